//! Coverage of the coming days, for one partner or for all. Changes nothing.

use std::collections::BTreeSet;

use super::Relay;
use crate::domain::{
    coverage::{AHEAD, Coverage, worst_first},
    partner::{Partner, PartnerId},
    snowflake::ChannelId,
};
use crate::store::{StoreError, outbox};

impl Relay {
    /// The coverage of one partner, or of all, the worst first.
    pub async fn coverage(&self, of: Option<PartnerId>) -> Result<Vec<Coverage>, StoreError> {
        let (now, current) = (self.clock.now(), self.current());
        let troubled = outbox::blocked(&mut self.store.read().await?).await?;
        let closed = troubled.into_iter().filter(|one| one.reason.is_some());
        let closed: BTreeSet<ChannelId> = closed.map(|one| one.channel).collect();
        let partners = current.network.directory.partners.values();
        let wanted = partners.filter(|partner| of.is_none_or(|of| of == partner.id));
        let coverage = |partner: &Partner| {
            let rung = current.rung_of(partner);
            let heard = rung.anybody() && !closed.contains(&partner.channel);
            Coverage {
                backup: rung.backup,
                ..Coverage::of(partner, &current.calendars[&partner.id], heard, now, now + AHEAD)
            }
        };
        let mut coverages: Vec<Coverage> = wanted.map(coverage).collect();
        worst_first(&mut coverages);
        Ok(coverages)
    }
}
