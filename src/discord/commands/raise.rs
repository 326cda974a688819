//! `/alert raise`, and the panel's button: opens a form at once; what was filled in becomes a draft, shown as a
//! preview.

use serde_json::Value;

use super::{draft, matter};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::{MatterStep, PreviewPart},
    render::{self, form},
};
use crate::domain::{
    alert::{Kind, Tier},
    dossier::Class,
    location,
    matter::Matter,
    tlp::Tlp,
};

use crate::relay::No;

/// The class of an alert unless its issuer chooses another: the most common kind and tier, and a label under which no
/// channel shows anything of the matter.
const USUAL: Class = Class { kind: Kind::Referral, tier: Tier::Three, tlp: Tlp::Amber, exercise: false };

/// Builds the form.
pub(super) fn form(desk: &Desk, asked: &Asked) -> Result<Value, No> {
    let current = desk.relay.current();
    asked.officer(&current)?;
    Ok(form::raise(asked.locale(desk, &current), USUAL))
}

/// Keeps what was filled in as a draft. Nothing is lost: what cannot be taken is shown above the preview.
pub(super) async fn begin(desk: &Desk, asked: &Asked, fields: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let locale = asked.locale(desk, &current);
    let class = Class {
        kind: matter::chosen(fields.chosen(form::KIND))?,
        tier: matter::chosen(fields.chosen(form::TIER))?,
        tlp: matter::chosen(fields.chosen(form::LABEL))?,
        ..USUAL
    };
    let mut matter = Matter::default();
    matter::choose(&mut matter, MatterStep::Grounds, fields.chosen(form::GROUNDS))?;
    let reading = location::read(fields.text(form::LOCATIONS).unwrap_or_default());
    let amiss = matter::added(&mut matter, reading);
    let draft = desk.relay.begin_draft(officer, class, matter).await?;
    if let Err(no) = draft::keeps_untaken(desk, asked, &draft.id, &amiss).await {
        return Ok(draft::only_kept(desk, asked, &render::amiss(locale, &amiss), no));
    }
    draft::kept(desk, asked, &draft.id, draft::View::below(&render::amiss(locale, &amiss), PreviewPart::What))
        .await
}
