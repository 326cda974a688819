//! Why a written text is no location. Each reason becomes one sentence for the officer who wrote it.
//!
//! Law: a reason says what to correct, and repeats no more of the text than the sentence needs.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::ParseError;

/// Why a written text was not accepted as a location. Nothing is guessed, because only the officer knows what was
/// meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BadLocation {
    /// Nothing but blanks, bullets or punctuation.
    Empty,
    /// More than [`LONGEST`](super::LONGEST) characters, as written or once defanged.
    TooLong,
    /// It ends in an ellipsis: a display cut it, and the rest is missing.
    Shortened,
    /// It contains a control character.
    ControlCharacter,
    /// It contains a blank. A blank of the URL is written `%20`; any other blank is not part of it.
    BlankInside,
    /// No web address.
    NotUrl,
    /// An address of another kind than http or https, such as `tg` or `magnet`: the scheme, lower case.
    UnsupportedScheme(String),
    /// A scheme with no host after it.
    NoHost,
    /// The host cannot exist: empty labels, characters no name may hold, a broken IP address.
    BadHost,
    /// The port is not a number up to 65,535.
    BadPort,
    /// A user name or password stands before the host. It hides the host from a reader (`https://good.org@evil.org/`).
    /// It is refused and not removed, because only the officer can tell which of the two was meant.
    Credentials,
    /// The host ends in this ending, which is no top-level domain. Usually it is a typing error (`.con`).
    UnknownEnding(String),
    /// A mail address: it names a mailbox, not content.
    MailAddress,
    /// A range of IP addresses: many hosts, each of which would be a location of its own.
    Range,
    /// Several addresses without a clear separator between them: only the officer can tell where one ends.
    Several,
    /// A link whose text is not the address that it leads to. Only the officer can tell which of the two was meant.
    LeadsElsewhere,
    /// An address that a mail or messaging service has put in the place of another, and from which the original cannot
    /// be read. It may identify the person who received the message, so it is never relayed.
    Hidden,
    /// The host is not on the public internet: a private or reserved IP address, a single label, a bare public suffix.
    NotPublic,
}

impl From<ParseError> for BadLocation {
    fn from(error: ParseError) -> Self {
        match error {
            ParseError::EmptyHost => Self::NoHost,
            ParseError::InvalidPort => Self::BadPort,
            ParseError::IdnaError
            | ParseError::InvalidDomainCharacter
            | ParseError::InvalidIpv4Address
            | ParseError::InvalidIpv6Address => Self::BadHost,
            _ => Self::NotUrl,
        }
    }
}

impl fmt::Display for BadLocation {
    /// For logs; what an officer reads is a message of the locales.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty"),
            Self::TooLong => f.write_str("too long"),
            Self::Shortened => f.write_str("cut short with an ellipsis"),
            Self::ControlCharacter => f.write_str("holds a control character"),
            Self::BlankInside => f.write_str("holds a blank"),
            Self::NotUrl => f.write_str("not a web address"),
            Self::UnsupportedScheme(scheme) => write!(f, "unsupported scheme {scheme}"),
            Self::NoHost => f.write_str("no host"),
            Self::BadHost => f.write_str("impossible host"),
            Self::BadPort => f.write_str("impossible port"),
            Self::Credentials => f.write_str("a user name stands before the host"),
            Self::UnknownEnding(ending) => write!(f, "no top-level domain {ending}"),
            Self::MailAddress => f.write_str("a mail address"),
            Self::Range => f.write_str("a range of IP addresses"),
            Self::Several => f.write_str("several addresses run together"),
            Self::LeadsElsewhere => f.write_str("a link that leads to another address than it shows"),
            Self::Hidden => f.write_str("a link wrapper that hides the address"),
            Self::NotPublic => f.write_str("host is not public"),
        }
    }
}

impl std::error::Error for BadLocation {}
