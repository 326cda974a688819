//! Addressing partners in an alert: which partners the rules keep out, and what is kept of each addressee.

use std::collections::BTreeMap;

use super::decision::Decision;
use crate::domain::{
    audience::{AddressedBy, Purpose, RouteName},
    digest::instead_of_card,
    dossier::{Alert, Dossier},
    draft::Draft,
    due::Due,
    follow_up::FollowUp,
    partner::PartnerId,
    routing::route,
};
use crate::network::Network;

/// A draft like the alert, by which the rules can be asked what they would say of it now.
pub(super) fn like(alert: &Alert, changes: Vec<(Purpose, String)>) -> Draft {
    Draft {
        id: alert.id.clone(),
        issuer: alert.issuer,
        author: alert.raised.by,
        begun_at: alert.raised.at,
        class: alert.class,
        matter: alert.matter.clone(),
        changes,
        nobody_acts_meant: true,
        untaken: Vec::new(),
    }
}

/// The partners that the rules keep out of an alert, each with the rule.
pub(super) fn kept_out(alert: &Alert, network: &Network) -> BTreeMap<PartnerId, RouteName> {
    route(&like(alert, Vec::new()).described(), &network.routes, &network.directory).barred
}

/// Addresses a partner; or asks it to act, if it is addressed already.
pub(super) fn add(
    decision: &mut Decision<'_>,
    partner: PartnerId,
    purpose: Purpose,
    reasons: Vec<AddressedBy>,
) {
    let (now, current) = (decision.now, decision.current);
    let Dossier { alert, follow_ups, .. } = &mut decision.dossier;
    let mistaken = follow_ups.get(&partner).filter(|one| one.mistaken_by.is_some());
    let said = mistaken.map(|one| one.said.clone());
    let known = follow_ups.get_mut(&partner).filter(|_| said.is_none()).zip(current.rules(alert, partner));
    if let (Some((one, rules)), Purpose::Action(ask)) = (known, purpose) {
        one.ask_to_act(ask, reasons, now, rules);
        let asked = one.clone();
        address(decision, &asked);
        decision.owed_anew(partner);
        return;
    }
    // A partner that was taken out as a mistake begins anew; what its officers had said stays on record.
    let mut follow_up = FollowUp::new(partner, purpose, reasons, &alert.terms, now);
    follow_up.said = said.unwrap_or_default();
    let entry = current.partner(partner);
    follow_up.by_digest = entry.is_some_and(|entry| instead_of_card(purpose, alert.class.tier, entry));
    address(decision, &follow_up);
    decision.dossier.follow_ups.insert(partner, follow_up);
}

/// Journals that a partner is addressed, and why, and sets the instant at which its posting is checked.
pub(super) fn address(decision: &mut Decision<'_>, follow_up: &FollowUp) {
    let alert = decision.dossier.alert.id.clone();
    let rules: Vec<String> = follow_up.reasons.iter().map(reason).collect();
    let why = format!("{}: {}", purpose(follow_up), rules.join("; "));
    decision.journal("addressed", Some(follow_up.partner), Some(why), None);
    if !follow_up.by_digest {
        let due = Due::Posting { alert, partner: follow_up.partner };
        decision.look_again(due, follow_up.post_by);
    }
}

/// A purpose as the journal writes it, in fixed words.
fn purpose(follow_up: &FollowUp) -> String {
    match follow_up.purpose {
        Purpose::Action(ask) => format!("action {ask}"),
        Purpose::Consult => "consult".to_owned(),
        Purpose::Information => "information".to_owned(),
    }
}

fn reason(reason: &AddressedBy) -> String {
    match reason {
        AddressedBy::Route(name, target) => format!("route {name} to {target}"),
        AddressedBy::Issuer(target) => format!("issuer to {target}"),
    }
}
