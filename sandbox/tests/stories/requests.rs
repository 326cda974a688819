//! Holds the forms of requests against Discord's own specification.
//!
//! Rich valid bodies of every request the sandbox checks are spoilt in one place after another. Whatever the
//! specification forbids, the form must refuse, and say so at the spoilt place: the error stands there, above it or
//! below it; for a spoilt `type`, which decides what its object is, anywhere in that object, and for a spoilt number
//! or text in a list, which can be the double of another, anywhere in that list. What the form refuses
//! although the specification allows it must be one of the rules listed in [`STRICTER`].
//!
//! Law: where the form takes what the specification forbids, [`EXCEPTIONS`] says why, and each of them is needed.

mod mutation;
mod seeds;

use std::collections::{BTreeMap, BTreeSet};

use discord_sandbox::form::Errors;
use mutation::{Mutation, mutations};
use seeds::Case;
use serde_json::Value;

use crate::openapi::Document;

/// Whether this is a case of an exception.
type Excuses = fn(&Case, &Mutation) -> bool;

/// Where the specification is not what Discord documents or what libraries in use depend on.
const EXCEPTIONS: &[(&str, Excuses)] = &[
    ("ids may be JSON numbers: discord.py sends them so", |_, mutation| {
        let digits = |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        let unset = mutation.before.is_null() && mutation.last().ends_with("id");
        (unset || mutation.before.as_str().is_some_and(digits))
            && mutation.after.as_ref().is_some_and(|after| after.as_f64().is_some_and(|id| id >= 0.0))
    }),
    ("permission bits are documented as text", |_, mutation| {
        let bits = ["default_member_permissions", "permissions", "allow", "deny"];
        bits.contains(&mutation.last()) && mutation.after.as_ref().is_some_and(Value::is_string)
    }),
    ("a translation can be null: discord.js takes one back so", |_, mutation| {
        mutation.above().is_some_and(|above| above.ends_with("_localizations")) && mutation.is_null()
    }),
    ("an emoji can be named by its id alone: discord.js sends it so", |_, mutation| {
        mutation.above() == Some("emoji")
            && mutation.last() == "name"
            && (mutation.is_null() || mutation.is_gone())
    }),
    ("every field of the bot's account is documented as optional", |case, mutation| {
        case.name == "PATCH /users/@me"
            && mutation.body.is_object()
            && mutation.body.get("username").is_none()
    }),
    ("an application's description is documented as plain text", |case, mutation| {
        case.name == "PATCH /applications/@me" && mutation.last() == "description" && mutation.is_text()
    }),
    ("media channels (16) are documented", |_, mutation| {
        let kinds = mutation.last() == "type" || mutation.above() == Some("channel_types");
        kinds && mutation.after == Some(Value::from(16))
    }),
    ("a moment is documented as ISO 8601, which can leave out the offset", |_, mutation| {
        mutation.after == Some(Value::from("2026-08-06T12:00:00"))
    }),
    ("Discord encodes letters outside ASCII in addresses itself", |_, mutation| {
        mutation.after == Some(Value::from("https://example.org/ä"))
    }),
];

