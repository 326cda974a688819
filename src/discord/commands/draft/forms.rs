//! The forms of a preview: opening each, and taking what was filled in.

use serde_json::Value;

use super::super::{
    matter, partners,
    time::{self, Hand},
};
use super::{View, changed, kept};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::{Form, PreviewPart, Sheet},
    render::{self, Amiss, Facts, form},
};
use crate::domain::{draft::Draft, reference::AlertId, refusal::Refusal};
use crate::relay::No;

/// The form that a button opens, with what the draft holds already.
pub(in super::super) async fn open(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    sheet: Sheet,
) -> Result<Value, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let locale = asked.locale(desk, &current);
    let draft = desk.relay.draft(officer, id).await?;
    if sheet == Sheet::AddLocations && !draft.matter.locations.is_empty() {
        return Ok(form::locations(locale, id));
    }
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let seen_at = draft.matter.seen_at.map(|at| time::as_written(at, zone)).unwrap_or_default();
    let its_id = |_: &[_]| Form::Draft(id.clone(), sheet);
    Ok(form::matter(locale, None, sheet, &Facts::drafted(&draft.matter), &seen_at, its_id))
}

/// Takes what was filled in. Shows the part of the preview that it changed, below what was not taken.
pub(in super::super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    sheet: Sheet,
    fields: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let locale = asked.locale(desk, &current);
    let hand = Hand::of(desk, locale, zone);
    let mut amiss = Amiss::default();
    let fill = |draft: &mut Draft| {
        amiss = matter::fill(&mut draft.matter, sheet, fields, &hand, |_| true)?;
        draft.untaken.extend(amiss.bad.iter().cloned());
        Ok(())
    };
    desk.relay.change_draft(officer, id, fill).await?;
    kept(desk, asked, id, View::below(&render::amiss(locale, &amiss), part_of(sheet))).await
}

/// The form that deletes a draft.
pub(in super::super) async fn open_discard(desk: &Desk, asked: &Asked, id: &AlertId) -> Result<Value, No> {
    let current = desk.relay.current();
    desk.relay.draft(asked.officer(&current)?, id).await?;
    Ok(form::discard(asked.locale(desk, &current), id))
}

/// The form of the audience, filled with whom the draft addresses now.
pub(in super::super) async fn open_audience(desk: &Desk, asked: &Asked, id: &AlertId) -> Result<Value, No> {
    let current = desk.relay.current();
    let (_, now) = desk.relay.preview(asked.officer(&current)?, id).await?;
    Ok(form::audience(asked.locale(desk, &current), id, &now))
}

/// Takes that form, filled in.
pub(in super::super) async fn audience_filled(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    fields: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (network, locale) = (&current.network, asked.locale(desk, &current));
    changed(desk, asked, id, PreviewPart::Who, |draft| {
        let lines = partners::lines(desk, &network.directory, locale, fields, draft.class.kind.ask());
        draft.address(lines, &network.directory, &network.routes)
    })
    .await
}

/// The part of the preview that shows what a form changes.
fn part_of(sheet: Sheet) -> PreviewPart {
    match sheet {
        Sheet::Legal => PreviewPart::Check,
        Sheet::AddLocations | Sheet::Circumstances | Sheet::Words | Sheet::Details => PreviewPart::What,
    }
}
