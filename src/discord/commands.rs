//! What people can ask for: the commands that the bot offers the server, and the functions that answer each deed.
//!
//! The gateway registers [`definitions`]; the dispatcher asks [`form`] first, and [`answer`] for everything else. The
//! commands are listed in one table; each file has the handlers of one command or of a few.
//!
//! Laws: a handler authorises, asks the relay, and renders; the relay decides what may be done. Only [`form`] is
//! asked before Discord has been answered: it may look something up, and changes nothing. The functions that answer
//! presses, commands and forms, and the one that opens forms, are `match`es without a catch-all arm: a new variant
//! does not compile until it is answered. The functions that say which press or command opens a form name only those
//! that do.

use serde_json::Value;

use super::asked::{Asked, Deed, Desk, Reply, Typing, Written};
use super::command::Command;
use super::custom_id::{
    AmendPress, AnswerPress, DeskPress, DutyPress, FollowUpPress, Form, LookPress, MatterStep, NetworkPress,
    Press,
};
use super::render;
use crate::domain::{answer::Answer, check::When, refusal::Refusal, whom::Whom};
use crate::i18n::say;
use crate::relay::No;

mod amend;
mod answers;
mod audit;
mod calls;
mod change;
mod channels;
mod correct;
mod coverage;
mod digest;
mod done;
mod draft;
mod drafts;
mod duty;
mod erase;
mod figures;
mod find;
mod follow_up;
mod help;
mod history;
mod hour;
mod inbox;
mod matter;
mod network;
mod offer;
mod partners;
mod raise;
mod reasons;
mod route;
mod table;
mod taking_out;
mod text;
mod time;
mod topic;
mod urgent;

pub(super) use table::definitions;
pub use table::misfits;

/// The form that a deed opens; none if it opens none.
pub(super) async fn form(desk: &Desk, asked: &Asked, deed: &Deed) -> Option<Result<Value, No>> {
    let wanted = match deed {
        Deed::Press(Press::Correct(refused), _) => return Some(correct::again(desk, asked, refused).await),
        Deed::Press(press, values) => form_of_press(desk, asked, press, values).await,
        Deed::Command(command, options) => form_of_command(desk, asked, *command, options).await,
        Deed::Form(..) => return None,
    };
    match wanted {
        Ok(Some(form)) => Some(open(desk, asked, &form).await),
        Ok(None) => None,
        Err(no) => Some(Err(no)),
    }
}

/// Which form a button or a choice opens.
async fn form_of_press(
    desk: &Desk,
    asked: &Asked,
    press: &Press,
    values: &[String],
) -> Result<Option<Form>, No> {
    let value = values.first().map(String::as_str);
    Ok(match press {
        Press::Open(form) => Some(form.clone()),
        Press::Answer(AnswerPress::Object(alert)) => answers::may_object(desk, asked, alert).await?,
        Press::FollowUp(FollowUpPress::Check(alert)) if value == Some(When::Other.code()) => {
            Some(Form::CheckAt(alert.clone()))
        }
        Press::Duty(DutyPress::Note) => value.and_then(|id| id.parse().ok()).map(Form::HandOverNote),
        Press::Amend(AmendPress::Amending(alert, MatterStep::Reasons, shown)) => {
            amend::asks_more(desk, asked, alert, *shown, values).await?
        }
        _ => None,
    })
}

/// Which form a typed command opens.
async fn form_of_command(
    desk: &Desk,
    asked: &Asked,
    command: Command,
    options: &Written,
) -> Result<Option<Form>, No> {
    Ok(match command {
        Command::AlertRaise => Some(Form::Raise),
        Command::AlertWiden => Some(Form::Widen(change::named(desk, asked, options).await?)),
        Command::AlertWithdraw => Some(Form::Withdraw(change::named(desk, asked, options).await?)),
        Command::AlertErase => Some(Form::Erase(erase::named(desk, asked, options).await?)),
        _ => None,
    })
}

