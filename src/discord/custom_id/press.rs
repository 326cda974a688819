//! What each button and select does, grouped by the file of `commands` that answers it.

use super::part::ids;
use super::{Callee, Excerpt, MatterStep, Origin, Outline};
use crate::discord::command::Command;
use crate::domain::{
    answer::Answer,
    figures::{Chart, Period},
    objection::Verdict,
    outcome::Hindrance,
    partner::PartnerId,
    reference::{AlertId, Reference},
    snowflake::ChannelId,
};

ids! {
    /// What officers of an addressee or the issuer do with an alert: `commands/answers.rs`.
    AnswerPress {
        /// Acknowledge.
        Acknowledge(alert: AlertId) => "acknowledge",
        /// Open the private menu of answers.
        Act(alert: AlertId) => "act",
        /// The menu's select: its value is an [`Answer`]'s code.
        Choose(alert: AlertId) => "choose",
        /// Give this answer.
        Answer(alert: AlertId, answer: Answer) => "answer",
        /// Report that every location without a result is removed.
        RemovedAll(alert: AlertId) => "removed-all",
        /// Answer that all is done, even if locations have no result.
        DoneAnyway(alert: AlertId) => "done-anyway",
        /// Open the form of an objection; shows the objection instead if the partner objects already.
        Object(alert: AlertId) => "object",
        /// Lift one's own objection.
        Lift(alert: AlertId) => "lift",
        /// Renew one's own objection, or let it end.
        Renew(alert: AlertId, yes: bool) => "renew",
        /// Show the matter, from this page on (0 is the first).
        Content(alert: AlertId, page: u32) => "content",
        /// Show the exact URLs, from this page on.
        Exact(alert: AlertId, page: u32) => "exact",
        /// Show the objections.
        Objections(alert: AlertId) => "objections",
        /// A page of the objections.
        ObjectionsPage(alert: AlertId, page: u32) => "objections-page",
        /// The issuer sets a partner's objection aside.
        LiftFor(alert: AlertId, partner: PartnerId) => "lift-for",
        /// The issuer lets a partner's objection count again after setting it aside.
        UpholdAfterAll(alert: AlertId, partner: PartnerId) => "uphold-after-all",
        /// The issuer decides on all objections that were raised up to an instant, in microseconds since 1970.
        Decide(alert: AlertId, raised_by: u64, verdict: Verdict) => "decide",
        /// Show the partners that raised the same as an earlier alert, to share it with them or not.
        Sharing(alert: AlertId) => "sharing",
        /// A page of these partners.
        SharingPage(alert: AlertId, page: u32) => "sharing-page",
        /// Share an earlier alert with the partner that raised the same, or do not.
        Share(alert: AlertId, with: PartnerId, yes: bool) => "share",
    }
}

ids! {
    /// What concerns a follow-up: `commands/follow_up.rs`.
    FollowUpPress {
        /// Choose when the partner is asked again: the select's value is the code of a
        /// [`When`](crate::domain::check::When).
        Check(alert: AlertId) => "check",
        /// Take the acknowledgement back.
        TakeBack(alert: AlertId) => "take-back",
        /// A page of the follow-up's history.
        History(alert: AlertId, page: u32) => "history",
    }
}

ids! {
    /// Calls by telephone to partners that do not answer: `commands/calls.rs`.
    CallPress {
        /// Open all whom the reader has to call, as a message of its own.
        All => "all-calls",
        /// A page of them, in the message that is there.
        Page(page: u32) => "calls-page",
        /// Choose whom to record calls to: the select's values are partners, or [`ALL`](crate::discord::render::ALL). A
        /// message has as many selects as it needs, numbered from 0.
        ToCall(select: u32) => "to-call",
        /// Choose of which alerts to record a call to a partner: the select's values are alerts.
        About(partner: PartnerId) => "call-about",
        /// Record that a partner was reached by telephone or not, for all its alerts about which the reader has to
        /// call.
        Called(partner: PartnerId, reached: bool) => "called",
        /// The same of what was chosen, which has this fingerprint.
        CalledChosen(chosen: u64, reached: bool) => "called-chosen",
        /// Record a call about one alert, on a message that an earlier release posted.
        Call(alert: AlertId, select: u32) => "call",
        /// Record that partners were reached by telephone.
        Reached(alert: AlertId, callee: Callee) => "reached",
        /// Record that nobody answered at these partners.
        NotReached(alert: AlertId, callee: Callee) => "not-reached",
        /// Record whether the duty officers were reached by telephone, for all alerts for which their backup officers
        /// were rung.
        Telephoned(reached: bool) => "telephoned",
    }
}

