//! Private lists: the inbox, what was found, drafts. Each line names an alert and leads to its card.

use super::line::{brief, count, sign};
use super::{hour, matter};
use crate::{
    discord::{
        components::{Choice, Message, OPTIONS, Style, button, fit, rows, select, text},
        custom_id::{AnswerPress, InboxPress, LookPress, Press, PreviewPart, Step},
    },
    domain::{
        dossier::Cleared,
        draft::Draft,
        follow_up::Stage,
        view::{Heading, Owed, Owes},
    },
    i18n::{Code, Locale, Mention, say},
};

/// The most text of a list, so that what stands around it has room.
const ROOM: usize = 3_600;
/// How many drafts have a button.
const DRAFTS: usize = 10;

/// A card or board by server, channel and message.
pub type Link = Option<(u64, u64, u64)>;

/// One alert that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Which.
    pub heading: Cleared<Heading>,
    /// How far the viewer's own follow-up is; none for the issuer and the secretariat.
    pub stage: Option<Stage>,
    /// Its card or board in the viewer's channel, by server, channel and message.
    pub card: Link,
}

/// What a partner owes, each with its card or board, page by page, in the order given: the earliest due first. The selects
/// take what stands on the page and can be answered there.
#[must_use]
pub fn inbox(locale: &Locale, owed: &[(Cleared<Owed>, Link)], page: u32) -> Message {
    if owed.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_inbox_empty()))]);
    }
    let pages: Vec<&[_]> = owed.chunks(OPTIONS).collect();
    let last = count(pages.len() - 1);
    let page = page.min(last);
    let shown = pages[page as usize];
    let line = |(one, card): &(Cleared<Owed>, Link)| {
        let sign = match one.owes {
            Owes::Answer(stage) => sign(stage),
            Owes::Decision => "✋",
            Owes::Legal(_) => "⚖️",
        };
        let mut line = format!("{sign} {}", linked(&brief(locale, &one.heading), *card));
        if let Some(at) = one.due_by {
            let left = at;
            let due = match &one.owes {
                Owes::Answer(Stage::Sending | Stage::Posted) => say::reply_unacknowledged(at, left),
                Owes::Answer(_) => say::reply_to_act(at, left),
                Owes::Decision => say::reply_to_decide(at, left),
                Owes::Legal(gaps) => say::reply_to_follow(gaps, at, left),
            };
            line = format!("{line} · {}", locale.say(&due));
        }
        if let Some((said, _)) = one.hour.as_ref().and_then(|hour| hour::row(locale, hour)) {
            line = format!("{line} · ⏳ {said}");
        }
        line
    };
    let heading = format!("### {}", locale.say(&say::reply_inbox(count(owed.len()))));
    let lines: Vec<String> = std::iter::once(heading).chain(shown.iter().map(line)).collect();
    let choice = |(one, _): &(Cleared<Owed>, Link)| Choice {
        value: one.heading.id.to_string(),
        label: format!("{} · {}", one.heading.reference, locale.say(&one.heading.class.tier)),
        below: None,
        chosen: false,
    };
    let waits = |(one, _): &&(Cleared<Owed>, Link)| match one.owes {
        Owes::Answer(stage) => Some(matches!(stage, Stage::Sending | Stage::Posted)),
        Owes::Decision | Owes::Legal(_) => None,
    };
    let those = |wait| shown.iter().filter(move |one| waits(one) == Some(wait)).map(choice).collect();
    let (waiting, taken): (Vec<Choice>, Vec<Choice>) = (those(true), those(false));
    let mut parts = vec![text(fit(&lines, ROOM, |left| format!("… +{left}")))];
    for (press, words, choices) in [
        (Press::from(InboxPress::AcknowledgeThese), say::reply_acknowledge_these(), waiting),
        (Press::from(InboxPress::CloseThese), say::reply_close_these(), taken),
    ] {
        if !choices.is_empty() {
            parts.push(select(&press, &locale.say(&words), &choices, 1, choices.len()));
        }
    }
    let mut buttons = Vec::new();
    if page > 0 {
        buttons.push(button(
            Style::Secondary,
            &locale.say(&say::button_previous()),
            &Press::from(InboxPress::Page(page - 1)),
        ));
    }
    if page < last {
        buttons.push(button(
            Style::Secondary,
            &locale.say(&say::button_next()),
            &Press::from(InboxPress::Page(page + 1)),
        ));
    }
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// What was found or listed: as much as has room, in the order given. One alert has a button to show it.
#[must_use]
pub fn found(locale: &Locale, found: &[Found]) -> Message {
    if found.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_nothing_found()))]);
    }
    let line = |one: &Found| {
        let sign = one.stage.map_or("•", sign);
        format!("{sign} {}", linked(&brief(locale, &one.heading), one.card))
    };
    let heading = format!("### {}", locale.say(&say::reply_found(count(found.len()))));
    let lines: Vec<String> = std::iter::once(heading).chain(found.iter().map(line)).collect();
    let mut parts = vec![text(fit(&lines, ROOM, |left| format!("… +{left}")))];
    if let [only] = found {
        let press = Press::from(AnswerPress::Content(only.heading.id.clone(), 0));
        parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_show_content()), &press)]));
    }
    Message::new(parts)
}

/// The alerts that the secretariat looks for, by name and class. One alert has a button to show its states.
#[must_use]
pub fn headings(locale: &Locale, headings: &[Cleared<Heading>]) -> Message {
    if headings.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_no_alerts()))]);
    }
    let line = |heading: &Cleared<Heading>| {
        format!("• {} · {}", brief(locale, heading), Code::from(heading.class.tlp.code()))
    };
    let heading = format!("### {}", locale.say(&say::reply_found(count(headings.len()))));
    let lines: Vec<String> = std::iter::once(heading).chain(headings.iter().map(line)).collect();
    let mut parts = vec![text(fit(&lines, ROOM, |left| format!("… +{left}")))];
    if let [only] = headings {
        let press = Press::from(LookPress::States(only.id.clone(), 0));
        parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_show_states()), &press)]));
    }
    Message::new(parts)
}

/// The partner's drafts, each with a button that opens it.
#[must_use]
pub fn drafts(locale: &Locale, drafts: &[Draft]) -> Message {
    if drafts.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_no_drafts()))]);
    }
    let line = |(draft, number): (&Draft, usize)| {
        let locations = count(draft.matter.locations.len());
        let said = say::reply_draft(draft.class.tier, Mention::User(draft.author), draft.begun_at, locations);
        format!("{number}. {}", locale.say(&said))
    };
    let heading = format!("### {}", locale.say(&say::reply_drafts(count(drafts.len()))));
    let lines: Vec<String> =
        std::iter::once(heading).chain(drafts.iter().take(DRAFTS).zip(1..).map(line)).collect();
    let open = |(draft, number): (&Draft, usize)| {
        button(
            Style::Secondary,
            &number.to_string(),
            &Press::Draft(draft.id.clone(), Step::Part(PreviewPart::What)),
        )
    };
    let buttons: Vec<_> = drafts.iter().take(DRAFTS).zip(1..).map(open).collect();
    let mut parts = vec![text(matter::pages(lines, ROOM).swap_remove(0))];
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// A link to a card, for private lists and the digest: to a message of this server, and to no content.
pub(super) fn linked(name: &str, card: Link) -> String {
    match card {
        Some((server, channel, message)) => {
            format!("{name} · https://discord.com/channels/{server}/{channel}/{message}")
        }
        None => name.to_owned(),
    }
}
