//! The complaints. Each names one place and one problem, in a sentence that says what to correct.

use std::fmt;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file, such as `fr/words.ftl`; only the language if the problem is in no file.
    pub file: String,
    /// The line, from 1; `None` if something is missing.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a text. A string is the name of the faulty item, unless stated otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The folder's name is not a language tag in its usual form, so no reader would ever get it.
    NoLanguage,
    /// It is not valid Fluent. Holds the parser's message.
    Junk(String),
    /// No line names the reviewer of the translation.
    NoReviewer,
    /// An earlier item has the same name. Holds the name, and where the earlier one is.
    Duplicate(String, String),
    /// The code or the source language has it, but this language does not. Holds its name, and where it is in the
    /// source.
    Missing(String, Option<String>),
    /// No code says it.
    Obsolete(String),
    /// It is an attribute; attributes are not used.
    Attribute(String),
    /// The message has no text.
    NoText(String),
    /// The code does not pass this variable.
    UnknownVariable(String),
    /// The code passes this variable, but the text, or one of its variants, leaves it out.
    UnusedVariable(String),
    /// The source's comment does not mention an argument. Holds what it should say.
    Uncommented(String),
    /// A function other than `PLURAL`.
    UnknownFunction(String),
    /// `PLURAL` is used otherwise than as a selector with one number argument.
    BadCall(String),
    /// A selector that is not allowed there.
    BadSelector,
    /// A forbidden reference: a message may refer only to terms, and a term to nothing.
    Reference(String),
    /// This language has no such term.
    UnknownTerm(String),
    /// The term does not choose by this parameter, or has no such value of it.
    BadParameter(String),
    /// The language's plural rules never choose this variant, or there is an earlier one of the same name.
    UnreachableVariant(String),
    /// The text lacks a plural category that everyday numbers take.
    MissingPlural(String),
    /// The default variant of a plural is not `other`.
    BadDefault(String),
    /// There are too many placeables. Fluent stops at a hundred in a message; a text needs few.
    TooManyPlaceables,
    /// The text contains something that is not allowed in any text.
    Forbidden(&'static str),
    /// A TLP label that is not one of the five, spelled as in the standard.
    BadLabel(String),
    /// The message has other TLP labels than the source.
    Labels(String),
    /// Discord does not accept this as the name of a command or option.
    CommandName {
        /// The id of its message.
        name: String,
        /// The text that stands there.
        said: String,
    },
    /// The English name of a command or option differs from the one in the code.
    FixedName {
        /// The id of its message.
        name: String,
        /// The text that has to stand there.
        fixed: String,
    },
    /// A command, option or choice has the same name as one beside it.
    SameName {
        /// The id of its message.
        name: String,
        /// The name.
        said: String,
        /// The id of the other's message.
        other: String,
    },
    /// A command is longer than Discord allows.
    LongCommand {
        /// The id of the message with its name.
        name: String,
        /// How many characters it has.
        size: usize,
        /// How many it may have.
        most: usize,
    },
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLanguage => {
                f.write_str("not a language tag in its usual form, such as `nb`, `sr-Latn`, `pt-BR`")
            }
            Self::Junk(said) => write!(f, "cannot be read: {said}"),
            Self::NoReviewer => f.write_str("lacks a line `### Reviewed by: …`"),
            Self::Duplicate(name, first) => write!(f, "{name} is already at {first}"),
            Self::Missing(name, None) => write!(f, "{name} is missing"),
            Self::Missing(name, Some(source)) => {
                write!(f, "{name} is missing; the source has it at {source}")
            }
            Self::Obsolete(name) => write!(f, "{name} is said nowhere; delete it"),
            Self::Attribute(name) => write!(f, "attribute .{name}: attributes are not used"),
            Self::NoText(name) => write!(f, "{name} has no text"),
            Self::UnknownVariable(name) => write!(f, "${name} is not given to this message"),
            Self::UnusedVariable(name) => write!(f, "${name} is left out, or left out of a variant"),
            Self::Uncommented(told) => write!(f, "the comment does not tell `{told}`"),
            Self::UnknownFunction(name) => write!(f, "there is no function {name}"),
            Self::BadCall(name) => write!(f, "{name} takes one number argument, as a selector"),
            Self::BadSelector => {
                f.write_str("a message chooses by PLURAL($number) alone, a term by a parameter")
            }
            Self::Reference(name) => {
                write!(f, "{name} cannot be referred to: messages refer to terms, terms to nothing")
            }
            Self::UnknownTerm(name) => write!(f, "there is no term -{name}"),
            Self::BadParameter(name) => write!(f, "the term does not choose by {name}"),
            Self::UnreachableVariant(name) => write!(f, "[{name}] is never chosen"),
            Self::MissingPlural(name) => write!(f, "[{name}] is missing"),
            Self::BadDefault(name) => write!(f, "*[{name}] must be *[other]"),
            Self::TooManyPlaceables => f.write_str("too many { … } in one text"),
            Self::Forbidden(what) => write!(f, "holds {what}"),
            Self::BadLabel(label) => write!(f, "{label} is no TLP label; labels are never translated"),
            Self::Labels(name) => write!(f, "{name} has other TLP labels than the source"),
            Self::CommandName { name, said } => write!(
                f,
                "{name}: `{said}` is no name for a command: 1 to 32 small letters, digits, hyphens and underscores, no \
                 blank"
            ),
            Self::FixedName { name, fixed } => {
                write!(f, "{name}: in English it stays `{fixed}`, by which the bot knows it")
            }
            Self::SameName { name, said, other } => {
                write!(f, "{name}: `{said}` is how {other} is called, in this language or in English")
            }
            Self::LongCommand { name, size, most } => write!(
                f,
                "{name}: this command has {size} characters in names, descriptions and values, of which the longest \
                 language of each counts; Discord takes {most}"
            ),
        }
    }
}
