//! Everything from *Help*: in a channel in which only the bot writes, an officer finds, hands on, puts off, notes, widens and
//! withdraws, and types no command.

use chappe::discord::command::Command;
use chappe::discord::custom_id::{Form, Press};
use chappe::domain::{alert::Ask, audience::Purpose, dossier::Dossier, refusal::Refusal, whom::Whom};
use chappe::store::dossier;
use harness::{Person, World, both};
use serde_json::Value;

use super::{at_the_card, forges, holding, id, may_correct, no, raised};

both![
    an_alert_is_found,
    a_follow_up_is_handed_on_put_off_and_noted,
    an_alert_is_widened_and_withdrawn,
    its_record_and_the_coverage_are_read,
    a_form_opens_for_those_alone_who_may_use_it,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);
const CORRECT: &str = "Correct…";
/// A reference that no alert has.
const NOWHERE: &str = "FR-00000";

/// An officer in front of *Help*, and that message, to come back to.
async fn in_front_of_help<'w>(world: &'w World, code: &str) -> (Person<'w>, Value) {
    world.pins_panel(Whom::Partner(id(code))).await;
    let mut officer = world.officer(code);
    officer.asks_for_help().await;
    let help = officer.message.clone();
    (officer, help)
}

/// The alert as it is kept.
async fn kept(world: &World, alert: &Dossier) -> Dossier {
    let mut tx = world.relay.store.read().await.unwrap();
    dossier::load(&mut tx, &alert.alert.id).await.unwrap().unwrap()
}

async fn an_alert_is_found(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let reference = alert.alert.reference.as_str();
    let (mut officer, help) = in_front_of_help(&world, "JP").await;
    officer.presses("Find…").await;
    assert_eq!(officer.form_title(), "Find…");
    officer.fills(&[("what", "the one of this morning")]).await;
    may_correct(&officer, &Refusal::NotASearch);
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&[("what", "the one of this morning")]));
    officer.fills(&[("what", "https://videos.example.com/secret-11")]).await;
    may_correct(&officer, &Refusal::NoSuchAlert);
    officer.presses(CORRECT).await;
    officer.fills(&[("what", "hxxps://videos[.]example[.]com/secret-7")]).await;
    assert!(officer.sees().contains(reference), "{}", officer.sees());
    officer.presses("Show content").await;
    assert!(officer.sees().contains("secret-7"), "{}", officer.sees());

    officer.message = help;
    officer.presses("Show alert…").await;
    officer.fills(&[("reference", NOWHERE)]).await;
    may_correct(&officer, &Refusal::NoSuchAlert);
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&[("reference", NOWHERE)]));
    assert!(officer.below("reference").starts_with('⚠'), "at its field: {:?}", officer.form);
    officer.fills(&[("reference", &reference.to_lowercase())]).await;
    assert!(
        officer.sees().contains(reference) && officer.sees().contains("[Results…]"),
        "{}",
        officer.sees()
    );
    world.ends().await;
}

async fn a_follow_up_is_handed_on_put_off_and_noted(world: World) {
    let alert = raised(&world, &[(ACT, "JP"), (Purpose::Information, "BE")]).await;
    let reference = alert.alert.reference.as_str();
    at_the_card(&world, "JP").presses("Acknowledge").await;
    let (mut officer, help) = in_front_of_help(&world, "JP").await;
    let (colleague, stranger) = (world.officer("JP").user.to_string(), world.officer("BH").user.to_string());

    officer.presses("Hand to a colleague…").await;
    let wrong = [("reference", NOWHERE), ("colleague", &*stranger)];
    officer.fills(&wrong).await;
    may_correct(&officer, &Refusal::NoSuchAlert);
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&wrong), "nothing of it is lost");
    officer.fills(&[("reference", reference)]).await;
    may_correct(&officer, &Refusal::NoColleague);
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&[("reference", reference), ("colleague", &stranger)]));
    officer.fills(&[("colleague", &colleague)]).await;
    assert!(officer.sees().contains(&format!("<@{colleague}>")), "{}", officer.sees());
    assert_eq!(kept(&world, &alert).await.follow_ups[&id("JP")].keeper.unwrap().to_string(), colleague);

    officer.message = help.clone();
    officer.presses("Remind me…").await;
    let wrong = [("reference", reference), ("when", "soon"), ("reason", "The judge decides tonight")];
    officer.fills(&wrong).await;
    may_correct(&officer, &Refusal::BadTime("soon".to_owned()));
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&wrong));
    assert!(officer.below("when").contains("Not a time: soon"), "{:?}", officer.form);
    officer.fills(&[("when", "23:30")]).await;
    assert!(officer.sees().contains("next reminder: "), "{}", officer.sees());
    let check = kept(&world, &alert).await.follow_ups[&id("JP")].check.clone().unwrap();
    assert_eq!(check.reason.as_deref(), Some("The judge decides tonight"));

    officer.message = help;
    officer.presses("Add a note…").await;
    let wrong = [("reference", NOWHERE), ("text", "The provider’s lawyer calls back at nine")];
    officer.fills(&wrong).await;
    may_correct(&officer, &Refusal::NoSuchAlert);
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&wrong), "a note costs more to write than a reference");
    officer.fills(&[("reference", reference)]).await;
    assert!(officer.sees().contains(reference), "{}", officer.sees());
    let note = kept(&world, &alert).await.follow_ups[&id("JP")].note.clone();
    assert_eq!(note.as_deref(), Some("The provider’s lawyer calls back at nine"));

    // Of an alert on which nothing is asked of them, nothing is theirs to note: another may have been meant.
    let (mut informed, _) = in_front_of_help(&world, "BE").await;
    informed.presses("Add a note…").await;
    informed.fills(&[("reference", reference), ("text", "Seen")]).await;
    may_correct(&informed, &Refusal::NothingAsked);
    world.ends().await;
}

