//! The texts as files: those inside the binary, and those that an operator puts in their place.
//!
//! [`Locales`](super::Locales) reads them once at start. The checks read them to find what is wrong, and where.
//!
//! Law: each language has one folder, and all languages have the same files. An operator's file replaces the whole file
//! of the same name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Texts by language tag.
#[derive(Clone, Debug, Default)]
pub struct Texts(pub(super) BTreeMap<String, Vec<TextFile>>);

/// One Fluent file.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// Its name within the language's folder, such as `reasons.ftl`.
    pub name: Cow<'static, str>,
    /// Its content.
    pub text: Cow<'static, str>,
}

/// The folders and files of `locales`, as `build/texts.rs` finds them.
const EMBEDDED: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

impl Texts {
    /// The texts inside the binary.
    #[must_use]
    pub fn embedded() -> Self {
        let file =
            |&(name, text): &(&'static str, &'static str)| TextFile { name: name.into(), text: text.into() };
        let language = |&(tag, files): &(&str, &[_])| (tag.to_owned(), files.iter().map(file).collect());
        Self(EMBEDDED.iter().map(language).collect())
    }

    /// Reads the texts of a directory, which has one folder for each language, named by its tag.
    pub fn read(directory: &Path) -> io::Result<Self> {
        let mut texts = Self::default();
        for folder in fs::read_dir(directory)? {
            let folder = folder?.path();
            if folder.is_dir() {
                texts.0.insert(name(&folder), files(&folder)?);
            }
        }
        Ok(texts)
    }

    /// The files of one language after adding those of `other`; a file of `other` replaces the one of the same name.
    pub(super) fn under(&self, tag: &str, other: &[TextFile]) -> Vec<TextFile> {
        let replaced = |file: &&TextFile| other.iter().all(|over| over.name != file.name);
        let mut files: Vec<_> = self.files(tag).iter().filter(replaced).cloned().collect();
        files.extend_from_slice(other);
        files.sort_unstable_by(|one, two| one.name.cmp(&two.name));
        files
    }

    /// The files of one language.
    #[must_use]
    pub fn files(&self, tag: &str) -> &[TextFile] {
        self.0.get(tag).map_or(&[], Vec::as_slice)
    }

    /// The languages' tags.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn files(folder: &Path) -> io::Result<Vec<TextFile>> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = fs::read_to_string(&path)
                .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
            files.push(TextFile { name: name(&path).into(), text: text.into() });
        }
    }
    Ok(files)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
