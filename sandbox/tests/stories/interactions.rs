//! Interactions, from both sides: what a person does, what the bot may answer, and when it is too late.

use std::time::Duration;

use discord_sandbox::{Refused, Rules, Seen, SubmitModal, Until, UseCommand};
use futures_util::FutureExt;
use serde_json::{Value, json};

use crate::{
    listener::Listener,
    world::{World, id},
};

/// A world with a bot that listens, and commands to use.
async fn listening() -> (World, Listener) {
    let world = World::new().await;
    let listener = Listener::connect(&world).await;
    register(&world).await;
    (world, listener)
}

async fn register(world: &World) {
    let city = json!({ "type": 3, "name": "city", "description": "City", "autocomplete": true });
    let who = json!({ "type": 9, "name": "who", "description": "Who" });
    world
        .register(json!([
            { "name": "alert", "description": "Alerts", "options": [
                { "type": 1, "name": "raise", "description": "Raise one", "options": [city, who] },
            ] },
            { "name": "Report", "type": 3 },
            { "name": "Greet", "type": 2 },
        ]))
        .await;
}

/// The path of the first answer to an interaction.
pub(crate) fn callback(interaction: &Value) -> String {
    format!("/interactions/{}/{}/callback", id(interaction), text(&interaction["token"]))
}

/// The path of what follows the first answer.
pub(crate) fn follow_up(interaction: &Value) -> String {
    format!("/webhooks/{}/{}", text(&interaction["application_id"]), text(&interaction["token"]))
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// A person does something, and the bot answers what it hears of it.
pub(crate) async fn exchange(
    world: &World,
    listener: &mut Listener,
    person: impl Future<Output = Result<Seen, Refused>>,
    answer: Value,
) -> (Seen, Value) {
    let bot = async {
        let interaction = listener.event("INTERACTION_CREATE").await;
        world.done("POST", &callback(&interaction), &answer).await;
        interaction
    };
    let (seen, interaction) = tokio::join!(person, bot);
    (seen.expect("the client lets them"), interaction)
}

fn raise(world: &World, options: &Value) -> UseCommand {
    world.command("alert raise", options)
}

#[tokio::test]
async fn a_command_reaches_the_bot_whole_and_its_answer_the_person() {
    let (world, mut listener) = listening().await;
    let used = raise(&world, &json!({ "city": "Paris", "who": world.ada }));
    let answer = json!({ "type": 4, "data": { "content": "Raised" } });
    let (seen, interaction) =
        exchange(&world, &mut listener, world.sandbox.command(world.louise, &used), answer).await;
    assert_eq!(
        (seen.kind.as_str(), &seen.message.expect("a message")["content"]),
        ("message", &json!("Raised"))
    );

    assert_eq!(interaction["type"], 2);
    assert_eq!(interaction["locale"], "fr", "the language of the person's own client");
    assert_eq!(interaction["member"]["user"]["username"], "louise");
    assert_eq!(interaction["attachment_size_limit"], 10 * 1024 * 1024);
    let raise = &interaction["data"]["options"][0];
    assert_eq!((&raise["name"], &raise["type"]), (&json!("raise"), &json!(1)));
    assert_eq!(raise["options"][0], json!({ "type": 3, "name": "city", "value": "Paris" }));
    assert_eq!(interaction["data"]["resolved"]["users"][world.ada.to_string()]["username"], "ada");
    let message = world.last(world.ada, world.general);
    assert_eq!((&message["type"], &message["interaction_metadata"]["id"]), (&json!(20), &interaction["id"]));
}

#[tokio::test]
async fn the_client_refuses_what_discords_would() {
    let (world, _listener) = listening().await;
    for (used, why) in [
        (raise(&world, &json!({ "town": "x" })), "has no option `town`"),
        (raise(&world, &json!({ "city": 5 })), "another type"),
        (world.command("alert", &json!({})), "no command"),
        (UseCommand { channel_id: None, ..raise(&world, &json!({})) }, "`channel_id` is missing"),
    ] {
        let Err(Refused(said)) = world.sandbox.command(world.louise, &used).await else {
            panic!("{why}: not refused")
        };
        assert!(said.contains(why), "{said}");
    }
}

#[tokio::test]
async fn an_answer_can_only_be_given_once() {
    let (world, mut listener) = listening().await;
    let used = raise(&world, &json!({}));
    let answer = json!({ "type": 4, "data": { "content": "one" } });
    let (_, interaction) =
        exchange(&world, &mut listener, world.sandbox.command(world.louise, &used), answer.clone()).await;
    world.refused("POST", &callback(&interaction), &answer, 40060).await;
    let modal = json!({ "type": 9, "data": { "title": "T", "custom_id": "m", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "a", "label": "A", "style": 1 }] },
    ] } });
    world.refused("POST", &callback(&interaction), &modal, 40060).await;
    world.refused("POST", &format!("/interactions/{}/x/callback", id(&interaction)), &answer, 10062).await;
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_refused_and_the_person_told() {
    let (world, mut listener) = listening().await;
    world.sandbox.set_rules(Rules { answer_within_ms: 1, ..Rules::default() });
    let used = raise(&world, &json!({}));
    let seen = world.sandbox.command(world.louise, &used).await.expect("the client lets them");
    assert_eq!(
        (seen.kind.as_str(), seen.error.as_deref()),
        ("failed", Some("The application did not respond"))
    );
    let interaction = listener.event("INTERACTION_CREATE").await;
    let answer = json!({ "type": 4, "data": { "content": "late" } });
    world.refused("POST", &callback(&interaction), &answer, 10062).await;
    world.refused("POST", &follow_up(&interaction), &json!({ "content": "later" }), 10015).await;
}

