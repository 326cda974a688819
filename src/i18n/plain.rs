//! Makes text of a person harmless before it enters a message. Used by the forms of [`argument`](super::argument).
//!
//! Law: the result is one line without anything invisible. An escaped text also holds no markup, mention or live link.
//! There is one more protection elsewhere: every message is sent with mentions disabled except for the roles it must
//! ring.

/// Shown if nothing is left of a text.
const NOTHING: &str = "–";
/// U+200B after an `@`: the text reads the same, but is not a mention.
const BREAK: char = '\u{200B}';

/// Makes a text fit for a sentence.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for word in visible(text).split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        for character in defanged(word).chars() {
            if character.is_ascii_punctuation()
                && !matches!(character, '.' | ',' | '-' | '\'' | '"' | '/' | '!' | '?')
            {
                out.push('\\');
            }
            out.push(character);
            if character == '@' {
                out.push(BREAK);
            }
        }
    }
    out
}

/// Makes a text fit for a code span, in which nothing can be escaped.
pub(super) fn fit_for_code(text: &str) -> String {
    visible(text)
        .replace('`', "ˋ")
        .replace('<', "‹")
        .replace("@everyone", "@\u{200B}everyone")
        .replace("@here", "@\u{200B}here")
}

/// The text on one line: blanks and control characters become single blanks, and invisible characters are removed.
#[must_use]
pub fn visible(text: &str) -> String {
    let seen: String =
        text.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { NOTHING.to_owned() } else { line }
}

/// Characters that show nothing: they change the direction of text, hide a mention from a filter, or make a text look
/// empty.
#[must_use]
pub fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Rewrites a word that a client might turn into a link or an invitation, so that none does.
fn defanged(word: &str) -> String {
    let path_behind_a_dot = word.split_once('.').is_some_and(|(_, rest)| rest.contains('/'));
    let www = word.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
    if word.contains("://") || path_behind_a_dot || www {
        word.replace("[.]", ".").replace('.', "[.]").replace("://", "[:]//")
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_links_are_broken() {
        for (given, shown) in [
            ("**Al-Naba** _457_", r"\*\*Al-Naba\*\* \_457\_"),
            ("@everyone", "\\@\u{200B}everyone"),
            ("<@&42>", "\\<\\@\u{200B}\\&42\\>"),
            ("see HTTPS://evil.example/a.", r"see HTTPS\[\:\]//evil\[.\]example/a\[.\]"),
            ("discord.gg/abc", r"discord\[.\]gg/abc"),
            ("hxxps://example[.]org/a", r"hxxps\[\:\]//example\[.\]org/a"),
            ("U.S. v. X", "U.S. v. X"),
            ("one\n> two\u{202E}", r"one \> two"),
            ("\u{200B}\u{2069}\n", "–"),
        ] {
            assert_eq!(escaped(given), shown, "{given:?}");
        }
    }

    #[test]
    fn a_code_span_cannot_be_left() {
        assert_eq!(fit_for_code("a`` b\n<@1> @everyone"), "aˋˋ b ‹@1> @\u{200B}everyone");
        assert_eq!(fit_for_code("hxxps://example[.]org/@a"), "hxxps://example[.]org/@a");
    }
}
