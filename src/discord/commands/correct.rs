//! A form that is refused for a mistake in it: what was written is kept, and a button opens the form again with it.
//!
//! Every form that was filled in passes here.
//!
//! Laws: what was written is shown to nobody but the person who wrote it, in the form alone. Whoever may not open the form
//! any more may not open it again.

use serde_json::Value;
use tracing::warn;

use super::amend;
use crate::discord::{
    asked::{Asked, Deed, Desk, Reply, Written},
    custom_id::{DutyPress, Press, Step},
    modal::refilled,
    render,
};
use crate::domain::{check::When, refusal::Refusal};
use crate::log::chain;
use crate::relay::No;

/// Keeps what was written if the form was refused and can be mended; forgets it if the form was taken.
pub(super) async fn kept(
    desk: &Desk,
    asked: &Asked,
    (form, fields): (&Press, &Written),
    done: Result<Reply, No>,
) -> Result<Reply, No> {
    let what = name(form);
    match done {
        Err(No::Refused(no)) if no.can_be_mended() => {
            let text = serde_json::to_string(fields).expect("what was given is plain data");
            desk.relay.keep_pending(asked.user, &what, &text).await?;
            let current = desk.relay.current();
            let said = render::refused_form(asked.locale(desk, &current), &no, form);
            Ok(Reply::Private(said.private()))
        }
        Ok(reply) => {
            // The deed is done: what is left over is removed at night.
            if let Err(fault) = desk.relay.forget_pending(asked.user, &what).await {
                warn!(fault = %chain(&fault), "what was written in a form is not forgotten yet");
            }
            Ok(reply)
        }
        no => no,
    }
}

/// What opens a form: the press, and what was chosen with it.
pub(super) fn opening(form: &Press) -> Deed {
    let (press, values) = match form {
        Press::Report(alert, result, verified) => {
            (Press::ChooseResult(alert.clone(), *verified), vec![result.to_string()])
        }
        Press::Check(_) => (form.clone(), vec![When::Other.to_string()]),
        Press::Duty(DutyPress::NoteOn(alert)) => (Press::Duty(DutyPress::Note), vec![alert.to_string()]),
        Press::Amended(alert, step, shown) => match (step, &shown[..]) {
            (Step::Reasons, [shown, chosen]) => {
                (Press::Amending(alert.clone(), *step, *shown), amend::codes(*step, *chosen))
            }
            _ => (Press::Amending(alert.clone(), *step, 0), Vec::new()),
        },
        _ => (form.clone(), Vec::new()),
    };
    Deed::Press(press, values)
}

/// The form once more, with what was written in it.
pub(super) async fn again(desk: &Desk, asked: &Asked, press: &Press, form: Value) -> Result<Value, No> {
    let kept = desk.relay.pending(asked.user, &name(press)).await?.ok_or(Refusal::OldButton)?;
    let written: Written = serde_json::from_str(&kept).map_err(|_| Refusal::OldButton)?;
    Ok(refilled(form, press, &written))
}

/// How what was written in a form is called.
fn name(form: &Press) -> String {
    format!("form:{}", form.encode())
}
