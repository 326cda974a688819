//! What each notice about an alert says at a given instant: nothing once it is no longer true.

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::domain::{
    dossier::Dossier,
    notice::{Notice, Told},
    objection::ASKS_BEFORE,
    partner::PartnerId,
    provider_hour::{HourLevel, ProviderHour},
    snowflake::RoleId,
    whom::Whom,
};
use crate::relay::telling::Telling;
use crate::relay::{Current, print};

/// What a notice says now; it rings `rings` if a notice of its kind may ring. None if there is nothing to say any
/// more.
pub(super) fn says(
    notice: &Notice,
    dossier: &Dossier,
    current: &Current,
    rings: Option<RoleId>,
    now: DateTime<Utc>,
) -> Option<Telling> {
    let issuer = dossier.alert.issuer;
    let to = |whose: Whom, told: Told, may_ring: bool| {
        let state = Some(state(&told));
        let telling = Telling::plain(current.reader_of(whose, now)?, told, rings.filter(|_| may_ring));
        Some(Telling { state, ..telling })
    };
    let to_partner = |partner: PartnerId, told: Told, may_ring| to(Whom::Partner(partner), told, may_ring);
    let name = |partner: PartnerId| dossier.name(Whom::Partner(partner));
    let over = dossier.alert.withdrawn.is_some();
    match notice {
        Notice::Wait { partner, .. } => {
            let waits = dossier.waits_for(*partner, now);
            let told = (!waits.is_empty()).then_some(waits)?;
            to_partner(*partner, Told::Wait(name(*partner)?, told), true)
        }
        Notice::GoOn { partner, decided, .. } => {
            let goes_on = dossier.acts(*partner) && dossier.waits_for(*partner, now).is_empty();
            to_partner(*partner, Told::GoOn(name(*partner)?, *decided), true).filter(|_| goes_on)
        }
        Notice::SetAside { partner, .. } => {
            let at = dossier.set_aside(*partner, now).filter(|_| !over)?;
            // This partner is asked for nothing.
            to_partner(*partner, Told::SetAside(name(*partner)?, at), false)
        }
        Notice::Changed { partner, .. } => {
            let one = dossier.follow_ups.get(partner)?;
            let unread = one.owes() && one.seen_revision < dossier.alert.revision;
            let added = dossier.added_for(*partner);
            to_partner(*partner, Told::Changed(name(*partner)?, added), true).filter(|_| unread)
        }
        Notice::Struck { partner, .. } => {
            let (struck, one) = (dossier.struck(), dossier.follow_ups.get(partner)?);
            let acted = dossier.acted(*partner, Some(&struck));
            let told = Told::Struck(name(*partner)?, struck.clone(), acted);
            // A partner that has not acknowledged yet reads it on the card when it does.
            to_partner(*partner, told, acted || one.acknowledged.is_some()).filter(|_| !struck.is_empty())
        }
        Notice::Mistaken { partner, .. } => {
            let acted = dossier.acted(*partner, None);
            to_partner(*partner, Told::Mistaken(dossier.parting(*partner)?, acted), acted)
        }
        Notice::Withdrawn { partner, .. } => to_partner(*partner, Told::Withdrawn(name(*partner)?), true),
        Notice::Objected { .. } => {
            let deciding = dossier.deciding(issuer, now);
            // Where the issuer has to decide, there is nothing to say once it has; elsewhere, once no objection stands
            // any more.
            let stands = !over && dossier.standing(now).next().is_some();
            let told = deciding.is_some() || stands && !dossier.alert.class.tier.is_urgent();
            to_partner(issuer, Told::Objected(name(issuer)?, deciding), true).filter(|_| told)
        }
        Notice::Renew { partner, .. } => {
            let own = dossier.standing(now).find(|objection| objection.partner == *partner)?;
            // After a renewal there is nothing to ask until the objection is about to end again.
            let until = Some(own.until).filter(|until| !over && *until - ASKS_BEFORE <= now)?;
            to_partner(*partner, Told::Renew(name(*partner)?, until), true)
        }
        Notice::Undecided { whom, .. } => {
            let deciding = Some(dossier.deciding(issuer, now)?).filter(|_| *whom == Whom::Partner(issuer));
            to(*whom, Told::Undecided(dossier.name(*whom)?, deciding), true)
        }
        Notice::NoObjection { .. } => {
            let still = !over && dossier.no_objection_since(now).is_some();
            to_partner(issuer, Told::NoObjection(name(issuer)?), false).filter(|_| still)
        }
        Notice::ProviderHour { partner, of, level, .. } => {
            let mistaken = dossier.follow_ups.get(of).is_some_and(|one| one.mistaken_by.is_some());
            let running = |hour: &&ProviderHour| !over && !mistaken && hour.ended_at.is_none();
            let hour = dossier.hours.get(of).filter(running)?;
            let told = Told::ProviderHour(name(*partner)?, *level, hour.due()?);
            to_partner(*partner, told, *level == HourLevel::Missed)
        }
        Notice::ShareWanted { with, .. } => {
            let told = Told::ShareWanted(name(issuer)?, *with);
            to_partner(issuer, told, false).filter(|_| !over && !dossier.concerns(*with))
        }
        Notice::Later { of, .. } => {
            let until = dossier.follow_ups.get(of)?.put_off()?.at;
            to_partner(issuer, Told::Later(name(issuer)?, *of, until), dossier.alert.class.tier.is_urgent())
                .filter(|_| !over)
        }
        // It is not urgent, so it does not ring.
        Notice::ErasureAsked { whose, .. } => {
            let asks = dossier.other_side(*whose);
            to(*whose, Told::ErasureAsked(dossier.name(*whose)?, asks), false)
        }
        Notice::LegalDue { .. } => {
            let (_, due) = dossier.legal(issuer)?;
            to_partner(issuer, Told::LegalDue(name(issuer)?, due), true)
        }
        Notice::Card { .. }
        | Notice::Ring { .. }
        | Notice::Backup { .. }
        | Notice::Calls { .. }
        | Notice::Stands { .. }
        | Notice::Digest { .. }
        | Notice::HandOver { .. }
        | Notice::Unrelieved { .. }
        | Notice::PartnerLeft { .. }
        | Notice::Closed { .. }
        | Notice::Silent { .. }
        | Notice::Returned { .. }
        | Notice::Panel { .. }
        | Notice::Pin { .. }
        | Notice::Tidy { .. } => None,
    }
}

/// A text that is equal exactly if a notice about an alert says the same: made of those parts that can change with
/// time.
pub(super) fn state(told: &Told) -> String {
    let deciding = |one: &crate::domain::view::Deciding| json!([one.by, one.raised_at]);
    let varies = match told {
        Told::Wait(_, waits) => json!(waits),
        Told::Changed(_, added) => json!(added),
        Told::Struck(_, numbers, acted) => json!([numbers, acted]),
        Told::Objected(_, one) | Told::Undecided(_, one) => json!(one.as_ref().map(deciding)),
        Told::SetAside(_, at)
        | Told::Renew(_, at)
        | Told::LegalDue(_, at)
        | Told::ProviderHour(_, _, at)
        | Told::Later(_, _, at) => json!(at),
        _ => json!(null),
    };
    print(varies.to_string())
}
