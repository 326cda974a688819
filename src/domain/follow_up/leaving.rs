//! What becomes of an ask when its partner leaves the network, comes back, or turns out to be addressed by mistake.

use chrono::{DateTime, Utc};

use super::{Done, FollowUp, Rules};

impl FollowUp {
    /// Its partner has left the network: an open follow-up is closed.
    pub fn leave(&mut self, now: DateTime<Utc>) {
        if self.closed_at.is_none() {
            self.close(now);
            self.left_at = Some(now);
        }
    }

    /// The issuer's officer takes its partner out of the alert, because it was addressed by mistake: an open follow-up
    /// is closed. What was said stays on record.
    pub fn was_mistaken(&mut self, done: Done) {
        self.close(done.at);
        // It is counted neither as answered nor as not answered.
        (self.left_at, self.mistaken_by, self.unanswered) = (Some(done.at), Some(done.by), false);
    }

    /// Its partner is in the network again: a follow-up that was closed by its leaving is open again, unless the alert
    /// is `over` by now. Its clocks start anew.
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
