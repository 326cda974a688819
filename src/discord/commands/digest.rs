//! `/digest now`, `/digest preview`: the daily summary. Officers get their partner's, network admins the
//! secretariat's.
//!
//! Law: *now* posts it for the whole channel and counts as today's; *preview* shows it to one person and changes
//! nothing.

use crate::discord::{
    asked::{Asked, Desk, Reply},
    render,
};
use crate::i18n::say;
use crate::relay::{DigestAsked, No};

/// Posts today's digest in the channel, unless it has been posted.
pub(super) async fn now(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    let whose = asked.viewer(&current)?;
    let line = match desk.relay.digest_now(whose, asked.user).await? {
        DigestAsked::Comes(date) => say::digest_comes(date.to_string()),
        DigestAsked::WasPosted(at) => say::digest_was_posted(at),
    };
    Ok(Reply::Private(render::digest_asked(asked.locale(desk, &current), &line).private()))
}

/// Shows what the next digest would say.
pub(super) async fn preview(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    let whose = asked.viewer(&current)?;
    let upcoming = desk.relay.upcoming_digest(whose).await?;
    let locale = asked.locale(desk, &current);
    let shown = render::told(&[locale], &upcoming.telling.reader, &upcoming.telling.told, None);
    Ok(Reply::Private(shown.below(render::upcoming(locale, upcoming.next.at)).private()))
}
