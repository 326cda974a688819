//! Digests: who reads them, when one is posted or merged into a later one, and what it tells.
//!
//! The tick calls [`look`] when a digest may be due; `/digest now` and `/digest preview` call the relay; the delivery
//! worker asks what a digest tells when it is sent.
//!
//! Laws: a date's record, its row in the outbox and the next instant to look are kept in one transaction. A digest
//! that was not posted when the next one comes is merged into that one: after any outage there is one digest and no
//! backlog.

use crate::domain::actor::Actor;
use chrono::{DateTime, NaiveDate, Utc};

use super::decision::{Decision, keep};
use super::posting::{Rang, posted, start_clocks};
use super::telling::Telling;
use super::{Current, No, Relay};
use crate::domain::{
    digest::{DigestDate, DigestOutcome, Rhythm},
    due::Due,
    notice::{Notice, Told},
    partner::PartnerId,
    refusal::Refusal,
    snowflake::UserId,
    whom::Whom,
};
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::{StoreError, Tx, digest, dossier, due};

mod content;

/// The matter under which the journal records who had a digest posted by hand.
const MATTER: &str = "digest";

/// What `/digest now` has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestAsked {
    /// Today's digest is on its way.
    Comes(NaiveDate),
    /// It was posted before, at this instant.
    WasPosted(DateTime<Utc>),
}

/// What `/digest preview` shows.
#[derive(Clone, Debug)]
pub struct Upcoming {
    /// The next digest.
    pub next: DigestDate,
    /// What it would tell now.
    pub telling: Telling,
}

impl Relay {
    /// Sets up digests for everybody in the network, and for nobody else. Called at each start and after each change
    /// of the network; readers who had digests before go on where they were.
    pub async fn begin_digests(&self) -> Result<(), StoreError> {
        let (now, current) = (self.clock.now(), self.current());
        let mut tx = self.store.write().await?;
        let readers: Vec<Whom> = current.readers().collect();
        digest::retain(&mut tx, &readers).await?;
        for whose in readers {
            let Some(rhythm) = current.rhythm(whose) else { continue };
            digest::begin(&mut tx, whose, rhythm.begins_after(now), now.into()).await?;
            let Some(last) = digest::last(&mut tx, whose).await? else { continue };
            let plan = rhythm.plan(last, now);
            let at = plan.due.first().map_or(plan.next.at, |first| first.at);
            due::set(&mut tx, &Due::Digest { whose }, at.into()).await?;
        }
        tx.commit().await?;
        self.wake();
        Ok(())
    }

    /// Has today's digest posted at once in its channel, because somebody asked for it. This is possible once a day:
    /// it is the same digest that would come today.
    pub async fn digest_now(&self, whose: Whom, user: UserId) -> Result<DigestAsked, No> {
        let (now, current) = (self.clock.now(), self.current());
        let mut tx = self.store.write().await?;
        let (rhythm, last) = reads(&mut tx, &current, whose).await?;
        let due = rhythm.plan_now(last, now);
        let date = if let Some(today) = due.last() {
            say(&mut tx, &current, whose, due.clone(), DigestOutcome::Posted, now).await?;
            today.date
        } else {
            let known = digest::find(&mut tx, whose, last).await?;
            match known {
                Some(record) if record.outcome == DigestOutcome::Silent => {
                    digest::speak(&mut tx, whose, last, now.into()).await?;
                    post(&mut tx, &current, whose, last, now).await?;
                }
                Some(record) => return Ok(DigestAsked::WasPosted(record.at)),
                // This reader began after today's hour: there is no record for today yet, and this makes one.
                None => {
                    let today = vec![DigestDate { date: last, at: now, weekly: false }];
                    say(&mut tx, &current, whose, today, DigestOutcome::Posted, now).await?;
                }
            }
            last
        };
        let partner = match &whose {
            Whom::Partner(partner) => Some(partner.as_str()),
            Whom::Secretariat => None,
        };
        let entry = Entry {
            at: now.into(),
            actor: Actor::Person(user),
            verb: "digest-posted",
            matter: MATTER,
            partner,
            subject: Some(&date.to_string()),
            details: None,
        };
        journal::append(&mut tx, &entry).await?;
        tx.commit().await?;
        self.wake();
        Ok(DigestAsked::Comes(date))
    }

    /// When the next digest comes, and what it would tell if it came now. Changes nothing.
    pub async fn upcoming_digest(&self, whose: Whom) -> Result<Upcoming, No> {
        let (now, current) = (self.clock.now(), self.current());
        let mut tx = self.store.read().await?;
        let (rhythm, last) = reads(&mut tx, &current, whose).await?;
        let plan = rhythm.plan(last, now);
        let next = plan.due.last().copied().unwrap_or(plan.next);
        let view =
            content::View { wanted: next, merged: Vec::new(), until: now, now, guild: self.settings.guild };
        let telling = telling_of(&mut tx, &current, whose, view).await?;
        Ok(Upcoming { next, telling: telling.ok_or(Refusal::NoNetwork)? })
    }

