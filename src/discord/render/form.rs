//! Modals: what a button or a command opens and a person fills in. The ids of their inputs are named here.
//!
//! Called by whoever answers the press; what was filled in comes back under the same press.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use super::matter::Facts;
use crate::{
    discord::{
        components::cut,
        custom_id::{Form, Sheet},
        modal::{Field, modal},
    },
    domain::{
        objection::Concern, outcome::Outcome, reason::Reason, reference::AlertId, situation::Situation,
    },
    i18n::{Locale, Phrase, say},
};

/// Locations, one a line.
pub const LOCATIONS: &str = "locations";
/// Numbers of locations that are taken out of a draft.
pub const TAKE_OUT: &str = "take-out";
/// The issuer's own words.
pub const NOTE: &str = "note";
/// The language of these words.
pub const NOTE_LANGUAGE: &str = "note-language";
/// The place concerned.
pub const PLACE: &str = "place";
/// When the content was seen, in the officer's local time.
pub const SEEN_AT: &str = "seen-at";
/// When the provider received the order, in the officer's local time.
pub const RECEIVED_AT: &str = "received-at";
/// Languages of the content.
pub const LANGUAGES: &str = "languages";
/// The authority; below it, in the form for raising, the legal basis.
pub const AUTHORITY: &str = "authority";
/// The legal basis.
pub const LEGAL_BASIS: &str = "legal-basis";
/// Partners that are asked to act.
pub const TO_ACT: &str = "to-act";
/// Partners that are consulted.
pub const TO_CONSULT: &str = "to-consult";
/// Partners that are informed.
pub const TO_INFORM: &str = "to-inform";
/// A colleague of the officer.
pub const COLLEAGUE: &str = "colleague";
/// Until when, in the officer's local time.
pub const UNTIL: &str = "until";
/// Why.
pub const REASON: &str = "reason";
/// Numbers of locations that are meant not to be among them.
pub const EXCEPT: &str = "except";
/// Numbers of locations; empty for all.
pub const NUMBERS: &str = "numbers";

/// The most characters of a time that is written out.
pub const TIME: usize = 40;
/// The most characters of one line.
const LINE: usize = 200;
/// The most characters of an authority and of its legal basis: of each, as the form for raising has one input for both.
const LEGAL: usize = 400;
/// The most characters of the issuer's own words, so that a private reply shows them whole in any language.
const WORDS: usize = 2_000;
/// The most that Discord takes.
const ALL: usize = 4_000;
/// The most reasons whose details one form asks for.
const DETAILS: usize = 5;

/// The whole form for raising an alert.
#[must_use]
pub fn raise(locale: &Locale) -> Value {
    let inputs = [
        long(locale, LOCATIONS, &say::form_locations(), "", ALL).required(),
        long(locale, NOTE, &say::form_note(), "", WORDS),
        short(locale, PLACE, &say::form_place(), ""),
        short(locale, SEEN_AT, &say::form_seen_at(), ""),
        long(locale, AUTHORITY, &say::form_authority_and_basis(), "", LEGAL),
    ];
    modal(&Form::Raise, &locale.say(&say::form_raise()), None, &inputs)
}

/// The form of an urgent alert: where, and which place, if known.
#[must_use]
pub fn urgent(locale: &Locale, situation: Situation) -> Value {
    let inputs = [
        long(locale, LOCATIONS, &say::form_location(), "", ALL).required(),
        short(locale, PLACE, &say::form_place(), ""),
    ];
    modal(&Form::Urgent(situation), &locale.say(&say::form_urgent()), None, &inputs)
}

