//! How platforms spell the addresses of one item, and which spelling is canonical.
//!
//! Called by the key with the canonical parts of a URL on a platform of the directory. The patterns are those that the
//! platforms' own pages and share buttons produce. Short links (`vm.tiktok.com`, `fb.watch`, `t.co`) stay as they are,
//! because only a request could resolve them and no request is made.
//!
//! Law: a rule merges two addresses only if both have the same identifier of the item; if in doubt, it leaves them
//! apart.

use super::parts::Parts;
use super::platform::{Platform, Rule};

mod files;
mod social;
mod video;

/// The canonical parts; `None` if the rule does not apply to this address.
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
