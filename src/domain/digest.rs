//! The digest: on which local dates a reader wants one, when it comes, and what is said after an outage.
//!
//! The tick asks for a [`DueDigests`] when a digest may be due, and `/digest now` does when somebody wants it early.
//! The store keeps one record of each date.
//!
//! Laws. A digest belongs to the local date that was *asked for*, whatever the clock shows when it comes. Dates only
//! rise: a change of zone, of calendar or of the clock between two digests neither repeats nor loses a date. After an
//! outage there is one digest, and the missed dates are merged into it.

use std::ops::Range;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

use super::{
    alert::Tier,
    audience::Purpose,
    calendar::Calendar,
    code::codes,
    partner::{DigestWish, Information, Partner},
};

pub use figures::{Dealt, Figures};
pub use view::{Blocked, Digest, Extent, Line, LinkedLine, NetworkDigest, News, Section};

mod figures;
mod view;

/// How late a digest may come without being marked as late.
pub const GRACE: TimeDelta = TimeDelta::minutes(15);

/// Whether a partner learns of an alert by a line in its digest instead of a card. Tiers 1 and 2 always have cards.
#[must_use]
pub fn instead_of_card(purpose: Purpose, tier: Tier, partner: &Partner) -> bool {
    purpose == Purpose::Information && !tier.is_urgent() && partner.information == Information::Digest
}

/// When a reader wants its digests: at an hour of its own wall clock, on its working days.
#[derive(Clone, Copy, Debug)]
pub struct Rhythm<'a> {
    calendar: &'a Calendar,
    at: NaiveTime,
    week_begins: Weekday,
}

/// A date on which a digest is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigestDate {
    /// The local date for which it was asked.
    pub date: NaiveDate,
    /// When it is to come.
    pub at: DateTime<Utc>,
    /// Whether it is the first of its week; it then also has the summary of the previous week.
    pub weekly: bool,
}

codes! {
    /// What became of a date on which a digest was wanted.
    "outcome of a digest" DigestOutcome {
        /// It was put into the outbox.
        Posted = "posted",
        /// There was nothing to say, and the reader does not want a line that says so.
        Silent = "silent",
        /// It was merged into a later digest.
        Merged = "merged",
    }
}

/// What has to be done about a reader's digests at an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueDigests {
    /// The dates whose time has come, in order. The last one gets a digest, and the others are merged into it.
    pub due: Vec<DigestDate>,
    /// When to look again.
    pub next: DigestDate,
}

impl<'a> Rhythm<'a> {
    /// The rhythm of a partner.
    #[must_use]
    pub fn of(partner: &Partner, calendar: &'a Calendar) -> Self {
        Self { calendar, at: partner.digest.at, week_begins: week_begins(&partner.weekend) }
    }

    /// The rhythm of the secretariat: the usual hour, by its own calendar.
    #[must_use]
    pub fn usual(calendar: &'a Calendar) -> Self {
        Self { calendar, at: DigestWish::default().at, week_begins: Weekday::Mon }
    }

    /// The date after which digests are wanted, for a reader that had none before `now`: the local date if its hour is
    /// over, else the day before.
    #[must_use]
    pub fn begins_after(&self, now: DateTime<Utc>) -> NaiveDate {
        let today = self.today(now);
        let over = self.calendar.zone().at(today.and_time(self.at)) <= now;
        if over { today } else { today.pred_opt().unwrap_or(today) }
    }

    /// What is due at `now`, and what comes next. `last` is the latest date that has a record.
    #[must_use]
    pub fn plan(&self, last: NaiveDate, now: DateTime<Utc>) -> DueDigests {
        let mut wanted = last.iter_days().skip(1).filter_map(|date| self.wanted(date));
        let mut due = Vec::new();
        loop {
            let next = wanted.next().expect("a calendar always opens again");
            if next.at > now {
                return DueDigests { due, next };
            }
            due.push(next);
        }
    }

