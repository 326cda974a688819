//! Notices about one alert: for whom each is, what it tells, and how it rings.
//!
//! Called by the delivery worker, through `deliver.rs`.
//!
//! Laws: what falls into the rest of another ring waits for its end, and is said then if it is still so. What it tells stands
//! on card or board meanwhile. What asks somebody for something is taken away once nothing is asked any more.

use chrono::{DateTime, Utc};

use super::configure::MATTER;
use super::deliver::{Delivered, Telling, plain};
use super::rung::{self, Rung, leaves, stands_as};
use super::{Current, Relay};
use crate::domain::{
    dossier::{Dossier, Viewer},
    notice::{Notice, To, Told},
    objection::ASKS_BEFORE,
    partner::PartnerId,
    provider_hour::HourLevel,
    reference::AlertId,
    ringing::By,
};
use crate::store::ring::{self, Standing};
use crate::store::{StoreError, Tx, dossier};

/// For whom a notice about an alert is.
fn to(notice: &Notice, dossier: &Dossier) -> To {
    match notice.to() {
        To::Issuer => To::Reader(Viewer::Partner(dossier.alert.issuer)),
        to => to,
    }
}

/// A notice was delivered that is no card, ring or list.
pub(super) async fn delivered(
    tx: &mut Tx,
    current: &Current,
    notice: &Notice,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let dossier = match notice.about() {
        Some(alert) => dossier::load_readable(tx, alert).await?,
        None => None,
    };
    let reader = dossier.as_ref().map_or(notice.to(), |dossier| to(notice, dossier));
    let To::Reader(whose) = reader else { return Ok(()) };
    let matter = notice.about().map_or(MATTER, AlertId::as_str);
    if delivered.rang {
        rung::rang(tx, Rung::Duty(whose), notice, [matter], now).await?;
    }
    let Some(dossier) = dossier.filter(|_| asks(notice)) else { return Ok(()) };
    let Delivered { channel, message, .. } = *delivered;
    let (shown, alert) = (Some(notice.write()), notice.about().cloned());
    let standing = Standing { channel, message, shown, edit_after: now.into(), alert };
    stands_as(tx, (whose, &format!("{}:{matter}", notice.code())), &standing, now).await?;
    // It may be settled before anybody knew of the message.
    settled(tx, current, &dossier, now).await
}

/// Whether a notice about an alert asks its reader for something.
fn asks(notice: &Notice) -> bool {
    matches!(
        notice,
        Notice::Changed { .. }
            | Notice::Objected { .. }
            | Notice::Undecided { .. }
            | Notice::Renew { .. }
            | Notice::LegalDue { .. }
    )
}

/// After a decision on an alert: whatever asked somebody for something about it, and does not any more, is taken away.
pub(super) async fn settled(
    tx: &mut Tx,
    current: &Current,
    dossier: &Dossier,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    for (whose, name, shown) in ring::standing_about(tx, &dossier.alert.id).await? {
        let notice: Option<Notice> = shown.and_then(|notice| serde_json::from_str(&notice).ok());
        if notice.is_none_or(|notice| about_alert(&notice, dossier, current, None, now).is_none()) {
            leaves(tx, (whose, &name), now).await?;
        }
    }
    Ok(())
}

/// By what a notice about an alert rings. Whoever is acting has to know at once that it is to wait, or to stop; a second
/// objection changes nothing for them.
fn by(notice: &Notice, dossier: &Dossier) -> By {
    match notice {
        Notice::Wait { .. } | Notice::GoOn { .. } if dossier.objections.len() <= 1 => By::Halt,
        Notice::Withdrawn { .. } => By::Halt,
        _ => By::Message,
    }
}

/// What a notice about an alert has to say now; none if there is nothing to say any more.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    (notice, alert): (&Notice, &AlertId),
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let Some(dossier) = dossier::load(tx, alert).await? else { return Ok(None) };
    let To::Reader(whose) = to(notice, &dossier) else { return Ok(None) };
    let whom = (whose, by(notice, &dossier));
    let rings = rung::rings(tx, current, whom, dossier.alert.class.tier, now).await?;
    Ok(about_alert(notice, &dossier, current, rings, now))
}

