//! Ringing: few, and always the right one.
//!
//! Ladders ask for rings; here it is decided when a partner's people hear of them. The tick begins a ring, the delivery
//! worker asks what it says.
//!
//! Laws: everything that waits for a partner's duty officers is one message, and so is everything that waits for its backup
//! officers; the one before is taken away. Nobody is rung at an hour at which they may not be, nor twice within half an
//! hour; for tiers 1 and 2 not twice within a minute, but for new cards, which hold nothing up beyond it.

use chrono::{DateTime, TimeDelta, Utc};

use super::deliver::{Delivered, Telling, plain};
use super::{Current, Relay};
use crate::domain::{
    alert::Tier,
    audience::Purpose,
    dossier::{Dossier, Officer, Viewer},
    due::Due,
    ladder::Step,
    notice::{Called, Notice, Told},
    partner::{Partner, PartnerId},
    reference::AlertId,
    ringing::{consulted_rings, ring_at, rings_at_once},
};
use crate::store::dossier::Calling;
use crate::store::outbox::{self, Priority};
use crate::store::{Micros, StoreError, Tx, dossier, due};

/// A partner is rung at most once in this time, except in tiers 1 and 2. Source: the project's terms.
const BETWEEN_RINGS: TimeDelta = TimeDelta::minutes(30);
/// In tiers 1 and 2, what was raised within a minute climbs its ladder within a minute: the second ring is for all of it.
const BETWEEN_URGENT_RINGS: TimeDelta = TimeDelta::minutes(1);

/// What waits for a partner.
#[derive(Default)]
struct Waiting {
    /// What its people may be rung for at this hour.
    now: Vec<Calling>,
    /// When they may first be rung for something else.
    later: Option<DateTime<Utc>>,
}

impl Calling {
    /// Whether nobody was rung since it asked.
    fn is_fresh(&self) -> bool {
        self.rung_at.is_none_or(|rung| rung < self.called_at)
    }

    /// Whether it asks the backup officers, where there are any.
    fn asks_backup(&self, of: &Partner) -> bool {
        of.backup_role.is_some() && self.step >= Some(Step::Backup)
    }
}

/// A partner's people may be rung from now on. If something waits for them, they are, once for all of it.
pub(super) async fn ring(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(()) };
    let waiting = waiting(tx, current, partner, now).await?;
    // What may be rung for later is not forgotten over what may be now.
    if let Some(later) = waiting.later {
        due::set(tx, &Due::Ringing { partner }, later.into()).await?;
    }
    let fresh = || waiting.now.iter().filter(|one| one.is_fresh());
    let urgent = fresh().any(|one| one.tier.is_urgent());
    let again = if urgent {
        urgent_rests(tx, current, entry, fresh(), now).await?
    } else if fresh().next().is_some() {
        rests(tx, partner, BETWEEN_RINGS, now).await?
    } else {
        None
    };
    if let Some(again) = again {
        return due::set(tx, &Due::Ringing { partner }, again.into()).await;
    }
    let channel = entry.channel.to_string();
    for backup in [false, true] {
        if !fresh().any(|one| one.asks_backup(entry) == backup) {
            continue;
        }
        let notice = if backup { Notice::Backup { partner } } else { Notice::Ring { partner } };
        let row = outbox::Notice {
            id: &format!("{}:{partner}:{}", if backup { "backup" } else { "ring" }, at.timestamp_micros()),
            channel: &channel,
            notice: &notice.write(),
            priority: if urgent { Priority::Urgent } else { Priority::Normal },
            due_at: now.into(),
        };
        outbox::enqueue(tx, &[row]).await?;
    }
    Ok(())
}

