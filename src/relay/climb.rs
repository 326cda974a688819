//! The ladder's steps, taken when their time has come: the tick calls it.
//!
//! Law: every step is in the journal, with the deadline that was missed; a step never asks anybody twice for the same.

use chrono::{DateTime, TimeDelta, Utc};

use super::decision::Decision;
use crate::domain::{
    due::Due,
    ladder::{self, Next, Step},
    notice::Notice,
    partner::PartnerId,
};

/// For so long level 3 waits for other partners of the alert that reach it, so that one message names them all: the cards
/// of sixty partners are posted within some seconds of raising, and their deadlines lie as close together: the wait ends a
/// whole number of these after raising, so that no end of one falls between them.
const TOGETHER: TimeDelta = TimeDelta::seconds(15);

/// Takes every step of the alert's ladders whose time has come. That of `looked_at` says when it goes on even if it takes
/// none, as when a calendar has changed since.
pub(super) fn climb(decision: &mut Decision<'_>, looked_at: PartnerId) {
    decision.looked_at = Some(looked_at);
    let partners: Vec<PartnerId> = decision.dossier.follow_ups.keys().copied().collect();
    for partner in partners {
        while let Some(next) = due(decision, partner) {
            step(decision, partner, next);
        }
    }
}

fn due(decision: &Decision<'_>, partner: PartnerId) -> Option<Next> {
    let one = decision.dossier.follow_ups.get(&partner)?;
    let rules = decision.current.rules(&decision.dossier.alert, partner)?;
    ladder::next(one, rules).filter(|next| next.at <= decision.now)
}

fn step(decision: &mut Decision<'_>, partner: PartnerId, Next { step, at, .. }: Next) {
    let now = decision.now;
    let Some(one) = decision.dossier.follow_ups.get_mut(&partner) else { return };
    let acting = one.acknowledged.is_some();
    one.ladder.step = Some(step);
    let clock = if acting { "acting" } else { "acknowledging" };
    match step {
        Step::Missed if acting => one.ladder.missed_acting = Some(at),
        Step::Missed => one.ladder.missed_acknowledging = Some(at),
        Step::Reminder => one.check = None,
        Step::Duty | Step::Backup | Step::LastResort => {}
    }
    match step {
        Step::Missed => {}
        Step::Reminder | Step::Duty | Step::Backup => {
            one.ladder.called_at = Some(now);
            decision.look_again(Due::Ringing { partner }, now);
        }
        Step::LastResort => last_resort(decision, now),
    }
    let (verb, subject) = match step {
        Step::Reminder => ("reminded", clock),
        Step::Missed => ("missed", clock),
        Step::Duty | Step::Backup | Step::LastResort => ("escalated", step.code()),
    };
    decision.journal(verb, Some(partner), Some(subject.to_owned()), None);
}

/// Nobody was reached by telephone: whoever is rung next is rung now.
pub(super) fn not_reached(decision: &mut Decision<'_>, partner: PartnerId) {
    let now = decision.now;
    let step = decision.dossier.follow_ups.get(&partner).and_then(|one| one.ladder.step);
    if step == Some(Step::Backup) {
        self::step(decision, partner, Next { step: Step::LastResort, at: now, waits: false });
    }
}

/// Rings the issuer and the secretariat about everybody who has reached level 3 by the end of a short while.
fn last_resort(decision: &mut Decision<'_>, now: DateTime<Utc>) {
    let alert = &decision.dossier.alert;
    let (id, issuer, raised) = (alert.id.clone(), alert.issuer, alert.raised.at);
    let whole = (now - raised).num_milliseconds() / TOGETHER.num_milliseconds() + 1;
    let at = raised + TimeDelta::milliseconds(whole * TOGETHER.num_milliseconds());
    let occasion = format!("overdue:{}", at.timestamp());
    for (whom, secretariat) in [(Some(issuer), false), (None, true)] {
        decision.tell_by(whom, Notice::Overdue { alert: id.clone(), secretariat }, &occasion, at);
    }
}
