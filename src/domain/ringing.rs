//! Who is rung, and from when on. This one policy decides every ring, whoever is addressed.
//!
//! The preview, cards, rings, notices and lists of whom to call all use it, so a preview agrees with what then happens.
//!
//! Laws: nobody is rung at an hour at which a tier may not wake them. Outside tiers 1 and 2, nobody is rung twice
//! within half an hour, nor within 20 minutes of doing something, because an officer who does something is at work and
//! looks. Notices that make officers stop or go on are exempt from the second rule.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    alert::Tier,
    audience::Purpose,
    calendar::Calendar,
    partner::{Office, Partner, PartnerId},
    whom::Whom,
};

/// How long somebody is not rung again, except in tiers 1 and 2. Source: the project's terms.
pub const REST: TimeDelta = TimeDelta::minutes(30);
/// How long somebody is not rung again by a list in tiers 1 and 2. Alerts raised within a minute reach the same step of
/// their ladders within a minute, so the second ring is for all of them.
pub const URGENT_REST: TimeDelta = TimeDelta::minutes(1);
/// How long the reader of a list of whom to call is not rung by it again, except in tiers 1 and 2. An issuer is thus
/// rung by it at most six times a day, in whatever zones its addressees are.
pub const CALLS_REST: TimeDelta = TimeDelta::hours(4);

/// Replaces [`REST`] for a partner's cards and lists if its officers have done something since they were last rung,
/// because they have noticed that ring. An ask of tier 3 that has waited since that ring is rung for again five minutes
/// before it has to be acknowledged.
pub const HEARD_REST: TimeDelta = TimeDelta::minutes(55);
/// How long an officer who has just done something is not rung, except in tiers 1 and 2. Source: the project's terms.
pub const QUIET: TimeDelta = TimeDelta::minutes(20);
/// How long an officer who has done something counts as being at work: the time within which tier 3 has to be
/// acknowledged. A card of tier 3 does not ring in that time. The partner is rung half of the card's time later, if
/// nobody has acknowledged it.
pub const AT_WORK: TimeDelta = TimeDelta::hours(1);

/// The kind of message that rings somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// "Wait", "go on", "stop": without it, what officers are doing about an alert right now would be wrong.
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

/// When somebody was last rung, and when they last did something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastRings {
    /// When they were last rung, by anything.
    pub any: Option<DateTime<Utc>>,
    /// When they were last rung by the list of whom to call.
    pub calls: Option<DateTime<Utc>>,
    /// When an officer of that reader last did something.
    pub acted: Option<DateTime<Utc>>,
}

/// Whose hours count.
#[derive(Clone, Copy, Debug)]
pub enum Hours<'a> {
    /// A partner's: which tiers wake its people, and when they work.
    Partner(&'a Partner, &'a Calendar),
    /// The secretariat's: which tiers wake its people, and when they work.
    Office(&'a Office, &'a Calendar),
}

impl Hours<'_> {
    /// The first instant, from `from` on, at which somebody may be rung for a tier.
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
    /// Until when nobody is rung again for a tier by this kind of message; `None` if that time is over.
    #[must_use]
    pub fn rests(self, by: By, tier: Tier, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        // If the clock was set back since, the last ring lies in the future and is ignored.
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

    /// Whether somebody counts as being at work, so that a new card of this tier does not ring.
    #[must_use]
    pub fn at_work(self, tier: Tier, now: DateTime<Utc>) -> bool {
        let acted = self.acted.filter(|acted| *acted <= now);
        !tier.is_urgent() && acted.is_some_and(|acted| now < acted + AT_WORK)
    }
}

/// From when on somebody may be rung for a tier by this kind of message; `now` if at once.
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
    /// Its officers are at work: half of the card's time later, if nobody has acknowledged by then.
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

/// Whether a card rings as soon as ringing is allowed. It does if the partner is asked to act, except in tier 4, which
/// has days: there the reminder rings, together with everything else that waits.
#[must_use]
pub fn rings_at_once(purpose: Purpose, tier: Tier) -> bool {
    matches!(purpose, Purpose::Action(_)) && tier != Tier::Four
}

/// Whether the card of a consulted partner rings: only for a tier that may wake its people, and only if the window
/// closes before they next work.
#[must_use]
pub fn consulted_rings(
    object_by: Option<DateTime<Utc>>,
    tier: Tier,
    partner: &Partner,
    calendar: &Calendar,
    now: DateTime<Utc>,
) -> bool {
    let closes = object_by.is_some_and(|until| until < calendar.next_working(now));
    closes && partner.wakes.contains(&tier)
}

/// When the window of a consulted partner closes. In tiers 3 and 4 it stays open at least until the first instant at
/// which a partner that is asked to act may be rung. Nobody acts before that, so nothing is lost by waiting. `acting`
/// holds those instants, one for each partner that is asked to act.
#[must_use]
pub fn window_closes(
    object_by: DateTime<Utc>,
    tier: Tier,
    acting: impl Iterator<Item = DateTime<Utc>>,
) -> DateTime<Utc> {
    acting.min().filter(|_| !tier.is_urgent()).map_or(object_by, |first| object_by.max(first))
}

/// When a partner may first be rung for a tier, from `from` on: at once if it lets that tier wake its people, else when
/// they next work.
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
    /// Whose officers are rung.
    #[must_use]
    pub fn whom(self) -> Whom {
        match self {
            Self::Secretariat => Whom::Secretariat,
            Self::Duty(partner) | Self::Backup(partner) => Whom::Partner(partner),
        }
    }
}
