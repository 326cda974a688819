//! From a card's buttons: acknowledge, act, report, object, look.

use chappe::domain::{
    alert::Ask,
    audience::Purpose,
    follow_up::Stage,
    notice::{Notice, Told},
    refusal::Refusal,
    snowflake::UserId,
    view::Owes,
};
use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::{at_the_card, id, looks_at_the_card, of, post, raised, telling};

both![
    of_two_officers_who_press_at_once_the_second_is_told_who_was_first,
    the_issuer_sees_each_deadline_by_the_addressees_own_clock,
    what_was_done_is_chosen_noted_and_closed,
    who_is_consulted_or_told_has_nothing_to_answer,
    all_but_some_are_reported_at_once,
    those_who_act_are_told_to_wait_and_not_by_whom,
    what_is_opened_is_on_record,
    a_reference_leads_to_the_card_or_board_of_whoever_has_one,
    several_are_acknowledged_and_closed_at_once,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

async fn of_two_officers_who_press_at_once_the_second_is_told_who_was_first(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BH")]).await;
    let (mut first, mut second) = (at_the_card(&world, "JP"), at_the_card(&world, "JP"));
    tokio::join!(first.presses("Acknowledge"), second.presses("Acknowledge"));
    let told = |person: &super::Person<'_>| person.sees().contains("You have acknowledged");
    assert!(told(&first) != told(&second), "one of them:\n{}\n{}", first.sees(), second.sees());
    let (quick, late) = if told(&first) { (&first, &second) } else { (&second, &first) };
    let (by, at) = (UserId(quick.user.0), world.relay.clock.now());
    assert_eq!(late.sees(), super::no(&Refusal::AlreadyAcknowledged { by, at }));
    assert!(quick.sees().contains("[Action taken…]"), "what comes next:\n{}", quick.sees());

    let mut bahrain = at_the_card(&world, "BH");
    bahrain.runs("/inbox", json!({})).await;
    assert!(bahrain.sees().contains(alert.alert.reference.as_str()));
    let mut japan = at_the_card(&world, "JP");
    japan.runs("/inbox", json!({})).await;
    assert!(japan.sees().contains("**To act on: 1**"), "{}", japan.sees());
    world.ends().await;
}

async fn the_issuer_sees_each_deadline_by_the_addressees_own_clock(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BH")]).await;
    let mut issuer = world.officer("FR");
    issuer.runs("/alert show", of(&alert)).await;
    issuer.presses("Show states").await;
    let states = issuer.sees();
    // An hour from the posting in Bahrain's afternoon, and from the next morning's work in Japan, where it is evening.
    for local in ["2026-03-03 15:00 UTC+03:00", "2026-03-04 10:00 UTC+09:00"] {
        assert!(states.contains(local), "{local}: {states}");
    }
    world.ends().await;
}

async fn what_was_done_is_chosen_noted_and_closed(world: World) {
    raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Action taken…").await;
    officer.chooses(&["Referral sent"]).await;
    assert!(officer.sees().contains("Referral sent"), "{}", officer.sees());
    officer.presses("Add a note…").await;
    officer.fills(&[("note", "ticket 4711")]).await;
    assert!(officer.sees().contains("Referral sent"), "{}", officer.sees());

    looks_at_the_card(&world, &mut officer);
    officer.presses("Action taken…").await;
    let menu = officer.message.clone();
    officer.presses("Done").await;
    let asked = officer.sees();
    assert!(asked.starts_with("No result is recorded for: ") && asked.contains("`1-10`"), "{asked}");
    officer.presses("Close all the same").await;
    officer.message = menu;
    officer.presses("Declined").await;
    officer.fills(&[("reason", "too late")]).await;
    assert!(officer.sees().contains("This is closed: Done"), "{}", officer.sees());
    world.ends().await;
}

async fn who_is_consulted_or_told_has_nothing_to_answer(world: World) {
    let purposes = [(ACT, "BH"), (Purpose::Consult, "JP"), (Purpose::Information, "BE")];
    let alert = raised(&world, &purposes).await;
    for code in ["JP", "BE"] {
        let mut officer = world.officer(code);
        for press in ["acknowledge:ID", "answer:ID:done"] {
            let custom_id = format!("2:{}", press.replace("ID", alert.alert.id.as_str()));
            super::forges(&world, &mut officer, &custom_id).await;
            assert_eq!(officer.sees(), super::no(&Refusal::NothingAsked), "{code} {press}");
        }
    }
    world.ends().await;
}

async fn all_but_some_are_reported_at_once(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    let (removed, looked) = (("result", "removed"), ("verified", "looked"));
    for (fields, said) in [
        (vec![removed, looked, ("except", "3, 7-9")], "1-2, 4-6, 10"),
        (vec![("result", "no-response"), looked], "3, 7-9"),
    ] {
        looks_at_the_card(&world, &mut officer);
        officer.presses("Results…").await;
        officer.fills(&fields).await;
        assert!(officer.sees().contains(said), "{said}:\n{}", officer.sees());
    }
    for (fields, no) in [
        (vec![removed, looked], Refusal::NothingLeft),
        (vec![removed, looked, ("except", "11")], Refusal::BadNumbers("11".to_owned())),
    ] {
        looks_at_the_card(&world, &mut officer);
        officer.presses("Results…").await;
        officer.fills(&fields).await;
        super::may_correct(&officer, &no);
    }

    let issuer = chappe::domain::dossier::Officer { user: UserId(1), partner: id("FR") };
    let chappe::relay::Found::Board(board) = world.relay.show(issuer, &alert.alert.id).await.unwrap() else {
        panic!("the issuer sees its board");
    };
    let results: Vec<String> =
        board.results.iter().map(|one| format!("{} {}", one.outcome, one.numbers.len())).collect();
    assert_eq!(results, ["removed 6", "no-response 4"]);
    world.ends().await;
}

async fn those_who_act_are_told_to_wait_and_not_by_whom(world: World) {
    let alert = raised(&world, &[(ACT, "JP"), (Purpose::Consult, "BH")]).await;
    let mut objector = at_the_card(&world, "BH");
    let button = objector.id_that(|press| press.contains(":object:"));
    objector.uses(&button, Vec::new()).await;
    let fields = [("concern", "investigation"), ("numbers", "2, 3"), ("reason", "Operation Pearl")];
    objector.fills(&fields).await;
    assert!(objector.sees().contains("<t:"), "{}", objector.sees());

    let wait = Notice::Wait { alert: alert.alert.id.clone(), partner: id("JP") };
    let told = telling(&world, &wait).await.expect("Japan is told").told;
    let Told::Wait(_, wait_for) = &told else { panic!("{told:?}") };
    assert_eq!(wait_for[0].numbers, [2, 3].into());
    let posted = post(&world, &wait).await.expect("Japan is rung").to_string();
    // An alert's id is random, and may hold any two letters.
    let posted = posted.replace(alert.alert.id.as_str(), "").replace(alert.alert.reference.as_str(), "");
    for secret in ["Bahrain", "Pearl", "BH"] {
        assert!(!posted.contains(secret), "{secret} is for the issuer alone: {posted}");
    }

    let mut issuer = world.officer("FR");
    issuer.runs("/alert show", of(&alert)).await;
    let objections = issuer.id_that(|press| press.contains(":objections:"));
    issuer.uses(&objections, Vec::new()).await;
    assert!(issuer.sees().contains("Operation Pearl"), "{}", issuer.sees());
    let lift = issuer.id_that(|press| press.contains(":lift-for:"));
    issuer.uses(&lift, Vec::new()).await;
    issuer.runs("/audit", of(&alert)).await;
    let record = issuer.reads_on().await;
    assert!(record.contains("objected: ") && record.contains("investigation"), "{record}");
    let mut admin = world.admin();
    admin.runs("/audit", of(&alert)).await;
    let record = admin.reads_on().await;
    let unnamed = ["a partner objected", "objection overridden"];
    let ends = |said: &str| record.lines().any(|line| line.trim_end_matches('\u{2069}').ends_with(said));
    assert!(unnamed.into_iter().all(ends), "the issuer alone is told who, and why:\n{record}");
    assert!(!record.contains("investigation"), "{record}");
    assert!(telling(&world, &wait).await.is_none(), "nobody has to wait any more");
    world.ends().await;
}

async fn what_is_opened_is_on_record(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    assert!(!officer.sees().contains("secret-1"), "amber shows no matter on a card");
    officer.presses("Show content").await;
    assert!(
        officer.sees().contains("secret-10") && !officer.plain().contains("https://"),
        "{}",
        officer.sees()
    );
    officer.presses("Exact addresses").await;
    assert!(officer.sees().contains("https://videos.example.com/secret-1"));

    let mut issuer = world.officer("FR");
    issuer.runs("/audit", of(&alert)).await;
    issuer.chooses(&["Japan"]).await;
    let record = issuer.reads_on().await;
    for said in ["Japan", "content opened", "exact addresses opened", "the issuer wrote"] {
        assert!(record.contains(said), "{said}:\n{record}");
    }
    assert!(record.contains(&format!("<@{}>", officer.user)), "by whom:\n{record}");
    world.ends().await;
}

async fn a_reference_leads_to_the_card_or_board_of_whoever_has_one(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    let reference = &alert.alert.reference;
    let link = |code: &str| {
        let channel = world.places[code].channel;
        format!("[{reference}](https://discord.com/channels/{}/{channel}/", world.guild)
    };
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Show content").await;
    assert!(officer.sees().contains(&link("JP")), "{}", officer.sees());
    officer.runs("/alert show", of(&alert)).await;
    assert!(officer.sees().contains(&link("JP")), "also from elsewhere:\n{}", officer.sees());
    let mut issuer = at_the_card(&world, "FR");
    issuer.presses("Modifier").await;
    assert!(issuer.sees().contains(&link("FR")), "{}", issuer.sees());
    let mut belgian = world.officer("BE");
    belgian.runs("/alert show", of(&alert)).await;
    assert!(!belgian.sees().contains("]("), "{}", belgian.sees());
    world.advance(TimeDelta::hours(13)).await;
    let rung = world.channel("JP").pop().unwrap().text;
    assert!(rung.contains(&link("JP")), "what rings, too:\n{rung}");
    looks_at_the_card(&world, &mut officer);
    officer.presses("Acknowledge").await;
    world.advance(TimeDelta::minutes(1)).await;
    looks_at_the_card(&world, &mut officer);
    assert!(officer.sees().contains("Acknowledged: "), "it was edited:\n{}", officer.sees());
    assert!(!officer.sees().contains("]("), "a card does not lead to itself:\n{}", officer.sees());
    world.ends().await;
}

async fn several_are_acknowledged_and_closed_at_once(world: World) {
    for _ in 0..3 {
        raised(&world, &[(ACT, "JP")]).await;
    }
    let mut officer = world.officer("JP");
    officer.runs("/inbox", json!({})).await;
    let chooses = |press: &str| press.contains(":choose-these");
    let offered = officer.options(chooses);
    assert_eq!((offered.len(), offered[0].as_str()), (4, "all"), "{}", officer.sees());
    officer.uses(&officer.id_that(chooses), offered[1..3].to_vec()).await;
    assert!(officer.sees().contains("Chosen: 2"), "{}", officer.sees());
    officer.presses("Acknowledge").await;
    assert!(officer.sees().contains("Recorded on 2 alerts."), "{}", officer.sees());
    officer.uses(&officer.id_that(chooses), vec!["taken".to_owned()]).await;
    officer.presses("Done").await;
    // No location has its result: it is asked about, as on the card.
    officer.presses("Close all the same").await;
    assert!(officer.sees().contains("Recorded on 2 alerts."), "{}", officer.sees());
    let left = officer.options(chooses);
    assert_eq!(left.len(), 1, "{}", officer.sees());
    let officer = chappe::domain::dossier::Officer { user: UserId(1), partner: id("JP") };
    let owed = world.relay.inbox(officer).await.unwrap();
    let owed: Vec<_> = owed.iter().map(|(one, _)| one.owes.clone()).collect();
    assert_eq!(owed, [Owes::Answer(Stage::Posted)]);
    world.ends().await;
}
