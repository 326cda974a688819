//! Which form was filled in, and what the bot has to know of how it was filled when it opened.

use super::Sheet;
use super::part::ids;
use crate::discord::command::Command;
use crate::domain::{answer::Answer, reference::AlertId};

ids! {
    /// A form: the id of a modal, and of the button that opens it.
    Form {
        /// Use a command: a page of its options.
        Use(command: Command, page: u32) => "use-form",
        /// Raise an alert.
        Raise => "raise",
        /// Raise an urgent alert.
        Urgent => "urgent",
        /// Change a part of a draft.
        Draft(draft: AlertId, sheet: Sheet) => "draft-form",
        /// Delete a draft.
        Discard(draft: AlertId) => "discard",
        /// Choose whom a draft addresses.
        Audience(draft: AlertId) => "audience",
        /// Change a part of an alert that was sent. `shown` has fingerprints of what the fields were filled with, by
        /// which an unchanged field is known.
        Amended(alert: AlertId, sheet: Sheet, shown: Vec<u32>) => "amended",
        /// Say what the chosen reasons of an alert that was sent still need: the marks that the list showed, and
        /// those that were chosen.
        AmendedReasons(alert: AlertId, shown: u32, chosen: u32) => "amended-reasons",
        /// Say why the network is changed, and apply the change that was shown: the revision it was made on, and its
        /// fingerprint.
        ApplyNetwork(revision: u64, fingerprint: u64) => "network-why",
        /// Say why a partner declines.
        Decline(alert: AlertId) => "decline",
        /// Add a note to this answer.
        Note(alert: AlertId, answer: Answer) => "note",
        /// Report results.
        Results(alert: AlertId) => "results",
        /// Object: why, and to which locations.
        Object(alert: AlertId) => "object-to",
        /// Choose when the partner is asked about the alert again.
        CheckAt(alert: AlertId) => "check-at",
        /// Reopen an alert that was answered for good.
        Reopen(alert: AlertId) => "reopen",
        /// Say when the provider received the order.
        ReceivedAt(alert: AlertId) => "received-at",
        /// Address further partners.
        Widen(alert: AlertId) => "widen",
        /// Take out locations, or partners that were addressed by mistake.
        TakeOut(alert: AlertId) => "take-out",
        /// Withdraw an alert.
        Withdraw(alert: AlertId) => "withdraw-now",
        /// Have an alert erased, and say why.
        Erase(alert: AlertId) => "erase",
        /// Give the legal details that were to follow.
        Legal(alert: AlertId) => "legal",
        /// Give duty to a colleague.
        GiveDuty => "duty-give",
        /// Write a note on an alert that was handed over.
        HandOverNote(alert: AlertId) => "hand-over-note",
    }
}
