//! From when on somebody may be rung, the record that somebody was, and the messages that stand for as long as they
//! ask for something.
//!
//! Called by everything that tells somebody something: rings, cards, notices, lists of whom to call, hand-overs.
//!
//! Laws: the domain's policy alone decides on a ring ([`rings_from`](crate::domain::ringing::rings_from)). Each ring
//! is in the journal, with whom it called and why: its message may be taken away, the entry stays.

use chrono::{DateTime, Utc};

use super::Current;
use super::telling::Delivered;
use crate::domain::{
    actor::Actor,
    alert::Tier,
    notice::Notice,
    partner::PartnerId,
    ringing::{self, By, Hours, Rung},
    snowflake::{ChannelId, MessageId, RoleId},
    whom::Whom,
};
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::ring::{self, Standing};
use crate::store::{Micros, StoreError, Tx};

/// From when on a reader's duty officers may be rung in this way for something of this tier, and their role; `now` if
/// at once. None if there is nobody to ring.
pub(super) async fn rings_from(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    by: By,
    tier: Tier,
    now: DateTime<Utc>,
) -> Result<Option<(DateTime<Utc>, RoleId)>, StoreError> {
    let (hours, role) = match whose {
        Whom::Partner(id) => match (current.partner(id), current.calendars.get(&id)) {
            (Some(entry), Some(calendar)) => (Hours::Partner(entry, calendar), entry.duty_role),
            _ => return Ok(None),
        },
        Whom::Secretariat => match &current.network.secretariat {
            Some(secretariat) => (Hours::Office(&secretariat.office, &current.office), secretariat.role),
            None => return Ok(None),
        },
    };
    if current.silent.contains(&role) {
        return Ok(None);
    }
    let last = ring::last(tx, whose).await?;
    Ok(Some((ringing::rings_from(by, tier, hours, last, now), role)))
}

/// The role that may be rung now, if any.
pub(super) async fn rings(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    by: By,
    tier: Tier,
    now: DateTime<Utc>,
) -> Result<Option<RoleId>, StoreError> {
    let from = rings_from(tx, current, whose, by, tier, now).await?;
    Ok(from.filter(|(from, _)| *from <= now).map(|(_, role)| role))
}

/// The officers on duty of a reader.
pub(super) fn on_duty(whose: Whom) -> Rung {
    match whose {
        Whom::Partner(partner) => Rung::Duty(partner),
        Whom::Secretariat => Rung::Secretariat,
    }
}

/// Records that a notice has rung somebody, and when, and journals it for each of the `matters` that it was about.
pub(super) async fn rang(
    tx: &mut Tx,
    rung: Rung,
    notice: &Notice,
    matters: impl IntoIterator<Item = &str>,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let at = Micros::from(at);
    let whose = rung.whom();
    let partner = whose.partner();
    if matches!(notice, Notice::Calls { .. }) {
        ring::rang_by_calls(tx, whose, at).await?;
    } else {
        ring::rang(tx, whose, at).await?;
    }
    let verb = match rung {
        Rung::Secretariat => "rang-secretariat",
        Rung::Duty(_) => "rang-duty",
        Rung::Backup(_) => "rang-backup",
    };
    let why = notice.code();
    let entry = |matter| Entry {
        at,
        actor: Actor::Bot,
        verb,
        matter,
        partner: partner.as_ref().map(PartnerId::as_str),
        subject: Some(&why),
        details: None,
    };
    let mut entries: Vec<Entry<'_>> = matters.into_iter().map(entry).collect();
    if entries.is_empty() {
        // Everything that it listed was settled before the delivery was known; it has rung nevertheless.
        entries.push(entry(journal::NETWORK));
    }
    journal::append_all(tx, &entries).await.map(drop)
}

/// Records that a message stands for a reader under this name. The previous one is taken away, wherever it is.
pub(super) async fn stands(
    tx: &mut Tx,
    whose: Whom,
    name: &str,
    delivered: &Delivered,
    edit_after: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Delivered { channel, message, .. } = *delivered;
    let shown = delivered.state.clone();
    let standing = Standing { channel, message, shown, edit_after: edit_after.into(), alert: None };
    stands_as(tx, whose, name, &standing, now).await
}

/// The same as `stands`, for a message of which more is known.
pub(super) async fn stands_as(
    tx: &mut Tx,
    whose: Whom,
    name: &str,
    standing: &Standing,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match ring::stands(tx, whose, name, standing).await? {
        Some(before) => tidy(tx, before.channel, before.message, now).await,
        None => Ok(()),
    }
}

/// Takes away the message that stands for a reader under this name, as it asks for nothing any more.
pub(super) async fn leaves(
    tx: &mut Tx,
    whose: Whom,
    name: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match ring::forget(tx, whose, name).await? {
        Some(Standing { channel, message, .. }) => tidy(tx, channel, message, now).await,
        None => Ok(()),
    }
}

/// Takes away a message that is no longer needed. If this is asked for twice, it is taken away once.
pub(super) async fn tidy(
    tx: &mut Tx,
    channel: ChannelId,
    message: MessageId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = outbox::NewRow {
        id: &format!("tidy:{message}"),
        channel,
        notice: &Notice::Tidy { message }.write(),
        priority: Priority::Bulk,
        due_at: now.into(),
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}
