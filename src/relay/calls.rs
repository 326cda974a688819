//! Whom to call: the one message for an issuer, and the one for the secretariat, that lists the partners that do not
//! answer or whose cards could not be posted.
//!
//! The tick looks at a list a short while after something on it has changed; the delivery worker asks what it says. What
//! it says is in [`called`](super::called).
//!
//! Laws: what a list says is decided when it is sent, never when it was asked for. It is edited as it changes. It
//! rings, by a new message in place of the old one, only for what nobody was rung for yet. It is taken away when it
//! lists nothing.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::rung::{leaves, on_duty, rang, rings_from, stands};
use super::telling::{BETWEEN_EDITS, Delivered, Telling};
use super::{Current, called};
use crate::domain::{
    alert::Tier,
    call_list::CallList,
    dossier::Dossier,
    due::Due,
    notice::{Notice, Told},
    partner::PartnerId,
    reference::AlertId,
    ringing::By,
    snowflake::{ChannelId, RoleId},
    whom::Whom,
};
use crate::store::outbox::{self, Priority};
use crate::store::ring::{self, Standing};
use crate::store::{Micros, StoreError, Tx, due};

/// How long a list waits for further changes: the cards of sixty partners are posted within some seconds of raising,
/// and their deadlines lie as close together.
const TOGETHER: TimeDelta = TimeDelta::seconds(15);
/// The most alerts about which a ring is journalled again, beside all about which nobody was rung before.
const MOST: usize = 50;
/// The name under which the list's message stands.
const NAME: &str = "calls";

/// What one reader's list says.
struct Plan {
    list: CallList,
    /// A text that is equal exactly if the list looks the same.
    state: String,
    /// The role that it rings now, for entries for which nobody was rung yet.
    rings: Option<RoleId>,
    /// Whether one of those entries is of tier 1 or 2.
    urgent: bool,
    /// When it may ring for those entries, if it may not ring now.
    again: Option<DateTime<Utc>>,
}

/// Has the lists of issuer and secretariat looked at, if a decision changes what they say about the alert.
pub(super) async fn changed(
    tx: &mut Tx,
    current: &Current,
    before: Option<&Dossier>,
    after: &Dossier,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let calls = |dossier: &Dossier| dossier.calls(Whom::Secretariat, &current.network.directory);
    let partners = before.map(partners_to_call).unwrap_or_default();
    if before.and_then(calls) == calls(after) && partners == partners_to_call(after) {
        return Ok(());
    }
    for whose in [Whom::Partner(after.alert.issuer), Whom::Secretariat] {
        due::set(tx, &Due::Calls { whose }, (now + TOGETHER).into()).await?;
    }
    Ok(())
}

/// The partners that an alert's list is about, also where it names none of them.
fn partners_to_call(dossier: &Dossier) -> Vec<PartnerId> {
    let to_call = dossier.follow_ups.values().filter(|one| one.ladder.call_since.is_some());
    to_call.map(|one| one.partner).collect()
}

