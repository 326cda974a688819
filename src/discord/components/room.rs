//! How much room words have in a message: Discord's two limits, counted as one.
//!
//! Called by [`render`](crate::discord::render), which fills messages, and by [`Message`](super::Message), which
//! keeps the limits even if its caller does not.
//!
//! Laws:
//! - A message is shorter than Discord would take: nobody reads four thousand units on a telephone.
//! - Room is counted by [`size`]: a text within that room is within both limits, and the sizes of parts may be added.
//! - What has no room goes to another page, or is counted, and the message says how much is missing. Nothing is cut
//!   inside a code span.
//! - The lengths of labels are another limit of Discord's: they are counted in UTF-16 units, which are never fewer
//!   than characters.

use std::ops::Range;

use serde_json::Value;

/// The room of one message: the most UTF-16 units of text over all its components. Discord's reference has 4,000.
pub const TEXT: usize = 3_000;
/// The most bytes of UTF-8 of its texts and of the options of its selects. Discord documents no such limit; from about
/// 10,170 bytes on, it answers HTTP 500 (discord-api-docs #8554, #6965, #7310).
pub const BYTES: usize = 7_500;
/// The bytes that Discord counts for each text in addition to its own.
const EACH: usize = 12;

/// The room that a text takes: its UTF-16 units or, if its letters have many bytes, its share of the bytes.
#[must_use]
pub fn size(text: &str) -> usize {
    room_of(units(text), text.len())
}

/// The room that a text takes as a component of its own.
#[must_use]
pub fn whole(text: &str) -> usize {
    room_of(units(text), text.len() + EACH)
}

/// The room that is left for one more text beside these components.
#[must_use]
pub fn room(beside: &[Value]) -> usize {
    TEXT.saturating_sub(taken(beside) + room_of(0, EACH))
}

/// The room that components take: their texts and the options of their selects.
pub(super) fn taken(components: &[Value]) -> usize {
    let text =
        |part: &Value| part["content"].as_str().map_or((0, 0), |text| (units(text), text.len() + EACH));
    let options = |part: &Value| -> usize {
        let options = part["options"].as_array().into_iter().flatten();
        let said = options.flat_map(|option| [&option["value"], &option["label"]]);
        said.filter_map(Value::as_str).map(str::len).sum()
    };
    let (units, bytes) = walk(components).fold((0, 0), |(units, bytes), part| {
        let (more, of_text) = text(part);
        (units + more, bytes + of_text + options(part))
    });
    room_of(units, bytes)
}

/// The room that a text of so many UTF-16 units and bytes takes.
pub(super) fn room_of(units: usize, bytes: usize) -> usize {
    units.max((bytes * TEXT).div_ceil(BYTES))
}

/// All components, nested ones included, each before what is in it.
pub(super) fn walk(components: &[Value]) -> impl Iterator<Item = &Value> {
    let mut left: Vec<&Value> = components.iter().rev().collect();
    std::iter::from_fn(move || {
        let next = left.pop()?;
        left.extend(next.get("accessory"));
        left.extend(next["components"].as_array().into_iter().flatten().rev());
        Some(next)
    })
}

/// How many UTF-16 units a text has.
#[must_use]
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A text of at most `most` UTF-16 units; a longer one is cut and ends in an ellipsis. For labels.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    kept(text, |units, _| units <= most)
}

/// As much of a text as has room in `most`; a longer one ends in an ellipsis. Only for text that is escaped
/// afterwards, never for text with markup.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    kept(text, |units, bytes| room_of(units, bytes) <= most)
}

fn kept(text: &str, fits: impl Fn(usize, usize) -> bool) -> String {
    if fits(units(text), text.len()) {
        return text.to_owned();
    }
    let (mut units, mut bytes) = ('…'.len_utf16(), '…'.len_utf8());
    let taken = |character: &char| {
        units += character.len_utf16();
        bytes += character.len_utf8();
        fits(units, bytes)
    };
    text.chars().take_while(taken).chain(['…']).collect()
}

/// As many whole lines as have room in `most`. If some are left out, the last line is `more`, given their number; it
/// says how to see them.
#[must_use]
pub fn fit(lines: &[String], most: usize, more: impl Fn(usize) -> String) -> String {
    let whole = lines.join("\n");
    if size(&whole) <= most {
        return whole;
    }
    let mut room = most.saturating_sub(size(&more(lines.len())));
    let fits = |line: &&String| {
        let needed = size(line) + 1;
        let taken = needed <= room;
        room = if taken { room - needed } else { 0 };
        taken
    };
    let mut kept: Vec<String> = lines.iter().take_while(fits).cloned().collect();
    kept.push(more(lines.len() - kept.len()));
    kept.join("\n")
}

