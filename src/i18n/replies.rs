//! Private replies: menus, lists, receipts, help. [`render`](crate::discord::render) says them.

use chrono::{DateTime, Utc};

use super::message::messages;
use super::phrases::Count;
use crate::domain::alert::Tier;
use crate::domain::follow_up::{Answer, UserId};
use crate::domain::matter::Gap;
use crate::domain::objection::Concern;
use crate::domain::outcome::Outcome;
use crate::domain::partner::PartnerId;
use crate::domain::reference::Reference;

/// What was done, for the person who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// Acknowledged.
    Acknowledged {
        /// Which alert.
        reference: Reference,
    },
    /// Several were acknowledged or closed at once.
    Many {
        /// How many.
        alerts: Count,
    },
    /// Answered.
    Answered {
        /// Which alert.
        reference: Reference,
        /// What.
        answer: Answer,
    },
    /// Results were reported.
    Reported {
        /// Which alert.
        reference: Reference,
        /// What.
        result: Outcome,
        /// For which locations.
        numbers: String,
    },
    /// Objected.
    Objected {
        /// Which alert.
        reference: Reference,
        /// Until when it counts.
        until: DateTime<Utc>,
    },
    /// An objection was lifted.
    Lifted {
        /// Which alert.
        reference: Reference,
    },
    /// The objector lets its objection end.
    LetsEnd {
        /// To which alert.
        reference: Reference,
        /// When it ends.
        until: DateTime<Utc>,
    },
    /// The issuer has set objections aside.
    SetAside {
        /// To which alert.
        reference: Reference,
    },
    /// The issuer has upheld objections.
    Upheld {
        /// To which alert.
        reference: Reference,
    },
    /// Amended.
    Amended {
        /// Which alert.
        reference: Reference,
        /// The new revision.
        revision: u32,
    },
    /// Widened.
    Widened {
        /// Which alert.
        reference: Reference,
        /// To how many more partners.
        count: u32,
    },
    /// Withdrawn.
    Withdrawn {
        /// Which alert.
        reference: Reference,
    },
    /// Legal details were added.
    LegalAdded {
        /// Which alert.
        reference: Reference,
    },
    /// Shared with who raised the same.
    Shared {
        /// Which alert.
        reference: Reference,
        /// With whom.
        partner: PartnerId,
    },
    /// Not shared.
    NotShared,
    /// Sent.
    Sent {
        /// Its reference.
        reference: Reference,
        /// To how many partners.
        partners: Count,
    },
    /// The draft was deleted.
    Discarded,
    /// What was begun is left undone.
    Nothing,
    /// What was written is what was there already.
    Unchanged,
    /// Something went wrong that nobody expected.
    Fault {
        /// By which the operator finds it in the log.
        incident: String,
    },
}

