//! The routes under `/api/v10`, and what every request passes through on its way to one.
//!
//! Order, as on Discord's side: rate limits, then (where a test wants it) faults, then authentication, then the body,
//! then the route itself under the lock of the state. Every request is recorded, also one for which there is no
//! route.

mod apps;
mod call;
mod channels;
mod commands;
mod guilds;
mod interactions;
mod members;
mod messages;
mod pins;
mod threads;
mod webhooks;

use std::{sync::Arc, time::Instant};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, FromRequestParts, Query, RawPathParams, Request},
    http::{HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{MethodFilter, on},
};
pub(crate) use call::{Answer, Call, Reply, created, ok};
pub(crate) use messages::Page;

use crate::{
    error::ApiError,
    faults::Effect,
    id::Id,
    limits::{Asked, Headers, Refusal, Scope, Standing},
    listener::Peer,
    log,
    shared::Shared,
    state::State,
    token,
};

/// A route of Discord's API.
pub(crate) struct Route {
    method: &'static str,
    /// The template below `/api/v10`.
    path: &'static str,
    auth: Auth,
    handler: fn(&mut State, &Call<'_>) -> Answer,
}

/// What a route asks of its caller.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Auth {
    /// A bot's token in the header.
    Bot,
    /// Nothing: it is open, or the path carries a token of its own.
    None,
}

const fn bot(method: &'static str, path: &'static str, handler: fn(&mut State, &Call<'_>) -> Answer) -> Route {
    Route { method, path, auth: Auth::Bot, handler }
}

const fn open(method: &'static str, path: &'static str, handler: fn(&mut State, &Call<'_>) -> Answer) -> Route {
    Route { method, path, auth: Auth::None, handler }
}

/// All routes.
pub(crate) fn table() -> impl Iterator<Item = &'static Route> {
    let tables: [&'static [Route]; 10] = [
        apps::ROUTES,
        channels::ROUTES,
        commands::ROUTES,
        guilds::ROUTES,
        interactions::ROUTES,
        members::ROUTES,
        messages::ROUTES,
        pins::ROUTES,
        threads::ROUTES,
        webhooks::ROUTES,
    ];
    tables.into_iter().flatten()
}

/// The routes under `/api/v10` and, as Discord still allows, under `/api`.
pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    let mut api = Router::new();
    for route in table() {
        let method: Method = route.method.parse().expect("the tables name methods");
        let method = MethodFilter::try_from(method).expect("axum filters every method of the tables");
        let shared = shared.clone();
        api = api.route(
            route.path,
            on(method, move |parts: RawPathParams, request| serve(shared, Ok(route), Some(parts), request)),
        );
    }
    let (unknown, not_allowed) = (shared.clone(), shared.clone());
    api = api
        .fallback(move |request| serve(unknown, Err(ApiError::no_such_route), None, request))
        .method_not_allowed_fallback(move |request| {
            serve(not_allowed, Err(ApiError::method_not_allowed), None, request)
        });
    Router::new().nest("/api/v10", api.clone()).nest("/api", api)
}

/// Everything about a request that is known before its body is read.
struct Heard {
    started: Instant,
    peer: Peer,
    bot: Option<Id>,
    claims: bool,
    method: String,
    path: String,
    route: Found,
}

/// The route of a request, or why there is none.
type Found = Result<&'static Route, fn() -> ApiError>;

impl Heard {
    fn template(&self) -> Option<&'static str> {
        self.route.ok().map(|route| route.path)
    }
}

async fn serve(
    shared: Arc<Shared>,
    route: Found,
    params: Option<RawPathParams>,
    request: Request,
) -> Response {
    let started = Instant::now();
    let (mut parts, body) = request.into_parts();
    let Ok(ConnectInfo(peer)) = ConnectInfo::<Peer>::from_request_parts(&mut parts, &()).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let params: Vec<(String, String)> =
        params.iter().flatten().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let claim = bot_token(&parts);
    let heard = Heard {
        started,
        peer,
        bot: claim.and_then(|token| shared.state().bot_by_token(token)),
        claims: claim.is_some(),
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        route,
    };
    let by_interaction = params
        .iter()
        .any(|(key, value)| key.ends_with("_token") && token::interaction_of(value).is_some());
    let admitted = shared.limits().admit(
        started,
        shared.clock.now(),
        &Asked {
            ip: heard.peer.ip(),
            bot: heard.bot,
            method: &heard.method,
            route: heard.template(),
            path: &heard.path,
            interaction: by_interaction,
        },
    );
    let standing = match admitted {
        Ok(standing) => standing,
        Err(refusal) => return refused(&shared, &heard, None, refusal, Vec::new()),
    };
    let channel = params.iter().find(|(key, _)| key == "channel_id").and_then(|(_, id)| id.parse().ok());
    let effects = shared.faults().next(&heard.method, heard.template(), channel);
    let names: Vec<&'static str> = effects.iter().map(Effect::kind).collect();
    let mut fate = Fate::Whole;
    for effect in effects {
        match effect {
            Effect::Latency { ms, jitter_ms } => {
                let jitter = if jitter_ms == 0 { 0 } else { fastrand::u64(..=jitter_ms) };
                tokio::time::sleep(std::time::Duration::from_millis(ms + jitter)).await;
            }
            Effect::RateLimit { scope, retry_after } => {
                let wait = std::time::Duration::from_secs_f64(retry_after.clamp(0.0, 86_400.0));
                let refusal = Refusal::limited(scope, wait, standing.as_ref());
                return refused(&shared, &heard, standing, refusal, names);
            }
            Effect::Error { status, code, message } => {
                let error = ApiError::new(status, code, message);
                return answered(&shared, &heard, standing, error.into_response(), names);
            }
            // The change was readable when the fault was set; that it finds nothing to change any more is no fault.
            Effect::World { r#do } => drop(crate::people::world::apply(&mut shared.state(), &r#do)),
            Effect::Status { status, stored } => fate = Fate::Status(status, stored),
            Effect::Hang { stored } => fate = Fate::Hang(stored),
            Effect::Reset { stored } => fate = Fate::Reset(stored),
        }
    }
    let mut response = if fate.stored() {
        handle(&shared, &heard, &mut parts, params, body).await
    } else {
        axum::Json(serde_json::json!({})).into_response()
    };
    match fate {
        Fate::Whole => {}
        Fate::Status(status, _) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            response = (status, [("content-type", "text/html")], "").into_response();
        }
        Fate::Hang(_) => {
            record(&shared, &heard, standing.as_ref(), 0, names.clone());
            std::future::pending::<()>().await;
        }
        Fate::Reset(_) => heard.peer.cut.in_body(half(&response)),
    }
    answered(&shared, &heard, standing, response, names)
}

