//! The duty of each partner: one row for those that use it, and none for the others.

use sqlx::{FromRow, query, query_as, query_scalar};

use super::error::{self, each};
use super::{Micros, StoreError, Tx};
use crate::domain::{
    actor::Done,
    duty::{Duty, HandOver, OnDuty},
    ladder::Step,
    partner::PartnerId,
    posted::Posted,
    snowflake::{ChannelId, MessageId, UserId},
};

#[derive(FromRow)]
struct Row {
    user_id: Option<UserId>,
    since: Option<Micros>,
    until: Option<Micros>,
    handed_at: Option<Micros>,
    handed_by: Option<UserId>,
    ending: Option<String>,
    waits: bool,
    taken_at: Option<Micros>,
    taken_by: Option<UserId>,
    step: Option<String>,
    message_channel: Option<ChannelId>,
    message_id: Option<MessageId>,
    ring_channel: Option<ChannelId>,
    ring_id: Option<MessageId>,
}

/// A partner's duty.
pub async fn load(tx: &mut Tx, partner: PartnerId) -> Result<Duty, StoreError> {
    const SQL: &str = "SELECT * FROM duty WHERE partner = $1";
    let row = on!(tx, c => query(SQL).bind(partner.as_str()).fetch_optional(c).await
        .map(|row| each(row, "duty", &["partner"])))?;
    let duty = row.into_iter().next().map(|row| read(partner, row?)).transpose()?;
    Ok(duty.unwrap_or_default())
}

/// Keeps a partner's duty as it is now.
pub async fn keep(tx: &mut Tx, partner: PartnerId, duty: &Duty) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO duty (partner, user_id, since, until, handed_at, handed_by, ending, waits, taken_at, \
            taken_by, step, message_channel, message_id, ring_channel, ring_id) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
        ON CONFLICT (partner) DO UPDATE SET user_id = excluded.user_id, since = excluded.since, \
            until = excluded.until, handed_at = excluded.handed_at, handed_by = excluded.handed_by, \
            ending = excluded.ending, waits = excluded.waits, taken_at = excluded.taken_at, \
            taken_by = excluded.taken_by, step = excluded.step, \
            message_channel = excluded.message_channel, message_id = excluded.message_id, \
            ring_channel = excluded.ring_channel, ring_id = excluded.ring_id";
    let (held, over) = (duty.held, duty.hand_over);
    let taken = over.and_then(|over| over.taken);
    let (message, ring) = (over.and_then(|over| over.message), over.and_then(|over| over.ring));
    on!(tx, c => query(SQL)
        .bind(partner.as_str())
        .bind(held.map(|held| held.user))
        .bind(held.map(|held| Micros::from(held.since)))
        .bind(held.map(|held| Micros::from(held.until)))
        .bind(over.map(|over| Micros::from(over.at)))
        .bind(over.map(|over| over.by))
        .bind(over.map(|over| over.ending.code()))
        .bind(over.is_some_and(|over| over.waits))
        .bind(taken.map(|taken| Micros::from(taken.at)))
        .bind(taken.map(|taken| taken.by))
        .bind(over.and_then(|over| over.step).map(Step::code))
        .bind(message.map(|posted| posted.channel))
        .bind(message.map(|posted| posted.message))
        .bind(ring.map(|posted| posted.channel))
        .bind(ring.map(|posted| posted.message))
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// Who is on duty, and for which partner.
pub async fn all_held(tx: &mut Tx) -> Result<Vec<(PartnerId, UserId)>, StoreError> {
    const SQL: &str = "SELECT partner, user_id FROM duty WHERE user_id IS NOT NULL ORDER BY partner";
    let found: Vec<(String, UserId)> = on!(tx, c => query_as(SQL).fetch_all(c).await)?;
    let read = |(id, user): (String, UserId)| Ok((error::read(&id, "duty.partner", &id)?, user));
    found.into_iter().map(read).collect()
}

/// The partners for which a user is on duty.
pub async fn held_by(tx: &mut Tx, user: UserId) -> Result<Vec<PartnerId>, StoreError> {
    const SQL: &str = "SELECT partner FROM duty WHERE user_id = $1";
    let found: Vec<String> = on!(tx, c => query_scalar(SQL).bind(user).fetch_all(c).await)?;
    found.into_iter().map(|id| error::read(&id, "duty.partner", &id)).collect()
}

fn read(partner: PartnerId, row: Row) -> Result<Duty, StoreError> {
    let id = partner.as_str();
    let posted = |channel: Option<ChannelId>, message: Option<MessageId>| {
        channel.zip(message).map(|(channel, message)| Posted { channel, message })
    };
    let held = match (row.user_id, row.since, row.until) {
        (Some(user), Some(since), Some(until)) => {
            Some(OnDuty { user, since: since.instant(), until: until.instant() })
        }
        _ => None,
    };
    let taken = row.taken_at.zip(row.taken_by);
    let hand_over = match (row.handed_at, row.handed_by, row.ending) {
        (Some(at), Some(by), Some(ending)) => Some(HandOver {
            at: at.instant(),
            by,
            ending: error::read(&ending, "duty.ending", id)?,
            waits: row.waits,
            taken: taken.map(|(at, by)| Done { at: at.instant(), by }),
            step: row.step.map(|step| error::read(&step, "duty.step", id)).transpose()?,
            message: posted(row.message_channel, row.message_id),
            ring: posted(row.ring_channel, row.ring_id),
        }),
        _ => None,
    };
    Ok(Duty { held, hand_over })
}
