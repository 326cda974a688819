//! What was done, in words: the verbs of the journal, for records and histories.

use super::line::some;
use crate::domain::{answer::Answer, objection::Concern, outcome::Outcome};
use crate::i18n::{Phrase, say};

/// The most room of the numbers of locations in a line.
const NUMBERS: usize = 40;

/// A verb of the journal in words, with what its subject adds if there is one.
#[must_use]
pub fn deed(verb: &str, subject: Option<&str>) -> Phrase {
    subject.and_then(|subject| deed_of(verb, subject)).unwrap_or_else(|| deed_alone(verb))
}

/// A verb of the journal in words.
fn deed_alone(verb: &str) -> Phrase {
    match verb {
        "raised" => say::deed_raised(),
        "addressed" => say::deed_addressed(),
        "posted" => say::deed_posted(),
        "not-posted" => say::deed_not_posted(),
        "card-deleted" => say::deed_card_deleted(),
        "opened" => say::deed_opened(),
        "opened-exact" => say::deed_opened_exact(),
        "objections-opened" => say::deed_objections_opened(),
        "states-opened" => say::deed_states_opened(),
        "share-asked" => say::deed_share_asked(),
        "sharing-opened" => say::deed_sharing_opened(),
        "record-opened" => say::deed_record_opened(),
        "record-exported" => say::deed_record_exported(),
        "reported" => say::deed_result(),
        "objected" => say::deed_partner_objected(),
        "objection-lifted" => say::deed_lifted(),
        "objection-renewed" => say::deed_renewed(),
        "objection-ended" => say::deed_ended(),
        "objection-set-aside" => say::deed_set_aside(),
        "objection-upheld" => say::deed_upheld(),
        "decision-missed" => say::deed_undecided(),
        "no-objection" => say::deed_no_objection(),
        "provider-received" => say::deed_provider_received(),
        "provider-hindered" => say::deed_provider_paused(),
        "provider-hindrance-ceased" => say::deed_provider_resumed(),
        "provider-done" => say::deed_provider_done(),
        "provider-hour-reopened" => say::deed_provider_reopened(),
        "provider-hour-missed" => say::deed_provider_missed(),
        "amended" => say::deed_amended(),
        "withdrawn" => say::deed_withdrawn(),
        "erasure-asked" => say::deed_erasure_asked(),
        "erasure-refused" => say::deed_erasure_refused(),
        "legal-details-missing" => say::deed_legal_missing(),
        "due-times-moved" => say::deed_due_moved(),
        "keys-made-anew" => say::deed_keys_anew(),
        "mended" => say::deed_mended(),
        "struck" => say::deed_locations_out(),
        "mistaken" => say::deed_mistaken(),
        "left-network" => say::deed_left_network(),
        "returned-to-network" => say::deed_back_in_network(),
        "raised-again" => say::deed_raised_again(),
        "reminded" => say::deed_reminded(),
        "missed" => say::deed_missed(),
        "escalated" => say::deed_escalated_at_all(),
        "rang-duty" => say::deed_duty_rung(),
        "rang-backup" => say::deed_backup_rung(),
        "rang-secretariat" => say::deed_secretariat_rung(),
        "check" => say::deed_check_chosen(),
        "taken-back" => say::deed_taken_back(),
        "unanswered" => say::deed_unanswered(),
        "reopened" => say::deed_reopened(),
        "handed" => say::deed_handed(),
        "noted" => say::deed_noted(),
        "reached" => say::deed_reached(),
        "not-reached" => say::deed_not_reached(),
        verb => verb.parse::<Answer>().map_or_else(|_| say::deed_other(verb), say::deed_answered),
    }
}

/// A verb with its subject, where the subject adds something that is said.
fn deed_of(verb: &str, subject: &str) -> Option<Phrase> {
    Some(match verb {
        "reported" => reported(subject)?,
        "objected" => say::deed_objected(subject.parse::<Concern>().ok()?),
        "provider-hindered" => say::deed_provider_hindered(subject.parse::<Outcome>().ok()?),
        "provider-hindrance-ceased" => say::deed_provider_unhindered(subject.parse::<Outcome>().ok()?),
        "struck" => say::deed_struck(few(subject)),
        "missed" if subject == "acting" => say::deed_missed_acting(),
        "missed" => say::deed_missed_acknowledging(),
        "escalated" => say::deed_escalated(subject),
        "rang-duty" => say::deed_rang_duty(why_rung(subject)),
        "rang-backup" => say::deed_rang_backup(why_rung(subject)),
        "rang-secretariat" => say::deed_rang_secretariat(why_rung(subject)),
        _ => return None,
    })
}

/// As many of the numbers of locations as a line has room for, and how many more there are.
fn few(numbers: &str) -> String {
    some(&numbers.split(", ").collect::<Vec<_>>(), NUMBERS)
}

/// Why somebody was rung, by the kind of notice that rang.
fn why_rung(notice: &str) -> Phrase {
    match notice {
        "card" => say::rang_card(),
        "ring" | "backup" => say::rang_waits(),
        "calls" => say::rang_calls(),
        "wait" => say::rang_wait(),
        "go-on" => say::rang_go_on(),
        "changed" => say::rang_changed(),
        "withdrawn" => say::rang_withdrawn(),
        "struck" | "mistaken" => say::rang_struck(),
        "objected" => say::rang_objected(),
        "renew" => say::rang_renew(),
        "undecided" => say::rang_undecided(),
        "legal-due" => say::rang_legal(),
        "provider-hour" => say::rang_hour(),
        "later" => say::rang_later(),
        other => say::rang_other(other),
    }
}

/// A result as the journal writes it: the result, how it is known, and the numbers of the locations.
fn reported(subject: &str) -> Option<Phrase> {
    let (result, rest) = subject.split_once(' ')?;
    let (how, numbers) = rest.split_once(' ')?;
    let result: Outcome = result.parse().ok()?;
    match how {
        "verified" => Some(say::deed_verified(result, few(numbers))),
        "told" => Some(say::deed_reported(result, few(numbers))),
        _ => None,
    }
}
