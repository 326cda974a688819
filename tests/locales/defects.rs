//! Each kind of fault, planted in a copy of a file, is found where it is.

use chappe::i18n::Locales;

use super::{folder, text};

/// The complaints about the French texts with `from` replaced by `to` in one file.
fn complaints(name: &str, file: &str, from: &str, to: &str) -> Vec<String> {
    let texts = text(file);
    assert!(texts.contains(from), "{file} holds {from}");
    let folder = folder(name, &[(file, &texts.replacen(from, to, 1))]);
    let (_, complaints) = Locales::load(Some(&folder)).expect("readable");
    complaints.iter().map(ToString::to_string).collect()
}

/// The line of the first occurrence in a file.
fn line(file: &str, part: &str) -> usize {
    let texts = text(file);
    1 + texts.split(part).next().expect("a beginning").matches('\n').count()
}

/// Plants one fault in a file and expects exactly one complaint, at the line where `part` is in the sound file.
fn finds(name: &str, file: &str, from: &str, to: &str, part: &str, problem: &str) {
    let found = complaints(name, file, from, to);
    assert_eq!(found, [format!("{file}:{}: {problem}", line(file, part))]);
}

#[test]
fn what_is_missing_and_what_nobody_says() {
    let found = complaints("missing", "fr/words.ftl", "ask-refer = Signaler au fournisseur\n", "");
    let source = format!("en/words.ftl:{}", line("en/words.ftl", "ask-refer"));
    assert_eq!(found, [format!("fr/words.ftl: ask-refer is missing; the source has it at {source}")]);
    let found = complaints("missing-term", "fr/glossary.ftl", "-card = fiche\n", "");
    let source = format!("en/glossary.ftl:{}", line("en/glossary.ftl", "-card"));
    assert_eq!(found, [format!("fr/glossary.ftl: -card is missing; the source has it at {source}")]);
    let found = complaints("missing-source", "en/words.ftl", "ask-refer = Refer to the provider\n", "");
    assert_eq!(found, ["en: ask-refer is missing"]);
    let part = "ask-order = ";
    let problem = "ask-oder is said nowhere; delete it";
    let found = complaints("obsolete", "fr/words.ftl", part, "ask-oder = ");
    assert!(found.contains(&format!("fr/words.ftl:{}: {problem}", line("fr/words.ftl", part))), "{found:?}");
    finds(
        "obsolete-term",
        "fr/glossary.ftl",
        "-board = ",
        "-spare = reste\n-board = ",
        "-board = ",
        "-spare is said nowhere; delete it",
    );
}

#[test]
fn variables() {
    let (file, part) = ("fr/reasons.ftl", "reason-claim = ");
    let given = "Revendication d’une attaque par { $group }";
    let found = complaints("renamed", file, given, "Revendication par { $groupe }");
    let line = line(file, part);
    assert_eq!(
        found,
        [
            format!("{file}:{line}: $groupe is not given to this message"),
            format!("{file}:{line}: $group is left out, or left out of a variant"),
        ]
    );
    finds(
        "left-out-of-variant",
        "en/refusals.ftl",
        "in { $ending }",
        "in something",
        "refusal-location-unknown-ending",
        "$ending is left out, or left out of a variant",
    );
    let magazine = "Numéro { $issue } de la revue { $title }";
    let chosen = format!("{{ PLURAL($issue) ->\n    [one] {magazine}\n   *[other] Numéro {{ $issue }}\n}}");
    let problem = "$title is left out, or left out of a variant";
    finds("left-out-of-a-plural", file, magazine, &chosen, "reason-magazine", problem);
    finds(
        "uncommented",
        "en/reasons.ftl",
        "# $group (Plain)",
        "# $group",
        "reason-claim",
        "the comment does not tell `$group (Plain)`",
    );
}

#[test]
fn functions_selectors_and_references() {
    let (file, part) = ("fr/reasons.ftl", "reason-weapons = ");
    let weapons = "reason-weapons = Instructions pour fabriquer";
    let plant = |name: &str, text: &str, problem: &str| {
        finds(name, file, weapons, &format!("reason-weapons = {text}"), part, problem);
    };
    plant("unknown-function", "{ NUMBR(1) }", "there is no function NUMBR");
    plant("inline-plural", "{ PLURAL(1) }", "PLURAL takes one number argument, as a selector");
    plant("unknown-term", "{ -brnd }", "there is no term -brnd");
    plant(
        "reference",
        "{ reason-travel }",
        "reason-travel cannot be referred to: messages refer to terms, terms to nothing",
    );
    plant("parameter", "{ -card(case: \"gen\") }", "the term does not choose by case: gen");
    let (file, part) = ("fr/words.ftl", "[one] { $count } minute");
    let problem = "a message chooses by PLURAL($number) alone, a term by a parameter";
    finds(
        "term-attribute",
        file,
        "span-minutes = { PLURAL($count)",
        "span-minutes = { -card.label",
        part,
        problem,
    );
    finds("fluent-plural", file, "span-minutes = { PLURAL($count)", "span-minutes = { $count", part, problem);
    let (file, part) = ("fr/reasons.ftl", "reason-claim = ");
    finds(
        "plural-of-text",
        file,
        "par { $group }",
        "par { $group } { PLURAL($group) ->\n    [one] a\n   *[other] b\n}",
        part,
        "PLURAL takes one number argument, as a selector",
    );
    let (file, part) = ("fr/glossary.ftl", "-card = ");
    finds(
        "term-in-term",
        file,
        "-card = fiche",
        "-card = { -board }",
        part,
        "-board cannot be referred to: messages refer to terms, terms to nothing",
    );
}

