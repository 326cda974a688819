//! What stands on a button is known to be a button's, by its comment: then its length is held in every language.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chappe::discord::components::{Message, ON_A_TELEPHONE, units};
use chappe::i18n::Texts;
use serde_json::Value;

use harness::comments::{buttons, texts};

/// What buttons say in every language, up to an argument.
static SAID: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let buttons = buttons();
    let said = |tag: &str| {
        let texts = texts(tag);
        buttons.iter().map(|id| texts[id].split('{').next().expect("a part").to_owned()).collect::<Vec<_>>()
    };
    Texts::embedded().languages().flat_map(said).collect()
});

/// The names of partners in every language.
static NAMES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let names = |tag: &str| texts(tag).into_iter().filter(|(id, _)| id.starts_with("country-"));
    Texts::embedded().languages().flat_map(names).map(|(_, name)| name).collect()
});

/// Every label of a button is made of texts that are known to stand there, of a partner's name or of a number, and a
/// telephone shows it whole. A name at its end may be cut there: the lines above have it.
pub(crate) fn fit(message: &Message) {
    for label in labels(&message.create()["components"]) {
        let parts: Vec<&str> = label.split(" · ").collect();
        let named = NAMES.contains(*parts.last().expect("a part"));
        for part in &parts {
            let filled = |said: &String| said.ends_with([' ', '：']) && part.starts_with(said.as_str());
            let known = SAID.contains(*part) || SAID.iter().any(filled);
            let number = part.parse::<u32>().is_ok();
            assert!(known || number || NAMES.contains(*part), "the comment of {part} does not say (button)");
        }
        assert!(named || units(&label) <= ON_A_TELEPHONE, "too long for a telephone: {label}");
    }
}

fn labels(part: &Value) -> Vec<String> {
    let own = part["label"].as_str().filter(|_| part["type"] == 2).map(str::to_owned);
    let below = match part {
        Value::Array(parts) => parts.iter().flat_map(labels).collect(),
        Value::Object(fields) => fields.values().flat_map(labels).collect(),
        _ => Vec::new(),
    };
    own.into_iter().chain(below).collect()
}
