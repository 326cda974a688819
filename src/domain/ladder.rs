//! The ladder: what happens while nobody answers, and when.
//!
//! After each decision the relay asks every follow-up that changed for its next step (`follow_up/next.rs`), and keeps its
//! instant as a row; when it has come, the tick takes the step.
//!
//! Laws. One clock runs at a time: that of acknowledging until somebody has acknowledged, then that of acting. A ladder
//! ends only with an answer or a closing: a configured time after its last level the ask is closed as not answered. A
//! ring for people who may not be woken waits until they work, and the later steps wait with it. A step for which there
//! is nobody is skipped at once. If no officer on duty can be rung, the ladder starts with the backup officers; if
//! these cannot be rung either, the issuer and the secretariat have to call. A partner that puts an answer off beyond
//! its deadline is not rung until then, but it stays on the lists of the issuer and the secretariat.

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
        /// At the next check that an officer has chosen, or at half of the time: the duty officers are reminded.
        Reminder = "reminder",
        /// The deadline has passed: this is recorded.
        Missed = "missed",
        /// Level 1: the duty officers are rung again.
        Duty = "1",
        /// Level 2: the backup officers are rung.
        Backup = "2",
        /// Level 3: the issuer and the secretariat are rung.
        LastResort = "3",
        /// Long after the last level: the ask is closed as not answered.
        End = "end",
    }
}

/// How far a follow-up's ladder has climbed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// The last step taken on the clock that runs.
    pub step: Option<Step>,
    /// Since when it asks for a ring; `None` once an officer has done something about it.
    pub called_at: Option<DateTime<Utc>>,
    /// When somebody was last rung for it.
    pub rung_at: Option<DateTime<Utc>>,
    /// Until when its next ring is put off, because the partner's people may not be woken.
    pub waits_until: Option<DateTime<Utc>>,
    /// Since when the issuer and the secretariat have to call its partner; `None` once an officer has done something
    /// about it.
    pub call_since: Option<DateTime<Utc>>,
    /// The deadline that passed without an acknowledgement.
    pub missed_acknowledging: Option<DateTime<Utc>>,
    /// The deadline that passed without an answer for good.
    pub missed_acting: Option<DateTime<Utc>>,
}

/// A step that is to be taken, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// The step.
    pub step: Step,
    /// When it is to be taken.
    pub at: DateTime<Utc>,
    /// Whether it comes later because the partner's people may not be woken before.
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
    /// Whom a ring can reach at this partner.
    pub rung: Reachable,
    /// After what time an ask ends that nobody answers.
    pub end_after: EndAfter,
}

/// Whom a ring can reach at a partner. A role that nobody holds, or that not everybody may mention, reaches nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reachable {
    /// Its officers on duty.
    pub duty: bool,
    /// Its backup officers; false if it has none.
    pub backup: bool,
}

impl Reachable {
    /// The officers whom a partner's entry names, on the assumption that their roles reach somebody.
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
    /// A step is taken. A missed deadline is also recorded if a level was reached before it; the ladder then does not
    /// go back.
    pub fn took(&mut self, step: Step) {
        self.step = if step == Step::Missed { self.step.max(Some(step)) } else { Some(step) };
    }

    /// An officer has done something about it: it no longer asks for a ring, and the clock that runs from now on starts
    /// without any step taken. What was missed stays on record.
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
    /// A step that rings the partner's people, put off until they may be rung.
    pub(super) fn at(self, step: Step, meant: DateTime<Utc>) -> Next {
        let at = ring_at(meant, self.tier, self.partner, self.calendar);
        Next { step, at, waits: at > meant }
    }

    /// Whether its ladder has levels but no officer on duty can be rung, so that it starts without them.
    pub(super) fn skips_duty(self) -> bool {
        self.terms.levels.is_some() && !self.rung.duty
    }

    /// The level that replaces level 1 if no officer on duty can be rung.
    pub(super) fn without_duty(self, at: DateTime<Utc>) -> Next {
        if self.rung.backup {
            self.at(Step::Backup, at)
        } else {
            Next { step: Step::LastResort, at, waits: false }
        }
    }

    /// When half of a time has passed, in the unit in which that time is counted.
    #[must_use]
    pub fn half(self, start: DateTime<Utc>, end: DateTime<Utc>, within: Within) -> DateTime<Utc> {
        match within {
            // Rounded down to whole microseconds, as every stored instant is.
            Within::Elapsed(_) => (start + (end - start) / 2).trunc_subsecs(6),
            Within::WorkingDays(_) => {
                let half = self.calendar.working_between(start, end).num_minutes() / 2;
                let half = WorkingTime::Minutes(u16::try_from(half).unwrap_or(u16::MAX));
                self.calendar.add_working(start, half)
            }
        }
    }

    /// When an officer who chooses no time is asked again.
    /// Before the deadline: in tiers 1 and 2 at half of the time that is left; in the others one working hour before
    /// the deadline, or at half of the working time that is left if that is less. `None` if less than half an hour is
    /// left, because the deadline itself then asks.
    /// After the deadline: after an hour in tiers 1 and 2, else on the next working day at 09:00.
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
                // A check that falls on the end of a day's work is asked the next morning.
                let at = || self.calendar.next_working(self.calendar.add_working(now, until));
                (work >= soon).then(at)
            }
        };
        let at = at.map(|at| ring_at(at, self.tier, self.partner, self.calendar));
        at.filter(|at| ahead.is_none_or(|by| *at < by))
    }
}
