//! Answering, finding and changing alerts as officers do it: on Discord, with the real bot and a real database. Cards are
//! posted here as the delivery worker would: rendered from what the relay has to say, and recorded. On both engines.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

mod amending;
mod audience;
mod cards;
mod correcting;
mod coverage;
mod evening;
mod figures;
mod helped;
mod history;
mod joining;
mod looks;
mod network;
mod owing;
mod pages;
mod record;
mod results;
mod rules;
mod states;
mod taking_out;
mod times;
mod told;

use chappe::discord::{custom_id::Press, render};
use chappe::domain::{
    alert::{Kind, Tier},
    audience::Purpose,
    dossier::{Class, Dossier, Officer},
    matter::Matter,
    notice::Notice,
    partner::PartnerId,
    reason::Reason,
    refusal::Refusal,
    snowflake::{ChannelId, UserId},
    tlp::Tlp,
};
use chappe::i18n::{Locale, Locales};
use chappe::relay::{Delivered, Telling};
use harness::{Person, World};
use serde_json::{Value, json};

/// A partner's code.
pub(crate) fn id(code: &str) -> PartnerId {
    code.parse().unwrap()
}

/// What the bot says to a no, in English.
pub(crate) fn no(refusal: &Refusal) -> String {
    Locales::load(None).unwrap().0.choose(["en"]).say(refusal)
}

/// The person is told why a form was refused, and may correct it.
pub(crate) fn may_correct(person: &Person<'_>, refusal: &Refusal) {
    assert_eq!(person.sees(), format!("{}\n[Correct…]", no(refusal)));
}

/// Fields as a form holds them.
pub(crate) fn holding(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(field, holds)| ((*field).to_owned(), (*holds).to_owned())).collect()
}

/// A matter of ten locations, whole as the rights gate wants it: of so many, a form shows each.
fn ten_locations() -> Matter {
    locations(10)
}

/// The same of so many.
pub(crate) fn locations(count: u32) -> Matter {
    let location = |number: u32| format!("https://videos.example.com/secret-{number}");
    Matter { reasons: vec![Reason::Glorification], ..harness::matter((1..=count).map(location)) }
}

/// What most alerts are.
pub(crate) const USUAL: Class =
    Class { kind: Kind::Referral, tier: Tier::Three, tlp: Tlp::Amber, exercise: false };

/// France raises an alert of tier 3 to these partners, and everybody's card is posted.
pub(crate) async fn raised(world: &World, to: &[(Purpose, &str)]) -> Dossier {
    raised_as(world, USUAL, to).await
}

/// The same of another class.
pub(crate) async fn raised_as(world: &World, class: Class, to: &[(Purpose, &str)]) -> Dossier {
    raised_about(world, class, ten_locations(), to).await
}

/// The same about another matter.
pub(crate) async fn raised_about(
    world: &World,
    class: Class,
    matter: Matter,
    to: &[(Purpose, &str)],
) -> Dossier {
    let officer = Officer { user: UserId(1), partner: id("FR") };
    let relay = &world.relay;
    let draft = relay.begin_draft(officer, class, matter).await.unwrap();
    let lines: Vec<_> = to.iter().map(|(purpose, line)| (*purpose, (*line).to_owned())).collect();
    relay
        .change_draft(officer, &draft.id, |draft| {
            draft.changes = lines;
            Ok(())
        })
        .await
        .unwrap();
    let (_, preview) = relay.preview(officer, &draft.id).await.unwrap();
    let dossier = relay.raise(officer, &draft.id, preview.fingerprint).await.unwrap();
    let readers: Vec<PartnerId> = dossier.follow_ups.keys().copied().chain([id("FR")]).collect();
    for partner in readers {
        post(world, &Notice::Card { alert: dossier.alert.id.clone(), partner }).await;
    }
    dossier
}

/// Does for one notice what the delivery worker does: says what there is to say now, and records it. Nothing where there
/// is nothing to say.
pub(crate) async fn post(world: &World, notice: &Notice) -> Option<Value> {
    let telling = telling(world, notice).await?;
    let (locales, _) = Locales::load(None).unwrap();
    let wanted: Vec<&Locale> = vec![locales.choose(telling.reader.languages.iter().map(String::as_str))];
    let message = render::told(&wanted, &telling.reader, &telling.told, telling.rings);
    let channel = channel(world, notice);
    let posted = say(world, channel, &message.create()).await;
    let delivered = Delivered {
        channel: ChannelId(channel),
        message: posted["id"].as_str().unwrap().parse().unwrap(),
        at: telling.reader.now,
        rang: telling.rings.is_some(),
        state: telling.state,
    };
    let mut tx = world.relay.store.write().await.unwrap();
    world.relay.delivered(&mut tx, notice, &delivered).await.unwrap();
    tx.commit().await.unwrap();
    Some(posted)
}

/// What a notice has to say now.
pub(crate) async fn telling(world: &World, notice: &Notice) -> Option<Telling> {
    let mut tx = world.relay.store.read().await.unwrap();
    world.relay.telling(&mut tx, notice).await.unwrap()
}

fn channel(world: &World, notice: &Notice) -> u64 {
    let partner = match notice {
        Notice::Card { partner, .. } | Notice::Wait { partner, .. } => *partner,
        _ => id("FR"),
    };
    world.places[partner.as_str()].channel.0
}

/// The bot posts a message.
pub(crate) async fn say(world: &World, channel: u64, body: &Value) -> Value {
    world.calls(reqwest::Method::POST, &format!("channels/{channel}/messages"), body).await
}

/// Presses what no message in front of the person offers, as only somebody could who forges it.
pub(crate) async fn forges(world: &World, person: &mut Person<'_>, custom_id: &str) {
    assert!(Press::decode(custom_id).is_ok(), "nothing has the id {custom_id}");
    let button = json!({ "type": 2, "style": 2, "label": "guessed", "custom_id": custom_id });
    let body = json!({ "content": "a forgery", "components": [{ "type": 1, "components": [button] }] });
    person.message = say(world, person.channel.0, &body).await;
    person.uses(custom_id, Vec::new()).await;
}

/// Looks at the last message in the channel that everybody there sees.
pub(crate) fn looks_at_the_card(world: &World, person: &mut Person<'_>) {
    let messages = world.sandbox.messages(person.user, person.channel, 50).unwrap();
    let shared = |message: &Value| message["flags"].as_u64().unwrap_or_default() & 1 << 6 == 0;
    person.message = messages.into_iter().find(shared).expect("a card stands in the channel");
}

/// An officer who reads English, in front of their partner's card.
pub(crate) fn at_the_card<'w>(world: &'w World, code: &str) -> Person<'w> {
    let mut person = world.officer(code);
    looks_at_the_card(world, &mut person);
    person
}

/// The options that name an alert.
pub(crate) fn of(dossier: &Dossier) -> Value {
    json!({ "reference": dossier.alert.reference.as_str() })
}

/// Somebody with the auditors' role and no other, in Belgium's channel.
fn auditor(world: &World) -> Person<'_> {
    let auditor = world.passer_by("BE");
    auditor.holds(world.secretariat.backup);
    auditor
}
