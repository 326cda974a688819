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
    /// The same for the backup officers.
    Backup {
        /// What waits.
        called: RingList,
        /// Where the duty officers can be called.
        hotline: Option<String>,
    },
    /// Whom the reader has to call.
    Calls(CallList),
    /// Somebody objects: what waits, and what the issuer decides.
    Wait(Cleared<Heading>, Vec<Wait>),
    /// Nobody has to wait any more; whether the issuer has decided so.
    GoOn(Cleared<Heading>, bool),
    /// The reader's own objection was set aside then.
    SetAside(Cleared<Heading>, DateTime<Utc>),
    /// The alert has changed; the locations that were added since its reader acknowledged it.
    Changed(Cleared<Heading>, BTreeSet<Number>),
    /// The alert is withdrawn.
    Withdrawn(Cleared<Heading>),
    /// Locations are taken out: their numbers, and whether its reader has done something already.
    Struck(Cleared<Heading>, BTreeSet<Number>, bool),
    /// Its reader was addressed by mistake; whether it has done something already.
    Mistaken(Cleared<Heading>, bool),
    /// Somebody objects: for the issuer, with what it has to decide.
    Objected(Cleared<Heading>, Option<Deciding>),
    /// The reader's own objection ends then.
    Renew(Cleared<Heading>, DateTime<Utc>),
    /// Objections were not decided on in time; what is to be decided, for the issuer.
    Undecided(Cleared<Heading>, Option<Deciding>),
    /// Every window has closed without an objection.
    NoObjection(Cleared<Heading>),
    /// How much of a provider's hour is spent, and when it ends or ended.
    ProviderHour(Cleared<Heading>, HourLevel, DateTime<Utc>),
    /// Another partner has raised the same content.
    ShareWanted(Cleared<Heading>, PartnerId),
    /// A partner will answer then, after its deadline.
    Later(Cleared<Heading>, PartnerId, DateTime<Utc>),
    /// The other side asks to have the alert erased.
    ErasureAsked(Cleared<Heading>),
    /// What stood here was erased.
    Erased(Cleared<Erased>),
    /// Legal details are due.
    LegalDue(Cleared<Heading>, DateTime<Utc>),
    /// A partner's digest.
    Digest(Box<Digest>),
    /// The secretariat's.
    NetworkDigest(Box<NetworkDigest>),
    /// What is open as a duty ends.
    HandOver(Box<Handed>),
    /// Nobody takes it.
    Unrelieved(Box<Unrelieved>),
    /// A partner has left the network, and so many asks of the reader's alerts are closed by that.
    PartnerLeft(PartnerId, u32),
    /// Nothing can be posted in a channel.
    Closed(Trouble),
    /// Roles that ring nobody.
    Silent(Vec<SilentRole>),
    /// The bot had been removed from the server, and is back.
    Returned {
        /// When it was found removed.
        left: DateTime<Utc>,
        /// When it was there again.
        back: DateTime<Utc>,
    },
    /// A partner's panel.
    Panel,
    /// The secretariat's.
    SecretariatsPanel,
}

/// What one ring lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RingList {
    /// The most urgent of what waits, by [`urgency`](crate::domain::urgency::urgency).
    pub called: Vec<Called>,
    /// How many alerts wait beyond those.
    pub more: usize,
}

/// An alert that a partner is rung for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// Its name.
    pub heading: Cleared<Heading>,
    /// What for.
    pub asks: CalledFor,
    /// Its next deadline.
    pub due_by: Option<DateTime<Utc>>,
}

/// What a partner is rung for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalledFor {
    /// Nobody there has acknowledged.
    Acknowledgement,
    /// Somebody has taken it on: how far is it?
    Answer,
    /// It is consulted, and may object while there is time.
    Objection,
}

/// For whom a message is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The languages wanted (BCP 47 tags), the first one first.
    pub languages: Vec<String>,
    /// Whose local times are written out.
    pub zone: Zone,
}
