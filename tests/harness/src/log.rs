//! What is logged while a story is played. Each story has a runtime of its own, and so a log of its own.

use std::collections::HashMap;
use std::io;
use std::sync::{LazyLock, Mutex, MutexGuard, Once, PoisonError};

use tokio::runtime::{Handle, Id};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// The logs of all stories; what is logged outside any runtime has none.
static LOGS: LazyLock<Mutex<HashMap<Option<Id>, Lines>>> = LazyLock::new(Mutex::default);

#[derive(Default)]
struct Lines {
    text: String,
    errors: Vec<String>,
    /// The words by which errors are known that belong to the story.
    expected: Vec<String>,
}

/// The log of the story that is played here.
#[derive(Clone, Copy, Debug)]
pub struct Log(Option<Id>);

impl Log {
    /// The log of the story that is played on this runtime, from now on with warnings and errors.
    pub fn here() -> Self {
        Self::with("warn")
    }

    /// The same, with as much as this filter lets through; the first filter of a program counts.
    pub fn with(filter: &str) -> Self {
        static LISTENS: Once = Once::new();
        LISTENS.call_once(|| {
            let filter = EnvFilter::builder().parse(filter).expect("a filter");
            let lines = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false);
            lines.with_writer(Logs).init();
        });
        Self(Handle::try_current().ok().map(|handle| handle.id()))
    }

    /// All that was logged so far.
    pub fn text(&self) -> String {
        self.lines(|lines| lines.text.clone())
    }

    /// Whether somebody has been told so by now.
    pub fn says(&self, words: &str) -> bool {
        self.lines(|lines| lines.text.contains(words))
    }

    /// An error that says so belongs to the story: without it, the story fails at its end.
    pub fn expects(&self, words: &str) {
        self.lines(|lines| lines.expected.push(words.to_owned()));
    }

    /// Nothing went wrong but what belongs to the story, and all of that did.
    pub(crate) fn is_clean(self) {
        let (errors, expected) =
            self.lines(|lines| (std::mem::take(&mut lines.errors), std::mem::take(&mut lines.expected)));
        let missed = expected.iter().find(|words| !errors.iter().any(|error| error.contains(*words)));
        assert_eq!(missed, None, "an error was to be logged; what was: {errors:#?}");
        let others = errors.iter().filter(|error| !expected.iter().any(|words| error.contains(words)));
        let others: Vec<_> = others.collect();
        assert!(others.is_empty(), "errors in the log: {others:#?}");
    }

    fn lines<T>(self, of: impl FnOnce(&mut Lines) -> T) -> T {
        of(logs().entry(self.0).or_default())
    }
}

fn logs() -> MutexGuard<'static, HashMap<Option<Id>, Lines>> {
    LOGS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes each line into the log of the runtime on which it is written.
struct Logs;

/// A line that is being written.
struct Line {
    is_error: bool,
    text: Vec<u8>,
}

impl MakeWriter<'_> for Logs {
    type Writer = Line;

    fn make_writer(&self) -> Line {
        Line { is_error: false, text: Vec::new() }
    }

    fn make_writer_for(&self, metadata: &tracing::Metadata<'_>) -> Line {
        Line { is_error: *metadata.level() == tracing::Level::ERROR, text: Vec::new() }
    }
}

impl io::Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let text = String::from_utf8_lossy(&self.text);
        Log(Handle::try_current().ok().map(|handle| handle.id())).lines(|lines| {
            lines.text.push_str(&text);
            if self.is_error {
                lines.errors.push(text.trim_end().to_owned());
            }
        });
    }
}
