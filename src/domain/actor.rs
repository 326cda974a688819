//! Who does something, and when.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::snowflake::UserId;

/// Who did what a journal entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A person on Discord.
    Person(UserId),
    /// The bot, of its own accord.
    Bot,
    /// Whoever runs the bot, on its command line.
    Operator,
}

/// As the journal writes it: `chappe`, `operator`, or a person's id.
impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(user) => user.fmt(f),
            Self::Bot => f.write_str("chappe"),
            Self::Operator => f.write_str("operator"),
        }
    }
}

/// The written text is neither of the two words nor a person's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither `chappe` nor `operator` nor a person's id")]
pub struct BadActor;

impl TryFrom<String> for Actor {
    type Error = BadActor;

    fn try_from(written: String) -> Result<Self, BadActor> {
        match written.as_str() {
            "chappe" => Ok(Self::Bot),
            "operator" => Ok(Self::Operator),
            id => id.parse().map(Self::Person).map_err(|_| BadActor),
        }
    }
}

/// Who changes something, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By<'a> {
    /// Who.
    pub actor: Actor,
    /// The reason in their own words, if they gave one.
    pub reason: Option<&'a str>,
}

impl From<Actor> for By<'_> {
    fn from(actor: Actor) -> Self {
        Self { actor, reason: None }
    }
}

/// Something that a person did, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// When it was done.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: UserId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for actor in [Actor::Bot, Actor::Operator, Actor::Person(UserId(42))] {
            assert_eq!(Actor::try_from(actor.to_string()), Ok(actor));
        }
        assert_eq!(Actor::try_from("fr:42".to_owned()), Err(BadActor));
    }
}
