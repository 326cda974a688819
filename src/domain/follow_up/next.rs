//! The step that comes next while nobody answers.

use chrono::{DateTime, Utc};

use super::{Clocks, FollowUp};
use crate::domain::{
    ladder::{Next, Rules, Step},
    terms::Elapsed,
};

impl FollowUp {
    /// The step that its ladder takes next; none where no clock runs, or all steps are taken. Where `nothing_left` is to do,
    /// its deadline is recorded as missed, and nobody is rung.
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
        // A reminder that would come after the deadline is none any more: then level 1 rings.
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

    /// When level 1 is reached at the earliest: of acknowledging when the terms say so, of acting at its deadline.
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

    /// What comes while an officer has put it off beyond its deadline: level 1 waits until then, and level 3 does not.
    fn level_when_put_off(&self, first: DateTime<Utc>, check: DateTime<Utc>, rules: Rules<'_>) -> Next {
        let again = rules.at(Step::Duty, check.max(first));
        // Whoever has answered since the deadline is asked first.
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

    /// The level after the last step. Each comes so long after the one before was taken as the terms have between them,
    /// so that after an outage nobody is passed over. Without levels only a check beyond the deadline is asked for.
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

    /// When the ask ends: so long after the last of its deadlines, or after somebody was last rung or called for it, as
    /// after an outage.
    fn ends(&self, clocks: Clocks, rules: Rules<'_>) -> Next {
        let last = [clocks.acknowledge_by, clocks.act_by, self.ladder.called_at, self.ladder.call_since];
        let last = last.into_iter().flatten().max().unwrap_or(clocks.started_at);
        Next { step: Step::End, at: last + rules.end_after.delta(), waits: false }
    }
}
