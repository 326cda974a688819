//! Between the outbox and an alert: what a notice has to say when it is sent, and what follows from its delivery.
//!
//! Called by the delivery worker.
//!
//! Law: what is said is decided when it is sent, for the reader that the channel has then.

use super::channels::{closed_telling, closed_told};
use super::telling::{Delivered, Telling};
use super::{Relay, about, calls, hand_over, leaving, panel, posting, ring, roles, server};
use crate::domain::{actor::Actor, notice::Notice, whom::Whom};
use crate::store::journal::{self, Entry};
use crate::store::{Micros, StoreError, Tx, card, outbox, panel as stored_panel};

impl Relay {
    /// What a notice has to say now; none if there is nothing to say any more.
    pub async fn telling(&self, tx: &mut Tx, notice: &Notice) -> Result<Option<Telling>, StoreError> {
        let (now, current) = (self.clock.now(), self.current());
        match notice {
            Notice::Card { alert, partner } => posting::telling(tx, &current, alert, *partner, now).await,
            Notice::Ring { partner } => ring::telling(tx, &current, *partner, false, now).await,
            Notice::Backup { partner } => ring::telling(tx, &current, *partner, true, now).await,
            Notice::Panel { whose } => panel::telling(tx, &current, *whose, now).await,
            Notice::Digest { whose, date } => self.digest_telling(tx, *whose, *date).await,
            Notice::HandOver { partner, at } => hand_over::telling(tx, &current, *partner, *at, now).await,
            Notice::Unrelieved { partner, at, whom } => {
                hand_over::unrelieved_telling(tx, &current, *partner, *at, *whom, now).await
            }
            Notice::Pin { .. } | Notice::Tidy { .. } => Ok(None),
            Notice::PartnerLeft { issuer, partner } => {
                leaving::telling(tx, &current, *issuer, *partner, now).await
            }
            Notice::Closed { channel } => closed_telling(tx, &current, *channel, now).await,
            Notice::Silent { roles } => roles::telling(tx, &current, roles, now).await,
            Notice::Returned { left, back } => Ok(Some(server::telling(&current, *left, *back, now))),
            Notice::Calls { whose } => calls::telling(tx, &current, *whose, now).await,
            Notice::Stands { whose, name, alert } => {
                about::edit(tx, &current, *whose, name, alert, now).await
            }
            Notice::Wait { alert, .. }
            | Notice::GoOn { alert, .. }
            | Notice::SetAside { alert, .. }
            | Notice::Changed { alert, .. }
            | Notice::Withdrawn { alert, .. }
            | Notice::Struck { alert, .. }
            | Notice::Mistaken { alert, .. }
            | Notice::Objected { alert }
            | Notice::Renew { alert, .. }
            | Notice::Undecided { alert, .. }
            | Notice::NoObjection { alert }
            | Notice::ProviderHour { alert, .. }
            | Notice::ShareWanted { alert, .. }
            | Notice::Later { alert, .. }
            | Notice::ErasureAsked { alert, .. }
            | Notice::LegalDue { alert } => about::telling(tx, &current, notice, alert, now).await,
        }
    }

    /// A notice was delivered. Part of the transaction that records it in the outbox, and after it.
    pub async fn delivered(
        &self,
        tx: &mut Tx,
        notice: &Notice,
        delivered: &Delivered,
    ) -> Result<(), StoreError> {
        match notice {
            Notice::Card { alert, partner } => self.shown(tx, alert, *partner, delivered).await,
            Notice::Ring { partner } | Notice::Backup { partner } => {
                let backup = matches!(notice, Notice::Backup { .. });
                let (current, now) = (self.current(), self.clock.now());
                ring::delivered(tx, &current, *partner, backup, delivered, now).await?;
                // The partner may have dealt with everything on it before the delivery was known.
                ring::quiet(tx, &current, *partner, now).await
            }
            Notice::Calls { whose } => {
                calls::delivered(tx, *whose, delivered, self.clock.now()).await?;
                self.due_changed.notify_one();
                Ok(())
            }
            Notice::Panel { whose } => self.panel_delivered(tx, *whose, delivered).await,
            Notice::Digest { whose: Whom::Partner(partner), date } => {
                self.digest_delivered(tx, *partner, *date, delivered.at).await
            }
            Notice::HandOver { partner, at } | Notice::Unrelieved { partner, at, .. } => {
                let (current, now) = (self.current(), self.clock.now());
                hand_over::delivered(tx, &current, *partner, *at, notice, delivered, now).await
            }
            other => {
                let now = self.clock.now();
                match other {
                    Notice::Silent { .. } => roles::delivered(tx, delivered, now).await?,
                    Notice::Closed { channel } => closed_told(tx, *channel, delivered, now).await?,
                    _ => {}
                }
                about::delivered(tx, &self.current(), other, delivered, now).await
            }
        }
    }

    /// A notice had nothing to say when its turn came; its row is finished.
    pub async fn unsaid(&self, tx: &mut Tx, notice: &Notice) -> Result<(), StoreError> {
        match notice {
            Notice::Ring { partner } | Notice::Backup { partner } => {
                ring::unsaid(tx, *partner, self.clock.now()).await?;
            }
            Notice::Calls { whose } => calls::unsaid(tx, *whose, self.clock.now()).await?,
            _ => return Ok(()),
        }
        self.due_changed.notify_one();
        Ok(())
    }

    /// The message that a row was to edit was found deleted. A panel, or a list of whom to call, is posted anew by the
    /// same row; a card is posted anew once, by another row. Returns whether the message is posted anew.
    pub async fn lost(
        &self,
        tx: &mut Tx,
        notice: &Notice,
        row: &str,
        attempt: i64,
    ) -> Result<bool, StoreError> {
        let now = Micros::from(self.clock.now());
        let (alert, partner) = match notice {
            Notice::Card { alert, partner } => (alert, partner),
            Notice::Panel { whose } => {
                stored_panel::forget(tx, *whose).await?;
                return outbox::not_sent(tx, row, attempt, now).await.map(|()| true);
            }
            Notice::Stands { whose, name, .. } => {
                // The card or board shows what it said.
                about::lost(tx, *whose, name).await?;
                return Ok(false);
            }
            Notice::Calls { whose } => {
                calls::lost(tx, *whose).await?;
                return outbox::not_sent(tx, row, attempt, now).await.map(|()| true);
            }
            _ => return Ok(false),
        };
        let anew = card::lost(tx, alert.as_str(), partner.as_str(), attempt, now).await?;
        let entry = Entry {
            at: now,
            actor: Actor::Bot,
            verb: "card-deleted",
            matter: alert.as_str(),
            partner: Some(partner.as_str()),
            subject: None,
            details: None,
        };
        journal::append(tx, &entry).await?;
        Ok(anew)
    }
}
