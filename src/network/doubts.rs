//! What a network may have and is seldom meant: shown before it is applied, and never a reason to refuse.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Network,
    words::{named, subject, subjects},
};
use crate::domain::{partner::PartnerId, routing::Then};
use crate::i18n::network::Warning;

/// Everything doubtful about a network.
#[must_use]
pub fn doubts(network: &Network) -> Vec<Warning> {
    let directory = &network.directory;
    let mut warnings = Vec::new();
    let mut holders: BTreeMap<u64, PartnerId> = BTreeMap::new();
    for partner in directory.partners.values() {
        if let Some(other) = holders.insert(partner.duty_role, partner.id) {
            warnings.push(Warning::SharedRole { one: subject(other), other: subject(partner.id) });
        }
    }
    let alone = directory.partners.values().filter(|partner| {
        !partner.wakes.is_empty() && partner.backup_role.is_none() && partner.hotline.is_none()
    });
    let partners = subjects(alone.map(|partner| &partner.id));
    if !partners.is_empty() {
        warnings.push(Warning::NobodyNext { partners });
    }
    for (id, _) in directory.groups.iter().filter(|(_, group)| group.members.is_empty()) {
        warnings.push(Warning::EmptyGroup { group: named(id) });
    }
    let addressing = network.routes.iter().filter(|route| route.then != Then::Never);
    let addressed: BTreeSet<PartnerId> =
        addressing.flat_map(|route| &route.to).flat_map(|target| directory.members(target)).collect();
    let partners = subjects(directory.partners.keys().filter(|id| !addressed.contains(id)));
    if !partners.is_empty() {
        warnings.push(Warning::Unaddressed { partners });
    }
    warnings
}
