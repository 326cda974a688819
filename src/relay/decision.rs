//! A decision in the making: a dossier, changed in memory, and everything that follows from it, kept in one transaction.
//!
//! What an officer does with an alert goes through [`Relay::decide`]: load, decide, keep, commit, wake. Raising, the tick
//! and whatever else loads or commits by itself makes its own [`Decision`], and keeps it by [`keep`].

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Current, No, Relay, about, calls, hand_over, print, ring};
use crate::domain::{
    dossier::{Dossier, Officer, Viewer},
    due::Due,
    follow_up::{FollowUp, UserId},
    ladder::{self, Rules},
    notice::Notice,
    partner::PartnerId,
    reference::AlertId,
    refusal::Refusal,
    tlp::Tlp,
};
use crate::store::card::{self, Wish};
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::{Micros, StoreError, Tx, dossier, due, ring as stored_ring};

/// What the bot itself is called in the journal.
pub(super) const BOT: &str = "chappe";

/// A decision on one alert.
pub(super) struct Decision<'a> {
    /// When it is made.
    pub(super) now: DateTime<Utc>,
    /// The network it is made in.
    pub(super) current: &'a Current,
    /// The alert, as it becomes.
    pub(super) dossier: Dossier,
    /// That cards may show something else only because time has passed.
    pub(super) time_tells: bool,
    /// The one addressee whom the dossier has, where it was loaded without the others.
    pub(super) alone: Option<PartnerId>,
    /// Whose ladder was looked at: it has to say when it goes on, whatever came of it.
    pub(super) looked_at: Option<PartnerId>,
    entries: Vec<Deed>,
    notices: Vec<Said>,
    dues: Vec<(Due, DateTime<Utc>)>,
}

/// A journal entry to be.
struct Deed {
    verb: &'static str,
    partner: Option<PartnerId>,
    subject: Option<String>,
    details: Option<String>,
}

impl Deed {
    fn entry<'a>(&'a self, at: Micros, actor: &'a str, matter: &'a str) -> Entry<'a> {
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
    channel: u64,
    notice: Notice,
    priority: Priority,
}

/// What a card or board should show.
struct Wanted {
    partner: PartnerId,
    channel: String,
    state: String,
    notice: String,
    priority: Priority,
    new: bool,
}

impl Wanted {
    fn wish<'a>(&'a self, alert: &'a AlertId) -> Wish<'a> {
        Wish {
            alert: alert.as_str(),
            partner: self.partner.as_str(),
            channel: &self.channel,
            wanted: &self.state,
            notice: &self.notice,
            priority: self.priority,
        }
    }
}

