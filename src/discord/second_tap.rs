//! The second tap of a double tap: a press that comes so soon after its message has changed that nobody can have read
//! the new message.
//!
//! The dispatcher asks for it before anything is sent, deleted or decided.
//!
//! Discord tells when a message was made, by its id, and when it was last edited. It tells when a press was made, by
//! the id of the interaction. For a message that only one person sees, it does not promise the instant of an edit,
//! and it tells none if a deferral became the answer. So the bot also remembers when it changed such a message, by
//! its own clock. After a restart there is only what Discord tells.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::snowflake::MessageId;

/// How long a message has to stay unchanged before a press on it counts. A double tap takes 0.2 to 0.5 s.
pub(super) const STANDS: TimeDelta = TimeDelta::seconds(1);

/// The message that somebody pressed on, as Discord tells it.
#[derive(Clone, Copy, Debug)]
pub(super) struct PressedOn {
    /// The message.
    pub(super) message: MessageId,
    /// When it was made or last edited.
    pub(super) changed_at: DateTime<Utc>,
    /// When it was pressed.
    pub(super) pressed_at: DateTime<Utc>,
}

/// When the bot last changed messages that only one person sees, by its own clock. Keeps only those that have just
/// changed.
#[derive(Debug, Default)]
pub(super) struct Changed(Mutex<HashMap<MessageId, DateTime<Utc>>>);

impl Changed {
    /// Records that a message looks as it does since this instant.
    pub(super) fn note(&self, message: MessageId, since: DateTime<Utc>) {
        let mut changed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        changed.retain(|_, at| too_soon(*at, since));
        changed.insert(message, since);
    }

    /// Whether a press that came in at `now` is too soon.
    pub(super) fn too_soon(&self, pressed: PressedOn, now: DateTime<Utc>) -> bool {
        let changed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = changed.get(&pressed.message).copied();
        known.is_some_and(|at| too_soon(at, now)) || too_soon(pressed.changed_at, pressed.pressed_at)
    }
}

fn too_soon(changed: DateTime<Utc>, pressed: DateTime<Utc>) -> bool {
    pressed < changed + STANDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(millis).unwrap()
    }

    #[test]
    fn what_discord_says_and_what_the_bot_remembers_count_both() {
        let changed = Changed::default();
        let on = |changed_at, pressed_at| PressedOn { message: MessageId(7), changed_at, pressed_at };
        // By Discord's clock only, as after a restart; the bot's clock may differ.
        assert!(changed.too_soon(on(at(0), at(999)), at(90_000)));
        assert!(!changed.too_soon(on(at(0), at(1_000)), at(90_000)));
        assert!(
            changed.too_soon(on(at(500), at(0)), at(90_000)),
            "made before the change, and of what stood there"
        );
        // An edit for which Discord tells no instant.
        changed.note(MessageId(7), at(90_000));
        assert!(changed.too_soon(on(at(0), at(60_000)), at(90_350)));
        assert!(!changed.too_soon(on(at(0), at(60_000)), at(91_000)));
        changed.note(MessageId(8), at(92_000));
        assert_eq!(changed.0.lock().unwrap().len(), 1, "what changed long ago is forgotten");
    }
}
