//! Days of forty alerts for a partner with two officers, and a weekend of the secretariat: few rings for everybody, few
//! presses, and everything is closed in the end.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

mod boards;
mod night;
mod worst;

use std::collections::BTreeSet;

use chappe::discord::render::{ALL, TAKEN};
use chappe::domain::{alert::Tier, answer::Answer, matter::Matter, tlp::Tlp, whom::Whom};
use chrono::{DateTime, Datelike as _, TimeDelta, Utc, Weekday};
use harness::{Person, Place, World, class, matter, officer};
use serde_json::json;

/// The most that a day may ask of them. Source: the project's terms.
const RINGS: usize = 10;
/// The most that it may ring its issuer and the secretariat, who have nothing to do with it.
const ISSUER: usize = 6;
const SECRETARIAT: usize = 12;
const PRESSES: usize = 60;
/// In Arabic: “Removed, all”.
const REMOVED_ALL: &str = "أُزيل الكل";

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
    /// They look at what rang: open the inbox, report what they took on when they looked last, acknowledge what is new.
    async fn look(&mut self) {
        self.officer.runs("/inbox", json!({})).await;
        self.presses += 1;
        // One that is done has a button of its own; several are chosen.
        let done = self.officer.ids_that(|id| id.contains(":removed-all:"));
        if let [only] = &done[..] {
            self.presses_each(std::slice::from_ref(only)).await;
        } else if !self.listed("✔️").is_empty() {
            self.choose_taken().await;
            self.officer.presses(REMOVED_ALL).await;
            self.presses += 2;
        }
        for button in [":acknowledge-routine:", ":acknowledge-chosen:"] {
            if let Some(id) = self.officer.ids_that(|id| id.contains(button)).first() {
                self.officer.uses(id, Vec::new()).await;
                self.presses += 1;
            }
        }
        // What still waits is of tiers 1 and 2.
        self.presses_each(&self.officer.ids_that(|id| id.contains(":acknowledge:"))).await;
    }

    /// Presses each of these buttons of the inbox, which stays as it is.
    async fn presses_each(&mut self, ids: &[String]) {
        let inbox = self.officer.message.clone();
        for id in ids {
            self.officer.message = inbox.clone();
            self.officer.uses(id, Vec::new()).await;
            self.presses += 1;
        }
        self.officer.message = inbox;
    }

    /// The references on the page whose lines begin with this sign.
    fn listed(&self, sign: &str) -> Vec<String> {
        let shown = self.officer.sees();
        let lines = shown.lines().filter(|line| line.starts_with(sign));
        let name = |line: &str| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned());
        lines.filter_map(name).collect()
    }

    /// Chooses what was taken on: by one choice where one stands for all of it.
    async fn choose_taken(&mut self) {
        let is_it = |id: &str| id.contains(":choose-these");
        let (offered, select) = (self.officer.options(is_it), self.officer.id_that(is_it));
        let waits = !self.listed("🔔").is_empty();
        let several = if waits { TAKEN } else { ALL };
        if offered.iter().any(|value| value == several) {
            self.officer.uses(&select, vec![several.to_owned()]).await;
        } else {
            let names = self.listed("✔️");
            self.officer.chooses(&names.iter().map(String::as_str).collect::<Vec<_>>()).await;
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
    let edits = boards::edits(&world).await;
    println!("{edits} edits of {} boards", boards::POSTED);
    assert!(edits <= boards::EDITS, "{edits} edits");
    world.ends().await;
}

/// Forty wait at once: they are acknowledged after a look at them, and reported as removed together.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forty_that_wait_at_once_are_ten_presses() {
    let world = World::new().await;
    world.advance(TimeDelta::hours(19)).await;
    for number in 0..40 {
        raises(&world, number).await;
    }
    world.settle().await;
    let mut duty = Duty { officer: world.officer("BH"), presses: 0 };
    duty.look().await;
    duty.look().await;
    println!("forty at once: {} presses", duty.presses);
    assert!(duty.presses <= 10, "{} presses", duty.presses);
    duty.officer.runs("/inbox", json!({})).await;
    assert!(duty.officer.sees().contains("لا شيء"), "something is left:\n{}", duty.officer.sees());
    world.ends().await;
}

