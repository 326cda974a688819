//! Between the outbox and an alert: what a notice has to say when it is sent, and what follows once it was.
//!
//! Called by the delivery worker.
//!
//! Laws: what is said is decided at sending, for who reads it then. Posting a card starts its partner's clocks.

use chrono::{DateTime, TimeDelta, Utc};

use super::channels::{closed_telling, closed_told};
use super::decision::{self, BOT, Decision, keep};
use super::rung::{self, Rung};
use super::{Current, Relay, about, calls, hand_over, leaving, object, panel, ring, roles, server};
use crate::domain::{
    audience::Purpose,
    dossier::{Dossier, Viewer},
    due::Due,
    follow_up::FollowUp,
    notice::{Notice, Reader, Told},
    partner::PartnerId,
    reference::AlertId,
    ringing::{ring_at, window_closes},
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
            Notice::Panel { whose } => panel::telling(tx, &current, *whose, now).await,
            Notice::Digest { whose, date } => self.digest_telling(tx, *whose, *date).await,
            Notice::HandOver { partner, at } => hand_over::telling(tx, &current, *partner, *at, now).await,
            Notice::Unrelieved { partner, at, secretariat } => {
                hand_over::unrelieved_telling(tx, &current, (*partner, *at), *secretariat, now).await
            }
            Notice::Pin { .. } | Notice::Tidy { .. } => Ok(None),
            Notice::PartnerLeft { issuer, partner } => {
                leaving::telling(tx, &current, (*issuer, *partner), now).await
            }
            Notice::Closed { channel } => closed_telling(tx, &current, *channel, now).await,
            Notice::Silent { roles } => roles::telling(tx, &current, roles, now).await,
            Notice::Returned { left, back } => Ok(Some(server::telling(&current, (*left, *back), now))),
            Notice::Calls { whose } => calls::telling(tx, &current, *whose, now).await,
            Notice::Stands { whose, name, alert } => {
                about::edit(tx, &current, (*whose, name), alert, now).await
            }
            Notice::Wait { alert, .. }
            | Notice::GoOn { alert, .. }
            | Notice::SetAside { alert, .. }
            | Notice::Changed { alert, .. }
            | Notice::Withdrawn { alert, .. }
            | Notice::Objected { alert }
            | Notice::Renew { alert, .. }
            | Notice::Undecided { alert, .. }
            | Notice::NoObjection { alert }
            | Notice::ProviderHour { alert, .. }
            | Notice::ShareWanted { alert, .. }
            | Notice::Later { alert, .. }
            | Notice::ErasureAsked { alert, .. }
            | Notice::LegalDue { alert } => about::telling(tx, &current, (notice, alert), now).await,
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
            Notice::Panel { whose } => self.panel_delivered(tx, *whose, delivered).await,
            Notice::Digest { whose: Viewer::Partner(partner), date } => {
                self.digest_delivered(tx, *partner, *date, delivered.at).await
            }
            Notice::HandOver { partner, at } | Notice::Unrelieved { partner, at, .. } => {
                let (current, now) = (self.current(), self.clock.now());
                hand_over::delivered(tx, &current, (*partner, *at), notice, delivered, now).await
            }
            other => {
                let now = self.clock.now();
                match other {
                    Notice::Silent { .. } => roles::delivered(tx, delivered, now).await?,
                    Notice::Closed { channel } => closed_told(tx, *channel, delivered, now).await?,
                    _ => {}
                }
                about::delivered(tx, &self.current(), other, delivered, now).await
            }
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
            Notice::Panel { whose } => {
                stored_panel::forget(tx, *whose).await?;
                return outbox::not_sent(tx, row, attempt, now).await.map(|()| true);
            }
            Notice::Stands { whose, name, .. } => {
                // Whatever it said stands on card or board as well.
                about::lost(tx, (*whose, name)).await?;
                return Ok(false);
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
        let Some((before, alone)) = of_card(tx, alert, partner).await? else { return Ok(()) };
        let (now, current) = (self.clock.now(), self.current());
        let posted_at = delivered.at.min(now);
        let first = before.follow_ups.get(&partner).is_some_and(|one| one.posted_at.is_none());
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
        let wanted = (!first).then(|| decision::state(&before, partner, now)).flatten();
        if let Some(wanted) = wanted.filter(|wanted| *wanted != card.wanted) {
            card::want(tx, &card::Wish { wanted: &wanted, ..card.wish() }, now.into()).await?;
        }
        if delivered.rang {
            let (rung, notice) =
                (Rung::Duty(Viewer::Partner(partner)), Notice::Card { alert: alert.clone(), partner });
            rung::rang(tx, rung, &notice, [alert.as_str()], posted_at).await?;
        }
        if !first {
            return Ok(());
        }
        let mut decision = Decision::new(now, &current, before.clone());
        decision.alone = alone;
        start_clocks(&mut decision.dossier, &current, partner, posted_at);
        let rings = ring::card_rings_from(tx, &current, &decision.dossier, partner, posted_at).await?;
        posted(&mut decision, partner, posted_at, if delivered.rang { Rang::Now } else { Rang::From(rings) });
        keep(tx, Some(&before), decision, BOT).await?;
        due::clear(tx, &Due::Posting { alert: alert.clone(), partner }).await?;
        // The tick looks when this transaction, the one that writes, has ended.
        self.due_changed.notify_one();
        Ok(())
    }
}

