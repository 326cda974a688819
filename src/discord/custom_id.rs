//! What a press means: the text that Discord returns when a button or a select is used, or a form is filled in.
//!
//! Rendering writes these texts; the code that answers interactions reads them.
//!
//! Laws:
//! - Everything is in the text and nothing in memory, so a press works after a restart. The text is only a wish:
//!   whether the person may do it is decided when it is pressed.
//! - It begins with the version of these lists. A text that cannot be read is of another version: the person is told
//!   so.
//! - Presses are listed by the file that answers them, and forms apart from them. Each file has one `match` without a
//!   catch-all arm: a new entry of a list does not compile until it is answered.

use crate::domain::{reference::AlertId, refusal::Refusal};

use part::{Part, Parts};

pub use callee::Callee;
pub use excerpt::{Excerpt, MORE};
pub use form::Form;
pub use origin::Origin;
pub use outline::Outline;
pub use press::{
    AmendPress, AnswerPress, CallPress, ChangePress, DeskPress, DutyPress, ErasePress, FiguresPress,
    FollowUpPress, HourPress, InboxPress, LookPress, NetworkPress, RecordPress,
};
pub use step::{MatterStep, PreviewPart, Sheet, Step};

mod callee;
mod excerpt;
mod form;
mod grave;
mod origin;
mod outline;
mod part;
mod press;
mod step;

/// The version of these lists. Add one with every change that gives an old text another meaning.
const VERSION: &str = "2";

/// Everything that can be pressed or chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Open a form.
    Open(Form),
    /// Open a form that was refused, with what was given in it.
    Correct(Form),
    /// A control of a draft's preview.
    Draft(AlertId, Step),
    /// See [`AnswerPress`].
    Answer(AnswerPress),
    /// See [`FollowUpPress`].
    FollowUp(FollowUpPress),
    /// See [`CallPress`].
    Call(CallPress),
    /// See [`HourPress`].
    Hour(HourPress),
    /// See [`ChangePress`].
    Change(ChangePress),
    /// See [`ErasePress`].
    Erase(ErasePress),
    /// See [`AmendPress`].
    Amend(AmendPress),
    /// See [`DutyPress`].
    Duty(DutyPress),
    /// See [`DeskPress`].
    Desk(DeskPress),
    /// See [`InboxPress`].
    Inbox(InboxPress),
    /// See [`NetworkPress`].
    Network(NetworkPress),
    /// See [`LookPress`].
    Look(LookPress),
    /// See [`RecordPress`].
    Record(RecordPress),
    /// See [`FiguresPress`].
    Figures(FiguresPress),
    /// Say no to a question: nothing is done.
    Never,
}

/// Makes each list of presses a part of [`Press`].
macro_rules! part_of_press {
    ($($list:ident $type:ident,)+) => {
        $(impl From<$type> for Press {
            fn from(press: $type) -> Self {
                Self::$list(press)
            }
        })+

        impl Part for Press {
            fn write(&self, id: &mut Vec<String>) {
                match self {
                    $(Self::$list(press) => press.write(id),)+
                    Self::Correct(form) => {
                        id.push(CORRECT.to_owned());
                        form.write(id);
                    }
                    Self::Draft(draft, step) => {
                        id.push(DRAFT.to_owned());
                        draft.write(id);
                        step.write(id);
                    }
                    Self::Never => id.push(NEVER.to_owned()),
                }
            }

            fn read(parts: &mut Parts<'_>) -> Option<Self> {
                match *parts.as_slice().first()? {
                    CORRECT => {
                        parts.next();
                        Form::read(parts).map(Self::Correct)
                    }
                    DRAFT => {
                        parts.next();
                        Some(Self::Draft(AlertId::read(parts)?, Step::read(parts)?))
                    }
                    NEVER => {
                        parts.next();
                        Some(Self::Never)
                    }
                    _ => None$(.or_else(|| attempt::<$type>(parts).map(Self::$list)))+,
                }
            }
        }
    };
}

const CORRECT: &str = "correct";
const DRAFT: &str = "draft";
const NEVER: &str = "never";

part_of_press! {
    Open Form,
    Answer AnswerPress,
    FollowUp FollowUpPress,
    Call CallPress,
    Hour HourPress,
    Change ChangePress,
    Erase ErasePress,
    Amend AmendPress,
    Duty DutyPress,
    Desk DeskPress,
    Inbox InboxPress,
    Network NetworkPress,
    Look LookPress,
    Record RecordPress,
    Figures FiguresPress,
}

/// Reads a value of this list; if the text belongs to another list, `parts` stays where it was.
fn attempt<T: Part>(parts: &mut Parts<'_>) -> Option<T> {
    let mut ahead = parts.clone();
    let read = T::read(&mut ahead)?;
    *parts = ahead;
    Some(read)
}

impl Press {
    /// Writes it for Discord, in at most 100 characters.
    #[must_use]
    pub fn encode(&self) -> String {
        encoded(self)
    }

    /// Reads what was pressed; refuses a text that another version has written.
    pub fn decode(text: &str) -> Result<Self, Refusal> {
        decoded(text)
    }
}

impl Form {
    /// Writes it for Discord, in at most 100 characters.
    #[must_use]
    pub fn encode(&self) -> String {
        encoded(self)
    }

    /// Reads what was filled in; refuses a text that another version has written.
    pub fn decode(text: &str) -> Result<Self, Refusal> {
        decoded(text)
    }
}

fn encoded(part: &impl Part) -> String {
    let mut id = vec![VERSION.to_owned()];
    part.write(&mut id);
    id.join(":")
}

fn decoded<T: Part>(text: &str) -> Result<T, Refusal> {
    let mut parts = text.split(':');
    let own = parts.next() == Some(VERSION);
    let parts: Vec<&str> = parts.collect();
    let mut left = parts.iter();
    let read = if own { T::read(&mut left) } else { None };
    read.filter(|_| left.len() == 0).ok_or(Refusal::OldButton)
}
