//! Records an answer in the outbox, in one transaction with what the relay makes of it.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::sleep;

use super::attempt::Attempt;
use super::speech::{Appearance, Saying};
use super::{PAUSE, TRY_CLOSED, Worker, backoff};
use crate::discord::send::{Delivery, Rejection};
use crate::domain::{
    posted::Posted,
    snowflake::{ChannelId, MessageId},
};
use crate::kill_point::kill_point;
use crate::store::outbox;
use crate::store::{Micros, StoreError, Tx, card};

/// Discord's code for a channel that does not exist.
pub(super) const GONE: u64 = 10003;

impl Worker {
    /// Records the result of an attempt. If the database fails, it is asked again until it does not: nobody else knows
    /// this result.
    pub(super) async fn keep(
        &self,
        attempt: &Attempt,
        delivery: &Delivery<MessageId>,
    ) -> Result<(), StoreError> {
        loop {
            match self.record(attempt, delivery).await {
                Err(error @ StoreError::Database(_)) => {
                    tracing::error!(%error, row = attempt.due.id, "the result of a request cannot be recorded yet");
                    sleep(PAUSE).await;
                }
                Err(error @ (StoreError::Missing { .. } | StoreError::Corrupt { .. })) => {
                    tracing::error!(%error, row = attempt.due.id, "what follows from a result cannot be recorded");
                    let (id, number) = (&*attempt.due.id, attempt.number);
                    return self.record_alone(id, number, delivery, &error.to_string()).await;
                }
                Err(error @ StoreError::NotInFlight { .. }) => {
                    tracing::error!(%error, "a result came too late");
                    return Ok(());
                }
                recorded => {
                    if *delivery != Delivery::Unknown {
                        self.doubts.settled(&attempt.due.id);
                    }
                    return recorded;
                }
            }
        }
    }

    async fn record(&self, attempt: &Attempt, delivery: &Delivery<MessageId>) -> Result<(), StoreError> {
        let now = self.clock.now();
        let (id, number) = (&*attempt.due.id, attempt.number);
        let mut tx = self.store.write().await?;
        match delivery {
            Delivery::Done(message_id) => {
                outbox::sent(&mut tx, id, number, Some(*message_id), now.into()).await?;
                self.health.sent();
                let (channel, notice) = (attempt.due.channel, &*attempt.due.notice);
                let posted = matches!(attempt.saying, Saying::Create { .. });
                if outbox::reached(&mut tx, channel, posted).await? {
                    self.speech.relay.channel_opened(&mut tx, channel).await?;
                }
                if let Some(shown) = shown(&attempt.saying) {
                    self.speech
                        .delivered(&mut tx, notice, Posted { channel, message: *message_id }, shown)
                        .await?;
                }
            }
            Delivery::NotSent { again_after } => {
                let wait = again_after.unwrap_or_else(|| backoff(id, number, attempt.since, now));
                outbox::not_sent(&mut tx, id, number, in_so_long(now, wait)).await?;
            }
            Delivery::Unknown => outbox::unknown(&mut tx, id, number).await?,
            Delivery::Rejected(rejection) => self.rejected(&mut tx, attempt, rejection, now).await?,
        }
        kill_point("recording");
        tx.commit().await
    }

