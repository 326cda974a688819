//! Sixty partners, every day of 2024 to 2030: outages, restarts, rolled back transactions, moves to other zones, and a
//! clock that jumps. Each date on which a digest was wanted has exactly one record.
//!
//! The oracle knows the calendar on the wall alone: which dates are working days, and what the clock showed at the end.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chappe::domain::{
    calendar::{Calendar, Week, holidays},
    digest::{DigestDate, DigestOutcome, Rhythm},
    partner::Partner,
    whom::Whom,
    zone::{Zones, zone_name},
};
use chappe::network::Network;
use chappe::store::{Store, Target, Tx, digest};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use harness::Dice;
use sqlx::{Connection, SqliteConnection};

/// Where nobody lives who should expect a simple clock.
const FAR: [&str; 8] = [
    "Africa/Cairo",
    "America/Nuuk",
    "America/Havana",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
];
/// When digests come; most of these are skipped or shown twice somewhere.
const HOURS: [&str; 6] = ["08:00", "00:00", "00:30", "02:15", "08:00", "23:30"];

/// A partner as the process knows it in memory.
struct Reader {
    partner: Partner,
    zones: Vec<String>,
    calendar: Calendar,
    /// When to look again; lost with the process.
    next: DateTime<Utc>,
}

impl Reader {
    fn whose(&self) -> Whom {
        Whom::Partner(self.partner.id)
    }

    fn rhythm(&self) -> Rhythm<'_> {
        Rhythm::of(&self.partner, &self.calendar)
    }

    fn moves_to(&mut self, zones: &Zones, zone: &str) {
        self.partner.zone = zone_name(zone).unwrap();
        let week = Week::new(&self.partner.weekend, &self.partner.hours);
        let holidays = holidays(self.partner.id.as_str());
        self.calendar = Calendar::new(zones.get(self.partner.zone), week, holidays, []).unwrap();
    }

    /// The process starts, or the network has changed.
    async fn begins(&mut self, tx: &mut Tx, now: DateTime<Utc>) {
        let (whose, rhythm) = (self.whose(), self.rhythm());
        digest::begin(tx, whose, rhythm.begins_after(now), now.into()).await.unwrap();
        let last = digest::last(tx, whose).await.unwrap().unwrap();
        let plan = rhythm.plan(last, now);
        self.next = plan.due.first().map_or(plan.next.at, |first: &DigestDate| first.at);
    }

    /// What the tick does when the instant has come.
    async fn looks(&mut self, tx: &mut Tx, now: DateTime<Utc>, dice: &mut Dice) {
        let whose = self.whose();
        let last = digest::last(tx, whose).await.unwrap().unwrap();
        let plan = self.rhythm().plan(last, now);
        assert!(plan.next.at > now);
        let outcome = if dice.once_in(5) { DigestOutcome::Silent } else { DigestOutcome::Posted };
        let added = digest::keep(tx, whose, &plan.due, outcome, now.into()).await.unwrap();
        assert_eq!(added, plan.due.len() as u64, "{whose} {:?}", plan.due);
        if dice.once_in(50) {
            let again = digest::keep(tx, whose, &plan.due, DigestOutcome::Posted, now.into()).await.unwrap();
            assert_eq!(again, 0, "twice is impossible");
        }
        self.next = plan.next.at;
    }
}

/// The partners of the network's data, as a file would have them.
fn readers(zones: &Zones) -> Vec<Reader> {
    let rows: Vec<Vec<&str>> =
        include_str!("../../data/partners.csv").lines().skip(1).map(|row| row.split(',').collect()).collect();
    let mut file = "[secretariat]\nchannel = \"1\"\nrole = \"2\"\n".to_owned();
    for (index, row) in rows.iter().enumerate() {
        let weekend: Vec<String> = row[4].split(' ').map(|day| format!("\"{day}\"")).collect();
        let (weekend, at, channel) = (weekend.join(", "), HOURS[index % HOURS.len()], index + 10);
        write!(
            file,
            "[[partner]]\nid = \"{}\"\nname = \"{}\"\nlanguages = [\"en\"]\nzone = \"{}\"\nweekend = [{weekend}]\n\
             hours = \"09:00-17:00\"\nchannel = \"{channel}\"\nduty_role = \"3\"\ndigest_at = \"{at}\"\n",
            row[0], row[1], row[3]
        )
        .unwrap();
    }
    let mut network = Network::read(&file).unwrap();
    let reader = |row: &Vec<&str>| {
        let partner = network.directory.partners.remove(&row[0].parse().unwrap()).unwrap();
        let week = Week::new(&partner.weekend, &partner.hours);
        let calendar = Calendar::new(zones.get(partner.zone), week, holidays(row[0]), []).unwrap();
        let own = row[6].split(' ').chain(FAR).map(str::to_owned).collect();
        Reader { partner, zones: own, calendar, next: DateTime::<Utc>::MIN_UTC }
    };
    rows.iter().map(reader).collect()
}

#[test]
fn every_wanted_date_of_seven_years_has_exactly_one_record() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(seven_years());
}

