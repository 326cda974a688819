//! Working hours by the wall clock, of one day and of a week.
//!
//! The directory and the commands read and write them as text, `09:00-12:30 13:30-17:00`; the calendar counts with them.
//!
//! Law: intervals are in order, apart, and inside their own date. A night shift is `22:00-24:00` and, on the next day,
//! `00:00-06:00`. A holiday, a weekend or a change of hours therefore affects exactly one date.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use chrono::Weekday;

/// Minutes from midnight as the wall clock shows them, 0 to 1440; 1440 is the end of the day, written `24:00`.
pub type Minute = u16;

const END_OF_DAY: Minute = 24 * 60;

/// The working hours of one day; without intervals, a day off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours(Vec<Range<Minute>>);

impl Hours {
    /// Nobody works.
    pub const CLOSED: Hours = Hours(Vec::new());

    /// Checks and orders the intervals. Intervals that touch become one. Fails if one is backwards or if two overlap.
    pub fn new(mut intervals: Vec<Range<Minute>>) -> Result<Hours, HoursError> {
        intervals.sort_by_key(|interval| interval.start);
        let mut hours: Vec<Range<Minute>> = Vec::with_capacity(intervals.len());
        for interval in intervals {
            if interval.is_empty() || interval.end > END_OF_DAY {
                return Err(HoursError::Backwards(interval));
            }
            match hours.last_mut() {
                Some(last) if interval.start < last.end => return Err(HoursError::Overlap(interval)),
                Some(last) if interval.start == last.end => last.end = interval.end,
                _ => hours.push(interval),
            }
        }
        Ok(Hours(hours))
    }

    /// What is left of the day if work ends at `minute`.
    #[must_use]
    pub fn until(&self, minute: Minute) -> Hours {
        let cut = self.0.iter().map(|interval| interval.start..interval.end.min(minute));
        Hours(cut.filter(|interval| !interval.is_empty()).collect())
    }

    /// The intervals, in order.
    #[must_use]
    pub fn intervals(&self) -> &[Range<Minute>] {
        &self.0
    }

    /// Whether this is a day off.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.is_empty()
    }

    /// When the last interval ends; `None` on a day off.
    #[must_use]
    pub fn close(&self) -> Option<Minute> {
        self.0.last().map(|interval| interval.end)
    }
}

/// The working hours of each weekday, Monday first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week([Hours; 7]);

impl Week {
    /// The same hours every day except on the days of the weekend, which are days off.
    #[must_use]
    pub fn new(weekend: &[Weekday], hours: &Hours) -> Week {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        let on = |day| if weekend.contains(&day) { Hours::CLOSED } else { hours.clone() };
        Week([Mon, Tue, Wed, Thu, Fri, Sat, Sun].map(on))
    }

    /// This week with other hours on one day, such as the short Friday of the Emirates.
    #[must_use]
    pub fn with(mut self, day: Weekday, hours: Hours) -> Week {
        self.0[day.num_days_from_monday() as usize] = hours;
        self
    }

    /// The hours of one weekday.
    #[must_use]
    pub fn on(&self, day: Weekday) -> &Hours {
        &self.0[day.num_days_from_monday() as usize]
    }

    /// Whether no day has hours.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.iter().all(Hours::is_closed)
    }
}

/// Reads intervals separated by blanks or commas. `closed`, or an empty text, is a day off.
impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Hours, HoursError> {
        if text.trim() == "closed" {
            return Ok(Hours::CLOSED);
        }
        let parts = text.split([' ', ',']).filter(|part| !part.is_empty());
        let intervals = parts.map(|part| {
            let interval =
                part.split_once(['-', '–']).and_then(|(start, end)| Some(minute(start)?..minute(end)?));
            interval.ok_or_else(|| HoursError::Unreadable(part.to_owned()))
        });
        Hours::new(intervals.collect::<Result<_, _>>()?)
    }
}

/// Reads `HH:MM` or `H:MM`, up to `24:00`.
fn minute(text: &str) -> Option<Minute> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (hour, minute) = text.split_once(':')?;
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 || !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute): (Minute, Minute) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour * 60 + minute;
    (minute < 60 && total <= END_OF_DAY).then_some(total)
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_closed() {
            return f.write_str("closed");
        }
        for (index, interval) in self.0.iter().enumerate() {
            let blank = if index == 0 { "" } else { " " };
            write!(f, "{blank}{}", Written(interval))?;
        }
        Ok(())
    }
}

/// An interval as it is written: `09:00-12:30`.
struct Written<'a>(&'a Range<Minute>);

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Range { start, end } = self.0;
        write!(f, "{:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60)
    }
}

/// Why a text or a list of intervals is not one day's hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HoursError {
    /// The text is not of the form `09:00-12:30`.
    Unreadable(String),
    /// The interval does not end after its start, or ends after the day does.
    Backwards(Range<Minute>),
    /// The interval begins before the previous one has ended.
    Overlap(Range<Minute>),
}

impl fmt::Display for HoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(text) => {
                write!(f, "\"{text}\" is not an interval of hours: write 09:00-12:30, or closed")
            }
            Self::Backwards(interval) => write!(
                f,
                "{} does not end later on the same day: write a night as 22:00-24:00 and, on the next day, 00:00-06:00",
                Written(interval)
            ),
            Self::Overlap(interval) => {
                write!(f, "{} overlaps another interval of that day", Written(interval))
            }
        }
    }
}

impl std::error::Error for HoursError {}
