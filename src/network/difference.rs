//! What would change if a file were applied, as data. The code that shows it puts it into words.

use std::collections::BTreeSet;

use super::Network;
use crate::domain::{
    audience::RouteName,
    partner::{Group, GroupId, Partner, Secretariat},
    routing::Route,
    terms::EndAfter,
};

/// One change. It holds the value before and the value after, where both exist.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// The secretariat is named, is reached in another way, or is removed with the last partner: before, after.
    SecretariatChanged(Option<Secretariat>, Option<Secretariat>),
    /// Asks that nobody answers end after another period: before, after.
    EndAfterChanged(EndAfter, EndAfter),
    /// A partner joins.
    PartnerAdded(Box<Partner>),
    /// A partner leaves.
    PartnerRemoved(Box<Partner>),
    /// A partner's entry changes.
    PartnerChanged(Box<Partner>, Box<Partner>),
    /// A group is added.
    GroupAdded(GroupId, Group),
    /// A group is removed.
    GroupRemoved(GroupId, Group),
    /// A group changes.
    GroupChanged(GroupId, Group, Group),
    /// A route is added.
    RouteAdded(Box<Route>),
    /// A route is removed.
    RouteRemoved(Box<Route>),
    /// A route changes.
    RouteChanged(Box<Route>, Box<Route>),
    /// The routes that exist before and after have another order: before, after.
    RoutesReordered(Vec<RouteName>, Vec<RouteName>),
}

/// All changes from one network to another, in this order: the secretariat, the end of asks, partners, groups, routes.
#[must_use]
pub fn changes(before: &Network, after: &Network) -> Vec<Change> {
    let mut changes = Vec::new();
    if before.secretariat != after.secretariat {
        changes.push(Change::SecretariatChanged(before.secretariat.clone(), after.secretariat.clone()));
    }
    if before.end_after != after.end_after {
        changes.push(Change::EndAfterChanged(before.end_after, after.end_after));
    }
    let (old, new) = (&before.directory.partners, &after.directory.partners);
    for id in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        match (old.get(id), new.get(id)) {
            (None, Some(added)) => changes.push(Change::PartnerAdded(Box::new(added.clone()))),
            (Some(gone), None) => changes.push(Change::PartnerRemoved(Box::new(gone.clone()))),
            (Some(was), Some(is)) if was != is => {
                changes.push(Change::PartnerChanged(Box::new(was.clone()), Box::new(is.clone())));
            }
            _ => {}
        }
    }
    let (old, new) = (&before.directory.groups, &after.directory.groups);
    for id in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        match (old.get(id), new.get(id)) {
            (None, Some(added)) => changes.push(Change::GroupAdded(id.clone(), added.clone())),
            (Some(gone), None) => changes.push(Change::GroupRemoved(id.clone(), gone.clone())),
            (Some(was), Some(is)) if was != is => {
                changes.push(Change::GroupChanged(id.clone(), was.clone(), is.clone()));
            }
            _ => {}
        }
    }
    routes(&before.routes, &after.routes, &mut changes);
    changes
}

fn routes(before: &[Route], after: &[Route], changes: &mut Vec<Change>) {
    let find = |list: &[Route], name: &RouteName| list.iter().find(|route| route.name == *name).cloned();
    for route in before {
        match find(after, &route.name) {
            None => changes.push(Change::RouteRemoved(Box::new(route.clone()))),
            Some(is) if is != *route => {
                changes.push(Change::RouteChanged(Box::new(route.clone()), Box::new(is)));
            }
            Some(_) => {}
        }
    }
    for route in after.iter().filter(|route| find(before, &route.name).is_none()) {
        changes.push(Change::RouteAdded(Box::new(route.clone())));
    }
    let common = |list: &[Route], other: &[Route]| -> Vec<RouteName> {
        let both = list.iter().filter(|route| find(other, &route.name).is_some());
        both.map(|route| route.name.clone()).collect()
    };
    let (was, is) = (common(before, after), common(after, before));
    if was != is {
        changes.push(Change::RoutesReordered(was, is));
    }
}
