//! A message as the code sees it: an id, and arguments in the forms that the comment in the source declares.
//!
//! Everything that is said in words is a [`Message`]. The functions of [`say`](super::say) make phrases, one function
//! for each message; a type of the domain has a table of them, one line for each variant.
//!
//! Law: the tables are exhaustive, so nothing can be said without a message. A phrase is made from the contract against
//! which every language is checked.

/// A value that is said in words.
pub trait Message {
    /// Its message, with the arguments.
    fn phrase(&self) -> Phrase;

    /// The id of its message in the locales.
    fn id(&self) -> &'static str {
        self.phrase().id()
    }
}

/// One message with its arguments, to be said in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    spec: &'static Spec,
    values: Vec<Value>,
}

/// A message as the source declares it.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// The id in the locales.
    pub id: &'static str,
    /// Each argument's name, and the form in which it enters the text.
    pub arguments: &'static [(&'static str, Form)],
}

/// An argument that is ready to enter a text; made from one of the forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value(pub(super) Inner);

/// What the locale has to do with an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inner {
    /// Insert it unchanged.
    Text(String),
    /// Say it in the same language.
    Word(Phrase),
    /// Say each, and join them by the patterns of the language.
    List(Vec<Phrase>),
}

/// The form of an argument; the checks compare the texts with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// [`Plain`](super::argument::Plain).
    Plain,
    /// [`Code`](super::argument::Code).
    Code,
    /// [`Number`](super::argument::Number).
    Number,
    /// [`Stamp`](super::argument::Stamp).
    Stamp,
    /// [`Deadline`](super::argument::Deadline).
    Deadline,
    /// [`Countdown`](super::argument::Countdown).
    Countdown,
    /// [`LocalTime`](super::argument::LocalTime).
    LocalTime,
    /// [`Date`](super::argument::Date).
    Date,
    /// [`HourMinute`](super::argument::HourMinute).
    HourMinute,
    /// [`Mention`](super::argument::Mention).
    Mention,
    /// [`Word`](super::argument::Word).
    Word,
    /// [`List`](super::argument::List).
    List,
}

impl Form {
    /// Whether plural variants may leave the argument out: "one day" says its number without a digit.
    pub(super) fn may_be_implied(self) -> bool {
        self == Self::Number
    }
}

impl Phrase {
    /// The message, with a value for each of its arguments in their order.
    #[must_use]
    pub fn of(spec: &'static Spec, values: Vec<Value>) -> Self {
        debug_assert_eq!(spec.arguments.len(), values.len(), "{}", spec.id);
        Self { spec, values }
    }

    /// The same message with each value changed.
    pub(super) fn map(self, change: impl Fn(Value) -> Value) -> Self {
        Self { values: self.values.into_iter().map(change).collect(), ..self }
    }

    /// The values, by the names that the texts use.
    pub(super) fn arguments(self) -> impl Iterator<Item = (&'static str, Value)> {
        self.spec.arguments.iter().map(|(name, _)| *name).zip(self.values)
    }
}

impl Message for Phrase {
    fn phrase(&self) -> Phrase {
        self.clone()
    }

    fn id(&self) -> &'static str {
        self.spec.id
    }
}

impl<M: Message + ?Sized> Message for &M {
    fn phrase(&self) -> Phrase {
        (*self).phrase()
    }
}

impl Spec {
    /// The form of the argument with that name.
    #[must_use]
    pub fn form(&self, name: &str) -> Option<Form> {
        self.arguments.iter().find(|(own, _)| *own == name).map(|(_, form)| *form)
    }
}
