//! Whatever officers, admins, outages and clocks do: no time that somebody is told is past without a row that says why.

use std::collections::BTreeMap;

use chappe::domain::{
    actor::Actor,
    alert::{Kind, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::{Class, Dossier},
    follow_up::{FollowUp, Stage},
    objection::{Concern, Window},
    outcome::{Hindrance, Outcome},
    partner::PartnerId,
    reference::AlertId,
    snowflake::UserId,
    tlp::Tlp,
};
use chappe::relay::HourDeed;
use chappe::store::journal::{self, Record};
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Base, both};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::desk::{Desk, class, matter, officer};

both![no_due_time_is_past_without_a_row_that_says_why];

/// Stories told on each engine, and what happens in each.
const STORIES: usize = 16;
const DEEDS: usize = 40;

#[derive(Clone, Copy, Debug)]
enum Deed {
    /// France raises an alert of this kind and tier, an urgent one with or without its legal details.
    Raises(Kind, Tier, bool),
    /// What is due is delivered.
    Delivers,
    /// Time passes, and everything is looked at when its time has come.
    Passes(i64),
    /// Time passes, and nobody looks.
    IsOff(i64),
    /// One of three partners answers.
    Answers(usize, Answer),
    /// It wants to be asked in so many minutes.
    AsksLater(usize, i64),
    TakesBack(usize),
    Reopens(usize),
    /// The consulted partner objects, and the objection is renewed or lifted.
    Objects,
    Renews,
    Lifts,
    /// The provider received the order, is hindered, or is not any more.
    Records(usize, HourDeed),
    /// What became of all locations is reported, or corrected.
    Reports(usize, Outcome),
    Withdraws,
    /// An admin gives a partner other hours, another zone, or the weekend off.
    Reconfigures(usize),
}

const ACTING: [&str; 3] = ["DE", "FR", "JP"];

fn deed() -> impl Strategy<Value = Deed> {
    let kind = || proptest::sample::select(vec![Kind::Referral, Kind::OrderNotice]);
    let tier = || proptest::sample::select(Tier::ALL);
    let answers = [
        Answer::Acknowledged,
        Answer::Acknowledged,
        Answer::ProviderInformed,
        Answer::OrderIssued,
        Answer::NothingToDo,
        Answer::Done,
    ];
    let ground = Hindrance::ALL[0];
    let received = HourDeed::Received(None);
    let hours = [received, received, received, HourDeed::Hindered(ground), HourDeed::Ceased(ground)];
    prop_oneof![
        3 => (kind(), tier(), any::<bool>()).prop_map(|(kind, tier, whole)| Deed::Raises(kind, tier, whole)),
        6 => Just(Deed::Delivers),
        6 => (1_i64..200).prop_map(Deed::Passes),
        3 => (200_i64..6_000).prop_map(Deed::Passes),
        3 => (1_i64..4_000).prop_map(Deed::IsOff),
        8 => (0..3_usize, proptest::sample::select(answers.to_vec())).prop_map(|(who, answer)| Deed::Answers(who, answer)),
        5 => (0..3_usize, 15_i64..5_000).prop_map(|(who, minutes)| Deed::AsksLater(who, minutes)),
        1 => (0..3_usize).prop_map(Deed::TakesBack),
        1 => (0..3_usize).prop_map(Deed::Reopens),
        2 => Just(Deed::Objects),
        1 => Just(Deed::Renews),
        1 => Just(Deed::Lifts),
        4 => (0..3_usize, proptest::sample::select(hours.to_vec())).prop_map(|(who, deed)| Deed::Records(who, deed)),
        2 => (0..3_usize, proptest::sample::select(vec![Outcome::Removed, Outcome::NoResponse]))
            .prop_map(|(who, outcome)| Deed::Reports(who, outcome)),
        1 => Just(Deed::Withdraws),
        2 => (0..CHANGES.len()).prop_map(Deed::Reconfigures),
    ]
}

