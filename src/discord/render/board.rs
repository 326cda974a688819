//! The board: it shows the issuer at a glance where every addressee stands.
//!
//! Sixty partners fit into one message. Up to six of those at which the issuer should look have a row each, of at
//! most 60 UTF-16 units; all others at the same state share an entry.

use chrono::{DateTime, Utc};

use super::line::{GREY, bold, count, edge, heading, struck, within};
use super::standing::{at_stage, grouped, row};
use super::{card, hour, matter};
use crate::{
    discord::{
        components::{Message, Style, button, container, fit, pages, room, rows, separator, text},
        custom_id::{AmendPress, AnswerPress, ChangePress, Form, LookPress, Press},
    },
    domain::{
        audience::Purpose,
        dossier::Cleared,
        follow_up::Stage,
        partner::PartnerId,
        view::{Board, Row, ShownHour},
        zone::Zone,
    },
    i18n::{Code, Deadline, LocalTime, Locale, Phrase, Plain, say},
};

/// The board, in the issuer's first language.
#[must_use]
pub fn board(locale: &Locale, now: DateTime<Utc>, board: &Cleared<Board>) -> Message {
    let head = head(locale, now, board).join("\n");
    let alert = &board.heading.id;
    let over = board.withdrawn_at.is_some();
    let mut parts = vec![text(head)];
    if let Some(addressees) = &board.rows {
        let more = |left| format!("-# {}", locale.say(&say::board_more_rows(count(left))));
        parts.push(separator());
        let room = room(&parts);
        parts.push(text(fit(&grouped(locale, addressees), room, more)));
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
        let take_out = Press::Open(Form::TakeOut(alert.clone()));
        buttons.push(make(Style::Secondary, say::button_take_out(), take_out));
        buttons.push(make(
            Style::Danger,
            say::button_withdraw(),
            Press::from(ChangePress::Withdraw(alert.clone())),
        ));
    }
    if board.objections > 0 || board.decide_by.is_some() || board.set_aside {
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
    let colour = if over { GREY } else { edge(board.heading.class) };
    Message::new(vec![container(colour, &parts)])
}

/// Every addressee's state in a private reply, page by page. The next deadline is also given in the addressee's own
/// time. A partner that is late or has no card yet has its telephone number.
#[must_use]
pub fn states(
    locale: &Locale,
    now: DateTime<Utc>,
    board: &Cleared<Board>,
    zone_of: impl Fn(PartnerId) -> Option<Zone>,
    hotline_of: impl Fn(PartnerId) -> Option<String>,
    page: u32,
) -> Message {
    let mut lines = head(locale, now, board);
    lines.extend(board.rows.iter().flatten().map(|row| {
        let mut said = self::row(locale, row);
        if let Some((at, zone)) = row.due_by.zip(zone_of(row.partner)) {
            said = format!("{said} · {}", LocalTime::from(&at.with_timezone(&zone)));
        }
        if let Some(at) = row.later {
            said = format!("{said} · {}", locale.say(&say::board_answers_later(at)));
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

/// The alert's name and state, results, objections, and what is still to follow.
fn head(locale: &Locale, now: DateTime<Utc>, board: &Board) -> Vec<String> {
    let mut lines = heading(locale, &board.heading);
    if let Some(at) = board.withdrawn_at {
        lines.push(bold(locale, &say::board_withdrawn(at)));
    } else if let Some(rows) = &board.rows {
        lines.extend(summary(locale, rows));
    }
    lines.extend(card::results(locale, &board.results, board.count, &board.struck));
    lines.extend(struck(locale, &board.struck));
    if board.objections > 0 {
        lines.push(format!("✋ {}", bold(locale, &say::board_objections(count(board.objections)))));
    }
    if let Some(at) = board.decide_by {
        lines.push(format!("✋ {}", bold(locale, &say::board_decide_by(Deadline::seen(at, now)))));
    }
    lines.extend(
        board
            .hour
            .iter()
            .filter(|hour| **hour != ShownHour::Awaited)
            .map(|hour| hour::line(locale, now, hour)),
    );
    if let Some((gaps, at)) = &board.legal {
        let line = say::board_legal(gaps, Deadline::seen(*at, now));
        lines.push(format!("⚖️ {}", locale.say(&line)));
    }
    let at = board.raised_at;
    lines.push(match board.raised_by {
        Some(partner) => locale.say(&say::card_raised(partner, at)),
        None => locale.say(&say::board_raised_by_you(at)),
    });
    if let Some(of) = &board.again_of {
        lines.push(format!("↩️ {}", locale.say(&say::board_again(Code::from(of)))));
    }
    if let Some((revision, at)) = board.revised {
        lines.push(format!("✏️ {}", locale.say(&say::card_revised(revision, at))));
    }
    if board.rows.is_none() {
        lines.push(format!("-# {}", locale.say(&say::board_closest())));
    }
    lines
}

/// How many of those that are asked to act have acknowledged, how many act, how many are late, and when the next
/// deadline is; none if nobody is asked to act.
fn summary(locale: &Locale, rows: &[Row]) -> Option<String> {
    let ever: Vec<&Row> = rows.iter().filter(|row| matches!(row.purpose, Purpose::Action(_))).collect();
    // A partner that has left is asked nothing any more, and one that was addressed by mistake should never have been
    // asked.
    let out = |stage| matches!(stage, Stage::Left | Stage::Mistaken);
    let asked: Vec<&Row> = ever.iter().copied().filter(|row| !out(row.stage)).collect();
    let number = |is: &dyn Fn(&Row) -> bool| asked.iter().filter(|row| is(row)).count();
    let unheard = |stage| matches!(stage, Stage::Sending | Stage::Posted | Stage::Told | Stage::Unanswered);
    let acknowledged = number(&|row| !unheard(row.stage));
    let late = number(&|row| row.missed);
    let next = asked.iter().filter(|row| !row.missed).filter_map(|row| row.due_by).min();
    let mut said = vec![bold(locale, &say::board_acknowledged_of(count(acknowledged), count(asked.len())))];
    for stage in [Stage::Acting, Stage::Closed, Stage::Declined, Stage::Unanswered] {
        let there = number(&|row| row.stage == stage);
        said.extend((there > 0).then(|| locale.say(&at_stage(stage, count(there)))));
    }
    for stage in [Stage::Left, Stage::Mistaken] {
        let there = ever.iter().filter(|row| row.stage == stage).count();
        said.extend((there > 0).then(|| locale.say(&at_stage(stage, count(there)))));
    }
    said.extend((late > 0).then(|| format!("⏰ {} · {late}", locale.say(&say::follow_up_overtime()))));
    said.extend(next.map(|at| locale.say(&say::board_next(at))));
    (!ever.is_empty()).then(|| said.join(" · "))
}
