//! Who is rung, and from when on: the one policy by which every ring is decided, whoever is addressed.
//!
//! The preview, cards, rings, notices and lists of whom to call ask it, so what a preview says and what happens agree.
//!
//! Laws: nobody is rung at an hour at which a tier may not wake them. Except in tiers 1 and 2, and but for what makes
//! officers stop or go on, nobody is rung twice within half an hour, nor within 20 minutes of doing something: whoever does
//! is at work, and looks.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    alert::Tier,
    audience::Purpose,
    calendar::Calendar,
    partner::{Office, Partner, PartnerId},
};

/// Somebody is rung at most once in this time, except in tiers 1 and 2. Source: the project's terms.
pub const REST: TimeDelta = TimeDelta::minutes(30);
/// In tiers 1 and 2, what was raised within a minute climbs its ladder within a minute: the second ring is for all of it.
pub const URGENT_REST: TimeDelta = TimeDelta::minutes(1);
/// The list of whom to call rings its reader at most once in this time, except in tiers 1 and 2: so an issuer is rung at
/// most six times in a day, in whichever zones its addressees do not answer.
pub const CALLS_REST: TimeDelta = TimeDelta::hours(4);

/// The same for a partner's cards and list where its officers have done something since they were last rung: they have
/// heard. What has waited since that ring is rung for five minutes before tier 3 has to be acknowledged.
pub const HEARD_REST: TimeDelta = TimeDelta::minutes(55);
/// Whoever has just done something is not rung, except in tiers 1 and 2. Source: the project's terms.
pub const QUIET: TimeDelta = TimeDelta::minutes(20);
/// For so long somebody who has done something is taken to be at work. As long as tier 3 has to be acknowledged: a card of
/// its does not ring then, and half of its time later whoever has not acknowledged it is.
pub const AT_WORK: TimeDelta = TimeDelta::hours(1);

/// By what somebody is rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// "Wait", "go on", "stop": what officers do about an alert right now is wrong without it.
    Halt,
    /// A notice about one alert.
    Message,
    /// A card.
    Card,
    /// A message that lists everything that waits for a partner.
    List,
    /// The list of whom to call.
    Calls,
}

/// When somebody was last rung, and did something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastRings {
    /// By anything.
    pub any: Option<DateTime<Utc>>,
    /// By the list of whom to call.
    pub calls: Option<DateTime<Utc>>,
    /// When an officer of that reader last did something.
    pub acted: Option<DateTime<Utc>>,
}

/// Whose hours count.
#[derive(Clone, Copy, Debug)]
pub enum Hours<'a> {
    /// A partner's: which tiers wake its people, and when they work.
    Partner(&'a Partner, &'a Calendar),
    /// The secretariat's.
    Office(&'a Office, &'a Calendar),
}

impl Hours<'_> {
    /// When somebody may first be rung for a tier, from an instant on.
    #[must_use]
    pub fn ring_at(self, from: DateTime<Utc>, tier: Tier) -> DateTime<Utc> {
        match self {
            Self::Partner(partner, calendar) => ring_at(from, tier, partner, calendar),
            Self::Office(office, _) if office.wakes.contains(&tier) => from,
            Self::Office(_, calendar) => calendar.next_working(from),
        }
    }
}

impl LastRings {
    /// Until when nobody is rung again by something of a tier; none where that is over.
    #[must_use]
    pub fn rests(self, by: By, tier: Tier, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        // A clock that was set back since holds nothing up.
        let until =
            |last: Option<DateTime<Utc>>, rest| last.filter(|last| *last <= now).map(|last| last + rest);
        let end = match (by, tier.is_urgent()) {
            (By::Halt, _) | (By::Message | By::Card, true) => None,
            (By::List | By::Calls, true) => until(self.any, URGENT_REST),
            (By::Message, false) => until(self.any, REST).max(until(self.acted, QUIET)),
            (By::Card | By::List, false) => {
                let heard = self.acted.is_some() && self.acted >= self.any;
                until(self.any, if heard { HEARD_REST } else { REST }).max(until(self.acted, QUIET))
            }
            (By::Calls, false) => {
                until(self.any, REST).max(until(self.calls, CALLS_REST)).max(until(self.acted, QUIET))
            }
        };
        end.filter(|until| *until > now)
    }