impl<'a> Decision<'a> {
    pub(super) fn new(now: DateTime<Utc>, current: &'a Current, dossier: Dossier) -> Self {
        Self {
            now,
            current,
            dossier,
            time_tells: false,
            alone: None,
            looked_at: None,
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

    /// Has something journalled. Content goes into the details alone.
    pub(super) fn journal(
        &mut self,
        verb: &'static str,
        partner: Option<PartnerId>,
        subject: Option<String>,
        details: Option<String>,
    ) {
        self.entries.push(Deed { verb, partner, subject, details });
    }

    /// Has a partner's channel told something; `occasion` tells two tellings of the same apart.
    pub(super) fn tell(&mut self, partner: PartnerId, notice: Notice, occasion: &str) {
        self.tell_by(Some(partner), notice, occasion);
    }

    /// The same in the secretariat's channel.
    pub(super) fn tell_secretariat(&mut self, notice: Notice, occasion: &str) {
        self.tell_by(None, notice, occasion);
    }

    fn tell_by(&mut self, whom: Option<PartnerId>, notice: Notice, occasion: &str) {
        let channel = match whom {
            Some(partner) => self.current.partner(partner).map(|entry| entry.channel),
            None => self.current.network.secretariat.as_ref().map(|secretariat| secretariat.channel),
        };
        let Some(channel) = channel else { return };
        let whom = whom.as_ref().map_or("secretariat", PartnerId::as_str);
        let id = format!("{}:{whom}:{occasion}", self.dossier.alert.id);
        let urgent = self.dossier.alert.class.tier.is_urgent();
        let priority = if urgent { Priority::Urgent } else { Priority::Normal };
        self.notices.push(Said { id, channel, notice, priority });
    }

    /// Has something looked at again; of several instants for the same the earliest counts.
    pub(super) fn look_again(&mut self, due: Due, at: DateTime<Utc>) {
        match self.dues.iter_mut().find(|(known, _)| *known == due) {
            Some((_, known)) => *known = at.min(*known),
            None => self.dues.push((due, at)),
        }
    }
}

impl Relay {
    /// One decision by an officer on an alert that their partner sees: that partner is at work.
    pub(super) async fn decide<T>(
        &self,
        officer: Officer,
        alert: &AlertId,
        decide: impl FnOnce(&mut Decision<'_>) -> Result<T, Refusal>,
    ) -> Result<T, No> {
        let may = |dossier: &Dossier| dossier.concerns(officer.partner);
        self.decide_as((officer.user, Some(officer.partner)), alert, may, decide).await
    }

    /// One decision by anybody who `may` make it, for a partner where there is one; others get [`Refusal::NoSuchAlert`].
    pub(super) async fn decide_as<T>(
        &self,
        (user, partner): (UserId, Option<PartnerId>),
        alert: &AlertId,
        may: impl FnOnce(&Dossier) -> bool,
        decide: impl FnOnce(&mut Decision<'_>) -> Result<T, Refusal>,
    ) -> Result<T, No> {
        let mut tx = self.store.write().await?;
        let (now, current) = (self.clock.now(), self.current());
        let before = dossier::load(&mut tx, alert).await?.ok_or(Refusal::NoSuchAlert)?;
        if let Some(erased) = before.erased_to(partner.map_or(Viewer::Secretariat, Viewer::Partner)) {
            return Err(erased.into());
        }
        let before = Some(before).filter(may).ok_or(Refusal::NoSuchAlert)?;
        let mut decision = Decision::new(now, &current, before.clone());
        let result = decide(&mut decision)?;
        keep(&mut tx, Some(&before), decision, &user.to_string()).await?;
        if let Some(partner) = partner {
            stored_ring::acted(&mut tx, Viewer::Partner(partner), now.into()).await?;
        }
        tx.commit().await?;
        self.wake();
        Ok(result)
    }

    /// Tells worker and tick that there is something new.
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
    actor: &str,
) -> Result<(), StoreError> {
    let now = Micros::from(decision.now);
    let steps = climbs(before, &mut decision.dossier, decision.current, decision.looked_at);
    let after = &decision.dossier;
    dossier::keep(tx, before, after).await?;
    let entries: Vec<_> =
        decision.entries.iter().map(|deed| deed.entry(now, actor, after.alert.id.as_str())).collect();
    journal::append_all(tx, &entries).await?;
    if let Some(partner) = decision.alone {
        show(tx, before, (after, &[partner]), decision.current, now).await?;
        // Its board shows all addressees, and is put into words with all of them; under red it shows none.
        if after.alert.class.tlp != Tlp::Red {
            card::touch(tx, after.alert.id.as_str(), after.alert.issuer.as_str(), now).await?;
        }
    } else {
        let before = before.filter(|_| !decision.time_tells);
        show(tx, before, (after, &readers(after)), decision.current, now).await?;
    }
    for said in &decision.notices {
        let (channel, notice) = (said.channel.to_string(), said.notice.write());
        let Said { id, priority, .. } = said;
        let row = outbox::NewRow { id, channel: &channel, notice: &notice, priority: *priority, due_at: now };
        outbox::enqueue(tx, &[row]).await?;
    }
    let dues: Vec<_> = decision.dues.into_iter().map(|(due, at)| (due, at.into())).collect();
    due::set_all(tx, &dues).await?;
    due::replace_all(tx, &steps).await?;
    calls::changed(tx, decision.current, (before, after), decision.now).await?;
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

/// The partners that were asked for something on this alert, and are no more.
fn quiet(before: Option<&Dossier>, after: &Dossier) -> Vec<PartnerId> {
    no_more(before, after, |one| one.closed_at.is_none() && one.ladder.called_at.is_some())
}

/// The partners whose follow-up was so, and is no more.
fn no_more(before: Option<&Dossier>, after: &Dossier, so: impl Fn(&FollowUp) -> bool) -> Vec<PartnerId> {
    let was = before.into_iter().flat_map(|before| before.follow_ups.values()).filter(|one| so(one));
    let is = |partner: &PartnerId| after.follow_ups.get(partner).is_some_and(&so);
    was.map(|one| one.partner).filter(|partner| !is(partner)).collect()
}

/// When the ladder of each follow-up that changed takes its next step.
fn climbs(
    before: Option<&Dossier>,
    after: &mut Dossier,
    current: &Current,
    looked_at: Option<PartnerId>,
) -> Vec<(Due, Option<Micros>)> {
    let done = after.follow_ups.keys().copied().filter(|partner| after.nothing_left(*partner));
    let done: BTreeSet<PartnerId> = done.collect();
    let was_done = |partner| before.is_some_and(|before| before.nothing_left(partner));
    let Dossier { alert, follow_ups, .. } = after;
    let was = |partner: &PartnerId| before.and_then(|before| before.follow_ups.get(partner));
    let changed = follow_ups.iter_mut().filter(|(partner, one)| match was(partner) {
        Some(was) => {
            let turned = was_done(**partner) != done.contains(*partner);
            was != *one || turned || looked_at == Some(**partner)
        }
        // A new one has no clocks before it is posted.
        None => false,
    });
    let next = |(partner, one): (&PartnerId, &mut FollowUp)| {
        let rules = current.rules(alert, *partner);
        let next = rules.and_then(|rules| ladder::next(one, done.contains(partner), rules));
        one.ladder.waits_until = next.filter(|next| next.waits).map(|next| next.at);
        (Due::Ladder { alert: alert.id.clone(), partner: *partner }, next.map(|next| next.at.into()))
    };
    changed.map(next).collect()
}

/// Says of the cards of these readers, a board among them, what each should show now; only where that is another than before is anything sent.
///
/// Only those cards are looked at that can show something else than after `before`: with a posting or an answer that is
/// the partner's own and the board.
async fn show(
    tx: &mut Tx,
    before: Option<&Dossier>,
    (dossier, readers): (&Dossier, &[PartnerId]),
    current: &Current,
    now: Micros,
) -> Result<(), StoreError> {
    let id = &dossier.alert.id;
    let differ = |partner: &&PartnerId| may_differ(before, dossier, **partner);
    let readers: Vec<PartnerId> = readers.iter().filter(differ).copied().collect();
    let known = card::of_partners(tx, id.as_str(), &readers).await?;
    let urgent = dossier.alert.class.tier.is_urgent();
    let mut wanted = Vec::new();
    for partner in readers {
        let before = known.iter().find(|card| card.partner == partner.as_str());
        let entry = current.partner(partner).map(|entry| entry.channel.to_string());
        // The card of who has left stays where it is, and says that it is over.
        let posted = || before.filter(|card| card.message_id.is_some()).map(|card| card.channel.clone());
        let Some(channel) = entry.or_else(posted) else { continue };
        let Some(state) = state(dossier, partner, now.instant()) else { continue };
        if before.is_none_or(|card| card.wanted != state) {
            let priority = match (before.is_none(), urgent) {
                (true, true) => Priority::Urgent,
                (true, false) | (false, true) => Priority::Normal,
                (false, false) => Priority::Bulk,
            };
            let notice = Notice::Card { alert: id.clone(), partner }.write();
            wanted.push(Wanted { partner, channel, state, notice, priority, new: before.is_none() });
        }
    }
    let (new, changed): (Vec<_>, Vec<_>) = wanted.iter().partition(|wanted| wanted.new);
    let new: Vec<_> = new.into_iter().map(|wanted| wanted.wish(id)).collect();
    card::want_new(tx, &new, now).await?;
    for wanted in changed {
        card::want(tx, &wanted.wish(id), now).await?;
    }
    Ok(())
}

/// Whether a partner's card or board may show something else than before.
fn may_differ(before: Option<&Dossier>, after: &Dossier, partner: PartnerId) -> bool {
    let Some(before) = before else { return true };
    let left = |dossier: &Dossier| dossier.follow_ups.get(&partner).is_some_and(|one| one.left_at.is_some());
    if left(before) && left(after) {
        return false;
    }
    let same_for_all = before.alert == after.alert
        && before.reports == after.reports
        && before.objections == after.objections;
    let own = || {
        before.follow_ups.get(&partner) != after.follow_ups.get(&partner)
            || before.hours.get(&partner) != after.hours.get(&partner)
    };
    !same_for_all || partner == after.alert.issuer || own()
}

/// In whose channels an alert shows: those who are asked to act first, then the issuer, then the others. Who is told by
/// its digest has no card.
fn readers(dossier: &Dossier) -> Vec<PartnerId> {
    let (acting, others): (Vec<_>, Vec<_>) =
        dossier.follow_ups.values().filter(|one| !one.by_digest).partition(|one| one.ask().is_some());
    let partner = |follow_up: &FollowUp| follow_up.partner;
    let issuer = [dossier.alert.issuer];
    acting.into_iter().map(partner).chain(issuer).chain(others.into_iter().map(partner)).collect()
}

/// What a partner's card or board shows, as a text that is equal exactly if it would look the same.
pub(super) fn state(dossier: &Dossier, partner: PartnerId, now: DateTime<Utc>) -> Option<String> {
    let view = if let Some(erased) = dossier.erased(partner) {
        serde_json::to_vec(&*erased)
    } else if partner == dossier.alert.issuer {
        serde_json::to_vec(&*dossier.board(partner, now)?)
    } else {
        serde_json::to_vec(&*dossier.card(partner, now)?)
    };
    Some(print(view.expect("a view is plain data")))
}
