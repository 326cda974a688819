//! The step of the ladder that comes next while nobody answers.

use chrono::{DateTime, Utc};

use super::{Clocks, FollowUp};
use crate::domain::{
    ladder::{Next, Rules, Step},
    terms::Elapsed,
};

impl FollowUp {
    /// The step that its ladder takes next; `None` if no clock runs. If there is `nothing_left` to do, its missed
    /// deadline is recorded and nobody is rung.
    #[must_use]
    pub fn next_step(&self, nothing_left: bool, rules: Rules<'_>) -> Option<Next> {
        let clocks = self.clocks.filter(|_| self.owes())?;
        let (deadline, missed, reminder) = if self.acknowledged.is_none() {
            let by = clocks.acknowledge_by?;
            let half = rules.half(clocks.started_at, by, rules.terms.acknowledge);
            (by, self.ladder.missed_acknowledging, Some(half))
        } else {
            (clocks.act_by?, self.ladder.missed_acting, self.check.as_ref().map(|check| check.at))
        };
        let taken = self.ladder.step;
        if self.acknowledged.is_none() && taken.is_none() && rules.skips_duty() {
            return Some(rules.without_duty(clocks.started_at));
        }
        // A reminder that would come after the deadline is dropped: level 1 rings instead.
        let reminder =
            reminder.filter(|_| taken.is_none() && !nothing_left).map(|at| rules.at(Step::Reminder, at));
        if let Some(reminder) = reminder.filter(|reminder| reminder.at < deadline) {
            return Some(reminder);
        }
        if missed.is_none_or(|missed| missed != deadline) {
            return Some(Next { step: Step::Missed, at: deadline, waits: false });
        }
        if nothing_left {
            return Some(self.ends(clocks, rules));
        }
        let first = self.first_level(clocks.started_at, deadline, rules);
        let level = match self.check.as_ref().map(|check| check.at).filter(|at| *at >= deadline) {
            Some(check) => Some(self.level_when_put_off(first, check, rules)),
            None => self.level(first, rules),
        };
        Some(level.unwrap_or_else(|| self.ends(clocks, rules)))
    }

    /// The earliest instant of level 1: for acknowledging, the one in the terms; for acting, the deadline.
    fn first_level(
        &self,
        started_at: DateTime<Utc>,
        deadline: DateTime<Utc>,
        rules: Rules<'_>,
    ) -> DateTime<Utc> {
        match rules.terms.levels {
            Some([first, ..]) if self.acknowledged.is_none() => started_at + first.delta(),
            _ => deadline,
        }
    }

    /// The next step if an officer has put the answer off beyond its deadline: level 1 waits until the chosen time,
    /// level 3 does not.
    fn level_when_put_off(&self, first: DateTime<Utc>, check: DateTime<Utc>, rules: Rules<'_>) -> Next {
        let again = rules.at(Step::Duty, check.max(first));
        // If an officer has acknowledged or answered since the deadline, the partner is asked again before level 3.
        let given = self.given.as_ref().map(|given| given.done);
        let answered = self.acknowledged.into_iter().chain(given).any(|done| done.at >= first);
        let taken =
            self.ladder.step.filter(|step| (Step::Missed..Step::LastResort).contains(step) && !answered);
        let last_resort =
            taken.and(rules.terms.levels).map(|[low, _, high]| first + (high.delta() - low.delta()));
        match last_resort.filter(|at| *at < again.at) {
            Some(at) => Next { step: Step::LastResort, at, waits: false },
            None => again,
        }
    }

    /// The level after the last step. The interval after the previous step is the one between the two levels in the
    /// terms, counted from when that step was taken, so that after an outage nobody is passed over. `None` if the terms
    /// have no levels or all were taken.
    fn level(&self, first: DateTime<Utc>, rules: Rules<'_>) -> Option<Next> {
        let [low, middle, high] = rules.terms.levels?;
        let after = |early: Elapsed, late: Elapsed| {
            self.ladder.called_at.unwrap_or(first) + (late.delta() - early.delta())
        };
        let last_resort = |at| Next { step: Step::LastResort, at, waits: false };
        match self.ladder.step.unwrap_or(Step::Reminder) {
            Step::Reminder | Step::Missed if rules.rung.duty => Some(rules.at(Step::Duty, first)),
            Step::Reminder | Step::Missed => Some(rules.without_duty(first)),
            Step::Duty if !rules.rung.backup => Some(last_resort(after(low, middle))),
            Step::Duty => Some(rules.at(Step::Backup, after(low, middle))),
            Step::Backup => Some(last_resort(after(middle, high))),
            Step::LastResort | Step::End => None,
        }
    }

    /// When the ask ends: the configured time after the last of its deadlines, or after somebody was last rung or
    /// called for it, if that was later, as happens after an outage.
    fn ends(&self, clocks: Clocks, rules: Rules<'_>) -> Next {
        let last = [clocks.acknowledge_by, clocks.act_by, self.ladder.called_at, self.ladder.call_since];
        let last = last.into_iter().flatten().max().unwrap_or(clocks.started_at);
        Next { step: Step::End, at: last + rules.end_after.delta(), waits: false }
    }
}
