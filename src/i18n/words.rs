//! The words that stand for themselves on cards and menus: kinds, tiers, grounds, purposes, asks, results, answers, and
//! what each TLP label means.
//!
//! Rendering says them alone, as labels, or inside a sentence as [`Word`](super::Word).

use super::message::messages;
use crate::domain::alert::{Ask, Ground, Kind, Tier};
use crate::domain::audience::Purpose;
use crate::domain::follow_up::Answer;
use crate::domain::outcome::Outcome;
use crate::domain::tlp::Tlp;

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
