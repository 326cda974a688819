//! Attempts without a result: after a grace, the channel is searched for the message. Only if it is not there is the
//! row sent again, with the same nonce, if there still is something to say.
//!
//! If Discord shows neither, the nonce decides, for as long as Discord surely knows it. Later, after a few searches
//! that people can see, the row is sent again, though its message may be there: see
//! `docs/decisions/0017-when-nobody-can-say.md`.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

use super::backoff::LONGEST;
use super::record::{GONE, backoff, in_so_long};
use super::speech::{Appearance, Saying};
use super::{Stopped, Worker, hasten};
use crate::discord::send::{Create, Delivery, Rejection};
use crate::domain::{posted::Posted, snowflake::MessageId, trouble::Refused};
use crate::kill_point::kill_point;
use crate::store::outbox::{self, InFlight, Mark};
use crate::store::{Micros, StoreError, Tx};

/// How far before a row's first attempt its message may be dated: Discord dates messages by a clock of its own.
const LOOK_BACK: TimeDelta = TimeDelta::seconds(60);

/// How often a row's message is searched for and absent before the row waits alone: by then its channel has waited for
/// more than a minute, and what is urgent behind it would be late after two.
const ABSENCES: u32 = 3;
/// How long after a row's first attempt Discord surely knows its nonce. Discord's reference says "the past few
/// minutes".
const REMEMBERED: TimeDelta = TimeDelta::seconds(60);
/// How often Discord may show nothing before a row is sent again, whether its message is there or not: with the waits
/// between, a minute.
const SEARCHES: u32 = 3;

/// When each attempt without a result may be looked for. In memory alone: after a start each gets its full grace.
pub(super) struct Doubts {
    grace: Duration,
    known: Mutex<HashMap<(String, i64), Doubt>>,
    /// How often in succession each row was given up as absent.
    absent: Mutex<HashMap<String, u32>>,
}

struct Doubt {
    at: Instant,
    /// How many searches gave no result.
    failed: u32,
    /// How many of them reached Discord.
    undecided: u32,
    /// Whether the search is under way.
    looking: bool,
}

impl Doubts {
    pub(super) fn new(grace: Duration) -> Self {
        Self { grace, known: Mutex::default(), absent: Mutex::default() }
    }

    /// Chooses, among the attempts without a result that nobody is making, one whose message is searched for now; if
    /// there is none, says when there will be one.
    pub(super) fn choose(&self, unknown: Vec<InFlight>) -> Result<InFlight, Option<Instant>> {
        let now = Instant::now();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|key, _| unknown.iter().any(|flight| *key == (flight.id.clone(), flight.attempt)));
        let mut soonest = None;
        for flight in unknown {
            let fresh = || Doubt { at: now + self.grace, failed: 0, undecided: 0, looking: false };
            let doubt = known.entry((flight.id.clone(), flight.attempt)).or_insert_with(fresh);
            if doubt.looking {
                continue;
            }
            if doubt.at <= now {
                doubt.looking = true;
                return Ok(flight);
            }
            hasten(&mut soonest, doubt.at);
        }
        Err(soonest)
    }

    /// Counts that a row's message is not there, or that nobody can say. Returns how often that was so by now.
    fn absent(&self, row: &str) -> u32 {
        let mut absent = self.absent.lock().unwrap_or_else(PoisonError::into_inner);
        *absent.entry(row.to_owned()).and_modify(|times| *times += 1).or_insert(1)
    }

    /// Forgets how often a row was absent, as it has a result.
    pub(super) fn settled(&self, row: &str) {
        self.absent.lock().unwrap_or_else(PoisonError::into_inner).remove(row);
    }

    /// Counts that Discord was asked and showed nothing. Returns how often that was so by now.
    fn undecided(&self, flight: &InFlight) -> u32 {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(doubt) = known.get_mut(&(flight.id.clone(), flight.attempt)) else { return 1 };
        doubt.undecided += 1;
        doubt.undecided
    }

    /// The search gave no result: sets when to search again.
    fn later(&self, flight: &InFlight) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(doubt) = known.get_mut(&(flight.id.clone(), flight.attempt)) {
            let wait = self.grace.saturating_mul(1 << doubt.failed.min(16)).min(LONGEST.max(self.grace));
            let (failed, undecided) = (doubt.failed + 1, doubt.undecided);
            *doubt = Doubt { at: Instant::now() + wait, failed, undecided, looking: false };
        }
    }
}

