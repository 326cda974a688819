//! The public holidays that Chappe knows of: the sixty partners, 2026 to 2035; and the days worked in exchange for others.
//!
//! Called where a partner's calendar is made, and by the texts that say why nobody is at work. A partner's own word on a
//! date comes before this data, which knows no regional holidays and nothing of what a government announces late.
//!
//! Law: dates and names are `data/holidays.csv`, made by `data/generate_holidays.py`, which states the source.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use chrono::NaiveDate;

/// One date on which a country works otherwise than on other days of that name: not at all, not all day, or although it is
/// a weekend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// ISO 3166-1 alpha-2, as in the directory; Kosovo is `XK`.
    pub country: &'static str,
    /// The local date.
    pub date: NaiveDate,
    /// Foreseen by calculation; the day itself is announced shortly before, by the sight of the moon.
    pub estimated: bool,
    /// Work goes on until early afternoon.
    pub half: bool,
    /// The date that was given off for it, where it is worked in exchange: with the hours of that weekday.
    pub worked_for: Option<NaiveDate>,
    /// In English; several on one day are joined by `; `.
    pub name: &'static str,
}

const DATA: &str = include_str!("../../../data/holidays.csv");

/// By country, then date.
static HOLIDAYS: LazyLock<Vec<Holiday>> = LazyLock::new(|| DATA.lines().skip(1).map(parse).collect());

/// A name for this edition of the data: what was computed by another is computed anew.
pub static HOLIDAYS_EDITION: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = DefaultHasher::new();
    DATA.hash(&mut hasher);
    format!("{:x}", hasher.finish())
});

/// A country's holidays and exchanged days by date; none for Ukraine, where martial law made them working days, or for a country that is
/// no partner.
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
        // Quoted where it holds a comma; no name holds a quotation mark.
        name: next().trim_matches('"'),
    }
}
