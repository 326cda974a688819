//! The presses about duty, as they stand behind `duty:` in an id.

use crate::domain::reference::AlertId;

/// What is pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyPress {
    /// Take duty.
    Take,
    /// Give duty: the value is a person.
    Give,
    /// End duty.
    End,
    /// "Take over", of what was handed over.
    HaveIt,
    /// A note on an alert that was handed over: the value is its id.
    Note,
    /// The form for that note.
    NoteOn(AlertId),
}

impl DutyPress {
    pub(super) fn encode(&self) -> String {
        match self {
            Self::Take => "take".to_owned(),
            Self::Give => "give".to_owned(),
            Self::End => "end".to_owned(),
            Self::HaveIt => "have-it".to_owned(),
            Self::Note => "note".to_owned(),
            Self::NoteOn(alert) => format!("note:{alert}"),
        }
    }

    pub(super) fn read(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["take"] => Self::Take,
            ["give"] => Self::Give,
            ["end"] => Self::End,
            ["have-it"] => Self::HaveIt,
            ["note"] => Self::Note,
            ["note", alert] => Self::NoteOn(alert.parse().ok()?),
            _ => return None,
        })
    }
}
