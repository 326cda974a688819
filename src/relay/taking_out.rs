//! Taking something out of an alert after it was sent: a wrong location, a partner that was addressed by mistake.
//!
//! Laws: only the issuer may, with a reason, and only after a preview of whom it tells and rings. Numbers never
//! change. What was struck stays readable, and nobody is asked anything about it any more.

use super::about;
use super::decision::Decision;
use super::find::seen;
use super::object::{fewer_consulted, go_on, occasion};
use super::{No, Relay, hour};
use crate::domain::{
    actor::Done,
    dossier::{Affected, Cleared, Dossier, Officer, Wrong},
    notice::Notice,
    numbers::{numbers, ranges},
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    view::Heading,
    whom::Whom,
};

/// What taking something out would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakingOut {
    /// The alert.
    pub heading: Cleared<Heading>,
    /// What is taken out.
    pub wrong: Wrong,
    /// Who is told by a message, and whether that rings now.
    pub told: Vec<(Affected, bool)>,
    /// The fingerprint of the alert's state and of what is taken out: another state has another one.
    pub fingerprint: u64,
}

impl Relay {
    /// A preview of taking out these locations, numbered as officers write them, and these partners.
    pub async fn preview_taking_out(
        &self,
        officer: Officer,
        alert: &AlertId,
        only: &str,
        wrong: Wrong,
    ) -> Result<TakingOut, No> {
        let mut tx = self.store.read().await?;
        let (now, current) = (self.clock.now(), self.current());
        let dossier = seen(&mut tx, officer.partner, alert).await?;
        dossier.may_change(officer.partner)?;
        let numbers = numbers(only, dossier.count()).map_err(Refusal::BadNumbers)?;
        let wrong = Wrong { numbers, ..wrong };
        dossier.may_take_out(&wrong)?;
        let heading = dossier.name(Whom::Partner(officer.partner)).ok_or(Refusal::NoSuchAlert)?;
        let mut after = dossier.clone();
        after.take_out(&wrong, Done { at: now, by: officer.user });
        let mut told = Vec::new();
        for one in dossier.affected(&wrong) {
            let notice = notice(&wrong, alert, one.partner);
            told.push((one, about::rings(&mut tx, &current, &notice, &after, now).await?.is_some()));
        }
        Ok(TakingOut { heading, fingerprint: dossier.fingerprint_of(&wrong), wrong, told })
    }

    /// Takes out what the preview showed, if `fingerprint` is that of the preview now.
    pub async fn take_out(
        &self,
        officer: Officer,
        alert: &AlertId,
        wrong: &Wrong,
        fingerprint: u64,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            let dossier = &decision.dossier;
            dossier.may_change(officer.partner)?;
            dossier.may_take_out(wrong)?;
            if dossier.fingerprint_of(wrong) != fingerprint {
                return Err(Refusal::PreviewOutdated);
            }
            let affected = dossier.affected(wrong);
            takes_out(decision, officer, wrong);
            for Affected { partner, .. } in affected {
                let notice = notice(wrong, alert, partner);
                decision.tell(partner, notice, &occasion("taken-out", decision.now));
            }
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }
}

/// Takes it out, with what follows for the alert's asks, objections and hours.
fn takes_out(decision: &mut Decision<'_>, officer: Officer, wrong: &Wrong) {
    let done = Done { at: decision.now, by: officer.user };
    let waiting = |dossier: &Dossier| {
        let standing = dossier.standing(done.at).filter(|one| one.undecided().is_none());
        standing.map(|one| one.partner).collect::<Vec<PartnerId>>()
    };
    let before = decision.dossier.clone();
    let waited = waiting(&before);
    let over = decision.dossier.take_out(wrong, done);
    let reason = || Some(wrong.reason.clone());
    if !wrong.numbers.is_empty() {
        decision.journal("struck", Some(officer.partner), Some(ranges(&wrong.numbers)), reason());
    }
    for partner in &wrong.partners {
        decision.journal("mistaken", Some(*partner), None, reason());
    }
    for objector in &over {
        decision.journal("objection-ended", Some(*objector), None, None);
    }
    let turns = decision.dossier.end_hours();
    hour::turned(decision, turns);
    let waited = over.iter().any(|objector| waited.contains(objector));
    if waited {
        go_on(decision, &over, false, &occasion("taken-out-go-on", done.at));
    }
    fewer_consulted(decision, &before);
}

/// The notice by which a partner is told. A partner that was addressed by mistake is told only that.
fn notice(wrong: &Wrong, alert: &AlertId, partner: PartnerId) -> Notice {
    let alert = alert.clone();
    if wrong.partners.contains(&partner) {
        Notice::Mistaken { alert, partner }
    } else {
        Notice::Struck { alert, partner }
    }
}
