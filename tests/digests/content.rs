//! What digests say: what is owed, what became of it, and nothing that a card may not say.

use chappe::domain::{
    alert::Tier, answer::Answer, dossier::Class, follow_up::Stage, objection::Concern, snowflake::ChannelId,
    tlp::Tlp,
};
use chrono::TimeDelta;
use harness::{World, both};

use super::{begins, class, digest_of, officer, raises};

both![
    everybody_reads_what_concerns_them,
    what_is_only_told_is_a_line_and_no_card,
    red_keeps_to_reference_tier_label_and_clock,
    an_exercise_is_marked_and_in_no_figure,
    the_secretariat_sees_who_is_late_and_what_could_not_be_posted,
];

/// Belgium is told by its digest.
const BY_DIGEST: (&str, &str) = ("information = \"cards\"\n", "");

async fn everybody_reads_what_concerns_them(world: World) {
    begins(&world, &[]).await;
    let raised = raises(&world, class(Tier::Three, Tlp::Amber)).await;
    let (id, reference) = (raised.alert.id, raised.alert.reference.to_string());
    world.advance(TimeDelta::hours(12)).await;
    let japan = digest_of(&world, "JP", "2026-03-04");
    assert!(japan.contains("**🔔 To acknowledge: 1**"), "{japan}");
    let line = japan.lines().find(|line| line.contains(&reference)).unwrap();
    assert!(line.starts_with("🔔 Tier 3: "), "{line}");
    let (guild, channel) = (world.guild.0, world.places["JP"].channel.0);
    let link = format!("[{reference}](https://discord.com/channels/{guild}/{channel}/");
    assert!(line.contains(&link) && line.contains(") <t:"), "{line}");
    // Twenty minutes after work has begun in Tokyo.
    world.advance(TimeDelta::minutes(80)).await;
    world.relay.answer(officer("JP"), &id, Answer::ReferralSent, None).await.unwrap();

    world.advance(TimeDelta::minutes(7 * 60 + 40)).await;
    let bahrain = digest_of(&world, "BH", "2026-03-04");
    assert!(bahrain.contains("⏰ متأخر: 1"), "its hour was over long ago: {bahrain}");
    let france = digest_of(&world, "FR", "2026-03-04");
    assert!(france.contains("**Vos alertes en attente chez d’autres : 1**"), "{france}");
    let answered = format!("Réponses depuis le dernier récapitulatif : 1 · [{reference}](");
    assert!(france.contains(&answered), "{france}");

    let reason = Some("secret-reason".to_owned());
    world.relay.object(officer("BH"), &id, Concern::Investigation, "", reason).await.unwrap();
    world.relay.answer(officer("BH"), &id, Answer::NotCompetent, None).await.unwrap();
    world.advance(TimeDelta::hours(15)).await;
    let japan = digest_of(&world, "JP", "2026-03-05");
    assert!(japan.contains("✋ Objections: 1"), "{japan}");
    assert!(japan.contains(&format!("✋ WAIT: a partner objects · [{reference}](")), "{japan}");
    assert!(!japan.contains("Bahrain"), "who objects is for the issuer: {japan}");
    assert!(japan.contains("📅 Due today: 1"), "the ask is due at 09:00 in Tokyo: {japan}");
    world.advance(TimeDelta::hours(8)).await;
    let france = digest_of(&world, "FR", "2026-03-05");
    assert!(france.contains(&answered), "Bahrain has answered since: {france}");
    assert!(france.contains("Vos alertes en attente chez d’autres : 1"), "Japan has not: {france}");
    assert!(france.contains(&format!("✋ Objections à vos alertes · [{reference}](")), "{france}");
    let bahrain = digest_of(&world, "BH", "2026-03-05");
    assert!(bahrain.contains(&format!("✋ أنتم معترضون · [{reference}](")), "{bahrain}");
    for code in ["JP", "BH", "FR", "BE"] {
        let said = super::digests(&world, code).join("\n");
        assert!(!said.contains("secret-") && !said.contains("videos"), "{said}");
        for partner in ["Bahreïn", "Japon", "Bahrain", "France"] {
            assert!(!said.contains(partner), "who did what stands on the board: {said}");
        }
    }
    world.advance(TimeDelta::hours(24)).await;
    assert!(!digest_of(&world, "FR", "2026-03-06").contains("Réponses depuis"), "told once");

    world.advance(TimeDelta::days(3)).await;
    let monday = digest_of(&world, "JP", "2026-03-09");
    let figures = "**Last week** · Received: 1 · acknowledged in time: 1 of 1 · closed: 0 · \
        median reaction: 20 minutes (quarter-hours: 2)";
    assert!(monday.contains(figures), "{monday}");
    assert!(!digest_of(&world, "JP", "2026-03-06").contains("Last week"));
    let france = digest_of(&world, "FR", "2026-03-09");
    assert!(france.contains("Vos alertes en attente chez d’autres : 1"), "it still waits: {france}");
    for code in ["BH", "BE"] {
        digest_of(&world, code, "2026-03-09");
    }
    world.ends().await;
}

