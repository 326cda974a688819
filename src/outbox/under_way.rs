//! Which attempts this worker makes. A row that is being sent by nobody is one whose commit took place but was never
//! acknowledged, as the connection broke: its result is unknown like any that was lost.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::store::outbox::InFlight;

/// The attempts that are under way, by row and number.
#[derive(Clone, Default)]
pub(super) struct UnderWay(Arc<Mutex<HashSet<(String, i64)>>>);

/// One of them, for as long as this is kept.
pub(super) struct Made {
    all: UnderWay,
    attempt: (String, i64),
}

impl UnderWay {
    /// Call it before the attempt is committed.
    pub(super) fn begin(&self, row: &str, number: i64) -> Made {
        let attempt = (row.to_owned(), number);
        self.lock().insert(attempt.clone());
        Made { all: self.clone(), attempt }
    }

    /// Whether somebody is making it.
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
