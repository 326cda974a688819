//! What an issuer takes out of an alert after sending: a location that does not belong there, or a partner that was
//! addressed by mistake. It also says who is told.
//!
//! Laws: nothing that was sent is deleted; it is struck and can still be read. A location and an addressee must
//! remain, and one that is asked to act if there was one: an alert as a whole is withdrawn, not taken out piece by
//! piece.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Dossier;
use crate::domain::{
    actor::Done, answer::Answer, follow_up::FollowUp, location::Number, matter::Struck, numbers::ranges,
    partner::PartnerId, refusal::Refusal,
};

/// What is taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    /// Locations, by their numbers.
    pub numbers: BTreeSet<Number>,
    /// Partners.
    pub partners: BTreeSet<PartnerId>,
    /// Why, in the issuer's words.
    pub reason: String,
}

/// An addressee that gets a message of its own about it; everybody else reads it on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Affected {
    /// The addressee.
    pub partner: PartnerId,
    /// Whether it has done something already that may have to be undone.
    pub acted: bool,
    /// Whether it had acknowledged an ask that is still open.
    pub acknowledged: bool,
}

impl Dossier {
    /// Whether this may be taken out: everything named is there, and something remains.
    pub fn may_take_out(&self, wrong: &Wrong) -> Result<(), Refusal> {
        if wrong.numbers.is_empty() && wrong.partners.is_empty() {
            return Err(Refusal::NothingNamed);
        }
        self.in_force(&wrong.numbers)?;
        let strangers = wrong.partners.iter().filter(|partner| self.addressee(**partner).is_none());
        let strangers: Vec<PartnerId> = strangers.copied().collect();
        if !strangers.is_empty() {
            return Err(Refusal::NotAddressed(strangers));
        }
        if !wrong.numbers.is_empty() && self.numbers().is_subset(&wrong.numbers) {
            return Err(Refusal::LastLocation);
        }
        let there = || self.follow_ups.values().filter(|one| one.left_at.is_none());
        let left = || there().filter(|one| !wrong.partners.contains(&one.partner));
        let acts = |one: &FollowUp| one.ask().is_some();
        if left().next().is_none() || there().any(acts) && !left().any(acts) {
            return Err(Refusal::LastAddressee);
        }
        Ok(())
    }

    /// Refuses locations that were taken out already.
    pub fn in_force(&self, numbers: &BTreeSet<Number>) -> Result<(), Refusal> {
        let struck = &self.alert.matter.struck;
        let out: BTreeSet<Number> =
            numbers.iter().filter(|number| struck.contains_key(number)).copied().collect();
        if out.is_empty() { Ok(()) } else { Err(Refusal::Struck(ranges(&out))) }
    }

    /// Who is told that this is taken out. A partner is told if it knows the alert and was asked to act, unless it has
    /// ended its ask without doing anything. A partner that was addressed by mistake is told as well.
    #[must_use]
    pub fn affected(&self, wrong: &Wrong) -> Vec<Affected> {
        let acted = |one: &FollowUp| {
            let all = wrong.partners.contains(&one.partner);
            self.acted(one.partner, (!all).then_some(&wrong.numbers))
        };
        let one = |one: &FollowUp| Affected {
            partner: one.partner,
            acted: acted(one),
            acknowledged: one.owes() && one.acknowledged.is_some(),
        };
        let told = |one: &&FollowUp| {
            let seen = one.posted_at.is_some() || one.acknowledged.is_some();
            let mistaken = wrong.partners.contains(&one.partner);
            let asked = one.ask().is_some() && !wrong.numbers.is_empty();
            one.left_at.is_none() && seen && (mistaken || asked && (one.owes() || acted(one)))
        };
        self.follow_ups.values().filter(told).map(one).collect()
    }

    /// Whether a partner has done something that may have to be undone. Either its officers answered so (an answer is
    /// about all locations), or they reported a result on one of these locations. `None` stands for any location.
    #[must_use]
    pub fn acted(&self, partner: PartnerId, numbers: Option<&BTreeSet<Number>>) -> bool {
        let does = |answer: Answer| answer == Answer::Done || Answer::ACTIONS.contains(&answer);
        let said = |one: &FollowUp| one.ask().is_some() && one.said.iter().any(|said| does(said.answer));
        let these = |number: &Number| numbers.is_none_or(|numbers| numbers.contains(number));
        let reported = || self.reports.values().any(|one| one.partner == partner && these(&one.number));
        self.follow_ups.get(&partner).is_some_and(said) || reported()
    }

    /// Takes it out. A partner that had read the alert does not have to read it again. Returns the partners whose
    /// objections end with this: those that were addressed by mistake, and those that objected to nothing but struck
    /// locations.
    pub fn take_out(&mut self, wrong: &Wrong, done: Done) -> Vec<PartnerId> {
        let Done { at, by } = done;
        if !wrong.numbers.is_empty() {
            let before = self.alert.revision;
            let struck = |number: &Number| (*number, Struck { at, by, reason: wrong.reason.clone() });
            self.alert.matter.struck.extend(wrong.numbers.iter().map(struck));
            (self.alert.revision, self.alert.revised_at) = (before + 1, Some(at));
            for one in self.follow_ups.values_mut().filter(|one| one.seen_revision == before) {
                one.seen_revision = self.alert.revision;
            }
        }
        for partner in &wrong.partners {
            if let Some(one) = self.follow_ups.get_mut(partner) {
                one.was_mistaken(done);
            }
        }
        let struck = self.struck();
        let mut over = Vec::new();
        for objection in self.objections.iter_mut().filter(|one| one.stands(at)) {
            let about_nothing = !objection.numbers.is_empty() && objection.numbers.is_subset(&struck);
            if about_nothing || wrong.partners.contains(&objection.partner) {
                objection.lifted = Some(done);
                over.push(objection.partner);
            }
        }
        over
    }

    /// A hash of what taking this out would do: what is taken out, from which revision, and who is told. FNV-1a over
    /// it, written out.
    #[must_use]
    pub fn fingerprint_of(&self, wrong: &Wrong) -> u64 {
        let told = self.affected(wrong).into_iter().map(|one| (one.partner, one.acted)).collect::<Vec<_>>();
        let written = serde_json::to_vec(&(wrong, self.alert.revision, told)).expect("it is plain data");
        written.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }

    fn addressee(&self, partner: PartnerId) -> Option<&FollowUp> {
        self.follow_ups.get(&partner).filter(|one| one.left_at.is_none())
    }
}
