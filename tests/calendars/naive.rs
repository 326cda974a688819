//! Calendars at random, and a count of their minutes that knows nothing but the wall clock.

use std::collections::BTreeMap;

use chappe::domain::calendar::{Calendar, Holiday, Hours, Week};
use chappe::domain::zone::Zone;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::{date, zone};

/// Everyday zones, and those whose clocks change at midnight, by half an hour, in Ramadan, or stand at odd minutes.
const NAMES: [&str; 12] = [
    "Europe/Paris",
    "America/New_York",
    "Africa/Cairo",
    "Asia/Beirut",
    "America/Havana",
    "America/Santiago",
    "America/Nuuk",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Asia/Riyadh",
];

/// The same calendar twice: as data for the naive count, and as the domain builds it.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    weekend: Vec<Weekday>,
    daily: Hours,
    friday: Hours,
    half_days: BTreeMap<NaiveDate, bool>,
    /// Days that are worked, each with the one that was given off for it.
    exchanged: BTreeMap<NaiveDate, NaiveDate>,
    overrides: BTreeMap<NaiveDate, Hours>,
    pub(crate) calendar: Calendar,
    pub(crate) start: DateTime<Utc>,
}

impl Case {
    /// The hours of a date, and the hour of the day at which they are cut off.
    pub(crate) fn naive_hours(&self, date: NaiveDate) -> (Hours, u32) {
        if let Some(hours) = self.overrides.get(&date) {
            return (hours.clone(), 24);
        }
        let on = |date: NaiveDate| match date.weekday() {
            Weekday::Fri => self.friday.clone(),
            day if self.weekend.contains(&day) => Hours::CLOSED,
            _ => self.daily.clone(),
        };
        if let Some(day_off) = self.exchanged.get(&date) {
            return (on(*day_off), 24);
        }
        let weekday = on(date);
        match self.half_days.get(&date) {
            Some(true) => (weekday, 13),
            Some(false) => (Hours::CLOSED, 24),
            None => (weekday, 24),
        }
    }

    /// Looks at the wall clock, minute by minute: the definition of working time.
    pub(crate) fn naive_works(&self, instant: DateTime<Utc>) -> bool {
        let local = instant.with_timezone(self.calendar.zone()).naive_local();
        let (hours, end) = self.naive_hours(local.date());
        let minute = local.hour() * 60 + local.minute();
        minute < end * 60
            && hours
                .intervals()
                .iter()
                .any(|interval| u32::from(interval.start) <= minute && minute < u32::from(interval.end))
    }

    /// The minutes that are worked, from an instant on.
    pub(crate) fn naive_minutes(&self, from: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
        let minutes = (0..).map(move |minute| from + TimeDelta::minutes(minute));
        minutes.filter(|instant| self.naive_works(*instant))
    }
}

fn any_hours() -> impl Strategy<Value = Hours> {
    // Night hours too: that is where clocks change.
    let points = vec(prop_oneof![0..=300_u16, 0..=1440_u16, Just(1440_u16)], 2..=6);
    points.prop_map(|mut points| {
        points.sort_unstable();
        points.dedup();
        Hours::new(points.chunks_exact(2).map(|pair| pair[0]..pair[1]).collect()).expect("in order")
    })
}

/// Within five days of a change of the clocks, where the zone has any, or anywhere in 2024 to 2028.
fn any_start(zone: &Zone) -> impl Strategy<Value = DateTime<Utc>> + use<> {
    let first = date("2024-01-01").and_time(NaiveTime::MIN).and_utc();
    let last = first + TimeDelta::days(4 * 365);
    let mut anchors: Vec<_> =
        zone.periods(first).map(|period| period.start).take_while(|start| *start < last).collect();
    anchors.push(first + TimeDelta::days(777));
    let five_days = 5 * 24 * 60_i64;
    (select(anchors), -five_days..five_days)
        .prop_map(|(anchor, minutes)| anchor + TimeDelta::minutes(minutes))
}

/// A calendar with odd hours, holidays and overrides around a start that is often near a change of the clocks.
pub(crate) fn any_case() -> impl Strategy<Value = Case> {
    let start = select(&NAMES[..]).prop_map(zone).prop_flat_map(|zone| (any_start(&zone), Just(zone)));
    let weekend = prop_oneof![
        Just(vec![Weekday::Sat, Weekday::Sun]),
        Just(vec![Weekday::Fri, Weekday::Sat]),
        Just(vec![Weekday::Sun]),
        Just(vec![]),
    ];
    let near = || 0_u64..20;
    let exchanged = btree_map(near(), near(), 0..3);
    let dates = (
        btree_map(near(), any::<bool>(), 0..4),
        btree_map(near(), any_hours(), 0..3),
        vec(near(), 0..3),
        exchanged,
    );
    (start, weekend, any_hours(), any_hours(), dates)
        .prop_filter("somebody works", |(_, _, daily, _, _)| !daily.is_closed())
        .prop_map(|((start, zone), weekend, daily, friday, (half_days, worked, closed, exchanged))| {
            let today = start.with_timezone(&zone).date_naive() - Days::new(3);
            let half_days: BTreeMap<_, _> =
                half_days.into_iter().map(|(day, half)| (today + Days::new(day), half)).collect();
            let overrides: BTreeMap<_, _> = closed
                .into_iter()
                .map(|day| (day, Hours::CLOSED))
                .chain(worked)
                .map(|(day, hours)| (today + Days::new(day), hours))
                .collect();
            let exchanged: BTreeMap<_, _> = exchanged
                .into_iter()
                .map(|(day, off)| (today + Days::new(day), today + Days::new(off)))
                .collect();
            let known = |date, half, worked_for| Holiday {
                country: "FR",
                date,
                estimated: false,
                half,
                worked_for,
                name: "A day",
            };
            let known: Vec<_> = half_days
                .iter()
                .map(|(&date, &half)| known(date, half, None))
                .chain(exchanged.iter().map(|(&date, &off)| known(date, false, Some(off))))
                .collect();
            let week = Week::new(&weekend, &daily).with(Weekday::Fri, friday.clone());
            let calendar = Calendar::new(zone, week, &known, overrides.clone()).expect("somebody works");
            Case { weekend, daily, friday, half_days, exchanged, overrides, calendar, start }
        })
}
