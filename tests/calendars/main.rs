//! Working time: examples as people meet them, and properties against a count of minutes that knows nothing but the
//! wall clock.

use std::sync::LazyLock;

use chappe::domain::calendar::{
    Calendar, Holiday, Hours, HoursError, NeverWorks, Week, WorkingTime, holidays,
};
use chappe::domain::zone::{Zone, Zones, zone_name};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use proptest::prelude::*;

use naive::any_case;

mod coverage;
mod naive;

static ZONES: LazyLock<Zones> = LazyLock::new(Zones::bundled);

fn zone(name: &str) -> Zone {
    ZONES.get(zone_name(name).expect("a known zone"))
}

fn hours(text: &str) -> Hours {
    text.parse().expect("hours")
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn office(weekend: &[Weekday]) -> Week {
    Week::new(weekend, &hours("09:00-12:30 13:30-17:00"))
}

/// A partner's calendar as it comes: office hours, and the holidays that are known.
fn partner(country: &str, zone_name: &str, weekend: &[Weekday]) -> Calendar {
    Calendar::new(zone(zone_name), office(weekend), holidays(country), []).expect("a calendar that works")
}

/// The instant of a local time, `2026-05-13T16:50`.
fn local(calendar: &Calendar, text: &str) -> DateTime<Utc> {
    calendar.zone().at(NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("a local time"))
}

fn shown(calendar: &Calendar, instant: DateTime<Utc>) -> String {
    instant.with_timezone(calendar.zone()).format("%a %Y-%m-%dT%H:%M").to_string()
}

#[test]
fn minutes_pause_at_lunch_at_night_and_over_a_long_weekend() {
    let france = partner("FR", "Europe/Paris", &[Weekday::Sat, Weekday::Sun]);
    // Wednesday before Ascension Day: the next working minutes after it are on Friday.
    for (start, minutes, end) in [
        ("2026-05-13T12:00", 30, "Wed 2026-05-13T12:30"),
        ("2026-05-13T12:00", 31, "Wed 2026-05-13T13:31"),
        ("2026-05-13T16:50", 10, "Wed 2026-05-13T17:00"),
        ("2026-05-13T16:50", 20, "Fri 2026-05-15T09:10"),
        ("2026-05-16T03:00", 60, "Mon 2026-05-18T10:00"),
        ("2026-05-16T03:00", 0, "Sat 2026-05-16T03:00"),
    ] {
        let reached = france.add_working(local(&france, start), WorkingTime::Minutes(minutes));
        assert_eq!(shown(&france, reached), end, "{minutes} min from {start}");
    }
    let whole_week = (local(&france, "2026-05-11T00:00"), local(&france, "2026-05-18T00:00"));
    assert_eq!(france.working_between(whole_week.0, whole_week.1), TimeDelta::hours(4 * 7));
    assert_eq!(france.working_between(whole_week.1, whole_week.0), TimeDelta::zero());
}

#[test]
fn working_days_end_when_people_leave_and_the_first_day_is_not_counted() {
    let france = partner("FR", "Europe/Paris", &[Weekday::Sat, Weekday::Sun]);
    for (start, days, end) in [
        ("2026-05-04T08:00", 1, "Tue 2026-05-05T17:00"),
        ("2026-05-04T23:59", 1, "Tue 2026-05-05T17:00"),
        ("2026-05-11T10:00", 5, "Tue 2026-05-19T17:00"),
        ("2026-05-09T10:00", 1, "Mon 2026-05-11T17:00"),
        ("2026-05-09T10:00", 0, "Sat 2026-05-09T10:00"),
    ] {
        let reached = france.add_working(local(&france, start), WorkingTime::Days(days));
        assert_eq!(shown(&france, reached), end, "{days} days from {start}");
    }
}

#[test]
fn a_friday_and_saturday_weekend_is_just_another_weekend() {
    let egypt = partner("EG", "Africa/Cairo", &[Weekday::Fri, Weekday::Sat]);
    let nine = NaiveTime::from_hms_opt(9, 0, 0).expect("a time");
    let thursday = local(&egypt, "2026-11-19T20:00");
    assert_eq!(shown(&egypt, egypt.next_working_day_at(thursday, nine)), "Sun 2026-11-22T09:00");
    assert_eq!(shown(&egypt, egypt.next_working(thursday)), "Sun 2026-11-22T09:00");
    let early_sunday = local(&egypt, "2026-11-22T06:00");
    assert_eq!(shown(&egypt, egypt.next_working_day_at(early_sunday, nine)), "Mon 2026-11-23T09:00");
    assert_eq!(shown(&egypt, egypt.next_working(early_sunday)), "Sun 2026-11-22T09:00");
}

#[test]
fn the_end_of_an_interval_is_no_longer_worked() {
    let japan = partner("JP", "Asia/Tokyo", &[Weekday::Sat, Weekday::Sun]);
    for (time, working) in [
        ("2026-11-24T08:59", false),
        ("2026-11-24T09:00", true),
        ("2026-11-24T12:30", false),
        ("2026-11-24T16:59", true),
        ("2026-11-24T17:00", false),
        ("2026-11-23T10:00", false), // Labour Thanksgiving Day, a Monday
    ] {
        assert_eq!(japan.is_working(local(&japan, time)), working, "{time}");
    }
}

#[test]
fn the_partners_own_word_comes_before_a_holiday_and_a_holiday_before_the_week() {
    let week = office(&[Weekday::Sat, Weekday::Sun]).with(Weekday::Fri, hours("08:00-11:00"));
    let overrides = [
        (date("2026-12-25"), hours("10:00-12:00")),
        (date("2026-12-28"), Hours::CLOSED),
        (date("2027-01-02"), hours("09:00-10:00")),
    ];
    let iceland = Calendar::new(zone("Atlantic/Reykjavik"), week, holidays("IS"), overrides).expect("works");
    for (day, expected) in [
        ("2026-12-18", "08:00-11:00"),
        ("2026-12-24", "09:00-12:30"), // half a holiday
        ("2026-12-25", "10:00-12:00"),
        ("2026-12-28", "closed"),
        ("2026-12-29", "09:00-12:30 13:30-17:00"),
        ("2027-01-01", "closed"),
        ("2027-01-02", "09:00-10:00"), // a Saturday
    ] {
        assert_eq!(iceland.hours_on(date(day)).to_string(), expected, "{day}");
        assert_eq!(iceland.works_on(date(day)), expected != "closed");
    }
}

#[test]
fn a_skipped_hour_is_not_worked_and_a_repeated_one_is_worked_twice() {
    let week = Week::new(&[], &hours("00:00-24:00"));
    for (name, day, worked) in [
        ("Africa/Cairo", "2024-04-26", 23 * 60),
        ("Africa/Cairo", "2024-10-31", 25 * 60),
        ("America/Nuuk", "2024-03-30", 23 * 60),
        ("Australia/Lord_Howe", "2024-10-06", 23 * 60 + 30),
        ("Europe/Paris", "2026-07-14", 24 * 60),
    ] {
        let calendar = Calendar::new(zone(name), week.clone(), &[], []).expect("works");
        let start = calendar.zone().at(date(day).and_time(NaiveTime::MIN));
        let end = calendar.zone().at((date(day) + Days::new(1)).and_time(NaiveTime::MIN));
        assert_eq!(calendar.working_between(start, end), TimeDelta::minutes(worked), "{name} {day}");
    }
}

#[test]
fn a_calendar_that_never_works_is_refused() {
    let weekdays = office(&[Weekday::Sat, Weekday::Sun]);
    let closed = |days: u64| {
        let first = date("2027-03-01");
        let dates = (0..days).map(move |day| (first + Days::new(day), Hours::CLOSED));
        Calendar::new(zone("Europe/Paris"), weekdays.clone(), &[], dates).map(|_| ())
    };
    assert_eq!(closed(700), Ok(()));
    assert_eq!(closed(740), Err(NeverWorks { from: Some(date("2027-03-01")) }));

    let none = Calendar::new(zone("Europe/Paris"), Week::new(&[], &Hours::CLOSED), holidays("FR"), []);
    assert_eq!(none, Err(NeverWorks { from: None }));
}

#[test]
fn hours_are_read_and_written_as_people_write_them() {
    for (text, expected) in [
        ("09:00-12:30 13:30-17:00", "09:00-12:30 13:30-17:00"),
        ("13:30–17:00, 9:00–12:30", "09:00-12:30 13:30-17:00"),
        ("08:00-12:00 12:00-16:00", "08:00-16:00"),
        ("00:00-24:00", "00:00-24:00"),
        ("closed", "closed"),
        ("", "closed"),
    ] {
        assert_eq!(text.parse::<Hours>().map(|hours| hours.to_string()), Ok(expected.to_owned()));
    }
    for (text, complaint) in [
        ("22:00-06:00", "22:00-06:00 does not end later on the same day"),
        ("09:00-09:00", "09:00-09:00 does not end later on the same day"),
        ("09:00-12:00 11:59-13:00", "11:59-13:00 overlaps another interval"),
        ("09:00-24:01", "\"09:00-24:01\" is not an interval of hours"),
        ("9-17", "\"9-17\" is not an interval of hours"),
        ("09:60-17:00", "\"09:60-17:00\" is not an interval of hours"),
        ("+9:00-17:00", "\"+9:00-17:00\" is not an interval of hours"),
    ] {
        let error = text.parse::<Hours>().expect_err("not hours").to_string();
        assert!(error.starts_with(complaint), "{text}: {error}");
    }
    assert_eq!(Hours::new(vec![0..60, 1380..1441]), Err(HoursError::Backwards(1380..1441)));
}

#[test]
fn a_day_worked_in_exchange_has_the_hours_of_the_day_that_was_given_off() {
    let weekend = [Weekday::Sat, Weekday::Sun];
    let week = Week::new(&weekend, &hours("08:00-16:30")).with(Weekday::Fri, hours("08:00-14:00"));
    let hungary = |own: Vec<(NaiveDate, Hours)>| {
        Calendar::new(zone("Europe/Budapest"), week.clone(), holidays("HU"), own).expect("works")
    };
    let usual = hungary(Vec::new());
    for (day, expected) in [
        ("2026-01-02", "closed"),      // a Friday that is given off
        ("2026-01-10", "08:00-14:00"), // the Saturday that is worked for it
        ("2026-01-17", "closed"),      // another Saturday
        ("2026-08-08", "08:00-14:00"),
        ("2026-08-21", "closed"),
        // By the decree it would have been worked for Christmas Eve, which a later law made a holiday.
        ("2026-12-12", "closed"),
        ("2026-12-24", "closed"),
    ] {
        assert_eq!(usual.hours_on(date(day)).to_string(), expected, "{day}");
    }
    let own = hungary(vec![(date("2026-01-10"), Hours::CLOSED)]);
    assert!(!own.works_on(date("2026-01-10")), "the partner knows better");
    // A Saturday that is worked counts: a deadline falls on it, and it is rung on it.
    let at = |text: &str| text.parse::<DateTime<Utc>>().expect("an instant");
    let end = at("2026-01-10T13:00:00Z");
    assert_eq!(usual.add_working(at("2026-01-09T15:00:00Z"), WorkingTime::Days(1)), end, "14:00 in Budapest");
    assert!(usual.is_working(at("2026-01-10T09:00:00Z")));

    let latvia = partner("LV", "Europe/Riga", &weekend);
    for (day, works) in [
        ("2026-01-02", false),
        ("2026-01-17", true),
        ("2026-01-24", false),
        ("2026-06-22", false),
        ("2026-06-27", true),
    ] {
        assert_eq!(latvia.works_on(date(day)), works, "{day}");
    }
}

#[test]
fn what_is_worked_in_exchange_lies_on_a_weekend_and_what_was_given_for_it_is_off() {
    let mut exchanged = Vec::new();
    for row in include_str!("../../data/partners.csv").lines().skip(1) {
        let country = row.split(',').next().expect("iso2");
        for one in holidays(country) {
            let Some(day_off) = one.worked_for else { continue };
            let off = holidays(country).iter().find(|other| other.date == day_off);
            assert!(off.is_some_and(|off| off.worked_for.is_none() && !off.half), "{country} {day_off}");
            assert!([Weekday::Sat, Weekday::Sun].contains(&one.date.weekday()), "{country} {}", one.date);
            exchanged.push(format!("{country} {}", one.date));
        }
    }
    assert_eq!(exchanged, ["HU 2026-01-10", "HU 2026-08-08", "LV 2026-01-17", "LV 2026-06-27"]);
}

#[test]
fn every_partner_has_holidays_for_ten_years_but_ukraine() {
    let mut countries = 0;
    for row in include_str!("../../data/partners.csv").lines().skip(1) {
        let country = row.split(',').next().expect("iso2");
        let known = holidays(country);
        countries += 1;
        assert!(known.is_sorted_by_key(|holiday| holiday.date), "{country}");
        assert!(known.iter().all(|holiday| holiday.country == country && !holiday.name.is_empty()));
        for year in 2026..=2035 {
            let count = known.iter().filter(|holiday| holiday.date.year() == year).count();
            let expected = if country == "UA" { 0..=0 } else { 5..=30 };
            assert!(expected.contains(&count), "{country} {year}: {count}");
        }
    }
    assert_eq!(countries, 60);
    assert!(holidays("XX").is_empty());
}

#[test]
fn holidays_say_what_is_certain_and_what_is_half() {
    let on = |country: &str, day: &str| -> &'static Holiday {
        let found = holidays(country).iter().find(|holiday| holiday.date == date(day));
        found.unwrap_or_else(|| panic!("{country} {day}"))
    };
    assert_eq!(on("FR", "2026-07-14").name, "National Day");
    assert!(!on("FR", "2026-07-14").estimated);
    assert!(on("MA", "2027-03-09").estimated, "the end of Ramadan");
    assert!(on("SA", "2027-03-09").estimated);
    // The other reason for the day off is certain.
    assert_eq!(on("MA", "2027-08-14").name, "Oued Ed-Dahab Day; Prophet's Birthday");
    assert!(!on("MA", "2027-08-14").estimated);
    assert!(on("IS", "2026-12-24").half && !on("IS", "2026-12-25").half);
    assert_eq!(on("PT", "2026-06-10").name, "Day of Portugal, Camões, and the Portuguese Communities");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn working_time_is_the_naive_count(case in any_case(), length in 0..10 * 1440_i64) {
        let end = case.start + TimeDelta::minutes(length);
        let naive = case.naive_minutes(case.start).take_while(|instant| *instant < end).count();
        prop_assert_eq!(case.calendar.working_between(case.start, end).num_minutes(), i64::try_from(naive)?);
    }

    #[test]
    fn adding_minutes_is_the_naive_walk(case in any_case(), minutes in 1..3000_u16) {
        let last = case.naive_minutes(case.start).nth(usize::from(minutes) - 1).expect("it works again");
        let reached = case.calendar.add_working(case.start, WorkingTime::Minutes(minutes));
        prop_assert_eq!(reached, last + TimeDelta::minutes(1));
    }

    #[test]
    fn the_next_working_instant_is_the_naive_one(case in any_case()) {
        prop_assert_eq!(Some(case.calendar.next_working(case.start)), case.naive_minutes(case.start).next());
        prop_assert_eq!(case.calendar.is_working(case.start), case.naive_works(case.start));
    }

    #[test]
    fn adding_and_measuring_agree_to_the_second(case in any_case(), second in 0..60_i64, minutes in any::<u16>()) {
        let start = case.start + TimeDelta::seconds(second);
        let reached = case.calendar.add_working(start, WorkingTime::Minutes(minutes));
        prop_assert_eq!(case.calendar.working_between(start, reached), TimeDelta::minutes(minutes.into()));
    }

    #[test]
    fn adding_in_two_steps_is_adding_once(case in any_case(), first in 0..2000_u16, second in 1..2000_u16) {
        let step = |from, minutes| case.calendar.add_working(from, WorkingTime::Minutes(minutes));
        prop_assert_eq!(step(step(case.start, first), second), step(case.start, first + second));
    }

    #[test]
    fn a_later_start_is_never_due_earlier(case in any_case(), later in 0..4000_i64, amount in 0..500_u16) {
        let after = case.start + TimeDelta::minutes(later);
        for time in [WorkingTime::Minutes(amount), WorkingTime::Days(amount)] {
            let [early, late] = [case.start, after].map(|start| case.calendar.add_working(start, time));
            prop_assert!(early <= late, "{:?}: {} > {}", time, early, late);
            prop_assert!(case.start <= early);
        }
        prop_assert!(case.calendar.next_working(case.start) <= case.calendar.next_working(after));
    }

    #[test]
    fn working_days_are_counted_by_local_date(case in any_case(), days in 1..12_u16, hour in 0..24_u32) {
        let zone = case.calendar.zone();
        let today = case.start.with_timezone(zone).date_naive();
        let works = |date: &NaiveDate| {
            let (hours, end) = case.naive_hours(*date);
            hours.intervals().iter().any(|interval| u32::from(interval.start) < end * 60)
        };
        let mut working = today.iter_days().skip(1).filter(works);
        let first = working.next().expect("it works again");
        let last = if days == 1 { first } else { working.nth(usize::from(days) - 2).expect("it works again") };

        let time = NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
        prop_assert_eq!(case.calendar.next_working_day_at(case.start, time), zone.at(first.and_time(time)));

        let (hours, end) = case.naive_hours(last);
        let open: Vec<_> = hours.intervals().iter().filter(|open| u32::from(open.start) < end * 60).collect();
        let close = u32::from(open.last().expect("a working day").end).min(end * 60);
        let expected = zone.at(last.and_time(NaiveTime::MIN) + TimeDelta::minutes(close.into()));
        prop_assert_eq!(case.calendar.add_working(case.start, WorkingTime::Days(days)), expected);
    }
}
