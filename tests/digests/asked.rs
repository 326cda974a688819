//! `/digest now` and `/digest preview`: who may, what it shows, and that a day has one digest all the same.

use chappe::domain::{alert::Tier, tlp::Tlp};
use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::{begins, class, digest_of, digests, raises, records};

both![now_is_todays_and_once, a_preview_is_for_one_persons_eyes, the_secretariat_asks_for_its_own];

async fn now_is_todays_and_once(world: World) {
    begins(&world, &[("zone = \"Asia/Bahrain\"\n", "zone = \"Asia/Bahrain\"\nquiet_digest = true\n")]).await;
    // At seven in the morning, an hour before its time.
    world.advance(TimeDelta::hours(19)).await;
    let mut officer = world.officer("FR");
    officer.runs("/digest now", json!({})).await;
    assert!(
        officer.sees().starts_with("On its way to the channel, the digest of:")
            && officer.sees().contains("2026-03-04")
    );
    world.settle().await;
    digest_of(&world, "FR", "2026-03-04");
    officer.runs("/digest now", json!({})).await;
    assert!(officer.sees().starts_with("Today’s digest was posted <t:"), "{}", officer.sees());
    world.advance(TimeDelta::hours(3)).await;
    assert_eq!(digests(&world, "FR").len(), 1, "at its hour there is none: it was there");
    // A day that was silent is said after all.
    assert_eq!(records(&world, "BH", &["2026-03-04"]).await, ["silent"]);
    let mut quiet = world.officer("BH");
    quiet.runs("/digest now", json!({})).await;
    world.settle().await;
    digest_of(&world, "BH", "2026-03-04");
    assert_eq!(records(&world, "BH", &["2026-03-04"]).await, ["posted"]);
    world.advance(TimeDelta::days(1)).await;
    digest_of(&world, "FR", "2026-03-05");

    let mut stranger = world.passer_by("FR");
    stranger.runs("/digest now", json!({})).await;
    assert!(stranger.sees().contains("role"), "{}", stranger.sees());
    world.ends().await;
}

async fn a_preview_is_for_one_persons_eyes(world: World) {
    begins(&world, &[]).await;
    let raised = raises(&world, class(Tier::Three, Tlp::Amber)).await;
    let mut officer = world.officer("JP");
    officer.runs("/digest preview", json!({})).await;
    let shown = officer.sees();
    assert!(shown.starts_with("The next digest comes <t:1772578800:s>, <t:1772578800:R>."), "{shown}");
    assert!(shown.contains(raised.alert.reference.as_str()), "{shown}");
    assert_eq!(digests(&world, "JP"), [] as [&str; 0]);
    assert_eq!(records(&world, "JP", &["2026-03-03", "2026-03-04"]).await, ["none", "none"]);
    world.advance(TimeDelta::hours(12)).await;
    assert!(digest_of(&world, "JP", "2026-03-04").contains(raised.alert.reference.as_str()));
    world.ends().await;
}

async fn the_secretariat_asks_for_its_own(world: World) {
    begins(&world, &[]).await;
    let mut admin = world.admin();
    admin.runs("/digest preview", json!({})).await;
    assert!(admin.sees().contains("The network on") && admin.sees().contains("`2026-03-04`"));
    assert!(admin.sees().contains("Nothing is overdue"), "{}", admin.sees());
    admin.runs("/digest now", json!({})).await;
    world.settle().await;
    let posted = world.posted(world.secretariat.channel);
    assert!(posted.iter().any(|posted| posted.text.starts_with("The network on `2026-03-03`")), "{posted:?}");
    world.ends().await;
}
