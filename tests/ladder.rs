//! Ladders: what happens while nobody answers, for whatever officers do in between.

use std::collections::BTreeSet;

use chappe::domain::{
    actor::Done,
    alert::{Ask, Tier},
    answer::Answer,
    audience::Purpose,
    calendar::{Calendar, Week, holidays},
    check::Check,
    follow_up::FollowUp,
    ladder::{Reachable, Rules, Step},
    partner::Partner,
    ringing::ring_at,
    snowflake::UserId,
    terms::{EndAfter, Terms},
    zone::Zones,
};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

/// Partners whose nights, weekends and clock changes differ.
const PARTNERS: [(&str, &str, &[&str], &str); 5] = [
    ("FR", "Europe/Paris", &["sat", "sun"], "09:00-12:00 14:00-18:00"),
    ("EG", "Africa/Cairo", &["fri", "sat"], "08:00-16:00"),
    ("JP", "Asia/Tokyo", &["sat", "sun"], "09:00-17:45"),
    ("US", "America/New_York", &["sat", "sun"], "00:00-24:00"),
    ("AU", "Australia/Sydney", &["sat", "sun"], "08:30-17:00"),
];

fn partner(index: usize, backup: bool, wakes: &BTreeSet<Tier>) -> (Partner, Calendar) {
    let (id, zone, weekend, hours) = PARTNERS[index];
    let list: Vec<String> = weekend.iter().map(|day| format!("\"{day}\"")).collect();
    let wakes: Vec<String> = wakes.iter().map(|tier| format!("\"{tier}\"")).collect();
    let backup = if backup { "backup_role = \"3\"\n" } else { "" };
    let file = format!(
        "[[partner]]\nid = \"{id}\"\nname = \"{id}\"\nlanguages = [\"en\"]\nzone = \"{zone}\"\nweekend = [{}]\n\
         hours = \"{hours}\"\nchannel = \"1\"\nduty_role = \"2\"\n{backup}wakes = [{}]\n\
         [secretariat]\nchannel = \"8\"\nrole = \"9\"\n",
        list.join(", "),
        wakes.join(", ")
    );
    let network = chappe::network::Network::read(&file).expect("a network");
    let partner = network.directory.partners.into_values().next().expect("a partner");
    let week = Week::new(&partner.weekend, &partner.hours);
    let zone = Zones::bundled().get(partner.zone);
    let calendar = Calendar::new(zone, week, holidays(id), []).expect("it works on some days");
    (partner, calendar)
}

fn posted(at: DateTime<Utc>, rules: Rules<'_>) -> FollowUp {
    let mut one = FollowUp::new(rules.partner.id, Purpose::Action(Ask::Refer), Vec::new(), rules.terms, at);
    one.posted(at, rules);
    one
}

/// The rules of a partner whose roles ring somebody, in a network that sets nothing else.
fn rules<'a>(terms: &'a Terms, tier: Tier, partner: &'a Partner, calendar: &'a Calendar) -> Rules<'a> {
    Rules { terms, tier, partner, calendar, rung: Reachable::named(partner), end_after: EndAfter::default() }
}

/// Takes the next step as the tick does, and says when that was.
fn take(one: &mut FollowUp, rules: Rules<'_>) -> Option<(Step, DateTime<Utc>)> {
    let next = one.next_step(false, rules)?;
    one.ladder.took(next.step);
    match next.step {
        Step::Missed if one.acknowledged.is_some() => one.ladder.missed_acting = Some(next.at),
        Step::Missed => one.ladder.missed_acknowledging = Some(next.at),
        Step::Reminder | Step::Duty => one.check = None,
        Step::LastResort => one.ladder.call_since = Some(next.at),
        Step::End => one.end(next.at),
        Step::Backup => {}
    }
    if matches!(next.step, Step::Reminder | Step::Duty | Step::Backup) {
        one.ladder.called_at = Some(next.at);
    }
    Some((next.step, next.at))
}

/// What an officer may do between two steps.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Nothing,
    Acknowledges,
    Acts,
    AsksLater(i64),
    TakesBack,
    Closes,
    Reopens,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => Just(Deed::Nothing),
        2 => Just(Deed::Acknowledges),
        1 => Just(Deed::Acts),
        1 => (15_i64..20_000).prop_map(Deed::AsksLater),
        1 => Just(Deed::TakesBack),
        1 => Just(Deed::Closes),
        1 => Just(Deed::Reopens),
    ]
}

fn does(one: &mut FollowUp, deed: Deed, at: DateTime<Utc>, rules: Rules<'_>) {
    let done = Done { at, by: UserId(7) };
    // What is refused changes nothing, and that is all that matters here.
    let _ = match deed {
        Deed::Nothing => Ok(()),
        Deed::Acknowledges => one.answer(Answer::Acknowledged, None, done, 1, rules),
        Deed::Acts => one.answer(Answer::ProviderInformed, None, done, 1, rules),
        Deed::AsksLater(minutes) => {
            one.check_at(Check { at: at + TimeDelta::minutes(minutes), reason: None }, rules).map(drop)
        }
        Deed::TakesBack => one.take_back(at, rules),
        Deed::Closes => one.answer(Answer::Done, None, done, 1, rules),
        Deed::Reopens => one.reopen(done, rules),
    };
}