impl Worker {
    /// Looks for the message of an attempt, and records what is found.
    pub(super) async fn look(&self, flight: InFlight) -> Result<(), Stopped> {
        match self.resolve(&flight).await {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(stopped @ (Stopped::Unauthorized | Stopped::Store(StoreError::PlaceLost))) => {
                return Err(stopped);
            }
            Err(error) => tracing::error!(%error, row = flight.id, "a lost result cannot be looked for yet"),
        }
        self.doubts.later(&flight);
        Ok(())
    }

    /// Returns whether it is settled what became of the attempt.
    async fn resolve(&self, flight: &InFlight) -> Result<bool, Stopped> {
        kill_point("looking");
        let (said, mark) = self.said(flight).await?;
        let found = match &said {
            // The message may be there, even if there is nothing to say any more, or if nobody knows what it said.
            Saying::Create { .. } | Saying::Nothing | Saying::Unsayable(_) => {
                let marker = mark.number.to_string();
                self.sender.find(flight.channel, after(flight.first_attempt_at), &marker).await
            }
            // These have the same effect if done twice, so they are simply done again.
            Saying::Edit { .. } | Saying::Pin { .. } | Saying::Delete { .. } => Delivery::Done(None),
        };
        let found = self.ask_by_nonce(flight, &said, found).await;
        kill_point("looked");
        if let Delivery::Done(Some(message_id)) = found {
            self.found(flight, &said, message_id).await?;
            return Ok(true);
        }
        let now = self.clock.now();
        let (id, attempt) = (&*flight.id, flight.attempt);
        let mut tx = self.store.write().await?;
        let settled = match found {
            Delivery::Done(None) => {
                self.absent(&mut tx, flight, now).await?;
                true
            }
            Delivery::Rejected(Rejection::Unauthorized) => return Err(Stopped::Unauthorized),
            // It was posted, and somebody has deleted it since.
            Delivery::Rejected(Rejection::MessageGone) => {
                outbox::set_aside(&mut tx, id, attempt, "10008", now.into()).await?;
                self.doubts.settled(id);
                true
            }
            // If the channel is gone, there is no message in it.
            Delivery::Rejected(Rejection::ChannelClosed { code: GONE }) => {
                outbox::not_sent(&mut tx, id, attempt, now.into()).await?;
                self.closed(&mut tx, flight.channel, GONE, now).await?;
                true
            }
            nothing => self.undecided(&mut tx, flight, &nothing, now).await?,
        };
        tx.commit().await?;
        Ok(settled)
    }

    /// Posts a message once more of which the search shows nothing, while Discord surely knows its nonce: Discord
    /// returns the message that it has, or takes it now. The attempt stays the same, and in doubt until then.
    async fn ask_by_nonce(
        &self,
        flight: &InFlight,
        said: &Saying,
        found: Delivery<Option<MessageId>>,
    ) -> Delivery<Option<MessageId>> {
        let shows_nothing = match &found {
            Delivery::Unknown => true,
            Delivery::Rejected(rejection) => {
                !matches!(rejection, Rejection::Unauthorized | Rejection::ChannelClosed { code: GONE })
            }
            Delivery::Done(_) | Delivery::NotSent { .. } => false,
        };
        let remembered = self.clock.now() < flight.first_attempt_at.instant() + REMEMBERED;
        let Saying::Create { body, mark, .. } = said else { return found };
        if !shows_nothing || !remembered {
            return found;
        }
        let (channel, marker) = (flight.channel, mark.number.to_string());
        let create = Create { channel, nonce: &mark.nonce, body, marker: &marker };
        match self.sender.create(self.sender.turn().await, &create).await {
            Delivery::Done(message_id) => Delivery::Done(Some(message_id)),
            Delivery::Rejected(Rejection::MessageGone) => Delivery::Rejected(Rejection::MessageGone),
            _ => found,
        }
    }

