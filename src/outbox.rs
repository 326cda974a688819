//! The delivery worker: it takes what is due from the outbox, has the relay put it into words, sends it, and writes
//! down what became of it. `run` does so for the life of the process, many channels at a time; a test may `step` by
//! hand.
//!
//! Laws. *The attempt is committed before the request*, and no request is made inside a transaction. *Chosen anew
//! after each send*: a turn of the budget comes first, then the choice, so what is most urgent at that moment goes.
//! *No silent end*: an answer is recorded, whatever it takes; where there is none, the channel is searched for the
//! message before it is sent again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use tokio::time::Instant;

use crate::clock::Clock;
use crate::discord::send::{Delivery, Rejection, Sender};
use crate::domain::snowflake::ChannelId;
use crate::i18n::Locales;
use crate::relay::Relay;
use crate::store::{Store, StoreError, outbox};
use crate::web::Health;
use attempt::Attempt;
use doubt::Doubts;
use speech::Speech;
use under_way::UnderWay;

mod attempt;
mod backoff;
mod doubt;
mod record;
mod run;
mod speech;
mod under_way;

/// How long an attempt stays unknown before the channel is searched for its message: longer than the request's
/// timeout, as Discord may carry out a request late.
pub const GRACE: Duration = Duration::from_secs(15);

/// How long a channel that is gone or closed to the bot is left alone before it is tried again.
const TRY_CLOSED: TimeDelta = TimeDelta::minutes(5);
/// The pause after a fault of the store.
const PAUSE: Duration = Duration::from_secs(1);
/// The pause before Discord is asked again who the bot is.
const ASK_AGAIN: Duration = Duration::from_secs(5);

/// The delivery worker: one for each process that is the bot.
pub struct Worker {
    store: Arc<Store>,
    clock: Clock,
    sender: Arc<Sender>,
    speech: Speech,
    doubts: Doubts,
    under_way: UnderWay,
    health: Arc<Health>,
    /// Channels whose next message waits for a rate limit bucket.
    resting: Mutex<HashMap<ChannelId, Rest>>,
}

struct Rest {
    until: Instant,
    /// Whether urgent messages wait, too.
    urgent: bool,
}

/// What a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One thing was sent, refused, found or given up, and recorded. There may be more to do.
    Done,
    /// Something is due, but waits until this instant for a rate limit, for the grace of an attempt, or for Discord.
    Waits(Instant),
    /// Nothing is due now.
    Nothing,
}

/// Why delivery ended by itself.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// Discord refuses the token; if the worker went on, Discord would ban its IP address.
    #[error("Discord refuses the bot's token")]
    Unauthorized,
    /// The place was lost, or the database failed while stepping.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What to do next.
enum Next {
    Send(Attempt),
    Look(outbox::InFlight),
    /// A row was done without a request.
    Settled,
    Wait(Option<Instant>),
}

impl Worker {
    /// Makes a worker; `grace` is usually [`GRACE`].
    #[must_use]
    pub fn new(relay: Arc<Relay>, locales: Locales, sender: Arc<Sender>, grace: Duration) -> Self {
        let (store, clock) = (relay.store.clone(), relay.clock.clone());
        let speech = Speech { relay, locales };
        Self {
            store,
            clock,
            sender,
            speech,
            doubts: Doubts::new(grace),
            under_way: UnderWay::default(),
            health: Arc::default(),
            resting: Mutex::default(),
        }
    }

    /// Has the worker report to `health` how delivery goes.
    #[must_use]
    pub fn reporting_to(mut self, health: Arc<Health>) -> Self {
        self.health = health;
        self
    }

    /// Does one thing that is due, and waits until it is done.
    pub async fn step(&self) -> Result<Step, Stopped> {
        if let Some(until) = self.identify().await? {
            return Ok(Step::Waits(until));
        }
        let turn = self.sender.turn().await;
        match self.next().await? {
            Next::Send(attempt) => self.deliver(attempt, turn).await?,
            Next::Look(flight) => {
                drop(turn);
                self.look(flight).await?;
            }
            Next::Settled => {}
            Next::Wait(Some(until)) => return Ok(Step::Waits(until)),
            Next::Wait(None) => return Ok(Step::Nothing),
        }
        Ok(Step::Done)
    }

    /// Makes sure that the bot knows its own id. If Discord does not tell it now, returns when to ask again.
    async fn identify(&self) -> Result<Option<Instant>, Stopped> {
        match self.sender.me().await {
            Delivery::Done(_) => Ok(None),
            Delivery::Rejected(Rejection::Unauthorized) => Err(Stopped::Unauthorized),
            Delivery::NotSent { again_after: Some(wait) } => Ok(Some(Instant::now() + wait)),
            _ => Ok(Some(Instant::now() + ASK_AGAIN)),
        }
    }

    /// Until when a channel waits for its rate limit bucket; none if it does not wait.
    fn rest(&self, channel: ChannelId, urgent: bool) -> Option<Instant> {
        let mut resting = self.resting();
        resting.retain(|_, rest| rest.until > Instant::now());
        resting.get(&channel).filter(|rest| rest.urgent || !urgent).map(|rest| rest.until)
    }

    fn resting(&self) -> MutexGuard<'_, HashMap<ChannelId, Rest>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sets `soonest` to this instant, if it is earlier or if there was none.
fn hasten(soonest: &mut Option<Instant>, instant: Instant) {
    *soonest = Some(soonest.map_or(instant, |soonest| soonest.min(instant)));
}