#[tokio::test]
async fn a_token_lives_for_fifteen_minutes_of_the_civil_clock() {
    let (world, mut listener) = listening().await;
    let used = raise(&world, &json!({}));
    let answer = json!({ "type": 4, "data": { "content": "now" } });
    let (_, interaction) =
        exchange(&world, &mut listener, world.sandbox.command(world.louise, &used), answer).await;
    let original = format!("{}/messages/@original", follow_up(&interaction));
    world.sandbox.clock().advance(Duration::from_secs(15 * 60 - 1));
    world.done("PATCH", &original, &json!({ "content": "just in time" })).await;
    world.sandbox.clock().advance(Duration::from_secs(1));
    let (status, answer) = world.api("PATCH", &original, Some(&json!({ "content": "too late" }))).await;
    assert_eq!((status, &answer["code"]), (401, &json!(50027)));
}

#[tokio::test]
async fn only_its_addressee_sees_an_ephemeral_answer_and_may_dismiss_it() {
    let (world, mut listener) = listening().await;
    let used = raise(&world, &json!({}));
    let answer = json!({ "type": 4, "data": { "content": "psst", "flags": 64 } });
    let (seen, interaction) =
        exchange(&world, &mut listener, world.sandbox.command(world.louise, &used), answer).await;
    let message = seen.message.expect("a message");
    assert_eq!(world.last(world.louise, world.general)["content"], "psst");
    assert_eq!(
        world.last(world.ada, world.general),
        Value::Null,
        "the owner of the server does not see it either"
    );
    let path = format!("/channels/{}/messages/{}", world.general, id(&message));
    world.refused("GET", &path, &Value::Null, 10008).await;
    let changed = world
        .done(
            "PATCH",
            &format!("{}/messages/@original", follow_up(&interaction)),
            &json!({ "content": "psst!" }),
        )
        .await;
    assert_eq!((&changed["content"], &changed["flags"]), (&json!("psst!"), &json!(64)));
    assert!(world.sandbox.dismiss(world.ada, world.general, id(&message)).is_err());
    world.sandbox.dismiss(world.louise, world.general, id(&message)).expect("it is hers");
    assert_eq!(world.last(world.louise, world.general), Value::Null);
}

#[tokio::test]
async fn a_deferral_is_kept_by_an_edit_or_by_a_follow_up() {
    let (world, mut listener) = listening().await;
    for by_edit in [true, false] {
        let used = raise(&world, &json!({}));
        let bot = async {
            let interaction = listener.event("INTERACTION_CREATE").await;
            let deferred = json!({ "type": 5, "data": { "flags": 64 } });
            world.done("POST", &callback(&interaction), &deferred).await;
            assert_eq!(world.last(world.louise, world.general)["flags"], 64 | 128, "it is thinking");
            let late = json!({ "content": "late", "flags": 0 });
            let path = follow_up(&interaction);
            if by_edit {
                world.done("PATCH", &format!("{path}/messages/@original"), &late).await
            } else {
                world.done("POST", &path, &late).await
            }
        };
        let (seen, message) = tokio::join!(world.sandbox.command(world.louise, &used), bot);
        let seen = seen.expect("the client lets them");
        assert_eq!(
            (seen.kind.as_str(), &seen.message.expect("a message")["id"]),
            ("message", &message["id"])
        );
        assert_eq!(
            (&message["flags"], &message["edited_timestamp"]),
            (&json!(64), &Value::Null),
            "still ephemeral"
        );
    }
    assert_eq!(world.sandbox.messages(world.louise, world.general, 9).expect("seen").len(), 2);
}

