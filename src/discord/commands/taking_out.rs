//! Takes something out of an alert that was sent, by a board's button: a form, a preview of who is told, and a button
//! that does what the preview showed.

use serde_json::Value;

use super::{correct, partners, text, topic};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    render::{
        self,
        form::{NUMBERS, PARTNERS, REASON},
    },
};
use crate::domain::{dossier::Wrong, partner::PartnerId, reference::AlertId, refusal::Refusal};
use crate::i18n::say;
use crate::relay::No;

/// Builds the form.
pub(super) async fn form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    desk.relay.written(asked.officer(&desk.relay.current())?, alert).await?;
    topic::form(desk, asked, alert, render::form::take_out).await
}

/// Takes the filled-in form. Shows what it would do, to be confirmed.
pub(super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let named = written.text(PARTNERS).unwrap_or_default();
    let coded = partners::coded(desk, &current.network.directory, locale, named);
    let (mut mistaken, mut unknown) = (Vec::new(), Vec::new());
    for word in coded.split(", ").filter(|word| !word.is_empty()) {
        match word.to_uppercase().parse::<PartnerId>() {
            Ok(partner) if current.partner(partner).is_some() => mistaken.push(partner),
            _ => unknown.push(word),
        }
    }
    if !unknown.is_empty() {
        return Err(Refusal::UnknownPartners(unknown.join(", ")).into());
    }
    let reason = written.text(REASON).ok_or(Refusal::ReasonWanted)?.to_owned();
    let wrong = Wrong { partners: mistaken.into_iter().collect(), reason, ..Wrong::default() };
    let out = relay.preview_taking_out(officer, alert, &text::numbers(written, NUMBERS), wrong).await?;
    let kept = serde_json::to_string(&out.wrong).expect("numbers, partners and a reason are plain data");
    relay.keep_pending(asked.user, &pending(alert), &kept).await?;
    Ok(Reply::Private(render::taking_out(locale, &out).private()))
}

/// Does what was confirmed.
pub(super) async fn confirmed(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    fingerprint: u64,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let kept = desk.relay.pending(asked.user, &pending(alert)).await?.ok_or(Refusal::PreviewOutdated)?;
    let wrong = serde_json::from_str(&kept).map_err(|_| Refusal::PreviewOutdated)?;
    let reference = desk.relay.take_out(officer, alert, &wrong, fingerprint).await?;
    correct::forgets(desk, asked, &pending(alert)).await;
    Ok(Reply::Update(render::receipt(locale, &say::receipt_taken_out(reference)).private()))
}

/// The name under which it is kept until it is confirmed.
fn pending(alert: &AlertId) -> String {
    format!("take-out:{alert}")
}
