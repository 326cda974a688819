//! A decision in the making: a dossier, changed in memory, and everything that follows from it, kept in one
//! transaction.
//!
//! What an officer does with an alert goes through [`Relay::decide`]: load, decide, keep, commit, wake. Raising, the
//! tick, and other code that loads or commits by itself make their own [`Decision`], and keep it by [`keep`].

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Current, No, Relay, about, calls, cards, hand_over, ring};
use crate::domain::{
    actor::Actor,
    dossier::{Dossier, Officer},
    due::Due,
    follow_up::FollowUp,
    ladder::Rules,
    notice::Notice,
    partner::PartnerId,
    reference::AlertId,
    refusal::Refusal,
    snowflake::{ChannelId, UserId},
    tlp::Tlp,
    whom::Whom,
};
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::{Micros, StoreError, Tx, card, dossier, due, ring as stored_ring};

/// A decision on one alert.
pub(super) struct Decision<'a> {
    /// When it is made.
    pub(super) now: DateTime<Utc>,
    /// The network it is made in.
    pub(super) current: &'a Current,
    /// The alert, as the decision changes it.
    pub(super) dossier: Dossier,
    /// Whether every card is compared with what it should show, and not only those that the change concerns: time
    /// alone may change what cards show.
    pub(super) redraw_all_cards: bool,
    /// The only addressee in the dossier, if it was loaded without the others.
    pub(super) alone: Option<PartnerId>,
    /// The partner whose ladder's next instant is computed even if its follow-up has not changed: the instant was
    /// taken off the list, or a calendar has changed.
    pub(super) reschedule: Option<PartnerId>,
    entries: Vec<Deed>,
    notices: Vec<Said>,
    dues: Vec<(Due, DateTime<Utc>)>,
}

/// A journal entry that will be appended.
struct Deed {
    verb: &'static str,
    partner: Option<PartnerId>,
    subject: Option<String>,
    details: Option<String>,
}

impl Deed {
    fn entry<'a>(&'a self, at: Micros, actor: Actor, matter: &'a str) -> Entry<'a> {
        Entry {
            at,
            actor,
            verb: self.verb,
            matter,
            partner: self.partner.as_ref().map(PartnerId::as_str),
            subject: self.subject.as_deref(),
            details: self.details.as_deref(),
        }
    }
}

/// A notice to be put into the outbox.
struct Said {
    id: String,
    channel: ChannelId,
    notice: Notice,
    priority: Priority,
}

impl<'a> Decision<'a> {
    pub(super) fn new(now: DateTime<Utc>, current: &'a Current, dossier: Dossier) -> Self {
        Self {
            now,
            current,
            dossier,
            redraw_all_cards: false,
            alone: None,
            reschedule: None,
            entries: Vec::new(),
            notices: Vec::new(),
            dues: Vec::new(),
        }
    }

    /// The follow-up of a partner that is asked to act, with the rules of its ladder.
    pub(super) fn asked(&mut self, partner: PartnerId) -> Result<(&mut FollowUp, Rules<'_>), Refusal> {
        let Dossier { alert, follow_ups, .. } = &mut self.dossier;
        let follow_up = follow_ups.get_mut(&partner).filter(|one| one.ask().is_some());
        let follow_up = follow_up.ok_or(Refusal::NothingAsked)?;
        Ok((follow_up, self.current.rules(alert, partner).ok_or(Refusal::NoPartner)?))
    }

    /// Adds a journal entry. Content may only be in its details.
    pub(super) fn journal(
        &mut self,
        verb: &'static str,
        partner: Option<PartnerId>,
        subject: Option<String>,
        details: Option<String>,
    ) {
        self.entries.push(Deed { verb, partner, subject, details });
    }

