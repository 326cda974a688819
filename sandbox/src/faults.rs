//! Faults on demand: what can go wrong with a request, at the moment a test wants it to.
//!
//! The control API keeps the list; the REST side asks [`Faults::next`] once for each request and does what it says.
//!
//! Law: the same list and the same requests in the same order give the same faults, and none is in the list that could
//! never strike or not be answered with.

use axum::http::HeaderValue;
use fastrand::Rng;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    error::Refused,
    id::Id,
    limits::{Scope, same_route},
    people::world,
};

/// Which requests go wrong, how often, and how.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Only this method.
    pub method: Option<String>,
    /// Only this route, as the request log shows it: `/channels/{channel_id}/messages`.
    pub route: Option<String>,
    /// Only requests about this channel.
    pub channel_id: Option<Id>,
    /// So many matching requests go well first.
    #[serde(default)]
    pub skip: u64,
    /// Then so many go wrong, after which the fault is gone. `None`: all.
    pub times: Option<u64>,
    /// Chance, from 0 to 1, that a matching request goes wrong.
    #[serde(default = "always")]
    pub probability: f64,
    /// Where chance begins; the same seed throws the same dice.
    #[serde(default)]
    pub seed: u64,
    /// What goes wrong.
    pub effect: Effect,
}

fn always() -> f64 {
    1.0
}

impl Fault {
    /// Whether it can strike on one of these routes, and be answered with: a slip of the pen would otherwise do
    /// nothing, unseen.
    pub(crate) fn check(
        &self,
        mut routes: impl Iterator<Item = (&'static str, &'static str)>,
    ) -> Result<(), Refused> {
        let refuse = |why: String| Err(Refused(why));
        let by_method =
            |method: &str| self.method.as_ref().is_none_or(|one| one.eq_ignore_ascii_case(method));
        let by_route = |route: &str| self.route.as_ref().is_none_or(|one| same_route(one, route));
        if !routes.any(|(method, route)| by_method(method) && by_route(route)) {
            let (method, route) = (self.method.as_deref(), self.route.as_deref());
            return refuse(format!(
                "there is no route `{} {}`; routes are written as in the request log",
                method.unwrap_or("*"),
                route.unwrap_or("*")
            ));
        }
        if self.times == Some(0) {
            return refuse("`times` is at least 1".into());
        }
        if !(0.0..=1.0).contains(&self.probability) {
            return refuse("`probability` is from 0 to 1".into());
        }
        match &self.effect {
            Effect::Status { status, .. } | Effect::Proxy { status, .. } | Effect::Error { status, .. }
                if !(200..600).contains(status) =>
            {
                refuse("`status` is from 200 to 599".into())
            }
            Effect::Proxy { content_type, .. } if HeaderValue::from_str(content_type).is_err() => {
                refuse("`content_type` is no media type".into())
            }
            Effect::RateLimit { retry_after, .. } if !(0.0..=86_400.0).contains(retry_after) => {
                refuse("`retry_after` is from 0 to 86400 seconds".into())
            }
            Effect::World { r#do } => world::check(r#do),
            _ => Ok(()),
        }
    }
}

/// What goes wrong. `stored` says whether the request is carried out nevertheless, so that only its answer is lost.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// The answer is late.
    Latency {
        /// Milliseconds.
        ms: u64,
        /// Up to so many more, by chance.
        #[serde(default)]
        jitter_ms: u64,
    },
    /// Another status, without a body that says anything, as a proxy answers.
    Status {
        /// The status.
        status: u16,
        /// Whether the request is carried out.
        #[serde(default)]
        stored: bool,
    },
    /// An answer by something that stands before Discord (its Cloudflare, a proxy of one's own), with a body that is
    /// none of Discord's.
    Proxy {
        /// The status: 403 and 520 to 530 for Cloudflare, 401 or 407 for a proxy.
        status: u16,
        /// The body.
        body: String,
        /// Its media type.
        #[serde(default = "html")]
        content_type: String,
        /// Whether the request is carried out.
        #[serde(default)]
        stored: bool,
    },
    /// A rate limit that was not announced.
    RateLimit {
        /// Whose limit.
        scope: Scope,
        /// Seconds.
        retry_after: f64,
    },
    /// No answer, ever.
    Hang {
        /// Whether the request is carried out.
        #[serde(default)]
        stored: bool,
    },
    /// The connection is reset when half of the answer is out.
    Reset {
        /// Whether the request is carried out.
        #[serde(default)]
        stored: bool,
    },
    /// A refusal in Discord's own form.
    Error {
        /// The status.
        status: u16,
        /// Discord's code.
        code: u32,
        /// Discord's sentence.
        message: String,
    },
    /// A form that Discord refuses: status 400, code 50035.
    Form {
        /// Its tree of errors: what is wrong where.
        errors: Value,
    },
    /// The world changes just before the request is handled.
    World {
        /// What is done: the form is that of the world's own changes.
        r#do: Value,
    },
}

fn html() -> String {
    "text/html; charset=UTF-8".into()
}

impl Effect {
    /// Whether it decides what is answered: then nothing else can go wrong with the same request.
    fn decides(&self) -> bool {
        !matches!(self, Self::Latency { .. } | Self::World { .. })
    }

    /// The name of the kind, for the log.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Latency { .. } => "latency",
            Self::Status { .. } => "status",
            Self::Proxy { .. } => "proxy",
            Self::RateLimit { .. } => "rate_limit",
            Self::Hang { .. } => "hang",
            Self::Reset { .. } => "reset",
            Self::Error { .. } => "error",
            Self::Form { .. } => "form",
            Self::World { .. } => "world",
        }
    }
}

