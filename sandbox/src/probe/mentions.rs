//! Mentions: whom a message rings, and what an edit makes of that.
//!
//! Law: nobody is pinged. What is mentioned is the probe's own role, which the bot alone holds.

use reqwest::Method;
use serde_json::{Value, json};

use super::{
    asking::Probe,
    client::Trouble,
    layout::V2,
    question::{Question, Verdict},
    room::id,
};

const ALLOWED: &str = "docs: resources/message#allowed-mentions-object";
const EDIT: &str = "docs: resources/message#edit-message";

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented("mention-none", "A role in a text, with parse: []", "nobody", ALLOWED),
    Question::documented("mention-role", "The same with that role allowed", "the role", ALLOWED),
    Question::documented("mention-edit-role", "An edit that allows the role", "the role", EDIT),
    Question::documented("mention-edit-none", "An edit with parse: []", "nobody", EDIT),
    Question::documented("mention-edit-default", "An edit that says nothing of mentions", "the role", EDIT),
    Question::believed("mention-closed", "A role that not everyone may mention", "nobody", ALLOWED),
    Question::documented("mention-both", "A kind to parse and a list of that kind", "400 50035", ALLOWED),
    Question::documented("mention-most", "A list of 101 roles", "400 50035", ALLOWED),
];

fn body(p: &Probe, allowed: &Value) -> Value {
    let text = format!("A mention of <@&{}>, which the bot alone holds.", p.room.role);
    json!({ "flags": V2, "components": [{ "type": 10, "content": text }], "allowed_mentions": allowed })
}

fn mentioned(p: &Probe, message: &Value) -> &'static str {
    if message["mention_roles"].to_string().contains(&p.room.role) { "the role" } else { "nobody" }
}

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let (nobody, role) = (json!({ "parse": [] }), json!({ "roles": [p.room.role] }));
    let silent = p.post(&channel, &body(p, &nobody)).await?.done()?;
    p.sheet.saw("mention-none", mentioned(p, &silent));
    let made = p.post(&channel, &body(p, &role)).await?.done()?;
    p.sheet.saw("mention-role", mentioned(p, &made));

    let message = id(&made);
    for (question, allowed) in
        [("mention-edit-role", &role), ("mention-edit-none", &nobody), ("mention-edit-default", &Value::Null)]
    {
        let mut body = body(p, allowed);
        if allowed.is_null() {
            body.as_object_mut().expect("made above").remove("allowed_mentions");
        }
        let path = format!("/channels/{channel}/messages/{message}");
        let edited = p.client.ask(Method::PATCH, &path, Some(&body)).await?.done()?;
        p.sheet.saw(question, mentioned(p, &edited));
    }

    let both = json!({ "parse": ["roles"], "roles": [p.room.role] });
    // Ids of this shape, of nobody: those of the channel and what would come after it.
    let first: u64 = channel.parse().unwrap_or_default();
    let many = json!({ "roles": (0..101).map(|n| (first + n).to_string()).collect::<Vec<_>>() });
    for (question, allowed) in [("mention-both", both), ("mention-most", many)] {
        let answer = p.post(&channel, &body(p, &allowed)).await?;
        p.sheet.saw(question, answer.told());
    }

    if p.room.administrator {
        let why = "an administrator may mention every role";
        p.sheet.write("mention-closed", Verdict::NotAsked, why);
        return Ok(());
    }
    let path = format!("/guilds/{}/roles/{}", p.room.guild, p.room.role);
    p.client.ask(Method::PATCH, &path, Some(&json!({ "mentionable": false }))).await?.done()?;
    let made = p.post(&channel, &body(p, &role)).await?.done()?;
    p.sheet.saw("mention-closed", mentioned(p, &made));
    Ok(())
}
