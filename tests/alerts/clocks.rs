//! Clocks beside the addressee's own: a window that closes, an objection that is renewed, an issuer that decides, a
//! provider's hour. Officers press what they see.

use chappe::domain::{dossier::Officer, objection::Concern, refusal::Refusal, snowflake::UserId, whom::Whom};
use chappe::relay::No;
use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::{at_card, card, raises, raises_urgently, rang, sends};

both![
    silence_is_said_to_be_no_objection_and_no_consent,
    an_objection_is_renewed_and_then_left_to_end,
    in_a_crisis_the_issuer_says_wait,
    in_a_crisis_an_issuer_that_is_silent_is_rung_again,
    the_providers_hour_is_recorded_paused_missed_and_ended,
];

/// So much later at the latest, a card shows what it should.
const EDITED: TimeDelta = TimeDelta::seconds(61);

/// France raises an alert of this kind for Japan to act on, Bahrain is consulted, Belgium told.
async fn consults(world: &World, kind: &str) -> String {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    let locations = ("locations", "https://videos.example.com/a");
    officer.fills(&[locations, ("kind", kind), ("grounds", "incites")]).await;
    officer.chooses(&["Praise of past attacks"]).await;
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP"), ("to-consult", "BH")]).await;
    sends(&mut officer).await
}

/// The latest message in a partner's channel that says this, and whether it rang.
fn latest(world: &World, code: &str, words: &str) -> (String, bool) {
    let said = world.channel(code).into_iter().rev().find(|posted| posted.text.contains(words));
    let said = said.unwrap_or_else(|| panic!("nobody says `{words}` to {code}: {:?}", world.channel(code)));
    (said.text, !said.rang.is_empty())
}

fn hears_of(world: &World, code: &str, words: &str) -> bool {
    world.channel(code).iter().any(|posted| posted.text.contains(words))
}

async fn silence_is_said_to_be_no_objection_and_no_consent(world: World) {
    let reference = consults(&world, "referral").await;
    world.settle().await;
    assert!(card(&world, "BH", &reference).contains("[اعتراض…]"), "{}", card(&world, "BH", &reference));
    let told = world.officer("BE");
    let officer = Officer { user: UserId(told.user.0), partner: "BE".parse().unwrap() };
    let id = world.relay.named(Whom::Secretariat, &reference).await.unwrap();
    let object = world.relay.object(officer, &id, Concern::Investigation, "", None).await;
    assert!(matches!(object, Err(No::Refused(Refusal::InformedOnly))), "{object:?}");

    // Who acts sleeps in Tokyo until nine there: before that nobody acts, so there is time to object.
    world.advance(TimeDelta::hours(1) + EDITED).await;
    assert!(card(&world, "BH", &reference).contains("[اعتراض…]"), "{}", card(&world, "BH", &reference));
    world.advance(TimeDelta::hours(12)).await;
    let closed = card(&world, "BH", &reference);
    assert!(closed.contains("لم يُسجَّل أي اعتراض") && !closed.contains("[اعتراض…]"), "{closed}");
    let board = card(&world, "FR", &reference);
    assert!(board.contains("Bahreïn · aucune objection enregistrée"), "{board}");
    let (told, rang) = latest(&world, "FR", "ne vaut pas accord");
    assert!(told.contains(&reference) && !rang, "{told}");
    world.ends().await;
}

async fn an_objection_is_renewed_and_then_left_to_end(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    at_card(&world, "BH", &reference).presses("تأكيد الاستلام").await;
    let mut japan = at_card(&world, "JP", &reference);
    japan.presses("Object…").await;
    japan.fills(&[("concern", "investigation"), ("reason", "Operation Pearl")]).await;
    world.advance(TimeDelta::hours(22)).await;
    // 20:00 in Tokyo, where tier 3 wakes nobody.
    let (asked, rang) = latest(&world, "JP", "Renew your objection?");
    assert!(asked.contains("[Renew]") && asked.contains("[Let it expire]") && !rang, "{asked}");
    japan.looks_at(0);
    japan.presses("Renew").await;
    assert!(japan.sees().contains("counts until"), "{}", japan.sees());
    world.advance(TimeDelta::hours(3)).await;
    let asks = || world.channel("JP").iter().any(|posted| posted.text.contains("[Renew]"));
    assert!(!asks(), "once it is renewed, nobody is asked to renew it");
    assert!(!hears_of(&world, "BH", "واصلوا"), "it stands");
    world.advance(TimeDelta::hours(21)).await;
    japan.looks_at(0);
    japan.presses("Let it expire").await;
    assert!(japan.sees().contains("There is nothing more to do"), "{}", japan.sees());
    world.advance(TimeDelta::hours(2)).await;
    assert!(hears_of(&world, "BH", "واصلوا"), "Bahrain goes on");
    assert!(!asks(), "and what has ended is not renewed");
    world.ends().await;
}