async fn seven_years() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chappe.db");
    let store = Store::open(&Target::Sqlite(path.clone())).await.unwrap();
    let (zones, mut dice) = (Zones::bundled(), Dice(4711));
    let mut readers = readers(&zones);
    assert_eq!(readers.len(), 60);
    let begin: DateTime<Utc> = "2024-01-01T00:00:00Z".parse().unwrap();
    let end: DateTime<Utc> = "2031-01-01T00:00:00Z".parse().unwrap();

    let mut tx = store.write().await.unwrap();
    let mut first = BTreeMap::new();
    for reader in &mut readers {
        first.insert(reader.partner.id, reader.rhythm().begins_after(begin));
        reader.begins(&mut tx, begin).await;
    }
    tx.commit().await.unwrap();

    let (mut now, mut kept, mut tx) = (begin, begin, store.write().await.unwrap());
    let (mut restarts, mut moves, mut outages) = (0, 0, 0);
    while now < end {
        // Mostly the tick comes in time; sometimes nothing runs for a while, or the clock is set forward.
        let step = match dice.below(400) {
            0 => 24 * 60 * i64::try_from(1 + dice.below(20)).unwrap(),
            1..10 => 60 * i64::try_from(1 + dice.below(40)).unwrap(),
            _ => i64::try_from(1 + dice.below(150)).unwrap(),
        };
        now = (now + TimeDelta::minutes(step)).min(end);
        outages += u32::from(step > 24 * 60);
        if dice.once_in(300) {
            let moving = usize::try_from(dice.below(60)).unwrap();
            let reader = &mut readers[moving];
            let to = usize::try_from(dice.below(reader.zones.len() as u64)).unwrap();
            let zone = reader.zones[to].clone();
            reader.moves_to(&zones, &zone);
            reader.begins(&mut tx, now).await;
            moves += 1;
        }
        for reader in &mut readers {
            if reader.next <= now {
                reader.looks(&mut tx, now, &mut dice).await;
            }
        }
        if now - kept > TimeDelta::days(14) || now == end {
            // The process may die with what it had not committed, and the clock of the next one may be behind.
            if now < end && dice.once_in(6) {
                drop(tx);
                now -= TimeDelta::hours(i64::try_from(dice.below(60)).unwrap());
                restarts += 1;
            } else {
                tx.commit().await.unwrap();
            }
            kept = now;
            tx = store.write().await.unwrap();
            for reader in &mut readers {
                reader.begins(&mut tx, now).await;
            }
            if now == end {
                // What the last restart has found due is looked at.
                for reader in &mut readers {
                    if reader.next <= now {
                        reader.looks(&mut tx, now, &mut dice).await;
                    }
                }
            }
        }
    }
    tx.commit().await.unwrap();
    store.close().await;
    assert!(restarts > 10 && moves > 50 && outages > 20, "{restarts} {moves} {outages}");

    let mut shell = SqliteConnection::connect(path.to_str().unwrap()).await.unwrap();
    let lost = "SELECT COUNT(*) FROM digest m WHERE m.outcome = 'merged' AND NOT EXISTS (SELECT 1 FROM digest d \
        WHERE d.reader = m.reader AND d.date = m.merged_into AND d.outcome <> 'merged' AND d.date > m.date)";
    let lost: i64 = sqlx::query_scalar(lost).fetch_one(&mut shell).await.unwrap();
    assert_eq!(lost, 0, "what is merged stands in a later one that was said");
    let mut total = 0;
    for reader in &readers {
        let sql = "SELECT date FROM digest WHERE reader = $1 ORDER BY date";
        let dates: Vec<String> =
            sqlx::query_scalar(sql).bind(reader.whose().to_string()).fetch_all(&mut shell).await.unwrap();
        let dates: Vec<NaiveDate> = dates.iter().map(|date| date.parse().unwrap()).collect();
        let latest = *dates.last().unwrap();
        assert_eq!(dates, wanted(reader, first[&reader.partner.id], latest, end), "{}", reader.partner.id);
        total += dates.len();
    }
    assert!(total > 100_000, "{total}");
    println!("{total} dates, {outages} outages, {restarts} restarts, {moves} moves");
}

/// Every working day after a date whose hour had come by the end, on the wall of where the partner is then, or had come
/// before, where it was earlier.
fn wanted(reader: &Reader, after: NaiveDate, latest: NaiveDate, end: DateTime<Utc>) -> Vec<NaiveDate> {
    let known = || holidays(reader.partner.id.as_str()).iter();
    let exchanged: BTreeSet<NaiveDate> =
        known().filter(|one| one.worked_for.is_some()).map(|one| one.date).collect();
    let off: BTreeSet<NaiveDate> =
        known().filter(|one| !one.half && one.worked_for.is_none()).map(|one| one.date).collect();
    let works = |date: &NaiveDate| {
        exchanged.contains(date) || !off.contains(date) && !reader.partner.weekend.contains(&date.weekday())
    };
    let zone = reader.calendar.zone();
    let has_come =
        |date: &NaiveDate| *date <= latest || zone.at(date.and_time(reader.partner.digest.at)) <= end;
    after.iter_days().skip(1).take_while(has_come).filter(works).collect()
}
