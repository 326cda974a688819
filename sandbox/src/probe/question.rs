//! What is asked, and what was seen.
//!
//! The files by noun hold their questions as tables; [`Sheet`](super::sheet::Sheet) holds the answers against them.

use serde::{Deserialize, Serialize};

/// One question to a Discord.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question {
    /// Its lasting name.
    pub(super) id: &'static str,
    /// What is asked, in a few words.
    pub(super) asks: &'static str,
    /// What a Discord should answer.
    pub(super) expected: &'static str,
    /// Where that is from: `docs: PAGE` below <https://docs.discord.com/developers/>, or `#NUMBER`, an issue of
    /// `discord/discord-api-docs`.
    pub(super) source: &'static str,
    /// No document says so: reported by others, or concluded.
    pub(super) believed: bool,
}

impl Question {
    pub(super) const fn documented(
        id: &'static str,
        asks: &'static str,
        expected: &'static str,
        source: &'static str,
    ) -> Self {
        Self { id, asks, expected, source, believed: false }
    }

    pub(super) const fn believed(
        id: &'static str,
        asks: &'static str,
        expected: &'static str,
        source: &'static str,
    ) -> Self {
        Self { believed: true, ..Self::documented(id, asks, expected, source) }
    }
}

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Verdict {
    AsExpected,
    Differs,
    NotAsked,
    /// A person has to look.
    ByHand,
}

/// A question with what was seen.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Line {
    pub(super) id: String,
    pub(super) asks: String,
    pub(super) expected: String,
    /// What was answered; of a question that was not asked, why not, or what a person has to do.
    pub(super) seen: String,
    pub(super) verdict: Verdict,
    pub(super) believed: bool,
    pub(super) source: String,
}

impl Line {
    pub(super) fn new(question: &Question, verdict: Verdict, seen: impl Into<String>) -> Self {
        Self {
            id: question.id.to_owned(),
            asks: question.asks.to_owned(),
            expected: question.expected.to_owned(),
            seen: seen.into(),
            verdict,
            believed: question.believed,
            source: question.source.to_owned(),
        }
    }
}
