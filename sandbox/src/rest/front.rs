//! What every request passes through on its way to a route.
//!
//! Order, as on Discord's side: rate limits, then (where a test wants it) faults, then authentication, then the body,
//! then the route itself under the lock of the state.
//!
//! Law: every request is recorded, also one for which there is no route.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Json,
    body::{Body, HttpBody},
    extract::{ConnectInfo, FromRequestParts, Query, RawPathParams, Request},
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{
    Answer, Call, Reply, call,
    route::{Auth, Route},
};
use crate::{
    clock::real_now,
    error::ApiError,
    faults::Effect,
    id::Id,
    limits::{Asked, Headers, Refusal, Scope, Standing},
    listener::Peer,
    log, people,
    shared::Shared,
    token,
};

/// The route of a request, or why there is none.
pub(super) type Found = Result<&'static Route, fn() -> ApiError>;

/// A request on its way, and what is known of it so far.
struct Exchange {
    shared: Arc<Shared>,
    started: Instant,
    peer: Peer,
    bot: Option<Id>,
    /// Whether it came with a bot's token, known or not.
    claims: bool,
    method: String,
    path: String,
    route: Found,
    params: Vec<(String, String)>,
    standing: Option<Standing>,
    faults: Vec<&'static str>,
    /// Body of the request and of the answer, where they are recorded.
    bodies: Option<(Value, Value)>,
}

/// What becomes of a request that is neither refused nor late.
enum Fate {
    Whole,
    /// Status, media type and body of an answer that is not Discord's, and whether the request is carried out.
    Foreign(u16, String, String, bool),
    Hang(bool),
    Reset(bool),
}

impl Fate {
    /// Whether the request is carried out.
    fn stored(&self) -> bool {
        matches!(self, Self::Whole | Self::Foreign(.., true) | Self::Hang(true) | Self::Reset(true))
    }
}

/// Answers a request.
pub(super) async fn serve(
    shared: Arc<Shared>,
    route: Found,
    params: Option<RawPathParams>,
    request: Request,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(ConnectInfo(peer)) = ConnectInfo::<Peer>::from_request_parts(&mut parts, &()).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let claim = bot_token(&parts);
    let exchange = Exchange {
        started: Instant::now(),
        peer,
        bot: claim.and_then(|token| shared.state().bot_by_token(token)),
        claims: claim.is_some(),
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        route,
        params: params.iter().flatten().map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
        standing: None,
        faults: Vec::new(),
        bodies: None,
        shared,
    };
    exchange.run(parts, body).await
}

impl Exchange {
    async fn run(mut self, parts: Parts, body: Body) -> Response {
        match self.admit() {
            Ok(standing) => self.standing = standing,
            Err(refusal) => return self.refused(refusal),
        }
        let channel =
            self.params.iter().find(|(key, _)| key == "channel_id").and_then(|(_, id)| id.parse().ok());
        let effects = self.shared.faults().next(&self.method, self.template(), channel);
        self.faults = effects.iter().map(Effect::kind).collect();
        let mut fate = Fate::Whole;
        for effect in effects {
            match effect {
                Effect::Latency { ms, .. } => tokio::time::sleep(Duration::from_millis(ms)).await,
                Effect::RateLimit { scope, retry_after } => {
                    let wait = Duration::from_secs_f64(retry_after.clamp(0.0, 86_400.0));
                    let refusal = Refusal::limited(scope, wait, self.standing.as_ref());
                    return self.refused(refusal);
                }
                Effect::Error { status, code, message } => {
                    return self.answered(ApiError::new(status, code, message).into_response());
                }
                Effect::Form { errors } => {
                    let refusal =
                        ApiError { errors: Some(errors), ..ApiError::new(400, 50035, "Invalid Form Body") };
                    return self.answered(refusal.into_response());
                }
                // It was readable when the fault was set; that it finds nothing to change any more is no fault.
                Effect::World { r#do } => drop(people::world::apply(&mut self.shared.state(), &r#do)),
                Effect::Status { status, stored } => {
                    fate = Fate::Foreign(status, "text/html".into(), String::new(), stored);
                }
                Effect::Proxy { status, body, content_type, stored } => {
                    fate = Fate::Foreign(status, content_type, body, stored);
                }
                Effect::Hang { stored } => fate = Fate::Hang(stored),
                Effect::Reset { stored } => fate = Fate::Reset(stored),
            }
        }
        let answer =
            if fate.stored() { self.handle(parts, body).await } else { Ok(Reply::Json(200, json!({}))) };
        match fate {
            Fate::Whole => {
                let response = self.write(answer);
                self.answered(response)
            }
            Fate::Foreign(status, content_type, body, _) => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                // What stands before Discord knows nothing of the limits of a route.
                self.standing = None;
                self.answered((status, [(header::CONTENT_TYPE, content_type)], body).into_response())
            }
            Fate::Hang(_) => {
                self.record(0);
                std::future::pending().await
            }
            Fate::Reset(stored) => {
                let response = self.write(answer);
                if stored {
                    let half = response.body().size_hint().lower() / 2;
                    self.peer.cut.in_body(usize::try_from(half).unwrap_or(0));
                } else {
                    // A head with status 200 would say that it was carried out.
                    self.peer.cut.before_head();
                }
                let response = self.settled(response);
                self.record(0);
                response
            }
        }
    }

