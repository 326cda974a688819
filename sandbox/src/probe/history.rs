//! Reading back: whether a message can be found again by its marks, and in which order a history comes.

use reqwest::Method;
use serde_json::{Value, json};

use super::{
    asking::Probe,
    client::Trouble,
    layout::V2,
    question::Question,
    room::{id, list},
};

const LIST: &str = "docs: resources/message#get-channel-messages";

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented("history-container", "A history in which a container stands", "200", "#8611"),
    Question::documented(
        "history-marks",
        "The history tells a component's number and a button's custom_id",
        "as they were sent",
        "docs: components/reference#anatomy-of-a-component",
    ),
    Question::believed("history-order", "The order of messages after a given one", "newest first", LIST),
    Question::documented("history-most", "A history of 101 messages", "400 50035", LIST),
];

/// As high as a number that others than Discord choose may be.
const NUMBER: u64 = 2_147_483_101;
const CUSTOM_ID: &str = "discord-probe:mark";

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let card = json!({ "flags": V2, "components": [
        { "type": 17, "id": NUMBER, "accent_color": 0x0034_98db, "components": [
            { "type": 10, "content": "A container with a text and a button." },
            { "type": 1, "components": [
                { "type": 2, "style": 2, "label": "Button", "custom_id": CUSTOM_ID },
            ] },
        ] },
    ] });
    let message = id(&p.post(&channel, &card).await?.done()?);
    p.post(&channel, &json!({ "content": "A message after the container." })).await?.done()?;
    let first = p.first.clone();
    let path = format!("/channels/{channel}/messages?after={first}&limit=100");
    let read = p.ask(Method::GET, &path).await?;
    p.sheet.saw("history-container", read.told());
    let messages = list(&read.body);
    let found = messages.iter().find(|one| id(one) == message).unwrap_or(&Value::Null).to_string();
    let marked = found.contains(&format!("\"id\":{NUMBER}")) && found.contains(CUSTOM_ID);
    p.sheet.saw("history-marks", if marked { "as they were sent" } else { "lost" });
    let numbers: Vec<u64> = messages.iter().filter_map(|one| id(one).parse().ok()).collect();
    let newest_first = numbers.len() > 1 && numbers.is_sorted_by(|one, next| one > next);
    p.sheet.saw("history-order", if newest_first { "newest first" } else { "otherwise" });
    let much = p.ask(Method::GET, &format!("/channels/{channel}/messages?limit=101")).await?;
    p.sheet.saw("history-most", much.told());
    Ok(())
}
