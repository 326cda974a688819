//! Clocks that others than the addressee's own set: windows, renewals, the issuer's decision.

use chappe::domain::{
    alert::Tier,
    answer::Answer,
    dossier::Dossier,
    notice::Notice,
    objection::{Concern, Verdict, Window},
    refusal::Refusal,
    snowflake::UserId,
    tlp::Tlp,
};
use chappe::relay::No;
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    who_is_consulted_may_object_until_the_window_closes,
    once_all_windows_have_closed_the_issuer_is_told_once,
    who_objected_in_its_window_is_not_said_to_have_been_silent,
    who_has_closed_its_follow_up_objects_no_more,
    an_objection_is_renewed_once_by_two_officers,
    an_issuer_that_decides_in_time_is_not_reminded,
    an_issuer_that_does_not_decide_is_rung_again_and_the_secretariat_told,
    a_decision_is_on_what_the_issuer_was_shown,
    under_red_the_issuer_decides_too,
];

/// What was said of a kind, by channel, and whether it rang.
fn told(said: &[(String, Notice, bool)], wanted: impl Fn(&Notice) -> bool) -> Vec<(&str, bool)> {
    let of = said.iter().filter(|(_, notice, _)| wanted(notice));
    of.map(|(channel, _, rang)| (channel.as_str(), *rang)).collect()
}

fn refused<T: std::fmt::Debug>(result: Result<T, No>) -> Refusal {
    match result {
        Err(No::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

/// An alert is raised and its cards are posted.
/// France has raised an alert, and it was delivered.
async fn posted(desk: &Desk, tier: Tier, tlp: Tlp) -> Dossier {
    let raised = desk.raises(class(tier, tlp), matter()).await;
    desk.delivers().await;
    desk.dossier(&raised.alert.id).await
}

async fn objects(desk: &Desk, partner: &str, dossier: &Dossier) -> Result<DateTime<Utc>, No> {
    let object = desk.relay.object(officer(partner, 7), &dossier.alert.id, Concern::Investigation, "", None);
    object.await.map(|(_, until)| until)
}

/// How often the journal has a verb of an alert.
async fn journalled(desk: &Desk, dossier: &Dossier, verb: &str) -> usize {
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = chappe::store::journal::of_matter(&mut tx, dossier.alert.id.as_str()).await.unwrap();
    entries.iter().filter(|entry| entry.verb == verb).count()
}

async fn who_is_consulted_may_object_until_the_window_closes(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Three, Tlp::Amber).await;
    let bahrain = officer("BH", 7).partner;
    let closes = alert.follow_ups[&bahrain].clocks.unwrap().object_by.unwrap();
    assert_eq!(
        alert.card(bahrain, closes - TimeDelta::seconds(1)).unwrap().about.as_ref().unwrap().window,
        Some(Window::Open(closes))
    );
    desk.passes(TimeDelta::minutes(60)).await;
    assert_eq!(refused(objects(&desk, "BH", &alert).await), Refusal::WindowClosed { at: closes });
    let now = desk.relay.clock.now();
    let dossier = desk.dossier(&alert.alert.id).await;
    let card = dossier.card(bahrain, now).unwrap();
    assert_eq!(card.about.as_ref().unwrap().window, Some(Window::NoObjection(closes)));
    assert_eq!(journalled(&desk, &alert, "no-objection").await, 1);
    // Who acts may still.
    objects(&desk, "DE", &alert).await.unwrap();
}

async fn once_all_windows_have_closed_the_issuer_is_told_once(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Three, Tlp::Amber).await;
    let said = desk.passes(TimeDelta::hours(3)).await;
    let silent = told(&said, |notice| matches!(notice, Notice::NoObjection { .. }));
    assert_eq!(silent, [("101", false)], "without a sound, in the issuer's channel");
    // In tiers 1 and 2 nothing waits for anybody, and nothing is said of it.
    let urgent = posted(&desk, Tier::Two, Tlp::Amber).await;
    let said = desk.passes(TimeDelta::hours(30)).await;
    assert!(told(&said, |notice| matches!(notice, Notice::NoObjection { .. })).is_empty(), "{said:?}");
    assert_eq!(journalled(&desk, &alert, "no-objection").await, 1);
    assert_eq!(journalled(&desk, &urgent, "no-objection").await, 0);
}

async fn who_objected_in_its_window_is_not_said_to_have_been_silent(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Three, Tlp::Amber).await;
    objects(&desk, "BH", &alert).await.unwrap();
    let bahrain = officer("BH", 7);
    desk.relay.lift(bahrain, &alert.alert.id, bahrain.partner).await.unwrap();
    let said = desk.passes(TimeDelta::minutes(61)).await;
    assert!(told(&said, |notice| matches!(notice, Notice::NoObjection { .. })).is_empty(), "{said:?}");
    assert_eq!(journalled(&desk, &alert, "no-objection").await, 0);
    let (dossier, now) = (desk.dossier(&alert.alert.id).await, desk.relay.clock.now());
    let window = dossier.window(&dossier.follow_ups[&bahrain.partner], now);
    assert!(matches!(window, Some(Window::Over(_))), "{window:?}");
}

