//! Everything that the bot says by itself, by kind of notice.
//!
//! Law: a message that rings says only reference, tier and deadline.

use std::collections::BTreeSet;

use serde_json::Value;

use super::line::{GREY, bold, brief, each, edge, few, label, mention};
use super::{
    board::board,
    calls::calls,
    card,
    card::card as card_of,
    channels::{closed, returned, silent},
    digest::{digest, network_digest},
    duty,
    erase::erased,
    hour,
    menu::decide,
    ring as ring_of,
    ring::Officers,
};
use crate::domain::snowflake::RoleId;
use crate::{
    discord::{
        command::Command,
        components::{Message, Style, button, container, rows, text},
        custom_id::{AnswerPress, DeskPress, ErasePress, Form, LookPress, Origin, Press},
    },
    domain::{
        dossier::Cleared,
        location::Number,
        notice::{Reader, Told},
        partner::PartnerId,
        tlp::Tlp,
        view::{Deciding, Heading, Wait},
        whom::Whom,
    },
    i18n::{Deadline, Locale, Phrase, say},
};

/// A notice in words, in the reader's languages; it rings `ring` if that is a role.
#[must_use]
pub fn told(locales: &[&Locale], reader: &Reader, told: &Told, ring: Option<RoleId>) -> Message {
    let own = || locales.first().expect("a reader has a language");
    let say = |line: &Phrase| each(locales, |locale| bold(locale, line));
    let plain = |line: &Phrase| each(locales, |locale| locale.say(line));
    let show = |heading: &Heading, from| {
        vec![button(
            Style::Secondary,
            &label(locales, &say::button_show_alert()),
            &Press::from(LookPress::Show(heading.id.clone(), from)),
        )]
    };
    let seen = |at| Deadline::seen(at, reader.now);
    let about = |heading: &Cleared<Heading>, said: String, buttons: Vec<Value>| {
        one(locales, heading, &said, &buttons, ring)
    };
    match told {
        Told::Card(view) => card_of(locales, reader, view, ring),
        Told::Board(view) => board(own(), reader.now, view),
        Told::Ring(called) => ring_of::ring(locales, reader, called, Officers::Duty, ring),
        Told::Backup { called, hotline } => {
            ring_of::ring(locales, reader, called, Officers::Backup { hotline: hotline.as_deref() }, ring)
        }
        Told::Calls(list) => calls(locales, list, ring),
        Told::Wait(heading, waits) => {
            about(heading, waiting(locales, reader, heading, waits), show(heading, Origin::Wait))
        }
        Told::GoOn(heading, decided) => {
            let line = if *decided { say::notice_go_on_decided() } else { say::notice_go_on() };
            about(heading, say(&line), show(heading, Origin::GoOn))
        }
        Told::SetAside(heading, at) => {
            about(heading, say(&say::notice_set_aside(at)), show(heading, Origin::SetAside))
        }
        Told::Changed(heading, added) => {
            let mut buttons = vec![acknowledge(locales, heading)];
            buttons.extend(show(heading, Origin::Changed));
            about(heading, changed(locales, heading, added), buttons)
        }
        Told::Withdrawn(heading) => {
            about(heading, say(&say::notice_stop()), show(heading, Origin::Withdrawn))
        }
        Told::Struck(heading, numbers, acted) => {
            about(heading, struck(locales, heading, numbers, *acted), show(heading, Origin::Struck))
        }
        Told::Mistaken(heading, acted) => {
            about(heading, undoing(locales, &say::notice_mistaken(), *acted), Vec::new())
        }
        Told::Objected(heading, deciding) => {
            let line = deciding
                .map_or(say::notice_objected(), |Deciding { by, .. }| say::notice_objected_urgent(seen(by)));
            about(heading, say(&line), objected(locales, heading, *deciding, Origin::Objected))
        }
        Told::Undecided(heading, None) => {
            about(heading, say(&say::notice_undecided_secretariat()), show(heading, Origin::Undecided))
        }
        Told::Undecided(heading, deciding @ Some(Deciding { by, .. })) => {
            let buttons = objected(locales, heading, *deciding, Origin::Undecided);
            about(heading, say(&say::notice_undecided(seen(*by))), buttons)
        }
        Told::Renew(heading, at) => {
            let buttons = [renewing(locales, heading), show(heading, Origin::Renew)].concat();
            about(heading, say(&say::notice_renew(seen(*at))), buttons)
        }
        Told::NoObjection(heading) => {
            about(heading, say(&say::notice_no_objection()), show(heading, Origin::NoObjection))
        }
        Told::ProviderHour(heading, level, due) => {
            let (said, buttons) = hour::spent(locales, heading, *level, (*due, reader.now));
            about(heading, said, buttons)
        }
        Told::ShareWanted(heading, with) => {
            let (said, buttons) = share_wanted(locales, heading, *with);
            about(heading, said, buttons)
        }
        Told::ErasureAsked(heading, asks) => {
            about(heading, plain(&erasure_asked(*asks)), vec![erasure(locales, heading)])
        }
        Told::Erased(view) => erased(locales, view),
        Told::Later(heading, of, at) => {
            let said = if red(heading) { say::notice_later_closest() } else { say::notice_later(of, at) };
            about(heading, say(&said), vec![states(locales, heading)])
        }
        Told::LegalDue(heading, at) => {
            let legal = Press::Open(Form::Legal(heading.id.clone()));
            let mut buttons = vec![button(Style::Primary, &label(locales, &say::button_add_legal()), &legal)];
            buttons.extend(show(heading, Origin::LegalDue));
            about(heading, plain(&say::notice_legal_due(seen(*at))), buttons)
        }
        Told::HandOver(handed) => duty::hand_over(locales, reader, handed, ring),
        Told::Unrelieved(told) => duty::unrelieved(locales, reader, told, ring),
        Told::PartnerLeft(partner, closed) => left(locales, *partner, *closed),
        Told::Closed(trouble) => closed(locales, trouble),
        Told::Silent(roles) => silent(locales, roles, ring),
        Told::Returned { left, back } => returned(locales, *left, *back, ring),
        Told::Digest(view) => digest(locales, view),
        Told::NetworkDigest(view) => network_digest(own(), view),
        Told::Panel => panel(locales),
        Told::SecretariatsPanel => secretariats_panel(locales),
    }
}

