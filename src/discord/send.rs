//! The only way for the bot's own requests to reach Discord. Answers to interactions go another way.
//!
//! The delivery worker uses it to post, edit, pin and remove messages, and to find out who the bot is. It keeps the
//! limits, and says of each request what is certain: [`Delivery`]. It never repeats a request; the code that recorded
//! the attempt decides that.
//!
//! Laws. *Verified or unknown*: a message counts as sent only if the answer shows our channel, our author and, for a
//! new message, our nonce or marker. *The token is hidden*: it is in no `Debug`, no log, and no error.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, InvalidHeaderValue};
use reqwest::{Client, redirect};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::limits::{self, Limits, Turn};
use crate::clock::Clock;
use crate::domain::snowflake::{ApplicationId, ChannelId, GuildId, MessageId, UserId};
use crate::kill_point::kill_point;

pub(super) use answer::wait;
pub use answer::{Delivery, Rejection};
pub use request::Request;

mod answer;
mod codes;
mod find;
mod request;

/// The address of the real Discord.
pub const DISCORD: &str = "https://discord.com";
/// How long a request may take, from its start to the end of its answer.
pub const TIMEOUT: Duration = Duration::from_secs(10);

/// In the form that Discord asks of bots: an address and a version.
pub(super) const USER_AGENT: &str =
    concat!("DiscordBot (https://chappe.example, ", env!("CARGO_PKG_VERSION"), ")");

/// How to reach Discord.
#[derive(Clone, Copy, Debug)]
pub struct Access<'a> {
    /// [`DISCORD`], or the address of a local one; without a slash at the end.
    pub base_url: &'a str,
    /// How long a request may take, by the monotonic clock; usually [`TIMEOUT`].
    pub timeout: Duration,
    /// Requests a second for the bot as a whole; usually [`limits::DOCUMENTED`].
    pub per_second: u16,
}

/// Makes requests. There is one for the life of the process, shared by reference.
pub struct Sender {
    http: Client,
    api: String,
    timeout: Duration,
    limits: Limits,
    /// The clock that learns Discord's time from the answers.
    clock: Option<Clock>,
    /// The bot's user id, once Discord has told it.
    me: OnceLock<UserId>,
    /// Whether Discord has refused the token: then no more requests are made.
    unauthorized: AtomicBool,
}

/// Why a sender cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum SenderError {
    /// No HTTP header can hold the token. The token itself is not shown.
    #[error("the bot's token has characters that no token has")]
    Token(#[source] InvalidHeaderValue),
    /// TLS could not be set up.
    #[error("cannot prepare requests to Discord")]
    Client(#[source] reqwest::Error),
}

/// A message to be posted.
#[derive(Clone, Copy, Debug)]
pub struct Create<'a> {
    /// The channel.
    pub channel: ChannelId,
    /// Discord posts only one message for each nonce that it remembers (for some minutes). At most 25 characters.
    pub nonce: &'a str,
    /// The body that Discord's route takes, without a nonce.
    pub body: &'a Value,
    /// The text by which the message can be recognised in its channel: see [`Sender::find`].
    pub marker: &'a str,
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").field("api", &self.api).finish_non_exhaustive()
    }
}

impl Sender {
    /// Makes a sender; nothing is sent yet. Needs a tokio runtime.
    pub fn new(access: Access<'_>, token: &str) -> Result<Self, SenderError> {
        let mut authorization = HeaderValue::try_from(format!("Bot {token}")).map_err(SenderError::Token)?;
        authorization.set_sensitive(true);
        let http = Client::builder()
            .user_agent(USER_AGENT)
            .default_headers(HeaderMap::from_iter([(AUTHORIZATION, authorization)]))
            .timeout(access.timeout)
            // Shorter than the timeout, so that a missing connection can be told from a missing answer.
            .connect_timeout(access.timeout / 2)
            .redirect(redirect::Policy::none())
            // The gateway uses no proxy either.
            .no_proxy()
            .build()
            .map_err(SenderError::Client)?;
        Ok(Self {
            http,
            api: format!("{}/api/v10", access.base_url),
            timeout: access.timeout,
            limits: Limits::new(access.per_second),
            clock: None,
            me: OnceLock::new(),
            unauthorized: AtomicBool::new(false),
        })
    }

