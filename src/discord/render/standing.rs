//! The addressees of a board: those at which the issuer should look first, then the others, with one entry for all at
//! the same state.

use std::collections::BTreeSet;

use super::hour;
use super::line::{FEW, bold, count, order, sign, some_names};
use crate::{
    discord::components::{cut, size, units},
    domain::{answer::Answer, follow_up::Stage, objection::Window, view::Row},
    i18n::{Countdown, Locale, Phrase, say},
};

/// The most units of a row.
const ROW: usize = 60;

/// The state that addressees on a board share.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Their cards could not be posted.
    Unposted,
    /// They object.
    Objecting,
    /// A deadline of theirs has passed.
    Overdue,
    /// They have declined.
    Declined,
    /// Nothing special: they are at this stage.
    At(Stage),
    /// Their time to object is over; `true` if it is recorded that they did not object.
    WindowOver(bool),
}

impl Group {
    fn of(row: &Row) -> Self {
        match (row.stage, row.window) {
            _ if row.unposted => Self::Unposted,
            _ if row.objects => Self::Objecting,
            _ if row.missed => Self::Overdue,
            (Stage::Declined, _) => Self::Declined,
            (Stage::Told, Some(Window::Over(_))) => Self::WindowOver(false),
            (Stage::Told, Some(Window::NoObjection(_))) => Self::WindowOver(true),
            (stage, _) => Self::At(stage),
        }
    }

    /// Its place on the board, the first being 0.
    fn rank(self) -> u8 {
        match self {
            Self::Unposted => 0,
            Self::Objecting => 1,
            Self::Overdue => 2,
            Self::Declined => 3,
            Self::At(Stage::Unanswered) => 4,
            Self::At(Stage::Posted) => 5,
            Self::At(Stage::Sending) => 6,
            Self::At(Stage::Acknowledged) => 7,
            Self::At(Stage::Acting) => 8,
            Self::At(Stage::Closed | Stage::Declined | Stage::Left | Stage::Mistaken) => 9,
            Self::At(Stage::Told) => 10,
            Self::WindowOver(_) => 11,
        }
    }

    /// Whether the issuer should look at each of its partners.
    fn stands_out(self) -> bool {
        match self {
            Self::Unposted | Self::Objecting | Self::Overdue | Self::Declined => true,
            Self::At(_) | Self::WindowOver(_) => false,
        }
    }
}

/// The addressees in the order in which they stand in a list: those at which the issuer should look first, and within
/// that as everywhere.
pub(super) fn in_order<'a>(locale: &Locale, all: &'a [Row]) -> Vec<&'a Row> {
    let mut all: Vec<&Row> = all.iter().collect();
    all.sort_by_cached_key(|row| (!row.is_troubled(), order(locale, row.purpose, row.partner)));
    all
}

/// A line of a board, of one partner or of a group.
struct Line<'a> {
    said: String,
    /// The partners of a group, whose names stand below it.
    members: Vec<&'a Row>,
}

/// The lines of these addressees, in at most `most` room. Where there is less than it takes, names are left out and
/// counted; the last line, `more`, is given the number of all that are not named.
pub(super) fn grouped(
    locale: &Locale,
    all: &[Row],
    most: usize,
    more: impl Fn(usize) -> String,
) -> Vec<String> {
    let lines = lines(locale, all);
    let mut room = most.saturating_sub(size(&more(all.len())) + 1);
    let mut named = 0;
    // First whoever stands out, and what the groups are; then as many of their names as have room.
    let fits = |line: &Line<'_>| {
        let left = room.checked_sub(size(&line.said) + 1);
        room = left.unwrap_or_default();
        left.is_some()
    };
    let kept: Vec<Line<'_>> = lines.into_iter().take_while(fits).collect();
    let mut said = Vec::new();
    for Line { said: line, members } in kept {
        said.push(line);
        if members.is_empty() {
            named += 1;
            continue;
        }
        let partners = members.iter().map(|one| one.partner);
        let (names, left) = some_names(locale, partners, room.saturating_sub(1));
        named += members.len() - left;
        if !names.is_empty() {
            room = room.saturating_sub(size(&names) + 1);
            said.push(names);
        }
    }
    said.extend((named < all.len()).then(|| more(all.len() - named)));
    said
}

