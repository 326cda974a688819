//! When a partner is asked again about a follow-up, and telephone calls about it.
//!
//! Law: choosing a time beyond the deadline is no answer. It is told to the issuer, and does not undo what others were
//! told.

use super::{Done, FollowUp};
use crate::domain::{
    check::{Check, Chosen},
    ladder::Rules,
    refusal::Refusal,
    ringing::ring_at,
};

impl FollowUp {
    /// An officer chooses when they are asked about it again. If their people may not be rung at that hour, it is when
    /// they next work. This is allowed only once it was acknowledged: until then somebody has to acknowledge. A time
    /// beyond the deadline is no answer: what issuer and secretariat were told stays valid.
    pub fn check_at(&mut self, check: Check, rules: Rules<'_>) -> Result<Chosen, Refusal> {
        self.open()?;
        if self.acknowledged.is_none() {
            return Err(Refusal::AcknowledgeFirst);
        }
        let at = ring_at(check.at, rules.tier, rules.partner, rules.calendar);
        let beyond = self.clocks.and_then(|clocks| clocks.act_by).filter(|by| *by <= at);
        match beyond {
            Some(_) => (self.ladder.called_at, self.ladder.waits_until) = (None, None),
            None => self.ladder.answered(),
        }
        self.check = Some(Check { at, ..check });
        Ok(Chosen { at, beyond })
    }

    /// The chosen time of the next check, if an officer has put the answer off until after its deadline.
    #[must_use]
    pub fn put_off(&self) -> Option<&Check> {
        let by = self.clocks.filter(|_| self.owes())?.act_by?;
        self.check.as_ref().filter(|check| check.at >= by && self.acknowledged.is_some())
    }

    /// Refuses a call that is no longer needed because an officer has done something about the ask since.
    pub fn waits_for_call(&self) -> Result<(), Refusal> {
        self.open()?;
        match self.acknowledged {
            Some(first) if self.ladder.called_at.is_none() && self.ladder.call_since.is_none() => {
                Err(Refusal::AlreadyAcknowledged { by: first.by, at: first.at })
            }
            _ => Ok(()),
        }
    }

    /// Somebody was reached by telephone. If nobody had acknowledged, this acknowledges; otherwise the partner is asked
    /// again later.
    pub fn reached(&mut self, done: Done, revision: u32, rules: Rules<'_>) -> Result<(), Refusal> {
        if self.acknowledged.is_some() {
            self.ask_again(done.at, rules);
            return Ok(());
        }
        self.acknowledge(done, revision, rules)?;
        self.by_telephone = true;
        Ok(())
    }
}
