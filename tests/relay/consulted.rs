//! Who is consulted: whether its card rings, and how long it may object.

use chappe::domain::{
    actor::Actor, alert::Tier, draft::Ringing, location::Location, matter::Matter, snowflake::UserId,
    tlp::Tlp,
};
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    who_is_consulted_on_what_is_withdrawn_is_not_rung,
    who_is_consulted_is_rung_only_if_the_window_closes_before_work_begins,
    who_is_consulted_is_not_woken_for_a_tier_that_may_not_wake_it,
    a_window_stays_open_until_somebody_who_acts_may_be_rung,
];

/// France raises an alert; whether the card of Bahrain, which is consulted, rings, as the preview said.
async fn rings_bahrain(desk: &Desk, tier: Tier, number: usize) -> bool {
    let france = officer("FR", 1);
    let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
    let matter = Matter { locations: vec![location], ..matter() };
    let draft = desk.relay.begin_draft(france, class(tier, Tlp::Green), matter).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &draft.id).await.unwrap();
    desk.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
    let said = desk.delivers().await;
    let rang = said.iter().find(|(channel, _, _)| channel == "104").expect("Bahrain has its card").2;
    let bahrain = preview.addressees.iter().find(|one| one.partner.as_str() == "BH").expect("it is shown");
    assert_eq!(bahrain.ringing == Ringing::Now, rang, "the issuer was told so");
    rang
}

async fn who_is_consulted_on_what_is_withdrawn_is_not_rung(base: &Base) {
    let desk = Desk::open(base).await;
    // 17:00 in Bahrain: the window would close before work begins.
    desk.advance(TimeDelta::hours(5));
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.relay.withdraw(officer("FR", 1), &raised.alert.id, None).await.unwrap();
    let said = desk.delivers().await;
    assert!(!said.iter().any(|(channel, _, rang)| channel == "104" && *rang), "{said:?}");
}

/// From now on Bahrain may be woken for all tiers.
pub(crate) async fn wakes_bahrain(desk: &Desk) {
    let current = desk.relay.current();
    let written = current.network.write();
    let (others, bahrain) = written.split_once("id = \"BH\"").unwrap();
    let wakes = |line: &str| {
        if line.starts_with("wakes") { "wakes = [\"1\", \"2\", \"3\", \"4\"]" } else { line }.to_owned()
    };
    let (own, rest) = bahrain.split_once("[[").unwrap();
    let own: Vec<String> = own.lines().map(wakes).collect();
    let woken = format!("{others}id = \"BH\"{}\n[[{rest}", own.join("\n"));
    desk.relay.apply_network(Actor::Person(UserId(1)), &woken, current.revision).await.unwrap();
}

async fn who_is_consulted_is_rung_only_if_the_window_closes_before_work_begins(base: &Base) {
    let desk = Desk::open(base).await;
    wakes_bahrain(&desk).await;
    // Noon in Bahrain: its people are at work, and read their channel.
    assert!(!rings_bahrain(&desk, Tier::Three, 0).await);
    desk.advance(TimeDelta::hours(5));
    // 17:00: the hour for an objection ends before 08:00, the day of tier 4 does not.
    assert!(!rings_bahrain(&desk, Tier::Four, 1).await);
    assert!(rings_bahrain(&desk, Tier::Three, 2).await);
}

async fn who_is_consulted_is_not_woken_for_a_tier_that_may_not_wake_it(base: &Base) {
    let desk = Desk::open(base).await;
    desk.advance(TimeDelta::hours(5));
    assert!(!rings_bahrain(&desk, Tier::Three, 0).await, "17:00 in Bahrain, and nobody is woken there");
}

/// Friday evening: Germany, asked to act, is rung on Monday. Until then nothing is done, so Bahrain, whose week begins on
/// Sunday, has until then to object.
async fn a_window_stays_open_until_somebody_who_acts_may_be_rung(base: &Base) {
    let desk = Desk::open(base).await;
    desk.advance(TimeDelta::days(2) + TimeDelta::hours(9));
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let follow_ups = desk.dossier(&raised.alert.id).await.follow_ups;
    let clocks = |code: &str| follow_ups[&officer(code, 1).partner].clocks.expect("they run");
    let acting = ["DE", "JP"].map(|code| clocks(code).started_at);
    assert_eq!(clocks("BH").object_by, acting.into_iter().min());
    assert!(clocks("BH").object_by.unwrap() > desk.relay.clock.now() + TimeDelta::days(2));
}
