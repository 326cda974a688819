//! What a press means: the text that Discord hands back when a button, a select or a modal is used.
//!
//! Rendering writes it, whoever answers an interaction reads it.
//!
//! Laws:
//! - Everything is in the text and nothing in memory, so a press works after a restart. What it says is a wish: who may do
//!   it is asked when it is pressed.
//! - It begins with the version of this list. What cannot be read is of another version: the person is told so.
//! - A modal has the id of the button that opens it; that of an amendment says besides what it was filled with.

use std::str::FromStr;

use crate::domain::{
    follow_up::Answer,
    matter::AuthorisedBy,
    objection::{Concern, Verdict},
    outcome::{Hindrance, Outcome},
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    situation::Situation,
};

pub use callee::Callee;
pub use duty::DutyPress;
pub use origin::Origin;
pub use step::Step;

mod callee;
mod duty;
mod origin;
mod step;

/// The version of this list; one more with every change that gives an old text another meaning.
const VERSION: &str = "1";

/// Everything that can be pressed, chosen or filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    // --- On cards ---
    /// Acknowledge.
    Acknowledge(AlertId),
    /// Open the private menu of answers.
    Act(AlertId),
    /// The menu's select: its value is an [`Answer`]'s code.
    Choose(AlertId),
    /// Give this answer.
    Answer(AlertId, Answer),
    /// Decline: the modal asks for the reason.
    Decline(AlertId),
    /// Open the private menu of results.
    Results(AlertId),
    /// One of the menu's selects: its value is an [`Outcome`]'s code; whether the officer has looked, or the provider
    /// says so.
    ChooseResult(AlertId, bool),
    /// Report one result, verified or not: the modal asks for which locations.
    Report(AlertId, Outcome, bool),
    /// Choose when it is asked about again: the select's value is the code of a [`When`](crate::domain::check::When); for
    /// another time, the modal asks.
    Check(AlertId),
    /// Take the acknowledgement back.
    TakeBack(AlertId),
    /// Reopen what was answered for good: the modal asks why.
    Reopen(AlertId),
    /// A page of what was done about it.
    History(AlertId, u32),
    /// Partners were reached by telephone.
    Reached(AlertId, Callee),
    /// The same where nobody answered.
    NotReached(AlertId, Callee),
    /// Of everything that the backup officers were rung for: whether the duty officers were reached by telephone.
    Telephoned(bool),
    /// Ask why there is an objection.
    Object(AlertId),
    /// Object for this reason: the modal asks for numbers and words.
    ObjectFor(AlertId, Concern),
    /// Lift one's own objection.
    Lift(AlertId),
    /// Renew one's own objection, or let it end.
    Renew(AlertId, bool),
    /// Open the private menu of the provider's hour.
    Hour(AlertId),
    /// The provider has just received the order.
    ReceivedNow(AlertId),
    /// It received the order at another time: the modal asks when.
    ReceivedAt(AlertId),
    /// The provider is hindered.
    Hindered(AlertId, Hindrance),
    /// What hindered it has ceased.
    Ceased(AlertId, Hindrance),
    /// Show the matter, from this page on (0 is the first).
    Content(AlertId, u32),
    /// Show the exact URLs, from this page on.
    Exact(AlertId, u32),
    /// Show the alert; where it was pressed makes each notice known by its button.
    Show(AlertId, Origin),

    // --- On boards ---
    /// Show every addressee's state.
    States(AlertId, u32),
    /// Show the objections.
    Objections(AlertId),
    /// The issuer sets a partner's objection aside.
    LiftFor(AlertId, PartnerId),
    /// The issuer decides on all objections that were raised up to an instant, in microseconds since 1970.
    Decide(AlertId, u64, Verdict),
    /// Change the alert: opens the private message with what may be changed.
    Amend(AlertId),
    /// One of its controls, with what it showed: of a list a mark for each that was chosen, of a switch its position.
    Amending(AlertId, Step, u32),
    /// The form of one of them: by what its fields were filled with, an unchanged one is known.
    Amended(AlertId, Step, Vec<u32>),
    /// Address further partners: the modal asks whom.
    Widen(AlertId),
    /// Confirm a widening as it was shown.
    WidenNow(AlertId, u64),
    /// Ask whether to withdraw.
    Withdraw(AlertId),
    /// Withdraw.
    WithdrawNow(AlertId),
    /// Give the legal details that were to follow: a modal.
    Legal(AlertId),
    /// Say who authorised an alert whose legal details were to follow.
    Authorised(AlertId, AuthorisedBy),
    /// A page of an alert's record.
    Audit(Reference, u32),
    /// Show who raised the same as an earlier alert, to share it or not.
    Sharing(AlertId),
    /// Share an earlier alert with who raised the same, or do not.
    Share(AlertId, PartnerId, bool),

    // --- On panels and in the inbox ---
    /// A button of the panel.
    Panel(Tile),
    /// Urgent: the modal asks for the location.
    Urgent(Situation),
    /// A page of the inbox.
    Inbox(u32),
    /// The inbox's select of alerts to acknowledge: its values are ids.
    AcknowledgeThese,
    /// The inbox's select of alerts to close as done: its values are ids.
    CloseThese,

    // --- Duty ---
    /// Something about duty.
    Duty(DutyPress),

    // --- Drafts ---
    /// Something on a draft.
    Draft(AlertId, Step),

    // --- The network ---
    /// A page of the coverage of one partner, or of all.
    Coverage(Option<PartnerId>, u32),
    /// Apply a change that was shown: the revision it was made on, and its fingerprint.
    Network(u64, u64),
    /// List the channels in which something cannot be posted.
    Channels,
    /// Try one of them again.
    TryChannel(u64),
    /// A page of what was shown.
    NetworkPage(u64, u64, u32),
    /// Open a form that was refused, with what was written in it.
    Correct(Box<Press>),
    /// Forget what was asked for.
    Never,
}

