//! Interactions: the answers to them and the commands that bring them.
//!
//! Part of the seeds of the test of requests.
//!
//! Law: that of the seeds.

use discord_sandbox::form::{command, interaction};
use serde_json::{Value, json};

use super::{
    Case, FILES, ID,
    messages::{attachments, picker, poll, string_select},
    request, with,
};

/// The callback, with each kind of answer.
pub(super) fn interactions() -> Vec<Case> {
    let modal = json!({
        "custom_id": "modal",
        "title": "Report",
        "components": [
            { "type": 10, "id": 31, "content": "Please fill in." },
            { "type": 1, "id": 32, "components": [text_input("a")] },
            { "type": 18, "label": "Text", "description": "Long", "component": text_input("b") },
            { "type": 18, "label": "One", "component": string_select("c") },
            {
                "type": 18,
                "label": "Files",
                "component": { "type": 19, "id": 33, "custom_id": "d", "min_values": 0, "max_values": 3, "required": false },
            },
        ],
    });
    let place = with(&picker(8, "e", "channel"), json!({ "channel_types": [0] }));
    let people = json!({
        "custom_id": "modal",
        "title": "Report",
        "components": [
            { "type": 18, "label": "Role", "component": picker(6, "a", "role") },
            { "type": 18, "label": "Any", "component": picker(7, "b", "user") },
        ],
    });
    let groups = json!({
        "custom_id": "modal",
        "title": "Report",
        "components": [
            { "type": 18, "label": "One", "component": { "type": 21, "id": 41, "custom_id": "a", "required": true, "options": choices() } },
            {
                "type": 18,
                "label": "Some",
                "component": {
                    "type": 22, "id": 42, "custom_id": "b", "min_values": 1, "max_values": 2, "required": true,
                    "options": choices(),
                },
            },
            { "type": 18, "label": "Sure", "component": { "type": 23, "id": 43, "custom_id": "c", "default": true } },
            { "type": 18, "id": 4, "label": "Who", "component": picker(5, "d", "user") },
            { "type": 18, "label": "Where", "component": place },
        ],
    });
    let pick =
        |value: Value| json!({ "name": "One", "name_localizations": { "de": "Eins" }, "value": value });
    let row = json!({ "type": 1, "components": [string_select("s")] });
    let said = json!({
        "content": "Yes", "embeds": [{ "title": "T" }], "components": [row], "attachments": attachments(),
        "allowed_mentions": { "parse": [] }, "flags": 64 });
    vec![request(
        "POST /interactions/{interaction_id}/{interaction_token}/callback",
        |body| interaction::callback(body, FILES),
        vec![
            json!({ "type": 1 }),
            json!({ "type": 4, "data": with(&said, json!({ "tts": false, "poll": poll() })) }),
            json!({ "type": 4, "data": { "flags": (1 << 15) | 64, "components": [{ "type": 14 }] } }),
            json!({ "type": 5, "data": { "flags": 64 } }),
            json!({ "type": 6 }),
            json!({ "type": 7, "data": said }),
            json!({ "type": 8, "data": { "choices": [pick(json!("1")), pick(json!("2"))] } }),
            json!({ "type": 8, "data": { "choices": [pick(json!(1)), pick(json!(1.5))] } }),
            json!({ "type": 9, "data": modal }),
            json!({ "type": 9, "data": groups }),
            json!({ "type": 9, "data": people }),
            json!({ "type": 12 }),
            json!({
                "type": 13,
                "data": { "eligible": false, "ineligible_reason": 1, "ineligible_reason_description": "Owned" },
            }),
        ],
    )]
}

fn text_input(custom_id: &str) -> Value {
    json!({
        "type": 4, "id": null, "custom_id": custom_id, "style": 2, "label": "Text", "value": "v", "placeholder": "p",
        "required": true, "min_length": 1, "max_length": 4000,
    })
}

fn choices() -> Value {
    json!([
        { "label": "One", "value": "1", "description": "First", "default": true },
        { "label": "Two", "value": "2" },
    ])
}

/// Every request that makes or changes commands.
pub(super) fn commands() -> Vec<Case> {
    let named = json!({
        "name": "report",
        "name_localizations": { "de": "melden", "hi": "रिपोर्ट" },
        "description": "Report something",
        "description_localizations": { "de": "Etwas melden" },
        "default_member_permissions": 8,
        "dm_permission": true,
        "contexts": [0, 1],
        "integration_types": [0, 1],
        "handler": 1,
    });
    let option = |kind: u8, name: &str, more: Value| {
        let translated = json!({ "de": format!("{name}-de") });
        let common = json!({
            "type": kind, "name": name, "name_localizations": translated, "description": "D",
            "description_localizations": { "de": "D" }, "required": false,
        });
        with(&common, more)
    };
    let choice =
        |value: Value| json!([{ "name": "One", "name_localizations": { "fr": "Un" }, "value": value }]);
    let values = json!([
        option(11, "file", json!({ "required": true })),
        option(3, "text", json!({ "min_length": 1, "max_length": 10, "choices": choice(json!("1")) })),
        option(
            4,
            "whole",
            json!({ "min_value": 0, "max_value": 10, "choices": choice(json!(1)), "autocomplete": false })
        ),
        option(
            10,
            "number",
            json!({ "min_value": 0.5, "max_value": 10, "choices": choice(json!(1.5)), "autocomplete": false })
        ),
        option(3, "asked", json!({ "autocomplete": true })),
        option(5, "yes", json!({})),
        option(6, "who", json!({})),
        option(7, "where", json!({ "channel_types": [0, 15] })),
        option(8, "role", json!({})),
        option(9, "any", json!({})),
    ]);
    let nested = json!([
        option(2, "group", json!({ "options": [option(1, "inner", json!({ "options": values }))] })),
        option(1, "outer", json!({ "options": [option(5, "yes", json!({}))] })),
    ]);
    let flat = with(&named, json!({ "options": values }));
    let deep = with(&named, json!({ "options": nested }));
    let created = with(&flat, json!({ "type": 1 }));
    let menu = json!({ "name": "Report Message", "type": 3 });
    let all = json!([with(&deep, json!({ "id": ID })), menu]);
    let few = json!([with(&named, json!({ "options": [option(5, "yes", json!({}))] })), menu]);
    vec![
        request(
            "POST /applications/{application_id}/commands",
            command::create,
            vec![created, deep.clone(), menu.clone()],
        ),
        request(
            "POST /applications/{application_id}/guilds/{guild_id}/commands",
            command::create,
            vec![menu],
        ),
        request("PATCH /applications/{application_id}/commands/{command_id}", command::edit, vec![flat]),
        request("PUT /applications/{application_id}/commands", command::bulk, vec![all]),
        request("PUT /applications/{application_id}/guilds/{guild_id}/commands", command::bulk, vec![few]),
    ]
}
