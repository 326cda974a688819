//! From which message an alert is opened. So each kind of message can be told by its button.
//!
//! Law: a code never gets another meaning, as messages keep the codes that they were posted with.

use super::part::ids;
use crate::domain::partner::PartnerId;

ids! {
    /// From which message an alert is opened.
    #[derive(Copy)]
    Origin {
        /// A private list.
        List => "list",
        /// "Wait".
        Wait => "wait",
        /// "Go on".
        GoOn => "go-on",
        /// "Your objection was set aside".
        SetAside => "set-aside",
        /// "It has changed".
        Changed => "changed",
        /// "It is withdrawn".
        Withdrawn => "withdrawn",
        /// "Something was taken out".
        Struck => "struck",
        /// "Somebody objects".
        Objected => "objected",
        /// "Legal details are due".
        LegalDue => "legal-due",
        /// "Your objection ends".
        Renew => "renew",
        /// "You have not decided".
        Undecided => "undecided",
        /// "No objection recorded".
        NoObjection => "no-objection",
        /// "Half of the provider's hour is spent".
        HourHalf => "hour-half",
        /// "The provider's hour is over".
        HourMissed => "hour-missed",
        /// "The card of this partner could not be posted". Not used under `TLP:RED`: everybody who reads the channel
        /// can read the id.
        NotPosted(partner: PartnerId) => "not-posted",
    }
}
