//! The routes under `/api/v10`.
//!
//! The tables are in one file a noun; `front` is what lies before them.

mod apps;
mod call;
mod channels;
mod commands;
mod front;
mod guilds;
mod interactions;
mod members;
mod messages;
mod pins;
mod reactions;
mod route;
mod threads;
mod webhooks;

use std::sync::Arc;

use axum::{
    Router,
    extract::{RawPathParams, rejection::RawPathParamsRejection},
    http::Method,
    routing::{MethodFilter, on},
};
pub(crate) use call::{Answer, Call, Reply, created, ok};
use front::serve;
pub(crate) use messages::Page;
use route::{Route, bot, open};

use crate::{error::ApiError, shared::Shared};

/// All routes.
fn table() -> impl Iterator<Item = &'static Route> + Clone {
    let tables: [&'static [Route]; 11] = [
        apps::ROUTES,
        channels::ROUTES,
        commands::ROUTES,
        guilds::ROUTES,
        interactions::ROUTES,
        members::ROUTES,
        messages::ROUTES,
        pins::ROUTES,
        reactions::ROUTES,
        threads::ROUTES,
        webhooks::ROUTES,
    ];
    tables.into_iter().flatten()
}

/// Method and template of every route below `/api/v10`, for whoever wants to know what there is.
pub fn routes() -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    table().map(|route| (route.method, route.path))
}

/// The parts of a path; none where they are no text.
type Parts = Result<RawPathParams, RawPathParamsRejection>;

/// The routes under `/api/v10` and, as Discord still allows, under `/api`.
pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    let mut api = Router::new();
    for route in table() {
        let method: Method = route.method.parse().expect("the tables name methods");
        let method = MethodFilter::try_from(method).expect("axum filters every method of the tables");
        let shared = shared.clone();
        api = api.route(
            route.path,
            on(method, move |parts: Parts, request| serve(shared, Ok(route), parts.ok(), request)),
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
