//! What is to be said next, and what Discord says of it once it was: what passes between the relay and the delivery worker.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::notice::{Reader, Told};

/// How often a message is edited at most, in its first hour and later. Discord counts edits of messages older than an
/// hour separately, and strictly (30046).
pub(super) const BETWEEN_EDITS: [TimeDelta; 2] = [TimeDelta::seconds(5), TimeDelta::seconds(60)];

/// A notice, ready to be put into words.
#[derive(Clone, Debug)]
pub struct Telling {
    /// For whom.
    pub reader: Reader,
    /// What.
    pub told: Told,
    /// The role that it rings.
    pub rings: Option<u64>,
    /// The message that is edited, rather than a new one made.
    pub edits: Option<u64>,
    /// Of a card or board, the state that it shows. A panel is described by its words.
    pub state: Option<String>,
    /// When it was decided what is said: the posting of a new card counts from here.
    pub at: DateTime<Utc>,
}

/// What Discord says of a message that was posted or edited.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The channel that it is in.
    pub channel: u64,
    /// The message.
    pub message: u64,
    /// When it was posted: [`Telling::at`] or, of a message that was looked for and found, the time in its id.
    pub at: DateTime<Utc>,
    /// Whether it mentions a role.
    pub rang: bool,
    /// What a card, board or panel shows; none where that is not known, as after an attempt that had no result.
    pub state: Option<String>,
}

impl Telling {
    /// A message of its own, that shows no state of a card.
    pub(super) fn plain(reader: Reader, told: Told, rings: Option<u64>, at: DateTime<Utc>) -> Self {
        Self { reader, told, rings, edits: None, state: None, at }
    }
}
