//! Makes Rust of the texts: a function for each English message, and the list of all files.
//!
//! The comment above a message declares its arguments, `# $at (Stamp) – when.`, and in that order the function takes them.
//! `src/i18n/say.rs` includes the functions, `src/i18n/texts.rs` the list.
//!
//! Law: whatever the code can say has a text with these arguments. What keeps a function from being made is an error with
//! its file and line; all else that can be wrong with a text is a complaint of `src/i18n/check.rs`.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

/// The language whose comments declare the arguments.
const SOURCE: &str = "en";
/// The files whose messages are found by a code in their ids: no function names them.
const BY_CODE: [&str; 2] = ["countries.ftl", "languages.ftl"];
/// The forms of `src/i18n/argument.rs`.
const FORMS: [&str; 12] = [
    "Plain",
    "Code",
    "Number",
    "Stamp",
    "Deadline",
    "Countdown",
    "LocalTime",
    "Date",
    "HourMinute",
    "Mention",
    "Word",
    "List",
];

/// A message of the source.
struct Said<'t> {
    id: &'t str,
    /// Each argument's name and form.
    arguments: Vec<(&'t str, &'t str)>,
    /// Where it stands.
    place: String,
    /// Comment and text, as they stand there.
    lines: Vec<String>,
    by_code: bool,
}

/// Writes `say.rs` and `embedded.rs` into the folder `out`; hands back what is wrong with the texts of `locales`.
pub(crate) fn generate(locales: &Path, out: &Path) -> io::Result<Vec<String>> {
    embed(locales, BufWriter::new(File::create(out.join("embedded.rs"))?))?;
    let folder = locales.join(SOURCE);
    let read = |name: String| Ok((fs::read_to_string(folder.join(&name))?, name));
    let files: Vec<(String, String)> = names(&folder)?.into_iter().map(read).collect::<io::Result<_>>()?;
    let (mut said, mut wrong) = (Vec::new(), Vec::new());
    for (text, name) in &files {
        for message in messages(name, text) {
            match message {
                Ok(message) => said.push(message),
                Err(what) => wrong.push(what),
            }
        }
    }
    declare(&said, BufWriter::new(File::create(out.join("say.rs"))?))?;
    Ok(wrong)
}

/// The list of the languages, each with its files.
fn embed(locales: &Path, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "&[")?;
    for language in names(locales)? {
        writeln!(out, "    ({language:?}, &[")?;
        for file in names(&locales.join(&language))? {
            let path = PathBuf::from(&language).join(&file);
            let path = format!("/locales/{}", path.display());
            writeln!(
                out,
                "        ({file:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),"
            )?;
        }
        writeln!(out, "    ]),")?;
    }
    writeln!(out, "]")
}

/// The names in a folder, in order.
fn names(folder: &Path) -> io::Result<BTreeSet<String>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// The messages of a file, each with its function.
fn declare(all: &[Said<'_>], mut out: impl Write) -> io::Result<()> {
    writeln!(out, "/// Every message, file by file.\npub(super) static MESSAGES: &[Spec] = &[")?;
    for Said { id, arguments, .. } in all {
        write!(out, "    Spec {{ id: {id:?}, arguments: &[")?;
        for (name, form) in arguments {
            write!(out, "({name:?}, Form::{form}), ")?;
        }
        writeln!(out, "] }},")?;
    }
    writeln!(out, "];")?;
    for (index, said) in all.iter().enumerate().filter(|(_, said)| !said.by_code) {
        writeln!(out, "\n/// `{}`\n///\n/// ```ftl", said.place)?;
        for line in &said.lines {
            writeln!(out, "/// {line}")?;
        }
        write!(out, "/// ```\npub(crate) fn {}(", said.id.replace('-', "_"))?;
        for (name, form) in &said.arguments {
            write!(out, "{name}: impl Into<{form}>, ")?;
        }
        write!(out, ") -> Phrase {{\n    Phrase::of(&MESSAGES[{index}], vec![")?;
        for (name, form) in &said.arguments {
            write!(out, "Into::<{form}>::into({name}).into(), ")?;
        }
        writeln!(out, "])\n}}")?;
    }
    Ok(())
}

/// The messages of a file, or what is wrong with them.
fn messages<'t>(name: &str, text: &'t str) -> Vec<Result<Said<'t>, String>> {
    let at = |line: usize| format!("locales/{SOURCE}/{name}:{line}");
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let line = |start: usize| at(1 + text.get(..start).unwrap_or(text).matches('\n').count());
            return errors.iter().map(|error| Err(format!("{}: {error}", line(error.pos.start)))).collect();
        }
    };
    let message = |entry: &Entry<&'t str>| match entry {
        Entry::Message(message) => {
            let start = message.id.name.as_ptr().addr() - text.as_ptr().addr();
            let place = at(1 + text[..start].matches('\n').count());
            Some(said(message, &text[start..], place, BY_CODE.contains(&name)))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

/// A message, `text` being the file from there on.
fn said<'t>(
    message: &Message<&'t str>,
    text: &'t str,
    place: String,
    by_code: bool,
) -> Result<Said<'t>, String> {
    let id = message.id.name;
    let comment = message.comment.as_ref().map_or(&[][..], |comment| &comment.content);
    let arguments: Vec<_> = comment.iter().filter_map(|line| declared(line)).collect();
    if let Some((name, form)) = arguments.iter().find(|(_, form)| !FORMS.contains(form)) {
        let forms = FORMS.join(", ");
        return Err(format!("{place}: {id}: ${name} has the form {form}, which is none of {forms}"));
    }
    let mut used = BTreeSet::new();
    if let Some(pattern) = &message.value {
        variables(pattern, &mut used);
    }
    if let Some(name) = used.into_iter().find(|name| arguments.iter().all(|(other, _)| other != name)) {
        return Err(format!(
            "{place}: {id}: the comment above it does not tell `${name} (Form) – what it is`"
        ));
    }
    let goes_on = |line: &&str| line.starts_with([' ', '}']);
    let mut lines: Vec<String> = comment.iter().map(|line| format!("# {line}")).collect();
    lines.extend(text.lines().take(1).map(str::to_owned));
    lines.extend(text.lines().skip(1).take_while(goes_on).map(str::to_owned));
    Ok(Said { id, arguments, place, lines, by_code })
}

/// The name and form of the argument that a line of a comment declares.
fn declared(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    Some((name, rest.split_once(')')?.0))
}

/// The variables of a pattern and of its variants.
fn variables<'t>(pattern: &Pattern<&'t str>, found: &mut BTreeSet<&'t str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, found),
            Expression::Select { selector, variants } => {
                variable(selector, found);
                for variant in variants {
                    variables(&variant.value, found);
                }
            }
        }
    }
}

fn variable<'t>(inline: &InlineExpression<&'t str>, found: &mut BTreeSet<&'t str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for inline in &arguments.positional {
                variable(inline, found);
            }
        }
        _ => {}
    }
}
