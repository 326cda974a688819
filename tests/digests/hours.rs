//! When digests come: each at its reader's hour and once, across clock changes, outages, restarts and moves.

use chrono::TimeDelta;
use harness::{World, both};

use super::{begins, digest_of, digests, jumps_to, records};

both![
    each_channel_has_its_own_hour_and_its_working_days,
    a_gap_in_cairo_and_in_beirut_neither_repeats_nor_loses_one,
    three_days_out_are_one_digest,
    what_could_not_be_posted_is_no_backlog,
    a_restart_says_nothing_twice,
    a_partner_that_moves_has_each_date_once,
    who_wants_silence_has_it,
];

const WEEK: [&str; 6] = ["2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-09"];

async fn each_channel_has_its_own_hour_and_its_working_days(world: World) {
    begins(&world, &[]).await;
    let hour = |code| digests(&world, code).len();
    world.advance(TimeDelta::hours(12) - TimeDelta::seconds(1)).await;
    assert_eq!((hour("JP"), hour("FR")), (0, 0), "it is 07:59:59 in Tokyo");
    world.advance(TimeDelta::seconds(1)).await;
    assert_eq!((hour("JP"), hour("BH"), hour("FR")), (1, 0, 0), "08:00");
    world.advance(TimeDelta::hours(6)).await;
    assert_eq!((hour("JP"), hour("BH"), hour("FR")), (1, 1, 0), "08:00 in Manama");
    world.advance(TimeDelta::hours(2)).await;
    assert_eq!((hour("JP"), hour("BH"), hour("FR"), hour("BE")), (1, 1, 1, 1));
    assert!(digest_of(&world, "JP", "2026-03-04").contains("Nothing is due today, and nothing is new."));
    assert!(digest_of(&world, "FR", "2026-03-04").contains("Rien à traiter aujourd’hui"));
    assert!(digest_of(&world, "BH", "2026-03-04").contains("لا شيء مستحق اليوم، ولا جديد."));
    world.advance(TimeDelta::days(5)).await;
    for code in ["FR", "JP", "BH", "BE"] {
        assert_eq!(digests(&world, code).len(), 4, "none on the weekend, and Monday's: {code}");
    }
    assert_eq!(records(&world, "FR", &WEEK).await, ["none", "posted", "posted", "posted", "none", "posted"]);
    let network = world.posted(world.secretariat.channel);
    assert_eq!(
        network.iter().filter(|posted| posted.text.contains("The network on")).count(),
        5,
        "every day"
    );
    world.ends().await;
}

async fn a_gap_in_cairo_and_in_beirut_neither_repeats_nor_loses_one(world: World) {
    let early = "digest_at = \"00:30\"\n";
    let cairo = format!("zone = \"Africa/Cairo\"\n{early}");
    let beirut = format!("zone = \"Asia/Beirut\"\n{early}");
    jumps_to(&world, "2026-03-27T12:00:00Z");
    let moves = [("zone = \"Asia/Bahrain\"\n", &*cairo), ("zone = \"Europe/Brussels\"\n", &*beirut)];
    begins(&world, &moves).await;
    begins(&world, &[("weekend = [\"sat\", \"sun\"]", "weekend = [\"fri\", \"sat\"]")]).await;
    // Beirut, Sunday 29 March: at 00:00 clocks show 01:00, so 00:30 comes as 01:30, an hour and a half after 23:59.
    jumps_to(&world, "2026-03-28T22:29:00Z");
    world.settle().await;
    assert_eq!(records(&world, "BE", &["2026-03-29"]).await, ["none"]);
    world.advance(TimeDelta::minutes(1)).await;
    digest_of(&world, "BE", "2026-03-29");
    world.advance(TimeDelta::hours(36)).await;
    let days = ["2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31"];
    assert_eq!(records(&world, "BE", &days).await, ["none", "posted", "posted", "none"], "Saturday is free");
    for day in ["2026-03-29", "2026-03-30"] {
        digest_of(&world, "BE", day);
    }
    // Cairo, Friday 24 April, the same; there Sunday is the day off.
    jumps_to(&world, "2026-04-22T12:00:00Z");
    begins(&world, &[("weekend = [\"fri\", \"sat\"]", "weekend = [\"sun\"]")]).await;
    world.advance(TimeDelta::days(4)).await;
    let days = ["2026-04-23", "2026-04-24", "2026-04-25", "2026-04-26"];
    assert_eq!(records(&world, "BH", &days).await, ["posted", "posted", "posted", "none"]);
    for day in &days[..3] {
        digest_of(&world, "BH", day);
    }
    for day in ["2026-04-22", "2026-04-23", "2026-04-24", "2026-04-25"] {
        digest_of(&world, "BE", day);
    }
    world.ends().await;
}

