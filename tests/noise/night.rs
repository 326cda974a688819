//! A night with one alert of tier 1: who is rung, how often, and for what.

use std::collections::BTreeMap;

use chappe::domain::{
    alert::{Ground, Kind, Tier},
    answer::Answer,
    dossier::{Class, Officer},
    location::Location,
    matter::Matter,
    objection::{Concern, Verdict},
    reason::Reason,
    reference::AlertId,
    snowflake::UserId,
    tlp::Tlp,
};
use chappe::store::journal;
use chrono::TimeDelta;
use harness::World;

/// The most that a partner is rung that acknowledges within five minutes. Source: the project's terms.
const WHO_ACKNOWLEDGES: usize = 4;
/// By what somebody is rung who has something to do then: to read a card, to answer, to call, to decide, to add.
const ASKS: [&str; 7] = ["card", "ring", "backup", "calls", "objected", "undecided", "legal-due"];

fn officer(partner: &str) -> Officer {
    Officer { user: UserId(7), partner: partner.parse().unwrap() }
}

/// France raises it at ten in the evening; authority and legal basis are to follow.
async fn raises(world: &World) -> AlertId {
    let france = officer("FR");
    let class = Class { kind: Kind::Referral, tier: Tier::One, tlp: Tlp::Green, exercise: false };
    let matter = Matter {
        locations: vec![Location::parse("https://videos.example.com/live").unwrap()],
        grounds: [Ground::Threatens].into(),
        reasons: vec![Reason::CallToAttack],
        live: Some(true),
        no_exception: true,
        ..Matter::default()
    };
    let draft = world.relay.begin_draft(france, class, matter).await.unwrap();
    let (_, preview) = world.relay.preview(france, &draft.id).await.unwrap();
    world.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
    draft.id
}

/// By what each was rung for the alert, in order.
async fn rung(world: &World, alert: &AlertId) -> BTreeMap<String, Vec<String>> {
    let mut tx = world.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, alert.as_str()).await.unwrap();
    let mut rung: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in entries.into_iter().filter(|entry| entry.verb.starts_with("rang-")) {
        let whom = entry.partner.unwrap_or_else(|| "secretariat".to_owned());
        rung.entry(whom).or_default().push(entry.subject.unwrap());
    }
    rung
}

/// Japan takes it on after four minutes and is done after an hour, Belgium objects, France decides and adds the legal part,
/// Bahrain does not answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_night_of_tier_one_rings_nobody_for_nothing() {
    let world = World::new().await;
    world.relay.begin_digests().await.unwrap();
    world.advance(TimeDelta::hours(10)).await;
    let id = raises(&world).await;
    world.advance(TimeDelta::minutes(4)).await;
    world.relay.answer(officer("JP"), &id, Answer::Acknowledged, None).await.unwrap();
    world.advance(TimeDelta::minutes(2)).await;
    let raised_at = world.relay.clock.now();
    world.relay.object(officer("BE"), &id, Concern::Investigation, "", None).await.unwrap();
    world.advance(TimeDelta::minutes(1)).await;
    world.relay.decide_on(officer("FR"), &id, raised_at, Verdict::GoOn).await.unwrap();
    world.advance(TimeDelta::minutes(43)).await;
    let follow = |_: &mut _, matter: &mut Matter| {
        matter.authority = Some("Pharos".to_owned());
        matter.legal_basis = Some("art. 6-1 LCEN".to_owned());
        matter.authorised_by = Some(chappe::domain::matter::AuthorisedBy::Police);
        Ok(())
    };
    world.relay.amend(officer("FR"), &id, follow).await.unwrap();
    world.advance(TimeDelta::minutes(12)).await;
    world.relay.answer(officer("JP"), &id, Answer::Done, None).await.unwrap();
    world.advance(TimeDelta::hours(8)).await;

    let rung = rung(&world, &id).await;
    println!("{rung:?}");
    for (whom, by) in &rung {
        assert!(by.iter().all(|what| ASKS.contains(&what.as_str())), "{whom} is rung for nothing: {by:?}");
    }
    assert!(rung["JP"].len() <= WHO_ACKNOWLEDGES, "{:?}", rung["JP"]);
    assert!(!rung["BE"].contains(&"go-on".to_owned()) && !rung["BH"].contains(&"wait".to_owned()));
    let all: usize = rung.values().map(Vec::len).sum();
    let pings = world.sandbox.pings(0, usize::MAX).len();
    assert!(pings <= all, "each ping is in the journal: {pings} of {all}");
    // In the morning its digest says what Japan has dealt with.
    let japan = world.channel("JP");
    assert!(japan.iter().any(|one| one.text.contains("Dealt with since the last digest: 1")), "{japan:#?}");
    world.ends().await;
}