/// A line for each that stands out, or for each at all if they are few; and one for each group of the others.
fn lines<'a>(locale: &Locale, all: &'a [Row]) -> Vec<Line<'a>> {
    let alone = |one: &'a Row| Line { said: row(locale, one), members: Vec::new() };
    let ordered = in_order(locale, all);
    if all.len() <= FEW {
        return ordered.into_iter().map(alone).collect();
    }
    let mut groups: Vec<(Group, Vec<&Row>)> = Vec::new();
    for one in ordered {
        let its = Group::of(one);
        match groups.iter_mut().find(|(group, _)| *group == its) {
            Some((_, members)) => members.push(one),
            None => groups.push((its, vec![one])),
        }
    }
    groups.sort_by_key(|(group, _)| group.rank());
    let (mut lines, mut left) = (Vec::new(), FEW);
    for (group, members) in groups {
        if group.stands_out() && members.len() <= left {
            left -= members.len();
            lines.extend(members.into_iter().map(alone));
        } else {
            lines.push(Line { said: heading(locale, group, &members), members });
        }
    }
    lines
}

/// What the members share, how many they are, the answer if they all gave the same, and the first of their deadlines.
fn heading(locale: &Locale, group: Group, members: &[&Row]) -> String {
    let number = count(members.len());
    let word = |sign: &str, word: Phrase| format!("{sign} {} · {number}", bold(locale, &word));
    let stage = |stage: Stage| format!("{} {}", sign(stage), bold(locale, &at_stage(stage, number)));
    let mut said = match group {
        Group::Unposted => word("⚠️", say::board_unposted()),
        Group::Objecting => word("✋", say::board_objects()),
        Group::Overdue => word("⏰", say::follow_up_overtime()),
        Group::Declined => stage(Stage::Declined),
        Group::At(at) => stage(at),
        Group::WindowOver(recorded) => {
            let why = if recorded { say::board_no_objection() } else { say::board_window_closed() };
            return format!("{} · {}", stage(Stage::Told), locale.say(&why));
        }
    };
    let answers: BTreeSet<Option<Answer>> = members.iter().map(|one| one.answer).collect();
    let answer = answers.first().copied().flatten().filter(|_| answers.len() == 1);
    let first = members.iter().filter_map(|one| one.due_by.or(one.window.map(Window::until))).min();
    if let Some(answer) = answer {
        said = format!("{said} · {}", locale.say(&answer));
    }
    if let Some(at) = first {
        said = format!("{said} · {}", Countdown::from(&at));
    }
    said
}

/// How many addressees are at a stage.
pub(super) fn at_stage(stage: Stage, count: u32) -> Phrase {
    match stage {
        Stage::Sending => say::board_sending(count),
        Stage::Posted => say::board_posted(count),
        Stage::Told => say::board_told(count),
        Stage::Acknowledged => say::board_acknowledged(count),
        Stage::Acting => say::board_acting(count),
        Stage::Closed => say::board_closed(count),
        Stage::Declined => say::board_declined(count),
        Stage::Left => say::board_left(count),
        Stage::Mistaken => say::board_mistaken(count),
        Stage::Unanswered => say::board_unanswered(count),
    }
}

/// Sign, name, and what the issuer wants to know next, as far as there is room.
pub(super) fn row(locale: &Locale, row: &Row) -> String {
    let name = format!("{} {}", sign(row.stage), locale.say(&row.partner));
    let objects = row.objects.then(|| format!("✋ {}", locale.say(&say::board_objects())));
    let unposted = row.unposted.then(|| format!("⚠️ {}", locale.say(&say::board_unposted())));
    let said = row.answer.map(|answer| locale.say(&answer));
    let late = row.missed.then(|| format!("⏰ {}", locale.say(&say::follow_up_overtime())));
    let open = row.window.and_then(|window| match window {
        Window::Open(until) => Some(until),
        Window::Over(_) | Window::NoObjection(_) => None,
    });
    let due = row.due_by.or(open).map(|at| Countdown::from(&at).to_string());
    let closed = row.window.and_then(|window| match window {
        Window::Open(_) => None,
        Window::Over(_) => Some(say::board_window_closed()),
        Window::NoObjection(_) => Some(say::board_no_objection()),
    });
    let words = |part: Option<String>| part.map(|part| (part, false));
    let parts = [
        words(unposted),
        words(objects),
        words(late),
        due.map(|due| (due, true)),
        row.hour.as_ref().and_then(|hour| hour::row(locale, hour)),
        words(closed.map(|line| locale.say(&line))),
        words(said),
    ];
    let mut line = name;
    for (part, token) in parts.into_iter().flatten() {
        let room = ROW.saturating_sub(units(&line) + 3);
        // A token is shown whole or not at all; words may be cut.
        if token && units(&part) > room || room < 4 {
            continue;
        }
        line = format!("{line} · {}", if token { part } else { cut(&part, room) });
    }
    line
}