fn tiers() -> impl Strategy<Value = Tier> {
    proptest::sample::select(Tier::ALL)
}

/// An instant of 2026 or 2027, to the minute.
fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    (1_767_225_600_i64 / 60..1_830_297_600 / 60)
        .prop_map(|minute| DateTime::from_timestamp(minute * 60, 0).expect("an instant"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    /// No ladder ever ends without an answer or a closing, and none is closed as not answered before it was missed; its
    /// steps come in order, each at an hour at which whom it rings may be rung.
    #[test]
    fn a_ladder_ends_with_an_answer_or_a_closing(
        index in 0..PARTNERS.len(),
        backup: bool,
        wakes in proptest::collection::btree_set(tiers(), 0..3),
        tier in tiers(),
        start in instants(),
        deeds in proptest::collection::vec((deed(), 0_i64..2_000), 0..12),
    ) {
        let (partner, calendar) = partner(index, backup, &wakes);
        let terms = Terms::of(tier);
        let rules = rules(&terms, tier, &partner, &calendar);
        let mut one = posted(start, rules);
        let mut now = start;
        let mut deeds = deeds.into_iter();
        for _ in 0..200 {
            // An officer may do something before the next step, and time goes on.
            let due = one.next_step(false, rules);
            if let Some((deed, minutes)) = deeds.next() {
                let at = now + TimeDelta::minutes(minutes);
                if due.is_none_or(|due| at < due.at) {
                    now = at;
                    does(&mut one, deed, now, rules);
                    continue;
                }
            }
            let Some((step, at)) = take(&mut one, rules) else { break };
            // What is past when an officer acts is taken at once.
            now = now.max(at);
            if matches!(step, Step::Reminder | Step::Duty | Step::Backup) {
                prop_assert_eq!(ring_at(at, tier, &partner, &calendar), at, "{:?} at {}", step, at);
            }
            prop_assert!(step != Step::Backup || backup, "nobody is there to be rung");
        }
        prop_assert!(one.next_step(false, rules).is_none(), "it goes on for ever: {:?}", one);
        prop_assert!(one.closed_at.is_some(), "nobody is asked any more, and it is open: {:?}", one);
        if one.unanswered {
            let clocks = one.clocks.expect("it was posted");
            let (missed, deadline) = match one.acknowledged {
                None => (one.ladder.missed_acknowledging, clocks.acknowledge_by),
                Some(_) => (one.ladder.missed_acting, clocks.act_by),
            };
            prop_assert_eq!(missed, deadline);
        }
    }

    /// Without anybody doing anything, the steps come in order, and no later one before an earlier one.
    #[test]
    fn steps_come_in_order(
        index in 0..PARTNERS.len(), backup: bool, tier in tiers(), start in instants(),
    ) {
        let (partner, calendar) = partner(index, backup, &BTreeSet::from([Tier::One, Tier::Two]));
        let terms = Terms::of(tier);
        let rules = rules(&terms, tier, &partner, &calendar);
        let mut one = posted(start, rules);
        let mut taken = Vec::new();
        while let Some(step) = take(&mut one, rules) {
            taken.push(step);
        }
        prop_assert!(taken.is_sorted_by_key(|(step, _)| *step), "{taken:?}");
        prop_assert!(taken.is_sorted_by_key(|(_, at)| *at), "{taken:?}");
        let (end, at) = taken.pop().expect("it ends");
        prop_assert_eq!(end, Step::End);
        let last = if terms.levels.is_some() { Step::LastResort } else { Step::Missed };
        prop_assert_eq!(taken.last().map(|(step, _)| *step), Some(last));
        let clocks = one.clocks.expect("it was posted");
        let deadlines = clocks.acknowledge_by.max(clocks.act_by).expect("it has deadlines");
        prop_assert!(at >= deadlines + TimeDelta::days(30), "{at} is too early for {deadlines}");
    }

    /// Who chooses nothing is asked again after now, while they work, and before the deadline if that is still ahead.
    #[test]
    fn the_usual_check_is_in_time(
        index in 0..PARTNERS.len(), tier in tiers(), start in instants(), minutes in 0_i64..10_000,
    ) {
        let (partner, calendar) = partner(index, true, &BTreeSet::new());
        let terms = Terms::of(tier);
        let rules = rules(&terms, tier, &partner, &calendar);
        let one = posted(start, rules);
        let act_by = one.clocks.and_then(|clocks| clocks.act_by).expect("it has one");
        let now = start + TimeDelta::minutes(minutes);
        let Some(check) = rules.usual_check(now, Some(act_by)) else {
            let soon = TimeDelta::minutes(30);
            let work = calendar.working_between(now, act_by);
            prop_assert!(act_by > now && (act_by - now < soon || work < TimeDelta::hours(1)), "{work}");
            return Ok(());
        };
        prop_assert!(check > now && calendar.is_working(check), "{check} is asked while they work");
        prop_assert!(act_by <= now || check < act_by, "{check} is not before {act_by}");
    }
}

#[test]
fn a_threat_to_life_climbs_within_three_quarters_of_an_hour() {
    let (partner, calendar) = partner(0, true, &BTreeSet::from([Tier::One]));
    let terms = Terms::of(Tier::One);
    let rules = rules(&terms, Tier::One, &partner, &calendar);
    let start: DateTime<Utc> = "2026-03-07T02:00:00Z".parse().expect("a Saturday night");
    let mut one = posted(start, rules);
    let mut taken = Vec::new();
    while let Some((step, at)) = take(&mut one, rules) {
        taken.push((step, (at - start).num_seconds()));
    }
    let minute = 60;
    assert_eq!(
        taken,
        [
            (Step::Reminder, 7 * minute + 30),
            (Step::Missed, 15 * minute),
            (Step::Duty, 15 * minute),
            (Step::Backup, 30 * minute),
            (Step::LastResort, 45 * minute),
            (Step::End, 60 * minute + 30 * 24 * 60 * minute),
        ]
    );
}

#[test]
fn who_may_not_be_woken_is_rung_on_the_first_working_morning_and_the_rest_waits_with_it() {
    let (partner, calendar) = partner(2, true, &BTreeSet::new());
    let terms = Terms::of(Tier::Three);
    let rules = rules(&terms, Tier::Three, &partner, &calendar);
    // Friday, 17:30 in Tokyo: work ends a quarter of an hour later.
    let start: DateTime<Utc> = "2026-03-06T08:30:00Z".parse().expect("an instant");
    let mut one = posted(start, rules);
    let mut taken = Vec::new();
    while let Some((step, at)) = take(&mut one, rules) {
        taken.push((step, at.to_rfc3339()));
    }
    let expected = [
        // An hour has passed: that is on record, whether or not anybody is at work. Nobody is rung on Saturday.
        (Step::Missed, "2026-03-06T09:30:00+00:00"),
        (Step::Duty, "2026-03-09T00:00:00+00:00"),
        (Step::Backup, "2026-03-09T00:30:00+00:00"),
        (Step::LastResort, "2026-03-09T01:00:00+00:00"),
        // Thirty days after the last of it, which is later than its deadlines.
        (Step::End, "2026-04-08T01:00:00+00:00"),
    ];
    assert_eq!(taken, expected.map(|(step, at)| (step, at.to_owned())));
}

#[test]
fn without_backup_officers_the_last_resort_is_rung_in_their_place() {
    let (partner, calendar) = partner(0, false, &BTreeSet::from([Tier::Two]));
    let terms = Terms::of(Tier::Two);
    let rules = rules(&terms, Tier::Two, &partner, &calendar);
    let start: DateTime<Utc> = "2026-03-03T11:00:00Z".parse().expect("an instant");
    let mut one = posted(start, rules);
    let mut steps = Vec::new();
    while let Some(taken) = take(&mut one, rules) {
        steps.push(taken);
    }
    assert!(steps.contains(&(Step::LastResort, start + TimeDelta::minutes(30))), "{steps:?}");
}

/// The steps of a threat to life that nobody answers, in seconds since it was posted.
fn climbs(rung: Reachable) -> Vec<(Step, i64)> {
    let (partner, calendar) = partner(0, true, &BTreeSet::from([Tier::One]));
    let terms = Terms::of(Tier::One);
    let rules = Rules { rung, ..rules(&terms, Tier::One, &partner, &calendar) };
    let start: DateTime<Utc> = "2026-03-07T02:00:00Z".parse().expect("a Saturday night");
    let mut one = posted(start, rules);
    std::iter::from_fn(|| take(&mut one, rules))
        .take_while(|(step, _)| *step != Step::End)
        .map(|(step, at)| (step, (at - start).num_seconds()))
        .collect()
}

#[test]
fn where_nobody_on_duty_can_be_rung_the_backup_officers_are_at_once() {
    let minute = 60;
    let steps = climbs(Reachable { duty: false, backup: true });
    assert_eq!(steps, [(Step::Backup, 0), (Step::Missed, 15 * minute), (Step::LastResort, 15 * minute)]);
}

#[test]
fn where_nobody_can_be_rung_issuer_and_secretariat_are_to_call_at_once() {
    let steps = climbs(Reachable { duty: false, backup: false });
    assert_eq!(steps, [(Step::LastResort, 0), (Step::Missed, 15 * 60)]);
}
