//! Writes the whole TOML of a network.

use serde_json::Value;

use super::partner::texts;
use super::{AsksEntry, File, GroupEntry, PartnerEntry, RouteEntry, SecretariatEntry, WhenEntry};
use crate::domain::{
    audience::Purpose,
    partner::{Directory, Group, GroupId},
    routing::{Route, Then, When},
    terms::EndAfter,
};
use crate::network::Network;

/// Writes the file that reads back as this network, begun from this revision.
pub(in crate::network) fn write(base: Option<i64>, network: &Network) -> String {
    toml::to_string(&file(base, network)).expect("texts and lists of texts can be written")
}

/// The network as the value that is written.
pub(in crate::network) fn value(network: &Network) -> Value {
    serde_json::to_value(file(None, network)).expect("texts and lists of texts can be written")
}

fn file(base: Option<i64>, network: &Network) -> File {
    let Directory { partners, groups } = &network.directory;
    File {
        base,
        secretariat: network.secretariat.as_ref().map(SecretariatEntry::of),
        asks: Some(network.end_after).filter(|one| *one != EndAfter::default()).map(asks_entry),
        groups: groups.iter().map(|(id, group)| group_entry(id, group)).collect(),
        partners: partners.values().map(PartnerEntry::of).collect(),
        routes: network.routes.iter().map(route_entry).collect(),
    }
}

pub(in crate::network) fn asks_entry(end_after: EndAfter) -> AsksEntry {
    AsksEntry { end_after: Some(end_after.to_string()) }
}

pub(in crate::network) fn group_entry(id: &GroupId, group: &Group) -> GroupEntry {
    GroupEntry { id: id.to_string(), name: group.name.clone(), members: texts(&group.members) }
}

pub(in crate::network) fn route_entry(route: &Route) -> RouteEntry {
    let (purpose, ask) = match route.then {
        Then::Never => (None, None),
        Then::Address(Purpose::Action(ask)) => (Some("action"), Some(ask.to_string())),
        Then::Address(Purpose::Consult) => (Some("consult"), None),
        Then::Address(Purpose::Information) => (Some("information"), None),
    };
    let (to, never) = match route.then {
        Then::Never => (Vec::new(), texts(&route.to)),
        Then::Address(_) => (texts(&route.to), Vec::new()),
    };
    let When { kinds, tiers, grounds, platforms, platform_countries, languages, issuers, tlp } = &route.when;
    RouteEntry {
        name: route.name.to_string(),
        when: WhenEntry {
            kind: texts(kinds),
            tier: texts(tiers),
            ground: texts(grounds),
            platform: texts(platforms),
            platform_country: texts(platform_countries),
            language: texts(languages),
            issuer: texts(issuers),
            tlp: texts(tlp),
        },
        purpose: purpose.map(str::to_owned),
        ask,
        to,
        never,
    }
}
