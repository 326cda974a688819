//! The attempts that this worker is making. If a row is being sent, but its attempt is not among them, its commit took
//! place and was never acknowledged, as the connection broke: its result is unknown like any that was lost.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::store::outbox::InFlight;

/// The attempts that are under way, by row and number.
#[derive(Clone, Default)]
pub(super) struct UnderWay(Arc<Mutex<HashSet<(String, i64)>>>);

/// An attempt that is under way until this is dropped.
pub(super) struct Made {
    all: UnderWay,
    attempt: (String, i64),
}

impl UnderWay {
    /// Notes that an attempt is under way. Call it before the attempt is committed.
    pub(super) fn begin(&self, row: &str, number: i64) -> Made {
        let attempt = (row.to_owned(), number);
        self.lock().insert(attempt.clone());
        Made { all: self.clone(), attempt }
    }

    /// Whether this worker is making the attempt.
    pub(super) fn has(&self, flight: &InFlight) -> bool {
        self.lock().contains(&(flight.id.clone(), flight.attempt))
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<(String, i64)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        self.all.lock().remove(&self.attempt);
    }
}
