//! Cards: the one message that shows an alert in a partner's channel, kept as what it shows and what it should show.
//!
//! The relay says what is wanted; the delivery worker makes the channel match, once by a new message and from then on
//! by edits. A card's row in the outbox is armed whenever the two differ, so that however often the wish changes, the
//! next edit shows only the latest. A card is never purged while its alert lives.

use chrono::TimeDelta;
use sqlx::{FromRow, QueryBuilder, query, query_scalar};

use super::error::{each, readable};
use super::outbox::{self, Priority};
use super::{Micros, StoreError, Tx};
use crate::domain::{
    partner::PartnerId,
    posted::Posted,
    reference::AlertId,
    snowflake::{ChannelId, MessageId},
};

/// What a card is named by.
const KEY: &[&str] = &["alert", "partner"];

/// Discord counts edits of messages older than this separately. Source: its error 30046.
const OLD: TimeDelta = TimeDelta::hours(1);

/// What a card should show from now on.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The alert shown.
    pub alert: &'a str,
    /// The partner who reads it.
    pub partner: &'a str,
    /// The partner's channel; counts only when the card is new, as a message cannot move: see [`outbox::move_to`].
    pub channel: ChannelId,
    /// The state to show, as a text that is equal exactly if the card would look the same.
    pub wanted: &'a str,
    /// What the outbox row says.
    pub notice: &'a str,
    /// The urgency of the message or edit that this asks for.
    pub priority: Priority,
    /// An edit of a message that is older than an hour may wait until then, unless another wish comes before that may
    /// not. None stands for at once.
    pub waits_until: Option<Micros>,
}

/// A card as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Card {
    /// The alert shown.
    pub alert: String,
    /// The partner who reads it.
    pub partner: String,
    /// The channel it is in.
    pub channel: ChannelId,
    /// The message; none before it was posted.
    pub message_id: Option<MessageId>,
    /// The state that the message shows.
    pub shown: Option<String>,
    /// The state that it should show.
    pub wanted: String,
    /// What its outbox row says.
    pub notice: String,
    /// The urgency of the next message or edit.
    pub priority: Priority,
    /// 1, and one more each time that the card is posted anew.
    pub making: i64,
    /// No edit before this instant.
    pub edit_after: Micros,
}

impl Card {
    /// The name of its outbox row. A card made anew has another: its message must not share the nonce of the first.
    #[must_use]
    pub fn row(&self) -> String {
        row(&self.alert, &self.partner, self.making)
    }

    /// What it should show, as it was asked for last.
    #[must_use]
    pub fn wish(&self) -> Wish<'_> {
        let Self { alert, partner, channel, wanted, notice, priority, .. } = self;
        let (channel, priority) = (*channel, *priority);
        Wish { alert, partner, channel, wanted, notice, priority, waits_until: None }
    }
}

fn row(alert: &str, partner: &str, making: i64) -> String {
    format!("card:{alert}:{partner}:{making}")
}

/// The alert and the partner of the card that an outbox row posts or edits; none if the row is not a card's.
pub(super) fn of_row(row: &str) -> Option<(&str, &str)> {
    let (alert, rest) = row.strip_prefix("card:")?.split_once(':')?;
    let (partner, _) = rest.split_once(':')?;
    Some((alert, partner))
}

/// The card of an alert in a partner's channel, if one was ever wanted.
pub async fn find(tx: &mut Tx, alert: &str, partner: &str) -> Result<Option<Card>, StoreError> {
    const SQL: &str = "SELECT * FROM card WHERE alert = $1 AND partner = $2";
    let rows = on!(tx, c => query(SQL).bind(alert).bind(partner).fetch_optional(c).await.map(|rows| each(rows, "card", KEY)))?;
    rows.into_iter().next().transpose()
}

