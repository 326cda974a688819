//! What an officer reads of an objection is what is so: who is rung for it, and what becomes of what was said before.

use chappe::domain::{
    alert::Tier,
    answer::Answer,
    follow_up::Stage,
    matter::Matter,
    notice::{Notice, Told},
    objection::{Concern, Verdict},
    partner::PartnerId,
    reference::AlertId,
    refusal::Refusal,
    snowflake::UserId,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::No;
use chappe::store::ring;
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    in_tier_one_an_objection_rings_the_issuer_alone,
    whoever_has_not_taken_it_on_reads_it_on_the_card,
    who_objects_has_received_the_alert,
    an_objector_is_told_that_the_issuer_goes_on,
    a_decision_can_be_taken_back,
    a_renewed_objection_is_said_with_its_new_end,
    after_a_withdrawal_nothing_says_to_go_on,
    legal_details_that_come_later_ask_nobody_to_read_again,
    a_question_that_was_answered_is_taken_away,
];

/// Raises an alert of a tier, which Germany and Japan take on or not.
async fn raised(desk: &Desk, tier: Tier, taken_on: &[&str]) -> AlertId {
    let id = desk.raises(class(tier, Tlp::Amber), matter()).await.alert.id;
    desk.delivers().await;
    for partner in taken_on {
        desk.relay.answer(officer(partner, 3), &id, Answer::Acknowledged, None).await.unwrap();
    }
    desk.delivers().await;
    id
}

async fn objects(desk: &Desk, partner: &str, alert: &AlertId) -> Vec<(String, Notice, bool)> {
    let officer = officer(partner, 7);
    desk.relay.object(officer, alert, Concern::Investigation, "", None).await.unwrap();
    desk.delivers().await
}

/// Which channels were rung.
fn rung(said: &[(String, Notice, bool)]) -> Vec<&str> {
    said.iter().filter(|(.., rang)| *rang).map(|(channel, ..)| channel.as_str()).collect()
}

/// Who was told this.
fn told(said: &[(String, Notice, bool)], what: &str) -> Vec<(String, bool)> {
    let those = said.iter().filter(|(_, notice, _)| notice.code() == what);
    those.map(|(channel, _, rang)| (channel.clone(), *rang)).collect()
}

/// The names of what stands for a partner about an alert.
async fn stands(desk: &Desk, alert: &AlertId, partner: &str) -> Vec<String> {
    let whose = Whom::Partner(partner.parse::<PartnerId>().unwrap());
    let mut tx = desk.relay.store.read().await.unwrap();
    let all = ring::standing_about(&mut tx, alert).await.unwrap();
    let names = all.into_iter().filter(|(who, ..)| *who == whose).map(|(_, name, _)| name);
    names.map(|name| name.split(':').next().unwrap_or_default().to_owned()).collect()
}

async fn in_tier_one_an_objection_rings_the_issuer_alone(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raised(&desk, Tier::One, &["DE", "JP"]).await;
    let raised_at = desk.relay.clock.now();
    let said = objects(&desk, "BH", &id).await;
    assert_eq!(rung(&said), ["101"], "nobody else has anything to do before it is decided: {said:?}");
    desk.relay.decide_on(officer("FR", 1), &id, raised_at, Verdict::GoOn).await.unwrap();
    let said = desk.delivers().await;
    assert_eq!(rung(&said), [] as [&str; 0], "nobody waited: {said:?}");
}

async fn whoever_has_not_taken_it_on_reads_it_on_the_card(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raised(&desk, Tier::Three, &["DE"]).await;
    let said = objects(&desk, "BH", &id).await;
    assert_eq!(told(&said, "wait").len(), 1, "{said:?}");
    let japan = officer("JP", 5).partner;
    let now = desk.relay.clock.now();
    assert_eq!(desk.dossier(&id).await.waits_for(japan, now).len(), 1, "its card says so");
    // Germany is done: it need not go on.
    desk.relay.answer(officer("DE", 3), &id, Answer::Done, None).await.unwrap();
    assert_eq!(stands(&desk, &id, "DE").await, [] as [&str; 0], "and nothing tells it to wait any more");
    let bahrain = officer("BH", 7);
    desk.relay.lift(bahrain, &id, bahrain.partner).await.unwrap();
    let said = desk.delivers().await;
    assert_eq!(told(&said, "go-on"), [], "{said:?}");
}

