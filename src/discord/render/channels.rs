//! Channels in trouble, and roles that ring nobody: the private list of network admins, and the messages by which the
//! secretariat is told of one.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::line::{GREY, bold, count, each, label, mention};
use crate::{
    discord::{
        components::{Message, Style, button, container, fit, rows, section, text, whole},
        custom_id::{NetworkPress, Press},
    },
    domain::trouble::{Closed, Refused, Rung, Silence, SilentRole, Trouble, Whose},
    i18n::{Locale, Mention, Phrase, say},
};

/// How many channels are listed at most: each takes three of a message's components.
const LISTED: usize = 10;
/// The most text of the list, so that what stands around it has room.
const ROOM: usize = 3_400;
/// As much of it is for roles that ring nobody, where there are any.
const ROOM_FOR_ROLES: usize = ROOM / 3;

/// Every channel in trouble, each with a button to try it again, and below them the roles that ring nobody; `tried` is the
/// channel that was just tried.
#[must_use]
pub fn channels(
    locale: &Locale,
    troubles: &[Trouble],
    silent: &[SilentRole],
    tried: Option<(u64, Whose)>,
) -> Message {
    let most = if silent.is_empty() { ROOM } else { ROOM - ROOM_FOR_ROLES };
    let mut parts = closed_channels(locale, troubles, most, tried);
    if !silent.is_empty() {
        parts.push(text(silent_roles(locale, silent, ROOM_FOR_ROLES)));
    }
    Message::new(parts)
}

/// That a channel is tried again.
#[must_use]
pub fn tried(locale: &Locale, channel: u64, whose: Whose) -> String {
    format!("✅ {}", locale.say(&say::channels_tried(words(whose), Mention::Channel(channel))))
}

fn closed_channels(
    locale: &Locale,
    troubles: &[Trouble],
    most: usize,
    tried: Option<(u64, Whose)>,
) -> Vec<Value> {
    let mut parts = Vec::new();
    if let Some((channel, whose)) = tried {
        parts.push(text(self::tried(locale, channel, whose)));
    }
    if troubles.is_empty() {
        parts.extend(tried.is_none().then(|| text(locale.say(&say::channels_nothing()))));
        return parts;
    }
    parts.push(text(format!("### {}", locale.say(&say::channels_title()))));
    let (mut listed, mut room) = (0, most);
    for trouble in troubles.iter().take(LISTED) {
        let said = about(locale, trouble);
        let Some(left) = room.checked_sub(whole(&said)) else { break };
        (listed, room) = (listed + 1, left);
        let again = locale.say(&say::channels_try_again());
        let again = button(Style::Primary, &again, &Press::from(NetworkPress::TryChannel(trouble.channel)));
        parts.push(section(said, &again));
    }
    if troubles.len() > listed {
        parts.push(text(locale.say(&say::channels_more(count(troubles.len() - listed)))));
    }
    parts.push(text(format!("-# {}", locale.say(&say::channels_by_itself()))));
    parts
}

/// What the secretariat is told when a channel closes.
#[must_use]
pub(super) fn closed(locales: &[&Locale], trouble: &Trouble) -> Message {
    let said = each(locales, |locale| format!("🚧 {}", about(locale, trouble)));
    let show = label(locales, &say::channels_show());
    let mut parts = vec![text(said)];
    parts.extend(rows(&[button(Style::Secondary, &show, &Press::from(NetworkPress::Channels))]));
    Message::new(vec![container(GREY, &parts)])
}

/// What the secretariat is told when roles fall silent.
#[must_use]
pub(super) fn silent(locales: &[&Locale], roles: &[SilentRole], ring: Option<u64>) -> Message {
    let most = ROOM / locales.len().max(1);
    let said = each(locales, |locale| silent_roles(locale, roles, most));
    let show = label(locales, &say::channels_show());
    let mut parts = vec![text(format!("{}{said}", mention(ring)))];
    parts.extend(rows(&[button(Style::Secondary, &show, &Press::from(NetworkPress::Channels))]));
    Message::ringing(vec![container(GREY, &parts)], ring)
}

/// What the secretariat is told when the bot is on the server again.
#[must_use]
pub(super) fn returned(
    locales: &[&Locale],
    (left, back): (DateTime<Utc>, DateTime<Utc>),
    ring: Option<u64>,
) -> Message {
    let said = each(locales, |locale| format!("🚧 {}", locale.say(&say::channels_returned(left, back))));
    let show = label(locales, &say::channels_show());
    let mut parts = vec![text(format!("{}{said}", mention(ring)))];
    parts.extend(rows(&[button(Style::Secondary, &show, &NetworkPress::Channels.into())]));
    Message::ringing(vec![container(GREY, &parts)], ring)
}

/// Roles that ring nobody, line by line, and what to do about them.
fn silent_roles(locale: &Locale, roles: &[SilentRole], most: usize) -> String {
    let line = |one: &SilentRole| {
        let (whose, part) = match one.rung {
            Rung::Secretariat => (say::channels_whose_secretariat(), say::network_part_admins()),
            Rung::Duty(partner) => (say::channels_whose_partner(partner), say::network_part_duty_role()),
            Rung::Backup(partner) => (say::channels_whose_partner(partner), say::network_part_backup_role()),
        };
        let (role, since) = (Mention::Role(one.role), one.since);
        locale.say(&match one.why {
            Silence::Gone => say::channels_role_gone(whose, part, role, since),
            Silence::Mute => say::channels_role_mute(whose, part, role, since),
        })
    };
    let lines: Vec<String> = roles.iter().map(line).collect();
    let more = |left| locale.say(&say::channels_more_roles(count(left)));
    let title = format!("🔕 {}", bold(locale, &say::channels_roles()));
    format!("{title}\n{}\n-# {}", fit(&lines, most, more), locale.say(&say::channels_mend_roles()))
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
