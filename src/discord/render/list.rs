//! Private lists: the inbox, what was found, drafts. Each line names an alert and leads to its card.

use serde_json::Value;

use super::hour;
use super::line::{brief, count, sign};
use super::matter::turning;
use crate::domain::posted::{MessageLink, Posted};
use crate::{
    discord::{
        components::{Choice, Message, OPTIONS, Style, TEXT, button, pages_of, rows, select, size, text},
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

/// The room of an inbox's lines and choices; the rest is for what stands around them.
const ROOM: usize = TEXT - 400;
/// The most drafts on a page, each with a button.
const DRAFTS: usize = 10;

/// What a list was made for.
#[derive(Clone, Copy, Debug)]
pub enum Sought {
    /// Alerts that match what a person named.
    Named {
        /// How many match, on all pages.
        count: usize,
        /// The fingerprint of what the person named.
        by: u64,
    },
    /// The latest alerts.
    Latest,
}

/// Which page of a list is shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Page {
    /// Its number, from 0 on.
    pub number: u32,
    /// Whether there is another after it.
    pub more: bool,
}

/// An alert in a list.
#[derive(Clone, Debug)]
pub struct ListedAlert {
    /// Its name and class.
    pub heading: Cleared<Heading>,
    /// How far the viewer's own follow-up is; none for the issuer and the secretariat.
    pub stage: Option<Stage>,
    /// Its card or board in the viewer's channel.
    pub card: Option<MessageLink>,
}

/// What a partner owes, each with its card or board, page by page, in the given order: the most urgent first.
/// `beyond` is how much more there is. The selects hold what is on the page and can be answered there.
#[must_use]
pub fn inbox(
    locale: &Locale,
    owed: &[(Cleared<Owed>, Option<MessageLink>)],
    beyond: usize,
    page: u32,
) -> Message {
    if owed.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_inbox_empty()))]);
    }
    let line = |(one, card): &(Cleared<Owed>, Option<MessageLink>)| {
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
    let heading = format!("### {}", locale.say(&say::reply_inbox(count(owed.len() + beyond))));
    let choice = |(one, _): &(Cleared<Owed>, Option<MessageLink>)| Choice {
        value: one.heading.id.to_string(),
        label: format!("{} · {}", one.heading.reference, locale.say(&one.heading.class.tier)),
        below: None,
        chosen: false,
    };
    let waits = |(one, _): &(Cleared<Owed>, Option<MessageLink>)| match one.owes {
        Owes::Answer(stage) => Some(matches!(stage, Stage::Sending | Stage::Posted)),
        Owes::Decision | Owes::Legal(_) => None,
    };
    let lines: Vec<String> = owed.iter().map(line).collect();
    let sizes = lines.iter().zip(owed).map(|(line, one)| size(line) + 1 + choice(one).size());
    let pages = pages_of(&sizes.collect::<Vec<_>>(), ROOM, OPTIONS);
    let last = pages.len() - 1;
    let page = last.min(page as usize);
    let shown = &owed[pages[page].clone()];
    let those = |wait| shown.iter().filter(move |one| waits(one) == Some(wait)).map(choice).collect();
    let (waiting, taken): (Vec<Choice>, Vec<Choice>) = (those(true), those(false));
    let mut said = format!("{heading}\n{}", lines[pages[page].clone()].join("\n"));
    if page == last && beyond > 0 {
        said = format!("{said}\n-# {}", locale.say(&say::follow_up_more(count(beyond))));
    }
    let mut parts = vec![text(said)];
    for (press, words, choices) in [
        (Press::from(InboxPress::AcknowledgeThese), say::reply_acknowledge_these(), waiting),
        (Press::from(InboxPress::CloseThese), say::reply_close_these(), taken),
    ] {
        if !choices.is_empty() {
            parts.push(select(&press, &locale.say(&words), &choices, 1, choices.len()));
        }
    }
    parts.extend(rows(&turning(locale, page, last, |page| InboxPress::Page(page).into())));
    Message::new(parts)
}

