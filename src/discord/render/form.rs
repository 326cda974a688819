//! Forms that a button or a command opens and a person fills in. The ids of their inputs are named here.
//!
//! Called by the handlers of presses; what was filled in comes back with the id of the form.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

use super::line::choices;
use super::matter::Facts;
use super::reason::{field, reason_code};
use super::topic::{Topic, addressed};
use crate::{
    discord::{
        components::Choice,
        custom_id::{Form, Sheet},
        modal::{Field, Kind as How, PARTS, modal},
    },
    domain::{
        alert::{Ground, Kind, Tier},
        dossier::Class,
        draft::Preview,
        matter::AuthorisedBy,
        objection::Concern,
        outcome::Outcome,
        reason::Reason,
        reference::AlertId,
        situation::Situation,
        tlp::Tlp,
    },
    i18n::{Locale, Message, Phrase, say},
};

/// What is happening: a [`Situation`]'s code.
pub const SITUATION: &str = "situation";
/// The box that confirms that nothing is an exception.
pub const NO_EXCEPTION: &str = "no-exception";
/// A [`Kind`]'s code.
pub const KIND: &str = "kind";
/// A [`Tier`]'s code.
pub const TIER: &str = "tier";
/// A [`Tlp`]'s code.
pub const LABEL: &str = "label";
/// Codes of grounds.
pub const GROUNDS: &str = "grounds";
/// Who authorised it: an [`AuthorisedBy`]'s code.
pub const AUTHORISED_BY: &str = "authorised-by";
/// What became of locations: an [`Outcome`]'s code.
pub const RESULT: &str = "result";
/// How a result is known: [`LOOKED`] or [`TOLD`].
pub const VERIFIED: &str = "verified";
/// The officer has looked.
pub const LOOKED: &str = "looked";
/// The provider says so.
pub const TOLD: &str = "told";
/// Why a partner objects: a [`Concern`]'s code.
pub const CONCERN: &str = "concern";

/// Locations, one a line.
pub const LOCATIONS: &str = "locations";
/// Numbers of locations that are taken out of a draft.
pub const TAKE_OUT: &str = "take-out";
/// The issuer's own words.
pub const NOTE: &str = "note";
/// The language of the issuer's words.
pub const NOTE_LANGUAGE: &str = "note-language";
/// The place concerned.
pub const PLACE: &str = "place";
/// When the content was seen, in the officer's local time.
pub const SEEN_AT: &str = "seen-at";
/// When the provider received the order, in the officer's local time.
pub const RECEIVED_AT: &str = "received-at";
/// Languages of the content.
pub const LANGUAGES: &str = "languages";
/// The authority.
pub const AUTHORITY: &str = "authority";
/// The legal basis.
pub const LEGAL_BASIS: &str = "legal-basis";
/// The box that confirms that a draft is to be deleted.
pub const DISCARD: &str = "discard";
/// Partners that are asked to act.
pub const TO_ACT: &str = "to-act";
/// Partners that are consulted.
pub const TO_CONSULT: &str = "to-consult";
/// Partners that are informed.
pub const TO_INFORM: &str = "to-inform";
/// A colleague of the officer.
pub const COLLEAGUE: &str = "colleague";
/// Partners by their names, without a purpose.
pub const PARTNERS: &str = "partners";
/// Until when, in the officer's local time.
pub const UNTIL: &str = "until";
/// A reason.
pub const REASON: &str = "reason";
/// Numbers of locations that are excluded.
pub const EXCEPT: &str = "except";
/// Numbers of locations, written or ticked; empty for all.
pub const NUMBERS: &str = "numbers";

/// The most characters of a time that is written out.
pub const TIME: usize = 40;
/// The most characters of one line.
const LINE: usize = 200;
/// The most characters of an authority and of its legal basis.
const LEGAL: usize = 400;
/// The most characters of the issuer's own words: a private reply can show them whole in any language.
const WORDS: usize = 2_000;
/// The most characters that Discord takes.
const ALL: usize = 4_000;
/// The most reasons of which one form asks for the details.
const DETAILS: usize = 5;

/// The form for raising an alert, of the usual class unless something else is chosen.
#[must_use]
pub fn raise(locale: &Locale, usual: Class) -> Value {
    let one = |id, words: Phrase, choices: Vec<Choice>| {
        Field::of(id, locale.say(&words), How::Select(choices, 1)).required()
    };
    let grounds = choices(locale, Ground::ALL, Ground::code, |_| false);
    let fields = [
        long(locale, LOCATIONS, &say::form_locations(), "", ALL).required(),
        one(KIND, say::draft_kind(), choices(locale, Kind::ALL, Kind::code, |kind| kind == usual.kind)),
        one(TIER, say::draft_tier(), choices(locale, Tier::ALL, Tier::code, |tier| tier == usual.tier)),
        one(LABEL, say::draft_tlp(), choices(locale, Tlp::ALL, Tlp::code, |tlp| tlp == usual.tlp)),
        Field::of(GROUNDS, locale.say(&say::draft_grounds()), How::Checkboxes(grounds)),
    ];
    modal(&Form::Raise, &locale.say(&say::form_raise()), None, &fields)
}

