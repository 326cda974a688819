//! The commands that there are, by the words under which Discord knows them.
//!
//! An interaction names one, and `commands` answers each; a test holds the list against what is
//! registered.

use crate::domain::code::codes;

codes! {
    /// Everything that can be used as a command, by its words.
    "command" Command {
        /// Raise an alert: a form.
        AlertRaise = "alert raise",
        /// Raise an urgent one.
        AlertUrgent = "alert urgent",
        /// What is begun and not sent.
        AlertDrafts = "alert drafts",
        /// Show one alert.
        AlertShow = "alert show",
        /// Find alerts by a location.
        AlertFind = "alert find",
        /// List what one's partner is concerned with.
        AlertList = "alert list",
        /// Change what an alert says.
        AlertAmend = "alert amend",
        /// Address further partners: a form.
        AlertWiden = "alert widen",
        /// Withdraw an alert: a form.
        AlertWithdraw = "alert withdraw",
        /// Have what an alert says erased: a form.
        AlertErase = "alert erase",
        /// What one's partner owes.
        Inbox = "inbox",
        /// How far one's partner is with an alert.
        FollowUpShow = "follow-up show",
        /// When it is asked about again.
        FollowUpSnooze = "follow-up snooze",
        /// Hand it to a colleague.
        FollowUpHand = "follow-up hand",
        /// Note something about it.
        FollowUpNote = "follow-up note",
        /// Who is on duty.
        DutyShow = "duty show",
        /// Take duty.
        DutyTake = "duty take",
        /// Give it.
        DutyGive = "duty give",
        /// End it.
        DutyEnd = "duty end",
        /// An alert's record.
        Audit = "audit",
        /// Post today's digest now.
        DigestNow = "digest now",
        /// Look at the next one.
        DigestPreview = "digest preview",
        /// Apply a network file.
        NetworkApply = "network apply",
        /// Export the network.
        NetworkExport = "network export",
        /// List channels in which something cannot be posted.
        NetworkChannels = "network channels",
        /// List the routes.
        RouteList = "route list",
        /// Try the routes on an alert that is only described.
        RouteTest = "route test",
        /// When nobody would be rung.
        Coverage = "coverage",
        /// What one may do.
        Help = "help",
    }
}
