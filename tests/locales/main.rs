//! The language engine, from outside: the embedded texts are sound, what is planted wrong is found, the right locale is
//! chosen, and nothing that a user writes gets out of its place.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chappe::domain::alert::Ask;
use chappe::domain::audience::Purpose;
use chappe::domain::location::BadLocation;
use chappe::domain::reason::Reason;
use chappe::domain::snowflake::{ChannelId, RoleId, UserId};
use chappe::domain::tlp::Tlp;
use chappe::domain::zone::{Zones, zone_name};
use chappe::i18n::{
    Code, Countdown, Country, DISCORDS, Date, Deadline, Form, HourMinute, List, LocalTime, Locales, Mention,
    Message, Number, Phrase, Plain, Spec, Stamp, Texts, Value, Word, contract, discord_has,
};
use chrono::{DateTime, Utc};

mod defects;
mod hostile;
mod labels;
mod pseudo;
mod used;

fn locales() -> Locales {
    Locales::load(None).expect("nothing is read").0
}

fn say(language: &str, message: &dyn Message) -> String {
    locales().choose([language]).say(message)
}

/// A folder of locales with these files in it, made anew.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("locales").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("our own folder");
    }
    fs::create_dir_all(&folder).expect("our own folder");
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a language's folder")).expect("our own folder");
        fs::write(path, text).expect("our own folder");
    }
    folder
}

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(path);
    fs::read_to_string(path).expect("a file of the repository")
}

/// An instant on the clocks of Paris.
fn in_paris() -> DateTime<chappe::domain::zone::Zone> {
    let zone = Zones::bundled().get(zone_name("Europe/Paris").expect("a zone"));
    DateTime::<Utc>::UNIX_EPOCH.with_timezone(&zone)
}

/// The message of that id, with these values.
fn phrase(id: &str, values: Vec<Value>) -> Phrase {
    Phrase::of(contract().find(|spec| spec.id == id).expect("a message"), values)
}

/// Any message of the contract, with arguments that its forms allow.
fn sample(spec: &'static Spec, number: u32) -> Phrase {
    let value = |(_, form): &(_, Form)| match form {
        Form::Plain => Plain::from("457").into(),
        Form::Code => Code::from("457").into(),
        Form::Number => Number::from(number).into(),
        Form::Word => Word::from(Tlp::Red).into(),
        Form::Stamp => Stamp::from(DateTime::<Utc>::UNIX_EPOCH).into(),
        Form::Deadline => Deadline::seen(DateTime::<Utc>::UNIX_EPOCH, DateTime::<Utc>::UNIX_EPOCH).into(),
        Form::Countdown => Countdown::from(DateTime::<Utc>::UNIX_EPOCH).into(),
        Form::LocalTime => LocalTime::from(in_paris()).into(),
        Form::Date => Date::from(in_paris()).into(),
        Form::HourMinute => HourMinute::from(in_paris()).into(),
        Form::Mention => Mention::User(UserId(1)).into(),
        Form::List => List::from([Ask::Refer, Ask::Preserve]).into(),
    };
    Phrase::of(spec, spec.arguments.iter().map(value).collect())
}

/// The message with one argument, `$ask`, into which a test puts what it likes.
fn asked(value: impl Into<Value>) -> Phrase {
    phrase("purpose-action", vec![value.into()])
}

#[test]
fn the_embedded_texts_have_no_fault() {
    let complaints: Vec<_> = Texts::embedded().check().iter().map(ToString::to_string).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn every_folder_and_file_of_the_repository_is_embedded() {
    let on_disk =
        Texts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).expect("the repository's folder");
    let embedded = Texts::embedded();
    let names = |texts: &Texts| -> BTreeSet<String> {
        let files = texts.languages().flat_map(|tag| texts.files(tag).iter().map(move |file| (tag, file)));
        files.map(|(tag, file)| format!("{tag}/{}", file.name)).collect()
    };
    assert_eq!(names(&on_disk), names(&embedded));
}

#[test]
fn every_message_can_be_said_in_every_language() {
    for locale in locales().iter() {
        for spec in contract() {
            for number in [0, 1, 2, 3, 11, 100, 103, 10_000] {
                let said = locale.say(&sample(spec, number));
                assert!(
                    !said.is_empty() && !said.contains(['{', '}']),
                    "{} {}: {said}",
                    locale.tag(),
                    spec.id
                );
            }
        }
    }
}