/// The form that deletes a draft if its box is ticked. As a form it is apart from the preview's other buttons, so a
/// second tap does nothing.
#[must_use]
pub fn discard(locale: &Locale, draft: &AlertId) -> Value {
    let meant = Field::of(DISCARD, locale.say(&say::draft_discard_meant()), How::Checkbox(false));
    let fields = [meant.below(locale.say(&say::draft_discard_below()))];
    modal(&Form::Discard(draft.clone()), &locale.say(&say::draft_discard()), None, &fields)
}

/// The form of an urgent alert, with everything that it needs.
#[must_use]
pub fn urgent(locale: &Locale) -> Value {
    let situations = choices(locale, Situation::ALL, Situation::code, |_| false);
    let no_exception = Field::of(NO_EXCEPTION, locale.say(&say::draft_no_exception()), How::Checkbox(false));
    let fields = [
        radio(locale, SITUATION, &say::form_situation(), situations).required(),
        long(locale, LOCATIONS, &say::form_locations(), "", ALL).required(),
        short(locale, TO_ACT, &say::form_to_act(), "").below(locale.say(&say::form_by_rules())),
        short(locale, PLACE, &say::form_place(), ""),
        no_exception.below(locale.say(&say::form_no_exception_below())),
    ];
    modal(&Form::Urgent, &locale.say(&say::form_urgent()), None, &fields)
}

/// The form of a part of a matter, filled with what is there `now`. `form` makes the form's id from its fields.
/// `about` stands above them, if there is room. `seen_at` is in the officer's local time.
#[must_use]
pub fn matter(
    locale: &Locale,
    about: Option<String>,
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
        Sheet::Legal => (say::form_legal(), legal_fields(locale, now).into()),
        Sheet::Details => (say::form_details(), details(locale, now.reasons)),
        Sheet::AddLocations => {
            let locations = long(locale, LOCATIONS, &say::form_locations(), "", ALL);
            (say::form_add_locations(), vec![locations.required()])
        }
    };
    let about = about.filter(|_| inputs.len() < PARTS);
    modal(&form(&inputs), &locale.say(&title), about, &inputs)
}

/// The form that adds locations to a draft and takes locations out. (In an alert that was sent, the numbers of
/// locations never change.)
#[must_use]
pub fn locations(locale: &Locale, draft: &AlertId) -> Value {
    let inputs = [
        long(locale, LOCATIONS, &say::form_locations(), "", ALL),
        short(locale, TAKE_OUT, &say::form_take_out(), ""),
    ];
    let form = Form::Draft(draft.clone(), Sheet::AddLocations);
    modal(&form, &locale.say(&say::form_add_locations()), None, &inputs)
}

/// The fingerprint of what a field was filled with: of its name and its text. A field whose fingerprint is the same
/// is unchanged. If a later release computes it in another way, fields of forms that are open at that time count as
/// changed.
#[must_use]
pub fn fingerprint(name: &str, text: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    (name, text.trim()).hash(&mut hasher);
    u32::try_from(hasher.finish() >> 32).expect("32 bits are left")
}

/// The form for the legal details of an alert that was sent without them.
#[must_use]
pub fn legal(locale: &Locale, topic: &Topic<'_>, now: &Facts<'_>) -> Value {
    let form = Form::Legal(topic.alert().clone());
    modal(&form, &locale.say(&say::form_legal()), Some(topic.said(locale)), &legal_fields(locale, now))
}

fn legal_fields(locale: &Locale, now: &Facts<'_>) -> [Field; 3] {
    let by = choices(locale, AuthorisedBy::ALL, AuthorisedBy::code, |by| now.authorised_by == Some(by));
    let authority = now.authority.unwrap_or_default();
    [
        Field::line(AUTHORITY, locale.say(&say::form_authority()), authority, LEGAL).required(),
        long(locale, LEGAL_BASIS, &say::form_legal_basis(), now.legal_basis.unwrap_or_default(), LEGAL)
            .required(),
        radio(locale, AUTHORISED_BY, &say::draft_authorised_by(), by).required(),
    ]
}

/// The fields for what reasons still need, at most five, open reasons first. The id of each is the reason's
/// [`code`](reason_code).
fn details(locale: &Locale, reasons: &[Reason]) -> Vec<Field> {
    let mut asked: Vec<_> = reasons.iter().filter_map(|reason| Some((reason, field(reason)?))).collect();
    asked.sort_by_key(|(reason, _)| !reason.is_open());
    let input = |(reason, (label, value)): (&Reason, (Phrase, String))| {
        short(locale, reason_code(reason), &label, &value).required()
    };
    asked.into_iter().take(DETAILS).map(input).collect()
}

