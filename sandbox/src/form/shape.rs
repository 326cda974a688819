//! The words that forms are written in: constants that read like tables.
//!
//! Each file of [`form`](super) builds its requests out of these; [`check`](super::check) walks a body along them.
//!
//! Law: a shape says what the published specification says of a value. What needs more than one value, or a
//! closer look at one, is a [`Rule`], which is asked only when the shape itself holds: a rule may trust the types.

use serde_json::Value;

use super::Errors;

/// Looks closer at a value that already has its shape.
pub(crate) type Rule = fn(&Value, &mut Errors);

/// What a value must be.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub(super) kind: Kind,
    pub(super) null: bool,
    pub(super) rule: Option<Rule>,
}

/// The sorts of values. Bounds are inclusive.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Anything,
    Text { min: usize, max: usize },
    Integer { min: i64, max: i64 },
    Number { min: f64, max: f64 },
    Boolean,
    Choice(&'static [i64]),
    Word(&'static [&'static str]),
    List { item: &'static Shape, min: usize, max: usize },
    Set { item: &'static Shape, min: usize, max: usize },
    Map { key: fn(&str) -> bool, value: &'static Shape },
    Object(&'static [Field]),
    Union(&'static [(i64, &'static Shape)]),
}

/// One key of an object.
#[derive(Clone, Copy)]
pub(crate) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) required: bool,
}

const fn shape(kind: Kind) -> Shape {
    Shape { kind, null: false, rule: None }
}

impl Shape {
    /// `null` is as good as leaving the field out.
    pub(crate) const fn or_null(self) -> Self {
        Self { null: true, ..self }
    }

    /// Adds the rule that a shape cannot express; there is one at most.
    pub(crate) const fn rule(self, rule: Rule) -> Self {
        Self { rule: Some(rule), ..self }
    }
}

/// Any value that is not null: its rule says the rest.
pub(crate) const fn anything() -> Shape {
    shape(Kind::Anything)
}

/// Text of `min` to `max` characters. A character is a Unicode scalar value, as in JSON Schema: an emoji outside the
/// first plane is one, not the two units of JavaScript. Discord documents neither.
pub(crate) const fn text(min: usize, max: usize) -> Shape {
    shape(Kind::Text { min, max })
}

/// A whole number; `1.0` is one, as in JSON Schema.
pub(crate) const fn integer(min: i64, max: i64) -> Shape {
    shape(Kind::Integer { min, max })
}

/// A number of any kind.
pub(crate) const fn number(min: f64, max: f64) -> Shape {
    shape(Kind::Number { min, max })
}

/// `true` or `false`.
pub(crate) const fn boolean() -> Shape {
    shape(Kind::Boolean)
}

/// One of these whole numbers.
pub(crate) const fn choice(values: &'static [i64]) -> Shape {
    shape(Kind::Choice(values))
}

/// One of these words.
pub(crate) const fn word(values: &'static [&'static str]) -> Shape {
    shape(Kind::Word(values))
}

/// `min` to `max` items of one shape.
pub(crate) const fn list(item: &'static Shape, min: usize, max: usize) -> Shape {
    shape(Kind::List { item, min, max })
}

/// A list in which no value stands twice.
pub(crate) const fn set(item: &'static Shape, min: usize, max: usize) -> Shape {
    shape(Kind::Set { item, min, max })
}

/// An object whose keys are not names of fields but values themselves, as the locales of a translation.
pub(crate) const fn map(key: fn(&str) -> bool, value: &'static Shape) -> Shape {
    shape(Kind::Map { key, value })
}

/// An object. Keys that the table does not have are ignored, as Discord does.
pub(crate) const fn object(fields: &'static [Field]) -> Shape {
    shape(Kind::Object(fields))
}

/// An object whose `type` says which shape it has.
pub(crate) const fn union(members: &'static [(i64, &'static Shape)]) -> Shape {
    shape(Kind::Union(members))
}

/// A field that may be left out.
pub(crate) const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: false }
}

/// A field that must be there.
pub(crate) const fn required(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: true }
}
