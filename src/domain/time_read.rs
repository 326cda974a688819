//! Times as people write them, read: `9h05`, `09.05`, `9:05 pm`, `29.11.2026 09:05`, `2026-11-29T09:05Z`, `yesterday 23:10`.
//!
//! Commands hand it what an officer wrote, with the words of the languages that they may have written in.
//!
//! Laws: what can be read in two ways is not read. Nothing is guessed about a wall clock either: a time that it shows twice
//! is given back as both instants, one that it never shows as none.

use chrono::{DateTime, Datelike, Days, FixedOffset, MappedLocalTime, NaiveDate, NaiveTime, TimeZone, Utc};

use super::zone::Zone;

mod tokens;

use tokens::{Group, Join};
pub use tokens::{Mark, word};

/// The years that are written without a mistake; chrono reads many more.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// In which order a language writes day and month between strokes: `3/4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The day first.
    DayFirst,
    /// The month first.
    MonthFirst,
    /// Some of its people so, others otherwise: `3/4` is not read.
    Either,
}

/// A time as it was written, before it is known in which zone and as of when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeRead {
    day: Day,
    time: NaiveTime,
    offset: Option<FixedOffset>,
}

/// On which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    Unsaid,
    /// So many days from today on; before it, where that is negative.
    FromToday(i64),
    /// Month and day.
    OfYear(u32, u32),
    Date(NaiveDate),
}

/// What a wall clock makes of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instants {
    /// It shows it once.
    Once(DateTime<Utc>),
    /// It shows it twice, as it is put back: first then, and then again.
    Twice(DateTime<Utc>, DateTime<Utc>),
    /// It never shows it, as it is put forward.
    Never,
}

impl Instants {
    /// The earlier one.
    #[must_use]
    pub fn first(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Once(at) | Self::Twice(at, _) => Some(at),
            Self::Never => None,
        }
    }
}

impl TimeRead {
    /// Reads a line. `word` says what a word or a sign of the officer's languages means; none where it means nothing here.
    /// None for what is no time, or may be several.
    pub fn read(text: &str, order: Order, word: impl Fn(&str) -> Option<Mark>) -> Option<Self> {
        let line = tokens::line(text, word)?;
        let (date, time) = match &*line.groups {
            [time] => (None, time),
            [one, other] if one.is_time_only() => (Some(other), one),
            [one, other] => (Some(one), other),
            _ => return None,
        };
        let time = clock(time, line.after_noon)?;
        let day = match (date, line.from_today) {
            (None, None) => Day::Unsaid,
            (None, Some(days)) => Day::FromToday(days),
            (Some(date), None) => calendar(date, order)?,
            (Some(_), Some(_)) => return None,
        };
        Some(Self { day, time, offset: line.offset })
    }

    /// When it was, if it is past: of a time without a date or a year the last such one. None for a date that no calendar
    /// has.
    #[must_use]
    pub fn past(&self, zone: &Zone, now: DateTime<Utc>) -> Option<Instants> {
        self.nearest(zone, now, |at| at <= now, -1)
    }

    /// When it will be, if it is still to come: of a time without a date or a year the next such one. None for a date that
    /// no calendar has.
    #[must_use]
    pub fn to_come(&self, zone: &Zone, now: DateTime<Utc>) -> Option<Instants> {
        self.nearest(zone, now, |at| at > now, 1)
    }

    /// Today's, or this year's, if it is as `wanted`; else that of the day or the year beside it.
    fn nearest(
        &self,
        zone: &Zone,
        now: DateTime<Utc>,
        wanted: impl Fn(DateTime<Utc>) -> bool,
        beside: i32,
    ) -> Option<Instants> {
        let today = match self.offset {
            Some(offset) => now.with_timezone(&offset).date_naive(),
            None => now.with_timezone(zone).date_naive(),
        };
        let fits = |date: NaiveDate| {
            let local = date.and_time(self.time);
            wanted(match self.offset {
                Some(offset) => (local - offset).and_utc(),
                None => zone.at(local),
            })
        };
        let date = match self.day {
            Day::Date(date) => date,
            Day::FromToday(days) => away(today, days)?,
            Day::Unsaid => Some(today).filter(|date| fits(*date)).or_else(|| away(today, beside.into()))?,
            Day::OfYear(month, day) => {
                let of = |year| NaiveDate::from_ymd_opt(year, month, day);
                of(today.year()).filter(|date| fits(*date)).or_else(|| of(today.year() + beside))?
            }
        };
        let local = date.and_time(self.time);
        Some(match self.offset {
            Some(offset) => Instants::Once((local - offset).and_utc()),
            None => match zone.from_local_datetime(&local) {
                MappedLocalTime::Single(at) => Instants::Once(at.to_utc()),
                MappedLocalTime::Ambiguous(one, other) => Instants::Twice(one.to_utc(), other.to_utc()),
                MappedLocalTime::None => Instants::Never,
            },
        })
    }
}

fn away(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) }
}

/// A time of day: `9:05`, `9h05`, `09.05`, `9h`, `0905`, `9 pm`.
fn clock(group: &Group, after_noon: Option<bool>) -> Option<NaiveTime> {
    let (hour, minute, second) = match (&*group.numbers, &*group.joins) {
        ([whole], []) if whole.digits == 4 && !group.hour => (whole.value / 100, whole.value % 100, 0),
        ([hour], []) if group.hour || after_noon.is_some() => (hour.value, 0, 0),
        ([hour, minute], [Join::Hour]) => (hour.value, minute.value, 0),
        ([hour, minute], [Join::Colon | Join::Dot]) if minute.digits == 2 => (hour.value, minute.value, 0),
        ([hour, minute, second], [Join::Colon, Join::Colon]) => (hour.value, minute.value, second.value),
        _ => return None,
    };
    let hour = match after_noon {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(after) => hour % 12 + if after { 12 } else { 0 },
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// A date: `2026-11-29`, `29.11.2026`, `29.11.26`, `29.11.`, `11/29`.
fn calendar(group: &Group, order: Order) -> Option<Day> {
    let [join, others @ ..] = &*group.joins else { return None };
    if group.hour || others.iter().any(|other| other != join) {
        return None;
    }
    // Between points and hyphens the day comes first everywhere; between strokes it depends, unless one can be no month.
    let day_and_month = |one: u32, other: u32| match (join, order) {
        (Join::Colon | Join::Hour, _) => None,
        (Join::Stroke, _) if one > 12 => Some((one, other)),
        (Join::Stroke, _) if other > 12 => Some((other, one)),
        (Join::Stroke, Order::MonthFirst) => Some((other, one)),
        (Join::Stroke, Order::Either) => (one == other).then_some((one, other)),
        _ => Some((one, other)),
    };
    let (year, month, day) = match &*group.numbers {
        // In a leap year, so that the 29th of February is a day.
        [one, other] if *join != Join::Dash => {
            let (day, month) = day_and_month(one.value, other.value)?;
            return NaiveDate::from_ymd_opt(2000, month, day).map(|_| Day::OfYear(month, day));
        }
        [year, month, day] if year.digits == 4 && [Join::Dot, Join::Stroke, Join::Dash].contains(join) => {
            (year.value, month.value, day.value)
        }
        [one, other, year] if year.digits == 4 || year.digits == 2 && *join != Join::Dash => {
            let (day, month) = day_and_month(one.value, other.value)?;
            (if year.digits == 2 { 2000 + year.value } else { year.value }, month, day)
        }
        _ => return None,
    };
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day).map(Day::Date)
}
