//! The rules of messages that the specification does not know.

use serde_json::json;

use super::*;

const NONE: [&str; 0] = [];
const LEGACY_FIELD: &str = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";

fn created(body: &Value) -> Vec<String> {
    Errors::told(create(body, 0))
}

fn v2(components: &Value) -> Value {
    json!({ "flags": COMPONENTS_V2, "components": components })
}

fn display(length: usize) -> Value {
    json!({ "type": 10, "content": "x".repeat(length) })
}

#[test]
fn the_flag_decides_which_components_there_are() {
    let container = json!([{ "type": 17, "components": [display(1)] }]);
    assert_eq!(created(&v2(&container)), NONE);
    assert_eq!(created(&json!({ "components": container })), ["components.0 UNION_TYPE_CHOICES"]);
    let nested = json!([{ "type": 17, "components": container }]);
    assert_eq!(created(&v2(&nested)), ["components.0.components.0 UNION_TYPE_CHOICES"]);
    let errors = create(&json!({ "components": container }), 0).expect_err("a container without the flag");
    let message = &errors.to_json()["components"]["0"]["_errors"][0]["message"];
    assert_eq!(message, "Value of field \"type\" must be one of (1,).");
}

#[test]
fn the_second_version_has_nothing_but_components() {
    let mut body = v2(&json!([display(1)]));
    body["content"] = json!("text");
    body["embeds"] = json!([{ "title": "t" }]);
    body["sticker_ids"] = json!(["1"]);
    body["poll"] = json!({ "question": {}, "answers": [{ "poll_media": {} }] });
    let expected = ["content", "embeds", "sticker_ids", "poll"].map(|name| format!("{name} {LEGACY_FIELD}"));
    assert_eq!(created(&body), expected);
    let empty = json!({ "flags": COMPONENTS_V2, "components": [display(1)], "content": "", "embeds": [] });
    assert_eq!(created(&empty), NONE);
}

#[test]
fn the_second_version_has_40_components_and_4000_characters_in_all() {
    let section = json!({ "type": 9, "components": [display(1), display(1)], "accessory": thumbnail() });
    let sections = vec![section; 10];
    assert_eq!(created(&v2(&json!(sections))), NONE);
    let more: Vec<_> = sections.into_iter().chain([display(1)]).collect();
    assert_eq!(created(&v2(&json!(more))), ["components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"]);
    assert_eq!(created(&v2(&json!([display(2000), display(2000)]))), NONE);
    let inside = json!([display(2000), { "type": 17, "components": [display(2001)] }]);
    assert_eq!(created(&v2(&inside)), ["components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"]);
}

fn thumbnail() -> Value {
    json!({ "type": 11, "media": { "url": "attachment://a.png" } })
}

#[test]
fn ids_are_unique_wherever_they_stand() {
    let button = |more: &Value| {
        let mut button = json!({ "type": 2, "style": 1, "label": "a", "custom_id": "a" });
        button.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
        button
    };
    let section = |more: Value| json!({ "type": 9, "components": [display(1)], "accessory": button(&more) });
    let same =
        json!([section(json!({ "id": 4 })), { "type": 17, "id": 4, "components": [section(json!({}))] }]);
    let expected = [
        "components.1.id COMPONENT_ID_DUPLICATED",
        "components.1.components.0.accessory.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
    ];
    assert_eq!(created(&v2(&same)), expected);
    let zero = json!([section(json!({ "id": 0 })), section(json!({ "id": 0, "custom_id": "b" }))]);
    assert_eq!(created(&v2(&zero)), NONE);
}

#[test]
fn an_edit_is_read_by_its_own_flags_or_else_by_those_of_the_message() {
    let container = json!([{ "type": 17, "components": [display(1)] }]);
    let edited = |body: &Value, already_v2| Errors::told(edit(body, already_v2, 0));
    assert_eq!(edited(&json!({ "components": container }), true), NONE);
    assert_eq!(edited(&v2(&container), false), NONE);
    assert_eq!(edited(&json!({ "components": container }), false), ["components.0 UNION_TYPE_CHOICES"]);
    let unset = json!({ "components": container, "flags": 0 });
    assert_eq!(edited(&unset, true), ["components.0 UNION_TYPE_CHOICES"]);
    let text = json!({ "content": "text", "flags": 0 });
    assert_eq!(edited(&text, true), [format!("content {LEGACY_FIELD}")]);
}

#[test]
fn mentions_are_parsed_or_listed() {
    let mentions =
        |parse: &Value| json!({ "allowed_mentions": { "parse": parse, "users": ["1"], "roles": [] } });
    assert_eq!(created(&mentions(&json!(["roles", "everyone"]))), NONE);
    let both = created(&mentions(&json!(["users"])));
    assert_eq!(both, ["allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"]);
}

#[test]
fn attachments_have_files_and_messages_ten_at_most() {
    let described = json!({ "attachments": [{ "id": "0" }, { "id": 1 }] });
    assert_eq!(Errors::told(create(&described, 2)), NONE);
    assert_eq!(Errors::told(create(&described, 1)), ["attachments.1 ATTACHMENT_NOT_FOUND"]);
    assert_eq!(Errors::told(edit(&described, false, 0)), NONE, "an edit can keep old files");
    assert_eq!(Errors::told(webhook(&json!({}), 11)), ["files BASE_TYPE_MAX_LENGTH"]);
}

#[test]
fn nonces_and_forwards() {
    assert_eq!(created(&json!({ "nonce": "x".repeat(26) })), ["nonce NONCE_TYPE_TOO_LONG"]);
    assert_eq!(created(&json!({ "nonce": u64::MAX })), ["nonce NONCE_TYPE_OUT_OF_BOUNDS"]);
    assert_eq!(created(&json!({ "nonce": [] })), ["nonce NONCE_TYPE_INVALID_TYPE"]);
    let forward = json!({ "message_reference": { "message_id": "1", "type": 1 } });
    assert_eq!(created(&forward), ["message_reference.type BASE_TYPE_CHOICES"]);
}

#[test]
fn a_message_is_empty_when_nothing_of_it_shows() {
    assert!(is_empty(&json!({ "content": " \n", "embeds": [], "components": null, "tts": true }), 0));
    assert!(!is_empty(&json!({}), 1));
    assert!(!is_empty(&json!({ "sticker_ids": ["1"] }), 0));
    assert!(!is_empty(&json!({ "components": [display(1)] }), 0));
}
