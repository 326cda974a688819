//! Upkeep, once a day at a quiet hour: removes what is no longer needed, and logs how far the journal goes.
//!
//! The tick calls it; the first draft that is ever begun sets its first instant.
//!
//! Law: it removes messages that were sent long ago, drafts that nobody went on with, and texts that nobody confirmed
//! or corrected. Cards, alerts and the journal stay.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::recompute;
use crate::domain::due::Due;
use crate::store::journal::{self, Witness};
use crate::store::{StoreError, Tx, draft, due, outbox, pending};

/// For how long a message that was sent is remembered in the outbox: until then it cannot be asked for twice.
const SENT: TimeDelta = TimeDelta::days(30);
/// For how long a draft is kept after it was last touched: it is content for which nobody is responsible.
const DRAFTS: TimeDelta = TimeDelta::days(30);
/// For how long a text is kept that has yet to be confirmed, or was written in a form that was refused.
const PENDING: TimeDelta = TimeDelta::days(1);

/// When upkeep runs next: 03:00 UTC, which is night in Europe and before work begins in western Asia.
pub(super) fn next(now: DateTime<Utc>) -> DateTime<Utc> {
    let three = NaiveTime::from_hms_opt(3, 0, 0).expect("it is a time of day");
    let today = now.date_naive().and_time(three).and_utc();
    if today > now { today } else { today + TimeDelta::days(1) }
}

/// Removes what is no longer needed, tries again what could not be read, and sets its next instant, a day later.
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
