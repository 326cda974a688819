//! Discord's ids, a type for each kind of thing, so that none is taken for another.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// When Discord's ids begin to count, in milliseconds since 1970. Source: Discord's reference, "Snowflakes".
const EPOCH: i64 = 1_420_070_400_000;
/// The lower bits of an id, which say nothing of time. The others count milliseconds since [`EPOCH`].
const LOWER_BITS: u32 = 22;

/// An id as it may be written in JSON: the bot writes numbers, Discord writes texts.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(u64),
    Text(String),
}

impl TryFrom<Written> for u64 {
    type Error = ParseIntError;

    fn try_from(written: Written) -> Result<Self, ParseIntError> {
        match written {
            Written::Number(id) => Ok(id),
            Written::Text(id) => id.parse(),
        }
    }
}

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident)+) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "Written")]
        pub struct $name(pub u64);

        impl TryFrom<Written> for $name {
            type Error = ParseIntError;

            fn try_from(written: Written) -> Result<Self, ParseIntError> {
                written.try_into().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(written: &str) -> Result<Self, ParseIntError> {
                written.parse().map(Self)
            }
        }

        impl $name {
            /// When Discord made what has this id.
            #[must_use]
            pub fn made_at(self) -> DateTime<Utc> {
                let since = (self.0 >> LOWER_BITS).cast_signed();
                DateTime::from_timestamp_millis(EPOCH + since).expect("42 bits are 139 years")
            }
        }
    )+ };
}

ids! {
    /// A person.
    UserId
    /// A channel or thread.
    ChannelId
    /// A role, which stands for all who hold it.
    RoleId
    /// A message.
    MessageId
    /// A server.
    GuildId
    /// A command, press or form that somebody has sent to the bot.
    InteractionId
    /// An application; its bot has commands on a server.
    ApplicationId
}

impl MessageId {
    /// The smallest id of a message that is made at this instant or later.
    #[must_use]
    pub fn first_of(instant: DateTime<Utc>) -> Self {
        Self(u64::try_from(instant.timestamp_millis() - EPOCH).unwrap_or(0) << LOWER_BITS)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_id_is_read_as_the_bot_and_as_discord_write_it() {
        for written in [json!(42), json!("42")] {
            assert_eq!(serde_json::from_value::<ChannelId>(written).unwrap(), ChannelId(42));
        }
        assert_eq!(serde_json::to_value(ChannelId(42)).unwrap(), json!(42));
        for bad in [json!("general"), json!(""), json!(-1), json!(null)] {
            assert!(serde_json::from_value::<ChannelId>(bad.clone()).is_err(), "{bad}");
        }
    }

    /// The example of Discord's reference.
    #[test]
    fn an_id_says_when_it_was_made() {
        let (id, at) = (MessageId(175_928_847_299_117_063), "2016-04-30T11:18:25.796Z".parse().unwrap());
        assert_eq!(id.made_at(), at);
        assert!(MessageId::first_of(at) <= id && MessageId::first_of(at).made_at() == at);
        assert_eq!(MessageId(u64::MAX).made_at().to_string(), "2154-05-15 07:35:11.103 UTC");
    }
}
