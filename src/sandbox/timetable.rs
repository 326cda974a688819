//! The bot's timetable, by which the sandbox moves the clock. So reminders and everything else that is due happen one
//! by one, each at its own instant, as if the time really passed.
//!
//! The page shows the labels. It is a developer's tool: they name references and partners, and nothing else.

use std::sync::{Arc, Weak};
use std::time::Duration;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use discord_sandbox::{Ahead, Id, Millis, Moment, Sandbox};
use tokio::time::{sleep, timeout};

use crate::domain::{
    check::NINE, due::Due, ladder::Step, partner::PartnerId, reference::AlertId, whom::Whom,
};
use crate::log::chain;
use crate::relay::{Current, Relay};
use crate::store::{Micros, StoreError, Tx, dossier, due, outbox};

/// How long to wait until the bot has nothing to do: Discord's limits let a channel have five messages in five
/// seconds.
const PATIENCE: Duration = Duration::from_secs(10);
/// The pause between two checks of that.
const LOOK: Duration = Duration::from_millis(20);
/// The most events that are counted together.
const MANY: u32 = 1000;
/// The partner whose morning is offered if no partner's channel is open.
const HOME: &str = "FR";

/// Lets the sandbox follow the bot's timetable, for as long as the bot exists.
pub fn give(sandbox: &Sandbox, relay: &Arc<Relay>) {
    let relay = Arc::downgrade(relay);
    sandbox.set_timetable(move |channel| {
        let relay = relay.clone();
        async move {
            ahead(&relay, channel).await.unwrap_or_else(|error| {
                tracing::error!(error = %chain(&error), "what lies ahead cannot be read");
                Ahead::default()
            })
        }
    });
}

async fn ahead(relay: &Weak<Relay>, channel: Option<Id>) -> Result<Ahead, StoreError> {
    // If the bot still has something to do, the clock moves on all the same, as it would in life.
    timeout(PATIENCE, rest(relay)).await.unwrap_or(Ok(()))?;
    let Some(relay) = relay.upgrade() else { return Ok(Ahead::default()) };
    let (now, current) = (relay.clock.now(), relay.current());
    let mut tx = relay.store.read().await?;
    let (wakes, _) = wakes(&mut tx).await?;
    let next = next(&mut tx, &current, now).await?;
    let stops = morning(&current, channel, now).into_iter().collect();
    Ok(Ahead { wakes: wakes.map(millis), next, stops })
}

/// Waits until nothing is due and no message is under way.
async fn rest(relay: &Weak<Relay>) -> Result<(), StoreError> {
    while let Some(relay) = relay.upgrade() {
        let (wakes, under_way) = wakes(&mut relay.store.read().await?).await?;
        if !under_way && wakes.is_none_or(|wakes| wakes > relay.clock.now()) {
            return Ok(());
        }
        drop(relay);
        sleep(LOOK).await;
    }
    Ok(())
}

/// When the tick or the worker has something to do next, and whether a message is under way.
async fn wakes(tx: &mut Tx) -> Result<(Option<DateTime<Utc>>, bool), StoreError> {
    let next = [due::next(tx).await?, outbox::next_due(tx).await?];
    let under_way = !outbox::in_flight(tx).await?.is_empty();
    Ok((next.into_iter().flatten().min().map(Micros::instant), under_way))
}

/// What is due next. Everything within one minute is one event: sixty cards are posted in a second or two, and what
/// follows from them is as close together.
async fn next(tx: &mut Tx, current: &Current, now: DateTime<Utc>) -> Result<Option<Moment>, StoreError> {
    let dues = due::after(tx, now.into(), MANY).await?;
    let [(first, at), others @ ..] = &*dues else { return Ok(None) };
    let at = at.instant().duration_round_up(TimeDelta::minutes(1)).unwrap_or(at.instant());
    let mut label = label(tx, current, first).await?;
    let more = others.iter().take_while(|(_, other)| other.instant() <= at).count();
    if more > 0 {
        label = format!("{label}, and {more} more");
    }
    Ok(Some(Moment { label, at: millis(at) }))
}

