//! The rules of single components that the specification does not know.

use serde_json::json;

use super::*;
use crate::form::check::check;

fn told(cells: &Value) -> Vec<String> {
    let told = Errors::told(check(&LEGACY, &json!([{ "type": 1, "components": cells }])));
    told.into_iter().map(|error| error.replace("0.components.", "")).collect()
}

#[test]
fn the_style_of_a_button_says_what_it_has() {
    let told = |button: Value| {
        let mut button = button;
        button["type"] = json!(2);
        told(&json!([button]))
    };
    assert_eq!(told(json!({ "style": 1, "label": "a", "custom_id": "a" })), [""; 0]);
    assert_eq!(
        told(json!({ "style": 1, "label": "a" })),
        ["0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"]
    );
    assert_eq!(told(json!({ "style": 5, "label": "a" })), ["0.url BUTTON_COMPONENT_URL_REQUIRED"]);
    assert_eq!(told(json!({ "style": 6 })), ["0.sku_id BUTTON_COMPONENT_SKU_ID_REQUIRED"]);
    assert_eq!(told(json!({ "style": 1, "custom_id": "a" })), ["0.label BASE_TYPE_REQUIRED"]);
    let both = json!({ "style": 5, "label": "a", "custom_id": "a", "url": "https://a.b" });
    assert_eq!(
        told(both),
        ["custom_id", "url"]
            .map(|name| format!("0.{name} BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"))
    );
    let shown = json!({ "style": 6, "sku_id": "1", "label": "a" });
    assert_eq!(told(shown), ["0.label BUTTON_COMPONENT_FIELD_NOT_ALLOWED"]);
}

#[test]
fn an_emoji_is_an_id_or_a_sign() {
    let told = |emoji: Value| told(&json!([{ "type": 2, "style": 1, "custom_id": "a", "emoji": emoji }]));
    for emoji in [json!({ "id": "1" }), json!({ "name": "\u{2705}" }), json!({ "name": "1\u{FE0F}\u{20E3}" })]
    {
        assert_eq!(told(emoji), [""; 0]);
    }
    assert_eq!(told(json!({ "name": ":smile:" })), ["0.emoji.name BUTTON_COMPONENT_INVALID_EMOJI"]);
}

#[test]
fn a_row_holds_five_buttons_or_one_select() {
    let button = |id: &str| json!({ "type": 2, "style": 1, "label": "a", "custom_id": id });
    let select = json!({ "type": 5, "custom_id": "s" });
    assert_eq!(told(&json!([button("a"), button("b"), button("c"), button("d"), button("e")])), [""; 0]);
    assert_eq!(told(&json!([select])), [""; 0]);
    assert_eq!(told(&json!([select, button("a")])), ["1 COMPONENT_LAYOUT_WIDTH_EXCEEDED"]);
}

#[test]
fn a_select_can_give_what_it_asks_for() {
    let option = |value: &str, default: bool| json!({ "label": "L", "value": value, "default": default });
    let told = |more: Value, options: Value| {
        let mut select = json!({ "type": 3, "custom_id": "s", "options": options });
        select.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
        told(&json!([select]))
    };
    let two = json!([option("1", true), option("2", false)]);
    assert_eq!(told(json!({ "min_values": 2, "max_values": 2 }), two.clone()), [""; 0]);
    assert_eq!(told(json!({ "max_values": 3 }), two.clone()), ["0.options BASE_TYPE_MIN_LENGTH"]);
    assert_eq!(told(json!({ "min_values": 2 }), two), ["0.min_values NUMBER_TYPE_MAX"]);
    let same = json!([option("1", true), option("1", true)]);
    let expected = [
        "0.options.1 SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        "0.options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
    ];
    assert_eq!(told(json!({}), same), expected);
}