#[test]
fn plural_categories() {
    let (file, part) = ("ar/words.ftl", "span-minutes = ");
    finds("missing-plural", file, "    [two] دقيقتان\n", "", part, "[two] is missing");
    let (file, part) = ("fr/words.ftl", "[one] { $count } minute");
    finds(
        "unreachable",
        file,
        "    [one] { $count } minute",
        "    [one] { $count } minute\n    [few] x",
        "*[other] { $count } minutes",
        "[few] is never chosen",
    );
    finds(
        "by-number",
        file,
        "    [one] { $count } minute",
        "    [one] { $count } minute\n    [0] x",
        "*[other] { $count } minutes",
        "[0] is never chosen",
    );
    let many = "    [one] { $count } minute\n    [many] { $count } de minutes";
    assert_eq!(complaints("rare", file, "    [one] { $count } minute", many), [""; 0]);
    assert_eq!(line(file, part) + 1, line(file, "*[other] { $count } minutes"));
}

#[test]
fn form_of_the_files() {
    finds(
        "duplicate",
        "fr/words.ftl",
        "ask-locate = ",
        "ask-refer = encore\nask-locate = ",
        "ask-locate = ",
        &format!("ask-refer is already at fr/words.ftl:{}", line("fr/words.ftl", "ask-refer")),
    );
    finds(
        "attribute",
        "fr/words.ftl",
        "answer-declined = Décliné",
        "answer-declined = Décliné\n    .title = x",
        "answer-nothing-to-do = ",
        "attribute .title: attributes are not used",
    );
    finds(
        "unreviewed",
        "fr/joints.ftl",
        "### Reviewed by",
        "### By",
        "### Comment",
        "lacks a line `### Reviewed by: …`",
    );
    let found = complaints("junk", "fr/joints.ftl", "list-middle = { $before }", "list-middle = { $before");
    let junk = format!("fr/joints.ftl:{}: cannot be read: ", line("fr/joints.ftl", "list-middle"));
    assert!(found.iter().any(|complaint| complaint.starts_with(&junk)), "{found:?}");
    let problem = "not a language tag in its usual form, such as `nb`, `sr-Latn`, `pt-BR`";
    for tag in ["klingon!", "no", "SR-latn"] {
        let folder = folder("no-language", &[(&format!("{tag}/words.ftl"), "")]);
        let (_, found) = Locales::load(Some(&folder)).expect("readable");
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, [format!("{tag}: {problem}")]);
    }
}

#[test]
fn forbidden_words() {
    let (file, part) = ("fr/reasons.ftl", "reason-travel = ");
    let travel = "reason-travel = Conseils";
    let plant = |name: &str, text: &str, problem: &str| {
        finds(name, file, travel, &format!("reason-travel = {text}"), part, problem);
    };
    plant("everyone", "@everyone", "holds an @: mentions are arguments");
    plant("escaped-everyone", "{ \"\\u0040\" }everyone", "holds an @: mentions are arguments");
    plant("raw-mention", "<#1>", "holds a <: mentions and times are arguments");
    plant("link", "http:{ \"/\" }/example.org", "holds a link");
    plant("placeables", &"{ -card }".repeat(21), "too many { … } in one text");
    plant("span", "`x", "holds a backtick: code is an argument");
    plant("override", "{ \"\\u202E\" }x", "holds a character that turns the direction or hides something");
}

#[test]
fn translated_labels() {
    let (file, part) = ("fr/words.ftl", "tlp-red = ");
    let wrong = complaints("label", file, "tlp-red = TLP:RED", "tlp-red = TLP:ROUGE");
    let line = line(file, part);
    assert_eq!(
        wrong,
        [
            format!("{file}:{line}: TLP:ROUGE is no TLP label; labels are never translated"),
            format!("{file}:{line}: tlp-red has other TLP labels than the source"),
        ]
    );
    finds(
        "other-label",
        file,
        "tlp-red = TLP:RED",
        "tlp-red = TLP:AMBER",
        part,
        "tlp-red has other TLP labels than the source",
    );
}

/// One name that Discord does not take, and it refuses all commands.
#[test]
fn names_of_commands_that_discord_refuses() {
    let (file, part) = ("fr/commands.ftl", "command-inbox-name = ");
    let own = text(file).split(part).nth(1).expect("a name").lines().next().expect("a line").to_owned();
    let long = "a".repeat(33);
    for (name, given) in [("capital", "Boite"), ("blank", "ma boite"), ("sign", "boite!"), ("long", &*long)] {
        let problem = format!(
            "command-inbox-name: `{given}` is no name for a command: 1 to 32 small letters, digits, hyphens and underscores, no blank"
        );
        finds(name, file, &format!("{part}{own}"), &format!("{part}{given}"), part, &problem);
    }
    for given in ["boîte-2", "受信箱", "صندوق", "सूची"] {
        let found = complaints("good-name", file, &format!("{part}{own}"), &format!("{part}{given}"));
        assert_eq!(found, [""; 0], "{given}");
    }
}
