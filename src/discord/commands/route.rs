//! `/route list`, `/route test`: the rules in force, and what they say of an alert that is only described.
//!
//! Law: the test calls the function that the preview and sending call, so an admin is shown what would happen. Each
//! page is made anew, from the rules in force at that moment.

use serde_json::{Value, json};

use super::offer::{ISSUER, LANGUAGE, PLATFORM};
use super::{network::admins_only, partners, text};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    custom_id::Outline,
    render,
};
use crate::domain::{
    code::UnknownCode,
    location::{Platform, platforms},
    refusal::Refusal,
    routing::{Described, route},
    tlp::Tlp,
};
use crate::i18n::Locale;
use crate::relay::{Current, No};

/// Lists the routes in their order.
pub(super) fn list(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    Ok(Reply::Private(routes(desk, asked, 0)?.private()))
}

/// Turns to another page of them.
pub(super) fn turn_list(desk: &Desk, asked: &Asked, page: u32) -> Result<Reply, No> {
    Ok(Reply::Update(routes(desk, asked, page)?.private()))
}

fn routes(desk: &Desk, asked: &Asked, page: u32) -> Result<Message, Refusal> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let routes = render::route_lines(&current.network.routes);
    Ok(render::routes(asked.locale(desk, &current), &routes, page))
}

/// Shows who would be addressed, for which purpose, by which rule; and who would not, and why.
pub(super) fn test(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let outline = outlined(desk, &current, options, asked.locale(desk, &current))?;
    Ok(Reply::Private(tested(desk, asked, &current, &outline, 0)?.private()))
}

/// Turns to another page of the test.
pub(super) fn turn_test(desk: &Desk, asked: &Asked, outline: &Outline, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    Ok(Reply::Update(tested(desk, asked, &current, outline, page)?.private()))
}

fn tested(
    desk: &Desk,
    asked: &Asked,
    current: &Current,
    outline: &Outline,
    page: u32,
) -> Result<Message, Refusal> {
    let (directory, routes) = (&current.network.directory, &current.network.routes);
    if !directory.partners.contains_key(&outline.issuer) {
        return Err(Refusal::BadDescription(outline.issuer.to_string()));
    }
    let alert = described(outline);
    let routed = route(&alert, routes, directory);
    let not = directory
        .partners
        .keys()
        .filter_map(|partner| Some((*partner, routed.why_not(*partner, &alert, routes, directory)?)));
    let locale = asked.locale(desk, current);
    Ok(render::route_test(locale, &alert, &routed, not.collect(), outline, page))
}

/// The alert that was described. The issuer is given by its code or a name, the platform by its id or its name, the
/// language by its tag or its name.
fn outlined(desk: &Desk, current: &Current, options: &Written, locale: &Locale) -> Result<Outline, Refusal> {
    let written = |name| options.text(name).unwrap_or_default();
    let bad = |unknown: UnknownCode| Refusal::BadDescription(unknown.written);
    let unknown = |written: &str| Refusal::BadDescription(written.to_owned());
    let platform = |written: &str| known(written).map(|one| one.id).ok_or_else(|| unknown(written));
    let language = |written: &str| text::language(written, locale).ok_or_else(|| unknown(written));
    let issuer = written(ISSUER);
    Ok(Outline {
        issuer: partners::one(desk, &current.network.directory, locale, issuer)
            .ok_or_else(|| unknown(issuer))?,
        kind: written("kind").parse().map_err(bad)?,
        tier: written("tier").parse().map_err(bad)?,
        label: options.text("label").map_or(Ok(Tlp::Amber), str::parse).map_err(bad)?,
        ground: options.text("ground").map(str::parse).transpose().map_err(bad)?,
        platform: options.text(PLATFORM).map(platform).transpose()?,
        language: options.text(LANGUAGE).map(language).transpose()?,
    })
}

/// What rules have to know of the described alert.
fn described(outline: &Outline) -> Described {
    let platform = outline.platform.and_then(known);
    let seats = platform.into_iter().flat_map(|one| one.seat.into_iter().chain(one.union_seat));
    Described {
        kind: outline.kind,
        tier: outline.tier,
        grounds: outline.ground.into_iter().collect(),
        platforms: platform.iter().map(|one| one.id.to_owned()).collect(),
        platform_countries: seats.map(str::to_owned).collect(),
        languages: outline.language.iter().cloned().collect(),
        issuer: outline.issuer,
        tlp: outline.label,
    }
}

fn known(written: &str) -> Option<&'static Platform> {
    let is = |one: &&Platform| one.id == written || one.name.eq_ignore_ascii_case(written);
    platforms().iter().find(is)
}

/// The platforms whose names contain what is typed.
pub(super) fn complete_platform(typed: &str) -> Vec<Value> {
    let typed = typed.trim().to_lowercase();
    let fits = platforms().iter().filter(|one| one.name.to_lowercase().contains(&typed));
    fits.take(25).map(|one| json!({ "name": one.name, "value": one.id })).collect()
}

/// The routes in whose name there is what is typed.
pub(super) fn complete_name(current: &Current, typed: &str) -> Vec<Value> {
    let typed = typed.trim().to_lowercase();
    let names = current.network.routes.iter().map(|route| &route.name.0);
    let fits = names.filter(|name| name.to_lowercase().contains(&typed));
    fits.take(25).map(|name| json!({ "name": name, "value": name })).collect()
}

/// The partners whose code or name begins with what is typed.
pub(super) fn complete_issuer(current: &Current, locale: &Locale, typed: &str) -> Vec<Value> {
    let typed = typed.trim().to_lowercase();
    let named = current.network.directory.partners.keys().map(|id| (id.to_string(), locale.say(id)));
    let fits = named.filter(|(code, name)| {
        code.to_lowercase().starts_with(&typed) || name.to_lowercase().starts_with(&typed)
    });
    fits.take(25).map(|(code, name)| json!({ "name": format!("{code} · {name}"), "value": code })).collect()
}
