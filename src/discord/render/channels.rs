//! Channels in trouble, and roles that ring nobody: the private list of network admins, and the messages that tell
//! the secretariat about one.

use chrono::{DateTime, Utc};

use super::line::{GREY, bold, count, each, label, mention};
use super::matter::turning;
use crate::domain::snowflake::{ChannelId, RoleId};
use crate::{
    discord::{
        components::{Message, Style, button, container, fit, pages_of, rows, section, size, text, whole},
        custom_id::{NetworkPress, Press},
    },
    domain::ringing::Rung,
    domain::trouble::{Closed, Refused, Silence, SilentRole, Trouble, Whose},
    i18n::{Locale, Mention, Phrase, say},
};

/// The most room of the list on a page, and of what is said of roles.
const ROOM: usize = 2_400;
/// The most channels on a page: each takes three of a message's components.
const CHANNELS: usize = 10;

/// The channels in trouble, each with a button to try it again, and after them the roles that ring nobody; page by
/// page from 0 on. `tried` is the channel that was just tried.
#[must_use]
pub fn channels(
    locale: &Locale,
    troubles: &[Trouble],
    silent: &[SilentRole],
    tried: Option<(ChannelId, Whose)>,
    page: u32,
) -> Message {
    let mut parts = Vec::new();
    if let Some((channel, whose)) = tried {
        parts.push(text(self::tried(locale, channel, whose)));
    }
    if troubles.is_empty() && tried.is_none() {
        parts.push(text(locale.say(&say::channels_nothing())));
    }
    let said: Vec<String> = troubles.iter().map(|trouble| about(locale, trouble)).collect();
    let roles: Vec<String> = silent.iter().map(|one| role(locale, one)).collect();
    let sizes = said.iter().map(|one| whole(one).max(ROOM / CHANNELS));
    let sizes: Vec<usize> = sizes.chain(roles.iter().map(|one| size(one) + 1)).collect();
    let pages = pages_of(&sizes, ROOM, usize::MAX);
    let last = pages.len().saturating_sub(1);
    let page = last.min(page as usize);
    let shown = pages.get(page).cloned().unwrap_or_default();
    let before = troubles.len();
    let (of_channels, of_roles) = (
        shown.start.min(before)..shown.end.min(before),
        shown.start.max(before) - before..shown.end.max(before) - before,
    );
    if !of_channels.is_empty() {
        parts.push(text(format!("### {}", locale.say(&say::channels_title()))));
        let again = locale.say(&say::channels_try_again());
        parts.extend(of_channels.map(|at| {
            let press = NetworkPress::TryChannel(troubles[at].channel, count(page));
            section(said[at].as_str(), &button(Style::Primary, &again, &press.into()))
        }));
        parts.push(text(format!("-# {}", locale.say(&say::channels_by_itself()))));
    }
    if !of_roles.is_empty() {
        parts.push(text(silent_roles(locale, &roles[of_roles].join("\n"))));
    }
    parts.extend(rows(&turning(locale, page, last, |page| NetworkPress::ChannelsPage(page).into())));
    Message::new(parts)
}

/// Tells the secretariat that a channel has closed.
#[must_use]
pub(super) fn closed(locales: &[&Locale], trouble: &Trouble) -> Message {
    let said = each(locales, |locale| format!("🚧 {}", about(locale, trouble)));
    let show = label(locales, &say::channels_show());
    let mut parts = vec![text(said)];
    parts.extend(rows(&[button(Style::Secondary, &show, &Press::from(NetworkPress::Channels))]));
    Message::new(vec![container(GREY, &parts)])
}

/// Tells the secretariat that roles ring nobody.
#[must_use]
pub(super) fn silent(locales: &[&Locale], roles: &[SilentRole], ring: Option<RoleId>) -> Message {
    let most = ROOM / locales.len().max(1);
    let listed = |locale: &Locale| {
        let lines: Vec<String> = roles.iter().map(|one| role(locale, one)).collect();
        fit(&lines, most, |left| locale.say(&say::channels_more_roles(count(left))))
    };
    let said = each(locales, |locale| silent_roles(locale, &listed(locale)));
    let show = label(locales, &say::channels_show());
    let mut parts = vec![text(format!("{}{said}", mention(ring)))];
    parts.extend(rows(&[button(Style::Secondary, &show, &Press::from(NetworkPress::Channels))]));
    Message::ringing(vec![container(GREY, &parts)], ring)
}