    /// What a digest says at the moment it is sent; none if it is not to be posted any more, as it was merged into
    /// another.
    pub(super) async fn digest_telling(
        &self,
        tx: &mut Tx,
        whose: Whom,
        date: NaiveDate,
    ) -> Result<Option<Telling>, StoreError> {
        let Some(record) = digest::find(tx, whose, date).await? else { return Ok(None) };
        if record.outcome != DigestOutcome::Posted {
            return Ok(None);
        }
        let merged = digest::merged_into(tx, whose, date).await?;
        let (until, now, guild) = (record.at, self.clock.now(), self.settings.guild);
        let view = content::View { wanted: record.wanted, merged, until, now, guild };
        telling_of(tx, &self.current(), whose, view).await
    }

    /// A partner's digest is in its channel: the alerts that it listed for information count as posted.
    pub(super) async fn digest_delivered(
        &self,
        tx: &mut Tx,
        partner: PartnerId,
        date: NaiveDate,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Some(record) = digest::find(tx, Whom::Partner(partner), date).await? else { return Ok(()) };
        let (now, current) = (self.clock.now(), self.current());
        for id in digest::untold(tx, partner).await? {
            let Some(before) = dossier::load_readable(tx, &id).await? else { continue };
            let told = before.follow_ups.get(&partner);
            if told.is_some_and(|one| before.waits_for_digest(one, record.at)) {
                let mut decision = Decision::new(now, &current, before.clone());
                let at = at.min(now);
                start_clocks(&mut decision.dossier, &current, partner, at);
                posted(&mut decision, partner, at, Rang::From(None));
                keep(tx, Some(&before), decision, Actor::Bot).await?;
            }
        }
        Ok(())
    }
}

impl Current {
    /// When this viewer's digests come.
    fn rhythm(&self, whose: Whom) -> Option<Rhythm<'_>> {
        match whose {
            Whom::Partner(id) => Some(Rhythm::of(self.partner(id)?, self.calendars.get(&id)?)),
            Whom::Secretariat => self.network.secretariat.as_ref().map(|_| Rhythm::usual(&self.every_day)),
        }
    }

    fn is_quiet(&self, whose: Whom) -> bool {
        matches!(whose, Whom::Partner(id) if self.partner(id).is_some_and(|partner| partner.digest.quiet))
    }
}

/// Looks at a digest that may be due: it is recorded and posted, or recorded as silent, and the next instant is set.
pub(super) async fn look(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(rhythm) = current.rhythm(whose) else { return Ok(()) };
    let Some(last) = digest::last(tx, whose).await? else { return Ok(()) };
    let plan = rhythm.plan(last, now);
    due::set(tx, &Due::Digest { whose }, plan.next.at.into()).await?;
    let Some(said) = plan.due.last() else { return Ok(()) };
    let mut outcome = DigestOutcome::Posted;
    if current.is_quiet(whose) {
        let wanted = DigestDate { weekly: plan.due.iter().any(|one| one.weekly), ..*said };
        let view = content::View { wanted, merged: Vec::new(), until: now, now, guild: None };
        let told = content::told(tx, current, whose, view).await?;
        if matches!(&told, Some(Told::Digest(digest)) if digest.is_empty()) {
            outcome = DigestOutcome::Silent;
        }
    }
    say(tx, current, whose, plan.due, outcome, now).await
}

/// Records the digests that are due, and has the last of them posted unless there is nothing to say. An earlier one
/// that never reached its channel is merged into it.
async fn say(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    mut due: Vec<DigestDate>,
    outcome: DigestOutcome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let weekly = due.iter().any(|one| one.weekly);
    let Some(said) = due.last_mut() else { return Ok(()) };
    let unsent = digest::unsent(tx, whose, said.date).await?;
    said.weekly = weekly || unsent.is_some_and(|unsent| unsent.wanted.weekly);
    let date = said.date;
    let outcome = if unsent.is_some() { DigestOutcome::Posted } else { outcome };
    digest::keep(tx, whose, &due, outcome, now.into()).await?;
    if let Some(unsent) = unsent {
        digest::merge(tx, whose, unsent.wanted.date, date).await?;
    }
    if outcome == DigestOutcome::Silent { Ok(()) } else { post(tx, current, whose, date, now).await }
}

/// Puts a digest into the outbox. It never rings, and never goes before anything else.
async fn post(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    date: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(channel) = current.channel_of(whose) else { return Ok(()) };
    let row = outbox::NewRow {
        id: &digest::row(whose, date),
        channel,
        notice: &Notice::Digest { whose, date }.write(),
        priority: Priority::Bulk,
        due_at: now.into(),
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

async fn reads<'a>(tx: &mut Tx, current: &'a Current, whose: Whom) -> Result<(Rhythm<'a>, NaiveDate), No> {
    let rhythm = current.rhythm(whose).ok_or(Refusal::NoNetwork)?;
    let last = digest::last(tx, whose).await?.ok_or(Refusal::NoNetwork)?;
    Ok((rhythm, last))
}

async fn telling_of(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    view: content::View,
) -> Result<Option<Telling>, StoreError> {
    let Some(reader) = current.reader_of(whose, view.now) else { return Ok(None) };
    let told = content::told(tx, current, whose, view).await?;
    Ok(told.map(|told| Telling::plain(reader, told, None)))
}
