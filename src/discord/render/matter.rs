//! The matter itself: on a card as far as the label allows, and in private replies to officers of the audience.
//!
//! Law: locations are shown defanged in code spans; exact URLs are shown only in private replies, in code blocks.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use super::line::{self, FEW, bold, count, each, few, some, within};
use crate::{
    discord::{
        components::{Message, Style, button, fit, pages, pieces, rows, shortened, size, text},
        custom_id::{AnswerPress, Press},
    },
    domain::{
        alert::Ground,
        dossier::Cleared,
        location::Number,
        matter::{AuthorisedBy, Matter, Note, Struck},
        reason::Reason,
        reference::AlertId,
        view::{Content, Exact},
    },
    i18n::{Code, Locale, Phrase, Unsaid, say},
};

/// The most room of a location on a lasting message; the private reply shows it whole.
const LOCATION: usize = 200;
/// The most room of the issuer's words on a lasting message.
const NOTE: usize = 400;
/// The most room of any other text that the issuer wrote.
const SHORT: usize = 200;
/// The room of a page of a private reply.
pub(super) const PAGE: usize = 2_750;
/// The most room, in a private reply, of a text that a person wrote, such as a location or the issuer's words. It
/// takes as many words as a form, in any language; with what stands around the text it still fits on a page.
pub(super) const WHOLE: usize = 2_400;

/// What a matter says apart from its locations: that of an alert, as its viewer may see it, or that of a draft, for
/// the officer who writes it.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    pub(super) grounds: &'a BTreeSet<Ground>,
    pub(super) languages: &'a BTreeSet<String>,
    pub(super) place: Option<&'a str>,
    seen_at: Option<DateTime<FixedOffset>>,
    pub(super) live: Option<bool>,
    pub(super) warning: bool,
    pub(super) authority: Option<&'a str>,
    pub(super) legal_basis: Option<&'a str>,
    pub(super) authorised_by: Option<AuthorisedBy>,
    pub(super) note: Option<&'a Note>,
    pub(super) reasons: &'a [Reason],
}

/// The room that a code block takes in addition to its lines, with what stands above it.
const BLOCK: usize = 30;

/// Makes [`Facts`] of a matter or of a content, which have fields of the same names and different types.
macro_rules! facts {
    ($from:expr) => {
        Facts {
            grounds: &$from.grounds,
            languages: &$from.languages,
            place: $from.place.as_deref(),
            seen_at: $from.seen_at,
            live: $from.live,
            warning: $from.warning,
            authority: $from.authority.as_deref(),
            legal_basis: $from.legal_basis.as_deref(),
            authorised_by: $from.authorised_by,
            note: $from.note.as_ref(),
            reasons: &$from.reasons,
        }
    };
}

impl<'a> Facts<'a> {
    /// The facts of a draft, for the officer who writes it.
    #[must_use]
    pub fn drafted(matter: &'a Matter) -> Self {
        facts!(matter)
    }

    /// The facts of an alert, for the viewer for whom it was cleared.
    #[must_use]
    pub fn cleared(content: &'a Cleared<Content>) -> Self {
        facts!(content)
    }

    /// The same facts with these reasons in the place of their own.
    #[must_use]
    pub fn with_reasons(self, reasons: &'a [Reason]) -> Self {
        Self { reasons, ..self }
    }
}

/// What a card shows of the matter, in at most `most` room: the facts and the first locations. In two languages it shows
/// the locations alone, which are the same in both: every fact said twice would make the card too high. *Show content*
/// has all of it.
pub(super) fn lasting(locales: &[&Locale], content: &Content, most: usize) -> String {
    let mut lines = match locales {
        [locale] => about(locale, &facts!(content), NOTE, SHORT),
        _ => Vec::new(),
    };
    lines.push(each(locales, |locale| bold(locale, &say::matter_locations())));
    let before = lines.len();
    let all = locations(locales, content, LOCATION);
    let beyond = all.len().saturating_sub(FEW);
    lines.extend(all.into_iter().take(FEW));
    let shown = lines.len() - before;
    let more = |left: usize| {
        let left = count(left.min(shown) + beyond);
        each(locales, |locale| format!("-# {}", locale.say(&say::matter_more_locations(left))))
    };
    let rest = if beyond > 0 { format!("\n{}", more(0)) } else { String::new() };
    let said = fit(&lines, most.saturating_sub(size(&rest)), more);
    // Where even these had no room, the last line has counted the rest already.
    if said == lines.join("\n") { said + &rest } else { said }
}

