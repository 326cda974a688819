//! The card: an alert in one addressee's channel.
//!
//! What counts at 3 am comes first: tier, what is asked, by when, where, by whom. What has happened since stands below
//! it, the newest first. If the partner has two languages, both are there, and what is the same in both stands once. A
//! card that is closed shrinks to a line.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::line::{
    GREY, NUMBERS, bold, brief, clocks, count, each, edge, few, fewer, heading, label, sign, struck,
};
use super::{hour, matter};
use crate::{
    discord::{
        components::{Message, Style, button, container, room, rows, separator, text, whole},
        custom_id::{AnswerPress, FollowUpPress, Form, Press},
    },
    domain::{
        actor::Done,
        alert::Kind,
        answer::Answer,
        audience::Purpose,
        dossier::Cleared,
        follow_up::Stage,
        location::Number,
        notice::Reader,
        objection::Window,
        snowflake::RoleId,
        view::{About, Became, Card, ShownHour, Wait},
    },
    i18n::{Code, Deadline, Locale, Mention, Phrase, say},
};

/// The least room that the matter needs. If two languages leave less, only the first one is used.
const LEAST: usize = 400;

/// The card; it rings `ring` if that is a role.
#[must_use]
pub fn card(locales: &[&Locale], reader: &Reader, card: &Cleared<Card>, ring: Option<RoleId>) -> Message {
    let over = matches!(card.stage, Stage::Closed | Stage::Declined | Stage::Unanswered)
        || is_out(card.stage)
        || card.withdrawn_at.is_some();
    let mut parts = Vec::new();
    if over {
        parts.extend(ring.map(|role| text(Mention::Role(role).to_string())));
        parts.push(text(each(locales, |locale| closed(locale, reader, card))));
    } else {
        let shown = card.about.as_ref().and_then(|about| about.matter.as_ref());
        let said = |locales: &[&Locale]| {
            let asked = each(locales, |locale| open(locale, reader, card).join("\n"));
            let asked = [Some(asked), footer(locales, card, ring)].into_iter().flatten().collect::<Vec<_>>();
            let asked = asked.join("\n");
            let since = each(locales, |locale| since(locale, reader, card).join("\n"));
            [asked, since].into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>()
        };
        let mut locales = locales;
        let mut all = said(locales);
        let needed = all.iter().map(|one| whole(one)).sum::<usize>() + shown.map_or(0, |_| LEAST);
        if needed > room(&parts) {
            locales = &locales[..1];
            all = said(locales);
        }
        for (index, one) in all.into_iter().enumerate() {
            if index > 0 {
                parts.push(separator());
            }
            parts.push(text(one));
        }
        if let Some(content) = shown {
            parts.push(separator());
            let room = room(&parts);
            parts.push(text(matter::lasting(locales, content, room)));
        }
    }
    if !is_out(card.stage) {
        parts.extend(rows(&buttons(locales, card, ring.is_some(), over)));
    }
    let colour = if over { GREY } else { edge(card.heading.class) };
    Message::ringing(vec![container(colour, &parts)], ring)
}

/// Whether the card's partner no longer belongs to the alert.
fn is_out(stage: Stage) -> bool {
    matches!(stage, Stage::Left | Stage::Mistaken)
}

/// A closed card in one line; a second line says how fast the provider was, if that was measured.
fn closed(locale: &Locale, reader: &Reader, card: &Card) -> String {
    if is_out(card.stage) {
        let reference = Code::from(&card.heading.reference);
        let why = if card.stage == Stage::Left { say::card_left() } else { say::card_mistaken() };
        return format!("{} {reference} · {}", sign(card.stage), locale.say(&why));
    }
    let name = brief(locale, &card.heading);
    let given = card.about.as_ref().and_then(|about| about.answered);
    let end = match (card.withdrawn_at, given) {
        (Some(at), _) => say::card_withdrawn(at),
        (None, _) if card.stage == Stage::Unanswered => say::card_unanswered(),
        (None, Some((answer, done))) => say::card_answered(answer, Mention::User(done.by), done.at),
        (None, None) => say::card_closed(),
    };
    let stage = if card.withdrawn_at.is_some() { Stage::Closed } else { card.stage };
    let line = format!("{} {name} · {}", sign(stage), locale.say(&end));
    let measured = card.about.as_ref().and_then(|about| about.hour.as_ref());
    let measured = measured.filter(|hour| matches!(hour, ShownHour::Ended { .. }));
    line + &measured.map_or_else(String::new, |hour| format!("\n{}", hour::line(locale, reader.now, hour)))
}

