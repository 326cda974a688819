//! The secretariat's entry in the TOML of a network: its structure, reading and writing it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    noted::Entry,
    partner::{read_weekday, texts, unless, weekday},
};
use crate::domain::{
    alert::Tier,
    partner::{Office, Secretariat},
    snowflake::{ChannelId, RoleId},
    zone::zone_name,
};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::network) struct SecretariatEntry {
    channel: String,
    role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    auditors: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weekend: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wakes: Option<Vec<String>>,
}

impl SecretariatEntry {
    /// The entry of the secretariat. Defaults are not written.
    pub(in crate::network) fn of(secretariat: &Secretariat) -> Self {
        let (office, usual) = (&secretariat.office, Office::default());
        let days = |days: &Vec<_>| days.iter().copied().map(weekday).collect();
        Self {
            channel: secretariat.channel.to_string(),
            role: secretariat.role.to_string(),
            auditors: secretariat.auditors.map(|role| role.to_string()),
            zone: unless(&office.zone, &usual.zone).map(|zone| zone.name().to_owned()),
            weekend: unless(&office.weekend, &usual.weekend).map(days),
            hours: unless(&office.hours, &usual.hours).map(ToString::to_string),
            wakes: unless(&office.wakes, &usual.wakes).map(texts),
        }
    }

    /// Reads the secretariat and notes its mistakes.
    pub(super) fn read(&self, noted: &mut Entry<'_>) -> Secretariat {
        Secretariat {
            channel: ChannelId(noted.discord_id("channel", &self.channel)),
            role: RoleId(noted.discord_id("role", &self.role)),
            auditors: self.auditors.as_ref().map(|role| RoleId(noted.discord_id("auditors", role))),
            office: self.office(noted),
        }
    }

    fn office(&self, noted: &mut Entry<'_>) -> Office {
        let usual = Office::default();
        let zone = self
            .zone
            .as_ref()
            .and_then(|zone| zone_name(zone).inspect_err(|error| noted.wrong(format!("zone: {error}"))).ok());
        let weekend = self.weekend.as_ref().map(|days| {
            days.iter().filter_map(|day| read_weekday("weekend", day, noted)).collect::<Vec<_>>()
        });
        let hours = self.hours.as_ref().and_then(|hours| noted.word("hours", hours));
        let wakes: Option<BTreeSet<Tier>> = self.wakes.as_ref().map(|wakes| noted.words("wakes", wakes));
        let office = Office {
            zone: zone.unwrap_or(usual.zone),
            weekend: weekend.unwrap_or(usual.weekend),
            hours: hours.unwrap_or(usual.hours),
            wakes: wakes.unwrap_or_default().into_iter().chain(Office::ALWAYS).collect(),
        };
        match office.days() {
            Ok(_) => office,
            Err(never) => {
                noted.wrong(format!("hours: {never}"));
                Office::default()
            }
        }
    }
}
