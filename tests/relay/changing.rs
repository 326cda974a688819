//! An alert changes after it was sent: who is asked anew, who is asked for more, and who may not be told of it.

use chappe::domain::{
    actor::Actor,
    alert::{Ask, Kind, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::{Class, Officer},
    follow_up::Stage,
    location::Location,
    matter::Matter,
    notice::Notice,
    objection::Concern,
    record::Filter,
    reference::AlertId,
    refusal::Refusal,
    snowflake::UserId,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::{Found, No};
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    locations_that_are_added_are_for_those_too_who_had_done,
    who_is_consulted_may_be_asked_to_act,
    no_amendment_goes_to_who_is_kept_out,
    who_holds_what_is_added_is_asked_whether_to_share,
    an_issuer_is_shown_and_may_share_with_only_whom_it_was_asked_about,
    an_exercise_and_what_is_real_share_nothing,
    objecting_again_and_again_rings_once,
];

fn refused<T: std::fmt::Debug>(result: Result<T, No>) -> Refusal {
    match result.expect_err("it is refused") {
        No::Refused(refusal) => refusal,
        No::Fault(fault) => panic!("a fault: {fault}"),
    }
}

/// An amendment that adds one location.
fn adding(url: &str) -> impl FnOnce(&mut Class, &mut Matter) -> Result<(), Refusal> {
    let location = Location::parse(url).unwrap();
    move |_, matter| {
        matter.locations.push(location);
        Ok(())
    }
}

fn on(url: &str) -> Matter {
    Matter { locations: vec![Location::parse(url).unwrap()], ..matter() }
}

/// An officer raises an alert that concerns nobody but Japan.
async fn raises_for_japan(desk: &Desk, who: Officer, class: Class, matter: Matter) -> AlertId {
    let others: Vec<_> =
        ["FR", "DE", "BH"].into_iter().filter(|code| *code != who.partner.as_str()).collect();
    desk.raises_past(who, class, matter, &others).await
}

async fn locations_that_are_added_are_for_those_too_who_had_done(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (france, germany, japan) = (officer("FR", 1), officer("DE", 3), officer("JP", 5));
    let id = &raised.alert.id;
    desk.relay.answer(germany, id, Answer::Done, None).await.unwrap();
    let why = Some("no legal basis here".to_owned());
    desk.relay.answer(japan, id, Answer::Declined, why).await.unwrap();
    // Whoever has done something is rung for what comes later, and not at once.
    desk.advance(TimeDelta::minutes(56));
    desk.relay.amend(france, id, adding("https://example.net/4")).await.unwrap();
    desk.relay.tick().await.unwrap();
    let said = desk.delivers().await;
    assert!(said.contains(&("102".to_owned(), Notice::Ring { partner: germany.partner }, true)), "{said:?}");
    let dossier = desk.dossier(id).await;
    assert_eq!(dossier.follow_ups[&germany.partner].stage(), Stage::Posted, "it has to be taken on again");
    assert_eq!(
        dossier.follow_ups[&japan.partner].stage(),
        Stage::Declined,
        "who declined is not asked twice"
    );

    let added = async |who: Officer| match desk.relay.show(who, id).await.unwrap() {
        Found::Card(card) => card.about.as_ref().unwrap().added.clone(),
        Found::Board(board) => panic!("{board:?}"),
    };
    assert_eq!(added(germany).await, [4].into());
    let Found::Card(card) = desk.relay.show(germany, id).await.unwrap() else { panic!("it is a card") };
    assert_eq!(card.clocks.as_ref().unwrap().rings_at, None, "it has rung: there is none to wait for");
    desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
    assert_eq!(added(germany).await, [].into(), "it was read");
}

async fn who_is_consulted_may_be_asked_to_act(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (france, bahrain) = (officer("FR", 1), officer("BH", 7));
    let id = &raised.alert.id;
    let to_act = vec![(Purpose::Action(Ask::Refer), "BH".to_owned())];
    let preview = desk.relay.preview_widening(france, id, &to_act).await.unwrap();
    desk.relay.widen(france, id, &to_act, preview.fingerprint).await.unwrap();
    let follow_up = desk.dossier(id).await.follow_ups[&bahrain.partner].clone();
    assert!(follow_up.owes() && follow_up.due_by().is_some(), "{follow_up:?}");
    desk.relay.tick().await.unwrap();
    desk.delivers().await;
    desk.relay.answer(bahrain, id, Answer::Acknowledged, None).await.unwrap();

    let to_consult = vec![(Purpose::Consult, "BH, DE".to_owned())];
    let again = desk.relay.preview_widening(france, id, &to_consult).await;
    assert_eq!(refused(again), Refusal::AlreadyAddressed, "nobody is asked for less");
}

async fn no_amendment_goes_to_who_is_kept_out(base: &Base) {
    let desk = Desk::open(base).await;
    let current = desk.relay.current();
    let never = "[[route]]\nname = \"not there\"\nwhen = { platform = [\"telegram\"] }\nnever = [\"JP\"]\n";
    let file = format!("{}\n{never}", current.network.write());
    desk.relay.apply_network(Actor::Person(UserId(1)), &file, current.revision).await.unwrap();
    let raised = desk.raises(class(Tier::Three, Tlp::Green), on("https://example.com/1")).await;
    let before = desk.dossier(&raised.alert.id).await;
    let france = officer("FR", 1);
    let amended = desk.relay.amend(france, &raised.alert.id, adding("https://t.me/channel/99")).await;
    let Refusal::KeptOut { partner, .. } = refused(amended) else { panic!("it names who is kept out") };
    assert_eq!(partner.as_str(), "JP");
    assert_eq!(desk.dossier(&raised.alert.id).await, before);
    desk.relay.amend(france, &raised.alert.id, adding("https://example.com/2")).await.unwrap();
}

async fn who_holds_what_is_added_is_asked_whether_to_share(base: &Base) {
    let desk = Desk::open(base).await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    let green = class(Tier::Three, Tlp::Green);
    let earlier = raises_for_japan(&desk, germany, green, on("https://example.com/1")).await;
    let later = raises_for_japan(&desk, france, green, on("https://example.com/2")).await;
    desk.relay.amend(france, &later, adding("https://example.com/1")).await.unwrap();
    let asked = Notice::ShareWanted { alert: earlier.clone(), with: france.partner };
    let said = desk.delivers().await;
    assert!(said.iter().any(|(channel, notice, _)| channel == "102" && *notice == asked), "{said:?}");
    desk.relay.share(germany, &earlier, france.partner).await.unwrap();
    // That it was asked about is not for France to read.
    let (_, entries) = desk.relay.follow_up(france, &earlier).await.unwrap();
    assert!(!entries.iter().any(|entry| entry.verb == "share-asked"), "{entries:?}");
}

async fn an_issuer_is_shown_and_may_share_with_only_whom_it_was_asked_about(base: &Base) {
    let desk = Desk::open(base).await;
    let (france, germany, bahrain) = (officer("FR", 1), officer("DE", 3), officer("BH", 7));
    let green = class(Tier::Three, Tlp::Green);
    let earlier = raises_for_japan(&desk, germany, green, on("https://example.com/1")).await;
    raises_for_japan(&desk, france, green, on("https://example.com/1")).await;
    raises_for_japan(&desk, bahrain, green, on("https://example.com/2")).await;
    let with = async || desk.relay.sharing(germany, &earlier).await.unwrap().1;
    assert_eq!(with().await, [france.partner]);
    // Who names what another has raised learns nothing of it: that one is asked.
    desk.relay.amend(germany, &earlier, adding("https://example.com/2")).await.unwrap();
    assert_eq!(with().await, [france.partner]);
    let share = desk.relay.share(germany, &earlier, bahrain.partner).await;
    assert_eq!(refused(share), Refusal::NobodyAddressed);
    let asked = desk.delivers().await;
    let of_bahrain = |(channel, notice, _): &(String, Notice, bool)| {
        channel == "104" && matches!(notice, Notice::ShareWanted { with, .. } if *with == germany.partner)
    };
    assert!(asked.iter().any(of_bahrain), "{asked:?}");
}

async fn an_exercise_and_what_is_real_share_nothing(base: &Base) {
    let desk = Desk::open(base).await;
    let real = class(Tier::Three, Tlp::Green);
    let exercise = Class { kind: Kind::Referral, exercise: true, ..real };
    let germany = officer("DE", 3);
    let earlier = raises_for_japan(&desk, germany, exercise, on("https://example.com/1")).await;
    raises_for_japan(&desk, officer("FR", 1), real, on("https://example.com/1")).await;
    assert_eq!(desk.relay.sharing(germany, &earlier).await.unwrap().1, []);
    let germanys = Whom::Partner(germany.partner);
    let reference = desk.dossier(&earlier).await.alert.reference;
    let everything = Filter::default();
    let record = desk.relay.record(germany.user, germanys, &reference, &everything, 0).await.unwrap();
    assert!(!record.verbs.iter().any(|verb| verb == "share-asked"));
}

async fn objecting_again_and_again_rings_once(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (bahrain, id) = (officer("BH", 7), &raised.alert.id);
    desk.relay.answer(officer("DE", 3), id, Answer::Acknowledged, None).await.unwrap();
    desk.advance(TimeDelta::minutes(31));
    let mut said = Vec::new();
    for _ in 0..3 {
        desk.relay.object(bahrain, id, Concern::Investigation, "", None).await.unwrap();
        said.extend(desk.delivers().await);
        desk.advance(TimeDelta::seconds(10));
        desk.relay.lift(bahrain, id, bahrain.partner).await.unwrap();
        said.extend(desk.delivers().await);
        desk.advance(TimeDelta::seconds(10));
    }
    let to_germany = said.iter().filter(|(channel, ..)| channel == "102");
    let rung: Vec<_> = to_germany.filter(|(.., rang)| *rang).map(|(_, notice, _)| notice).collect();
    let germany = officer("DE", 3).partner;
    let wait = Notice::Wait { alert: id.clone(), partner: germany };
    let go_on = Notice::GoOn { alert: id.clone(), partner: germany, decided: false };
    assert_eq!(rung, [&wait, &go_on], "Germany is rung for the first; the others are in its channel");
}