/// One message for everything that waits for a partner's duty officers, or for its backup officers.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    backup: bool,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let (Some(entry), Some(reader)) = (current.partner(partner), current.reader(partner)) else {
        return Ok(None);
    };
    let called = |dossier: &Dossier| {
        let one = dossier.follow_ups.get(&partner)?;
        let heading = dossier.name(Viewer::Partner(partner))?;
        Some(Called { heading, acknowledged: one.acknowledged.is_some(), due_by: one.due_by() })
    };
    let waiting = waiting(tx, current, partner, now).await?.now;
    // Of two rings that were asked for before one was delivered, the first lists everything.
    if !waiting.iter().any(|one| one.is_fresh() && one.asks_backup(entry) == backup) {
        return Ok(None);
    }
    let listed = waiting.into_iter().filter(|one| one.asks_backup(entry) || !backup).map(|one| one.alert);
    let dossiers = dossier::load_all(tx, &listed.collect::<Vec<_>>()).await?;
    let mut waiting: Vec<_> = dossiers.iter().filter_map(called).collect();
    if waiting.is_empty() {
        return Ok(None);
    }
    waiting.sort_by_key(|one| (one.due_by.is_none(), one.due_by));
    let (told, role) = if backup {
        (Told::Backup { called: waiting, hotline: entry.hotline.clone() }, entry.backup_role)
    } else {
        (Told::Ring(waiting), Some(entry.duty_role))
    };
    Ok(Some(plain(reader, told, role, now)))
}

/// A ring had nothing to say, perhaps as its hour was over before its channel took it: it is asked again when there will
/// be one.
pub(super) async fn unsaid(tx: &mut Tx, partner: PartnerId, now: DateTime<Utc>) -> Result<(), StoreError> {
    due::set(tx, &Due::Ringing { partner }, now.into()).await
}

/// A ring was delivered: whom it rang is not rung again for what it lists, and the message before it is taken away.
pub(super) async fn delivered(
    tx: &mut Tx,
    current: &Current,
    (partner, backup): (PartnerId, bool),
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(()) };
    let at = delivered.at.min(now);
    due::rang(tx, partner, at.into()).await?;
    let waiting = waiting(tx, current, partner, at).await?.now;
    if backup && waiting.iter().all(|one| one.asks_backup(entry)) {
        // Whatever the duty officers' message lists, this one does.
        remember(tx, entry, false, None, now).await?;
    }
    let rung = waiting.into_iter().filter(|one| one.asks_backup(entry) == backup).map(|one| one.alert);
    dossier::rung(tx, partner, &rung.collect::<Vec<_>>(), at.into()).await?;
    remember(tx, entry, backup, Some(delivered.message), now).await
}

/// Takes away what lists nothing any more, as a partner has done something about all of it.
pub(super) async fn quiet(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(()) };
    let calling = dossier::calling(tx, partner).await?;
    for backup in [false, true] {
        if !calling.iter().any(|one| one.asks_backup(entry) || !backup) {
            remember(tx, entry, backup, None, now).await?;
        }
    }
    Ok(())
}

/// Remembers the message that lists what a partner's duty officers, or its backup officers, are rung for, and takes the
/// one before away.
async fn remember(
    tx: &mut Tx,
    entry: &Partner,
    backup: bool,
    new: Option<u64>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let new = new.map(|message| message.to_string());
    let before = due::ring_message(tx, entry.id, backup, new.as_deref()).await?;
    let Some(message) = before.and_then(|before| before.parse().ok()) else { return Ok(()) };
    tidy(tx, entry.channel, message, now).await
}

/// The issuer or the secretariat was told who has not answered an alert: what they were told there before is taken away.
pub(super) async fn overdue_told(
    tx: &mut Tx,
    alert: &AlertId,
    secretariat: bool,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let before = dossier::overdue_message(tx, alert, secretariat).await?;
    let before = before
        .and_then(|(channel, message)| Some((channel.parse::<u64>().ok()?, message.parse::<u64>().ok()?)));
    // One that was looked for and found may be older than what was said since.
    if before.is_some_and(|(_, message)| message >= delivered.message) {
        return Ok(());
    }
    let (channel, message) = (delivered.channel.to_string(), delivered.message.to_string());
    dossier::keep_overdue_message(tx, alert, secretariat, (&channel, &message)).await?;
    match before.filter(|(channel, _)| *channel == delivered.channel) {
        Some((channel, message)) => tidy(tx, channel, message, now).await,
        None => Ok(()),
    }
}

