//! Who may know of an alert, and what those who may not are answered; changing it, by its issuer alone.

use chappe::domain::{alert::Ask, audience::Purpose, refusal::Refusal, snowflake::UserId};
use harness::{World, both};
use serde_json::{Value, json};

use super::{at_the_card, forges, id, no, of, raised};

both![
    to_who_is_outside_an_alert_is_as_if_there_were_none,
    a_guessed_button_says_nothing_either,
    an_alert_is_widened_as_it_was_shown_and_no_other_way,
    without_a_role_there_is_only_the_help,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// The alert that is, and one that is not: whoever is outside the audience is answered the same.
async fn to_who_is_outside_an_alert_is_as_if_there_were_none(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    assert!(!alert.follow_ups.contains_key(&id("BE")));
    let (there, none) = (alert.alert.reference.as_str(), "FR-00000");
    let mut outsider = world.officer("BE");
    for command in ["/alert show", "/audit", "/alert amend", "/alert widen", "/alert withdraw"] {
        for reference in [there, none] {
            outsider.runs(command, json!({ "reference": reference })).await;
            assert_eq!(outsider.sees(), no(&Refusal::NoSuchAlert), "{command} {reference}");
        }
    }
    for what in [there, none, "hxxps://videos[.]example[.]com/secret-1", "https://videos.example.com/none"] {
        outsider.runs("/alert find", json!({ "what": what })).await;
        assert_eq!(outsider.sees(), no(&Refusal::NoSuchAlert), "{what}");
    }
    for command in ["/alert show", "/audit"] {
        outsider.types(command, "reference", "FR").await;
        assert_eq!(outsider.offered, [], "{command}");
    }
    let mut insider = world.officer("JP");
    insider.types("/alert show", "reference", &there[..4]).await;
    assert_eq!(insider.offered.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>(), [there]);
    world.ends().await;
}

async fn a_guessed_button_says_nothing_either(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    let mut outsider = world.officer("BE");
    let presses = [
        "acknowledge:ID",
        "act:ID",
        "answer:ID:done",
        "results:ID",
        "object:ID",
        "lift:ID",
        "content:ID:0",
        "exact:ID:0",
        "show:ID:list",
        "states:ID:0",
        "objections:ID",
        "lift-for:ID:JP",
        "renew:ID:true",
        "renew:ID:false",
        "decide:ID:ffffffffffffff:wait",
        "hour:ID",
        "received-now:ID",
        "hindered:ID:force-majeure",
        "ceased:ID:force-majeure",
        "amend:ID",
        "amending:ID:warning:0",
        "amended:ID:words:",
        "amending:ID:reasons:0",
        "amending:ID:whole-sites:0",
        "widen:ID",
        "widen-now:ID:1",
        "take-out:ID",
        "take-out-now:ID:1",
        "withdraw:ID",
        "withdraw-now:ID",
        "legal:ID",
        "sharing:ID",
        "share:ID:BE:true",
        "share:ID:BE:false",
        "decline:ID",
        "reopen:ID",
        "received-at:ID",
        "received-then:ID:65e44770",
        "note:ID:referral-sent",
    ];
    for press in presses {
        let mut seen = Vec::new();
        for guessed in [alert.alert.id.as_str(), "0000000000000000"] {
            let custom_id = format!("2:{}", press.replace("ID", guessed));
            forges(&world, &mut outsider, &custom_id).await;
            seen.push(outsider.sees());
        }
        assert_eq!(seen[0], seen[1], "{press}");
        let expected = if ["widen-now", "take-out-now"].iter().any(|confirms| press.starts_with(confirms)) {
            Refusal::PreviewOutdated
        } else {
            Refusal::NoSuchAlert
        };
        assert_eq!(seen[0], no(&expected), "{press}");
    }
    world.ends().await;
}

async fn an_alert_is_widened_as_it_was_shown_and_no_other_way(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    let mut issuer = at_the_card(&world, "FR");
    issuer.presses("Modifier").await;
    let widen = issuer.id_that(|press| press.contains(":widen:"));
    issuer.uses(&widen, Vec::new()).await;
    let now = issuer.above().replace(['\u{2068}', '\u{2069}'], "");
    assert!(now.contains("Locations: 10") && now.contains("** · `JP`"), "who is addressed already: {now}");
    issuer.fills(&[("to-consult", "BH")]).await;
    assert!(issuer.sees().contains("`BH`"), "whom, and why:\n{}", issuer.sees());
    let confirm = issuer.id_that(|press| press.contains(":widen-now:"));
    let first = (issuer.message.clone(), confirm);
    issuer.runs("/alert widen", of(&alert)).await;
    issuer.fills(&[("to-inform", "BE")]).await;
    let second = (issuer.message.clone(), issuer.id_that(|press| press.contains(":widen-now:")));

    issuer.message = first.0;
    issuer.uses(&first.1, Vec::new()).await;
    let officer = chappe::domain::dossier::Officer { user: UserId(1), partner: id("FR") };
    let audience = async || {
        let chappe::relay::Found::Board(board) = world.relay.show(officer, &alert.alert.id).await.unwrap()
        else {
            panic!("the issuer sees its board");
        };
        board.rows.as_ref().unwrap().iter().map(|row| row.partner.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(audience().await, ["JP"], "another preview took its place");
    issuer.message = second.0;
    issuer.uses(&second.1, Vec::new()).await;
    assert_eq!(audience().await, ["JP", "BE"]);
    world.ends().await;
}

/// What stands on the screen of somebody without any role.
async fn without_a_role_there_is_only_the_help(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut passer_by = world.passer_by("JP");
    super::looks_at_the_card(&world, &mut passer_by);
    passer_by.presses("Acknowledge").await;
    assert_eq!(passer_by.sees(), no(&Refusal::NoPartner));
    let commands: [(&str, Value); 3] =
        [("/inbox", json!({})), ("/alert list", json!({})), ("/audit", of(&alert))];
    for (command, options) in commands {
        passer_by.runs(command, options).await;
        assert_eq!(passer_by.sees(), no(&Refusal::NoPartner), "{command}");
    }
    passer_by.runs("/help", json!({})).await;
    assert!(passer_by.sees().contains("You have no duty role"), "{}", passer_by.sees());
    world.ends().await;
}
