//! Duty: which of a partner's officers is on duty, until when, and how duty passes to the next officer.
//!
//! The relay loads it for each decision, lets it decide, and keeps the result. Rings do not depend on it: they go to
//! the duty role, whoever is on duty.
//!
//! Laws. Only one officer is on duty at a time; a second one who tries is told who was first. What is open when a duty
//! ends waits until somebody takes over. A partner that never takes duty gets no message about it.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    actor::Done,
    calendar::Calendar,
    code::codes,
    ladder::Step,
    partner::PartnerId,
    posted::Posted,
    refusal::Refusal,
    snowflake::{RoleId, UserId},
};

/// A break of at most this long, for example at noon or at midnight, does not end the day's work.
const BREAK: TimeDelta = TimeDelta::hours(4);
/// Work without a break is assumed to end after this long.
const LONGEST: TimeDelta = TimeDelta::days(1);
/// How long a hand-over waits for somebody before the next step is rung. Source: the project's terms.
pub const RELIEVED_WITHIN: TimeDelta = TimeDelta::minutes(15);
/// If the next working hour is further away than this, the message says so and says who can be reached until then.
const FAR: TimeDelta = TimeDelta::hours(12);
/// How far in the future the end of a duty may be.
const FURTHEST: TimeDelta = TimeDelta::days(366);

/// An officer on duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnDuty {
    /// The officer's id on Discord.
    pub user: UserId,
    /// When the duty began.
    pub since: DateTime<Utc>,
    /// When the duty ends.
    pub until: DateTime<Utc>,
}

codes! {
    /// How a duty ended.
    "ending" Ending {
        /// Its time was over.
        Over = "over",
        /// An officer ended it.
        Ended = "ended",
        /// It was given to a colleague.
        Given = "given",
        /// The officer on duty no longer holds a role of the partner.
        Lost = "lost",
    }
}

/// What is handed over as a duty ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// When the duty ended.
    pub at: DateTime<Utc>,
    /// Who was on duty.
    pub by: UserId,
    /// How the duty ended.
    pub ending: Ending,
    /// Whether anything was open that somebody has to take over.
    pub waits: bool,
    /// Who took it over, and when.
    pub taken: Option<Done>,
    /// The last step that was rung because nobody took over.
    pub step: Option<Step>,
    /// The message that lists what is open.
    pub message: Option<Posted>,
    /// The message that rang the backup officers.
    pub ring: Option<Posted>,
}

/// The duty of one partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duty {
    /// Who is on duty.
    pub held: Option<OnDuty>,
    /// The last hand-over.
    pub hand_over: Option<HandOver>,
}

/// When a partner works, seen from one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Working {
    /// It works now, until this instant.
    Until(DateTime<Utc>),
    /// It does not work now, but will from this instant on.
    From(DateTime<Utc>),
}

/// A partner's duty, as it is shown to its officers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyView {
    /// The partner.
    pub partner: PartnerId,
    /// Who is on duty.
    pub held: Option<OnDuty>,
    /// When the partner works.
    pub working: Working,
    /// The role of its backup officers.
    pub backup: Option<RoleId>,
}

impl Duty {
    /// An officer takes duty, or changes until when they have it.
    pub fn take(&mut self, done: Done, until: DateTime<Utc>) -> Result<(), Refusal> {
        self.free_for(done.by)?;
        self.hold(done, until);
        Ok(())
    }

    /// An officer takes over what was handed over, and is on duty. The duty may have been given to another officer:
    /// whoever answers first has it.
    pub fn have_it(&mut self, done: Done, until: DateTime<Utc>) -> Result<(), Refusal> {
        if !self.is_waiting()
            && let Some(held) = self.held
        {
            return Err(Refusal::OnDuty { by: held.user, since: held.since });
        }
        let own = self.held.filter(|held| held.user == done.by);
        self.hold(done, own.map_or(until, |held| held.until));
        Ok(())
    }

    /// An officer gives duty to a colleague; `open` says whether anything open is handed over with it.
    pub fn give(&mut self, done: Done, to: OnDuty, open: bool) -> Result<(), Refusal> {
        self.free_for(done.by)?;
        if to.user == done.by {
            return self.take(done, to.until);
        }
        self.leave(done.at, Ending::Given, open);
        self.held = Some(to);
        Ok(())
    }

    /// The duty ends. Any officer may end it by hand, so that an officer who forgot to end it is relieved.
    pub fn end(&mut self, at: DateTime<Utc>, ending: Ending, open: bool) -> Result<(), Refusal> {
        if self.held.is_none() {
            return Err(Refusal::NobodyOnDuty);
        }
        self.leave(at, ending, open);
        Ok(())
    }

    /// Whether what was handed over still waits for somebody.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.hand_over.is_some_and(|one| one.waits && one.taken.is_none())
    }

    /// The hand-over of this instant, unless there has been another one since.
    #[must_use]
    pub fn handed_at(&mut self, at: DateTime<Utc>) -> Option<&mut HandOver> {
        self.hand_over.as_mut().filter(|one| one.at == at)
    }

    fn free_for(&self, user: UserId) -> Result<(), Refusal> {
        match self.held {
            Some(held) if held.user != user => Err(Refusal::OnDuty { by: held.user, since: held.since }),
            _ => Ok(()),
        }
    }

    fn hold(&mut self, done: Done, until: DateTime<Utc>) {
        let own = self.held.filter(|held| held.user == done.by);
        let since = own.map_or(done.at, |held| held.since);
        self.held = Some(OnDuty { user: done.by, since, until });
        if let Some(one) = self.hand_over.as_mut().filter(|one| one.waits) {
            one.taken.get_or_insert(done);
        }
    }

    /// Ends the current duty. If nothing is open, a duty that ends by itself leaves no hand-over.
    fn leave(&mut self, at: DateTime<Utc>, ending: Ending, open: bool) {
        let Some(held) = self.held.take() else { return };
        let silent = matches!(ending, Ending::Over | Ending::Lost) && !open;
        self.hand_over = (!silent).then_some(HandOver {
            at,
            by: held.user,
            ending,
            waits: open,
            taken: None,
            step: None,
            message: None,
            ring: None,
        });
    }
}