/// A fault that lies in wait.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Listed {
    pub(crate) id: u64,
    /// Requests that matched so far.
    pub(crate) matched: u64,
    /// Requests that went wrong so far.
    pub(crate) struck: u64,
    #[serde(flatten)]
    pub(crate) fault: Fault,
    #[serde(skip)]
    dice: Rng,
}

/// The faults of one sandbox.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    last_id: u64,
    list: Vec<Listed>,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) -> &Listed {
        self.last_id += 1;
        let dice = Rng::with_seed(fault.seed);
        self.list.push(Listed { id: self.last_id, matched: 0, struck: 0, fault, dice });
        self.list.last().expect("one was pushed")
    }

    /// Takes one out; false where there is none of that id.
    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let before = self.list.len();
        self.list.retain(|listed| listed.id != id);
        self.list.len() < before
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
    }

    pub(crate) fn list(&self) -> &[Listed] {
        &self.list
    }

    /// What goes wrong with this request, in the order the faults were added, up to the first that decides the answer:
    /// the others wait for another request. A latency comes with its jitter thrown.
    pub(crate) fn next(&mut self, method: &str, route: Option<&str>, channel: Option<Id>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for listed in &mut self.list {
            effects.extend(listed.next(method, route, channel));
            if effects.last().is_some_and(Effect::decides) {
                break;
            }
        }
        self.list.retain(|listed| listed.fault.times.is_none_or(|times| listed.struck < times));
        effects
    }
}

impl Listed {
    fn next(&mut self, method: &str, route: Option<&str>, channel: Option<Id>) -> Option<Effect> {
        let fault = &self.fault;
        let matches = fault.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && fault.route.as_ref().is_none_or(|wanted| route.is_some_and(|route| same_route(wanted, route)))
            && fault.channel_id.is_none_or(|wanted| channel == Some(wanted));
        if !matches {
            return None;
        }
        self.matched += 1;
        let strikes = self.matched > fault.skip
            && fault.times.is_none_or(|times| self.struck < times)
            && self.dice.f64() < fault.probability;
        if !strikes {
            return None;
        }
        self.struck += 1;
        Some(match &fault.effect {
            Effect::Latency { ms, jitter_ms } => {
                Effect::Latency { ms: ms.saturating_add(self.dice.u64(..=*jitter_ms)), jitter_ms: 0 }
            }
            effect => effect.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POST: &str = "/channels/{channel_id}/messages";

    fn faults(list: &[&str]) -> Faults {
        let mut faults = Faults::default();
        for text in list {
            faults.add(serde_json::from_str(text).expect("a fault"));
        }
        faults
    }

    #[test]
    fn a_fault_lets_some_go_strikes_so_often_and_is_gone() {
        let mut faults = faults(&[
            r#"{"method":"POST","skip":2,"times":2,"effect":{"kind":"status","status":502,"stored":true}}"#,
        ]);
        let struck: Vec<bool> = (0..6).map(|_| !faults.next("POST", Some(POST), None).is_empty()).collect();
        assert_eq!(struck, [false, false, true, true, false, false]);
        assert!(faults.list().is_empty());
    }

    #[test]
    fn method_route_and_channel_narrow_a_fault() {
        let text = r#"{"method":"post","route":"/channels/{id}/messages","channel_id":"7","effect":{"kind":"hang"}}"#;
        let mut faults = faults(&[text]);
        assert!(faults.next("GET", Some(POST), Some(Id(7))).is_empty());
        assert!(faults.next("POST", Some("/channels/{channel_id}"), Some(Id(7))).is_empty());
        assert!(faults.next("POST", None, Some(Id(7))).is_empty());
        assert!(faults.next("POST", Some(POST), Some(Id(8))).is_empty());
        assert_eq!(faults.next("POST", Some(POST), Some(Id(7))), [Effect::Hang { stored: false }]);
        let id = faults.list()[0].id;
        assert!(faults.remove(id) && !faults.remove(id));
    }

    #[test]
    fn the_same_seed_throws_the_same_dice() {
        let sequence = |seed: u64| {
            let chance = format!(
                r#"{{"probability":0.3,"seed":{seed},"effect":{{"kind":"latency","ms":5,"jitter_ms":99}}}}"#
            );
            let mut faults = faults(&[&chance]);
            (0..1000).flat_map(|_| faults.next("GET", None, None)).collect::<Vec<_>>()
        };
        assert_eq!(sequence(1), sequence(1));
        assert_ne!(sequence(1), sequence(2));
        assert!((200..400).contains(&sequence(1).len()), "{} of 1000", sequence(1).len());
    }

    #[test]
    fn faults_add_up_and_are_read_and_written_as_the_control_api_says() {
        let mut faults = faults(&[
            r#"{"effect":{"kind":"world","do":{"delete_channel":"7"}}}"#,
            r#"{"effect":{"kind":"rate_limit","scope":"shared","retry_after":1.5}}"#,
            r#"{"effect":{"kind":"error","status":400,"code":200000,"message":"no"}}"#,
        ]);
        let kinds: Vec<_> = faults.next("GET", None, None).iter().map(Effect::kind).collect();
        assert_eq!(kinds, ["world", "rate_limit"]);
        let written = serde_json::to_value(faults.list()).expect("writes");
        assert_eq!(written[0]["effect"]["do"]["delete_channel"], "7");
        assert_eq!((&written[1]["id"], &written[1]["struck"]), (&2.into(), &1.into()));
        assert_eq!(written[2]["struck"], 0, "nobody would have seen it");
        assert!(serde_json::from_str::<Fault>(r#"{"tims":1,"effect":{"kind":"hang"}}"#).is_err());
        faults.clear();
        assert!(faults.next("GET", None, None).is_empty());
    }
}
