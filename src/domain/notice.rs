//! All that the bot can ever say of its own accord, as data.
//!
//! The relay puts notices into the outbox in the transaction of its decision; the delivery worker has them put into words
//! when they are sent, from what is true then.
//!
//! Law: a notice names what it is about by ids. It holds no content, so nothing has to be erased from it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{dossier::Viewer, partner::PartnerId, provider_hour::HourLevel, reference::AlertId};

pub use told::{Called, CalledFor, Reader, RingList, Told};

mod told;

/// Something to be said in one channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case")]
pub enum Notice {
    /// The one message that shows an alert: a card in an addressee's channel, the board in the issuer's.
    Card {
        /// The alert.
        alert: AlertId,
        /// In whose channel.
        partner: PartnerId,
    },
    /// Rings a partner's duty officers about everything that waits to be acknowledged, in one message.
    Ring {
        /// Whom.
        partner: PartnerId,
    },
    /// Rings a partner's backup officers about everything that its duty officers leave unanswered: level 2.
    Backup {
        /// Whom.
        partner: PartnerId,
    },
    /// Everybody whom an issuer or the secretariat has to call: whoever does not answer (level 3), and whose card could not
    /// be posted. One message for each reader.
    Calls {
        /// Whose list.
        whose: Viewer,
    },
    /// Tells those who act that somebody objects: wait.
    Wait {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
    },
    /// Tells those who waited that they need not any more: go on.
    GoOn {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
        /// Whether the issuer has decided so, rather than the objector.
        #[serde(default)]
        decided: bool,
    },
    /// Tells an objector that the issuer has set its objection aside.
    SetAside {
        /// The alert.
        alert: AlertId,
        /// Who objected.
        partner: PartnerId,
    },
    /// Nothing new: what stands about an alert under this name says something else by now, and is edited without a sound.
    Stands {
        /// For whom it stands.
        whose: Viewer,
        /// Under which name.
        name: String,
        /// The alert.
        alert: AlertId,
    },
    /// Tells an addressee that the alert has changed since its officers acknowledged it.
    Changed {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
    },
    /// Tells those who are acting that the alert is withdrawn: stop.
    Withdrawn {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
    },
    /// Tells those who are asked to act that the issuer has taken locations out.
    Struck {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
    },
    /// Tells a partner that it was addressed by mistake.
    Mistaken {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
    },
    /// Tells the issuer that somebody objects; the rest is for a private look.
    Objected {
        /// The alert.
        alert: AlertId,
    },
    /// Asks an objector whether to renew what is about to end.
    Renew {
        /// The alert.
        alert: AlertId,
        /// Who objects.
        partner: PartnerId,
    },
    /// Tells the issuer, and the secretariat, that objections were not decided on in time (tiers 1 and 2).
    Undecided {
        /// The alert.
        alert: AlertId,
        /// Whether the secretariat is told, rather than the issuer.
        secretariat: bool,
    },
    /// Tells the issuer that every consulted partner's window has closed, and no objection was recorded.
    NoObjection {
        /// The alert.
        alert: AlertId,
    },
    /// Tells who deals with a provider, and the issuer, how much of its hour is spent.
    ProviderHour {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
        /// Who deals with the provider.
        of: PartnerId,
        /// How far it is.
        level: HourLevel,
    },
    /// Asks the issuer of an earlier alert whether to share it with a partner that has raised the same content.
    ShareWanted {
        /// The earlier alert.
        alert: AlertId,
        /// Who raised the same.
        with: PartnerId,
    },
    /// Tells the issuer that a partner will answer later than its deadline.
    Later {
        /// The alert.
        alert: AlertId,
        /// Which partner.
        of: PartnerId,
    },
    /// Tells one side that the other asks to have an alert erased: the issuer, or the secretariat.
    ErasureAsked {
        /// The alert.
        alert: AlertId,
        /// Who is asked.
        whose: Viewer,
    },
    /// Reminds the issuer of legal details that are still to follow.
    LegalDue {
        /// The alert.
        alert: AlertId,
    },
    /// The daily summary.
    Digest {
        /// Whose.
        whose: Viewer,
        /// Of which local date of its reader.
        date: NaiveDate,
    },
    /// Hands over what is open as a partner's duty ends; once it was said, the same message says who has it.
    HandOver {
        /// Whose duty.
        partner: PartnerId,
        /// When it ended.
        at: DateTime<Utc>,
    },
    /// Rings a partner's backup officers, or the secretariat, as nobody takes what was handed over.
    Unrelieved {
        /// Whose duty.
        partner: PartnerId,
        /// When it ended.
        at: DateTime<Utc>,
        /// Whether the secretariat is rung, rather than the backup officers.
        secretariat: bool,
    },
    /// Tells an issuer, once, that asks of its alerts are closed, as their partner has left the network.
    PartnerLeft {
        /// Who is told.
        issuer: PartnerId,
        /// Who has left.
        partner: PartnerId,
    },
    /// Tells the secretariat that nothing can be posted in a channel.
    Closed {
        /// The channel.
        channel: u64,
    },
    /// Tells the secretariat that roles ring nobody.
    Silent {
        /// The roles.
        roles: Vec<u64>,
    },
    /// Tells the secretariat that somebody had removed the bot from the server, and that it is back.
    Returned {
        /// When it was found removed.
        left: DateTime<Utc>,
        /// When it was there again.
        back: DateTime<Utc>,
    },
    /// The pinned panel of buttons in somebody's channel.
    Panel {
        /// Whose.
        whose: Viewer,
    },
    /// Nothing said: a message of the bot's own is pinned.
    Pin {
        /// The message.
        message: u64,
    },
    /// Nothing said: a message of the bot's own that has served is taken away.
    Tidy {
        /// The message.
        message: u64,
    },
}

