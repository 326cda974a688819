//! The record of one alert, page by page: each addressee with its reasons and times, then the journal.

use super::line::{bold, within};
use super::matter::{PAGE, WHOLE, paged};
use crate::{
    discord::{
        components::{Message, pages},
        custom_id::{LookPress, Press},
    },
    domain::{audience::AddressedBy, dossier::Cleared, follow_up::FollowUp, view::Heading},
    i18n::{Locale, Mention, Phrase, say},
};

/// One page of the record, from 0 on. `entries` are those of the journal.
#[must_use]
pub fn audit(
    locale: &Locale,
    heading: &Cleared<Heading>,
    follow_ups: &[FollowUp],
    entries: &[Phrase],
    page: u32,
) -> Message {
    let reference = &heading.reference;
    let mut lines = vec![format!("### {}", locale.say(&say::audit_heading(reference)))];
    lines.extend(follow_ups.iter().map(|one| follow_up(locale, one)));
    lines.push(bold(locale, &say::audit_journal()));
    lines.extend(entries.iter().map(|entry| format!("- {}", locale.say(entry))));
    let pages = pages(&lines, PAGE);
    paged(locale, &pages, page, |page| Press::from(LookPress::Audit(reference.clone(), page)), Vec::new())
}

/// Why a partner is addressed, as the record says it.
pub(super) fn why(reason: &AddressedBy) -> Phrase {
    match reason {
        AddressedBy::Route(rule, target) => say::audit_why_rule(rule, target.to_string()),
        AddressedBy::Issuer(target) => say::audit_why_issuer(target.to_string()),
    }
}

fn follow_up(locale: &Locale, one: &FollowUp) -> String {
    let mut lines = vec![say::audit_addressed(one.partner, one.purpose, one.reasons.iter().map(why))];
    lines.push(one.posted_at.map_or(say::audit_not_posted(), say::audit_posted));
    lines.extend(one.acknowledged.map(|done| say::audit_acknowledged(Mention::User(done.by), done.at)));
    if let Some(given) = &one.given {
        lines.push(say::audit_answered(given.answer, Mention::User(given.done.by), given.done.at));
        lines.extend(given.reason.as_deref().map(|reason| say::audit_reason(within(reason, WHOLE))));
    }
    lines.extend(one.closed_at.map(say::audit_closed));
    let said: Vec<String> = lines.iter().map(|line| locale.say(line)).collect();
    format!("- {}", said.join("\n  - "))
}