async fn in_a_crisis_the_issuer_says_wait(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    at_card(&world, "FR", &reference).presses("Prendre en charge").await;
    let mut japan = at_card(&world, "JP", &reference);
    japan.presses("Object…").await;
    japan.fills(&[("concern", "investigation"), ("reason", "Operation Pearl")]).await;
    world.settle().await;
    assert_eq!(rang(&world, "FR"), ["FR duty"], "nobody is rung who has nothing to decide");
    let (asked, rang) = latest(&world, "BE", "Decide by");
    assert!(
        rang && asked.contains("[Override objection]") && asked.contains("[Uphold objection]"),
        "{asked}"
    );
    assert!(!asked.contains("Japan") && !asked.contains("Pearl"), "what rings says no more:\n{asked}");
    world.advance(EDITED).await;
    let board = card(&world, "BE", &reference);
    assert!(board.contains("Decide by"), "{board}");
    let told = card(&world, "FR", &reference);
    assert!(told.contains("L’émetteur tranche avant"), "its card says what is so: {told}");
    assert!(!told.contains("Japon") && !told.contains("Pearl"), "{told}");

    let mut issuer = world.officer("BE");
    issuer.looks_at(0);
    issuer.presses("Uphold objection").await;
    assert!(issuer.sees().contains("wait"), "{}", issuer.sees());
    world.advance(EDITED).await;
    let (told, rang) = latest(&world, "FR", "ATTENDEZ");
    assert!(rang, "{told}");
    assert!(card(&world, "FR", &reference).contains("ATTENDEZ"), "{}", card(&world, "FR", &reference));
    assert!(!card(&world, "BE", &reference).contains("Decide by"), "it is decided");
    world.advance(TimeDelta::minutes(20)).await;
    assert!(!hears_of(&world, "BE", "NOT DECIDED"), "in time");
    world.ends().await;
}

async fn in_a_crisis_an_issuer_that_is_silent_is_rung_again(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    let mut japan = at_card(&world, "JP", &reference);
    japan.presses("Object…").await;
    japan.fills(&[("concern", "fundamental-rights")]).await;
    world.advance(TimeDelta::minutes(15) + EDITED).await;
    let (told, rang) = latest(&world, "BE", "NOT DECIDED");
    assert!(rang && told.contains(&reference), "{told}");
    let secretariat = world.posted(world.secretariat.channel);
    let told = secretariat.iter().find(|posted| posted.text.contains("has not decided in time"));
    let told = told.unwrap_or_else(|| panic!("{secretariat:?}"));
    assert!(!told.rang.is_empty() && !told.text.contains("Japan"), "{told:?}");

    let mut issuer = at_card(&world, "BE", &reference);
    let objections = issuer.id_that(|press| press.contains(":objections:"));
    issuer.uses(&objections, Vec::new()).await;
    assert!(issuer.sees().contains("Japan"), "to itself it is told who:\n{}", issuer.sees());
    issuer.presses("Override objection").await;
    assert!(issuer.sees().contains("Objection overridden"), "{}", issuer.sees());
    world.advance(EDITED).await;
    assert!(!hears_of(&world, "FR", "REPRENEZ"), "nobody waited: {:?}", world.channel("FR"));
    assert!(hears_of(&world, "JP", "has overridden your objection"), "{:?}", world.channel("JP"));
    issuer.runs("/audit", json!({ "reference": reference })).await;
    let record = issuer.reads_on().await;
    assert!(record.contains("objection overridden"), "{record}");
    world.ends().await;
}

async fn the_providers_hour_is_recorded_paused_missed_and_ended(world: World) {
    let reference = consults(&world, "order-notice").await;
    world.settle().await;
    let mut japan = at_card(&world, "JP", &reference);
    japan.presses("Provider’s hour…").await;
    assert!(japan.sees().contains("record when the provider received the order"), "{}", japan.sees());
    japan.presses("Received now").await;
    assert!(japan.sees().contains("Provider received the order"), "{}", japan.sees());
    assert!(japan.sees().contains("UTC+09:00"), "in Tokyo's time:\n{}", japan.sees());
    world.advance(TimeDelta::minutes(30) + EDITED).await;
    let shown = card(&world, "JP", &reference);
    assert!(shown.contains("⏳ Provider’s hour ends"), "{shown}");
    for (code, words) in [("JP", "Half of the provider’s hour"), ("FR", "La moitié du délai d’une heure")]
    {
        let (told, rang) = latest(&world, code, words);
        assert!(told.contains(&reference) && !rang, "silently:\n{told}");
    }
    let board = card(&world, "FR", &reference);
    assert!(board.contains("fournisseur <t:"), "{board}");
    japan.runs("/inbox", json!({})).await;
    assert!(japan.sees().contains("⏳ provider <t:"), "{}", japan.sees());

    // The provider wants to know more.
    japan.sees_card(&reference);
    japan.presses("Results…").await;
    japan.fills(&[("result", "clarification-wanted"), ("verified", "told")]).await;
    japan.presses("Pause: Provider wants clarification").await;
    assert!(japan.sees().contains("paused since"), "{}", japan.sees());
    world.advance(TimeDelta::hours(2)).await;
    assert!(!hears_of(&world, "FR", "Le délai d’une heure du fournisseur est écoulé"), "it is paused");
    let board = card(&world, "FR", &reference);
    assert!(board.contains("fournisseur : suspendu"), "{board}");
    japan.presses("Ceased: Provider wants clarification").await;
    assert!(japan.sees().contains("Provider’s hour ends"), "{}", japan.sees());
    world.advance(TimeDelta::minutes(30)).await;
    let (told, rang) = latest(&world, "FR", "Le délai d’une heure du fournisseur est écoulé");
    assert!(rang && told.contains(&reference), "{told}");
    assert!(hears_of(&world, "JP", "The provider’s hour is over"), "{:?}", world.channel("JP"));

    japan.sees_card(&reference);
    japan.presses("Results…").await;
    japan.fills(&[("result", "removed"), ("verified", "looked"), ("numbers", "1")]).await;
    world.advance(EDITED).await;
    // With its last result the ask is closed, and its card folds.
    let shown = card(&world, "JP", &reference);
    assert!(shown.starts_with("✅"), "{shown}");
    assert!(shown.contains("Provider reacted. Minutes: ") && shown.contains("quarter-hours: 5"), "{shown}");
    world.ends().await;
}