/// The day as it was really played: forty alerts while they are at work, 26 of tier 3, nine of tier 4, three of tier 2 and
/// two of tier 1. The two look in every forty minutes, whatever rings, and take on at its card what is of tiers 1 and 2.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn officers_who_look_in_every_forty_minutes_are_rung_ten_times_at_most() {
    let world = World::new().await;
    // To 09:20 in Manama.
    world.advance(TimeDelta::minutes(19 * 60 + 20)).await;
    let mut duty = Duty { officer: world.officer("BH"), presses: 0 };
    let mut urgent: Option<(usize, String)> = None;
    for minute in 0..9 * 60 {
        if minute % 13 == 0 && minute / 13 < 40 {
            let tier = played(minute / 13);
            let reference = raises_of(&world, minute / 13, tier).await;
            urgent = tier.is_urgent().then_some((minute + 2, reference)).or(urgent);
        }
        world.advance(TimeDelta::minutes(1)).await;
        if let Some((_, reference)) = urgent.take_if(|(at, _)| *at == minute) {
            duty.officer.sees_card(&reference);
            duty.officer.presses("تأكيد الاستلام").await;
            duty.presses += 1;
        }
        if minute % 40 == 20 {
            duty.look().await;
        }
    }
    let rings = rings(&world, "BH");
    println!("{rings} rings, {} presses", duty.presses);
    assert!(rings <= RINGS, "{rings} rings");
    assert!(duty.presses <= PRESSES, "{} presses", duty.presses);
    duty.look().await;
    duty.look().await;
    duty.officer.runs("/inbox", json!({})).await;
    assert!(duty.officer.sees().contains("لا شيء"), "something is left:\n{}", duty.officer.sees());
    world.ends().await;
}

/// Of which tier the alerts of that day are.
fn played(number: usize) -> Tier {
    match number {
        13 | 29 => Tier::One,
        5 | 17 | 33 => Tier::Two,
        _ if number % 4 == 3 && number < 36 => Tier::Four,
        _ => Tier::Three,
    }
}

/// From Friday evening to Monday morning the secretariat is rung for threats to life and crises alone; what is of tier 3
/// stands on its list, and rings once when its people are at work.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_weekend_rings_the_secretariat_for_tiers_1_and_2_alone() {
    let world = World::new().await;
    let friday: DateTime<Utc> = next_friday(world.relay.clock.now());
    world.advance(friday - world.relay.clock.now()).await;
    // Bahrain takes on six of tier 3, each an hour after the other, and puts them off: their days end on Saturday.
    let bahrain = officer("BH", 1);
    for number in 0..6 {
        let reference = raises_of(&world, number, Tier::Three).await;
        world.settle().await;
        let alert = world.relay.named(Whom::Partner(bahrain.partner), &reference).await.unwrap();
        world.relay.answer(bahrain, &alert, Answer::Acknowledged, None).await.unwrap();
        let later = world.relay.clock.now() + TimeDelta::days(6);
        world.relay.check_at(bahrain, &alert, later, None).await.unwrap();
        world.advance(TimeDelta::hours(1)).await;
    }
    let evening = friday.date_naive().and_hms_opt(17, 0, 0).unwrap().and_utc();
    world.advance(evening - world.relay.clock.now()).await;
    let rung = || rings_of(&world, &world.secretariat);
    let before = rung();
    world.advance(TimeDelta::hours(30)).await;
    assert_eq!(rung(), before, "nobody is rung on a Saturday for tier 3");
    let mut listed = world.posted(world.secretariat.channel).into_iter().map(|posted| posted.text);
    assert!(listed.any(|text| text.contains("☎️") && text.contains("Bahrain")), "but its list says so");
    raises_of(&world, 6, Tier::Two).await;
    world.advance(TimeDelta::hours(1)).await;
    assert_eq!(rung(), before + 1, "a crisis rings at any hour");
    let monday = evening + TimeDelta::hours(60);
    world.advance(monday - world.relay.clock.now()).await;
    println!("{} rings of the secretariat from Friday 17:00 to Monday 05:00", rung() - before);
    assert_eq!(rung(), before + 1);
    world.advance(TimeDelta::hours(4)).await;
    assert!(rung() <= before + 2, "{} rings", rung() - before);
    let mut listed = world.posted(world.secretariat.channel).into_iter().map(|posted| posted.text);
    assert!(listed.any(|text| text.contains("not acknowledged: 1 · acknowledged, not done: 6")), "one list");
    world.ends().await;
}

/// Six in the morning of the next Friday, UTC: nine in Manama.
fn next_friday(now: DateTime<Utc>) -> DateTime<Utc> {
    let days = now.date_naive().iter_days();
    let friday = days.skip(1).find(|day| day.weekday() == Weekday::Fri).unwrap();
    friday.and_hms_opt(6, 0, 0).unwrap().and_utc()
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
    raises_of(world, number, tier(number)).await;
}

/// The same, of this tier; returns its reference.
async fn raises_of(world: &World, number: usize, tier: Tier) -> String {
    let france = officer("FR", 1);
    let location = format!("https://videos.example.com/{number}");
    let matter = Matter { languages: ["ar".to_owned()].into(), ..matter([location]) };
    let draft = world.relay.begin_draft(france, class(tier, Tlp::Amber), matter).await.unwrap();
    let (_, preview) = world.relay.preview(france, &draft.id).await.unwrap();
    let raised = world.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
    raised.alert.reference.to_string()
}
