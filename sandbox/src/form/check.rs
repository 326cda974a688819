//! Walks a body along its shape and notes every place where the two differ.
//!
//! Called by each form through [`check`]; the codes and sentences are Discord's own, as far as bots have made
//! them public.
//!
//! Law: the walk never stops at the first error. Only below a value of the wrong type there is nothing to look at.

use serde_json::{Map, Value};

use super::{
    Errors,
    shape::{Field, Kind, Shape},
};

/// Holds a body against a shape.
pub(crate) fn check(shape: &Shape, body: &Value) -> Result<(), Errors> {
    let mut errors = Errors::default();
    shape.walk(body, &mut errors);
    errors.into_result()
}

/// A JSON number that is whole, whichever way it is written. Beyond 128 bits it is the nearest bound.
pub(crate) fn whole(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    if let Some(number) = number.as_i64() {
        return Some(number.into());
    }
    if let Some(number) = number.as_u64() {
        return Some(number.into());
    }
    let number = number.as_f64()?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a whole float; the cast stops at the bounds of i128"
    )]
    (number.fract() == 0.0).then_some(number as i128)
}

/// How Discord's sentences quote a value: text as it is, everything else as JSON.
pub(crate) fn quoted(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Shape {
    /// Notes all that is wrong with `value` at the present place of `errors`.
    pub(crate) fn walk(&self, value: &Value, errors: &mut Errors) {
        if value.is_null() {
            if !self.null {
                errors.add("BASE_TYPE_REQUIRED", "This field is required");
            }
            return;
        }
        let before = errors.len();
        self.kind.walk(value, errors);
        if errors.len() == before
            && let Some(rule) = self.rule
        {
            rule(value, errors);
        }
    }
}

impl Kind {
    fn walk(self, value: &Value, errors: &mut Errors) {
        match self {
            Self::Anything => {}
            Self::Text { min, max } => match value.as_str() {
                Some(text) => length(text.chars().count(), min, max, errors),
                None => errors.add(
                    "STRING_TYPE_CONVERT",
                    format!("Could not interpret \"{}\" as string.", quoted(value)),
                ),
            },
            Self::Integer { min, max } => match whole(value) {
                Some(number) if number < min.into() => too_small("int", &min, errors),
                Some(number) if number > max.into() => too_large("int", &max, errors),
                Some(_) => {}
                None => not_a("int", value, errors),
            },
            Self::Number { min, max } => match value.as_f64() {
                Some(number) if number < min => too_small("float", &min, errors),
                Some(number) if number > max => too_large("float", &max, errors),
                Some(_) => {}
                None => not_a("float", value, errors),
            },
            Self::Boolean if value.is_boolean() => {}
            Self::Boolean => errors.add("BOOLEAN_TYPE_CONVERT", "Must be either true or false."),
            Self::Choice(values) => match whole(value) {
                Some(number) if values.iter().any(|&one| i128::from(one) == number) => {}
                Some(_) => choices(values.iter().map(i64::to_string), errors),
                None => not_a("int", value, errors),
            },
            Self::Word(words) if value.as_str().is_some_and(|text| words.contains(&text)) => {}
            Self::Word(words) => choices(words.iter().map(|word| format!("'{word}'")), errors),
            Self::List { item, min, max } => match value.as_array() {
                Some(items) => list(items, item, min, max, errors),
                None => errors.add("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"),
            },
            Self::Set { item, min, max } => match value.as_array() {
                Some(items) => {
                    list(items, item, min, max, errors);
                    twice(items, errors);
                }
                None => errors.add("SET_TYPE_CONVERT", "Only iterables may be used in a SetType"),
            },
            Self::Map { key, value: shape } => match value.as_object() {
                Some(entries) => map(entries, key, shape, errors),
                None => errors.add("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"),
            },
            Self::Object(fields) => match value.as_object() {
                Some(entries) => object(entries, fields, errors),
                None => errors.add("MODEL_TYPE_CONVERT", "Expected an object/dictionary."),
            },
            Self::Union(members) => match value.as_object() {
                Some(entries) => union(value, entries, members, errors),
                None => errors.add("MODEL_TYPE_CONVERT", "Expected an object/dictionary."),
            },
        }
    }
}

/// The error of a number that is none; `sort` is Discord's name of the type.
pub(super) fn not_a(sort: &str, value: &Value, errors: &mut Errors) {
    errors.add("NUMBER_TYPE_COERCE", format!("Value \"{}\" is not {sort}.", quoted(value)));
}

fn too_small(sort: &str, min: &impl ToString, errors: &mut Errors) {
    let min = min.to_string();
    errors.add("NUMBER_TYPE_MIN", format!("{sort} value should be greater than or equal to {min}."));
}

/// The error of a number beyond its upper bound.
pub(super) fn too_large(sort: &str, max: &impl ToString, errors: &mut Errors) {
    let max = max.to_string();
    errors.add("NUMBER_TYPE_MAX", format!("{sort} value should be less than or equal to {max}."));
}

fn choices(values: impl Iterator<Item = String>, errors: &mut Errors) {
    let values = values.collect::<Vec<_>>().join(", ");
    errors.add("BASE_TYPE_CHOICES", format!("Value must be one of {{{values}}}."));
}

fn length(length: usize, min: usize, max: usize, errors: &mut Errors) {
    if (min..=max).contains(&length) {
        return;
    }
    if min == 0 {
        errors.add("BASE_TYPE_MAX_LENGTH", format!("Must be {max} or fewer in length."));
    } else {
        errors.add("BASE_TYPE_BAD_LENGTH", format!("Must be between {min} and {max} in length."));
    }
}

fn list(items: &[Value], item: &Shape, min: usize, max: usize, errors: &mut Errors) {
    length(items.len(), min, max, errors);
    for (index, value) in items.iter().enumerate() {
        errors.item(index, |errors| {
            if value.is_null() && !item.null {
                errors.add("LIST_ITEM_VALUE_REQUIRED", "List item values of ModelType are required");
            } else {
                item.walk(value, errors);
            }
        });
    }
}

fn twice(items: &[Value], errors: &mut Errors) {
    let same = |a: &Value, b: &Value| a == b || whole(a).is_some_and(|number| whole(b) == Some(number));
    for (index, value) in items.iter().enumerate() {
        if items[..index].iter().any(|earlier| same(earlier, value)) {
            errors.item(index, |errors| {
                errors.add("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
            });
        }
    }
}

fn map(entries: &Map<String, Value>, key: fn(&str) -> bool, shape: &Shape, errors: &mut Errors) {
    for (name, value) in entries {
        errors.at(name, |errors| {
            if !key(name) {
                errors.add("ENUM_TYPE_COERCE", format!("Value \"{name}\" is not a valid enum value."));
            }
            shape.walk(value, errors);
        });
    }
}

fn object(entries: &Map<String, Value>, fields: &[Field], errors: &mut Errors) {
    for Field { name, shape, required } in fields {
        match entries.get(*name) {
            Some(value) => errors.at(name, |errors| shape.walk(value, errors)),
            None if *required => errors.missing(name),
            None => {}
        }
    }
}

fn union(value: &Value, entries: &Map<String, Value>, members: &[(i64, &Shape)], errors: &mut Errors) {
    let Some(kind) = entries.get("type") else {
        errors.add("UNION_TYPE_REQUIRED", "Field \"type\" is required to determine the model type.");
        return;
    };
    let kind = whole(kind);
    if let Some((_, shape)) = members.iter().find(|(one, _)| Some(i128::from(*one)) == kind) {
        shape.walk(value, errors);
        return;
    }
    let known = members.iter().map(|(one, _)| one.to_string()).collect::<Vec<_>>();
    // Discord prints a Python tuple; one with a single member keeps its comma.
    let known = if known.len() == 1 { format!("{},", known[0]) } else { known.join(", ") };
    errors.add("UNION_TYPE_CHOICES", format!("Value of field \"type\" must be one of ({known})."));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::form::shape::{boolean, field, integer, list, object, required, text};

    const FORM: Shape = object(&[
        required("name", text(1, 3)),
        field("count", integer(0, 5).or_null()),
        field("flags", list(&boolean(), 0, 2)),
    ]);

    fn told(body: &Value) -> Vec<String> {
        Errors::told(check(&FORM, body))
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let body = json!({ "name": "long", "count": "many", "flags": [true, 1, null] });
        let expected = [
            "name BASE_TYPE_BAD_LENGTH",
            "count NUMBER_TYPE_COERCE",
            "flags BASE_TYPE_MAX_LENGTH",
            "flags.1 BOOLEAN_TYPE_CONVERT",
            "flags.2 LIST_ITEM_VALUE_REQUIRED",
        ];
        assert_eq!(told(&body), expected);
    }

    #[test]
    fn what_is_missing_null_or_no_object_is_told() {
        assert_eq!(told(&json!({})), ["name BASE_TYPE_REQUIRED"]);
        assert_eq!(told(&json!({ "name": null, "count": null })), ["name BASE_TYPE_REQUIRED"]);
        assert_eq!(told(&json!([])), [" MODEL_TYPE_CONVERT"]);
    }

    #[test]
    fn characters_are_scalar_values_and_whole_floats_are_integers() {
        assert_eq!(
            told(&json!({ "name": "\u{1F600}\u{1F600}\u{1F600}", "count": 5.0, "other": {} })),
            [""; 0]
        );
        assert_eq!(told(&json!({ "name": "abc", "count": 5.5 })), ["count NUMBER_TYPE_COERCE"]);
        assert_eq!(told(&json!({ "name": "abc", "count": 6.0 })), ["count NUMBER_TYPE_MAX"]);
    }

    #[test]
    fn the_sentences_are_those_of_discord() {
        let errors = check(&FORM, &json!({ "name": "", "count": -1 })).expect_err("two things are wrong");
        let message = |field: &str| errors.to_json()[field]["_errors"][0]["message"].clone();
        assert_eq!(message("name"), "Must be between 1 and 3 in length.");
        assert_eq!(message("count"), "int value should be greater than or equal to 0.");
    }
}