/// Takes a message away that has served; asked for twice, it is taken away once.
pub(super) async fn tidy(
    tx: &mut Tx,
    channel: u64,
    message: u64,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = outbox::Notice {
        id: &format!("tidy:{message}"),
        channel: &channel.to_string(),
        notice: &Notice::Tidy { message }.write(),
        priority: Priority::Bulk,
        due_at: now.into(),
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

impl Relay {
    /// The alerts for which the officer's backup officers were rung, and that nobody there has acknowledged.
    pub async fn asks_backup(&self, officer: Officer) -> Result<Vec<AlertId>, StoreError> {
        let (mut tx, current) = (self.store.read().await?, self.current());
        let Some(entry) = current.partner(officer.partner) else { return Ok(Vec::new()) };
        let waiting = waiting(&mut tx, &current, officer.partner, self.clock.now()).await?.now;
        let unheard = waiting.into_iter().filter(|one| one.asks_backup(entry) && !one.acknowledged);
        Ok(unheard.map(|one| one.alert).collect())
    }
}

async fn waiting(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Waiting, StoreError> {
    let mut waiting = Waiting::default();
    let (Some(entry), Some(calendar)) = (current.partner(partner), current.calendars.get(&partner)) else {
        return Ok(waiting);
    };
    for calling in dossier::calling(tx, partner).await? {
        let rings_at = ring_at(calling.called_at.max(now), calling.tier, entry, calendar);
        if rings_at > now {
            waiting.later = Some(waiting.later.map_or(rings_at, |later| later.min(rings_at)));
        } else {
            waiting.now.push(calling);
        }
    }
    Ok(waiting)
}

/// Until when a partner is not rung again, with so much time in between; none where it may be now.
async fn rests(
    tx: &mut Tx,
    partner: PartnerId,
    between: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    // A clock that was set back since holds nothing up.
    let last = due::last_ring(tx, partner).await?.map(Micros::instant).filter(|last| *last <= now);
    Ok(last.map(|last| last + between).filter(|again| *again > now))
}

/// The same where something of tiers 1 and 2 is `fresh`: however many cards ring meanwhile, the oldest of it waits no
/// longer than that, and not at all where its people could not be rung any more by then.
async fn urgent_rests(
    tx: &mut Tx,
    current: &Current,
    entry: &Partner,
    fresh: impl Iterator<Item = &Calling>,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let Some(again) = rests(tx, entry.id, BETWEEN_URGENT_RINGS, now).await? else { return Ok(None) };
    let oldest = fresh.filter(|one| one.tier.is_urgent()).min_by_key(|one| one.called_at);
    let (Some(oldest), Some(calendar)) = (oldest, current.calendars.get(&entry.id)) else { return Ok(None) };
    let again = again.min(oldest.called_at + BETWEEN_URGENT_RINGS);
    let still = ring_at(again, oldest.tier, entry, calendar) <= again;
    Ok(Some(again).filter(|again| *again > now && still))
}

/// The role that a new card rings: that of an addressee who owes something, may be rung at this hour; of who is
/// consulted, if the window closes before its next working hour; neither if it was rung a short while ago.
pub(super) async fn by_card(
    tx: &mut Tx,
    current: &Current,
    dossier: &Dossier,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<u64>, StoreError> {
    let tier = dossier.alert.class.tier;
    let Some(one) = dossier.follow_ups.get(&partner) else { return Ok(None) };
    if one.owes() {
        let rings = one.acknowledged.is_none() && rings_at_once(one.purpose, tier);
        return if rings { rung(tx, current, partner, tier, now).await } else { Ok(None) };
    }
    let (Some(entry), Some(calendar)) = (current.partner(partner), current.calendars.get(&partner)) else {
        return Ok(None);
    };
    let consulted = one.purpose == Purpose::Consult && one.closed_at.is_none();
    let until = one.clocks.and_then(|clocks| clocks.object_by).filter(|_| consulted);
    let rests = !tier.is_urgent() && rests(tx, partner, BETWEEN_RINGS, now).await?.is_some();
    Ok(Some(entry.duty_role).filter(|_| consulted_rings(until, now, calendar) && !rests))
}

/// The duty role of a partner, if it may be rung at this hour for something of this tier.
pub(super) fn awake(current: &Current, partner: PartnerId, tier: Tier, now: DateTime<Utc>) -> Option<u64> {
    let (entry, calendar) = (current.partner(partner)?, current.calendars.get(&partner)?);
    (ring_at(now, tier, entry, calendar) <= now).then_some(entry.duty_role)
}

/// The same, if it was not rung a short while ago.
pub(super) async fn rung(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    tier: Tier,
    now: DateTime<Utc>,
) -> Result<Option<u64>, StoreError> {
    let rests = rests(tx, partner, BETWEEN_RINGS, now).await?.is_some();
    Ok(awake(current, partner, tier, now).filter(|_| tier.is_urgent() || !rests))
}
