//! Rich bodies that Discord accepts, one or more for each request the sandbox checks.
//!
//! Used by the test of requests, which spoils them.
//!
//! Law: between them the bodies use every field and every kind of component and option that the specification
//! describes; what several requests share is spelt out in full in one of them.

mod interactions;
mod messages;

use discord_sandbox::form::{Errors, application, channel, guild, member, role, user, webhook};
use interactions::{commands, interactions};
use messages::messages;
use serde_json::{Value, json};

/// A request: what the specification says of it, what the form does, and bodies both accept.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) schema: Vec<String>,
    pub(crate) form: fn(&Value) -> Result<(), Errors>,
    pub(crate) seeds: Vec<Value>,
}

/// The files that are said to come with a message.
const FILES: usize = 2;
const ID: &str = "1234567890123456789";
const OTHER: &str = "1234567890123456790";
const IMAGE: &str = "data:image/png;base64,iVBORw0KGgo=";

/// A request by its method and path.
fn request(name: &'static str, form: fn(&Value) -> Result<(), Errors>, seeds: Vec<Value>) -> Case {
    let (method, path) = name.split_once(' ').expect("a method and a path");
    let method = method.to_lowercase();
    let schema = ["paths", path, &method, "requestBody", "content", "application/json", "schema"];
    Case { name, schema: schema.map(str::to_owned).to_vec(), form, seeds }
}

/// One of several bodies that a route takes without saying which: the specification then forbids almost nothing, so
/// the form is held against the one that is meant.
fn member_of_union(name: &'static str, form: fn(&Value) -> Result<(), Errors>, seeds: Vec<Value>) -> Case {
    Case { name, schema: ["components", "schemas", name].map(str::to_owned).to_vec(), form, seeds }
}

/// Every request.
pub(crate) fn cases() -> Vec<Case> {
    [messages(), interactions(), commands(), channels(), guilds(), accounts()].into_iter().flatten().collect()
}

fn channels() -> Vec<Case> {
    let settings = json!({
        "type": 15, "name": "ideas", "position": 3, "topic": "Topic", "bitrate": 64_000, "user_limit": 5, "nsfw": false,
        "rate_limit_per_user": 10, "parent_id": ID,
        "permission_overwrites": [{ "id": ID, "type": 1, "allow": 1024, "deny": 0 }],
        "rtc_region": "rotterdam", "video_quality_mode": 2, "default_auto_archive_duration": 1440,
        "default_reaction_emoji": { "emoji_id": null, "emoji_name": "✅" },
        "default_thread_rate_limit_per_user": 5, "default_sort_order": 1, "default_forum_layout": 2,
        "default_tag_setting": "match_all",
        "available_tags": [{ "name": "new", "emoji_id": null, "emoji_name": "✅", "moderated": true }],
    });
    let tags = json!([{ "id": ID, "name": "new", "emoji_id": ID, "emoji_name": null, "moderated": true }]);
    let thread = json!({ "name": "Thread", "auto_archive_duration": 60, "rate_limit_per_user": 5 });
    vec![
        request("POST /guilds/{guild_id}/channels", channel::create, vec![settings.clone()]),
        member_of_union(
            "UpdateGuildChannelRequestPartial",
            channel::edit,
            vec![with(&settings, json!({ "available_tags": tags, "flags": 16 }))],
        ),
        member_of_union(
            "UpdateThreadRequestPartial",
            channel::edit_thread,
            vec![with(
                &thread,
                json!({
                    "archived": true, "locked": true, "invitable": false, "flags": 2, "applied_tags": [ID],
                    "bitrate": 64_000, "user_limit": 9, "rtc_region": null, "video_quality_mode": 1,
                }),
            )],
        ),
        request(
            "PUT /channels/{channel_id}/permissions/{overwrite_id}",
            channel::overwrite,
            vec![json!({ "type": 0, "allow": 1024, "deny": 2048 })],
        ),
        request(
            "POST /channels/{channel_id}/messages/{message_id}/threads",
            channel::thread_from_message,
            vec![thread.clone()],
        ),
        member_of_union(
            "CreateTextThreadWithoutMessageRequest",
            channel::thread,
            vec![with(&thread, json!({ "type": 12, "invitable": true }))],
        ),
        request(
            "POST /channels/{channel_id}/webhooks",
            webhook::create,
            vec![json!({ "name": "Post", "avatar": IMAGE })],
        ),
        request(
            "PATCH /webhooks/{webhook_id}",
            webhook::edit,
            vec![json!({ "name": "Post", "avatar": null, "channel_id": ID })],
        ),
        request(
            "PATCH /webhooks/{webhook_id}/{webhook_token}",
            webhook::edit,
            vec![json!({ "name": "Post", "avatar": IMAGE })],
        ),
    ]
}