/// What becomes of a request that is neither refused nor late.
#[derive(Clone, Copy)]
enum Fate {
    Whole,
    Status(u16, bool),
    Hang(bool),
    Reset(bool),
}

impl Fate {
    /// Whether the request is carried out.
    fn stored(self) -> bool {
        matches!(self, Self::Whole | Self::Status(_, true) | Self::Hang(true) | Self::Reset(true))
    }
}

fn half(response: &Response) -> usize {
    use axum::body::HttpBody;
    let size = response.body().size_hint().lower() / 2;
    usize::try_from(size).unwrap_or(0)
}

/// The token after `Authorization: Bot`.
fn bot_token(parts: &Parts) -> Option<&str> {
    parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bot ").map(str::trim)
}

async fn handle(
    shared: &Shared,
    heard: &Heard,
    parts: &mut Parts,
    params: Vec<(String, String)>,
    body: Body,
) -> Response {
    let route = match heard.route {
        Ok(route) => route,
        Err(_) if other_version(&heard.path) => return ApiError::invalid_version().into_response(),
        Err(error) => return error().into_response(),
    };
    if heard.bot.is_none() && (route.auth == Auth::Bot || heard.claims) {
        return ApiError::unauthorized().into_response();
    }
    let query = Query::<Vec<(String, String)>>::from_request_parts(parts, &()).await;
    let query = query.map(|Query(pairs)| pairs).unwrap_or_default();
    let request = Request::from_parts(parts.clone(), body);
    let (body, files) = match call::read(request).await {
        Ok(read) => read,
        Err(error) => return error.into_response(),
    };
    let call = Call { bot: heard.bot, params, query, body, files, limits: &shared.limits };
    match (route.handler)(&mut shared.state(), &call) {
        Ok(Reply::Empty) => StatusCode::NO_CONTENT.into_response(),
        Ok(Reply::Json(status, body)) => {
            let status = StatusCode::from_u16(status).expect("routes answer with valid statuses");
            (status, axum::Json(body)).into_response()
        }
        Err(error) => error.into_response(),
    }
}

/// Whether a path below `/api` begins with a version, which is then not the one that is spoken here.
fn other_version(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    first.strip_prefix('v').is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn refused(
    shared: &Shared,
    heard: &Heard,
    standing: Option<Standing>,
    refusal: Refusal,
    faults: Vec<&'static str>,
) -> Response {
    let mut response = (StatusCode::TOO_MANY_REQUESTS, refusal.body).into_response();
    put(&mut response, refusal.headers);
    shared.limits().settled(Instant::now(), heard.peer.ip(), 429, refusal.scope);
    record(shared, heard, standing.as_ref(), 429, faults);
    response
}

fn answered(
    shared: &Shared,
    heard: &Heard,
    standing: Option<Standing>,
    mut response: Response,
    faults: Vec<&'static str>,
) -> Response {
    let status = response.status().as_u16();
    // A route that answers 429 by itself (30046, 30034) limits the resource, not the caller.
    shared.limits().settled(Instant::now(), heard.peer.ip(), status, Some(Scope::Shared));
    record(shared, heard, standing.as_ref(), status, faults);
    if let Some(standing) = standing {
        put(&mut response, standing.headers());
    }
    response
}

fn put(response: &mut Response, headers: Headers) {
    for (name, value) in headers {
        let value = HeaderValue::try_from(value).expect("limits write plain text");
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
}

fn record(shared: &Shared, heard: &Heard, standing: Option<&Standing>, status: u16, faults: Vec<&'static str>) {
    shared.requests().write(log::Request {
        at: shared.clock.now(),
        method: heard.method.clone(),
        path: log::shown(&heard.path),
        route: heard.template().map(str::to_owned),
        bucket: standing.map(|standing| standing.bucket.clone()),
        status,
        ms: u64::try_from(heard.started.elapsed().as_millis()).unwrap_or(u64::MAX),
        bot: heard.bot,
        faults,
    });
}
