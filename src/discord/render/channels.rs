//! Channels in trouble, and roles that ring nobody: the private list of network admins, and the messages by which the
//! secretariat is told of one.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::line::{GREY, bold, count, each, mention};
use crate::{
    discord::{
        components::{Message, Style, button, container, fit, rows, section, text, units},
        custom_id::{NetworkPress, Press},
    },
    domain::trouble::{Closed, Refused, Rung, Silence, SilentRole, Trouble, Whose},
    i18n::{
        Locale, Mention,
        channels::{ChannelLine, WhoseChannel},
        network::Part,
    },
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

fn closed_channels(
    locale: &Locale,
    troubles: &[Trouble],
    most: usize,
    tried: Option<(u64, Whose)>,
) -> Vec<Value> {
    let mut parts = Vec::new();
    if let Some((channel, whose)) = tried {
        let tried = ChannelLine::Tried { whose: words(whose), channel: Mention::Channel(channel) };
        parts.push(text(format!("✅ {}", locale.say(&tried))));
    }
    if troubles.is_empty() {
        parts.extend(tried.is_none().then(|| text(locale.say(&ChannelLine::Nothing))));
        return parts;
    }
    parts.push(text(format!("### {}", locale.say(&ChannelLine::Title))));
    let (mut listed, mut room) = (0, most);
    for trouble in troubles.iter().take(LISTED) {
        let said = about(locale, trouble);
        let Some(left) = room.checked_sub(units(&said)) else { break };
        (listed, room) = (listed + 1, left);
        let again = locale.say(&ChannelLine::TryAgain);
        let again = button(Style::Primary, &again, &Press::from(NetworkPress::TryChannel(trouble.channel)));
        parts.push(section(said, &again));
    }
    if troubles.len() > listed {
        parts.push(text(locale.say(&ChannelLine::More { count: count(troubles.len() - listed) })));
    }
    parts.push(text(format!("-# {}", locale.say(&ChannelLine::ByItself))));
    parts
}

/// What the secretariat is told when a channel closes.
#[must_use]
pub(super) fn closed(locales: &[&Locale], trouble: &Trouble) -> Message {
    let said = each(locales, |locale| format!("🚧 {}", about(locale, trouble)));
    let show = each(locales, |locale| locale.say(&ChannelLine::Show));
    let mut parts = vec![text(said)];
    parts.extend(rows(&[button(Style::Secondary, &show, &Press::from(NetworkPress::Channels))]));
    Message::new(vec![container(GREY, &parts)])
}

/// What the secretariat is told when roles fall silent.
#[must_use]
pub(super) fn silent(locales: &[&Locale], roles: &[SilentRole], ring: Option<u64>) -> Message {
    let most = ROOM / locales.len().max(1);
    let said = each(locales, |locale| silent_roles(locale, roles, most));
    let show = each(locales, |locale| locale.say(&ChannelLine::Show));
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
    let said = each(locales, |locale| format!("🚧 {}", locale.say(&ChannelLine::Returned { left, back })));
    let show = each(locales, |locale| locale.say(&ChannelLine::Show));
    let mut parts = vec![text(format!("{}{said}", mention(ring)))];
    parts.extend(rows(&[button(Style::Secondary, &show, &NetworkPress::Channels.into())]));
    Message::ringing(vec![container(GREY, &parts)], ring)
}

/// Roles that ring nobody, line by line, and what to do about them.
fn silent_roles(locale: &Locale, roles: &[SilentRole], most: usize) -> String {
    let line = |one: &SilentRole| {
        let (whose, part) = match one.rung {
            Rung::Secretariat => (WhoseChannel::Secretariat, Part::Admins),
            Rung::Duty(partner) => (WhoseChannel::Partner(partner), Part::DutyRole),
            Rung::Backup(partner) => (WhoseChannel::Partner(partner), Part::BackupRole),
        };
        let (role, since) = (Mention::Role(one.role), one.since);
        locale.say(&match one.why {
            Silence::Gone => ChannelLine::RoleGone { whose, part, role, since },
            Silence::Mute => ChannelLine::RoleMute { whose, part, role, since },
        })
    };
    let lines: Vec<String> = roles.iter().map(line).collect();
    let more = |left| locale.say(&ChannelLine::MoreRoles { count: count(left) });
    let title = format!("🔕 {}", bold(locale, &ChannelLine::Roles));
    format!("{title}\n{}\n-# {}", fit(&lines, most, more), locale.say(&ChannelLine::MendRoles))
}

/// What is wrong with one channel, line by line.
fn about(locale: &Locale, trouble: &Trouble) -> String {
    let of = ChannelLine::Of { whose: words(trouble.whose), channel: Mention::Channel(trouble.channel) };
    let closed = trouble.closed.map(|(closed, since)| match closed {
        Closed::Gone => ChannelLine::Gone { since },
        Closed::Hidden => ChannelLine::Hidden { since },
        Closed::Mute => ChannelLine::Mute { since },
        Closed::Unfit(code) => ChannelLine::Unfit { since, code: code.to_string() },
    });
    let waiting = (trouble.waiting > 0).then_some(ChannelLine::Waiting { count: trouble.waiting });
    let refused = trouble.refused.iter().map(|(why, count)| match *why {
        Refused::Deleted => ChannelLine::Deleted { count: *count },
        Refused::Unpinned => ChannelLine::Unpinned { count: *count },
        Refused::Code(code) => ChannelLine::Refused { count: *count, code: code.to_string() },
        Refused::Unsayable => ChannelLine::Unsayable { count: *count },
        Refused::Unanswered => ChannelLine::Unanswered { count: *count },
        Refused::InDoubt => ChannelLine::InDoubt { count: *count },
    });
    let lines = closed.into_iter().chain(waiting).chain(refused);
    let said = std::iter::once(format!("**{}**", locale.say(&of))).chain(lines.map(|line| locale.say(&line)));
    said.collect::<Vec<_>>().join("\n")
}

fn words(whose: Whose) -> WhoseChannel {
    match whose {
        Whose::Partner(partner) => WhoseChannel::Partner(partner),
        Whose::Secretariat => WhoseChannel::Secretariat,
        Whose::Former => WhoseChannel::Former,
    }
}
