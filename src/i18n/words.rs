//! The words that stand for themselves on cards and menus: kinds, tiers, grounds, purposes, asks, results, answers, and
//! what each TLP label means.
//!
//! Rendering says them alone, as labels, or inside a sentence as [`Word`](super::Word).

use super::message::messages;
use crate::domain::alert::{Ask, Ground, Kind, Tier};
use crate::domain::audience::Purpose;
use crate::domain::tlp::Tlp;

/// What became of one location: a *result*, by another name because Rust has that one taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The provider removed it.
    Removed,
    /// The provider disabled access to it.
    AccessDisabled,
    /// A part of it was removed.
    PartlyRemoved,
    /// The provider refused.
    Refused,
    /// Impossible by force majeure.
    ForceMajeure,
    /// Impossible for technical or operational reasons.
    TechnicallyImpossible,
    /// The provider wants clarification.
    ClarificationWanted,
    /// It was offline before anybody acted.
    AlreadyOffline,
    /// The provider did not respond.
    NoResponse,
}

/// What a partner says on its follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Seen by a person, who takes it on.
    Acknowledged,
    /// Action: the provider was informed.
    ProviderInformed,
    /// Action: a referral was sent.
    ReferralSent,
    /// Action: an order was issued.
    OrderIssued,
    /// Action: preservation was asked for.
    PreservationAsked,
    /// Action: an investigation was opened.
    InvestigationOpened,
    /// Action: forwarded to the competent authority.
    Forwarded,
    /// Not the partner's competence.
    NotCompetent,
    /// Declined, with a reason.
    Declined,
    /// Nothing to do here.
    NothingToDo,
    /// All is done.
    Done,
}

messages! {
    Kind {
        Referral => "kind-referral",
        OrderNotice => "kind-order-notice",
        PriorInformation => "kind-prior-information",
        Scrutiny => "kind-scrutiny",
        Preservation => "kind-preservation",
        CounterSpeech => "kind-counter-speech",
    }
    Tier {
        One => "tier-1",
        Two => "tier-2",
        Three => "tier-3",
        Four => "tier-4",
    }
    Ground {
        Incites => "ground-incites",
        SolicitsOffences => "ground-solicits-offences",
        SolicitsParticipation => "ground-solicits-participation",
        Instructs => "ground-instructs",
        Threatens => "ground-threatens",
    }
    Purpose {
        Action(ask: Word) => "purpose-action",
        Consult => "purpose-consult",
        Information => "purpose-information",
    }
    Ask {
        Refer => "ask-refer",
        Order => "ask-order",
        Locate => "ask-locate",
        Preserve => "ask-preserve",
        FindCopies => "ask-find-copies",
    }
    Outcome {
        Removed => "result-removed",
        AccessDisabled => "result-access-disabled",
        PartlyRemoved => "result-partly-removed",
        Refused => "result-refused",
        ForceMajeure => "result-force-majeure",
        TechnicallyImpossible => "result-technically-impossible",
        ClarificationWanted => "result-clarification-wanted",
        AlreadyOffline => "result-already-offline",
        NoResponse => "result-no-response",
    }
    Answer {
        Acknowledged => "answer-acknowledged",
        ProviderInformed => "answer-provider-informed",
        ReferralSent => "answer-referral-sent",
        OrderIssued => "answer-order-issued",
        PreservationAsked => "answer-preservation-asked",
        InvestigationOpened => "answer-investigation-opened",
        Forwarded => "answer-forwarded",
        NotCompetent => "answer-not-competent",
        Declined => "answer-declined",
        NothingToDo => "answer-nothing-to-do",
        Done => "answer-done",
    }
    Tlp {
        Clear => "tlp-clear",
        Green => "tlp-green",
        Amber => "tlp-amber",
        AmberStrict => "tlp-amber-strict",
        Red => "tlp-red",
    }
}
