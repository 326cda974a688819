//! The TOML of a network: its structure, and reading it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use toml::de::DeTable;

use super::{Mistake, Network, Submitted};
use crate::domain::{
    alert::{Ask, Ground, Kind, Tier},
    audience::Purpose,
    audience::RouteName,
    location::platforms,
    partner::{Directory, Group, GroupId, Partner, PartnerId, Secretariat, Target},
    routing::{Route, Then, When},
    snowflake::ChannelId,
    terms::EndAfter,
    tlp::Tlp,
};

use noted::{Entry, Listed, Noted, is_country, is_language};
pub(super) use partner::PartnerEntry;
pub(super) use secretariat::SecretariatEntry;
pub(super) use write::{asks_entry, group_entry, route_entry, value, write};

mod noted;
mod partner;
mod secretariat;
mod write;

/// The longest name of a partner, a group or a route, in characters: several names have to fit on one line.
const NAME: usize = 60;

/// The whole file, as it is written. When a file is read, its entries are read one by one.
#[derive(Serialize)]
struct File {
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secretariat: Option<SecretariatEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asks: Option<AsksEntry>,
    #[serde(rename = "group", skip_serializing_if = "Vec::is_empty")]
    groups: Vec<GroupEntry>,
    #[serde(rename = "partner", skip_serializing_if = "Vec::is_empty")]
    partners: Vec<PartnerEntry>,
    #[serde(rename = "route", skip_serializing_if = "Vec::is_empty")]
    routes: Vec<RouteEntry>,
}

/// Settings that apply to every ask.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AsksEntry {
    /// For example `30 days`, which is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_after: Option<String>,
}

/// Discord's ids are strings here and elsewhere, because some programs would round them as numbers.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupEntry {
    id: String,
    name: String,
    members: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RouteEntry {
    name: String,
    #[serde(default, skip_serializing_if = "WhenEntry::is_empty")]
    when: WhenEntry,
    /// `action`, `consult` or `information`; absent if the route keeps partners out.
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    /// What the addressees are asked to do, if the purpose is action.
    #[serde(skip_serializing_if = "Option::is_none")]
    ask: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    to: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    never: Vec<String>,
}

/// The parts of a condition, each a list of words.
#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WhenEntry {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kind: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tier: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ground: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    platform: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    platform_country: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    language: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    issuer: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tlp: Vec<String>,
}

