//! What cards and boards should show after a decision, and which of them have to be posted or edited.

use chrono::{DateTime, Utc};

use super::telling::ROUTINE;
use super::{Current, print};
use crate::domain::{
    dossier::Dossier, follow_up::FollowUp, notice::Notice, partner::PartnerId, reference::AlertId,
    snowflake::ChannelId,
};
use crate::store::card::{self, Wish};
use crate::store::outbox::Priority;
use crate::store::{Micros, StoreError, Tx};

/// What a card or board should show.
struct Wanted {
    partner: PartnerId,
    channel: ChannelId,
    state: String,
    notice: String,
    priority: Priority,
    waits_until: Option<Micros>,
    new: bool,
}

impl Wanted {
    fn wish<'a>(&'a self, alert: &'a AlertId) -> Wish<'a> {
        Wish {
            alert: alert.as_str(),
            partner: self.partner.as_str(),
            channel: self.channel,
            wanted: &self.state,
            notice: &self.notice,
            priority: self.priority,
            waits_until: self.waits_until,
        }
    }
}

/// Records what each card or board of these readers should show now. Something is sent only where that differs from
/// before.
///
/// Only those cards are looked at that can differ from what they showed after `before`: a posting or an answer
/// concerns only the partner's own card and the board.
pub(super) async fn show(
    tx: &mut Tx,
    before: Option<&Dossier>,
    dossier: &Dossier,
    readers: &[PartnerId],
    current: &Current,
    now: Micros,
) -> Result<(), StoreError> {
    let id = &dossier.alert.id;
    let differ = |partner: &&PartnerId| may_differ(before, dossier, **partner);
    let readers: Vec<PartnerId> = readers.iter().filter(differ).copied().collect();
    let known = card::of_partners(tx, id.as_str(), &readers).await?;
    let urgent = dossier.alert.class.tier.is_urgent();
    let routine = before.is_some_and(|before| dossier.is_routine_since(before, now.instant()));
    let mut wanted = Vec::new();
    for partner in readers {
        let before = known.iter().find(|card| card.partner == partner.as_str());
        let entry = current.partner(partner).map(|entry| entry.channel);
        // The card of a partner that has left stays where it is, and says that the alert is over for it.
        let posted = || before.filter(|card| card.message_id.is_some()).map(|card| card.channel);
        let Some(channel) = entry.or_else(posted) else { continue };
        let Some(state) = state(dossier, partner, now.instant()) else { continue };
        if before.is_none_or(|card| card.wanted != state) {
            let priority = match (before.is_none(), urgent) {
                (true, true) => Priority::Urgent,
                (true, false) | (false, true) => Priority::Normal,
                (false, false) => Priority::Bulk,
            };
            let notice = Notice::Card { alert: id.clone(), partner }.write();
            let waits = routine && partner == dossier.alert.issuer;
            let waits_until = waits.then(|| (now.instant() + ROUTINE).into());
            let new = before.is_none();
            wanted.push(Wanted { partner, channel, state, notice, priority, waits_until, new });
        }
    }
    let (new, changed): (Vec<_>, Vec<_>) = wanted.iter().partition(|wanted| wanted.new);
    let new: Vec<_> = new.into_iter().map(|wanted| wanted.wish(id)).collect();
    card::want_new(tx, &new, now).await?;
    for wanted in changed {
        card::want(tx, &wanted.wish(id), now).await?;
    }
    Ok(())
}

/// Whether a partner's card or board may show something else than before.
fn may_differ(before: Option<&Dossier>, after: &Dossier, partner: PartnerId) -> bool {
    let Some(before) = before else { return true };
    let left = |dossier: &Dossier| dossier.follow_ups.get(&partner).is_some_and(|one| one.left_at.is_some());
    if left(before) && left(after) {
        return false;
    }
    let same_for_all = before.alert == after.alert
        && before.reports == after.reports
        && before.objections == after.objections;
    let own = || {
        before.follow_ups.get(&partner) != after.follow_ups.get(&partner)
            || before.hours.get(&partner) != after.hours.get(&partner)
    };
    !same_for_all || partner == after.alert.issuer || own()
}

/// The partners in whose channels an alert is shown: those asked to act first, then the others, and the issuer last, so
/// that its board shows all cards as posted and is not edited for that. A partner that is told by its digest has no
/// card.
pub(super) fn readers(dossier: &Dossier) -> Vec<PartnerId> {
    let (acting, others): (Vec<_>, Vec<_>) =
        dossier.follow_ups.values().filter(|one| !one.by_digest).partition(|one| one.ask().is_some());
    let addressees = acting.into_iter().chain(others).map(|one: &FollowUp| one.partner);
    addressees.chain([dossier.alert.issuer]).collect()
}

/// What a partner's card or board shows, as a text that is equal exactly if it would look the same.
pub(super) fn state(dossier: &Dossier, partner: PartnerId, now: DateTime<Utc>) -> Option<String> {
    let view = if let Some(erased) = dossier.erased(partner) {
        serde_json::to_vec(&*erased)
    } else if partner == dossier.alert.issuer {
        serde_json::to_vec(&*dossier.board(partner, now)?)
    } else {
        serde_json::to_vec(&*dossier.card(partner, now)?)
    };
    Some(print(view.expect("a view is plain data")))
}
