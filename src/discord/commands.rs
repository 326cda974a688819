//! What people can ask for: the commands that the server is offered, and what answers each thing that is done.
//!
//! The gateway registers [`definitions`]; the dispatcher asks [`form`] first, and [`answer`] for everything else. One
//! file a command, each with its definition beside its handlers.
//!
//! Laws: a handler authorises, asks the relay once, and renders; what may be done is decided there. Only [`form`] is
//! asked before Discord has been answered, so it may look something up, and changes nothing.

use serde_json::{Value, json};

use super::asked::{Asked, Deed, Desk, Reply, Typing, Written};
use super::custom_id::{Press, Tile};
use super::render;
use crate::domain::{dossier::Viewer, follow_up::Answer, refusal::Refusal};
use crate::i18n::{
    Locales,
    commands::{About, Name},
    replies::Receipt,
};
use crate::relay::No;

mod amend;
mod answers;
mod audit;
mod change;
mod channels;
mod correct;
mod coverage;
mod digest;
mod draft;
mod drafts;
mod duty;
mod find;
mod follow_up;
mod help;
mod hour;
mod inbox;
mod matter;
mod network;
mod offer;
mod partners;
mod raise;
mod reasons;
mod route;
mod text;
mod urgent;

pub(super) use offer::discord_has;

/// Every command, as Discord registers them.
pub(super) fn definitions(locales: &Locales) -> Value {
    let mut on_alerts =
        vec![raise::definition(locales), urgent::definition(locales), drafts::definition(locales)];
    on_alerts.extend(find::definitions(locales));
    on_alerts.push(amend::definition(locales));
    on_alerts.extend(change::definitions(locales));
    json!([
        offer::command(locales, (&Name::Alert, &About::Alert), on_alerts),
        inbox::definition(locales),
        follow_up::definition(locales),
        duty::definition(locales),
        audit::definition(locales),
        digest::definition(locales),
        network::definition(locales),
        route::definition(locales),
        coverage::definition(locales),
        help::definition(locales),
    ])
}

/// The form that a deed opens; none where it opens none.
pub(super) async fn form(desk: &Desk, asked: &Asked, deed: &Deed) -> Option<Result<Value, No>> {
    let Deed::Press(Press::Correct(refused), _) = deed else { return opened(desk, asked, deed).await };
    // Only who may open the form may open it again.
    Some(match opened(desk, asked, &correct::opening(refused)).await? {
        Ok(form) => correct::again(desk, asked, refused, form).await,
        no => no,
    })
}

async fn opened(desk: &Desk, asked: &Asked, deed: &Deed) -> Option<Result<Value, No>> {
    Some(match deed {
        Deed::Command(words, _) if words == "alert raise" => raise::form(desk, asked),
        Deed::Press(Press::Panel(Tile::Raise), _) => raise::form(desk, asked),
        Deed::Press(Press::Urgent(situation), _) => urgent::form(desk, asked, *situation),
        Deed::Press(Press::Draft(id, step), _) if draft::forms::opens(*step) => {
            draft::forms::open(desk, asked, id, *step).await
        }
        Deed::Press(Press::Duty(press), values) => return duty::form(desk, asked, press, values).await,
        Deed::Press(Press::ReceivedAt(alert), _) => hour::form(desk, asked, alert),
        Deed::Press(Press::Amending(alert, step, shown), values) => {
            return amend::form(desk, asked, (alert, *step, *shown), values).await;
        }
        Deed::Press(press, values) => match answers::form(desk, asked, press, values) {
            Some(form) => form,
            None => match follow_up::form(desk, asked, deed).await {
                Some(form) => form,
                None => return change::form(desk, asked, deed).await,
            },
        },
        _ => return change::form(desk, asked, deed).await,
    })
}

