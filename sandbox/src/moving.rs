//! Moving the clock from event to event of the program under test: the way to an instant.
//!
//! The control API and the page move the clock so, by the program's timetable. Without one the clock leaps.
//!
//! Laws: before each step, and at the end of the way, the program comes to rest, so what it does bears the time at which
//! it was due. One move goes on at a time. Whoever asked for a move and went away has stopped it. A program that does not
//! answer is not waited for.

use std::time::Duration;

use serde::Serialize;
use tokio::time::{Instant, timeout};

use crate::{
    clock::{Millis, OutOfReach, Reading, iso},
    id::Id,
    shared::{Shared, lock},
    timetable::Ahead,
};

/// How long a program may take to come to rest and to answer, in real time.
const PATIENCE: Duration = Duration::from_secs(15);

/// How far the clock goes, in milliseconds, where the program has something to do already.
const SECOND: Millis = 1_000;

/// How long a move goes on before it is answered on its way, in real time.
const PART: Duration = Duration::from_secs(30);

/// How far a move has come.
#[derive(Debug, Serialize)]
pub(crate) struct Moved {
    #[serde(flatten)]
    clock: Reading,
    /// The instant that was not reached yet: whoever still wants to go there asks again.
    #[serde(serialize_with = "some_iso", skip_serializing_if = "Option::is_none")]
    going_to: Option<Millis>,
}

#[expect(clippy::ref_option, reason = "serde calls it so")]
fn some_iso<S: serde::Serializer>(instant: &Option<Millis>, serializer: S) -> Result<S::Ok, S::Error> {
    iso(&instant.unwrap_or_default(), serializer)
}

impl Shared {
    /// What lies ahead; none without a timetable.
    pub(crate) async fn ahead(&self, channel: Option<Id>) -> Option<Ahead> {
        let timetable = lock(&self.timetable).clone()?;
        Some(timeout(PATIENCE, timetable(channel)).await.unwrap_or_default())
    }

    /// Moves the clock by a time, then to an instant, after it was stopped or let run: all of that or, if there is no such
    /// way, nothing.
    pub(crate) async fn move_clock(
        &self,
        by: Duration,
        to: Option<Millis>,
        frozen: Option<bool>,
    ) -> Result<Moved, OutOfReach> {
        let _alone = self.moving.lock().await;
        let goal = self.clock.goal(by, to)?;
        self.freeze(frozen);
        let part = Instant::now() + PART;
        loop {
            let ahead = self.ahead(None).await.unwrap_or_default();
            let clock = self.clock.read();
            let left = (clock.now < goal).then_some(goal);
            if left.is_none() || Instant::now() >= part {
                return Ok(Moved { clock, going_to: left });
            }
            // What became due while it was told, or could not be done in time, is not leapt over.
            let step =
                ahead.wakes.map_or(goal, |wakes| if wakes > clock.now { wakes } else { clock.now + SECOND });
            self.clock.go_to(step.min(goal));
            self.state().dirty.touch_clock();
        }
    }

    /// Stops the clock, or lets it run.
    pub(crate) fn freeze(&self, frozen: Option<bool>) {
        if let Some(frozen) = frozen {
            self.clock.freeze(frozen);
            self.state().dirty.touch_clock();
        }
    }
}

impl From<Reading> for Moved {
    fn from(clock: Reading) -> Self {
        Self { clock, going_to: None }
    }
}