/// A button of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tile {
    /// Raise an urgent alert.
    Urgent,
    /// Raise an alert: a modal.
    Raise,
    /// What this partner owes.
    Inbox,
    /// Who is on duty.
    Duty,
    /// Drafts that are not sent.
    Drafts,
    /// What one may do.
    Help,
}

impl Press {
    /// As Discord keeps it: at most 100 characters.
    #[must_use]
    pub fn encode(&self) -> String {
        let rest = match self {
            Self::Acknowledge(alert) => format!("acknowledge:{alert}"),
            Self::Act(alert) => format!("act:{alert}"),
            Self::Choose(alert) => format!("choose:{alert}"),
            Self::Answer(alert, answer) => format!("answer:{alert}:{answer}"),
            Self::Decline(alert) => format!("decline:{alert}"),
            Self::Results(alert) => format!("results:{alert}"),
            Self::ChooseResult(alert, verified) => format!("choose-result:{alert}:{verified}"),
            Self::Report(alert, outcome, verified) => format!("report:{alert}:{outcome}:{verified}"),
            Self::Check(alert) => format!("check:{alert}"),
            Self::TakeBack(alert) => format!("take-back:{alert}"),
            Self::Reopen(alert) => format!("reopen:{alert}"),
            Self::History(alert, page) => format!("history:{alert}:{page}"),
            Self::Reached(alert, callee) => format!("reached:{alert}{}", callee.encode()),
            Self::NotReached(alert, callee) => format!("not-reached:{alert}{}", callee.encode()),
            Self::Telephoned(reached) => format!("telephoned:{reached}"),
            Self::Object(alert) => format!("object:{alert}"),
            Self::ObjectFor(alert, concern) => format!("object-for:{alert}:{concern}"),
            Self::Lift(alert) => format!("lift:{alert}"),
            Self::Renew(alert, yes) => format!("renew:{alert}:{yes}"),
            Self::Hour(alert) => format!("hour:{alert}"),
            Self::ReceivedNow(alert) => format!("received-now:{alert}"),
            Self::ReceivedAt(alert) => format!("received-at:{alert}"),
            Self::Hindered(alert, ground) => format!("hindered:{alert}:{ground}"),
            Self::Ceased(alert, ground) => format!("ceased:{alert}:{ground}"),
            Self::Content(alert, page) => format!("content:{alert}:{page}"),
            Self::Exact(alert, page) => format!("exact:{alert}:{page}"),
            Self::Show(alert, Origin::NotPosted(partner)) => format!("show:{alert}:not-posted:{partner}"),
            Self::Show(alert, from) => format!("show:{alert}:{}", from.code()),
            Self::States(alert, page) => format!("states:{alert}:{page}"),
            Self::Objections(alert) => format!("objections:{alert}"),
            Self::LiftFor(alert, partner) => format!("lift-for:{alert}:{partner}"),
            Self::Decide(alert, raised_by, verdict) => format!("decide:{alert}:{raised_by:x}:{verdict}"),
            Self::Amend(alert) => format!("amend:{alert}"),
            Self::Amending(alert, step, shown) => format!("amending:{alert}:{}:{shown:x}", step.code()),
            Self::Amended(alert, step, fields) => {
                let fields: Vec<String> = fields.iter().map(|field| format!("{field:x}")).collect();
                format!("amended:{alert}:{}:{}", step.code(), fields.join("."))
            }
            Self::Widen(alert) => format!("widen:{alert}"),
            Self::WidenNow(alert, fingerprint) => format!("widen-now:{alert}:{fingerprint:x}"),
            Self::Withdraw(alert) => format!("withdraw:{alert}"),
            Self::WithdrawNow(alert) => format!("withdraw-now:{alert}"),
            Self::Legal(alert) => format!("legal:{alert}"),
            Self::Authorised(alert, by) => format!("authorised:{alert}:{by}"),
            Self::Audit(reference, page) => format!("audit:{reference}:{page}"),
            Self::Sharing(alert) => format!("sharing:{alert}"),
            Self::Share(alert, with, yes) => format!("share:{alert}:{with}:{yes}"),
            Self::Panel(tile) => format!("panel:{}", tile.code()),
            Self::Urgent(situation) => format!("urgent:{situation}"),
            Self::Inbox(page) => format!("inbox:{page}"),
            Self::AcknowledgeThese => "acknowledge-these".to_owned(),
            Self::CloseThese => "close-these".to_owned(),
            Self::Duty(press) => format!("duty:{}", press.encode()),
            Self::Draft(draft, Step::Part(part)) => format!("draft:{draft}:part:{part}"),
            Self::Draft(draft, Step::Page(page)) => format!("draft:{draft}:page:{page}"),
            Self::Draft(draft, Step::Send(fingerprint)) => format!("draft:{draft}:send:{fingerprint:x}"),
            Self::Draft(draft, step) => format!("draft:{draft}:{}", step.code()),
            Self::Coverage(None, page) => format!("coverage:{page}"),
            Self::Coverage(Some(partner), page) => format!("coverage:{page}:{partner}"),
            Self::Network(revision, fingerprint) => format!("network:{revision}:{fingerprint:x}"),
            Self::Channels => "channels".to_owned(),
            Self::TryChannel(channel) => format!("try-channel:{channel}"),
            Self::NetworkPage(revision, fingerprint, page) => {
                format!("network-page:{revision}:{fingerprint:x}:{page}")
            }
            Self::Correct(form) => format!("correct:{}", form.encode()),
            Self::Never => "never".to_owned(),
        };
        format!("{VERSION}:{rest}")
    }

