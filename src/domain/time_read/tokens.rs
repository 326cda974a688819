//! Splits a line that holds a time into groups of numbers, the signs that join them, and the meaning of the words
//! beside them.

use chrono::FixedOffset;

use crate::domain::typed::ascii;

/// What a word, or a sign that is used like a word, means in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The day is this many days after today; before today if negative.
    FromToday(i64),
    /// Before noon.
    BeforeNoon,
    /// After noon.
    AfterNoon,
    /// It separates hours from minutes, or says that a number is an hour: the `h` of `9h05`.
    Hour,
    /// It stands beside a time and adds nothing: `at`.
    Beside,
}

/// What stands between two numbers of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Join {
    Colon,
    Dot,
    Stroke,
    Dash,
    Hour,
}

/// A number and how many digits it was written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
}

/// Numbers without a blank between them, and the signs between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) numbers: Vec<Number>,
    pub(super) joins: Vec<Join>,
    /// Whether a word beside its only number says that it is an hour.
    pub(super) hour: bool,
}

/// A line, split.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) groups: Vec<Group>,
    pub(super) from_today: Option<i64>,
    /// Whether the time is after noon, if the line says so.
    pub(super) after_noon: Option<bool>,
    pub(super) offset: Option<FixedOffset>,
}

impl Group {
    /// Whether it cannot be a date.
    pub(super) fn is_time_only(&self) -> bool {
        self.hour
            || self.numbers.len() == 1
            || self.joins.iter().any(|join| [Join::Colon, Join::Hour].contains(join))
    }
}

/// Splits a line. `None` if a part of it means nothing in a time, or if something is said twice.
pub(super) fn line(text: &str, word: impl Fn(&str) -> Option<Mark>) -> Option<Line> {
    let folded = folded(text);
    let (rest, offset) = offset(&folded);
    let mut line = Line { offset, ..Line::default() };
    let mut chars = rest.chars().peekable();
    // What was seen since the last number: whether a blank, the joining signs in their order, and whether a word for
    // hours.
    let (mut blank, mut joins, mut hour) = (true, Vec::new(), false);
    while let Some(&letter) = chars.peek() {
        if letter.is_ascii_digit() {
            let digits: String = std::iter::from_fn(|| chars.next_if(char::is_ascii_digit)).collect();
            let number = Number { value: digits.parse().ok()?, digits: digits.len() };
            begin(&mut line, number, blank, &joins, hour)?;
            (blank, joins, hour) = (false, Vec::new(), false);
        } else if letter.is_alphabetic() {
            let run: String =
                std::iter::from_fn(|| chars.next_if(|next| next.is_alphabetic() || *next == '.')).collect();
            for mark in marks(&run, &word)? {
                match mark {
                    Mark::Beside => blank = true,
                    Mark::Hour => hour = true,
                    Mark::FromToday(days) => {
                        line.from_today.replace(days).is_none().then_some(())?;
                        blank = true;
                    }
                    Mark::BeforeNoon | Mark::AfterNoon => {
                        line.after_noon.replace(mark == Mark::AfterNoon).is_none().then_some(())?;
                        blank = true;
                    }
                }
            }
        } else {
            chars.next();
            match letter {
                ' ' | ',' => blank = true,
                ':' => joins.push(Join::Colon),
                '.' => joins.push(Join::Dot),
                '/' => joins.push(Join::Stroke),
                '-' => joins.push(Join::Dash),
                _ => return None,
            }
        }
    }
    // `9h`, `21 Uhr`, or a point after the last number: `29.11.`
    let last = line.groups.last_mut()?;
    match (hour, &*joins) {
        (true, []) if last.numbers.len() == 1 => last.hour = true,
        // In `21.05 Uhr` the word only confirms that it is a time.
        (true, []) if last.numbers.len() == 2 && last.joins != [Join::Hour] => last.joins = vec![Join::Colon],
        (false, [] | [Join::Dot]) => {}
        _ => return None,
    }
    Some(line)
}

/// Adds a number: it joins the group before it, or begins a new one.
fn begin(line: &mut Line, number: Number, blank: bool, joins: &[Join], hour: bool) -> Option<()> {
    let group = match (line.groups.last_mut(), joins, blank, hour) {
        // `9h05` and `9 h 05` join. In `21 Uhr 29.11.` the date would join as well; no language writes it so.
        (Some(group), [], _, true) if group.numbers.len() == 1 => {
            group.joins.push(Join::Hour);
            group
        }
        (Some(group), [join], false, false) => {
            group.joins.push(*join);
            group
        }
        // A new group may follow a word for hours, a point after day and month, or a dash between date and time.
        (None, [], true, _) | (Some(_), [] | [Join::Dot | Join::Dash], true, _) => {
            line.groups.push(Group::default());
            let group = line.groups.last_mut()?;
            group.hour = hour;
            group
        }
        _ => return None,
    };
    if group.hour && !group.numbers.is_empty() {
        group.hour = false;
    }
    group.numbers.push(number);
    Some(())
}

