//! The figures of a partner, or of the network. Changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::Relay;
use crate::domain::{
    alert::Tier,
    figures::{Chart, Figures, Others, Period, Shown, step},
    partner::PartnerId,
    zone::Zone,
};
use crate::store::{StoreError, charts};

impl Relay {
    /// What a chart shows of a partner, or of the network; the period is one of the zone's days.
    pub async fn figures(
        &self,
        partner: Option<PartnerId>,
        chart: Chart,
        period: Period,
        zone: &Zone,
    ) -> Result<Figures, StoreError> {
        let until = self.clock.now();
        let since = period.since(zone, until);
        let stretch = since..until;
        let mut tx = self.store.read().await?;
        let shown = match (chart, partner) {
            (Chart::Reactions, None) => {
                let mut asked = charts::of_partners(&mut tx, &stretch).await?;
                asked.sort_by_key(|(partner, reacted)| (std::cmp::Reverse(reacted.median), *partner));
                let names: BTreeSet<PartnerId> = asked.iter().map(|(partner, _)| *partner).collect();
                let current = self.current();
                let all = current.network.directory.partners.keys().copied();
                Shown::Partners(asked, all.filter(|partner| !names.contains(partner)).collect())
            }
            (Chart::Reactions, Some(partner)) => {
                let own = charts::of_one(&mut tx, partner, &stretch).await?;
                let others = charts::of_others(&mut tx, partner, &stretch).await?;
                let others: BTreeMap<Tier, Others> = others.into_iter().collect();
                let beside = |(tier, own)| {
                    let others = others.get(&tier).filter(|others| others.may_be_shown());
                    (tier, own, others.map(|others| others.reacted))
                };
                Shown::Own(own.into_iter().map(beside).collect())
            }
            (Chart::Open, _) => {
                Shown::Open(charts::open(&mut tx, partner, &stretch, step(until - since)).await?)
            }
            (Chart::Tiers, _) => Shown::Tiers(charts::alerts(&mut tx, partner, &stretch).await?),
        };
        Ok(Figures { partner, chart, period, since, until, shown })
    }
}