/// Builds a form, filled with what is there now.
async fn open(desk: &Desk, asked: &Asked, form: &Form) -> Result<Value, No> {
    match form {
        Form::Use(command, page) => help::form(desk, asked, *command, *page),
        Form::Raise => raise::form(desk, asked),
        Form::Urgent => urgent::form(desk, asked),
        Form::Draft(draft, sheet) => draft::forms::open(desk, asked, draft, *sheet).await,
        Form::Discard(draft) => draft::forms::open_discard(desk, asked, draft).await,
        Form::Audience(draft) => draft::forms::open_audience(desk, asked, draft).await,
        Form::Amended(alert, sheet, _) => amend::open_sheet(desk, asked, alert, *sheet).await,
        Form::AmendedReasons(alert, shown, chosen) => {
            amend::open_reasons(desk, asked, alert, *shown, *chosen).await
        }
        Form::ApplyNetwork(revision, shown) => network::form(desk, asked, *revision, *shown),
        Form::Decline(alert) => topic::form(desk, asked, alert, render::form::decline).await,
        Form::Note(alert, answer) => {
            topic::form(desk, asked, alert, |locale, topic| render::note(locale, topic, *answer)).await
        }
        Form::Results(alert) => topic::form(desk, asked, alert, render::form::report).await,
        Form::Object(alert) => topic::form(desk, asked, alert, render::form::object).await,
        Form::CheckAt(alert) => follow_up::check_form(desk, asked, alert).await,
        Form::Reopen(alert) => topic::form(desk, asked, alert, render::follow_up::reopen).await,
        Form::ReceivedAt(alert) => hour::form(desk, asked, alert).await,
        Form::Widen(alert) => change::widen_form(desk, asked, alert).await,
        Form::TakeOut(alert) => taking_out::form(desk, asked, alert).await,
        Form::Withdraw(alert) => change::withdraw_form(desk, asked, alert).await,
        Form::Erase(alert) => erase::form(desk, asked, alert).await,
        Form::Legal(alert) => change::legal_form(desk, asked, alert).await,
        Form::GiveDuty => duty::give_form(desk, asked),
        Form::HandOverNote(alert) => duty::note_form(desk, asked, alert).await,
    }
}

/// Does what is asked, and says so.
pub(super) async fn answer(desk: &Desk, asked: &Asked, deed: &Deed) -> Result<Reply, No> {
    match deed {
        Deed::Command(command, options) => used(desk, asked, *command, options).await,
        Deed::Press(press, values) => pressed(desk, asked, press, values).await,
        Deed::Form(form, fields) => {
            let done = filled(desk, asked, form, fields).await;
            correct::kept(desk, asked, form, fields, done).await
        }
    }
}

async fn filled(desk: &Desk, asked: &Asked, form: &Form, fields: &Written) -> Result<Reply, No> {
    match form {
        Form::Use(command, _) => used(desk, asked, *command, fields).await,
        Form::Raise => raise::begin(desk, asked, fields).await,
        Form::Urgent => urgent::filled(desk, asked, fields).await,
        Form::Draft(draft, sheet) => draft::forms::filled(desk, asked, draft, *sheet, fields).await,
        Form::Discard(draft) => draft::discard(desk, asked, draft, fields).await,
        Form::Audience(draft) => draft::forms::audience_filled(desk, asked, draft, fields).await,
        Form::Amended(alert, sheet, shown) => amend::filled(desk, asked, alert, *sheet, shown, fields).await,
        Form::AmendedReasons(alert, shown, chosen) => {
            amend::reasons_filled(desk, asked, alert, *shown, *chosen, fields).await
        }
        Form::ApplyNetwork(revision, shown) => network::confirm(desk, asked, *revision, *shown, fields).await,
        Form::Decline(alert) => {
            let why = fields.text(render::form::REASON);
            answers::answer_filled(desk, asked, alert, Answer::Declined, why).await
        }
        Form::Note(alert, answer) => {
            answers::answer_filled(desk, asked, alert, *answer, fields.text(render::form::NOTE)).await
        }
        Form::Results(alert) => answers::results_filled(desk, asked, alert, fields).await,
        Form::Object(alert) => answers::object_filled(desk, asked, alert, fields).await,
        Form::CheckAt(alert) => follow_up::check_filled(desk, asked, alert, fields).await,
        Form::Reopen(alert) => follow_up::reopen_filled(desk, asked, alert, fields).await,
        Form::ReceivedAt(alert) => hour::filled(desk, asked, alert, fields).await,
        Form::Widen(alert) => change::widen_filled(desk, asked, alert, fields).await,
        Form::TakeOut(alert) => taking_out::filled(desk, asked, alert, fields).await,
        Form::Withdraw(alert) => change::withdraw_filled(desk, asked, alert, fields).await,
        Form::Erase(alert) => erase::filled(desk, asked, alert, fields).await,
        Form::Legal(alert) => change::legal_filled(desk, asked, alert, fields).await,
        Form::GiveDuty => duty::give_filled(desk, asked, fields).await,
        Form::HandOverNote(alert) => duty::note_filled(desk, asked, alert, fields).await,
    }
}

