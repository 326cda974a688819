//! The ladder: what happens while nobody answers, and when.
//!
//! After each decision the relay asks every follow-up that changed for its next step (`follow_up/next.rs`), and keeps its
//! instant as a row; when it has come, the tick takes the step.
//!
//! Laws. One clock runs at a time: that of acknowledging until somebody has, then that of acting. A ladder ends with an
//! answer or a closing, and in no other way: after its last level, and a time that the network sets, the ask is closed as
//! not answered. What would ring people who may not be woken waits until they work, and what comes after it waits with it.
//! A step for which there is nobody goes on to the next at once; where nobody on duty can be rung, the backup officers are
//! at the start, or the issuer and the secretariat are to call.
//! Who puts an answer off beyond its deadline is not rung until then; issuer and secretariat have it on their lists all the
//! same.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

use super::{
    alert::Tier,
    calendar::{Calendar, WorkingTime},
    check::NINE,
    code::codes,
    partner::Partner,
    ringing::ring_at,
    terms::{EndAfter, Terms, Within},
};

codes! {
    /// A step of a ladder, in the order in which they come.
    "step of a ladder" Step {
        /// The next check that an officer has chosen, or half of the time: the duty officers are reminded.
        Reminder = "reminder",
        /// The time is over: recorded as missed.
        Missed = "missed",
        /// Level 1: the duty officers are rung again.
        Duty = "1",
        /// Level 2: the backup officers are rung.
        Backup = "2",
        /// Level 3: the issuer and the secretariat are rung.
        LastResort = "3",
        /// Long after all of it: the ask is closed as not answered.
        End = "end",
    }
}

/// How far a follow-up's ladder has climbed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// The last step taken on the clock that runs.
    pub step: Option<Step>,
    /// Since when it asks for a ring; none once an officer has done something about it.
    pub called_at: Option<DateTime<Utc>>,
    /// When somebody was last rung for it.
    pub rung_at: Option<DateTime<Utc>>,
    /// Until when its next ring waits, as the partner's people may not be woken.
    pub waits_until: Option<DateTime<Utc>>,
    /// Since when the issuer and the secretariat have to call its partner; none once an officer has done something about
    /// it.
    pub call_since: Option<DateTime<Utc>>,
    /// The deadline that passed without an acknowledgement.
    pub missed_acknowledging: Option<DateTime<Utc>>,
    /// The deadline that passed without an answer for good.
    pub missed_acting: Option<DateTime<Utc>>,
}

/// A step that is to be taken, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// Which.
    pub step: Step,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it comes later than it would if the partner's people could be woken.
    pub waits: bool,
}

/// The rules by which one follow-up's ladder climbs.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The terms of the alert, as pinned when it was raised.
    pub terms: &'a Terms,
    /// Its tier.
    pub tier: Tier,
    /// Whose follow-up it is.
    pub partner: &'a Partner,
    /// When that partner works.
    pub calendar: &'a Calendar,
    /// Whom of it a ring can reach.
    pub rung: Reachable,
    /// When an ask ends that nobody answers.
    pub end_after: EndAfter,
}

/// Whom of a partner a ring can reach: a role that nobody holds, or that not everybody may mention, rings nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reachable {
    /// Its officers on duty.
    pub duty: bool,
    /// Its backup officers; not where it has none.
    pub backup: bool,
}

impl Reachable {
    /// Whom a partner's entry names to be rung, if their roles ring anybody.
    #[must_use]
    pub fn named(partner: &Partner) -> Self {
        Self { duty: true, backup: partner.backup_role.is_some() }
    }

    /// Whether a ring reaches anybody.
    #[must_use]
    pub fn anybody(self) -> bool {
        self.duty || self.backup
    }
}

impl Ladder {
    /// A step is taken. That a deadline is missed is recorded, too, where a level was reached before it, and goes no step
    /// back.
    pub fn took(&mut self, step: Step) {
        self.step = if step == Step::Missed { self.step.max(Some(step)) } else { Some(step) };
    }

    /// An officer has done something about it: nothing asks for a ring any more, and of the clock that runs from here
    /// on no step is taken yet. What was missed stays on record.
    pub fn answered(&mut self) {
        *self = Self {
            missed_acknowledging: self.missed_acknowledging,
            missed_acting: self.missed_acting,
            rung_at: self.rung_at,
            ..Self::default()
        };
    }
}

impl Rules<'_> {
    /// A step that rings the partner's people: it waits until they may be rung.
    pub(super) fn at(self, step: Step, meant: DateTime<Utc>) -> Next {
        let at = ring_at(meant, self.tier, self.partner, self.calendar);
        Next { step, at, waits: at > meant }
    }

    /// Whether its ladder has levels, and no officer on duty can be rung: it does not wait for them.
    pub(super) fn skips_duty(self) -> bool {
        self.terms.levels.is_some() && !self.rung.duty
    }

    /// The level that is reached in place of the first, where no officer on duty can be rung.
    pub(super) fn without_duty(self, at: DateTime<Utc>) -> Next {
        if self.rung.backup {
            self.at(Step::Backup, at)
        } else {
            Next { step: Step::LastResort, at, waits: false }
        }
    }

    /// When half of a time has passed, counted as the time itself is.
    #[must_use]
    pub fn half(self, start: DateTime<Utc>, end: DateTime<Utc>, within: Within) -> DateTime<Utc> {
        match within {
            // In whole microseconds, as every instant that is kept.
            Within::Elapsed(_) => (start + (end - start) / 2).trunc_subsecs(6),
            Within::WorkingDays(_) => {
                let half = self.calendar.working_between(start, end).num_minutes() / 2;
                let half = WorkingTime::Minutes(u16::try_from(half).unwrap_or(u16::MAX));
                self.calendar.add_working(start, half)
            }
        }
    }

    /// When an officer who chooses nothing is asked again before a deadline: in tiers 1 and 2 at half of the time that is
    /// left; else an hour of work before it, or at half of the work that is left if that is less. None where there is less
    /// than half an hour until it: then the deadline itself asks. Once that is over, after an hour in tiers 1 and 2, else on
    /// the next working day at 09:00.
    #[must_use]
    pub fn usual_check(self, now: DateTime<Utc>, act_by: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
        let soon = TimeDelta::minutes(30);
        let ahead = act_by.filter(|by| *by > now);
        let at = match (ahead, self.tier.is_urgent()) {
            (None, true) => Some(now + TimeDelta::hours(1)),
            (None, false) => Some(self.calendar.next_working_day_at(now, NINE)),
            (Some(by), true) => (by - now >= soon).then(|| self.half(now, by, self.terms.act)),
            (Some(by), false) => {
                let work = self.calendar.working_between(now, by);
                let until = work - TimeDelta::hours(1).min(work / 2);
                let until = WorkingTime::Minutes(u16::try_from(until.num_minutes()).unwrap_or(u16::MAX));
                // What falls on the end of a day's work is asked the next morning.
                let at = || self.calendar.next_working(self.calendar.add_working(now, until));
                (work >= soon).then(at)
            }
        };
        let at = at.map(|at| ring_at(at, self.tier, self.partner, self.calendar));
        at.filter(|at| ahead.is_none_or(|by| *at < by))
    }
}
