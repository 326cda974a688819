//! What can be done to connections, so that a bot can be seen to survive it.

use serde::{Deserialize, Serialize};

use super::wire;

/// What can be done to connections, so that a bot can be seen to survive it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case", deny_unknown_fields)]
pub enum How {
    /// The connection is gone, without a close frame.
    Tcp {
        /// By a reset instead of an orderly end.
        #[serde(default)]
        reset: bool,
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// A close frame.
    Close {
        /// Its code.
        #[serde(default = "unknown_error")]
        code: u16,
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// A close frame without a code.
    NoCode {
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// The client is asked to reconnect (op 7), and closed on if it has not within five seconds.
    Reconnect {
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// The client is told that its session is invalid (op 9).
    InvalidSession {
        /// Whether the session can be resumed, as the client is told.
        #[serde(default)]
        resumable: bool,
    },
    /// The connection stays, but nothing comes any more: no acknowledged heartbeat, no event.
    Silence,
    /// The client is asked for a heartbeat (op 1).
    Heartbeat,
}

fn yes() -> bool {
    true
}

fn unknown_error() -> u16 {
    wire::UNKNOWN_ERROR.code
}

impl How {
    /// Whether the session lives on.
    pub(super) fn resumable(self) -> bool {
        match self {
            Self::Tcp { resumable, .. }
            | Self::Close { resumable, .. }
            | Self::NoCode { resumable }
            | Self::Reconnect { resumable }
            | Self::InvalidSession { resumable } => resumable,
            Self::Silence | Self::Heartbeat => true,
        }
    }
}
