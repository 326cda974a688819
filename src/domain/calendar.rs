//! A partner's working time: which hours count, and when so much of it will have passed.
//!
//! The ladder asks when a clock in working time runs out. The preview asks whether anybody is at work. The digest and
//! the ringing ask when the partner works again.
//!
//! Laws. A minute is worked if the wall clock then shows working hours: an hour that the clock skips is not worked, one
//! that it shows twice is worked twice. The partner's own entry for a date overrides a public holiday or a day worked
//! in exchange for another, and those override the week. Every question has an answer, because a calendar that is
//! closed for more than two years is refused when it is made. Questions are computed by days, not by minutes.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};

pub use holidays::{HOLIDAYS_EDITION, Holiday, holidays};
pub use hours::{Hours, HoursError, Minute, Week};

use super::zone::{Period, Zone};

mod holidays;
mod hours;

/// On a half holiday work ends at 13:00. This is so on the half days of Iceland and Türkiye; on those of Estonia, which
/// are three hours shorter, work ends near that time. A partner for whom this is wrong overrides the date.
const HALF_HOLIDAY_ENDS: Minute = 13 * 60;

/// For how many days without a break a calendar may be closed: two years. A longer closure is taken for a mistake.
const LONGEST_CLOSURE: usize = 2 * 366;

/// An amount of working time. Minutes are counted; days follow a civil rule. Neither can be converted into the other.
///
/// At most 65,535 of either; as minutes that is 136 days of eight hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkingTime {
    /// That many minutes in which the partner works.
    Minutes(u16),
    /// Until work ends on the n-th working day after the local date of the start. As in Regulation (EEC, Euratom)
    /// 1182/71, art. 3, the day of the event is not counted and the last one is used in full; but a deadline is for
    /// people at work, so it ends when they leave, not at midnight.
    Days(u16),
}

/// Which hours one partner works on which date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    week: Week,
    /// Dates whose hours are not those of the week.
    exceptions: BTreeMap<NaiveDate, Hours>,
}

impl Days {
    /// `overrides` are the partner's own dates, with the hours that are really worked then. If a date occurs twice, the
    /// later entry holds. Fails if the calendar would be closed for more than two years.
    pub fn new(
        week: Week,
        holidays: &[Holiday],
        overrides: impl IntoIterator<Item = (NaiveDate, Hours)>,
    ) -> Result<Days, NeverWorks> {
        let hours = |holiday: &Holiday| match (holiday.worked_for, holiday.half) {
            (Some(day_off), _) => week.on(day_off.weekday()).clone(),
            (None, true) => week.on(holiday.date.weekday()).until(HALF_HOLIDAY_ENDS),
            (None, false) => Hours::CLOSED,
        };
        let mut exceptions: BTreeMap<_, _> =
            holidays.iter().map(|holiday| (holiday.date, hours(holiday))).collect();
        exceptions.extend(overrides);
        let days = Days { week, exceptions };
        days.check()?;
        Ok(days)
    }

    /// Checks that some weekday is open and that no closure is longer than [`LONGEST_CLOSURE`]. That suffices, because
    /// after the last exception every week is the same.
    fn check(&self) -> Result<(), NeverWorks> {
        if self.week.is_closed() {
            return Err(NeverWorks { from: None });
        }
        let never_reopens = |date: &&NaiveDate| {
            let mut after = date.iter_days().take(1 + LONGEST_CLOSURE);
            !after.any(|date| !self.hours_on(date).is_closed())
        };
        match self.exceptions.keys().find(never_reopens) {
            Some(&date) => Err(NeverWorks { from: Some(date) }),
            None => Ok(()),
        }
    }

    /// The hours of the week, without the exceptions of single dates.
    #[must_use]
    pub fn week(&self) -> &Week {
        &self.week
    }

    fn hours_on(&self, date: NaiveDate) -> &Hours {
        self.exceptions.get(&date).unwrap_or_else(|| self.week.on(date.weekday()))
    }
}

/// When one partner works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    zone: Zone,
    days: Days,
}

impl Calendar {
    /// Makes [`Days::new`] and counts them by the wall clock of a zone.
    pub fn new(
        zone: Zone,
        week: Week,
        holidays: &[Holiday],
        overrides: impl IntoIterator<Item = (NaiveDate, Hours)>,
    ) -> Result<Calendar, NeverWorks> {
        Days::new(week, holidays, overrides).map(|days| Calendar::of(zone, days))
    }

    /// Counts these days by the wall clock of a zone.
    #[must_use]
    pub fn of(zone: Zone, days: Days) -> Calendar {
        Calendar { zone, days }
    }

    /// The zone whose wall clock counts.
    #[must_use]
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The working hours of a local date.
    #[must_use]
    pub fn hours_on(&self, date: NaiveDate) -> &Hours {
        self.days.hours_on(date)
    }

    /// The days and hours that this calendar uses.
    #[must_use]
    pub fn days(&self) -> &Days {
        &self.days
    }

    /// Whether a local date is a working day, if only for an hour.
    #[must_use]
    pub fn works_on(&self, date: NaiveDate) -> bool {
        !self.hours_on(date).is_closed()
    }

