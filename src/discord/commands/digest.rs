//! `/digest now`, `/digest preview`: the daily summary, for officers their partner's, for network admins the
//! secretariat's.
//!
//! Law: *now* is for the whole channel and counts as today's; *preview* is for one person's eyes and changes nothing.

use serde_json::Value;

use super::offer;
use crate::discord::{
    asked::{Asked, Desk, Reply},
    render,
};
use crate::i18n::{
    Locales,
    commands::{About, Name},
    digest::DigestLine,
};
use crate::relay::{DigestAsked, No};

pub(super) fn definition(locales: &Locales) -> Value {
    let both = vec![
        offer::subcommand(locales, (&Name::Now, &About::Now), Vec::new()),
        offer::subcommand(locales, (&Name::Preview, &About::Preview), Vec::new()),
    ];
    offer::command(locales, (&Name::Digest, &About::Digest), both)
}

/// Posts today's in the channel, unless it was posted.
pub(super) async fn now(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    let whose = asked.viewer(&current)?;
    let line = match desk.relay.digest_now(whose, asked.user).await? {
        DigestAsked::Comes(date) => DigestLine::Comes { date: date.to_string() },
        DigestAsked::WasPosted(at) => DigestLine::WasPosted { at },
    };
    Ok(Reply::Private(render::digest_asked(asked.locale(desk, &current), &line).private()))
}

/// Shows what the next one would say.
pub(super) async fn preview(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    let whose = asked.viewer(&current)?;
    let upcoming = desk.relay.upcoming_digest(whose).await?;
    let locale = asked.locale(desk, &current);
    let shown = render::told(&[locale], &upcoming.telling.reader, &upcoming.telling.told, None);
    Ok(Reply::Private(shown.below(render::upcoming(locale, upcoming.next.at)).private()))
}
