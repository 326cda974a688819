//! What a message is to the code: an id and typed arguments, checked by the compiler.
//!
//! A type that is said in words gets its messages by the [`messages!`] macro: one line a variant, the fields with the
//! [form](super::argument) in which each enters the text. Who holds such a value says it with
//! [`Locale::say`](super::Locale::say).
//!
//! Law: the match is exhaustive, so nothing can be said that has no message; the arguments of a message are the fields
//! named there and no others; what the code declares is the contract that every language is checked against.

use super::argument::{Form, Value};

/// Something that is said in words: one message of every locale, with its arguments.
pub trait Message {
    /// The id of the message in the locales.
    fn id(&self) -> &'static str;

    /// The arguments, by the names that the texts use.
    fn arguments(&self) -> Vec<(&'static str, Value<'_>)>;
}

/// A message as the code declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The id in the locales.
    pub id: &'static str,
    /// Each argument's name, and the form in which it enters the text.
    pub arguments: &'static [(&'static str, Form)],
}

impl Spec {
    /// The form of the argument of that name.
    #[must_use]
    pub fn form(&self, name: &str) -> Option<Form> {
        self.arguments.iter().find(|(own, _)| *own == name).map(|(_, form)| *form)
    }
}

/// Gives the variants of an enum their messages: `Variant => "message-id"`, with `{ field: Form, … }` or, for the only
/// field of a tuple, `(name: Form)` before the arrow. A field that is not named does not enter the text.
macro_rules! messages {
    ($($type:ty {
        $($variant:ident $({ $($field:ident: $form:ident),+ })? $(($only:ident: $kind:ident))? => $id:literal,)+
    })+) => { $(
        impl $type {
            /// The contract of these messages.
            pub(in crate::i18n) const MESSAGES: &'static [$crate::i18n::Spec] = &[$($crate::i18n::Spec {
                id: $id,
                arguments: &[
                    $($((stringify!($field), $crate::i18n::Form::$form)),+)?
                    $((stringify!($only), $crate::i18n::Form::$kind))?
                ],
            }),+];
        }

        impl $crate::i18n::Message for $type {
            fn id(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $id),+ }
            }

            fn arguments(&self) -> Vec<(&'static str, $crate::i18n::Value<'_>)> {
                match self { $(Self::$variant { $($($field,)+)? $(0: $only,)? .. } => vec![
                    $($((stringify!($field), $crate::i18n::$form::from($field).into())),+)?
                    $((stringify!($only), $crate::i18n::$kind::from($only).into()))?
                ]),+ }
            }
        }
    )+ };
}
pub(super) use messages;