async fn who_objects_has_received_the_alert(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raised(&desk, Tier::One, &[]).await;
    objects(&desk, "DE", &id).await;
    let germany = officer("DE", 7);
    let one = desk.dossier(&id).await.follow_ups[&germany.partner].clone();
    assert_eq!((one.stage(), one.acknowledged.unwrap().by), (Stage::Acknowledged, germany.user));
    let said = desk.rings_until(desk.relay.clock.now() + TimeDelta::minutes(20)).await;
    let rang = said.iter().filter(|(_, notice)| *notice == Notice::Ring { partner: germany.partner });
    assert_eq!(rang.count(), 0, "it is not asked to acknowledge: {said:?}");
}

async fn an_objector_is_told_that_the_issuer_goes_on(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raised(&desk, Tier::Three, &["DE", "JP"]).await;
    objects(&desk, "BH", &id).await;
    desk.advance(TimeDelta::minutes(31));
    let (france, bahrain) = (officer("FR", 1), officer("BH", 7));
    desk.relay.lift(france, &id, bahrain.partner).await.unwrap();
    let said = desk.delivers().await;
    assert_eq!(told(&said, "set-aside"), [("104".to_owned(), false)], "nothing is asked of it: {said:?}");
    let go_on = said.iter().find(|(channel, notice, _)| channel == "102" && notice.code() == "go-on");
    let telling = desk.tells(&go_on.unwrap().1).await.unwrap();
    assert!(matches!(telling.told, Told::GoOn(_, true)), "not that nobody objects: {telling:?}");
    let card = desk.dossier(&id).await.card(bahrain.partner, desk.relay.clock.now()).unwrap();
    let about = card.about.as_ref().unwrap();
    assert_eq!((about.set_aside, about.own_objection), (Some(desk.relay.clock.now()), None));
    // Who presses as well is told who was first.
    let again = desk.relay.lift(officer("FR", 2), &id, bahrain.partner).await.unwrap_err();
    let No::Refused(again) = again else { panic!("{again:?}") };
    assert_eq!(again, Refusal::AlreadyDecided { by: UserId(1), at: desk.relay.clock.now() });
}

async fn a_decision_can_be_taken_back(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raised(&desk, Tier::Two, &["DE", "JP"]).await;
    let raised_at = desk.relay.clock.now();
    objects(&desk, "BH", &id).await;
    let (france, bahrain) = (officer("FR", 1), officer("BH", 7).partner);
    desk.relay.decide_on(france, &id, raised_at, Verdict::GoOn).await.unwrap();
    desk.delivers().await;
    assert_eq!(stands(&desk, &id, "BH").await, ["set-aside"]);
    let all = desk.relay.objections(france, &id).await.unwrap();
    assert!(all.len() == 1 && all[0].set_aside().is_some(), "the issuer finds it where it decided: {all:?}");
    desk.relay.uphold_after_all(france, &id, bahrain).await.unwrap();
    let said = desk.delivers().await;
    assert_eq!(told(&said, "wait").len(), 2, "{said:?}");
    assert_eq!(stands(&desk, &id, "BH").await, [] as [&str; 0], "its objection stands again");
    let (dossier, now) = (desk.dossier(&id).await, desk.relay.clock.now());
    assert_eq!(dossier.standing(now).count(), 1);
    assert_eq!(dossier.deciding(france.partner, now), None, "it is decided");
    assert!(desk.relay.uphold_after_all(france, &id, bahrain).await.is_err(), "once");
}

