//! `/network apply`, `/network export`: partners, groups and rules as a file, for network admins.
//!
//! A file that names its revision is merged with what came into force since. Where both changed the same, the admin
//! chooses. Taking a change back is such a file, too.
//!
//! Laws: what is put in force is what was shown. The file waits in the store under the admin's name; the button
//! carries its fingerprint and the revision with which it was compared. A file is fetched only from Discord, and
//! never a large one.

use std::time::Duration;

use reqwest::redirect::Policy;
use serde_json::Value;
use url::Url;

use super::{correct, done, offer::FILE};
use crate::discord::{
    asked::{Asked, Attachment, Desk, File, Reply, Written},
    components::Message,
    render::{self, form::REASON},
};
use crate::domain::{
    actor::{Actor, By},
    refusal::Refusal,
    snowflake::RoleId,
};
use crate::i18n::{Locale, Mention, Phrase, say};
use crate::network::{Change, LARGEST};
use crate::relay::{
    Current, No,
    configure::{Contest, NotApplied, Plan},
    fingerprint,
};

/// The name under which the pending file is kept.
const PENDING: &str = "network";
/// How long fetching the file may take.
const WITHIN: Duration = Duration::from_secs(10);
/// The name of the exported file.
const NAME: &str = "network.toml";
/// The hosts on which Discord keeps files.
const DISCORDS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// Refuses everybody who is not a network admin.
pub(super) fn admins_only(asked: &Asked, current: &Current) -> Result<(), Refusal> {
    if current.network.secretariat.is_none() {
        return Err(Refusal::NoNetwork);
    }
    if current.is_admin(&asked.roles) { Ok(()) } else { Err(Refusal::AdminsOnly) }
}

/// Shows what a file would change.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let locale = asked.locale(desk, &current);
    let private = |message: Message| Ok(Reply::Private(message.private()));
    let text = match fetched(desk, options.file(FILE)).await {
        Ok(text) => text,
        Err(why) => return private(render::unread(locale, &why)),
    };
    private(planned(desk, asked, locale, &text).await?)
}

/// Shows what taking a revision back would change.
pub(super) async fn undo(desk: &Desk, asked: &Asked, revision: u64) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let locale = asked.locale(desk, &current);
    let message = match desk.relay.undo_network(revision.cast_signed()).await {
        Ok(text) => planned(desk, asked, locale, &text).await?,
        Err(NotApplied::Contested { contest, .. }) => contested(desk, asked, locale, &contest).await?,
        Err(no) => not_applied(locale, no)?,
    };
    Ok(Reply::Private(message.private()))
}

/// Keeps a file that somebody wants applied, and shows what it would change; or, if that is contested, asks.
async fn planned(desk: &Desk, asked: &Asked, locale: &Locale, text: &str) -> Result<Message, No> {
    match desk.relay.plan_network(text).await {
        Ok(plan) if plan.changes.is_empty() => Err(Refusal::NothingChanges.into()),
        Ok(plan) => {
            desk.relay.keep_pending(asked.user, PENDING, text).await?;
            Ok(difference(locale, asked, &plan, text, 0))
        }
        Err(NotApplied::Contested { contest, .. }) => contested(desk, asked, locale, &contest).await,
        Err(no) => not_applied(locale, no),
    }
}

/// Shows what two changes contest. The files of both outcomes wait for the admin's choice.
async fn contested(desk: &Desk, asked: &Asked, locale: &Locale, contest: &Contest) -> Result<Message, No> {
    let files = [contest.kept(), contest.taken()];
    for file in &files {
        desk.relay.keep_pending(asked.user, &outcome(fingerprint(file)), file).await?;
    }
    let [keep, take] = files.map(|file| fingerprint(&file));
    Ok(render::contested(locale, &render::change_lines(&contest.changes()), keep, take))
}

/// The name under which the file of an outcome is kept.
fn outcome(fingerprint: u64) -> String {
    format!("{PENDING}:{fingerprint:x}")
}

/// Goes on with the outcome that was chosen.
pub(super) async fn settled(desk: &Desk, asked: &Asked, chosen: u64) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let text = desk.relay.pending(asked.user, &outcome(chosen)).await?.ok_or(Refusal::OldButton)?;
    let locale = asked.locale(desk, &current);
    Ok(Reply::Update(planned(desk, asked, locale, &text).await?.private()))
}

/// Turns to another page of what was shown, if the file would still change the same.
pub(super) async fn turn(
    desk: &Desk,
    asked: &Asked,
    revision: u64,
    shown: u64,
    page: u32,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let locale = asked.locale(desk, &current);
    let text = pending(desk, asked, shown).await?;
    match desk.relay.plan_network(&text).await {
        Ok(plan) if plan.revision.cast_unsigned() == revision => {
            Ok(Reply::Update(difference(locale, asked, &plan, &text, page).private()))
        }
        Ok(_) => Err(Refusal::NetworkChanged.into()),
        Err(no) => Ok(Reply::Private(not_applied(locale, no)?.private())),
    }
}

fn difference(locale: &Locale, asked: &Asked, plan: &Plan, text: &str, page: u32) -> Message {
    let (revision, shown) = (plan.revision.cast_unsigned(), fingerprint(text));
    let warnings: Vec<Phrase> = not_yours(&asked.roles, &plan.changes)
        .into_iter()
        .chain(plan.warnings.iter().map(render::warning_line))
        .collect();
    render::difference(locale, &render::change_lines(&plan.changes), &warnings, revision, shown, page)
}

