//! What has to be looked at again at an instant. The tick takes each row when its time has come.

use serde::{Deserialize, Serialize};

use super::{partner::PartnerId, reference::AlertId, whom::Whom};

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "kebab-case")]
pub enum Due {
    /// Whether a card has been posted.
    Posting {
        /// The alert.
        alert: AlertId,
        /// Whose card.
        partner: PartnerId,
    },
    /// The next step of a follow-up's ladder.
    Ladder {
        /// The alert.
        alert: AlertId,
        /// Whose follow-up.
        partner: PartnerId,
    },
    /// Whether a partner whose people could not be rung before is still to be rung.
    Ringing {
        /// Whom.
        partner: PartnerId,
    },
    /// Whether the list of whom to call is still up to date.
    Calls {
        /// Whose list.
        whose: Whom,
    },
    /// Whether legal details have followed.
    Legal {
        /// The alert.
        alert: AlertId,
    },
    /// Whether an objection was renewed.
    Objection {
        /// The alert.
        alert: AlertId,
    },
    /// The end of a partner's duty.
    HandOver {
        /// Whose duty.
        partner: PartnerId,
    },
    /// Whether somebody has taken what a duty handed over.
    Relief {
        /// Whose duty.
        partner: PartnerId,
    },
    /// Whether an objector is asked to renew.
    Renewal {
        /// The alert.
        alert: AlertId,
        /// Whose objection.
        partner: PartnerId,
    },
    /// Whether the issuer has decided on objections in time (tiers 1 and 2).
    Decision {
        /// The alert.
        alert: AlertId,
    },
    /// Whether a consulted partner's window is over.
    Consult {
        /// The alert.
        alert: AlertId,
        /// Whose window.
        partner: PartnerId,
    },
    /// How far a provider's hour has run.
    ProviderHour {
        /// The alert.
        alert: AlertId,
        /// Who deals with the provider.
        partner: PartnerId,
    },
    /// Whether a digest is due.
    Digest {
        /// Whose digest.
        whose: Whom,
    },
    /// The daily removal of what nobody needs any more.
    Upkeep,
}

impl Due {
    /// Its unique name. Setting a row with the same name again changes only its time.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Posting { alert, partner } => format!("posting:{alert}:{partner}"),
            Self::Ladder { alert, partner } => format!("ladder:{alert}:{partner}"),
            Self::Ringing { partner } => format!("ringing:{partner}"),
            Self::Calls { whose } => format!("calls:{whose}"),
            Self::Legal { alert } => format!("legal:{alert}"),
            Self::Objection { alert } => format!("objection:{alert}"),
            Self::HandOver { partner } => format!("hand-over:{partner}"),
            Self::Relief { partner } => format!("relief:{partner}"),
            Self::Renewal { alert, partner } => format!("renewal:{alert}:{partner}"),
            Self::Decision { alert } => format!("decision:{alert}"),
            Self::Consult { alert, partner } => format!("consult:{alert}:{partner}"),
            Self::ProviderHour { alert, partner } => format!("provider-hour:{alert}:{partner}"),
            Self::Digest { whose } => format!("digest:{whose}"),
            Self::Upkeep => "upkeep".to_owned(),
        }
    }
}
