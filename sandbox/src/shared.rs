//! What all parts of the server hold together: the state and, each under a lock of its own, what lies before it.

use std::sync::{Arc, Mutex, MutexGuard};

use crate::{
    clock::Clock,
    faults::Faults,
    limits::{Config, Limits},
    log::RequestLog,
    people::Refused,
    state::State,
    timetable::Timetable,
    welcome::Welcome,
};

/// The parts of one sandbox. Locks are held for moments and never across an `await`.
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    /// What the program under test says of its time, if it does.
    pub(crate) timetable: Mutex<Option<Arc<Timetable>>>,
    /// What the page has for a visitor, if a program says so.
    pub(crate) welcome: Mutex<Option<Welcome>>,
    /// Held by the one who moves the clock: alone it is held for long, and across an `await`.
    pub(crate) moving: tokio::sync::Mutex<()>,
    /// Whether the request log has the bodies, too.
    pub(crate) record_bodies: bool,
    pub(crate) state: Mutex<State>,
    pub(crate) limits: Mutex<Limits>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) requests: Mutex<RequestLog>,
}

impl Shared {
    pub(crate) fn new(state: State, limits: Config, record_bodies: bool) -> Self {
        Self {
            clock: state.clock.clone(),
            timetable: Mutex::default(),
            welcome: Mutex::default(),
            moving: tokio::sync::Mutex::default(),
            record_bodies,
            state: Mutex::new(state),
            limits: Mutex::new(Limits::new(limits)),
            faults: Mutex::default(),
            requests: Mutex::default(),
        }
    }

    /// Has the page greet its visitors so.
    pub(crate) fn set_welcome(&self, welcome: Welcome) -> Result<(), Refused> {
        welcome.check(&self.state())?;
        *lock(&self.welcome) = Some(welcome);
        Ok(())
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    pub(crate) fn limits(&self) -> MutexGuard<'_, Limits> {
        lock(&self.limits)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn requests(&self) -> MutexGuard<'_, RequestLog> {
        lock(&self.requests)
    }
}

/// A route that panicked has told its client nothing; the others go on with what it left.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
