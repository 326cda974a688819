//! `/help`, and the panel's button: a button for everything that the person may do, and the forms that these buttons
//! open.
//!
//! A slash command can be typed only where one may write. In a partner's channel only the bot writes, so everything
//! that a command does can be reached from here or from a card.

use serde_json::Value;

use super::table::{admits, offer, serves};
use crate::discord::{
    asked::{Asked, Desk, Reply},
    command::Command,
    custom_id::{DeskPress, Form, Press},
    modal::modal,
    render::{self, Group, Offered, Powers},
};
use crate::domain::refusal::Refusal;
use crate::i18n::{Phrase, say};
use crate::relay::No;

/// Shows the first page, to everybody, with a role or without.
pub(super) fn show(desk: &Desk, asked: &Asked) -> Reply {
    Reply::Private(page(desk, asked, 0))
}

/// Turns to another page, in the place of the one that is there.
pub(super) fn turn(desk: &Desk, asked: &Asked, to: u32) -> Reply {
    Reply::Update(page(desk, asked, to))
}

fn page(desk: &Desk, asked: &Asked, page: u32) -> Value {
    let current = desk.relay.current();
    let may = Powers {
        officer: matches!(asked.officer(&current), Ok(_) | Err(Refusal::WhichPartner(_))),
        auditor: current.is_auditor(&asked.roles),
        admin: current.is_admin(&asked.roles),
    };
    let groups: Vec<Group> = groups().into_iter().filter_map(|group| of_use(group, may)).collect();
    render::help(asked.locale(desk, &current), may, &groups, page).private()
}

/// The form by which a command is used: one page of its options.
pub(super) fn form(desk: &Desk, asked: &Asked, command: Command, page: u32) -> Result<Value, No> {
    let current = desk.relay.current();
    admits(command, asked, &current)?;
    let locale = asked.locale(desk, &current);
    let fields = offer(command).fields(locale, page);
    let label = label(command).ok_or(Refusal::OldButton)?;
    Ok(modal(&Form::Use(command, page), &locale.say(&label), None, &fields))
}

/// The commands of a group that are of use to somebody; none if there are none.
fn of_use((heading, commands): (Phrase, &[Command]), may: Powers) -> Option<Group> {
    let commands = commands.iter().copied().filter(|command| serves(*command, may));
    let offered: Vec<Offered> = commands.flat_map(buttons).collect();
    (!offered.is_empty()).then_some(Group { heading, offered })
}

/// A command's button; one more for each further page of its form.
fn buttons(command: Command) -> Vec<Offered> {
    let Some(label) = label(command) else { return Vec::new() };
    let first = Offered { label: label.clone(), about: offer(command).about, page: 0, press: press(command) };
    let further = |page| Offered {
        label: label.clone(),
        about: offer(command).about,
        page,
        press: Form::Use(command, page).into(),
    };
    std::iter::once(first).chain((1..offer(command).pages()).map(further)).collect()
}

/// What a command's button does. It opens the command's own form, or a form of the command's options; if there is
/// neither, it uses the command at once.
fn press(command: Command) -> Press {
    match command {
        Command::AlertRaise => Form::Raise.into(),
        Command::AlertUrgent => Form::Urgent.into(),
        Command::DutyGive => Form::GiveDuty.into(),
        // Used without their options: everything is shown.
        Command::Coverage | Command::NetworkHistory => DeskPress::Use(command).into(),
        _ if offer(command).pages() > 0 => Form::Use(command, 0).into(),
        _ => DeskPress::Use(command).into(),
    }
}