    /// Nobody can say yet whether the message is there. Returns whether the row is sent again nevertheless: a message
    /// that is missing is worse than one that stands twice. As long as Discord cannot even be reached, nothing is
    /// decided.
    async fn undecided(
        &self,
        tx: &mut Tx,
        flight: &InFlight,
        found: &Delivery<Option<MessageId>>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        if let Delivery::Rejected(Rejection::ChannelClosed { code }) = found {
            self.closed(tx, flight.channel, *code, now).await?;
        }
        let (id, attempt) = (&*flight.id, flight.attempt);
        let reached = !matches!(found, Delivery::NotSent { .. });
        if !reached || self.doubts.undecided(flight) < SEARCHES {
            outbox::doubted(tx, id, attempt, Refused::IN_DOUBT).await?;
            return Ok(false);
        }
        tracing::warn!(row = id, "nobody can say whether a message is there: it is posted again");
        if self.doubts.absent(id) == 1 {
            outbox::not_sent(tx, id, attempt, now.into()).await?;
        } else {
            let again_at = in_so_long(now, backoff(id, attempt, flight.first_attempt_at, now));
            outbox::put_off(tx, id, attempt, Refused::IN_DOUBT, again_at).await?;
        }
        Ok(true)
    }

    /// Records that the message of an attempt is there. Its channel is open, then.
    async fn found(&self, flight: &InFlight, said: &Saying, message_id: MessageId) -> Result<(), StoreError> {
        let (id, attempt, now) = (&*flight.id, flight.attempt, self.clock.now().into());
        let record = async || {
            let mut tx = self.store.write().await?;
            outbox::sent(&mut tx, id, attempt, Some(message_id), now).await?;
            if outbox::reached(&mut tx, flight.channel, true).await? {
                self.speech.relay.channel_opened(&mut tx, flight.channel).await?;
            }
            let posted = Posted { channel: flight.channel, message: message_id };
            self.speech.delivered(&mut tx, &flight.notice, posted, &found_to_show(said, message_id)).await?;
            tx.commit().await
        };
        match record().await {
            Err(error @ (StoreError::Missing { .. } | StoreError::Corrupt { .. })) => {
                tracing::error!(%error, row = id, "what follows from a message that was found cannot be recorded");
                let found = Delivery::Done(message_id);
                self.record_alone(id, attempt, &found, &error.to_string()).await?;
            }
            recorded => recorded?,
        }
        self.doubts.settled(id);
        Ok(())
    }

    /// The message of an attempt is not there: the row is sent again, the first time at once, as the grace was its
    /// wait. A row that Discord leaves without an answer again and again waits alone, for a person to see, and its
    /// channel goes on.
    async fn absent(&self, tx: &mut Tx, flight: &InFlight, now: DateTime<Utc>) -> Result<(), StoreError> {
        let (id, attempt) = (&*flight.id, flight.attempt);
        let times = self.doubts.absent(id);
        if times == 1 {
            return outbox::not_sent(tx, id, attempt, now.into()).await;
        }
        let again_at = in_so_long(now, backoff(id, attempt, flight.first_attempt_at, now));
        if times < ABSENCES {
            return outbox::not_sent(tx, id, attempt, again_at).await;
        }
        tracing::warn!(
            row = id,
            times,
            "a message is not there and has no answer, again and again: it waits alone"
        );
        outbox::put_off(tx, id, attempt, Refused::UNANSWERED, again_at).await
    }

    /// What the attempt said, as far as that can be told, and the marks by which its message is found.
    async fn said(&self, flight: &InFlight) -> Result<(Saying, Mark), StoreError> {
        let mut tx = self.store.read().await?;
        let said = match self.speech.saying(&mut tx, &flight.id, flight.channel, &flight.notice).await {
            // If its message is absent, the row is not sent again, but set aside, and the channel goes on.
            Err(error @ (StoreError::Missing { .. } | StoreError::Corrupt { .. })) => {
                Saying::Unsayable(error.to_string())
            }
            said => said?,
        };
        Ok((said, outbox::marks(&mut tx).await?.of(&flight.id)))
    }
}

/// The smallest id that a message can have whose row was first tried at this instant.
fn after(first_attempt: Micros) -> MessageId {
    MessageId::first_of(first_attempt.instant() - LOOK_BACK)
}

/// What a message that was found shows. Nobody knows which state of a card it shows, so the card is edited anew. It
/// was posted when its id says, and it rang if it would ring now.
fn found_to_show(said: &Saying, message_id: MessageId) -> Appearance {
    let rings = matches!(said, Saying::Create { shown, .. } if shown.rings);
    Appearance { state: None, at: message_id.made_at(), rings }
}
