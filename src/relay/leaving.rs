//! Partners that leave the network, and those that come back.
//!
//! Called at each start and after each change of the network.
//!
//! Laws: a partner that has left the network sees nothing any more of what it was addressed with. Its asks are closed
//! with that reason, which is in the journal and on the boards, and each issuer is told once; its cards say that they
//! are over. A partner that comes back under the same code gets back what was closed by its leaving, unless the alert
//! is over. A partner that is new is sent nothing by itself.

use crate::domain::actor::Actor;
use chrono::{DateTime, Utc};

use super::decision::{Decision, keep};
use super::object::fewer_consulted;
use super::telling::Telling;
use super::{Current, Relay};
use crate::domain::{
    dossier::Dossier,
    notice::{Notice, Reader, Told},
    partner::PartnerId,
};
use crate::store::outbox::{self, Priority};
use crate::store::{StoreError, Tx, dossier, network};

/// How many alerts are done in one transaction.
const TOGETHER: u32 = 50;

impl Relay {
    /// Closes what is asked of partners that have left, and opens again what was asked of those that are back.
    pub(super) async fn follow_partners(&self, current: &Current) -> Result<(), StoreError> {
        let (open, left) = dossier::partners(&mut self.store.read().await?).await?;
        for partner in open.into_iter().filter(|one| current.partner(*one).is_none()) {
            while self.leave_some(current, partner).await? {}
        }
        for partner in left.into_iter().filter(|one| current.partner(*one).is_some()) {
            while self.return_some(current, partner).await? {}
        }
        Ok(())
    }

    /// Closes some of a leaving partner's follow-ups. Returns whether there may be more. Alerts that cannot be read
    /// are passed over and stay as they are.
    async fn leave_some(&self, current: &Current, partner: PartnerId) -> Result<bool, StoreError> {
        let mut tx = self.store.write().await?;
        let ids = dossier::unclosed(&mut tx, partner, TOGETHER).await?;
        let dossiers = dossier::load_all(&mut tx, &ids).await?;
        let done = !dossiers.is_empty();
        for before in dossiers {
            let now = self.clock.now();
            let mut decision = Decision::new(now, current, before.clone());
            let one = decision.dossier.follow_ups.get_mut(&partner);
            let asked = one.is_some_and(|one| {
                one.leave(now);
                one.ask().is_some()
            });
            decision.journal("left-network", Some(partner), None, None);
            fewer_consulted(&mut decision, &before);
            keep(&mut tx, Some(&before), decision, Actor::Bot).await?;
            if asked {
                self.tell_issuer(&mut tx, current, &before, partner, now).await?;
            }
        }
        tx.commit().await?;
        Ok(done)
    }

    /// Tells an issuer that a partner has left: once for each issuer and leaving, however many alerts there are.
    async fn tell_issuer(
        &self,
        tx: &mut Tx,
        current: &Current,
        dossier: &Dossier,
        partner: PartnerId,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let issuer = dossier.alert.issuer;
        let Some(entry) = current.partner(issuer) else { return Ok(()) };
        let row = outbox::NewRow {
            id: &format!("left:{issuer}:{partner}:{}", current.revision),
            channel: entry.channel,
            notice: &Notice::PartnerLeft { issuer, partner }.write(),
            priority: Priority::Normal,
            due_at: now.into(),
        };
        outbox::enqueue(tx, &[row]).await.map(drop)
    }

    async fn return_some(&self, current: &Current, partner: PartnerId) -> Result<bool, StoreError> {
        let mut tx = self.store.write().await?;
        let ids = dossier::left(&mut tx, partner, TOGETHER).await?;
        let dossiers = dossier::load_all(&mut tx, &ids).await?;
        let done = !dossiers.is_empty();
        for before in dossiers {
            let now = self.clock.now();
            let mut decision = Decision::new(now, current, before.clone());
            let Dossier { alert, follow_ups, .. } = &mut decision.dossier;
            let over = alert.withdrawn.is_some() || alert.erased.is_some();
            if let (Some(one), Some(rules)) = (follow_ups.get_mut(&partner), current.rules(alert, partner)) {
                one.come_back(over, now, rules);
            }
            decision.journal("returned-to-network", Some(partner), None, None);
            if !over {
                decision.owed_anew(partner);
            }
            keep(&mut tx, Some(&before), decision, Actor::Bot).await?;
        }
        tx.commit().await?;
        Ok(done)
    }
}

/// What an issuer is told about a partner that has left; none once it is back.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    issuer: PartnerId,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let Some(reader) = current.reader(issuer, now) else { return Ok(None) };
    let closed = dossier::closed_by_leaving(tx, issuer, partner).await?;
    Ok((closed > 0).then(|| Telling::plain(reader, Told::PartnerLeft(partner, closed), None)))
}

/// The reader for the cards of a partner that has left: with the languages that the network last had for it.
pub(super) async fn reader(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Reader, StoreError> {
    let entry = network::last_entry(tx, partner).await?;
    let languages = entry.map(|entry| entry.languages).unwrap_or_default();
    Ok(Reader { languages, ..current.secretariats_reader(now) })
}
