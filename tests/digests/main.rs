//! Digests from end to end: each channel at its own hour, in its own language, once a day whatever happens; on both
//! engines. And, in `many`, every day of seven years for sixty partners.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

mod asked;
mod content;
mod hours;
mod many;

use chappe::domain::{
    actor::Actor,
    alert::{Ask, Tier},
    audience::Purpose,
    digest::DigestOutcome,
    dossier::{Class, Dossier, Officer},
    draft::Draft,
    matter::Matter,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::configure::plan;
use chappe::store::digest;
use chrono::{DateTime, NaiveDate, Utc};
use harness::World;
pub(crate) use harness::class;

/// The network as it is, with changes to the text of its file; digests begin.
pub(crate) async fn begins(world: &World, changes: &[(&str, &str)]) {
    let mut text = world.relay.current().network.write();
    for (was, is) in changes {
        assert!(text.contains(was), "{was} is not in:\n{text}");
        text = text.replace(was, is);
    }
    let planned = plan(&world.relay.store, &text).await.unwrap();
    world.relay.apply_network(Actor::Operator, &text, planned.revision).await.unwrap();
    // A file that says nothing new is not applied: that digests begin is what a start does.
    world.relay.begin_digests().await.unwrap();
    world.settle().await;
}

/// The clock shows another time at once, and nothing was done in between.
pub(crate) fn jumps_to(world: &World, instant: &str) {
    let instant: DateTime<Utc> = instant.parse().unwrap();
    world.sandbox.clock().set(instant.timestamp_millis()).unwrap();
}

pub(crate) fn officer(partner: &str) -> Officer {
    harness::officer(partner, 4711)
}

/// France raises an alert: Japan is asked by hand, Bahrain by the rule for Arabic; Belgium is told.
pub(crate) async fn raises(world: &World, class: Class) -> Dossier {
    let matter = Matter {
        languages: ["ar".to_owned()].into(),
        ..harness::matter(["https://videos.example.com/secret-path"])
    };
    let france = officer("FR");
    let draft = world.relay.begin_draft(france, class, matter).await.unwrap();
    let ask_japan = |draft: &mut Draft| {
        draft.changes.push((Purpose::Action(Ask::Refer), "JP".to_owned()));
        Ok(())
    };
    world.relay.change_draft(france, &draft.id, ask_japan).await.unwrap();
    let (_, preview) = world.relay.preview(france, &draft.id).await.unwrap();
    let raised = world.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
    world.settle().await;
    raised
}

/// The digests in a partner's channel.
pub(crate) fn digests(world: &World, code: &str) -> Vec<String> {
    let heads = ["Digest of", "Récapitulatif du", "الملخص اليومي"];
    let shown = world.channel(code).into_iter();
    let shown = shown.inspect(|posted| assert!(!is_digest(&posted.text, &heads) || posted.rang.is_empty()));
    shown.map(|posted| posted.text).filter(|text| is_digest(text, &heads)).collect()
}

fn is_digest(text: &str, heads: &[&str]) -> bool {
    heads.iter().any(|head| text.trim_start_matches("### ").starts_with(head))
}

/// The one digest of a date in a partner's channel.
pub(crate) fn digest_of(world: &World, code: &str, date: &str) -> String {
    let of_date = |text: &String| text.lines().next().is_some_and(|line| line.contains(date));
    let mut found: Vec<String> = digests(world, code).into_iter().filter(of_date).collect();
    assert_eq!(found.len(), 1, "one of {date} for {code}: {:?}", digests(world, code));
    found.remove(0)
}

/// What the store has of these dates, `posted`, `silent`, `merged` or `none` each.
pub(crate) async fn records(world: &World, code: &str, dates: &[&str]) -> Vec<&'static str> {
    let whose = match code {
        "secretariat" => Whom::Secretariat,
        code => Whom::Partner(code.parse().unwrap()),
    };
    let mut tx = world.relay.store.read().await.unwrap();
    let mut found = Vec::new();
    for date in dates {
        let date: NaiveDate = date.parse().unwrap();
        let record = digest::find(&mut tx, whose, date).await.unwrap();
        found.push(record.map_or("none", |record| DigestOutcome::code(record.outcome)));
    }
    found
}
