//! What is wrong with a body, kept until all of it has been looked at.
//!
//! The rules of a form add to it while they walk through the body; the caller turns it into the `errors` value
//! of an answer with [`Errors::to_json`].
//!
//! Law: an error stands at the place it speaks of, so that a bot's author finds it by its path.

use serde_json::{Map, Value, json};

/// All that is wrong with one body, in the order it was found.
#[derive(Debug, Default)]
pub struct Errors {
    found: Vec<Found>,
    place: Vec<String>,
}

#[derive(Debug)]
struct Found {
    place: Vec<String>,
    code: &'static str,
    message: String,
}

impl Errors {
    /// Works one level deeper: what `inside` adds stands under `field`.
    pub(crate) fn at(&mut self, field: &str, inside: impl FnOnce(&mut Self)) {
        self.place.push(field.to_owned());
        inside(self);
        self.place.pop();
    }

    /// The same for the item of a list.
    pub(crate) fn item(&mut self, index: usize, inside: impl FnOnce(&mut Self)) {
        self.at(&index.to_string(), inside);
    }

    /// Adds an error at the present place. `code` is Discord's name of the error, `message` its English sentence.
    pub(crate) fn add(&mut self, code: &'static str, message: impl Into<String>) {
        self.found.push(Found { place: self.place.clone(), code, message: message.into() });
    }

    /// Adds an error to a field of the present place.
    pub(crate) fn add_at(&mut self, field: &str, code: &'static str, message: impl Into<String>) {
        self.at(field, |errors| errors.add(code, message));
    }

    /// Adds "This field is required" to a field of the present place.
    pub(crate) fn missing(&mut self, field: &str) {
        self.add_at(field, "BASE_TYPE_REQUIRED", "This field is required");
    }

    /// How many errors there are so far.
    pub(crate) fn len(&self) -> usize {
        self.found.len()
    }

    /// Each error as its path and its code, for the tests of the rules.
    #[cfg(test)]
    pub(super) fn told(result: Result<(), Self>) -> Vec<String> {
        let found = result.err().map(|errors| errors.found).unwrap_or_default();
        found.into_iter().map(|Found { place, code, .. }| format!("{} {code}", place.join("."))).collect()
    }

    /// Nothing wrong: `Ok`.
    pub(crate) fn into_result(self) -> Result<(), Self> {
        if self.found.is_empty() { Ok(()) } else { Err(self) }
    }

    /// The nested tree that Discord puts under `errors`: one object for each step of a path, and `_errors` with
    /// `code` and `message` where the path ends.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut tree = Map::new();
        for Found { place, code, message } in &self.found {
            let mut node = &mut tree;
            for step in place {
                node = child(node, step);
            }
            let list = node.entry("_errors").or_insert_with(|| json!([]));
            let list = list.as_array_mut().expect("only this function writes under _errors");
            list.push(json!({ "code": code, "message": message }));
        }
        Value::Object(tree)
    }
}

fn child<'a>(node: &'a mut Map<String, Value>, step: &str) -> &'a mut Map<String, Value> {
    let entry = node.entry(step).or_insert_with(|| Value::Object(Map::new()));
    entry.as_object_mut().expect("a step of a path is always an object")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_nest_by_their_path_and_gather_where_they_meet() {
        let mut errors = Errors::default();
        errors.at("embeds", |errors| errors.item(0, |errors| errors.add_at("title", "A", "first")));
        errors.at("embeds", |errors| errors.item(0, |errors| errors.add_at("title", "B", "second")));
        errors.add("C", "whole");
        let title =
            json!({ "_errors": [{ "code": "A", "message": "first" }, { "code": "B", "message": "second" }] });
        let whole = json!([{ "code": "C", "message": "whole" }]);
        assert_eq!(errors.to_json(), json!({ "embeds": { "0": { "title": title } }, "_errors": whole }));
    }
}
