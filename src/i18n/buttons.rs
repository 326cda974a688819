//! What stands on buttons and above selects. [`render`](crate::discord::render) says it.

use super::message::messages;
use crate::domain::situation::Situation;

/// A button, or the placeholder of a select.
#[derive(Clone, Copy, Debug)]
pub enum Label {
    /// Acknowledge.
    Acknowledge,
    /// Say what was done.
    ActionTaken,
    /// Report results.
    Results,
    /// Object.
    Object,
    /// Lift an objection.
    Lift,
    /// Renew an objection.
    Renew,
    /// Let an objection end.
    LetEnd,
    /// Set objections aside.
    GoOn,
    /// Uphold objections.
    Wait,
    /// Show the matter.
    ShowContent,
    /// Show exact URLs.
    ShowExact,
    /// Show the alert.
    ShowAlert,
    /// Show every state.
    ShowStates,
    /// Show the objections.
    ShowObjections,
    /// Show who raised the same content.
    ShowPartner,
    /// Change the alert.
    Amend,
    /// Address further partners.
    Widen,
    /// Withdraw the alert.
    Withdraw,
    /// Add the legal details.
    AddLegal,
    /// Share.
    Share,
    /// Do not share.
    DoNotShare,
    /// Urgent.
    Urgent,
    /// Raise.
    Raise,
    /// Inbox.
    Inbox,
    /// Duty.
    Duty,
    /// Drafts.
    Drafts,
    /// Help.
    Help,
    /// The page after this one.
    Next,
    /// The page before.
    Previous,
    /// Choose an answer.
    ChooseAnswer,
    /// Choose a result.
    ChooseResult,
    /// Open a form that was refused, with what was written in it.
    Correct,
    /// Forget it.
    Never,
    /// Send.
    Send,
}

messages! {
    Label {
        Acknowledge => "button-acknowledge",
        ActionTaken => "button-action-taken",
        Results => "button-results",
        Object => "button-object",
        Lift => "button-lift",
        Renew => "button-renew",
        LetEnd => "button-let-end",
        GoOn => "button-go-on",
        Wait => "button-wait",
        ShowContent => "button-show-content",
        ShowExact => "button-show-exact",
        ShowAlert => "button-show-alert",
        ShowStates => "button-show-states",
        ShowObjections => "button-show-objections",
        ShowPartner => "button-show-partner",
        Amend => "button-amend",
        Widen => "button-widen",
        Withdraw => "button-withdraw",
        AddLegal => "button-add-legal",
        Share => "button-share",
        DoNotShare => "button-do-not-share",
        Urgent => "button-urgent",
        Raise => "button-raise",
        Inbox => "button-inbox",
        Duty => "button-duty",
        Drafts => "button-drafts",
        Help => "button-help",
        Next => "button-next",
        Previous => "button-previous",
        ChooseAnswer => "button-choose-answer",
        ChooseResult => "button-choose-result",
        Correct => "button-correct",
        Never => "button-never",
        Send => "button-send",
    }
    Situation {
        LiveAttack => "situation-live-attack",
        Threat => "situation-threat",
        Hostages => "situation-hostages",
        AttackRecording => "situation-attack-recording",
        Manifesto => "situation-manifesto",
    }
}