/// A line of a menu or a list.
#[derive(Clone, Debug)]
pub enum ReplyLine {
    /// Above the answers.
    Answers {
        /// To which alert.
        reference: Reference,
    },
    /// Above the results.
    Results {
        /// Of which alert.
        reference: Reference,
    },
    /// Select: the officer has looked.
    LookedMyself,
    /// Select: the provider says so.
    ProviderSays,
    /// Above the concerns.
    Objecting {
        /// To which alert.
        reference: Reference,
    },
    /// Above the five situations.
    Situations,
    /// Whether to withdraw.
    Withdraw {
        /// Which alert.
        reference: Reference,
    },
    /// Above the objections.
    Objections {
        /// To which alert.
        reference: Reference,
    },
    /// One objection to all of it.
    Objection {
        /// Whose.
        partner: PartnerId,
        /// Why.
        concern: Concern,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// One objection to some locations.
    ObjectionTo {
        /// Whose.
        partner: PartnerId,
        /// Why.
        concern: Concern,
        /// To which.
        numbers: String,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// Its reason.
    InTheirWords {
        /// The words.
        text: String,
    },
    /// No objection stands.
    NoObjection,
    /// Nobody is left with whom an alert could be shared.
    NobodyToShare,
    /// Above the inbox.
    Inbox {
        /// How many alerts wait.
        count: u32,
    },
    /// Nothing is owed.
    InboxEmpty,
    /// Select: acknowledge these.
    AcknowledgeThese,
    /// Select: close these as done.
    CloseThese,
    /// Not acknowledged, with the deadline.
    Unacknowledged {
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// To be acted on, with the deadline.
    ToAct {
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// The issuer, a decision on an objection, with the deadline.
    ToDecide {
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// The issuer, legal details that were to follow, with the deadline.
    ToFollow {
        /// Which.
        gaps: Vec<Gap>,
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Above what was found.
    Found {
        /// How many.
        count: u32,
    },
    /// Nothing was found.
    NothingFound,
    /// Nobody has raised an alert.
    NoAlerts,
    /// Above the drafts.
    Drafts {
        /// How many.
        count: u32,
    },
    /// No draft.
    NoDrafts,
    /// One draft.
    Draft {
        /// How urgent.
        tier: Tier,
        /// By whom.
        who: UserId,
        /// When it was begun.
        at: DateTime<Utc>,
        /// How many locations.
        count: u32,
    },
}

/// A paragraph of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// What the bot is.
    What,
    /// For duty officers.
    Officers,
    /// What a card's buttons do.
    Cards,
    /// For auditors.
    Auditors,
    /// For the secretariat.
    Admins,
    /// For the secretariat: what it sees of alerts.
    States,
    /// For who holds no role.
    Nobody,
}

messages! {
    Receipt {
        Acknowledged { reference: Code } => "receipt-acknowledged",
        Many { alerts: Word } => "receipt-many",
        Answered { reference: Code, answer: Word } => "receipt-answered",
        Reported { reference: Code, result: Word, numbers: Code } => "receipt-reported",
        Objected { reference: Code, until: Stamp } => "receipt-objected",
        Lifted { reference: Code } => "receipt-lifted",
        LetsEnd { reference: Code, until: Stamp } => "receipt-lets-end",
        SetAside { reference: Code } => "receipt-set-aside",
        Upheld { reference: Code } => "receipt-upheld",
        Amended { reference: Code, revision: Number } => "receipt-amended",
        Widened { reference: Code, count: Number } => "receipt-widened",
        Withdrawn { reference: Code } => "receipt-withdrawn",
        LegalAdded { reference: Code } => "receipt-legal-added",
        Shared { reference: Code, partner: Word } => "receipt-shared",
        NotShared => "receipt-not-shared",
        Sent { reference: Code, partners: Word } => "receipt-sent",
        Discarded => "receipt-discarded",
        Nothing => "receipt-nothing",
        Unchanged => "receipt-unchanged",
        Fault { incident: Code } => "receipt-fault",
    }
    ReplyLine {
        Answers { reference: Code } => "reply-answers",
        Results { reference: Code } => "reply-results",
        LookedMyself => "reply-looked-myself",
        ProviderSays => "reply-provider-says",
        Objecting { reference: Code } => "reply-objecting",
        Situations => "reply-situations",
        Withdraw { reference: Code } => "reply-withdraw",
        Objections { reference: Code } => "reply-objections",
        Objection { partner: Word, concern: Word, until: Stamp } => "reply-objection",
        ObjectionTo { partner: Word, concern: Word, numbers: Code, until: Stamp } => "reply-objection-to",
        InTheirWords { text: Plain } => "reply-in-their-words",
        NoObjection => "reply-no-objection",
        NobodyToShare => "reply-nobody-to-share",
        Inbox { count: Number } => "reply-inbox",
        InboxEmpty => "reply-inbox-empty",
        AcknowledgeThese => "reply-acknowledge-these",
        CloseThese => "reply-close-these",
        Unacknowledged { at: Stamp, left: Countdown } => "reply-unacknowledged",
        ToAct { at: Stamp, left: Countdown } => "reply-to-act",
        ToDecide { at: Stamp, left: Countdown } => "reply-to-decide",
        ToFollow { gaps: List, at: Stamp, left: Countdown } => "reply-to-follow",
        Found { count: Number } => "reply-found",
        NothingFound => "reply-nothing-found",
        NoAlerts => "reply-no-alerts",
        Drafts { count: Number } => "reply-drafts",
        NoDrafts => "reply-no-drafts",
        Draft { tier: Word, who: Mention, at: Stamp, count: Number } => "reply-draft",
    }
    Help {
        What => "help-what",
        Officers => "help-officers",
        Cards => "help-cards",
        Auditors => "help-auditors",
        Admins => "help-admins",
        States => "help-states",
        Nobody => "help-nobody",
    }
}
