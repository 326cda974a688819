//! Notices about one alert: whom each is for, how it rings, and how long its message stays in the channel.
//!
//! Called by the delivery worker, through `deliver.rs`. What each notice says is decided in `about/says.rs`.
//!
//! Laws: a notice whose reader was rung a short while ago waits until that reader may be rung again, and is sent then
//! if it is still true; the card or board shows the matter meanwhile. A message that asks for something, or that says
//! how the alert stands, is taken away when it is no longer true, and edited without a sound when its content changes:
//! nothing in a channel contradicts the card.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use self::says::{says, state};
use super::rung::{self, leaves, on_duty, stands_as};
use super::telling::{BETWEEN_EDITS, Delivered, Telling};
use super::{Current, Relay};
use crate::domain::{
    alert::Tier,
    dossier::Dossier,
    notice::{Notice, To},
    reference::AlertId,
    ringing::By,
    snowflake::RoleId,
    whom::Whom,
};
use crate::store::outbox::{self, Priority};
use crate::store::ring::{self, Standing};
use crate::store::{StoreError, Tx, dossier, erase, journal};

mod says;

/// What a standing message shows, as it is kept in the store with the message.
#[derive(Serialize, Deserialize)]
struct Remembered {
    /// The notice that the message was sent for.
    #[serde(flatten)]
    notice: Notice,
    /// A text that is equal exactly if the message says the same; none for a message that an earlier release posted.
    #[serde(default)]
    print: Option<String>,
}

impl Remembered {
    fn read(written: Option<&str>) -> Option<Self> {
        serde_json::from_str(written?).ok()
    }

    fn write(notice: Notice, print: Option<String>) -> String {
        serde_json::to_string(&Self { notice, print }).expect("a notice is plain data")
    }
}

/// Whom a notice about an alert is for.
fn to(notice: &Notice, dossier: &Dossier) -> To {
    match notice.to() {
        To::Issuer => To::Reader(Whom::Partner(dossier.alert.issuer)),
        to => to,
    }
}

/// Whether the notice asks for something, or says how the alert stands, and may therefore become untrue. "Withdrawn"
/// and "addressed by mistake" stay true.
fn stands(notice: &Notice) -> bool {
    !matches!(notice, Notice::Withdrawn { .. } | Notice::Mistaken { .. })
}

/// The name under which a notice stands for its reader; a later notice of the same name replaces it. "Wait" and "go
/// on" share one name, as only the latest of them is true.
fn name(notice: &Notice, matter: &str) -> String {
    match notice {
        Notice::Wait { .. } | Notice::GoOn { .. } => format!("halt:{matter}"),
        Notice::ProviderHour { of, .. } => format!("provider-hour:{matter}:{of}"),
        Notice::ShareWanted { with, .. } => format!("share-wanted:{matter}:{with}"),
        _ => format!("{}:{matter}", notice.code()),
    }
}

/// Records the delivery of a notice that is neither a card, a ring nor a list.
pub(super) async fn delivered(
    tx: &mut Tx,
    current: &Current,
    notice: &Notice,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if let Notice::Stands { whose, name, .. } = notice {
        return edited(tx, *whose, name, delivered, now).await;
    }
    let dossier = match notice.about() {
        Some(alert) => dossier::load_readable(tx, alert).await?,
        None => None,
    };
    let reader = dossier.as_ref().map_or(notice.to(), |dossier| to(notice, dossier));
    let To::Reader(whose) = reader else { return Ok(()) };
    let matter = notice.about().map_or(journal::NETWORK, AlertId::as_str);
    if delivered.rang {
        rung::rang(tx, on_duty(whose), notice, [matter], now).await?;
    }
    let Some(dossier) = dossier.filter(|_| stands(notice)) else { return Ok(()) };
    let Delivered { channel, message, .. } = *delivered;
    let shown = Some(Remembered::write(notice.clone(), delivered.state.clone()));
    let alert = notice.about().cloned();
    let standing = Standing { channel, message, shown, edit_after: now.into(), alert };
    stands_as(tx, whose, &name(notice, matter), &standing, now).await?;
    // The matter may have been settled before the delivery was known.
    settled(tx, current, &dossier, now).await
}

/// After a decision on an alert: takes away the standing messages about it that are no longer true, and has those
/// edited that have to say something else by now.
pub(super) async fn settled(
    tx: &mut Tx,
    current: &Current,
    dossier: &Dossier,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let alert = &dossier.alert.id;
    for (whose, name, written) in ring::standing_about(tx, alert).await? {
        let shown = Remembered::read(written.as_deref());
        let telling = shown.as_ref().and_then(|one| says(&one.notice, dossier, current, None, now));
        let (Some(shown), Some(telling)) = (shown, telling) else {
            leaves(tx, whose, &name, now).await?;
            continue;
        };
        if shown.print.is_none_or(|print| print == state(&telling.told)) {
            continue;
        }
        let Some(standing) = ring::standing(tx, whose, &name).await? else { continue };
        let row = outbox::NewRow {
            id: &format!("stands:{}:{}", standing.message, now.timestamp_micros()),
            channel: standing.channel,
            notice: &Notice::Stands { whose, name, alert: alert.clone() }.write(),
            priority: Priority::Normal,
            due_at: standing.edit_after.max(now.into()),
        };
        outbox::enqueue(tx, &[row]).await?;
    }
    Ok(())
}

