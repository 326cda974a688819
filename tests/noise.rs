//! A day of forty alerts for a partner with two officers: few rings for everybody, few presses, and everything is closed in
//! the end.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

#[path = "world/world.rs"]
mod world;

#[path = "noise/night.rs"]
mod night;

use std::collections::BTreeSet;

use chappe::domain::{
    alert::{Ground, Kind, Tier},
    dossier::{Class, Officer},
    location::Location,
    matter::{AuthorisedBy, Matter},
    reason::Reason,
    tlp::Tlp,
};
use chrono::TimeDelta;
use serde_json::json;
use world::{Person, Place, World};

/// The most that a day may ask of them. Source: the project's terms.
const RINGS: usize = 10;
/// The most that it may ring its issuer and the secretariat, who have nothing to do with it.
const ISSUER: usize = 6;
const SECRETARIAT: usize = 12;
const PRESSES: usize = 60;

/// What comes in: forty alerts, day and night. Two are of tiers 1 and 2, eighteen of tier 3, twenty of tier 4.
fn tier(number: usize) -> Tier {
    match number {
        7 => Tier::Two,
        29 => Tier::One,
        _ if number.is_multiple_of(2) => Tier::Four,
        _ => Tier::Three,
    }
}

/// The officers of a partner at work, and how often they pressed something.
struct Duty<'w> {
    officer: Person<'w>,
    presses: usize,
}

impl Duty<'_> {
    /// They look at what rang: open the inbox, acknowledge what is new, close what they did since they looked last.
    async fn look(&mut self) {
        self.officer.runs("/inbox", json!({})).await;
        self.presses += 1;
        for select in ["close-these", "acknowledge-these"] {
            let is_it = |id: &str| id.ends_with(select);
            let listed = self.officer.options(is_it);
            if !listed.is_empty() {
                let id = self.officer.id_that(is_it);
                self.officer.uses(&id, listed).await;
                self.presses += 1;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forty_alerts_a_day_are_ten_rings_and_sixty_presses_at_most() {
    let world = World::new().await;
    // To nine in the morning in Manama, where work begins.
    world.advance(TimeDelta::hours(19)).await;
    let mut duty = Duty { officer: world.officer("BH"), presses: 0 };
    // When they look: some minutes after a ring, and again when what they then took on is done.
    let mut looks: BTreeSet<usize> = BTreeSet::new();
    // The morning after, what came in the night is seen to.
    for minute in 0..27 * 60 {
        let number = minute * 40 / (24 * 60);
        if number < 40 && (minute + 1) * 40 / (24 * 60) > number {
            raises(&world, number).await;
        }
        let before = rings(&world, "BH");
        world.advance(TimeDelta::minutes(1)).await;
        if rings(&world, "BH") > before {
            looks.extend([minute + 4, minute + 24]);
        }
        if looks.remove(&minute) {
            duty.look().await;
        }
    }
    duty.look().await;
    let rings = rings(&world, "BH");
    duty.officer.runs("/inbox", json!({})).await;
    assert!(duty.officer.sees().contains("لا شيء"), "something is left:\n{}", duty.officer.sees());
    let [issuer, secretariat] = [self::rings(&world, "FR"), rings_of(&world, &world.secretariat)];
    println!("{rings} rings, {} presses; issuer {issuer}, secretariat {secretariat}", duty.presses);
    assert!(rings <= RINGS, "{rings} rings");
    assert!(issuer <= ISSUER && secretariat <= SECRETARIAT, "issuer {issuer}, secretariat {secretariat}");
    assert!(duty.presses <= PRESSES, "{} presses", duty.presses);
    world.ends().await;
}

/// How often a partner's roles were rung so far.
fn rings(world: &World, code: &str) -> usize {
    rings_of(world, &world.places[code])
}

fn rings_of(world: &World, place: &Place) -> usize {
    let pings = world.sandbox.pings(0, usize::MAX);
    pings
        .iter()
        .filter(|ping| ping.record.roles.iter().any(|role| [place.duty, place.backup].contains(role)))
        .count()
}

/// France raises one that Bahrain is asked to act on.
async fn raises(world: &World, number: usize) {
    let france = Officer { user: 1, partner: "FR".parse().unwrap() };
    let class = Class { kind: Kind::Referral, tier: tier(number), tlp: Tlp::Amber, exercise: false };
    let matter = Matter {
        locations: vec![Location::parse(&format!("https://videos.example.com/{number}")).unwrap()],
        grounds: BTreeSet::from([Ground::Incites]),
        languages: BTreeSet::from(["ar".to_owned()]),
        reasons: vec![Reason::CallToAttack],
        authority: Some("Pharos".to_owned()),
        legal_basis: Some("art. 6-1 LCEN".to_owned()),
        authorised_by: Some(AuthorisedBy::Police),
        no_exception: true,
        ..Matter::default()
    };
    let draft = world.relay.begin_draft(france, class, matter).await.unwrap();
    let (_, preview) = world.relay.preview(france, &draft.id).await.unwrap();
    world.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
}