    /// Whether somebody is taken to be at work, so that a new card of a tier does not ring.
    #[must_use]
    pub fn at_work(self, tier: Tier, now: DateTime<Utc>) -> bool {
        let acted = self.acted.filter(|acted| *acted <= now);
        !tier.is_urgent() && acted.is_some_and(|acted| now < acted + AT_WORK)
    }
}

/// From when on somebody may be rung by something of a tier; `now`, if at once.
#[must_use]
pub fn rings_from(
    by: By,
    tier: Tier,
    hours: Hours<'_>,
    last: LastRings,
    now: DateTime<Utc>,
) -> DateTime<Utc> {
    hours.ring_at(last.rests(by, tier, now).unwrap_or(now), tier)
}

/// How a new card rings a partner that is asked to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rings {
    /// From this instant on.
    From(DateTime<Utc>),
    /// Its officers are at work: half of its time later, if nobody has acknowledged it by then.
    AtHalf,
}

/// How a card that is posted at `now` rings.
#[must_use]
pub fn card_rings(tier: Tier, hours: Hours<'_>, last: LastRings, now: DateTime<Utc>) -> Rings {
    if hours.ring_at(now, tier) <= now && last.at_work(tier, now) {
        Rings::AtHalf
    } else {
        Rings::From(rings_from(By::Card, tier, hours, last, now))
    }
}

/// Whether a card rings as soon as ringing is allowed: that of who is asked to act. Tier 4 has days: there the reminder
/// rings, together with what else waits.
#[must_use]
pub fn rings_at_once(purpose: Purpose, tier: Tier) -> bool {
    matches!(purpose, Purpose::Action(_)) && tier != Tier::Four
}

/// Whether the card of who is consulted rings: only for a tier that may wake its people, and only if the window closes
/// before they next work.
#[must_use]
pub fn consulted_rings(
    object_by: Option<DateTime<Utc>>,
    tier: Tier,
    (partner, calendar): (&Partner, &Calendar),
    now: DateTime<Utc>,
) -> bool {
    let closes = object_by.is_some_and(|until| until < calendar.next_working(now));
    closes && partner.wakes.contains(&tier)
}

/// When the window of who is consulted closes: in tiers 3 and 4 not before the first instant at which somebody who is asked
/// to act may be rung. Nobody acts before, so nothing is lost by waiting. `acting` are those instants.
#[must_use]
pub fn window_closes(
    object_by: DateTime<Utc>,
    tier: Tier,
    acting: impl Iterator<Item = DateTime<Utc>>,
) -> DateTime<Utc> {
    acting.min().filter(|_| !tier.is_urgent()).map_or(object_by, |first| object_by.max(first))
}

/// When a partner may first be rung for a tier from `from` on: at once where it lets that tier wake its people, else
/// when they next work.
#[must_use]
pub fn ring_at(from: DateTime<Utc>, tier: Tier, partner: &Partner, calendar: &Calendar) -> DateTime<Utc> {
    if partner.wakes.contains(&tier) { from } else { calendar.next_working(from) }
}

/// Who is rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// The secretariat.
    Secretariat,
    /// A partner's officers on duty.
    Duty(PartnerId),
    /// Its backup officers.
    Backup(PartnerId),
}

impl Rung {
    /// The partner, if it is one.
    #[must_use]
    pub fn partner(self) -> Option<PartnerId> {
        match self {
            Self::Secretariat => None,
            Self::Duty(partner) | Self::Backup(partner) => Some(partner),
        }
    }
}
