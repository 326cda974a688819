//! What the words of a text must not contain: Discord's markup for mentions and links, invisible characters, and TLP
//! labels in any other spelling than the standard's.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::problem::Problem;
use crate::domain::tlp::Tlp;

/// Stands for a placeable in the words of a text.
const PLACEABLE: char = '\u{FFFC}';

/// The words of a pattern in their final order, without the words of its variants.
pub(super) fn words(pattern: &Pattern<&str>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => match literal(expression) {
                Some(value) => words.push_str(&unescape_unicode_to_string(value)),
                None => words.push(PLACEABLE),
            },
        }
    }
    words
}

fn literal<'t>(expression: &Expression<&'t str>) -> Option<&'t str> {
    match expression {
        Expression::Inline(
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
        ) => Some(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => literal(expression),
        _ => None,
    }
}

/// What is forbidden in these words. Single signs are forbidden, so nothing dangerous can be put together from parts.
pub(super) fn forbidden(words: &str) -> impl Iterator<Item = Problem> {
    const SIGNS: [(&str, &str); 6] = [
        ("@", "an @: mentions are arguments"),
        ("<", "a <: mentions and times are arguments"),
        ("`", "a backtick: code is an argument"),
        ("//", "a link"),
        ("](", "a link"),
        ("www.", "a link"),
    ];
    let signs = SIGNS.into_iter().filter(|(sign, _)| words.contains(sign)).map(|(_, what)| what);
    let invisible =
        words.contains(invisible).then_some("a character that turns the direction or hides something");
    signs.chain(invisible).map(Problem::Forbidden).chain(bad_labels(words))
}

/// Whether Discord accepts it as the name of a command or option. If it refuses one, it refuses all commands at once.
/// Source: Discord's documentation, application commands, naming. Letters of scripts without case count as small ones.
pub(super) fn is_command_name(words: &str) -> bool {
    let fits = |c: char| {
        let small = c.to_lowercase().eq([c]);
        // Vowel signs are parts of letters in Devanagari and Thai.
        let of_letter = matches!(c, '\u{900}'..='\u{97F}' | '\u{E00}'..='\u{E7F}');
        small && (c.is_alphanumeric() || of_letter || matches!(c, '-' | '_' | '\''))
    };
    (1..=32).contains(&words.chars().count()) && words.chars().all(fits)
}

/// U+200E, U+200F, U+061C, U+200C and U+200D stay allowed, because some scripts cannot be written without them.
fn invisible(character: char) -> bool {
    matches!(character, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The TLP labels of a message, including those in its variants.
pub(super) fn labels(pattern: &Pattern<&str>) -> BTreeSet<&'static str> {
    let words = words(pattern);
    let mut labels: BTreeSet<_> = written_labels(&words)
        .filter_map(|written| Tlp::ALL.iter().map(|tlp| tlp.code()).find(|label| *label == written))
        .collect();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            labels.extend(variants.iter().flat_map(|variant| self::labels(&variant.value)));
        }
    }
    labels
}

fn bad_labels(words: &str) -> impl Iterator<Item = Problem> {
    written_labels(words)
        .filter(|written| Tlp::ALL.iter().all(|tlp| tlp.code() != *written))
        .map(|written| Problem::BadLabel(written.to_owned()))
}

/// Every piece of text that begins like a label, in any case, up to a character that no label contains.
fn written_labels(words: &str) -> impl Iterator<Item = &str> {
    let starts = words.char_indices().filter(|(start, _)| {
        words.get(*start..start + 3).is_some_and(|three| three.eq_ignore_ascii_case("TLP"))
    });
    starts.map(|(start, _)| {
        let rest = &words[start..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == ':' || c == '+')).unwrap_or(rest.len());
        rest[..end].trim_end_matches([':', '+'])
    })
}
