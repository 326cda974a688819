//! All commands, by the words under which Discord knows them.
//!
//! An interaction names one, and `commands` answers each; a test holds the list against what is
//! registered.

use crate::domain::code::codes;

codes! {
    /// Everything that can be used as a command, by its words.
    "command" Command {
        /// Raise an alert: a form.
        AlertRaise = "alert raise",
        /// Raise an urgent alert: a form.
        AlertUrgent = "alert urgent",
        /// List the drafts: alerts that are begun and not sent.
        AlertDrafts = "alert drafts",
        /// Show one alert.
        AlertShow = "alert show",
        /// Find alerts by a location.
        AlertFind = "alert find",
        /// List the alerts that concern one's partner.
        AlertList = "alert list",
        /// Change what an alert says.
        AlertAmend = "alert amend",
        /// Address further partners: a form.
        AlertWiden = "alert widen",
        /// Withdraw an alert: a form.
        AlertWithdraw = "alert withdraw",
        /// Have what an alert says erased: a form.
        AlertErase = "alert erase",
        /// List what one's partner owes.
        Inbox = "inbox",
        /// Show how far one's partner is with an alert.
        FollowUpShow = "follow-up show",
        /// Choose when the partner is asked about an alert again.
        FollowUpSnooze = "follow-up snooze",
        /// Hand a follow-up to a colleague.
        FollowUpHand = "follow-up hand",
        /// Note something about a follow-up.
        FollowUpNote = "follow-up note",
        /// Show who is on duty.
        DutyShow = "duty show",
        /// Take duty.
        DutyTake = "duty take",
        /// Give duty to a colleague.
        DutyGive = "duty give",
        /// End duty.
        DutyEnd = "duty end",
        /// Show an alert's record.
        Audit = "audit",
        /// Post today's digest now.
        DigestNow = "digest now",
        /// Show the next digest.
        DigestPreview = "digest preview",
        /// Apply a network file.
        NetworkApply = "network apply",
        /// Export the network.
        NetworkExport = "network export",
        /// List what was changed in the network.
        NetworkHistory = "network history",
        /// List channels in which something cannot be posted.
        NetworkChannels = "network channels",
        /// List the routes.
        RouteList = "route list",
        /// Try the routes on an alert that is only described.
        RouteTest = "route test",
        /// Show the hours in which nobody would be rung.
        Coverage = "coverage",
        /// Show figures of one's partner, or of the network.
        Figures = "figures",
        /// Show what one may do.
        Help = "help",
    }
}
