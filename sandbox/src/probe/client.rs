//! Requests to a Discord, one at a time and within its limits.
//!
//! Laws:
//! - A bucket that has nothing to give is waited for, a 429 is obeyed, and no more than so many requests a second are
//!   made. A probe ends after so many requests and so much time, whatever is answered.
//! - The token goes to the Discord that was named and nowhere else: no redirect is followed, and it is in no error.

use std::{collections::HashMap, fmt, time::Duration};

use chrono::DateTime;
use discord_sandbox::Clock;
use reqwest::{
    Method, Response,
    header::{AUTHORIZATION, DATE, HeaderMap, HeaderValue},
    redirect,
};
use serde_json::Value;
use tokio::time::{Instant, sleep_until};

/// Of the form that Discord asks of bots: an address and a version.
const USER_AGENT: &str =
    concat!("DiscordBot (https://discord-sandbox.example, ", env!("CARGO_PKG_VERSION"), ")");
/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(15);
/// A longer wait than this is no answer to a probe.
const LONGEST_WAIT: Duration = Duration::from_mins(2);
/// How often a request is made again after a 429.
const TRIES: usize = 4;

/// Why nothing more is asked.
#[derive(Debug)]
pub(super) enum Stop {
    /// There is no connection.
    Unreachable(String),
    /// The token is not, or no longer, good.
    Unauthorized,
    /// So many requests, or so much time, were enough.
    Spent,
    /// Somebody pressed Ctrl-C.
    Interrupted,
    /// What the probe needs cannot be had.
    Lacking(String),
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(why) => write!(f, "there is no connection: {why}"),
            Self::Unauthorized => f.write_str("Discord does not know this token (401)"),
            Self::Spent => f.write_str("it took more requests or more time than a probe may take"),
            Self::Interrupted => f.write_str("it was interrupted"),
            Self::Lacking(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Stop {}

/// Why a question has no answer of its own.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Nothing more can be asked.
    Stop(Stop),
    /// What has to be there before the question can be asked was answered so.
    Odd(String),
}

impl From<Stop> for Trouble {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl Trouble {
    /// The end of all asking, with a sentence made of what was answered otherwise.
    pub(super) fn end(self, sentence: impl FnOnce(String) -> String) -> Stop {
        match self {
            Self::Stop(stop) => stop,
            Self::Odd(what) => Stop::Lacking(sentence(what)),
        }
    }
}

/// How often a route may be used, as its answers tell.
#[derive(Clone, Debug)]
pub(super) struct Bucket {
    pub(super) name: String,
    pub(super) limit: u64,
    pub(super) remaining: u64,
    pub(super) reset_after: Duration,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    /// Method and route, for whoever is told of it.
    pub(super) route: String,
    /// 0 where no answer came in time.
    pub(super) status: u16,
    /// Null where it was no JSON.
    pub(super) body: Value,
    pub(super) bucket: Option<Bucket>,
}

impl Answer {
    pub(super) fn is_done(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The status and Discord's code, as every question is answered that asks for a refusal.
    pub(super) fn told(&self) -> String {
        match (self.status, self.body["code"].as_u64().unwrap_or(0)) {
            (0, _) => "no answer".to_owned(),
            (status, 0) => status.to_string(),
            (status, code) => format!("{status} {code}"),
        }
    }

    /// The body of what had to be done before something can be asked.
    pub(super) fn done(self) -> Result<Value, Trouble> {
        if self.is_done() {
            Ok(self.body)
        } else {
            Err(Trouble::Odd(format!("{} answered {}", self.route, self.told())))
        }
    }
}

/// Asks a Discord.
pub(super) struct Client {
    http: reqwest::Client,
    api: String,
    authorization: HeaderValue,
    /// Between two requests.
    pace: Duration,
    /// No request before.
    next: Instant,
    /// The bucket of each route that was used.
    names: HashMap<String, String>,
    /// Until when a bucket has nothing to give: by its name and what it counts for.
    empty: HashMap<String, Instant>,
    /// What the first answer of each route told of its bucket.
    pub(super) told: HashMap<String, Bucket>,
    /// Answers 429 on routes whose bucket was known, and heeded.
    pub(super) limited: u32,
    /// Whether an answer other than 429 had the header of the global limit.
    pub(super) global_elsewhere: bool,
    /// Seconds between Discord's clock and this machine's, where they were nearest.
    pub(super) skew: Option<i64>,
    pub(super) made: u32,
    most: u32,
    end: Instant,
}

impl Client {
    /// `base_url` without a slash at the end.
    pub(super) fn new(base_url: &str, token: &str, per_second: u16) -> Result<Self, Stop> {
        let authorization = bot(token)?;
        let http = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .timeout(TIMEOUT)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()
            .map_err(|_| Stop::Lacking("TLS cannot be set up".to_owned()))?;
        let now = Instant::now();
        Ok(Self {
            http,
            api: format!("{base_url}/api/v10"),
            authorization,
            pace: Duration::from_secs(1) / u32::from(per_second.max(1)),
            next: now,
            names: HashMap::new(),
            empty: HashMap::new(),
            told: HashMap::new(),
            limited: 0,
            global_elsewhere: false,
            skew: None,
            made: 0,
            most: 0,
            end: now,
        })
    }

    /// Lets so many more requests be made, within this time from now.
    pub(super) fn allow(&mut self, requests: u32, within: Duration) {
        self.most = self.made + requests;
        self.end = Instant::now() + within;
    }

