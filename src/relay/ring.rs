//! Ringing: few rings, and each to the right people.
//!
//! Ladders ask for rings; here it is decided when a partner's people are rung. The tick begins a ring, and the
//! delivery worker asks what it says.
//!
//! Laws: everything that waits for a partner's duty officers is one message, and so is everything that waits for its
//! backup officers; the previous message is taken away. Nobody is rung at an hour at which they may not be rung, nor
//! twice within half an hour. For tiers 1 and 2 nobody is rung twice within a minute, except by new cards; those delay
//! other rings by no more than that minute.

use chrono::{DateTime, Utc};

use super::rung::{leaves, rang, stands};
use super::telling::{Delivered, Telling};
use super::{Current, Relay};
use crate::domain::{
    alert::Tier,
    audience::Purpose,
    dossier::{Dossier, Officer},
    due::Due,
    ladder::Step,
    notice::{Called, CalledFor, Notice, RingList, Told},
    partner::{Partner, PartnerId},
    reference::AlertId,
    ringing::{
        By, Hours, Rings, Rung, URGENT_REST, card_rings, consulted_rings, ring_at, rings_at_once, rings_from,
    },
    snowflake::RoleId,
    urgency::urgency,
    whom::Whom,
};
use crate::store::dossier::{Calling, Fresh};
use crate::store::outbox::{self, Priority};
use crate::store::{StoreError, Tx, dossier, due, ring};

/// The most alerts that one ring lists, each at least by its reference. Further alerts are only counted; those of
/// tiers 1 and 2 among them do not count as rung for.
const LISTED: usize = 60;

/// What waits for a partner's people, and for which part of it nobody was rung yet.
struct Waiting {
    /// The tiers for which they may be rung at this hour.
    tiers: Vec<Tier>,
    /// The asks of these tiers that want a ring now and for which nobody has been rung yet.
    fresh: Vec<Fresh>,
    /// When they may first be rung for something that waits longer.
    later: Option<DateTime<Utc>>,
}

impl Waiting {
    /// Whether to ring the backup officers (`backup`), or else the duty officers.
    fn rings(&self, of: &Partner, backup: bool) -> bool {
        self.fresh.iter().any(|one| asks_backup(of, one.backup) == backup)
    }

    fn has_urgent(&self) -> bool {
        self.fresh.iter().any(|one| one.tier.is_urgent())
    }
}

/// Whether a ladder that has `climbed` to the backup officers asks them; it does not where there are none.
fn asks_backup(of: &Partner, climbed: bool) -> bool {
    of.backup_role.is_some() && climbed
}

impl Calling {
    /// Whether nobody has been rung since it asked for a ring.
    fn is_fresh(&self) -> bool {
        self.rung_at.is_none_or(|rung| rung < self.called_at)
    }

    /// Whether it asks the backup officers; it does not where there are none.
    fn asks_backup(&self, of: &Partner) -> bool {
        asks_backup(of, self.step >= Some(Step::Backup))
    }
}

