//! What the bot says of its own accord beside cards and boards. [`render`](crate::discord::render) says it.
//!
//! Law: what rings says only reference, tier and deadline.

use chrono::{DateTime, Utc};

use super::message::messages;
use crate::domain::partner::PartnerId;

/// A line of a notice.
#[derive(Clone, Debug)]
pub enum NoticeLine {
    /// Alerts wait to be acknowledged.
    Ring,
    /// More of them than have room.
    RingMore {
        /// How many.
        count: u32,
    },
    /// Nobody objects any more.
    GoOn,
    /// The alert has changed.
    Changed,
    /// The alert is withdrawn: stop.
    Stop,
    /// A card could not be posted.
    NotPosted {
        /// Whose.
        partner: PartnerId,
    },
    /// The same under the closest label, which names nobody.
    NotPostedClosest,
    /// Somebody objects: for the issuer, where nothing stops by itself.
    ObjectedUrgent {
        /// Until when it decides.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Somebody objects: for the issuer.
    Objected,
    /// The issuer has not decided in time: for itself.
    Undecided {
        /// Until when it had to.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// The same, for the secretariat.
    UndecidedSecretariat,
    /// The reader's objection ends.
    Renew {
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Every window has closed without an objection.
    NoObjection,
    /// Somebody has raised the same content.
    ShareWanted {
        /// Who.
        partner: PartnerId,
    },
    /// The same under the closest label, which names nobody.
    ShareWantedClosest,
    /// Legal details are due.
    LegalDue {
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// The panel's text.
    Panel,
}

messages! {
    NoticeLine {
        Ring => "notice-ring",
        RingMore { count: Number } => "notice-ring-more",
        GoOn => "notice-go-on",
        Changed => "notice-changed",
        Stop => "notice-stop",
        NotPosted { partner: Word } => "notice-not-posted",
        NotPostedClosest => "notice-not-posted-closest",
        ObjectedUrgent { at: Stamp, left: Countdown } => "notice-objected-urgent",
        Objected => "notice-objected",
        Undecided { at: Stamp, left: Countdown } => "notice-undecided",
        UndecidedSecretariat => "notice-undecided-secretariat",
        Renew { at: Stamp, left: Countdown } => "notice-renew",
        NoObjection => "notice-no-objection",
        ShareWanted { partner: Word } => "notice-share-wanted",
        ShareWantedClosest => "notice-share-wanted-closest",
        LegalDue { at: Stamp, left: Countdown } => "notice-legal-due",
        Panel => "notice-panel",
    }
}
