//! What lists of whom to call say: the one message of an issuer or of the secretariat, its further pages, and what there
//! is to call one partner about.
//!
//! Law: the store counts and sorts; only the alerts that are shown are loaded.

use super::{Current, No, Relay, print};
use crate::domain::{
    call_list::{ALERTS, AlertCalls, Call, CallList, Entry, PARTNERS, PartnerCalls},
    partner::PartnerId,
    reference::AlertId,
    refusal::Refusal,
    whom::Whom,
};
use crate::store::dossier::calls::{About, Group, Named};
use crate::store::{StoreError, Tx, dossier};

/// The most alerts of one partner that are shown, or chosen from: as many as a select has choices.
const OF_PARTNER: usize = 25;
/// The most alerts for which one call is recorded: more than anybody is called about.
const RECORDED: usize = 2_000;
/// The most partners that are chosen at once: more than there are.
const CHOSEN: usize = 500;

/// Selects the alerts about which this reader has to call somebody: one partner, or any.
pub(super) fn about(whose: Whom, partner: Option<PartnerId>) -> About {
    About { issuer: whose.partner(), partner }
}

/// Everybody whom a reader has to call; none if that is nobody.
pub(super) async fn list(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
) -> Result<Option<CallList>, StoreError> {
    let about = about(whose, None);
    let totals = about.totals(tx).await?;
    let by_alert = totals.alerts == 1 || totals.alerts < totals.groups;
    let (entries, all, shown) = if by_alert {
        let ids = about.first(tx, ALERTS).await?;
        (alerts(tx, current, whose, &ids).await?, totals.alerts, ids.len())
    } else {
        let groups = about.groups(tx, PARTNERS, 0).await?;
        let shown = groups.len();
        (entries_of(tx, current, whose, groups).await?, totals.groups, shown)
    };
    if entries.is_empty() {
        return Ok(None);
    }
    let callees = about.callees(tx).await?;
    let of_one = match callees[..] {
        [partner] if !by_alert => of_partner(tx, current, whose, partner).await?,
        _ => Vec::new(),
    };
    Ok(Some(CallList { entries, more: all.saturating_sub(shown), unheard: totals.unheard, callees, of_one }))
}

/// A text that is equal exactly if the list looks the same.
pub(super) fn state(list: &CallList) -> String {
    let alert = |one: &AlertCalls| serde_json::json!([&*one.heading, one.whys, one.partners]);
    let entry = |one: &Entry| match one {
        Entry::Alert(calls) => alert(calls),
        Entry::Partner(calls) => serde_json::json!(calls),
    };
    let entries: Vec<_> = list.entries.iter().map(entry).collect();
    let of_one: Vec<_> = list.of_one.iter().map(alert).collect();
    print(serde_json::json!([entries, list.more, list.unheard, list.callees, of_one]).to_string())
}

/// The entries of these alerts.
async fn alerts(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    ids: &[AlertId],
) -> Result<Vec<Entry>, StoreError> {
    let dossiers = dossier::load_all(tx, ids).await?;
    let calls = dossiers.iter().filter_map(|one| one.calls(whose, &current.network.directory));
    Ok(calls.map(Entry::Alert).collect())
}

/// The entries of these groups: a partner's, or that of an alert that names none.
async fn entries_of(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    groups: Vec<Group>,
) -> Result<Vec<Entry>, StoreError> {
    let mut entries = Vec::new();
    for group in groups {
        match group.of {
            Named::Partner(partner) => entries.push(Entry::Partner(calls(current, partner, group))),
            Named::Alert(alert) => entries.extend(alerts(tx, current, whose, &[alert]).await?),
        }
    }
    Ok(entries)
}

fn calls(current: &Current, partner: PartnerId, group: Group) -> PartnerCalls {
    let entry = current.partner(partner);
    let Group { whys, tier, due_by, owes, .. } = group;
    PartnerCalls {
        partner,
        hotline: entry.and_then(|entry| entry.hotline.clone()),
        has_backup: entry.is_some_and(|entry| entry.backup_role.is_some()),
        whys,
        tier,
        due_by,
        owes,
    }
}

/// The most urgent alerts about which one partner has to be called, each with this partner alone.
async fn of_partner(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    partner: PartnerId,
) -> Result<Vec<AlertCalls>, StoreError> {
    let ids = about(whose, Some(partner)).first(tx, OF_PARTNER).await?;
    let dossiers = dossier::load_all_for(tx, &ids, partner).await?;
    let calls = dossiers.iter().filter_map(|one| one.calls(whose, &current.network.directory));
    Ok(calls.filter(|one| !one.partners.is_empty()).collect())
}

impl Relay {
    /// A page of everybody whom a reader has to call, by partner; the last page, if there are not so many. Returns also
    /// its number and that of the last page. The reader is the issuer, for its own alerts, or the secretariat. Refused if
    /// there is nobody to call.
    pub async fn all_to_call(&self, viewer: Whom, page: usize) -> Result<(CallList, usize, usize), No> {
        let (mut tx, current) = (self.store.read().await?, self.current());
        let about = about(viewer, None);
        let totals = about.totals(&mut tx).await?;
        let last = totals.groups.div_ceil(PARTNERS).saturating_sub(1);
        let page = page.min(last);
        let groups = about.groups(&mut tx, PARTNERS, page * PARTNERS).await?;
        let entries = entries_of(&mut tx, &current, viewer, groups).await?;
        let list = CallList::of(entries, totals.unheard);
        if list.entries.is_empty() { Err(Refusal::NobodyToCall.into()) } else { Ok((list, page, last)) }
    }

    /// The same for chosen partners; for all to which a call can be recorded, if none is named.
    pub async fn chosen_to_call(&self, viewer: Whom, chosen: &[PartnerId]) -> Result<CallList, No> {
        let (mut tx, current) = (self.store.read().await?, self.current());
        let about = about(viewer, None);
        let mut groups = about.groups(&mut tx, CHOSEN, 0).await?;
        groups.retain(|group| match group.of {
            Named::Partner(partner) => group.owes && (chosen.is_empty() || chosen.contains(&partner)),
            Named::Alert(_) => false,
        });
        let list = CallList::of(entries_of(&mut tx, &current, viewer, groups).await?, false);
        if list.entries.is_empty() { Err(Refusal::NobodyToCall.into()) } else { Ok(list) }
    }

    /// What there is to call a partner about, for a reader who may call it: the issuer for its own alerts, or the
    /// secretariat for all. The most urgent alerts, and how many there are. Under `TLP:RED` nobody is named. Refused if
    /// there is nothing any more.
    pub async fn to_call(&self, viewer: Whom, partner: PartnerId) -> Result<Call, No> {
        let (mut tx, current) = (self.store.read().await?, self.current());
        let group = about(viewer, Some(partner)).groups(&mut tx, 1, 0).await?.pop();
        let group = group.ok_or(Refusal::NobodyToCall)?;
        let alerts = of_partner(&mut tx, &current, viewer, partner).await?;
        if alerts.is_empty() {
            return Err(Refusal::NobodyToCall.into());
        }
        Ok(Call { calls: calls(&current, partner, group), alerts })
    }

    /// The alerts for which a call to a partner is recorded if none is chosen: all about which the reader has to call it.
    pub async fn alerts_to_call(&self, viewer: Whom, partner: PartnerId) -> Result<Vec<AlertId>, No> {
        let mut tx = self.store.read().await?;
        Ok(about(viewer, Some(partner)).first(&mut tx, RECORDED).await?)
    }
}
