//! The record of one alert, page by page: each addressee with its reasons and times, then the journal.

use super::line::{bold, within};
use super::matter::{PAGE, paged, pages};
use crate::{
    discord::{
        components::Message,
        custom_id::{LookPress, Press},
    },
    domain::{audience::Reason, dossier::Cleared, follow_up::FollowUp, view::Heading},
    i18n::{
        Locale,
        audit::{AuditLine, Why},
    },
};

/// The most units of a reason: with what else there is of its addressee it has room on a page.
const REASON: usize = 1_000;

/// One page of it, from 0 on. `entries` are those of the journal.
#[must_use]
pub fn audit(
    locale: &Locale,
    heading: &Cleared<Heading>,
    follow_ups: &[FollowUp],
    entries: &[AuditLine],
    page: u32,
) -> Message {
    let reference = &heading.reference;
    let mut lines = vec![format!("### {}", locale.say(&AuditLine::Heading { reference: reference.clone() }))];
    lines.extend(follow_ups.iter().map(|one| follow_up(locale, one)));
    lines.push(bold(locale, &AuditLine::Journal));
    lines.extend(entries.iter().map(|entry| format!("- {}", locale.say(entry))));
    let pages = pages(lines, PAGE);
    paged(locale, &pages, page, |page| Press::from(LookPress::Audit(reference.clone(), page)), Vec::new())
}

/// Why a partner is addressed, as records say it.
pub(super) fn why(reason: &Reason) -> Why {
    match reason {
        Reason::Route(rule, target) => Why::Rule { rule: rule.to_string(), target: target.to_string() },
        Reason::Issuer(target) => Why::Issuer { target: target.to_string() },
    }
}

fn follow_up(locale: &Locale, one: &FollowUp) -> String {
    let why = one.reasons.iter().map(why).collect();
    let mut lines = vec![AuditLine::Addressed { partner: one.partner, purpose: one.purpose, why }];
    lines.push(one.posted_at.map_or(AuditLine::NotPosted, |at| AuditLine::Posted { at }));
    lines.extend(one.acknowledged.map(|done| AuditLine::Acknowledged { by: done.by, at: done.at }));
    if let Some(given) = &one.given {
        lines.push(AuditLine::Answered { answer: given.answer, by: given.done.by, at: given.done.at });
        lines.extend(
            given.reason.as_deref().map(|reason| AuditLine::Reason { reason: within(reason, REASON) }),
        );
    }
    lines.extend(one.closed_at.map(|at| AuditLine::Closed { at }));
    let said: Vec<String> = lines.iter().map(|line| locale.say(line)).collect();
    format!("- {}", said.join("\n  - "))
}