async fn used(desk: &Desk, asked: &Asked, command: Command, options: &Written) -> Result<Reply, No> {
    match command {
        Command::AlertUrgent => urgent::command(desk, asked, options).await,
        Command::AlertDrafts => drafts::list(desk, asked).await,
        Command::AlertShow => find::show(desk, asked, options).await,
        Command::AlertFind => find::find(desk, asked, options).await,
        Command::AlertList => find::list(desk, asked).await,
        Command::AlertAmend => amend::command(desk, asked, options).await,
        Command::Inbox => inbox::open(desk, asked).await,
        Command::FollowUpShow => follow_up::shown(desk, asked, options).await,
        Command::FollowUpSnooze => follow_up::snooze(desk, asked, options).await,
        Command::FollowUpHand => follow_up::hand(desk, asked, options).await,
        Command::FollowUpNote => follow_up::note(desk, asked, options).await,
        Command::DutyShow => duty::show(desk, asked).await,
        Command::DutyTake => duty::take(desk, asked, options).await,
        Command::DutyGive => duty::give_filled(desk, asked, options).await,
        Command::DutyEnd => duty::end(desk, asked).await,
        Command::Audit => audit::show(desk, asked, options).await,
        Command::DigestNow => digest::now(desk, asked).await,
        Command::DigestPreview => digest::preview(desk, asked).await,
        Command::NetworkApply => network::show(desk, asked, options).await,
        Command::NetworkExport => network::export(desk, asked).await,
        Command::NetworkHistory => history::show(desk, asked, options).await,
        Command::NetworkChannels => channels::list(desk, asked).await,
        Command::RouteList => route::list(desk, asked),
        Command::RouteTest => route::test(desk, asked, options),
        Command::Coverage => coverage::show(desk, asked, options).await,
        Command::Figures => figures::show(desk, asked).await,
        Command::Help => Ok(help::show(desk, asked)),
        // Typed, these commands open a form, in [`form`]. Used by a form of *Help*, they answer with a button that
        // opens that form.
        Command::AlertWiden => change::leads_to_widening(desk, asked, options).await,
        Command::AlertWithdraw => change::leads_to_withdrawal(desk, asked, options).await,
        Command::AlertErase => erase::leads_to_form(desk, asked, options).await,
        // This command opens a form, in [`form`], and has no other answer.
        Command::AlertRaise => Err(Refusal::OldButton.into()),
    }
}