async fn a_renewed_objection_is_said_with_its_new_end(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raised(&desk, Tier::Four, &["DE"]).await;
    objects(&desk, "BH", &id).await;
    let until = async || {
        let said = Notice::Wait { alert: id.clone(), partner: officer("DE", 3).partner };
        let telling = desk.tells(&said).await.unwrap();
        let Told::Wait(_, waits) = telling.told else { panic!("{:?}", telling.told) };
        waits[0].until
    };
    let first = until().await;
    desk.rings_until(desk.relay.clock.now() + TimeDelta::hours(22)).await;
    desk.relay.renew(officer("BH", 7), &id).await.unwrap();
    let said = desk.delivers().await;
    assert_eq!(until().await, first + TimeDelta::hours(24));
    let edited = said.iter().filter(|(_, notice, rang)| matches!(notice, Notice::Stands { .. }) && !rang);
    let channels: Vec<_> = edited.map(|(channel, ..)| channel.as_str()).collect();
    assert_eq!(channels, ["102"], "Germany's says so by now, without a sound: {said:?}");
    assert_eq!(desk.delivers().await, [], "once");
}

async fn after_a_withdrawal_nothing_says_to_go_on(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raised(&desk, Tier::Three, &["DE"]).await;
    objects(&desk, "BH", &id).await;
    assert_eq!(stands(&desk, &id, "DE").await, ["halt"]);
    let bahrain = officer("BH", 7);
    desk.relay.lift(bahrain, &id, bahrain.partner).await.unwrap();
    desk.delivers().await;
    assert_eq!(stands(&desk, &id, "DE").await, ["halt"], "go on, in the place of wait");
    desk.relay.withdraw(officer("FR", 1), &id, Some("a hoax".to_owned())).await.unwrap();
    assert_eq!(stands(&desk, &id, "DE").await, [] as [&str; 0]);
}

async fn legal_details_that_come_later_ask_nobody_to_read_again(base: &Base) {
    let desk = Desk::open(base).await;
    let bare = Matter { authority: None, legal_basis: None, ..matter() };
    let id = desk.raises(class(Tier::One, Tlp::Amber), bare).await.alert.id;
    desk.delivers().await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    desk.relay.answer(germany, &id, Answer::Acknowledged, None).await.unwrap();
    desk.delivers().await;
    let follow = |_: &mut _, written: &mut Matter| {
        (written.authority, written.legal_basis) = (matter().authority, matter().legal_basis);
        Ok(())
    };
    let (_, revision) = desk.relay.amend(france, &id, follow).await.unwrap();
    assert_eq!(revision, Some(2), "the card says that it was revised");
    let said = desk.delivers().await;
    assert_eq!(rung(&said), [] as [&str; 0], "{said:?}");
    let card = desk.dossier(&id).await.card(germany.partner, desk.relay.clock.now()).unwrap();
    assert!(!card.about.as_ref().unwrap().news, "nobody has to acknowledge again");
    // What there is more to look for is another matter.
    let add = |_: &mut _, matter: &mut Matter| {
        let more = chappe::domain::location::Location::parse("https://example.com/more").unwrap();
        matter.locations.push(more);
        Ok(())
    };
    desk.relay.amend(france, &id, add).await.unwrap();
    let said = desk.delivers().await;
    let changed = said.iter().find(|(_, notice, _)| matches!(notice, Notice::Changed { .. })).unwrap();
    let Told::Changed(_, added) = desk.tells(&changed.1).await.unwrap().told else { panic!("{changed:?}") };
    assert_eq!(added, [4].into(), "and it says what");
}

async fn a_question_that_was_answered_is_taken_away(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let green = class(Tier::Three, Tlp::Green);
    let first = desk.raises_past(germany, green, matter(), &["FR", "BH"]).await;
    desk.raises_past(officer("FR", 1), green, matter(), &["DE", "BH"]).await;
    assert_eq!(stands(&desk, &first, "DE").await, ["share-wanted"]);
    desk.relay.do_not_share(germany, &first, officer("FR", 1).partner).await.unwrap();
    assert_eq!(stands(&desk, &first, "DE").await, [] as [&str; 0]);
}
