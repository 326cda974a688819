//! An alert is answered: the card and the board follow, for those who may see them.

use chappe::domain::actor::Actor;
use chrono::TimeDelta;
use harness::{Person, World, both};
use serde_json::json;

use super::{at_card, card, raises, rang};

both![
    from_acknowledged_to_done_card_and_board_follow,
    of_two_officers_at_once_one_acknowledges,
    an_objection_rings_wait_and_go_on,
    a_partner_outside_sees_nothing,
    the_same_content_is_shared_if_its_issuer_wants_it,
    under_red_who_raised_the_same_is_named_to_the_issuer_in_private,
    nobody_is_asked_to_share_with_who_is_kept_out,
    a_rule_that_keeps_out_holds_after_the_question,
];

/// So much later at the latest, a card shows what it should.
const EDITED: TimeDelta = TimeDelta::seconds(5);

async fn from_acknowledged_to_done_card_and_board_follow(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "JP", &reference);
    officer.presses("Acknowledge").await;
    assert!(officer.sees().contains("You have acknowledged"), "{}", officer.sees());
    world.advance(EDITED).await;
    let shown = officer.sees_card(&reference);
    assert!(shown.contains("Acknowledged:") && !shown.contains("[Acknowledge]"), "{shown}");
    assert!(shown.contains("Act by") && !shown.contains("Acknowledge by"), "one clock is met:\n{shown}");

    officer.presses("Action taken…").await;
    officer.chooses(&["Referral sent"]).await;
    officer.sees_card(&reference);
    officer.presses("Results…").await;
    officer.fills(&[("result", "removed"), ("verified", "looked"), ("except", "2")]).await;
    world.advance(EDITED).await;
    let shown = officer.sees_card(&reference);
    assert!(shown.contains("Referral sent") && shown.contains("Removed: "), "{shown}");
    let board = card(&world, "FR", &reference);
    assert!(board.contains("Retiré"), "results stand on the board, in French:\n{board}");

    officer.presses("Action taken…").await;
    officer.presses("Done").await;
    assert!(officer.sees().contains("No result is recorded for: "), "{}", officer.sees());
    officer.presses("Close all the same").await;
    world.advance(EDITED).await;
    let closed = card(&world, "JP", &reference).replace(&officer.user.to_string(), "JAPAN");
    insta::allow_duplicates! {
        insta::assert_snapshot!(closed, @"
    ✅ `XX-XXXXX` · Tier 3: propaganda of a designated entity · Done: <@JAPAN> · <t:1772535613:s>
    [Reopen…]
    [Results…]
    [Show content]
    ");
    }
    let board = card(&world, "FR", &reference);
    assert!(board.contains("✅ Japon"), "{board}");
    assert_eq!(rang(&world, "JP"), [""], "all that on one card, which rang nobody in the evening");
    assert_eq!(world.channel("FR").len(), 1, "and on one board");
    world.advance(TimeDelta::hours(24)).await;
    assert_eq!(world.channel("JP").len(), 1, "nothing is owed, so nobody is rung in the morning");
    let issuer = world.channel("FR").pop().expect("told").text;
    assert!(
        issuer.contains("Appelez ces partenaires") && !issuer.contains("Japon"),
        "Bahrain alone: {issuer}"
    );
    world.ends().await;
}

async fn of_two_officers_at_once_one_acknowledges(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let (mut first, mut second) = (at_card(&world, "BH", &reference), at_card(&world, "BH", &reference));
    tokio::join!(first.presses("تأكيد الاستلام"), second.presses("تأكيد الاستلام"));
    let taken = |person: &Person<'_>| person.sees().contains("أكّدتم الاستلام");
    assert!(taken(&first) != taken(&second), "one of them:\n{}\n{}", first.sees(), second.sees());
    let (quick, late) = if taken(&first) { (&first, &second) } else { (&second, &first) };
    assert!(late.sees().contains(&format!("<@{}>", quick.user)), "who was first:\n{}", late.sees());
    world.advance(EDITED).await;
    let shown = card(&world, "BH", &reference);
    assert!(shown.contains(&format!("<@{}>", quick.user)), "{shown}");
    world.ends().await;
}