ids! {
    /// The provider's hour: `commands/hour.rs`.
    HourPress {
        /// Open the private menu.
        Hour(alert: AlertId) => "hour",
        /// The provider has just received the order.
        ReceivedNow(alert: AlertId) => "received-now",
        /// The provider received it at this instant, in seconds since 1970: an officer wrote it, and it was read back
        /// to them.
        ReceivedThen(alert: AlertId, at: u64) => "received-then",
        /// The provider is hindered.
        Hindered(alert: AlertId, ground: Hindrance) => "hindered",
        /// What hindered it has ceased.
        Ceased(alert: AlertId, ground: Hindrance) => "ceased",
    }
}

ids! {
    /// What the issuer changes of an alert: `commands/change.rs`.
    ChangePress {
        /// A page of the partners that a widening would address.
        WidenPage(alert: AlertId, page: u32) => "widen-page",
        /// Confirm a widening as it was shown.
        WidenNow(alert: AlertId, fingerprint: u64) => "widen-now",
        /// Take out what the preview of this fingerprint showed.
        TakeOutNow(alert: AlertId, fingerprint: u64) => "take-out-now",
        /// Ask whether to withdraw.
        Withdraw(alert: AlertId) => "withdraw",
    }
}

ids! {
    /// Erasing what an alert says: `commands/erase.rs`.
    ErasePress {
        /// Show the request for an erasure.
        Look(alert: AlertId) => "erasure",
        /// Confirm the request that was made at this instant, in microseconds since 1970: the alert is erased.
        Confirm(alert: AlertId, asked_at: u64) => "erase-now",
        /// Refuse the request, or take it back.
        Keep(alert: AlertId) => "erase-never",
    }
}

ids! {
    /// Changing what an alert says: `commands/amend.rs`.
    AmendPress {
        /// Open the private message with what may be changed.
        Amend(alert: AlertId) => "amend",
        /// A page of that message.
        Page(alert: AlertId, page: u32) => "amend-page",
        /// A control of that message, with what it showed: for a list, a mark for each choice taken; for a switch,
        /// its position.
        Amending(alert: AlertId, step: MatterStep, shown: u32) => "amending",
    }
}

ids! {
    /// Duty: `commands/duty.rs`.
    DutyPress {
        /// Take duty.
        Take => "duty-take",
        /// End duty.
        End => "duty-end",
        /// "Take over", on a message of what was handed over.
        HaveIt => "duty-have-it",
        /// Write a note on an alert that was handed over: the value is its id.
        Note => "duty-note",
    }
}

ids! {
    /// What *Help* offers: `commands/help.rs`.
    DeskPress {
        /// Use a command, as if it had been typed.
        Use(command: Command) => "use",
        /// Another page of *Help*.
        Page(page: u32) => "desk",
    }
}

ids! {
    /// The inbox: `commands/inbox.rs`.
    InboxPress {
        /// A page of the inbox.
        Page(page: u32) => "inbox",
        /// The select of the inbox: the values are ids, or stand for several alerts.
        Choose => "choose-these",
        /// Acknowledge all of tiers 3 and 4: at once if these are the alerts of this fingerprint, else after a look.
        AcknowledgeRoutine(shown: u64) => "acknowledge-routine",
        /// Acknowledge the chosen alerts, which have this fingerprint.
        AcknowledgeChosen(chosen: u64) => "acknowledge-chosen",
        /// Report, for each of the chosen alerts, that every location without a result is removed.
        RemovedChosen(chosen: u64) => "removed-chosen",
        /// Close the chosen alerts as done.
        CloseChosen(chosen: u64) => "close-chosen",
        /// Close as done the alerts about which the officer was asked because locations have no result.
        CloseAnyway => "close-anyway",
    }
}

