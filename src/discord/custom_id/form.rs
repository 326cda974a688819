//! Which form was filled in, and whatever it was filled with by the bot.

use super::Sheet;
use super::part::ids;
use crate::discord::command::Command;
use crate::domain::{answer::Answer, reference::AlertId};

ids! {
    /// A form: the id of a modal, and of the button that opens it.
    Form {
        /// Use a command: a page of what it has to be told.
        Use(command: Command, page: u32) => "use-form",
        /// Raise an alert.
        Raise => "raise",
        /// Raise an urgent one.
        Urgent => "urgent",
        /// A part of a draft.
        Draft(draft: AlertId, sheet: Sheet) => "draft-form",
        /// Whether a draft is to be deleted.
        Discard(draft: AlertId) => "discard",
        /// Whom a draft addresses.
        Audience(draft: AlertId) => "audience",
        /// A part of an alert that was sent: by what its fields were filled with, an unchanged one is known.
        Amended(alert: AlertId, sheet: Sheet, shown: Vec<u32>) => "amended",
        /// What reasons leave open that were chosen for an alert that was sent: the marks that the list showed, and those
        /// that were chosen.
        AmendedReasons(alert: AlertId, shown: u32, chosen: u32) => "amended-reasons",
        /// Why a partner declines.
        Decline(alert: AlertId) => "decline",
        /// A note to this answer.
        Note(alert: AlertId, answer: Answer) => "note",
        /// Report results.
        Results(alert: AlertId) => "results",
        /// Object: why, and to what.
        Object(alert: AlertId) => "object-to",
        /// When it is asked about again.
        CheckAt(alert: AlertId) => "check-at",
        /// Reopen what was answered for good.
        Reopen(alert: AlertId) => "reopen",
        /// When the provider received the order.
        ReceivedAt(alert: AlertId) => "received-at",
        /// Address further partners.
        Widen(alert: AlertId) => "widen",
        /// Take out locations, or partners that were addressed by mistake.
        TakeOut(alert: AlertId) => "take-out",
        /// Withdraw.
        Withdraw(alert: AlertId) => "withdraw-now",
        /// Have an alert erased: why.
        Erase(alert: AlertId) => "erase",
        /// Give the legal details that were to follow.
        Legal(alert: AlertId) => "legal",
        /// Give duty to a colleague.
        GiveDuty => "duty-give",
        /// A note on an alert that was handed over.
        HandOverNote(alert: AlertId) => "hand-over-note",
    }
}