/// The matter in a private reply, page by page from 0 on.
#[must_use]
pub fn content(locale: &Locale, content: &Cleared<Content>, page: u32) -> Message {
    let mut lines = vec![format!("### {}", locale.say(&say::matter_heading(&content.reference)))];
    lines.extend(about(locale, &facts!(content), WHOLE, WHOLE));
    lines.push(bold(locale, &say::matter_locations()));
    lines.extend(locations(&[locale], content, WHOLE));
    lines.extend(struck(locale, content));
    let pages = pages(&lines, PAGE);
    let exact = button(
        Style::Secondary,
        &locale.say(&say::button_show_exact()),
        &Press::from(AnswerPress::Exact(content.id.clone(), 0)),
    );
    paged(
        locale,
        &pages,
        page,
        |page| Press::from(AnswerPress::Content(content.id.clone(), page)),
        vec![exact],
    )
}

/// The exact URLs in a private reply, page by page. They are live, so they stand in a code block. All URLs of a page
/// are in one block, to be copied together: a line for each, in the order of their numbers. A URL whose host could
/// pass for another is marked above the block. A URL longer than a page is split into blocks of its own, one after
/// the other.
#[must_use]
pub fn exact(locale: &Locale, alert: &AlertId, exact: &Cleared<Exact>, page: u32) -> Message {
    let mut head = vec![format!("### {}", locale.say(&say::matter_exact(&exact.reference)))];
    head.extend(line::struck(locale, &exact.struck));
    let head = head.join("\n");
    let room = WHOLE.min(PAGE.saturating_sub(size(&head) + BLOCK));
    let mark = |number: Number| {
        let (_, host) = exact.mixed.iter().find(|(mixed, _)| *mixed == number)?;
        let line = say::reply_mixed_host(number, within(host, SHORT));
        Some(format!("⚠️ {}\n", locale.say(&line)))
    };
    let block = |above: &str, said: &str| format!("{head}\n{above}```\n{said}\n```");
    let (mut blocks, mut marks, mut together) = (Vec::new(), String::new(), String::new());
    for (number, url) in &exact.urls {
        // The parser leaves no backtick in a URL. If it ever did, the backtick must not end the code block.
        let (url, mark) = (url.replace('`', "%60"), mark(*number).unwrap_or_default());
        let taken = size(&marks) + size(&together) + 1;
        if !together.is_empty() && taken + size(&mark) + size(&url) > room {
            blocks.push(block(&marks, &together));
            marks.clear();
            together.clear();
        }
        if size(&mark) + size(&url) <= room {
            let parted = if together.is_empty() { "" } else { "\n" };
            marks.push_str(&mark);
            together.push_str(parted);
            together.push_str(&url);
            continue;
        }
        let pieces = pieces(&url, room.saturating_sub(size(&mark)));
        let of = pieces.len();
        let part =
            |(piece, part): (&String, usize)| block(&format!("{mark}{number}. ({part}/{of})\n"), piece);
        blocks.extend(pieces.iter().zip(1..).map(part));
    }
    if !together.is_empty() {
        blocks.push(block(&marks, &together));
    }
    let pages = if blocks.is_empty() { vec![head] } else { blocks };
    paged(locale, &pages, page, |page| Press::from(AnswerPress::Exact(alert.clone(), page)), Vec::new())
}