    /// Asks, as the bot.
    pub(super) async fn ask(
        &mut self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, Stop> {
        let authorization = self.authorization.clone();
        let answer = self.ask_as(authorization, method, path, body).await?;
        if answer.status == 401 { Err(Stop::Unauthorized) } else { Ok(answer) }
    }

    /// Asks with a token that nobody has.
    pub(super) async fn ask_as_nobody(&mut self, path: &str) -> Result<Answer, Stop> {
        self.ask_as(bot("nobody")?, Method::GET, path, None).await
    }

    async fn ask_as(
        &mut self,
        authorization: HeaderValue,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, Stop> {
        let route = format!("{method} {}", template(path));
        for last in (0..TRIES).map(|tried| tried + 1 == TRIES) {
            self.turn(&route, path).await?;
            let known = self.names.contains_key(&route);
            let mut request = self.http.request(method.clone(), format!("{}{path}", self.api));
            request = request.header(AUTHORIZATION, authorization.clone());
            if let Some(body) = body {
                request = request.json(body);
            }
            let response = match request.send().await {
                Ok(response) => response,
                Err(error) if error.is_connect() => return Err(unreachable(&error)),
                Err(_) => return Ok(Answer { route, status: 0, body: Value::Null, bucket: None }),
            };
            let answer = self.read(&route, path, response).await;
            // With a code of its own it is an answer to what was asked; otherwise the limits were misread.
            if answer.status != 429 || answer.body["code"].as_u64().unwrap_or(0) != 0 {
                return Ok(answer);
            }
            // Of the first use of a route nobody can know which others share its bucket.
            self.limited += u32::from(known);
            let wait = answer.body["retry_after"].as_f64().unwrap_or(5.0);
            let wait = Duration::try_from_secs_f64(wait).unwrap_or(LONGEST_WAIT);
            if last || wait > LONGEST_WAIT {
                return Ok(answer);
            }
            self.next = Instant::now() + wait;
        }
        unreachable!("the last try returns")
    }

    /// Waits until this request may be made.
    async fn turn(&mut self, route: &str, path: &str) -> Result<(), Stop> {
        let bucket = self.empty.get(&self.bucket_of(route, path)).copied();
        let at = bucket.map_or(self.next, |bucket| bucket.max(self.next)).max(Instant::now());
        if self.made >= self.most || at >= self.end {
            return Err(Stop::Spent);
        }
        sleep_until(at).await;
        self.made += 1;
        self.next = at + self.pace;
        Ok(())
    }

    /// What is counted together: a bucket, and the channel or server that the path names.
    fn bucket_of(&self, route: &str, path: &str) -> String {
        let name = self.names.get(route).map_or(route, |name| name);
        format!("{name} {}", resource(path))
    }

    async fn read(&mut self, route: &str, path: &str, response: Response) -> Answer {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.text().await.ok().and_then(|text| serde_json::from_str(&text).ok());
        let bucket = bucket(&headers);
        self.global_elsewhere |= status != 429 && headers.contains_key("x-ratelimit-global");
        if let Some(bucket) = &bucket {
            self.names.insert(route.to_owned(), bucket.name.clone());
            if status != 429 {
                self.told.entry(route.to_owned()).or_insert_with(|| bucket.clone());
            }
            if bucket.remaining == 0 {
                let key = self.bucket_of(route, path);
                self.empty.insert(key, Instant::now() + bucket.reset_after);
            }
        }
        if let Some(date) =
            headers.get(DATE).and_then(|date| DateTime::parse_from_rfc2822(date.to_str().ok()?).ok())
        {
            let ahead = date.timestamp() - Clock::real().now() / 1000;
            if self.skew.is_none_or(|known| ahead.abs() < known.abs()) {
                self.skew = Some(ahead);
            }
        }
        Answer { route: route.to_owned(), status, body: body.unwrap_or(Value::Null), bucket }
    }
}

fn bot(token: &str) -> Result<HeaderValue, Stop> {
    let mut value = HeaderValue::try_from(format!("Bot {token}"))
        .map_err(|_| Stop::Lacking("the token has characters that no token has".to_owned()))?;
    value.set_sensitive(true);
    Ok(value)
}

fn unreachable(error: &reqwest::Error) -> Stop {
    let mut source: &dyn std::error::Error = error;
    while let Some(inner) = source.source() {
        source = inner;
    }
    Stop::Unreachable(source.to_string())
}

fn bucket(headers: &HeaderMap) -> Option<Bucket> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    Some(Bucket {
        name: text("x-ratelimit-bucket")?.to_owned(),
        limit: text("x-ratelimit-limit")?.parse().ok()?,
        remaining: text("x-ratelimit-remaining")?.parse().ok()?,
        reset_after: Duration::try_from_secs_f64(text("x-ratelimit-reset-after")?.parse().ok()?).ok()?,
    })
}

/// The path with its ids left out and without its query.
fn template(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let parts = path.split('/').map(|part| {
        if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) { "{id}" } else { part }
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The channel or server that a path names, for which Discord counts apart.
fn resource(path: &str) -> &str {
    let mut parts = path.split('/').skip(1);
    match (parts.next(), parts.next()) {
        (Some("channels" | "guilds"), Some(id)) => id,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_is_counted_by_its_channel_or_server() {
        let path = "/channels/12/messages/34?limit=5";
        assert_eq!((&*template(path), resource(path)), ("/channels/{id}/messages/{id}", "12"));
        assert_eq!((&*template("/users/@me"), resource("/users/@me")), ("/users/@me", ""));
    }
}
