//! Channels in which nothing can be posted, or where Discord refused something: whom to tell, the list of them, and
//! retries.
//!
//! The delivery worker says when a channel closes; network admins see and mend closed channels with
//! `/network channels`.
//!
//! Laws: the secretariat is told once each time that a channel closes, without a ring: a card that is not posted in
//! time rings by itself. What was posted in a channel that is gone is posted anew in its partner's present channel.

use crate::domain::actor::Actor;
use chrono::{DateTime, Utc};

use super::rung::{leaves, stands};
use super::telling::{Delivered, Telling};
use super::{Current, Relay};
use crate::domain::{
    notice::{Notice, Told},
    partner::PartnerId,
    snowflake::{ChannelId, UserId},
    trouble::{Closed, Refused, Trouble, Whose},
    whom::Whom,
};
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::{Micros, StoreError, Tx, card, ring, server};

/// How the names of the messages begin that say that a channel is closed.
const CLOSED: &str = "closed:";

impl Relay {
    /// Records that a channel has just closed, in the caller's transaction, and tells the secretariat. If the bot was
    /// removed from the server, nothing is recorded: all channels close at once then, and the removal itself is told.
    pub async fn channel_closed(&self, tx: &mut Tx, channel: ChannelId) -> Result<(), StoreError> {
        if server::find(tx).await?.left_at.is_some() {
            return Ok(());
        }
        let (now, current) = (Micros::from(self.clock.now()), self.current());
        record(tx, &current, "channel-closed", channel, Actor::Bot, now).await?;
        let secretariat = current.network.secretariat.as_ref().map(|secretariat| secretariat.channel);
        let Some(told) = secretariat.filter(|told| *told != channel) else { return Ok(()) };
        let row = outbox::NewRow {
            id: &format!("closed:{channel}:{}", now.get()),
            channel: told,
            notice: &Notice::Closed { channel }.write(),
            priority: Priority::Normal,
            due_at: now,
        };
        outbox::enqueue(tx, &[row]).await.map(drop)
    }

    /// Something was posted in a channel that was closed: the message about it is taken away.
    pub async fn channel_opened(&self, tx: &mut Tx, channel: ChannelId) -> Result<(), StoreError> {
        opened(tx, channel, self.clock.now()).await
    }

    /// A card cannot be edited because its channel is gone. If its partner has another channel by now, the card is
    /// posted anew there. Returns whether it is.
    pub async fn left_behind(
        &self,
        tx: &mut Tx,
        notice: &Notice,
        attempt: i64,
        gone: ChannelId,
    ) -> Result<bool, StoreError> {
        let Notice::Card { alert, partner } = notice else { return Ok(false) };
        let current = self.current();
        let channel = current.partner(*partner).map(|entry| entry.channel);
        let Some(channel) = channel.filter(|channel| *channel != gone) else { return Ok(false) };
        let Some(card) = card::find(tx, alert.as_str(), partner.as_str()).await? else { return Ok(false) };
        card::follow(tx, &card, attempt, channel, self.clock.now().into()).await?;
        Ok(true)
    }

    /// Every channel in trouble, the one that has been closed longest first.
    pub async fn troubles(&self) -> Result<Vec<Trouble>, StoreError> {
        troubles(&mut self.store.read().await?, &self.current()).await
    }

    /// Has everything in a channel tried again at once, including messages that Discord refused. Returns whose channel
    /// it is. The caller has made sure that `admin` is a network admin.
    pub async fn try_channel(&self, admin: UserId, channel: ChannelId) -> Result<Whose, StoreError> {
        let now = Micros::from(self.clock.now());
        let mut tx = self.store.write().await?;
        card::restore(&mut tx, channel, now).await?;
        outbox::mend(&mut tx, channel).await?;
        opened(&mut tx, channel, now.instant()).await?;
        let current = self.current();
        record(&mut tx, &current, "channel-tried", channel, Actor::Person(admin), now).await?;
        tx.commit().await?;
        self.wake();
        Ok(whose(&current, channel))
    }
}

/// What to tell about a channel that has closed; none if it is open again.
pub(super) async fn closed_telling(
    tx: &mut Tx,
    current: &Current,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let Some(blocked) = outbox::blocked_one(tx, channel).await? else { return Ok(None) };
    let held_up = outbox::held_up(tx, Some(channel)).await?;
    let closed = Some(trouble(current, &blocked, &held_up)).filter(|trouble| trouble.closed.is_some());
    Ok(closed.map(|trouble| Telling::plain(current.secretariats_reader(now), Told::Closed(trouble), None)))
}

/// Records that the secretariat was told that a channel is closed.
pub(super) async fn closed_told(
    tx: &mut Tx,
    channel: ChannelId,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    stands(tx, Whom::Secretariat, &stands_as(channel), delivered, now, now).await
}

/// A channel is open, or belongs to nobody any more: the message that told the secretariat otherwise is taken away.
pub(super) async fn opened(tx: &mut Tx, channel: ChannelId, now: DateTime<Utc>) -> Result<(), StoreError> {
    leaves(tx, Whom::Secretariat, &stands_as(channel), now).await
}

/// Does the same for every closed channel: all are tried again at once.
pub(super) async fn all_opened(tx: &mut Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    for (name, _) in ring::all_standing(tx, Whom::Secretariat).await? {
        if let Some(Ok(channel)) = name.strip_prefix(CLOSED).map(str::parse) {
            opened(tx, channel, now).await?;
        }
    }
    Ok(())
}

/// The name of the message that says that this channel is closed.
fn stands_as(channel: ChannelId) -> String {
    format!("{CLOSED}{channel}")
}

async fn troubles(tx: &mut Tx, current: &Current) -> Result<Vec<Trouble>, StoreError> {
    let (blocked, held_up) = (outbox::blocked(tx).await?, outbox::held_up(tx, None).await?);
    Ok(blocked.iter().map(|one| trouble(current, one, &held_up)).collect())
}

fn trouble(current: &Current, one: &outbox::Blocked, held_up: &[outbox::HeldUp]) -> Trouble {
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let closed = one.reason.as_deref().and_then(Closed::of_code).zip(one.since.map(Micros::instant));
    let refused = held_up.iter().filter(|held_up| held_up.channel == one.channel);
    Trouble {
        channel: one.channel,
        whose: whose(current, one.channel),
        closed,
        waiting: if closed.is_some() { count(one.waiting) } else { 0 },
        refused: refused.map(|one| (Refused::of_note(&one.refusal), count(one.count))).collect(),
    }
}

fn whose(current: &Current, channel: ChannelId) -> Whose {
    if current.network.secretariat.as_ref().is_some_and(|secretariat| secretariat.channel == channel) {
        return Whose::Secretariat;
    }
    let mut partners = current.network.directory.partners.values();
    partners.find(|partner| partner.channel == channel).map_or(Whose::Former, |one| Whose::Partner(one.id))
}

async fn record(
    tx: &mut Tx,
    current: &Current,
    verb: &str,
    channel: ChannelId,
    actor: Actor,
    at: Micros,
) -> Result<(), StoreError> {
    let partner: Option<PartnerId> = match whose(current, channel) {
        Whose::Partner(partner) => Some(partner),
        Whose::Secretariat | Whose::Former => None,
    };
    let entry = Entry {
        at,
        actor,
        verb,
        matter: journal::NETWORK,
        partner: partner.as_ref().map(PartnerId::as_str),
        subject: Some(&channel.to_string()),
        details: None,
    };
    journal::append(tx, &entry).await.map(drop)
}