/// Does what is asked, and says so.
pub(super) async fn answer(desk: &Desk, asked: &Asked, deed: &Deed) -> Result<Reply, No> {
    match deed {
        Deed::Command(words, options) => command(desk, asked, words, options).await,
        Deed::Press(press, values) => pressed(desk, asked, press, values).await,
        Deed::Form(press, fields) => {
            let done = filled(desk, asked, press, fields).await;
            correct::kept(desk, asked, (press, fields), done).await
        }
    }
}

async fn filled(desk: &Desk, asked: &Asked, press: &Press, fields: &Written) -> Result<Reply, No> {
    match press {
        Press::Panel(Tile::Raise) => raise::begin(desk, asked, fields).await,
        Press::Urgent(situation) => urgent::filled(desk, asked, *situation, fields).await,
        Press::Draft(id, step) => draft::forms::filled(desk, asked, id, *step, fields).await,
        Press::Amended(alert, step, shown) => amend::filled(desk, asked, (alert, *step, shown), fields).await,
        Press::Legal(_) | Press::Widen(_) | Press::WithdrawNow(_) => {
            change::filled(desk, asked, press, fields).await
        }
        Press::Duty(press) => duty::filled(desk, asked, press, fields).await,
        Press::ReceivedAt(alert) => hour::filled(desk, asked, alert, fields).await,
        Press::Check(_) | Press::Reopen(_) => follow_up::filled(desk, asked, press, fields).await,
        _ => answers::filled(desk, asked, press, fields).await,
    }
}

async fn command(desk: &Desk, asked: &Asked, words: &str, options: &Written) -> Result<Reply, No> {
    if let Some(words) = words.strip_prefix("follow-up ") {
        return follow_up::command(desk, asked, words, options).await;
    }
    if let Some(words) = words.strip_prefix("duty ") {
        return duty::command(desk, asked, words, options).await;
    }
    match words {
        "alert urgent" => urgent::command(desk, asked, options).await,
        "alert drafts" => drafts::list(desk, asked).await,
        "alert show" => find::show(desk, asked, options).await,
        "alert find" => find::find(desk, asked, options).await,
        "alert list" => find::list(desk, asked).await,
        "alert amend" => amend::command(desk, asked, options).await,
        "inbox" => inbox::open(desk, asked).await,
        "audit" => audit::show(desk, asked, options).await,
        "digest now" => digest::now(desk, asked).await,
        "digest preview" => digest::preview(desk, asked).await,
        "network apply" => network::show(desk, asked, options).await,
        "network export" => network::export(desk, asked).await,
        "network channels" => channels::list(desk, asked).await,
        "route list" => route::list(desk, asked),
        "route test" => route::test(desk, asked, options),
        "coverage" => coverage::show(desk, asked, options).await,
        "help" => Ok(help::show(desk, asked)),
        _ => Err(Refusal::OldButton.into()),
    }
}

