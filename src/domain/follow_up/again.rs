//! Asking again, and ceasing to ask. What was acknowledged or answered is owed once more; or nobody has answered for so
//! long that the ask is over.

use chrono::{DateTime, Utc};

use super::FollowUp;
use crate::domain::{
    actor::Done,
    alert::Ask,
    answer::Answer,
    audience::{AddressedBy, Purpose},
    ladder::Rules,
    refusal::Refusal,
};

impl FollowUp {
    /// Takes the acknowledgement back: somebody has to acknowledge again, within the same time as before.
    pub fn take_back(&mut self, now: DateTime<Utc>, rules: Rules<'_>) -> Result<(), Refusal> {
        self.open()?;
        if self.acknowledged.take().is_none() {
            return Err(Refusal::AcknowledgeFirst);
        }
        (self.by_telephone, self.check, self.keeper) = (false, None, None);
        self.begin_again(now, rules);
        Ok(())
    }

    /// Takes back an answer for good, or answers after all what was closed as not answered. It is owed again, and
    /// counts as acknowledged by the officer who reopens it.
    pub fn reopen(&mut self, done: Done, rules: Rules<'_>) -> Result<(), Refusal> {
        if self.closed_at.take_if(|_| self.unanswered || self.given.is_some()).is_none() {
            return Err(Refusal::NotClosed);
        }
        // If it was closed as not answered, an earlier answer stays: what was done before stays done.
        if !std::mem::take(&mut self.unanswered) {
            self.given = None;
        }
        self.begin_again(done.at, rules);
        self.acknowledged = Some(done);
        self.by_telephone = false;
        self.ask_again(done.at, rules);
        Ok(())
    }

    /// There is more to do than was answered for good or left unanswered, so somebody has to acknowledge again. Returns
    /// whether the partner is asked again. A partner that declined or has left the network is not.
    pub fn ask_anew(&mut self, now: DateTime<Utc>, rules: Rules<'_>) -> bool {
        let declined = self.given.as_ref().is_none_or(|given| given.answer == Answer::Declined);
        let again = self.left_at.is_none() && (self.unanswered || !declined);
        if !again || self.closed_at.take().is_none() {
            return false;
        }
        (self.given, self.acknowledged, self.by_telephone, self.keeper) = (None, None, false, None);
        self.unanswered = false;
        self.begin_again(now, rules);
        true
    }

    /// A partner that was only informed or consulted is asked to act from now on. Its clocks start with its card, or
    /// now if the card is already posted.
    pub fn ask_to_act(&mut self, ask: Ask, reasons: Vec<AddressedBy>, now: DateTime<Utc>, rules: Rules<'_>) {
        (self.purpose, self.closed_at, self.clocks) = (Purpose::Action(ask), None, None);
        self.unanswered = false;
        self.reasons.extend(reasons);
        if std::mem::take(&mut self.by_digest) {
            (self.posted_at, self.unposted_told_at) = (None, None);
        }
        match self.posted_at {
            Some(_) => self.start(now, rules),
            None => self.post_by = now + rules.terms.post_within.delta(),
        }
    }

    /// Closes it as not answered: nobody has answered it for good for so long that nobody will be asked any more.
    pub fn end(&mut self, at: DateTime<Utc>) {
        self.unanswered = self.owes();
        self.close(at);
    }
}
