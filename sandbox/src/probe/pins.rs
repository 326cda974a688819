//! Pinned messages.

use reqwest::Method;
use serde_json::json;

use super::{
    asking::Probe,
    client::Trouble,
    question::Question,
    room::{id, list},
};

const PIN: &str = "docs: resources/message#pin-message";

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented("pin", "To pin a message", "204", PIN),
    Question::believed("pin-again", "To pin it again", "204", PIN),
    Question::documented(
        "pin-list",
        "The list of pins",
        "the message",
        "docs: resources/message#get-channel-pins",
    ),
    Question::documented(
        "pin-notice",
        "A notice in the channel (a message of type 6)",
        "yes",
        "docs: resources/message#message-object-message-types",
    ),
    Question::documented(
        "pin-gone",
        "To pin a message that is not there",
        "404 10008",
        "docs: topics/opcodes-and-status-codes",
    ),
];

pub(super) const LONG: &[Question] = &[Question::documented(
    "pin-most",
    "How many pins a channel holds, and the next one",
    "250, then 400 30003",
    "docs: topics/opcodes-and-status-codes",
)];

async fn pin(p: &mut Probe, message: &str) -> Result<String, Trouble> {
    let path = format!("/channels/{}/messages/pins/{message}", p.room.channel);
    Ok(p.ask(Method::PUT, &path).await?.told())
}

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let message = id(&p.post(&channel, &json!({ "content": "A message to pin." })).await?.done()?);
    for question in ["pin", "pin-again"] {
        let seen = pin(p, &message).await?;
        p.sheet.saw(question, seen);
    }
    let pins = p.ask(Method::GET, &format!("/channels/{channel}/messages/pins")).await?.done()?;
    let listed = list(&pins["items"]).iter().any(|item| id(&item["message"]) == message);
    p.sheet.saw("pin-list", if listed { "the message" } else { "not the message" });
    let path = format!("/channels/{channel}/messages?after={message}");
    let after = p.ask(Method::GET, &path).await?.done()?;
    p.sheet.saw("pin-notice", if list(&after).iter().any(|one| one["type"] == 6) { "yes" } else { "no" });
    let seen = pin(p, &channel).await?;
    p.sheet.saw("pin-gone", seen);
    Ok(())
}

/// One message after another is made and pinned, until no more are taken.
pub(super) async fn ask_for_long(p: &mut Probe) -> Result<(), Trouble> {
    const ENOUGH: u32 = 300;
    p.sheet.tell("             … pinning messages until no more are taken");
    let channel = p.room.channel.clone();
    // One is pinned already.
    for pinned in 1..ENOUGH {
        let message = id(&p.post(&channel, &json!({ "content": "A message to pin." })).await?.done()?);
        let answer = pin(p, &message).await?;
        if answer != "204" {
            p.sheet.saw("pin-most", format!("{pinned}, then {answer}"));
            return Ok(());
        }
    }
    p.sheet.saw("pin-most", format!("{ENOUGH} or more"));
    Ok(())
}
