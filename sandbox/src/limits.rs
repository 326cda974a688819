//! Discord's rate limits: what is let through, what is refused, and what the headers say about it.
//!
//! The REST side asks [`Limits::admit`] before each request and tells [`Limits::settled`] after it; the gateway asks
//! [`Limits::identify`]. Time is real time and always given by the caller: moving the civil clock opens no window.
//!
//! Law: a caller who goes by the headers of a bucket is never refused by that bucket.

mod answer;
mod config;
mod window;

use std::{
    collections::{BTreeMap, HashMap},
    net::IpAddr,
    time::{Duration, Instant},
};

use serde::Serialize;

pub use answer::Scope;
pub use config::{Bucket, Config};
pub use window::{Kind, Quota};

pub(crate) use answer::{Headers, Refusal, Standing};
pub(crate) use config::same_route;
pub(crate) use window::Window;

use crate::{clock::Millis, id::Id};

/// Windows that have run out are dropped when there are more than this, and again at each doubling.
const SWEEP: usize = 1024;

/// A request, as far as limits care.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) ip: IpAddr,
    /// The bot, where a valid token came with the request.
    pub(crate) bot: Option<Id>,
    pub(crate) method: &'a str,
    /// The template below `/api/v10`, as in `/channels/{channel_id}`; `None` where there is no such route.
    pub(crate) route: Option<&'a str>,
    /// The path below `/api/v10`, without the query.
    pub(crate) path: &'a str,
    /// Whether this is an interaction endpoint: a callback, or a webhook route with an interaction's token.
    pub(crate) interaction: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
enum Caller {
    Bot(Id),
    Ip(IpAddr),
    /// Routes with a token in the path count for whoever calls them.
    Anyone,
}

/// The limits of one sandbox and what was used of them.
#[derive(Debug)]
pub(crate) struct Limits {
    config: Config,
    global: HashMap<Caller, Window>,
    buckets: HashMap<(Caller, String, String), (Window, Quota)>,
    sweep_at: usize,
    last_second: HashMap<Caller, Window>,
    invalid: HashMap<IpAddr, Window>,
    identify: HashMap<(Id, u64), Window>,
    starts: HashMap<Id, Window>,
    all_members: HashMap<(Id, Id), Window>,
    requests: u64,
    refused: ByScope,
}

/// Answers 429 since the start, by whose limit it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct ByScope {
    /// Of one route.
    pub user: u64,
    /// Of a bot or address as a whole.
    pub global: u64,
    /// Of a resource.
    pub shared: u64,
    /// Of a banned address.
    pub banned: u64,
}

/// How much of the limits is used, for people to look at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Budget {
    /// Requests under the global limit in the last second, refused ones included, of the busiest caller.
    pub last_second: usize,
    /// The global limit.
    pub limit: Option<usize>,
    /// Requests since the start, refused ones included.
    pub requests: u64,
    /// Answers 429 since the start.
    pub rate_limited: u64,
    /// The same, by whose limit it was.
    pub rate_limited_by_scope: ByScope,
    /// Invalid requests that count now, of the address that made the most.
    pub invalid_10min: usize,
    /// Requests in the last second, by application.
    pub bots: BTreeMap<Id, usize>,
}

/// `session_start_limit` of `GET /gateway/bot`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub(crate) struct SessionStartLimit {
    pub(crate) total: usize,
    pub(crate) remaining: usize,
    /// Milliseconds.
    pub(crate) reset_after: u64,
    pub(crate) max_concurrency: u64,
}

/// Whether a bot may identify.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Start {
    Allowed,
    /// Too soon after another one: invalid session.
    TooSoon,
    /// More than a day's worth: Discord ends all sessions and takes the token back.
    UsedUp,
}

/// The page's live meter counts over this.
const LAST_SECOND: Quota = Quota::sliding(usize::MAX, 1.0);

impl Limits {
    pub(crate) fn new(config: Config) -> Self {
        Self {
            config,
            global: HashMap::new(),
            buckets: HashMap::new(),
            sweep_at: SWEEP,
            last_second: HashMap::new(),
            invalid: HashMap::new(),
            identify: HashMap::new(),
            starts: HashMap::new(),
            all_members: HashMap::new(),
            requests: 0,
            refused: ByScope::default(),
        }
    }

    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// Sets other limits. All windows begin anew; the totals stay.
    pub(crate) fn set(&mut self, config: Config) {
        *self = Self { requests: self.requests, refused: self.refused, ..Self::new(config) };
    }

    /// Lets a request through, with where its bucket stands then, or refuses it. A request that its bucket refuses
    /// still counts under the global limit; one that is refused globally counts nowhere.
    pub(crate) fn admit(
        &mut self,
        now: Instant,
        wall: Millis,
        asked: &Asked,
    ) -> Result<Option<Standing>, Refusal> {
        self.requests += 1;
        let caller = asked.bot.map_or(Caller::Ip(asked.ip), Caller::Bot);
        if let Some(quota) = &self.config.invalid {
            let invalid = self.invalid.entry(asked.ip).or_default();
            if invalid.used(quota, now) >= quota.limit {
                return Err(Refusal::banned(invalid.wait(quota, now)));
            }
        }
        if !asked.interaction {
            self.last_second.entry(caller).or_default().count(&LAST_SECOND, now);
            if let Some(quota) = &self.config.global {
                let window = self.global.entry(caller).or_default();
                if !window.take(quota, now) {
                    return Err(Refusal::limited(Scope::Global, window.wait(quota, now), None));
                }
            }
        }
        let Some((bucket, quota)) = asked.route.and_then(|route| self.config.bucket(asked.method, route))
        else {
            return Ok(None);
        };
        self.sweep(now);
        let (resource, has_token) = top_level(asked.path);
        let caller = if has_token { Caller::Anyone } else { caller };
        let key = (caller, bucket.clone(), resource.to_owned());
        let (window, _) = self.buckets.entry(key).or_insert_with(|| (Window::default(), quota));
        let free = window.take(&quota, now);
        let remaining = quota.limit - window.used(&quota, now);
        let reset_after = window.wait(&quota, now);
        let standing = Standing { bucket, limit: quota.limit, remaining, reset_after, wall };
        if free {
            Ok(Some(standing))
        } else {
            Err(Refusal::limited(Scope::User, reset_after, Some(&standing)))
        }
    }