async fn what_is_only_told_is_a_line_and_no_card(world: World) {
    begins(&world, &[BY_DIGEST]).await;
    let raised = raises(&world, class(Tier::Three, Tlp::Amber)).await;
    let (id, reference) = (raised.alert.id.clone(), raised.alert.reference.to_string());
    world.advance(TimeDelta::hours(1)).await;
    assert!(world.channel("BE").is_empty(), "no card");
    let board = world.channel("FR").into_iter().find(|posted| posted.text.contains(&reference)).unwrap().text;
    assert!(board.contains("📄 Belgique"), "{board}");
    assert!(!board.contains("n’a pas pu être publiée"), "{board}");
    let missed = world.posted(world.secretariat.channel);
    assert!(
        missed.iter().all(|posted| !posted.text.contains("Belgium")),
        "nobody is told that it is missing"
    );

    let mut belgian = world.officer("BE");
    belgian.runs("/alert show", serde_json::json!({ "reference": reference })).await;
    assert!(belgian.sees().contains(&reference), "{}", belgian.sees());

    world.advance(TimeDelta::hours(19)).await;
    let told = digest_of(&world, "BE", "2026-03-04");
    let line = format!("For information: 1. To open one: “Help” → “Show alert…”.\n-# {reference}");
    assert!(told.contains(&line) && told.contains("Nothing is due today."), "{told}");
    let mut tx = world.relay.store.read().await.unwrap();
    let dossier = chappe::store::dossier::load(&mut tx, &id).await.unwrap().unwrap();
    drop(tx);
    let follow_up = &dossier.follow_ups[&"BE".parse().unwrap()];
    assert_eq!(follow_up.posted_at, Some("2026-03-04T07:00:00Z".parse().unwrap()), "posted with the digest");
    assert_eq!(follow_up.stage(), Stage::Told);
    world.advance(TimeDelta::hours(24)).await;
    assert!(!digest_of(&world, "BE", "2026-03-05").contains(&reference), "told once");
    let france = digest_of(&world, "FR", "2026-03-05");
    assert!(france.contains("Vos alertes en attente chez d’autres : 1"), "{france}");
    let told = world.posted(world.secretariat.channel);
    assert!(told.iter().all(|posted| !posted.text.contains("Belgium")), "nobody calls Belgium: {told:?}");
    world.ends().await;
}

async fn red_keeps_to_reference_tier_label_and_clock(world: World) {
    begins(&world, &[BY_DIGEST]).await;
    let raised = raises(&world, class(Tier::Three, Tlp::Red)).await;
    let reference = raised.alert.reference.to_string();
    world.relay.answer(officer("JP"), &raised.alert.id, Answer::ReferralSent, None).await.unwrap();
    world.advance(TimeDelta::hours(21)).await;
    for code in ["JP", "BH", "FR", "BE"] {
        let said = digest_of(&world, code, "2026-03-04");
        for line in said.lines().filter(|line| line.contains(&reference)) {
            assert!(line.contains("`TLP:RED`"), "{line}");
            for word in ["France", "Japon", "Bahreïn", "Belgique", "فرنسا", "Referral", "Signalement"] {
                assert!(!line.contains(word), "{code}: {line}");
            }
        }
    }
    assert!(digest_of(&world, "FR", "2026-03-04").contains(&reference));
    assert!(digest_of(&world, "BE", "2026-03-04").contains(&reference));
    world.ends().await;
}

async fn an_exercise_is_marked_and_in_no_figure(world: World) {
    begins(&world, &[]).await;
    let exercise = Class { exercise: true, ..class(Tier::Three, Tlp::Green) };
    let raised = raises(&world, exercise).await;
    world.advance(TimeDelta::hours(13)).await;
    let japan = digest_of(&world, "JP", "2026-03-04");
    let line = japan.lines().find(|line| line.contains(raised.alert.reference.as_str())).unwrap();
    assert!(line.contains("**EXERCISE"), "{line}");
    world.relay.answer(officer("JP"), &raised.alert.id, Answer::Done, None).await.unwrap();
    world.advance(TimeDelta::days(6)).await;
    let monday = digest_of(&world, "JP", "2026-03-09");
    assert!(!monday.contains("Last week"), "there was nothing but an exercise: {monday}");
    let network = network_digest(&world, "2026-03-09");
    assert_eq!(network.lines().count(), 1, "nothing is late, and nothing is counted: {network}");
    assert!(network.contains("Nothing is overdue"), "{network}");
    world.ends().await;
}

async fn the_secretariat_sees_who_is_late_and_what_could_not_be_posted(world: World) {
    begins(&world, &[("hotline = \"+999 555 BE\"\nwakes = [\"1\", \"2\"]\n", "wakes = []\n")]).await;
    raises(&world, class(Tier::Three, Tlp::Green)).await;
    let mut tx = world.relay.store.write().await.unwrap();
    let (channel, now) = (ChannelId(world.places["JP"].channel.0), world.relay.clock.now());
    let again_at = now + TimeDelta::hours(24);
    chappe::store::outbox::block(&mut tx, channel, "50001", now.into(), again_at.into()).await.unwrap();
    tx.commit().await.unwrap();
    world.advance(TimeDelta::hours(21)).await;
    let text = network_digest(&world, "2026-03-04");
    assert!(text.contains("Bahrain: to acknowledge 1, to act on 0"), "{text}");
    assert!(text.contains(&format!("<#{channel}>: closed to the bot since <t:")), "{text}");
    assert!(text.contains("Partners that nobody can reach out of hours: 1**"), "{text}");
    assert!(text.contains("\n-# BE\n"), "{text}");
    assert!(text.contains("**The last seven days** · Received: "), "{text}");
    // The channel is tried again by itself, and has its digest late.
    world.advance(TimeDelta::hours(4)).await;
    assert!(digest_of(&world, "JP", "2026-03-04").contains("This digest is late"));
    world.ends().await;
}

/// The secretariat's digest of a date.
fn network_digest(world: &World, date: &str) -> String {
    let head = format!("The network on `{date}`");
    let posted = world.posted(world.secretariat.channel).into_iter();
    let is_it = |text: &str| text.trim_start_matches("### ").starts_with(&head);
    let mut found: Vec<_> = posted.filter(|posted| is_it(&posted.text)).collect();
    assert_eq!(found.len(), 1, "one of {date}");
    let network = found.remove(0);
    assert!(network.rang.is_empty());
    network.text
}
