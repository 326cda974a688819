//! Duty: an officer takes it, gives it to a colleague, ends it, or takes over what another handed over.
//!
//! Laws: every change is in the journal under the partner's own matter. When a duty ends, it is handed over in the
//! same transaction.

use crate::domain::actor::Actor;
use chrono::{DateTime, Utc};

use super::decision::{Decision, keep};
use super::find::seen;
use super::follow_up::noted;
use super::hand_over::{Occasion, Why, own};
use super::{Current, No, Relay};
use crate::domain::{
    actor::Done,
    calendar::Calendar,
    dossier::{Cleared, Dossier, Officer},
    duty::{Duty, DutyView, Ending, OnDuty, until, working},
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    snowflake::{RoleId, UserId},
    view::Heading,
};
use crate::store::{StoreError, dossier, duty};

/// The most notes that are shown at once.
const NOTES: usize = 60;

/// What is known when an officer decides on a duty.
struct Moment<'a> {
    done: Done,
    calendar: &'a Calendar,
    /// Whether the partner has anything open.
    open: bool,
}

impl Moment<'_> {
    fn until(&self, said: Option<DateTime<Utc>>) -> Result<DateTime<Utc>, Refusal> {
        until(said, self.done.at, self.calendar)
    }
}

impl Relay {
    /// Who is on duty for the officer's partner.
    pub async fn duty(&self, officer: Officer) -> Result<DutyView, No> {
        let duty = duty::load(&mut self.store.read().await?, officer.partner).await?;
        Ok(shown(&self.current(), officer.partner, &duty, self.clock.now())?)
    }

    /// An officer takes duty until the instant that was said, or else until the day's work is over.
    pub async fn take_duty(&self, officer: Officer, said: Option<DateTime<Utc>>) -> Result<DutyView, No> {
        self.on_duty(officer, |duty, moment| {
            duty.take(moment.done, moment.until(said)?)?;
            Ok(("duty-taken", duty.held.map(|held| held.until.timestamp().to_string())))
        })
        .await
    }

    /// An officer takes over what was handed over, and is on duty until the day's work is over.
    pub async fn have_duty(&self, officer: Officer) -> Result<DutyView, No> {
        self.on_duty(officer, |duty, moment| {
            duty.have_it(moment.done, moment.until(None)?)?;
            Ok(("hand-over-taken", duty.held.map(|held| held.until.timestamp().to_string())))
        })
        .await
    }

    /// An officer gives duty to a colleague. The caller has to check that `to` holds a role of the partner.
    pub async fn give_duty(
        &self,
        officer: Officer,
        to: UserId,
        said: Option<DateTime<Utc>>,
    ) -> Result<DutyView, No> {
        self.on_duty(officer, |duty, moment| {
            let to = OnDuty { user: to, since: moment.done.at, until: moment.until(said)? };
            duty.give(moment.done, to, moment.open)?;
            Ok(("duty-given", Some(to.user.to_string())))
        })
        .await
    }

    /// An officer ends a duty: their own, or that of a colleague who forgot to end it.
    pub async fn end_duty(&self, officer: Officer) -> Result<DutyView, No> {
        self.on_duty(officer, |duty, moment| {
            let held = duty.held;
            duty.end(moment.done.at, Ending::Ended, moment.open)?;
            Ok(("duty-ended", held.map(|held| held.user.to_string())))
        })
        .await
    }

    /// Leaves a note on an alert that was handed over; the message of the hand-over shows it from then on.
    pub async fn note_handed(&self, officer: Officer, alert: &AlertId, text: &str) -> Result<Reference, No> {
        let mut tx = self.store.write().await?;
        let current = self.current();
        let before = seen(&mut tx, officer.partner, alert).await?;
        let mut decision = Decision::new(self.clock.now(), &current, before.clone());
        let reference = noted(&mut decision, officer.partner, text)?;
        keep(&mut tx, Some(&before), decision, Actor::Person(officer.user)).await?;
        let duty = duty::load(&mut tx, officer.partner).await?;
        let waiting = duty.hand_over.filter(|_| duty.is_waiting());
        if let Some(waiting) = waiting.filter(|waiting| waiting.message.is_some()) {
            let occasion = Occasion::new(&current, officer.partner, self.clock.now());
            occasion.tell(&mut tx, &waiting, Why::Noted).await?;
        }
        tx.commit().await?;
        self.wake();
        Ok(reference)
    }

