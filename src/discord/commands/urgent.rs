//! `/alert urgent`, and the panel's button: asks for addresses and one of five situations. The rest follows from the
//! situation and the partner's entry in the directory. Legal details that are in neither may be added within the hour
//! after sending.

use serde_json::Value;

use super::{draft, matter, partners, text};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::PreviewPart,
    render::{
        self,
        form::{LOCATIONS, NO_EXCEPTION, PLACE, SITUATION, TO_ACT},
    },
};
use crate::domain::{
    alert::Kind, audience::Purpose, dossier::Class, location, matter::Matter, partner::UrgentDefaults,
    refusal::Refusal, situation::Situation, tlp::Tlp,
};

use crate::relay::No;

/// Builds the form.
pub(super) fn form(desk: &Desk, asked: &Asked) -> Result<Value, No> {
    let current = desk.relay.current();
    asked.officer(&current)?;
    Ok(render::form::urgent(asked.locale(desk, &current)))
}

/// Begins the alert with everything in one command.
pub(super) async fn command(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let said = Said {
        situation: text::code(options, "situation")?,
        locations: options.text("url").unwrap_or_default(),
        to: options.text("to"),
        place: None,
        no_exception: false,
    };
    begin(desk, asked, said).await
}

/// Begins the alert with what the form holds.
pub(super) async fn filled(desk: &Desk, asked: &Asked, fields: &Written) -> Result<Reply, No> {
    let said = Said {
        situation: text::code(fields, SITUATION)?,
        locations: fields.text(LOCATIONS).unwrap_or_default(),
        to: fields.text(TO_ACT),
        place: fields.text(PLACE),
        no_exception: fields.ticked(NO_EXCEPTION),
    };
    begin(desk, asked, said).await
}

/// What an officer says of the alert.
struct Said<'a> {
    situation: Situation,
    locations: &'a str,
    /// Whom to ask to act, in addition to those whom the rules name.
    to: Option<&'a str>,
    place: Option<&'a str>,
    /// Whether the officer says that nothing in it is an exception.
    no_exception: bool,
}

/// Makes a draft that is ready to be sent. What cannot be taken is shown above it.
async fn begin(desk: &Desk, asked: &Asked, said: Said<'_>) -> Result<Reply, No> {
    let Said { situation, locations, to, place, no_exception } = said;
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
    matter.no_exception = no_exception && !matter.locations.is_empty();
    let mut class = Class { kind: Kind::Referral, tier: situation.tier(), tlp: label, exercise: false };
    // The part *who* shows who is rung before anything is sent, and has the button that sends.
    let part = if matter.locations.is_empty() { PreviewPart::What } else { PreviewPart::Who };
    let draft = match desk.relay.begin_draft(officer, class, matter.clone()).await {
        // This network refuses the label of the partner's entry: the strictest other label keeps what was written.
        Err(No::Refused(no @ Refusal::NoRed)) => {
            amiss.refused.push(no);
            class.tlp = Tlp::AmberStrict;
            desk.relay.begin_draft(officer, class, matter).await?
        }
        begun => begun?,
    };
    if let Err(no) = draft::keeps_untaken(desk, asked, &draft.id, &amiss).await {
        let said = render::amiss(asked.locale(desk, &current), &amiss);
        return Ok(draft::only_kept(desk, asked, &said, no));
    }
    if let Some(line) = to {
        let (network, locale) = (&current.network, asked.locale(desk, &current));
        let line = partners::coded(desk, &network.directory, locale, line);
        let lines = vec![(Purpose::Action(class.kind.ask()), line)];
        let addressed = desk.relay.change_draft(officer, &draft.id, |draft| {
            let added = draft.address(lines, &network.directory, &network.routes);
            amiss.refused.extend(added.err());
            Ok(())
        });
        if let Err(no) = addressed.await {
            return Ok(draft::only_kept(desk, asked, &render::amiss(locale, &amiss), no));
        }
    }
    let above = render::amiss(asked.locale(desk, &current), &amiss);
    draft::kept(desk, asked, &draft.id, draft::View::below(&above, part)).await
}
