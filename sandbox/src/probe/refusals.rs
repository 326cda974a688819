//! Refusals that a bot has to tell apart, as far as they can be had without harm.
//!
//! The bot denies itself what it asks for, in its own channel; at the end it gives its role back and is kept out.

use reqwest::Method;
use serde_json::json;

use super::{
    asking::Probe,
    client::Trouble,
    permission::{PIN, READ_HISTORY, SEND},
    question::{Question, Verdict},
    room::{id, list},
};

const CODES: &str = "docs: topics/opcodes-and-status-codes";
const PERMISSIONS: &str = "docs: topics/permissions";

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented("no-token", "A token that nobody has", "401", CODES),
    Question::documented("no-route", "A route that there is not", "404", CODES),
    Question::documented("no-channel", "A message in a channel that there is not", "404 10003", CODES),
    Question::documented("no-message-read", "To read a message that is gone", "404 10008", CODES),
    Question::documented("no-message-edit", "To edit a message that is gone", "404 10008", CODES),
    Question::documented("no-message-delete", "To delete a message that is gone", "404 10008", CODES),
    Question::documented("empty", "A message of nothing", "400 50006", CODES),
    Question::documented("too-long", "A message of 2,001 characters", "400 50035", CODES),
];

pub(super) const DENIALS: &[Question] = &[
    Question::documented(
        "no-pin",
        "To pin without Pin Messages",
        "403 50013",
        "docs: change-log, in force since 2026-02-23",
    ),
    Question::documented("no-send", "To post without Send Messages", "403 50013", PERMISSIONS),
    Question::documented(
        "no-history",
        "A history without Read Message History",
        "200, nothing",
        "docs: resources/message#get-channel-messages",
    ),
    Question::believed(
        "no-history-read",
        "One message without Read Message History",
        "403 50013",
        "docs: resources/message#get-channel-message",
    ),
    Question::documented("no-view", "To post in a channel that is out of sight", "403 50001", PERMISSIONS),
    Question::documented(
        "no-view-read",
        "To read in a channel that is out of sight",
        "403 50001",
        PERMISSIONS,
    ),
];

pub(super) const LAST: &[Question] =
    &[Question::documented("gone", "To post in a channel that was deleted", "404 10003", CODES)];

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let answer = p.client.ask_as_nobody("/users/@me").await?;
    p.sheet.saw("no-token", answer.told());
    let answer = p.ask(Method::GET, &format!("/channels/{channel}/nothing")).await?;
    p.sheet.saw("no-route", answer.told());
    let message = id(&p.post(&channel, &json!({ "content": "A message to delete." })).await?.done()?);
    // The number of a message is no channel's.
    let answer = p.post(&message, &json!({ "content": "Lost." })).await?;
    p.sheet.saw("no-channel", answer.told());
    let path = format!("/channels/{channel}/messages/{message}");
    p.ask(Method::DELETE, &path).await?.done()?;
    let answer = p.ask(Method::GET, &path).await?;
    p.sheet.saw("no-message-read", answer.told());
    let answer = p.edit(&channel, &message, &json!({ "content": "Edited." })).await?;
    p.sheet.saw("no-message-edit", answer.told());
    let answer = p.ask(Method::DELETE, &path).await?;
    p.sheet.saw("no-message-delete", answer.told());
    let answer = p.post(&channel, &json!({ "content": "" })).await?;
    p.sheet.saw("empty", answer.told());
    let answer = p.post(&channel, &json!({ "content": "x".repeat(2001) })).await?;
    p.sheet.saw("too-long", answer.told());
    Ok(())
}

pub(super) async fn ask_what_is_denied(p: &mut Probe) -> Result<(), Trouble> {
    if p.room.administrator {
        p.sheet.rest(DENIALS, Verdict::NotAsked, "the bot is an administrator, whom nothing is denied");
        return Ok(());
    }
    let channel = p.room.channel.clone();
    let message = id(&p.post(&channel, &json!({ "content": "A message behind doors." })).await?.done()?);
    let (post, read) = (json!({ "content": "Denied." }), format!("/channels/{channel}/messages"));
    p.room.deny(&mut p.client, PIN).await?;
    let answer = p.ask(Method::PUT, &format!("{read}/pins/{message}")).await?;
    p.sheet.saw("no-pin", answer.told());
    p.room.deny(&mut p.client, SEND | READ_HISTORY).await?;
    let answer = p.post(&channel, &post).await?;
    p.sheet.saw("no-send", answer.told());
    let answer = p.ask(Method::GET, &read).await?;
    let what = if list(&answer.body).is_empty() { "nothing" } else { "messages" };
    p.sheet.saw("no-history", format!("{}, {what}", answer.told()));
    let answer = p.ask(Method::GET, &format!("{read}/{message}")).await?;
    p.sheet.saw("no-history-read", answer.told());
    p.room.deny(&mut p.client, 0).await?;
    p.room.hold_role(&mut p.client, false).await?;
    let answer = p.post(&channel, &post).await?;
    p.sheet.saw("no-view", answer.told());
    let answer = p.ask(Method::GET, &read).await?;
    p.sheet.saw("no-view-read", answer.told());
    p.room.hold_role(&mut p.client, true).await
}

/// The channel goes; what is left is taken away afterwards.
pub(super) async fn ask_last(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    p.ask(Method::DELETE, &format!("/channels/{channel}")).await?.done()?;
    let answer = p.post(&channel, &json!({ "content": "Gone?" })).await?;
    p.sheet.saw("gone", answer.told());
    Ok(())
}
