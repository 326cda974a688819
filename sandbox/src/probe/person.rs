//! What only a person at a client can see, as Discord's clients and not its API decide it.
//!
//! On a local Discord the probe plays the person. Elsewhere somebody at the terminal is told what to do and answers
//! yes or no, if the probe was started with `--person`; otherwise these questions stay open.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tokio::{sync::oneshot, time::timeout};

use super::{
    asking::Probe,
    client::{Stop, Trouble},
    question::{Question, Verdict},
    room::{NAME, id},
};

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented(
        "command-unwritable",
        "A command where one sees the channel but may not write",
        "impossible",
        "#2696, #3801, docs: interactions/application-commands#user-commands",
    ),
    Question::believed("button-unwritable", "A button there", "possible", "#2696"),
];

/// How long somebody is waited for.
const PATIENCE: Duration = Duration::from_mins(10);
const CUSTOM_ID: &str = "discord-probe:button";

/// Who looks at a client.
pub(super) enum Person {
    Nobody,
    AtTheTerminal,
    /// One of a local Discord, played over the control API at this address.
    Played(reqwest::Client, String),
}

impl Person {
    /// Whoever can be had: one of a local Discord needs nobody's help.
    pub(super) async fn find(base_url: &str, at_the_terminal: bool, local: bool) -> Self {
        let control = format!("{base_url}/sandbox/v1");
        let http = reqwest::Client::builder().no_proxy().build().unwrap_or_default();
        if local && http.get(&control).send().await.is_ok_and(|answer| answer.status().is_success()) {
            Self::Played(http, control)
        } else if at_the_terminal {
            Self::AtTheTerminal
        } else {
            Self::Nobody
        }
    }
}

pub(super) async fn ask(p: &mut Probe, person: &Person) -> Result<(), Trouble> {
    if matches!(person, Person::Nobody) {
        let why = "to look at it, start the probe with --person";
        p.sheet.rest(QUESTIONS, Verdict::ByHand, why);
        return Ok(());
    }
    // The channel is readable with the probe's role, and writable for the bot alone.
    let path = format!("/applications/{}/guilds/{}/commands", p.room.application, p.room.guild);
    let command =
        json!({ "name": NAME, "description": "A command of a probe.", "default_member_permissions": null });
    p.client.ask(Method::POST, &path, Some(&command)).await?.done()?;
    let button = json!({ "type": 2, "style": 2, "label": "Button", "custom_id": CUSTOM_ID });
    let channel = p.room.channel.clone();
    let body = json!({ "content": "A button.", "components": [{ "type": 1, "components": [button] }] });
    let message = id(&p.post(&channel, &body).await?.done()?);
    match person {
        Person::Nobody => Ok(()),
        Person::Played(http, control) => play(p, http, control, &message).await,
        Person::AtTheTerminal => consult(p).await,
    }
}

/// A member of a local Discord, made for this and taken away again.
async fn play(p: &mut Probe, http: &reqwest::Client, control: &str, message: &str) -> Result<(), Trouble> {
    let send = async |path: &str, body: Value| -> Result<(bool, Value), Trouble> {
        let answer = http.post(format!("{control}{path}")).json(&body).send().await;
        let answer = answer.map_err(|error| Stop::Unreachable(error.without_url().to_string()))?;
        let done = answer.status().is_success();
        Ok((done, answer.json().await.unwrap_or_default()))
    };
    let member = json!({ "id": p.room.guild, "roles": [p.room.role] });
    let (made, user) = send("/users", json!({ "username": NAME, "guilds": [member] })).await?;
    if !made {
        return Err(Trouble::Odd(format!("no person could be made: {}", user["error"])));
    }
    let user = id(&user);
    let command = json!({ "channel_id": p.room.channel, "command": NAME });
    let press = json!({ "channel_id": p.room.channel, "message_id": message, "custom_id": CUSTOM_ID });
    for (question, path, body) in
        [("command-unwritable", "commands", command), ("button-unwritable", "components", press)]
    {
        let (done, _) = send(&format!("/users/{user}/{path}"), body).await?;
        p.sheet.saw(question, if done { "possible" } else { "impossible" });
    }
    let gone = json!({ "remove_member": { "guild_id": p.room.guild, "user_id": user } });
    send("/changes", gone).await.map(drop)
}

async fn consult(p: &mut Probe) -> Result<(), Trouble> {
    p.sheet.tell(&format!(
        "
  Two questions for a person. They need an account on the server that is neither its owner nor an administrator.
  1. Give that account the role that is named after the probe, and open #{NAME} with it. It can read there, not write.
  2. Type /{NAME}. A bot that does not answer afterwards (“the application did not respond”) is as it should be.
  3. Press the button under the last message. That nobody answers is as it should be here, too.
"
    ));
    for (question, asks) in [
        ("command-unwritable", "Was the command offered, and could it be sent?"),
        ("button-unwritable", "Could the button be pressed?"),
    ] {
        p.sheet.tell(&format!("  {asks} y or n, then Enter:"));
        match yes_or_no().await {
            Some(true) => p.sheet.saw(question, "possible"),
            Some(false) => p.sheet.saw(question, "impossible"),
            None => p.sheet.write(question, Verdict::ByHand, "nobody answered"),
        }
    }
    Ok(())
}

/// What somebody types. The thread that waits for it ends with the process.
async fn yes_or_no() -> Option<bool> {
    let (tell, told) = oneshot::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        let answer = loop {
            line.clear();
            match std::io::stdin().read_line(&mut line) {
                Ok(1..) => match line.trim() {
                    "y" | "yes" => break Some(true),
                    "n" | "no" => break Some(false),
                    _ => {}
                },
                _ => break None,
            }
        };
        // Whoever asked may have gone.
        let _ = tell.send(answer);
    });
    timeout(PATIENCE, told).await.ok()?.ok()?
}