/// What the forms refuse although the specification allows it, by the code of the error.
const STRICTER: &[(&str, &str)] = &[
    ("APPLICATION_COMMANDS_DUPLICATE_NAME", "the names of all commands of a type differ"),
    ("APPLICATION_COMMAND_CONTEXT_MENU_INVALID", "a command of a context menu has no description"),
    (
        "APPLICATION_COMMAND_INVALID_NAME",
        "names of slash commands and options follow an expression, in lower case",
    ),
    ("APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "options side by side have different names"),
    ("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "required options come first"),
    ("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "subcommands stand only among themselves"),
    ("APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID", "an option has choices or asks for them"),
    ("APPLICATION_COMMAND_OPTION_BOUNDS_INVALID", "the least value is not above the most"),
    ("ATTACHMENT_NOT_FOUND", "an attachment of a new message has a file"),
    ("BASE_TYPE_BAD_LENGTH", "a description of 1, an answer of 55, a modal of 5"),
    ("BASE_TYPE_MAX_LENGTH", "a content of 2000, five rows, a tag of 20, a choice of 100"),
    ("BASE_TYPE_MIN_LENGTH", "no more can be chosen than there is"),
    ("BASE_TYPE_REQUIRED", "slash commands have a description, embeds and buttons something to show"),
    ("BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "a button's fields follow its style"),
    ("BUTTON_COMPONENT_FIELD_NOT_ALLOWED", "a button's fields follow its style"),
    ("BUTTON_COMPONENT_INVALID_EMOJI", "an emoji has an id or is one of Unicode"),
    ("BUTTON_COMPONENT_SKU_ID_REQUIRED", "a button's fields follow its style"),
    ("BUTTON_COMPONENT_URL_REQUIRED", "a button's fields follow its style"),
    ("COMPONENT_CUSTOM_ID_DUPLICATED", "custom ids are unique in a message"),
    ("COMPONENT_DISABLED_NOT_ALLOWED", "nothing is disabled in a modal"),
    ("COMPONENT_ID_DUPLICATED", "ids of components are unique in a message"),
    ("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "a select takes a row of its own"),
    ("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "40 components with all that stand in others"),
    ("ENUM_TYPE_COERCE", "translations are in Discord's languages"),
    ("IMAGE_INVALID", "pictures are data URIs"),
    ("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "a message of components has nothing else"),
    (
        "NUMBER_TYPE_MAX",
        "ids and flags have 63 bits, counts 31, permissions 54; a least choice is not above the most",
    ),
    (
        "NUMBER_TYPE_MIN",
        "counts have 31 bits, permissions are not negative; who has to choose chooses something",
    ),
    ("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "the values of a select differ"),
    ("SELECT_COMPONENT_TOO_FEW_DEFAULT_VALUES", "as much is chosen beforehand as has to be, or nothing"),
    ("SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "no more is chosen beforehand than can be"),
    ("STRING_TYPE_REGEX", "names of options follow an expression"),
    ("UNION_TYPE_CHOICES", "without the flag there are only rows, with it the new components"),
    ("URL_TYPE_INVALID_SCHEME", "addresses are of the web, or of a file of the message"),
    ("URL_TYPE_INVALID_URL", "an address has a host"),
];

#[test]
#[cfg_attr(not(have_openapi), ignore = "needs Discord's OpenAPI document: set DISCORD_OPENAPI")]
fn every_request_is_checked_as_discord_specifies() {
    let document = Document::load();
    let mut seen = Seen::default();
    for case in seeds::cases() {
        let specification = document.validator(&case.schema.iter().map(String::as_str).collect::<Vec<_>>());
        for seed in &case.seeds {
            let errors = specification.iter_errors(seed).map(|error| error.to_string()).collect::<Vec<_>>();
            assert!(errors.is_empty(), "{}: the specification refuses a seed: {errors:?}\n{seed}", case.name);
            let refusal = (case.form)(seed).err().map(|errors| errors.to_json());
            assert_eq!(refusal, None, "{}: the form refuses a seed\n{seed}", case.name);
            for mutation in mutations(seed) {
                seen.look(
                    &case,
                    &mutation,
                    specification.is_valid(&mutation.body),
                    (case.form)(&mutation.body),
                );
            }
        }
    }
    seen.report();
}

impl Mutation {
    fn last(&self) -> &str {
        self.place.last().map_or("", String::as_str)
    }

    fn above(&self) -> Option<&str> {
        self.place.iter().rev().skip(1).find(|step| step.parse::<usize>().is_err()).map(String::as_str)
    }

    fn is_null(&self) -> bool {
        self.after.as_ref().is_some_and(Value::is_null)
    }

    fn is_gone(&self) -> bool {
        self.after.is_none()
    }

    fn is_text(&self) -> bool {
        self.after.as_ref().is_some_and(Value::is_string)
    }

    /// Whether one of the errors speaks of the spoilt place.
    fn is_named_by(&self, errors: &Value) -> bool {
        let in_list = self.last().parse::<usize>().is_ok() && !self.before.is_object();
        let (last, above) =
            self.place.split_last().map_or(("", &[][..]), |(last, above)| (last.as_str(), above));
        let place = if last == "type" || in_list { above } else { &self.place };
        let mut node = errors;
        for step in place {
            if node.get("_errors").is_some() {
                return true;
            }
            match node.get(step) {
                Some(below) => node = below,
                None => return false,
            }
        }
        true
    }
}

/// What the comparison has come to.
#[derive(Default)]
struct Seen {
    bodies: usize,
    refused: usize,
    stricter: BTreeMap<String, usize>,
    excused: BTreeSet<&'static str>,
    wrong: Vec<String>,
}

impl Seen {
    fn look(&mut self, case: &Case, mutation: &Mutation, allowed: bool, form: Result<(), Errors>) {
        self.bodies += 1;
        self.refused += usize::from(form.is_err());
        let errors = form.err().map(|errors| errors.to_json());
        let after = mutation.after.as_ref().map_or_else(|| "nothing".to_owned(), Value::to_string);
        let spoilt = || format!("{}: {} = {after:.80}", case.name, mutation.place.join("."));
        match errors {
            Some(errors) if allowed => {
                for code in codes(&errors) {
                    if !STRICTER.iter().any(|(known, _)| *known == code) {
                        self.wrong.push(format!("{code} is no known rule: {}\n    {errors}", spoilt()));
                    }
                    *self.stricter.entry(code).or_default() += 1;
                }
            }
            Some(errors) if !mutation.is_named_by(&errors) => {
                self.wrong.push(format!("refused at another place: {}\n    {errors}", spoilt()));
            }
            None if !allowed => match EXCEPTIONS.iter().find(|(_, holds)| holds(case, mutation)) {
                Some((reason, _)) => drop(self.excused.insert(reason)),
                None => self.wrong.push(format!("forbidden, yet accepted: {}", spoilt())),
            },
            _ => {}
        }
    }

    fn report(self) {
        println!("{} spoilt bodies, {} of them refused", self.bodies, self.refused);
        for (code, count) in &self.stricter {
            println!("{count:6} refused though specified: {code}");
        }
        let (shown, count) = (self.wrong.iter().take(40).cloned().collect::<Vec<_>>(), self.wrong.len());
        assert!(shown.is_empty(), "{count} differences:\n{}", shown.join("\n"));
        for (reason, _) in EXCEPTIONS {
            assert!(self.excused.contains(reason), "no body needs this exception: {reason}");
        }
        for (code, reason) in STRICTER {
            assert!(self.stricter.contains_key(*code), "no body meets this rule: {code}, {reason}");
        }
    }
}

/// The codes of all errors in a tree.
fn codes(errors: &Value) -> Vec<String> {
    let below = errors.as_object().into_iter().flatten().filter(|(step, _)| *step != "_errors");
    let own = errors["_errors"].as_array().into_iter().flatten().filter_map(|error| error["code"].as_str());
    own.map(str::to_owned).chain(below.flat_map(|(_, below)| codes(below))).collect()
}
