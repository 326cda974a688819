//! Between the outbox and an alert: what a notice has to say when it is sent, and what follows once it was.
//!
//! Called by the delivery worker.
//!
//! Laws: what is said is decided at sending, for who reads it then. Posting a card starts its partner's clocks.

use chrono::{DateTime, TimeDelta, Utc};

use super::channels::closed_telling;
use super::configure::MATTER;
use super::decision::{self, BOT, Decision, keep};
use super::rung::{self, Rung};
use super::{Current, Relay, calls, hand_over, object, panel, ring, roles, server};
use crate::domain::{
    dossier::{Dossier, Viewer},
    due::Due,
    notice::{Notice, Reader, To, Told},
    partner::PartnerId,
    provider_hour::HourLevel,
    reference::AlertId,
    ringing::By,
};
use crate::store::journal::{self, Entry};
use crate::store::outbox;
use crate::store::{Micros, StoreError, Tx, card, dossier, due, panel as stored_panel};

/// How often a message is edited at most, in its first hour and later. Discord counts edits of messages older than an
/// hour separately, and strictly (30046).
pub(super) const BETWEEN_EDITS: [TimeDelta; 2] = [TimeDelta::seconds(5), TimeDelta::seconds(60)];

/// A notice, ready to be put into words.
#[derive(Clone, Debug)]
pub struct Telling {
    /// For whom.
    pub reader: Reader,
    /// What.
    pub told: Told,
    /// The role that it rings.
    pub rings: Option<u64>,
    /// The message that is edited, rather than a new one made.
    pub edits: Option<u64>,
    /// Of a card or board, the state that it shows. A panel is described by its words.
    pub state: Option<String>,
    /// When it was decided what is said: the posting of a new card counts from here.
    pub at: DateTime<Utc>,
}

/// What Discord says of a message that was posted or edited.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The channel that it is in.
    pub channel: u64,
    /// The message.
    pub message: u64,
    /// When it was posted: [`Telling::at`] or, of a message that was looked for and found, the time in its id.
    pub at: DateTime<Utc>,
    /// Whether it mentions a role.
    pub rang: bool,
    /// What a card, board or panel shows; none where that is not known, as after an attempt that had no result.
    pub state: Option<String>,
}

impl Relay {
    /// What a notice has to say now; none if there is nothing to say any more.
    pub async fn telling(&self, tx: &mut Tx, notice: &Notice) -> Result<Option<Telling>, StoreError> {
        let (now, current) = (self.clock.now(), self.current());
        match notice {
            Notice::Card { alert, partner } => card_telling(tx, &current, alert, *partner, now).await,
            Notice::Ring { partner } => ring::telling(tx, &current, *partner, false, now).await,
            Notice::Backup { partner } => ring::telling(tx, &current, *partner, true, now).await,
            Notice::Panel { partner } => panel::telling(tx, &current, *partner, now).await,
            Notice::Digest { whose, date } => self.digest_telling(tx, *whose, *date).await,
            Notice::HandOver { partner, at } => hand_over::telling(tx, &current, *partner, *at, now).await,
            Notice::Unrelieved { partner, at, secretariat } => {
                hand_over::unrelieved_telling(tx, &current, (*partner, *at), *secretariat, now).await
            }
            Notice::Pin { .. } | Notice::Tidy { .. } => Ok(None),
            Notice::Closed { channel } => closed_telling(tx, &current, *channel, now).await,
            Notice::Silent { roles } => roles::telling(tx, &current, roles, now).await,
            Notice::Returned { left, back } => Ok(Some(server::telling(&current, (*left, *back), now))),
            Notice::Calls { whose } => calls::telling(tx, &current, *whose, now).await,
            Notice::Wait { alert, .. }
            | Notice::GoOn { alert, .. }
            | Notice::Changed { alert, .. }
            | Notice::Withdrawn { alert, .. }
            | Notice::Objected { alert }
            | Notice::Renew { alert, .. }
            | Notice::Undecided { alert, .. }
            | Notice::NoObjection { alert }
            | Notice::ProviderHour { alert, .. }
            | Notice::ShareWanted { alert, .. }
            | Notice::LegalDue { alert } => {
                let Some(dossier) = dossier::load(tx, alert).await? else { return Ok(None) };
                let tier = dossier.alert.class.tier;
                let To::Reader(to) = to(notice, &dossier) else { return Ok(None) };
                // Whoever is acting has to know at once that it is to wait, or to stop; a second objection changes nothing
                // for them.
                let by = match notice {
                    Notice::Wait { .. } | Notice::GoOn { .. } if dossier.objections.len() <= 1 => By::Halt,
                    Notice::Withdrawn { .. } => By::Halt,
                    _ => By::Message,
                };
                let rings = rung::rings(tx, &current, (to, by), tier, now).await?;
                Ok(about_alert(notice, &dossier, &current, rings, now))
            }
        }
    }

