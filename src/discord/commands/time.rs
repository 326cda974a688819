//! Reads times that officers write, in their own zone and in the words of any language.
//!
//! Laws: a written time can have two meanings. If it decides something, the officer is asked which one is right; else
//! it is shown with its offset. A time that the clock never shows is refused.

use chrono::{DateTime, FixedOffset, MappedLocalTime, TimeZone, Utc};

use crate::discord::asked::Desk;
use crate::domain::{
    refusal::Refusal,
    time_read::{Instants, Mark, Order, TimeRead, word},
    zone::Zone,
};
use crate::i18n::{Locale, Locales, Phrase, SOURCE, say};

/// How a time is written back, in the officer's own zone.
const TIME: &str = "%Y-%m-%d %H:%M";

/// What is needed to read what an officer writes.
#[derive(Clone, Copy)]
pub(super) struct Hand<'a> {
    /// The zone of the times.
    pub(super) zone: &'a Zone,
    /// The present.
    pub(super) now: DateTime<Utc>,
    /// The officer's language: languages are named in it, and a text is in it unless another is given.
    pub(super) locale: &'a Locale,
    /// All languages: the words for times are understood in each of them.
    pub(super) locales: &'a Locales,
}

impl<'a> Hand<'a> {
    /// For an officer who reads this language and has this zone.
    pub(super) fn of(desk: &'a Desk, locale: &'a Locale, zone: &'a Zone) -> Self {
        Self { zone, now: desk.relay.clock.now(), locale, locales: &desk.locales }
    }

    /// When something happened: two instants if the wall clock showed the time twice.
    pub(super) fn happened(&self, written: &str) -> Result<Vec<DateTime<Utc>>, Refusal> {
        let read = self.read(written).and_then(|read| read.past(self.zone, self.now));
        match read {
            None => Err(Refusal::BadTime(written.to_owned())),
            Some(Instants::Never) => Err(Refusal::NoSuchTime(written.to_owned())),
            Some(Instants::Once(at)) => Ok(vec![at]),
            Some(Instants::Twice(one, other)) => Ok(vec![one, other]),
        }
    }

    /// When something was seen, with the offset that is shown beside it. Of two instants the earlier counts. A time
    /// in the future is refused.
    pub(super) fn seen_at(&self, written: Option<&str>) -> Result<Option<DateTime<FixedOffset>>, Refusal> {
        let Some(written) = written else { return Ok(None) };
        let early = || Refusal::SeenInFuture(written.to_owned());
        let at = self.happened(written)?.into_iter().next().filter(|at| *at <= self.now).ok_or_else(early)?;
        Ok(Some(at.with_timezone(self.zone).fixed_offset()))
    }

    /// A time to come; of two instants, the earlier.
    pub(super) fn to_come(self, written: &str) -> Result<DateTime<Utc>, Refusal> {
        let read = self.read(written).and_then(|read| read.to_come(self.zone, self.now));
        let instants = read.ok_or_else(|| Refusal::BadTime(written.to_owned()))?;
        let at = instants.first().ok_or_else(|| Refusal::NoSuchTime(written.to_owned()))?;
        Some(at).filter(|at| *at > self.now).ok_or(Refusal::BadCheck)
    }

    fn read(&self, written: &str) -> Option<TimeRead> {
        let order = match self.locale.tag() {
            // In English both orders are usual.
            SOURCE => Order::Either,
            "ja" => Order::MonthFirst,
            _ => Order::DayFirst,
        };
        let others = self.locales.iter().filter(|other| other.tag() != self.locale.tag());
        let languages: Vec<_> = std::iter::once(self.locale).chain(others).map(words).collect();
        let means = |one: &str| {
            let mut all = languages.iter().flatten();
            all.find(|(known, _)| known == one).map(|(_, mark)| *mark)
        };
        TimeRead::read(written, order, means)
    }
}

