//! What must hold of every text that could be pasted as a location. Used by the tests and by the fuzz target.

use std::collections::BTreeSet;

use chappe::domain::location::{LONGEST, Location, Reading, read};

/// Fails unless reading `text` keeps every promise of `chappe::domain::location`.
pub(crate) fn hold(text: &str) {
    let reading = read(text);
    let quoted = reading.bad.iter().map(|bad| &bad.quoted);
    let quoted = quoted.chain(reading.remarks.iter().map(|remark| &remark.quoted));
    for quoted in quoted {
        assert_eq!(liveness(quoted), None, "quoted from {text:?}: {quoted:?}");
        assert!(quoted.chars().count() <= 80, "quoted at length: {quoted:?}");
    }
    for shown in &reading.read_out {
        assert_eq!(liveness(&shown.quoted), None, "read out of {text:?}: {:?}", shown.quoted);
    }
    accounts_for(text, &reading);
    for location in &reading.locations {
        keeps(text, location);
    }
    if let Ok(location) = Location::parse(text) {
        keeps(text, &location);
    }
}

/// Fails unless every line with a letter or digit in it is told of.
fn accounts_for(text: &str, reading: &Reading) {
    let told: BTreeSet<usize> = (reading.lines.iter().copied())
        .chain(reading.repeats.iter().map(|repeat| repeat.line))
        .chain(reading.bad.iter().map(|bad| bad.line))
        .chain(reading.remarks.iter().map(|remark| remark.line))
        .chain(reading.passed.iter().map(|&line| line as usize))
        .collect();
    // Other ends of lines are counted as well, so this is told for the plainest alone.
    if text.contains(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        return;
    }
    for (line, number) in text.split('\n').zip(1..) {
        let says_something = line.contains(|c: char| c.is_alphanumeric());
        assert!(
            !says_something || told.contains(&number),
            "line {number} of {text:?} is swallowed: {line:?}"
        );
    }
}

/// Fails unless a location that was read in `text` keeps every promise.
fn keeps(text: &str, location: &Location) {
    let written = serde_json::to_string(location).expect("it is plain data");
    let mut stored: Location = serde_json::from_str(&written).expect("what was stored is read");
    assert_eq!(serde_json::to_string(&stored).expect("it is plain data"), written, "stored of {text:?}");
    assert_eq!(stored.exact(), location.exact(), "stored of {text:?}");
    assert_eq!(stored.key(), location.key(), "the key of what is stored of {text:?}");
    assert!(!stored.make_key(), "the key of what is stored of {text:?}");

    let again = Location::parse(location.exact()).expect("the exact URL is a location");
    assert_eq!(again.exact(), location.exact(), "the exact URL of {text:?}");
    assert_eq!(again.key(), location.key(), "the key of the exact URL of {text:?}");

    let defanged = location.defanged();
    assert_eq!(liveness(&defanged), None, "{text:?} is shown as {defanged:?}");
    let back = Location::parse(&defanged).unwrap_or_else(|bad| panic!("{defanged:?} is refused: {bad}"));
    assert_eq!(back.key(), location.key(), "{text:?} is shown as {defanged:?}");
    assert_eq!(back.platform(), location.platform(), "{text:?} is shown as {defanged:?}");

    let key = location.key().as_str();
    if key.len() + "https://".len() <= LONGEST {
        match Location::parse(&format!("https://{key}")) {
            Ok(of_key) => assert_eq!(of_key.key(), location.key(), "the key of {text:?}"),
            Err(bad) => assert_eq!(bad.to_string(), "too long", "the key of {text:?}: {key:?}"),
        }
    }
    for max in [0, 1, 7, 24, 60] {
        let shown = location.shown(max);
        assert_eq!(liveness(&shown), None, "{text:?} is shortened to {shown:?}");
        assert!(shown.chars().count() <= max, "{shown:?} is longer than {max}");
    }
}

/// What a reader could take for a link, a mention or markup, if anything. A text is live if it holds
///
/// - a scheme that programs open, with its colon: Discord, browsers and terminals link these;
/// - a dot between two letters or digits: mail clients and telephones link bare domains and addresses. This is stricter
///   than asking for a known top-level domain;
/// - an at sign before or after a letter: mentions and mail addresses;
/// - an angle bracket or a back-tick: Discord's mentions, timestamps and the end of a code span;
/// - a character that breaks the line, or shows nothing and changes what the rest looks like.
pub(crate) fn liveness(text: &str) -> Option<&'static str> {
    const SCHEMES: [&str; 9] =
        ["http:", "https:", "ftp:", "mailto:", "tel:", "tg:", "discord:", "steam:", "javascript:"];
    let lower = text.to_lowercase();
    if SCHEMES.iter().any(|scheme| lower.contains(scheme)) {
        return Some("a scheme");
    }
    let characters: Vec<char> = text.chars().collect();
    let around = |sign: char, both: bool| {
        characters.iter().enumerate().any(|(at, c)| {
            let before = at > 0 && characters[at - 1].is_alphanumeric();
            let after = characters.get(at + 1).is_some_and(|c| c.is_alphanumeric());
            *c == sign && if both { before && after } else { before || after }
        })
    };
    if around('.', true) {
        return Some("a bare domain");
    }
    if around('@', false) {
        return Some("a mention");
    }
    if text.contains(['<', '>', '`']) {
        return Some("markup");
    }
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().any(hidden).then_some("a hidden character")
}
