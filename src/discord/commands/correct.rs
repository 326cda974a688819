//! A form that is refused for a mistake in it: what was given is kept, and a button opens the form again with it.
//!
//! Every form that was filled in passes here.
//!
//! Laws: what was given is shown to nobody but the person who gave it, in the form alone. Whoever may not open the form any
//! more may not open it again.

use serde_json::Value;
use tracing::warn;

use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::Form,
    modal::refilled,
    render,
};
use crate::domain::refusal::Refusal;
use crate::log::chain;
use crate::relay::No;

/// Keeps what was given if the form was refused and can be mended; forgets it if the form was taken.
pub(super) async fn kept(
    desk: &Desk,
    asked: &Asked,
    (form, fields): (&Form, &Written),
    done: Result<Reply, No>,
) -> Result<Reply, No> {
    match done {
        Err(No::Refused(no)) if no.can_be_mended() => {
            let text = serde_json::to_string(fields).expect("what was given is plain data");
            desk.relay.keep_pending(asked.user, &name(form), &text).await?;
            let current = desk.relay.current();
            let said = render::refused_form(asked.locale(desk, &current), &no, form);
            Ok(Reply::Private(said.private()))
        }
        Ok(reply) => {
            forgets(desk, asked, &name(form)).await;
            Ok(reply)
        }
        no => no,
    }
}

/// Forgets what was kept for a deed that is done. Should that fail, what is left over is removed at night: the person is
/// told of the deed all the same.
pub(super) async fn forgets(desk: &Desk, asked: &Asked, what: &str) {
    if let Err(fault) = desk.relay.forget_pending(asked.user, what).await {
        warn!(fault = %chain(&fault), "what was given is not forgotten yet");
    }
}

/// The form once more, with what was given in it.
pub(super) async fn again(desk: &Desk, asked: &Asked, form: &Form) -> Result<Value, No> {
    let anew = super::open(desk, asked, form).await?;
    let kept = desk.relay.pending(asked.user, &name(form)).await?.ok_or(Refusal::OldButton)?;
    let written: Written = serde_json::from_str(&kept).map_err(|_| Refusal::OldButton)?;
    Ok(refilled(anew, form, &written))
}

/// How what was given in a form is called.
fn name(form: &Form) -> String {
    format!("form:{}", form.encode())
}
