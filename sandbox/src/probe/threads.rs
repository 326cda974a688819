//! Threads: what one begins with, what an archived one refuses, and how long its name may be.

use reqwest::Method;
use serde_json::json;

use super::{asking::Probe, client::Trouble, question::Question, room::id};

const BEGIN: &str = "docs: resources/channel#start-thread-from-message";
const ARCHIVED: &str = "docs: topics/threads#active-archived-threads";
const CODES: &str = "docs: topics/opcodes-and-status-codes";

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented("thread-name", "A thread with a name of 101 characters", "400 50035", BEGIN),
    Question::documented(
        "thread-archive",
        "A thread that archives itself after 61 minutes",
        "400 50035",
        BEGIN,
    ),
    Question::documented("thread", "A thread from a message", "201, with the id of the message", BEGIN),
    Question::documented("thread-twice", "A second thread from this message", "400 160004", CODES),
    Question::documented("thread-edit", "To edit a message in an archived thread", "400 50083", ARCHIVED),
    Question::documented(
        "thread-wakes",
        "To post in an archived thread",
        "200, and it is active again",
        ARCHIVED,
    ),
    Question::documented(
        "bucket-thread",
        "The limit of posts counts a thread apart from its channel",
        "yes",
        "docs: topics/rate-limits",
    ),
];

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let posted = p.post(&channel, &json!({ "content": "A message for a thread." })).await?;
    let here = posted.bucket.clone();
    let message = id(&posted.done()?);
    let path = format!("/channels/{channel}/messages/{message}/threads");
    for (question, body) in [
        ("thread-name", json!({ "name": "x".repeat(101) })),
        ("thread-archive", json!({ "name": "thread", "auto_archive_duration": 61 })),
    ] {
        let answer = p.client.ask(Method::POST, &path, Some(&body)).await?;
        p.sheet.saw(question, answer.told());
    }
    let body = json!({ "name": "thread", "auto_archive_duration": 60 });
    let made = p.client.ask(Method::POST, &path, Some(&body)).await?;
    let same = if id(&made.body) == message { "with the id of the message" } else { "with another id" };
    p.sheet.saw("thread", format!("{}, {same}", made.told()));
    p.thread = id(&made.done()?);
    let again = p.client.ask(Method::POST, &path, Some(&body)).await?;
    p.sheet.saw("thread-twice", again.told());

    let thread = p.thread.clone();
    let posted = p.post(&thread, &json!({ "content": "A message in a thread." })).await?;
    match (here, &posted.bucket) {
        (Some(here), Some(there)) => {
            let apart = here.name == there.name && there.remaining + 1 == there.limit;
            p.sheet.saw("bucket-thread", if apart { "yes" } else { "no" });
        }
        _ => p.sheet.saw("bucket-thread", "no bucket was told"),
    }
    let inside = id(&posted.done()?);
    let path = format!("/channels/{thread}");
    p.client.ask(Method::PATCH, &path, Some(&json!({ "archived": true }))).await?.done()?;
    let edited = p.edit(&thread, &inside, &json!({ "content": "Edited." })).await?;
    p.sheet.saw("thread-edit", edited.told());
    let woken = p.post(&thread, &json!({ "content": "Awake?" })).await?;
    let now = p.ask(Method::GET, &path).await?.done()?;
    let archived = now["thread_metadata"]["archived"] == true;
    let state = if archived { "and it stays archived" } else { "and it is active again" };
    p.sheet.saw("thread-wakes", format!("{}, {state}", woken.told()));
    Ok(())
}