/// What an admin changes, and back.
const CHANGES: [(&str, &str); 3] = [
    ("hours = \"09:00-17:45\"", "hours = \"13:00-15:00\""),
    ("zone = \"Europe/Berlin\"", "zone = \"Pacific/Auckland\""),
    ("weekend = [\"fri\", \"sat\"]", "weekend = [\"wed\", \"thu\", \"fri\", \"sat\"]"),
];

async fn no_due_time_is_past_without_a_row_that_says_why(base: &Base) {
    let desk = Desk::open(base).await;
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let story = proptest::collection::vec(deed(), DEEDS);
    for _ in 0..STORIES {
        let deeds = story.new_tree(&mut runner).unwrap().current();
        let mut alerts = Vec::new();
        for (index, deed) in deeds.iter().enumerate() {
            does(&desk, *deed, &mut alerts).await;
            if !matches!(deed, Deed::IsOff(_)) {
                desk.relay.tick().await.unwrap();
                let next = desk.relay.next_due().await.unwrap();
                assert!(next.is_none_or(|next| next > desk.relay.clock.now()), "{next:?} was passed over");
                for alert in &alerts {
                    if let Err(what) = says_why(&desk, alert, &mut seen).await {
                        panic!("{what} of {alert}, after {:?}", &deeds[..=index]);
                    }
                }
            }
        }
    }
    // Every kind of due time was past somewhere.
    for what in
        ["acknowledging", "acting", "check", "posting", "legal", "objection", "decision", "window", "hour"]
    {
        assert!(seen.contains_key(what), "no story has a past time of {what}: {seen:?}");
    }
}

/// What is refused changes nothing, and that is all that matters here.
async fn does(desk: &Desk, deed: Deed, alerts: &mut Vec<AlertId>) {
    let relay = &desk.relay;
    let last = alerts.last().cloned();
    let of = |who: usize| officer(ACTING[who], 7);
    let now = relay.clock.now();
    match (deed, last.as_ref()) {
        (Deed::Raises(kind, tier, whole), _) => {
            let mut matter = matter();
            if tier.is_urgent() && !whole {
                (matter.authority, matter.legal_basis) = (None, None);
            }
            let class = Class { kind, ..class(tier, Tlp::Green) };
            alerts.push(desk.raises(class, matter).await.alert.id);
        }
        (Deed::Delivers, _) => drop(desk.delivers().await),
        (Deed::Passes(minutes), _) => desk.passes_undelivered(TimeDelta::minutes(minutes)).await,
        (Deed::IsOff(minutes), _) => desk.advance(TimeDelta::minutes(minutes)),
        (Deed::Reconfigures(which), _) => {
            let (one, other) = CHANGES[which];
            let current = relay.current();
            let was = current.network.write();
            let is = if was.contains(one) { was.replace(one, other) } else { was.replace(other, one) };
            relay.apply_network(Actor::Person(UserId(1)), &is, current.revision).await.unwrap();
        }
        (_, None) => {}
        (Deed::Answers(who, answer), Some(alert)) => drop(relay.answer(of(who), alert, answer, None).await),
        (Deed::AsksLater(who, minutes), Some(alert)) => {
            drop(relay.check_at(of(who), alert, now + TimeDelta::minutes(minutes), None).await);
        }
        (Deed::TakesBack(who), Some(alert)) => drop(relay.take_back(of(who), alert).await),
        (Deed::Reopens(who), Some(alert)) => drop(relay.reopen(of(who), alert, None).await),
        (Deed::Objects, Some(alert)) => {
            drop(relay.object(officer("BH", 5), alert, Concern::Investigation, "", None).await);
        }
        (Deed::Renews, Some(alert)) => drop(relay.renew(officer("BH", 5), alert).await),
        (Deed::Lifts, Some(alert)) => {
            let bahrain = officer("BH", 5);
            drop(relay.lift(bahrain, alert, bahrain.partner).await);
        }
        (Deed::Records(who, deed), Some(alert)) => drop(relay.record_hour(of(who), alert, deed).await),
        (Deed::Reports(who, outcome), Some(alert)) => {
            drop(relay.report(of(who), alert, outcome, "1-3", "", true).await);
        }
        (Deed::Withdraws, Some(alert)) => drop(relay.withdraw(officer("FR", 1), alert, None).await),
    }
}