#[tokio::test]
async fn a_deferral_can_become_a_message_of_the_second_version() {
    let (world, mut listener) = listening().await;
    let used = UseCommand { until: Until::Acknowledged, ..raise(&world, &json!({})) };
    let (seen, interaction) =
        exchange(&world, &mut listener, world.sandbox.command(world.louise, &used), json!({ "type": 5 }))
            .await;
    assert_eq!(seen.kind, "deferred");
    let card = json!({ "flags": 1 << 15, "components": [{ "type": 10, "content": "# Card" }] });
    let message =
        world.done("PATCH", &format!("{}/messages/@original", follow_up(&interaction)), &card).await;
    assert_eq!(message["flags"], 1 << 15);
}

#[tokio::test]
async fn a_button_changes_its_message_and_a_form_comes_first_or_never() {
    let (world, mut listener) = listening().await;
    let row = json!({ "type": 1, "components": [
        { "type": 2, "style": 1, "label": "Go", "custom_id": "go" },
        { "type": 2, "style": 2, "label": "No", "custom_id": "no", "disabled": true },
    ] });
    let message = world.post(world.general, json!({ "content": "Press", "components": [row] })).await;
    assert!(
        world.sandbox.component(world.louise, &World::press(&message, "no")).await.is_err(),
        "it is disabled"
    );
    assert!(world.sandbox.component(world.louise, &World::press(&message, "other")).await.is_err());

    let form = json!({ "type": 9, "data": { "title": "Why", "custom_id": "why", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "reason", "label": "Reason", "style": 2, "max_length": 10 }] },
    ] } });
    let press = World::press(&message, "go");
    let (seen, pressed) =
        exchange(&world, &mut listener, world.sandbox.component(world.louise, &press), form.clone()).await;
    assert_eq!(pressed["message"]["id"], message["id"]);
    assert_eq!(pressed["data"], json!({ "custom_id": "go", "component_type": 2, "id": 2 }));
    let modal = seen.modal.expect("a form");
    assert_eq!((&modal["title"], &modal["custom_id"]), (&json!("Why"), &json!("why")));

    let send = |reason: &str| SubmitModal {
        modal_id: Some(seen.interaction_id),
        values: [("reason".to_owned(), json!(reason))].into_iter().collect(),
        ..SubmitModal::default()
    };
    assert!(world.sandbox.modal(world.louise, &send("")).await.is_err(), "it is required");
    assert!(world.sandbox.modal(world.louise, &send("far too long a text")).await.is_err());
    assert!(world.sandbox.modal(world.ada, &send("x")).await.is_err(), "it is not open for Ada");
    let sent = send("because");
    let bot = async {
        let interaction = listener.event("INTERACTION_CREATE").await;
        let again = world.refused("POST", &callback(&interaction), &form, 50035).await;
        assert!(again["errors"]["type"].is_object(), "a form cannot answer a form: {again}");
        let update = json!({ "type": 7, "data": { "content": "Done", "components": [] } });
        world.done("POST", &callback(&interaction), &update).await;
        interaction
    };
    let (seen, interaction) = tokio::join!(world.sandbox.modal(world.louise, &sent), bot);
    let seen = seen.expect("the client lets them");
    assert_eq!(
        (seen.kind.as_str(), &seen.message.expect("the message")["content"]),
        ("updated", &json!("Done"))
    );
    let value = interaction["data"].pointer("/components/0/components/0/value");
    assert_eq!((&interaction["type"], value), (&json!(5), Some(&json!("because"))));
    assert_eq!(interaction["message"]["id"], message["id"]);
}

