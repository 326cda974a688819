//! `/audit`: the record of one alert, for network admins, auditors, and its issuer.
//!
//! Law: who objects, and why, the issuer alone is told.

use serde_json::Value;

use super::{find, offer};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    render,
};
use crate::domain::{dossier::Viewer, follow_up::Answer, refusal::Refusal};
use crate::i18n::{
    Locales,
    audit::{Actor, AuditLine, Deed},
    commands::{About, Name},
};
use crate::relay::{Current, No};
use crate::store::journal::Record;

pub(super) fn definition(locales: &Locales) -> Value {
    offer::command(locales, (&Name::Audit, &About::Audit), vec![find::reference(locales)])
}

/// The record, from its first page on.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let reference = options.text(find::REFERENCE).unwrap_or_default();
    Ok(Reply::Private(page(desk, asked, reference, 0).await?))
}

/// Another page of it.
pub(super) async fn turn(desk: &Desk, asked: &Asked, reference: &str, number: u32) -> Result<Reply, No> {
    Ok(Reply::Update(page(desk, asked, reference, number).await?))
}

async fn page(desk: &Desk, asked: &Asked, reference: &str, page: u32) -> Result<Value, No> {
    let current = desk.relay.current();
    let viewer = auditor(asked, &current)?;
    let audit = desk.relay.audit(asked.user, viewer, reference).await?;
    let entries: Vec<AuditLine> = audit.entries.iter().map(|record| entry(record, viewer)).collect();
    let locale = asked.locale(desk, &current);
    Ok(render::audit(locale, &audit.heading, &audit.follow_ups, &entries, page).private())
}

/// As whom somebody asks for a record: those who watch over the network, before their partner.
pub(super) fn auditor(asked: &Asked, current: &Current) -> Result<Viewer, Refusal> {
    if current.is_admin(&asked.roles) || current.is_auditor(&asked.roles) {
        return Ok(Viewer::Secretariat);
    }
    Ok(Viewer::Partner(asked.officer(current)?.partner))
}

pub(super) fn entry(record: &Record, viewer: Viewer) -> AuditLine {
    let (at, deed) = (record.at.instant(), deed(record));
    match deed {
        Deed::Objected(_) if viewer == Viewer::Secretariat => {
            return AuditLine::Unnamed { at, deed: Deed::PartnerObjected };
        }
        // Of who did not object, too, nobody else is told: it would name who did.
        Deed::Lifted | Deed::Renewed | Deed::Ended | Deed::SetAside | Deed::Upheld | Deed::NoObjection
            if viewer == Viewer::Secretariat =>
        {
            return AuditLine::Unnamed { at, deed };
        }
        _ => {}
    }
    let actor = record.actor.parse().map_or(Actor::Bot, Actor::Officer);
    match record.partner.as_deref().and_then(|code| code.parse().ok()) {
        Some(partner) => AuditLine::EntryOf { at, deed, partner, actor },
        None => AuditLine::Entry { at, deed, actor },
    }
}

/// A verb of the journal in words.
fn deed(record: &Record) -> Deed {
    let subject = record.subject.as_deref().unwrap_or_default();
    let other = || Deed::Other { verb: record.verb.clone() };
    match record.verb.as_str() {
        "raised" => Deed::Raised,
        "addressed" => Deed::Addressed,
        "posted" => Deed::Posted,
        "not-posted" => Deed::NotPosted,
        "card-deleted" => Deed::CardDeleted,
        "opened" => Deed::Opened,
        "opened-exact" => Deed::OpenedExact,
        "objections-opened" => Deed::ObjectionsOpened,
        "states-opened" => Deed::StatesOpened,
        "share-asked" => Deed::ShareAsked,
        "sharing-opened" => Deed::SharingOpened,
        "record-opened" => Deed::RecordOpened,
        "reported" => reported(subject).unwrap_or_else(other),
        "objected" => subject.parse().map_or_else(|_| other(), Deed::Objected),
        "objection-lifted" => Deed::Lifted,
        "objection-renewed" => Deed::Renewed,
        "objection-ended" => Deed::Ended,
        "objection-set-aside" => Deed::SetAside,
        "objection-upheld" => Deed::Upheld,
        "decision-missed" => Deed::Undecided,
        "no-objection" => Deed::NoObjection,
        "provider-received" => Deed::ProviderReceived,
        "provider-hindered" => subject.parse().map_or_else(|_| other(), Deed::ProviderHindered),
        "provider-hindrance-ceased" => subject.parse().map_or_else(|_| other(), Deed::ProviderUnhindered),
        "provider-done" => Deed::ProviderDone,
        "provider-hour-missed" => Deed::ProviderMissed,
        "amended" => Deed::Amended,
        "withdrawn" => Deed::Withdrawn,
        "legal-details-missing" => Deed::LegalMissing,
        "due-times-moved" => Deed::DueMoved,
        "reminded" => Deed::Reminded,
        "missed" if subject == "acting" => Deed::MissedActing,
        "missed" => Deed::MissedAcknowledging,
        "escalated" => Deed::Escalated { level: subject.to_owned() },
        "check" => Deed::CheckChosen,
        "taken-back" => Deed::TakenBack,
        "reopened" => Deed::Reopened,
        "handed" => Deed::Handed,
        "noted" => Deed::Noted,
        "reached" => Deed::Reached,
        "not-reached" => Deed::NotReached,
        verb => verb.parse::<Answer>().map_or_else(|_| other(), Deed::Answered),
    }
}

/// A result as the journal has it: which, how it is known, and for which locations.
fn reported(subject: &str) -> Option<Deed> {
    let (result, rest) = subject.split_once(' ')?;
    let (how, numbers) = rest.split_once(' ')?;
    let (result, numbers) = (result.parse().ok()?, numbers.to_owned());
    match how {
        "verified" => Some(Deed::Verified { result, numbers }),
        "told" => Some(Deed::Reported { result, numbers }),
        _ => None,
    }
}