    /// Adds a notice for the channel of a partner or the secretariat; `occasion` distinguishes two notices of the same
    /// kind.
    pub(super) fn tell(&mut self, whom: impl Into<Whom>, notice: Notice, occasion: &str) {
        let whom = whom.into();
        let Some(channel) = self.current.channel_of(whom) else { return };
        let id = format!("{}:{whom}:{occasion}", self.dossier.alert.id);
        let urgent = self.dossier.alert.class.tier.is_urgent();
        let priority = if urgent { Priority::Urgent } else { Priority::Normal };
        self.notices.push(Said { id, channel, notice, priority });
    }

    /// Sets an instant at which something is looked at again; if several are set for the same thing, the earliest
    /// counts.
    pub(super) fn look_again(&mut self, due: Due, at: DateTime<Utc>) {
        match self.dues.iter_mut().find(|(known, _)| *known == due) {
            Some((_, known)) => *known = at.min(*known),
            None => self.dues.push((due, at)),
        }
    }

    /// For an ask that is owed anew: a ring is asked for as soon as the partner may be rung. If the card is not in its
    /// channel yet, issuer and secretariat are told when the time for posting it is over, or at once if it is over
    /// already.
    pub(super) fn owed_anew(&mut self, partner: PartnerId) {
        self.posting_is_awaited(partner);
        let called_at = self.dossier.follow_ups.get(&partner).and_then(|one| one.ladder.called_at);
        if let Some(at) = called_at {
            self.look_again(Due::Ringing { partner }, at);
        }
    }

    /// For an ask that is owed again and whose card is not in its channel yet: issuer and secretariat are told when
    /// the time for posting it is over, or at once if it is over already.
    pub(super) fn posting_is_awaited(&mut self, partner: PartnerId) {
        let one = self.dossier.follow_ups.get(&partner).filter(|one| one.posted_at.is_none());
        if let Some(post_by) = one.map(|one| one.post_by) {
            self.look_again(Due::Posting { alert: self.dossier.alert.id.clone(), partner }, post_by);
        }
    }
}

