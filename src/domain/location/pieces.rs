//! Cuts a line into the addresses in it and the words around them.
//!
//! Called by the reading of lists, one line at a time. Lines come from spreadsheets, mails and chats: they hold cells,
//! quotes, bullets, remarks, and addresses that run together.
//!
//! Law: every word of the line is in one of the pieces. If it is not certain where an address ends, the piece says so
//! and is not accepted.

use super::links::{self, Part};
use super::{BadLocation, Location, scheme, wrapping};

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A text that was meant as an address, and the result of reading it.
    Address(&'a str, Result<Location, BadLocation>),
    /// Other words, and why they are no address.
    Words(&'a str, BadLocation),
}

/// Signs that separate addresses from one another and from remarks.
const BETWEEN: [char; 8] = ['\t', '|', ';', ',', '；', '，', '、', '↵'];
/// Signs that may begin a remark but cannot continue an address.
const BEFORE_REMARK: [char; 22] = [
    '-', '‐', '–', '—', '(', '[', '{', '（', '|', ':', '→', '=', '*', '•', '·', ';', ',', '"', '“', '„', '«',
    '#',
];
/// Signs that open before an address, and those that close after it.
const QUOTES: [(char, char); 8] =
    [('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('„', '“'), ('«', '»'), ('‘', '’'), ('「', '」')];

/// Cuts a line. The line must contain no invisible characters.
pub(super) fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for part in links::parts(line) {
        match part {
            Part::Link(link) => pieces.push(Piece::Address(link.whole, link.location())),
            Part::Text(text) => text_pieces(text, &mut pieces),
        }
    }
    pieces
}

/// Cuts a text without links.
fn text_pieces<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    let starts = starts(text);
    let Some(&first) = starts.first() else {
        return without_scheme(text, pieces);
    };
    let marks = &text[..first];
    let has_end =
        closing(marks, &text[first..]).is_some_and(|at| text[first + at..].contains(char::is_alphanumeric));
    if starts.len() == 1 && !marks.contains(char::is_alphanumeric) && !has_end {
        // Reads the whole text, with whatever is put around the address.
        let whole = Location::parse(text);
        if whole.is_ok() {
            return pieces.push(Piece::Address(text, whole));
        }
    }
    others_in(marks, pieces);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    for (&start, end) in starts.iter().zip(ends) {
        // Signs before the next address belong to neither address.
        let is_between = |c: char| c.is_whitespace() || wrapping::is_opening(c) || wrapping::is_mark(c);
        let next =
            if end < text.len() { text[start..end].trim_end_matches(is_between).len() } else { end - start };
        cell(text, start, start + next, pieces);
    }
}

/// Where addresses with a scheme begin, except those nested in another address.
fn starts(text: &str) -> Vec<usize> {
    let mut starts: Vec<usize> = Vec::new();
    // Where the current word began.
    let mut word = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let front = &text[word..at];
        let own = starts.last().is_some_and(|&start| start >= word);
        let is_free = before.is_none_or(|before: char| {
            before.is_whitespace()
                || wrapping::is_opening(before)
                || BETWEEN.contains(&before)
                || !before.is_ascii()
        });
        let begins = if own || front.contains('.') {
            scheme::is_sure(&text[at..]) && parts_for_certain(front)
        } else if front.strip_suffix(':').is_some_and(scheme::is_embedding) {
            false
        } else {
            is_free && scheme::has_scheme(&text[at..]) || scheme::is_sure(&text[at..])
        };
        // If both `h` and `ttp` of one scheme look like a beginning, the first counts.
        if begins && !starts.last().is_some_and(|&start| scheme_reaches(text, start, at)) {
            starts.push(at);
        }
        if c.is_whitespace() {
            word = at + c.len_utf8();
        }
        before = Some(c);
    }
    starts
}

/// Whether the scheme that begins at `start` extends beyond `at`.
fn scheme_reaches(text: &str, start: usize, at: usize) -> bool {
    scheme::scheme(&text[start..]).is_some_and(|scheme| text.len() - scheme.rest.len() > at)
}

