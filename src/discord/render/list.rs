//! Private lists: what was found, and drafts. Each line names an alert and leads to its card.

use serde_json::Value;

use super::line::{bold, brief, count, linked, sign};
use super::matter::turning;
use crate::domain::posted::MessageLink;
use crate::{
    discord::{
        components::{Message, Style, button, rows, text},
        custom_id::{AnswerPress, LookPress, Press, PreviewPart, Step},
    },
    domain::{dossier::Cleared, draft::Draft, follow_up::Stage, view::Heading},
    i18n::{Code, Locale, Mention, say},
};

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

/// A page of what was found or listed, in the given order. A single alert has a button to show it.
#[must_use]
pub fn found(locale: &Locale, found: &[ListedAlert], sought: Sought, page: Page) -> Message {
    if found.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_nothing_found()))]);
    }
    let line = |one: &ListedAlert| {
        let sign = one.stage.map_or("•", sign);
        format!("{sign} {}", named(locale, one))
    };
    let mut parts = vec![listed(locale, sought, found.iter().map(line))];
    if let [only] = found {
        let press = Press::from(AnswerPress::Content(only.heading.id.clone(), 0));
        parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_show_content()), &press)]));
    }
    parts.extend(rows(&turns(locale, sought, page)));
    Message::new(parts)
}

/// The name and tier of an alert, with a link to its card or board, and the short mark of an exercise.
fn named(locale: &Locale, one: &ListedAlert) -> String {
    let class = one.heading.class;
    let exercise = class.exercise.then(|| format!(" · {}", bold(locale, &say::card_exercise_brief())));
    format!(
        "{} · {}{}",
        linked(&one.heading, one.card),
        locale.say(&class.tier),
        exercise.unwrap_or_default()
    )
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