    /// The same for `/digest now`: today is due as well, even if it is no working day, unless it has a record already.
    #[must_use]
    pub fn plan_now(&self, last: NaiveDate, now: DateTime<Utc>) -> Vec<DigestDate> {
        let today = self.today(now);
        let mut due = self.plan(last, now).due;
        if last < today && due.last().is_none_or(|last| last.date < today) {
            due.push(DigestDate { date: today, at: now, weekly: self.opens_week(today) });
        }
        due
    }

    /// When the reader's own day ends.
    #[must_use]
    pub fn day_ends(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.midnight(self.today(now).succ_opt().unwrap_or(NaiveDate::MAX))
    }

    /// The week before the week of a date.
    #[must_use]
    pub fn last_week(&self, date: NaiveDate) -> Range<DateTime<Utc>> {
        let this = self.week_of(date);
        self.midnight(this - TimeDelta::weeks(1))..self.midnight(this)
    }

    /// The last seven whole days before a date.
    #[must_use]
    pub fn seven_days(&self, date: NaiveDate) -> Range<DateTime<Utc>> {
        self.midnight(date - TimeDelta::weeks(1))..self.midnight(date)
    }

    /// The digest of a date, if one is wanted then. It is wanted on a working day, unless clocks skip so much that its
    /// instant would not be before that of the next date.
    fn wanted(&self, date: NaiveDate) -> Option<DigestDate> {
        if !self.calendar.works_on(date) {
            return None;
        }
        let zone = self.calendar.zone();
        let at = zone.at(date.and_time(self.at));
        let next = zone.at(date.succ_opt()?.and_time(self.at));
        (at < next).then(|| DigestDate { date, at, weekly: self.opens_week(date) })
    }

    /// Whether the date is the first working day of its week.
    fn opens_week(&self, date: NaiveDate) -> bool {
        let first = self.week_of(date);
        !first.iter_days().take_while(|day| *day < date).any(|day| self.calendar.works_on(day))
    }

    /// The first date of a date's week.
    fn week_of(&self, date: NaiveDate) -> NaiveDate {
        date.week(self.week_begins).first_day()
    }

    /// The local date of the reader.
    fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(self.calendar.zone()).date_naive()
    }

    fn midnight(&self, date: NaiveDate) -> DateTime<Utc> {
        self.calendar.zone().at(date.and_time(NaiveTime::MIN))
    }
}