async fn an_objection_rings_wait_and_go_on(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    at_card(&world, "BH", &reference).presses("تأكيد الاستلام").await;
    world.advance(TimeDelta::minutes(31)).await;
    let mut japan = at_card(&world, "JP", &reference);
    japan.presses("Object…").await;
    japan.fills(&[("concern", "investigation"), ("numbers", "1"), ("reason", "Operation Pearl")]).await;
    world.advance(EDITED).await;
    assert_eq!(
        rang(&world, "BH"),
        ["BH duty", "BH duty"],
        "wait: half an hour after its card, it may be rung"
    );
    assert_eq!(rang(&world, "FR"), ["", "FR duty"], "the issuer is told");
    assert_eq!(rang(&world, "JP"), [""], "who objects knows");
    for code in ["BH", "BE", "FR"] {
        for posted in world.channel(code) {
            assert!(!posted.text.contains("Pearl"), "the reason opens by a button alone:\n{}", posted.text);
        }
    }
    let mut issuer = at_card(&world, "FR", &reference);
    let objections = issuer.id_that(|press| press.contains(":objections:"));
    issuer.uses(&objections, Vec::new()).await;
    assert!(issuer.sees().contains("Operation Pearl"), "{}", issuer.sees());

    world.advance(TimeDelta::hours(24)).await;
    let bahrain = world.channel("BH");
    assert_eq!(bahrain.last().expect("it was told").rang, ["BH duty"], "its time is over: go on");
    assert!(!card(&world, "BH", &reference).contains('✋') || bahrain.len() > 2, "{bahrain:?}");
    let japan = world.channel("JP").pop().expect("the morning came");
    assert!(japan.text.contains("How far is it?"), "the rest is still theirs: {japan:?}");
    world.ends().await;
}

/// An officer raises an alert on one address for Japan alone. Returns the reference.
async fn raises_for_japan(officer: &mut Person<'_>) -> String {
    raises_for_japan_as(officer, "TLP:AMBER").await
}

/// The same under a label.
async fn raises_for_japan_as(officer: &mut Person<'_>, label: &str) -> String {
    officer.runs("/alert raise", json!({})).await;
    let locations = ("locations", "https://videos.example.com/a");
    officer.fills(&[locations, ("label", label), ("grounds", "incites")]).await;
    officer.chooses(&["Praise of past attacks"]).await;
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP, -BE")]).await;
    super::sends(officer).await
}

async fn a_partner_outside_sees_nothing(world: World) {
    let reference = raises_for_japan(&mut world.officer("FR")).await;
    world.advance(TimeDelta::hours(20)).await;
    at_card(&world, "JP", &reference).presses("Acknowledge").await;
    world.advance(EDITED).await;
    assert!(world.channel("BE").is_empty() && world.channel("BH").is_empty(), "outside there is nothing");

    let mut outsider = world.officer("BE");
    let mut answers = Vec::new();
    for name in [reference.as_str(), "FR-00000"] {
        outsider.runs("/alert show", json!({ "reference": name })).await;
        answers.push(outsider.sees());
        outsider.types("/alert show", "reference", &name[..3]).await;
        assert!(outsider.offered.is_empty(), "{:?}", outsider.offered);
    }
    assert_eq!(answers[0], answers[1]);
    for command in ["/inbox", "/alert list"] {
        outsider.runs(command, json!({})).await;
        assert!(!outsider.sees().contains(&reference), "{command}: {}", outsider.sees());
    }
    world.ends().await;
}

async fn the_same_content_is_shared_if_its_issuer_wants_it(world: World) {
    let earlier = raises_for_japan(&mut world.officer("FR")).await;
    world.settle().await;
    let mut belgium = world.officer("BE");
    let later = raises_for_japan(&mut belgium).await;
    assert!(!belgium.sees().contains(&earlier), "{}", belgium.sees());
    world.settle().await;
    let asked = world.channel("FR").pop().expect("it was asked");
    assert!(asked.text.contains("Belgique") && asked.text.contains(&earlier), "{asked:?}");
    assert!(asked.rang.is_empty() && !asked.text.contains(&later), "{asked:?}");
    assert!(world.channel("BE").iter().all(|posted| !posted.text.contains(&earlier)), "nobody there knows");

    let mut issuer = world.officer("FR");
    issuer.looks_at(0);
    let share = issuer.id_that(|press| press.contains(":share:") && press.ends_with(":true"));
    issuer.uses(&share, Vec::new()).await;
    assert!(issuer.sees().contains("Belgium"), "{}", issuer.sees());
    world.settle().await;
    let shared = card(&world, "BE", &earlier);
    assert!(shared.contains("For information"), "{shared}");
    world.ends().await;
}

