//! Nobody answers, in sixty partners of twenty zones: how often those are rung who can only look on.

use std::fmt::Write;

use chappe::domain::{
    alert::Tier,
    location::Location,
    matter::Matter,
    notice::{Notice, To},
    tlp::Tlp,
    whom::Whom,
};
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    raised_in_the_morning_an_issuer_is_rung_at_most_six_times_in_a_day,
    raised_in_the_evening_an_issuer_is_rung_at_most_six_times_in_a_day,
    four_alerts_of_a_day_ring_no_more_than_one,
];

/// The sixty partners in their zones, each at work from nine to six, and woken for tiers 1 and 2 alone; all are asked to act.
fn sixty() -> String {
    let mut network = "[secretariat]\nchannel = \"100\"\nrole = \"200\"\n".to_owned();
    let rows = include_str!("../../data/partners.csv").lines().skip(1);
    let rows: Vec<Vec<&str>> = rows.map(|row| row.split(',').collect()).collect();
    for (number, row) in (1..).zip(&rows) {
        let weekend: Vec<String> = row[4].split(' ').map(|day| format!("\"{day}\"")).collect();
        write!(
            network,
            "\n[[partner]]\nid = \"{}\"\nname = \"{}\"\nlanguages = [\"en\"]\nzone = \"{}\"\nweekend = [{}]\n\
             hours = \"09:00-18:00\"\nchannel = \"{}\"\nduty_role = \"{}\"\nwakes = [\"1\", \"2\"]\n",
            row[0],
            row[1],
            row[3],
            weekend.join(", "),
            1_000 + number,
            2_000 + number,
        )
        .expect("it is written");
    }
    let codes: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    write!(network, "\n[[route]]\nname = \"all\"\npurpose = \"action\"\nask = \"refer\"\nto = {codes:?}\n")
        .expect("it is written");
    network
}

/// How often the issuer was rung, and the secretariat.
fn rings(rang: &[(DateTime<Utc>, Notice)]) -> [usize; 2] {
    let france = Whom::Partner(officer("FR", 1).partner);
    let rings = |whose| {
        let to = |notice: &Notice| match notice.to() {
            To::Issuer => To::Reader(france),
            to => to,
        };
        rang.iter().filter(|(_, notice)| to(notice) == To::Reader(whose)).count()
    };
    [rings(france), rings(Whom::Secretariat)]
}

async fn raised_in_the_morning_an_issuer_is_rung_at_most_six_times_in_a_day(base: &Base) {
    nobody_answers(base, TimeDelta::zero()).await;
}

async fn raised_in_the_evening_an_issuer_is_rung_at_most_six_times_in_a_day(base: &Base) {
    nobody_answers(base, TimeDelta::hours(12)).await;
}

async fn nobody_answers(base: &Base, after: TimeDelta) {
    let desk = Desk::of(base, &sixty()).await;
    desk.advance(after);
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    assert_eq!(raised.follow_ups.len(), 59);
    desk.delivers().await;
    let day = desk.rings_until(desk.relay.clock.now() + TimeDelta::days(1)).await;
    let [issuer, secretariat] = rings(&day);
    println!("raised {after} after ten: issuer {issuer}, secretariat {secretariat}");
    assert!((1..=6).contains(&issuer), "{issuer}");
    assert!((1..=6).contains(&secretariat), "{secretariat}");
    // What rings seldom is up to date all the same.
    let mut late = desk.dossier(&raised.alert.id).await.follow_ups;
    late.retain(|_, one| one.ladder.call_since.is_some());
    let told = desk.tells(&Notice::Calls { whose: Whom::Secretariat }).await;
    assert!(told.is_none() && late.len() > 30, "its message lists all {}", late.len());
}

async fn four_alerts_of_a_day_ring_no_more_than_one(base: &Base) {
    let desk = Desk::of(base, &sixty()).await;
    let begun = desk.relay.clock.now();
    let mut day = Vec::new();
    for number in 0..4 {
        let location = Location::parse(&format!("https://example.com/{number}"));
        let matter = Matter { locations: vec![location.expect("a location")], ..matter() };
        desk.raises(class(Tier::Three, Tlp::Green), matter).await;
        desk.delivers().await;
        day.extend(desk.rings_until(begun + TimeDelta::hours(2) * (number + 1)).await);
    }
    day.extend(desk.rings_until(begun + TimeDelta::days(1)).await);
    let [issuer, secretariat] = rings(&day);
    println!("four alerts in a day: issuer {issuer}, secretariat {secretariat}");
    assert!(issuer <= 6 && secretariat <= 6, "{issuer}, {secretariat}");
}
