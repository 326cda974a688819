//! Asking again, and asking no more: what was acknowledged or answered is owed once more, or nobody has answered for so long
//! that it is over.

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
    /// The acknowledgement is taken back: somebody has to take it on, within the same time again.
    pub fn take_back(&mut self, now: DateTime<Utc>, rules: Rules<'_>) -> Result<(), Refusal> {
        self.open()?;
        if self.acknowledged.take().is_none() {
            return Err(Refusal::AcknowledgeFirst);
        }
        (self.by_telephone, self.check, self.keeper) = (false, None, None);
        self.begin_again(now, rules);
        Ok(())
    }

    /// What was answered for good is taken back, or what was not answered is answered after all: it is owed again, and was
    /// acknowledged by who reopens it.
    pub fn reopen(&mut self, done: Done, rules: Rules<'_>) -> Result<(), Refusal> {
        if self.closed_at.take_if(|_| self.unanswered || self.given.is_some()).is_none() {
            return Err(Refusal::NotClosed);
        }
        // What was done before nobody went on with it stays done.
        if !std::mem::take(&mut self.unanswered) {
            self.given = None;
        }
        self.begin_again(done.at, rules);
        self.acknowledged = Some(done);
        self.by_telephone = false;
        self.ask_again(done.at, rules);
        Ok(())
    }

    /// There is more to do than was answered for good, or was left unanswered: it has to be taken on again. Returns whether
    /// that is so; whoever declined is not asked twice, and whoever has left the network not at all.
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

    /// Who was told, or consulted, is asked to act from now on. Its clocks start with its card, or now if that is there.
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

    /// Nobody has answered it for good for so long that nobody will be asked any more.
    pub fn end(&mut self, at: DateTime<Utc>) {
        self.unanswered = self.owes();
        self.close(at);
    }
}