impl HandOver {
    /// Who is rung next if nobody takes over: first the backup officers, if there are any, then the secretariat.
    #[must_use]
    pub fn next_step(&self, has_backup: bool) -> Option<Step> {
        match self.step {
            None if has_backup => Some(Step::Backup),
            None | Some(Step::Backup) => Some(Step::LastResort),
            Some(_) => None,
        }
    }
}

/// When the day's work is over: the work that goes on at `now`, or else the next.
#[must_use]
pub fn closing(now: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
    let mut stretches = calendar.stretches(now);
    let first = stretches.next().expect("a calendar always opens again");
    let (longest, mut end) = (first.start + LONGEST, first.end);
    for next in stretches {
        if next.start - end > BREAK || end >= longest {
            break;
        }
        end = next.end;
    }
    end.min(longest)
}

/// Until when an officer has duty: until the time that they give, or else until the day's work is over. Fails if the
/// time is past or more than a year away.
pub fn until(
    said: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
    calendar: &Calendar,
) -> Result<DateTime<Utc>, Refusal> {
    match said {
        Some(at) if at <= now || at > now + FURTHEST => Err(Refusal::BadCheck),
        Some(at) => Ok(at),
        None => Ok(closing(now, calendar)),
    }
}

/// Whether a partner works at an instant, and until or from when.
#[must_use]
pub fn working(now: DateTime<Utc>, calendar: &Calendar) -> Working {
    if calendar.is_working(now) {
        Working::Until(closing(now, calendar))
    } else {
        Working::From(calendar.next_working(now))
    }
}

/// When the partner works next, if that is far away.
#[must_use]
pub fn far(now: DateTime<Utc>, calendar: &Calendar) -> Option<DateTime<Utc>> {
    Some(calendar.next_working(now)).filter(|next| *next > now + FAR)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        calendar::{Hours, Week},
        zone::{Zones, zone_name},
    };
    use chrono::Weekday;

    fn calendar(zone: &str, weekend: &[Weekday], hours: &str) -> Calendar {
        let zone = Zones::bundled().get(zone_name(zone).unwrap());
        let hours: Hours = hours.parse().unwrap();
        Calendar::new(zone, Week::new(weekend, &hours), &[], []).unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_duty_ends_when_the_days_work_does() {
        use Weekday::{Fri, Sat, Sun};
        let manama = calendar("Asia/Bahrain", &[Fri, Sat], "07:00-14:00");
        let paris = calendar("Europe/Paris", &[Sat, Sun], "09:00-12:00 14:00-18:00");
        let nights = calendar("Europe/Paris", &[], "00:00-06:00 22:00-24:00");
        let always = calendar("America/New_York", &[], "00:00-24:00");
        for (calendar, now, end) in [
            (&manama, "2026-03-04T05:00:00Z", "2026-03-04T11:00:00Z"),
            // Duty is taken before work begins, and in the evening before a weekend.
            (&manama, "2026-03-04T01:00:00Z", "2026-03-04T11:00:00Z"),
            (&manama, "2026-03-05T11:00:00Z", "2026-03-08T11:00:00Z"),
            // Neither lunch, nor midnight, nor the night in which clocks change ends a duty.
            (&paris, "2026-03-04T09:00:00Z", "2026-03-04T17:00:00Z"),
            (&paris, "2026-03-04T12:00:00Z", "2026-03-04T17:00:00Z"),
            (&nights, "2026-03-28T22:30:00Z", "2026-03-29T04:00:00Z"),
            // An officer who works around the clock is relieved after a day.
            (&always, "2026-03-04T09:10:00Z", "2026-03-05T09:10:00Z"),
        ] {
            assert_eq!(closing(at(now), calendar), at(end), "{now}");
        }
        assert_eq!(far(at("2026-03-05T11:00:00Z"), &manama), Some(at("2026-03-08T04:00:00Z")));
        assert_eq!(far(at("2026-03-04T17:00:00Z"), &manama), None, "the next morning is near");
    }

    #[test]
    fn the_second_officer_is_told_who_was_first_and_a_hand_over_is_for_whoever_answers() {
        let now = at("2026-03-04T05:00:00Z");
        let (until, done) = (now + TimeDelta::hours(6), |by| Done { at: now, by: UserId(by) });
        let first = Refusal::OnDuty { by: UserId(1), since: now };
        let mut duty = Duty::default();
        assert_eq!(duty.end(now, Ending::Ended, true), Err(Refusal::NobodyOnDuty));
        duty.take(done(1), until).unwrap();
        assert_eq!(duty.take(done(2), until), Err(first.clone()));
        assert_eq!(duty.have_it(done(2), until), Err(first.clone()));
        let to = OnDuty { user: UserId(3), since: now, until };
        assert_eq!(duty.give(done(2), to, true), Err(first));
        duty.give(done(1), to, true).unwrap();
        assert!(duty.is_waiting(), "the colleague has yet to say so");
        duty.have_it(done(2), until).unwrap();
        assert!(!duty.is_waiting());
        assert_eq!(duty.have_it(done(3), until), Err(Refusal::OnDuty { by: UserId(2), since: now }));
        duty.end(now, Ending::Over, false).unwrap();
        assert_eq!(duty, Duty::default(), "nothing was open: there is nothing to say");
    }
}
