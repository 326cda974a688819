//! Handing over: when a duty ends, what is open is listed in the channel and waits for somebody to take over.
//!
//! Called by the use cases of duty, by the tick, and by the delivery worker.
//!
//! Laws: a hand-over rings only at an hour at which the partner may be rung for the most urgent alert that it lists.
//! If nobody takes it, that is followed up only while alerts of tiers 1 and 2 are open; the ladders of the alerts go
//! on in any case. For a partner that uses no duty, nothing is ever said.

use chrono::{DateTime, Utc};

use super::Current;
use super::rung::{self, leaves, stands, tidy};
use super::telling::{Delivered, Telling};
use crate::domain::{
    actor::Actor,
    alert::Tier,
    dossier::Cleared,
    due::Due,
    duty::{Duty, Ending, HandOver, RELIEVED_WITHIN, far},
    hand_over::{Handed, Open, Unrelieved},
    ladder::Step,
    notice::{Notice, Told},
    partner::PartnerId,
    posted::Posted,
    ringing::{By, Rung, ring_at},
    snowflake::ChannelId,
    urgency::urgency,
    whom::Whom,
};
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::{Micros, StoreError, Tx, dossier, due, duty};

/// The most alerts that a hand-over lists: as many as have room in a message, and some.
const LISTED: usize = 60;

/// One change to the duty of a partner, at one instant.
pub(super) struct Occasion<'a> {
    current: &'a Current,
    partner: PartnerId,
    now: DateTime<Utc>,
}

/// Why a hand-over's message is posted or edited.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// The hand-over is new.
    New {
        /// Whether alerts of tiers 1 and 2 are open.
        urgent: bool,
    },
    /// Somebody has taken it.
    Taken,
    /// A note was left on what it lists.
    Noted,
}

/// The partner's own officers, as readers.
pub(super) fn own(partner: PartnerId) -> Whom {
    Whom::Partner(partner)
}

/// The most urgent follow-ups that a partner has open, as far as this viewer may be told, and how many more alerts
/// there are.
async fn open(
    tx: &mut Tx,
    partner: PartnerId,
    viewer: Whom,
) -> Result<(Vec<Cleared<Open>>, usize), StoreError> {
    let ids = dossier::owed(tx, partner, LISTED, 0).await?;
    let all = if ids.len() < LISTED { ids.len() } else { dossier::count_owed(tx, partner).await? };
    let dossiers = dossier::load_all(tx, &ids).await?;
    let mut open: Vec<_> = dossiers.iter().filter_map(|one| one.open_for(partner, viewer)).collect();
    open.sort_by_key(|one| urgency(one.heading.class.tier, one.due_by));
    Ok((open, all - ids.len()))
}

impl<'a> Occasion<'a> {
    /// The instant is cut to what the store keeps, so that a hand-over can be found by it again.
    pub(super) fn new(current: &'a Current, partner: PartnerId, now: DateTime<Utc>) -> Self {
        Self { current, partner, now: Micros::from(now).instant() }
    }

    /// The instant of the change.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Keeps a changed duty with everything that follows from the change. `open` is the tier of the most urgent open
    /// alert.
    pub(super) async fn keep(
        &self,
        tx: &mut Tx,
        before: &Duty,
        after: &Duty,
        open: Option<Tier>,
    ) -> Result<(), StoreError> {
        duty::keep(tx, self.partner, after).await?;
        let partner = self.partner;
        let was = before.hand_over.filter(|_| before.is_waiting());
        let same = before.hand_over.map(|one| one.at) == after.hand_over.map(|one| one.at);
        let mut dues = vec![(Due::HandOver { partner }, after.held.map(|held| held.until.into()))];
        if !same {
            let urgent = open.is_some_and(Tier::is_urgent);
            let relief = urgent.then(|| (self.now + RELIEVED_WITHIN).into());
            dues.push((Due::Relief { partner }, relief));
            if let Some(new) = &after.hand_over {
                self.tell(tx, new, Why::New { urgent }).await?;
            }
            if let Some(was) = was {
                self.tidy(tx, was.message).await?;
                self.nobody_is_asked(tx, was.ring).await?;
            }
        } else if let (Some(was), false, Some(taken)) = (was, after.is_waiting(), &after.hand_over) {
            dues.push((Due::Relief { partner }, None));
            self.tell(tx, taken, Why::Taken).await?;
            self.nobody_is_asked(tx, was.ring).await?;
        }
        due::replace_all(tx, &dues).await
    }

