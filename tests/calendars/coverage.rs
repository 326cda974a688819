//! Coverage against a count of minutes that knows nothing but the wall clock.

use chappe::domain::{
    alert::Tier,
    coverage::{Coverage, worst_first},
    partner::Partner,
};
use chappe::network::Network;
use chrono::TimeDelta;
use proptest::prelude::*;

use super::naive::any_case;

/// A partner of whom nothing counts here but whether tier 1 may wake its people.
fn partner(wakes: bool) -> Partner {
    let file = "[secretariat]\nchannel = \"1\"\nrole = \"2\"\n[[partner]]\nid = \"FR\"\nname = \"France\"\n\
        languages = [\"fr\"]\nzone = \"Europe/Paris\"\nweekend = []\nhours = \"09:00-18:00\"\nchannel = \"3\"\n\
        duty_role = \"4\"\nwakes = [\"2\"]\n";
    let network = Network::read(file).expect("a good file");
    let mut partner = network.directory.partners.into_values().next().expect("one partner");
    if wakes {
        partner.wakes.insert(Tier::One);
    }
    partner
}

proptest! {
    #[test]
    fn a_minute_is_covered_if_somebody_works_or_may_be_woken(
        case in any_case(),
        wakes in prop::bool::weighted(0.2),
        heard in prop::bool::weighted(0.9),
    ) {
        let minutes = 3 * 24 * 60;
        let (from, until) = (case.start, case.start + TimeDelta::minutes(minutes));
        let coverage = Coverage::of(&partner(wakes), &case.calendar, heard, from, until);
        let mut uncovered = 0;
        for minute in 0..minutes {
            let instant = from + TimeDelta::minutes(minute);
            let covered = heard && (wakes || case.naive_works(instant));
            uncovered += i64::from(!covered);
            let in_gap = coverage.gaps.iter().any(|gap| gap.contains(&instant));
            prop_assert_eq!(in_gap, !covered, "{}", instant);
        }
        prop_assert_eq!(coverage.uncovered(), TimeDelta::minutes(uncovered));
        prop_assert_eq!(coverage.nobody, uncovered == minutes);
        prop_assert!(coverage.gaps.is_sorted_by(|one, next| one.end < next.start));
    }

    #[test]
    fn those_with_nobody_come_first_and_then_the_longest(cases in prop::collection::vec((any_case(), any::<bool>()), 0..8)) {
        let mut coverages: Vec<Coverage> = cases
            .iter()
            .map(|(case, heard)| {
                Coverage::of(&partner(false), &case.calendar, *heard, case.start, case.start + TimeDelta::days(2))
            })
            .collect();
        worst_first(&mut coverages);
        let rank = |one: &Coverage| (one.nobody, one.uncovered());
        prop_assert!(coverages.is_sorted_by(|one, next| rank(one) >= rank(next)));
    }
}
