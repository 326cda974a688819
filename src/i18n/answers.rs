//! What officers read beside receipts and menus: what comes next, a note, several at once.
//!
//! [`render`](crate::discord::render) says it, to one person alone.

use super::message::messages;
use super::phrases::Count;

/// A sentence, a button, or a part of a form.
#[derive(Clone, Debug)]
pub enum AnswerLine {
    /// After acknowledging: what comes next.
    Next,
    /// A button: add a note to what was answered.
    AddNote,
    /// A form's title, of at most 45 characters: the note.
    NoteTitle,
    /// What stands above its input.
    Note,
    /// Some of several alerts could not be answered.
    NotThese {
        /// How many.
        alerts: Count,
    },
    /// A form's title: why it is withdrawn.
    WithdrawTitle,
    /// Above its input.
    WithdrawReason,
    /// Above the buttons that say who authorised it.
    WhoAuthorised,
}

messages! {
    AnswerLine {
        Next => "answer-next",
        AddNote => "answer-add-note",
        NoteTitle => "answer-note-title",
        Note => "answer-note",
        NotThese { alerts: Word } => "answer-not-these",
        WithdrawTitle => "answer-withdraw-title",
        WithdrawReason => "answer-withdraw-reason",
        WhoAuthorised => "answer-who-authorised",
    }
}