async fn three_days_out_are_one_digest(world: World) {
    begins(&world, &[]).await;
    // From Tuesday noon to Friday noon nothing runs.
    jumps_to(&world, "2026-03-06T11:00:00Z");
    world.settle().await;
    let said = digests(&world, "FR");
    assert_eq!(said.len(), 1, "one, and no backlog: {said:?}");
    let friday = digest_of(&world, "FR", "2026-03-06");
    assert!(friday.contains("Couvre aussi : `2026-03-04, 2026-03-05`"), "{friday}");
    assert!(friday.contains("en retard"), "{friday}");
    assert_eq!(records(&world, "FR", &WEEK[1..4]).await, ["merged", "merged", "posted"]);
    world.advance(TimeDelta::days(3)).await;
    let monday = digest_of(&world, "FR", "2026-03-09");
    assert!(!monday.contains("Couvre aussi") && !monday.contains("en retard"), "{monday}");
    world.ends().await;
}

async fn what_could_not_be_posted_is_no_backlog(world: World) {
    begins(&world, &[]).await;
    // The bot runs, and Discord is out of reach: what is due is decided, and nothing is sent.
    for instant in ["2026-03-04T08:00:00Z", "2026-03-05T08:00:00Z", "2026-03-06T08:00:00Z"] {
        jumps_to(&world, instant);
        world.relay.tick().await.unwrap();
    }
    world.settle().await;
    assert_eq!(digests(&world, "FR").len(), 1);
    let friday = digest_of(&world, "FR", "2026-03-06");
    assert!(friday.contains("`2026-03-04, 2026-03-05`"), "{friday}");
    assert_eq!(records(&world, "FR", &WEEK[1..4]).await, ["merged", "merged", "posted"]);
    world.ends().await;
}

async fn a_restart_says_nothing_twice(world: World) {
    begins(&world, &[]).await;
    jumps_to(&world, "2026-03-04T07:00:00Z");
    world.relay.tick().await.unwrap();
    let world = world.restarts().await;
    world.relay.begin_digests().await.unwrap();
    world.settle().await;
    digest_of(&world, "FR", "2026-03-04");
    let world = world.restarts().await;
    world.relay.begin_digests().await.unwrap();
    world.advance(TimeDelta::hours(1)).await;
    assert_eq!(digests(&world, "FR").len(), 1);
    world.ends().await;
}

async fn a_partner_that_moves_has_each_date_once(world: World) {
    begins(&world, &[]).await;
    world.advance(TimeDelta::hours(13)).await;
    digest_of(&world, "JP", "2026-03-04");
    // From Tokyo to Honolulu it is Tuesday again; Wednesday has had its digest.
    begins(&world, &[("zone = \"Asia/Tokyo\"", "zone = \"Pacific/Honolulu\"")]).await;
    world.advance(TimeDelta::hours(41)).await;
    assert_eq!(digests(&world, "JP").len(), 1, "it is Thursday, 07:00, in Honolulu");
    world.advance(TimeDelta::hours(1)).await;
    digest_of(&world, "JP", "2026-03-05");
    // And ahead, to where it is Friday soon: no date is lost.
    begins(&world, &[("zone = \"Pacific/Honolulu\"", "zone = \"Pacific/Kiritimati\"")]).await;
    world.advance(TimeDelta::hours(24)).await;
    digest_of(&world, "JP", "2026-03-06");
    assert_eq!(digests(&world, "JP").len(), 3);
    world.ends().await;
}

async fn who_wants_silence_has_it(world: World) {
    begins(&world, &[("zone = \"Asia/Bahrain\"\n", "zone = \"Asia/Bahrain\"\nquiet_digest = true\n")]).await;
    world.advance(TimeDelta::days(1)).await;
    assert_eq!(digests(&world, "BH"), [] as [&str; 0]);
    assert_eq!(records(&world, "BH", &["2026-03-04"]).await, ["silent"]);
    super::raises(&world, super::class(super::Tier::Three, super::Tlp::Green)).await;
    world.advance(TimeDelta::days(1)).await;
    assert_eq!(records(&world, "BH", &["2026-03-05"]).await, ["posted"]);
    assert!(digest_of(&world, "BH", "2026-03-05").contains("متأخر: 1"));
    world.ends().await;
}
