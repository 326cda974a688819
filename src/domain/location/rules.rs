//! How platforms spell the addresses of one item, and which spelling is the canonical one.
//!
//! Called by the key with the canonical parts of a URL on a platform of the directory. The patterns are what the platforms'
//! own pages and share buttons produce. Short links (`vm.tiktok.com`, `fb.watch`, `t.co`) stay as they are: only a request
//! could resolve them, and none is made.
//!
//! Law: a rule folds two addresses only where the item's own identifier is the same in both; in doubt it leaves them.

use super::parts::Parts;
use super::platform::{Platform, Rule};

mod files;
mod social;
mod video;

/// The canonical parts, or none if the rule has nothing to say of this address.
pub(super) fn apply(platform: &Platform, parts: &Parts) -> Option<Parts> {
    match platform.rule {
        Rule::Plain | Rule::Fragment => None,
        Rule::Mirrors | Rule::ArchiveToday => {
            parts.is_on(&platform.domains).then(|| parts.on(platform.domains[0]))
        }
        Rule::Dailymotion => video::dailymotion(parts),
        Rule::Discord => social::discord(parts),
        Rule::Facebook => social::facebook(parts),
        Rule::GoogleDrive => files::google_drive(parts),
        Rule::Instagram => social::instagram(parts),
        Rule::Mega => files::mega(parts),
        Rule::Reddit => social::reddit(parts),
        Rule::Telegram => social::telegram(parts),
        Rule::Tiktok => video::tiktok(parts),
        Rule::Vimeo => video::vimeo(parts),
        Rule::Vk => social::vk(parts),
        Rule::Wayback => files::internet_archive(parts),
        Rule::X => social::x(parts),
        Rule::Youtube => video::youtube(parts),
    }
}
