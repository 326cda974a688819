//! From the choice to the answer: what goes next, the attempt that is committed for it, and its request.

use std::collections::BTreeSet;

use tokio::time::Instant;

use super::speech::Saying;
use super::under_way::Made;
use super::{Next, Rest, Stopped, Worker, hasten};
use crate::discord::limits::Turn;
use crate::discord::send::{Create, Delivery, Rejection, Request};
use crate::kill_point::kill_point;
use crate::store::outbox::{self, DueRow, Priority};
use crate::store::{Micros, StoreError, Tx};

/// An attempt that is committed, with what it says.
pub(super) struct Attempt {
    pub(super) due: DueRow,
    pub(super) number: i64,
    /// When the row was first tried.
    pub(super) since: Micros,
    pub(super) saying: Saying,
    /// Marks the attempt as under way until its result is recorded.
    _made: Made,
}

impl Worker {
    /// Decides what goes next, and commits the attempt at it. Everything is read, and put into words, in that one
    /// transaction.
    pub(super) async fn next(&self) -> Result<Next, StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        let mut flights = outbox::in_flight(&mut tx).await?;
        flights.retain(|flight| flight.unknown || !self.under_way.has(flight));
        let mut soonest = match self.doubts.choose(flights) {
            Ok(flight) => return Ok(Next::Look(flight)),
            Err(soonest) => soonest,
        };
        // Mostly one of the first few rows of the queue can go at once; if not, the heads of all channels are looked
        // at.
        let mut seen = BTreeSet::new();
        for widely in [false, true] {
            let heads = if widely {
                outbox::heads(&mut tx, now.into()).await?
            } else {
                outbox::first_heads(&mut tx, now.into()).await?
            };
            for due in heads {
                if !seen.insert(due.id.clone()) {
                    continue;
                }
                if let Some(until) = self.rest(due.channel, due.priority == Priority::Urgent) {
                    hasten(&mut soonest, until);
                    continue;
                }
                if let Some(until) = self.speech.put_off(&mut tx, &due.notice).await? {
                    outbox::postpone(&mut tx, &due.id, until.into()).await?;
                    tx.commit().await?;
                    return Ok(Next::Settled);
                }
                let saying = match self.speech.saying(&mut tx, &due.id, due.channel, &due.notice).await {
                    // A row that cannot be read must not hold up the others.
                    Err(error @ (StoreError::Missing { .. } | StoreError::Corrupt { .. })) => {
                        Saying::Unsayable(error.to_string())
                    }
                    saying => saying?,
                };
                let request = match &saying {
                    Saying::Create { .. } => Request::Create(due.channel),
                    Saying::Edit { message_id, .. } => Request::Edit(due.channel, *message_id),
                    Saying::Pin { message_id } => Request::Pin(due.channel, *message_id),
                    Saying::Delete { message_id } => Request::Delete(due.channel, *message_id),
                    Saying::Nothing | Saying::Unsayable(_) => {
                        return self.settle(tx, &due, &saying, now.into()).await;
                    }
                };
                if let Some(until) = self.bucket_rests(&due, request).await {
                    hasten(&mut soonest, until);
                    continue;
                }
                kill_point("chosen");
                let number = outbox::begin_attempt(&mut tx, &due.id, now.into()).await?;
                let made = self.under_way.begin(&due.id, number);
                tx.commit().await?;
                kill_point("attempted");
                let since = due.first_attempt_at.unwrap_or(now.into());
                return Ok(Next::Send(Attempt { due, number, since, saying, _made: made }));
            }
        }
        Ok(Next::Wait(soonest))
    }

    /// Until when a row's request has to wait for its bucket. It is remembered, so that the channel is passed over
    /// until then.
    async fn bucket_rests(&self, due: &DueRow, request: Request) -> Option<Instant> {
        let urgent = due.priority == Priority::Urgent;
        let until = self.sender.rests(request, urgent).await?;
        self.resting().insert(due.channel, Rest { until, urgent });
        Some(until)
    }

    /// Makes the request of an attempt, and records its result.
    pub(super) async fn deliver(&self, attempt: Attempt, turn: Turn) -> Result<(), Stopped> {
        let channel = attempt.due.channel;
        let delivery = match &attempt.saying {
            Saying::Create { body, mark, .. } => {
                let create = Create { channel, nonce: &mark.nonce, marker: &mark.number.to_string(), body };
                self.sender.create(turn, &create).await
            }
            Saying::Edit { message_id, body, .. } => self.sender.edit(turn, channel, *message_id, body).await,
            Saying::Pin { message_id } => self.sender.pin(turn, channel, *message_id).await,
            Saying::Delete { message_id } => self.sender.delete(turn, channel, *message_id).await,
            Saying::Nothing | Saying::Unsayable(_) => Delivery::NotSent { again_after: None },
        };
        kill_point("answered");
        self.keep(&attempt, &delivery).await?;
        kill_point("recorded");
        if delivery == Delivery::Rejected(Rejection::Unauthorized) {
            Err(Stopped::Unauthorized)
        } else {
            Ok(())
        }
    }

    /// Ends a row for which there is no request to make.
    async fn settle(
        &self,
        mut tx: Tx,
        due: &DueRow,
        saying: &Saying,
        now: Micros,
    ) -> Result<Next, StoreError> {
        if let Saying::Unsayable(why) = saying {
            tracing::error!(row = due.id, why, "a message cannot be put into words, and is set aside");
            let number = outbox::begin_attempt(&mut tx, &due.id, now).await?;
            outbox::set_aside(&mut tx, &due.id, number, why, now).await?;
        } else {
            outbox::nothing_to_say(&mut tx, &due.id, now).await?;
            self.speech.unsaid(&mut tx, &due.notice).await?;
        }
        tx.commit().await?;
        self.doubts.settled(&due.id);
        Ok(Next::Settled)
    }
}