/// Whether a card has rung.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rang {
    /// It has.
    Now,
    /// It rings from then on, if at all.
    From(Option<DateTime<Utc>>),
}

/// A card is in its channel: the clocks start, and if it could not ring, a ring is set for when it may.
pub(super) fn posted(decision: &mut Decision<'_>, partner: PartnerId, at: DateTime<Utc>, rang: Rang) {
    start_clocks(&mut decision.dossier, decision.current, partner, at);
    decision.journal("posted", Some(partner), None, None);
    object::window(decision, partner);
    let Some(FollowUp { ladder, acknowledged, .. }) = decision.dossier.follow_ups.get_mut(&partner) else {
        return;
    };
    match rang {
        // A card that was found after an attempt without a result may be of before it was allowed to ring.
        Rang::Now if ladder.called_at.is_none_or(|called_at| called_at <= at) => ladder.rung_at = Some(at),
        // Of what was taken on before, its ladder asks.
        Rang::From(_) if acknowledged.is_some() => {}
        Rang::Now => {}
        // Who is at work is reminded later; who is consulted asks for a ring as soon as there may be one.
        Rang::From(rings) => ladder.called_at = rings.map(|from| ladder.called_at.unwrap_or(at).min(from)),
    }
    let rung_at = ladder.rung_at;
    if let Some(called_at) = ladder.called_at.filter(|called_at| rung_at.is_none_or(|rung| rung < *called_at))
    {
        decision.look_again(Due::Ringing { partner }, called_at);
    }
}

/// A partner's clocks start with its card at `at`, unless they run already.
fn start_clocks(dossier: &mut Dossier, current: &Current, partner: PartnerId, at: DateTime<Utc>) {
    let Dossier { alert, follow_ups, .. } = dossier;
    let Some(rules) = current.rules(alert, partner) else { return };
    let acting =
        follow_ups.values().filter(|one| one.owes()).filter_map(|one| current.rules(alert, one.partner));
    let acting: Vec<DateTime<Utc>> =
        acting.map(|rules| ring_at(at, rules.tier, rules.partner, rules.calendar)).collect();
    let Some(follow_up) = follow_ups.get_mut(&partner) else { return };
    let runs = follow_up.clocks.is_some();
    follow_up.posted(at, rules);
    if let Some(object_by) =
        follow_up.clocks.as_mut().filter(|_| !runs).and_then(|one| one.object_by.as_mut())
    {
        *object_by = window_closes(*object_by, rules.tier, acting.into_iter());
    }
}

/// What a card or board is made of: of an addressee's card that is alone, with the addressee. The window of who is
/// consulted depends on who is asked to act, and a board shows all.
async fn of_card(
    tx: &mut Tx,
    alert: &AlertId,
    partner: PartnerId,
) -> Result<Option<(Dossier, Option<PartnerId>)>, StoreError> {
    let Some(dossier) = dossier::load_for(tx, alert, partner).await? else { return Ok(None) };
    let one = dossier.follow_ups.get(&partner);
    if partner != dossier.alert.issuer && one.is_some_and(|one| one.purpose != Purpose::Consult) {
        return Ok(Some((dossier, Some(partner))));
    }
    Ok(dossier::load(tx, alert).await?.map(|dossier| (dossier, None)))
}

async fn card_telling(
    tx: &mut Tx,
    current: &Current,
    alert: &AlertId,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let Some((mut dossier, _)) = of_card(tx, alert, partner).await? else { return Ok(None) };
    let known = card::find(tx, alert.as_str(), partner.as_str()).await?;
    let edits = known.and_then(|card| card.message_id?.parse().ok());
    let left = dossier.follow_ups.get(&partner).is_some_and(|one| one.left_at.is_some());
    let reader = match current.reader(partner) {
        // Who has left reads that a card is over, and is posted no new one.
        _ if left && edits.is_none() => None,
        None if left => Some(leaving::reader(tx, current, partner).await?),
        reader => reader,
    };
    let Some(reader) = reader else { return Ok(None) };
    if let Some(erased) = dossier.erased(partner) {
        // There is nothing to post any more: what stands is edited.
        let state = decision::state(&dossier, partner, now);
        let told = Telling { edits, state, ..plain(reader, Told::Erased(erased), None, now) };
        return Ok(edits.is_some().then_some(told));
    }
    // A new card shows the deadlines that it starts.
    start_clocks(&mut dossier, current, partner, now);
    let board = dossier.board(partner, now).map(|board| Told::Board(Box::new(board)));
    let told = board.or_else(|| dossier.card(partner, now).map(|card| Told::Card(Box::new(card))));
    let Some(told) = told else { return Ok(None) };
    let rings =
        if edits.is_none() { ring::by_card(tx, current, &dossier, partner, now).await? } else { None };
    let state = decision::state(&dossier, partner, now);
    Ok(Some(Telling { reader, told, rings, edits, state, at: now }))
}

pub(super) fn plain(reader: Reader, told: Told, rings: Option<u64>, at: DateTime<Utc>) -> Telling {
    Telling { reader, told, rings, edits: None, state: None, at }
}
