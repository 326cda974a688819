//! A form that is refused for a mistake in it: what was given is kept, and a button opens the form again with it.
//!
//! Every form that was filled in passes here.
//!
//! Laws: what was given is shown only to the person who gave it, and only in the form. A person who may no longer
//! open the form cannot open it again.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tracing::warn;

use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::Form,
    modal::{marked, refilled},
    render,
};
use crate::domain::refusal::Refusal;
use crate::log::chain;
use crate::relay::No;

mod mended;

/// A form that was refused.
#[derive(Serialize, Deserialize)]
struct Kept {
    written: Written,
    /// The field with the mistake, if the mistake is in a single field.
    at: Option<String>,
    /// What the mistake is, in the person's language.
    said: String,
}

/// Keeps what was given if the form was refused and can be mended; forgets it if the form was taken.
pub(super) async fn kept(
    desk: &Desk,
    asked: &Asked,
    form: &Form,
    fields: &Written,
    done: Result<Reply, No>,
) -> Result<Reply, No> {
    match done {
        Err(No::Refused(no)) => {
            let Some(mended_at) = mended::fields(&no, fields) else { return Err(no.into()) };
            let current = desk.relay.current();
            let locale = asked.locale(desk, &current);
            let at = mended::field(&no, &mended_at, fields).map(str::to_owned);
            let kept = Kept { written: fields.clone(), at, said: render::warned(locale, &no) };
            let text = serde_json::to_string(&kept).expect("what was given is plain data");
            if let Err(fault) = desk.relay.keep_pending(asked.user, &name(form), &text).await {
                warn!(fault = %chain(&fault), "what was given is not kept");
                return Err(no.into());
            }
            Ok(Reply::Private(render::refused_form(locale, &no, form).private()))
        }
        Ok(reply) => {
            forgets(desk, asked, &name(form)).await;
            Ok(reply)
        }
        Err(fault) => Err(fault),
    }
}

/// Forgets what was kept for a deed that is done. If that fails, the person is told of the deed all the same; the
/// rest is removed at night.
pub(super) async fn forgets(desk: &Desk, asked: &Asked, what: &str) {
    if let Err(fault) = desk.relay.forget_pending(asked.user, what).await {
        warn!(fault = %chain(&fault), "what was given is not forgotten yet");
    }
}

/// Opens the form once more, with what was given in it, and with the mistake at its field.
pub(super) async fn again(desk: &Desk, asked: &Asked, form: &Form) -> Result<Value, No> {
    let anew = super::open(desk, asked, form).await?;
    let kept = desk.relay.pending(asked.user, &name(form)).await?.ok_or(Refusal::OldButton)?;
    let Kept { written, at, said } = serde_json::from_str(&kept).map_err(|_| Refusal::OldButton)?;
    Ok(marked(refilled(anew, form, &written), at.as_deref(), &said))
}

/// The name under which what was given in a form is kept.
fn name(form: &Form) -> String {
    format!("form:{}", form.encode())
}
