//! Whatever a user writes, it stays text: no mention, no live link, no markup, no way out of a code span or an isolate.

use std::sync::LazyLock;

use chappe::domain::location::BadLocation;
use chappe::domain::reason::Reason;
use chappe::i18n::{Locale, Locales};
use proptest::prelude::*;

/// What mentions, links, markup and direction are made of.
const PIECES: [&str; 48] = [
    "@",
    "everyone",
    "here",
    "<@",
    "<@&",
    "<#",
    "<t:",
    "<:",
    "</",
    "1",
    "42",
    ">",
    ":s>",
    "`",
    "``",
    "```",
    "\\",
    "*",
    "_",
    "~~",
    "||",
    "[",
    "](",
    ")",
    "# ",
    "-# ",
    "> ",
    "- ",
    "\n",
    "\r",
    "\u{2028}",
    "http",
    "https",
    "HTTP",
    "://",
    ":",
    "/",
    "//",
    ".",
    "www.",
    "discord.gg",
    "evil.example",
    "\u{200B}",
    "\u{202E}",
    "\u{2066}",
    "\u{2068}",
    "\u{2069}",
    "\u{FEFF}",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES.as_slice()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => Just(" ".to_owned()),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// What stands between the only isolate and its end.
fn isolated(said: &str) -> &str {
    let (before, rest) = said.split_once('\u{2068}').expect("an isolate");
    let (inside, after) = rest.split_once('\u{2069}').expect("its end");
    let turning = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    assert!(![before, inside, after].concat().contains(turning), "{said:?}");
    inside
}

/// The text as Discord shows it; fails at any sign that could still be markup.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\\' {
            shown.push(characters.next().expect("something is escaped"));
        } else {
            assert!(!r"*_~|`>#[]()<:@".contains(character), "{character} stands bare in {text:?}");
            assert!(!character.is_control() && character != '\u{2028}', "{character:?} in {text:?}");
            shown.push(character);
        }
    }
    shown
}

/// Read once for all the cases.
static LOCALES: LazyLock<Locales> = LazyLock::new(super::locales);

fn in_every_language(check: impl Fn(&Locale)) {
    LOCALES.iter().for_each(check);
}

proptest! {
    #[test]
    fn plain_text_stays_plain(text in hostile()) {
        in_every_language(|locale| {
            let said = locale.say(&Reason::Claim { group: text.clone() });
            let shown = shown(isolated(&said));
            for (at, _) in shown.match_indices('@') {
                assert!(shown[at + 1..].starts_with('\u{200B}'), "{shown:?}");
            }
            assert!(!shown.contains("://"), "{shown:?}");
            for word in shown.split(' ') {
                let live = word.replace("[.]", "");
                assert!(!live.to_ascii_lowercase().starts_with("www."), "{word:?}");
                assert!(live.split_once('.').is_none_or(|(_, rest)| !rest.contains('/')), "{word:?}");
            }
        });
    }

    #[test]
    fn code_stays_in_its_span(text in hostile()) {
        in_every_language(|locale| {
            let said = locale.say(&BadLocation::UnsupportedScheme(text.clone()));
            let span = isolated(&said);
            let inside = span.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).expect("a span");
            assert!(!inside.is_empty() && inside == inside.trim(), "{span:?}");
            assert!(!inside.contains(['`', '<', '\n', '\u{2028}']), "{span:?}");
            assert!(!inside.contains("@everyone") && !inside.contains("@here"), "{span:?}");
            assert!(!said.replacen(span, "", 1).contains('`'), "{said:?}");
        });
    }
}
