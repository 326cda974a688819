//! The public holidays that Chappe knows of, for the sixty partners, 2026 to 2035, and the days worked in exchange for
//! others.
//!
//! Called where a partner's calendar is made, and by the texts that say why nobody is at work. A partner's own entry
//! for a date overrides this data, which has no regional holidays and nothing that a government announces late.
//!
//! Law: dates and names come from `data/holidays.csv`, made by `data/generate_holidays.py`, which states the source.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use chrono::NaiveDate;

/// One date on which a country works differently from other days of that weekday: not at all, only part of the day, or
/// although it is a weekend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// ISO 3166-1 alpha-2, as in the directory; Kosovo is `XK`.
    pub country: &'static str,
    /// The local date.
    pub date: NaiveDate,
    /// Computed in advance; the actual day is announced shortly before, when the moon is sighted.
    pub estimated: bool,
    /// Work goes on until early afternoon.
    pub half: bool,
    /// Where this date is worked in exchange for another: the date that was given off. This date has the hours of that
    /// one's weekday.
    pub worked_for: Option<NaiveDate>,
    /// In English; several on one day are joined by `; `.
    pub name: &'static str,
}

const DATA: &str = include_str!("../../../data/holidays.csv");

/// Sorted by country, then by date.
static HOLIDAYS: LazyLock<Vec<Holiday>> = LazyLock::new(|| DATA.lines().skip(1).map(parse).collect());

/// Identifies this edition of the data. What was computed with another edition is computed anew.
pub static HOLIDAYS_EDITION: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = DefaultHasher::new();
    DATA.hash(&mut hasher);
    format!("{:x}", hasher.finish())
});

/// A country's holidays and exchanged days by date. Empty for Ukraine, where martial law made holidays working days,
/// and for a country that is no partner.
#[must_use]
pub fn holidays(country: &str) -> &'static [Holiday] {
    let start = HOLIDAYS.partition_point(|holiday| holiday.country < country);
    let length = HOLIDAYS[start..].partition_point(|holiday| holiday.country == country);
    &HOLIDAYS[start..start + length]
}

fn parse(row: &'static str) -> Holiday {
    let mut columns = row.splitn(6, ',');
    let mut next = || columns.next().expect("six columns: country, date, estimated, half, worked_for, name");
    Holiday {
        country: next(),
        date: next().parse().expect("a date"),
        estimated: next() == "yes",
        half: next() == "yes",
        worked_for: Some(next()).filter(|date| !date.is_empty()).map(|date| date.parse().expect("a date")),
        // The name is quoted if it holds a comma; no name holds a quotation mark.
        name: next().trim_matches('"'),
    }
}