    /// Takes note of an answer that goes out. The scope is that of a 429; `None` there is the ban of an address,
    /// which itself is no further invalid request.
    pub(crate) fn settled(&mut self, now: Instant, ip: IpAddr, status: u16, scope: Option<Scope>) {
        match (status, scope) {
            (429, Some(Scope::User)) => self.refused.user += 1,
            (429, Some(Scope::Global)) => self.refused.global += 1,
            (429, Some(Scope::Shared)) => self.refused.shared += 1,
            (429, None) => self.refused.banned += 1,
            _ => {}
        }
        let counts = matches!((status, scope), (401 | 403, _) | (429, Some(Scope::User | Scope::Global)));
        if let Some(quota) = self.config.invalid.as_ref().filter(|_| counts) {
            self.invalid.entry(ip).or_default().count(quota, now);
        }
    }

    /// Whether this shard of a bot may identify now; counts it if so.
    pub(crate) fn identify(&mut self, now: Instant, app: Id, shard: u64) -> Start {
        let key = shard % self.config.max_concurrency.max(1);
        let soon = self.identify.entry((app, key)).or_default();
        let day = self.starts.entry(app).or_default();
        let free = |window: &mut Window, quota: &Option<Quota>| {
            quota.is_none_or(|quota| window.used(&quota, now) < quota.limit)
        };
        if !free(day, &self.config.starts) {
            return Start::UsedUp;
        }
        if !free(soon, &self.config.identify) {
            return Start::TooSoon;
        }
        for (window, quota) in [(day, &self.config.starts), (soon, &self.config.identify)] {
            if let Some(quota) = quota {
                window.take(quota, now);
            }
        }
        Start::Allowed
    }

    /// Whether a bot may ask the gateway for all members of a server now; how long to wait if not.
    pub(crate) fn all_members(&mut self, now: Instant, app: Id, guild: Id) -> Result<(), Duration> {
        let Some(quota) = &self.config.all_members else { return Ok(()) };
        let window = self.all_members.entry((app, guild)).or_default();
        if window.take(quota, now) { Ok(()) } else { Err(window.wait(quota, now)) }
    }

    /// What `GET /gateway/bot` tells. Without a limit it tells the documented one, unused.
    pub(crate) fn session_starts(&mut self, now: Instant, app: Id) -> SessionStartLimit {
        let quota = self.config.starts.unwrap_or(Quota::fixed(1000, 86_400.0));
        let window = self.starts.entry(app).or_default();
        SessionStartLimit {
            total: quota.limit,
            remaining: quota.limit - window.used(&quota, now).min(quota.limit),
            reset_after: u64::try_from(window.wait(&quota, now).as_millis()).unwrap_or(u64::MAX),
            max_concurrency: self.config.max_concurrency,
        }
    }

    /// How much is used.
    pub(crate) fn budget(&mut self, now: Instant) -> Budget {
        self.last_second.retain(|_, window| window.used(&LAST_SECOND, now) > 0);
        let mut used = BTreeMap::new();
        for (caller, window) in &mut self.last_second {
            used.insert(*caller, window.used(&LAST_SECOND, now));
        }
        let bots = used.iter().filter_map(|(caller, used)| match caller {
            Caller::Bot(id) => Some((*id, *used)),
            Caller::Ip(_) | Caller::Anyone => None,
        });
        let invalid = |quota: &Quota| self.invalid.values_mut().map(|window| window.used(quota, now)).max();
        let ByScope { user, global, shared, banned } = self.refused;
        Budget {
            last_second: used.values().copied().max().unwrap_or(0),
            limit: self.config.global.map(|quota| quota.limit),
            requests: self.requests,
            rate_limited: user + global + shared + banned,
            rate_limited_by_scope: self.refused,
            invalid_10min: self.config.invalid.as_ref().and_then(invalid).unwrap_or(0),
            bots: bots.collect(),
        }
    }

    fn sweep(&mut self, now: Instant) {
        if self.buckets.len() >= self.sweep_at {
            self.buckets.retain(|_, (window, quota)| window.used(quota, now) > 0);
            self.sweep_at = SWEEP.max(2 * self.buckets.len());
        }
    }
}

/// The top-level resource in a path, which splits a bucket, and whether a token is part of it.
fn top_level(path: &str) -> (&str, bool) {
    let segments = match path.split('/').nth(1) {
        Some("channels" | "guilds") => 2,
        Some("webhooks" | "interactions") => 3,
        _ => return ("", false),
    };
    let end = path.match_indices('/').nth(segments).map_or(path.len(), |(at, _)| at);
    let resource = &path[..end];
    (resource, resource.split('/').count() > 3)
}

#[cfg(test)]
mod tests;