/// Tells the secretariat that the bot is on the server again.
#[must_use]
pub(super) fn returned(
    locales: &[&Locale],
    left: DateTime<Utc>,
    back: DateTime<Utc>,
    ring: Option<RoleId>,
) -> Message {
    let said = each(locales, |locale| format!("🚧 {}", locale.say(&say::channels_returned(left, back))));
    let show = label(locales, &say::channels_show());
    let mut parts = vec![text(format!("{}{said}", mention(ring)))];
    parts.extend(rows(&[button(Style::Secondary, &show, &NetworkPress::Channels.into())]));
    Message::ringing(vec![container(GREY, &parts)], ring)
}

/// Roles that ring nobody, and what to do about them.
fn silent_roles(locale: &Locale, lines: &str) -> String {
    let title = format!("🔕 {}", bold(locale, &say::channels_roles()));
    format!("{title}\n{lines}\n-# {}", locale.say(&say::channels_mend_roles()))
}

/// A role that rings nobody: whose it is, which it is, why, and since when.
fn role(locale: &Locale, one: &SilentRole) -> String {
    let (whose, part) = match one.rung {
        Rung::Secretariat => (say::channels_whose_secretariat(), say::network_part_admins()),
        Rung::Duty(partner) => (say::channels_whose_partner(partner), say::network_part_duty_role()),
        Rung::Backup(partner) => (say::channels_whose_partner(partner), say::network_part_backup_role()),
    };
    let (role, since) = (Mention::Role(one.role), one.since);
    locale.say(&match one.why {
        Silence::Gone => say::channels_role_gone(whose, part, role, since),
        Silence::Mute => say::channels_role_mute(whose, part, role, since),
        Silence::Empty => say::channels_role_empty(whose, part, role, since),
    })
}

/// What is wrong with one channel, line by line.
fn about(locale: &Locale, trouble: &Trouble) -> String {
    let of = say::channels_of(words(trouble.whose), Mention::Channel(trouble.channel));
    let closed = trouble.closed.map(|(closed, since)| match closed {
        Closed::Gone => say::channels_gone(since),
        Closed::Hidden => say::channels_hidden(since),
        Closed::Mute => say::channels_mute(since),
        Closed::Unfit(code) => say::channels_unfit(since, code.to_string()),
    });
    let waiting = (trouble.waiting > 0).then_some(say::channels_waiting(trouble.waiting));
    let refused = trouble.refused.iter().map(|(why, count)| match *why {
        Refused::Deleted => say::channels_deleted(count),
        Refused::Unpinned => say::channels_unpinned(count),
        Refused::PinsFull => say::channels_pins_full(count),
        Refused::Code(code) => say::channels_refused(count, code.to_string()),
        Refused::Unsayable => say::channels_unsayable(count),
        Refused::Unanswered => say::channels_unanswered(count),
        Refused::InDoubt => say::channels_in_doubt(count),
    });
    let lines = closed.into_iter().chain(waiting).chain(refused);
    let said = std::iter::once(format!("**{}**", locale.say(&of))).chain(lines.map(|line| locale.say(&line)));
    said.collect::<Vec<_>>().join("\n")
}

fn words(whose: Whose) -> Phrase {
    match whose {
        Whose::Partner(partner) => say::channels_whose_partner(partner),
        Whose::Secretariat => say::channels_whose_secretariat(),
        Whose::Former => say::channels_whose_former(),
    }
}

/// Says that a channel is tried again.
#[must_use]
pub fn tried(locale: &Locale, channel: ChannelId, whose: Whose) -> String {
    format!("✅ {}", locale.say(&say::channels_tried(words(whose), Mention::Channel(channel))))
}
