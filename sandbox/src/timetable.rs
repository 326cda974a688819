//! What a program under test says of its time.
//!
//! A program that runs in this process hands its timetable over ([`Sandbox::set_timetable`](crate::Sandbox::set_timetable));
//! `moving` then goes by it.

use std::{pin::Pin, sync::Arc};

use serde::Serialize;

use crate::{
    clock::{Millis, iso},
    id::Id,
};

/// An instant that a person may want to go to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Moment {
    /// What happens then, in a few words.
    pub label: String,
    /// When.
    #[serde(serialize_with = "iso")]
    pub at: Millis,
}

/// What lies ahead of a program that is at rest.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Ahead {
    /// When it has something to do next, be it ever so small: the clock stops there on its way.
    #[serde(skip)]
    pub wakes: Option<Millis>,
    /// What happens next that is worth a look.
    pub next: Option<Moment>,
    /// Other instants to go to.
    pub stops: Vec<Moment>,
}

/// Waits until the program has come to rest, and asks what lies ahead, as somebody wants to know who looks at this channel.
pub(crate) type Timetable = dyn Fn(Option<Id>) -> Asked + Send + Sync;

type Asked = Pin<Box<dyn Future<Output = Ahead> + Send>>;

/// A function as a timetable.
pub(crate) fn timetable<F: Future<Output = Ahead> + Send + 'static>(
    ask: impl Fn(Option<Id>) -> F + Send + Sync + 'static,
) -> Arc<Timetable> {
    Arc::new(move |channel| -> Asked { Box::pin(ask(channel)) })
}
