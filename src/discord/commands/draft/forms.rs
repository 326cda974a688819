//! The forms of a preview: opening each, and what becomes of what was filled in.

use serde_json::Value;

use super::super::{
    matter, partners,
    time::{self, Hand},
};
use super::{View, show};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::{Form, PreviewPart, Sheet},
    render::{self, Amiss, Facts, form},
};
use crate::domain::{reference::AlertId, refusal::Refusal};
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
    if sheet == Sheet::Audience {
        let (_, now) = desk.relay.preview(officer, id).await?;
        return Ok(form::audience(locale, id, &now));
    }
    let draft = desk.relay.draft(officer, id).await?;
    if sheet == Sheet::AddLocations && !draft.matter.locations.is_empty() {
        return Ok(form::locations(locale, id));
    }
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let seen_at = draft.matter.seen_at.map(|at| time::as_written(at, zone)).unwrap_or_default();
    let its_id = |_: &[_]| Form::Draft(id.clone(), sheet);
    Ok(form::matter(locale, None, sheet, &Facts::drafted(&draft.matter), &seen_at, its_id))
}

/// Takes what was filled in, and shows the part of the preview that it changed, below what was not taken.
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
    desk.relay
        .change_draft(officer, id, |draft| {
            match sheet {
                Sheet::Audience => {
                    let (network, act) = (&current.network, draft.class.kind.ask());
                    let lines = partners::lines(&network.directory, locale, fields, act);
                    draft.address(lines, &network.directory, &network.routes)?;
                }
                _ => amiss = matter::fill(&mut draft.matter, sheet, fields, &hand, |_| true)?,
            }
            Ok(())
        })
        .await?;
    show(desk, asked, id, View::below(&render::amiss(locale, &amiss), part_of(sheet))).await
}

/// In which part of the preview a form's facts stand.
fn part_of(sheet: Sheet) -> PreviewPart {
    match sheet {
        Sheet::Audience => PreviewPart::Who,
        Sheet::Legal => PreviewPart::Check,
        Sheet::AddLocations | Sheet::Circumstances | Sheet::Words | Sheet::Details => PreviewPart::What,
    }
}
