//! Which presses send, delete or decide something, so that none of them happens by a second tap.

use super::{
    AmendPress, AnswerPress, CallPress, ChangePress, DutyPress, ErasePress, FollowUpPress, HourPress,
    InboxPress, MatterStep, Press, Step,
};

impl Press {
    /// Whether it sends, deletes or decides something at once. A press that opens a form does not: only the form's
    /// *Submit* does.
    #[must_use]
    pub fn is_grave(&self) -> bool {
        match self {
            Self::Draft(_, step) => matches!(step, Step::Send(_) | Step::Vouch(_)),
            Self::Answer(press) => match press {
                AnswerPress::Answer(_, answer) => answer.closes(),
                AnswerPress::RemovedAll(_)
                | AnswerPress::DoneAnyway(_)
                | AnswerPress::Lift(_)
                | AnswerPress::LiftFor(..)
                | AnswerPress::UpholdAfterAll(..)
                | AnswerPress::Renew(..)
                | AnswerPress::Decide(..)
                | AnswerPress::Share(..) => true,
                _ => false,
            },
            Self::FollowUp(press) => matches!(press, FollowUpPress::TakeBack(_)),
            Self::Call(press) => match press {
                CallPress::Called(..)
                | CallPress::CalledChosen(..)
                | CallPress::Reached(..)
                | CallPress::NotReached(..)
                | CallPress::Telephoned(_) => true,
                CallPress::All
                | CallPress::Page(_)
                | CallPress::ToCall(_)
                | CallPress::About(_)
                | CallPress::Call(..) => false,
            },
            Self::Hour(press) => !matches!(press, HourPress::Hour(_)),
            Self::Change(press) => matches!(press, ChangePress::WidenNow(..) | ChangePress::TakeOutNow(..)),
            Self::Erase(press) => !matches!(press, ErasePress::Look(_)),
            Self::Amend(AmendPress::Amending(_, step, _)) => {
                matches!(step, MatterStep::NoException | MatterStep::WholeSites)
            }
            Self::Duty(press) => !matches!(press, DutyPress::Note),
            Self::Inbox(press) => !matches!(press, InboxPress::Page(_) | InboxPress::Choose),
            Self::Open(_)
            | Self::Correct(_)
            | Self::Amend(_)
            | Self::Desk(_)
            | Self::Look(_)
            | Self::Network(_)
            | Self::Record(_)
            | Self::Figures(_)
            | Self::Never => false,
        }
    }
}
