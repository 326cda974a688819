//! The forms of a preview: which button opens which, and what becomes of what was filled in.

use serde_json::Value;

use super::super::{reasons, text};
use super::{View, part_of, show};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::{Press, Step},
    render::form,
};
use crate::domain::{
    audience::Purpose,
    draft::Draft,
    location::{self, BadPiece, Location},
    matter::Note,
    reference::AlertId,
    refusal::Refusal,
};
use crate::relay::No;

/// Whether a button opens a form.
pub(in super::super) fn opens(step: Step) -> bool {
    matches!(
        step,
        Step::AddLocations | Step::Circumstances | Step::Legal | Step::Words | Step::Details | Step::Audience
    )
}

/// The form that a button opens, with what the draft holds already.
pub(in super::super) async fn open(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    step: Step,
) -> Result<Value, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let locale = asked.locale(desk, &current);
    let draft = desk.relay.draft(officer, id).await?;
    let matter = &draft.matter;
    Ok(match step {
        Step::Circumstances => {
            let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
            let seen_at = matter.seen_at.map(|at| text::as_written(at, zone)).unwrap_or_default();
            form::circumstances(locale, id, matter, &seen_at)
        }
        Step::Legal => {
            let press = Press::Draft(id.clone(), Step::Legal);
            let (authority, basis) = (matter.authority.as_deref(), matter.legal_basis.as_deref());
            form::legal(locale, &press, authority.unwrap_or_default(), basis.unwrap_or_default())
        }
        Step::Words => form::words(locale, id, matter),
        Step::Details => form::details(locale, &draft),
        Step::Audience => form::audience(locale, id),
        _ => form::add_locations(locale, id),
    })
}

/// Takes what was filled in, and shows the part of the preview that it changed.
pub(in super::super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    step: Step,
    fields: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let calendar = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?;
    let line = |name| fields.text(name).map(str::to_owned);
    let mut bad = Vec::new();
    match step {
        Step::AddLocations => {
            let reading = location::read(fields.text(form::LOCATIONS).unwrap_or_default());
            bad = reading.bad;
            desk.relay.change_draft(officer, id, |draft| add(draft, reading.locations, &bad)).await?;
        }
        Step::Circumstances => {
            let now = desk.relay.clock.now();
            let seen_at = text::seen_at(fields.text(form::SEEN_AT), calendar.zone(), now)?;
            desk.relay
                .change_draft(officer, id, |draft| {
                    draft.matter.place = line(form::PLACE);
                    draft.matter.seen_at = seen_at;
                    draft.matter.languages = text::languages(fields.text(form::LANGUAGES));
                    Ok(())
                })
                .await?;
        }
        Step::Legal => {
            desk.relay
                .change_draft(officer, id, |draft| {
                    draft.matter.authority = line(form::AUTHORITY);
                    draft.matter.legal_basis = line(form::LEGAL_BASIS);
                    Ok(())
                })
                .await?;
        }
        Step::Words => {
            let language = fields.text(form::NOTE_LANGUAGE).and_then(text::language);
            let language = language.unwrap_or_else(|| asked.locale(desk, &current).tag().to_owned());
            let note = line(form::NOTE).map(|text| Note { text, language });
            desk.relay
                .change_draft(officer, id, |draft| {
                    draft.matter.note = note;
                    Ok(())
                })
                .await?;
        }
        Step::Details => {
            desk.relay
                .change_draft(officer, id, |draft| {
                    draft.matter.reasons = reasons::detailed(&draft.matter.reasons, fields)?;
                    Ok(())
                })
                .await?;
        }
        Step::Audience => {
            desk.relay
                .change_draft(officer, id, |draft| {
                    address(draft, fields);
                    Ok(())
                })
                .await?;
        }
        _ => return Err(Refusal::OldButton.into()),
    }
    show(desk, asked, id, View::with_bad(part_of(step), &bad)).await
}

/// Adds locations. Whoever meant the whole sites that were there is asked again about new ones.
fn add(draft: &mut Draft, locations: Vec<Location>, bad: &[BadPiece]) -> Result<(), Refusal> {
    if locations.is_empty() && bad.is_empty() {
        return Err(Refusal::NoLocation);
    }
    if locations.iter().any(Location::whole_site) {
        draft.matter.whole_sites_meant = false;
    }
    draft.matter.add_locations(locations);
    Ok(())
}

/// Adds the lines of partners, each with its purpose. Informed comes last: a partner that is taken out of those who act
/// can be put among those who are told, in one go.
fn address(draft: &mut Draft, fields: &Written) {
    let act = Purpose::Action(draft.class.kind.ask());
    let lines =
        [(form::TO_ACT, act), (form::TO_CONSULT, Purpose::Consult), (form::TO_INFORM, Purpose::Information)];
    for (name, purpose) in lines {
        if let Some(line) = fields.text(name) {
            draft.changes.push((purpose, line.to_owned()));
            draft.nobody_acts_meant = false;
        }
    }
}