/// The form that a control of a matter opens, filled with what is there `now`; `press` makes of its inputs what is pressed
/// to send it. `seen_at` is written in the officer's local time.
#[must_use]
pub fn matter(
    locale: &Locale,
    sheet: Sheet,
    now: &Facts<'_>,
    seen_at: &str,
    form: impl FnOnce(&[Field]) -> Form,
) -> Value {
    let (title, inputs) = match sheet {
        Sheet::Circumstances => {
            let languages: Vec<&str> = now.languages.iter().map(String::as_str).collect();
            let inputs = vec![
                short(locale, PLACE, &say::form_place(), now.place.unwrap_or_default()),
                short(locale, SEEN_AT, &say::form_seen_at(), seen_at),
                short(locale, LANGUAGES, &say::form_languages(), &languages.join(", ")),
            ];
            (say::form_circumstances(), inputs)
        }
        Sheet::Words => {
            let note = now.note.map(|note| (note.text.as_str(), note.language.as_str()));
            let (text, language) = note.unwrap_or(("", locale.tag()));
            let inputs = vec![
                long(locale, NOTE, &say::form_note(), text, WORDS),
                short(locale, NOTE_LANGUAGE, &say::form_note_language(), language),
            ];
            (say::form_words(), inputs)
        }
        Sheet::Legal => {
            let inputs =
                legal_inputs(locale, now.authority.unwrap_or_default(), now.legal_basis.unwrap_or_default());
            (say::form_legal(), inputs.into())
        }
        Sheet::Details => (say::form_details(), details(locale, now.reasons)),
        Sheet::AddLocations | Sheet::Audience => {
            let locations = long(locale, LOCATIONS, &say::form_locations(), "", ALL);
            (say::form_add_locations(), vec![locations.required()])
        }
    };
    modal(&form(&inputs), &locale.say(&title), None, &inputs)
}

/// More locations for a draft, and which of its own are taken out: in an alert that was sent numbers never change.
#[must_use]
pub fn locations(locale: &Locale, draft: &AlertId) -> Value {
    let inputs = [
        long(locale, LOCATIONS, &say::form_locations(), "", ALL),
        short(locale, TAKE_OUT, &say::form_take_out(), ""),
    ];
    let form = Form::Draft(draft.clone(), Sheet::AddLocations);
    modal(&form, &locale.say(&say::form_add_locations()), None, &inputs)
}

/// By what a form's field was filled with, an unchanged one is known: its name and its text, told apart. Should it be
/// reckoned otherwise in a later release, what was open by then counts as changed.
#[must_use]
pub fn fingerprint(name: &str, text: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    (name, text.trim()).hash(&mut hasher);
    u32::try_from(hasher.finish() >> 32).expect("32 bits are left")
}

/// Authority and legal basis of an alert that was sent without.
#[must_use]
pub fn legal(locale: &Locale, alert: &AlertId, authority: &str, basis: &str) -> Value {
    modal(
        &Form::Legal(alert.clone()),
        &locale.say(&say::form_legal()),
        None,
        &legal_inputs(locale, authority, basis),
    )
}

/// A legal basis may have several lines, as the form for raising lets it.
fn legal_inputs(locale: &Locale, authority: &str, basis: &str) -> [Field; 2] {
    [
        Field::line(AUTHORITY, locale.say(&say::form_authority()), authority, LEGAL).required(),
        long(locale, LEGAL_BASIS, &say::form_legal_basis(), basis, LEGAL).required(),
    ]
}

/// What reasons leave to the issuer, what is still open first and five in all: each input has the reason's
/// [`code`](reason_code).
fn details(locale: &Locale, reasons: &[Reason]) -> Vec<Field> {
    let mut asked: Vec<_> = reasons.iter().filter_map(|reason| Some((reason, field(reason)?))).collect();
    asked.sort_by_key(|(reason, _)| !reason.is_open());
    let input = |(reason, (label, value)): (&Reason, (Phrase, String))| {
        short(locale, reason_code(reason), &label, &value).required()
    };
    asked.into_iter().take(DETAILS).map(input).collect()
}

/// Who is addressed, for each purpose a line such as `EU, JP, -HU`.
#[must_use]
pub fn audience(locale: &Locale, draft: &AlertId) -> Value {
    let form = Form::Draft(draft.clone(), Sheet::Audience);
    modal(&form, &locale.say(&say::form_audience()), None, &lines_of_partners(locale))
}

/// Why a partner declines.
#[must_use]
pub fn decline(locale: &Locale, alert: &AlertId) -> Value {
    let inputs = [long(locale, REASON, &say::form_reason(), "", WORDS).required()];
    modal(&Form::Decline(alert.clone()), &locale.say(&say::form_decline()), None, &inputs)
}