async fn who_has_closed_its_follow_up_objects_no_more(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Three, Tlp::Amber).await;
    let germany = officer("DE", 3);
    desk.relay.answer(germany, &alert.alert.id, Answer::Done, None).await.unwrap();
    let refusal = refused(objects(&desk, "DE", &alert).await);
    assert_eq!(refusal, Refusal::Closed { answer: Answer::Done, by: UserId(3), at: desk.relay.clock.now() });
}

async fn an_objection_is_renewed_once_by_two_officers(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Four, Tlp::Clear).await;
    for partner in ["DE", "JP"] {
        let acknowledged =
            desk.relay.answer(officer(partner, 3), &alert.alert.id, Answer::Acknowledged, None);
        acknowledged.await.unwrap();
    }
    let until = objects(&desk, "BH", &alert).await.unwrap();
    let said = desk.passes(TimeDelta::hours(22)).await;
    // 11:00 in Manama, a working hour.
    let asked = told(&said, |notice| matches!(notice, Notice::Renew { .. }));
    assert_eq!(asked, [("104", true)]);
    let renewed = until + TimeDelta::hours(24);
    for user in [7, 8] {
        let (_, counts) = desk.relay.renew(officer("BH", user), &alert.alert.id).await.unwrap();
        assert_eq!(counts, renewed);
    }
    assert_eq!(journalled(&desk, &alert, "objection-renewed").await, 1);
    let said = desk.passes(TimeDelta::hours(25)).await;
    assert!(told(&said, |notice| matches!(notice, Notice::GoOn { .. })).is_empty(), "it stands: {said:?}");
    assert_eq!(told(&said, |notice| matches!(notice, Notice::Renew { .. })).len(), 1, "asked again");
    let (_, ends) = desk.relay.let_end(officer("BH", 7), &alert.alert.id).await.unwrap();
    assert_eq!(ends, renewed);
    let said = desk.passes(TimeDelta::hours(1)).await;
    assert_eq!(told(&said, |notice| matches!(notice, Notice::GoOn { .. })).len(), 2, "{said:?}");
    assert_eq!(refused(desk.relay.renew(officer("BH", 7), &alert.alert.id).await), Refusal::NoObjection);
    assert_eq!(journalled(&desk, &alert, "objection-ended").await, 1);
}

