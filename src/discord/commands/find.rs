//! `/alert show`, `/alert find`, `/alert list`: what the person's partner sees of alerts that are under way.
//!
//! Laws: an alert that a partner does not see is answered as one that does not exist, and is never offered while
//! somebody types. Each page is looked up anew, with what the person who turns it may see then.

use serde_json::{Value, json};

use super::answers;
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    render::{self, Page, Sought},
};
use crate::domain::{
    dossier::{Cleared, Officer},
    posted::MessageLink,
    reference::Reference,
    refusal::Refusal,
    view::Heading,
    whom::Whom,
};
use crate::i18n::Locale;
use crate::relay::{Item, Matches, No, fingerprint};

/// The option that holds a reference.
pub(super) const REFERENCE: &str = "reference";
/// The option that holds a reference or a location.
pub(super) const WHAT: &str = "what";

/// Shows one alert as its card or board shows it; to the secretariat, only its states.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let viewer = asked.viewer(&desk.relay.current())?;
    let alert = desk.relay.named(viewer, options.text(REFERENCE).unwrap_or_default()).await?;
    answers::look(desk, asked, &alert, None).await
}

/// Finds alerts by a reference or a location, defanged or not; for the secretariat by a reference only.
pub(super) async fn find(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    let text = options.text(WHAT).ok_or(Refusal::NotASearch)?;
    let Whom::Partner(partner) = viewer else {
        let reference: Reference = text.parse().map_err(|_| Refusal::ByReferenceAlone)?;
        let alert = relay.named(viewer, reference.as_str()).await?;
        let named = relay.named_like(viewer, reference.as_str()).await?;
        let named: Vec<_> = named.into_iter().filter(|heading| heading.id == alert).collect();
        let sought = Sought::Named { count: named.len(), by: fingerprint(text) };
        return Ok(Reply::Private(render::headings(locale, &named, sought, Page::default()).private()));
    };
    let matches = relay.find(Officer { user: asked.user, partner }, text, 0).await?;
    if matches.pages > 1 {
        // Locations are too long for a button's id.
        relay.keep_pending(asked.user, &pending(fingerprint(text)), text).await?;
    }
    Ok(Reply::Private(named(desk, locale, matches, fingerprint(text)).private()))
}

/// Turns to another page of what was found.
pub(super) async fn turn_found(desk: &Desk, asked: &Asked, sought: u64, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let text = desk.relay.pending(asked.user, &pending(sought)).await?.ok_or(Refusal::OldButton)?;
    let matches = desk.relay.find(officer, &text, page).await?;
    Ok(Reply::Update(named(desk, asked.locale(desk, &current), matches, sought).private()))
}

/// The name under which the searched text is kept while its pages are turned.
fn pending(sought: u64) -> String {
    format!("find:{sought:x}")
}

fn named(desk: &Desk, locale: &Locale, matches: Matches, by: u64) -> Message {
    let page = Page { number: matches.page, more: matches.page + 1 < matches.pages };
    found(desk, locale, matches.items, Sought::Named { count: matches.count, by }, page)
}

/// Lists the latest alerts; to the secretariat by name and class only.
pub(super) async fn list(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    Ok(Reply::Private(latest(desk, asked, 0).await?.private()))
}

/// Turns to another page of them.
pub(super) async fn turn(desk: &Desk, asked: &Asked, page: u32) -> Result<Reply, No> {
    Ok(Reply::Update(latest(desk, asked, page).await?.private()))
}

async fn latest(desk: &Desk, asked: &Asked, page: u32) -> Result<Message, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    let Whom::Partner(partner) = viewer else {
        let (named, more) = relay.list_names(page).await?;
        return Ok(render::headings(locale, &named, Sought::Latest, Page { number: page, more }));
    };
    let (items, more) = relay.list(Officer { user: asked.user, partner }, page).await?;
    Ok(found(desk, locale, items, Sought::Latest, Page { number: page, more }))
}

fn found(desk: &Desk, locale: &Locale, items: Vec<Item>, sought: Sought, page: Page) -> Message {
    let one = |item: Item| render::ListedAlert {
        heading: item.heading,
        stage: item.stage,
        card: item.posted.map(|posted| MessageLink { guild: desk.guild, posted }),
    };
    let items: Vec<_> = items.into_iter().map(one).collect();
    render::found(locale, &items, sought, page)
}

/// The references that fit what is typed, among the latest alerts that the viewer knows of.
pub(super) async fn complete(desk: &Desk, viewer: Whom, locale: &Locale, typed: &str) -> Vec<Value> {
    let typed = typed.trim().to_uppercase();
    // Completions are only a help: without the store there are none, and the command itself says what is wrong.
    let headings = desk.relay.named_like(viewer, &typed).await.unwrap_or_default();
    let choice = |heading: &Cleared<Heading>| {
        let reference = heading.reference.as_str();
        let name = format!("{reference} · {}", locale.say(&heading.class.tier));
        json!({ "name": name.chars().take(100).collect::<String>(), "value": reference })
    };
    headings.iter().map(choice).collect()
}
