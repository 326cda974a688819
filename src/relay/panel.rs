//! The pinned panel of a channel, a partner's or the secretariat's: one message, which is edited when its text
//! changes.
//!
//! A panel is asked for when a change of the network gives a reader another channel or language, and at a start that
//! finds it missing or out of date: after an upgrade, or when the operator has changed a text.

use chrono::{DateTime, Utc};

use super::telling::{Delivered, Telling};
use super::{Current, Relay};
use crate::domain::{
    notice::{Notice, Told},
    snowflake::{ChannelId, MessageId},
    whom::Whom,
};
use crate::store::outbox::{self, Priority};
use crate::store::panel::{self, Panel};
use crate::store::{Micros, StoreError, Tx};

/// How the names of the outbox rows for this viewer's panel begin.
fn row_of(whose: Whom) -> String {
    format!("panel:{whose}:")
}

/// Has a panel posted in its reader's channel, or edited there; each `reason` is used once for a reader.
pub(super) async fn want(
    tx: &mut Tx,
    whose: Whom,
    channel: ChannelId,
    reason: &str,
    now: Micros,
) -> Result<(), StoreError> {
    let row = outbox::NewRow {
        id: &format!("{}{reason}", row_of(whose)),
        channel,
        notice: &Notice::Panel { whose }.write(),
        priority: Priority::Bulk,
        due_at: now,
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

/// What a panel says; if its channel has one already, that message is edited.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let (Some(reader), Some(channel)) = (current.reader_of(whose, now), current.channel_of(whose)) else {
        return Ok(None);
    };
    let told = match whose {
        Whom::Partner(_) => Told::Panel,
        Whom::Secretariat => Told::SecretariatsPanel,
    };
    let known = panel::find(tx, whose).await?;
    let here = known.filter(|panel| panel.channel == channel);
    let edits = here.map(|panel| panel.message_id);
    Ok(Some(Telling { edits, ..Telling::plain(reader, told, None) }))
}

/// How a panel was found on Discord.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelSeen {
    /// It stands, pinned or not.
    Standing {
        /// Whether it is pinned.
        pinned: bool,
    },
    /// Somebody has deleted it.
    Gone,
}

impl Relay {
    /// Every panel that was posted.
    pub async fn panels(&self) -> Result<Vec<Panel>, StoreError> {
        panel::all(&mut self.store.read().await?).await
    }

    /// Records how a panel was found: one that is gone is posted anew, one that is not pinned is pinned again.
    pub async fn panel_seen(&self, panel: &Panel, seen: PanelSeen) -> Result<(), StoreError> {
        let whose = panel.whose;
        let mut tx = self.store.write().await?;
        // Another panel may have replaced it meanwhile.
        if panel::find(&mut tx, whose).await?.is_none_or(|now| now.message_id != panel.message_id) {
            return Ok(());
        }
        match seen {
            PanelSeen::Standing { pinned: true } => return Ok(()),
            PanelSeen::Standing { pinned: false } => {
                // A panel that was just posted may not be pinned yet: its pin is in the outbox already.
                if pin(&mut tx, panel.message_id, panel.channel, self.clock.now().into()).await? {
                    tracing::warn!(channel = %panel.channel, "the panel is not pinned, and is pinned again");
                }
            }
            PanelSeen::Gone => {
                tracing::warn!(channel = %panel.channel, "somebody has deleted the panel");
                panel::forget(&mut tx, whose).await?;
                let gone = format!("gone-{}", panel.message_id);
                want(&mut tx, whose, panel.channel, &gone, self.clock.now().into()).await?;
            }
        }
        tx.commit().await?;
        self.outbox_grew.notify_one();
        Ok(())
    }

    /// Has a panel posted for every reader that has a channel and no panel there, unless one is asked for already.
    /// Called at each start.
    pub async fn begin_panels(&self) -> Result<(), StoreError> {
        let (current, mut tx) = (self.current(), self.store.write().await?);
        let awaited = panel::awaited(&mut tx).await?;
        for whose in current.readers() {
            let Some(channel) = current.channel_of(whose) else { continue };
            let is_here = panel::find(&mut tx, whose).await?.is_some_and(|panel| panel.channel == channel);
            if !is_here && !awaited.iter().any(|row| row.starts_with(&row_of(whose))) {
                self.want_panel(&mut tx, whose, channel).await?;
            }
        }
        tx.commit().await
    }

    /// Has a panel edited that shows another text than it would at this start.
    pub async fn refresh_panel(&self, tx: &mut Tx, panel: &Panel) -> Result<(), StoreError> {
        self.want_panel(tx, panel.whose, panel.channel).await
    }

    async fn want_panel(&self, tx: &mut Tx, whose: Whom, channel: ChannelId) -> Result<(), StoreError> {
        let start = format!("start-{}", self.store.term().unwrap_or_default());
        want(tx, whose, channel, &start, self.clock.now().into()).await
    }

    /// Records that a panel was posted or edited, and has a new one pinned.
    pub(super) async fn panel_delivered(
        &self,
        tx: &mut Tx,
        whose: Whom,
        delivered: &Delivered,
    ) -> Result<(), StoreError> {
        let Delivered { channel, message, .. } = *delivered;
        let before = panel::find(tx, whose).await?;
        let panel =
            Panel { whose, channel, message_id: message, shown: delivered.state.clone().unwrap_or_default() };
        panel::keep(tx, &panel).await?;
        if before.is_some_and(|before| before.message_id == panel.message_id) {
            return Ok(());
        }
        pin(tx, message, channel, self.clock.now().into()).await.map(drop)
    }
}

/// Has a panel pinned; also again, if that was done before or was refused. Returns whether it is pinned again.
async fn pin(tx: &mut Tx, message: MessageId, channel: ChannelId, now: Micros) -> Result<bool, StoreError> {
    let row = outbox::NewRow {
        id: &format!("pin:{message}"),
        channel,
        notice: &Notice::Pin { message }.write(),
        priority: Priority::Bulk,
        due_at: now,
    };
    if outbox::enqueue(tx, &[row]).await? > 0 {
        return Ok(false);
    }
    outbox::repeat(tx, row.id, now).await
}