async fn an_issuer_that_decides_in_time_is_not_reminded(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Two, Tlp::Amber).await;
    let now = desk.relay.clock.now();
    objects(&desk, "DE", &alert).await.unwrap();
    let (france, japan) = (officer("FR", 1), officer("JP", 5));
    let dossier = desk.dossier(&alert.alert.id).await;
    let waits = dossier.waits_for(japan.partner, now);
    assert_eq!(waits[0].decide_by, Some(now + TimeDelta::minutes(15)), "nothing stops by itself");
    assert_eq!(dossier.deciding(japan.partner, now), None, "it is the issuer's to decide");
    let said = desk.delivers().await;
    assert_eq!(told(&said, |notice| matches!(notice, Notice::Objected { .. })), [("101", true)]);

    let deciding = dossier.deciding(france.partner, now).unwrap();
    let decide =
        |officer, verdict| desk.relay.decide_on(officer, &alert.alert.id, deciding.raised_at, verdict);
    assert_eq!(refused(decide(japan, Verdict::GoOn).await), Refusal::IssuerOnly);
    desk.relay.answer(japan, &alert.alert.id, Answer::Acknowledged, None).await.unwrap();
    decide(france, Verdict::Wait).await.unwrap();
    let again = refused(decide(france, Verdict::GoOn).await);
    assert_eq!(again, Refusal::AlreadyDecided { by: UserId(1), at: now });
    let dossier = desk.dossier(&alert.alert.id).await;
    assert_eq!(dossier.waits_for(japan.partner, now)[0].decide_by, None, "wait, as in lower tiers");
    let said = desk.passes(TimeDelta::minutes(20)).await;
    assert!(told(&said, |notice| matches!(notice, Notice::Undecided { .. })).is_empty(), "{said:?}");
    // Upheld, it can still be set aside.
    desk.relay.lift(france, &alert.alert.id, officer("DE", 3).partner).await.unwrap();
    let said = desk.delivers().await;
    assert!(!told(&said, |notice| matches!(notice, Notice::GoOn { .. })).is_empty(), "{said:?}");
    assert_eq!(journalled(&desk, &alert, "objection-set-aside").await, 1);
}

async fn an_issuer_that_does_not_decide_is_rung_again_and_the_secretariat_told(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::One, Tlp::Amber).await;
    let raised_at = desk.relay.clock.now();
    objects(&desk, "DE", &alert).await.unwrap();
    let said = desk.passes(TimeDelta::minutes(15)).await;
    let missed = told(&said, |notice| matches!(notice, Notice::Undecided { .. }));
    assert_eq!(missed, [("101", true), ("100", true)]);
    let said = desk.passes(TimeDelta::minutes(30)).await;
    assert!(told(&said, |notice| matches!(notice, Notice::Undecided { .. })).is_empty(), "once: {said:?}");
    assert_eq!(journalled(&desk, &alert, "decision-missed").await, 1);
    let dossier = desk.dossier(&alert.alert.id).await;
    let decide = dossier.objections[0].decide.unwrap();
    assert_eq!(decide.missed_at, Some(raised_at + TimeDelta::minutes(15)));
    desk.relay.decide_on(officer("FR", 1), &alert.alert.id, raised_at, Verdict::GoOn).await.unwrap();
    let dossier = desk.dossier(&alert.alert.id).await;
    let (verdict, done) = dossier.objections[0].decide.unwrap().decided.unwrap();
    assert_eq!((verdict, done.by), (Verdict::GoOn, UserId(1)));
    assert_eq!(dossier.standing(desk.relay.clock.now()).count(), 0);
}

async fn a_decision_is_on_what_the_issuer_was_shown(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Two, Tlp::Amber).await;
    let france = officer("FR", 1);
    objects(&desk, "DE", &alert).await.unwrap();
    let shown = desk.relay.clock.now();
    desk.advance(TimeDelta::minutes(5));
    objects(&desk, "BH", &alert).await.unwrap();
    desk.relay.decide_on(france, &alert.alert.id, shown, Verdict::GoOn).await.unwrap();
    let (dossier, now) = (desk.dossier(&alert.alert.id).await, desk.relay.clock.now());
    let deciding = dossier.deciding(france.partner, now).unwrap();
    assert_eq!(
        deciding.by,
        shown + TimeDelta::minutes(20),
        "Bahrain's came later, and is still to be decided"
    );
    let said = desk.delivers().await;
    assert!(told(&said, |notice| matches!(notice, Notice::GoOn { .. })).is_empty(), "{said:?}");
}

async fn under_red_the_issuer_decides_too(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, Tier::Two, Tlp::Red).await;
    objects(&desk, "BH", &alert).await.unwrap();
    let (dossier, now) = (desk.dossier(&alert.alert.id).await, desk.relay.clock.now());
    let board = dossier.board(officer("FR", 1).partner, now).unwrap();
    assert_eq!(board.decide_by, Some(now + TimeDelta::minutes(15)), "a clock");
    assert_eq!((board.objections, &board.rows), (0, &None), "and no more");
    let said = desk.passes(TimeDelta::minutes(15)).await;
    assert_eq!(told(&said, |notice| matches!(notice, Notice::Undecided { .. })).len(), 2, "{said:?}");
}
