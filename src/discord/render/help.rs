//! *Help*: what the bot is for, and a button for everything that its reader may do, page by page.

use super::matter::turning;
use crate::{
    discord::{
        components::{Message, PARTS, Style, button, rows, text},
        custom_id::{DeskPress, Press},
    },
    i18n::{Locale, Phrase, say},
};

/// What somebody may do, by their roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    /// Whether they are an officer of a partner.
    pub officer: bool,
    /// Whether they are an auditor.
    pub auditor: bool,
    /// Whether they are a network admin.
    pub admin: bool,
}

/// Commands under a heading.
#[derive(Clone, Debug)]
pub struct Group {
    /// The heading.
    pub heading: Phrase,
    /// The buttons.
    pub offered: Vec<Offered>,
}

/// A button of *Help*.
#[derive(Clone, Debug)]
pub struct Offered {
    /// The words on the button.
    pub label: Phrase,
    /// The words that say what it is for.
    pub about: Phrase,
    /// Which page of its form the button opens, from 0 on; buttons for further pages are numbered.
    pub page: u32,
    /// What the button does.
    pub press: Press,
}

/// The most components beside the groups: the words above them, and the buttons that turn the page.
const BESIDE: usize = 6;

/// A page of the help, for a person with these powers.
#[must_use]
pub fn help(locale: &Locale, may: Powers, groups: &[Group], page: u32) -> Message {
    let pages = pages(groups);
    let page = (page as usize).min(pages.len().saturating_sub(1));
    let mut parts = Vec::new();
    if page == 0 {
        let said = [
            (say::help_what(), true),
            (say::help_cards(), may.officer),
            (say::help_nobody(), may == Powers::default()),
        ];
        let said = said.into_iter().filter(|(_, shown)| *shown).map(|(help, _)| locale.say(&help));
        parts.push(text(said.collect::<Vec<_>>().join("\n\n")));
    }
    for group in pages.get(page).copied().unwrap_or_default() {
        let line = |one: &&Offered| format!("- **{}**: {}", locale.say(&one.label), locale.say(&one.about));
        let lines: Vec<String> =
            group.offered.iter().filter(|one| one.page == 0).map(|one| line(&one)).collect();
        parts.push(text(format!("### {}\n{}", locale.say(&group.heading), lines.join("\n"))));
        let make = |one: &Offered| {
            let label = locale.say(&one.label);
            let label = if one.page == 0 { label } else { format!("{label} {}", one.page + 1) };
            button(Style::Secondary, &label, &one.press)
        };
        parts.extend(rows(&group.offered.iter().map(make).collect::<Vec<_>>()));
    }
    parts.extend(rows(&turning(locale, page, pages.len().saturating_sub(1), |page| {
        DeskPress::Page(page).into()
    })));
    Message::new(parts)
}

/// The groups page by page, as many on each page as there is room for.
fn pages(groups: &[Group]) -> Vec<&[Group]> {
    let (mut pages, mut from, mut taken) = (Vec::new(), 0, 0);
    for (index, group) in groups.iter().enumerate() {
        // A text, the buttons, and a row for each five of them.
        let needed = 1 + group.offered.len() + group.offered.len().div_ceil(5);
        if taken + needed > PARTS - BESIDE && index > from {
            pages.push(&groups[from..index]);
            (from, taken) = (index, 0);
        }
        taken += needed;
    }
    if from < groups.len() {
        pages.push(&groups[from..]);
    }
    pages
}