    fn template(&self) -> Option<&'static str> {
        self.route.ok().map(|route| route.path)
    }

    fn admit(&self) -> Result<Option<Standing>, Refusal> {
        let by_interaction = |(key, value): &(String, String)| {
            key.ends_with("_token") && token::interaction_of(value).is_some()
        };
        let asked = Asked {
            ip: self.peer.ip(),
            bot: self.bot,
            method: &self.method,
            route: self.template(),
            path: &self.path,
            interaction: self.params.iter().any(by_interaction),
        };
        // Clients compare the instant of the reset with their own clock, which is a real one.
        self.shared.limits().admit(self.started, real_now(), &asked)
    }

    async fn handle(&mut self, mut parts: Parts, body: Body) -> Answer {
        let route = match self.route {
            Ok(route) => route,
            Err(_) if other_version(&self.path) => return Err(ApiError::invalid_version()),
            Err(error) => return Err(error()),
        };
        if self.bot.is_none() && (route.auth == Auth::Bot || self.claims) {
            return Err(ApiError::unauthorized());
        }
        let query = Query::<Vec<(String, String)>>::from_request_parts(&mut parts, &()).await;
        let query = query.map(|Query(pairs)| pairs).unwrap_or_default();
        let (body, files) = call::read(Request::from_parts(parts, body)).await?;
        if self.shared.record_bodies {
            self.bodies = Some((body.clone(), Value::Null));
        }
        let params = std::mem::take(&mut self.params);
        let call = Call { bot: self.bot, params, query, body, files, limits: &self.shared.limits };
        (route.handler)(&mut self.shared.state(), &call)
    }

    /// The answer as it goes over the wire.
    fn write(&mut self, answer: Answer) -> Response {
        let mut keep = |body: &Value| {
            if let Some((_, answered)) = &mut self.bodies {
                *answered = log::without_tokens(body);
            }
        };
        match answer {
            Ok(Reply::Empty) => StatusCode::NO_CONTENT.into_response(),
            Ok(Reply::Json(status, body)) => {
                keep(&body);
                let status = StatusCode::from_u16(status).expect("routes answer with valid statuses");
                (status, Json(body)).into_response()
            }
            Err(error) => {
                keep(&error.body());
                error.into_response()
            }
        }
    }

    fn refused(self, refusal: Refusal) -> Response {
        let mut response = (StatusCode::TOO_MANY_REQUESTS, refusal.body).into_response();
        put(&mut response, refusal.headers);
        self.shared.limits().settled(Instant::now(), self.peer.ip(), 429, refusal.scope);
        self.record(429);
        response
    }

    fn answered(self, response: Response) -> Response {
        let response = self.settled(response);
        self.record(response.status().as_u16());
        response
    }

    /// An answer with what the limits say of it.
    fn settled(&self, mut response: Response) -> Response {
        let status = response.status().as_u16();
        // A route that answers 429 by itself (30046, 30034) limits the resource, not the caller.
        self.shared.limits().settled(Instant::now(), self.peer.ip(), status, Some(Scope::Shared));
        if let Some(standing) = &self.standing {
            put(&mut response, standing.headers());
        }
        response
    }

    fn record(self, status: u16) {
        self.shared.requests().write(log::Request {
            at: self.shared.clock.now(),
            route: self.template().map(str::to_owned),
            method: self.method,
            path: log::shown(&self.path),
            bucket: self.standing.map(|standing| standing.bucket),
            status,
            ms: u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX),
            bot: self.bot,
            faults: self.faults,
            bodies: self.bodies.map(|(request, answer)| log::Bodies { request, answer }),
        });
    }
}

/// The token after `Authorization: Bot`.
fn bot_token(parts: &Parts) -> Option<&str> {
    parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bot ").map(str::trim)
}

/// Whether a path below `/api` begins with a version, which is then not the one that is spoken here.
fn other_version(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let number = first.strip_prefix('v').unwrap_or_default();
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn put(response: &mut Response, headers: Headers) {
    for (name, value) in headers {
        let value = HeaderValue::try_from(value).expect("limits write plain text");
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
}
