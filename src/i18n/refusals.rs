//! Every expected no: a sentence that says what is wrong, and one that says what to do next.

use super::argument::Mention;
use super::message::{Message, Phrase};
use super::say;
use crate::domain::location::BadLocation;
use crate::domain::refusal::Refusal;

impl Message for Refusal {
    fn phrase(&self) -> Phrase {
        match self {
            Self::NoPartner => say::refusal_no_partner(),
            Self::WhichPartner(partners) => say::refusal_which_partner(partners),
            Self::AdminsOnly => say::refusal_admins_only(),
            Self::AuditorsOnly => say::refusal_auditors_only(),
            Self::WrongServer => say::refusal_wrong_server(),
            Self::NoNetwork => say::refusal_no_network(),
            Self::NoSuchAlert => say::refusal_no_such_alert(),
            Self::NotASearch => say::refusal_not_a_search(),
            Self::ByReferenceAlone => say::refusal_by_reference_alone(),
            Self::IssuerOnly => say::refusal_issuer_only(),
            Self::NothingAsked => say::refusal_nothing_asked(),
            Self::Withdrawn => say::refusal_withdrawn(),
            Self::Erased { reference, at } => say::refusal_erased(reference, at),
            Self::OtherSideConfirms => say::refusal_other_side(),
            Self::NoErasureAsked => say::refusal_no_erasure(),
            Self::Closed { answer, by, at } => say::refusal_closed(answer, Mention::User(*by), at),
            Self::Unanswered { at } => say::refusal_unanswered(at),
            Self::AlreadyAcknowledged { by, at } => say::refusal_already_acknowledged(Mention::User(*by), at),
            Self::NobodyToCall => say::refusal_nobody_to_call(),
            Self::AcknowledgeFirst => say::refusal_acknowledge_first(),
            Self::NotClosed => say::refusal_not_closed(),
            Self::BadCheck => say::refusal_bad_check(),
            Self::NoColleague => say::refusal_no_colleague(),
            Self::ReasonWanted => say::refusal_reason_wanted(),
            Self::BadNumbers(written) => say::refusal_bad_numbers(written),
            Self::NothingLeft => say::refusal_nothing_left(),
            Self::AllExcepted => say::refusal_all_excepted(),
            Self::LocationsStay => say::refusal_locations_stay(),
            Self::SeenOtherwise { result, numbers, at } => say::refusal_seen_otherwise(result, numbers, at),
            Self::AlreadyObjected => say::refusal_already_objected(),
            Self::InformedOnly => say::refusal_informed_only(),
            Self::WindowClosed { at } => say::refusal_window_closed(at),
            Self::NoObjection => say::refusal_no_objection(),
            Self::OnDuty { by, since } => say::refusal_on_duty(Mention::User(*by), since),
            Self::NobodyOnDuty => say::refusal_nobody_on_duty(),
            Self::AlreadyDecided { by, at } => say::refusal_already_decided(Mention::User(*by), at),
            Self::NoOrder => say::refusal_no_order(),
            Self::ReceivedInFuture => say::refusal_received_in_future(),
            Self::ReceivedBeforeRaised { at } => say::refusal_received_before_raised(at),
            Self::NoHour => say::refusal_no_hour(),
            Self::HourPausedAlready => say::refusal_hour_paused_already(),
            Self::HourNotPaused => say::refusal_hour_not_paused(),
            Self::HourEnded { at } => say::refusal_hour_ended(at),
            Self::NoSuchDraft => say::refusal_no_such_draft(),
            Self::AlreadySent(reference) => say::refusal_already_sent(reference),
            Self::PreviewOutdated => say::refusal_preview_outdated(),
            Self::TooSoon => say::refusal_too_soon(),
            Self::Incomplete(gaps) => say::refusal_incomplete(gaps),
            Self::NobodyAddressed => say::refusal_nobody_addressed(),
            Self::AlreadyAddressed => say::refusal_already_addressed(),
            Self::NobodyActs => say::refusal_nobody_acts(),
            Self::UnknownPartners(written) => say::refusal_unknown_partners(written),
            Self::OwnPartner => say::refusal_own_partner(),
            Self::KeptOut { partner, rule } => say::refusal_kept_out(partner, rule),
            Self::NoRed => say::refusal_no_red(),
            Self::NoLocation => say::refusal_no_location(),
            Self::TooManyLocations(most) => say::refusal_too_many_locations(most),
            Self::NoSuchTime(written) => say::refusal_no_such_time(written),
            Self::BadTime(written) => say::refusal_bad_time(written),
            Self::SeenInFuture(written) => say::refusal_seen_in_future(written),
            Self::UnknownLanguages(written) => say::refusal_unknown_languages(written),
            Self::BadReason(written) => say::refusal_bad_reason(written),
            Self::OldButton => say::refusal_old_button(),
            Self::NetworkChanged => say::refusal_network_changed(),
            Self::NothingChanges => say::refusal_nothing_changes(),
            Self::BadDescription(written) => say::refusal_bad_description(written),
        }
    }
}

impl Message for BadLocation {
    fn phrase(&self) -> Phrase {
        match self {
            Self::Empty => say::refusal_location_empty(),
            Self::TooLong => say::refusal_location_too_long(),
            Self::Shortened => say::refusal_location_shortened(),
            Self::ControlCharacter => say::refusal_location_control_character(),
            Self::BlankInside => say::refusal_location_blank_inside(),
            Self::NotUrl => say::refusal_location_not_url(),
            Self::UnsupportedScheme(scheme) => say::refusal_location_unsupported_scheme(scheme),
            Self::NoHost => say::refusal_location_no_host(),
            Self::BadHost => say::refusal_location_bad_host(),
            Self::BadPort => say::refusal_location_bad_port(),
            Self::Credentials => say::refusal_location_credentials(),
            Self::UnknownEnding(ending) => say::refusal_location_unknown_ending(ending),
            Self::NotPublic => say::refusal_location_not_public(),
            Self::MailAddress => say::refusal_location_mail_address(),
            Self::Range => say::refusal_location_range(),
            Self::Several => say::refusal_location_several(),
            Self::LeadsElsewhere => say::refusal_location_leads_elsewhere(),
            Self::Hidden => say::refusal_location_hidden(),
        }
    }
}