/// Which items of a list stand on each page: as many as have room in `most`, by the size of each, and at most
/// `count`. An item that has no room on any page gets a page of its own.
#[must_use]
pub fn pages_of(sizes: &[usize], most: usize, count: usize) -> Vec<Range<usize>> {
    let mut pages: Vec<Range<usize>> = Vec::new();
    let mut room = 0;
    for (index, size) in sizes.iter().enumerate() {
        match pages.last_mut() {
            Some(page) if *size <= room && page.len() < count => {
                page.end += 1;
                room -= size;
            }
            _ => {
                pages.push(index..index + 1);
                room = most.saturating_sub(*size);
            }
        }
    }
    pages
}

/// Whole lines, as many on each page as have room in `most`. A line that is longer than a page continues on the next
/// one.
#[must_use]
pub fn pages(lines: &[String], most: usize) -> Vec<String> {
    let lines: Vec<String> = lines.iter().flat_map(|line| pieces(line, most)).collect();
    let sizes: Vec<usize> = lines.iter().map(|line| size(line) + 1).collect();
    pages_of(&sizes, most + 1, usize::MAX).into_iter().map(|page| lines[page].join("\n")).collect()
}

/// A text in pieces that each have room in `most`; an empty text is one piece.
#[must_use]
pub fn pieces(text: &str, most: usize) -> Vec<String> {
    if size(text) <= most {
        return vec![text.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let (mut units, mut bytes) = (0, 0);
    for character in text.chars() {
        (units, bytes) = (units + character.len_utf16(), bytes + character.len_utf8());
        if room_of(units, bytes) > most {
            (units, bytes) = (character.len_utf16(), character.len_utf8());
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_too_long_is_cut_at_a_whole_character() {
        assert_eq!(cut("Oman", 4), "Oman");
        assert_eq!(cut("Omani", 4), "Oma…");
        assert_eq!(cut("🛑🛑🛑", 4), "🛑…");
        assert_eq!(shortened("日本国外務省", 8), "日本国外務省");
        assert_eq!(shortened("日本国外務省", 6), "日本国外…");
    }

    #[test]
    fn lines_are_left_out_whole_and_told() {
        let lines: Vec<String> = ["first", "second", "third"].map(str::to_owned).into();
        let more = |left: usize| format!("+{left}");
        assert_eq!(fit(&lines, 18, more), "first\nsecond\nthird");
        assert_eq!(fit(&lines, 17, more), "first\nsecond\n+1");
        assert_eq!(fit(&lines, 8, more), "first\n+2");
        assert_eq!(fit(&lines, 3, more), "+3");
    }

    #[test]
    fn a_list_has_as_many_pages_as_it_needs() {
        assert_eq!(pages_of(&[3, 3, 3, 9, 1, 1], 7, usize::MAX), [0..2, 2..3, 3..4, 4..6]);
        assert_eq!(pages_of(&[1, 1, 1, 1, 1], 7, 2), [0..2, 2..4, 4..5]);
        assert!(pages_of(&[], 7, 2).is_empty());
        let lines: Vec<String> = ["one", "two", "seventeen", "six"].map(str::to_owned).into();
        assert_eq!(pages(&lines, 7), ["one\ntwo", "sevente", "en\nsix"]);
    }

    proptest! {
        /// For any letters: sizes that add up to the room of a message keep both limits.
        #[test]
        fn what_has_room_is_within_both_limits(texts in proptest::collection::vec("[a-zé漢🛑]{0,900}", 1..8)) {
            let all: usize = texts.iter().map(|text| whole(text)).sum();
            let (length, bytes): (usize, usize) =
                (texts.iter().map(|text| units(text)).sum(), texts.iter().map(|text| text.len() + EACH).sum());
            prop_assert!(all > TEXT || length <= TEXT && bytes <= BYTES);
        }

        #[test]
        fn pages_hold_everything_and_none_is_too_long(text in "[a-z漢🛑\n]{0,400}", most in 10usize..60) {
            let lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
            let pages = pages(&lines, most);
            prop_assert!(pages.iter().all(|page| size(page) <= most));
            prop_assert_eq!(pages.concat().replace('\n', ""), text.replace('\n', ""));
        }
    }
}