async fn pressed(desk: &Desk, asked: &Asked, press: &Press, values: &[String]) -> Result<Reply, No> {
    match press {
        Press::Panel(Tile::Urgent) => urgent::choose(desk, asked),
        Press::Panel(Tile::Drafts) => drafts::list(desk, asked).await,
        Press::Panel(Tile::Inbox) => inbox::open(desk, asked).await,
        Press::Panel(Tile::Duty) => duty::show(desk, asked).await,
        Press::Panel(Tile::Help) => Ok(help::show(desk, asked)),
        Press::Draft(id, step) => draft::press(desk, asked, id, *step, values).await,
        Press::Inbox(page) => inbox::show(desk, asked, *page).await,
        Press::AcknowledgeThese => inbox::answer_these(desk, asked, Answer::Acknowledged, values).await,
        Press::CloseThese => inbox::answer_these(desk, asked, Answer::Done, values).await,
        Press::Show(alert, _) => answers::look(desk, asked, alert, None).await,
        Press::States(alert, page) => answers::look(desk, asked, alert, Some(*page)).await,
        Press::Audit(reference, page) => audit::turn(desk, asked, reference.as_str(), *page).await,
        Press::NetworkPage(revision, shown, page) => {
            network::turn(desk, asked, (*revision, *shown), *page).await
        }
        Press::Coverage(of, page) => coverage::turn(desk, asked, *of, *page).await,
        Press::Network(revision, shown) => network::confirm(desk, asked, *revision, *shown).await,
        Press::Channels => channels::list(desk, asked).await,
        Press::TryChannel(channel) => channels::try_again(desk, asked, *channel).await,
        Press::Amend(alert) => amend::open(desk, asked, alert).await,
        Press::Amending(alert, step, shown) => {
            amend::press(desk, asked, (alert, *step, *shown), values).await
        }
        Press::Withdraw(_) | Press::WidenNow(..) | Press::Authorised(..) => {
            change::press(desk, asked, press).await
        }
        Press::Hour(_) | Press::ReceivedNow(_) | Press::Hindered(..) | Press::Ceased(..) => {
            hour::press(desk, asked, press).await
        }
        Press::Check(_)
        | Press::TakeBack(_)
        | Press::History(..)
        | Press::Reached(..)
        | Press::NotReached(..)
        | Press::Telephoned(_) => follow_up::press(desk, asked, press, values).await,
        Press::Duty(press) => duty::press(desk, asked, press).await,
        Press::Never => {
            let current = desk.relay.current();
            let said = render::receipt(asked.locale(desk, &current), &Receipt::Nothing);
            Ok(Reply::Update(said.private()))
        }
        _ => answers::press(desk, asked, press, values).await,
    }
}

/// What may stand in an option that somebody is typing; nothing for whoever may not ask.
pub(super) async fn complete(desk: &Desk, asked: &Asked, typing: &Typing) -> Vec<Value> {
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    let (command, option, text) = (typing.command.as_str(), typing.option.as_str(), typing.text.as_str());
    if command == "route test" {
        return match (network::admins_only(asked, &current), option) {
            (Ok(()), "platform") => route::complete_platform(text),
            (Ok(()), "issuer") => route::complete_issuer(&current, locale, text),
            _ => Vec::new(),
        };
    }
    if command == "coverage" {
        let admin = network::admins_only(asked, &current).is_ok();
        return if admin { route::complete_issuer(&current, locale, text) } else { Vec::new() };
    }
    let officer = || asked.officer(&current).map(|officer| Viewer::Partner(officer.partner));
    let viewer = match command {
        "audit" => audit::auditor(asked, &current),
        "alert show" => asked.viewer(&current),
        _ => officer(),
    };
    match (option, viewer) {
        ("to", Ok(_)) => partners::complete(&current.network.directory, locale, text),
        (follow_up::WHEN, Ok(_)) => follow_up::complete_when(locale, text),
        (find::REFERENCE, Ok(viewer)) => find::complete(desk, viewer, locale, text).await,
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::Texts;

    #[test]
    fn whatever_command_a_text_mentions_is_there() {
        const CALL: &str = "COMMAND(\"";
        let (locales, _) = Locales::load(None).unwrap();
        let mut there = BTreeSet::new();
        for command in definitions(&locales).as_array().unwrap() {
            let name = command["name"].as_str().unwrap();
            let subcommands =
                command["options"].as_array().unwrap().iter().filter(|option| option["type"] == 1);
            let paths: Vec<_> =
                subcommands.map(|one| format!("{name} {}", one["name"].as_str().unwrap())).collect();
            there.extend(if paths.is_empty() { vec![name.to_owned()] } else { paths });
        }
        let (texts, mut mentioned) = (Texts::embedded(), 0);
        for file in texts.languages().flat_map(|tag| texts.files(tag)) {
            for (at, _) in file.text.match_indices(CALL) {
                let words = file.text[at + CALL.len()..].split('"').next().unwrap();
                assert!(there.contains(words), "{}: there is no /{words}", file.name);
                mentioned += 1;
            }
        }
        assert!(mentioned > 0);
    }
}