async fn label(tx: &mut Tx, current: &Current, due: &Due) -> Result<String, StoreError> {
    let name = |id: &PartnerId| current.partner(*id).map_or_else(|| id.to_string(), |one| one.name.clone());
    let (alert, words) = match due {
        Due::Upkeep => return Ok("upkeep".to_owned()),
        Due::Digest { whose: Whom::Partner(partner) } => return Ok(format!("digest of {}", name(partner))),
        Due::Digest { whose: Whom::Secretariat } => return Ok("digest of the secretariat".to_owned()),
        Due::Ringing { partner } => return Ok(format!("{} may be rung", name(partner))),
        Due::Calls { whose: Whom::Partner(partner) } => {
            return Ok(format!("{} is told whom to call", name(partner)));
        }
        Due::Calls { whose: Whom::Secretariat } => {
            return Ok("the secretariat is told whom to call".to_owned());
        }
        Due::HandOver { partner } => return Ok(format!("{}'s duty ends", name(partner))),
        Due::Relief { partner } => return Ok(format!("{}'s hand-over still not taken", name(partner))),
        Due::Posting { alert, partner } => (alert, format!("card for {} still not posted", name(partner))),
        Due::Ladder { alert, partner } => {
            (alert, format!("{} for {}", step(tx, current, alert, *partner).await?, name(partner)))
        }
        Due::Legal { alert } => (alert, "legal details due".to_owned()),
        Due::Objection { alert } => (alert, "objection ends".to_owned()),
        Due::Renewal { alert, partner } => (alert, format!("renewal asked of {}", name(partner))),
        Due::Decision { alert } => (alert, "decision on objections due".to_owned()),
        Due::Consult { alert, partner } => (alert, format!("end of {}'s time to object", name(partner))),
        Due::ProviderHour { alert, partner } => (alert, format!("provider's hour, for {}", name(partner))),
    };
    let reference = dossier::load(tx, alert).await?.map(|dossier| dossier.alert.reference.to_string());
    Ok(format!("{}: {words}", reference.unwrap_or_default()))
}

/// The next step of a ladder, in words.
async fn step(
    tx: &mut Tx,
    current: &Current,
    alert: &AlertId,
    partner: PartnerId,
) -> Result<&'static str, StoreError> {
    let dossier = dossier::load(tx, alert).await?;
    let next = dossier.and_then(|dossier| {
        let rules = current.rules(&dossier.alert, partner)?;
        dossier.follow_ups.get(&partner)?.next_step(dossier.nothing_left(partner), rules)
    });
    Ok(match next.map(|next| next.step) {
        Some(Step::Reminder) => "reminder",
        Some(Step::Missed) => "deadline",
        Some(Step::Duty) => "level 1",
        Some(Step::Backup) => "level 2",
        Some(Step::LastResort) => "level 3",
        Some(Step::End) => "closed as not answered",
        None => "next look",
    })
}

/// The next working morning of the partner whose channel is open; else that of France.
fn morning(current: &Current, channel: Option<Id>, now: DateTime<Utc>) -> Option<Moment> {
    let mut partners = current.network.directory.partners.values();
    let here = partners.find(|partner| channel == Some(Id(partner.channel.0)));
    let partner = here.or_else(|| current.partner(HOME.parse().ok()?))?;
    let calendar = current.calendars.get(&partner.id)?;
    let mornings = [now - TimeDelta::days(1), now].map(|from| calendar.next_working_day_at(from, NINE));
    let at = mornings.into_iter().find(|at| *at > now)?;
    Some(Moment { label: format!("Next working morning in {}, 09:00 there", partner.name), at: millis(at) })
}

/// The sandbox's clock counts milliseconds, so an instant within a millisecond is rounded up to its end.
fn millis(at: DateTime<Utc>) -> Millis {
    at.timestamp_millis() + i64::from(!at.timestamp_subsec_micros().is_multiple_of(1000))
}
