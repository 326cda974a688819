//! Reads times as people write them: `9h05`, `09.05`, `9:05 pm`, `29.11.2026 09:05`, `2026-11-29T09:05Z`,
//! `yesterday 23:10`.
//!
//! Commands pass it what an officer wrote, with the words of the languages that the officer may have used.
//!
//! Laws: a text that can be read in two ways is refused. A wall clock is not guessed about either: for a time that it
//! shows twice both instants are returned, for one that it never shows none.

use chrono::{DateTime, Datelike, Days, FixedOffset, MappedLocalTime, NaiveDate, NaiveTime, TimeZone, Utc};

use super::zone::Zone;

mod tokens;

use tokens::{Group, Join};
pub use tokens::{Mark, word};

/// The years that people mean; chrono accepts many more.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// In which order a language writes day and month around a slash: `3/4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The day first.
    DayFirst,
    /// The month first.
    MonthFirst,
    /// Both orders are in use, so `3/4` is refused.
    Either,
}

/// A time as it was written; the zone and the reference date are not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeRead {
    day: Day,
    time: NaiveTime,
    offset: Option<FixedOffset>,
}

/// The day that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    Unsaid,
    /// This many days after today; before today if negative.
    FromToday(i64),
    /// Month and day.
    OfYear(u32, u32),
    Date(NaiveDate),
}

/// The instants at which a wall clock shows a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instants {
    /// It shows the time once.
    Once(DateTime<Utc>),
    /// It shows the time twice because it is put back: at the first instant, and again at the second.
    Twice(DateTime<Utc>, DateTime<Utc>),
    /// It never shows the time because it is put forward over it.
    Never,
}

impl Instants {
    /// The earlier instant; `None` for [`Instants::Never`].
    #[must_use]
    pub fn first(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Once(at) | Self::Twice(at, _) => Some(at),
            Self::Never => None,
        }
    }
}

impl TimeRead {
    /// Reads a line. `word` says what a word or a sign of the officer's languages means; it returns `None` if it means
    /// nothing in a time. `None` if the line is no time, or could be several.
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

    /// The instant as a past one. For a time without a date or a year it is the latest past one. `None` for a date that
    /// does not exist.
    #[must_use]
    pub fn past(&self, zone: &Zone, now: DateTime<Utc>) -> Option<Instants> {
        self.nearest(zone, now, |at| at <= now, -1)
    }

    /// The instant as a future one. For a time without a date or a year it is the next one. `None` for a date that does
    /// not exist.
    #[must_use]
    pub fn to_come(&self, zone: &Zone, now: DateTime<Utc>) -> Option<Instants> {
        self.nearest(zone, now, |at| at > now, 1)
    }

    /// Takes the time of today, or of this year, if that is as `wanted`; else that of the day or the year `beside` it.
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
    // With points and hyphens the day comes first everywhere. With slashes it depends on the language, unless one of
    // the numbers cannot be a month.
    let day_and_month = |one: u32, other: u32| match (join, order) {
        (Join::Colon | Join::Hour, _) => None,
        (Join::Stroke, _) if one > 12 => Some((one, other)),
        (Join::Stroke, _) if other > 12 => Some((other, one)),
        (Join::Stroke, Order::MonthFirst) => Some((other, one)),
        (Join::Stroke, Order::Either) => (one == other).then_some((one, other)),
        _ => Some((one, other)),
    };
    let (year, month, day) = match &*group.numbers {
        // A leap year is used for the check, so that 29 February is accepted.
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
