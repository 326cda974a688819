//! Figures as they are counted: how fast, compared with whom, and how much was open when.

use std::fmt::Write;

use chappe::domain::{
    alert::Tier,
    answer::Answer,
    figures::{Chart, Figures, Median, Period, Reacted, Shown},
    partner::PartnerId,
    reaction::Reaction,
    reference::AlertId,
    tlp::Tlp,
    zone::{Zones, zone_name},
};
use chrono::{DateTime, TimeDelta};
use harness::{Base, both};

use crate::desk::{Desk, NETWORK, class, matter, officer};

both![
    others_are_compared_with_where_nothing_is_said_about_one,
    what_a_partner_does_not_know_of_changes_no_figure_of_its_own,
    what_was_open_is_counted_back_from_now,
];

/// Five more partners that are asked to act.
const MORE: [&str; 5] = ["EG", "ES", "IT", "PL", "TR"];

fn larger() -> String {
    let mut network = NETWORK.replace("to = [\"DE\", \"FR\", \"JP\"]", "to = [\"ALL\"]").replace(
        "members = [\"BH\", \"DE\", \"FR\", \"JP\"]",
        "members = [\"DE\", \"EG\", \"ES\", \"FR\", \"IT\", \"PL\", \"TR\"]",
    );
    for (number, id) in MORE.iter().enumerate() {
        write!(
            network,
            "\n[[partner]]\nid = \"{id}\"\nname = \"{id}\"\nlanguages = [\"en\"]\nzone = \"Europe/Rome\"\n\
             weekend = [\"sat\", \"sun\"]\nhours = \"09:00-18:00\"\nchannel = \"11{number}\"\n\
             duty_role = \"21{number}\"\nwakes = [\"1\", \"2\"]\n"
        )
        .unwrap();
    }
    network
}

async fn figures(desk: &Desk, partner: Option<&str>, chart: Chart, period: Period) -> Figures {
    let zone = Zones::bundled().get(zone_name("Europe/Berlin").unwrap());
    let partner: Option<PartnerId> = partner.map(|code| code.parse().unwrap());
    desk.relay.figures(partner, chart, period, &zone).await.unwrap()
}

async fn acknowledge(desk: &Desk, alert: &AlertId, who: &[&str]) {
    for code in who {
        desk.relay.answer(officer(code, 7), alert, Answer::Acknowledged, None).await.unwrap();
    }
}

async fn others_are_compared_with_where_nothing_is_said_about_one(base: &Base) {
    let desk = Desk::of(base, &larger()).await;
    let first = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    desk.passes(TimeDelta::minutes(10)).await;
    acknowledge(&desk, &first, &MORE[..4]).await;
    desk.passes(TimeDelta::minutes(10)).await;
    acknowledge(&desk, &first, &["DE"]).await;
    let took = |minutes| Median::Took(Reaction::of(TimeDelta::minutes(minutes)));
    let own = Reacted { asked: 1, in_time: 0, median: took(20) };
    let Shown::Own(tiers) = figures(&desk, Some("DE"), Chart::Reactions, Period::Thirty).await.shown else {
        panic!("one partner's figures")
    };
    let others = Reacted { asked: 5, in_time: 4, median: took(10) };
    assert_eq!(tiers, [(Tier::Two, own, Some(others))], "Turkey has not acknowledged, and is counted");

    // Spain has as many asks of its own as all others together: their median would be Spain's.
    let past: Vec<&str> = MORE.into_iter().filter(|code| *code != "ES").collect();
    for _ in 0..7 {
        desk.raises_past(officer("FR", 1), class(Tier::Two, Tlp::Green), matter(), &past).await;
    }
    desk.passes(TimeDelta::hours(1)).await;
    let shown = figures(&desk, Some("DE"), Chart::Reactions, Period::Thirty).await.shown;
    assert!(matches!(&shown, Shown::Own(tiers) if tiers[0].2.is_none()), "{shown:?}");
}

/// All that Germany's figures say, apart from the instants at which open asks are counted.
async fn counts_of_germany(desk: &Desk) -> [Shown; 3] {
    let shown = async |chart| figures(desk, Some("DE"), chart, Period::Ninety).await.shown;
    let Shown::Open(mut instants) = shown(Chart::Open).await else { panic!("open asks") };
    for (at, _) in &mut instants {
        *at = DateTime::UNIX_EPOCH;
    }
    [shown(Chart::Reactions).await, Shown::Open(instants), shown(Chart::Tiers).await]
}

async fn what_a_partner_does_not_know_of_changes_no_figure_of_its_own(base: &Base) {
    let desk = Desk::of(base, &larger()).await;
    let first = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    acknowledge(&desk, &first, &MORE).await;
    desk.passes(TimeDelta::hours(1)).await;
    let before = counts_of_germany(&desk).await;
    for _ in 0..2 {
        desk.raises_past(officer("FR", 1), class(Tier::Two, Tlp::Green), matter(), &["DE"]).await;
    }
    desk.passes(TimeDelta::hours(1)).await;
    assert_eq!(counts_of_germany(&desk).await, before);
    let network = figures(&desk, None, Chart::Tiers, Period::Ninety).await.shown;
    assert_eq!(network, Shown::Tiers(vec![(Tier::Two, 3)]), "the secretariat's figures have it");
}

async fn what_was_open_is_counted_back_from_now(base: &Base) {
    let desk = Desk::open(base).await;
    desk.passes(TimeDelta::hours(1)).await;
    let alert = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    desk.passes(TimeDelta::hours(49)).await;
    desk.relay.answer(officer("DE", 3), &alert, Answer::NothingToDo, None).await.unwrap();
    desk.passes(TimeDelta::hours(46)).await;
    let Shown::Open(instants) = figures(&desk, Some("DE"), Chart::Open, Period::Month).await.shown else {
        panic!("open asks")
    };
    let counts: Vec<u32> = instants.iter().rev().take(3).map(|(_, open)| *open).collect();
    assert_eq!(counts, [0, 1, 0], "six days ago there was none, three days ago one: {instants:?}");
}