/// A page of what was found or listed, in the given order. A single alert has a button to show it.
#[must_use]
pub fn found(locale: &Locale, found: &[ListedAlert], sought: Sought, page: Page) -> Message {
    if found.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_nothing_found()))]);
    }
    let line = |one: &ListedAlert| {
        let sign = one.stage.map_or("•", sign);
        format!("{sign} {}", linked(&brief(locale, &one.heading), one.card))
    };
    let mut parts = vec![listed(locale, sought, found.iter().map(line))];
    if let [only] = found {
        let press = Press::from(AnswerPress::Content(only.heading.id.clone(), 0));
        parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_show_content()), &press)]));
    }
    parts.extend(rows(&turns(locale, sought, page)));
    Message::new(parts)
}

/// A page of the alerts that the secretariat looks for, by name and class. A single alert has a button to show its
/// states.
#[must_use]
pub fn headings(locale: &Locale, headings: &[Cleared<Heading>], sought: Sought, page: Page) -> Message {
    if headings.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_no_alerts()))]);
    }
    let line = |heading: &Cleared<Heading>| {
        format!("• {} · {}", brief(locale, heading), Code::from(heading.class.tlp.code()))
    };
    let mut parts = vec![listed(locale, sought, headings.iter().map(line))];
    if let [only] = headings {
        let press = Press::from(LookPress::States(only.id.clone(), 0));
        parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_show_states()), &press)]));
    }
    parts.extend(rows(&turns(locale, sought, page)));
    Message::new(parts)
}

fn listed(locale: &Locale, sought: Sought, lines: impl Iterator<Item = String>) -> Value {
    let heading = match sought {
        Sought::Named { count: of, .. } => say::reply_found(count(of)),
        Sought::Latest => say::reply_latest(),
    };
    let heading = format!("### {}", locale.say(&heading));
    text(std::iter::once(heading).chain(lines).collect::<Vec<_>>().join("\n"))
}

fn turns(locale: &Locale, sought: Sought, page: Page) -> Vec<Value> {
    let number = page.number as usize;
    turning(locale, number, number + usize::from(page.more), |number| match sought {
        Sought::Named { by, .. } => LookPress::Found(by, number).into(),
        Sought::Latest => LookPress::Alerts(number).into(),
    })
}

/// The partner's drafts, page by page, each with a button that opens it.
#[must_use]
pub fn drafts(locale: &Locale, drafts: &[Draft], page: u32) -> Message {
    let last = drafts.len().div_ceil(DRAFTS).saturating_sub(1);
    let page = last.min(page as usize);
    let Some(shown) = drafts.chunks(DRAFTS).nth(page) else {
        return Message::new(vec![text(locale.say(&say::reply_no_drafts()))]);
    };
    let numbered = || (1 + page * DRAFTS..).zip(shown);
    let line = |(number, draft): (usize, &Draft)| {
        let locations = count(draft.matter.locations.len());
        let said = say::reply_draft(draft.class.tier, Mention::User(draft.author), draft.begun_at, locations);
        format!("{number}. {}", locale.say(&said))
    };
    let heading = format!("### {}", locale.say(&say::reply_drafts(count(drafts.len()))));
    let lines: Vec<String> = std::iter::once(heading).chain(numbered().map(line)).collect();
    let open = |(number, draft): (usize, &Draft)| {
        button(
            Style::Secondary,
            &number.to_string(),
            &Press::Draft(draft.id.clone(), Step::Part(PreviewPart::What)),
        )
    };
    let buttons: Vec<Value> = numbered().map(open).collect();
    let mut parts = vec![text(lines.join("\n"))];
    parts.extend(rows(&buttons));
    parts.extend(rows(&turning(locale, page, last, |page| LookPress::Drafts(page).into())));
    Message::new(parts)
}

/// A name with a link to a card, for private lists and the digest. The link leads to a message of this server, never
/// to content.
pub(super) fn linked(name: &str, card: Option<MessageLink>) -> String {
    match card {
        Some(MessageLink { guild, posted: Posted { channel, message } }) => {
            format!("{name} · https://discord.com/channels/{guild}/{channel}/{message}")
        }
        None => name.to_owned(),
    }
}