/// The words of a language that have a meaning in a time.
fn words(locale: &Locale) -> Vec<(String, Mark)> {
    let alternatives = |(words, mark): (Phrase, Mark)| {
        let words = locale.say(&words);
        words.split([',', '،', '、']).map(|one| (word(one), mark)).collect::<Vec<_>>()
    };
    let marks = [
        (say::time_yesterday(), Mark::FromToday(-1)),
        (say::time_today(), Mark::FromToday(0)),
        (say::time_tomorrow(), Mark::FromToday(1)),
        (say::time_before_noon(), Mark::BeforeNoon),
        (say::time_after_noon(), Mark::AfterNoon),
        (say::time_hour(), Mark::Hour),
        (say::time_beside(), Mark::Beside),
    ];
    marks.into_iter().flat_map(alternatives).collect()
}

/// A time as it is read back, with its offset if the wall clock shows it twice.
pub(super) fn as_written(at: impl Into<DateTime<Utc>>, zone: &Zone) -> String {
    let local = at.into().with_timezone(zone);
    let written = local.format(TIME);
    match zone.from_local_datetime(&local.naive_local()) {
        MappedLocalTime::Ambiguous(..) => format!("{written} UTC{}", local.format("%:z")),
        _ => written.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::zone::{Zones, zone_name};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn zone(name: &str) -> Zone {
        Zones::bundled().get(zone_name(name).unwrap())
    }

    /// Reads lines in a language, as something that happened or is to come.
    struct Reader {
        locales: Locales,
        zone: Zone,
        now: DateTime<Utc>,
    }

    impl Reader {
        fn at(zone_name: &str, now: &str) -> Self {
            Self { locales: Locales::load(None).unwrap().0, zone: zone(zone_name), now: at(now) }
        }

        fn hand(&self, tag: &str) -> Hand<'_> {
            let locale = self.locales.choose([tag]);
            Hand { zone: &self.zone, now: self.now, locale, locales: &self.locales }
        }

        fn happened(&self, tag: &str, line: &str) -> Result<Vec<DateTime<Utc>>, Refusal> {
            self.hand(tag).happened(line)
        }
    }

    #[test]
    fn times_are_read_as_people_write_them_in_each_language() {
        // Noon in Paris on a Sunday.
        let reader = Reader::at("Europe/Paris", "2026-11-29T11:00:00Z");
        let (morning, evening) = ("2026-11-29T08:05:00Z", "2026-11-28T20:05:00Z");
        let yesterday = "2026-11-28T22:10:00Z";
        for (tag, line, expected) in [
            ("en", "09:05", morning),
            ("en", "9:05", morning),
            ("en", "9.05", morning),
            ("en", "0905", morning),
            ("en", "9:05 am", morning),
            ("en", "9:05 a.m.", morning),
            ("en", "9:05 pm", evening),
            ("en", "9:05PM", evening),
            ("en", "at 9:05", morning),
            ("en", "12:05 am", "2026-11-28T23:05:00Z"),
            ("en", "yesterday 23:10", yesterday),
            ("en", "23:10 yesterday", yesterday),
            ("en", "Yesterday, at 11:10 pm", yesterday),
            ("en", "today 9:05", morning),
            ("en", "29.11.2026 09:05", morning),
            ("en", "09:05 29.11.2026", morning),
            ("en", "29.11. 9:05", morning),
            ("en", "29.11.26 09.05", morning),
            ("en", "2026-11-29 09:05", morning),
            ("en", "2026-11-29 - 09:05", morning),
            ("en", "2026/11/29 09:05", morning),
            ("en", "11/29/2026 9:05", morning),
            ("en", "29/11/2026 9:05", morning),
            ("en", "2026-11-29T08:05Z", morning),
            ("en", "2026-11-29T08:05:00Z", morning),
            ("en", "2026-11-29t10:05+02:00", morning),
            ("en", "2026-11-29T03:05-05:00", morning),
            ("en", "08:05 UTC", morning),
            ("en", "9:05 UTC+1", morning),
            ("en", "2026-11-29 09:05 UTC+01:00", morning),
            ("en", "hier 23h10", yesterday),
            ("fr", "9h05", morning),
            ("fr", "9 h 05", morning),
            ("fr", "à 9h05", morning),
            ("fr", "21h", "2026-11-28T20:00:00Z"),
            ("fr", "hier 23h10", yesterday),
            ("fr", "hier à 23:10", yesterday),
            ("fr", "aujourd’hui 9h05", morning),
            ("fr", "aujourd'hui 9h05", morning),
            ("fr", "11h10 du soir hier", yesterday),
            ("de", "9.05 Uhr", morning),
            ("de", "09:05 Uhr", morning),
            ("de", "um 9:05", morning),
            ("de", "gestern 23:10", yesterday),
            ("de", "gestern um 23.10 Uhr", yesterday),
            ("de", "am 29.11. um 9:05 Uhr", morning),
            ("de", "gestern 23 Uhr 10", yesterday),
            ("es", "ayer 23:10", yesterday),
            ("es", "ayer a las 11:10 p. m.", yesterday),
            ("es", "9:05 a. m.", morning),
            ("es", "hoy 9:05", morning),
            ("pl", "wczoraj 23:10", yesterday),
            ("pl", "wczoraj o godz. 23.10", yesterday),
            ("pl", "dziś 9:05", morning),
            ("tr", "dün 23:10", yesterday),
            ("tr", "DÜN saat 23.10", yesterday),
            ("tr", "bugün 09.05", morning),
            ("ar", "أمس ٢٣:١٠", yesterday),
            ("ar", "أمس الساعة 11:10 م", yesterday),
            ("ar", "٩:٠٥ ص", morning),
            ("ar", "\u{200f}٢٩/١١/٢٠٢٦ ٠٩:٠٥", morning),
            ("ja", "昨日23:10", yesterday),
            ("ja", "昨日 午後11時10分", yesterday),
            ("ja", "９：０５", morning),
            ("ja", "9時5分", morning),
            ("ja", "2026年11月29日 9時05分", morning),
            ("ja", "11月29日9時05分", morning),
            ("ja", "今日の9時05分", morning),
        ] {
            assert_eq!(reader.happened(tag, line), Ok(vec![at(expected)]), "{tag}: {line}");
        }
    }

    #[test]
    fn between_strokes_the_day_comes_first_where_the_language_has_it_so() {
        let reader = Reader::at("Europe/Paris", "2026-11-29T11:00:00Z");
        let april = Ok(vec![at("2026-04-03T07:00:00Z")]);
        let march = Ok(vec![at("2026-03-04T08:00:00Z")]);
        let line = "03/04/2026 09:00";
        assert_eq!(reader.happened("fr", line), april);
        assert_eq!(reader.happened("ja", line), march);
        assert_eq!(reader.happened("en", line), Err(Refusal::BadTime(line.to_owned())), "both are usual");
        assert_eq!(reader.happened("en", "03.04.2026 09:00"), april, "between points it is the day");
    }

    #[test]
    fn what_is_no_time_or_may_be_several_is_not_read() {
        let reader = Reader::at("Europe/Paris", "2026-11-29T11:00:00Z");
        let years = ["1999-12-31 09:00", "+262142-12-31 23:59", "-262143-01-01 00:00", "2101-01-01 00:00"];
        for line in [
            "",
            "soon",
            "9",
            "25:00",
            "9:60",
            "13:05 pm",
            "0:05 am",
            "29.11.2026",
            "yesterday",
            "30.02.2026 09:00",
            "10.30 31.11.",
            "9:05 10:05",
            "2026-11-29 09:05 10:05",
            "yesterday today 9:05",
            "yesterday 29.11. 9:05",
            "9:05 am pm",
            "29-11 09:05",
            "9:05:99",
            "1:2:3:4",
            "2026-11-29T09:05Q",
            "9:05 UTC+99",
            "99999999999 09:05",
            "https://example.com/9:05",
            "9:05 tomorrowish",
            "h",
            "29.11.2026 9",
            "2026-11/29 09:05",
            "２９．１１",
        ]
        .into_iter()
        .chain(years)
        {
            assert_eq!(reader.happened("en", line), Err(Refusal::BadTime(line.to_owned())), "{line}");
        }
    }

    #[test]
    fn a_time_without_a_date_is_the_last_or_the_next_such_one() {
        let reader = Reader::at("Asia/Bahrain", "2026-03-03T11:00:00Z");
        let happened = |line: &str| reader.happened("en", line);
        assert_eq!(happened("13:59"), Ok(vec![at("2026-03-03T10:59:00Z")]));
        assert_eq!(happened("14:01"), Ok(vec![at("2026-03-02T11:01:00Z")]), "not yet today");
        assert_eq!(happened("29.11. 09:05"), Ok(vec![at("2025-11-29T06:05:00Z")]), "not yet this year");
        let hand = reader.hand("en");
        for (line, expected) in [
            ("2026-03-04 09:05", Ok("2026-03-04T06:05:00Z")),
            ("14:01", Ok("2026-03-03T11:01:00Z")),
            ("١٤:٠٠", Ok("2026-03-04T11:00:00Z")),
            ("tomorrow 9:05", Ok("2026-03-04T06:05:00Z")),
            ("02.03. 9h05", Ok("2027-03-02T06:05:00Z")),
            ("2026-03-03 13:59", Err(Refusal::BadCheck)),
            ("today 9:05", Err(Refusal::BadCheck)),
            ("later", Err(Refusal::BadTime("later".to_owned()))),
        ] {
            assert_eq!(hand.to_come(line), expected.map(at), "{line}");
        }
    }

    #[test]
    fn what_was_seen_has_its_offset_and_lies_in_the_past() {
        let reader = Reader::at("Asia/Bahrain", "2026-03-03T11:00:00Z");
        let seen = |line: &str| reader.hand("en").seen_at(Some(line));
        let shown = seen("2026-03-01 09:05").unwrap().unwrap();
        assert_eq!(shown.to_rfc3339(), "2026-03-01T09:05:00+03:00");
        assert_eq!(as_written(shown, &reader.zone), "2026-03-01 09:05");
        assert_eq!(reader.hand("en").seen_at(None), Ok(None));
        let early = "2026-03-04 09:00";
        assert_eq!(seen(early), Err(Refusal::SeenInFuture(early.to_owned())));
        // A letter of four bytes is not an offset of four digits.
        let letter = "09:05 +𓋎";
        assert_eq!(seen(letter), Err(Refusal::BadTime(letter.to_owned())));
    }

    #[test]
    fn a_time_that_comes_twice_is_both_and_one_that_never_comes_is_none() {
        let reader = Reader::at("Europe/London", "2026-10-25T11:00:00Z");
        let (one, other) = (at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z"));
        for line in ["2026-10-25 01:30", "01:30", "today 1.30", "25/10 1:30 am"] {
            assert_eq!(reader.happened("en", line), Ok(vec![one, other]), "{line}");
        }
        for (line, instant) in [("2026-10-25 01:30 UTC+01:00", one), ("01:30Z", other)] {
            assert_eq!(reader.happened("en", line), Ok(vec![instant]), "{line}");
        }
        // After each is written back, it is read as itself.
        for instant in [one, other] {
            let written = as_written(instant, &reader.zone);
            assert_eq!(reader.happened("en", &written), Ok(vec![instant]), "{written}");
        }
        let earlier = reader.hand("en").seen_at(Some("01:30")).unwrap().unwrap();
        assert_eq!(earlier.to_rfc3339(), "2026-10-25T01:30:00+01:00");
        let never = "2026-03-29 01:30";
        assert_eq!(reader.happened("en", never), Err(Refusal::NoSuchTime(never.to_owned())));
        let spring = Reader::at("Europe/London", "2026-03-28T11:00:00Z");
        assert_eq!(spring.hand("en").to_come(never), Err(Refusal::NoSuchTime(never.to_owned())));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_written_back_reads_as_itself(minutes in 0..3 * 525_600_i64) {
            let reader = Reader::at("Europe/London", "2030-01-01T00:00:00Z");
            let instant = at("2026-01-01T00:00:00Z") + chrono::TimeDelta::minutes(minutes);
            let written = as_written(instant, &reader.zone);
            prop_assert_eq!(reader.happened("en", &written), Ok(vec![instant]), "{}", written);
        }

        #[test]
        fn whatever_is_written_is_a_time_or_none(line in "[0-9:./hT+年月日 -]{0,24}|\\PC{0,24}") {
            let reader = Reader::at("Africa/Cairo", "2026-04-24T00:00:00Z");
            for tag in ["en", "ja"] {
                drop(reader.happened(tag, &line));
                drop(reader.hand(tag).to_come(&line));
            }
        }
    }
}