impl Relay {
    /// One decision by an officer on an alert that their partner sees. It also records that the partner is at work.
    pub(super) async fn decide<T>(
        &self,
        officer: Officer,
        alert: &AlertId,
        decide: impl FnOnce(&mut Decision<'_>) -> Result<T, Refusal>,
    ) -> Result<T, No> {
        let may = |dossier: &Dossier| dossier.concerns(officer.partner);
        self.decide_as(officer.user, officer.partner.into(), alert, may, decide).await
    }

    /// One decision by a user for whom `may` is true, on behalf of a partner if there is one; others get
    /// [`Refusal::NoSuchAlert`].
    pub(super) async fn decide_as<T>(
        &self,
        user: UserId,
        whom: Whom,
        alert: &AlertId,
        may: impl FnOnce(&Dossier) -> bool,
        decide: impl FnOnce(&mut Decision<'_>) -> Result<T, Refusal>,
    ) -> Result<T, No> {
        let mut tx = self.store.write().await?;
        let (now, current) = (self.clock.now(), self.current());
        let before = dossier::load(&mut tx, alert).await?.ok_or(Refusal::NoSuchAlert)?;
        if let Some(erased) = before.erased_to(whom) {
            return Err(erased.into());
        }
        let before = Some(before).filter(may).ok_or(Refusal::NoSuchAlert)?;
        let mut decision = Decision::new(now, &current, before.clone());
        let result = decide(&mut decision)?;
        keep(&mut tx, Some(&before), decision, Actor::Person(user)).await?;
        if whom != Whom::Secretariat {
            stored_ring::acted(&mut tx, whom, now.into()).await?;
        }
        tx.commit().await?;
        self.wake();
        Ok(result)
    }

    /// Wakes worker and tick, as there is something new.
    pub(super) fn wake(&self) {
        self.outbox_grew.notify_one();
        self.due_changed.notify_one();
    }
}

/// Keeps a decision with all that follows from it: rows, cards, journal, notices, instants.
pub(super) async fn keep(
    tx: &mut Tx,
    before: Option<&Dossier>,
    mut decision: Decision<'_>,
    actor: Actor,
) -> Result<(), StoreError> {
    let now = Micros::from(decision.now);
    let steps = climbs(before, &mut decision.dossier, decision.current, decision.reschedule);
    let after = &decision.dossier;
    dossier::keep(tx, before, after).await?;
    let entries: Vec<_> =
        decision.entries.iter().map(|deed| deed.entry(now, actor, after.alert.id.as_str())).collect();
    journal::append_all(tx, &entries).await?;
    if let Some(partner) = decision.alone {
        cards::show(tx, before, after, &[partner], decision.current, now).await?;
        // The issuer's board shows all addressees, so it is composed later from the whole dossier; under `TLP:RED` it
        // shows none.
        if after.alert.class.tlp != Tlp::Red {
            card::touch(tx, after.alert.id.as_str(), after.alert.issuer.as_str(), now).await?;
        }
    } else {
        let before = before.filter(|_| !decision.redraw_all_cards);
        cards::show(tx, before, after, &cards::readers(after), decision.current, now).await?;
    }
    for said in &decision.notices {
        let notice = said.notice.write();
        let Said { id, priority, .. } = said;
        let row =
            outbox::NewRow { id, channel: said.channel, notice: &notice, priority: *priority, due_at: now };
        outbox::enqueue(tx, &[row]).await?;
    }
    let dues: Vec<_> = decision.dues.into_iter().map(|(due, at)| (due, at.into())).collect();
    due::set_all(tx, &dues).await?;
    due::replace_all(tx, &steps).await?;
    calls::changed(tx, decision.current, before, after, decision.now).await?;
    if decision.alone.is_none() {
        about::settled(tx, decision.current, after, decision.now).await?;
    }
    for partner in quiet(before, after) {
        ring::quiet(tx, decision.current, partner, now.instant()).await?;
    }
    for partner in no_more(before, after, FollowUp::owes) {
        hand_over::closed(tx, decision.current, partner, now.instant()).await?;
    }
    Ok(())
}

/// The partners for which this alert asked for a ring and no longer does.
fn quiet(before: Option<&Dossier>, after: &Dossier) -> Vec<PartnerId> {
    no_more(before, after, |one| one.closed_at.is_none() && one.ladder.called_at.is_some())
}

/// The partners whose follow-up met the condition `so` before, and no longer does.
fn no_more(before: Option<&Dossier>, after: &Dossier, so: impl Fn(&FollowUp) -> bool) -> Vec<PartnerId> {
    let was = before.into_iter().flat_map(|before| before.follow_ups.values()).filter(|one| so(one));
    let is = |partner: &PartnerId| after.follow_ups.get(partner).is_some_and(&so);
    was.map(|one| one.partner).filter(|partner| !is(partner)).collect()
}

/// The instant of the next step, or none, for the ladder of each follow-up that changed.
fn climbs(
    before: Option<&Dossier>,
    after: &mut Dossier,
    current: &Current,
    reschedule: Option<PartnerId>,
) -> Vec<(Due, Option<Micros>)> {
    let done = after.follow_ups.keys().copied().filter(|partner| after.nothing_left(*partner));
    let done: BTreeSet<PartnerId> = done.collect();
    let was_done = |partner| before.is_some_and(|before| before.nothing_left(partner));
    let Dossier { alert, follow_ups, .. } = after;
    let was = |partner: &PartnerId| before.and_then(|before| before.follow_ups.get(partner));
    let changed = follow_ups.iter_mut().filter(|(partner, one)| match was(partner) {
        Some(was) => {
            let turned = was_done(**partner) != done.contains(*partner);
            was != *one || turned || reschedule == Some(**partner)
        }
        // A new follow-up has no clocks before its card is posted.
        None => false,
    });
    let next = |(partner, one): (&PartnerId, &mut FollowUp)| {
        let rules = current.rules(alert, *partner);
        let next = rules.and_then(|rules| one.next_step(done.contains(partner), rules));
        one.ladder.waits_until = next.filter(|next| next.waits).map(|next| next.at);
        (Due::Ladder { alert: alert.id.clone(), partner: *partner }, next.map(|next| next.at.into()))
    };
    changed.map(next).collect()
}
