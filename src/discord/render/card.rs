//! The card: an alert in one addressee's channel.
//!
//! Everything that counts at 3 am comes first: tier, what is asked, until when. Where the partner has two languages, both
//! are there, the first one first. What is closed shrinks to a line.

use std::collections::BTreeSet;

use serde_json::Value;

use super::line::{GREY, accent, bold, brief, clocks, count, each, heading, label, sign};
use super::{hour, matter};
use crate::{
    discord::{
        components::{Message, Style, TEXT, button, container, rows, separator, text, units},
        custom_id::{AnswerPress, Form, Press},
    },
    domain::{
        alert::Kind,
        audience::Purpose,
        dossier::Cleared,
        follow_up::{Answer, Done, Stage},
        notice::Reader,
        objection::Window,
        outcome::{Number, numbers, ranges},
        view::{About, Became, Card, Wait},
    },
    i18n::{
        Locale, Mention,
        buttons::Label,
        cards::{CardLine, Platform},
        follow_ups::FollowUpLine,
        hours::HourLine,
    },
};

/// The most units of the numbers of locations in one line.
const NUMBERS: usize = 200;
/// What the matter needs at least: where two languages leave less, only the first one is said.
const LEAST: usize = 400;

/// The card, ringing a role where one is to be rung.
#[must_use]
pub fn card(locales: &[&Locale], reader: &Reader, card: &Cleared<Card>, ring: Option<u64>) -> Message {
    let over = matches!(card.stage, Stage::Closed | Stage::Declined) || card.withdrawn_at.is_some();
    let mut parts = Vec::new();
    if let Some(role) = ring {
        parts.push(text(Mention::Role(role).to_string()));
    }
    if over {
        parts.push(text(each(locales, |locale| closed(locale, card))));
    } else {
        let shown = card.about.as_ref().and_then(|about| about.matter.as_ref());
        let mention: usize = parts.iter().filter_map(|part| part["content"].as_str()).map(units).sum();
        let mut said: Vec<String> =
            locales.iter().map(|locale| open(locale, reader, card).join("\n")).collect();
        let used = |said: &[String]| mention + said.iter().map(|one| units(one)).sum::<usize>();
        if used(&said) + shown.map_or(0, |_| LEAST) > TEXT {
            said.truncate(1);
        }
        let room = TEXT.saturating_sub(used(&said));
        let locales = &locales[..said.len()];
        for (index, one) in said.into_iter().enumerate() {
            if index > 0 {
                parts.push(separator());
            }
            parts.push(text(one));
        }
        if let Some(content) = shown {
            parts.push(separator());
            parts.push(text(matter::lasting(locales, content, room)));
        }
    }
    parts.extend(rows(&buttons(locales, card, ring.is_some(), over)));
    let edge = if over { GREY } else { accent(card.heading.class.tier) };
    Message::ringing(vec![container(edge, &parts)], ring)
}

/// What is over, in one line.
fn closed(locale: &Locale, card: &Card) -> String {
    let name = brief(locale, &card.heading);
    let given = card.about.as_ref().and_then(|about| about.answered);
    let end = match (card.withdrawn_at, given) {
        (Some(at), _) => CardLine::Withdrawn { at },
        (None, Some((answer, done))) => CardLine::Answered { answer, who: done.by, at: done.at },
        (None, None) => CardLine::Closed,
    };
    let stage = if card.withdrawn_at.is_some() { Stage::Closed } else { card.stage };
    format!("{} {name} · {}", sign(stage), locale.say(&end))
}

fn open(locale: &Locale, reader: &Reader, card: &Card) -> Vec<String> {
    let mut lines = heading(locale, &card.heading);
    let running = card.clocks.iter().flat_map(|running| clocks(locale, reader, running));
    let Some(about) = &card.about else {
        lines.extend(running);
        lines.push(format!("-# {}", locale.say(&CardLine::Closest)));
        return lines;
    };
    lines.extend(about.waits.iter().map(|wait| format!("## ✋ {}", locale.say(&wait_line(wait)))));
    lines.push(match about.purpose {
        Purpose::Action(ask) => bold(locale, &CardLine::Asked(ask)),
        Purpose::Consult => locale.say(&CardLine::Consulted),
        Purpose::Information => locale.say(&CardLine::Informed),
    });
    lines.extend(running);
    lines.extend(about.hour.as_ref().map(|hour| hour::line(locale, Some(reader), hour)));
    lines.extend(told_of(locale, card.heading.class.kind, about));
    lines.extend(state(locale, about));
    lines
}

