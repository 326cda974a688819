//! Every command: its words, what it is for, its options, and who may use it.
//!
//! The gateway registers the commands from here, *Help* shows them, and forms are made from them.
//!
//! Law: one line for each command, in a `match` without a catch-all arm.

use serde_json::Value;

use super::offer::{Argument, Head, Offer, fits, registered};
use super::{audit, find, follow_up, history, network, offer};
use crate::discord::asked::Asked;
use crate::discord::command::Command;
use crate::discord::render::{
    Powers, duty,
    form::{COLLEAGUE, UNTIL},
};
use crate::domain::{
    alert::{Ground, Kind, Tier},
    refusal::Refusal,
    situation::Situation,
    tlp::Tlp,
};
use crate::i18n::{Locales, Problem, say};
use crate::relay::Current;

/// A command, typed or used by a form.
pub(super) fn offer(command: Command) -> Offer {
    let (name, about, options) = match command {
        Command::AlertRaise => (say::command_raise_name(), say::command_raise(), vec![]),
        Command::AlertUrgent => (
            say::command_urgent_name(),
            say::command_urgent(),
            vec![
                Argument::text("url", say::option_url_name(), say::option_url()),
                Argument::one(
                    "situation",
                    say::option_situation_name(),
                    say::option_situation(),
                    (Situation::ALL, Situation::code),
                ),
                Argument::completed("to", say::option_to_name(), say::option_to()).optional(),
            ],
        ),
        Command::AlertDrafts => (say::command_drafts_name(), say::command_drafts(), vec![]),
        Command::AlertShow => (say::command_show_name(), say::command_show(), vec![reference()]),
        Command::AlertFind => (
            say::command_find_name(),
            say::command_find(),
            vec![Argument::text(find::WHAT, say::option_what_name(), say::option_what())],
        ),
        Command::AlertList => (say::command_list_name(), say::command_list(), vec![]),
        Command::AlertAmend => (say::command_amend_name(), say::command_amend(), vec![reference()]),
        Command::AlertWiden => (say::command_widen_name(), say::command_widen(), vec![reference()]),
        Command::AlertWithdraw => (say::command_withdraw_name(), say::command_withdraw(), vec![reference()]),
        Command::AlertErase => (say::command_erase_name(), say::command_erase(), vec![reference()]),
        Command::Inbox => (say::command_inbox_name(), say::command_inbox(), vec![]),
        Command::FollowUpShow => (say::command_show_name(), say::command_follow_up(), vec![reference()]),
        Command::FollowUpSnooze => (
            say::command_snooze_name(),
            say::command_snooze(),
            vec![
                reference(),
                Argument::completed(follow_up::WHEN, say::option_when_name(), say::option_when()),
                Argument::text(follow_up::WHY, say::option_reason_name(), say::option_reason()).optional(),
            ],
        ),
        Command::FollowUpHand => (
            say::command_hand_name(),
            say::command_hand(),
            vec![
                reference(),
                Argument::person(COLLEAGUE, say::option_colleague_name(), say::option_colleague()),
            ],
        ),
        Command::FollowUpNote => (
            say::command_note_name(),
            say::command_note(),
            vec![
                reference(),
                Argument::text(follow_up::TEXT, say::option_text_name(), say::option_text())
                    .at_most(duty::WORDS),
            ],
        ),
        Command::DutyShow => (say::command_show_name(), say::command_duty(), vec![]),
        Command::DutyTake => (say::command_take_name(), say::command_take(), vec![until()]),
        Command::DutyGive => (
            say::command_give_name(),
            say::command_give(),
            vec![
                Argument::person(COLLEAGUE, say::option_colleague_name(), say::option_duty_colleague()),
                until(),
            ],
        ),
        Command::DutyEnd => (say::command_end_name(), say::command_end(), vec![]),
        Command::Audit => (say::command_audit_name(), say::command_audit(), vec![reference()]),
        Command::DigestNow => (say::command_now_name(), say::command_now(), vec![]),
        Command::DigestPreview => (say::command_preview_name(), say::command_preview(), vec![]),
        Command::NetworkApply => (
            say::command_apply_name(),
            say::command_apply(),
            vec![Argument::file(offer::FILE, say::option_file_name(), say::option_file(), ".toml")],
        ),
        Command::NetworkExport => (say::command_export_name(), say::command_export(), vec![]),
        Command::NetworkHistory => (say::command_history_name(), say::command_history(), changed()),
        Command::NetworkChannels => (say::command_channels_name(), say::command_channels(), vec![]),
        Command::RouteList => (say::command_list_name(), say::command_route(), vec![]),
        Command::RouteTest => (say::command_test_name(), say::command_test(), described()),
        Command::Coverage => (
            say::command_coverage_name(),
            say::command_coverage(),
            vec![
                Argument::completed("partner", say::option_partner_name(), say::option_partner()).optional(),
            ],
        ),
        Command::Figures => (say::command_figures_name(), say::command_figures(), vec![]),
        Command::Help => (say::command_help_name(), say::command_help(), vec![]),
    };
    Offer { name, about, options }
}

/// Who can use a command.
enum Users {
    Officers,
    OfficersAndAdmins,
    OfficersAdminsAndAuditors,
    AdminsAndAuditors,
    Admins,
    /// For *Help*, which shows the others and is not shown itself.
    Nobody,
}

