//! The rules of commands that the specification does not know.

use serde_json::json;

use super::*;

const NONE: [&str; 0] = [];

fn named(name: &str) -> Value {
    json!({ "name": name, "description": "D" })
}

fn told(command: &Value) -> Vec<String> {
    Errors::told(create(command))
}

fn with_options(options: &Value) -> Vec<String> {
    told(&json!({ "name": "c", "description": "D", "options": options }))
}

fn option(kind: u8, name: &str) -> Value {
    json!({ "type": kind, "name": name, "description": "D" })
}

#[test]
fn a_slash_command_has_a_name_to_type() {
    for name in ["report", "über-_'9", "रिपोर्ट", "รายงาน", "تقرير", "报告"]
    {
        assert_eq!(told(&named(name)), NONE, "{name}");
    }
    for name in ["Report", "two words", "a/b", "a.b", "Über"] {
        assert_eq!(told(&named(name)), ["name APPLICATION_COMMAND_INVALID_NAME"], "{name}");
    }
    let translated =
        json!({ "name": "a", "description": "D", "name_localizations": { "de": "Aa", "xx": "a" } });
    let expected = ["name_localizations.xx ENUM_TYPE_COERCE"];
    assert_eq!(told(&translated), expected, "a rule is asked once the shape holds");
    let translated =
        json!({ "name": "a", "description": "D", "name_localizations": { "de": "Aa", "fr": null } });
    assert_eq!(told(&translated), ["name_localizations APPLICATION_COMMAND_INVALID_NAME"]);
}

#[test]
fn descriptions_are_for_slash_commands_only() {
    assert_eq!(told(&json!({ "name": "a" })), ["description BASE_TYPE_REQUIRED"]);
    assert_eq!(told(&json!({ "name": "a", "description": "" })), ["description BASE_TYPE_BAD_LENGTH"]);
    assert_eq!(told(&json!({ "name": "Report This", "type": 3, "description": "" })), NONE);
    let told = told(&json!({ "name": "A", "type": 2, "description": "D", "options": [option(3, "a")] }));
    let expected =
        ["description", "options"].map(|name| format!("{name} APPLICATION_COMMAND_CONTEXT_MENU_INVALID"));
    assert_eq!(told, expected);
}

#[test]
fn options_nest_three_deep_and_no_deeper() {
    let below = |kind, name: &str, options: &Value| {
        let mut option = option(kind, name);
        option["options"] = options.clone();
        option
    };
    let subcommand = below(1, "sub", &json!([option(3, "value")]));
    let group = below(2, "group", &json!([subcommand]));
    assert_eq!(with_options(&json!([group, subcommand])), NONE);
    let deeper = below(1, "sub", &json!([subcommand]));
    assert_eq!(with_options(&json!([deeper])), ["options.0.options.0 UNION_TYPE_CHOICES"]);
    assert_eq!(
        with_options(&json!([below(2, "g", &json!([group]))])),
        ["options.0.options.0 UNION_TYPE_CHOICES"]
    );
    let mixed = with_options(&json!([option(3, "value"), subcommand]));
    assert_eq!(mixed, ["options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"]);
}

#[test]
fn required_options_come_first_and_names_differ() {
    let required = |name| with(option(3, name), json!({ "required": true }));
    assert_eq!(with_options(&json!([required("a"), option(3, "b")])), NONE);
    let late = with_options(&json!([option(3, "b"), required("a")]));
    assert_eq!(late, ["options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"]);
    let taken = ["options.1 APPLICATION_COMMAND_OPTIONS_NAME_INVALID"];
    let german =
        |name: &str, other: &str| with(option(3, name), json!({ "name_localizations": { "de": other } }));
    assert_eq!(with_options(&json!([option(3, "a"), option(4, "a")])), taken);
    assert_eq!(with_options(&json!([german("a", "x"), german("b", "x")])), taken);
    assert_eq!(with_options(&json!([german("a", "x"), option(3, "x")])), taken);
    assert_eq!(with_options(&json!([option(3, "x"), german("a", "x")])), taken);
    let french = with(option(3, "b"), json!({ "name_localizations": { "fr": "x" } }));
    assert_eq!(with_options(&json!([german("a", "x"), french])), NONE);
}

fn with(mut option: Value, more: Value) -> Value {
    if let Value::Object(more) = more {
        option.as_object_mut().expect("an object").extend(more);
    }
    option
}

#[test]
fn values_are_chosen_or_asked_for_within_bounds() {
    let choices = json!([{ "name": "n", "value": "v" }]);
    let both = with(option(3, "a"), json!({ "choices": choices, "autocomplete": true }));
    let expected = ["options.0.autocomplete APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID"];
    assert_eq!(with_options(&json!([both])), expected);
    let number = with(option(4, "a"), json!({ "choices": choices }));
    assert_eq!(with_options(&json!([number])), ["options.0.choices.0.value NUMBER_TYPE_COERCE"]);
    let crossed = with(option(10, "a"), json!({ "min_value": 1.5, "max_value": 1.0 }));
    let expected = ["options.0.min_value APPLICATION_COMMAND_OPTION_BOUNDS_INVALID"];
    assert_eq!(with_options(&json!([crossed])), expected);
    let name = with_options(&json!([option(3, "No Good")]));
    assert_eq!(name, ["options.0.name STRING_TYPE_REGEX", "options.0.name APPLICATION_COMMAND_INVALID_NAME"]);
}

#[test]
fn a_command_has_8000_characters_counting_its_longest_languages() {
    // 20 options of 1 + 99 + 3 × (1 + 99) characters make 8000; the command's own two are too many.
    let choice = |index: usize| json!({ "name": format!("{index}"), "value": "v".repeat(99) });
    let choices: Vec<_> = (0..3).map(choice).collect();
    let mut options: Vec<_> = ('a'..='t')
        .map(|name| {
            let translated = json!({ "de": "d".repeat(99), "fr": "f" });
            let more = json!({ "choices": choices, "description_localizations": translated });
            with(option(3, &name.to_string()), more)
        })
        .collect();
    assert_eq!(with_options(&json!(options)), [" APPLICATION_COMMAND_TOO_LARGE"]);
    options[0]["description_localizations"]["de"] = json!("d".repeat(97));
    assert_eq!(with_options(&json!(options)), NONE);
}

#[test]
fn all_commands_differ_and_keep_their_numbers() {
    let many = |kind: u8, count: usize| -> Value {
        let one = |index| json!({ "type": kind, "name": format!("c{index}"), "description": "D" });
        let menu = |index| json!({ "type": kind, "name": format!("c{index}") });
        (0..count).map(|index| if kind == 1 { one(index) } else { menu(index) }).collect()
    };
    for (kind, most) in [(1, 100), (2, 15), (3, 15)] {
        assert_eq!(Errors::told(bulk(&many(kind, most))), NONE);
        assert_eq!(Errors::told(bulk(&many(kind, most + 1))), [" BASE_TYPE_MAX_LENGTH"]);
    }
    let twice = json!([named("a"), { "type": 2, "name": "a" }, named("a")]);
    assert_eq!(Errors::told(bulk(&twice)), ["2 APPLICATION_COMMANDS_DUPLICATE_NAME"]);
}

#[test]
fn a_change_is_held_to_what_it_brings() {
    assert_eq!(Errors::told(edit(&json!({}))), NONE);
    assert_eq!(Errors::told(edit(&json!({ "name": "Report This" }))), NONE, "it may be a command of a menu");
    let expected = ["name APPLICATION_COMMAND_INVALID_NAME"];
    assert_eq!(Errors::told(edit(&json!({ "name": "Report This", "description": "D" }))), expected);
}