async fn under_red_who_raised_the_same_is_named_to_the_issuer_in_private(world: World) {
    let earlier = raises_for_japan_as(&mut world.officer("FR"), "TLP:RED").await;
    world.settle().await;
    raises_for_japan(&mut world.officer("BE")).await;
    world.settle().await;
    let mut issuer = world.officer("FR");
    issuer.looks_at(0);
    let (asked, whole) = (issuer.sees(), issuer.message.to_string());
    assert!(asked.contains(&earlier) && asked.contains("[Voir le partenaire]"), "{asked}");
    assert!(!whole.contains("Belgi") && !whole.contains(":BE"), "{whole}");

    issuer.presses("Voir le partenaire").await;
    assert!(issuer.sees().contains("Belgium") && issuer.sees().contains(&earlier), "{}", issuer.sees());
    let question = issuer.message.clone();
    issuer.presses("Do not share").await;
    assert!(issuer.sees().contains("It is not shared"), "{}", issuer.sees());
    issuer.message = question;
    issuer.presses("Share · Belgium").await;
    assert!(issuer.sees().contains("Shared: "), "{}", issuer.sees());
    world.settle().await;
    assert!(card(&world, "BE", &earlier).contains("TLP:RED"), "{}", card(&world, "BE", &earlier));
    issuer.runs("/audit", json!({ "reference": earlier })).await;
    let record = issuer.reads_on().await;
    assert!(record.contains("question of sharing opened"), "{record}");
    world.ends().await;
}

/// From now on nothing of France's goes to Belgium.
async fn keeps_belgium_out(world: &World) {
    let rule = "\n[[route]]\nname = \"belgium stays out\"\nwhen = { issuer = [\"FR\"] }\nnever = [\"BE\"]\n";
    let current = world.relay.current();
    let file = current.network.write() + rule;
    world.relay.apply_network(Actor::Operator, &file, current.revision).await.unwrap();
}

async fn nobody_is_asked_to_share_with_who_is_kept_out(world: World) {
    keeps_belgium_out(&world).await;
    let earlier = raises_for_japan(&mut world.officer("FR")).await;
    world.settle().await;
    raises_for_japan(&mut world.officer("BE")).await;
    world.advance(TimeDelta::hours(1)).await;
    assert_eq!(world.channel("FR").len(), 1, "its board, and no question");
    assert!(world.channel("BE").iter().all(|posted| !posted.text.contains(&earlier)), "nobody there knows");
    world.ends().await;
}

async fn a_rule_that_keeps_out_holds_after_the_question(world: World) {
    let earlier = raises_for_japan(&mut world.officer("FR")).await;
    world.settle().await;
    raises_for_japan(&mut world.officer("BE")).await;
    world.settle().await;
    keeps_belgium_out(&world).await;
    world.settle().await;
    let mut issuer = world.officer("FR");
    issuer.looks_at(0);
    let share = issuer.id_that(|press| press.contains(":share:") && press.ends_with(":true"));
    issuer.uses(&share, Vec::new()).await;
    assert!(issuer.sees().contains("belgium stays out"), "by which rule: {}", issuer.sees());
    world.advance(TimeDelta::hours(1)).await;
    assert!(world.channel("BE").iter().all(|posted| !posted.text.contains(&earlier)), "nobody there knows");
    let mut belgium = world.officer("BE");
    belgium.runs("/alert show", json!({ "reference": earlier })).await;
    assert!(belgium.sees().starts_with("There is no"), "{}", belgium.sees());
    world.ends().await;
}