    /// What was pressed. What cannot be read was written by another version.
    pub fn decode(text: &str) -> Result<Self, Refusal> {
        read(text).ok_or(Refusal::OldButton)
    }
}

fn read(text: &str) -> Option<Press> {
    let parts: Vec<&str> = text.strip_prefix(VERSION)?.strip_prefix(':')?.split(':').collect();
    Some(match parts[..] {
        ["acknowledge", alert] => Press::Acknowledge(of(alert)?),
        ["act", alert] => Press::Act(of(alert)?),
        ["choose", alert] => Press::Choose(of(alert)?),
        ["answer", alert, answer] => Press::Answer(of(alert)?, of(answer)?),
        ["decline", alert] => Press::Decline(of(alert)?),
        ["results", alert] => Press::Results(of(alert)?),
        ["choose-result", alert, verified] => Press::ChooseResult(of(alert)?, of(verified)?),
        ["report", alert, outcome, verified] => Press::Report(of(alert)?, of(outcome)?, of(verified)?),
        ["check", alert] => Press::Check(of(alert)?),
        ["take-back", alert] => Press::TakeBack(of(alert)?),
        ["reopen", alert] => Press::Reopen(of(alert)?),
        ["history", alert, page] => Press::History(of(alert)?, of(page)?),
        ["reached", alert, ref rest @ ..] => Press::Reached(of(alert)?, Callee::read(rest)?),
        ["not-reached", alert, ref rest @ ..] => Press::NotReached(of(alert)?, Callee::read(rest)?),
        ["telephoned", reached] => Press::Telephoned(of(reached)?),
        ["object", alert] => Press::Object(of(alert)?),
        ["object-for", alert, concern] => Press::ObjectFor(of(alert)?, of(concern)?),
        ["lift", alert] => Press::Lift(of(alert)?),
        ["renew", alert, yes] => Press::Renew(of(alert)?, of(yes)?),
        ["hour", alert] => Press::Hour(of(alert)?),
        ["received-now", alert] => Press::ReceivedNow(of(alert)?),
        ["received-at", alert] => Press::ReceivedAt(of(alert)?),
        ["hindered", alert, ground] => Press::Hindered(of(alert)?, of(ground)?),
        ["ceased", alert, ground] => Press::Ceased(of(alert)?, of(ground)?),
        ["content", alert, page] => Press::Content(of(alert)?, of(page)?),
        ["exact", alert, page] => Press::Exact(of(alert)?, of(page)?),
        ["show", alert, "not-posted", partner] => Press::Show(of(alert)?, Origin::NotPosted(of(partner)?)),
        ["show", alert, from] => Press::Show(of(alert)?, Origin::read(from)?),
        ["states", alert, page] => Press::States(of(alert)?, of(page)?),
        ["objections", alert] => Press::Objections(of(alert)?),
        ["lift-for", alert, partner] => Press::LiftFor(of(alert)?, of(partner)?),
        ["decide", alert, raised_by, verdict] => Press::Decide(of(alert)?, hex(raised_by)?, of(verdict)?),
        ["amend", alert] => Press::Amend(of(alert)?),
        ["amending", alert, step, shown] => {
            Press::Amending(of(alert)?, Step::read(step)?, u32::from_str_radix(shown, 16).ok()?)
        }
        ["amended", alert, step, fields] => {
            let fields = fields.split('.').filter(|field| !field.is_empty());
            let fields = fields.map(|field| u32::from_str_radix(field, 16).ok()).collect::<Option<_>>()?;
            Press::Amended(of(alert)?, Step::read(step)?, fields)
        }
        ["widen", alert] => Press::Widen(of(alert)?),
        ["widen-now", alert, fingerprint] => Press::WidenNow(of(alert)?, hex(fingerprint)?),
        ["withdraw", alert] => Press::Withdraw(of(alert)?),
        ["withdraw-now", alert] => Press::WithdrawNow(of(alert)?),
        ["legal", alert] => Press::Legal(of(alert)?),
        ["authorised", alert, by] => Press::Authorised(of(alert)?, of(by)?),
        ["audit", reference, page] => Press::Audit(of(reference)?, of(page)?),
        ["sharing", alert] => Press::Sharing(of(alert)?),
        ["share", alert, with, yes] => Press::Share(of(alert)?, of(with)?, of(yes)?),
        ["panel", tile] => Press::Panel(Tile::ALL.into_iter().find(|one| one.code() == tile)?),
        ["urgent", situation] => Press::Urgent(of(situation)?),
        ["inbox", page] => Press::Inbox(of(page)?),
        ["acknowledge-these"] => Press::AcknowledgeThese,
        ["close-these"] => Press::CloseThese,
        ["duty", ref rest @ ..] => Press::Duty(DutyPress::read(rest)?),
        ["draft", draft, "part", part] => Press::Draft(of(draft)?, Step::Part(of(part)?)),
        ["draft", draft, "page", page] => Press::Draft(of(draft)?, Step::Page(of(page)?)),
        ["draft", draft, "send", fingerprint] => Press::Draft(of(draft)?, Step::Send(hex(fingerprint)?)),
        ["draft", draft, step] => Press::Draft(of(draft)?, Step::read(step)?),
        ["coverage", page] => Press::Coverage(None, of(page)?),
        ["coverage", page, partner] => Press::Coverage(Some(of(partner)?), of(page)?),
        ["network", revision, fingerprint] => Press::Network(of(revision)?, hex(fingerprint)?),
        ["channels"] => Press::Channels,
        ["try-channel", channel] => Press::TryChannel(of(channel)?),
        ["network-page", revision, fingerprint, page] => {
            Press::NetworkPage(of(revision)?, hex(fingerprint)?, of(page)?)
        }
        ["correct", ref form @ ..] => Press::Correct(Box::new(read(&form.join(":"))?)),
        ["never"] => Press::Never,
        _ => return None,
    })
}

fn of<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn hex(text: &str) -> Option<u64> {
    u64::from_str_radix(text, 16).ok()
}

impl Tile {
    /// All of them, in their order.
    pub const ALL: [Self; 6] = [Self::Urgent, Self::Raise, Self::Inbox, Self::Duty, Self::Drafts, Self::Help];

    fn code(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Raise => "raise",
            Self::Inbox => "inbox",
            Self::Duty => "duty",
            Self::Drafts => "drafts",
            Self::Help => "help",
        }
    }
}