impl Relay {
    /// Until when a notice waits that would ring, and whose reader was rung a short while ago; none for what goes at once.
    pub async fn put_off(&self, tx: &mut Tx, notice: &Notice) -> Result<Option<DateTime<Utc>>, StoreError> {
        let (Notice::Changed { alert, .. }
        | Notice::Renew { alert, .. }
        | Notice::Objected { alert }
        | Notice::LegalDue { alert }) = notice
        else {
            return Ok(None);
        };
        let (now, current) = (self.clock.now(), self.current());
        let Some(dossier) = dossier::load(tx, alert).await? else { return Ok(None) };
        let (To::Reader(whose), tier) = (to(notice, &dossier), dossier.alert.class.tier) else {
            return Ok(None);
        };
        let Some(rest) = ring::last(tx, whose).await?.rests(By::Message, tier, now) else { return Ok(None) };
        // At an hour at which its reader may not be rung, it is said without a sound.
        let from = rung::rings_from(tx, &current, (whose, By::Message), tier, now).await?;
        Ok(from.filter(|(from, _)| *from == rest).map(|(from, _)| from))
    }
}

fn about_alert(
    notice: &Notice,
    dossier: &Dossier,
    current: &Current,
    rings: Option<u64>,
    now: DateTime<Utc>,
) -> Option<Telling> {
    let issuer = dossier.alert.issuer;
    let to_partner = |partner: PartnerId, told: Told, may_ring: bool| {
        Some(plain(current.reader(partner)?, told, rings.filter(|_| may_ring), now))
    };
    let name = |partner: PartnerId| dossier.name(Viewer::Partner(partner));
    match notice {
        Notice::Wait { partner, .. } => {
            let waits = dossier.waits_for(*partner, now);
            let told = (!waits.is_empty()).then_some(waits)?;
            to_partner(*partner, Told::Wait(name(*partner)?, told), true)
        }
        Notice::GoOn { partner, .. } => to_partner(*partner, Told::GoOn(name(*partner)?), true),
        Notice::Changed { partner, .. } => {
            dossier
                .follow_ups
                .get(partner)
                .filter(|one| one.owes() && one.seen_revision < dossier.alert.revision)?;
            to_partner(*partner, Told::Changed(name(*partner)?), true)
        }
        Notice::Withdrawn { partner, .. } => to_partner(*partner, Told::Withdrawn(name(*partner)?), true),
        Notice::Objected { .. } => {
            let deciding = dossier.deciding(issuer, now);
            // Where the issuer decides, there is nothing to say once it has; elsewhere, once nobody objects any more.
            let stands = dossier.alert.withdrawn.is_none() && dossier.standing(now).next().is_some();
            let told = deciding.is_some() || stands && !dossier.alert.class.tier.is_urgent();
            to_partner(issuer, Told::Objected(name(issuer)?, deciding), true).filter(|_| told)
        }
        Notice::Renew { partner, .. } => {
            let own = dossier.standing(now).find(|objection| objection.partner == *partner)?;
            // Once it is renewed, nothing is asked until it is about to end again.
            let until = Some(own.until).filter(|until| *until - ASKS_BEFORE <= now)?;
            to_partner(*partner, Told::Renew(name(*partner)?, until), true)
        }
        Notice::Undecided { secretariat: false, .. } => {
            let deciding = dossier.deciding(issuer, now)?;
            to_partner(issuer, Told::Undecided(name(issuer)?, Some(deciding)), true)
        }
        Notice::Undecided { secretariat: true, .. } => {
            dossier.deciding(issuer, now)?;
            let told = Told::Undecided(dossier.name(Viewer::Secretariat)?, None);
            Some(plain(current.secretariats_reader(), told, rings, now))
        }
        Notice::NoObjection { .. } => to_partner(issuer, Told::NoObjection(name(issuer)?), false),
        Notice::ProviderHour { partner, of, level, .. } => {
            let hour = dossier.hours.get(of).filter(|hour| hour.ended_at.is_none())?;
            let told = Told::ProviderHour(name(*partner)?, *level, hour.due()?);
            to_partner(*partner, told, *level == HourLevel::Missed)
        }
        Notice::ShareWanted { with, .. } => {
            to_partner(issuer, Told::ShareWanted(name(issuer)?, *with), false)
        }
        Notice::Later { of, .. } => {
            let until = dossier.follow_ups.get(of)?.put_off()?.at;
            to_partner(issuer, Told::Later(name(issuer)?, *of, until), dossier.alert.class.tier.is_urgent())
        }
        Notice::LegalDue { .. } => {
            let (_, due) = dossier.legal(issuer)?;
            to_partner(issuer, Told::LegalDue(name(issuer)?, due), true)
        }
        Notice::Card { .. }
        | Notice::Ring { .. }
        | Notice::Backup { .. }
        | Notice::Calls { .. }
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
