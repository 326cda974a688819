//! A change as the journal records it: a fixed word, what it is about, and the values before and after.

use serde::Serialize;
use serde_json::{Value, json};

use super::{
    Change,
    file::{PartnerEntry, SecretariatEntry, asks_entry, group_entry, route_entry},
};
use crate::domain::{
    audience::RouteName,
    partner::{Group, GroupId, Partner, PartnerId, Secretariat},
    routing::Route,
};

/// What the journal records of one change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChangeRecord {
    /// What was done.
    pub verb: &'static str,
    /// The partner whose entry changed; `None` for other changes.
    pub partner: Option<PartnerId>,
    /// The partner's code, or the name of the group or route; `secretariat`, `asks`, or `routes` for their order.
    pub subject: String,
    /// JSON with the entries `before` and `after`, in the form of the file; null if there is none. And the `reason`, if
    /// one was given.
    pub details: String,
}

/// The same before it is written as JSON.
struct Recorded {
    verb: &'static str,
    partner: Option<PartnerId>,
    subject: String,
    /// Before and after.
    sides: [Option<Value>; 2],
}

impl Change {
    /// What the journal records of it, with the reason that was given.
    #[must_use]
    pub fn record(&self, reason: Option<&str>) -> ChangeRecord {
        let Recorded { verb, partner, subject, sides: [before, after] } = self.recorded();
        let mut details = json!({ "before": before, "after": after });
        if let Some(reason) = reason {
            details["reason"] = reason.into();
        }
        ChangeRecord { verb, partner, subject, details: details.to_string() }
    }

    fn recorded(&self) -> Recorded {
        match self {
            Self::SecretariatChanged(was, is) => record(
                "network-secretariat-changed",
                "secretariat",
                [was.as_ref(), is.as_ref()].map(|one| one.map(of_secretariat)),
            ),
            Self::EndAfterChanged(was, is) => {
                record("network-asks-changed", "asks", [was, is].map(|one| Some(value(&asks_entry(*one)))))
            }
            Self::PartnerAdded(is) => of_partner("network-partner-added", None, Some(is)),
            Self::PartnerRemoved(was) => of_partner("network-partner-removed", Some(was), None),
            Self::PartnerChanged(was, is) => of_partner("network-partner-changed", Some(was), Some(is)),
            Self::GroupAdded(id, is) => of_group("network-group-added", id, [None, Some(is)]),
            Self::GroupRemoved(id, was) => of_group("network-group-removed", id, [Some(was), None]),
            Self::GroupChanged(id, was, is) => of_group("network-group-changed", id, [Some(was), Some(is)]),
            Self::RouteAdded(is) => of_route("network-route-added", None, Some(is)),
            Self::RouteRemoved(was) => of_route("network-route-removed", Some(was), None),
            Self::RouteChanged(was, is) => of_route("network-route-changed", Some(was), Some(is)),
            Self::RoutesReordered(was, is) => {
                record("network-routes-reordered", "routes", [was, is].map(|names| Some(of_names(names))))
            }
        }
    }
}

fn record(verb: &'static str, subject: &str, sides: [Option<Value>; 2]) -> Recorded {
    Recorded { verb, partner: None, subject: subject.to_owned(), sides }
}

fn of_secretariat(one: &Secretariat) -> Value {
    value(&SecretariatEntry::of(one))
}

fn of_partner(verb: &'static str, was: Option<&Partner>, is: Option<&Partner>) -> Recorded {
    let partner = is.or(was).map(|partner| partner.id);
    let subject = partner.map(|id| id.to_string()).unwrap_or_default();
    let sides = [was, is].map(|side| side.map(|partner| value(&PartnerEntry::of(partner))));
    Recorded { partner, ..record(verb, &subject, sides) }
}

fn of_group(verb: &'static str, id: &GroupId, sides: [Option<&Group>; 2]) -> Recorded {
    record(verb, &id.to_string(), sides.map(|side| side.map(|group| value(&group_entry(id, group)))))
}

fn of_route(verb: &'static str, was: Option<&Route>, is: Option<&Route>) -> Recorded {
    let subject = is.or(was).map(|route| route.name.to_string()).unwrap_or_default();
    record(verb, &subject, [was, is].map(|side| side.map(|route| value(&route_entry(route)))))
}

fn of_names(names: &[RouteName]) -> Value {
    names.iter().map(ToString::to_string).collect()
}

fn value(entry: &impl Serialize) -> Value {
    serde_json::to_value(entry).expect("texts and lists of texts can be written")
}
