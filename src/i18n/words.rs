//! Words of the domain that stand alone on cards and in menus: kinds, tiers, grounds, purposes, asks, results, answers,
//! the meaning of each TLP label, and whatever else is chosen from a list.
//!
//! Rendering says them alone, as labels, or within a sentence as [`Word`](super::Word).

use super::message::{Message, Phrase};
use super::say;
use crate::domain::alert::{Ask, Ground, Kind, Tier};
use crate::domain::answer::Answer;
use crate::domain::audience::Purpose;
use crate::domain::check::When;
use crate::domain::figures::{Chart, Period};
use crate::domain::matter::{AuthorisedBy, Gap};
use crate::domain::objection::Concern;
use crate::domain::outcome::Outcome;
use crate::domain::situation::Situation;
use crate::domain::tlp::Tlp;

impl Message for Kind {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Referral => say::kind_referral(),
            Self::OrderNotice => say::kind_order_notice(),
            Self::PriorInformation => say::kind_prior_information(),
            Self::Scrutiny => say::kind_scrutiny(),
            Self::Preservation => say::kind_preservation(),
            Self::CounterSpeech => say::kind_counter_speech(),
        }
    }
}

impl Message for Tier {
    fn phrase(&self) -> Phrase {
        match self {
            Self::One => say::tier_1(),
            Self::Two => say::tier_2(),
            Self::Three => say::tier_3(),
            Self::Four => say::tier_4(),
        }
    }
}

impl Message for Ground {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Incites => say::ground_incites(),
            Self::SolicitsOffences => say::ground_solicits_offences(),
            Self::SolicitsParticipation => say::ground_solicits_participation(),
            Self::Instructs => say::ground_instructs(),
            Self::Threatens => say::ground_threatens(),
        }
    }
}

impl Message for Purpose {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Action(ask) => say::purpose_action(ask),
            Self::Consult => say::purpose_consult(),
            Self::Information => say::purpose_information(),
        }
    }
}

impl Message for Ask {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Refer => say::ask_refer(),
            Self::Order => say::ask_order(),
            Self::Locate => say::ask_locate(),
            Self::Preserve => say::ask_preserve(),
            Self::FindCopies => say::ask_find_copies(),
        }
    }
}

impl Message for Outcome {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Removed => say::result_removed(),
            Self::AccessDisabled => say::result_access_disabled(),
            Self::PartlyRemoved => say::result_partly_removed(),
            Self::Refused => say::result_refused(),
            Self::ForceMajeure => say::result_force_majeure(),
            Self::TechnicallyImpossible => say::result_technically_impossible(),
            Self::ClarificationWanted => say::result_clarification_wanted(),
            Self::AlreadyOffline => say::result_already_offline(),
            Self::NoResponse => say::result_no_response(),
        }
    }
}

impl Message for Answer {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Acknowledged => say::answer_acknowledged(),
            Self::ProviderInformed => say::answer_provider_informed(),
            Self::ReferralSent => say::answer_referral_sent(),
            Self::OrderIssued => say::answer_order_issued(),
            Self::PreservationAsked => say::answer_preservation_asked(),
            Self::InvestigationOpened => say::answer_investigation_opened(),
            Self::Forwarded => say::answer_forwarded(),
            Self::CopiesFound => say::answer_copies_found(),
            Self::NoCopies => say::answer_no_copies(),
            Self::NotCompetent => say::answer_not_competent(),
            Self::Declined => say::answer_declined(),
            Self::NothingToDo => say::answer_nothing_to_do(),
            Self::Done => say::answer_done(),
        }
    }
}

impl Message for Tlp {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Clear => say::tlp_clear(),
            Self::Green => say::tlp_green(),
            Self::Amber => say::tlp_amber(),
            Self::AmberStrict => say::tlp_amber_strict(),
            Self::Red => say::tlp_red(),
        }
    }
}

impl Message for Situation {
    fn phrase(&self) -> Phrase {
        match self {
            Self::LiveAttack => say::situation_live_attack(),
            Self::Threat => say::situation_threat(),
            Self::Hostages => say::situation_hostages(),
            Self::AttackRecording => say::situation_attack_recording(),
            Self::Manifesto => say::situation_manifesto(),
        }
    }
}

impl Message for Chart {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Reactions => say::figures_reactions(),
            Self::Open => say::figures_open(),
            Self::Tiers => say::figures_tiers(),
        }
    }
}

impl Message for Period {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Month => say::figures_month(),
            Self::Thirty => say::figures_30(),
            Self::Ninety => say::figures_90(),
            Self::Year => say::figures_365(),
        }
    }
}

impl Message for AuthorisedBy {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Judge => say::authorised_by_judge(),
            Self::IndependentAuthority => say::authorised_by_independent_authority(),
            Self::Police => say::authorised_by_police(),
        }
    }
}

impl Message for Concern {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Investigation => say::concern_investigation(),
            Self::FundamentalRights => say::concern_fundamental_rights(),
        }
    }
}

impl Message for Gap {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Locations => say::gap_locations(),
            Self::Grounds => say::gap_grounds(),
            Self::Reasons => say::gap_reasons(),
            Self::Exception => say::gap_exception(),
            Self::WholeSite => say::gap_whole_site(),
            Self::Authority => say::gap_authority(),
            Self::LegalBasis => say::gap_legal_basis(),
            Self::AuthorisedBy => say::gap_authorised_by(),
        }
    }
}

impl Message for When {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Quarter => say::check_quarter(),
            Self::HalfHour => say::check_half_hour(),
            Self::Hour => say::check_hour(),
            Self::TwoHours => say::check_two_hours(),
            Self::FourHours => say::check_four_hours(),
            Self::EightHours => say::check_eight_hours(),
            Self::Morning => say::check_morning(),
            Self::ThreeDays => say::check_three_days(),
            Self::Week => say::check_week(),
            Self::Other => say::check_other(),
        }
    }
}
