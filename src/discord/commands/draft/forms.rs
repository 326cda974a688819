//! The forms of a preview: which button opens which, and what becomes of what was filled in.

use serde_json::Value;

use super::super::{
    matter::{self, Hand},
    text,
};
use super::{View, part_of, show};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::{Press, Step},
    render::{Facts, form},
};
use crate::domain::{audience::Purpose, draft::Draft, reference::AlertId, refusal::Refusal};
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
    if step == Step::Audience {
        return Ok(form::audience(locale, id));
    }
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let seen_at = draft.matter.seen_at.map(|at| text::as_written(at, zone)).unwrap_or_default();
    let press = |_: &[_]| Press::Draft(id.clone(), step);
    Ok(form::matter(locale, step, &Facts::drafted(&draft.matter), &seen_at, press))
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
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let hand = Hand { zone, now: desk.relay.clock.now(), language: asked.locale(desk, &current).tag() };
    let mut bad = Vec::new();
    desk.relay
        .change_draft(officer, id, |draft| {
            match step {
                Step::Audience => address(draft, fields),
                _ => bad = matter::fill(&mut draft.matter, step, fields, &hand, |_| true)?,
            }
            Ok(())
        })
        .await?;
    show(desk, asked, id, View::with_bad(part_of(step), &bad)).await
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
