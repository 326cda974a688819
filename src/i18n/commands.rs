//! What Discord lists before anything is asked: commands and their options, each with a name and what it is for.
//!
//! The commands of [`discord`](crate::discord) say them when the server is offered them, in every language of Discord's
//! that there is a locale for.
//!
//! Law: a name is one word in small letters, of at most 32; the English one is what the code calls it.

use super::message::messages;

/// The name of a command or an option.
#[derive(Clone, Copy, Debug)]
pub enum Name {
    /// Everything on alerts.
    Alert,
    /// Raise an alert.
    Raise,
    /// Raise an urgent alert.
    Urgent,
    /// Drafts that are not sent.
    Drafts,
    /// A location.
    Url,
    /// What is happening.
    Situation,
    /// Whom to address as well.
    To,
}

/// What a command or an option is for.
#[derive(Clone, Copy, Debug)]
pub enum About {
    /// Everything on alerts.
    Alert,
    /// Raise an alert.
    Raise,
    /// Raise an urgent alert.
    Urgent,
    /// Drafts that are not sent.
    Drafts,
    /// A location.
    Url,
    /// What is happening.
    Situation,
    /// Whom to address as well.
    To,
}

messages! {
    Name {
        Alert => "command-alert-name",
        Raise => "command-raise-name",
        Urgent => "command-urgent-name",
        Drafts => "command-drafts-name",
        Url => "option-url-name",
        Situation => "option-situation-name",
        To => "option-to-name",
    }
    About {
        Alert => "command-alert",
        Raise => "command-raise",
        Urgent => "command-urgent",
        Drafts => "command-drafts",
        Url => "option-url",
        Situation => "option-situation",
        To => "option-to",
    }
}