ids! {
    /// The network, for its admins: `commands/network.rs`, `commands/history.rs`, `commands/channels.rs` and `commands/route.rs`.
    NetworkPress {
        /// Go on with one of the two files of a contest: that of this fingerprint.
        Settle(fingerprint: u64) => "network-settle",
        /// A page of the change that was shown.
        Page(revision: u64, fingerprint: u64, page: u32) => "network-page",
        /// A page of what was changed, by the fingerprint of what is looked for.
        History(sought: u64, page: u32) => "network-history",
        /// The select of these revisions: the value is the number of one.
        ChooseRevision => "network-revisions",
        /// A page of what a revision changed.
        Revision(revision: u64, page: u32) => "network-revision",
        /// Show what taking a revision back would change.
        Undo(revision: u64) => "network-undo",
        /// List the channels in which something cannot be posted.
        Channels => "channels",
        /// A page of these channels.
        ChannelsPage(page: u32) => "channels-page",
        /// Try one of these channels again, from this page of them.
        TryChannel(channel: ChannelId, page: u32) => "try-channel",
        /// A page of the routes.
        Routes(page: u32) => "routes",
        /// A page of what the routes say of an alert that is only described.
        RouteTest(page: u32, of: Outline) => "test",
    }
}

ids! {
    /// What is only looked at, by officers, admins and auditors.
    LookPress {
        /// Show the alert: `commands/answers.rs`. `from` is the message with the button, so that the button tells
        /// what the message was.
        Show(alert: AlertId, from: Origin) => "show",
        /// A page of every addressee's state: `commands/answers.rs`.
        States(alert: AlertId, page: u32) => "states",
        /// The states of the alert whose id is the select's value: `commands/answers.rs`.
        StatesOf => "states-of",
        /// A page of the drafts: `commands/drafts.rs`.
        Drafts(page: u32) => "drafts-page",
        /// A page of the latest alerts: `commands/find.rs`.
        Alerts(page: u32) => "alerts-page",
        /// A page of what was found, by the fingerprint of the searched text: `commands/find.rs`.
        Found(sought: u64, page: u32) => "found",
        /// A page of the coverage of one partner, or of all: `commands/coverage.rs`.
        Coverage(page: u32, of: Option<PartnerId>) => "coverage",
    }
}

ids! {
    /// The record of an alert: `commands/audit.rs`.
    RecordPress {
        /// Show this excerpt of it.
        Show(of: Reference, excerpt: Excerpt) => "record",
        /// The select of verbs: the value is one of them, or [`MORE`](super::MORE).
        ByVerb(of: Reference, excerpt: Excerpt) => "record-verb",
        /// The select of partners: the value is one of them, or [`MORE`](super::MORE).
        ByPartner(of: Reference, excerpt: Excerpt) => "record-of",
        /// The select of groups: the value is the number of a group's first entry.
        Open(of: Reference, excerpt: Excerpt) => "record-open",
        /// A page of the group of this entry.
        Group(of: Reference, excerpt: Excerpt, entry: u64, page: u32) => "record-group",
        /// Give the record out as a file, from the entry after this number on.
        Extract(of: Reference, after: u64) => "record-file",
    }
}

ids! {
    /// Charts: `commands/figures.rs`. Whose figures they show is decided by who presses.
    #[derive(Copy)]
    FiguresPress {
        /// A page of a chart.
        Show(chart: Chart, period: Period, page: u32) => "figures",
        /// The select of charts: the value is one of them.
        OfChart(period: Period) => "figures-chart",
        /// The select of periods: the value is one of them.
        OfPeriod(chart: Chart) => "figures-period",
    }
}