async fn an_alert_is_widened_and_withdrawn(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    let reference = alert.alert.reference.as_str();
    let (mut issuer, help) = in_front_of_help(&world, "FR").await;
    issuer.presses("Widen…").await;
    issuer.fills(&[("reference", reference)]).await;
    issuer.presses("Widen").await;
    issuer.fills(&[("to-act", "BH, Narnia"), ("to-inform", "BE")]).await;
    may_correct(&issuer, &Refusal::UnknownPartners("Narnia".to_owned()));
    issuer.presses(CORRECT).await;
    let held = [("to-act", "BH, Narnia"), ("to-consult", ""), ("to-inform", "BE")];
    assert_eq!(issuer.written(), holding(&held));
    issuer.fills(&[("to-act", "BH")]).await;
    issuer.presses("Send").await;
    let sent = issuer.sees();
    assert!(sent.starts_with("Sent to further partners: ") && sent.ends_with(" · 2"), "{sent}");

    let (mut other, _) = in_front_of_help(&world, "JP").await;
    for wish in ["Widen…", "Withdraw…", "Amend…"] {
        let help = other.message.clone();
        other.presses(wish).await;
        other.fills(&[("reference", reference)]).await;
        may_correct(&other, &Refusal::IssuerOnly);
        other.message = help;
    }

    issuer.message = help;
    issuer.presses("Withdraw…").await;
    issuer.fills(&[("reference", reference)]).await;
    issuer.presses("Withdraw").await;
    issuer.fills(&[("reason", "a mistake")]).await;
    assert!(issuer.sees().contains(reference), "{}", issuer.sees());
    let after = kept(&world, &alert).await;
    assert!(after.alert.withdrawn.is_some() && after.follow_ups.len() == 3, "{:?}", after.follow_ups.keys());
    world.ends().await;
}

async fn its_record_and_the_coverage_are_read(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let reference = alert.alert.reference.as_str();
    at_the_card(&world, "JP").presses("Acknowledge").await;
    let (mut issuer, help) = in_front_of_help(&world, "FR").await;
    issuer.presses("Record of an alert…").await;
    issuer.fills(&[("reference", NOWHERE)]).await;
    may_correct(&issuer, &Refusal::NoSuchAlert);
    issuer.presses(CORRECT).await;
    issuer.fills(&[("reference", reference)]).await;
    assert!(issuer.sees().contains("cknowledged"), "{}", issuer.sees());
    issuer.message = help;
    issuer.presses("Coverage").await;
    assert!(issuer.sees().contains("France") && !issuer.sees().contains("Japan"), "{}", issuer.sees());
    world.ends().await;
}

async fn a_form_opens_for_those_alone_who_may_use_it(world: World) {
    let open = |command| Press::Open(Form::Use(command, 0)).encode();
    let mut officer = world.officer("BE");
    for command in [Command::NetworkApply, Command::RouteTest] {
        forges(&world, &mut officer, &open(command)).await;
        assert_eq!(officer.sees(), no(&Refusal::AdminsOnly), "{command}");
        assert_eq!(officer.form, None, "{command}");
    }
    let mut stranger = world.passer_by("BE");
    for command in [Command::AlertFind, Command::FollowUpNote, Command::Audit, Command::DutyTake] {
        forges(&world, &mut stranger, &open(command)).await;
        assert_eq!(stranger.sees(), no(&Refusal::NoPartner), "{command}");
        assert_eq!(stranger.form, None, "{command}");
    }
    // Whoever loses the role while the form is open may not send it either.
    let (mut leaver, _) = in_front_of_help(&world, "JP").await;
    leaver.presses("Add a note…").await;
    leaver.changes_role(world.places["JP"].duty, world.places["BE"].backup);
    let reference = raised(&world, &[(ACT, "JP")]).await.alert.reference;
    leaver.fills(&[("reference", reference.as_str()), ("text", "Not mine to write")]).await;
    assert!(!leaver.sees().contains(reference.as_str()), "{}", leaver.sees());
    world.ends().await;
}
