//! Edits of messages that are older than an hour. Asked with `--long` alone, as the hour has to pass.

use std::time::Duration;

use serde_json::json;

use super::{asking::Probe, client::Trouble, question::Question};

const CODES: &str = "docs: topics/opcodes-and-status-codes";
/// A little more than an hour.
const OLD: Duration = Duration::from_mins(61);
/// After so many edits without a refusal, there is none to be expected.
const ENOUGH: u32 = 40;

pub(super) const LONG: &[Question] = &[
    Question::documented(
        "old-edits",
        "Edits of a message older than an hour, one after another",
        "some, then 429 30046",
        CODES,
    ),
    Question::believed("old-edits-young", "After that refusal, to edit a young message", "200", "#4413"),
    Question::believed("old-edits-new", "After that refusal, to post a message", "200", "#4413"),
];

pub(super) async fn ask_for_long(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let old = p.first.clone();
    p.sheet.tell("             … waiting until the first message is an hour old");
    tokio::time::sleep_until(p.begun + OLD).await;
    let young = p.post(&channel, &json!({ "content": "A young message." })).await?.done()?;
    for edited in 0..ENOUGH {
        let answer = p.edit(&channel, &old, &json!({ "content": format!("Edited {edited}.") })).await?;
        if answer.is_done() {
            continue;
        }
        let minutes = (answer.body["retry_after"].as_f64().unwrap_or_default() / 60.0).ceil();
        let fits = answer.status == 429 && answer.body["code"] == 30046;
        let seen = format!("{edited}, then {} (to wait up to {minutes} min)", answer.told());
        p.sheet.judged("old-edits", fits, seen);
        let answer = p.edit(&channel, &super::room::id(&young), &json!({ "content": "Edited." })).await?;
        p.sheet.saw("old-edits-young", answer.told());
        let answer = p.post(&channel, &json!({ "content": "A new message." })).await?;
        p.sheet.saw("old-edits-new", answer.told());
        return Ok(());
    }
    p.sheet.judged("old-edits", false, format!("{ENOUGH}, and no refusal"));
    Ok(())
}
