//! Everything that the bot can say of its own accord, as data.
//!
//! The relay puts notices into the outbox in the transaction of its decision. The delivery worker has each put into
//! words when it is sent, from what is true then.
//!
//! Law: a notice refers to everything by id. It holds no content, so nothing in it has to be erased.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    partner::PartnerId,
    provider_hour::HourLevel,
    reference::AlertId,
    snowflake::{ChannelId, MessageId, RoleId},
    whom::Whom,
};

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
        /// The partner.
        partner: PartnerId,
    },
    /// Level 2: rings a partner's backup officers about everything that its duty officers leave unanswered.
    Backup {
        /// The partner.
        partner: PartnerId,
    },
    /// The list of everybody whom an issuer or the secretariat has to call: partners that do not answer (level 3), and
    /// partners whose card could not be posted. One message for each reader.
    Calls {
        /// Whose list.
        whose: Whom,
    },
    /// Tells a partner that acts that somebody objects: wait.
    Wait {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
    },
    /// Tells a partner that waited that it need not wait any more: go on.
    GoOn {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
        /// Whether the issuer decided so; otherwise the objector did.
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
    /// Says nothing new. An earlier message about an alert, known by this name, is edited without ringing, because it
    /// now says something else.
    Stands {
        /// Whose message it is.
        whose: Whom,
        /// The name of the message.
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
    /// Tells a partner that is acting that the alert is withdrawn: stop.
    Withdrawn {
        /// The alert.
        alert: AlertId,
        /// Who is told.
        partner: PartnerId,
    },
    /// Tells a partner that is asked to act that the issuer has taken locations out.
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
    /// Tells the issuer that somebody objects; the details are in a private reply.
    Objected {
        /// The alert.
        alert: AlertId,
    },
    /// Asks an objector whether to renew an objection that is about to expire.
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
        /// Who is told.
        whom: Whom,
    },
    /// Tells the issuer that the window of every consulted partner has closed without a recorded objection.
    NoObjection {
        /// The alert.
        alert: AlertId,
    },
    /// Tells the partner that deals with a provider, and the issuer, how much of the provider's hour is spent.
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
    /// Asks the issuer of an earlier alert whether to share it with a partner that raised an alert on the same content.
    ShareWanted {
        /// The earlier alert.
        alert: AlertId,
        /// The partner that raised the same content.
        with: PartnerId,
    },
    /// Tells the issuer that a partner will answer later than its deadline.
    Later {
        /// The alert.
        alert: AlertId,
        /// The partner.
        of: PartnerId,
    },
    /// Tells one side, the issuer or the secretariat, that the other asks to have an alert erased.
    ErasureAsked {
        /// The alert.
        alert: AlertId,
        /// Who is asked.
        whose: Whom,
    },
    /// Reminds the issuer of legal details that are still missing.
    LegalDue {
        /// The alert.
        alert: AlertId,
    },
    /// The daily summary.
    Digest {
        /// Whose digest.
        whose: Whom,
        /// The local date of its reader that it belongs to.
        date: NaiveDate,
    },
    /// Hands over what is open as a partner's duty ends. Once it is posted, the same message also says who has taken
    /// over.
    HandOver {
        /// Whose duty.
        partner: PartnerId,
        /// When it ended.
        at: DateTime<Utc>,
    },
    /// Rings a partner's backup officers, or the secretariat, because nobody takes what was handed over.
    Unrelieved {
        /// Whose duty.
        partner: PartnerId,
        /// When it ended.
        at: DateTime<Utc>,
        /// Who is rung: the partner's backup officers, or the secretariat.
        whom: Whom,
    },
    /// Tells an issuer, once, that asks of its alerts are closed because their partner has left the network.
    PartnerLeft {
        /// Who is told.
        issuer: PartnerId,
        /// Who has left.
        partner: PartnerId,
    },
    /// Tells the secretariat that nothing can be posted in a channel.
    Closed {
        /// The channel.
        channel: ChannelId,
    },
    /// Tells the secretariat that a ring of these roles reaches nobody.
    Silent {
        /// The roles.
        roles: Vec<RoleId>,
    },
    /// Tells the secretariat that somebody had removed the bot from the server, and that it is back.
    Returned {
        /// When the bot was found to be removed.
        left: DateTime<Utc>,
        /// When the bot was there again.
        back: DateTime<Utc>,
    },
    /// The pinned panel of buttons in the channel of a partner or the secretariat.
    Panel {
        /// Whose panel.
        whose: Whom,
    },
    /// Says nothing: a message of the bot itself is pinned.
    Pin {
        /// The message.
        message: MessageId,
    },
    /// Says nothing: a message of the bot itself that is no longer needed is deleted.
    Tidy {
        /// The message.
        message: MessageId,
    },
}

impl Notice {
    /// Who reads it.
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
            | Self::Renew { partner, .. }
            | Self::ProviderHour { partner, .. } => To::Reader(Whom::Partner(*partner)),
            Self::PartnerLeft { issuer, .. } => To::Reader(Whom::Partner(*issuer)),
            Self::Calls { whose }
            | Self::Digest { whose, .. }
            | Self::Stands { whose, .. }
            | Self::ErasureAsked { whose, .. }
            | Self::Panel { whose }
            | Self::Undecided { whom: whose, .. }
            | Self::Unrelieved { whom: whose, .. } => To::Reader(*whose),
            Self::Closed { .. } | Self::Silent { .. } | Self::Returned { .. } => {
                To::Reader(Whom::Secretariat)
            }
            Self::Objected { .. }
            | Self::NoObjection { .. }
            | Self::ShareWanted { .. }
            | Self::Later { .. }
            | Self::LegalDue { .. } => To::Issuer,
            Self::Pin { .. } | Self::Tidy { .. } => To::Nobody,
        }
    }

    /// The alert that it is about; `None` if it is about none.
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

    /// The kind of notice, as one word that the outbox and the journal use.
    #[must_use]
    pub fn code(&self) -> String {
        let written = serde_json::to_value(self).expect("a notice is plain data");
        written["say"].as_str().unwrap_or_default().to_owned()
    }

    /// The notice as the outbox stores it.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).expect("a notice is plain data")
    }
}

/// Who reads a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A partner, or the secretariat.
    Reader(Whom),
    /// The issuer of the alert that it is about.
    Issuer,
    /// Nobody: nothing is said.
    Nobody,
}
