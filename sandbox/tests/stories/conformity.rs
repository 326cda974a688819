//! All that the sandbox says, against Discord's specification. What it accepts is held against it elsewhere.
//!
//! The check runs at the end of every test, over everything that was said in it, wherever the specification is at
//! hand; the test here makes sure that it has seen every route.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{LazyLock, Mutex},
};

use discord_sandbox::{Request, Sandbox, routes};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::{
    openapi::Document,
    world::{World, id},
};

/// The specification, where `DISCORD_OPENAPI` names it.
static DOCUMENT: LazyLock<Option<Document>> =
    LazyLock::new(|| std::env::var_os("DISCORD_OPENAPI").map(|_| Document::load()));

/// Validators by their place in the document; building one takes longer than using it.
static VALIDATORS: Mutex<BTreeMap<Vec<String>, &'static Validator>> = Mutex::new(BTreeMap::new());

fn validator(document: &Document, place: &[&str]) -> &'static Validator {
    let key: Vec<String> = place.iter().map(|step| (*step).to_owned()).collect();
    let mut known = VALIDATORS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    known.entry(key).or_insert_with(|| Box::leak(Box::new(document.validator(place))))
}

/// The specification's own template of a route.
fn specified<'a>(document: &'a Document, route: &str) -> Option<&'a str> {
    let same = |one: &str, other: &str| {
        let both = || one.split('/').zip(other.split('/'));
        one.split('/').count() == other.split('/').count()
            && both().all(|(a, b)| a == b || (a.starts_with('{') && b.starts_with('{')))
    };
    document.paths().into_iter().find(|path| same(path, route))
}

/// Holds everything that was said so far against the specification.
pub(crate) fn check(sandbox: &Sandbox) {
    let Some(document) = &*DOCUMENT else { return };
    for entry in sandbox.requests(0, usize::MAX) {
        check_one(document, &entry.record);
    }
}

fn check_one(document: &Document, request: &Request) {
    let (Some(route), Some(bodies)) = (&request.route, &request.bodies) else { return };
    let path = specified(document, route).unwrap_or_else(|| panic!("the specification has no route {route}"));
    let method = request.method.to_lowercase();
    let place = ["paths", path, &method];
    let said = format!("{} {route} ({})", request.method, request.status);
    if !request.faults.is_empty() {
        return; // Nobody specifies what goes wrong on demand.
    }
    if request.status >= 400 {
        // The specification says that codes of single fields are numbers; the documentation, and Discord, say names.
        let mut answer = bodies.answer.clone();
        answer.as_object_mut().map(|answer| answer.remove("errors"));
        let error = validator(document, &["components", "schemas", "ErrorResponse"]);
        return hold(error, &answer, &said);
    }
    match document.answer(&place, request.status) {
        Some(place) => {
            let place: Vec<&str> = place.iter().map(String::as_str).collect();
            hold(validator(document, &place), &bodies.answer, &said);
        }
        None => assert!(bodies.answer.is_null(), "{said} has a body where the specification has none"),
    }
}