/// The commands under their headings.
fn groups() -> [(Phrase, &'static [Command]); 5] {
    [
        (
            say::desk_heading_alerts(),
            &[
                Command::AlertUrgent,
                Command::AlertRaise,
                Command::AlertDrafts,
                Command::AlertFind,
                Command::AlertShow,
                Command::AlertList,
                Command::AlertAmend,
                Command::AlertWiden,
                Command::AlertWithdraw,
                Command::AlertErase,
            ],
        ),
        (
            say::desk_heading_owed(),
            &[
                Command::Inbox,
                Command::FollowUpShow,
                Command::FollowUpSnooze,
                Command::FollowUpHand,
                Command::FollowUpNote,
            ],
        ),
        (
            say::desk_heading_duty(),
            &[Command::DutyShow, Command::DutyTake, Command::DutyGive, Command::DutyEnd],
        ),
        (
            say::desk_heading_digest(),
            &[
                Command::DigestNow,
                Command::DigestPreview,
                Command::Coverage,
                Command::Figures,
                Command::Audit,
            ],
        ),
        (
            say::desk_heading_network(),
            &[
                Command::NetworkApply,
                Command::NetworkExport,
                Command::NetworkHistory,
                Command::NetworkChannels,
                Command::RouteList,
                Command::RouteTest,
            ],
        ),
    ]
}

/// The words on a command's button. *Help* itself has no button.
fn label(command: Command) -> Option<Phrase> {
    Some(match command {
        Command::AlertRaise => say::desk_alert_raise(),
        Command::AlertUrgent => say::desk_alert_urgent(),
        Command::AlertDrafts => say::desk_alert_drafts(),
        Command::AlertShow => say::desk_alert_show(),
        Command::AlertFind => say::desk_alert_find(),
        Command::AlertList => say::desk_alert_list(),
        Command::AlertAmend => say::desk_alert_amend(),
        Command::AlertWiden => say::desk_alert_widen(),
        Command::AlertWithdraw => say::desk_alert_withdraw(),
        Command::AlertErase => say::desk_alert_erase(),
        Command::Inbox => say::desk_inbox(),
        Command::FollowUpShow => say::desk_follow_up_show(),
        Command::FollowUpSnooze => say::desk_follow_up_snooze(),
        Command::FollowUpHand => say::desk_follow_up_hand(),
        Command::FollowUpNote => say::desk_follow_up_note(),
        Command::DutyShow => say::desk_duty_show(),
        Command::DutyTake => say::desk_duty_take(),
        Command::DutyGive => say::desk_duty_give(),
        Command::DutyEnd => say::desk_duty_end(),
        Command::Audit => say::desk_audit(),
        Command::DigestNow => say::desk_digest_now(),
        Command::DigestPreview => say::desk_digest_preview(),
        Command::NetworkApply => say::desk_network_apply(),
        Command::NetworkExport => say::desk_network_export(),
        Command::NetworkHistory => say::desk_network_history(),
        Command::NetworkChannels => say::desk_network_channels(),
        Command::RouteList => say::desk_route_list(),
        Command::RouteTest => say::desk_route_test(),
        Command::Coverage => say::desk_coverage(),
        Command::Figures => say::desk_figures(),
        Command::Help => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locales;

    #[test]
    fn whatever_a_command_does_a_button_of_the_help_does() {
        let shown: Vec<Command> =
            groups().iter().flat_map(|(_, commands)| commands.iter().copied()).collect();
        for command in Command::ALL.iter().filter(|command| **command != Command::Help) {
            assert_eq!(shown.iter().filter(|one| *one == command).count(), 1, "{command}");
            let told: usize = (0..offer(*command).pages())
                .map(|page| offer(*command).told_on(page))
                .max()
                .unwrap_or_default();
            assert!(told <= 5, "{command}: {told} fields of one form");
        }
        let everybody = Powers { officer: true, auditor: true, admin: true };
        assert!(shown.iter().all(|command| serves(*command, everybody) && label(*command).is_some()));
    }

    #[test]
    fn everybody_finds_every_button_in_every_language() {
        let (locales, _) = Locales::load(None).unwrap();
        for locale in locales.iter() {
            for (officer, auditor, admin) in
                [(true, false, false), (true, true, true), (false, true, false), (false, false, true)]
            {
                let may = Powers { officer, auditor, admin };
                let groups: Vec<Group> =
                    groups().into_iter().filter_map(|group| of_use(group, may)).collect();
                let wanted: usize = groups.iter().map(|group| group.offered.len()).sum();
                let turns = |press: &&String| !press.contains(":desk:");
                let page = |page| render::help(locale, may, &groups, page);
                let first = page(0).presses().iter().filter(turns).count();
                let second =
                    if page(1) == page(0) { 0 } else { page(1).presses().iter().filter(turns).count() };
                assert_eq!(first + second, wanted, "{} {may:?}", locale.tag());
                assert_eq!(page(0).left_out() + page(1).left_out(), 0, "{} {may:?}", locale.tag());
            }
        }
    }
}