/// A partner's cards of these alerts, except those that cannot be read.
pub async fn of_partner(tx: &mut Tx, partner: &str, alerts: &[AlertId]) -> Result<Vec<Card>, StoreError> {
    if alerts.is_empty() {
        return Ok(Vec::new());
    }
    readable(on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM card WHERE partner = ");
        sql.push_bind(partner).push(" AND alert IN (");
        let mut list = sql.separated(", ");
        for alert in alerts {
            list.push_bind(alert.as_str());
        }
        sql.push(")");
        sql.build().fetch_all(c).await.map(|rows| each(rows, "card", KEY))
    })?)
}

/// The cards of an alert in the channels of these partners, except those that cannot be read.
pub async fn of_partners(tx: &mut Tx, alert: &str, partners: &[PartnerId]) -> Result<Vec<Card>, StoreError> {
    if partners.is_empty() {
        return Ok(Vec::new());
    }
    readable(on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM card WHERE alert = ");
        sql.push_bind(alert).push(" AND partner IN (");
        let mut list = sql.separated(", ");
        for partner in partners {
            list.push_bind(partner.as_str());
        }
        sql.push(")");
        sql.build().fetch_all(c).await.map(|rows| each(rows, "card", KEY))
    })?)
}

/// Notes what new cards should show, in the order in which they are to be posted: as [`want`] would one by one, in
/// three statements for all.
pub async fn want_new(tx: &mut Tx, wishes: &[Wish<'_>], now: Micros) -> Result<(), StoreError> {
    if wishes.is_empty() {
        return Ok(());
    }
    outbox::know_channels(tx, wishes.iter().map(|wish| wish.channel).collect()).await?;
    on!(tx, c => {
        let mut sql = QueryBuilder::new("INSERT INTO card (alert, partner, channel, wanted, notice, priority) ");
        sql.push_values(wishes, |mut row, wish| {
            row.push_bind(wish.alert)
                .push_bind(wish.partner)
                .push_bind(wish.channel)
                .push_bind(wish.wanted)
                .push_bind(wish.notice)
                .push_bind(wish.priority);
        });
        // A card that is there and cannot be read stays as it is.
        sql.push(" ON CONFLICT (alert, partner) DO NOTHING");
        sql.build().execute(c).await.map(drop)
    })?;
    let rows: Vec<String> = wishes.iter().map(|wish| row(wish.alert, wish.partner, 1)).collect();
    let notices: Vec<_> = wishes
        .iter()
        .zip(&rows)
        .map(|(Wish { channel, notice, priority, .. }, id)| outbox::NewRow {
            id,
            channel: *channel,
            notice,
            priority: *priority,
            due_at: now,
        })
        .collect();
    outbox::enqueue(tx, &notices).await?;
    Ok(())
}

/// Notes what a card should show. If it shows that already, a waiting edit is dropped.
pub async fn want(tx: &mut Tx, wish: &Wish<'_>, now: Micros) -> Result<Card, StoreError> {
    const SQL: &str = "INSERT INTO card (alert, partner, channel, wanted, notice, priority) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (alert, partner) DO UPDATE \
        SET wanted = excluded.wanted, notice = excluded.notice, priority = excluded.priority RETURNING *";
    outbox::know_channels(tx, vec![wish.channel]).await?;
    let card = on!(tx, c => query(SQL)
        .bind(wish.alert)
        .bind(wish.partner)
        .bind(wish.channel)
        .bind(wish.wanted)
        .bind(wish.notice)
        .bind(wish.priority)
        .fetch_optional(c)
        .await
        .map(|row| each(row, "card", KEY)))?;
    let card = the_one(card, wish.alert, wish.partner)?;
    match_wish(tx, &card, now, wish.waits_until.unwrap_or(now)).await?;
    Ok(card)
}

/// Has a card edited that may be out of date; what it should show is decided when the edit is put into words. Does
/// nothing if there is no such card.
pub async fn touch(tx: &mut Tx, alert: &str, partner: &str, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE card SET wanted = $3 WHERE alert = $1 AND partner = $2 RETURNING *";
    // No card ever shows this text.
    let unknown = format!("unknown since {}", now.get());
    let card = on!(tx, c => query(SQL).bind(alert).bind(partner).bind(unknown).fetch_optional(c).await
        .map(|row| each(row, "card", KEY)))?;
    match card.into_iter().next().transpose()? {
        Some(card) => match_wish(tx, &card, now, now).await,
        None => Ok(()),
    }
}

/// Records that the message was posted or edited here, and shows `state`: what was wanted when it was
/// rendered. If something else was wanted since, the next edit is armed, not before `edit_after`. Call it after
/// [`outbox::sent`], in the same transaction.
pub async fn shown(
    tx: &mut Tx,
    alert: &str,
    partner: &str,
    posted: Posted,
    state: &str,
    edit_after: Micros,
) -> Result<Card, StoreError> {
    const SQL: &str = "UPDATE card SET message_id = $3, shown = $4, edit_after = $5, channel = $6 \
        WHERE alert = $1 AND partner = $2 RETURNING *";
    let card = on!(tx, c => query(SQL)
        .bind(alert)
        .bind(partner)
        .bind(posted.message)
        .bind(state)
        .bind(edit_after)
        .bind(posted.channel)
        .fetch_optional(c)
        .await
        .map(|row| each(row, "card", KEY)))?;
    let card = the_one(card, alert, partner)?;
    match_wish(tx, &card, edit_after, edit_after).await?;
    Ok(card)
}

/// The message was found deleted (10008) when it was to be edited: the card is posted anew, once. Returns whether it
/// is; if it was posted anew before, nothing changes and the caller sets the row aside.
pub async fn lost(
    tx: &mut Tx,
    alert: &str,
    partner: &str,
    attempt: i64,
    now: Micros,
) -> Result<bool, StoreError> {
    let card = find(tx, alert, partner).await?.ok_or_else(|| missing(alert, partner))?;
    if card.making > 1 {
        return Ok(false);
    }
    follow(tx, &card, attempt, card.channel, now).await?;
    Ok(true)
}

/// The message cannot be edited any more, as it or its channel is gone: its row is done, and the card is posted anew
/// in `channel`.
pub async fn follow(
    tx: &mut Tx,
    card: &Card,
    attempt: i64,
    channel: ChannelId,
    now: Micros,
) -> Result<(), StoreError> {
    outbox::sent(tx, &card.row(), attempt, card.message_id, now).await?;
    anew(tx, card, channel, now).await
}

/// Posts cards of a channel anew that were set aside because somebody deleted them twice.
pub async fn restore(tx: &mut Tx, channel: ChannelId, now: Micros) -> Result<(), StoreError> {
    const ROWS: &str = "UPDATE outbox SET state = 'sent', refusal = NULL, done_at = $2 \
        WHERE channel = $1 AND state = 'set_aside' AND refusal = '10008' AND id LIKE 'card:%' RETURNING id";
    let rows: Vec<String> = on!(tx, c => query_scalar(ROWS).bind(channel).bind(now).fetch_all(c).await)?;
    for row in rows {
        let Some((alert, partner)) = of_row(&row) else { continue };
        if let Some(card) = find(tx, alert, partner).await? {
            anew(tx, &card, channel, now).await?;
        }
    }
    Ok(())
}

/// Posts cards in this channel that had nothing to say when their turn came, as the partner was not in the network
/// then: those of alerts on which the partner still owes something, even if their rows were purged since.
pub async fn resume(tx: &mut Tx, partner: &str, channel: ChannelId, now: Micros) -> Result<(), StoreError> {
    const CARDS: &str = "SELECT k.* FROM card k \
        LEFT JOIN outbox o ON o.id = 'card:' || k.alert || ':' || k.partner || ':' || CAST(k.making AS TEXT) \
        JOIN follow_up f ON f.alert = k.alert AND f.partner = k.partner AND f.owes \
        WHERE k.partner = $1 AND k.message_id IS NULL AND o.message_id IS NULL \
            AND (o.state IS NULL OR o.state = 'sent')";
    let cards =
        on!(tx, c => query(CARDS).bind(partner).fetch_all(c).await.map(|rows| each(rows, "card", KEY)))?;
    for card in readable(cards)? {
        anew(tx, &card, channel, now).await?;
    }
    Ok(())
}

/// Has a card posted anew, by another message.
async fn anew(tx: &mut Tx, card: &Card, channel: ChannelId, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE card SET making = making + 1, channel = $3, message_id = NULL, shown = NULL, \
        edit_after = $4 WHERE alert = $1 AND partner = $2 RETURNING *";
    outbox::know_channels(tx, vec![channel]).await?;
    let anew = on!(tx, c => query(SQL)
        .bind(&card.alert)
        .bind(&card.partner)
        .bind(channel)
        .bind(now)
        .fetch_optional(c)
        .await
        .map(|row| each(row, "card", KEY)))?;
    let card = the_one(anew, &card.alert, &card.partner)?;
    match_wish(tx, &card, now, now).await
}

/// Discord wants no more edits of old messages in this channel for a while (30046): they wait, new messages do not.
pub async fn pause_edits(tx: &mut Tx, channel: ChannelId, until: Micros) -> Result<(), StoreError> {
    const CHANNEL: &str = "UPDATE channel SET edits_rest_until = $2 WHERE id = $1 AND edits_rest_until < $2";
    const EDITS: &str = "UPDATE outbox SET due_at = $2 \
        WHERE channel = $1 AND state = 'ready' AND due_at < $2 AND edits";
    on!(tx, c => query(CHANNEL).bind(channel).bind(until).execute(c).await.map(drop))?;
    on!(tx, c => query(EDITS).bind(channel).bind(until).execute(c).await.map(drop))?;
    Ok(())
}

/// Arms the card's row if what it shows is not what is wanted, and disarms a waiting edit if it is. An edit of an old
/// message waits until `waits_until`; one that waits longer is brought forward. A row in flight is left alone: its
/// result comes here again. One set aside stays there until it is mended, and will show the latest.
async fn match_wish(tx: &mut Tx, card: &Card, now: Micros, waits_until: Micros) -> Result<(), StoreError> {
    const REST: &str = "SELECT edits_rest_until FROM channel WHERE id = $1";
    const ARM: &str = "INSERT INTO outbox (id, channel, notice, priority, position, due_at, edits) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE \
        SET state = 'ready', notice = excluded.notice, priority = excluded.priority, position = excluded.position, \
            due_at = excluded.due_at, edits = excluded.edits, first_attempt_at = NULL, done_at = NULL \
        WHERE outbox.state = 'sent' OR outbox.state = 'ready' AND outbox.edits \
            AND outbox.first_attempt_at IS NULL AND outbox.due_at > excluded.due_at";
    const DISARM: &str = "UPDATE outbox SET state = 'sent', done_at = $2 WHERE id = $1 AND state = 'ready'";
    if card.shown.as_deref() == Some(&card.wanted) {
        on!(tx, c => query(DISARM).bind(card.row()).bind(now).execute(c).await.map(drop))?;
        return Ok(());
    }
    let edits = card.message_id.is_some();
    let due_at = match card.message_id {
        None => now,
        Some(posted) if now.instant() - posted.made_at() < OLD => now.max(card.edit_after),
        Some(_) => {
            let rest: Micros = on!(tx, c => query_scalar(REST).bind(card.channel).fetch_one(c).await)?;
            now.max(card.edit_after).max(rest).max(waits_until)
        }
    };
    let position = outbox::next_position(tx).await?;
    on!(tx, c => query(ARM)
        .bind(card.row())
        .bind(card.channel)
        .bind(&card.notice)
        .bind(card.priority)
        .bind(position)
        .bind(due_at)
        .bind(edits)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// The card that has just been changed.
fn the_one(found: Vec<Result<Card, StoreError>>, alert: &str, partner: &str) -> Result<Card, StoreError> {
    found.into_iter().next().unwrap_or_else(|| Err(missing(alert, partner)))
}

fn missing(alert: &str, partner: &str) -> StoreError {
    StoreError::Missing { what: "card", id: format!("{alert}:{partner}") }
}