fn users(command: Command) -> Users {
    match command {
        Command::AlertRaise
        | Command::AlertUrgent
        | Command::AlertDrafts
        | Command::AlertAmend
        | Command::AlertWiden
        | Command::AlertWithdraw
        | Command::Inbox
        | Command::FollowUpShow
        | Command::FollowUpSnooze
        | Command::FollowUpHand
        | Command::FollowUpNote
        | Command::DutyShow
        | Command::DutyTake
        | Command::DutyGive
        | Command::DutyEnd => Users::Officers,
        Command::AlertShow
        | Command::AlertFind
        | Command::AlertList
        | Command::AlertErase
        | Command::DigestNow
        | Command::DigestPreview
        | Command::Coverage => Users::OfficersAndAdmins,
        Command::Audit | Command::Figures => Users::OfficersAdminsAndAuditors,
        Command::NetworkHistory => Users::AdminsAndAuditors,
        Command::NetworkApply
        | Command::NetworkExport
        | Command::NetworkChannels
        | Command::RouteList
        | Command::RouteTest => Users::Admins,
        Command::Help => Users::Nobody,
    }
}

/// Whether a command is of use to somebody. Whether they may use it is decided when they do.
pub(super) fn serves(command: Command, may: Powers) -> bool {
    match users(command) {
        Users::Officers => may.officer,
        Users::OfficersAndAdmins => may.officer || may.admin,
        Users::OfficersAdminsAndAuditors => may.officer || may.auditor || may.admin,
        Users::AdminsAndAuditors => may.auditor || may.admin,
        Users::Admins => may.admin,
        Users::Nobody => false,
    }
}

/// Refuses those who could not use a command here, before they fill in a form for it.
pub(super) fn admits(command: Command, asked: &Asked, current: &Current) -> Result<(), Refusal> {
    match users(command) {
        Users::Officers => asked.officer(current).map(drop),
        Users::OfficersAndAdmins => asked.viewer(current).map(drop),
        Users::OfficersAdminsAndAuditors => audit::auditor(asked, current).map(drop),
        Users::AdminsAndAuditors => history::overseers_only(asked, current),
        Users::Admins => network::admins_only(asked, current),
        Users::Nobody => Err(Refusal::OldButton),
    }
}

/// Every command, as Discord registers them.
pub(in crate::discord) fn definitions(locales: &Locales) -> Value {
    let commands: Vec<_> =
        all().iter().flat_map(|(head, offers)| registered(locales, head.as_ref(), offers)).collect();
    serde_json::to_value(commands).expect("commands are plain data")
}

/// The messages that break a rule for the words of all commands, each with what is wrong.
#[must_use]
pub fn misfits(locales: &Locales) -> Vec<(&'static str, Problem)> {
    fits::misfits(locales, &all())
}

/// The commands by their first words: one that stands alone, or several below a head.
fn all() -> Vec<(Option<Head>, Vec<Offer>)> {
    let mut words: Vec<&str> = Vec::new();
    for command in Command::ALL {
        let word = command.code().split(' ').next().unwrap_or_default();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let of_word = |word: &str| {
        let below =
            |command: &&Command| command.code().split_once(' ').is_some_and(|(first, _)| first == word);
        let below: Vec<Offer> = Command::ALL.iter().filter(below).map(|command| offer(*command)).collect();
        if below.is_empty() {
            let alone = Command::ALL.iter().filter(|command| command.code() == word);
            (None, alone.map(|command| offer(*command)).collect())
        } else {
            (Some(head(word)), below)
        }
    };
    words.into_iter().map(of_word).collect()
}

/// The first word of several commands.
fn head(word: &str) -> Head {
    let (name, about, for_admins) = match word {
        "alert" => (say::command_alert_name(), say::command_alert(), false),
        "follow-up" => (say::command_follow_up_name(), say::command_follow_up(), false),
        "duty" => (say::command_duty_name(), say::command_duty(), false),
        "digest" => (say::command_digest_name(), say::command_digest(), false),
        "network" => (say::command_network_name(), say::command_network(), true),
        "route" => (say::command_route_name(), say::command_route(), true),
        _ => unreachable!("a test registers every command"),
    };
    Head { name, about, for_admins }
}

fn reference() -> Argument {
    Argument::completed(find::REFERENCE, say::option_reference_name(), say::option_reference())
}

fn until() -> Argument {
    Argument::text(UNTIL, say::option_until_name(), say::option_until()).optional()
}

/// The options that say which changes of the network are looked for.
fn changed() -> Vec<Argument> {
    vec![
        Argument::completed(history::PARTNER, say::option_partner_name(), say::option_partner()).optional(),
        Argument::completed(history::ROUTE, say::option_route_name(), say::option_route()).optional(),
        Argument::person(history::PERSON, say::option_person_name(), say::option_person()).optional(),
        Argument::text(history::SINCE, say::option_since_name(), say::option_since()).optional(),
    ]
}

/// The options that describe an alert.
fn described() -> Vec<Argument> {
    vec![
        Argument::completed(offer::ISSUER, say::option_issuer_name(), say::option_issuer()),
        Argument::one("kind", say::option_kind_name(), say::option_kind(), (Kind::ALL, Kind::code)),
        Argument::one("tier", say::option_tier_name(), say::option_tier(), (Tier::ALL, Tier::code)),
        Argument::one("label", say::option_label_name(), say::option_label(), (Tlp::ALL, Tlp::code))
            .optional(),
        Argument::one("ground", say::option_ground_name(), say::option_ground(), (Ground::ALL, Ground::code))
            .optional(),
        Argument::completed(offer::PLATFORM, say::option_platform_name(), say::option_platform()).optional(),
        Argument::text(offer::LANGUAGE, say::option_language_name(), say::option_language()).optional(),
    ]
}