#[test]
fn plurals_follow_cldr_beyond_the_first_hundred() {
    let counted = |id: &str, count: u32| phrase(id, vec![Number::from(count).into()]);
    for (count, said) in [
        (0, "لا تنبيهات"),
        (1, "تنبيه واحد"),
        (2, "تنبيهان"),
        (3, "3 تنبيهات"),
        (11, "11 تنبيهًا"),
        (100, "100 تنبيه"),
        (103, "103 تنبيهات"),
        (12_011, "12\u{202F}011 تنبيهًا"),
    ] {
        assert_eq!(say("ar", &counted("count-alerts", count)), said);
    }
    assert_eq!(say("fr", &counted("span-hours", 0)), "0 heure");
    for (count, said) in
        [(1, "1 godzina"), (2, "2 godziny"), (12, "12 godzin"), (22, "22 godziny"), (112, "112 godzin")]
    {
        assert_eq!(say("pl", &counted("span-hours", count)), said);
    }
    assert_eq!(say("en", &counted("span-working-days", 5)), "5 working days");
}

#[test]
fn reasons_and_refusals_carry_what_the_issuer_wrote() {
    let magazine = Reason::Magazine { title: "دابق".to_owned(), issue: 15 };
    assert_eq!(say("en", &magazine), "Issue 15 of the magazine \u{2068}دابق\u{2069}");
    assert_eq!(say("fr", &magazine), "Numéro 15 de la revue \u{2068}دابق\u{2069}");
    let scheme = BadLocation::UnsupportedScheme("tg".to_owned());
    assert!(say("en", &scheme).contains("of the kind \u{2068}`tg`\u{2069}."));
}

#[test]
fn a_word_is_said_in_the_language_of_its_sentence() {
    let purpose = Purpose::Action(Ask::FindCopies);
    assert_eq!(say("en", &purpose), "For action: Look for copies");
    assert_eq!(say("fr", &purpose), "Pour action\u{A0}: Rechercher des copies");
    assert_eq!(say("ar", &purpose), "لاتخاذ إجراء: البحث عن نسخ");
}

#[test]
fn lists_are_joined_as_the_language_does() {
    let all: Vec<_> =
        ["FR", "JP", "GE", "OM"].into_iter().map(|code| Country::of(code).expect("a partner")).collect();
    let list = |language: &str, count: usize| say(language, &asked(List::from(&all[..count])));
    assert_eq!(list("en", 0), "For action: ");
    assert_eq!(list("en", 1), "For action: France");
    assert_eq!(list("en", 2), "For action: France and Japan");
    assert_eq!(list("en", 4), "For action: France, Japan, Georgia and Oman");
    assert_eq!(list("fr", 3), "Pour action\u{A0}: France, Japon et Géorgie");
    assert_eq!(list("ar", 3), "لاتخاذ إجراء: فرنسا واليابان وجورجيا");
    assert_eq!(list("ja", 3), "対応：フランス、日本、ジョージア");
}

#[test]
fn tokens_go_in_as_discord_reads_them() {
    let english = |value: Value| say("en", &asked(value));
    let instant: DateTime<Utc> = "2026-03-01T08:05:00Z".parse().expect("an instant");
    let paris = Zones::bundled().get(zone_name("Europe/Paris").expect("a zone"));
    let local = instant.with_timezone(&paris);
    assert_eq!(english(Stamp::from(&instant).into()), "For action: <t:1772352300:s>");
    assert_eq!(english(Countdown::from(&instant).into()), "For action: <t:1772352300:R>");
    assert_eq!(
        english(LocalTime::from(&local).into()),
        "For action: \u{2066}2026-03-01 09:05 UTC+01:00\u{2069}"
    );
    assert_eq!(english(Date::from(&local).into()), "For action: \u{2066}2026-03-01\u{2069}");
    assert_eq!(english(HourMinute::from(&local).into()), "For action: \u{2066}09:05\u{2069}");
    for (mention, token) in [
        (Mention::User(UserId(1)), "<@1>"),
        (Mention::Role(RoleId(2)), "<@&2>"),
        (Mention::Channel(ChannelId(3)), "<#3>"),
    ] {
        assert_eq!(english(mention.into()), format!("For action: {token}"));
    }
    assert_eq!(
        english(Code::from("hxxps://example[.]org/a").into()),
        "For action: \u{2068}`hxxps://example[.]org/a`\u{2069}"
    );
}

