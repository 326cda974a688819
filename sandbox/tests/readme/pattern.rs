//! Answers as README.md writes them, held against answers as they come.
//!
//! A pattern is JSON in which `…` stands for what is left out, and a word that ends in `_ID`, `_TOKEN` or `_URL` for
//! what the first answer with it holds. Such a word means the same from then on, in requests too.

use std::collections::BTreeMap;

use serde_json::Value;

/// What was left out.
const REST: &str = "…";

/// The words that are known so far, and what they stand for.
#[derive(Clone, Default, Debug)]
pub(crate) struct Words(BTreeMap<String, String>);

/// Reads a pattern. In an object, what is left out becomes a member of that name.
pub(crate) fn read(text: &str) -> Value {
    let (mut json, mut open, mut in_text, mut before) = (String::new(), Vec::new(), false, ' ');
    for sign in text.chars() {
        match sign {
            '…' if !in_text => json.push_str(match (open.last(), before) {
                (Some('{'), '{' | ',') => "\"…\":0",
                _ => "\"…\"",
            }),
            _ => json.push(sign),
        }
        match sign {
            '"' if before != '\\' => in_text = !in_text,
            '{' | '[' if !in_text => open.push(sign),
            '}' | ']' if !in_text => drop(open.pop()),
            _ => {}
        }
        if !sign.is_whitespace() {
            before = sign;
        }
    }
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error} in the pattern {text}"))
}

fn is_word(text: &str) -> bool {
    let ends = ["_ID", "_TOKEN", "_URL"].iter().any(|end| text.ends_with(end));
    ends && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

impl Words {
    /// A text with what its words stand for.
    pub(crate) fn put(&self, text: &str) -> String {
        let letter = |sign: char| sign.is_ascii_uppercase() || sign == '_';
        let mut put = String::new();
        for part in text.split_inclusive(|sign| !letter(sign)) {
            let word = part.trim_end_matches(|sign| !letter(sign));
            put.push_str(self.0.get(word).map_or(word, String::as_str));
            put.push_str(&part[word.len()..]);
        }
        put
    }

    /// Holds a value against a pattern, and learns the words in it. The error says where they differ.
    pub(crate) fn fit(&mut self, pattern: &Value, value: &Value) -> Result<(), String> {
        match (pattern, value) {
            (Value::String(pattern), _) if pattern == REST => Ok(()),
            (Value::String(word), Value::String(text)) if is_word(word) => {
                let meant = self.0.entry(word.clone()).or_insert_with(|| text.clone());
                if meant == text { Ok(()) } else { Err(format!(": {word} is {meant}, not {text}")) }
            }
            (Value::String(pattern), Value::String(text)) if self.put(pattern) == *text => Ok(()),
            (Value::Object(pattern), Value::Object(object)) => {
                for (key, inner) in pattern.iter().filter(|(key, _)| *key != REST) {
                    let value = object.get(key).ok_or_else(|| format!(".{key} is missing"))?;
                    self.fit(inner, value).map_err(|error| format!(".{key}{error}"))?;
                }
                let more =
                    object.keys().find(|key| !pattern.contains_key(*key) && !pattern.contains_key(REST));
                more.map_or(Ok(()), |key| Err(format!(".{key} is not shown")))
            }
            (Value::Array(patterns), Value::Array(values)) => self.fit_list(patterns, values),
            _ if pattern == value => Ok(()),
            _ => Err(format!(" is {value}, not {pattern}")),
        }
    }

    fn fit_list(&mut self, patterns: &[Value], values: &[Value]) -> Result<(), String> {
        let Some((first, rest)) = patterns.split_first() else {
            return if values.is_empty() { Ok(()) } else { Err(format!(" has {} more", values.len())) };
        };
        if first != REST {
            let (value, others) = values.split_first().ok_or_else(|| format!(" ends before {first}"))?;
            self.fit(first, value).map_err(|error| format!("[]{error}"))?;
            return self.fit_list(rest, others);
        }
        let mut why = String::new();
        for skipped in 0..=values.len() {
            let mut words = self.clone();
            match words.fit_list(rest, &values[skipped..]) {
                Ok(()) => {
                    *self = words;
                    return Ok(());
                }
                Err(error) => why = error,
            }
        }
        Err(format!("[…]{why}"))
    }
}

#[test]
fn a_pattern_fits_what_it_says_and_nothing_else() {
    let fits = |pattern: &str, value: &str| {
        Words::default().fit(&read(pattern), &serde_json::from_str(value).expect("JSON")).is_ok()
    };
    assert!(fits(r#"{"a":1,…}"#, r#"{"a":1,"b":2}"#) && !fits(r#"{"a":1}"#, r#"{"a":1,"b":2}"#));
    assert!(fits(r#"{"a":…}"#, r#"{"a":[2]}"#) && !fits(r#"{"a":…}"#, "{}"));
    assert!(
        fits(r#"[…,{"a":3},…]"#, r#"[{"a":1},{"a":3},{"a":4}]"#) && !fits(r#"[…,{"a":3}]"#, r#"[{"a":3},1]"#)
    );
    assert!(fits(r#"["X_ID","<X_ID>"]"#, r#"["7","<7>"]"#) && !fits(r#"["X_ID","X_ID"]"#, r#"["7","8"]"#));
    assert!(fits(r#"["…, so"]"#, r#"["…, so"]"#) && !fits("[1,2]", "[1]") && !fits("[…]", "{}"));
}