    /// A notice was delivered. Part of the transaction that records it in the outbox, and after it.
    pub async fn delivered(
        &self,
        tx: &mut Tx,
        notice: &Notice,
        delivered: &Delivered,
    ) -> Result<(), StoreError> {
        match notice {
            Notice::Card { alert, partner } => self.shown(tx, alert, *partner, delivered).await,
            Notice::Ring { partner } | Notice::Backup { partner } => {
                let whom = (*partner, matches!(notice, Notice::Backup { .. }));
                let (current, now) = (self.current(), self.clock.now());
                ring::delivered(tx, &current, whom, delivered, now).await?;
                // Its partner may have done something about all of it before anybody knew of the message.
                ring::quiet(tx, &current, *partner, now).await
            }
            Notice::Calls { whose } => {
                calls::delivered(tx, *whose, delivered, self.clock.now()).await?;
                self.due_changed.notify_one();
                Ok(())
            }
            Notice::Panel { partner } => self.panel_delivered(tx, *partner, delivered).await,
            Notice::Digest { whose: Viewer::Partner(partner), date } => {
                self.digest_delivered(tx, *partner, *date, delivered.at).await
            }
            Notice::HandOver { partner, at } | Notice::Unrelieved { partner, at, .. } => {
                let (current, now) = (self.current(), self.clock.now());
                hand_over::delivered(tx, &current, (*partner, *at), notice, delivered, now).await
            }
            other if delivered.rang => rang(tx, other, self.clock.now()).await,
            _ => Ok(()),
        }
    }

    /// A notice had nothing to say when its turn came, and is over.
    pub async fn unsaid(&self, tx: &mut Tx, notice: &Notice) -> Result<(), StoreError> {
        match notice {
            Notice::Ring { partner } | Notice::Backup { partner } => {
                ring::unsaid(tx, *partner, self.clock.now()).await?;
            }
            Notice::Calls { whose } => calls::unsaid(tx, *whose, self.clock.now()).await?,
            _ => return Ok(()),
        }
        self.due_changed.notify_one();
        Ok(())
    }

    /// The message that a row was to edit was found deleted. A panel's, and that of a list of whom to call, is made anew by
    /// the same row; a card's once, by another. Returns whether it is.
    pub async fn lost(
        &self,
        tx: &mut Tx,
        notice: &Notice,
        (row, attempt): (&str, i64),
    ) -> Result<bool, StoreError> {
        let now = Micros::from(self.clock.now());
        let (alert, partner) = match notice {
            Notice::Card { alert, partner } => (alert, partner),
            Notice::Panel { partner } => {
                stored_panel::forget(tx, partner.as_str()).await?;
                return outbox::not_sent(tx, row, attempt, now).await.map(|()| true);
            }
            Notice::Calls { whose } => {
                calls::lost(tx, *whose).await?;
                return outbox::not_sent(tx, row, attempt, now).await.map(|()| true);
            }
            _ => return Ok(false),
        };
        let anew = card::lost(tx, alert.as_str(), partner.as_str(), attempt, now).await?;
        let entry = Entry {
            at: now,
            actor: BOT,
            verb: "card-deleted",
            matter: alert.as_str(),
            partner: Some(partner.as_str()),
            subject: None,
            details: None,
        };
        journal::append(tx, &entry).await?;
        Ok(anew)
    }

    /// A card or board was posted or edited.
    async fn shown(
        &self,
        tx: &mut Tx,
        alert: &AlertId,
        partner: PartnerId,
        delivered: &Delivered,
    ) -> Result<(), StoreError> {
        let Some(before) = dossier::load(tx, alert).await? else { return Ok(()) };
        let (now, current) = (self.clock.now(), self.current());
        let posted_at = delivered.at.min(now);
        // Of an edit, `posted_at` is when it was edited.
        let age = match before.follow_ups.get(&partner) {
            Some(one) => now - one.posted_at.unwrap_or(posted_at),
            None => now - before.alert.raised.at,
        };
        let young = age < TimeDelta::hours(1);
        let edit_after = now + BETWEEN_EDITS[usize::from(!young)];
        let (channel, message) = (delivered.channel.to_string(), delivered.message.to_string());
        let state = delivered.state.as_deref().unwrap_or_default();
        let card =
            card::shown(tx, alert.as_str(), partner.as_str(), (&channel, &message), state, edit_after.into())
                .await?;
        // Time alone may have changed what it should show, and nobody has looked since: without this the card would be
        // edited again and again.
        let wanted = decision::state(&before, partner, now).filter(|wanted| *wanted != card.wanted);
        if let Some(wanted) = wanted {
            card::want(tx, &card::Wish { wanted: &wanted, ..card.wish() }, now.into()).await?;
        }
        if delivered.rang {
            let (rung, notice) =
                (Rung::Duty(Viewer::Partner(partner)), Notice::Card { alert: alert.clone(), partner });
            rung::rang(tx, rung, &notice, [alert.as_str()], posted_at).await?;
        }
        if before.follow_ups.get(&partner).is_none_or(|one| one.posted_at.is_some()) {
            return Ok(());
        }
        let mut decision = Decision::new(now, &current, before.clone());
        posted(&mut decision, partner, posted_at, delivered.rang);
        keep(tx, Some(&before), decision, BOT).await?;
        due::clear(tx, &Due::Posting { alert: alert.clone(), partner }).await?;
        // The tick looks when this transaction, the one that writes, has ended.
        self.due_changed.notify_one();
        Ok(())
    }
}