#[test]
fn the_first_wanted_language_that_is_there_is_chosen() {
    let locales = locales();
    for (wanted, chosen) in [
        ("fr", "fr"),
        ("ar-EG", "ar"),
        ("ka fr-CA en", "fr"),
        ("tzm ar fr", "ar"),
        ("sr-Latn", "en"),
        ("en-GB", "en"),
        ("", "en"),
    ] {
        assert_eq!(locales.choose(wanted.split(' ')).tag(), chosen, "{wanted}");
    }
}

#[test]
#[cfg_attr(not(have_openapi), ignore = "needs Discord's OpenAPI document: set DISCORD_OPENAPI")]
fn discords_locales_are_those_of_its_document() {
    let path = std::env::var_os("DISCORD_OPENAPI").expect("the test is ignored where it is not set");
    let document: serde_json::Value =
        serde_json::from_slice(&fs::read(path).expect("a file that can be read")).expect("JSON");
    let locales = document["components"]["schemas"]["AvailableLocalesEnum"]["oneOf"].as_array();
    let documented: Vec<_> =
        locales.expect("a list").iter().filter_map(|one| one["const"].as_str()).collect();
    assert_eq!(DISCORDS.as_slice(), documented);
}

#[test]
fn nobody_is_taken_to_have_chosen_what_discord_does_not_offer() {
    for (tag, offered) in [("fr", true), ("es", true), ("pt-PT", true), ("ka", false), ("ar", false)] {
        assert_eq!(discord_has(tag), offered, "{tag}");
    }
}

#[test]
fn every_partner_has_a_name_in_every_language() {
    let partners: BTreeSet<_> = include_str!("../../data/partners.csv")
        .lines()
        .skip(1)
        .filter_map(|row| row.split(',').next())
        .map(|code| Country::of(code).unwrap_or_else(|| panic!("no name for {code}")).id())
        .collect();
    let named: BTreeSet<_> = contract().map(|spec| spec.id).filter(|id| id.starts_with("country-")).collect();
    assert_eq!(partners, named);
    assert_eq!(say("fr", &Country::of("XK").expect("a partner")), "Kosovo");
}

#[test]
fn labels_stand_as_they_are_in_every_language() {
    for locale in locales().iter() {
        for tlp in Tlp::ALL {
            assert!(locale.say(tlp).contains(tlp.code()), "{} {tlp}", locale.tag());
        }
    }
}

#[test]
fn an_override_replaces_one_file_and_leaves_the_rest() {
    let texts = text("fr/joints.ftl").replace(" et ", " ainsi que ");
    let (locales, complaints) =
        Locales::load(Some(&folder("override", &[("fr/joints.ftl", &texts)]))).expect("readable");
    assert_eq!(complaints, []);
    let countries = [Country::of("FR").expect("a partner"), Country::of("JP").expect("a partner")];
    let said = locales.choose(["fr"]).say(&asked(List::from(countries)));
    assert_eq!(said, "Pour action\u{A0}: France ainsi que Japon");
}

#[test]
fn a_faulty_override_leaves_the_language_as_it_was_and_an_unfinished_one_out() {
    let folder = folder(
        "refused",
        &[("fr/joints.ftl", "list-pair = rien"), ("it/words.ftl", "kind-referral = Segnalazione")],
    );
    let (locales, complaints) = Locales::load(Some(&folder)).expect("readable");
    assert!(complaints.iter().any(|complaint| complaint.file == "fr/joints.ftl"));
    assert!(complaints.iter().any(|complaint| complaint.file.starts_with("it/")));
    assert_eq!(locales.choose(["fr"]).say(&Tlp::Clear), say("fr", &Tlp::Clear));
    assert_eq!(locales.choose(["it"]).tag(), "en");
    assert!(Locales::load(Some(Path::new("no such folder"))).is_err());
}

#[test]
fn locales_are_shared_between_threads() {
    let locales = locales();
    let said: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..4).map(|_| scope.spawn(|| locales.clone().choose(["fr"]).say(&Ask::Refer))).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(said.iter().all(|said| said == "Signaler au fournisseur"));
}
