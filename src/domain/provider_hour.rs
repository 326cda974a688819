//! The provider's hour: how long a hosting service provider has for a removal order, counted from its receipt.
//!
//! An officer records the receipt. Only a hindrance of the provider pauses the clock, until an officer records that it
//! has ceased. The relay keeps the hour with the dossier and looks at it when [`ProviderHour::next`] says.
//!
//! Laws: the hour ends when the provider has spent sixty minutes outside pauses. A later pause changes nothing, and
//! overlapping pauses count once. Source: Regulation (EU) 2021/784, article 3(3), (7) and (8). Under (7) and (8) the
//! whole hour would begin anew once the ground ceases; Chappe shows the stricter instant, which also counts the time
//! spent before the pause.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{actor::Done, outcome::Hindrance, partner::PartnerId, reaction::Reaction, refusal::Refusal};

/// How long the provider has. Source: Regulation (EU) 2021/784, article 3(3).
pub const HOUR: TimeDelta = TimeDelta::minutes(60);

/// A time in which the clock is paused, as officers recorded it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// What hinders the provider.
    pub ground: Hindrance,
    /// When it began, and who recorded it.
    pub from: Done,
    /// When it ceased, and who recorded that; `None` while it lasts.
    pub until: Option<Done>,
}

/// How far an hour has run when somebody is told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HourLevel {
    /// Half of it is spent.
    Half,
    /// It is over, and a location still has no final result.
    Missed,
}

/// The hour of the provider with which one partner deals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderHour {
    /// The partner whose officers recorded the receipt.
    pub partner: PartnerId,
    /// When the provider received the order.
    pub received_at: DateTime<Utc>,
    /// When the receipt was last recorded, and by whom.
    pub recorded: Done,
    /// Its pauses, in the order in which they were recorded.
    pub pauses: Vec<Pause>,
    /// When every location had a final result.
    pub ended_at: Option<DateTime<Utc>>,
    /// When partner and issuer were told that half of it is spent.
    pub half_told_at: Option<DateTime<Utc>>,
    /// When it was found that the hour was missed.
    pub missed_at: Option<DateTime<Utc>>,
}

impl ProviderHour {
    /// Starts an hour with a receipt, as an officer records it.
    #[must_use]
    pub fn new(partner: PartnerId, received_at: DateTime<Utc>, recorded: Done) -> Self {
        Self {
            partner,
            received_at,
            recorded,
            pauses: Vec::new(),
            ended_at: None,
            half_told_at: None,
            missed_at: None,
        }
    }

    /// Corrects the time of the receipt. What was told too early because of the wrong time will be told again when it
    /// is due.
    pub fn correct(&mut self, received_at: DateTime<Utc>, recorded: Done) -> Result<(), Refusal> {
        self.running()?;
        (self.received_at, self.recorded) = (received_at, recorded);
        let to_come = |at: Option<DateTime<Utc>>| at.is_none_or(|at| at > recorded.at);
        if to_come(self.half()) {
            self.half_told_at = None;
        }
        if to_come(self.due()) {
            self.missed_at = None;
        }
        Ok(())
    }

    /// Pauses the hour: the provider is hindered from now on.
    pub fn pause(&mut self, ground: Hindrance, from: Done) -> Result<(), Refusal> {
        self.running()?;
        if self.grounds().any(|pause| pause.ground == ground) {
            return Err(Refusal::HourPausedAlready);
        }
        self.pauses.push(Pause { ground, from, until: None });
        Ok(())
    }

    /// Ends a pause: the hindrance has ceased.
    pub fn cease(&mut self, ground: Hindrance, until: Done) -> Result<(), Refusal> {
        self.running()?;
        let open = self.pauses.iter_mut().find(|pause| pause.ground == ground && pause.until.is_none());
        open.ok_or(Refusal::HourNotPaused)?.until = Some(until);
        Ok(())
    }

    /// The pauses that have not ended.
    pub fn grounds(&self) -> impl Iterator<Item = &Pause> {
        self.pauses.iter().filter(|pause| pause.until.is_none())
    }

