//! Civil time: what the clock on a partner's wall shows, and the instant at which a wall clock shows a given time.
//!
//! Called by the calendar, the ladder and the digest to place deadlines, and by the texts to write a time out. Zones
//! are *named* by [`chrono_tz::Tz`], but offsets come only from here. The tables inside `chrono-tz` are older than the
//! current law of several partners, so `DateTime<Tz>` must not be used anywhere. [`Zone`] is a chrono time zone with
//! current data, so all of chrono works with it.
//!
//! Law: a wall time stands for one instant. If clocks skip it, the offset before the gap counts; if they show it twice,
//! the earlier instant counts. An event that recurs daily belongs to the local date that was *asked for*; in a gap
//! around midnight its instant may lie on the next date.

use std::fmt;
use std::iter;

use chrono::{
    DateTime, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
};
use chrono_tz::Tz;
use jiff::Timestamp;
use jiff::tz::AmbiguousOffset;

pub use data::{BUNDLED_RELEASED, ZoneDataError, Zones};
pub use names::{UnknownZone, names_place, zone_name, zones_of};

mod data;
mod names;

/// A named zone with its rules, made by [`Zones::get`]. Cheap to clone.
///
/// Two zones are equal if both name and rules are: the same name with other data is another zone.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone {
    name: Tz,
    rules: jiff::tz::TimeZone,
}

/// A stretch of time in which the offset does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first instant, or the instant from which it was asked for if that is later.
    pub start: DateTime<Utc>,
    /// The first instant with another offset; [`DateTime::MAX_UTC`] if none is known.
    pub end: DateTime<Utc>,
    /// The time that the wall clock shows, minus UTC.
    pub offset: FixedOffset,
}

impl Zone {
    /// The current name of the zone, even if it was asked for by an old one.
    #[must_use]
    pub fn name(&self) -> Tz {
        self.name
    }

    /// The instant of a civil rule such as "08:00 in Cairo": the instant at which the wall clock shows it, or the one
    /// that the law above takes instead. Outside chrono's range it is the last or the first instant.
    #[must_use]
    pub fn at(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let offset = match self.offsets_for(local) {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Gap { before, .. } | AmbiguousOffset::Fold { before, .. } => before,
        };
        let end = if local.and_utc() > DateTime::UNIX_EPOCH {
            DateTime::<Utc>::MAX_UTC
        } else {
            DateTime::<Utc>::MIN_UTC
        };
        local.checked_sub_offset(fixed(offset)).map_or(end, |utc| utc.and_utc())
    }

    /// The time from `start` on, split where the offset changes; the first period begins at `start`.
    pub fn periods(&self, start: DateTime<Utc>) -> impl Iterator<Item = Period> {
        iter::successors(Some(self.period(start)), |last| {
            (last.end < DateTime::<Utc>::MAX_UTC).then(|| self.period(last.end))
        })
    }

    fn period(&self, start: DateTime<Utc>) -> Period {
        let end =
            self.rules.following(timestamp(start)).next().map_or(DateTime::<Utc>::MAX_UTC, |transition| {
                DateTime::from_timestamp(transition.timestamp().as_second(), 0)
                    .expect("chrono's range holds jiff's")
            });
        Period { start, end, offset: fixed(self.rules.to_offset(timestamp(start))) }
    }

    fn offsets_for(&self, local: NaiveDateTime) -> AmbiguousOffset {
        let local = jiff::tz::Offset::UTC.to_datetime(timestamp(local.and_utc()));
        self.rules.to_ambiguous_timestamp(local).offset()
    }

    fn with(&self, offset: jiff::tz::Offset) -> ZoneOffset {
        ZoneOffset { zone: self.clone(), offset: fixed(offset) }
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name.name())
    }
}

/// An offset from UTC, with the zone in which it holds. A `DateTime<Zone>` carries it.
///
/// Written in digits, `+02:00`, also for `%Z`, because abbreviations such as IST or CST are used for several zones.
#[derive(Clone, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Zone,
    offset: FixedOffset,
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.offset
    }
}

impl fmt::Debug for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.offset, f)
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.offset, f)
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Zone {
        offset.zone.clone()
    }

    /// Only chrono's deprecated `Date` uses this: the offset at the beginning of the day.
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        match self.offsets_for(*local) {
            AmbiguousOffset::Unambiguous { offset } => MappedLocalTime::Single(self.with(offset)),
            AmbiguousOffset::Gap { .. } => MappedLocalTime::None,
            AmbiguousOffset::Fold { before, after } => {
                MappedLocalTime::Ambiguous(self.with(before), self.with(after))
            }
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        self.with(self.rules.to_offset(timestamp(utc.and_utc())))
    }
}

/// The whole second that contains `instant`. Outside jiff's years, -9999 to 9999, it is the nearest instant that jiff
/// supports; which offset is used there does not matter.
fn timestamp(instant: DateTime<Utc>) -> Timestamp {
    let second = instant.timestamp().clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(second).expect("clamped to jiff's range")
}

fn fixed(offset: jiff::tz::Offset) -> FixedOffset {
    FixedOffset::east_opt(offset.seconds()).expect("an offset of the zone data is less than a day")
}
