//! The revisions of the network, for admins and auditors: a page of them, and what one of them changed.

use serde_json::Value;

use super::audit::actor;
use super::line::bold;
use super::matter::{PAGE, paged, turning};
use super::network::change_lines;
use crate::{
    discord::{
        components::{Choice, Message, Style, button, fit, pages, room, rows, select, shortened, text},
        custom_id::{NetworkPress, Press},
    },
    i18n::{Locale, Phrase, say},
    network::Change,
    relay::Changed,
};

/// How many changes of a revision stand in the list; all of them stand on its own page.
const SHOWN: usize = 2;
/// The most room of a reason, and of one change, in the list.
const CHANGE: usize = 120;

/// A page of revisions, the latest first, each with its first changes; `by` is the fingerprint of what is looked for.
#[must_use]
pub fn network_history(locale: &Locale, listed: &[Changed], by: u64, page: u32, last: u32) -> Message {
    if listed.is_empty() {
        return Message::new(vec![text(locale.say(&say::history_none()))]);
    }
    let mut lines = vec![format!("### {}", locale.say(&say::history_heading()))];
    for one in listed {
        lines.push(bold(locale, &name(one)));
        let reason = one.revision.reason.iter().map(|reason| locale.say(&say::history_reason(reason)));
        lines.extend(reason.map(|reason| shortened(&reason, CHANGE)));
        let changes = lines_of(one);
        let shown = changes.iter().take(SHOWN);
        lines.extend(shown.map(|change| format!("- {}", shortened(&locale.say(change), CHANGE))));
        let left = changes.len().saturating_sub(SHOWN);
        lines.extend((left > 0).then(|| format!("-# … +{left}")));
    }
    let choice = |one: &Changed| {
        let number = one.revision.revision.to_string();
        let below = lines_of(one).first().map(|change| locale.say(change));
        Choice { label: number.clone(), value: number, below, chosen: false }
    };
    let choices: Vec<Choice> = listed.iter().map(choice).collect();
    let open =
        select(&NetworkPress::ChooseRevision.into(), &locale.say(&say::history_open()), &choices, 1, 1);
    let turn = |page| NetworkPress::History(by, page).into();
    let turns = rows(&turning(locale, page.min(last) as usize, last as usize, turn));
    let below: Vec<Value> = std::iter::once(open).chain(turns).collect();
    let said = text(fit(&lines, room(&below), |left| format!("-# … +{left}")));
    Message::new(std::iter::once(said).chain(below).collect())
}

/// A page of what one revision changed, with the button that takes it back.
#[must_use]
pub fn network_revision(locale: &Locale, one: &Changed, may_undo: bool, page: u32) -> Message {
    let number = one.revision.revision.unsigned_abs();
    let mut lines = vec![format!("### {}", locale.say(&name(one)))];
    lines.extend(one.revision.reason.iter().map(|reason| locale.say(&say::history_reason(reason))));
    lines.extend(lines_of(one).iter().map(|change| format!("- {}", locale.say(change))));
    let undo =
        || button(Style::Danger, &locale.say(&say::history_undo()), &NetworkPress::Undo(number).into());
    let all = button(Style::Secondary, &locale.say(&say::history_all()), &NetworkPress::History(0, 0).into());
    let more = may_undo.then(undo).into_iter().chain([all]).collect();
    let turn = |page| Press::from(NetworkPress::Revision(number, page));
    paged(locale, &pages(&lines, PAGE), page, turn, more)
}

/// Its number, when it came into force, and by whom.
fn name(one: &Changed) -> Phrase {
    let number = u32::try_from(one.revision.revision).unwrap_or(u32::MAX);
    say::history_revision(number, one.revision.at.instant(), actor(one.revision.actor))
}

fn lines_of(one: &Changed) -> Vec<Phrase> {
    one.changes
        .as_deref()
        .map_or_else(|| vec![say::history_unread()], |changes: &[Change]| change_lines(changes))
}
