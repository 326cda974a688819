//! The board: where every addressee stands, at a glance, for the issuer.
//!
//! Sixty partners stand in one message: a row has at most 60 UTF-16 units, and its sign is explained by the counts above.

use super::line::{GREY, accent, bold, count, heading, sign, within};
use super::{card, hour, matter};
use crate::{
    discord::{
        components::{
            Message, Style, button, container, cut, fit, pages, room, rows, separator, text, units,
        },
        custom_id::{AmendPress, AnswerPress, ChangePress, Form, LookPress, Press},
    },
    domain::{
        dossier::Cleared,
        follow_up::Stage,
        objection::Window,
        partner::PartnerId,
        view::{Board, Row, ShownHour},
        zone::Zone,
    },
    i18n::{Countdown, LocalTime, Locale, Phrase, Plain, say},
};

/// The most units of a row.
const ROW: usize = 60;

/// The board, in the issuer's first language.
#[must_use]
pub fn board(locale: &Locale, board: &Cleared<Board>) -> Message {
    let head = head(locale, board).join("\n");
    let alert = &board.heading.id;
    let over = board.withdrawn_at.is_some();
    let mut parts = vec![text(head)];
    if let Some(addressees) = &board.rows {
        let lines: Vec<String> = addressees.iter().map(|row| self::row(locale, row)).collect();
        let more = |left| format!("-# {}", locale.say(&say::board_more_rows(count(left))));
        parts.push(separator());
        let room = room(&parts);
        parts.push(text(fit(&lines, room, more)));
    }
    let make = |style, label: Phrase, press: Press| button(style, &locale.say(&label), &press);
    let mut buttons = vec![make(
        Style::Secondary,
        say::button_show_states(),
        Press::from(LookPress::States(alert.clone(), 0)),
    )];
    if !over {
        buttons.push(make(
            Style::Secondary,
            say::button_results(),
            Press::Open(Form::Results(alert.clone())),
        ));
        buttons.push(make(
            Style::Secondary,
            say::button_amend(),
            Press::from(AmendPress::Amend(alert.clone())),
        ));
        buttons.push(make(Style::Secondary, say::button_widen(), Press::Open(Form::Widen(alert.clone()))));
        buttons.push(make(
            Style::Danger,
            say::button_withdraw(),
            Press::from(ChangePress::Withdraw(alert.clone())),
        ));
    }
    if board.objections > 0 || board.decide_by.is_some() {
        buttons.push(make(
            Style::Primary,
            say::button_show_objections(),
            Press::from(AnswerPress::Objections(alert.clone())),
        ));
    }
    if board.legal.is_some() && !over {
        buttons.push(make(Style::Primary, say::button_add_legal(), Press::Open(Form::Legal(alert.clone()))));
    }
    if board.hour.is_some() && !over {
        buttons.push(hour::open(&locale.say(&say::hour_open()), alert));
    }
    buttons.push(make(
        Style::Secondary,
        say::button_show_content(),
        Press::from(AnswerPress::Content(alert.clone(), 0)),
    ));
    parts.extend(rows(&buttons));
    let edge = if over { GREY } else { accent(board.heading.class.tier) };
    Message::new(vec![container(edge, &parts)])
}

/// Every addressee's state in a private reply, page by page: what is due next also by the addressee's own wall clock, and
/// where whoever is late or has no card yet can be called.
#[must_use]
pub fn states(
    locale: &Locale,
    board: &Cleared<Board>,
    zone_of: impl Fn(PartnerId) -> Option<Zone>,
    hotline_of: impl Fn(PartnerId) -> Option<String>,
    page: u32,
) -> Message {
    let mut lines = head(locale, board);
    lines.extend(board.rows.iter().flatten().map(|row| {
        let mut said = self::row(locale, row);
        if let Some((at, zone)) = row.due_by.zip(zone_of(row.partner)) {
            said = format!("{said} · {}", LocalTime::from(&at.with_timezone(&zone)));
        }
        if let Some(number) = hotline_of(row.partner).filter(|_| row.missed || row.unposted) {
            said = format!("{said} · ☎️ {}", Plain::from(&number));
        }
        if let Some(reason) = &row.reason {
            let words = say::reply_in_their_words(within(reason, matter::WHOLE));
            said = format!("{said}\n  {}", locale.say(&words));
        }
        said
    }));
    let pages = pages(&lines, matter::PAGE);
    let hour = board.hour.iter().map(|_| hour::open(&locale.say(&say::hour_open()), &board.heading.id));
    let turn = |page| Press::from(LookPress::States(board.heading.id.clone(), page));
    matter::paged(locale, &pages, page, turn, hour.collect())
}