/// What is asked, until when, where, by whom, and which care is needed.
fn open(locale: &Locale, reader: &Reader, card: &Card) -> Vec<String> {
    let mut lines = heading(locale, &card.heading);
    let running = card.clocks.iter().flat_map(|running| clocks(locale, reader, running));
    let Some(about) = &card.about else {
        lines.extend(running);
        return lines;
    };
    lines.extend(about.waits.iter().map(|wait| format!("## ✋ {}", locale.say(&wait_line(reader, wait)))));
    lines.push(match about.purpose {
        Purpose::Action(ask) => bold(locale, &say::card_asked(ask)),
        Purpose::Consult => locale.say(&say::card_consulted()),
        Purpose::Information => locale.say(&say::card_informed()),
    });
    lines.extend(running);
    lines.extend(about.hour.as_ref().map(|hour| hour::line(locale, reader.now, hour)));
    lines.extend(told_of(locale, card.heading.class.kind, about));
    lines
}

/// In small letters: whom the card rings, and that nobody opens the content unrecorded. The mention stands last, so that
/// the first lines of a notification say what is asked.
fn footer(locales: &[&Locale], card: &Card, ring: Option<RoleId>) -> Option<String> {
    let recorded = match &card.about {
        None => Some(say::card_closest()),
        Some(about) => about.matter.is_none().then(say::card_hidden),
    };
    let recorded = recorded.map(|words| each(locales, |locale| format!("-# {}", locale.say(&words))));
    match (ring.map(|role| Mention::Role(role).to_string()), recorded) {
        (Some(role), Some(recorded)) => Some(recorded.replacen("-# ", &format!("-# {role} · "), 1)),
        (Some(role), None) => Some(format!("-# {role}")),
        (None, recorded) => recorded,
    }
}

/// Where the content is and who raised the alert, in small letters, and which care is needed.
fn told_of(locale: &Locale, kind: Kind, about: &About) -> Vec<String> {
    let mut lines = Vec::new();
    if about.warning {
        lines.push(format!("⚠️ {}", locale.say(&say::card_warning())));
    }
    let from = Some(locale.say(&say::card_from(about.issuer)));
    let told: Vec<String> = [places(locale, &about.platforms), from].into_iter().flatten().collect();
    lines.push(format!("-# {}", told.join(" · ")));
    if matches!(kind, Kind::OrderNotice | Kind::Scrutiny) {
        lines.push(format!("-# {}", locale.say(&say::card_no_service())));
    }
    lines
}

