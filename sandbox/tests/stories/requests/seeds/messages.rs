//! Messages: of bots and of webhooks, with both generations of components.
//!
//! Part of the seeds of the test of requests.
//!
//! Law: that of the seeds.

use discord_sandbox::form::message;
use serde_json::{Value, json};

use super::{Case, FILES, ID, OTHER, member_of_union, request, with};

/// Every request that makes or changes a message, but for interactions.
pub(super) fn messages() -> Vec<Case> {
    let written = json!({
        "content": "Hello <@1234567890123456789>",
        "embeds": [{ "title": "Title", "fields": [{ "name": "N", "value": "V" }] }],
        "allowed_mentions": { "parse": ["everyone"], "users": [ID], "roles": [ID, OTHER], "replied_user": false },
        "components": [{ "type": 1, "components": [{ "type": 2, "style": 1, "custom_id": "a", "label": "A" }] }],
        "flags": 4,
        "attachments": attachments(),
    });
    let text = json!({ "flags": 1 << 15, "components": [{ "type": 10, "id": 2, "content": "# Title" }] });
    let layout = json!({ "flags": 1 << 15, "components": layout() });
    let created = with(
        &written,
        json!({
            "embeds": [embed()],
            "components": rows(),
            "tts": false,
            "sticker_ids": [ID],
            "nonce": "n-17",
            "enforce_nonce": true,
            "message_reference": {
                "message_id": ID, "channel_id": OTHER, "guild_id": OTHER, "fail_if_not_exists": false, "type": 0,
            },
            "shared_client_theme": { "colors": ["ff00ff"], "gradient_angle": 90, "base_mix": 50, "base_theme": 1 },
        }),
    );
    let executed = with(
        &written,
        json!({
            "tts": true,
            "username": "Postman",
            "avatar_url": "https://example.org/avatar.png",
            "thread_name": "Letters",
            "applied_tags": [ID],
        }),
    );
    let polled = json!({ "poll": poll() });
    vec![
        request(
            "POST /channels/{channel_id}/messages",
            |body| message::create(body, FILES),
            vec![created, layout, polled.clone(), json!({ "content": "x", "nonce": 12 })],
        ),
        request(
            "PATCH /channels/{channel_id}/messages/{message_id}",
            |body| message::edit(body, false, FILES),
            vec![with(&written, json!({ "sticker_ids": [ID] })), text.clone()],
        ),
        member_of_union(
            "IncomingWebhookRequestPartial",
            |body| message::webhook(body, FILES),
            vec![executed, text.clone(), polled.clone()],
        ),
        request(
            "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
            |body| message::webhook_edit(body, false, FILES),
            vec![written.clone(), polled],
        ),
        request(
            "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original",
            |body| message::webhook_edit(body, true, FILES),
            vec![text],
        ),
        request(
            "POST /channels/{channel_id}/messages/bulk-delete",
            message::bulk_delete,
            vec![json!({ "messages": [ID, OTHER] })],
        ),
    ]
}

fn embed() -> Value {
    let picture = json!({
        "url": "https://example.org/a.png", "width": 10, "height": 10, "placeholder": "abc", "placeholder_version": 1,
        "is_animated": false, "description": "A picture",
    });
    json!({
        "type": "rich",
        "title": "Title",
        "description": "Description",
        "url": "https://example.org/?a=b#c",
        "timestamp": "2026-08-06T12:00:00.000Z",
        "color": 0x00FF_00FF,
        "author": { "name": "A", "url": "https://example.org", "icon_url": "attachment://icon.png" },
        "footer": { "text": "F", "icon_url": "https://example.org/f.png" },
        "image": picture,
        "thumbnail": picture,
        "video": picture,
        "provider": { "name": "P", "url": "https://example.org" },
        "fields": [{ "name": "N", "value": "V", "inline": true }],
    })
}

/// As many as there are files.
pub(super) fn attachments() -> Value {
    json!([
        {
            "id": "0", "filename": "a.png", "description": "A", "title": "T", "is_spoiler": true, "is_remix": false,
        },
        { "id": "1", "duration_secs": 1.5, "waveform": "AAAA" },
    ])
}

/// A poll with both kinds of emoji.
pub(super) fn poll() -> Value {
    let emoji = json!({ "id": null, "name": "✅", "animated": false });
    json!({
        "question": { "text": "Which?", "emoji": emoji },
        "answers": [{ "poll_media": { "text": "This", "emoji": emoji } }, { "poll_media": { "emoji": { "id": ID } } }],
        "allow_multiselect": true,
        "layout_type": 1,
        "duration": 24,
    })
}

fn rows() -> Value {
    json!([
        {
            "type": 1,
            "id": 1,
            "components": [
                { "type": 2, "style": 1, "id": 21, "custom_id": "a", "label": "A", "disabled": false },
                { "type": 2, "style": 5, "url": "https://example.org", "label": "B" },
                { "type": 2, "style": 6, "sku_id": ID },
                { "type": 2, "style": 4, "custom_id": "b", "emoji": { "name": "✅" } },
                { "type": 2, "style": 2, "custom_id": "c", "emoji": { "id": ID, "name": "own" } },
            ],
        },
        { "type": 1, "components": [string_select("d")] },
        { "type": 1, "components": [picker(5, "e", "user")] },
        { "type": 1, "components": [picker(6, "f", "role")] },
        { "type": 1, "components": [with(&picker(8, "g", "channel"), json!({ "channel_types": [0, 5] }))] },
    ])
}

/// A select of texts.
pub(super) fn string_select(custom_id: &str) -> Value {
    json!({
        "type": 3,
        "id": 7,
        "custom_id": custom_id,
        "placeholder": "Choose",
        "min_values": 0,
        "max_values": 2,
        "required": false,
        "disabled": false,
        "options": [
            { "label": "One", "value": "1", "description": "First", "default": true, "emoji": { "name": "🇪🇺" } },
            { "label": "Two", "value": "2" },
        ],
    })
}

/// A select of users, roles or channels.
pub(super) fn picker(kind: u8, custom_id: &str, default: &str) -> Value {
    json!({
        "type": kind,
        "id": null,
        "custom_id": custom_id,
        "placeholder": "Choose",
        "min_values": 1,
        "max_values": 3,
        "disabled": false,
        "required": true,
        "default_values": [{ "type": default, "id": ID }],
    })
}

fn layout() -> Value {
    let gallery = json!({
        "type": 12,
        "id": 3,
        "items": [{ "media": { "url": "attachment://a.png" }, "description": "A", "spoiler": true }],
    });
    let file = json!({ "type": 13, "id": 5, "file": { "url": "attachment://b.pdf" }, "spoiler": false });
    let separator = json!({ "type": 14, "id": 23, "divider": true, "spacing": 2 });
    let thumbnail = json!({
        "type": 11, "id": 17, "media": { "url": "https://example.org/t.png" }, "description": "T", "spoiler": false,
    });
    json!([
        { "type": 10, "id": 2, "content": "# Title" },
        { "type": 9, "components": [{ "type": 10, "content": "Text" }], "accessory": thumbnail },
        {
            "type": 9,
            "id": 9,
            "components": [{ "type": 10, "content": "Text" }],
            "accessory": { "type": 2, "style": 3, "custom_id": "s", "label": "S" },
        },
        gallery,
        file,
        separator,
        {
            "type": 17,
            "id": 11,
            "accent_color": 255,
            "spoiler": true,
            "components": [
                { "type": 10, "content": "Inside" },
                { "type": 14 },
                { "type": 1, "components": [with(&picker(7, "m", "role"), json!({ "min_values": null }))] },
            ],
        },
    ])
}