/// The form of whom a draft addresses: for each purpose a line such as `EU, JP, -HU`, below those whom it addresses
/// now.
#[must_use]
pub fn audience(locale: &Locale, draft: &AlertId, now: &Preview) -> Value {
    let form = Form::Audience(draft.clone());
    let now = addressed(locale, now.addressees.iter().map(|one| (one.purpose, one.partner)));
    modal(&form, &locale.say(&say::form_audience()), Some(now), &lines_of_partners(locale))
}

/// The form that addresses further partners, below those whom the alert addresses already.
#[must_use]
pub fn widen(locale: &Locale, topic: &Topic<'_>) -> Value {
    let form = Form::Widen(topic.alert().clone());
    let now = topic.with_addressees(locale);
    modal(&form, &locale.say(&say::form_widen()), Some(now), &lines_of_partners(locale))
}

/// The form that takes something out of an alert that was sent, and asks why, below those whom the alert addresses.
#[must_use]
pub fn take_out(locale: &Locale, topic: &Topic<'_>) -> Value {
    let fields = [
        numbers(locale, topic).below(locale.say(&say::form_wrong_below())),
        short(locale, PARTNERS, &say::form_mistaken(), ""),
        long(locale, REASON, &say::form_reason(), "", WORDS).required(),
    ];
    let form = Form::TakeOut(topic.alert().clone());
    modal(&form, &locale.say(&say::form_taking_out()), Some(topic.with_addressees(locale)), &fields)
}

/// The form that asks why a partner declines.
#[must_use]
pub fn decline(locale: &Locale, topic: &Topic<'_>) -> Value {
    let inputs = [long(locale, REASON, &say::form_reason(), "", WORDS).required()];
    let form = Form::Decline(topic.alert().clone());
    modal(&form, &locale.say(&say::form_decline()), Some(topic.said(locale)), &inputs)
}

/// The form of a result: what became of locations, of which ones, and how it is known.
#[must_use]
pub fn report(locale: &Locale, topic: &Topic<'_>) -> Value {
    let results = choices(locale, Outcome::ALL, Outcome::code, |_| false);
    let choice = |value: &str, words: Phrase| Choice {
        value: value.to_owned(),
        label: locale.say(&words),
        below: None,
        chosen: false,
    };
    let says = vec![choice(LOOKED, say::form_looked()), choice(TOLD, say::form_told())];
    let fields = [
        radio(locale, RESULT, &say::form_result(), results).required(),
        radio(locale, VERIFIED, &say::form_verified(), says).required(),
        numbers(locale, topic).below(locale.say(&say::form_rest())),
        short(locale, EXCEPT, &say::form_except(), ""),
    ];
    let form = Form::Results(topic.alert().clone());
    modal(&form, &locale.say(&say::form_report()), Some(topic.said(locale)), &fields)
}

/// The form of an objection: why, to which locations, and the partner's words for the issuer.
#[must_use]
pub fn object(locale: &Locale, topic: &Topic<'_>) -> Value {
    let concerns = choices(locale, Concern::ALL, Concern::code, |_| false);
    let words = long(locale, REASON, &say::form_reason(), "", WORDS);
    let fields = [
        radio(locale, CONCERN, &say::form_concern(), concerns).required(),
        numbers(locale, topic).below(locale.say(&say::form_all())),
        words.below(locale.say(&say::form_issuer_alone())),
    ];
    let form = Form::Object(topic.alert().clone());
    modal(&form, &locale.say(&say::form_object()), Some(topic.said(locale)), &fields)
}

/// The form that asks when the provider received the order, filled with a time as its reader writes it.
#[must_use]
pub fn received(locale: &Locale, topic: &Topic<'_>, now: &str) -> Value {
    let label = locale.say(&say::form_received_at());
    let field = Field::line(RECEIVED_AT, label, now, TIME).required();
    let form = Form::ReceivedAt(topic.alert().clone());
    modal(&form, &locale.say(&say::form_received()), Some(topic.said(locale)), &[field])
}

fn lines_of_partners(locale: &Locale) -> [Field; 3] {
    [
        short(locale, TO_ACT, &say::form_to_act(), ""),
        short(locale, TO_CONSULT, &say::form_to_consult(), ""),
        short(locale, TO_INFORM, &say::form_to_inform(), ""),
    ]
}

/// The field for the numbers of locations: a box for each if they are few, else a line for the numbers.
fn numbers(locale: &Locale, topic: &Topic<'_>) -> Field {
    match topic.locations(locale) {
        Some(boxes) => Field::of(NUMBERS, locale.say(&say::form_which()), How::Checkboxes(boxes)),
        None => short(locale, NUMBERS, &say::form_numbers(), ""),
    }
}

fn radio(locale: &Locale, id: &'static str, label: &dyn Message, choices: Vec<Choice>) -> Field {
    Field::of(id, locale.say(label), How::Radio(choices))
}

fn short(locale: &Locale, id: &'static str, label: &Phrase, value: &str) -> Field {
    Field::line(id, locale.say(label), value, LINE)
}

fn long(locale: &Locale, id: &'static str, label: &Phrase, value: &str, most: usize) -> Field {
    Field::lines(id, locale.say(label), value, most)
}