/// Rings a partner's people, as they may be rung from now on. If something waits for them, one message rings the duty
/// officers for all of it, and one rings the backup officers.
pub(super) async fn ring(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(()) };
    let waiting = waiting(tx, current, partner, now).await?;
    // What they may be rung for only later keeps an instant of its own, even if something else rings now.
    if let Some(later) = waiting.later {
        due::set(tx, &Due::Ringing { partner }, later.into()).await?;
    }
    if let Some(again) = rests(tx, current, entry, &waiting.fresh, now).await? {
        return due::set(tx, &Due::Ringing { partner }, again.into()).await;
    }
    for backup in [false, true] {
        if !waiting.rings(entry, backup) {
            continue;
        }
        let notice = if backup { Notice::Backup { partner } } else { Notice::Ring { partner } };
        let row = outbox::NewRow {
            id: &format!("{}:{partner}:{}", name(backup), at.timestamp_micros()),
            channel: entry.channel,
            notice: &notice.write(),
            priority: if waiting.has_urgent() { Priority::Urgent } else { Priority::Normal },
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
    let (Some(entry), Some(reader)) = (current.partner(partner), current.reader(partner, now)) else {
        return Ok(None);
    };
    let called = |dossier: &Dossier| {
        let one = dossier.follow_ups.get(&partner)?;
        let heading = dossier.name(Whom::Partner(partner))?;
        let asks = match (one.owes(), one.acknowledged) {
            (false, _) => CalledFor::Objection,
            (true, None) => CalledFor::Acknowledgement,
            (true, Some(_)) => CalledFor::Answer,
        };
        let object_by = one.clocks.and_then(|clocks| clocks.object_by).filter(|_| !one.owes());
        Some(Called { heading, asks, due_by: one.due_by().or(object_by) })
    };
    let waiting = waiting(tx, current, partner, now).await?;
    // If two rings were asked for before one was delivered, the first lists everything and the second has nothing to
    // say.
    if !waiting.rings(entry, backup) {
        return Ok(None);
    }
    let listed = listed(tx, &waiting.tiers, partner, backup, now).await?;
    let all = dossier::count_calling(tx, partner, &waiting.tiers, backup, now.into()).await?;
    let left = all.saturating_sub(listed.len());
    let ids: Vec<AlertId> = listed.into_iter().map(|one| one.alert).collect();
    let dossiers = dossier::load_all(tx, &ids).await?;
    let called: Vec<_> = dossiers.iter().filter_map(called).collect();
    if called.is_empty() {
        return Ok(None);
    }
    let called = RingList { called, more: left };
    let (told, role) = if backup {
        (Told::Backup { called, hotline: entry.hotline.clone() }, entry.backup_role)
    } else {
        (Told::Ring(called), Some(entry.duty_role))
    };
    Ok(Some(Telling::plain(reader, told, role.filter(|role| !current.silent.contains(role)))))
}

/// What a ring lists of what asks by now, in the order of urgency. If not all has room, the more urgent tier goes
/// first; within a tier, what nobody was rung for yet goes before the rest.
async fn listed(
    tx: &mut Tx,
    tiers: &[Tier],
    partner: PartnerId,
    backup: bool,
    now: DateTime<Utc>,
) -> Result<Vec<Calling>, StoreError> {
    let mut listed: Vec<Calling> = Vec::new();
    for (tier, is_fresh) in tiers.iter().flat_map(|tier| [(*tier, true), (*tier, false)]) {
        let room = LISTED - listed.len();
        if room > 0 {
            listed.extend(dossier::calling(tx, partner, tier, backup, is_fresh, now.into(), room).await?);
        }
    }
    listed.sort_by_key(|one| urgency(one.tier, one.due_by));
    Ok(listed)
}

/// A ring had nothing to say, perhaps because the hour in which it may ring was over before its turn came. The tick
/// looks again, and sets the next instant.
pub(super) async fn unsaid(tx: &mut Tx, partner: PartnerId, now: DateTime<Utc>) -> Result<(), StoreError> {
    due::set(tx, &Due::Ringing { partner }, now.into()).await
}

/// Records that a ring was delivered: nobody is rung again for what it lists, and the message before it is taken away.
pub(super) async fn delivered(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    backup: bool,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(()) };
    let at = delivered.at.min(now);
    let waiting = waiting(tx, current, partner, at).await?;
    let whose = Whom::Partner(partner);
    let count = async |tx: &mut Tx, backup| {
        dossier::count_calling(tx, partner, &waiting.tiers, backup, at.into()).await
    };
    if backup && count(tx, true).await? == count(tx, false).await? {
        // This message lists everything that the duty officers' message lists.
        leaves(tx, whose, name(false), now).await?;
    }
    let listed = listed(tx, &waiting.tiers, partner, backup, at).await?;
    let asked = |one: &&Fresh| one.tier.is_urgent() && (!backup || one.backup);
    let urgent: i64 = waiting.fresh.iter().filter(asked).map(|one| one.count).sum();
    let listed_urgent = listed.iter().filter(|one| one.tier.is_urgent() && one.is_fresh()).count();
    if usize::try_from(urgent).is_ok_and(|urgent| urgent > listed_urgent) {
        due::set(tx, &Due::Ringing { partner }, (at + URGENT_REST).into()).await?;
    }
    // Alerts that were only counted count as rung for, except those of tiers 1 and 2.
    let mut called = listed;
    for tier in waiting.tiers.iter().filter(|tier| !tier.is_urgent()) {
        let counted = dossier::calling(tx, partner, *tier, backup, true, at.into(), usize::MAX).await?;
        let new = |one: &Calling| called.iter().take(LISTED).all(|known| known.alert != one.alert);
        let counted: Vec<Calling> = counted.into_iter().filter(new).collect();
        called.extend(counted);
    }
    called.retain(|one| one.asks_backup(entry) == backup);
    let called: Vec<AlertId> = called.into_iter().map(|one| one.alert).collect();
    let (rung, notice) = if backup {
        (Rung::Backup(partner), Notice::Backup { partner })
    } else {
        (Rung::Duty(partner), Notice::Ring { partner })
    };
    let role = if backup { entry.backup_role } else { Some(entry.duty_role) };
    if role.is_some_and(|role| !current.silent.contains(&role)) {
        rang(tx, rung, &notice, called.iter().map(AlertId::as_str), at).await?;
    }
    dossier::rung(tx, partner, &called, at.into()).await?;
    stands(tx, whose, name(backup), delivered, now, now).await
}

/// Takes away the rings of a partner that list nothing any more, as it has dealt with all of it.
pub(super) async fn quiet(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(()) };
    for backup in [false, true] {
        let has = !backup || entry.backup_role.is_some();
        if !(has && dossier::calls(tx, partner, backup).await?) {
            leaves(tx, Whom::Partner(partner), name(backup), now).await?;
        }
    }
    Ok(())
}