/// For whom a notice about an alert is.
fn to(notice: &Notice, dossier: &Dossier) -> To {
    match notice.to() {
        To::Issuer => To::Reader(Viewer::Partner(dossier.alert.issuer)),
        to => to,
    }
}

/// A notice has rung somebody.
async fn rang(tx: &mut Tx, notice: &Notice, at: DateTime<Utc>) -> Result<(), StoreError> {
    let about = match notice.about() {
        Some(alert) => dossier::load(tx, alert).await?,
        None => None,
    };
    let reader = about.as_ref().map_or(notice.to(), |dossier| to(notice, dossier));
    let To::Reader(whose) = reader else { return Ok(()) };
    let matter = notice.about().map_or(MATTER, AlertId::as_str);
    rung::rang(tx, Rung::Duty(whose), notice, [matter], at).await
}

/// A card is in its channel: the clocks start, and if it could not ring, a ring is set for when it may.
pub(super) fn posted(decision: &mut Decision<'_>, partner: PartnerId, at: DateTime<Utc>, rang: bool) {
    start_clocks(&mut decision.dossier, decision.current, partner, at);
    decision.journal("posted", Some(partner), None, None);
    object::window(decision, partner);
    let Some(follow_up) = decision.dossier.follow_ups.get_mut(&partner) else { return };
    // A card that was found after an attempt without a result may be of before it was allowed to ring.
    if rang && follow_up.ladder.called_at.is_none_or(|called_at| called_at <= at) {
        follow_up.ladder.rung_at = Some(at);
    } else if let Some(called_at) = follow_up.ladder.called_at {
        decision.look_again(Due::Ringing { partner }, called_at);
    }
}

/// A partner's clocks start with its card at `at`, unless they run already.
fn start_clocks(dossier: &mut Dossier, current: &Current, partner: PartnerId, at: DateTime<Utc>) {
    let Dossier { alert, follow_ups, .. } = dossier;
    if let (Some(rules), Some(follow_up)) = (current.rules(alert, partner), follow_ups.get_mut(&partner)) {
        follow_up.posted(at, rules);
    }
}

async fn card_telling(
    tx: &mut Tx,
    current: &Current,
    alert: &AlertId,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let (Some(mut dossier), Some(reader)) = (dossier::load(tx, alert).await?, current.reader(partner)) else {
        return Ok(None);
    };
    // A new card shows the deadlines that it starts.
    start_clocks(&mut dossier, current, partner, now);
    let known = card::find(tx, alert.as_str(), partner.as_str()).await?;
    let edits = known.and_then(|card| card.message_id?.parse().ok());
    let board = dossier.board(partner, now).map(|board| Told::Board(Box::new(board)));
    let told = board.or_else(|| dossier.card(partner, now).map(|card| Told::Card(Box::new(card))));
    let Some(told) = told else { return Ok(None) };
    let rings =
        if edits.is_none() { ring::by_card(tx, current, &dossier, partner, now).await? } else { None };
    let state = decision::state(&dossier, partner, now);
    Ok(Some(Telling { reader, told, rings, edits, state, at: now }))
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
            // Where the issuer decides, there is nothing to say once it has.
            let told = deciding.is_some() || !dossier.alert.class.tier.is_urgent();
            to_partner(issuer, Told::Objected(name(issuer)?, deciding), true).filter(|_| told)
        }
        Notice::Renew { partner, .. } => {
            let until = dossier.standing(now).find(|objection| objection.partner == *partner)?.until;
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
        Notice::LegalDue { .. } => {
            to_partner(issuer, Told::LegalDue(name(issuer)?, dossier.alert.legal_due?), true)
        }
        Notice::Card { .. }
        | Notice::Ring { .. }
        | Notice::Backup { .. }
        | Notice::Calls { .. }
        | Notice::Digest { .. }
        | Notice::HandOver { .. }
        | Notice::Unrelieved { .. }
        | Notice::Closed { .. }
        | Notice::Silent { .. }
        | Notice::Returned { .. }
        | Notice::Panel { .. }
        | Notice::Pin { .. }
        | Notice::Tidy { .. } => None,
    }
}

pub(super) fn plain(reader: Reader, told: Told, rings: Option<u64>, at: DateTime<Utc>) -> Telling {
    Telling { reader, told, rings, edits: None, state: None, at }
}