    /// When the hour ends; `None` while it is paused.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        self.spends(HOUR)
    }

    /// When half of it is spent; `None` if it is paused before that.
    #[must_use]
    pub fn half(&self) -> Option<DateTime<Utc>> {
        self.spends(HOUR / 2)
    }

    /// How long the provider took, without the pauses; `None` until every location has a final result.
    #[must_use]
    pub fn reaction(&self) -> Option<Reaction> {
        let ended_at = self.ended_at?;
        Some(Reaction::of((ended_at - self.received_at).max(TimeDelta::zero()) - self.paused_until(ended_at)))
    }

    /// When to look at it next; `None` if there is nothing to tell.
    #[must_use]
    pub fn next(&self) -> Option<DateTime<Utc>> {
        match (self.ended_at, self.half_told_at, self.missed_at) {
            (None, None, None) => self.half(),
            (None, Some(_), None) => self.due(),
            _ => None,
        }
    }

    /// Looks at it: what has to be told now. Each level is told once. If both are due at once, as after an outage, only
    /// the missed hour is told.
    pub fn look(&mut self, now: DateTime<Utc>) -> Option<HourLevel> {
        let come = |at: Option<DateTime<Utc>>| at.is_some_and(|at| at <= now);
        if self.ended_at.is_some() || self.missed_at.is_some() {
            None
        } else if come(self.due()) {
            self.half_told_at.get_or_insert(now);
            self.missed_at = Some(now);
            Some(HourLevel::Missed)
        } else if self.half_told_at.is_none() && come(self.half()) {
            self.half_told_at = Some(now);
            Some(HourLevel::Half)
        } else {
            None
        }
    }

    /// Ends the hour: since `at`, every location has had a final result.
    pub fn end(&mut self, at: DateTime<Utc>) {
        if self.due().is_some_and(|due| due < at) {
            self.missed_at.get_or_insert(at);
        }
        self.ended_at = Some(at);
    }

    /// A final result was corrected to one that is not final: the hour runs as if it had never ended.
    pub fn reopen(&mut self) {
        self.ended_at = None;
    }

    fn running(&self) -> Result<(), Refusal> {
        self.ended_at.map_or(Ok(()), |at| Err(Refusal::HourEnded { at }))
    }

    /// When so much time outside pauses is spent; `None` if a pause that lasts comes first.
    fn spends(&self, time: TimeDelta) -> Option<DateTime<Utc>> {
        let mut at = self.received_at + time;
        for (from, until) in self.stretches() {
            if from >= at {
                break;
            }
            at += until? - from;
        }
        Some(at)
    }

    /// How much of the time up to an instant was paused.
    fn paused_until(&self, at: DateTime<Utc>) -> TimeDelta {
        let paused = |(from, until): (DateTime<Utc>, Option<DateTime<Utc>>)| {
            (until.map_or(at, |until| until.min(at)) - from).max(TimeDelta::zero())
        };
        self.stretches().into_iter().map(paused).sum()
    }

    /// The pauses since the receipt, the earliest first, each without the part that an earlier one covers.
    fn stretches(&self) -> Vec<(DateTime<Utc>, Option<DateTime<Utc>>)> {
        let mut pauses: Vec<_> =
            self.pauses.iter().map(|pause| (pause.from.at, pause.until.map(|done| done.at))).collect();
        pauses.sort_unstable();
        let mut covered = Some(self.received_at);
        let mut stretches = Vec::new();
        for (from, until) in pauses {
            // No pause is added after one that lasts.
            let Some(done) = covered else { break };
            let from = from.max(done);
            if until.is_none_or(|until| until > from) {
                stretches.push((from, until));
                covered = until;
            }
        }
        stretches
    }
}

