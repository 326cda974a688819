//! A partner's entry in the TOML of a network: its structure, reading and writing it.
//!
//! Law: a setting that an entry leaves out has its default, and a default is not written.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::{
    NAME,
    noted::{Entry, is_tag},
};
use crate::domain::{
    calendar::Hours,
    partner::{DigestWish, Information, OwnDate, Partner, UrgentDefaults},
    snowflake::{ChannelId, RoleId},
    zone::{names_place, zone_name, zones_of},
};

/// The longest text of an authority or a legal basis, in characters; the forms that ask for them accept as much.
const LONGEST: usize = 200;
/// The longest hotline, in characters: a number, and when it is answered. It has to fit into a ring.
const HOTLINE: usize = 80;

/// The format of a time of day.
const TIME: &str = "%H:%M";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::network) struct PartnerEntry {
    pub(super) id: String,
    name: String,
    languages: Vec<String>,
    zone: String,
    weekend: Vec<String>,
    hours: String,
    channel: String,
    duty_role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    backup_role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hotline: Option<String>,
    #[serde(default)]
    wakes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    digest_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quiet_digest: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    information: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authority: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    legal_basis: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorised_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    urgent_label: Option<String>,
    /// Hours by weekday.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    week: BTreeMap<String, String>,
    #[serde(rename = "date", default, skip_serializing_if = "Vec::is_empty")]
    dates: Vec<DateEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DateEntry {
    date: String,
    hours: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl PartnerEntry {
    /// The entry of a partner.
    pub(in crate::network) fn of(partner: &Partner) -> Self {
        let Partner { digest, information, urgent, .. } = partner;
        let usual = DigestWish::default();
        let date = |(date, own): (&NaiveDate, &OwnDate)| DateEntry {
            date: date.to_string(),
            hours: own.hours.to_string(),
            name: own.name.clone(),
        };
        Self {
            id: partner.id.to_string(),
            name: partner.name.clone(),
            languages: partner.languages.clone(),
            zone: partner.zone.name().to_owned(),
            weekend: partner.weekend.iter().copied().map(weekday).collect(),
            hours: partner.hours.to_string(),
            channel: partner.channel.to_string(),
            duty_role: partner.duty_role.to_string(),
            backup_role: partner.backup_role.map(|role| role.to_string()),
            hotline: partner.hotline.clone(),
            wakes: texts(&partner.wakes),
            digest_at: unless(&digest.at, &usual.at).map(|at| at.format(TIME).to_string()),
            quiet_digest: unless(&digest.quiet, &usual.quiet).copied(),
            information: unless(information, &Information::default()).map(ToString::to_string),
            authority: urgent.authority.clone(),
            legal_basis: urgent.legal_basis.clone(),
            authorised_by: urgent.authorised_by.map(|by| by.to_string()),
            urgent_label: unless(&urgent.label, &UrgentDefaults::default().label).map(ToString::to_string),
            week: partner.week.iter().map(|(day, hours)| (weekday(*day), hours.to_string())).collect(),
            dates: partner.dates.iter().map(date).collect(),
        }
    }

    /// Reads the partner and notes its mistakes; `None` if a part without which there is no partner cannot be read.
    pub(super) fn read(&self, noted: &mut Entry<'_>) -> Option<Partner> {
        let zone = zone_name(&self.zone).inspect_err(|error| noted.wrong(format!("zone: {error}"))).ok();
        if zone.is_some() && !names_place(&self.zone) {
            noted.refused(self.no_place());
        }
        let hours = noted.word("hours", &self.hours);
        noted.line("name", &self.name, NAME);
        noted.optional_line("hotline", self.hotline.as_deref(), HOTLINE);
        noted.formed("languages", &self.languages, "tag of a language: write `ar` or `zh-Hant`", is_tag);
        if self.languages.is_empty() {
            noted.wrong("languages: at least one is needed");
        }
        let weekend = self.weekend.iter().filter_map(|day| read_weekday("weekend", day, noted)).collect();
        let channel = ChannelId(noted.discord_id("channel", &self.channel));
        let duty_role = RoleId(noted.discord_id("duty_role", &self.duty_role));
        let backup_role = self.backup_role.as_ref().map(|role| RoleId(noted.discord_id("backup_role", role)));
        let wakes = noted.words("wakes", &self.wakes);
        let digest = self.digest(noted);
        let information = self.information.as_ref().and_then(|word| noted.word("information", word));
        let urgent = self.urgent(noted);
        let (week, dates) = (self.week(noted), self.dates(noted));
        let partner = Partner {
            id: noted.word("id", &self.id)?,
            name: self.name.clone(),
            languages: self.languages.clone(),
            zone: zone?,
            weekend,
            hours: hours?,
            week,
            dates,
            channel,
            duty_role,
            backup_role,
            hotline: self.hotline.clone(),
            wakes,
            digest,
            information: information.unwrap_or_default(),
            urgent,
        };
        if let Err(never) = partner.days() {
            noted.wrong(format!("hours: {never}"));
        }
        Some(partner)
    }

    /// The message for a zone that names rules and not a place: it says what to write instead.
    fn no_place(&self) -> String {
        let zones: Vec<&str> = zones_of(&self.id).iter().map(|zone| zone.name()).collect();
        let write = match &*zones {
            [] => "write that of a place, such as Europe/Paris".to_owned(),
            [zone] => format!("write {zone}"),
            [zones @ .., last] => format!("write one of {} or {last}", zones.join(", ")),
        };
        format!(
            "zone: `{}` is the name of no place, and its clocks may change when the partner's do not: {write}",
            self.zone
        )
    }

    fn week(&self, noted: &mut Entry<'_>) -> Vec<(Weekday, Hours)> {
        let mut week: Vec<(Weekday, Hours)> = Vec::new();
        for (key, text) in &self.week {
            let about = format!("week.{key}");
            let (day, hours) = (read_weekday(&about, key, noted), noted.word(&about, text));
            let Some((day, hours)) = day.zip(hours) else { continue };
            if week.iter().any(|(other, _)| *other == day) {
                noted.wrong(format!("{about}: the day is there twice"));
            }
            week.push((day, hours));
        }
        week.sort_by_key(|(day, _)| day.num_days_from_monday());
        week
    }

    fn dates(&self, noted: &mut Entry<'_>) -> BTreeMap<NaiveDate, OwnDate> {
        let mut dates = BTreeMap::new();
        for entry in &self.dates {
            let Ok(date) = entry.date.parse::<NaiveDate>() else {
                noted.wrong(format!("date: `{}` is no date: write 2026-12-24", entry.date));
                continue;
            };
            let Some(hours) = noted.word(&format!("date {date}: hours"), &entry.hours) else { continue };
            noted.optional_line(&format!("date {date}: name"), entry.name.as_deref(), NAME);
            if dates.insert(date, OwnDate { hours, name: entry.name.clone() }).is_some() {
                noted.wrong(format!("date {date}: it is there twice"));
            }
        }
        dates
    }

    fn digest(&self, noted: &mut Entry<'_>) -> DigestWish {
        let usual = DigestWish::default();
        let at = self.digest_at.as_ref().and_then(|text| {
            let read = NaiveTime::parse_from_str(text, TIME).ok();
            if read.is_none() {
                noted.wrong(format!("digest_at: `{text}` is no time of day: write 08:00"));
            }
            read
        });
        DigestWish { at: at.unwrap_or(usual.at), quiet: self.quiet_digest.unwrap_or(usual.quiet) }
    }

    fn urgent(&self, noted: &mut Entry<'_>) -> UrgentDefaults {
        let mut line = |key: &str, text: &Option<String>| {
            let text = text.as_ref().map(|text| text.trim().to_owned())?;
            noted.optional_line(key, Some(&text), LONGEST);
            Some(text)
        };
        let authority = line("authority", &self.authority);
        let legal_basis = line("legal_basis", &self.legal_basis);
        let authorised_by = self.authorised_by.as_ref().and_then(|word| noted.word("authorised_by", word));
        let label = self.urgent_label.as_ref().and_then(|word| noted.word("urgent_label", word));
        UrgentDefaults {
            authority,
            legal_basis,
            authorised_by,
            label: label.unwrap_or(UrgentDefaults::default().label),
        }
    }
}

pub(super) fn read_weekday(key: &str, day: &str, noted: &mut Entry<'_>) -> Option<Weekday> {
    let read = day.parse().ok();
    if read.is_none() {
        noted.wrong(format!("{key}: `{day}` is no day: write mon, tue, wed, thu, fri, sat or sun"));
    }
    read
}

/// The name of a weekday in the file: `fri`.
pub(super) fn weekday(day: Weekday) -> String {
    day.to_string().to_lowercase()
}

/// Each of a list as the file writes it.
pub(super) fn texts<T: ToString>(list: impl IntoIterator<Item = T>) -> Vec<String> {
    list.into_iter().map(|one| one.to_string()).collect()
}

/// The value to write: `None` if it is the default.
pub(super) fn unless<'a, T: PartialEq>(value: &'a T, usual: &T) -> Option<&'a T> {
    Some(value).filter(|value| *value != usual)
}
