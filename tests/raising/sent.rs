//! From the form to *Send*: what is shown before, and what is not sent.

use harness::{World, both};
use serde_json::json;

use super::{completes, drafts_three};

both![
    an_officer_raises_an_alert_and_sees_before_who_gets_it,
    reasons_are_said_in_full_before_anything_is_sent,
    a_colleague_goes_on_with_a_draft_and_nothing_is_sent_twice_or_unseen,
    who_is_no_officer_of_the_partner_now_touches_nothing,
];

async fn an_officer_raises_an_alert_and_sees_before_who_gets_it(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    let usual =
        [("locations", ""), ("kind", "referral"), ("tier", "3"), ("label", "TLP:AMBER"), ("grounds", "")];
    let usual = usual.map(|(field, holds)| (field.to_owned(), holds.to_owned()));
    assert_eq!(officer.written(), usual, "nothing has to be chosen of a usual alert but why");
    let locations = "hxxps://example[.]org/a\nhttps://example.org/b\nhttps://localhost/c";
    officer.fills(&[("locations", locations), ("grounds", "incites, instructs")]).await;
    let what = officer.sees();
    assert!(what.contains("1. \u{2068}`hxxps://example[.]org/a`"), "{what}");
    assert!(what.contains("Line 3: \u{2068}`https[:]//localhost/c`"), "what was not taken is told: {what}");
    assert!(what.contains("Locations: 2") && what.contains("explosives"), "{what}");
    officer.presses("Own words…").await;
    officer.fills(&[("note", "Vidéo de propagande")]).await;

    officer.presses("When and where…").await;
    let fields = [("place", "Lyon"), ("seen-at", "2026-03-03 11:30"), ("languages", "ar")];
    officer.fills(&fields).await;
    let seen = officer.sees().replace(['\u{2066}', '\u{2069}'], "");
    assert!(seen.contains("· 2026-03-03 11:30 UTC+01:00"), "what was read is shown with its offset: {seen}");
    officer.presses("2 Who").await;
    let who = officer.sees();
    assert!(who.contains("1 rung now · 0 later · 1 not rung"), "{who}");
    assert!(who.contains("Bahrain") && who.contains("Belgium") && !who.contains("Japan"), "{who}");

    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP, -BE"), ("to-consult", ""), ("to-inform", "XX")]).await;
    let no = officer.sees();
    assert!(no.contains("Neither a partner nor a group: \u{2068}`XX`"), "{no}");
    officer.presses("Correct…").await;
    officer.fills(&[("to-inform", "")]).await;
    let who = officer.sees();
    assert!(who.contains("1 rung now · 1 later · 0 not rung"), "in Japan it is evening: {who}");
    assert!(who.contains("Japan") && !who.contains("Belgium"), "{who}");
    officer.presses("Deadlines").await;
    let ends = officer.sees().replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    assert!(ends.contains("**Japan** Thu 2026-03-05 09:00"), "a day from when work begins there: {ends}");
    assert!(ends.contains("**Bahrain** Wed 2026-03-04 14:00"), "{ends}");

    officer.presses("1 What").await;
    completes(&mut officer).await;
    let check = officer.sees();
    assert!(
        check.contains("Nothing is missing") && check.contains("Named by no rule, added by you: Japan"),
        "{check}"
    );
    officer.presses("2 Who").await;
    let who = officer.sees();
    assert!(
        who.contains("Named by no rule, added by you: Japan") && who.contains("[Send]"),
        "or from here, as warned: {who}"
    );
    officer.presses("Send").await;
    let receipt = officer.sees();
    assert!(receipt.starts_with("Sent: \u{2068}`FR-") && receipt.contains("to 2 partners."), "{receipt}");
    officer.runs("/alert drafts", json!({})).await;
    assert!(officer.sees().contains("There are no drafts"), "{}", officer.sees());
    world.ends().await;
}

async fn reasons_are_said_in_full_before_anything_is_sent(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", "https://example.org"), ("tier", "4"), ("label", "TLP:GREEN")]).await;
    assert!(officer.sees().contains("TLP:GREEN"), "{}", officer.sees());
    officer.chooses(&["Issue … of"]).await;
    officer.presses("3 Check").await;
    assert!(officer.sees().contains("reason"), "an open sentence is none yet: {}", officer.sees());
    officer.presses("1 What").await;
    officer.presses("Details of reasons…").await;
    officer.fills(&[("reason-magazine", "Al-Naba; 457")]).await;
    assert!(officer.sees().contains("Al-Naba") && officer.sees().contains("457"), "{}", officer.sees());
    completes(&mut officer).await;
    assert!(!officer.sees().contains("[Send]"), "a whole site is asked about: {}", officer.sees());
    officer.presses("The whole site is meant").await;
    officer.presses("Nobody needs to act").await;
    officer.presses("Send").await;
    assert!(officer.sees().starts_with("Sent: "), "{}", officer.sees());
    world.ends().await;
}

async fn a_colleague_goes_on_with_a_draft_and_nothing_is_sent_twice_or_unseen(world: World) {
    let (mut officer, mut colleague) = (world.officer("FR"), world.officer("FR"));
    drafts_three(&mut officer).await;
    completes(&mut officer).await;
    officer.presses("Nobody needs to act").await;

    colleague.runs("/alert drafts", json!({})).await;
    colleague.presses("1").await;
    colleague.presses("3 Check").await;
    officer.presses("1 What").await;
    officer.presses("Mark as exercise").await;
    colleague.presses("Send").await;
    let preview = colleague.sees();
    assert!(preview.starts_with("Something has changed since this preview"), "{preview}");
    assert!(colleague.sees().contains("2 of 3: who"), "the new preview is shown: {}", colleague.sees());

    colleague.presses("3 Check").await;
    officer.presses("3 Check").await;
    colleague.presses("Send").await;
    let receipt = colleague.sees();
    let reference = receipt.split('`').nth(1).unwrap();
    officer.presses("Send").await;
    assert!(officer.sees().contains(&format!("Already sent: \u{2068}`{reference}`")), "{}", officer.sees());
    world.ends().await;
}

async fn who_is_no_officer_of_the_partner_now_touches_nothing(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.changes_role(world.places["FR"].duty, world.places["JP"].duty);
    for button in ["Mark as exercise", "3 Check", "Add more…", "Delete draft"] {
        let preview = officer.message.clone();
        officer.presses(button).await;
        assert!(officer.sees().contains("This draft is gone"), "{button}: {}", officer.sees());
        officer.message = preview;
    }
    let mut stranger = world.passer_by("FR");
    for command in ["/alert raise", "/alert drafts"] {
        stranger.runs(command, json!({})).await;
        assert!(stranger.sees().contains("You have no duty role"), "{command}");
    }
    stranger.types("/alert urgent", "to", "J").await;
    assert_eq!(stranger.offered, []);
    world.ends().await;
}
