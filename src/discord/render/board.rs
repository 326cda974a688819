//! The board: it shows the issuer at a glance how its alert stands.
//!
//! Its first lines have the counts; then come whoever stands out, and the others in groups. Up to six of those at which
//! the issuer should look have a row each, of at most 60 UTF-16 units; all others at the same state share an entry. Its
//! buttons are few: what the issuer has to do next, to look closer, to amend, and to withdraw.
//!
//! Law: sixty partners fit into one message that a telephone shows almost whole. What has no room is counted, and
//! *Show states* has all of it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::line::{GREY, NUMBERS, bold, count, edge, heading, struck, within};
use super::standing::{at_stage, grouped, in_order, row};
use super::{card, hour, matter};
use crate::{
    discord::{
        components::{Message, Style, button, container, pages, rows, separator, size, text},
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

/// The room of a board.
const BOARD: usize = 1_500;
/// The most units of the numbers of locations in a line of a board.
const FEW_NUMBERS: usize = 24;
/// Up to this many results have a line each on a board.
const FEW_RESULTS: usize = 3;

/// The board, in the issuer's first language.
#[must_use]
pub fn board(locale: &Locale, now: DateTime<Utc>, board: &Cleared<Board>) -> Message {
    let head = head(locale, now, board, results(locale, board)).join("\n");
    let alert = &board.heading.id;
    let over = board.withdrawn_at.is_some();
    let mut parts = Vec::new();
    if let Some(addressees) = &board.rows {
        let more = |left| format!("-# {}", locale.say(&say::board_more_rows(count(left))));
        let lines = grouped(locale, addressees, BOARD.saturating_sub(size(&head) + 1), more);
        parts.extend([text(head), separator(), text(lines.join("\n"))]);
    } else {
        parts.push(text(head));
    }
    let make = |style, label: Phrase, press: Press| button(style, &locale.say(&label), &press);
    // One press that leads on: what else there is to do opens with the states.
    let mut buttons: Vec<Value> = next_steps(locale, board).into_iter().take(1).collect();
    let states = Press::from(LookPress::States(alert.clone(), 0));
    buttons.push(make(Style::Secondary, say::button_show_states(), states));
    if !over {
        let amend = Press::from(AmendPress::Amend(alert.clone()));
        buttons.push(make(Style::Secondary, say::button_amend(), amend));
        let withdraw = Press::from(ChangePress::Withdraw(alert.clone()));
        buttons.push(make(Style::Danger, say::button_withdraw(), withdraw));
    }
    parts.extend(rows(&buttons));
    let colour = if over { GREY } else { edge(board.heading.class) };
    Message::new(vec![container(colour, &parts)])
}

/// What the issuer has to do, the most urgent first: look at objections, add legal details, see to the provider's hour.
fn next_steps(locale: &Locale, board: &Board) -> Vec<Value> {
    let alert = &board.heading.id;
    let over = board.withdrawn_at.is_some();
    let objected = board.objections > 0 || board.decide_by.is_some() || board.set_aside;
    let objections = || {
        let press = Press::from(AnswerPress::Objections(alert.clone()));
        button(Style::Primary, &locale.say(&say::button_show_objections()), &press)
    };
    let legal = || {
        let press = Press::Open(Form::Legal(alert.clone()));
        button(Style::Primary, &locale.say(&say::button_add_legal()), &press)
    };
    let hour = || hour::open(&locale.say(&say::hour_open()), alert);
    let steps = [
        objected.then(objections),
        (board.legal.is_some() && !over).then(legal),
        (board.hour.is_some() && !over).then(hour),
    ];
    steps.into_iter().flatten().collect()
}

/// The results in a few lines: with their numbers if they are few, else in one line that counts.
fn results(locale: &Locale, board: &Board) -> Vec<String> {
    let lines = card::results(locale, &board.results, board.count, &board.struck, FEW_NUMBERS);
    if lines.len() <= FEW_RESULTS {
        return lines;
    }
    let counts =
        board.results.iter().map(|one| format!("{} × {}", locale.say(&one.outcome), one.numbers.len()));
    vec![format!("📋 {}", counts.collect::<Vec<_>>().join(" · "))]
}

/// Every addressee's state in a private reply, page by page, with what the issuer can do and see besides. The next
/// deadline is also given in the addressee's own time. A partner that is late or has no card yet has its telephone
/// number.
#[must_use]
pub fn states(
    locale: &Locale,
    now: DateTime<Utc>,
    board: &Cleared<Board>,
    zone_of: impl Fn(PartnerId) -> Option<Zone>,
    hotline_of: impl Fn(PartnerId) -> Option<String>,
    page: u32,
) -> Message {
    let results = card::results(locale, &board.results, board.count, &board.struck, NUMBERS);
    let mut lines = head(locale, now, board, results);
    lines.extend(in_order(locale, board.rows.as_deref().unwrap_or_default()).into_iter().map(|row| {
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
    let turn = |page| Press::from(LookPress::States(board.heading.id.clone(), page));
    // Only the issuer has something to do here, and may see the content.
    let mut buttons = Vec::new();
    if board.raised_by.is_none() {
        buttons = next_steps(locale, board);
        if board.withdrawn_at.is_none() {
            let report = Press::Open(Form::Results(board.heading.id.clone()));
            buttons.push(button(Style::Secondary, &locale.say(&say::button_results()), &report));
        }
        let content = Press::from(AnswerPress::Content(board.heading.id.clone(), 0));
        buttons.push(button(Style::Secondary, &locale.say(&say::button_show_content()), &content));
    }
    matter::paged(locale, &pages, page, turn, buttons)
}

/// The alert's name and state, these results, objections, and what is still to follow.
fn head(locale: &Locale, now: DateTime<Utc>, board: &Board, results: Vec<String>) -> Vec<String> {
    let mut lines = heading(locale, &board.heading);
    if let Some(at) = board.withdrawn_at {
        lines.push(bold(locale, &say::board_withdrawn(at)));
    } else if let Some(rows) = &board.rows {
        lines.extend(summary(locale, board, rows));
    }
    lines.extend(results);
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

/// How many of those that are asked to act have acknowledged, how many act, how many locations are offline, how many
/// partners are late, and when the next deadline is; none if nobody is asked to act.
fn summary(locale: &Locale, board: &Board, rows: &[Row]) -> Option<String> {
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
    let offline: usize =
        board.results.iter().filter(|one| one.outcome.is_offline()).map(|one| one.numbers.len()).sum();
    let locations = count(board.count as usize - board.struck.len());
    said.extend(
        (!board.results.is_empty()).then(|| locale.say(&say::board_offline_of(count(offline), locations))),
    );
    said.extend((late > 0).then(|| format!("⏰ {} · {late}", locale.say(&say::follow_up_overtime()))));
    said.extend(next.map(|at| locale.say(&say::board_next(at))));
    (!ever.is_empty()).then(|| said.join(" · "))
}