/// One page, with buttons and those that turn the page.
pub(super) fn paged(
    locale: &Locale,
    pages: &[String],
    page: u32,
    at: impl Fn(u32) -> Press,
    mut buttons: Vec<Value>,
) -> Message {
    let last = pages.len().saturating_sub(1);
    let page = last.min(page as usize);
    buttons.extend(turning(locale, page, last, at));
    let mut parts = vec![text(pages.get(page).map_or("", String::as_str))];
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// A page below its `head`, in this much room, and the buttons that turn it. The text `above` takes part of the room.
/// If it leaves too little, only the beginning of the page is shown, and *Next* leads to the page itself.
pub(super) fn below(
    locale: &Locale,
    above: &str,
    head: &str,
    lines: &[String],
    room: usize,
    page: u32,
    at: impl Fn(u32) -> Press,
) -> (String, Vec<Value>) {
    let room = room.saturating_sub(size(head) + 1);
    let pages = pages(lines, room.min(PAGE));
    let last = pages.len().saturating_sub(1);
    let page = last.min(page as usize);
    let whole = pages.get(page).map_or("", String::as_str);
    let mut begun = whole.to_owned();
    if !above.is_empty() {
        let lines: Vec<String> = whole.lines().map(str::to_owned).collect();
        begun = fit(&lines, room.saturating_sub(size(above) + 1), |_| "…".to_owned());
    }
    let turns = if begun == whole {
        turning(locale, page, last, at)
    } else {
        vec![button(Style::Secondary, &locale.say(&say::button_next()), &at(count(page)))]
    };
    let said = [above, head, &begun].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    (said.join("\n"), turns)
}

/// The buttons that lead to the pages before and after.
pub(super) fn turning(locale: &Locale, page: usize, last: usize, at: impl Fn(u32) -> Press) -> Vec<Value> {
    let to = |words: Phrase, page| button(Style::Secondary, &locale.say(&words), &at(count(page)));
    let previous = page.checked_sub(1).map(|page| to(say::button_previous(), page));
    let next = (page < last).then(|| to(say::button_next(), page + 1));
    previous.into_iter().chain(next).collect()
}

/// What a matter says apart from its locations, for the officer who changes it. Texts that are too long are cut: the
/// forms that change them hold them whole.
pub(super) fn changeable(locale: &Locale, facts: &Facts<'_>) -> Vec<String> {
    let mut lines = about(locale, facts, NOTE, SHORT);
    lines.extend(facts.warning.then(|| format!("⚠️ {}", locale.say(&say::card_warning()))));
    lines
}

/// The lines of the facts, with at most this much room for the issuer's words, and for any other text of the
/// issuer's.
fn about(locale: &Locale, content: &Facts<'_>, note: usize, short: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |line: Phrase| lines.push(locale.say(&line));
    if !content.grounds.is_empty() {
        add(say::matter_grounds(content.grounds.iter().copied()));
    }
    if !content.languages.is_empty() {
        let languages: Vec<&str> = content.languages.iter().map(String::as_str).collect();
        add(say::matter_languages(some(&languages, short)));
    }
    if let Some(place) = content.place {
        add(say::matter_place(within(place, short)));
    }
    if let Some(at) = content.seen_at {
        add(say::matter_seen(at.to_utc(), at));
    }
    match content.live {
        Some(true) => add(say::matter_live()),
        Some(false) => add(say::matter_recorded()),
        None => {}
    }
    if let Some(name) = content.authority {
        add(say::matter_authority(within(name, short)));
    }
    if let Some(basis) = content.legal_basis {
        add(say::matter_legal_basis(within(basis, short)));
    }
    if let Some(by) = content.authorised_by {
        add(say::matter_authorised(by));
    }
    if let Some(words) = content.note {
        let language = shortened(&words.language, 20);
        add(say::matter_note(language, within(&words.text, note)));
    }
    if !content.reasons.is_empty() {
        lines.push(bold(locale, &say::matter_reasons()));
        lines.extend(content.reasons.iter().map(|reason| format!("- {}", locale.say(&Unsaid(reason)))));
    }
    lines
}

/// Which locations were taken out, grouped by the reason that the issuer wrote.
fn struck(locale: &Locale, content: &Content) -> Vec<String> {
    let mut grouped: Vec<(&Struck, BTreeSet<Number>)> = Vec::new();
    for (number, one) in &content.struck {
        match grouped.iter_mut().find(|(struck, _)| *struck == one) {
            Some((_, numbers)) => drop(numbers.insert(*number)),
            None => grouped.push((one, [*number].into())),
        }
    }
    let line = |(struck, numbers): &(&Struck, BTreeSet<Number>)| {
        let said = say::matter_struck(few(numbers), struck.at, within(&struck.reason, WHOLE));
        format!("🚫 {}", locale.say(&said))
    };
    grouped.iter().map(line).collect()
}

/// The locations as `3.` location and its result; those that were taken out are struck through.
fn locations(locales: &[&Locale], content: &Content, most: usize) -> Vec<String> {
    let line = |((location, result), number): (&(String, Option<_>), u32)| {
        let shown = Code::from(&shortened(location, most));
        let new = if content.added.contains(&number) { "➕ " } else { "" };
        if content.struck.contains_key(&number) {
            let out = locales.first().map(|locale| format!(" · {}", locale.say(&say::matter_taken_out())));
            return format!("{number}. 🚫 ~~{shown}~~{}", out.unwrap_or_default());
        }
        match (result, locales.first()) {
            (Some(result), Some(locale)) => format!("{number}. {new}{shown} · {}", locale.say(result)),
            _ => format!("{number}. {new}{shown}"),
        }
    };
    content.locations.iter().zip(1..).map(line).collect()
}