/// Whether the address so far certainly ends before the next scheme, because of the sign between them.
fn parts_for_certain(front: &str) -> bool {
    let Some(last) = front.chars().last() else { return true };
    if scheme::is_nested(front) {
        return false;
    }
    let behind_scheme = scheme::scheme(front).map_or(front, |scheme| scheme.rest);
    let holds_another = behind_scheme.split_once('?').is_some_and(|(_, query)| {
        scheme::second(query).is_some() || query.contains("://") || query.contains("%3A%2F%2F")
    });
    let is_closing = wrapping::is_opening(last) || matches!(last, ')' | ']' | '}' | '>' | '.' | '!');
    let is_sign = is_closing || BETWEEN.contains(&last) || wrapping::is_mark(last);
    (is_sign || last.is_ascii_alphanumeric()) && !holds_another
}

/// Reads an address with a scheme, from `start` to `end`, and what is written after it there.
fn cell<'a>(text: &'a str, start: usize, end: usize, pieces: &mut Vec<Piece<'a>>) {
    let (front, whole) = (&text[..start], &text[start..end]);
    if let Some(at) = closing(front, whole) {
        with_remark(&whole[..at], pieces);
        return words(&whole[at..], BadLocation::NotUrl, pieces);
    }
    // In a table without quotes, the sign may separate cells or belong to the address.
    let address = wrapping::unwrapped(whole).split(char::is_whitespace).next().unwrap_or_default();
    if front.ends_with([';', ',']) && address.contains(&front[front.len() - 1..]) {
        return pieces.push(Piece::Address(whole, Err(BadLocation::Several)));
    }
    with_remark(whole, pieces);
}

/// Where an address is ended by the counterpart of what was opened right before it: a quote, a bracket, bold type, a
/// cell.
fn closing(front: &str, whole: &str) -> Option<usize> {
    const MARKS: [&str; 4] = ["**", "__", "~~", "|"];
    if whole.starts_with('<') {
        return links::closed(whole, 0);
    }
    if let Some(mark) = MARKS.iter().find(|mark| front.ends_with(**mark)) {
        let word = whole.split(char::is_whitespace).next().unwrap_or_default();
        return if *mark == "|" { whole.find('|') } else { word.rfind(mark) };
    }
    let &(_, close) = QUOTES.iter().find(|(open, _)| front.ends_with(*open))?;
    whole.match_indices(close).map(|(at, _)| at).find(|&at| {
        let behind = whole[at + close.len_utf8()..].chars().next();
        behind.is_none_or(|behind| !behind.is_alphanumeric())
    })
}

/// Reads an address with a scheme, perhaps with a remark after a blank. A defanged address may itself contain blanks.
fn with_remark<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    /// How many blanks are tried as the beginning of a remark.
    const BLANKS: usize = 8;

    let whole = Location::parse(text);
    let Err(reason) = whole else { return pieces.push(Piece::Address(text, whole)) };
    let trimmed = text.trim();
    let blanks = trimmed.match_indices(char::is_whitespace).map(|(at, _)| at);
    let heads: Vec<_> = blanks.take(BLANKS).map(|at| (at, Location::parse(&trimmed[..at]))).collect();
    if let Some((at, location)) = heads.iter().find(|(_, head)| head.is_ok()) {
        let (head, tail) = trimmed.split_at(*at);
        let mut others = Vec::new();
        others_in(tail, &mut others);
        let another = others.iter().any(|piece| matches!(piece, Piece::Address(..)));
        if another || !continues(head, tail) {
            pieces.push(Piece::Address(head, location.clone()));
            return pieces.append(&mut others);
        }
    }
    // An error in the address itself is reported rather than the blank after it.
    let wrong = heads.into_iter().next().filter(|(at, _)| trimmed[..*at].contains(['.', '…', '\\']));
    let reason = match (reason, wrong) {
        (BadLocation::BlankInside, Some((_, Err(wrong)))) => wrong,
        (reason, _) => reason,
    };
    pieces.push(Piece::Address(text, Err(reason)));
}