/// The first day after the weekend; Monday if there is no weekend.
fn week_begins(weekend: &[Weekday]) -> Weekday {
    let mut days = std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ())).take(7);
    let opens = |day: &Weekday| !weekend.contains(day) && weekend.contains(&day.pred());
    days.find(opens).unwrap_or(Weekday::Mon)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        calendar::{Hours, Week},
        zone::{Zones, zone_name},
    };

    fn calendar(zone: &str, weekend: &[Weekday], off: &[&str]) -> Calendar {
        let zone = Zones::bundled().get(zone_name(zone).expect("a zone"));
        let week = Week::new(weekend, &"09:00-17:00".parse().expect("hours"));
        Calendar::new(zone, week, &[], off.iter().map(|off| (date(off), Hours::CLOSED))).expect("it works")
    }

    fn rhythm<'a>(calendar: &'a Calendar, at: &str, weekend: &[Weekday]) -> Rhythm<'a> {
        let at = NaiveTime::parse_from_str(at, "%H:%M").expect("a time");
        Rhythm { calendar, at, week_begins: week_begins(weekend) }
    }

    /// The dates after one for which a digest is wanted, with their local instants: `2026-03-04 08:00`, a star on the
    /// weekly one.
    fn wanted(rhythm: &Rhythm<'_>, after: &str, until: &str) -> Vec<String> {
        let until = rhythm.calendar.zone().at(date(until).and_time(NaiveTime::MIN));
        let shown = |one: &DigestDate| {
            let local = one.at.with_timezone(rhythm.calendar.zone()).format("%m-%d %H:%M");
            format!("{} at {local}{}", one.date.format("%m-%d"), if one.weekly { " *" } else { "" })
        };
        rhythm.plan(date(after), until).due.iter().map(shown).collect()
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    const GULF: [Weekday; 2] = [Weekday::Fri, Weekday::Sat];
    const EUROPE: [Weekday; 2] = [Weekday::Sat, Weekday::Sun];

    #[test]
    fn digests_come_on_working_days_and_the_first_of_a_week_sums_up() {
        let manama = calendar("Asia/Bahrain", &GULF, &["2026-03-08"]);
        let rhythm = rhythm(&manama, "08:00", &GULF);
        let expected = ["03-05 at 03-05 08:00", "03-09 at 03-09 08:00 *", "03-10 at 03-10 08:00"];
        assert_eq!(wanted(&rhythm, "2026-03-04", "2026-03-11"), expected, "Sunday is a holiday");
    }

    #[test]
    fn in_a_gap_the_date_asked_for_counts_and_in_an_overlap_it_comes_once() {
        // Cairo springs from Friday 00:00 to 01:00; Beirut from Sunday 00:00; both fall back over a midnight hour.
        for (zone, gap, fold) in
            [("Africa/Cairo", "2024-04-26", "2024-10-31"), ("Asia/Beirut", "2024-03-31", "2024-10-26")]
        {
            let always = calendar(zone, &[], &[]);
            for day in [gap, fold] {
                for hour in ["00:00", "00:30", "08:00", "23:30"] {
                    let rhythm = rhythm(&always, hour, &[]);
                    let (before, after) = (date(day) - TimeDelta::days(2), date(day) + TimeDelta::days(3));
                    let due = rhythm.plan(before, always.zone().at(after.and_time(NaiveTime::MIN))).due;
                    let dates: Vec<_> = due.iter().map(|one| one.date).collect();
                    let all: Vec<_> = before.iter_days().skip(1).take(dates.len()).collect();
                    assert_eq!(dates, all, "{zone} {day} {hour}");
                    assert!(due.is_sorted_by(|one, next| one.at < next.at), "{due:?}");
                }
            }
        }
        let nuuk = calendar("America/Nuuk", &[], &[]);
        let shown = wanted(&rhythm(&nuuk, "23:15", &[]), "2024-03-29", "2024-04-01");
        assert_eq!(
            shown,
            ["03-30 at 03-31 00:15", "03-31 at 03-31 23:15"],
            "the offset before the gap counts"
        );
    }

    #[test]
    fn a_day_that_a_zone_skips_has_no_digest() {
        let apia = calendar("Pacific/Apia", &[], &[]);
        let shown = wanted(&rhythm(&apia, "08:00", &[]), "2011-12-28", "2012-01-01");
        assert_eq!(shown, ["12-29 at 12-29 08:00", "12-31 at 12-31 08:00"]);
    }

    #[test]
    fn who_begins_after_the_hour_begins_tomorrow() {
        let paris = calendar("Europe/Paris", &EUROPE, &[]);
        let rhythm = rhythm(&paris, "08:00", &EUROPE);
        let at = |text: &str| text.parse().expect("an instant");
        assert_eq!(rhythm.begins_after(at("2026-03-03T06:59:59Z")), date("2026-03-02"));
        assert_eq!(rhythm.begins_after(at("2026-03-03T07:00:00Z")), date("2026-03-03"));
    }

    #[test]
    fn who_does_not_wait_has_todays_once() {
        let paris = calendar("Europe/Paris", &EUROPE, &[]);
        let rhythm = rhythm(&paris, "08:00", &EUROPE);
        let saturday = "2026-03-07T12:00:00Z".parse().expect("an instant");
        let due = rhythm.plan_now(date("2026-03-05"), saturday);
        assert_eq!(
            due.iter().map(|one| one.date).collect::<Vec<_>>(),
            ["2026-03-06", "2026-03-07"].map(date)
        );
        assert_eq!(rhythm.plan_now(date("2026-03-07"), saturday), []);
    }
}
