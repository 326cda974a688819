//! Properties of a network, or effects of a change, that are allowed but seldom intended. They are shown before the
//! change is applied, and are never a reason to refuse it.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;

use super::Network;
use crate::domain::{
    partner::{GroupId, PartnerId},
    ringing::Rung,
    routing::Then,
    snowflake::{ChannelId, RoleId},
    trouble::Silence,
    zone::zones_of,
};

/// What is doubtful, as data. `discord/render/network.rs` puts it into words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Warning {
    /// Nobody could change the network on Discord any more.
    NoAdmins,
    /// All partners would leave.
    Emptied,
    /// A channel gets a new owner, who would read the cards that are in it.
    CardsStay {
        /// The channel.
        channel: ChannelId,
        /// Its owner until now.
        was: Owner,
        /// Its owner from now on.
        is: Owner,
    },
    /// A role gives its holders the rights of several owners.
    SharedRole {
        /// The role.
        role: RoleId,
        /// Whose rights it gives: two at least.
        owners: Vec<Owner>,
    },
    /// A partner's time zone belongs to another country.
    ForeignZone {
        /// The partner.
        partner: PartnerId,
        /// Its zone.
        zone: Tz,
        /// A few zones of its own country.
        own: Vec<Tz>,
    },
    /// These partners may be rung at night, and have neither a backup role nor a hotline.
    NobodyNext(Vec<PartnerId>),
    /// The backup role of these partners is their duty role.
    SameRole(Vec<PartnerId>),
    /// A group has no members.
    EmptyGroup(GroupId),
    /// No route addresses these partners.
    Unaddressed(Vec<PartnerId>),
    /// A role rings nobody.
    Silent {
        /// Who should be rung by it.
        rung: Rung,
        /// The role.
        role: RoleId,
        /// Why it does not.
        why: Silence,
    },
    /// A partner leaves while so many alerts ask it to act.
    StillAsked(PartnerId, usize),
    /// A partner comes back, and sees so many alerts again.
    Returns(PartnerId, usize),
    /// A partner joins, and does not see so many open alerts to its groups.
    Unseen(PartnerId, usize),
}

/// Who has a channel or a role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Owner {
    /// The secretariat.
    Secretariat,
    /// Those who may read the journal.
    Auditors,
    /// A partner.
    Partner(PartnerId),
}

/// Everything doubtful about the network `after`, if `before` is in force. What cannot be undone comes first.
#[must_use]
pub fn doubts(before: &Network, after: &Network) -> Vec<Warning> {
    let mut warnings = losses(before, after);
    warnings.extend(shared_roles(after));
    warnings.extend(foreign_zones(after));
    let directory = &after.directory;
    let some = |partners: Vec<PartnerId>| (!partners.is_empty()).then_some(partners);
    let alone = directory.partners.values().filter(|partner| {
        !partner.wakes.is_empty() && partner.backup_role.is_none() && partner.hotline.is_none()
    });
    warnings.extend(some(alone.map(|partner| partner.id).collect()).map(Warning::NobodyNext));
    let same = directory.partners.values().filter(|partner| partner.backup_role == Some(partner.duty_role));
    warnings.extend(some(same.map(|partner| partner.id).collect()).map(Warning::SameRole));
    let empty = directory.groups.iter().filter(|(_, group)| group.members.is_empty());
    warnings.extend(empty.map(|(id, _)| Warning::EmptyGroup(id.clone())));
    let addressing = after.routes.iter().filter(|route| route.then != Then::Never);
    let addressed: BTreeSet<PartnerId> =
        addressing.flat_map(|route| &route.to).flat_map(|target| directory.members(target)).collect();
    let unaddressed = directory.partners.keys().copied().filter(|id| !addressed.contains(id));
    warnings.extend(some(unaddressed.collect()).map(Warning::Unaddressed));
    warnings
}

/// Who loses access by the change, and who would read messages that were meant for others.
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
        if let Some(was) = owners.get(&channel).copied().filter(|was| *was != is) {
            warnings.push(Warning::CardsStay { channel, was, is });
        }
    }
    warnings
}

/// The owner of each channel; no two owners have the same channel.
fn channels(network: &Network) -> BTreeMap<ChannelId, Owner> {
    let secretariat = network.secretariat.iter().map(|one| (one.channel, Owner::Secretariat));
    let partners = network.directory.partners.values().map(|one| (one.channel, Owner::Partner(one.id)));
    secretariat.chain(partners).collect()
}

/// Partners whose zone belongs to another country.
fn foreign_zones(network: &Network) -> impl Iterator<Item = Warning> {
    network.directory.partners.values().filter_map(|one| {
        let own = zones_of(one.id.as_str());
        let strange = !own.is_empty() && !own.contains(&one.zone);
        let own = own.iter().copied().take(5).collect();
        strange.then_some(Warning::ForeignZone { partner: one.id, zone: one.zone, own })
    })
}

/// Roles that several partners or offices have: a person with such a role has the rights of all of them. A partner may
/// use one role as both its duty role and its backup role.
fn shared_roles(network: &Network) -> impl Iterator<Item = Warning> {
    let mut owners: BTreeMap<RoleId, Vec<Owner>> = BTreeMap::new();
    let mut hold = |role, owner| {
        let all = owners.entry(role).or_default();
        if !all.contains(&owner) {
            all.push(owner);
        }
    };
    if let Some(secretariat) = &network.secretariat {
        hold(secretariat.role, Owner::Secretariat);
        secretariat.auditors.into_iter().for_each(|role| hold(role, Owner::Auditors));
    }
    for partner in network.directory.partners.values() {
        hold(partner.duty_role, Owner::Partner(partner.id));
        partner.backup_role.into_iter().for_each(|role| hold(role, Owner::Partner(partner.id)));
    }
    let shared = owners.into_iter().filter(|(_, owners)| owners.len() > 1);
    shared.map(|(role, owners)| Warning::SharedRole { role, owners })
}