/// For which locations a result is reported; empty stands for all that have none yet.
#[must_use]
pub fn report(locale: &Locale, alert: &AlertId, result: Outcome, verified: bool) -> Value {
    let inputs =
        [short(locale, NUMBERS, &say::form_numbers(), ""), short(locale, EXCEPT, &say::form_except(), "")];
    // The title says which result it will be: the form has no other place for it.
    let title = format!("{} · {}", locale.say(&say::form_report()), locale.say(&result));
    let title = if cut(&title, 45) == title { title } else { locale.say(&result) };
    modal(&Form::Report(alert.clone(), result, verified), &title, None, &inputs)
}

/// To what a partner objects, and its words for the issuer.
#[must_use]
pub fn object(locale: &Locale, alert: &AlertId, concern: Concern) -> Value {
    let inputs = [
        short(locale, NUMBERS, &say::form_numbers(), ""),
        long(locale, REASON, &say::form_reason(), "", WORDS),
    ];
    modal(&Form::Object(alert.clone(), concern), &locale.say(&say::form_object()), None, &inputs)
}

/// Which further partners are addressed.
#[must_use]
pub fn widen(locale: &Locale, alert: &AlertId) -> Value {
    modal(&Form::Widen(alert.clone()), &locale.say(&say::form_widen()), None, &lines_of_partners(locale))
}

/// The standard sentences, each without its details.
#[must_use]
pub fn every_reason() -> Vec<Reason> {
    let open = || "…".to_owned();
    vec![
        Reason::LiveAttack,
        Reason::AttackRecording,
        Reason::Killing,
        Reason::Hostages,
        Reason::Manifesto,
        Reason::Claim { group: open() },
        Reason::Propaganda { entity: open() },
        Reason::Magazine { title: open(), issue: 0 },
        Reason::Allegiance { entity: open() },
        Reason::Glorification,
        Reason::CallToAttack,
        Reason::Threat { target: open() },
        Reason::TargetList { persons: 0 },
        Reason::Explosives,
        Reason::Weapons,
        Reason::NoxiousSubstances,
        Reason::AttackMethods,
        Reason::Evasion,
        Reason::Recruitment { entity: open() },
        Reason::MinorsAddressed,
        Reason::MinorsShown,
        Reason::Travel,
        Reason::Fundraising,
        Reason::Copies { copies: 0, hours: 0 },
    ]
}

/// By which a reason is known in selects and forms.
#[must_use]
pub fn reason_code(reason: &Reason) -> &'static str {
    crate::i18n::Message::id(reason)
}

/// What a reason leaves to the issuer: what is asked for, and what is there already.
pub(super) fn field(reason: &Reason) -> Option<(Phrase, String)> {
    let said = |text: &str| if text == "…" { String::new() } else { text.to_owned() };
    Some(match reason {
        Reason::Claim { group } => (say::form_group(), said(group)),
        Reason::Propaganda { entity } => (say::form_entity(), said(entity)),
        Reason::Magazine { title, issue } => {
            (say::form_magazine(), if title == "…" { String::new() } else { format!("{title}; {issue}") })
        }
        Reason::Allegiance { entity } => (say::form_allegiance(), said(entity)),
        Reason::Threat { target } => (say::form_target(), said(target)),
        Reason::TargetList { persons } => (say::form_persons(), figure(*persons)),
        Reason::Recruitment { entity } => (say::form_recruiter(), said(entity)),
        Reason::Copies { copies: 0, hours: 0 } => (say::form_copies(), String::new()),
        Reason::Copies { copies, hours } => (say::form_copies(), format!("{copies}; {hours}")),
        _ => return None,
    })
}

fn figure(number: u32) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

fn lines_of_partners(locale: &Locale) -> [Field; 3] {
    [
        short(locale, TO_ACT, &say::form_to_act(), ""),
        short(locale, TO_CONSULT, &say::form_to_consult(), ""),
        short(locale, TO_INFORM, &say::form_to_inform(), ""),
    ]
}

fn short(locale: &Locale, id: &'static str, label: &Phrase, value: &str) -> Field {
    Field::line(id, locale.say(label), value, LINE)
}

fn long(locale: &Locale, id: &'static str, label: &Phrase, value: &str, most: usize) -> Field {
    Field::lines(id, locale.say(label), value, most)
}
