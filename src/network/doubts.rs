//! Properties of a network, or effects of a change, that are allowed but seldom intended. They are shown before the
//! change is applied, and are never a reason to refuse it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Network,
    words::{named, subject, subjects},
};
use crate::domain::{partner::PartnerId, routing::Then, zone::zones_of};
use crate::i18n::{Mention, Phrase, say};

/// Everything doubtful about the network `after`, if `before` is in force. What cannot be undone comes first.
#[must_use]
pub fn doubts(before: &Network, after: &Network) -> Vec<Phrase> {
    let mut warnings = losses(before, after);
    warnings.extend(shared_roles(after));
    warnings.extend(foreign_zones(after));
    let directory = &after.directory;
    let alone = directory.partners.values().filter(|partner| {
        !partner.wakes.is_empty() && partner.backup_role.is_none() && partner.hotline.is_none()
    });
    let partners = subjects(alone.map(|partner| &partner.id));
    if !partners.is_empty() {
        warnings.push(say::network_warning_nobody_next(partners));
    }
    let same = directory.partners.values().filter(|partner| partner.backup_role == Some(partner.duty_role));
    let partners = subjects(same.map(|partner| &partner.id));
    if !partners.is_empty() {
        warnings.push(say::network_warning_same_role(partners));
    }
    for (id, _) in directory.groups.iter().filter(|(_, group)| group.members.is_empty()) {
        warnings.push(say::network_warning_empty_group(named(id)));
    }
    let addressing = after.routes.iter().filter(|route| route.then != Then::Never);
    let addressed: BTreeSet<PartnerId> =
        addressing.flat_map(|route| &route.to).flat_map(|target| directory.members(target)).collect();
    let partners = subjects(directory.partners.keys().filter(|id| !addressed.contains(id)));
    if !partners.is_empty() {
        warnings.push(say::network_warning_unaddressed(partners));
    }
    warnings
}

/// Who loses access by the change, and who would read messages that were meant for others.
fn losses(before: &Network, after: &Network) -> Vec<Phrase> {
    let mut warnings = Vec::new();
    if before.secretariat.is_some() && after.secretariat.is_none() {
        warnings.push(say::network_warning_no_admins());
    }
    if !before.directory.partners.is_empty() && after.directory.partners.is_empty() {
        warnings.push(say::network_warning_emptied());
    }
    let owners = channels(before);
    for (channel, is) in channels(after) {
        if let Some(was) = owners.get(&channel).filter(|was| **was != is) {
            warnings.push(say::network_warning_cards_stay(Mention::Channel(channel), was, is));
        }
    }
    warnings
}

/// The owner of each channel; no two owners have the same channel.
fn channels(network: &Network) -> BTreeMap<u64, Phrase> {
    let secretariat = network.secretariat.iter().map(|one| (one.channel, say::network_subject_secretariat()));
    let partners = network.directory.partners.values().map(|one| (one.channel, subject(one.id)));
    secretariat.chain(partners).collect()
}

/// Partners whose zone belongs to another country, each with a few zones of its own country.
fn foreign_zones(network: &Network) -> impl Iterator<Item = Phrase> {
    let partners = network.directory.partners.values();
    let strange = partners.filter_map(|one| {
        let own = zones_of(one.id.as_str());
        (!own.is_empty() && !own.contains(&one.zone)).then_some((one, own))
    });
    strange.map(|(one, own)| {
        let own: Vec<_> = own.iter().take(5).map(|zone| say::network_setting_words(zone.name())).collect();
        say::network_warning_foreign_zone(subject(one.id), say::network_setting_words(one.zone.name()), own)
    })
}

/// Roles that several partners or offices have: a person with such a role has the rights of all of them. A partner may
/// use one role as both its duty role and its backup role.
fn shared_roles(network: &Network) -> impl Iterator<Item = Phrase> {
    let mut holders: BTreeMap<u64, Vec<Phrase>> = BTreeMap::new();
    let mut hold = |role, holder: Phrase| {
        let others = holders.entry(role).or_default();
        if !others.contains(&holder) {
            others.push(holder);
        }
    };
    if let Some(secretariat) = &network.secretariat {
        hold(secretariat.role, say::network_subject_secretariat());
        secretariat.auditors.into_iter().for_each(|role| hold(role, say::network_subject_auditors()));
    }
    for partner in network.directory.partners.values() {
        hold(partner.duty_role, subject(partner.id));
        partner.backup_role.into_iter().for_each(|role| hold(role, subject(partner.id)));
    }
    let shared = holders.into_iter().filter(|(_, holders)| holders.len() > 1);
    shared.map(|(role, holders)| say::network_warning_shared_role(Mention::Role(role), holders))
}
