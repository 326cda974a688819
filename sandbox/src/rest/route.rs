//! A line of the tables of routes.

use super::call::{Answer, Call};
use crate::state::State;

/// A route of Discord's API.
pub(crate) struct Route {
    pub(super) method: &'static str,
    /// The template below `/api/v10`.
    pub(super) path: &'static str,
    pub(super) auth: Auth,
    pub(super) handler: fn(&mut State, &Call<'_>) -> Answer,
}

/// What a route asks of its caller.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Auth {
    /// A bot's token in the header.
    Bot,
    /// Nothing: it is open, or the path carries a token of its own.
    None,
}

pub(super) const fn bot(
    method: &'static str,
    path: &'static str,
    handler: fn(&mut State, &Call<'_>) -> Answer,
) -> Route {
    Route { method, path, auth: Auth::Bot, handler }
}

pub(super) const fn open(
    method: &'static str,
    path: &'static str,
    handler: fn(&mut State, &Call<'_>) -> Answer,
) -> Route {
    Route { method, path, auth: Auth::None, handler }
}
