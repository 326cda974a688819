//! Spoils a body in one place after another.
//!
//! Used by the test of requests: each spoilt body is shown to the specification and to the form.
//!
//! Law: every value of the body, every key and every list is spoilt in every way that fits it, so that what a form
//! forgets shows in some body.

use serde_json::{Map, Value, json};

/// A body with one thing changed.
pub(crate) struct Mutation {
    /// Where: names of fields and indices of items.
    pub(crate) place: Vec<String>,
    /// What stood there.
    pub(crate) before: Value,
    /// What stands there now; nothing where the key is gone.
    pub(crate) after: Option<Value>,
    /// The whole body.
    pub(crate) body: Value,
}

/// Lengths just beyond the limits that Discord has for texts, and one beyond them all.
const LENGTHS: [usize; 12] = [7, 26, 33, 46, 81, 101, 151, 257, 513, 1025, 2049, 6001];

/// Lengths just beyond the limits for lists.
const COUNTS: [usize; 5] = [4, 6, 11, 26, 41];

/// All changes of one thing in `seed`.
pub(crate) fn mutations(seed: &Value) -> Vec<Mutation> {
    let mut found = Vec::new();
    spoil(seed, &mut Vec::new(), &mut |place, before, after| {
        let mut body = seed.clone();
        replace(&mut body, place, after.clone());
        found.push(Mutation { place: place.to_vec(), before: before.clone(), after, body });
    });
    found
}

fn spoil(value: &Value, place: &mut Vec<String>, change: &mut impl FnMut(&[String], &Value, Option<Value>)) {
    for after in others(value).into_iter().filter(|after| after != value) {
        change(place, value, Some(after));
    }
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    for (step, child) in children {
        place.push(step);
        if value.is_object() {
            change(place, child, None);
        }
        spoil(child, place, change);
        place.pop();
    }
}

fn others(value: &Value) -> Vec<Value> {
    let mut others = vec![
        Value::Null,
        json!(true),
        json!(-7),
        json!(7),
        json!(1.5),
        json!("some text"),
        json!([]),
        json!(["some text"]),
        json!({}),
        json!({ "some": "key" }),
    ];
    match value {
        Value::String(_) => {
            others.extend(["", "007", "-5", "12a", "18446744073709551615"].map(Value::from));
            others.extend(
                ["https://", "https://example.org/ä", "ftp://example.org/", "https://a b/"].map(Value::from),
            );
            others.extend(["2026-13-01T00:00:00Z", "2026-08-06T12:00:00"].map(Value::from));
            others.extend(LENGTHS.map(|length| Value::from("x".repeat(length))));
        }
        Value::Number(_) => {
            others.extend(
                [-1_i64, 0, 1, 16, 19, 41, 1000, 7000, 1 << 25, 1 << 31, 1 << 53, 1 << 54].map(Value::from),
            );
            others.extend([json!(u64::MAX), json!(-1e300), json!(1e300), json!(3.0), json!("1024")]);
        }
        Value::Array(items) if !items.is_empty() => {
            let with = |more: Value| Value::Array(items.iter().cloned().chain([more]).collect());
            others.extend([with(Value::Null), with(json!({})), with(items[0].clone())]);
            others.extend(COUNTS.map(|count| items.iter().cycle().take(count).cloned().collect()));
            others.push((0..400).map(|number| Value::from((number + 1_000_000).to_string())).collect());
        }
        Value::Object(fields) if fields.keys().any(|key| key.len() <= 6 && key != "type") => {
            let foreign: Map<_, _> =
                fields.iter().map(|(key, value)| (format!("{key}-xx"), value.clone())).collect();
            others.push(Value::Object(foreign));
        }
        _ => {}
    }
    others
}

fn replace(body: &mut Value, place: &[String], after: Option<Value>) {
    let Some((last, above)) = place.split_last() else {
        *body = after.expect("only a key can be removed, and the whole body has none");
        return;
    };
    let parent = above.iter().fold(body, |node, step| child(node, step));
    match after {
        Some(after) => *child(parent, last) = after,
        None => drop(parent.as_object_mut().expect("only fields are removed").remove(last)),
    }
}

fn child<'a>(node: &'a mut Value, step: &str) -> &'a mut Value {
    match node {
        Value::Array(items) => &mut items[step.parse::<usize>().expect("a list is stepped into by index")],
        other => &mut other[step],
    }
}