    /// Has a clock told Discord's time, with each answer.
    #[must_use]
    pub fn telling(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// How long a request may take.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Waits for the right to make one request. Take the turn before you choose what to send, so that the message
    /// that is most urgent at that moment goes.
    pub async fn turn(&self) -> Turn {
        self.limits.turn().await
    }

    /// Until when the bucket of a request is empty; none if a request may go now.
    pub async fn rests(&self, request: Request, urgent: bool) -> Option<Instant> {
        self.limits.rests(request.endpoint(), urgent).await
    }

    /// The bot's own user id, which is asked for once. Nothing is posted before: without it a post could not be
    /// verified.
    pub async fn me(&self) -> Delivery<UserId> {
        if self.me.get().is_none() {
            let asked = self.call(self.turn().await, Request::Me, &[], None).await;
            let told = asked.and_then(|user| id(&user["id"]).map_or(Delivery::Unknown, Delivery::Done));
            match told {
                Delivery::Done(id) => self.me.get_or_init(|| id),
                other => return other.and_then(|_| Delivery::Unknown),
            };
        }
        self.me.get().copied().map_or(Delivery::Unknown, Delivery::Done)
    }

    /// Posts a message, at most once for each nonce that Discord remembers. Returns its id.
    pub async fn create(&self, turn: Turn, create: &Create<'_>) -> Delivery<MessageId> {
        let Some(me) = self.me.get().copied() else { return Delivery::NotSent { again_after: None } };
        let mut body = create.body.clone();
        body["nonce"] = json!(create.nonce);
        body["enforce_nonce"] = json!(true);
        let answer = self.call(turn, Request::Create(create.channel), &[], Some(&body)).await;
        answer.and_then(|message| {
            let ours = message["nonce"] == *create.nonce || find::bears(&message, create.marker);
            if ours { verified(&message, create.channel, me) } else { Delivery::Unknown }
        })
    }

    /// Edits a message of the bot; repeating it does no harm. Returns its id.
    pub async fn edit(
        &self,
        turn: Turn,
        channel: ChannelId,
        message: MessageId,
        body: &Value,
    ) -> Delivery<MessageId> {
        let Some(me) = self.me.get().copied() else { return Delivery::NotSent { again_after: None } };
        let answer = self.call(turn, Request::Edit(channel, message), &[], Some(body)).await;
        answer.and_then(|edited| match verified(&edited, channel, me) {
            Delivery::Done(id) if id == message => Delivery::Done(id),
            _ => Delivery::Unknown,
        })
    }

    /// Pins a message in its channel; repeating it does no harm. Returns its id.
    pub async fn pin(&self, turn: Turn, channel: ChannelId, message: MessageId) -> Delivery<MessageId> {
        let answer = self.call(turn, Request::Pin(channel, message), &[], None).await;
        answer.and_then(|_| Delivery::Done(message))
    }

    /// Deletes a message of the bot; succeeds if it is gone already. Returns its id.
    pub async fn delete(&self, turn: Turn, channel: ChannelId, message: MessageId) -> Delivery<MessageId> {
        match self.call(turn, Request::Delete(channel, message), &[], None).await {
            Delivery::Rejected(Rejection::MessageGone) => Delivery::Done(message),
            answer => answer.and_then(|_| Delivery::Done(message)),
        }
    }

    /// Makes a request that is not about a message, such as for the commands of a server. The answer is returned as
    /// it is.
    pub async fn ask(&self, request: Request, body: Option<&Value>) -> Delivery<Value> {
        let query: &[_] =
            if matches!(request, Request::Commands(..)) { &[("with_localizations", "true")] } else { &[] };
        self.call(self.turn().await, request, query, body).await
    }

    /// Replaces the commands of a server, given the application and the server. With the outcome comes what Discord
    /// says of a refusal: it may name what is wrong, and where.
    pub async fn offer_commands(
        &self,
        application: ApplicationId,
        guild: GuildId,
        commands: &Value,
    ) -> (Delivery<Value>, Value) {
        let request = Request::OfferCommands(application, guild);
        self.exchange(self.turn().await, request, &[], Some(commands)).await
    }

    /// Makes one request. Returns its answer's JSON (null if it has none).
    async fn call(
        &self,
        turn: Turn,
        request: Request,
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Delivery<Value> {
        self.exchange(turn, request, query, body).await.0
    }

    /// Makes one request. Returns its answer's JSON; and, for a refusal, what Discord says of it (null if nothing).
    async fn exchange(
        &self,
        mut turn: Turn,
        request: Request,
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> (Delivery<Value>, Value) {
        if self.unauthorized.load(Ordering::Relaxed) {
            return (Delivery::Rejected(Rejection::Unauthorized), Value::Null);
        }
        let permit = self.limits.permit(request.endpoint()).await;
        let url = format!("{}/{}", self.api, request.path());
        let mut http = self.http.request(request.method(), url).query(query);
        if let Some(body) = body {
            http = http.json(body);
        }
        turn.begin();
        let response = match http.send().await {
            Ok(response) => response,
            Err(error) => {
                permit.complete(None);
                let delivery = failed(&error);
                tracing::warn!(request = request.name(), ?delivery, "no answer from Discord");
                return (delivery, Value::Null);
            }
        };
        permit.complete(limits::bucket(response.headers()));
        if let Some((clock, date)) = self.clock.as_ref().zip(answer::date(response.headers())) {
            clock.heard(date);
        }
        if matches!(request, Request::Create(_) | Request::Edit(..)) {
            kill_point("answering");
        }
        let (status, headers) = (response.status(), response.headers().clone());
        let text = response.text().await;
        drop(turn);
        let body =
            text.ok().and_then(|text| if text.is_empty() { None } else { serde_json::from_str(&text).ok() });
        if status.is_success() {
            let delivery = match body {
                Some(body) => Delivery::Done(body),
                None if status == 204 => Delivery::Done(Value::Null),
                None => Delivery::Unknown,
            };
            return (delivery, Value::Null);
        }
        let body = body.unwrap_or(Value::Null);
        if status == 429 && answer::is_for_all(&headers, &body) {
            self.limits.pause(wait(&headers, &body));
        }
        let delivery = answer::rejected(status, &headers, &body);
        if delivery == Delivery::Rejected(Rejection::Unauthorized) {
            self.unauthorized.store(true, Ordering::Relaxed);
        }
        tracing::warn!(
            request = request.name(),
            status = status.as_u16(),
            ?delivery,
            "Discord did not do it"
        );
        (delivery, body)
    }
}

/// A request without an answer: it was certainly not sent only if there was no connection, or no request.
fn failed<T>(error: &reqwest::Error) -> Delivery<T> {
    if error.is_connect() || error.is_builder() {
        Delivery::NotSent { again_after: None }
    } else {
        Delivery::Unknown
    }
}

/// The id of a message, if it is in this channel and by this author.
fn verified(message: &Value, channel: ChannelId, author: UserId) -> Delivery<MessageId> {
    let there = id(&message["channel_id"]) == Some(channel) && id(&message["author"]["id"]) == Some(author);
    id(&message["id"]).filter(|_| there).map_or(Delivery::Unknown, Delivery::Done)
}

/// Reads an id in an answer.
fn id<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}
