//! What a partner may choose in its entry: when its digest comes, how it learns of alerts of which it is only informed,
//! and what its urgent alerts say by default.
//!
//! Read from the network's file; used by the digest, the relay and `/alert urgent`.
//!
//! Law: an entry that does not mention a wish has the `Default` of it.

use chrono::NaiveTime;

use crate::domain::{code::codes, matter::AuthorisedBy, tlp::Tlp};

/// When a partner's daily summary comes, and whether it comes if there is nothing to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DigestWish {
    /// At which time of the partner's wall clock.
    pub at: NaiveTime,
    /// If there is nothing to say: whether nothing is posted, or else one line that says so.
    pub quiet: bool,
}

impl Default for DigestWish {
    fn default() -> Self {
        Self { at: NaiveTime::from_hms_opt(8, 0, 0).expect("eight o'clock is a time"), quiet: false }
    }
}

codes! {
    /// How a partner learns of an alert of tier 3 or 4 of which it is only informed. For tiers 1 and 2 there is always
    /// a card.
    #[derive(Default)]
    "way to be informed" Information {
        /// By a line in its digest.
        #[default]
        Digest = "digest",
        /// By a card of its own.
        Cards = "cards",
    }
}

/// What an urgent alert of this partner says without its officers having to fill it in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UrgentDefaults {
    /// The name of the authority that decides.
    pub authority: Option<String>,
    /// The legal provision on which it rests.
    pub legal_basis: Option<String>,
    /// What kind of authority authorises it.
    pub authorised_by: Option<AuthorisedBy>,
    /// Its TLP label.
    pub label: Tlp,
}

impl Default for UrgentDefaults {
    fn default() -> Self {
        Self { authority: None, legal_basis: None, authorised_by: None, label: Tlp::Amber }
    }
}