async fn pressed(desk: &Desk, asked: &Asked, press: &Press, values: &[String]) -> Result<Reply, No> {
    match press {
        Press::Draft(draft, step) => draft::press(desk, asked, draft, *step, values).await,
        Press::Answer(press) => answers::press(desk, asked, press, values).await,
        Press::FollowUp(press) => follow_up::press(desk, asked, press, values).await,
        Press::Call(press) => calls::press(desk, asked, press, values).await,
        Press::Hour(press) => hour::press(desk, asked, press).await,
        Press::Change(press) => change::press(desk, asked, press).await,
        Press::Erase(press) => erase::press(desk, asked, press).await,
        Press::Amend(press) => amend::press(desk, asked, press, values).await,
        Press::Duty(press) => duty::press(desk, asked, press).await,
        Press::Desk(press) => match press {
            DeskPress::Use(command) => used(desk, asked, *command, &Written::default()).await,
            DeskPress::Page(page) => Ok(help::turn(desk, asked, *page)),
        },
        Press::Inbox(press) => inbox::press(desk, asked, press, values).await,
        Press::Network(press) => match press {
            NetworkPress::Settle(chosen) => network::settled(desk, asked, *chosen).await,
            NetworkPress::History(sought, page) => history::turn(desk, asked, *sought, *page).await,
            NetworkPress::ChooseRevision => {
                let number = values.first().and_then(|value| value.parse().ok()).ok_or(Refusal::OldButton)?;
                history::revision(desk, asked, number, 0).await
            }
            NetworkPress::Revision(number, page) => history::revision(desk, asked, *number, *page).await,
            NetworkPress::Undo(number) => network::undo(desk, asked, *number).await,
            NetworkPress::Page(revision, shown, page) => {
                network::turn(desk, asked, *revision, *shown, *page).await
            }
            NetworkPress::Channels => channels::list(desk, asked).await,
            NetworkPress::ChannelsPage(page) => channels::turn(desk, asked, *page).await,
            NetworkPress::TryChannel(channel, page) => {
                channels::try_again(desk, asked, *channel, *page).await
            }
            NetworkPress::Routes(page) => route::turn_list(desk, asked, *page),
            NetworkPress::RouteTest(page, outline) => route::turn_test(desk, asked, outline, *page),
        },
        Press::Look(press) => match press {
            LookPress::Show(alert, _) => answers::look(desk, asked, alert, None).await,
            LookPress::States(alert, page) => answers::look(desk, asked, alert, Some(*page)).await,
            LookPress::StatesOf => {
                let alert = values.first().and_then(|value| value.parse().ok()).ok_or(Refusal::OldButton)?;
                answers::look(desk, asked, &alert, Some(0)).await
            }
            LookPress::Drafts(page) => drafts::turn(desk, asked, *page).await,
            LookPress::Alerts(page) => find::turn(desk, asked, *page).await,
            LookPress::Found(sought, page) => find::turn_found(desk, asked, *sought, *page).await,
            LookPress::Coverage(page, of) => coverage::turn(desk, asked, *of, *page).await,
        },
        Press::Record(press) => audit::press(desk, asked, press, values).await,
        Press::Figures(press) => figures::press(desk, asked, *press, values).await,
        Press::Never => {
            let current = desk.relay.current();
            let said = render::receipt(asked.locale(desk, &current), &say::receipt_nothing());
            Ok(Reply::Update(said.private()))
        }
        // These presses open forms, in [`form`], and have no other answer.
        Press::Open(_) | Press::Correct(_) => Err(Refusal::OldButton.into()),
    }
}

/// The choices for an option that somebody is typing; none for those who may not ask.
pub(super) async fn complete(desk: &Desk, asked: &Asked, typing: &Typing) -> Vec<Value> {
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    let (command, option, text) = (typing.command, typing.option.as_str(), typing.text.as_str());
    if command == Command::RouteTest {
        return match (network::admins_only(asked, &current), option) {
            (Ok(()), offer::PLATFORM) => route::complete_platform(text),
            (Ok(()), offer::ISSUER) => route::complete_issuer(&current, locale, text),
            _ => Vec::new(),
        };
    }
    if command == Command::NetworkHistory {
        return match (history::overseers_only(asked, &current), option) {
            (Ok(()), history::PARTNER) => route::complete_issuer(&current, locale, text),
            (Ok(()), history::ROUTE) => route::complete_name(&current, text),
            _ => Vec::new(),
        };
    }
    if command == Command::Coverage {
        let admin = network::admins_only(asked, &current).is_ok();
        return if admin { route::complete_issuer(&current, locale, text) } else { Vec::new() };
    }
    let officer = || asked.officer(&current).map(|officer| Whom::Partner(officer.partner));
    let viewer = match command {
        Command::Audit => audit::auditor(asked, &current),
        Command::AlertShow | Command::AlertErase => asked.viewer(&current),
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
    use crate::i18n::Locales;

    /// The words of every command that is registered.
    fn registered() -> BTreeSet<String> {
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
        there
    }

    #[test]
    fn every_command_that_is_registered_is_answered_and_no_other() {
        let answered: BTreeSet<String> = Command::ALL.iter().map(ToString::to_string).collect();
        assert_eq!(registered(), answered);
    }
}
