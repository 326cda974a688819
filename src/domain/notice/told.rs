//! What a notice has to say at the moment it is sent: only what its reader may see then.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::domain::{
    call_list::CallList,
    digest::{Digest, NetworkDigest},
    dossier::Cleared,
    hand_over::{Handed, Unrelieved},
    location::Number,
    partner::PartnerId,
    provider_hour::HourLevel,
    trouble::{SilentRole, Trouble},
    view::{Board, Card, Deciding, Erased, Heading, Wait},
    whom::Whom,
    zone::Zone,
};

/// What a notice has to say at the moment it is sent: only what its reader may see then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// A card.
    Card(Box<Cleared<Card>>),
    /// A board.
    Board(Box<Cleared<Board>>),
    /// What waits for the duty officers.
    Ring(RingList),
    /// What waits, for the backup officers.
    Backup {
        /// What waits.
        called: RingList,
        /// Where the duty officers can be called.
        hotline: Option<String>,
    },
    /// Whom the reader has to call.
    Calls(CallList),
    /// Somebody objects: what has to wait, and what the issuer decides.
    Wait(Cleared<Heading>, Vec<Wait>),
    /// Nobody has to wait any more. The second field says whether the issuer decided so.
    GoOn(Cleared<Heading>, bool),
    /// The reader's own objection was set aside, at this instant.
    SetAside(Cleared<Heading>, DateTime<Utc>),
    /// The alert has changed. The numbers are those of the locations added since the reader acknowledged it.
    Changed(Cleared<Heading>, BTreeSet<Number>),
    /// The alert is withdrawn.
    Withdrawn(Cleared<Heading>),
    /// Locations are taken out: their numbers, and whether the reader has done something already.
    Struck(Cleared<Heading>, BTreeSet<Number>, bool),
    /// The reader was addressed by mistake. The second field says whether it has done something already.
    Mistaken(Cleared<Heading>, bool),
    /// Somebody objects: for the issuer, with what it has to decide.
    Objected(Cleared<Heading>, Option<Deciding>),
    /// The reader's own objection ends at this instant.
    Renew(Cleared<Heading>, DateTime<Utc>),
    /// Objections were not decided on in time. What has to be decided is told to the issuer.
    Undecided(Cleared<Heading>, Option<Deciding>),
    /// Every window has closed without an objection.
    NoObjection(Cleared<Heading>),
    /// How much of a provider's hour is spent, and when the hour ends or ended.
    ProviderHour(Cleared<Heading>, HourLevel, DateTime<Utc>),
    /// Another partner has raised the same content.
    ShareWanted(Cleared<Heading>, PartnerId),
    /// A partner will answer at this instant, after its deadline.
    Later(Cleared<Heading>, PartnerId, DateTime<Utc>),
    /// This side asks to have the alert erased; the reader is of the other.
    ErasureAsked(Cleared<Heading>, Whom),
    /// The alert that was shown here is erased.
    Erased(Cleared<Erased>),
    /// Legal details are due.
    LegalDue(Cleared<Heading>, DateTime<Utc>),
    /// A partner's digest.
    Digest(Box<Digest>),
    /// The secretariat's digest.
    NetworkDigest(Box<NetworkDigest>),
    /// What is open as a duty ends.
    HandOver(Box<Handed>),
    /// Nobody takes over what was handed over.
    Unrelieved(Box<Unrelieved>),
    /// A partner has left the network. The number counts the asks of the reader's alerts that this closed.
    PartnerLeft(PartnerId, u32),
    /// Nothing can be posted in a channel.
    Closed(Trouble),
    /// A ring of these roles reaches nobody.
    Silent(Vec<SilentRole>),
    /// The bot had been removed from the server and is back.
    Returned {
        /// When the bot was found to be removed.
        left: DateTime<Utc>,
        /// When the bot was there again.
        back: DateTime<Utc>,
    },
    /// A partner's panel.
    Panel,
    /// The secretariat's panel.
    SecretariatsPanel,
}

/// What one ring lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RingList {
    /// The most urgent of what waits, by [`urgency`](crate::domain::urgency::urgency).
    pub called: Vec<Called>,
    /// How many more alerts wait that the list leaves out.
    pub more: usize,
}

/// An alert that a partner is rung for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// Its name.
    pub heading: Cleared<Heading>,
    /// What it is rung for.
    pub asks: CalledFor,
    /// Its next deadline.
    pub due_by: Option<DateTime<Utc>>,
}

/// What a partner is rung for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalledFor {
    /// Nobody at the partner has acknowledged.
    Acknowledgement,
    /// An officer has acknowledged; the partner is asked how far it is.
    Answer,
    /// It is consulted, and may object while there is time.
    Objection,
}

/// What is known about the reader of a message, so that it can be put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The languages wanted (BCP 47 tags), the preferred one first.
    pub languages: Vec<String>,
    /// The zone in which times are written.
    pub zone: Zone,
    /// When the message is put into words: deadlines of the next 24 hours are shown without their date.
    pub now: DateTime<Utc>,
}
