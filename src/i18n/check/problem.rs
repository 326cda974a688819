//! The complaints: one place and one problem each, in a sentence that says what to mend.

use std::fmt;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file, as `fr/words.ftl`; the language alone where no file is at fault.
    pub file: String,
    /// The line, from 1; none where something is missing.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a text. A string is the name of what is at fault, where nothing else is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The folder's name is no language tag in its usual form, so that nobody would be given it.
    NoLanguage,
    /// Not Fluent: what the parser says.
    Junk(String),
    /// No line says who read the translation.
    NoReviewer,
    /// There is one before it: its name, and where.
    Duplicate(String, String),
    /// The code or the source language has it, this language has not: its name, and where it is in the source.
    Missing(String, Option<String>),
    /// Nobody says it.
    Obsolete(String),
    /// Attributes are not used.
    Attribute(String),
    /// The message has no text.
    NoText(String),
    /// A variable that the code does not give.
    UnknownVariable(String),
    /// A variable that the code gives and the text, or one of its variants, leaves out.
    UnusedVariable(String),
    /// The source's comment does not tell an argument: what it should say.
    Uncommented(String),
    /// A function other than `PLURAL`.
    UnknownFunction(String),
    /// `PLURAL` is a selector of one number argument, and nothing else.
    BadCall(String),
    /// A selector other than the one that is allowed there.
    BadSelector,
    /// A message may refer to terms only; a term to nothing.
    Reference(String),
    /// A term that this language does not have.
    UnknownTerm(String),
    /// The term does not choose by this, or not by this value.
    BadParameter(String),
    /// A variant that the language's plural rules never choose, or not by this name.
    UnreachableVariant(String),
    /// A plural category that everyday numbers take and the text does not name.
    MissingPlural(String),
    /// The default of a plural is not `other`.
    BadDefault(String),
    /// Fluent stops at a hundred placeables in a message; a text needs few.
    TooManyPlaceables,
    /// Something that no text may hold.
    Forbidden(&'static str),
    /// A TLP label that is none of the five as the standard writes them.
    BadLabel(String),
    /// The message names other TLP labels than the source's.
    Labels(String),
    /// The name of a command or option is none for Discord.
    CommandName {
        /// Its message.
        name: String,
        /// What stands there.
        said: String,
    },
    /// The English name of a command or option is another than the code knows it by.
    FixedName {
        /// Its message.
        name: String,
        /// What has to stand there.
        fixed: String,
    },
    /// A command, option or choice is called as another that stands beside it.
    SameName {
        /// Its message.
        name: String,
        /// What it is called.
        said: String,
        /// The other's message.
        other: String,
    },
    /// A command is longer than Discord takes.
    LongCommand {
        /// The message of its name.
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
