//! The two secrets: the bot's token, and the database, whose URL may hold a password.
//!
//! Law: a secret that was read is in no message, even if it cannot be used.

use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::Given;
use super::table::Table;

/// The bot's token. Only `reveal` shows it; `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// The token itself, to be sent to Discord.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

/// A text that is no token.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BadToken {
    /// The text is empty.
    #[error("it is empty")]
    Empty,
    /// The text holds something else than a token.
    #[error("it holds characters that no token has; a token is one word, without `Bot` before it")]
    Malformed,
}

impl FromStr for Token {
    type Err = BadToken;

    fn from_str(text: &str) -> Result<Self, BadToken> {
        if text.is_empty() {
            return Err(BadToken::Empty);
        }
        let formed = text.bytes().all(|byte| byte.is_ascii_graphic());
        if formed { Ok(Self(text.to_owned())) } else { Err(BadToken::Malformed) }
    }
}

/// Where a secret is looked for, in this order: an environment variable, a systemd credential, a file that the
/// configuration names.
pub(super) struct Places {
    variable: &'static str,
    credential: &'static str,
    key: &'static str,
}

pub(super) const TOKEN: Places =
    Places { variable: "CHAPPE_TOKEN", credential: "chappe_token", key: "token_file" };
pub(super) const DATABASE: Places =
    Places { variable: "CHAPPE_DATABASE", credential: "chappe_database", key: "database_file" };

/// Looks for a secret. Notes a mistake if it is there and cannot be used.
pub(super) fn find<T: FromStr<Err: fmt::Display>>(
    file: &mut Table<'_>,
    variable: &dyn Fn(&str) -> Option<OsString>,
    places: &Places,
) -> Given<T> {
    let named = file.text(places.key).map(PathBuf::from);
    if let Some(text) = variable(places.variable).filter(|text| !text.is_empty()) {
        let text = text.into_string().map_err(|_| "it is not text in UTF-8".to_owned());
        let wrong = |error: &String| file.wrong_elsewhere(&format!("{}: {error}", places.variable));
        return Given::from(text.and_then(|text| parsed(&text)).inspect_err(wrong));
    }
    let credential =
        variable("CREDENTIALS_DIRECTORY").map(|folder| Path::new(&folder).join(places.credential));
    if let Some(path) = credential.filter(|path| path.is_file()) {
        return Given::from(inside(&path).inspect_err(|wrong| file.wrong_elsewhere(wrong)));
    }
    let Some(path) = named else { return Given::Nowhere };
    Given::from(inside(&path).inspect_err(|wrong| file.wrong(places.key, wrong)))
}

/// Reads a secret from a file, or says what is wrong with it.
fn inside<T: FromStr<Err: fmt::Display>>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string());
    let read = text.and_then(|text| parsed(text.trim()));
    read.map_err(|error| format!("{}: {error}", path.display()))
}

fn parsed<T: FromStr<Err: fmt::Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}