/// The name under which the message stands that rings a partner's duty officers, or its backup officers.
fn name(backup: bool) -> &'static str {
    if backup { "backup" } else { "ring" }
}

impl Relay {
    /// The alerts that ask for the backup officers of the officer's partner by now, and about which nobody has done
    /// anything.
    pub async fn asks_backup(&self, officer: Officer) -> Result<Vec<AlertId>, StoreError> {
        let (mut tx, current) = (self.store.read().await?, self.current());
        let Some(entry) = current.partner(officer.partner) else { return Ok(Vec::new()) };
        if entry.backup_role.is_none() {
            return Ok(Vec::new());
        }
        let now = self.clock.now();
        let waiting = waiting(&mut tx, &current, officer.partner, now).await?;
        let listed = listed(&mut tx, &waiting.tiers, officer.partner, true, now).await?;
        Ok(listed.into_iter().map(|one| one.alert).collect())
    }
}

async fn waiting(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Waiting, StoreError> {
    let mut waiting = Waiting { tiers: Vec::new(), fresh: Vec::new(), later: None };
    let (Some(entry), Some(calendar)) = (current.partner(partner), current.calendars.get(&partner)) else {
        return Ok(waiting);
    };
    let rings_at = |from: DateTime<Utc>, tier| ring_at(from.max(now), tier, entry, calendar);
    waiting.tiers = Tier::ALL.iter().copied().filter(|tier| rings_at(now, *tier) <= now).collect();
    for fresh in dossier::fresh(tx, partner, now.into()).await? {
        let rings_now = waiting.tiers.contains(&fresh.tier);
        let next = if rings_now { fresh.next } else { Some(fresh.first) };
        if let Some(later) = next.map(|next| rings_at(next, fresh.tier)) {
            waiting.later = Some(waiting.later.map_or(later, |known| known.min(later)));
        }
        if rings_now && fresh.count > 0 {
            waiting.fresh.push(fresh);
        }
    }
    Ok(waiting)
}

/// Until when a partner that may be rung at this hour is not rung again for what is `fresh`, as it was rung a short
/// while ago; none if it is rung at once, or if nothing is fresh. However many cards ring meanwhile, the oldest ask of
/// tiers 1 and 2 waits for `URGENT_REST` at most, and not at all if its people could not be rung any more by then.
async fn rests(
    tx: &mut Tx,
    current: &Current,
    entry: &Partner,
    fresh: &[Fresh],
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let last = ring::last(tx, Whom::Partner(entry.id)).await?;
    let tier = fresh.iter().map(|one| one.tier).min();
    let rests = tier.and_then(|tier| last.rests(By::List, tier, now));
    let oldest = fresh.iter().filter(|one| one.tier.is_urgent()).min_by_key(|one| one.first);
    let (Some(oldest), Some(again), Some(calendar)) = (oldest, rests, current.calendars.get(&entry.id))
    else {
        return Ok(rests);
    };
    let again = again.min(oldest.first + URGENT_REST);
    let still = ring_at(again, oldest.tier, entry, calendar) <= again;
    Ok(Some(again).filter(|again| *again > now && still))
}

/// The role that a new card rings now, if any. An addressee that owes something is rung if it may be rung now. A
/// consulted partner is rung for a tier that may wake it, if its window closes before its next working hour.
pub(super) async fn by_card(
    tx: &mut Tx,
    current: &Current,
    dossier: &Dossier,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<RoleId>, StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(None) };
    let from = card_rings_from(tx, current, dossier, partner, now).await?;
    let role = from.filter(|from| *from <= now).map(|_| entry.duty_role);
    Ok(role.filter(|role| !current.silent.contains(role)))
}

/// From when on a new card may ring its partner; none if it does not ring, or if only the reminder at half of its time
/// does.
pub(super) async fn card_rings_from(
    tx: &mut Tx,
    current: &Current,
    dossier: &Dossier,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let tier = dossier.alert.class.tier;
    let (Some(one), Some(entry), Some(calendar)) =
        (dossier.follow_ups.get(&partner), current.partner(partner), current.calendars.get(&partner))
    else {
        return Ok(None);
    };
    let (hours, last) = (Hours::Partner(entry, calendar), ring::last(tx, Whom::Partner(partner)).await?);
    if one.owes() {
        let rings = one.acknowledged.is_none() && rings_at_once(one.purpose, tier);
        return Ok(match card_rings(tier, hours, last, now) {
            Rings::From(from) if rings => Some(from),
            _ => None,
        });
    }
    let consulted = one.purpose == Purpose::Consult && one.closed_at.is_none();
    let until = one.clocks.and_then(|clocks| clocks.object_by).filter(|_| consulted);
    let from = rings_from(By::Card, tier, hours, last, now);
    let rings = consulted_rings(until, tier, entry, calendar, now) && until.is_some_and(|until| from < until);
    Ok(Some(from).filter(|_| rings))
}