/// Where, by whom, with which care.
fn told_of(locale: &Locale, kind: Kind, about: &About) -> Vec<String> {
    let platform = |(name, number): &(Option<&'static str>, usize)| match name {
        Some(name) => Platform::Known { name, count: count(*number) },
        None => Platform::Other { count: count(*number) },
    };
    // More than a few platforms would crowd out what counts: the rest are counted with the unknown.
    let (first, rest) = about.platforms.split_at(about.platforms.len().min(6));
    let others = rest.iter().map(|(_, number)| number).sum();
    let mut platforms: Vec<Platform> = first.iter().map(platform).collect();
    platforms.extend((others > 0).then(|| Platform::Other { count: count(others) }));
    let mut lines = Vec::new();
    if !platforms.is_empty() {
        lines.push(locale.say(&CardLine::Where { platforms }));
    }
    lines.push(locale.say(&CardLine::Raised { partner: about.issuer, at: about.raised_at }));
    if about.warning {
        lines.push(format!("⚠️ {}", locale.say(&CardLine::Warning)));
    }
    if about.matter.is_none() {
        lines.push(format!("-# {}", locale.say(&CardLine::Hidden)));
    }
    if matches!(kind, Kind::OrderNotice | Kind::Scrutiny) {
        lines.push(format!("-# {}", locale.say(&CardLine::NoService)));
    }
    lines
}

/// How far it is.
fn state(locale: &Locale, about: &About) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some((revision, at)) = about.revised {
        lines.push(format!("✏️ {}", locale.say(&CardLine::Revised { revision, at })));
    }
    if about.news {
        lines.push(bold(locale, &CardLine::News));
    }
    if !about.added.is_empty() {
        lines.push(format!("➕ {}", locale.say(&CardLine::Added { numbers: few(&about.added) })));
    }
    if let Some(at) = about.missed_acknowledging.filter(|_| about.acknowledged.is_none()) {
        lines.push(format!("⏰ {}", bold(locale, &FollowUpLine::MissedAcknowledging { at })));
    }
    if let Some(Done { at, by: who }) = about.acknowledged {
        let said = if about.by_telephone {
            locale.say(&FollowUpLine::ByTelephone { who, at })
        } else {
            locale.say(&CardLine::Acknowledged { who, at })
        };
        lines.push(format!("{} {said}", sign(Stage::Acknowledged)));
    }
    lines.extend(about.keeper.map(|who| format!("👤 {}", locale.say(&FollowUpLine::Keeper { who }))));
    if let Some(at) = about.missed_acting {
        lines.push(format!("⏰ {}", bold(locale, &FollowUpLine::MissedActing { at })));
    }
    if let Some((answer, done)) = about.answered.filter(|(answer, _)| *answer != Answer::Acknowledged) {
        let line = CardLine::Answered { answer, who: done.by, at: done.at };
        lines.push(format!("{} {}", sign(Stage::Acting), locale.say(&line)));
    }
    let again = about.check_at.map(|at| FollowUpLine::AskedAgain { at, left: at });
    lines.extend(again.map(|again| format!("🔁 {}", locale.say(&again))));
    lines.extend(results(locale, &about.results, about.count));
    if let Some((concern, until)) = about.own_objection {
        lines.push(format!("✋ {}", locale.say(&CardLine::OwnObjection { concern, until })));
    }
    lines.extend(match about.window {
        Some(Window::Over(at)) => Some(locale.say(&CardLine::WindowClosed { at })),
        Some(Window::NoObjection(at)) => Some(locale.say(&CardLine::NoObjection { at })),
        Some(Window::Open(_)) | None => None,
    });
    lines
}