#[tokio::test]
async fn menus_give_values_and_what_they_stand_for() {
    let (world, mut listener) = listening().await;
    let menus = json!([
        { "type": 1, "components": [{ "type": 3, "custom_id": "text", "max_values": 2, "options": [
            { "label": "A", "value": "a" }, { "label": "B", "value": "b" }, { "label": "C", "value": "c" }] }] },
        { "type": 1, "components": [{ "type": 7, "custom_id": "who" }] },
    ]);
    let message = world.post(world.general, json!({ "content": "Choose", "components": menus })).await;
    let mut chosen = World::press(&message, "text");
    for wrong in [vec![], vec!["x"], vec!["a", "b", "c"]] {
        chosen.values = wrong.into_iter().map(str::to_owned).collect();
        assert!(world.sandbox.component(world.louise, &chosen).await.is_err());
    }
    chosen.values = vec!["c".into(), "a".into()];
    let ok = json!({ "type": 6 });
    chosen.until = Until::Acknowledged;
    let (seen, interaction) =
        exchange(&world, &mut listener, world.sandbox.component(world.louise, &chosen), ok.clone()).await;
    assert_eq!((seen.kind.as_str(), &interaction["data"]["values"]), ("deferred_update", &json!(["c", "a"])));
    let mut who = World::press(&message, "who");
    who.values = vec![world.ada.to_string()];
    who.until = Until::Acknowledged;
    let (_, interaction) =
        exchange(&world, &mut listener, world.sandbox.component(world.louise, &who), ok).await;
    assert_eq!(interaction["data"]["resolved"]["members"][world.ada.to_string()]["nick"], Value::Null);
}

#[tokio::test]
async fn completions_and_menus_of_users_and_messages() {
    let (world, mut listener) = listening().await;
    let typed = UseCommand { focused: Some("city".into()), ..raise(&world, &json!({ "city": "Par" })) };
    let wrong = json!({ "type": 4, "data": { "content": "x" } });
    let choices = json!({ "type": 8, "data": { "choices": [{ "name": "Paris", "value": "p" }] } });
    let bot = async {
        let interaction = listener.event("INTERACTION_CREATE").await;
        world.refused("POST", &callback(&interaction), &wrong, 50035).await;
        world.done("POST", &callback(&interaction), &choices).await;
        interaction
    };
    let (seen, interaction) = tokio::join!(world.sandbox.command(world.louise, &typed), bot);
    assert_eq!(seen.expect("completes").choices, Some(json!([{ "name": "Paris", "value": "p" }])));
    let focused = &interaction["data"]["options"][0]["options"][0];
    assert_eq!(*focused, json!({ "type": 3, "name": "city", "value": "Par", "focused": true }));

    let about = world.post(world.general, json!({ "content": "reported" })).await;
    for (kind, name, target) in [(3, "Report", id(&about)), (2, "Greet", world.ada)] {
        let used =
            UseCommand { r#type: Some(kind), target_id: Some(target), ..world.command(name, &json!({})) };
        let answer = json!({ "type": 4, "data": { "content": "done", "flags": 64 } });
        let (_, interaction) =
            exchange(&world, &mut listener, world.sandbox.command(world.louise, &used), answer).await;
        assert_eq!(interaction["data"]["target_id"], json!(target));
        let part = if kind == 3 { "messages" } else { "users" };
        assert!(interaction["data"]["resolved"][part][target.to_string()].is_object());
    }
}

#[tokio::test]
async fn while_nobody_waits_nothing_is_answered() {
    let (world, _listener) = listening().await;
    let used = raise(&world, &json!({}));
    let waiting = world.sandbox.command(world.louise, &used);
    assert!(waiting.now_or_never().is_none(), "the person waits for the bot");
}

/// Every kind of answer with its resource, for the tour of all routes.
pub(crate) async fn every_kind_of_answer(world: &World) {
    let mut listener = Listener::connect(world).await;
    register(world).await;
    for answer in [
        json!({ "type": 4, "data": { "content": "x", "components": [] } }),
        json!({ "type": 5, "data": { "flags": 64 } }),
    ] {
        let used = UseCommand { until: Until::Acknowledged, ..raise(world, &json!({})) };
        let bot = async {
            let interaction = listener.event("INTERACTION_CREATE").await;
            let path = format!("{}?with_response=true", callback(&interaction));
            let response = world.done("POST", &path, &answer).await;
            assert_eq!(response["interaction"]["id"], interaction["id"]);
            let original = format!("{}/messages/@original", follow_up(&interaction));
            world.done("PATCH", &original, &json!({ "content": "y" })).await;
            world.get(&original).await;
            let more = world.done("POST", &follow_up(&interaction), &json!({ "content": "more" })).await;
            world
                .done("DELETE", &format!("{}/messages/{}", follow_up(&interaction), id(&more)), &Value::Null)
                .await;
            world.done("DELETE", &original, &Value::Null).await;
        };
        let (seen, ()) = tokio::join!(world.sandbox.command(world.louise, &used), bot);
        seen.expect("the client lets them");
    }
}
