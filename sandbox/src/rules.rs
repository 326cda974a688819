//! The rules of the local Discord that are not published or that a test wants to set.

use serde::{Deserialize, Serialize};

use crate::clock::Millis;

/// Adjustable rules. Where Discord publishes no figure, the default is a choice of this sandbox.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// How long a nonce is remembered, in seconds of the civil clock. Discord says "the past few minutes".
    pub nonce_window_seconds: u64,
    /// How many edits of messages older than an hour a channel takes within `old_edits_window_seconds` of the civil
    /// clock before it answers 30046. Discord publishes no figure.
    pub old_edits: usize,
    /// See `old_edits`.
    pub old_edits_window_seconds: u64,
    /// A message with one of these words is refused by automatic moderation (200000). Empty ones say nothing.
    pub automod_words: Vec<String>,
    /// A message with one of these texts is refused by the filter of harmful links (240000). Empty ones say nothing.
    pub harmful_links: Vec<String>,
    /// How long a bot has for its first answer to an interaction, in milliseconds of real time.
    pub answer_within_ms: u64,
    /// How long the token of an interaction can be used, in seconds of the civil clock.
    pub token_seconds: u64,
    /// How many commands a bot may create per server and day (30034).
    pub command_creates_a_day: usize,
    /// Whether the history of a channel is answered 500 for as long as a container stands in it, whatever part is asked
    /// for, while a single message is given: discord-api-docs 8611, open since September 2026, told by one reporter.
    pub history_fails_at_containers: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            nonce_window_seconds: 300,
            old_edits: 10,
            old_edits_window_seconds: 60,
            automod_words: Vec::new(),
            harmful_links: Vec::new(),
            answer_within_ms: 3_000,
            token_seconds: 15 * 60,
            command_creates_a_day: 200,
            history_fails_at_containers: false,
        }
    }
}

impl Rules {
    pub(crate) fn nonce_window(&self) -> Millis {
        millis(self.nonce_window_seconds)
    }

    pub(crate) fn old_edits_window(&self) -> Millis {
        millis(self.old_edits_window_seconds)
    }

    pub(crate) fn token_life(&self) -> Millis {
        millis(self.token_seconds)
    }
}

fn millis(seconds: u64) -> Millis {
    Millis::try_from(seconds.saturating_mul(1000)).unwrap_or(Millis::MAX)
}
