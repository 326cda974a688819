//! `/route list`, `/route test`: the rules as they are in force, and what they say of an alert that is only described.
//!
//! Law: the test asks the function that the preview and sending ask, so what an admin was shown is what happens.

use serde_json::{Value, json};

use super::offer::{ISSUER, LANGUAGE, PLATFORM};
use super::{network::admins_only, text};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    render,
};
use crate::domain::{
    alert::Ground,
    code::UnknownCode,
    location::{Platform, platforms},
    refusal::Refusal,
    routing::{Described, route},
    tlp::Tlp,
};
use crate::i18n::Locale;
use crate::network::listed;
use crate::relay::No;

/// The routes in their order.
pub(super) fn list(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let routes = listed(&current.network.routes);
    Ok(Reply::Private(render::routes(asked.locale(desk, &current), &routes).private()))
}

/// Who would be addressed, for which purpose, by which rule; who not, and why.
pub(super) fn test(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let (directory, routes) = (&current.network.directory, &current.network.routes);
    let locale = asked.locale(desk, &current);
    let alert = described(options, locale)?;
    if !directory.partners.contains_key(&alert.issuer) {
        return Err(Refusal::BadDescription(options.text(ISSUER).unwrap_or_default().to_owned()).into());
    }
    let routed = route(&alert, routes, directory);
    let not = directory
        .partners
        .keys()
        .filter_map(|partner| Some((*partner, routed.why_not(*partner, &alert, routes, directory)?)));
    Ok(Reply::Private(render::route_test(locale, &alert, &routed, not.collect()).private()))
}

/// The alert that is described. The platform is known by its id or its name, the language by its tag or its name.
fn described(options: &Written, locale: &Locale) -> Result<Described, Refusal> {
    let written = |name| options.text(name).unwrap_or_default();
    let platform = match options.text(PLATFORM) {
        None => None,
        Some(written) => Some(known(written).ok_or_else(|| Refusal::BadDescription(written.to_owned()))?),
    };
    let language = match options.text(LANGUAGE) {
        None => None,
        Some(written) => {
            Some(text::language(written, locale).ok_or_else(|| Refusal::BadDescription(written.to_owned()))?)
        }
    };
    let issuer = written(ISSUER);
    let bad = |unknown: UnknownCode| Refusal::BadDescription(unknown.written);
    let seats = platform.into_iter().flat_map(|one| one.seat.into_iter().chain(one.union_seat));
    let ground = options.text("ground").map(str::parse::<Ground>).transpose().map_err(bad)?;
    Ok(Described {
        kind: written("kind").parse().map_err(bad)?,
        tier: written("tier").parse().map_err(bad)?,
        grounds: ground.into_iter().collect(),
        platforms: platform.iter().map(|one| one.id.to_owned()).collect(),
        platform_countries: seats.map(str::to_owned).collect(),
        languages: language.into_iter().collect(),
        issuer: issuer.to_uppercase().parse().map_err(|_| Refusal::BadDescription(issuer.to_owned()))?,
        tlp: options.text("label").map_or(Ok(Tlp::Amber), str::parse).map_err(bad)?,
    })
}

fn known(written: &str) -> Option<&'static Platform> {
    let is = |one: &&Platform| one.id == written || one.name.eq_ignore_ascii_case(written);
    platforms().iter().find(is)
}

/// Platforms whose name holds what is typed.
pub(super) fn complete_platform(typed: &str) -> Vec<Value> {
    let typed = typed.trim().to_lowercase();
    let fits = platforms().iter().filter(|one| one.name.to_lowercase().contains(&typed));
    fits.take(25).map(|one| json!({ "name": one.name, "value": one.id })).collect()
}

/// Partners whose code or name begins so.
pub(super) fn complete_issuer(current: &crate::relay::Current, locale: &Locale, typed: &str) -> Vec<Value> {
    let typed = typed.trim().to_lowercase();
    let named = current.network.directory.partners.keys().map(|id| (id.to_string(), locale.say(id)));
    let fits = named.filter(|(code, name)| {
        code.to_lowercase().starts_with(&typed) || name.to_lowercase().starts_with(&typed)
    });
    fits.take(25).map(|(code, name)| json!({ "name": format!("{code} · {name}"), "value": code })).collect()
}
