//! The ladder's steps, taken by the tick when their time has come.
//!
//! Law: every step is in the journal, with the deadline that was missed; no step asks anybody twice for the same
//! thing.

use super::decision::Decision;
use crate::domain::{
    due::Due,
    ladder::{Next, Step},
    partner::PartnerId,
};

/// Takes every step of the alert's ladders whose time has come. The ladder of `reschedule` gets its next instant even
/// if it takes no step, for example because a calendar has changed since.
pub(super) fn climb(decision: &mut Decision<'_>, reschedule: PartnerId) {
    decision.reschedule = Some(reschedule);
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
    one.next_step(decision.dossier.nothing_left(partner), rules).filter(|next| next.at <= decision.now)
}

fn step(decision: &mut Decision<'_>, partner: PartnerId, Next { step, at, .. }: Next) {
    let now = decision.now;
    let Some(one) = decision.dossier.follow_ups.get_mut(&partner) else { return };
    let acting = one.acknowledged.is_some();
    one.ladder.took(step);
    let clock = if acting { "acting" } else { "acknowledging" };
    match step {
        Step::Missed if acting => one.ladder.missed_acting = Some(at),
        Step::Missed => one.ladder.missed_acknowledging = Some(at),
        // The partner wanted to be asked at this instant, and is asked now.
        Step::Reminder | Step::Duty => one.check = None,
        Step::Backup | Step::LastResort => {}
        Step::End => one.end(now),
    }
    match step {
        Step::Missed | Step::End => {}
        Step::Reminder | Step::Duty | Step::Backup => {
            one.ladder.called_at = Some(now);
            decision.look_again(Due::Ringing { partner }, now);
        }
        // Issuer and secretariat have to call the partner: their lists say so.
        Step::LastResort => one.ladder.call_since = Some(now),
    }
    let (verb, subject) = match step {
        Step::Reminder => ("reminded", clock),
        Step::Missed => ("missed", clock),
        Step::End => ("unanswered", clock),
        Step::Duty | Step::Backup | Step::LastResort => ("escalated", step.code()),
    };
    decision.journal(verb, Some(partner), Some(subject.to_owned()), None);
}

/// Nobody was reached by telephone: the next people on the ladder are rung now.
pub(super) fn not_reached(decision: &mut Decision<'_>, partner: PartnerId) {
    let now = decision.now;
    let step = decision.dossier.follow_ups.get(&partner).and_then(|one| one.ladder.step);
    if step == Some(Step::Backup) {
        self::step(decision, partner, Next { step: Step::LastResort, at: now, waits: false });
    }
}
