//! How officers change the matter of a draft or of an alert that was sent: by its controls and by forms.
//!
//! The relay takes these functions as changes, and keeps what they make.

use std::str::FromStr;

use super::{reasons, text, time::Hand};
use crate::discord::{
    asked::Written,
    custom_id::{MatterStep, Sheet},
    render::{Amiss, form},
};
use crate::domain::{
    location::{self, Reading},
    matter::{Left, MOST_LOCATIONS, Matter, Note},
    numbers::numbers,
    refusal::Refusal,
};

/// Makes the change that a button or a select of a matter stands for.
pub(super) fn choose(matter: &mut Matter, step: MatterStep, values: &[String]) -> Result<(), Refusal> {
    match step {
        MatterStep::Grounds => {
            matter.grounds = values.iter().map(|value| read(value)).collect::<Result<_, _>>()?;
        }
        MatterStep::Reasons => matter.reasons = reasons::chosen(&matter.reasons, values)?,
        MatterStep::Live => {
            matter.live = match values {
                [value] if value == "live" => Some(true),
                [value] if value == "recorded" => Some(false),
                _ => None,
            }
        }
        MatterStep::Warning => matter.warning = !matter.warning,
        MatterStep::NoException => matter.no_exception = true,
        MatterStep::WholeSites => matter.whole_sites_meant = true,
    }
    Ok(())
}

/// Changes the fields that were filled in and that `differ` from what the form showed. Returns what could not be
/// taken; the rest is changed.
pub(super) fn fill(
    matter: &mut Matter,
    sheet: Sheet,
    fields: &Written,
    hand: &Hand<'_>,
    differs: impl Fn(&str) -> bool,
) -> Result<Amiss, Refusal> {
    let line = |name| fields.text(name).map(str::to_owned);
    let mut amiss = Amiss::default();
    match sheet {
        Sheet::AddLocations => return locations(matter, fields),
        Sheet::Circumstances => {
            if differs(form::PLACE) {
                matter.place = line(form::PLACE);
            }
            if differs(form::SEEN_AT) {
                match hand.seen_at(fields.text(form::SEEN_AT)) {
                    Ok(at) => matter.seen_at = at,
                    Err(no) => amiss.refused.push(no),
                }
            }
            if differs(form::LANGUAGES) {
                let (read, unknown) = text::languages(fields.text(form::LANGUAGES), hand.locale);
                if !read.is_empty() || unknown.is_empty() {
                    matter.languages = read;
                }
                if !unknown.is_empty() {
                    amiss.refused.push(Refusal::UnknownLanguages(unknown.join(", ")));
                }
            }
        }
        Sheet::Legal => {
            if differs(form::AUTHORITY) {
                matter.authority = line(form::AUTHORITY);
            }
            if differs(form::LEGAL_BASIS) {
                matter.legal_basis = line(form::LEGAL_BASIS);
            }
            if differs(form::AUTHORISED_BY) {
                matter.authorised_by = fields.text(form::AUTHORISED_BY).map(read).transpose()?;
            }
        }
        Sheet::Words if differs(form::NOTE) || differs(form::NOTE_LANGUAGE) => {
            let before = matter.note.take().map(|note| note.language);
            let said = fields.text(form::NOTE_LANGUAGE);
            let read = said.and_then(|said| text::language(said, hand.locale));
            if let (Some(said), None) = (said, &read) {
                amiss.refused.push(Refusal::UnknownLanguages(said.to_owned()));
            }
            let language = read.or(before).unwrap_or_else(|| hand.locale.tag().to_owned());
            matter.note = line(form::NOTE).map(|text| Note { text, language });
        }
        Sheet::Words => {}
        Sheet::Details => {
            (matter.reasons, amiss.refused) = reasons::detailed(&matter.reasons, fields, differs);
        }
    }
    Ok(amiss)
}

/// Takes locations out by their numbers, then adds those that were pasted.
fn locations(matter: &mut Matter, fields: &Written) -> Result<Amiss, Refusal> {
    let count = u32::try_from(matter.locations.len()).unwrap_or(u32::MAX);
    let out = numbers(fields.text(form::TAKE_OUT).unwrap_or_default(), count).map_err(Refusal::BadNumbers)?;
    let reading = location::read(fields.text(form::LOCATIONS).unwrap_or_default());
    if out.is_empty() && reading.locations.is_empty() && reading.bad.is_empty() {
        return Err(Refusal::NoLocation);
    }
    matter.take_out(&out);
    Ok(added(matter, reading))
}

/// Adds the locations that were read from a list. Returns what was not taken, and what an officer should look at
/// twice.
pub(super) fn added(matter: &mut Matter, reading: Reading) -> Amiss {
    let Left { known, full_at } = matter.add_locations(reading.locations);
    let numbered = matter.locations.iter().zip(1..);
    let assumed = numbered.filter(|(location, _)| reading.scheme_assumed.contains(location.key()));
    Amiss {
        bad: reading.bad,
        refused: full_at.map(|_| Refusal::TooManyLocations(MOST_LOCATIONS)).into_iter().collect(),
        full_from: full_at.map(|place| reading.lines[place]),
        known: known + reading.repeats.len(),
        read_out: reading.read_out,
        scheme_assumed: assumed.map(|(_, number)| number).collect(),
        remarks: reading.remarks,
        passed: reading.passed,
    }
}

/// The single value that was chosen.
pub(super) fn chosen<T: FromStr>(values: &[String]) -> Result<T, Refusal> {
    values.first().map_or(Err(Refusal::OldButton), |value| read(value))
}

/// Reads a value; one that cannot be read is from an older version.
fn read<T: FromStr>(value: &str) -> Result<T, Refusal> {
    value.parse().map_err(|_| Refusal::OldButton)
}