    /// Whether the partner works at this instant. The instant at which an interval ends is not worked.
    #[must_use]
    pub fn is_working(&self, instant: DateTime<Utc>) -> bool {
        let local = instant.with_timezone(&self.zone).naive_local();
        let second = local.num_seconds_from_midnight();
        let holds = |interval: &Range<Minute>| {
            (u32::from(interval.start) * 60..u32::from(interval.end) * 60).contains(&second)
        };
        self.hours_on(local.date()).intervals().iter().any(holds)
    }

    /// The first instant at or after `from` at which the partner works.
    #[must_use]
    pub fn next_working(&self, from: DateTime<Utc>) -> DateTime<Utc> {
        self.stretches(from).next().expect("a calendar always opens again").start
    }

    /// "Next working day, 09:00": this local time on the first working day after the local date of `from`. The time may
    /// lie outside the hours of that day.
    #[must_use]
    pub fn next_working_day_at(&self, from: DateTime<Utc>, time: NaiveTime) -> DateTime<Utc> {
        let date = self.working_days_after(from).next().expect("a calendar always opens again");
        self.zone.at(date.and_time(time))
    }

    /// The first instant by which so much working time has passed since `from`. If minutes run out exactly as the day's
    /// work ends, that is the end of the day, not the next morning. For no time at all it is `from` itself.
    #[must_use]
    pub fn add_working(&self, from: DateTime<Utc>, time: WorkingTime) -> DateTime<Utc> {
        match time {
            WorkingTime::Minutes(0) | WorkingTime::Days(0) => from,
            WorkingTime::Minutes(minutes) => self.add_minutes(from, minutes),
            WorkingTime::Days(days) => {
                let date = self.working_days_after(from).nth(usize::from(days) - 1);
                self.close_of(date.expect("a calendar always opens again"))
            }
        }
    }

    fn add_minutes(&self, from: DateTime<Utc>, minutes: u16) -> DateTime<Utc> {
        let mut left = TimeDelta::minutes(minutes.into());
        let mut spend = |stretch: Range<DateTime<Utc>>| {
            let length = stretch.end - stretch.start;
            let reached = (left <= length).then(|| stretch.start + left);
            left -= length;
            reached
        };
        self.stretches(from).find_map(&mut spend).expect("a calendar always opens again")
    }

    /// When work ends on a working day.
    fn close_of(&self, date: NaiveDate) -> DateTime<Utc> {
        let close = self.hours_on(date).close().expect("a working day has hours");
        self.zone.at(midnight(date) + TimeDelta::minutes(close.into()))
    }

    /// The exact working time between two instants; zero if `until` is not after `from`.
    #[must_use]
    pub fn working_between(&self, from: DateTime<Utc>, until: DateTime<Utc>) -> TimeDelta {
        self.worked(from, until).map(|stretch| stretch.end - stretch.start).sum()
    }

    /// The stretches of working time between two instants, in order and without overlap.
    pub fn worked(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> impl Iterator<Item = Range<DateTime<Utc>>> {
        let begun = self.stretches(from).take_while(move |stretch| stretch.start < until);
        begun.map(move |stretch| stretch.start..stretch.end.min(until))
    }

    fn working_days_after(&self, instant: DateTime<Utc>) -> impl Iterator<Item = NaiveDate> {
        let today = instant.with_timezone(&self.zone).date_naive();
        today.iter_days().skip(1).filter(|date| self.works_on(*date))
    }

    /// The stretches of working time from `from` on, in order and without overlap. The iterator never ends: a calendar
    /// always opens again.
    ///
    /// Within a period of one offset the wall clock has no gap and no repetition, so local hours become instants by
    /// subtracting the offset. Hours that a change of offset skips or repeats thereby come out right without special
    /// treatment.
    pub(super) fn stretches(&self, from: DateTime<Utc>) -> impl Iterator<Item = Range<DateTime<Utc>>> {
        self.zone.periods(from).flat_map(|period| self.stretches_in(period))
    }

    fn stretches_in(&self, period: Period) -> impl Iterator<Item = Range<DateTime<Utc>>> {
        let first = (period.start.naive_utc() + period.offset).date();
        first
            .iter_days()
            .map(move |date| (date, (midnight(date) - period.offset).and_utc()))
            .take_while(move |(_, midnight)| *midnight < period.end)
            .flat_map(|(date, midnight)| {
                let at = move |minute: Minute| midnight + TimeDelta::minutes(minute.into());
                self.hours_on(date)
                    .intervals()
                    .iter()
                    .map(move |interval| at(interval.start)..at(interval.end))
            })
            .map(move |stretch| stretch.start.max(period.start)..stretch.end.min(period.end))
            .filter(|stretch| !stretch.is_empty())
    }
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

/// The calendar has no working minute for more than two years, so a deadline in working time might never come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeverWorks {
    /// The date from which on nobody works; `None` if no weekday has hours at all.
    pub from: Option<NaiveDate>,
}

impl fmt::Display for NeverWorks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.from {
            None => f.write_str("no day of the week has working hours: give at least one"),
            Some(date) => write!(f, "from {date} on the calendar is closed for more than two years"),
        }
    }
}

impl std::error::Error for NeverWorks {}
