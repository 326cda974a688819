//! "Wait": who is told, and who is told by whom.

use chappe::domain::{
    alert::Tier,
    answer::Answer,
    notice::{Notice, Told},
    objection::Concern,
    reference::AlertId,
    tlp::Tlp,
};
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    those_who_act_are_told_to_wait_and_not_by_whom,
    under_red_too_those_who_act_are_told_to_wait,
    an_objection_ends_by_itself,
    of_two_objections_the_later_end_counts,
    what_was_lifted_does_not_end_once_more,
    who_objects_again_is_asked_whether_to_renew_before_that_one_ends,
];

async fn those_who_act_are_told_to_wait_and_not_by_whom(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Amber), matter()).await;
    desk.delivers().await;
    act(&desk, &raised.alert.id).await;
    let (bahrain, france) = (officer("BH", 7), officer("FR", 1));
    let reason = Some("an informant is inside".to_owned());
    desk.relay.object(bahrain, &raised.alert.id, Concern::Investigation, "2", reason).await.unwrap();
    let said = desk.delivers().await;
    let waits: Vec<_> = said
        .iter()
        .filter_map(|(channel, notice, _)| matches!(notice, Notice::Wait { .. }).then_some(channel.as_str()))
        .collect();
    assert_eq!(waits, ["102", "103"]);
    let wait = said.iter().find(|(_, notice, _)| matches!(notice, Notice::Wait { .. })).unwrap();
    let telling = desk.tells(&wait.1).await.unwrap();
    let Told::Wait(_, wait) = &telling.told else { panic!("{telling:?}") };
    assert_eq!(wait[0].numbers, [2].into());
    // Its random id and reference may hold any letters.
    let alert = &raised.alert;
    let written = format!("{telling:?}").replace(alert.id.as_str(), "").replace(alert.reference.as_str(), "");
    assert!(!written.contains("BH") && !written.contains("informant"), "{written}");
    // The issuer alone sees who and why.
    let objections = desk.relay.objections(france, &raised.alert.id).await.unwrap();
    assert_eq!(objections[0].partner, bahrain.partner);
    assert!(desk.relay.objections(officer("DE", 3), &raised.alert.id).await.is_err());
    // Lifted by the objector, everybody goes on.
    desk.relay.lift(bahrain, &raised.alert.id, bahrain.partner).await.unwrap();
    let said = desk.delivers().await;
    assert_eq!(said.iter().filter(|(_, notice, _)| matches!(notice, Notice::GoOn { .. })).count(), 2);
}

async fn an_objection_ends_by_itself(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Four, Tlp::Clear), matter()).await;
    desk.delivers().await;
    act(&desk, &raised.alert.id).await;
    let bahrain = officer("BH", 7);
    let object = desk.relay.object(bahrain, &raised.alert.id, Concern::FundamentalRights, "", None);
    object.await.unwrap();
    desk.delivers().await;
    desk.advance(TimeDelta::hours(24));
    desk.relay.tick().await.unwrap();
    let said = desk.delivers().await;
    assert!(said.iter().any(|(_, notice, _)| matches!(notice, Notice::GoOn { .. })), "{said:?}");
    let dossier = desk.dossier(&raised.alert.id).await;
    assert_eq!(dossier.standing(desk.relay.clock.now()).count(), 0);
}

/// Germany and Japan take an alert on.
async fn act(desk: &Desk, alert: &AlertId) {
    for partner in ["DE", "JP"] {
        desk.relay.answer(officer(partner, 3), alert, Answer::Acknowledged, None).await.unwrap();
    }
    desk.delivers().await;
}

/// How many are told to go on.
fn going_on(said: &[(String, Notice, bool)]) -> usize {
    said.iter().filter(|(_, notice, _)| matches!(notice, Notice::GoOn { .. })).count()
}

/// An officer objects to all of an alert.
async fn objects(desk: &Desk, partner: &str, alert: &AlertId) {
    let officer = officer(partner, 7);
    desk.relay.object(officer, alert, Concern::Investigation, "", None).await.unwrap();
    desk.delivers().await;
}

async fn under_red_too_those_who_act_are_told_to_wait(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Red), matter()).await;
    desk.delivers().await;
    act(&desk, &raised.alert.id).await;
    let object = desk.relay.object(officer("BH", 7), &raised.alert.id, Concern::Investigation, "", None);
    object.await.unwrap();
    let said = desk.delivers().await;
    let waits = said.iter().filter(|(_, notice, _)| matches!(notice, Notice::Wait { .. })).count();
    assert_eq!(waits, 2, "{said:?}");
}

async fn of_two_objections_the_later_end_counts(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Four, Tlp::Clear), matter()).await;
    desk.delivers().await;
    act(&desk, &raised.alert.id).await;
    objects(&desk, "BH", &raised.alert.id).await;
    desk.advance(TimeDelta::hours(1));
    objects(&desk, "JP", &raised.alert.id).await;
    desk.advance(TimeDelta::hours(23));
    desk.relay.tick().await.unwrap();
    assert_eq!(going_on(&desk.delivers().await), 0, "Japan's still stands");
    desk.advance(TimeDelta::hours(1));
    desk.relay.tick().await.unwrap();
    assert_eq!(going_on(&desk.delivers().await), 1, "Germany goes on; Japan knows that its own has ended");
}

async fn what_was_lifted_does_not_end_once_more(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Four, Tlp::Clear), matter()).await;
    desk.delivers().await;
    act(&desk, &raised.alert.id).await;
    objects(&desk, "BH", &raised.alert.id).await;
    let bahrain = officer("BH", 7);
    desk.relay.lift(bahrain, &raised.alert.id, bahrain.partner).await.unwrap();
    assert_eq!(going_on(&desk.delivers().await), 2);
    desk.advance(TimeDelta::hours(24));
    desk.relay.tick().await.unwrap();
    assert_eq!(going_on(&desk.delivers().await), 0);
}

async fn who_objects_again_is_asked_whether_to_renew_before_that_one_ends(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Four, Tlp::Clear), matter()).await;
    desk.delivers().await;
    let bahrain = officer("BH", 7);
    objects(&desk, "BH", &raised.alert.id).await;
    desk.advance(TimeDelta::hours(1));
    desk.relay.lift(bahrain, &raised.alert.id, bahrain.partner).await.unwrap();
    desk.advance(TimeDelta::hours(9));
    objects(&desk, "BH", &raised.alert.id).await;
    // The first would have been asked about after 22 hours, the second is after 32.
    let mut asked = Vec::new();
    for hour in 11..=33 {
        desk.advance(TimeDelta::hours(1));
        desk.relay.tick().await.unwrap();
        let said = desk.delivers().await;
        asked.extend(
            said.iter().filter(|(_, notice, _)| matches!(notice, Notice::Renew { .. })).map(|_| hour),
        );
    }
    assert_eq!(asked, [32]);
}
