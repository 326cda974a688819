//! Nonces: what keeps a message from being posted twice.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use super::{asking::Probe, client::Trouble, question::Question, room::id};

const CREATE: &str = "docs: resources/message#create-message";

pub(super) const QUESTIONS: &[Question] = &[
    Question::believed("nonce-given", "The answer to a new message tells its nonce", "yes", CREATE),
    Question::documented(
        "nonce-again",
        "The same nonce again, with enforce_nonce",
        "200, the first message",
        CREATE,
    ),
    Question::believed("nonce-loose", "The same nonce without enforce_nonce", "200, another message", CREATE),
    Question::believed(
        "nonce-elsewhere",
        "The same nonce in another channel (a thread), with enforce_nonce",
        "200, the first message",
        CREATE,
    ),
    Question::believed("nonce-history", "Messages that are read later tell their nonce", "no", CREATE),
    Question::documented(
        "nonce-long",
        "A nonce of 25 characters, and one of 26",
        "25 taken, 26 refused (400 50035)",
        CREATE,
    ),
    Question::believed("nonce-deleted", "The nonce of a message that was deleted", "404 10008", "#6647"),
];

pub(super) const LATE: &[Question] = &[Question::documented(
    "nonce-later",
    "The first nonce once more, after all that",
    "200, the first message",
    CREATE,
)];

pub(super) const LONG: &[Question] = &[Question::believed(
    "nonce-window",
    "For how long a nonce is remembered",
    "at least 1 minute, less than 15",
    CREATE,
)];

/// After how many minutes nonces are tried again.
const AGES: [u64; 7] = [1, 2, 3, 4, 5, 10, 15];

/// A nonce that no other probe uses: the channel's id, which no message bears, and a word of ours.
fn nonce(p: &Probe, word: &str) -> String {
    let tail = p.room.channel.len().saturating_sub(12);
    format!("{word}-{}", &p.room.channel[tail..])
}

fn with_nonce(nonce: &str) -> Value {
    json!({ "content": "A message with a nonce.", "nonce": nonce, "enforce_nonce": true })
}

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let (known, channel) = (nonce(p, "once"), p.room.channel.clone());
    let first = p.post(&channel, &with_nonce(&known)).await?.done()?;
    p.sheet.saw("nonce-given", if first["nonce"] == *known { "yes" } else { "no" });
    p.first = id(&first);

    let first = p.first.clone();
    same(p, "nonce-again", &channel, &with_nonce(&known), &first).await?;
    let thread = p.thread.clone();
    same(p, "nonce-elsewhere", &thread, &with_nonce(&known), &first).await?;

    let read = p.ask(Method::GET, &format!("/channels/{channel}/messages/{}", p.first)).await?.done()?;
    let list = p.ask(Method::GET, &format!("/channels/{channel}/messages?limit=100")).await?.done()?;
    let tells = !read["nonce"].is_null() || list.to_string().contains(&format!("\"{known}\""));
    p.sheet.saw("nonce-history", if tells { "yes" } else { "no" });

    let mut lengths = Vec::new();
    for length in [25, 26] {
        let long = format!("{:x<length$}", nonce(p, "long"));
        let answer = p.post(&channel, &with_nonce(&long)).await?;
        lengths.push(if answer.is_done() {
            "taken".to_owned()
        } else {
            format!("refused ({})", answer.told())
        });
    }
    p.sheet.saw("nonce-long", format!("25 {}, 26 {}", lengths[0], lengths[1]));

    let mut loose = with_nonce(&nonce(p, "loose"));
    loose["enforce_nonce"] = json!(false);
    let once = id(&p.post(&channel, &loose).await?.done()?);
    same(p, "nonce-loose", &channel, &loose, &once).await?;

    let gone = with_nonce(&nonce(p, "gone"));
    let message = id(&p.post(&channel, &gone).await?.done()?);
    p.ask(Method::DELETE, &format!("/channels/{channel}/messages/{message}")).await?.done()?;
    let again = p.post(&channel, &gone).await?;
    p.sheet.saw("nonce-deleted", again.told());
    Ok(())
}

/// What is asked when all else that takes no time has been.
pub(super) async fn ask_late(p: &mut Probe) -> Result<(), Trouble> {
    let (known, channel, first) = (nonce(p, "once"), p.room.channel.clone(), p.first.clone());
    same(p, "nonce-later", &channel, &with_nonce(&known), &first).await
}

/// Whether this is answered with the first message or with another one.
async fn same(
    p: &mut Probe,
    question: &str,
    channel: &str,
    body: &Value,
    first: &str,
) -> Result<(), Trouble> {
    let answer = p.post(channel, body).await?;
    let seen = if !answer.is_done() {
        answer.told()
    } else if id(&answer.body) == first {
        "200, the first message".to_owned()
    } else {
        "200, another message".to_owned()
    };
    p.sheet.saw(question, seen);
    Ok(())
}

/// A nonce for each age, all made now and each tried once: trying again might make Discord remember anew.
pub(super) async fn ask_for_long(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let mut made = Vec::new();
    for age in AGES {
        let nonce = nonce(p, &format!("old{age}"));
        made.push((age, id(&p.post(&channel, &with_nonce(&nonce)).await?.done()?), nonce));
    }
    let (begin, mut remembered) = (tokio::time::Instant::now(), 0);
    for (age, message, nonce) in made {
        p.sheet.tell(&format!("             … waiting for nonces to be {age} min old"));
        tokio::time::sleep_until(begin + Duration::from_secs(60 * age)).await;
        let again = p.post(&channel, &with_nonce(&nonce)).await?.done()?;
        if id(&again) != message {
            break;
        }
        remembered = age;
    }
    let seen = match remembered {
        0 => "less than 1 minute".to_owned(),
        15 => "15 minutes or more".to_owned(),
        some => format!("at least {some} min"),
    };
    p.sheet.judged("nonce-window", (1..15).contains(&remembered), seen);
    Ok(())
}