impl Notice {
    /// For whom it is.
    #[must_use]
    pub fn to(&self) -> To {
        match self {
            Self::Card { partner, .. }
            | Self::Ring { partner }
            | Self::Backup { partner }
            | Self::Wait { partner, .. }
            | Self::GoOn { partner, .. }
            | Self::SetAside { partner, .. }
            | Self::Changed { partner, .. }
            | Self::Withdrawn { partner, .. }
            | Self::Struck { partner, .. }
            | Self::Mistaken { partner, .. }
            | Self::HandOver { partner, .. }
            | Self::Unrelieved { partner, secretariat: false, .. }
            | Self::Renew { partner, .. }
            | Self::ProviderHour { partner, .. } => To::Reader(Viewer::Partner(*partner)),
            Self::PartnerLeft { issuer, .. } => To::Reader(Viewer::Partner(*issuer)),
            Self::Calls { whose }
            | Self::Digest { whose, .. }
            | Self::Stands { whose, .. }
            | Self::ErasureAsked { whose, .. }
            | Self::Panel { whose } => To::Reader(*whose),
            Self::Undecided { secretariat: true, .. }
            | Self::Unrelieved { .. }
            | Self::Closed { .. }
            | Self::Silent { .. }
            | Self::Returned { .. } => To::Reader(Viewer::Secretariat),
            Self::Objected { .. }
            | Self::Undecided { .. }
            | Self::NoObjection { .. }
            | Self::ShareWanted { .. }
            | Self::Later { .. }
            | Self::LegalDue { .. } => To::Issuer,
            Self::Pin { .. } | Self::Tidy { .. } => To::Nobody,
        }
    }

    /// The alert that it is about, if it is about one.
    #[must_use]
    pub fn about(&self) -> Option<&AlertId> {
        match self {
            Self::Card { alert, .. }
            | Self::Wait { alert, .. }
            | Self::GoOn { alert, .. }
            | Self::SetAside { alert, .. }
            | Self::Stands { alert, .. }
            | Self::Changed { alert, .. }
            | Self::Withdrawn { alert, .. }
            | Self::Struck { alert, .. }
            | Self::Mistaken { alert, .. }
            | Self::Objected { alert }
            | Self::Renew { alert, .. }
            | Self::Undecided { alert, .. }
            | Self::NoObjection { alert }
            | Self::ProviderHour { alert, .. }
            | Self::ShareWanted { alert, .. }
            | Self::Later { alert, .. }
            | Self::ErasureAsked { alert, .. }
            | Self::LegalDue { alert } => Some(alert),
            Self::Ring { .. }
            | Self::Backup { .. }
            | Self::Calls { .. }
            | Self::Digest { .. }
            | Self::HandOver { .. }
            | Self::Unrelieved { .. }
            | Self::PartnerLeft { .. }
            | Self::Closed { .. }
            | Self::Silent { .. }
            | Self::Returned { .. }
            | Self::Panel { .. }
            | Self::Pin { .. }
            | Self::Tidy { .. } => None,
        }
    }

    /// What kind of notice it is, in a word: as the outbox and the journal have it.
    #[must_use]
    pub fn code(&self) -> String {
        let written = serde_json::to_value(self).expect("a notice is plain data");
        written["say"].as_str().unwrap_or_default().to_owned()
    }

    /// As the outbox keeps it.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).expect("a notice is plain data")
    }
}

/// For whom a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A partner, or the secretariat.
    Reader(Viewer),
    /// Who raised the alert that it is about.
    Issuer,
    /// Nobody: nothing is said.
    Nobody,
}