/// The button that acknowledges an alert.
fn acknowledge(locales: &[&Locale], heading: &Heading) -> Value {
    let press = Press::from(AnswerPress::Acknowledge(heading.id.clone()));
    button(Style::Primary, &label(locales, &say::button_acknowledge()), &press)
}

/// The button that shows what every addressee does.
fn states(locales: &[&Locale], heading: &Heading) -> Value {
    let press = Press::from(LookPress::States(heading.id.clone(), 0));
    button(Style::Secondary, &label(locales, &say::button_show_states()), &press)
}

/// The button that shows who asks to have an alert erased, and why.
fn erasure(locales: &[&Locale], heading: &Heading) -> Value {
    let press = Press::from(ErasePress::Look(heading.id.clone()));
    button(Style::Secondary, &label(locales, &say::button_erasure()), &press)
}

/// Says that a partner has left the network, and how many of its asks were closed.
fn left(locales: &[&Locale], partner: PartnerId, closed: u32) -> Message {
    let said = each(locales, |locale| locale.say(&say::notice_partner_left(partner, closed)));
    Message::new(vec![container(GREY, &[text(said)])])
}

/// Says that the alert has changed, and which locations are new; under `TLP:RED` not even how many there are.
fn changed(locales: &[&Locale], heading: &Heading, added: &BTreeSet<Number>) -> String {
    let said = each(locales, |locale| bold(locale, &say::notice_changed()));
    if added.is_empty() || red(heading) {
        return said;
    }
    format!("{said}\n➕ {}", each(locales, |locale| locale.say(&say::card_added(few(added)))))
}

/// Says what was taken out, and that actions may have to be undone; under `TLP:RED` not even which locations.
fn struck(locales: &[&Locale], heading: &Heading, numbers: &BTreeSet<Number>, acted: bool) -> String {
    let line = if red(heading) { say::notice_struck_closest() } else { say::notice_struck(few(numbers)) };
    undoing(locales, &line, acted)
}

/// A line; a partner that `acted` is also told that its action may have to be undone.
fn undoing(locales: &[&Locale], line: &Phrase, acted: bool) -> String {
    let undo = acted.then(say::notice_undo);
    let said = |locale: &Locale| {
        let undo = undo.as_ref().map(|undo| format!("\n{}", locale.say(undo)));
        bold(locale, line) + &undo.unwrap_or_default()
    };
    each(locales, said)
}

/// The buttons that renew the reader's objection, or let it end.
fn renewing(locales: &[&Locale], heading: &Heading) -> Vec<Value> {
    let renew = |yes| Press::from(AnswerPress::Renew(heading.id.clone(), yes));
    vec![
        button(Style::Primary, &label(locales, &say::button_renew()), &renew(true)),
        button(Style::Secondary, &label(locales, &say::button_let_end()), &renew(false)),
    ]
}

/// "Wait", for each objection. Under `TLP:RED` it does not say with which locations: all of the alert waits until
/// somebody looks at it.
fn waiting(locales: &[&Locale], reader: &Reader, heading: &Heading, waits: &[Wait]) -> String {
    let shown = |wait: &Wait| {
        let numbers = if red(heading) { BTreeSet::new() } else { wait.numbers.clone() };
        Wait { numbers, ..wait.clone() }
    };
    let waits: Vec<Wait> = waits.iter().map(shown).collect();
    let said =
        |locale: &Locale| waits.iter().map(|wait| card::wait(locale, reader, wait)).collect::<Vec<_>>();
    each(locales, |locale| said(locale).join("\n"))
}

