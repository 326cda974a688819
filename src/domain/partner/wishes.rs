//! What a partner may wish in its entry: when its digest comes, how it learns of what it is only told, and what its urgent
//! alerts say without being asked.
//!
//! Read from the network's file; the digest, the relay and `/alert urgent` ask for them.
//!
//! Law: an entry that does not speak of a wish has the usual one, its `Default`.

use chrono::NaiveTime;

use crate::domain::{code::codes, matter::AuthorisedBy, tlp::Tlp};

/// When a partner's daily summary comes, and whether one that has nothing to say does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DigestWish {
    /// By the partner's wall clock.
    pub at: NaiveTime,
    /// Whether nothing is posted where there is nothing to say; else it is one line.
    pub quiet: bool,
}

impl Default for DigestWish {
    fn default() -> Self {
        Self { at: NaiveTime::from_hms_opt(8, 0, 0).expect("eight o'clock is a time"), quiet: false }
    }
}

codes! {
    /// How a partner learns of an alert of tier 3 or 4 of which it is only told. Of the others there is always a card.
    #[derive(Default)]
    "way to be informed" Information {
        /// By a line in its digest.
        #[default]
        Digest = "digest",
        /// By a card of its own.
        Cards = "cards",
    }
}

/// What an urgent alert of this partner says without its officers being asked for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UrgentDefaults {
    /// The authority that decides.
    pub authority: Option<String>,
    /// The provision on which it rests.
    pub legal_basis: Option<String>,
    /// What kind of authority stands behind it.
    pub authorised_by: Option<AuthorisedBy>,
    /// How far it may be told on.
    pub label: Tlp,
}

impl Default for UrgentDefaults {
    fn default() -> Self {
        Self { authority: None, legal_basis: None, authorised_by: None, label: Tlp::Amber }
    }
}
