//! What officers write in one line, read: times, languages, names.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use crate::discord::asked::Written;
use crate::domain::{refusal::Refusal, typed::ascii, zone::Zone};
use crate::i18n::{Language, Locale};

/// How a time is written, in the officer's own zone.
const TIME: &str = "%Y-%m-%d %H:%M";

/// The years that are written without a mistake; chrono reads many more.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// When something was seen: as [`time`] reads it, and not in the future.
pub(super) fn seen_at(
    written: Option<&str>,
    zone: &Zone,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Refusal> {
    let seen = time(written, zone, now)?;
    let early = || Refusal::SeenInFuture(written.unwrap_or_default().to_owned());
    if seen.is_some_and(|seen| seen > now) { Err(early()) } else { Ok(seen) }
}

/// A time: `2026-03-01 09:05` in the officer's zone, or `09:05` of the last such time.
pub(super) fn time(
    written: Option<&str>,
    zone: &Zone,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Refusal> {
    let Some(written) = written else { return Ok(None) };
    let digits: String = written.chars().map(ascii).collect();
    let today = now.with_timezone(zone).date_naive();
    let whole =
        NaiveDateTime::parse_from_str(&digits, TIME).ok().filter(|local| YEARS.contains(&local.year()));
    let last = || {
        let time = NaiveTime::parse_from_str(&digits, "%H:%M").ok()?;
        let local = today.and_time(time);
        Some(if zone.at(local) > now { local - TimeDelta::days(1) } else { local })
    };
    let read = whole.or_else(last).map(|local| zone.at(local));
    read.map(Some).ok_or_else(|| Refusal::BadTime(written.to_owned()))
}

/// A time to come: `2026-03-01 09:05` in the officer's zone, or `09:05` of the next such time.
pub(super) fn to_come(written: &str, zone: &Zone, now: DateTime<Utc>) -> Result<DateTime<Utc>, Refusal> {
    let digits: String = written.trim().chars().map(ascii).collect();
    let whole =
        NaiveDateTime::parse_from_str(&digits, TIME).ok().filter(|local| YEARS.contains(&local.year()));
    let next = || {
        let time = NaiveTime::parse_from_str(&digits, "%H:%M").ok()?;
        let local = now.with_timezone(zone).date_naive().and_time(time);
        Some(if zone.at(local) > now { local } else { local + TimeDelta::days(1) })
    };
    let local = whole.or_else(next).ok_or_else(|| Refusal::BadTime(written.to_owned()))?;
    Some(zone.at(local)).filter(|at| *at > now).ok_or(Refusal::BadCheck)
}

/// A time as it is read back.
pub(super) fn as_written(at: DateTime<Utc>, zone: &Zone) -> String {
    at.with_timezone(zone).format(TIME).to_string()
}

/// Languages: `ar, fr`, as [`language`] reads each; and what of the line is none.
pub(super) fn languages(written: Option<&str>, locale: &Locale) -> (BTreeSet<String>, Vec<String>) {
    let (mut read, mut unknown) = (BTreeSet::new(), Vec::new());
    for word in words(written.unwrap_or_default(), |word| language(word, locale)) {
        match word {
            Ok(tag) => drop(read.insert(tag)),
            Err(word) => unknown.push(word),
        }
    }
    (read, unknown)
}

/// The primary tag of a language in small letters, from a tag, whose region counts for nothing, or from the name that the
/// officer's own language has for it.
pub(super) fn language(written: &str, locale: &Locale) -> Option<String> {
    let name = folded(written);
    if let Some(named) = Language::all().find(|one| folded(&locale.say(one)) == name) {
        return Some(named.tag().to_owned());
    }
    let primary = name.split(['-', '_']).next()?.to_owned();
    let formed =
        (2..=3).contains(&primary.len()) && primary.bytes().all(|letter| letter.is_ascii_lowercase());
    formed.then_some(primary)
}

/// A line piece by piece, read: what stands between two commas at once, as a name may have several words, or else word by
/// word. What cannot be read is given back as it was written.
pub(super) fn words(
    line: &str,
    read: impl Fn(&str) -> Option<String>,
) -> impl Iterator<Item = Result<String, String>> {
    let line: String = line.chars().map(ascii).collect();
    let pieces = line.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
    let piece = |piece: &str| match read(piece) {
        Some(code) => vec![Ok(code)],
        None => piece.split_whitespace().map(|word| read(word).ok_or_else(|| word.to_owned())).collect(),
    };
    pieces.flat_map(piece).collect::<Vec<_>>().into_iter()
}

/// A name as it is compared with others.
pub(super) fn folded(name: &str) -> String {
    name.trim().chars().map(ascii).collect::<String>().to_lowercase()
}

/// Numbers with their digits as the code reads them.
fn digits(written: Option<&str>) -> String {
    written.unwrap_or_default().chars().map(ascii).collect()
}

/// The one choice of a form, by its code.
pub(super) fn code<T: FromStr>(given: &Written, name: &str) -> Result<T, Refusal> {
    given.text(name).and_then(|code| code.parse().ok()).ok_or(Refusal::OldButton)
}

/// Numbers of locations: those that are ticked, or what is written.
pub(super) fn numbers(given: &Written, name: &str) -> String {
    match given.chosen(name) {
        [] => digits(given.text(name)),
        ticked => ticked.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::zone::{Zones, zone_name};
    use crate::i18n::Locales;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_is_read_in_the_officers_zone() {
        let zone = Zones::bundled().get(zone_name("Asia/Bahrain").unwrap());
        let now = at("2026-03-03T11:00:00Z");
        let read = |text: &str| seen_at(Some(text), &zone, now);
        assert_eq!(read("2026-03-01 09:05"), Ok(Some(at("2026-03-01T06:05:00Z"))));
        assert_eq!(read("13:59"), Ok(Some(at("2026-03-03T10:59:00Z"))));
        assert_eq!(read("14:01"), Ok(Some(at("2026-03-02T11:01:00Z"))), "not yet today");
        assert_eq!(read("٠٩:٠٥"), Ok(Some(at("2026-03-03T06:05:00Z"))));
        assert_eq!(seen_at(None, &zone, now), Ok(None));
        let years = ["1999-12-31 09:00", "+262142-12-31 23:59", "-262143-01-01 00:00"];
        let early = "2026-03-04 09:00";
        assert_eq!(read(early), Err(Refusal::SeenInFuture(early.to_owned())));
        for bad in ["soon", "25:00", "03/04/2026 09:00"].into_iter().chain(years) {
            assert_eq!(read(bad), Err(Refusal::BadTime(bad.to_owned())));
        }
        assert_eq!(as_written(at("2026-03-01T06:05:00Z"), &zone), "2026-03-01 09:05");
    }

    #[test]
    fn a_time_to_come_is_read_in_the_officers_zone() {
        let zone = Zones::bundled().get(zone_name("Asia/Bahrain").unwrap());
        let now = at("2026-03-03T11:00:00Z");
        let read = |text: &str| to_come(text, &zone, now);
        assert_eq!(read("2026-03-04 09:05"), Ok(at("2026-03-04T06:05:00Z")));
        assert_eq!(read("14:01"), Ok(at("2026-03-03T11:01:00Z")));
        assert_eq!(read("١٤:٠٠"), Ok(at("2026-03-04T11:00:00Z")), "now is past: tomorrow");
        assert_eq!(read("2026-03-03 13:59"), Err(Refusal::BadCheck));
        assert_eq!(read("later"), Err(Refusal::BadTime("later".to_owned())));
    }

    #[test]
    fn languages_are_read_by_their_primary_tags_or_their_names() {
        let locales = Locales::load(None).unwrap().0;
        for (tag, line, read, unknown) in [
            ("en", "AR, fr-CA;  x, русский", "ar fr", "x русский"),
            ("fr", "Arabe, ourdou klingon tr", "ar tr ur", "klingon"),
            ("ja", "アラビア語、ノルウェー語", "ar no", ""),
            ("ar", "العربية، fr", "ar fr", ""),
        ] {
            let (tags, others) = languages(Some(line), locales.choose([tag]));
            assert_eq!(tags.into_iter().collect::<Vec<_>>().join(" "), read, "{line}");
            assert_eq!(others.join(" "), unknown, "{line}");
        }
    }
}
