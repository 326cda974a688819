//! The worst day of the secretariat: forty alerts of five issuers, tiers mixed, to sixty partners. A third of them answer
//! nothing, all day and all night.
//!
//! Counted is what makes a noise or moves a channel: messages that are posted (an edited one is not counted again, and one
//! that is taken away later is), and messages that ring a role.

use chappe::domain::{
    actor::Actor, answer::Answer, call_list::Entry, partner::PartnerId, reference::AlertId,
    snowflake::ChannelId, tlp::Tlp, whom::Whom,
};
use chrono::TimeDelta;
use discord_sandbox::{Clock, Limits, Options};
use harness::delivery::MORNING;
use harness::site::Patience;
use harness::{Delivery, Engine, Site, class, matter, officer};
use serde_json::Value;

use super::{ISSUER, SECRETARIAT, played};

const ALERTS: usize = 40;
const PARTNERS: usize = 60;
const ISSUERS: [&str; 5] = ["BE", "DE", "ES", "FR", "IT"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_worst_day_is_twelve_messages_for_the_secretariat_and_six_for_an_issuer() {
    let options = Options {
        clock: Clock::frozen_at(MORNING),
        limits: Limits::off(),
        record_bodies: true,
        ..Options::default()
    };
    let world = Delivery::new(Engine::Sqlite, PARTNERS, options, Patience::default()).await;
    as_in_life(&world).await;
    let silent = silent(&world);
    world.relay.begin_digests().await.unwrap();
    // The worker's morning is a Friday; it becomes a Monday.
    Site::advance(&world, TimeDelta::days(3)).await;
    let began = world.relay.clock.now();
    let (before, _) = noise(&world, world.secretariat, "");
    for number in 0..ALERTS {
        let alert = raises(&world, number).await;
        Site::advance(&world, TimeDelta::minutes(3)).await;
        for partner in world.partners.iter().filter(|one| !silent.contains(one)) {
            // Who raised it owes nothing, and is refused.
            let _ = world.relay.answer(officer(partner.as_str(), 1), &alert, Answer::Done, None).await;
        }
        Site::advance(&world, TimeDelta::minutes(12)).await;
    }
    // The night after, until the next morning.
    let morning = began + TimeDelta::hours(24);
    Site::advance(&world, morning - world.relay.clock.now()).await;
    let (posted, rang) = noise(&world, world.secretariat, "");
    println!("secretariat: {} posted, {rang} rang", posted - before);
    let each = ISSUERS.map(|code| {
        let at = world.partners.iter().position(|one| one.as_str() == code).unwrap();
        noise(&world, world.channels[at], "Call these partners")
    });
    println!("issuers: {each:?}");
    each_silent_partner_is_on_one_page(&world, &silent).await;
    assert!(posted - before <= SECRETARIAT && rang <= SECRETARIAT, "{posted} posted, {rang} rang");
    for (posted, rang) in each {
        assert!(posted <= ISSUER && rang <= ISSUER, "{each:?}");
    }
    world.ends().await;
}

/// One message stands, which shows the first of them; its pages show all, each once, the most urgent first.
async fn each_silent_partner_is_on_one_page(world: &Delivery, silent: &[PartnerId]) {
    let lists: Vec<String> = world.messages_in(world.secretariat).iter().map(harness::shown).collect();
    let lists: Vec<&String> = lists.iter().filter(|text| text.contains("Call these partners")).collect();
    let [list] = lists[..] else { panic!("one list: {lists:#?}") };
    assert!(list.contains("- **Albania** · not acknowledged: ") && list.contains("And 10 more"), "{list}");
    let (mut named, mut tiers, mut page, mut last) = (Vec::new(), Vec::new(), 0, 0);
    while page <= last {
        let shown = world.relay.all_to_call(Whom::Secretariat, page).await.unwrap();
        for entry in &shown.0.entries {
            let Entry::Partner(calls) = entry else { panic!("nothing is under red: {entry:?}") };
            named.push(calls.partner);
            tiers.push((calls.tier.0, calls.due_by));
            let of = calls.partner;
            let each = world.relay.alerts_to_call(Whom::Secretariat, of).await.unwrap();
            assert_eq!(each.len(), calls.alerts(), "{of}");
        }
        (page, last) = (page + 1, shown.2);
    }
    assert!(tiers.is_sorted(), "{tiers:?}");
    named.sort_unstable();
    let mut silent = silent.to_vec();
    silent.sort_unstable();
    assert_eq!(named, silent);
    // Each issuer calls about its own alerts alone.
    for code in ISSUERS {
        let issuer: PartnerId = code.parse().unwrap();
        let alerts = world.relay.alerts_to_call(Whom::Partner(issuer), silent[0]).await.unwrap();
        assert!(!alerts.is_empty() && alerts.len() <= ALERTS / ISSUERS.len(), "{code}: {alerts:?}");
    }
}

/// The partners with their own zones, weekends, telephones and backup officers; all are asked to act on everything. One in
/// three is woken for tier 1 alone.
async fn as_in_life(world: &Delivery) {
    let current = world.relay.current();
    let all: Vec<&str> = world.partners.iter().map(PartnerId::as_str).collect();
    let written = current.network.write();
    let role = written.split("duty_role = \"").nth(1).unwrap().split('"').next().unwrap();
    let admins = written.split("\nrole = \"").nth(1).unwrap().split('"').next().unwrap();
    let lines = include_str!("../../data/partners.csv").lines().skip(1).map(|line| line.split(',').collect());
    let known: Vec<Vec<&str>> = lines.collect();
    let entry = |(at, (code, channel)): (usize, (&&str, &ChannelId))| {
        let one = known.iter().find(|one| one[0] == *code);
        let (name, zone, weekend) =
            one.map_or((*code, "Europe/Paris", "sat sun"), |one| (one[1], one[3], one[4]));
        let weekend: Vec<&str> = weekend.split(' ').collect();
        let wakes = if at % 3 == 2 { "[\"1\"]" } else { "[\"1\", \"2\"]" };
        format!(
            "[[partner]]\nid = \"{code}\"\nname = \"{name}\"\nlanguages = [\"en\"]\nzone = \"{zone}\"\n\
             weekend = {weekend:?}\nhours = \"09:00-17:30\"\nchannel = \"{channel}\"\nduty_role = \"{role}\"\n\
             backup_role = \"{role}\"\nhotline = \"+999 555 {code}\"\nwakes = {wakes}\n"
        )
    };
    let entries: String = all.iter().zip(&world.channels).enumerate().map(entry).collect();
    let written = format!(
        "[secretariat]\nchannel = \"{}\"\nrole = \"{admins}\"\n{entries}\
         [[route]]\nname = \"all\"\npurpose = \"action\"\nask = \"refer\"\nto = {all:?}\n",
        world.secretariat
    );
    world.relay.apply_network(Actor::Operator, &written, current.revision).await.unwrap();
}

/// A third of the partners, of many zones, none of the issuers among them.
fn silent(world: &Delivery) -> Vec<PartnerId> {
    let others = world.partners.iter().filter(|one| !ISSUERS.contains(&one.as_str()));
    others.step_by(2).take(PARTNERS / 3).copied().collect()
}

async fn raises(world: &Delivery, number: usize) -> AlertId {
    let who = officer(ISSUERS[number % ISSUERS.len()], 1);
    let matter = matter([format!("https://videos.example.com/{number}")]);
    let draft = world.relay.begin_draft(who, class(played(number), Tlp::Green), matter).await.unwrap();
    let (_, preview) = world.relay.preview(who, &draft.id).await.unwrap();
    world.relay.raise(who, &draft.id, preview.fingerprint).await.unwrap().alert.id
}

/// How many messages that hold these words were posted in a channel so far, and how many of them rang.
fn noise(world: &Delivery, channel: ChannelId, words: &str) -> (usize, usize) {
    let path = format!("channels/{channel}/messages");
    let requests = world.sandbox.requests(0, usize::MAX).into_iter().map(|one| one.record);
    let posted =
        requests.filter(|one| one.method == "POST" && one.path.ends_with(&path) && one.status == 200);
    let posted: Vec<Value> = posted
        .filter_map(|one| one.bodies.map(|bodies| bodies.answer))
        .filter(|message| harness::shown(message).contains(words))
        .collect();
    let pings = world.sandbox.pings(0, usize::MAX);
    let rang = posted
        .iter()
        .filter(|message| pings.iter().any(|ping| message["id"] == ping.record.message_id.to_string()));
    (posted.len(), rang.count())
}
