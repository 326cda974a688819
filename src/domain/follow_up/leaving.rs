//! What becomes of an ask as its partner leaves the network, and comes back; and as it is found that it was addressed by mistake.

use chrono::{DateTime, Utc};

use super::{Done, FollowUp, Rules};

impl FollowUp {
    /// Its partner has left the network: what is open is closed with that.
    pub fn leave(&mut self, now: DateTime<Utc>) {
        if self.closed_at.is_none() {
            self.close(now);
            self.left_at = Some(now);
        }
    }

    /// The issuer's officer takes its partner out of the alert, as it was addressed by mistake: what is open is closed with
    /// that. What was said stays on record.
    pub fn was_mistaken(&mut self, done: Done) {
        self.close(done.at);
        // It counts nowhere, neither as answered nor as not.
        (self.left_at, self.mistaken_by, self.unanswered) = (Some(done.at), Some(done.by), false);
    }

    /// Its partner is in the network again: what was closed by its leaving is open again, unless it is `over` meanwhile. What
    /// is asked has its time anew.
    pub fn come_back(&mut self, over: bool, now: DateTime<Utc>, rules: Rules<'_>) {
        if self.left_at.take().is_none() || over {
            return;
        }
        self.closed_at = None;
        if self.posted_at.is_none() {
            (self.post_by, self.unposted_told_at) = (now + rules.terms.post_within.delta(), None);
        } else if self.owes() {
            self.begin_again(now, rules);
        }
        if self.acknowledged.is_some() {
            self.ask_again(now, rules);
        }
    }
}
