//! The forms of a preview: which button opens which, and what becomes of what was filled in.

use serde_json::Value;

use super::super::{
    matter::{self, Hand},
    partners, text,
};
use super::{View, part_of, show};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::{Press, Step},
    render::{self, Amiss, Facts, form},
};
use crate::domain::{reference::AlertId, refusal::Refusal};
use crate::relay::No;

/// Whether a button opens a form.
pub(in super::super) fn opens(step: Step) -> bool {
    matter::opens(step) || step == Step::Audience
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
    match step {
        Step::Audience => return Ok(form::audience(locale, id)),
        Step::AddLocations if !draft.matter.locations.is_empty() => return Ok(form::locations(locale, id)),
        _ => {}
    }
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let seen_at = draft.matter.seen_at.map(|at| text::as_written(at, zone)).unwrap_or_default();
    let press = |_: &[_]| Press::Draft(id.clone(), step);
    Ok(form::matter(locale, step, &Facts::drafted(&draft.matter), &seen_at, press))
}

/// Takes what was filled in, and shows the part of the preview that it changed, below what was not taken.
pub(in super::super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    step: Step,
    fields: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let locale = asked.locale(desk, &current);
    let hand = Hand { zone, now: desk.relay.clock.now(), locale };
    let mut amiss = Amiss::default();
    desk.relay
        .change_draft(officer, id, |draft| {
            match step {
                Step::Audience => {
                    let (network, act) = (&current.network, draft.class.kind.ask());
                    let lines = partners::lines(&network.directory, locale, fields, act);
                    draft.address(lines, &network.directory, &network.routes)?;
                }
                _ => amiss = matter::fill(&mut draft.matter, step, fields, &hand, |_| true)?,
            }
            Ok(())
        })
        .await?;
    show(desk, asked, id, View::below(&render::amiss(locale, &amiss), part_of(step))).await
}
