//! Logs, for people or for machines, on the standard error; and the names of faults.
//!
//! `cli` starts them. Code that meets a fault where a person waits calls [`incident`], and tells the person the name.
//!
//! Law: never a token, an address of an alert, or anything about a person. Logs say what happened to rows and
//! connections, by their ids; of a panic they say only where it was.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write, stderr};
use std::iter;
use std::panic;
use std::str::FromStr;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

use crate::domain::code::codes;

codes! {
    /// How a log line is written.
    "log format" Format {
        /// For people, in colour on a terminal.
        People = "people",
        /// One JSON object a line.
        Json = "json",
    }
}

/// The level from which on lines are written; it can also be set for single modules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Level(String);

/// A text that is no level.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("it is error, warn, info, debug or trace, also by module: `info,chappe::store=debug`")]
pub struct BadLevel;

impl FromStr for Level {
    type Err = BadLevel;

    fn from_str(text: &str) -> Result<Self, BadLevel> {
        // A single word that is no level would count as a module, and nothing else would be logged.
        let formed =
            |part: &str| part.contains('=') || !part.is_empty() && part.parse::<LevelFilter>().is_ok();
        if !text.split(',').all(formed) {
            return Err(BadLevel);
        }
        EnvFilter::builder().parse(text).map_err(|_| BadLevel)?;
        Ok(Self(text.to_owned()))
    }
}

/// How logs are written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Log {
    /// The form of a line.
    pub format: Format,
    /// Which lines are written.
    pub level: Level,
}

impl Default for Log {
    fn default() -> Self {
        Self { format: Format::People, level: Level("info".to_owned()) }
    }
}

/// Some libraries log every connection and every pause between requests. That is left out, unless a level names them.
const QUIET: &str = "twilight_gateway=warn,twilight_http_ratelimiting=warn";

/// Which lines are written.
fn filter(level: &Level) -> EnvFilter {
    let read = |directives: &str| EnvFilter::builder().parse(directives).expect("a level was read");
    let filter = read(&level.0);
    let less = filter.max_level_hint().is_some_and(|most| most < LevelFilter::WARN);
    if less { filter } else { read(&format!("{QUIET},{}", level.0)) }
}

/// Starts logging, once for the process. Of a panic only its place is logged, not its message: that may hold what
/// people wrote.
pub fn start(log: &Log) {
    let lines =
        tracing_subscriber::fmt().with_env_filter(filter(&log.level)).with_writer(|| Plainly(stderr()));
    match log.format {
        Format::Json => lines.json().flatten_event(true).init(),
        Format::People => {
            let plain = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            lines.with_ansi(stderr().is_terminal() && !plain).init();
        }
    }
    panic::set_hook(Box::new(|panic| {
        let (file, line) = panic.location().map(|place| (place.file(), place.line())).unzip();
        tracing::error!(file, line, "something panicked");
    }));
}

/// Writes lines without characters that turn the direction of a text, hide in it, or control a terminal: a name that
/// somebody wrote must not make a line read as another. Only the log's own colours are kept.
struct Plainly<W>(W);

impl<W: Write> Write for Plainly<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let is_mute = |c: char| {
            c.is_control() && !matches!(c, '\n' | '\t' | '\u{1B}')
                || matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
                    | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
        };
        let text = String::from_utf8_lossy(line);
        let plain: String = text.chars().filter(|c| !is_mute(*c)).collect();
        self.0.write_all(plain.as_bytes())?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Logs a fault of something of this kind under a new name of eight digits. The person who met it is told the name,
/// by which the operator finds the line. Give the fault as its [`chain`].
pub fn incident(kind: &str, fault: &str) -> String {
    let mut bytes = [0; 4];
    // Without randomness it is still logged and told, only under a name that is not unique.
    getrandom::fill(&mut bytes).unwrap_or_default();
    let incident = format!("{:08x}", u32::from_be_bytes(bytes));
    tracing::error!(%incident, kind, %fault, "something failed");
    incident
}

/// A fault with its causes, each after a colon. A cause that the text before it quotes already is left out.
#[must_use]
pub fn chain(fault: &(dyn Error + 'static)) -> String {
    let mut text = fault.to_string();
    for cause in iter::successors(fault.source(), |cause: &&(dyn Error + 'static)| (*cause).source()) {
        let said = cause.to_string();
        if !text.ends_with(&said) {
            write!(text, ": {said}").expect("a string takes everything");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::{fs, fs::File};

    use tracing::subscriber::with_default;

    use super::*;
    use crate::store::StoreError;

    #[test]
    fn libraries_are_quiet_unless_they_are_named_or_less_is_asked_for() {
        let written = |level: &str| filter(&level.parse().unwrap()).to_string();
        assert_eq!(written("error"), "error");
        assert!(written("info").contains("twilight_gateway=warn"), "{}", written("info"));
        let named = written("info,twilight_gateway=debug");
        assert!(
            named.contains("twilight_gateway=debug") && !named.contains("twilight_gateway=warn"),
            "{named}"
        );
    }

    #[test]
    fn a_word_that_is_no_level_is_refused() {
        for bad in ["warning", "verbose", "", "info,", "chappe", "info,chappe::store", "chappe=loud"] {
            assert_eq!(bad.parse::<Level>(), Err(BadLevel), "{bad}");
        }
        for good in ["off", "WARN", "info,chappe::store=debug", "chappe=trace"] {
            assert!(good.parse::<Level>().is_ok(), "{good}");
        }
    }

    #[test]
    fn what_would_turn_a_line_or_be_obeyed_is_left_out_of_it() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let path = file.path().to_owned();
        let write = move || Plainly(File::options().append(true).open(&path).unwrap());
        let lines = tracing_subscriber::fmt().with_ansi(false).with_writer(write);
        with_default(lines.finish(), || tracing::info!(name = "Ja\u{202E}pan\u{7}\u{9B}", "m\u{200B}et"));
        let log = fs::read_to_string(file.path()).unwrap();
        assert!(log.contains("met name="), "{log}");
        assert!(!log.contains(['\u{202E}', '\u{200B}', '\u{7}', '\u{9B}']), "{log:?}");
    }

    #[test]
    fn a_fault_is_told_with_its_causes_and_has_a_name_of_its_own() {
        let fault = StoreError::Database(sqlx::Error::PoolTimedOut);
        assert!(chain(&fault).starts_with("the database failed: "), "{}", chain(&fault));
        let file = tempfile::NamedTempFile::new().unwrap();
        let lines = tracing_subscriber::fmt().with_writer(Arc::new(File::create(file.path()).unwrap()));
        let twice = || (incident("button", &chain(&fault)), incident("button", &chain(&fault)));
        let (one, other) = with_default(lines.finish(), twice);
        let log = fs::read_to_string(file.path()).unwrap();
        let said = |name: &str| log.lines().any(|line| line.contains(name) && line.contains("timed out"));
        assert!(said(&one) && said(&other), "{log}");
        assert!(one.len() == 8 && one.bytes().all(|digit| digit.is_ascii_hexdigit()), "{one}");
        assert_ne!(one, other);
    }
}