/// Name, state as a whole, results, objections, and what is still to follow.
fn head(locale: &Locale, board: &Board) -> Vec<String> {
    let mut lines = heading(locale, &board.heading);
    let at = board.raised_at;
    lines.push(match board.raised_by {
        Some(partner) => locale.say(&say::card_raised(partner, at)),
        None => locale.say(&say::board_raised_by_you(at)),
    });
    if let Some(at) = board.withdrawn_at {
        lines.push(bold(locale, &say::board_withdrawn(at)));
    }
    if let Some((revision, at)) = board.revised {
        lines.push(format!("✏️ {}", locale.say(&say::card_revised(revision, at))));
    }
    let stage = |(stage, number): &(_, usize)| {
        format!("{} {}", sign(*stage), locale.say(&at_stage(*stage, count(*number))))
    };
    lines.push(board.stages.iter().map(stage).collect::<Vec<_>>().join(" · "));
    lines.extend(card::results(locale, &board.results, board.count));
    if board.objections > 0 {
        lines.push(format!("✋ {}", bold(locale, &say::board_objections(count(board.objections)))));
    }
    if let Some(at) = board.decide_by {
        lines.push(format!("✋ {}", bold(locale, &say::board_decide_by(at, at))));
    }
    lines.extend(
        board
            .hour
            .iter()
            .filter(|hour| **hour != ShownHour::Awaited)
            .map(|hour| hour::line(locale, None, hour)),
    );
    if let Some((gaps, at)) = &board.legal {
        let line = say::board_legal(gaps, at, at);
        lines.push(format!("⚖️ {}", locale.say(&line)));
    }
    if board.rows.is_none() {
        lines.push(format!("-# {}", locale.say(&say::board_closest())));
    }
    lines
}

/// How many addressees are at a stage.
fn at_stage(stage: Stage, count: u32) -> Phrase {
    match stage {
        Stage::Sending => say::board_sending(count),
        Stage::Posted => say::board_posted(count),
        Stage::Told => say::board_told(count),
        Stage::Acknowledged => say::board_acknowledged(count),
        Stage::Acting => say::board_acting(count),
        Stage::Closed => say::board_closed(count),
        Stage::Declined => say::board_declined(count),
    }
}

/// Sign, name, and the one thing that the issuer wants to know next.
fn row(locale: &Locale, row: &Row) -> String {
    let name = format!("{} {}", sign(row.stage), locale.say(&row.partner));
    let objects = row.objects.then(|| format!("✋ {}", locale.say(&say::board_objects())));
    let unposted = row.unposted.then(|| format!("⚠️ {}", locale.say(&say::board_unposted())));
    let said = row.answer.map(|answer| locale.say(&answer));
    let late = row.missed.then(|| format!("⏰ {}", locale.say(&say::follow_up_overtime())));
    let open = row.window.and_then(|window| match window {
        Window::Open(until) => Some(until),
        Window::Over(_) | Window::NoObjection(_) => None,
    });
    let due = row.due_by.or(open).map(|at| Countdown::from(&at).to_string());
    let closed = row.window.and_then(|window| match window {
        Window::Open(_) => None,
        Window::Over(_) => Some(say::board_window_closed()),
        Window::NoObjection(_) => Some(say::board_no_objection()),
    });
    let words = |part: Option<String>| part.map(|part| (part, false));
    let parts = [
        words(unposted),
        words(objects),
        words(late),
        due.map(|due| (due, true)),
        row.hour.as_ref().and_then(|hour| hour::row(locale, hour)),
        words(closed.map(|line| locale.say(&line))),
        words(said),
    ];
    let mut line = name;
    for (part, token) in parts.into_iter().flatten() {
        let room = ROW.saturating_sub(units(&line) + 3);
        // A token is whole or absent; words may be cut.
        if token && units(&part) > room || room < 4 {
            continue;
        }
        line = format!("{line} · {}", if token { part } else { cut(&part, room) });
    }
    line
}
