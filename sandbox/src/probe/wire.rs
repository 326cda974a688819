//! What stands around the answers: limits, clocks, the gateway's terms; and who holds a role.
//!
//! The limits are read from what the other questions were answered, so this is asked late.

use std::collections::BTreeMap;

use reqwest::Method;

use super::{asking::Probe, client::Trouble, question::Question};

const LIMITS: &str = "docs: topics/rate-limits#header-format";
const TOLD: &str = "a limit and a bucket";
const COUNTS: &str = "docs: resources/guild#get-guild-role-member-counts";

/// The routes that a bot of messages uses, and the question about the limit of each.
const ROUTES: [(&str, &str); 10] = [
    ("bucket-create", "POST /channels/{id}/messages"),
    ("bucket-edit", "PATCH /channels/{id}/messages/{id}"),
    ("bucket-delete", "DELETE /channels/{id}/messages/{id}"),
    ("bucket-history", "GET /channels/{id}/messages"),
    ("bucket-message", "GET /channels/{id}/messages/{id}"),
    ("bucket-pin", "PUT /channels/{id}/messages/pins/{id}"),
    ("bucket-me", "GET /users/@me"),
    ("bucket-commands", "GET /applications/{id}/guilds/{id}/commands"),
    ("bucket-register", "PUT /applications/{id}/guilds/{id}/commands"),
    ("bucket-roles", "GET /guilds/{id}/roles/member-counts"),
];

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented("role-counts", "How many hold the probe's role (the bot alone)", "1", COUNTS),
    Question::documented("role-everyone", "The count of @everyone", "left out", COUNTS),
    Question::documented(
        "starts",
        "Sessions on the gateway",
        "1000 a day, 1 at a time",
        "docs: events/gateway#session-start-limit-object",
    ),
    Question::documented("bucket-create", "The limit of posting", TOLD, LIMITS),
    Question::documented("bucket-edit", "The limit of editing", TOLD, LIMITS),
    Question::documented("bucket-delete", "The limit of deleting", TOLD, LIMITS),
    Question::documented("bucket-history", "The limit of reading a history", TOLD, LIMITS),
    Question::documented("bucket-message", "The limit of reading one message", TOLD, LIMITS),
    Question::documented("bucket-pin", "The limit of pinning", TOLD, LIMITS),
    Question::believed("bucket-me", "The limit of asking who the bot is", TOLD, LIMITS),
    Question::documented("bucket-commands", "The limit of reading the commands", TOLD, LIMITS),
    Question::documented("bucket-register", "The limit of registering commands", TOLD, LIMITS),
    Question::believed("bucket-roles", "The limit of counting who holds roles", TOLD, LIMITS),
    Question::believed(
        "bucket-shared",
        "Which of these routes share a bucket",
        "none",
        "docs: topics/rate-limits",
    ),
    Question::documented("global", "The header of the global limit, but on a 429", "never", LIMITS),
    Question::documented(
        "limited",
        "Answers 429 on routes whose bucket is heeded",
        "none",
        "docs: topics/rate-limits",
    ),
    Question::believed(
        "clock",
        "Discord's clock (the Date header) and this machine's",
        "within 2 s",
        "RFC 9110, 6.6.1",
    ),
];

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let counts = p.ask(Method::GET, &format!("/guilds/{}/roles/member-counts", p.room.guild)).await?;
    let of = |role: &str| counts.body.get(role).map(ToString::to_string);
    let seen = if counts.is_done() {
        of(&p.room.role).unwrap_or_else(|| "left out".to_owned())
    } else {
        counts.told()
    };
    p.sheet.saw("role-counts", seen);
    p.sheet.saw("role-everyone", of(&p.room.guild).unwrap_or_else(|| "left out".to_owned()));

    let starts = &p.ask(Method::GET, "/gateway/bot").await?.done()?["session_start_limit"];
    p.sheet.saw("starts", format!("{} a day, {} at a time", starts["total"], starts["max_concurrency"]));

    let mut shared: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (question, route) in ROUTES {
        match p.client.told.get(route).cloned() {
            Some(bucket) => {
                // The first answer of a bucket tells its whole time.
                let seconds = bucket.reset_after.as_secs_f64().ceil();
                p.sheet.judged(question, true, format!("{} in {seconds} s", bucket.limit));
                shared.entry(bucket.name).or_default().push(question);
            }
            None => p.sheet.judged(question, false, "nothing"),
        }
    }
    let shared: Vec<String> =
        shared.into_values().filter(|routes| routes.len() > 1).map(|routes| routes.join(" and ")).collect();
    p.sheet.saw("bucket-shared", if shared.is_empty() { "none".to_owned() } else { shared.join("; ") });
    p.sheet.saw("global", if p.client.global_elsewhere { "on other answers, too" } else { "never" });
    let limited = p.client.limited;
    p.sheet.saw("limited", if limited == 0 { "none".to_owned() } else { limited.to_string() });
    match p.client.skew {
        Some(ahead) if ahead.abs() <= 2 => p.sheet.saw("clock", "within 2 s"),
        Some(ahead) if ahead > 0 => p.sheet.saw("clock", format!("Discord's is {ahead} s ahead")),
        Some(behind) => p.sheet.saw("clock", format!("Discord's is {} s behind", -behind)),
        None => p.sheet.saw("clock", "no Date header"),
    }
    Ok(())
}