/// Whether the provider can have received an order at an instant. Officers write whole minutes, so the minute in which
/// the alert was raised is accepted.
pub fn receivable(
    received_at: DateTime<Utc>,
    raised_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    if received_at > now {
        return Err(Refusal::ReceivedInFuture);
    }
    if received_at + TimeDelta::minutes(1) <= raised_at {
        return Err(Refusal::ReceivedBeforeRaised { at: raised_at });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::snowflake::UserId;

    fn at(minute: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
    }

    fn done(minute: i64) -> Done {
        Done { at: at(minute), by: UserId(7) }
    }

    fn hour(pauses: &[(i64, Option<i64>)]) -> ProviderHour {
        let pause = |(from, until): &(i64, Option<i64>)| Pause {
            ground: Hindrance::Technical,
            from: done(*from),
            until: until.map(done),
        };
        let hour = ProviderHour::new("FR".parse().unwrap(), at(0), done(0));
        ProviderHour { pauses: pauses.iter().map(pause).collect(), ..hour }
    }

    #[test]
    fn only_pauses_within_it_move_its_end() {
        for (pauses, half, due) in [
            (&[][..], Some(30), Some(60)),
            (&[(10, Some(20))], Some(40), Some(70)),
            (&[(10, Some(30)), (20, Some(40))], Some(60), Some(90)),
            (&[(10, Some(40)), (20, Some(30))], Some(60), Some(90)),
            (&[(40, Some(50))], Some(30), Some(70)),
            (&[(60, Some(90))], Some(30), Some(60)),
            (&[(59, Some(90)), (80, Some(100)), (101, Some(200))], Some(30), Some(101)),
            (&[(-20, Some(10))], Some(40), Some(70)),
            (&[(45, None)], Some(30), None),
            (&[(10, None), (5, Some(8))], None, None),
            (&[(60, None)], Some(30), Some(60)),
        ] {
            let hour = hour(pauses);
            assert_eq!((hour.half(), hour.due()), (half.map(at), due.map(at)), "{pauses:?}");
        }
    }

    #[test]
    fn each_level_is_told_once_and_after_an_outage_the_later_alone() {
        let mut told = hour(&[]);
        assert_eq!((told.look(at(29)), told.next()), (None, Some(at(30))));
        assert_eq!((told.look(at(30)), told.next()), (Some(HourLevel::Half), Some(at(60))));
        assert_eq!(told.look(at(31)), None);
        assert_eq!((told.look(at(60)), told.next()), (Some(HourLevel::Missed), None));
        assert_eq!(told.look(at(90)), None);
        let mut late = hour(&[]);
        assert_eq!((late.look(at(200)), late.look(at(200))), (Some(HourLevel::Missed), None));
        // The receipt was much later: both levels are to be told again.
        late.correct(at(190), done(200)).unwrap();
        assert_eq!(late.next(), Some(at(220)));
    }

    #[test]
    fn it_pauses_once_for_each_ground_and_ends_with_the_results() {
        let mut hour = hour(&[]);
        hour.pause(Hindrance::Clarification, done(10)).unwrap();
        assert_eq!(hour.pause(Hindrance::Clarification, done(11)), Err(Refusal::HourPausedAlready));
        hour.pause(Hindrance::ForceMajeure, done(15)).unwrap();
        assert_eq!((hour.due(), hour.next()), (None, None));
        hour.cease(Hindrance::Clarification, done(20)).unwrap();
        assert_eq!(hour.due(), None, "the other ground has not ceased");
        assert_eq!(hour.cease(Hindrance::Clarification, done(20)), Err(Refusal::HourNotPaused));
        hour.cease(Hindrance::ForceMajeure, done(30)).unwrap();
        assert_eq!(hour.due(), Some(at(80)));
        hour.ended_at = Some(at(52));
        let reaction = hour.reaction().unwrap();
        assert_eq!((reaction.minutes(), reaction.quarters()), (32, 3));
        assert_eq!(hour.pause(Hindrance::Technical, done(53)), Err(Refusal::HourEnded { at: at(52) }));
    }

    #[test]
    fn a_receipt_is_neither_to_come_nor_older_than_the_alert() {
        assert_eq!(receivable(at(10), at(5), at(10)), Ok(()));
        assert_eq!(receivable(at(11), at(5), at(10)), Err(Refusal::ReceivedInFuture));
        assert_eq!(receivable(at(4), at(5), at(10)), Err(Refusal::ReceivedBeforeRaised { at: at(5) }));
    }

    fn any_pauses() -> impl Strategy<Value = Vec<(i64, Option<i64>)>> {
        let pause = (-30i64..150, 0i64..60).prop_map(|(from, long)| (from, Some(from + long)));
        proptest::collection::vec(pause, 0..6)
    }

    /// The expected end, found minute by minute: the end of the sixtieth minute that no pause covers.
    fn naive(pauses: &[(i64, Option<i64>)]) -> i64 {
        let covered =
            |minute| pauses.iter().any(|(from, until)| *from <= minute && until.is_some_and(|u| minute < u));
        (0..).filter(|minute| !covered(*minute)).nth(59).unwrap() + 1
    }

    proptest! {
        #[test]
        fn it_ends_after_sixty_minutes_that_no_pause_covers(pauses in any_pauses()) {
            let due = hour(&pauses).due().unwrap();
            prop_assert!(due >= at(60), "never before sixty minutes after the receipt");
            prop_assert_eq!(due, at(naive(&pauses)));
        }

        #[test]
        fn a_pause_never_shortens_and_counts_once(pauses in any_pauses(), more in any_pauses()) {
            let both = [pauses.clone(), more].concat();
            prop_assert!(hour(&both).due() >= hour(&pauses).due());
            prop_assert_eq!(hour(&[pauses.clone(), pauses.clone()].concat()).due(), hour(&pauses).due());
        }

        #[test]
        fn who_ends_when_it_is_due_took_an_hour(pauses in any_pauses(), open in proptest::option::of(0i64..300)) {
            let mut hour = hour(&pauses);
            hour.ended_at = hour.due();
            prop_assert_eq!(hour.reaction().unwrap().minutes(), 60);
            hour.pauses.extend(open.map(|from| Pause { ground: Hindrance::Clarification, from: done(from), until: None }));
            prop_assert!(hour.reaction().unwrap().minutes() <= 60, "whoever is paused has spent less");
        }
    }
}
