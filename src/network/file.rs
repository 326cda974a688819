//! The TOML of a network: its form, and reading it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
    str::FromStr,
};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{Mistake, Network};
use crate::domain::{
    alert::{Ask, Ground, Kind, Tier},
    audience::Purpose,
    location::platforms,
    partner::{Directory, Group, GroupId, PartnerId, Secretariat, Target},
    routing::{Route, RouteName, Then, When},
    tlp::Tlp,
};

pub(super) use partner::PartnerEntry;
pub(super) use write::{group_entry, route_entry, secretariat_entry, write};

mod partner;
mod write;

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    #[serde(skip_serializing_if = "Option::is_none")]
    secretariat: Option<Spanned<SecretariatEntry>>,
    #[serde(rename = "group", skip_serializing_if = "Vec::is_empty")]
    groups: Vec<Spanned<GroupEntry>>,
    #[serde(rename = "partner", skip_serializing_if = "Vec::is_empty")]
    partners: Vec<Spanned<PartnerEntry>>,
    #[serde(rename = "route", skip_serializing_if = "Vec::is_empty")]
    routes: Vec<Spanned<RouteEntry>>,
}

/// Discord's ids are strings, here and below: as numbers some programs would round them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SecretariatEntry {
    channel: String,
    role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    auditors: Option<String>,
}

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
    /// `action`, `consult` or `information`; left out where the route keeps out.
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    /// What they are asked to do, where the purpose is action.
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

/// Mistakes found so far in one entry.
struct Entry<'a> {
    mistakes: &'a mut Vec<Mistake>,
    line: usize,
    about: String,
}

impl Entry<'_> {
    fn wrong(&mut self, wrong: impl Into<String>) {
        self.mistakes.push(Mistake { line: self.line, about: self.about.clone(), wrong: wrong.into() });
    }

    /// A word that has to be readable; noted where it is not.
    fn word<T: FromStr<Err: Display>>(&mut self, key: &str, word: &str) -> Option<T> {
        word.parse().inspect_err(|error| self.wrong(format!("{key}: `{word}`: {error}"))).ok()
    }

    fn words<T: FromStr<Err: Display>, C: FromIterator<T>>(&mut self, key: &str, words: &[String]) -> C {
        words.iter().filter_map(|word| self.word(key, word)).collect()
    }

    /// One of Discord's ids.
    fn discord_id(&mut self, key: &str, text: &str) -> u64 {
        let id = text.parse().ok().filter(|id| *id > 0);
        id.unwrap_or_else(|| {
            self.wrong(format!("{key}: `{text}` is no id of Discord"));
            0
        })
    }
}

/// Whose each channel is. What stands in a channel is for one partner's eyes, so no two may have the same.
#[derive(Default)]
struct Channels(BTreeMap<u64, String>);

impl Channels {
    fn give(&mut self, channel: u64, to: &mut Entry<'_>) {
        // One that could not be read is noted already.
        if channel == 0 {
            return;
        }
        if let Some(other) = self.0.insert(channel, to.about.clone()) {
            to.wrong(format!("channel: {channel} is in use already: {other}"));
        }
    }
}

pub(super) fn read(text: &str) -> Result<Network, Vec<Mistake>> {
    let line = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let file: File = toml::from_str(text).map_err(|error| {
        let line = line(error.span().map_or(0, |span| span.start));
        vec![Mistake { line, about: String::new(), wrong: error.message().to_owned() }]
    })?;
    let mut mistakes = Vec::new();
    let mut directory = Directory::default();
    let mut channels = Channels::default();
    let secretariat = file.secretariat.as_ref().map(|spanned| {
        let line = line(spanned.span().start);
        let mut noted = Entry { mistakes: &mut mistakes, line, about: "secretariat".to_owned() };
        let secretariat = secretariat(spanned.get_ref(), &mut noted);
        channels.give(secretariat.channel, &mut noted);
        secretariat
    });
    if let (None, Some(first)) = (&secretariat, file.partners.first()) {
        mistakes.push(Mistake {
            line: line(first.span().start),
            about: "secretariat".to_owned(),
            wrong:
                "where there are partners there has to be one: it is whom the last level of a ladder reaches"
                    .to_owned(),
        });
    }
    // What is named counts as there, also where its own entry has a mistake: one mistake is told once.
    let named: BTreeSet<Target> = file
        .partners
        .iter()
        .map(|entry| &entry.get_ref().id)
        .chain(file.groups.iter().map(|entry| &entry.get_ref().id))
        .filter_map(|id| id.parse().ok())
        .collect();
    for spanned in &file.partners {
        let entry = spanned.get_ref();
        let about = format!("partner {}", entry.id);
        let mut noted = Entry { mistakes: &mut mistakes, line: line(spanned.span().start), about };
        if let Some(partner) = entry.read(&mut noted) {
            channels.give(partner.channel, &mut noted);
            if directory.partners.insert(partner.id, partner).is_some() {
                noted.wrong("it is listed twice");
            }
        }
    }
    for spanned in &file.groups {
        let entry = spanned.get_ref();
        let about = format!("group {}", entry.id);
        let mut noted = Entry { mistakes: &mut mistakes, line: line(spanned.span().start), about };
        let members: BTreeSet<PartnerId> = noted.words("members", &entry.members);
        for stranger in members.iter().filter(|member| !named.contains(&Target::Partner(**member))) {
            noted.wrong(format!("members: there is no partner {stranger}"));
        }
        if let Some(id) = noted.word::<GroupId>("id", &entry.id)
            && directory.groups.insert(id, Group { name: entry.name.clone(), members }).is_some()
        {
            noted.wrong("it is listed twice");
        }
    }
    let mut routes: Vec<Route> = Vec::new();
    for spanned in &file.routes {
        let entry = spanned.get_ref();
        let about = format!("route {}", entry.name);
        let mut noted = Entry { mistakes: &mut mistakes, line: line(spanned.span().start), about };
        if routes.iter().any(|other| other.name.0 == entry.name) {
            noted.wrong("there is another route of this name");
        }
        routes.push(route(entry, &named, &mut noted));
    }
    mistakes.sort_by_key(|mistake| mistake.line);
    if mistakes.is_empty() { Ok(Network { secretariat, directory, routes }) } else { Err(mistakes) }
}

fn secretariat(entry: &SecretariatEntry, noted: &mut Entry<'_>) -> Secretariat {
    Secretariat {
        channel: noted.discord_id("channel", &entry.channel),
        role: noted.discord_id("role", &entry.role),
        auditors: entry.auditors.as_ref().map(|role| noted.discord_id("auditors", role)),
    }
}

fn route(entry: &RouteEntry, named: &BTreeSet<Target>, noted: &mut Entry<'_>) -> Route {
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
    let platform = |id: &&String| !platforms().iter().any(|platform| platform.id == **id);
    for unknown in when.platform.iter().filter(platform) {
        noted.wrong(format!("when.platform: `{unknown}` is not in the directory of platforms"));
    }
    let issuers: BTreeSet<Target> = noted.words("when.issuer", &when.issuer);
    for stranger in to.iter().chain(&issuers).filter(|target| !named.contains(target)) {
        noted.wrong(format!("there is no partner or group {stranger}"));
    }
    Route {
        name: RouteName(entry.name.clone()),
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
        // Where it could not be read the file is refused, and this is never used.
        then: then.unwrap_or(Then::Never),
        to,
    }
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
