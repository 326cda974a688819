//! Civil times as people say them: a weekday and an hour in a given zone.
//!
//! Rendering says them where a line has no room for a whole instant, or where the time in another person's zone
//! matters.

use chrono::{DateTime, Datelike, TimeDelta, Weekday};

use super::{Phrase, say};
use crate::domain::zone::Zone;

/// A time with its date.
#[must_use]
pub fn dated(time: &DateTime<Zone>) -> Phrase {
    say::when_dated(day(time.weekday()), time, time)
}

/// A time in its shortest form that is clear at `now`: within the next seven days the weekday is enough.
#[must_use]
pub fn seen_from(now: &DateTime<Zone>, time: &DateTime<Zone>) -> Phrase {
    if time.date_naive() - now.date_naive() < TimeDelta::days(7) {
        say::when_soon(day(time.weekday()), time)
    } else {
        dated(time)
    }
}

fn day(day: Weekday) -> Phrase {
    match day {
        Weekday::Mon => say::day_monday(),
        Weekday::Tue => say::day_tuesday(),
        Weekday::Wed => say::day_wednesday(),
        Weekday::Thu => say::day_thursday(),
        Weekday::Fri => say::day_friday(),
        Weekday::Sat => say::day_saturday(),
        Weekday::Sun => say::day_sunday(),
    }
}
