//! Which partners have to be called about an alert, and who may know.

use std::collections::BTreeSet;

use super::Dossier;
use crate::domain::{
    call_list::{AlertCalls, ToCall, WhyCall},
    follow_up::{FollowUp, Stage},
    partner::Directory,
    whom::Whom,
};

impl Dossier {
    /// Whom to call about the alert, for its issuer and the secretariat; `None` if nobody has to be called. Under
    /// `TLP:RED` no partner is named.
    #[must_use]
    pub fn calls(&self, viewer: Whom, directory: &Directory) -> Option<AlertCalls> {
        if let Whom::Partner(partner) = viewer
            && partner != self.alert.issuer
        {
            return None;
        }
        let to_call = |one: &FollowUp| {
            let entry = directory.partners.get(&one.partner);
            Some(ToCall {
                partner: one.partner,
                why: why(one)?,
                due_by: one.due_by(),
                hotline: entry.and_then(|entry| entry.hotline.clone()),
                has_backup: entry.is_some_and(|entry| entry.backup_role.is_some()),
            })
        };
        let mut partners: Vec<ToCall> = self.follow_ups.values().filter_map(to_call).collect();
        partners.sort_by_key(|one| (one.due_by.is_none(), one.due_by, one.partner));
        let due_by = partners.first()?.due_by;
        let whys: BTreeSet<WhyCall> = partners.iter().map(|one| one.why).collect();
        if self.red() {
            partners.clear();
        }
        Some(AlertCalls { heading: self.name(viewer)?, whys, partners, due_by })
    }
}

/// Why a partner has to be called; `None` if it need not be.
fn why(one: &FollowUp) -> Option<WhyCall> {
    one.ladder.call_since?;
    match one.stage() {
        Stage::Sending => Some(WhyCall::Unposted),
        _ if !one.owes() => None,
        _ if one.acknowledged.is_none() => Some(WhyCall::Unheard),
        _ => Some(WhyCall::Undone),
    }
}