/// Looks at a list that may have to say something else by now, or may ring.
pub(super) async fn look(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(plan) = plan(tx, current, whose, now).await? else {
        return leaves(tx, whose, NAME, now).await;
    };
    let Some(channel) = current.channel_of(whose) else { return Ok(()) };
    if let Some(again) = plan.again {
        due::set(tx, &Due::Calls { whose }, again.into()).await?;
    }
    let stands = ring::standing(tx, whose, NAME).await?;
    if plan.rings.is_none() && stands.as_ref().is_some_and(|one| says(one, channel, &plan)) {
        return Ok(());
    }
    let edit_after =
        stands.filter(|one| plan.rings.is_none() && one.channel == channel).map(|one| one.edit_after);
    let row = outbox::NewRow {
        id: &format!("calls:{whose}:{}", at.timestamp_micros()),
        channel,
        notice: &Notice::Calls { whose }.write(),
        priority: if plan.rings.is_some() && plan.urgent { Priority::Urgent } else { Priority::Normal },
        due_at: edit_after.map_or(now.into(), |after| after.max(now.into())),
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

/// What a list says now; none if it is empty, or its message says so already.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let (Some(plan), Some(reader), Some(channel)) =
        (plan(tx, current, whose, now).await?, current.reader_of(whose, now), current.channel_of(whose))
    else {
        return Ok(None);
    };
    let stands = ring::standing(tx, whose, NAME).await?;
    if plan.rings.is_none() && stands.as_ref().is_some_and(|one| says(one, channel, &plan)) {
        return Ok(None);
    }
    let edits = stands.filter(|one| plan.rings.is_none() && one.channel == channel).map(|one| one.message);
    let telling = Telling::plain(reader, Told::Calls(plan.list), plan.rings);
    Ok(Some(Telling { edits, state: Some(plan.state), ..telling }))
}

/// Records that a list was posted or edited.
pub(super) async fn delivered(
    tx: &mut Tx,
    whose: Whom,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if delivered.rang {
        let at = delivered.at.min(now);
        // It rang for what it lists, and also for alerts that it only counts and for which nobody was rung before.
        let (about, last) = (called::about(whose, None), ring::last(tx, whose).await?.calls);
        let mut listed: BTreeSet<AlertId> = about.first(tx, MOST).await?.into_iter().collect();
        listed.extend(about.since(tx, last.map(Micros::from), at.into()).await?);
        rang(tx, on_duty(whose), &Notice::Calls { whose }, listed.iter().map(AlertId::as_str), at).await?;
    }
    let posted = delivered.message.made_at();
    let edit_after = now + BETWEEN_EDITS[usize::from(now - posted >= TimeDelta::hours(1))];
    stands(tx, whose, NAME, delivered, edit_after, now).await?;
    // What has changed since the text was composed is looked at next.
    due::set(tx, &Due::Calls { whose }, edit_after.into()).await
}

/// A list had nothing to say when its turn came: has it looked at again.
pub(super) async fn unsaid(tx: &mut Tx, whose: Whom, now: DateTime<Utc>) -> Result<(), StoreError> {
    due::set(tx, &Due::Calls { whose }, now.into()).await
}

/// Forgets the message of a list, which somebody has deleted: a new one is made.
pub(super) async fn lost(tx: &mut Tx, whose: Whom) -> Result<(), StoreError> {
    ring::forget(tx, whose, NAME).await.map(drop)
}

/// Whether a standing message already says what the plan says, in the channel where it has to stand.
fn says(one: &Standing, channel: ChannelId, plan: &Plan) -> bool {
    one.channel == channel && one.shown.as_ref() == Some(&plan.state)
}

async fn plan(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    now: DateTime<Utc>,
) -> Result<Option<Plan>, StoreError> {
    let about = called::about(whose, None);
    let last = ring::last(tx, whose).await?.calls;
    let latest = about.latest(tx).await?.into_iter();
    let fresh = latest.filter(|(_, since)| last.is_none_or(|last| *since > last));
    let fresh: BTreeSet<Tier> = fresh.map(|(tier, _)| tier).collect();
    let Some(list) = called::list(tx, current, whose).await? else { return Ok(None) };
    let (mut rings, mut again): (Option<RoleId>, Option<DateTime<Utc>>) = (None, None);
    let urgent = fresh.iter().any(|tier| tier.is_urgent());
    for tier in fresh {
        match rings_from(tx, current, whose, By::Calls, tier, now).await? {
            Some((from, role)) if from <= now => rings = Some(role),
            Some((from, _)) => again = Some(again.map_or(from, |again| again.min(from))),
            None => {}
        }
    }
    Ok(Some(Plan {
        state: called::state(&list),
        list,
        rings,
        urgent,
        again: again.filter(|_| rings.is_none()),
    }))
}