/// The buttons for an issuer about objections: to decide, if there is something to decide, and to look.
fn objected(locales: &[&Locale], heading: &Heading, deciding: Option<Deciding>, from: Origin) -> Vec<Value> {
    let mut buttons = Vec::new();
    buttons.extend(deciding.into_iter().flat_map(|one| decide(locales, &heading.id, one.raised_at)));
    let style = if buttons.is_empty() { Style::Primary } else { Style::Secondary };
    let objections = Press::from(AnswerPress::Objections(heading.id.clone()));
    buttons.push(button(style, &label(locales, &say::button_show_objections()), &objections));
    let show = Press::from(LookPress::Show(heading.id.clone(), from));
    buttons.push(button(Style::Secondary, &label(locales, &say::button_show_alert()), &show));
    buttons
}

/// Who asks to have an alert erased.
fn erasure_asked(by: Whom) -> Phrase {
    match by {
        Whom::Partner(_) => say::notice_erasure_by_issuer(),
        Whom::Secretariat => say::notice_erasure_by_secretariat(),
    }
}

/// Asks whether to share an alert with the partner that raised the same. Under `TLP:RED` no word and no id names the
/// partner: only a private look does.
fn share_wanted(locales: &[&Locale], heading: &Heading, with: PartnerId) -> (String, Vec<Value>) {
    let said = |line: &Phrase| each(locales, |locale| locale.say(line));
    if red(heading) {
        let sharing = Press::from(AnswerPress::Sharing(heading.id.clone()));
        let buttons = vec![button(Style::Primary, &label(locales, &say::button_show_partner()), &sharing)];
        return (said(&say::notice_share_wanted_closest()), buttons);
    }
    let share = |yes| Press::from(AnswerPress::Share(heading.id.clone(), with, yes));
    let buttons = vec![
        button(Style::Primary, &label(locales, &say::button_share()), &share(true)),
        button(Style::Secondary, &label(locales, &say::button_do_not_share()), &share(false)),
    ];
    (said(&say::notice_share_wanted(with)), buttons)
}

fn red(heading: &Heading) -> bool {
    heading.class.tlp == Tlp::Red
}

/// A notice about one alert.
fn one(
    locales: &[&Locale],
    heading: &Heading,
    said: &str,
    buttons: &[Value],
    ring: Option<RoleId>,
) -> Message {
    let name = each(locales, |locale| brief(locale, heading));
    let mut parts = vec![text(format!("{}{name}\n{said}", mention(ring)))];
    parts.extend(rows(buttons));
    Message::ringing(vec![container(edge(heading.class), &parts)], ring)
}

/// A partner's pinned panel: everything that an officer does, in the channel's languages.
fn panel(locales: &[&Locale]) -> Message {
    let make = |style, words, press: Press| button(style, &label(locales, &words), &press);
    let uses = |words, command| make(Style::Secondary, words, DeskPress::Use(command).into());
    let mut parts = vec![text(each(locales, |locale| locale.say(&say::notice_panel())))];
    // Two rows of three: a telephone shows each in one line.
    parts.extend(rows(&[
        make(Style::Danger, say::button_urgent(), Form::Urgent.into()),
        make(Style::Primary, say::button_raise(), Form::Raise.into()),
        uses(say::button_inbox(), Command::Inbox),
    ]));
    parts.extend(rows(&[
        uses(say::button_duty(), Command::DutyShow),
        uses(say::button_drafts(), Command::AlertDrafts),
        uses(say::button_help(), Command::Help),
    ]));
    Message::new(parts)
}

/// The secretariat's pinned panel: what shows the network's state, and what changes it.
fn secretariats_panel(locales: &[&Locale]) -> Message {
    let make = |words, press: Press| button(Style::Secondary, &label(locales, &words), &press);
    let uses = |words, command| make(words, DeskPress::Use(command).into());
    let asks = |words, command| make(words, Form::Use(command, 0).into());
    let mut parts = vec![text(each(locales, |locale| locale.say(&say::notice_panel_secretariat())))];
    parts.extend(rows(&[
        uses(say::desk_route_list(), Command::RouteList),
        asks(say::desk_route_test(), Command::RouteTest),
        uses(say::desk_coverage(), Command::Coverage),
        uses(say::desk_network_channels(), Command::NetworkChannels),
        asks(say::desk_audit(), Command::Audit),
        uses(say::desk_network_export(), Command::NetworkExport),
        asks(say::desk_network_apply(), Command::NetworkApply),
        uses(say::button_help(), Command::Help),
    ]));
    Message::new(parts)
}
