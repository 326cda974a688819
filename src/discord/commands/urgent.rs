//! `/alert urgent`, and the panel's button: one address and one of five situations; the rest follows from the situation
//! and the partner's entry, and legal details that are in neither may be added within the hour after sending.

use serde_json::Value;

use super::{draft, matter, partners};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::PreviewPart,
    render,
};
use crate::domain::{
    alert::Kind, audience::Purpose, dossier::Class, location, matter::Matter, partner::UrgentDefaults,
    refusal::Refusal, situation::Situation, tlp::Tlp,
};

use crate::relay::No;

/// The five situations, a button each.
pub(super) fn choose(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    asked.officer(&current)?;
    Ok(Reply::Private(render::situations(asked.locale(desk, &current)).private()))
}

/// The form: where.
pub(super) fn form(desk: &Desk, asked: &Asked, situation: Situation) -> Result<Value, No> {
    let current = desk.relay.current();
    asked.officer(&current)?;
    Ok(render::form::urgent(asked.locale(desk, &current), situation))
}

/// With everything in one command.
pub(super) async fn command(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let situation = options.text("situation").and_then(|code| code.parse().ok()).ok_or(Refusal::OldButton)?;
    let locations = options.text("url").unwrap_or_default();
    begin(desk, asked, situation, locations, None, options.text("to")).await
}

/// With what the form holds.
pub(super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    situation: Situation,
    fields: &Written,
) -> Result<Reply, No> {
    let locations = fields.text(render::form::LOCATIONS).unwrap_or_default();
    begin(desk, asked, situation, locations, fields.text(render::form::PLACE), None).await
}

/// A draft that is ready to be sent, but for the rights gate. What cannot be taken is told above it.
async fn begin(
    desk: &Desk,
    asked: &Asked,
    situation: Situation,
    locations: &str,
    place: Option<&str>,
    to: Option<&str>,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let entry = current.partner(officer.partner).map(|partner| partner.urgent.clone());
    let UrgentDefaults { authority, legal_basis, authorised_by, label } = entry.unwrap_or_default();
    let mut matter = Matter {
        grounds: situation.grounds(),
        reasons: vec![situation.reason()],
        place: place.map(str::to_owned),
        live: situation.live(),
        warning: situation.warns(),
        authority,
        legal_basis,
        authorised_by,
        ..Matter::default()
    };
    let mut amiss = matter::added(&mut matter, location::read(locations));
    let mut class = Class { kind: Kind::Referral, tier: situation.tier(), tlp: label, exercise: false };
    // Who is rung is seen before anything is sent; what is left to say is one press on.
    let part = if matter.locations.is_empty() { PreviewPart::What } else { PreviewPart::Who };
    let draft = match desk.relay.begin_draft(officer, class, matter.clone()).await {
        // The entry's label is not taken here: the strictest that is left keeps what was written.
        Err(No::Refused(no @ Refusal::NoRed)) => {
            amiss.refused.push(no);
            class.tlp = Tlp::AmberStrict;
            desk.relay.begin_draft(officer, class, matter).await?
        }
        begun => begun?,
    };
    if let Some(line) = to {
        let (network, locale) = (&current.network, asked.locale(desk, &current));
        let line = partners::coded(&network.directory, locale, line);
        let lines = vec![(Purpose::Action(class.kind.ask()), line)];
        desk.relay
            .change_draft(officer, &draft.id, |draft| {
                let added = draft.address(lines, &network.directory, &network.routes);
                amiss.refused.extend(added.err());
                Ok(())
            })
            .await?;
    }
    let above = render::amiss(asked.locale(desk, &current), &amiss);
    draft::show(desk, asked, &draft.id, draft::View::below(&above, part)).await
}
