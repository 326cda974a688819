//! Figures: how alerts were answered over a stretch of days. Exercises are never counted; the code that loads the
//! reactions leaves them out.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::reaction::Reaction;

/// How one addressee dealt with one alert that was posted to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dealt {
    /// When its clocks started; `None` if nothing was asked.
    pub started_at: Option<DateTime<Utc>>,
    /// The deadline for acknowledging.
    pub acknowledge_by: Option<DateTime<Utc>>,
    /// When it was acknowledged.
    pub acknowledged_at: Option<DateTime<Utc>>,
    /// Whether the follow-up is closed.
    pub closed: bool,
}

/// What was received in a stretch of days, and what has become of it since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Alerts that were posted.
    pub received: u32,
    /// Of those that ask for something: the ones that were acknowledged or whose time to acknowledge is over.
    pub asked: u32,
    /// How many of `asked` were acknowledged in time.
    pub in_time: u32,
    /// How many of those that ask for something are closed.
    pub closed: u32,
    /// How many asks were closed in these days as not answered, no matter when they were posted.
    pub unanswered: u32,
    /// The median time from the start of the clocks to the acknowledgement; `None` if nothing was acknowledged.
    pub median: Option<Reaction>,
}

impl Figures {
    /// Counts these reactions. `unanswered` is the number of asks that ended unanswered.
    #[must_use]
    pub fn of(reactions: &[Dealt], unanswered: u32, now: DateTime<Utc>) -> Self {
        let mut figures = Self { received: count(reactions.len()), unanswered, ..Self::default() };
        let mut times = Vec::new();
        for one in reactions {
            let Some((started_at, by)) = one.started_at.zip(one.acknowledge_by) else { continue };
            figures.closed += u32::from(one.closed);
            figures.asked += u32::from(one.acknowledged_at.is_some() || by < now);
            if let Some(at) = one.acknowledged_at {
                figures.in_time += u32::from(at <= by);
                times.push((at - started_at).max(TimeDelta::zero()));
            }
        }
        times.sort_unstable();
        let middle = (!times.is_empty()).then(|| {
            let (low, high) = (times[(times.len() - 1) / 2], times[times.len() / 2]);
            (low + high) / 2
        });
        figures.median = middle.map(Reaction::of);
        figures
    }

    /// Whether there is nothing to count.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.received == 0 && self.unanswered == 0
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reactions_are_counted_from_the_start_of_the_clock() {
        let start: DateTime<Utc> = "2026-03-03T11:00:00Z".parse().expect("an instant");
        let minutes = TimeDelta::minutes;
        let reaction = |of| Reaction::of(minutes(of));
        let asked = |after: Option<i64>, closed| Dealt {
            started_at: Some(start),
            acknowledge_by: Some(start + minutes(60)),
            acknowledged_at: after.map(|after| start + minutes(after)),
            closed,
        };
        let told = Dealt { started_at: None, acknowledge_by: None, acknowledged_at: None, closed: false };
        let reactions =
            [asked(Some(10), true), asked(Some(21), false), asked(Some(90), true), asked(None, false), told];
        let figures = Figures::of(&reactions, 4, start + minutes(30));
        assert_eq!(
            figures,
            Figures {
                received: 5,
                asked: 3,
                in_time: 2,
                closed: 2,
                unanswered: 4,
                median: Some(reaction(21))
            }
        );
        assert_eq!(Figures::of(&reactions, 0, start + minutes(61)).asked, 4, "the time of one is over");
        assert_eq!(
            Figures::of(&reactions[..2], 0, start).median,
            Some(reaction(16)),
            "between 10 and 21, minutes begun"
        );
        assert_eq!(Figures::of(&[], 0, start), Figures::default());
        // An officer who acknowledged before the first instant at which the partner could be rung has reacted at once.
        assert_eq!(Figures::of(&[asked(Some(-5), false)], 0, start).median, Some(reaction(0)));
    }
}
