//! The delivery worker: it takes what is due from the outbox, has the relay put it into words, sends it, and writes down
//! what became of it. `run` does so for the life of the process, many channels at a time; a test may `step` by hand.
//!
//! Laws. *The attempt is committed before the request*, and no request is made inside a transaction. *Chosen anew after
//! each send*: a turn of the budget comes first, then the choice, so what is most urgent at that moment goes. *No silent
//! end*: an answer is recorded, whatever it takes; where there is none, the channel is searched for the message before
//! it is sent again.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep, sleep_until, timeout};

use crate::clock::Clock;
use crate::discord::limits::Turn;
use crate::discord::send::{Outcome, Refusal, Sender};
use crate::relay::Relay;
use crate::store::{Micros, Store, StoreError, outbox};
use attempt::Attempt;
use doubt::Doubts;

mod attempt;
mod backoff;
mod doubt;
mod record;

/// How long an attempt stays unknown before the channel is searched for its message: longer than the request's timeout,
/// for one that Discord carries out late.
pub const GRACE: Duration = Duration::from_secs(15);

/// The pause after a fault of the store, and the most that something due waits before it is looked at again.
const PAUSE: Duration = Duration::from_secs(1);
/// The pause before Discord is asked again who the bot is.
const ASK_AGAIN: Duration = Duration::from_secs(5);

/// Delivers. One for each process that is the bot.
pub struct Worker {
    store: Arc<Store>,
    clock: Clock,
    sender: Arc<Sender>,
    relay: Arc<Relay>,
    doubts: Doubts,
    /// Channels whose next message waits for a rate limit bucket.
    resting: Mutex<HashMap<String, Rest>>,
}

struct Rest {
    until: Instant,
    /// Whether even what is urgent waits.
    urgent: bool,
}

/// What a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Something: sent, refused, found or given up, and recorded. There may be more.
    Done,
    /// Something is due, but waits until this instant for a rate limit, for the grace of an attempt, or for Discord.
    Waits(Instant),
    /// Nothing is due now.
    Nothing,
}

/// Why delivery ended by itself.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// To go on would have the address banned.
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
    /// `grace` is usually [`GRACE`].
    #[must_use]
    pub fn new(
        store: Arc<Store>,
        clock: Clock,
        sender: Arc<Sender>,
        relay: Arc<Relay>,
        grace: Duration,
    ) -> Self {
        Self { store, clock, sender, relay, doubts: Doubts::new(grace), resting: Mutex::default() }
    }

    /// Does one thing that is due, to its end.
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

    /// Delivers until `stop`; then begins nothing, and waits for the answers that are under way.
    pub async fn run(self: Arc<Self>, stop: impl Future<Output = ()>) -> Result<(), Stopped> {
        let mut stop = pin!(stop);
        let mut sending = JoinSet::new();
        let mut looking = JoinSet::new();
        let ended = loop {
            let ended = reap(&mut sending).and_then(|()| reap(&mut looking));
            if ended.is_err() {
                break ended;
            }
            let turn = tokio::select! {
                biased;
                () = &mut stop => break Ok(()),
                turn = self.turn() => turn,
            };
            let turn = match turn {
                Ok(turn) => turn,
                Err(stopped) => break Err(stopped),
            };
            // Never dropped half-way: an attempt that was committed is sent.
            let wait = match self.next().await {
                Ok(Next::Send(attempt)) => {
                    let worker = self.clone();
                    sending.spawn(async move { worker.deliver(attempt, turn).await });
                    continue;
                }
                Ok(Next::Look(flight)) => {
                    let worker = self.clone();
                    looking.spawn(async move { worker.look(flight).await });
                    continue;
                }
                Ok(Next::Settled) => continue,
                Ok(Next::Wait(until)) => until,
                Err(StoreError::PlaceLost) => break Err(StoreError::PlaceLost.into()),
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read");
                    Some(Instant::now() + PAUSE)
                }
            };
            drop(turn);
            tokio::select! {
                biased;
                () = &mut stop => break Ok(()),
                Some(ended) = sending.join_next() => {
                    let ended = flatten(ended);
                    if ended.is_err() {
                        break ended;
                    }
                }
                () = self.relay.wake().notified() => {}
                () = self.something_due(wait) => {}
            }
        };
        // A request that is under way ends within its timeout; its result is kept if the database lets it.
        let drained = timeout(self.sender.timeout() + PAUSE, async {
            while let Some(ended) = sending.join_next().await {
                flatten(ended)?;
            }
            Ok(())
        });
        ended.and(drained.await.unwrap_or(Ok(())))
    }

    /// A turn of the budget, once Discord has told who the bot is.
    async fn turn(&self) -> Result<Turn, Stopped> {
        while let Some(until) = self.identify().await? {
            sleep_until(until).await;
        }
        Ok(self.sender.turn().await)
    }

    /// Makes sure that the bot knows its own id; if Discord does not tell now, when to ask again.
    async fn identify(&self) -> Result<Option<Instant>, Stopped> {
        match self.sender.me().await {
            Outcome::Done(_) => Ok(None),
            Outcome::Refused(Refusal::Unauthorized) => Err(Stopped::Unauthorized),
            Outcome::NotSent { again_after: Some(wait) } => Ok(Some(Instant::now() + wait)),
            _ => Ok(Some(Instant::now() + ASK_AGAIN)),
        }
    }

    /// Waits until something may be due: `until`, or else the next due time of the outbox.
    async fn something_due(&self, until: Option<Instant>) {
        if let Some(until) = until {
            // Something else may become due in the meantime.
            return sleep_until(until.min(Instant::now() + PAUSE)).await;
        }
        match self.next_due().await {
            Ok(Some(due)) => self.clock.reach(due.instant()).await,
            Ok(None) => std::future::pending().await,
            Err(error) => {
                tracing::error!(%error, "the outbox cannot be read");
                sleep(PAUSE).await;
            }
        }
    }

    async fn next_due(&self) -> Result<Option<Micros>, StoreError> {
        outbox::next_due(&mut self.store.read().await?).await
    }

    /// Whether a channel waits for its bucket, and until when.
    fn rest(&self, channel: &str, urgent: bool) -> Option<Instant> {
        let mut resting = self.resting();
        resting.retain(|_, rest| rest.until > Instant::now());
        resting.get(channel).filter(|rest| rest.urgent || !urgent).map(|rest| rest.until)
    }

    fn resting(&self) -> MutexGuard<'_, HashMap<String, Rest>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes the results of tasks that have ended.
fn reap(tasks: &mut JoinSet<Result<(), Stopped>>) -> Result<(), Stopped> {
    while let Some(ended) = tasks.try_join_next() {
        flatten(ended)?;
    }
    Ok(())
}

/// The result of a task. A panic is a bug, and goes on as one: its attempt is unknown to the next start.
fn flatten(ended: Result<Result<(), Stopped>, JoinError>) -> Result<(), Stopped> {
    ended.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}

/// The earlier of two instants.
fn earlier(one: Option<Instant>, other: Instant) -> Option<Instant> {
    Some(one.map_or(other, |one| one.min(other)))
}