/// The first of all warnings: the admin would lose their own access.
fn not_yours(roles: &[RoleId], changes: &[Change]) -> Option<Phrase> {
    changes.iter().find_map(|change| match change {
        Change::SecretariatChanged(_, Some(is)) if !roles.contains(&is.role) => {
            Some(say::network_warning_not_yours(Mention::Role(is.role)))
        }
        _ => None,
    })
}

/// The file that was shown; refused if a later one took its place.
async fn pending(desk: &Desk, asked: &Asked, shown: u64) -> Result<String, No> {
    let text = desk.relay.pending(asked.user, PENDING).await?;
    Ok(text.filter(|text| fingerprint(text) == shown).ok_or(Refusal::NetworkChanged)?)
}

/// The form that asks why the network is changed.
pub(super) fn form(desk: &Desk, asked: &Asked, revision: u64, shown: u64) -> Result<Value, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    Ok(render::network_reason(asked.locale(desk, &current), revision, shown))
}

/// Takes that form, filled in, and puts the file that was shown in force.
pub(super) async fn confirm(
    desk: &Desk,
    asked: &Asked,
    revision: u64,
    shown: u64,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let locale = asked.locale(desk, &current);
    let reason = Some(written.text(REASON).ok_or(Refusal::ReasonWanted)?);
    let text = pending(desk, asked, shown).await?;
    let by = By { actor: Actor::Person(asked.user), reason };
    match desk.relay.apply_network(by, &text, revision.cast_signed()).await {
        Ok((applied, unfinished)) => {
            correct::forgets(desk, asked, PENDING).await;
            let revision = u32::try_from(applied.revision).unwrap_or(u32::MAX);
            let unseen: Vec<Phrase> = applied.unseen.iter().map(render::warning_line).collect();
            let receipt = render::applied(locale, revision, &unseen);
            let rest = unfinished.map_or_else(|| Ok(receipt), |no| Err(no.into()));
            let done = locale.say(&say::routing_applied(revision));
            Ok(Reply::Update(done::then(locale, &done, rest).private()))
        }
        Err(no) => Ok(Reply::Private(not_applied(locale, no)?.private())),
    }
}

/// Exports the network in force as a file.
pub(super) async fn export(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let (revision, file) = desk.relay.export_network(Actor::Person(asked.user)).await?;
    let revision = u32::try_from(revision).unwrap_or(u32::MAX);
    let said = render::routing(asked.locale(desk, &current), &say::routing_exported(revision));
    Ok(Reply::with_files(
        said.private(),
        vec![Attachment { name: NAME.to_owned(), bytes: file.into_bytes() }],
    ))
}

fn not_applied(locale: &Locale, no: NotApplied) -> Result<Message, No> {
    match no {
        NotApplied::Mistakes(mistakes) => {
            let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            Ok(render::mistakes(locale, &mistakes))
        }
        // What is in force has changed since the difference was shown.
        NotApplied::Overtaken { .. } | NotApplied::Contested { .. } => Err(Refusal::NetworkChanged.into()),
        NotApplied::Store(fault) => Err(fault.into()),
    }
}

/// Fetches the text of a file that was given to a command.
async fn fetched(desk: &Desk, file: Option<&File>) -> Result<String, Phrase> {
    let unreadable = |_| say::routing_unreadable();
    let url = file.and_then(|file| Url::parse(&file.url).ok()).ok_or(say::routing_unreadable())?;
    if !is_discords(&url, desk.base.as_ref()) {
        return Err(say::routing_unreadable());
    }
    let client =
        reqwest::Client::builder().timeout(WITHIN).redirect(Policy::none()).build().map_err(unreadable)?;
    let answer = client.get(url).send().await.and_then(reqwest::Response::error_for_status);
    let mut answer = answer.map_err(unreadable)?;
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(unreadable)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LARGEST {
            return Err(say::routing_too_large());
        }
    }
    String::from_utf8(bytes).map_err(|_| say::routing_unreadable())
}

/// Whether a file is where Discord keeps files: at the base URL if one is configured, else on Discord's own hosts.
fn is_discords(url: &Url, base: Option<&Url>) -> bool {
    match base {
        Some(base) => url.origin() == base.origin(),
        None => url.scheme() == "https" && url.host_str().is_some_and(|host| DISCORDS.contains(&host)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_fetched_from_discord_alone() {
        let url = |text: &str| Url::parse(text).unwrap();
        let base = url("http://127.0.0.1:7070");
        assert!(is_discords(&url("https://cdn.discordapp.com/attachments/1/2/n.toml"), None));
        for other in [
            "http://cdn.discordapp.com/a",
            "https://cdn.discordapp.com.example.org/a",
            "https://example.org/cdn.discordapp.com",
            "http://127.0.0.1:7070/a",
        ] {
            assert!(!is_discords(&url(other), None), "{other}");
        }
        assert!(is_discords(&url("http://127.0.0.1:7070/attachments/1/2/n.toml"), Some(&base)));
        assert!(!is_discords(&url("http://127.0.0.1:7071/a"), Some(&base)));
        assert!(!is_discords(&url("https://cdn.discordapp.com/a"), Some(&base)));
    }
}
