//! The answers, one line each: told as they come, and kept for the end.
//!
//! Law: every question has one line, also one that could not be asked. No line holds an id or an instant, so that two
//! probes of the same Discord can be held against each other.

use std::{
    collections::HashSet,
    fmt::Write as _,
    io::{Write as _, stderr, stdout},
    time::Duration,
};

use serde::{Deserialize, Serialize};

use super::question::{Line, Question, Verdict};

/// A whole probe, as it is saved.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Saved {
    /// Which Discord was asked.
    pub(super) base_url: String,
    /// When, UTC.
    pub(super) at: String,
    pub(super) lines: Vec<Line>,
}

/// Holds answers against questions.
pub(super) struct Sheet {
    questions: Vec<Question>,
    lines: Vec<Line>,
    /// With JSON on the standard output, people read the lines on the standard error.
    json: bool,
}

impl Sheet {
    pub(super) fn new(questions: Vec<Question>, json: bool) -> Self {
        Self { questions, lines: Vec::new(), json }
    }

    /// Something was seen that has to be what is expected, to the letter.
    pub(super) fn saw(&mut self, id: &str, seen: impl Into<String>) {
        let seen = seen.into();
        let fits = self.question(id).expected == seen;
        self.judged(id, fits, seen);
    }

    /// Something was seen, and whether that is what is expected.
    pub(super) fn judged(&mut self, id: &str, fits: bool, seen: impl Into<String>) {
        let verdict = if fits { Verdict::AsExpected } else { Verdict::Differs };
        self.write(id, verdict, seen);
    }

    pub(super) fn write(&mut self, id: &str, verdict: Verdict, seen: impl Into<String>) {
        let line = Line::new(&self.question(id), verdict, seen);
        self.tell(&shown(&line));
        self.lines.push(line);
    }

    /// Gives every question of this table that has no line yet the same one: why it could not be asked.
    pub(super) fn rest(&mut self, table: &[Question], verdict: Verdict, why: &str) {
        let told: HashSet<String> = self.lines.iter().map(|line| line.id.clone()).collect();
        for question in table.iter().filter(|question| !told.contains(question.id)) {
            self.write(question.id, verdict, why);
        }
    }

    /// The same for all questions.
    pub(super) fn all_the_rest(&mut self, why: &str) {
        self.rest(&self.questions.clone(), Verdict::NotAsked, why);
    }

    /// Whether nothing was asked yet.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// A sentence for whoever is watching.
    pub(super) fn tell(&self, sentence: &str) {
        // Where nobody listens, what is saved says enough.
        if self.json {
            writeln!(stderr(), "{sentence}").ok()
        } else {
            writeln!(stdout(), "{sentence}").ok()
        };
    }

    pub(super) fn lines(self) -> Vec<Line> {
        self.lines
    }

    pub(super) fn count(&self, verdict: Verdict) -> usize {
        self.lines.iter().filter(|line| line.verdict == verdict).count()
    }

    /// How it went.
    pub(super) fn sum(&self, requests: u32, took: Duration) -> String {
        let mut sum = format!("{} questions, {requests} requests, {} s.", self.lines.len(), took.as_secs());
        for (verdict, words) in [
            (Verdict::AsExpected, "As expected"),
            (Verdict::Differs, "Otherwise"),
            (Verdict::NotAsked, "Not asked"),
            (Verdict::ByHand, "For a person to look at"),
        ] {
            let lines = self.lines.iter().filter(|line| line.verdict == verdict);
            let ids: Vec<&str> = lines.map(|line| &*line.id).collect();
            if verdict == Verdict::AsExpected {
                write!(sum, "\n{words}: {}", ids.len()).expect("texts take what is written");
            } else if !ids.is_empty() {
                write!(sum, "\n{words}: {} ({})", ids.len(), ids.join(", "))
                    .expect("texts take what is written");
            }
        }
        sum
    }

    fn question(&self, id: &str) -> Question {
        *self.questions.iter().find(|question| question.id == id).expect("every question stands in a table")
    }
}

/// A line as people read it.
pub(super) fn shown(line: &Line) -> String {
    let Line { id, asks, expected, seen, verdict, believed, source } = line;
    let believed = if *believed { ", believed" } else { "" };
    let begin = match verdict {
        Verdict::AsExpected => return format!("as expected  {id}: {asks} → {seen} ({source}{believed})"),
        Verdict::Differs => "DIFFERS    ",
        Verdict::NotAsked => "not asked  ",
        Verdict::ByHand => "by hand    ",
    };
    format!("{begin}  {id}: {asks} → {seen}; expected: {expected} ({source}{believed})")
}
