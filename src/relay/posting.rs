//! Cards and boards: what one shows when it is sent, and what follows once it is in its channel.
//!
//! Law: posting a card starts its partner's clocks.

use chrono::{DateTime, TimeDelta, Utc};

use super::cards;
use super::decision::{Decision, keep};
use super::rung;
use super::telling::{BETWEEN_EDITS, Delivered, Telling};
use super::{Current, Relay, leaving, object, ring};
use crate::domain::{
    actor::Actor,
    audience::Purpose,
    dossier::Dossier,
    due::Due,
    follow_up::FollowUp,
    notice::{Notice, Told},
    partner::PartnerId,
    reference::AlertId,
    ringing::{Rung, ring_at, window_closes},
};
use crate::store::{StoreError, Tx, card, dossier, due};

impl Relay {
    /// Records that a card or board was posted or edited.
    pub(super) async fn shown(
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
        // For an edit, `posted_at` is the instant of the edit.
        let age = match before.follow_ups.get(&partner) {
            Some(one) => now - one.posted_at.unwrap_or(posted_at),
            None => now - before.alert.raised.at,
        };
        let young = age < TimeDelta::hours(1);
        let edit_after = now + BETWEEN_EDITS[usize::from(!young)];
        let state = delivered.state.as_deref().unwrap_or_default();
        let card =
            card::shown(tx, alert.as_str(), partner.as_str(), delivered.posted(), state, edit_after.into())
                .await?;
        // Time alone may have changed what the card should show, and `wanted` is not updated by that: without this,
        // the card would be edited again and again.
        let wanted = (!first).then(|| cards::state(&before, partner, now)).flatten();
        if let Some(wanted) = wanted.filter(|wanted| *wanted != card.wanted) {
            card::want(tx, &card::Wish { wanted: &wanted, ..card.wish() }, now.into()).await?;
        }
        if delivered.rang {
            let (rung, notice) = (Rung::Duty(partner), Notice::Card { alert: alert.clone(), partner });
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
        keep(tx, Some(&before), decision, Actor::Bot).await?;
        due::clear(tx, &Due::Posting { alert: alert.clone(), partner }).await?;
        // The tick can look only when this writing transaction has ended.
        self.due_changed.notify_one();
        Ok(())
    }
}

/// Whether a card has rung.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rang {
    /// It rang when it was posted.
    Now,
    /// It did not; it may ring from this instant on, or not at all if there is none.
    From(Option<DateTime<Utc>>),
}

/// A card is in its channel, and its clocks have started: if it could not ring, a ring is set for when it may.
pub(super) fn posted(decision: &mut Decision<'_>, partner: PartnerId, at: DateTime<Utc>, rang: Rang) {
    decision.journal("posted", Some(partner), None, None);
    object::window(decision, partner);
    let Some(FollowUp { ladder, acknowledged, .. }) = decision.dossier.follow_ups.get_mut(&partner) else {
        return;
    };
    match rang {
        // A card that was found after an attempt without a result may have been posted before it was allowed to ring.
        Rang::Now if ladder.called_at.is_none_or(|called_at| called_at <= at) => ladder.rung_at = Some(at),
        // If it was acknowledged before its card was posted, the ladder asks for rings, not the card.
        Rang::From(_) if acknowledged.is_some() => {}
        Rang::Now => {}
        // Without an instant, the card itself asks for no ring: officers at work are reminded later by the ladder. A
        // consulted partner asks for a ring as soon as it may be rung.
        Rang::From(rings) => ladder.called_at = rings.map(|from| ladder.called_at.unwrap_or(at).min(from)),
    }
    let rung_at = ladder.rung_at;
    if let Some(called_at) = ladder.called_at.filter(|called_at| rung_at.is_none_or(|rung| rung < *called_at))
    {
        decision.look_again(Due::Ringing { partner }, called_at);
    }
}

/// A partner's clocks start with its card at `at`, unless they run already.
pub(super) fn start_clocks(dossier: &mut Dossier, current: &Current, partner: PartnerId, at: DateTime<Utc>) {
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

/// Loads what a card or board is made of. An addressee's card needs that addressee alone; its partner is returned,
/// too. The window of a consulted partner depends on who is asked to act, and a board shows all addressees: both need
/// the whole dossier.
async fn of_card(
    tx: &mut Tx,
    alert: &AlertId,
    partner: PartnerId,
) -> Result<Option<(Dossier, Option<PartnerId>)>, StoreError> {
    let purpose = dossier::purpose_of(tx, alert, partner).await?;
    if purpose.is_some_and(|purpose| purpose != Purpose::Consult) {
        let dossier = dossier::load_for(tx, alert, partner).await?;
        return Ok(dossier.map(|dossier| (dossier, Some(partner))));
    }
    Ok(dossier::load(tx, alert).await?.map(|dossier| (dossier, None)))
}

/// What a card or board shows now; none if there is nobody to read it any more.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    alert: &AlertId,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let Some((mut dossier, _)) = of_card(tx, alert, partner).await? else { return Ok(None) };
    let known = card::find(tx, alert.as_str(), partner.as_str()).await?;
    let edits = known.and_then(|card| card.message_id);
    let left = dossier.follow_ups.get(&partner).is_some_and(|one| one.left_at.is_some());
    let reader = match current.reader(partner, now) {
        // A partner that has left sees on its old cards that they are over, and gets no new one.
        _ if left && edits.is_none() => None,
        None if left => Some(leaving::reader(tx, current, partner, now).await?),
        reader => reader,
    };
    let Some(reader) = reader else { return Ok(None) };
    if let Some(erased) = dossier.erased(partner) {
        // Nothing new is posted any more: only a card that stands is edited.
        let state = cards::state(&dossier, partner, now);
        let told = Telling { edits, state, ..Telling::plain(reader, Told::Erased(erased), None) };
        return Ok(edits.is_some().then_some(told));
    }
    // A new card shows the deadlines that it starts.
    start_clocks(&mut dossier, current, partner, now);
    let board = dossier.board(partner, now).map(|board| Told::Board(Box::new(board)));
    let told = board.or_else(|| dossier.card(partner, now).map(|card| Told::Card(Box::new(card))));
    let Some(told) = told else { return Ok(None) };
    let rings =
        if edits.is_none() { ring::by_card(tx, current, &dossier, partner, now).await? } else { None };
    let state = cards::state(&dossier, partner, now);
    Ok(Some(Telling { reader, told, rings, edits, state }))
}