impl WhenEntry {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The owner of each channel. Only one partner may read what stands in its channel, so no two may have the same.
#[derive(Default)]
struct Channels(BTreeMap<ChannelId, String>);

impl Channels {
    fn give(&mut self, channel: ChannelId, to: &mut Entry<'_>) {
        // A channel id that could not be read is noted already.
        if channel.0 == 0 {
            return;
        }
        if let Some(other) = self.0.insert(channel, to.about().to_owned()) {
            to.wrong(format!("channel: {channel} is in use already: {other}"));
        }
    }
}

/// Reads a file. If it is `kept`, rules that were introduced after it was applied are not enforced.
pub(super) fn read(text: &str, kept: bool) -> Result<Submitted, Vec<Mistake>> {
    let mut noted = Noted::new(text, kept);
    let (file, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(noted.malformed(&errors));
    }
    let mut file = file.into_inner();
    let base = file.remove("base").and_then(|value| noted.revision("base", &value));
    let secretariat = file.remove("secretariat");
    let asks = file.remove("asks");
    let partners = noted.list::<PartnerEntry>(&mut file, "partner", "id");
    let groups = noted.list::<GroupEntry>(&mut file, "group", "id");
    let routes = noted.list::<RouteEntry>(&mut file, "route", "name");
    for key in file.keys() {
        let (at, key) = (key.span().start, key.get_ref());
        noted.wrong_at(
            at,
            key,
            "there is no such key; there are base, secretariat, asks, partner, group, route",
        );
    }

    let mut channels = Channels::default();
    if let (None, Some(first)) = (&secretariat, partners.first()) {
        noted.entry(first.line, "secretariat").wrong(
            "where there are partners there has to be one: it is whom the last level of a ladder reaches",
        );
    }
    let secretariat = secretariat.and_then(|value| {
        let line = noted.line(value.span().start);
        let entry: SecretariatEntry = noted.read(value, "secretariat")?;
        let mut noted = noted.entry(line, "secretariat");
        let secretariat = entry.read(&mut noted);
        channels.give(secretariat.channel, &mut noted);
        Some(secretariat)
    });
    let end_after = asks.and_then(|value| {
        let line = noted.line(value.span().start);
        let entry: AsksEntry = noted.read(value, "asks")?;
        noted.entry(line, "asks").word::<EndAfter>("end_after", entry.end_after.as_ref()?)
    });
    // A named partner or group counts as present even if its own entry has a mistake, so that one mistake is reported
    // once.
    let ids = partners.iter().map(|one| &one.id).chain(groups.iter().map(|one| &one.id));
    let named: BTreeSet<Target> = ids.flatten().filter_map(|id| id.parse().ok()).collect();
    let mut directory = Directory::default();
    for Listed { line, about, read, .. } in partners {
        let mut noted = noted.entry(line, &about);
        if let Some(partner) = read.and_then(|entry| entry.read(&mut noted)) {
            channels.give(partner.channel, &mut noted);
            no_office(&partner, secretariat.as_ref(), &mut noted);
            if directory.partners.insert(partner.id, partner).is_some() {
                noted.wrong("it is listed twice");
            }
        }
    }
    for Listed { line, about, read, .. } in groups {
        let (mut noted, Some(entry)) = (noted.entry(line, &about), read) else { continue };
        noted.line("name", &entry.name, NAME);
        let members: BTreeSet<PartnerId> = noted.words("members", &entry.members);
        for stranger in members.iter().filter(|member| !named.contains(&Target::Partner(**member))) {
            noted.wrong(format!("members: there is no partner {stranger}"));
        }
        if let Some(id) = noted.word::<GroupId>("id", &entry.id)
            && directory.groups.insert(id, Group { name: entry.name, members }).is_some()
        {
            noted.wrong("it is listed twice");
        }
    }
    let mut ordered: Vec<Route> = Vec::new();
    for Listed { line, about, read, .. } in routes {
        let (mut noted, Some(entry)) = (noted.entry(line, &about), read) else { continue };
        noted.line("name", &entry.name, NAME);
        if ordered.iter().any(|other| other.name.0 == entry.name) {
            noted.wrong("there is another route of this name");
        }
        ordered.push(route(entry, &named, &mut noted));
    }
    let mistakes = noted.end();
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let end_after = end_after.unwrap_or_default();
    Ok(Submitted { base, network: Network { secretariat, directory, routes: ordered, end_after } })
}

/// A partner's role must not also be the secretariat's or the auditors': its officers would get the rights of that
/// office.
fn no_office(partner: &Partner, secretariat: Option<&Secretariat>, noted: &mut Entry<'_>) {
    let Some(secretariat) = secretariat else { return };
    let own = [("duty_role", Some(partner.duty_role)), ("backup_role", partner.backup_role)];
    for (key, role) in own.into_iter().filter_map(|(key, role)| Some((key, role.filter(|role| role.0 > 0)?)))
    {
        if role == secretariat.role {
            noted.refused(format!(
                "{key}: {role} is the secretariat's role: its officers would be network admins"
            ));
        } else if Some(role) == secretariat.auditors {
            noted.refused(format!(
                "{key}: {role} is the auditors' role: its officers would read every record"
            ));
        }
    }
}

fn route(entry: RouteEntry, named: &BTreeSet<Target>, noted: &mut Entry<'_>) -> Route {
    let then = match (&entry.purpose, &entry.ask, entry.to.is_empty(), entry.never.is_empty()) {
        (None, None, true, false) => Some(Then::Never),
        (Some(purpose), ask, false, true) => read_purpose(purpose, ask.as_deref(), noted).map(Then::Address),
        _ => {
            noted.wrong("it needs either `to` and `purpose`, or `never` alone");
            None
        }
    };
    let listed = if entry.never.is_empty() { &entry.to } else { &entry.never };
    let to: Vec<Target> = noted.words("to", listed);
    let when = &entry.when;
    for id in &when.platform {
        if !platforms().iter().any(|platform| platform.id == *id) {
            noted.refused(format!("when.platform: `{id}` is not in the directory of platforms{}", near(id)));
        }
    }
    noted.formed(
        "when.platform_country",
        &when.platform_country,
        "country: write its two capitals, `FR`",
        is_country,
    );
    noted.formed(
        "when.language",
        &when.language,
        "language of an alert: write its tag without a region, `ar`",
        is_language,
    );
    let issuers: BTreeSet<Target> = noted.words("when.issuer", &when.issuer);
    for stranger in to.iter().chain(&issuers).filter(|target| !named.contains(target)) {
        noted.wrong(format!("there is no partner or group {stranger}"));
    }
    Route {
        name: RouteName(entry.name),
        when: When {
            kinds: noted.words::<Kind, _>("when.kind", &when.kind),
            tiers: noted.words::<Tier, _>("when.tier", &when.tier),
            grounds: noted.words::<Ground, _>("when.ground", &when.ground),
            platforms: when.platform.iter().cloned().collect(),
            platform_countries: when.platform_country.iter().cloned().collect(),
            languages: when.language.iter().cloned().collect(),
            issuers,
            tlp: noted.words::<Tlp, _>("when.tlp", &when.tlp),
        },
        // If it could not be read, the file is refused and this value is never used.
        then: then.unwrap_or(Then::Never),
        to,
    }
}

/// The platforms that may have been meant, and where all of them are listed.
fn near(id: &str) -> String {
    let id = id.to_lowercase();
    let alike =
        |other: &str| !id.is_empty() && (other.contains(&id) || other.chars().take(4).eq(id.chars().take(4)));
    let meant = platforms().iter().filter(|one| alike(one.id) || alike(&one.name.to_lowercase()));
    let ids: Vec<String> = meant.take(3).map(|one| format!("`{}`", one.id)).collect();
    let meant = if ids.is_empty() { String::new() } else { format!(", but {} is", ids.join(" or ")) };
    format!("{meant}: they stand in data/platforms.csv")
}

fn read_purpose(word: &str, ask: Option<&str>, noted: &mut Entry<'_>) -> Option<Purpose> {
    match (word, ask) {
        ("action", Some(ask)) => noted.word::<Ask>("ask", ask).map(Purpose::Action),
        ("action", None) => {
            noted.wrong("ask: what the addressees are asked to do has to be said");
            None
        }
        ("consult", None) => Some(Purpose::Consult),
        ("information", None) => Some(Purpose::Information),
        ("consult" | "information", Some(_)) => {
            noted.wrong("ask: only those who act are asked to");
            None
        }
        _ => {
            noted.wrong(format!("purpose: `{word}` is none of action, consult, information"));
            None
        }
    }
}
