//! The provider's hour: its receipt, what pauses it, and how much of it is spent.
//!
//! Called by the buttons of cards, boards and the private menu, by reporting, and by the tick.
//!
//! Laws: only officers record the receipt, a pause and the end of a pause; the bot never does so by itself. The
//! results of all locations stop the clock. When half of it is spent, that is told silently; its end rings. Both are
//! told to the partner that deals with the provider, and to the issuer.

use chrono::{DateTime, Utc};

use super::decision::Decision;
use super::find::seen;
use super::{No, Relay};
use crate::domain::{
    actor::Done,
    dossier::{HourTurn, Officer},
    due::Due,
    notice::Notice,
    outcome::Hindrance,
    partner::PartnerId,
    provider_hour::{HourLevel, ProviderHour, receivable},
    reference::{AlertId, Reference},
    refusal::Refusal,
    view::ShownHour,
};

/// What an officer records of a provider's hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HourDeed {
    /// The provider received the order at this instant; none means now. Recording it again corrects it.
    Received(Option<DateTime<Utc>>),
    /// The provider is hindered.
    Hindered(Hindrance),
    /// What hindered it has ceased.
    Ceased(Hindrance),
}

impl Relay {
    /// An officer records something about the hour of the provider that their partner deals with. Returns the alert's
    /// reference, and how far the hour is.
    pub async fn record_hour(
        &self,
        officer: Officer,
        alert: &AlertId,
        deed: HourDeed,
    ) -> Result<(Reference, ShownHour), No> {
        self.decide(officer, alert, |decision| {
            let (partner, now) = (officer.partner, decision.now);
            let done = Done { at: now, by: officer.user };
            let dossier = &mut decision.dossier;
            let may = dossier.times_provider(partner);
            let known = dossier.hours.get_mut(&partner);
            let (verb, subject) = match (deed, known) {
                (HourDeed::Received(at), known) => {
                    let at = at.unwrap_or(now);
                    receivable(at, dossier.alert.raised.at, now)?;
                    match known {
                        Some(hour) => hour.correct(at, done)?,
                        None if may => {
                            dossier.hours.insert(partner, ProviderHour::new(partner, at, done));
                        }
                        None => return Err(Refusal::NoOrder),
                    }
                    ("provider-received", at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
                }
                (_, None) => return Err(Refusal::NoHour),
                (HourDeed::Hindered(ground), Some(hour)) => {
                    hour.pause(ground, done)?;
                    ("provider-hindered", ground.to_string())
                }
                (HourDeed::Ceased(ground), Some(hour)) => {
                    hour.cease(ground, done)?;
                    ("provider-hindrance-ceased", ground.to_string())
                }
            };
            decision.journal(verb, Some(partner), Some(subject), None);
            let turns = decision.dossier.end_hours();
            turned(decision, turns);
            watch(decision, partner);
            let hour = decision.dossier.hour(partner).ok_or(Refusal::NoHour)?;
            Ok((decision.dossier.alert.reference.clone(), hour))
        })
        .await
    }

    /// Those of these instants at which the provider can have received the order, and the alert's reference. Refused
    /// if none of them is possible, or if this officer has no receipt to record. Records nothing.
    pub async fn receivable(
        &self,
        officer: Officer,
        alert: &AlertId,
        instants: &[DateTime<Utc>],
    ) -> Result<(Reference, Vec<DateTime<Utc>>), No> {
        let mut tx = self.store.read().await?;
        let dossier = seen(&mut tx, officer.partner, alert).await?;
        let (raised_at, now) = (dossier.alert.raised.at, self.clock.now());
        let (possible, refused): (Vec<_>, Vec<_>) =
            instants.iter().map(|at| receivable(*at, raised_at, now).map(|()| *at)).partition(Result::is_ok);
        let known = dossier.hours.contains_key(&officer.partner) || dossier.times_provider(officer.partner);
        match refused.into_iter().find_map(Result::err) {
            Some(no) if possible.is_empty() => Err(no.into()),
            _ if !known => Err(Refusal::NoOrder.into()),
            _ => Ok((dossier.alert.reference.clone(), possible.into_iter().flatten().collect())),
        }
    }

    /// How far the hour is, of the provider that the officer's partner deals with.
    pub async fn hour(&self, officer: Officer, alert: &AlertId) -> Result<ShownHour, No> {
        let mut tx = self.store.read().await?;
        let dossier = seen(&mut tx, officer.partner, alert).await?;
        Ok(dossier.hour(officer.partner).ok_or(Refusal::NoOrder)?)
    }
}

/// Sets when the hour is looked at next, as more has to be told then. An instant that was set earlier stays; nothing
/// is told at it.
fn watch(decision: &mut Decision<'_>, partner: PartnerId) {
    if let Some(at) = decision.dossier.hours.get(&partner).and_then(ProviderHour::next) {
        let alert = decision.dossier.alert.id.clone();
        decision.look_again(Due::ProviderHour { alert, partner }, at);
    }
}

/// Follows up on hours that ended or were reopened by reported results: journals it, and looks again at one that runs
/// again.
pub(super) fn turned(decision: &mut Decision<'_>, turns: Vec<(PartnerId, HourTurn)>) {
    for (partner, turn) in turns {
        match turn {
            HourTurn::Ended(took) => {
                let minutes = format!("{} min", took.minutes());
                decision.journal("provider-done", Some(partner), Some(minutes), None);
            }
            HourTurn::Reopened => {
                decision.journal("provider-hour-reopened", Some(partner), None, None);
                watch(decision, partner);
            }
        }
    }
}

/// Tells that half of an hour is spent, or all of it.
pub(super) fn spent(decision: &mut Decision<'_>, of: PartnerId) {
    let (alert, now) = (decision.dossier.alert.id.clone(), decision.now);
    let mistaken = |of| decision.dossier.follow_ups.get(of).is_some_and(|one| one.mistaken_by.is_some());
    if decision.dossier.alert.withdrawn.is_some() || mistaken(&of) {
        return;
    }
    let Some(level) = decision.dossier.hours.get_mut(&of).and_then(|hour| hour.look(now)) else {
        return watch(decision, of);
    };
    let what = match level {
        HourLevel::Half => "provider-half",
        HourLevel::Missed => {
            decision.journal("provider-hour-missed", Some(of), None, None);
            "provider-missed"
        }
    };
    let mut told = vec![of, decision.dossier.alert.issuer];
    told.dedup();
    for partner in told {
        let notice = Notice::ProviderHour { alert: alert.clone(), partner, of, level };
        // The same level is told again only if the receipt was corrected since.
        decision.tell(partner, notice, &format!("{what}:{of}:{}", now.timestamp_micros()));
    }
    watch(decision, of);
}
