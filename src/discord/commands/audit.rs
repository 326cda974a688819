//! `/audit`: the record of one alert, for network admins, auditors, and its issuer.
//!
//! Law: only the issuer is told who objects, and why.

use serde_json::Value;

use super::find;
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    render,
};
use crate::domain::{
    actor::Actor, answer::Answer, objection::Concern, outcome::Outcome, partner::PartnerId, refusal::Refusal,
    whom::Whom,
};
use crate::i18n::{Mention, Phrase, say};
use crate::relay::{Current, No};
use crate::store::journal::Record;

/// Shows the first page of the record.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let reference = options.text(find::REFERENCE).unwrap_or_default();
    Ok(Reply::Private(page(desk, asked, reference, 0).await?))
}

/// Turns to another page of the record.
pub(super) async fn turn(desk: &Desk, asked: &Asked, reference: &str, number: u32) -> Result<Reply, No> {
    Ok(Reply::Update(page(desk, asked, reference, number).await?))
}

async fn page(desk: &Desk, asked: &Asked, reference: &str, page: u32) -> Result<Value, No> {
    let current = desk.relay.current();
    let viewer = auditor(asked, &current)?;
    let audit = desk.relay.audit(asked.user, viewer, reference).await?;
    let entries: Vec<Phrase> = audit.entries.iter().map(|record| entry(record, viewer)).collect();
    let locale = asked.locale(desk, &current);
    Ok(render::audit(locale, &audit.heading, &audit.follow_ups, &entries, page).private())
}

/// As whom somebody asks for a record: an admin or an auditor as the secretariat, everybody else as an officer of
/// their partner.
pub(super) fn auditor(asked: &Asked, current: &Current) -> Result<Whom, Refusal> {
    if current.is_admin(&asked.roles) || current.is_auditor(&asked.roles) {
        return Ok(Whom::Secretariat);
    }
    Ok(Whom::Partner(asked.officer(current)?.partner))
}

pub(super) fn entry(record: &Record, viewer: Whom) -> Phrase {
    let (at, deed) = (record.at.instant(), deed(record));
    if viewer == Whom::Secretariat {
        match record.verb.as_str() {
            "objected" => return say::audit_entry_unnamed(at, say::deed_partner_objected()),
            // An entry that a partner did not object is unnamed as well: it would show who did.
            "objection-lifted"
            | "objection-renewed"
            | "objection-ended"
            | "objection-set-aside"
            | "objection-upheld"
            | "no-objection" => return say::audit_entry_unnamed(at, deed),
            // So is an entry on a ring to wait, to go on or to renew: the objector would be the only partner missing,
            // or the only one rung.
            "rang-duty" if matches!(record.subject.as_deref(), Some("wait" | "go-on" | "renew")) => {
                return say::audit_entry_unnamed(at, deed);
            }
            _ => {}
        }
    }
    let actor = match record.actor {
        Actor::Person(user) => say::audit_officer(Mention::User(user)),
        Actor::Bot => say::audit_bot(),
        Actor::Operator => say::audit_operator(),
    };
    match record.partner.as_deref().and_then(|code| code.parse::<PartnerId>().ok()) {
        Some(partner) => say::audit_entry_of(at, deed, partner, actor),
        None => say::audit_entry(at, deed, actor),
    }
}

/// A verb of the journal in words.
fn deed(record: &Record) -> Phrase {
    let subject = record.subject.as_deref().unwrap_or_default();
    let other = || say::deed_other(&record.verb);
    match record.verb.as_str() {
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
        "reported" => reported(subject).unwrap_or_else(other),
        "objected" => subject.parse::<Concern>().map_or_else(|_| other(), say::deed_objected),
        "objection-lifted" => say::deed_lifted(),
        "objection-renewed" => say::deed_renewed(),
        "objection-ended" => say::deed_ended(),
        "objection-set-aside" => say::deed_set_aside(),
        "objection-upheld" => say::deed_upheld(),
        "decision-missed" => say::deed_undecided(),
        "no-objection" => say::deed_no_objection(),
        "provider-received" => say::deed_provider_received(),
        "provider-hindered" => {
            subject.parse::<Outcome>().map_or_else(|_| other(), say::deed_provider_hindered)
        }
        "provider-hindrance-ceased" => {
            subject.parse::<Outcome>().map_or_else(|_| other(), say::deed_provider_unhindered)
        }
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
        "struck" => say::deed_struck(subject),
        "mistaken" => say::deed_mistaken(),
        "left-network" => say::deed_left_network(),
        "returned-to-network" => say::deed_back_in_network(),
        "raised-again" => say::deed_raised_again(),
        "reminded" => say::deed_reminded(),
        "missed" if subject == "acting" => say::deed_missed_acting(),
        "missed" => say::deed_missed_acknowledging(),
        "escalated" => say::deed_escalated(subject),
        "rang-duty" => say::deed_rang_duty(why_rung(subject)),
        "rang-backup" => say::deed_rang_backup(why_rung(subject)),
        "rang-secretariat" => say::deed_rang_secretariat(why_rung(subject)),
        "check" => say::deed_check_chosen(),
        "taken-back" => say::deed_taken_back(),
        "unanswered" => say::deed_unanswered(),
        "reopened" => say::deed_reopened(),
        "handed" => say::deed_handed(),
        "noted" => say::deed_noted(),
        "reached" => say::deed_reached(),
        "not-reached" => say::deed_not_reached(),
        verb => verb.parse::<Answer>().map_or_else(|_| other(), say::deed_answered),
    }
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
        "verified" => Some(say::deed_verified(result, numbers)),
        "told" => Some(say::deed_reported(result, numbers)),
        _ => None,
    }
}
