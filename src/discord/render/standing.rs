//! The addressees of a board: those at which the issuer should look first, then the others, with one entry for all at
//! the same state.

use super::hour;
use super::line::{FEW, bold, count, names, sign};
use crate::{
    discord::components::{cut, units},
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
    Declined(Option<Answer>),
    /// Nothing special: they are at this stage, and gave this answer.
    At(Stage, Option<Answer>),
    /// Their time to object is over; `true` if it is recorded that they did not object.
    WindowOver(bool),
}

impl Group {
    fn of(row: &Row) -> Self {
        match (row.stage, row.window) {
            _ if row.unposted => Self::Unposted,
            _ if row.objects => Self::Objecting,
            _ if row.missed => Self::Overdue,
            (Stage::Declined, _) => Self::Declined(row.answer),
            (Stage::Told, Some(Window::Over(_))) => Self::WindowOver(false),
            (Stage::Told, Some(Window::NoObjection(_))) => Self::WindowOver(true),
            (stage, _) => Self::At(stage, row.answer),
        }
    }

    /// Its place on the board, the first being 0.
    fn rank(self) -> u8 {
        match self {
            Self::Unposted => 0,
            Self::Objecting => 1,
            Self::Overdue => 2,
            Self::Declined(_) => 3,
            Self::At(Stage::Unanswered, _) => 4,
            Self::At(Stage::Posted, _) => 5,
            Self::At(Stage::Sending, _) => 6,
            Self::At(Stage::Acknowledged, _) => 7,
            Self::At(Stage::Acting, _) => 8,
            Self::At(Stage::Closed | Stage::Declined | Stage::Left | Stage::Mistaken, _) => 9,
            Self::At(Stage::Told, _) => 10,
            Self::WindowOver(_) => 11,
        }
    }

    /// Whether the issuer should look at each of its partners.
    fn stands_out(self) -> bool {
        match self {
            Self::Unposted | Self::Objecting | Self::Overdue | Self::Declined(_) => true,
            Self::At(..) | Self::WindowOver(_) => false,
        }
    }
}

/// The lines of these addressees.
pub(super) fn grouped(locale: &Locale, all: &[Row]) -> Vec<String> {
    if all.len() <= FEW {
        return all.iter().map(|one| row(locale, one)).collect();
    }
    let mut groups: Vec<(Group, Vec<&Row>)> = Vec::new();
    for one in all {
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
            lines.extend(members.into_iter().map(|one| row(locale, one)));
        } else {
            lines.push(heading(locale, group, &members));
            lines.push(names(locale, members.iter().map(|one| one.partner)));
        }
    }
    lines
}

/// What the members share, how many they are, and the first of their deadlines.
fn heading(locale: &Locale, group: Group, members: &[&Row]) -> String {
    let number = count(members.len());
    let word = |sign: &str, word: Phrase| format!("{sign} {} · {number}", bold(locale, &word));
    let stage = |stage: Stage| format!("{} {}", sign(stage), bold(locale, &at_stage(stage, number)));
    let (mut said, answer) = match group {
        Group::Unposted => (word("⚠️", say::board_unposted()), None),
        Group::Objecting => (word("✋", say::board_objects()), None),
        Group::Overdue => (word("⏰", say::follow_up_overtime()), None),
        Group::Declined(answer) => (stage(Stage::Declined), answer),
        Group::At(at, answer) => (stage(at), answer),
        Group::WindowOver(recorded) => {
            let why = if recorded { say::board_no_objection() } else { say::board_window_closed() };
            return format!("{} · {}", stage(Stage::Told), locale.say(&why));
        }
    };
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