fn hold(validator: &Validator, body: &Value, said: &str) {
    let errors: Vec<String> =
        validator.iter_errors(body).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{said} is not as specified:\n{}\n{body:#}", errors.join("\n"));
}

/// Discord has nothing to say of a command's permissions before they are changed, which nobody can do here.
const NEVER_CHANGED: &str =
    "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions";

/// Every route is called and succeeds; the check at the end then holds each answer against the specification.
#[cfg_attr(not(have_openapi), ignore = "needs Discord's OpenAPI document: set DISCORD_OPENAPI")]
#[tokio::test]
async fn every_route_answers_as_discord_specifies() {
    let world = World::new().await;
    tour::of_the_server(&world).await;
    tour::of_messages(&world).await;
    tour::of_threads_and_webhooks(&world).await;
    tour::of_commands(&world).await;
    crate::interactions::every_kind_of_answer(&world).await;
    tour::of_goodbyes(&world).await;

    let called: BTreeSet<(String, String)> = world
        .sandbox
        .requests(0, usize::MAX)
        .into_iter()
        .filter(|entry| entry.record.status < 300)
        .filter_map(|entry| Some((entry.record.method, entry.record.route?)))
        .collect();
    let missed: Vec<_> = routes()
        .map(|(method, path)| (method.to_owned(), path.to_owned()))
        .filter(|route| !called.contains(route) && route.1 != NEVER_CHANGED)
        .collect();
    assert!(missed.is_empty(), "never called with success: {missed:?}");
}

/// One call of each route, with bodies as rich as can be.
mod tour {
    use super::{Value, World, id, json};

    pub(super) async fn of_the_server(world: &World) {
        let (guild, louise, bot) = (world.guild, world.louise, world.bot.id);
        for path in
            ["/gateway", "/gateway/bot", "/users/@me", "/applications/@me", "/oauth2/applications/@me"]
        {
            world.get(path).await;
        }
        world.get("/soundboard-default-sounds").await;
        world.get("/users/@me/guilds?with_counts=true").await;
        world.get(&format!("/users/{louise}")).await;
        world.done("PATCH", "/users/@me", &json!({ "username": "Better" })).await;
        world.done("PATCH", "/applications/@me", &json!({ "description": { "default": "A bot" } })).await;
        world.done("POST", "/users/@me/channels", &json!({ "recipient_id": louise })).await;
        world.get(&format!("/guilds/{guild}?with_counts=true")).await;
        world.done("PATCH", &format!("/guilds/{guild}"), &json!({ "name": "Homeland" })).await;

        let roles = format!("/guilds/{guild}/roles");
        let role =
            world.done("POST", &roles, &json!({ "name": "Duty", "mentionable": true, "color": 255 })).await;
        let one = format!("{roles}/{}", id(&role));
        world.get(&roles).await;
        world.get(&one).await;
        world.done("PATCH", &one, &json!({ "name": "Duty officers", "hoist": true })).await;
        world.done("PATCH", &roles, &json!([{ "id": id(&role), "position": 1 }])).await;

        let members = format!("/guilds/{guild}/members");
        world.get(&format!("{members}?limit=10")).await;
        world.get(&format!("{members}/search?query=lou")).await;
        world.get(&format!("{members}/{louise}")).await;
        world.done("PATCH", &format!("{members}/{louise}"), &json!({ "nick": "Lou" })).await;
        world.done("PATCH", &format!("{members}/@me"), &json!({ "nick": "Helper" })).await;
        world.done("PUT", &format!("{members}/{louise}/roles/{}", id(&role)), &json!({})).await;
        world.get(&format!("{roles}/member-counts")).await;
        world.done("DELETE", &format!("{members}/{louise}/roles/{}", id(&role)), &json!({})).await;

        let channels = format!("/guilds/{guild}/channels");
        let group = world.done("POST", &channels, &json!({ "name": "Desks", "type": 4 })).await;
        let desk =
            json!({ "name": "France desk", "topic": "Alerts", "parent_id": id(&group), "nsfw": false });
        let desk = world.done("POST", &channels, &desk).await;
        world.get(&channels).await;
        world.done("PATCH", &channels, &json!([{ "id": id(&desk), "position": 1 }])).await;
        let one = format!("/channels/{}", id(&desk));
        world.get(&one).await;
        world.done("PATCH", &one, &json!({ "topic": null, "rate_limit_per_user": 5 })).await;
        let overwrite = format!("{one}/permissions/{}", id(&role));
        world.done("PUT", &overwrite, &json!({ "type": 0, "allow": "1024", "deny": "0" })).await;
        world.get(&one).await;
        world.done("DELETE", &overwrite, &json!({})).await;
        world.done("POST", &format!("{one}/typing"), &json!({})).await;
        world.done("DELETE", &one, &json!({})).await;
        world.done("DELETE", &format!("{roles}/{}", id(&role)), &json!({})).await;
        assert_eq!(world.get(&format!("{members}/{bot}")).await["nick"], "Helper");
    }

    pub(super) async fn of_messages(world: &World) {
        let messages = format!("/channels/{}/messages", world.general);
        let embed = json!({ "title": "T", "description": "D", "color": 1, "timestamp": "2026-11-22T07:14:00Z",
            "author": { "name": "A" }, "footer": { "text": "F" }, "fields": [{ "name": "n", "value": "v" }] });
        let old = json!({ "content": format!("Hello <@{}>", world.louise), "embeds": [embed], "tts": false,
            "nonce": "one", "components": [rows()] });
        let old = world.post(world.general, old).await;
        let new =
            world.post(world.general, json!({ "flags": 1 << 15, "components": second_version() })).await;
        let reply = json!({ "content": "Yes", "message_reference": { "message_id": id(&old) } });
        let reply = world.post(world.general, reply).await;
        let form = reqwest::multipart::Form::new()
            .text("payload_json", r#"{"attachments":[{"id":0,"filename":"a.txt","description":"A"}]}"#)
            .part("files[0]", reqwest::multipart::Part::text("x").file_name("a.txt"));
        world.upload("POST", &messages, form).await;
        world.get(&format!("{messages}?limit=100")).await;
        world.get(&format!("{messages}/{}", id(&reply))).await;
        world
            .done(
                "PATCH",
                &format!("{messages}/{}", id(&old)),
                &json!({ "content": "Changed", "embeds": [] }),
            )
            .await;
        world
            .done("PATCH", &format!("{messages}/{}", id(&new)), &json!({ "components": second_version() }))
            .await;
        for pins in [format!("/channels/{}/pins", world.general), format!("{messages}/pins")] {
            world.done("PUT", &format!("{pins}/{}", id(&old)), &json!({})).await;
            world.get(&pins).await;
            world.done("DELETE", &format!("{pins}/{}", id(&old)), &json!({})).await;
        }
        reactions(world, &format!("{messages}/{}", id(&old))).await;
        world.get(&format!("{messages}?limit=100")).await;
        world.done("DELETE", &format!("{messages}/{}", id(&reply)), &json!({})).await;
        let two = [id(&old), id(&new)];
        world.done("POST", &format!("{messages}/bulk-delete"), &json!({ "messages": two })).await;
    }

    async fn reactions(world: &World, message: &str) {
        for emoji in ["👍", "party:7"] {
            world.done("PUT", &format!("{message}/reactions/{emoji}/@me"), &Value::Null).await;
        }
        world.get(&format!("{message}/reactions/👍")).await;
        assert_eq!(world.get(message).await["reactions"].as_array().map(Vec::len), Some(2));
        for what in ["/👍/@me", &format!("/party:7/{}", world.louise), "/party:7", ""] {
            world.done("DELETE", &format!("{message}/reactions{what}"), &Value::Null).await;
        }
    }

    fn rows() -> Value {
        json!({ "type": 1, "components": [
            { "type": 2, "style": 1, "label": "Go", "custom_id": "go", "emoji": { "name": "🚀" } },
            { "type": 2, "style": 5, "label": "Site", "url": "https://example.org" },
        ] })
    }

    fn second_version() -> Value {
        json!([
            { "type": 10, "content": "# Title" },
            { "type": 17, "accent_color": 255, "components": [
                { "type": 9, "components": [{ "type": 10, "content": "text" }],
                  "accessory": { "type": 2, "style": 2, "label": "More", "custom_id": "more" } },
                { "type": 14, "spacing": 2 },
                { "type": 12, "items": [{ "media": { "url": "https://example.org/a.png" }, "description": "a" }] },
            ] },
            { "type": 1, "components": [{ "type": 3, "custom_id": "s", "options": [{ "label": "A", "value": "a" }] }] },
            { "type": 1, "components": [{ "type": 8, "custom_id": "c", "channel_types": [0], "max_values": 2 }] },
        ])
    }

    pub(super) async fn of_threads_and_webhooks(world: &World) {
        let channel = format!("/channels/{}", world.general);
        let start = world.post(world.general, json!({ "content": "A matter" })).await;
        let name = json!({ "name": "matter", "auto_archive_duration": 60 });
        let thread = world.done("POST", &format!("{channel}/messages/{}/threads", id(&start)), &name).await;
        world.done("POST", &format!("{channel}/threads"), &json!({ "name": "open", "type": 11 })).await;
        let private = json!({ "name": "closed", "type": 12 });
        let private = world.done("POST", &format!("{channel}/threads"), &private).await;
        world.done("PATCH", &format!("/channels/{}", id(&private)), &json!({ "archived": true })).await;
        for path in ["threads/archived/private", "users/@me/threads/archived/private"] {
            let list = world.get(&format!("{channel}/{path}")).await;
            assert_eq!(list["threads"][0]["id"], private["id"]);
        }
        world.get(&format!("{channel}/messages/{}", id(&start))).await;
        let members = format!("/channels/{}/thread-members", id(&thread));
        for (method, who) in [
            ("DELETE", "@me"),
            ("PUT", "@me"),
            ("PUT", &world.louise.to_string()),
            ("GET", &world.louise.to_string()),
            ("DELETE", &world.louise.to_string()),
        ] {
            world.done(method, &format!("{members}/{who}"), &json!({})).await;
        }
        world.get(&members).await;
        world.post(id(&thread), json!({ "content": "in it" })).await;
        world.get(&format!("/channels/{}/messages", id(&thread))).await;
        world.get(&format!("/guilds/{}/threads/active", world.guild)).await;
        world.done("PATCH", &format!("/channels/{}", id(&thread)), &json!({ "archived": true })).await;
        world.get(&format!("{channel}/threads/archived/public")).await;

        let hook = world.done("POST", &format!("{channel}/webhooks"), &json!({ "name": "Relay" })).await;
        world.get(&format!("{channel}/webhooks")).await;
        world.get(&format!("/guilds/{}/webhooks", world.guild)).await;
        let one = format!("/webhooks/{}", id(&hook));
        world.get(&one).await;
        world.done("PATCH", &one, &json!({ "name": "Relay 2" })).await;
        let with_token = format!("{one}/{}", hook["token"].as_str().expect("a token"));
        world.get(&with_token).await;
        world.done("PATCH", &with_token, &json!({ "name": "Relay 3" })).await;
        let said = world
            .done("POST", &format!("{with_token}?wait=true"), &json!({ "content": "Hi", "username": "X" }))
            .await;
        let message = format!("{with_token}/messages/{}", id(&said));
        world.get(&message).await;
        world.done("PATCH", &message, &json!({ "content": "Ho" })).await;
        world.done("DELETE", &message, &json!({})).await;
        world.done("DELETE", &with_token, &json!({})).await;
        let hook = world.done("POST", &format!("{channel}/webhooks"), &json!({ "name": "Other" })).await;
        world.done("DELETE", &format!("/webhooks/{}", id(&hook)), &json!({})).await;
    }

    pub(super) async fn of_commands(world: &World) {
        let option = json!({ "type": 3, "name": "city", "description": "City", "required": true,
            "choices": [{ "name": "Paris", "value": "p", "name_localizations": { "ja": "パリ" } }] });
        let sub = json!({ "type": 1, "name": "raise", "description": "Raise", "options": [option] });
        let alert = json!({ "name": "alert", "description": "Alerts", "options": [sub], "contexts": [0],
            "name_localizations": { "fr": "alerte" }, "default_member_permissions": "0" });
        let menu = json!({ "type": 3, "name": "Report this" });
        for scope in [
            format!("/applications/{}", world.bot.id),
            format!("/applications/{}/guilds/{}", world.bot.id, world.guild),
        ] {
            let commands = format!("{scope}/commands");
            let mut alert = alert.clone();
            if scope.contains("guilds") {
                alert.as_object_mut().expect("an object").remove("contexts");
            }
            let made = world.done("POST", &commands, &alert).await;
            world.done("PUT", &commands, &json!([alert, menu])).await;
            world.get(&commands).await;
            world.get(&format!("{commands}?with_localizations=true")).await;
            let one = format!("{commands}/{}", id(&made));
            world.get(&one).await;
            world.done("PATCH", &one, &json!({ "description": "All alerts" })).await;
            if scope.contains("guilds") {
                world.refused("GET", &format!("{one}/permissions"), &Value::Null, 10066).await;
            }
            world.done("DELETE", &one, &json!({})).await;
        }
        let permissions =
            format!("/applications/{}/guilds/{}/commands/permissions", world.bot.id, world.guild);
        world.get(&permissions).await;
    }

    pub(super) async fn of_goodbyes(world: &World) {
        world.done("DELETE", &format!("/guilds/{}/members/{}", world.guild, world.louise), &json!({})).await;
        world.done("DELETE", &format!("/users/@me/guilds/{}", world.guild), &json!({})).await;
    }
}