/// What a run of letters means: first as a whole, then, for languages that write no blanks, in pieces, the longest
/// piece first.
fn marks(run: &str, word: &impl Fn(&str) -> Option<Mark>) -> Option<Vec<Mark>> {
    let run = run.replace('.', "");
    if let Some(mark) = meaning(&run, word) {
        return Some(vec![mark]);
    }
    let mut found = Vec::new();
    let mut rest = &*run;
    while !rest.is_empty() {
        let ends = rest.char_indices().map(|(at, letter)| at + letter.len_utf8()).rev();
        let (mark, end) = ends.into_iter().find_map(|end| Some((meaning(&rest[..end], word)?, end)))?;
        found.push(mark);
        rest = &rest[end..];
    }
    Some(found)
}

/// What a word means, in the officer's languages or in every language.
fn meaning(word: &str, of_languages: &impl Fn(&str) -> Option<Mark>) -> Option<Mark> {
    of_languages(word).or(match word {
        "h" | "時" => Some(Mark::Hour),
        "am" => Some(Mark::BeforeNoon),
        "pm" => Some(Mark::AfterNoon),
        // ISO 8601 separates the date from the time by `T`.
        "t" | "分" | "秒" => Some(Mark::Beside),
        _ => None,
    })
}

/// The line in the form that the code reads: small letters, ASCII digits and signs, and no invisible characters.
fn folded(text: &str) -> String {
    let seen = text.chars().filter(|letter| {
        !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}')
    });
    let blank = |letter: char| if letter.is_whitespace() { ' ' } else { letter };
    let line: String = seen.map(ascii).map(blank).collect();
    let line = line.trim().to_lowercase();
    // A Japanese date becomes one with slashes, and `p. m.` one word. Turkish `ı` and dotted `i` become plain `i`.
    let parts =
        [("年", "/"), ("月", "/"), (". m.", ".m."), ("’", ""), ("'", ""), ("ı", "i"), ("\u{307}", "")];
    let line = parts.iter().fold(line, |line, (from, to)| line.replace(from, to));
    day_of_month(&line)
}

/// A word of a language in the form in which it is compared with the words of a line.
#[must_use]
pub fn word(text: &str) -> String {
    folded(text).replace('.', "")
}

/// The sign 日 after a number means the day of the month and becomes a blank; in words such as 今日 it stays.
fn day_of_month(line: &str) -> String {
    let mut before = ' ';
    let mut letter = |letter: char| {
        let was = std::mem::replace(&mut before, letter);
        if letter == '日' && was.is_ascii_digit() { ' ' } else { letter }
    };
    line.chars().map(&mut letter).collect()
}

/// The offset at the end of a line, and the text before it: `z`, `utc`, `utc+1`, `+01:00`.
fn offset(line: &str) -> (&str, Option<FixedOffset>) {
    let whole = (line, None);
    let zero = FixedOffset::east_opt(0);
    let behind_digit = |rest: &str| rest.trim_end().ends_with(|last: char| last.is_ascii_digit());
    if let Some(rest) = line.strip_suffix('z').filter(|rest| behind_digit(rest)) {
        return (rest, zero);
    }
    for name in ["utc", "gmt"] {
        if let Some((rest, figures)) = line.rsplit_once(name) {
            return match figures.trim() {
                "" => (rest, zero),
                figures => east(figures, true).map_or(whole, |east| (rest, Some(east))),
            };
        }
    }
    // An offset without a name is accepted only after a time, because a hyphen may also belong to a date.
    let Some(at) = line.rfind(['+', '-']).filter(|at| line[..*at].contains(':')) else { return whole };
    east(&line[at..], false).map_or(whole, |east| (&line[..at], Some(east)))
}

/// Reads `+01:00` or `+0100`; after a name also `+1`. A negative offset without a name needs its colon, so that a year
/// is not taken for an offset.
fn east(figures: &str, named: bool) -> Option<FixedOffset> {
    let (sign, digits) = match figures.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 && digits.is_ascii() && (sign > 0 || named) => digits.split_at(2),
        None if digits.len() <= 2 && named => (digits, "0"),
        None => return None,
    };
    let number =
        |text: &str| text.parse::<i32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    if hours > 14 || minutes > 59 {
        return None;
    }
    FixedOffset::east_opt(sign * (hours * 60 + minutes) * 60)
}
