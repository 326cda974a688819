//! Once a day, at a quiet hour: what nobody needs any more is removed, and the log notes how far the journal goes.
//!
//! The tick calls it; the first draft that is ever begun sets it going.
//!
//! Law: what is removed are messages that were sent long ago, drafts that nobody went on with, and what nobody confirmed or
//! corrected. Cards, alerts and the journal stay.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::recompute;
use crate::domain::due::Due;
use crate::store::journal::{self, Witness};
use crate::store::{StoreError, Tx, draft, due, outbox, pending};

/// For how long a message that was sent is remembered in the outbox: until then it cannot be asked for twice.
const SENT: TimeDelta = TimeDelta::days(30);
/// For how long a draft is kept after it was last touched: it is content, and nobody answers for it.
const DRAFTS: TimeDelta = TimeDelta::days(30);
/// For how long waits what has yet to be confirmed, or was written in a form that was refused.
const PENDING: TimeDelta = TimeDelta::days(1);

/// When it is next time: 03:00 UTC, night in Europe and before work begins in Asia's west.
pub(super) fn next(now: DateTime<Utc>) -> DateTime<Utc> {
    let three = NaiveTime::from_hms_opt(3, 0, 0).expect("it is a time of day");
    let today = now.date_naive().and_time(three).and_utc();
    if today > now { today } else { today + TimeDelta::days(1) }
}

/// Removes, tries again what could not be read, and comes again the next day.
pub(super) async fn run(tx: &mut Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    let rows = outbox::purge(tx, (now - SENT).into()).await?;
    let drafts = draft::purge(tx, (now - DRAFTS).into()).await?;
    let pending = pending::purge(tx, (now - PENDING).into()).await?;
    recompute::try_again(tx).await?;
    tracing::info!(rows, drafts, pending, "what nobody needs any more is removed");
    let head = Witness::from(journal::head(tx).await?);
    tracing::info!(%head, "the journal ends here");
    due::set(tx, &Due::Upkeep, next(now).into()).await
}
