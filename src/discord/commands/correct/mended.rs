//! Which refusals of a form can be mended in it, and at which of its fields.
//!
//! Law: the one match here names every refusal, so that each new one has to be decided on.

use crate::discord::asked::{Entered, Written};
use crate::discord::commands::{find, follow_up::WHEN, offer};
use crate::discord::render::{
    follow_up::CHECK_AT,
    form::{
        COLLEAGUE, EXCEPT, LABEL, LANGUAGES, LOCATIONS, NOTE, NOTE_LANGUAGE, NUMBERS, PARTNERS, REASON,
        RECEIVED_AT, SEEN_AT, TAKE_OUT, TO_ACT, TO_CONSULT, TO_INFORM, UNTIL,
    },
    reason::{every_reason, reason_code},
};
use crate::domain::refusal::Refusal;

/// The fields of this form that may hold the mistake; an empty list if something else has to be done first. None if
/// no change to this form could help.
pub(super) fn fields(no: &Refusal, written: &Written) -> Option<Vec<&'static str>> {
    let all = all(no)?;
    let here: Vec<&'static str> = all.iter().copied().filter(|id| written.0.contains_key(*id)).collect();
    (all.is_empty() || !here.is_empty()).then_some(here)
}

/// The fields that may hold the mistake, whichever form has them.
fn all(no: &Refusal) -> Option<Vec<&'static str>> {
    Some(match no {
        Refusal::AcknowledgeFirst
        | Refusal::SeenOtherwise { .. }
        | Refusal::NoOrder
        | Refusal::Incomplete(_)
        | Refusal::NobodyAddressed
        | Refusal::AlreadyAddressed
        | Refusal::NothingNamed => Vec::new(),
        Refusal::BadCheck => vec![CHECK_AT, UNTIL, WHEN],
        Refusal::NoColleague => vec![COLLEAGUE],
        Refusal::ReasonWanted => vec![REASON, NOTE],
        Refusal::BadNumbers(_) => vec![NUMBERS, EXCEPT, TAKE_OUT],
        Refusal::Struck(_) => vec![NUMBERS, EXCEPT],
        Refusal::LastAddressee | Refusal::NotAddressed(_) => vec![PARTNERS],
        Refusal::NothingLeft | Refusal::LastLocation => vec![NUMBERS],
        Refusal::AllExcepted => vec![EXCEPT],
        Refusal::ReceivedInFuture | Refusal::ReceivedBeforeRaised { .. } => vec![RECEIVED_AT],
        Refusal::UnknownPartners(_) | Refusal::OwnPartner | Refusal::KeptOut { .. } => {
            vec![TO_ACT, TO_CONSULT, TO_INFORM, PARTNERS]
        }
        Refusal::NoRed => vec![LABEL],
        Refusal::NoLocation | Refusal::TooManyLocations(_) => vec![LOCATIONS],
        Refusal::BadTime(_) | Refusal::NoSuchTime(_) => {
            vec![SEEN_AT, RECEIVED_AT, CHECK_AT, UNTIL, WHEN]
        }
        Refusal::SeenInFuture(_) => vec![SEEN_AT],
        Refusal::UnknownLanguages(_) => vec![LANGUAGES, NOTE_LANGUAGE],
        Refusal::BadReason(_) => every_reason().iter().map(reason_code).collect(),
        Refusal::BadDescription(_) => vec![offer::ISSUER, offer::PLATFORM, offer::LANGUAGE],
        Refusal::NothingChanges => vec![offer::FILE],
        Refusal::NotASearch | Refusal::NoSuchAlert => vec![find::WHAT, find::REFERENCE],
        Refusal::ByReferenceAlone => vec![find::WHAT],
        // Perhaps another alert was meant.
        Refusal::IssuerOnly
        | Refusal::NothingAsked
        | Refusal::Withdrawn
        | Refusal::Erased { .. }
        | Refusal::Closed { .. }
        | Refusal::Unanswered { .. }
        | Refusal::InformedOnly => vec![find::REFERENCE],
        Refusal::NoPartner
        | Refusal::WhichPartner(_)
        | Refusal::AdminsOnly
        | Refusal::AuditorsOnly
        | Refusal::WrongServer
        | Refusal::NoNetwork
        | Refusal::AlreadyAcknowledged { .. }
        | Refusal::NobodyToCall
        | Refusal::NotClosed
        | Refusal::LocationsStay
        | Refusal::WindowClosed { .. }
        | Refusal::AlreadyObjected
        | Refusal::NoObjection
        | Refusal::AlreadyDecided { .. }
        | Refusal::OtherSideConfirms
        | Refusal::NoErasureAsked
        | Refusal::NoHour
        | Refusal::HourPausedAlready
        | Refusal::HourNotPaused
        | Refusal::HourEnded { .. }
        | Refusal::OnDuty { .. }
        | Refusal::NobodyOnDuty
        | Refusal::NoSuchDraft
        | Refusal::AlreadySent(_)
        | Refusal::PreviewOutdated
        | Refusal::TooSoon
        | Refusal::NobodyActs
        | Refusal::OldButton
        | Refusal::NetworkChanged => return None,
    })
}

