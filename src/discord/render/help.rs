//! *Help*: what the bot is for, and a button for everything that its reader may do, page by page.

use super::matter::turning;
use crate::{
    discord::{
        components::{Message, PARTS, Style, button, rows, text},
        custom_id::{DeskPress, Press},
    },
    i18n::{Locale, Phrase, say},
};

/// What somebody may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    /// Officer of a partner.
    pub officer: bool,
    /// Auditor.
    pub auditor: bool,
    /// Network admin.
    pub admin: bool,
}

/// Things to do, under a heading.
#[derive(Clone, Debug)]
pub struct Group {
    /// What they are about.
    pub heading: Phrase,
    /// Each with its button.
    pub offered: Vec<Offered>,
}

/// Something to do.
#[derive(Clone, Debug)]
pub struct Offered {
    /// What stands on its button.
    pub label: Phrase,
    /// What it does.
    pub about: Phrase,
    /// Which page of its form the button opens, from 0 on; further ones are numbered.
    pub page: u32,
    /// What the button does.
    pub press: Press,
}

/// The most components that stand beside the groups: the words above, and the buttons that turn the page.
const BESIDE: usize = 6;

/// A page of the help, by what the person may do.
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

/// As many groups on each page as there is room for.
fn pages(groups: &[Group]) -> Vec<&[Group]> {
    let (mut pages, mut from, mut taken) = (Vec::new(), 0, 0);
    for (index, group) in groups.iter().enumerate() {
        // A text, the buttons, and a row for five of them.
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
