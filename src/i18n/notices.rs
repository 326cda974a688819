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
    ObjectedUrgent,
    /// Somebody objects: for the issuer.
    Objected,
    /// Somebody has raised the same content.
    ShareWanted {
        /// Who.
        partner: PartnerId,
    },
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
        ObjectedUrgent => "notice-objected-urgent",
        Objected => "notice-objected",
        ShareWanted { partner: Word } => "notice-share-wanted",
        LegalDue { at: Stamp, left: Countdown } => "notice-legal-due",
        Panel => "notice-panel",
    }
}