/// The platforms, and how many locations are on each; none if there are no locations.
pub(super) fn places(locale: &Locale, platforms: &[(Option<&'static str>, usize)]) -> Option<String> {
    let platform = |(name, number): &(Option<&'static str>, usize)| match name {
        Some(name) => say::card_platform(name, count(*number)),
        None => say::card_other_platforms(count(*number)),
    };
    // More than a few platforms would push out what counts, so the rest is counted together with the unknown ones.
    let (first, rest) = platforms.split_at(platforms.len().min(6));
    let others = rest.iter().map(|(_, number)| number).sum();
    let mut platforms: Vec<Phrase> = first.iter().map(platform).collect();
    platforms.extend((others > 0).then(|| say::card_other_platforms(count(others))));
    (!platforms.is_empty()).then(|| locale.say(&say::card_where(platforms)))
}

/// How far the alert is for this partner: what is so now, then what has happened, the newest first.
fn since(locale: &Locale, reader: &Reader, card: &Card) -> Vec<String> {
    let Some(about) = &card.about else { return Vec::new() };
    let mut lines = Vec::new();
    if about.news {
        lines.push(bold(locale, &say::card_news()));
    }
    if !about.added.is_empty() {
        lines.push(format!("➕ {}", locale.say(&say::card_added(few(&about.added)))));
    }
    if let Some((concern, until)) = about.own_objection {
        lines.push(format!("✋ {}", locale.say(&say::card_own_objection(concern, until))));
    }
    lines.extend(results(locale, &about.results, about.count, &about.struck, NUMBERS));
    lines.extend(struck(locale, &about.struck));
    let keeper = about.keeper.map(|who| say::follow_up_keeper(Mention::User(who)));
    lines.extend(keeper.map(|keeper| format!("👤 {}", locale.say(&keeper))));
    let again = about.check_at.map(|at| say::follow_up_asked_again(Deadline::seen(at, reader.now)));
    lines.extend(again.map(|again| format!("🔁 {}", locale.say(&again))));
    let mut happened = happened(locale, about);
    happened.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    lines.extend(happened.into_iter().map(|(_, line)| line));
    lines
}

/// What has happened, each with its instant.
fn happened(locale: &Locale, about: &About) -> Vec<(DateTime<Utc>, String)> {
    let answered =
        about.answered.filter(|(answer, _)| *answer != Answer::Acknowledged).map(|(answer, done)| {
            let line = say::card_answered(answer, Mention::User(done.by), done.at);
            (done.at, format!("{} {}", sign(Stage::Acting), locale.say(&line)))
        });
    // Whoever has answered has read it: then the acknowledgement is in the record alone.
    let acknowledged = about.acknowledged.filter(|_| answered.is_none()).map(|Done { at, by }| {
        let who = Mention::User(by);
        let by_telephone = about.by_telephone;
        let line =
            if by_telephone { say::follow_up_by_telephone(who, at) } else { say::card_acknowledged(who, at) };
        (at, format!("{} {}", sign(Stage::Acknowledged), locale.say(&line)))
    });
    let late = |at, line| (at, format!("⏰ {}", bold(locale, &line)));
    let unread = about.missed_acknowledging.filter(|_| about.acknowledged.is_none());
    let revised = about
        .revised
        .map(|(revision, at)| (at, format!("✏️ {}", locale.say(&say::card_revised(revision, at)))));
    let window = match about.window {
        Some(Window::Over(at)) => Some((at, locale.say(&say::card_window_closed(at)))),
        Some(Window::NoObjection(at)) => Some((at, locale.say(&say::card_no_objection(at)))),
        Some(Window::Open(_)) | None => None,
    };
    let all = [
        revised,
        unread.map(|at| late(at, say::follow_up_missed_acknowledging(at))),
        acknowledged,
        about.missed_acting.map(|at| late(at, say::follow_up_missed_acting(at))),
        answered,
        about.set_aside.map(|at| (at, format!("✋ {}", locale.say(&say::card_set_aside(at))))),
        window,
    ];
    all.into_iter().flatten().collect()
}

fn wait_line(reader: &Reader, wait: &Wait) -> Phrase {
    let (numbers, until) = (few(&wait.numbers), wait.until);
    let decides = wait.decide_by.map(|at| Deadline::seen(at, reader.now));
    match (decides, wait.numbers.is_empty()) {
        (None, true) => say::card_wait(until),
        (None, false) => say::card_wait_with(numbers, until),
        (Some(by), true) => say::card_issuer_decides(by),
        (Some(by), false) => say::card_issuer_decides_on(numbers, by),
    }
}

/// "Wait", as a notice says it.
pub(super) fn wait(locale: &Locale, reader: &Reader, wait: &Wait) -> String {
    bold(locale, &wait_line(reader, wait))
}

/// The results of the locations, a line for each, with at most `most` units of numbers in it.
pub(super) fn results(
    locale: &Locale,
    results: &[Became],
    of: Number,
    struck: &BTreeSet<Number>,
    most: usize,
) -> Vec<String> {
    let line = |became: &Became| {
        let Became { outcome: result, numbers, verified, by } = became;
        let result = *result;
        let all = count(numbers.len() + struck.len()) == of;
        let line = if all {
            say::card_result_of_all(result)
        } else {
            say::card_result_of(result, fewer(numbers, most))
        };
        let known = match (*by, *verified) {
            (Some(partner), 0) => Some(say::card_told_by(partner)),
            (Some(partner), _) => Some(say::card_verified_by(partner)),
            (None, 0) => None,
            (None, count) => Some(say::card_verified(count)),
        };
        let known = known.map(|known| format!(" · {}", locale.say(&known)));
        format!("📋 {}{}", locale.say(&line), known.unwrap_or_default())
    };
    let mut lines: Vec<String> = results.iter().map(line).collect();
    let known: BTreeSet<Number> = results.iter().flat_map(|became| became.numbers.iter().copied()).collect();
    let asked = |number: &Number| !known.contains(number) && !struck.contains(number);
    let open: BTreeSet<Number> = (1..=of).filter(asked).collect();
    if !known.is_empty() && !open.is_empty() {
        lines.push(format!("📋 {}", locale.say(&say::card_without_result(fewer(&open, most)))));
    }
    lines
}

/// Whether *Removed, all* fits: the ask ends with results, some location has none, and nobody has to wait.
fn may_be_removed(about: &About) -> bool {
    let known = about.results.iter().map(|became| became.numbers.len()).sum::<usize>() + about.struck.len();
    let ends = matches!(about.purpose, Purpose::Action(ask) if ask.ends_with_results());
    ends && about.waits.is_empty() && count(known) < about.count
}

/// The buttons: only what may be done now, and always *Show content*.
fn buttons(locales: &[&Locale], card: &Card, rings: bool, over: bool) -> Vec<Value> {
    let alert = &card.heading.id;
    let make = |style, words: Phrase, press: Press| button(style, &label(locales, &words), &press);
    let show = make(
        Style::Secondary,
        say::button_show_content(),
        Press::from(AnswerPress::Content(alert.clone(), 0)),
    );
    let about = card.about.as_ref();
    if over {
        let answered = card.withdrawn_at.is_none() && about.is_some_and(|about| about.answered.is_some());
        let may_reopen = answered || card.stage == Stage::Unanswered && card.withdrawn_at.is_none();
        let reopen = || {
            let words = label(locales, &say::follow_up_reopen());
            button(Style::Secondary, &words, &Press::Open(Form::Reopen(alert.clone())))
        };
        // What becomes of the locations later can still be reported.
        let reports = answered && about.is_some_and(|about| matches!(about.purpose, Purpose::Action(_)));
        let results =
            || make(Style::Secondary, say::button_results(), Press::Open(Form::Results(alert.clone())));
        let made = [may_reopen.then(reopen), reports.then(results), Some(show)];
        return made.into_iter().flatten().collect();
    }
    let acts = match (about, card.stage) {
        (Some(about), _) => matches!(about.purpose, Purpose::Action(_)),
        // Under `TLP:RED` a card does not know its purpose; before it is posted, the fact that it rings tells.
        (None, Stage::Sending) => rings,
        (None, stage) => matches!(stage, Stage::Posted | Stage::Acknowledged | Stage::Acting),
    };
    let consulted = match about {
        Some(about) => {
            let open = about.window.is_none_or(|window| matches!(window, Window::Open(_)));
            about.purpose == Purpose::Consult && open
        }
        None => card.clocks.as_ref().is_some_and(|clocks| clocks.object_by.is_some()),
    };
    let unseen =
        matches!(card.stage, Stage::Sending | Stage::Posted) || about.is_some_and(|about| about.news);
    let mut made = Vec::new();
    if acts && unseen {
        made.push(make(
            Style::Primary,
            say::button_acknowledge(),
            Press::from(AnswerPress::Acknowledge(alert.clone())),
        ));
    }
    made.push(show);
    if acts {
        made.push(make(
            Style::Secondary,
            say::button_action_taken(),
            Press::from(AnswerPress::Act(alert.clone())),
        ));
        made.push(make(Style::Secondary, say::button_results(), Press::Open(Form::Results(alert.clone()))));
    }
    if about.is_some_and(may_be_removed) {
        let press = Press::from(AnswerPress::RemovedAll(alert.clone()));
        made.push(make(Style::Secondary, say::button_removed_all(), press));
    }
    if about.is_some_and(|about| about.own_objection.is_some()) {
        made.push(make(Style::Secondary, say::button_lift(), Press::from(AnswerPress::Lift(alert.clone()))));
    } else if acts || consulted {
        made.push(make(
            Style::Secondary,
            say::button_object(),
            Press::from(AnswerPress::Object(alert.clone())),
        ));
    }
    if about.is_some_and(|about| about.hour.is_some()) {
        made.push(hour::open(&label(locales, &say::hour_open()), alert));
    }
    if acts && matches!(card.stage, Stage::Acknowledged | Stage::Acting) {
        let press = Press::from(FollowUpPress::TakeBack(alert.clone()));
        made.push(make(Style::Secondary, say::follow_up_take_back(), press));
    }
    made
}
