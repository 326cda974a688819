//! Whatever is taken out of an alert, and in whichever order: nothing is asked about it any more, and nothing is left dangling.

use harness::{Base, both};
use std::collections::BTreeSet;

use chappe::domain::{
    alert::{Kind, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::{Class, Dossier, Officer, Wrong},
    due::Due,
    follow_up::Stage,
    location::Location,
    matter::Matter,
    notice::Notice,
    objection::Concern,
    outcome::Outcome,
    partner::PartnerId,
    reference::AlertId,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::{HourDeed, No};
use chappe::store::{due, ring};
use chrono::TimeDelta;

use crate::desk::{Desk, class, matter, officer};

both![
    nothing_is_left_dangling_whatever_is_taken_out,
    the_hour_of_the_provider_ends_with_what_is_left,
    what_was_struck_is_the_same_content_no_more,
    when_the_last_who_could_still_object_is_taken_out_the_issuer_is_told_that_nobody_did,
];

const FRANCE: fn() -> Officer = || officer("FR", 1);

/// Numbers without a plan, the same each time.
struct Dice(u64);

impl Dice {
    fn of(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        let sides = u64::try_from(of.len()).unwrap();
        of[usize::try_from(self.of(sides)).unwrap()]
    }
}

async fn takes_out(desk: &Desk, id: &AlertId, numbers: &str, partners: &[&str]) -> Result<(), No> {
    let partners = partners.iter().map(|code| code.parse().unwrap()).collect();
    let wrong = Wrong { partners, reason: "wrong".to_owned(), ..Wrong::default() };
    let out = desk.relay.preview_taking_out(FRANCE(), id, numbers, wrong).await?;
    desk.relay.take_out(FRANCE(), id, &out.wrong, out.fingerprint).await.map(drop)
}

/// Somebody does something, as may come about; what is refused changes nothing.
async fn something_happens(desk: &Desk, id: &AlertId, dice: &mut Dice) {
    let partner = dice.one(&["DE", "JP", "BH"]);
    let who = officer(partner, 3);
    let number = (dice.of(5) + 1).to_string();
    let relay = &desk.relay;
    match dice.of(9) {
        0 => drop(relay.answer(who, id, Answer::Acknowledged, None).await),
        1 => drop(relay.answer(who, id, Answer::ProviderInformed, None).await),
        2 => drop(relay.report(who, id, Outcome::Removed, &number, "", true).await),
        3 => drop(relay.object(who, id, Concern::Investigation, &number, None).await),
        4 => drop(relay.object(who, id, Concern::Investigation, "", None).await),
        5 => drop(relay.answer(who, id, Answer::Done, None).await),
        6 => drop(takes_out(desk, id, "", &[partner]).await),
        _ => drop(takes_out(desk, id, &number, &[]).await),
    }
}

/// What holds at every moment.
async fn holds(desk: &Desk, dossier: &Dossier, step: &str) {
    let (id, now) = (&dossier.alert.id, desk.relay.clock.now());
    let mut tx = desk.relay.store.read().await.unwrap();
    let dues = due::after(&mut tx, (now - TimeDelta::days(400)).into(), 1_000).await.unwrap();
    let standing = ring::standing_about(&mut tx, id).await.unwrap();
    drop(tx);
    for one in dossier.follow_ups.values().filter(|one| one.mistaken_by.is_some()) {
        let partner = one.partner;
        assert_eq!(
            (one.stage(), one.owes(), one.due_by()),
            (Stage::Mistaken, false, None),
            "{step}: {one:?}"
        );
        let calls = (one.ladder.called_at, one.ladder.call_since, one.check.is_some());
        assert_eq!(calls, (None, None, false), "{step}: {one:?}");
        let ladder = Due::Ladder { alert: id.clone(), partner };
        assert!(!dues.iter().any(|(due, _)| *due == ladder), "{step}: a step of {partner} is still due");
        let stands: Vec<_> = standing.iter().filter(|(whose, ..)| *whose == Whom::Partner(partner)).collect();
        assert!(stands.is_empty(), "{step}: {stands:?}");
        assert!(!dossier.concerns(partner), "{step}");
        assert!(dossier.standing(now).all(|objection| objection.partner != partner), "{step}");
    }
    let struck = dossier.struck();
    let about_nothing = |numbers: &BTreeSet<u32>| !numbers.is_empty() && numbers.is_subset(&struck);
    assert!(dossier.standing(now).all(|one| !about_nothing(&one.numbers)), "{step}");
    for partner in dossier.follow_ups.keys() {
        assert!(dossier.without_result(*partner).is_disjoint(&struck), "{step}");
        for wait in dossier.waits_for(*partner, now) {
            assert!(wait.numbers.is_disjoint(&struck), "{step}: {wait:?}");
        }
    }
    assert!(!dossier.numbers().is_empty(), "{step}: something is left");
    let acts = |one: &&chappe::domain::follow_up::FollowUp| one.left_at.is_none() && one.ask().is_some();
    assert!(dossier.follow_ups.values().any(|one| acts(&one)), "{step}: somebody is asked");
}

async fn nothing_is_left_dangling_whatever_is_taken_out(base: &Base) {
    let desk = Desk::open(base).await;
    let channels = [("DE", "102"), ("JP", "103"), ("BH", "104")];
    let mut taken_out = 0;
    for seed in 1..=12 {
        let mut dice = Dice(seed);
        let location = |number| Location::parse(&format!("https://example.com/{seed}/{number}")).unwrap();
        let matter = Matter { locations: (1..=5).map(location).collect(), ..matter() };
        let tier = dice.one(&[Tier::Two, Tier::Three]);
        let id = desk.raises(class(tier, Tlp::Green), matter).await.alert.id;
        desk.delivers().await;
        let mut out: BTreeSet<PartnerId> = BTreeSet::new();
        for step in 0..10 {
            something_happens(&desk, &id, &mut dice).await;
            let dossier = desk.dossier(&id).await;
            holds(&desk, &dossier, &format!("seed {seed}, step {step}")).await;
            let said = desk.passes(TimeDelta::minutes(i64::try_from(dice.of(90)).unwrap())).await;
            for (channel, notice, _) in said.iter().filter(|(_, notice, _)| notice.about() == Some(&id)) {
                let whose = channels.iter().find(|(_, its)| its == channel);
                let stranger = whose.is_some_and(|(code, _)| out.contains(&code.parse().unwrap()));
                assert!(!stranger, "seed {seed}, step {step}: {notice:?} to who was taken out");
            }
            let dossier = desk.dossier(&id).await;
            holds(&desk, &dossier, &format!("seed {seed}, after step {step}")).await;
            let mistaken = dossier.follow_ups.values().filter(|one| one.mistaken_by.is_some());
            out.extend(mistaken.map(|one| one.partner));
        }
        taken_out += out.len() + desk.dossier(&id).await.struck().len();
    }
    assert!(taken_out > 20, "{taken_out}");
}

/// Two of three addresses of an order are off line; the third was none of its business.
async fn the_hour_of_the_provider_ends_with_what_is_left(base: &Base) {
    let desk = Desk::open(base).await;
    let class = Class { kind: Kind::OrderNotice, ..class(Tier::Two, Tlp::Green) };
    let id = desk.raises(class, matter()).await.alert.id;
    desk.delivers().await;
    let germany = officer("DE", 3);
    desk.relay.record_hour(germany, &id, HourDeed::Received(None)).await.unwrap();
    desk.passes(TimeDelta::minutes(5)).await;
    desk.relay.report(germany, &id, Outcome::Removed, "1-2", "", true).await.unwrap();
    assert!(desk.dossier(&id).await.hours[&germany.partner].ended_at.is_none());
    takes_out(&desk, &id, "3", &[]).await.unwrap();
    let hour = desk.dossier(&id).await.hours[&germany.partner].clone();
    assert!(hour.ended_at.is_some() && hour.missed_at.is_none(), "{hour:?}");
    let said = desk.passes(TimeDelta::hours(2)).await;
    assert!(!said.iter().any(|(_, notice, _)| matches!(notice, Notice::ProviderHour { .. })), "{said:?}");
}

/// Japan raises what France has taken out of its own alert: nobody is asked to share, and nothing is found by it.
async fn what_was_struck_is_the_same_content_no_more(base: &Base) {
    let desk = Desk::open(base).await;
    let id = desk.raises_past(FRANCE(), class(Tier::Three, Tlp::Green), matter(), &["JP"]).await;
    takes_out(&desk, &id, "1", &[]).await.unwrap();
    desk.delivers().await;
    let one = Matter { locations: vec![matter().locations[0].clone()], ..matter() };
    desk.raises_past(officer("JP", 5), class(Tier::Three, Tlp::Green), one, &["FR"]).await;
    let asked = desk.passes(TimeDelta::minutes(1)).await;
    assert!(!asked.iter().any(|(_, notice, _)| matches!(notice, Notice::ShareWanted { .. })), "{asked:?}");
    let other = Matter { locations: vec![matter().locations[1].clone()], ..matter() };
    let draft =
        desk.relay.begin_draft(officer("JP", 5), class(Tier::Three, Tlp::Green), other).await.unwrap();
    let (_, preview) = desk.relay.preview(officer("JP", 5), &draft.id).await.unwrap();
    assert!(preview.duplicates.is_empty(), "Japan does not know of France's");
    // What was struck can be added anew, as a location of its own.
    let again = |_: &mut _, written: &mut Matter| {
        let left = written.add_locations([matter().locations[0].clone()]);
        written.no_exception = true;
        assert_eq!(left.known, 0);
        Ok(())
    };
    desk.relay.amend(FRANCE(), &id, again).await.unwrap();
    assert_eq!(desk.dossier(&id).await.numbers(), [2, 3, 4].into());
}

/// Bahrain's window closes after an hour. Japan is consulted half an hour later, and was meant not to be.
async fn when_the_last_who_could_still_object_is_taken_out_the_issuer_is_told_that_nobody_did(base: &Base) {
    let desk = Desk::open(base).await;
    let id = desk.raises_past(FRANCE(), class(Tier::Three, Tlp::Green), matter(), &["JP"]).await;
    desk.passes(TimeDelta::minutes(30)).await;
    let lines = [(Purpose::Consult, "JP".to_owned())];
    let preview = desk.relay.preview_widening(FRANCE(), &id, &lines).await.unwrap();
    desk.relay.widen(FRANCE(), &id, &lines, preview.fingerprint).await.unwrap();
    let told = Notice::NoObjection { alert: id.clone() };
    let said = desk.passes(TimeDelta::minutes(45)).await;
    assert!(!said.iter().any(|(_, notice, _)| *notice == told), "Japan may still object: {said:?}");
    takes_out(&desk, &id, "", &["JP"]).await.unwrap();
    let said = desk.passes(TimeDelta::minutes(1)).await;
    let times = said.iter().filter(|(channel, notice, _)| channel == "101" && *notice == told).count();
    assert_eq!(times, 1, "{said:?}");
    let later = desk.passes(TimeDelta::hours(3)).await;
    assert!(!later.iter().any(|(_, notice, _)| *notice == told), "once: {later:?}");
}