/// Takes a notice away because somebody has answered what it asks.
pub(super) async fn answered(
    tx: &mut Tx,
    notice: &Notice,
    dossier: &Dossier,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let To::Reader(whose) = to(notice, dossier) else { return Ok(()) };
    leaves(tx, whose, &name(notice, dossier.alert.id.as_str()), now).await
}

/// What a standing message has to say by now; none if it is gone, or says so already.
pub(super) async fn edit(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    name: &str,
    alert: &AlertId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let (Some(standing), Some(dossier)) =
        (ring::standing(tx, whose, name).await?, dossier::load(tx, alert).await?)
    else {
        return Ok(None);
    };
    let Some(shown) = Remembered::read(standing.shown.as_deref()) else { return Ok(None) };
    let telling = says(&shown.notice, &dossier, current, None, now);
    let telling = telling.filter(|telling| shown.print != Some(state(&telling.told)));
    Ok(telling.map(|telling| Telling { edits: Some(standing.message), ..telling }))
}

/// Records that a standing message was edited.
async fn edited(
    tx: &mut Tx,
    whose: Whom,
    name: &str,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(standing) = ring::standing(tx, whose, name).await? else { return Ok(()) };
    let Some(shown) =
        Remembered::read(standing.shown.as_deref()).filter(|_| standing.message == delivered.message)
    else {
        return Ok(());
    };
    let posted = delivered.message.made_at();
    let edit_after = now + BETWEEN_EDITS[usize::from(now - posted >= TimeDelta::hours(1))];
    let shown = Some(Remembered::write(shown.notice, delivered.state.clone()));
    let standing = Standing { shown, edit_after: edit_after.into(), ..standing };
    stands_as(tx, whose, name, &standing, now).await
}

/// Forgets a standing message that somebody has deleted: the card or board shows what it said.
pub(super) async fn lost(tx: &mut Tx, whose: Whom, name: &str) -> Result<(), StoreError> {
    ring::forget(tx, whose, name).await.map(drop)
}

/// What kind of ring a notice about an alert is. Those who are acting have to know at once that they are to wait or to
/// stop; a second objection changes nothing for them.
fn by(notice: &Notice, dossier: &Dossier) -> By {
    match notice {
        Notice::Wait { .. } | Notice::GoOn { .. } if dossier.objections.len() <= 1 => By::Halt,
        Notice::Withdrawn { .. } => By::Halt,
        Notice::Struck { partner, .. } if dossier.acted(*partner, Some(&dossier.struck())) => By::Halt,
        Notice::Mistaken { partner, .. } if dossier.acted(*partner, None) => By::Halt,
        _ => By::Message,
    }
}

/// The tier whose hours decide when a notice rings. A partner that has done nothing yet is not woken to read that less
/// is asked.
fn hours_of(notice: &Notice, dossier: &Dossier) -> Tier {
    let less = matches!(notice, Notice::Struck { .. } | Notice::Mistaken { .. });
    if less && by(notice, dossier) != By::Halt { Tier::Four } else { dossier.alert.class.tier }
}

/// The role that a notice about an alert would ring now, if any.
pub(super) async fn rings(
    tx: &mut Tx,
    current: &Current,
    notice: &Notice,
    dossier: &Dossier,
    now: DateTime<Utc>,
) -> Result<Option<RoleId>, StoreError> {
    let To::Reader(whose) = to(notice, dossier) else { return Ok(None) };
    let role = rung::rings(tx, current, whose, by(notice, dossier), hours_of(notice, dossier), now).await?;
    Ok(says(notice, dossier, current, role, now).and_then(|telling| telling.rings))
}

/// What a notice about an alert has to say now; none if there is nothing to say any more.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    notice: &Notice,
    alert: &AlertId,
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let Some(dossier) = dossier::load(tx, alert).await? else { return Ok(None) };
    let To::Reader(whose) = to(notice, &dossier) else { return Ok(None) };
    let asks = matches!(notice, Notice::ErasureAsked { .. });
    if asks && erase::asked(tx, alert).await?.is_none() {
        return Ok(None);
    }
    let by = by(notice, &dossier);
    let rings = rung::rings(tx, current, whose, by, hours_of(notice, &dossier), now).await?;
    Ok(says(notice, &dossier, current, rings, now))
}

impl Relay {
    /// Until when a notice that would ring waits, as its reader was rung a short while ago; none if it is sent at
    /// once.
    pub async fn put_off(&self, tx: &mut Tx, notice: &Notice) -> Result<Option<DateTime<Utc>>, StoreError> {
        let (Notice::Changed { alert, .. }
        | Notice::Renew { alert, .. }
        | Notice::Objected { alert }
        | Notice::LegalDue { alert }) = notice
        else {
            return Ok(None);
        };
        let (now, current) = (self.clock.now(), self.current());
        let Some(dossier) = dossier::load(tx, alert).await? else { return Ok(None) };
        let (To::Reader(whose), tier) = (to(notice, &dossier), dossier.alert.class.tier) else {
            return Ok(None);
        };
        let Some(rest) = ring::last(tx, whose).await?.rests(By::Message, tier, now) else { return Ok(None) };
        // If its reader may not be rung at that hour, the notice is sent at once, without a sound.
        let from = rung::rings_from(tx, &current, whose, By::Message, tier, now).await?;
        Ok(from.filter(|(from, _)| *from == rest).map(|(from, _)| from))
    }
}
