//! The pinned panel of a partner's channel: one message, edited where it stands when it would say something else.
//!
//! Asked for when a change of the network gives a partner a channel or another language, and at a start that finds one
//! out of date: after an upgrade, or when the operator has changed a text.

use chrono::{DateTime, Utc};

use super::deliver::{Delivered, Telling, plain};
use super::{Current, Relay};
use crate::domain::{
    notice::{Notice, Told},
    partner::PartnerId,
};
use crate::store::outbox::{self, Priority};
use crate::store::panel::{self, Panel};
use crate::store::{Micros, StoreError, Tx};

/// Has a partner's panel posted in its channel, or edited there; `reason` is like no other for this partner.
pub(super) async fn want(
    tx: &mut Tx,
    partner: PartnerId,
    channel: &str,
    reason: &str,
    now: Micros,
) -> Result<(), StoreError> {
    let row = outbox::Notice {
        id: &format!("panel:{partner}:{reason}"),
        channel,
        notice: &Notice::Panel { partner }.write(),
        priority: Priority::Bulk,
        due_at: now,
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

/// What a panel says; it takes the place of the one that its channel has.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let (Some(reader), Some(entry)) = (current.reader(partner), current.partner(partner)) else {
        return Ok(None);
    };
    let known = panel::find(tx, partner.as_str()).await?;
    let here = known.filter(|panel| panel.channel == entry.channel.to_string());
    let edits = here.and_then(|panel| panel.message_id.parse().ok());
    Ok(Some(Telling { edits, ..plain(reader, Told::Panel, None, now) }))
}

impl Relay {
    /// A panel would say something else by this start than it shows: it is edited.
    pub async fn refresh_panel(&self, tx: &mut Tx, panel: &Panel) -> Result<(), StoreError> {
        let Ok(partner) = panel.partner.parse() else { return Ok(()) };
        let start = format!("start-{}", self.store.term().unwrap_or_default());
        want(tx, partner, &panel.channel, &start, self.clock.now().into()).await
    }

    /// A panel was posted or edited; a new one is pinned next.
    pub(super) async fn panel_delivered(
        &self,
        tx: &mut Tx,
        partner: PartnerId,
        delivered: &Delivered,
    ) -> Result<(), StoreError> {
        let Delivered { channel, message, .. } = *delivered;
        let before = panel::find(tx, partner.as_str()).await?;
        let panel = Panel {
            partner: partner.to_string(),
            channel: channel.to_string(),
            message_id: message.to_string(),
            shown: delivered.state.clone().unwrap_or_default(),
        };
        panel::keep(tx, &panel).await?;
        if before.is_some_and(|before| before.message_id == panel.message_id) {
            return Ok(());
        }
        let pin = outbox::Notice {
            id: &format!("pin:{message}"),
            channel: &panel.channel,
            notice: &Notice::Pin { message }.write(),
            priority: Priority::Bulk,
            due_at: self.clock.now().into(),
        };
        outbox::enqueue(tx, &[pin]).await.map(drop)
    }
}