fn guilds() -> Vec<Case> {
    let role = json!({
        "name": "Role", "permissions": 8, "color": 255, "hoist": true, "mentionable": false, "icon": IMAGE,
        "colors": { "primary_color": 1, "secondary_color": 2, "tertiary_color": null }, "unicode_emoji": "✅",
    });
    vec![
        request(
            "PATCH /guilds/{guild_id}",
            guild::edit,
            vec![json!({
                "name": "Guild", "description": "D", "region": "eu", "icon": IMAGE, "splash": IMAGE, "banner": IMAGE,
                "discovery_splash": IMAGE, "home_header": IMAGE, "verification_level": 1,
                "default_message_notifications": 1, "explicit_content_filter": 2, "preferred_locale": "de",
                "afk_timeout": 300, "afk_channel_id": ID, "system_channel_id": ID, "system_channel_flags": 1,
                "rules_channel_id": ID, "safety_alerts_channel_id": ID, "public_updates_channel_id": ID,
                "features": ["COMMUNITY"], "premium_progress_bar_enabled": true,
            })],
        ),
        request(
            "PATCH /guilds/{guild_id}/channels",
            guild::channel_positions,
            vec![json!([{ "id": ID, "position": 1, "parent_id": OTHER, "lock_permissions": true }])],
        ),
        request(
            "PATCH /guilds/{guild_id}/roles",
            guild::role_positions,
            vec![json!([{ "id": ID, "position": 2 }, { "id": OTHER, "position": null }])],
        ),
        request("POST /guilds/{guild_id}/roles", role::create, vec![role.clone()]),
        request("PATCH /guilds/{guild_id}/roles/{role_id}", role::edit, vec![role]),
        request(
            "PATCH /guilds/{guild_id}/members/{user_id}",
            member::edit,
            vec![json!({
                "nick": "Nick", "roles": [ID, OTHER], "mute": false, "deaf": false, "channel_id": ID, "flags": 2,
                "communication_disabled_until": "2026-08-06T12:00:00+02:00",
            })],
        ),
        request(
            "PATCH /guilds/{guild_id}/members/@me",
            member::edit_me,
            vec![json!({ "nick": "Nick", "avatar": IMAGE, "banner": IMAGE, "bio": "B" })],
        ),
    ]
}

fn accounts() -> Vec<Case> {
    let link = "https://example.org/here";
    let install = json!({ "scopes": ["bot", "applications.commands"], "permissions": 8 });
    vec![
        request(
            "PATCH /users/@me",
            user::edit_me,
            vec![json!({ "username": "bot", "avatar": IMAGE, "banner": IMAGE })],
        ),
        request(
            "POST /users/@me/channels",
            user::create_dm,
            vec![json!({ "recipient_id": ID, "access_tokens": ["a"], "nicks": { "1": "N" } })],
        ),
        request(
            "PATCH /applications/@me",
            application::edit,
            vec![json!({
                "description": { "default": "D", "localizations": { "de": "B" } },
                "icon": IMAGE, "cover_image": IMAGE, "team_id": ID, "flags": 1, "interactions_endpoint_url": link,
                "explicit_content_filter": 1, "max_participants": -1, "type": 4, "tags": ["a", "b"],
                "custom_install_url": link, "install_params": install, "role_connections_verification_url": link,
                "integration_types_config": { "0": { "oauth2_install_params": install }, "1": null },
                "event_webhooks_status": 2, "event_webhooks_url": link,
                "event_webhooks_types": ["ENTITLEMENT_CREATE"],
            })],
        ),
    ]
}

/// The fields of both; those of `more` win.
fn with(body: &Value, more: Value) -> Value {
    let mut body = body.as_object().cloned().unwrap_or_default();
    if let Value::Object(more) = more {
        body.extend(more);
    }
    Value::Object(body)
}