/// Looks at every time that an alert shows somebody; counts those that are past by what they are of.
async fn says_why(
    desk: &Desk,
    alert: &AlertId,
    seen: &mut BTreeMap<&'static str, usize>,
) -> Result<(), String> {
    let (now, dossier) = (desk.relay.clock.now(), desk.dossier(alert).await);
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, alert.as_str()).await.unwrap();
    let mut past = |what: &'static str, by: Option<DateTime<Utc>>, why: &dyn Fn(DateTime<Utc>) -> bool| {
        let Some(by) = by.filter(|by| *by <= now) else { return Ok(()) };
        *seen.entry(what).or_default() += 1;
        if why(by) { Ok(()) } else { Err(format!("at {now}, {what} by {by} is past, and nothing says so")) }
    };
    let said = |verbs: &[&str], partner: Option<PartnerId>, subject: Option<&str>, by: DateTime<Utc>| {
        entries.iter().any(|entry: &Record| {
            verbs.contains(&&*entry.verb)
                && partner.is_none_or(|partner| entry.partner.as_deref() == Some(partner.as_str()))
                && subject.is_none_or(|subject| entry.subject.as_deref() == Some(subject))
                && entry.at.instant() >= by
        })
    };
    let Dossier { alert, follow_ups, objections, hours, .. } = &dossier;
    for one in follow_ups.values() {
        let partner = Some(one.partner);
        let post_by = Some(one.post_by).filter(|_| one.stage() == Stage::Sending);
        past("posting", post_by, &|by| said(&["not-posted"], partner, None, by))?;
        let clocks = one.clocks.filter(|_| one.owes());
        let (unheard, heard) = match one.acknowledged {
            None => (clocks.and_then(|clocks| clocks.acknowledge_by), None),
            Some(_) => (None, clocks.and_then(|clocks| clocks.act_by)),
        };
        past("acknowledging", unheard, &|by| said(&["missed"], partner, Some("acknowledging"), by))?;
        past("acting", heard, &|by| said(&["missed"], partner, Some("acting"), by))?;
        let waits = |one: &FollowUp| one.ladder.waits_until.is_some_and(|until| until > now);
        let asked = |by| said(&["reminded", "missed", "escalated"], partner, None, by);
        past("check", one.check.as_ref().map(|check| check.at), &|by| asked(by) || waits(one))?;
        let window = dossier.window(one, now).map(Window::until).filter(|_| one.purpose == Purpose::Consult);
        let window = window.filter(|_| alert.withdrawn.is_none());
        let objected = |by| {
            said(&["no-objection"], partner, None, by)
                || objections.iter().any(|o| Some(o.partner) == partner)
        };
        past("window", window, &objected)?;
    }
    let open = alert.withdrawn.is_none();
    let wanting = open && !alert.matter.gaps(alert.class.kind.counters()).is_empty();
    past("legal", alert.legal_due.filter(|_| wanting), &|by| {
        said(&["legal-details-missing"], None, None, by)
    })?;
    for one in objections {
        let until = Some(one.until).filter(|_| one.lifted.is_none());
        past("objection", until, &|by| said(&["objection-ended"], Some(one.partner), None, by))?;
        let undecided = one.undecided().filter(|_| open && one.lifted.is_none());
        let ended = one.until <= now;
        past("decision", undecided, &|by| ended || said(&["decision-missed"], None, None, by))?;
    }
    for hour in hours.values().filter(|hour| open && hour.ended_at.is_none()) {
        past("hour", hour.due(), &|by| said(&["provider-hour-missed"], Some(hour.partner), None, by))?;
    }
    Ok(())
}