    /// The note on the partner's own follow-up, for the form that changes it and for a private look.
    pub async fn noted(&self, officer: Officer, alert: &AlertId) -> Result<Option<Cleared<String>>, No> {
        let dossier = dossier::load(&mut self.store.read().await?, alert).await?;
        Ok(dossier.and_then(|dossier| dossier.note_for(officer.partner)))
    }

    /// The notes on what the partner has open, the most urgent first, for a private look by an officer who takes duty.
    pub async fn notes(&self, officer: Officer) -> Result<Vec<(Cleared<Heading>, Cleared<String>)>, No> {
        let mut tx = self.store.read().await?;
        let ids = dossier::noted(&mut tx, officer.partner, NOTES).await?;
        let dossiers = dossier::load_all(&mut tx, &ids).await?;
        let noted = |dossier: &Dossier| {
            Some((dossier.name(own(officer.partner))?, dossier.note_for(officer.partner)?))
        };
        let mut notes: Vec<_> = dossiers.iter().filter_map(noted).collect();
        notes.sort_by_key(|(heading, _)| heading.class.tier);
        Ok(notes)
    }

    /// Who is on duty, and for which partner.
    pub async fn on_duty_now(&self) -> Result<Vec<(PartnerId, UserId)>, StoreError> {
        duty::all_held(&mut self.store.read().await?).await
    }

    /// Ends every duty that this user has at a partner of which they hold no role any more. `roles` are all that they
    /// hold.
    ///
    /// An interaction says which roles its maker holds. For other people Discord has to be asked: the bot is not told
    /// of members, as that intent is privileged. A person who has left the server holds no role.
    pub async fn holds_roles(&self, user: UserId, roles: &[RoleId]) -> Result<(), StoreError> {
        let current = self.current();
        let lost = |partner: &PartnerId| current.partner(*partner).is_some_and(|entry| !entry.has(roles));
        let held = duty::held_by(&mut self.store.read().await?, user).await?;
        for partner in held.into_iter().filter(lost) {
            let mut tx = self.store.write().await?;
            if duty::load(&mut tx, partner).await?.held.is_some_and(|held| held.user == user) {
                let occasion = Occasion::new(&current, partner, self.clock.now());
                occasion.end(&mut tx, Ending::Lost).await?;
            }
            tx.commit().await?;
            self.wake();
        }
        Ok(())
    }

    async fn on_duty(
        &self,
        officer: Officer,
        decide: impl FnOnce(&mut Duty, &Moment<'_>) -> Result<(&'static str, Option<String>), Refusal>,
    ) -> Result<DutyView, No> {
        let mut tx = self.store.write().await?;
        let (partner, current) = (officer.partner, self.current());
        let occasion = Occasion::new(&current, partner, self.clock.now());
        let calendar = current.calendars.get(&partner).ok_or(Refusal::NoPartner)?;
        let open = dossier::most_urgent_owed(&mut tx, partner).await?;
        let before = duty::load(&mut tx, partner).await?;
        let mut after = before;
        let done = Done { at: occasion.now(), by: officer.user };
        let moment = Moment { done, calendar, open: open.is_some() };
        let (verb, subject) = decide(&mut after, &moment)?;
        occasion.keep(&mut tx, &before, &after, open).await?;
        occasion.journal(&mut tx, Actor::Person(officer.user), verb, subject.as_deref()).await?;
        let shown = shown(&current, partner, &after, done.at)?;
        tx.commit().await?;
        self.wake();
        Ok(shown)
    }
}

fn shown(
    current: &Current,
    partner: PartnerId,
    duty: &Duty,
    now: DateTime<Utc>,
) -> Result<DutyView, Refusal> {
    let calendar = current.calendars.get(&partner).ok_or(Refusal::NoPartner)?;
    let backup = current.partner(partner).and_then(|entry| entry.backup_role);
    Ok(DutyView { partner, held: duty.held, working: working(now, calendar), backup })
}
