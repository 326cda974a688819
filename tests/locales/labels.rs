//! What stands on buttons is read whole on a telephone, and called by the same name wherever a text speaks of it. Which
//! messages these are, the comments of the English source say.

use std::collections::BTreeSet;

use chappe::discord::components::{ON_A_TELEPHONE, units};
use chappe::discord::render::label;
use chappe::domain::outcome::{Hindrance, Outcome};
use chappe::i18n::{LocalTime, Locale, Phrase, Word, contract};

use super::{locales, phrase};
use harness::comments::{buttons, comments, standing, texts};

/// The most text that Discord takes as the title of a form, or as the label of an input.
const FIELD: usize = 45;

/// A message without arguments, by its id.
fn bare(id: &str) -> Phrase {
    phrase(id, Vec::new())
}

/// How wide a text is: a character of the East takes the room of two.
fn width(text: &str) -> usize {
    text.chars().map(|character| if character >= '\u{2E80}' { 2 } else { 1 }).sum()
}

fn fits(locale: &Locale, said: &str) {
    assert!(width(said) <= ON_A_TELEPHONE, "{}: {} wide: {said}", locale.tag(), width(said));
}

#[test]
fn every_comment_says_where_the_message_stands_and_gives_an_example_of_each_argument() {
    let comments = comments();
    assert!(comments.len() > 700, "{} messages were found", comments.len());
    for (id, comment) in comments {
        assert!(comment.starts_with('('), "{id} stands where? {comment}");
        let told = comment.lines().filter(|line| line.starts_with('$'));
        for argument in told {
            assert!(argument.contains("such as "), "{id} lacks an example: {argument}");
        }
    }
}

#[test]
fn a_telephone_shows_every_button_and_select_whole() {
    let arguments = |id: &str| contract().any(|spec| spec.id == id && !spec.arguments.is_empty());
    let all = buttons().into_iter().chain(standing("select"));
    let (filled, plain): (Vec<_>, Vec<_>) = all.partition(|id| arguments(id));
    assert!(plain.len() > 70, "{} buttons were found", plain.len());
    assert_eq!(filled, ["hour-ceased", "hour-hindered", "hour-record"], "these are filled below");
    for locale in locales().iter() {
        for id in &plain {
            fits(locale, &locale.say(&bare(id)));
        }
        let local = LocalTime::from(chrono::DateTime::UNIX_EPOCH.fixed_offset());
        fits(locale, &locale.say(&phrase("hour-record", vec![local.into()])));
        for ground in Hindrance::ALL.iter().map(|hindrance| Outcome::from(*hindrance)) {
            for id in ["hour-hindered", "hour-ceased"] {
                fits(locale, &locale.say(&phrase(id, vec![Word::from(ground).into()])));
            }
        }
    }
}

#[test]
fn discord_takes_every_title_and_input_of_a_form() {
    let all: Vec<_> = ["form title", "form input"].into_iter().flat_map(standing).collect();
    assert!(all.len() > 45, "{} titles and inputs were found", all.len());
    for locale in locales().iter() {
        for said in all.iter().map(|id| locale.say(&bare(id))) {
            assert!(units(&said) <= FIELD, "{}: {said}", locale.tag());
        }
    }
}

#[test]
fn a_button_has_room_for_any_two_languages() {
    let locales = locales();
    let both = standing("button in two languages");
    assert!(both.len() > 20, "{} buttons were found", both.len());
    for id in both {
        let message = bare(&id);
        for (first, second) in locales.iter().flat_map(|one| locales.iter().map(move |two| (one, two))) {
            let (said, second) = (label(&[first, second], &message), second.say(&message));
            fits(first, &said);
            assert!(said.ends_with(&second), "{id} leaves out {second}: {said}");
        }
    }
}

/// What stands in the language's quotation marks.
fn quoted(text: &str) -> BTreeSet<String> {
    let marks = [('“', '”'), ('„', '“'), ('„', '”'), ('«', '»'), ('「', '」')];
    let within = |(open, close): (char, char)| {
        let ends = move |rest: &str| rest.split_once(close).map(|(name, _)| name.trim().to_owned());
        text.split(open).skip(1).filter_map(ends).collect::<Vec<_>>()
    };
    marks.into_iter().flat_map(within).collect()
}

#[test]
fn a_text_that_names_a_button_calls_it_as_the_button_does() {
    let (english, buttons) = (texts("en"), buttons());
    let all: Vec<_> = locales().iter().map(|locale| (locale.tag().to_owned(), texts(locale.tag()))).collect();
    let mut seen = 0;
    for (id, text) in &english {
        for name in quoted(text) {
            // Two buttons may share their English words; a translation names one of them.
            let called: Vec<&String> = buttons.iter().filter(|button| english[*button] == name).collect();
            for (tag, own) in all.iter().filter(|_| !called.is_empty()) {
                seen += 1;
                let named = called.iter().any(|button| quoted(&own[id]).contains(&own[*button]));
                assert!(named, "{tag}: {id} names “{name}” otherwise than the button: {}", own[id]);
            }
        }
    }
    assert!(seen > 100, "{seen} names were found");
}
