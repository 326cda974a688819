//! What every question has at hand: the Discord, the probe's room on it, and the sheet for what was seen.
//!
//! Law: nobody is pinged by accident. A message that does not say whom it may mention mentions nobody.

use reqwest::Method;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::{
    client::{Answer, Client, Stop, Trouble},
    question::{Question, Verdict},
    room::Room,
    sheet::Sheet,
};

/// A probe on its way.
pub(super) struct Probe {
    pub(super) client: Client,
    pub(super) room: Room,
    pub(super) sheet: Sheet,
    pub(super) begun: Instant,
    /// From here on, something may have to be taken away.
    pub(super) entered: bool,
    /// The first message that was posted.
    pub(super) first: String,
    /// A thread of the channel.
    pub(super) thread: String,
}

impl Probe {
    pub(super) fn new(client: Client, sheet: Sheet) -> Self {
        Self {
            client,
            room: Room::default(),
            sheet,
            begun: Instant::now(),
            entered: false,
            first: String::new(),
            thread: String::new(),
        }
    }

    /// What could not be asked is told; only the end of all asking is passed on.
    pub(super) fn settle(&mut self, table: &[Question], asked: Result<(), Trouble>) -> Result<(), Stop> {
        match asked {
            Ok(()) => Ok(()),
            Err(Trouble::Stop(stop)) => Err(stop),
            Err(Trouble::Odd(why)) => {
                self.sheet.rest(table, Verdict::Differs, &format!("could not be asked: {why}"));
                Ok(())
            }
        }
    }

    pub(super) async fn ask(&mut self, method: Method, path: &str) -> Result<Answer, Stop> {
        self.client.ask(method, path, None).await
    }

    /// Posts in a channel; nobody is mentioned where the message does not say whom.
    pub(super) async fn post(&mut self, channel: &str, body: &Value) -> Result<Answer, Stop> {
        let path = format!("/channels/{channel}/messages");
        self.client.ask(Method::POST, &path, Some(&quiet(body))).await
    }

    /// Edits a message, with the same care.
    pub(super) async fn edit(&mut self, channel: &str, message: &str, body: &Value) -> Result<Answer, Stop> {
        let path = format!("/channels/{channel}/messages/{message}");
        self.client.ask(Method::PATCH, &path, Some(&quiet(body))).await
    }
}

fn quiet(body: &Value) -> Value {
    let mut body = body.clone();
    if body.get("allowed_mentions").is_none() {
        body["allowed_mentions"] = json!({ "parse": [] });
    }
    body
}