/// The field that holds the mistake, out of these; none if that cannot be said.
pub(super) fn field(no: &Refusal, fields: &[&'static str], written: &Written) -> Option<&'static str> {
    let meant = |id: &&&str| match (quoted(no), written.0.get(**id)) {
        (Some(quoted), Some(Entered::Text(text))) => quoted.split(", ").any(|word| text.contains(word)),
        _ => written.text(id).is_some(),
    };
    if let [only] = fields[..] {
        return Some(only);
    }
    let mut those = fields.iter().filter(meant);
    those.next().copied().filter(|_| those.next().is_none())
}

/// What was written in the form, if the refusal quotes it.
fn quoted(no: &Refusal) -> Option<&str> {
    match no {
        Refusal::BadNumbers(written)
        | Refusal::UnknownPartners(written)
        | Refusal::BadTime(written)
        | Refusal::NoSuchTime(written)
        | Refusal::UnknownLanguages(written)
        | Refusal::BadReason(written)
        | Refusal::BadDescription(written) => Some(written),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field_of(no: &Refusal, given: &[(&str, &str)]) -> Option<&'static str> {
        let given = given.iter().map(|(id, text)| ((*id).to_owned(), Entered::Text((*text).to_owned())));
        let written = Written(given.collect());
        field(no, &fields(no, &written).unwrap(), &written)
    }

    #[test]
    fn what_is_refused_of_an_alert_is_mended_where_the_form_names_it() {
        let form = |id: &str| Written([(id.to_owned(), Entered::Text("FR-7K3QX".to_owned()))].into());
        for no in [Refusal::NoSuchAlert, Refusal::IssuerOnly, Refusal::Withdrawn] {
            assert_eq!(fields(&no, &form(find::REFERENCE)), Some(vec![find::REFERENCE]));
            assert_eq!(fields(&no, &form(NOTE)), None, "the button of an alert names no other");
        }
        assert_eq!(fields(&Refusal::AcknowledgeFirst, &form(NOTE)), Some(vec![]));
    }

    #[test]
    fn a_mistake_is_named_where_it_was_made_or_at_no_field() {
        let numbers = |numbers, except| [(NUMBERS, numbers), (EXCEPT, except)];
        let no = Refusal::BadNumbers("12".to_owned());
        assert_eq!(field_of(&no, &numbers("1-5", "12")), Some(EXCEPT));
        assert_eq!(field_of(&no, &numbers("12", "")), Some(NUMBERS));
        assert_eq!(field_of(&no, &numbers("12", "12")), None, "either may be meant");
        assert_eq!(field_of(&Refusal::NothingLeft, &numbers("", "")), Some(NUMBERS));
        let lines = [(TO_ACT, "BH, Narnia"), (TO_CONSULT, "XX"), (TO_INFORM, "")];
        let unknown = |words: &str| Refusal::UnknownPartners(words.to_owned());
        assert_eq!(field_of(&unknown("Narnia"), &lines), Some(TO_ACT));
        assert_eq!(field_of(&unknown("Narnia, XX"), &lines), None);
        assert_eq!(field_of(&Refusal::OwnPartner, &[(TO_ACT, ""), (TO_INFORM, "FR")]), Some(TO_INFORM));
        assert_eq!(field_of(&Refusal::NoOrder, &[(RECEIVED_AT, "09:05")]), None);
        let magazine = "reason-magazine";
        let no = Refusal::BadReason("Al-Naba".to_owned());
        assert_eq!(field_of(&no, &[(magazine, "Al-Naba"), ("reason-claim", "a group")]), Some(magazine));
    }
}
