//! Answers interactions: the first answer, a change of it, and further messages. Discord does not count these in the
//! bot's budget, and they need no token of the bot: each interaction brings its own.
//!
//! Called only by `dispatch`.
//!
//! Laws: an answer is not given up while it can arrive. The first answer has three seconds; it is tried again for as
//! long as it can arrive within them. Later answers may be repeated without harm, so they are tried until they
//! arrive, Discord refuses them, or the pauses are used up. Nothing that goes to a log holds a URL, which would hold
//! a token.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, StatusCode, redirect};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use url::Url;

use super::asked::Attachment;
use super::interaction::Handle;
use super::send::{self, DISCORD};
use crate::clock::Clock;
use crate::domain::snowflake::MessageId;

/// How long one request may take.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Discord waits three seconds for a first answer; after this time it is not tried again.
const FIRST_WITHIN: Duration = Duration::from_millis(2_500);
/// The pauses between the tries of later answers, if Discord names none: 76 seconds in all.
const PAUSES: [Duration; 6] = [
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(3),
    Duration::from_secs(9),
    Duration::from_secs(20),
    Duration::from_secs(42),
];
/// Discord's code for an interaction that already has its first answer.
const ACKNOWLEDGED: u64 = 40060;

/// Answers interactions. One for the life of the connection.
pub(super) struct Replies {
    http: Client,
    api: String,
    clock: Clock,
}

/// A message, and the instant since which it looks as the bot wants it.
pub(super) struct Shown {
    pub(super) message: MessageId,
    pub(super) at: DateTime<Utc>,
}

/// Why an answer did not arrive. It can be logged: it holds no token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NotAnswered {
    /// Discord refuses it: the status, and its own code or 0.
    Refused(StatusCode, u64),
    /// There was no answer, or none that could be used.
    NoAnswer(&'static str),
}

impl fmt::Display for NotAnswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(status, code) => write!(f, "{} ({code})", status.as_u16()),
            Self::NoAnswer(why) => f.write_str(why),
        }
    }
}

/// The outcome of one try.
enum Tried {
    /// It arrived; with the id of the message, if it made or changed one.
    Done(Option<MessageId>),
    Again(NotAnswered, Option<Duration>),
    Never(NotAnswered),
}

impl Replies {
    /// For the real Discord, or for a local one.
    pub(super) fn new(base: Option<&Url>, clock: Clock) -> reqwest::Result<Self> {
        let http = Client::builder()
            .user_agent(send::USER_AGENT)
            .timeout(TIMEOUT)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()?;
        let base = base.map_or(DISCORD, |base| base.as_str().trim_end_matches('/'));
        Ok(Self { http, api: format!("{base}/api/v10"), clock })
    }

    /// Sends the first answer to an interaction that came at `since`.
    pub(super) async fn first(
        &self,
        handle: &Handle,
        since: Instant,
        body: &Value,
    ) -> Result<(), NotAnswered> {
        let url = format!("{}/interactions/{}/{}/callback", self.api, handle.id, handle.token);
        loop {
            let why = match self.call(Method::POST, &url, body, &[]).await {
                // An earlier try, whose answer was lost, had arrived.
                Tried::Done(_) | Tried::Never(NotAnswered::Refused(_, ACKNOWLEDGED)) => return Ok(()),
                Tried::Never(why) => return Err(why),
                Tried::Again(why, _) => why,
            };
            if since.elapsed() + PAUSES[0] > FIRST_WITHIN {
                return Err(why);
            }
            sleep(PAUSES[0]).await;
        }
    }

    /// Replaces the first answer by a message.
    pub(super) async fn change(
        &self,
        handle: &Handle,
        message: &Value,
        files: &[Attachment],
    ) -> Result<Option<Shown>, NotAnswered> {
        let Handle { application, token, .. } = handle;
        let url = format!("{}/webhooks/{application}/{token}/messages/@original", self.api);
        self.until_there(Method::PATCH, &url, message, files).await
    }

    /// Sends another message beside the first answer. If the answer to a try is lost, it is tried again: the person
    /// may see the message twice, but never misses it.
    pub(super) async fn add(
        &self,
        handle: &Handle,
        message: &Value,
        files: &[Attachment],
    ) -> Result<Option<Shown>, NotAnswered> {
        let url = format!("{}/webhooks/{}/{}", self.api, handle.application, handle.token);
        self.until_there(Method::POST, &url, message, files).await
    }

    async fn until_there(
        &self,
        method: Method,
        url: &str,
        body: &Value,
        files: &[Attachment],
    ) -> Result<Option<Shown>, NotAnswered> {
        let mut pauses = PAUSES.into_iter();
        loop {
            let at = self.clock.now();
            match self.call(method.clone(), url, body, files).await {
                Tried::Done(message) => return Ok(message.map(|message| Shown { message, at })),
                Tried::Never(why) => return Err(why),
                Tried::Again(why, named) => match pauses.next() {
                    Some(pause) => sleep(named.unwrap_or(pause)).await,
                    None => return Err(why),
                },
            }
        }
    }

    async fn call(&self, method: Method, url: &str, body: &Value, files: &[Attachment]) -> Tried {
        let request = self.http.request(method, url);
        let request = if files.is_empty() {
            request.json(body)
        } else {
            let mut form = Form::new().text("payload_json", body.to_string());
            for (number, Attachment { name, bytes }) in files.iter().enumerate() {
                let part = Part::bytes(bytes.clone()).file_name(name.clone());
                form = form.part(format!("files[{number}]"), part);
            }
            request.multipart(form)
        };
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) if error.is_timeout() => {
                return Tried::Again(NotAnswered::NoAnswer("no answer in time"), None);
            }
            Err(_) => return Tried::Again(NotAnswered::NoAnswer("no connection"), None),
        };
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.json().await.unwrap_or(Value::Null);
        if status.is_success() {
            return Tried::Done(body["id"].as_str().and_then(|id| id.parse().ok()));
        }
        let why = NotAnswered::Refused(status, body["code"].as_u64().unwrap_or(0));
        match status.as_u16() {
            429 => Tried::Again(why, Some(send::wait(&headers, &body))),
            500.. => Tried::Again(why, None),
            // A server before Discord refuses the bot's address; that says nothing about the answer.
            401 | 403 if body["code"].is_null() => Tried::Again(why, None),
            _ => Tried::Never(why),
        }
    }
}

/// Makes the body of a first answer.
pub(super) fn callback(kind: u8, data: Value) -> Value {
    let mut body = json!({ "type": kind });
    if !data.is_null() {
        body["data"] = data;
    }
    body
}