/// Whether what follows a blank could be the rest of the address.
fn continues(head: &str, tail: &str) -> bool {
    let is_cell = tail.starts_with('\t');
    let tail = tail.trim_start();
    if is_cell || tail.starts_with(BEFORE_REMARK) {
        return false;
    }
    let word = tail.split_whitespace().next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
    let is_name = |dot: usize| {
        let (before, after) = (&word[..dot], &word[dot + 1..]);
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphabetic)
    };
    head.ends_with(['/', '=', '?', '&', '-', '_', '%', '#'])
        || word.contains(['/', '\\', '?', '&', '=', '%', '#', '_'])
        || word.match_indices('.').any(|(dot, _)| is_name(dot))
        || word.chars().all(|c| c.is_ascii_digit())
}

/// Reads a text without any scheme: one address, several addresses between signs, or other words.
fn without_scheme<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    if let Some((label, rest)) = text.split_once(':')
        && !label.contains(['.', '/'])
        && !scheme::is_other(label.trim(), rest)
        && !rest.starts_with(|c: char| c.is_ascii_digit())
        && Location::parse(rest).is_ok()
    {
        words(label, BadLocation::NotUrl, pieces);
        return without_scheme(rest, pieces);
    }
    let mut parted = Vec::new();
    others_in(text, &mut parted);
    let found = parted.iter().filter(|piece| matches!(piece, Piece::Address(..))).count();
    if found > 1 {
        return pieces.append(&mut parted);
    }
    let whole = Location::parse(text);
    match whole {
        Ok(_) => pieces.push(Piece::Address(text, whole)),
        // `example.org/a - a remark`, `example.org/a (a remark)`.
        Err(BadLocation::BlankInside) => {
            let trimmed = text.trim();
            let remark = trimmed
                .match_indices(char::is_whitespace)
                .map(|(at, _)| at)
                .find(|&at| trimmed[at..].trim_start().starts_with(BEFORE_REMARK));
            let head = remark.map(|at| trimmed.split_at(at));
            match head.map(|(head, tail)| (head, tail, Location::parse(head))) {
                Some((head, tail, location @ Ok(_))) => {
                    pieces.push(Piece::Address(head, location));
                    words(tail, BadLocation::NotUrl, pieces);
                }
                _ if found > 0 => pieces.append(&mut parted),
                _ => words(text, wrong_with(text, BadLocation::BlankInside), pieces),
            }
        }
        Err(_) if found > 0 => pieces.append(&mut parted),
        Err(reason) => words(text, wrong_with(text, reason), pieces),
    }
}

/// What is wrong with a line that contains no address. If the reason is vague, it is replaced by what is wrong with the
/// first part that was meant as an address.
fn wrong_with(text: &str, reason: BadLocation) -> BadLocation {
    let is_vague = |reason: &BadLocation| {
        use BadLocation::{BlankInside, Credentials, Empty, NotUrl};
        matches!(reason, Empty | NotUrl | BlankInside | Credentials)
    };
    if !is_vague(&reason) {
        return reason;
    }
    let mut reasons = text.split(BETWEEN).filter_map(|part| Location::parse(part).err());
    reasons.find(|reason| !is_vague(reason)).unwrap_or(reason)
}

/// Reads the parts between signs; each is an address without a scheme or other words.
fn others_in<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    let mut from = 0;
    let mut begin = 0;
    let signs = text.match_indices(BETWEEN).map(|(at, sign)| (at, at + sign.len()));
    for (end, next) in signs.chain([(text.len(), text.len())]) {
        let part = &text[begin..end];
        if let Some(location) = Location::parse(part).ok().filter(|location| is_meant(location, part)) {
            words(&text[from..begin], BadLocation::NotUrl, pieces);
            pieces.push(Piece::Address(part, Ok(location)));
            from = end;
        }
        begin = next;
    }
    words(&text[from..], BadLocation::NotUrl, pieces);
}

/// Whether words without a scheme are meant as an address and do not only look like one, as `e.g` or `vol.no` could.
/// They are if they name a page or a platform, or begin with `www`.
fn is_meant(location: &Location, written: &str) -> bool {
    !location.whole_site()
        || location.platform().is_some()
        || written.trim().to_ascii_lowercase().starts_with("www")
}

/// Adds other words, unless they are blank.
fn words<'a>(text: &'a str, reason: BadLocation, pieces: &mut Vec<Piece<'a>>) {
    if !text.trim().is_empty() {
        pieces.push(Piece::Words(text, reason));
    }
}