    /// The bot ends the duty, without an officer's press.
    pub(super) async fn end(&self, tx: &mut Tx, ending: Ending) -> Result<(), StoreError> {
        let open = dossier::most_urgent_owed(tx, self.partner).await?;
        let before = duty::load(tx, self.partner).await?;
        let mut after = before;
        if after.end(self.now, ending, open.is_some()).is_err() {
            return Ok(());
        }
        self.keep(tx, &before, &after, open).await?;
        let was = before.held.map(|held| held.user.to_string());
        let verb = if ending == Ending::Lost { "duty-lost" } else { "duty-over" };
        self.journal(tx, Actor::Bot, verb, was.as_deref()).await
    }

    pub(super) async fn journal(
        &self,
        tx: &mut Tx,
        actor: Actor,
        verb: &str,
        subject: Option<&str>,
    ) -> Result<(), StoreError> {
        let entry = Entry {
            at: self.now.into(),
            actor,
            verb,
            matter: &self.matter(),
            partner: Some(self.partner.as_str()),
            subject,
            details: None,
        };
        journal::append(tx, &entry).await.map(drop)
    }

    /// Has a hand-over posted in the partner's channel, or its message edited if it was posted already.
    pub(super) async fn tell(&self, tx: &mut Tx, one: &HandOver, why: Why) -> Result<(), StoreError> {
        let Some(entry) = self.current.partner(self.partner) else { return Ok(()) };
        let (priority, occasion) = match why {
            Why::New { urgent: true } => (Priority::Urgent, String::new()),
            Why::New { urgent: false } => (Priority::Normal, String::new()),
            Why::Taken => (Priority::Bulk, ":taken".to_owned()),
            Why::Noted => (Priority::Bulk, format!(":noted:{}", self.now.timestamp_micros())),
        };
        let id = format!("hand-over:{}:{}{occasion}", self.partner, one.at.timestamp_micros());
        let notice = Notice::HandOver { partner: self.partner, at: one.at };
        let channel = one.message.map_or(entry.channel, |posted| posted.channel);
        self.say(tx, &id, channel, &notice, priority).await
    }

    async fn say(
        &self,
        tx: &mut Tx,
        id: &str,
        channel: ChannelId,
        notice: &Notice,
        priority: Priority,
    ) -> Result<(), StoreError> {
        let notice = notice.write();
        let row = outbox::NewRow { id, channel, notice: &notice, priority, due_at: self.now.into() };
        outbox::enqueue(tx, &[row]).await.map(drop)
    }

    /// Takes away a message that is no longer needed.
    async fn tidy(&self, tx: &mut Tx, message: Option<Posted>) -> Result<(), StoreError> {
        match message {
            Some(Posted { channel, message }) => tidy(tx, channel, message, self.now).await,
            None => Ok(()),
        }
    }

    /// Nobody is asked to take over any more: the messages that rang the backup officers and the secretariat are taken
    /// away.
    async fn nobody_is_asked(&self, tx: &mut Tx, ring: Option<Posted>) -> Result<(), StoreError> {
        self.tidy(tx, ring).await?;
        leaves(tx, Whom::Secretariat, &self.matter(), self.now).await
    }

    /// The name that the journal uses for a partner's duty.
    fn matter(&self) -> String {
        format!("duty:{}", self.partner)
    }
}

/// Ends a duty whose time is over. If it was made longer since, it is looked at again at its new end.
pub(super) async fn over(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match duty::load(tx, partner).await?.held {
        Some(held) if held.until > now => due::set(tx, &Due::HandOver { partner }, held.until.into()).await,
        _ => Occasion::new(current, partner, now).end(tx, Ending::Over).await,
    }
}

/// Nobody has taken the hand-over yet: while alerts of tiers 1 and 2 are open, the next people are rung, as soon as
/// they may be.
pub(super) async fn unrelieved(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (Some(entry), Some(calendar)) = (current.partner(partner), current.calendars.get(&partner)) else {
        return Ok(());
    };
    let mut duty = duty::load(tx, partner).await?;
    let tier = dossier::most_urgent_owed(tx, partner).await?.filter(|tier| tier.is_urgent());
    let (true, Some(tier), Some(one)) = (duty.is_waiting(), tier, duty.hand_over.as_mut()) else {
        return Ok(());
    };
    let Some(step) = one.next_step(entry.backup_role.is_some()) else { return Ok(()) };
    let occasion = Occasion::new(current, partner, now);
    let last = step == Step::LastResort;
    if !last {
        let rings_at = ring_at(now, tier, entry, calendar);
        if rings_at > now {
            return due::set(tx, &Due::Relief { partner }, rings_at.into()).await;
        }
        due::set(tx, &Due::Relief { partner }, (now + RELIEVED_WITHIN).into()).await?;
    }
    one.step = Some(step);
    let at = one.at;
    let whom = if last { Whom::Secretariat } else { own(partner) };
    let notice = Notice::Unrelieved { partner, at, whom };
    duty::keep(tx, partner, &duty).await?;
    if let Some(channel) = current.channel_of(whom) {
        let id = format!("relief-{step}:{partner}:{}", at.timestamp_micros());
        occasion.say(tx, &id, channel, &notice, Priority::Urgent).await?;
    }
    occasion.journal(tx, Actor::Bot, "hand-over-escalated", Some(step.code())).await
}

