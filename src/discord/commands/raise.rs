//! `/alert raise`, and the panel's button: a form at once; what was filled in becomes a draft, shown as a preview.

use serde_json::Value;

use super::{draft, matter, text};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::PreviewPart,
    render::{self, form},
};
use crate::domain::{
    alert::{Kind, Tier},
    dossier::Class,
    location,
    matter::{Matter, Note},
    refusal::Refusal,
    tlp::Tlp,
};

use crate::relay::No;

/// What an alert is until its issuer says otherwise: the commonest kind and tier, and a label that shows nothing of the
/// matter in any channel.
const USUAL: Class = Class { kind: Kind::Referral, tier: Tier::Three, tlp: Tlp::Amber, exercise: false };

/// The form.
pub(super) fn form(desk: &Desk, asked: &Asked) -> Result<Value, No> {
    let current = desk.relay.current();
    asked.officer(&current)?;
    Ok(form::raise(asked.locale(desk, &current)))
}

/// Keeps what was filled in as a draft. Nothing of it is lost: what cannot be taken is told above the preview.
pub(super) async fn begin(desk: &Desk, asked: &Asked, fields: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let calendar = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?;
    let reading = location::read(fields.text(form::LOCATIONS).unwrap_or_default());
    let locale = asked.locale(desk, &current);
    let language = locale.tag().to_owned();
    let note = fields.text(form::NOTE).map(|text| Note { text: text.to_owned(), language });
    // One field holds both, as a form has five: the first line is the authority, the rest its legal basis.
    let legal = fields.text(form::AUTHORITY).unwrap_or_default();
    let (authority, basis) = legal.split_once('\n').unwrap_or((legal, ""));
    let mut matter = Matter {
        note,
        place: fields.text(form::PLACE).map(str::to_owned),
        authority: text::kept(authority),
        legal_basis: text::kept(basis),
        ..Matter::default()
    };
    let mut amiss = matter::added(&mut matter, reading);
    match text::seen_at(fields.text(form::SEEN_AT), calendar.zone(), desk.relay.clock.now()) {
        Ok(at) => matter.seen_at = at,
        Err(no) => amiss.refused.push(no),
    }
    let draft = desk.relay.begin_draft(officer, USUAL, matter).await?;
    draft::show(desk, asked, &draft.id, draft::View::below(&render::amiss(locale, &amiss), PreviewPart::What))
        .await
}
