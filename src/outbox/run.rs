//! Delivery for the life of the process: many channels at a time, each request in a task of its own.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::speech::Saying;
use super::{Next, PAUSE, Stopped, Worker};
use crate::discord::{limits::Turn, send::Request};
use crate::domain::notice::Notice;
use crate::store::{Micros, StoreError, outbox, panel};

/// The longest that the worker rests: then it shows that it is alive, and looks again at what it might have missed.
const BEAT: Duration = Duration::from_secs(10);

/// The tasks under way. The budget limits the requests; for searches, the limit is one attempt in flight for each
/// channel.
#[derive(Default)]
struct Tasks {
    sending: JoinSet<Result<(), Stopped>>,
    looking: JoinSet<Result<(), Stopped>>,
}

/// What was begun in a turn.
enum Begun {
    Something,
    /// Nothing until this instant or, without one, until something in the outbox is due.
    Nothing(Option<Instant>),
}

impl Worker {
    /// Delivers until `stop`; then begins nothing, and waits for the answers that are under way.
    pub async fn run(self: Arc<Self>, stop: impl Future<Output = ()>) -> Result<(), Stopped> {
        self.refresh_panels().await?;
        let mut tasks = Tasks::default();
        let mut asked = None;
        let mut stop = pin!(stop);
        let ended = loop {
            let turn = tokio::select! {
                biased;
                () = &mut stop => break Ok(()),
                turn = self.turn() => turn,
            };
            self.health.beat();
            self.ask_the_time(&mut tasks, &mut asked);
            // This is never dropped half-way: an attempt that was committed has to be sent.
            let wait = match self.dispatch(&mut tasks, turn).await {
                Ok(Begun::Nothing(until)) => until,
                Ok(Begun::Something) => continue,
                Err(stopped) => break Err(stopped),
            };
            tokio::select! {
                biased;
                () = &mut stop => break Ok(()),
                ended = tasks.end() => if ended.is_err() { break ended },
                () = self.speech.relay.outbox_grew().notified() => {}
                () = self.something_due(wait) => {}
                () = sleep(BEAT) => {}
            }
        };
        // A request that is under way ends within its timeout; its result is kept if the database lets it. A search
        // that is cut short is made again at the next start.
        let drained = timeout(self.sender.timeout() + PAUSE, tasks.drain());
        ended.and(drained.await.unwrap_or(Ok(())))
    }

    /// Has those panels edited that would say something else by now.
    async fn refresh_panels(&self) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        for panel in panel::all(&mut tx).await? {
            let notice = Notice::Panel { whose: panel.whose }.write();
            let said = self.speech.saying(&mut tx, "", panel.channel, &notice).await?;
            if matches!(said, Saying::Edit { shown, .. } if shown.state.as_ref() != Some(&panel.shown)) {
                self.speech.relay.refresh_panel(&mut tx, &panel).await?;
            }
        }
        tx.commit().await
    }

    /// If the machine's clock has leapt, makes any request to Discord, at most once in a beat: its answer says what
    /// time it is.
    fn ask_the_time(self: &Arc<Self>, tasks: &mut Tasks, asked: &mut Option<Instant>) {
        if self.clock.is_in_doubt() && asked.is_none_or(|asked| asked.elapsed() >= BEAT) {
            *asked = Some(Instant::now());
            let worker = self.clone();
            tasks.looking.spawn(async move {
                worker.sender.ask(Request::Me, None).await;
                Ok(())
            });
        }
    }

    /// Begins the next thing that there is to do.
    async fn dispatch(
        self: &Arc<Self>,
        tasks: &mut Tasks,
        turn: Result<Turn, Stopped>,
    ) -> Result<Begun, Stopped> {
        tasks.reap()?;
        let turn = turn?;
        let worker = self.clone();
        match self.next().await {
            Ok(Next::Send(attempt)) => {
                tasks.sending.spawn(async move { worker.deliver(attempt, turn).await });
            }
            Ok(Next::Look(flight)) => {
                tasks.looking.spawn(async move { worker.look(flight).await });
            }
            Ok(Next::Settled) => {}
            Ok(Next::Wait(until)) => return Ok(Begun::Nothing(until)),
            Err(StoreError::PlaceLost) => return Err(StoreError::PlaceLost.into()),
            Err(error) => {
                tracing::error!(%error, "the outbox cannot be read");
                return Ok(Begun::Nothing(Some(Instant::now() + PAUSE)));
            }
        }
        Ok(Begun::Something)
    }

    /// A turn of the budget, once Discord has told who the bot is.
    async fn turn(&self) -> Result<Turn, Stopped> {
        while let Some(until) = self.identify().await? {
            sleep_until(until).await;
        }
        Ok(self.sender.turn().await)
    }

    /// Waits until something may be due: the outbox's next due time, or before it an instant that the limits name.
    async fn something_due(&self, until: Option<Instant>) {
        let due = match self.next_due().await {
            Ok(due) => due.map(Micros::instant),
            Err(error) => {
                tracing::error!(%error, "the outbox cannot be read");
                return sleep(PAUSE).await;
            }
        };
        let Some(until) = until else {
            return match due {
                Some(due) => self.clock.reach(due).await,
                None => std::future::pending().await,
            };
        };
        // Rows that are due already wait for that instant, and may hide a row that becomes due before it: so this
        // waits only briefly.
        let until = sleep_until(until.min(Instant::now() + PAUSE));
        match due.filter(|due| *due > self.clock.now()) {
            Some(due) => tokio::select! { () = until => {}, () = self.clock.reach(due) => {} },
            None => until.await,
        }
    }

    async fn next_due(&self) -> Result<Option<Micros>, StoreError> {
        outbox::next_due(&mut self.store.read().await?).await
    }
}

impl Tasks {
    /// Waits for one task to end.
    async fn end(&mut self) -> Result<(), Stopped> {
        let ended = tokio::select! {
            Some(ended) = self.sending.join_next() => ended,
            Some(ended) = self.looking.join_next() => ended,
            else => std::future::pending().await,
        };
        flatten(ended)
    }

    /// Takes the results of the tasks that have ended.
    fn reap(&mut self) -> Result<(), Stopped> {
        while let Some(ended) = self.sending.try_join_next().or_else(|| self.looking.try_join_next()) {
            flatten(ended)?;
        }
        Ok(())
    }

    /// Waits for the requests to end.
    async fn drain(&mut self) -> Result<(), Stopped> {
        while let Some(ended) = self.sending.join_next().await {
            flatten(ended)?;
        }
        Ok(())
    }
}

/// The result of a task. A panic is a bug, and is passed on as a panic: its attempt is unknown at the next start.
fn flatten(ended: Result<Result<(), Stopped>, JoinError>) -> Result<(), Stopped> {
    ended.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}