/// What a hand-over says now.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let mut duty = duty::load(tx, partner).await?;
    let held = duty.held;
    let (Some(one), Some(reader)) = (duty.handed_at(at), current.reader(partner, now)) else {
        return Ok(None);
    };
    let (open, more) = if one.waits { open(tx, partner, own(partner)).await? } else { (Vec::new(), 0) };
    let rings = match open.first().map(|one| one.heading.class.tier) {
        Some(tier) if one.message.is_none() && one.taken.is_none() => {
            rung::rings(tx, current, own(partner), By::Message, tier, now).await?
        }
        _ => None,
    };
    let calendar = current.calendars.get(&partner).filter(|_| held.is_none());
    let handed = Handed {
        by: one.by,
        ending: one.ending,
        held,
        taken: one.taken,
        open,
        more,
        no_duty_until: calendar.and_then(|calendar| far(now, calendar)),
        backup: current.partner(partner).and_then(|entry| entry.backup_role),
    };
    let telling = Telling::plain(reader, Told::HandOver(Box::new(handed)), rings);
    Ok(Some(Telling { edits: one.message.map(|posted| posted.message), ..telling }))
}

/// What the people who are rung next are told; none if somebody has taken over, or nothing urgent is open any more.
pub(super) async fn unrelieved_telling(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    at: DateTime<Utc>,
    whom: Whom,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let mut duty = duty::load(tx, partner).await?;
    let (true, Some(_), Some(entry)) = (duty.is_waiting(), duty.handed_at(at), current.partner(partner))
    else {
        return Ok(None);
    };
    if !dossier::most_urgent_owed(tx, partner).await?.is_some_and(Tier::is_urgent) {
        return Ok(None);
    }
    let (role, named) = match whom {
        Whom::Secretariat => (current.network.secretariat.as_ref().map(|one| one.role), Some(partner)),
        Whom::Partner(_) => (entry.backup_role, None),
    };
    let (mut open, _) = open(tx, partner, whom).await?;
    open.retain(|one| one.heading.class.tier.is_urgent());
    let told = Unrelieved { partner: named, open, hotline: entry.hotline.clone() };
    Ok(current
        .reader_of(whom, now)
        .map(|reader| Telling::plain(reader, Told::Unrelieved(Box::new(told)), role)))
}

/// Records the delivery of a hand-over's message: the one that lists what is open, or one that rang the next people.
pub(super) async fn delivered(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    at: DateTime<Utc>,
    notice: &Notice,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let occasion = Occasion::new(current, partner, now);
    let rung = match notice {
        Notice::Unrelieved { whom: Whom::Secretariat, .. } => Rung::Secretariat,
        Notice::Unrelieved { whom: Whom::Partner(_), .. } => Rung::Backup(partner),
        _ => Rung::Duty(partner),
    };
    if delivered.rang {
        let matter = occasion.matter();
        rung::rang(tx, rung, notice, [matter.as_str()], delivered.at.min(now)).await?;
    }
    let mut duty = duty::load(tx, partner).await?;
    let waits = duty.is_waiting();
    let posted = Some(delivered.posted());
    match (duty.handed_at(at), rung) {
        (Some(one), Rung::Duty(_)) => one.message = posted,
        (_, Rung::Duty(_)) => return Ok(()),
        (Some(_), Rung::Secretariat) if waits => {
            let matter = occasion.matter();
            return stands(tx, Whom::Secretariat, &matter, delivered, now, now).await;
        }
        (Some(one), Rung::Backup(_)) if waits => one.ring = posted,
        // Somebody took over before the ring was delivered.
        _ => return occasion.tidy(tx, posted).await,
    }
    duty::keep(tx, partner, &duty).await
}

/// A follow-up of the partner was closed: the hand-over's list is updated. If nothing urgent is open any more, the
/// messages that rang somebody to take over are taken away.
pub(super) async fn closed(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut duty = duty::load(tx, partner).await?;
    if !duty.is_waiting() {
        return Ok(());
    }
    let Some(one) = duty.hand_over.as_mut() else { return Ok(()) };
    let occasion = Occasion::new(current, partner, now);
    if one.message.is_some() {
        occasion.tell(tx, one, Why::Noted).await?;
    }
    if dossier::most_urgent_owed(tx, partner).await?.is_none_or(|tier| !tier.is_urgent()) {
        occasion.nobody_is_asked(tx, one.ring.take()).await?;
        duty::keep(tx, partner, &duty).await?;
    }
    Ok(())
}
