//! What a network may have, or a change of it may do, and is seldom meant: shown before it is applied, and never a reason
//! to refuse.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Network,
    words::{named, subject, subjects},
};
use crate::domain::{partner::PartnerId, routing::Then};
use crate::i18n::{
    Mention,
    network::{Subject, Warning},
};

/// Everything doubtful about the network `after` where the one `before` is in force: what cannot be undone comes first.
#[must_use]
pub fn doubts(before: &Network, after: &Network) -> Vec<Warning> {
    let mut warnings = losses(before, after);
    warnings.extend(shared_roles(after));
    let directory = &after.directory;
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
    let addressing = after.routes.iter().filter(|route| route.then != Then::Never);
    let addressed: BTreeSet<PartnerId> =
        addressing.flat_map(|route| &route.to).flat_map(|target| directory.members(target)).collect();
    let partners = subjects(directory.partners.keys().filter(|id| !addressed.contains(id)));
    if !partners.is_empty() {
        warnings.push(Warning::Unaddressed { partners });
    }
    warnings
}

/// Whom the change shuts out, and who would read what was for others.
fn losses(before: &Network, after: &Network) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if before.secretariat.is_some() && after.secretariat.is_none() {
        warnings.push(Warning::NoAdmins);
    }
    if !before.directory.partners.is_empty() && after.directory.partners.is_empty() {
        warnings.push(Warning::Emptied);
    }
    let owners = channels(before);
    for (channel, is) in channels(after) {
        if let Some(was) = owners.get(&channel).filter(|was| **was != is) {
            warnings.push(Warning::CardsStay { channel: Mention::Channel(channel), was: was.clone(), is });
        }
    }
    warnings
}

/// Whose each channel is: no two have the same.
fn channels(network: &Network) -> BTreeMap<u64, Subject> {
    let secretariat = network.secretariat.iter().map(|one| (one.channel, Subject::Secretariat));
    let partners = network.directory.partners.values().map(|one| (one.channel, subject(one.id)));
    secretariat.chain(partners).collect()
}

/// Roles that several have: whoever holds one has the rights of each. A partner's own two may be one.
fn shared_roles(network: &Network) -> impl Iterator<Item = Warning> {
    let mut holders: BTreeMap<u64, Vec<Subject>> = BTreeMap::new();
    let mut hold = |role, holder: Subject| {
        let others = holders.entry(role).or_default();
        if !others.contains(&holder) {
            others.push(holder);
        }
    };
    if let Some(secretariat) = &network.secretariat {
        hold(secretariat.role, Subject::Secretariat);
        secretariat.auditors.into_iter().for_each(|role| hold(role, Subject::Auditors));
    }
    for partner in network.directory.partners.values() {
        hold(partner.duty_role, subject(partner.id));
        partner.backup_role.into_iter().for_each(|role| hold(role, subject(partner.id)));
    }
    let shared = holders.into_iter().filter(|(_, holders)| holders.len() > 1);
    shared.map(|(role, holders)| Warning::SharedRole { role: Mention::Role(role), holders })
}