fn wait_line(wait: &Wait) -> CardLine {
    let (numbers, until) = (few(&wait.numbers), wait.until);
    match (wait.decide_by, wait.numbers.is_empty()) {
        (None, true) => CardLine::Wait { until },
        (None, false) => CardLine::WaitWith { numbers, until },
        (Some(at), true) => CardLine::IssuerDecides { at, left: at },
        (Some(at), false) => CardLine::IssuerDecidesOn { numbers, at, left: at },
    }
}

/// "Wait", as a notice says it.
pub(super) fn wait(locale: &Locale, wait: &Wait) -> String {
    bold(locale, &wait_line(wait))
}

/// What became of the locations, a line for each result.
pub(super) fn results(locale: &Locale, results: &[Became], of: Number) -> Vec<String> {
    let line = |became: &Became| {
        let Became { outcome: result, numbers, verified, by } = became;
        let result = *result;
        let all = count(numbers.len()) == of;
        let line = if all {
            CardLine::ResultOfAll { result }
        } else {
            CardLine::ResultOf { result, numbers: few(numbers) }
        };
        let known = match (*by, *verified) {
            (Some(partner), 0) => Some(CardLine::ToldBy { partner }),
            (Some(partner), _) => Some(CardLine::VerifiedBy { partner }),
            (None, 0) => None,
            (None, count) => Some(CardLine::Verified { count }),
        };
        let known = known.map(|known| format!(" · {}", locale.say(&known)));
        format!("📋 {}{}", locale.say(&line), known.unwrap_or_default())
    };
    results.iter().map(line).collect()
}

/// Numbers as people read them, as many as have room in a line, and how many more there are: `1, 3, … +40`.
fn few(all: &BTreeSet<Number>) -> String {
    let written = ranges(all);
    let Some(end) = written.get(..NUMBERS).and_then(|start| start.rfind(", ")) else { return written };
    let named = &written[..end];
    let left = all.len() - numbers(named, Number::MAX).map_or(0, |named| named.len());
    format!("{named}, … +{left}")
}

/// What can be pressed: never more than what may be done now, and always *Show content*.
fn buttons(locales: &[&Locale], card: &Card, rings: bool, over: bool) -> Vec<Value> {
    let alert = &card.heading.id;
    let make = |style, words: Label, press: Press| button(style, &label(locales, &words), &press);
    let show =
        make(Style::Secondary, Label::ShowContent, Press::from(AnswerPress::Content(alert.clone(), 0)));
    if over {
        let answered =
            card.withdrawn_at.is_none() && card.about.as_ref().is_some_and(|about| about.answered.is_some());
        let reopen = || {
            let words = label(locales, &FollowUpLine::Reopen);
            button(Style::Secondary, &words, &Press::Open(Form::Reopen(alert.clone())))
        };
        return answered.then(reopen).into_iter().chain([show]).collect();
    }
    let about = card.about.as_ref();
    let acts = match (about, card.stage) {
        (Some(about), _) => matches!(about.purpose, Purpose::Action(_)),
        // Under red a card does not say its purpose; before it is posted, ringing tells.
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
            Label::Acknowledge,
            Press::from(AnswerPress::Acknowledge(alert.clone())),
        ));
    }
    if acts {
        made.push(make(Style::Secondary, Label::ActionTaken, Press::from(AnswerPress::Act(alert.clone()))));
        made.push(make(Style::Secondary, Label::Results, Press::from(AnswerPress::Results(alert.clone()))));
    }
    if about.is_some_and(|about| about.own_objection.is_some()) {
        made.push(make(Style::Secondary, Label::Lift, Press::from(AnswerPress::Lift(alert.clone()))));
    } else if acts || consulted {
        made.push(make(Style::Secondary, Label::Object, Press::from(AnswerPress::Object(alert.clone()))));
    }
    if about.is_some_and(|about| about.hour.is_some()) {
        made.push(hour::open(&label(locales, &HourLine::Open), alert));
    }
    made.push(show);
    made
}
