//! Whatever there is to say, in whichever language: within what Discord takes, and nothing of it left out by the message
//! itself.
//!
//! Law: none is forgotten. The list of [`everything`] holds every function of `render` that makes a message, as its source
//! names them, and every variant of `Told`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chappe::discord::components::Message;
use chappe::domain::notice::Told;
use chappe::domain::snowflake::RoleId;
use chappe::i18n::Locale;

use super::longest::Longest;
use super::sample::{locales, tokyo};
use super::{DUTY, fits};

/// Letters of three bytes each, and signs of which markup makes two.
const LETTERS: [&str; 2] = ["漢", "*"];

/// Names every variant of `Told`: a new one does not compile until it stands here.
macro_rules! variants {
    ($($variant:ident),+ $(,)?) => {
        const VARIANTS: &[&str] = &[$(stringify!($variant)),+];
        fn variant(told: &Told) -> &'static str {
            match told { $(Told::$variant { .. } => stringify!($variant)),+ }
        }
    };
}

variants! {
    Card, Board, Ring, Backup, Calls, Wait, GoOn, SetAside, Changed, Withdrawn, Struck, Mistaken, Objected, Renew, Undecided, NoObjection, PartnerLeft,
    ProviderHour, ShareWanted, Later, LegalDue, Digest, NetworkDigest, HandOver, Unrelieved, Closed, Silent, Returned, Panel,
    SecretariatsPanel, ErasureAsked, Erased,
}

/// Every function of `render` that makes a message, as its source names them.
fn functions() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/discord/render");
    let mut found = BTreeSet::new();
    for file in fs::read_dir(folder).expect("the folder is there") {
        let source = fs::read_to_string(file.expect("is readable").path()).expect("source is text");
        for function in source.split("\npub fn ").skip(1) {
            let signature = function.split('{').next().expect("it has a body");
            if signature.contains("-> Message") || signature.contains("-> Option<Message>") {
                let name = signature.split(['(', '<']).next().expect("it has a name");
                found.insert(name.to_owned());
            }
        }
    }
    found
}

fn keeps_to_the_limits(message: &Message, ring: Option<RoleId>, of: &str) {
    assert_eq!(message.left_out(), 0, "{of} leaves lines to the message itself: {}", message.text());
    fits(message, ring);
}

#[test]
fn every_answer_is_within_what_discord_takes_in_every_language() {
    for letter in LETTERS {
        let longest = Longest::of(letter);
        for locale in locales().iter() {
            let made = longest.answers(locale);
            let names: BTreeSet<String> = made.iter().map(|(name, _)| (*name).to_owned()).collect();
            let mut wanted = functions();
            assert!(wanted.remove("told") && wanted.len() > 40, "{wanted:?}");
            assert_eq!(names, wanted, "each function that makes a message is tried");
            for (name, messages) in made {
                for message in messages {
                    keeps_to_the_limits(&message, None, &format!("{}: {name}", locale.tag()));
                }
            }
        }
    }
}

#[test]
fn everything_told_is_within_what_discord_takes_in_one_language_and_in_two() {
    let locales = locales();
    for letter in LETTERS {
        let told = Longest::of(letter).told();
        let tried: BTreeSet<&str> = told.iter().map(variant).collect();
        assert_eq!(tried, VARIANTS.iter().copied().collect(), "each kind of notice is tried");
        // Each language alone, and before those with the most bytes and the longest words.
        for first in locales.iter() {
            for second in [first.tag(), "ja", "de"].map(|tag| locales.choose([tag])) {
                let both: &[&Locale] = if first.tag() == second.tag() { &[first] } else { &[first, second] };
                for told in told.iter().filter(|told| both.len() == 1 || !in_one_language(told)) {
                    let ring = rings(told).then_some(DUTY);
                    let message = super::render::told(both, &tokyo(), told, ring);
                    let of = format!("{} and {}: {}", first.tag(), second.tag(), variant(told));
                    keeps_to_the_limits(&message, ring, &of);
                }
            }
        }
    }
}

/// What is said in its reader's first language alone.
fn in_one_language(told: &Told) -> bool {
    matches!(told, Told::Board(_) | Told::NetworkDigest(_))
}

fn rings(told: &Told) -> bool {
    !in_one_language(told)
        && !matches!(
            told,
            Told::Panel
                | Told::SecretariatsPanel
                | Told::Closed(_)
                | Told::PartnerLeft(..)
                | Told::Erased(_)
                | Told::Digest(_)
        )
}