    async fn rejected(
        &self,
        tx: &mut Tx,
        attempt: &Attempt,
        rejection: &Rejection,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let due = &attempt.due;
        let (id, number) = (&*due.id, attempt.number);
        let gone = matches!(rejection, Rejection::MessageGone | Rejection::ChannelClosed { code: GONE });
        if let (true, Saying::Pin { message_id } | Saying::Delete { message_id }) = (gone, &attempt.saying) {
            tracing::warn!(row = id, "what was to be pinned or taken away is gone");
            return outbox::sent(tx, id, number, Some(*message_id), now.into()).await;
        }
        match rejection {
            Rejection::Unauthorized => outbox::not_sent(tx, id, number, now.into()).await,
            Rejection::ChannelClosed { code: 50013 } if matches!(attempt.saying, Saying::Pin { .. }) => {
                tracing::warn!(channel = %due.channel, "the panel cannot be pinned");
                outbox::set_aside(tx, id, number, "50013", now.into()).await
            }
            Rejection::ChannelClosed { code } => {
                let edit = matches!(attempt.saying, Saying::Edit { .. });
                if edit
                    && *code == GONE
                    && self.speech.left_behind(tx, &due.notice, number, due.channel).await?
                {
                    return Ok(());
                }
                outbox::not_sent(tx, id, number, now.into()).await?;
                self.closed(tx, due.channel, *code, now).await
            }
            Rejection::EditsPaused { again_after } => {
                let until = in_so_long(now, *again_after);
                outbox::not_sent(tx, id, number, now.into()).await?;
                outbox::postpone(tx, id, until).await?;
                card::pause_edits(tx, due.channel, until).await
            }
            Rejection::MessageGone => {
                let edit = matches!(attempt.saying, Saying::Edit { .. });
                if edit && self.speech.lost(tx, &due.notice, id, number).await? {
                    return Ok(());
                }
                tracing::warn!(row = id, "a message was deleted by somebody else");
                outbox::set_aside(tx, id, number, "10008", now.into()).await
            }
            Rejection::Message { status, code } => {
                tracing::warn!(row = id, status, code, "Discord refuses a message, and it is set aside");
                let reason = if *code == 0 { status.to_string() } else { code.to_string() };
                outbox::set_aside(tx, id, number, &reason, now.into()).await
            }
        }
    }

    /// Nothing can be posted in a channel. It is tried again after a while; the first time, the secretariat is told.
    pub(super) async fn closed(
        &self,
        tx: &mut Tx,
        channel: ChannelId,
        code: u64,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        tracing::warn!(%channel, code, "a channel is closed to the bot");
        let again_at = (now + TRY_CLOSED).into();
        if outbox::block(tx, channel, &code.to_string(), now.into(), again_at).await? {
            self.speech.relay.channel_closed(tx, channel).await?;
        }
        Ok(())
    }

    /// Records a result without what the relay would make of it: a message that was posted is not posted again because
    /// something about it is missing.
    pub(super) async fn record_alone(
        &self,
        id: &str,
        number: i64,
        delivery: &Delivery<MessageId>,
        why: &str,
    ) -> Result<(), StoreError> {
        let now = self.clock.now().into();
        let mut tx = self.store.write().await?;
        match delivery {
            Delivery::Done(message_id) => outbox::sent(&mut tx, id, number, Some(*message_id), now).await?,
            _ => outbox::set_aside(&mut tx, id, number, why, now).await?,
        }
        tx.commit().await
    }
}

/// How long a row waits after this attempt, if it has been tried since `since`.
pub(super) fn backoff(id: &str, number: i64, since: Micros, now: DateTime<Utc>) -> Duration {
    let tried_for = (now - since.instant()).to_std().unwrap_or_default();
    backoff::wait(tried_for, &format!("{id}:{number}"))
}

/// What the message shows after this request; none if the request posts or edits nothing.
fn shown(saying: &Saying) -> Option<&Appearance> {
    match saying {
        Saying::Create { shown, .. } | Saying::Edit { shown, .. } => Some(shown),
        Saying::Pin { .. } | Saying::Delete { .. } | Saying::Nothing | Saying::Unsayable(_) => None,
    }
}

/// The instant that is `wait` after `now`. One beyond the calendar's years, which Discord never asks for, becomes the
/// last instant of the calendar.
pub(super) fn in_so_long(now: DateTime<Utc>, wait: Duration) -> Micros {
    let wait = TimeDelta::from_std(wait).unwrap_or(TimeDelta::MAX);
    now.checked_add_signed(wait).unwrap_or(DateTime::<Utc>::MAX_UTC).into()
}
