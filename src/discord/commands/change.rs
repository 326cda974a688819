//! `/alert widen`, `/alert withdraw`, and the buttons of a board that do the same or add legal details.
//!
//! Law: only the issuer changes, and only what a preview has shown: a widening is confirmed with the fingerprint of
//! its preview.

use serde_json::Value;

use super::{correct, find, partners, taking_out, text, topic};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    custom_id::ChangePress,
    render::{
        self, Facts,
        form::{AUTHORISED_BY, AUTHORITY, LEGAL_BASIS, REASON},
    },
};
use crate::domain::{audience::Purpose, dossier::Officer, reference::AlertId, refusal::Refusal, whom::Whom};
use crate::i18n::{Locale, say};
use crate::relay::No;

/// The alert that a command names.
pub(super) async fn named(desk: &Desk, asked: &Asked, options: &Written) -> Result<AlertId, No> {
    let officer = asked.officer(&desk.relay.current())?;
    let reference = options.text(find::REFERENCE).unwrap_or_default();
    desk.relay.named(Whom::Partner(officer.partner), reference).await
}

/// The form that withdraws an alert.
pub(super) async fn withdraw_form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    desk.relay.written(asked.officer(&desk.relay.current())?, alert).await?;
    topic::form(desk, asked, alert, render::withdrawal).await
}

/// Takes that form, filled in.
pub(super) async fn withdraw_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let reference = desk.relay.withdraw(officer, alert, written.text(REASON).map(str::to_owned)).await?;
    Ok(updated(&render::receipt(locale, &say::receipt_withdrawn(reference))))
}

/// The form that addresses further partners.
pub(super) async fn widen_form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    desk.relay.written(asked.officer(&desk.relay.current())?, alert).await?;
    topic::form(desk, asked, alert, render::form::widen).await
}

/// Takes that form, filled in. Shows who would be addressed, to be confirmed.
pub(super) async fn widen_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let heading = relay.name(officer, alert).await?;
    let (directory, ask) = (&current.network.directory, heading.class.kind.ask());
    let lines = partners::lines(desk, directory, locale, written, ask);
    let shown = widening(desk, officer, locale, alert, &lines, 0).await?;
    let kept = serde_json::to_string(&lines).expect("purposes and texts are plain data");
    relay.keep_pending(asked.user, &of_widening(alert), &kept).await?;
    Ok(Reply::Private(shown.private()))
}

/// The form for legal details, filled with what is there now.
pub(super) async fn legal_form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    let content = desk.relay.written(asked.officer(&desk.relay.current())?, alert).await?;
    let facts = Facts::cleared(&content);
    topic::form(desk, asked, alert, |locale, topic| render::form::legal(locale, topic, &facts)).await
}

/// Takes that form, filled in.
pub(super) async fn legal_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let words = |name| written.text(name).map(str::to_owned);
    let by = text::code(written, AUTHORISED_BY)?;
    let (reference, _) = relay
        .amend(officer, alert, |_, matter| {
            (matter.authority, matter.legal_basis) = (words(AUTHORITY), words(LEGAL_BASIS));
            matter.authorised_by = Some(by);
            Ok(())
        })
        .await?;
    Ok(Reply::Private(render::receipt(locale, &say::receipt_legal_added(reference)).private()))
}

/// `/alert widen` used by a form of *Help*: answers with a button that opens the form of a widening.
pub(super) async fn leads_to_widening(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, alert) = (asked.officer(&current)?, named(desk, asked, options).await?);
    desk.relay.written(officer, &alert).await?;
    let heading = desk.relay.name(officer, &alert).await?;
    Ok(Reply::Private(render::widen(asked.locale(desk, &current), &heading).private()))
}

/// `/alert withdraw` used by a form of *Help*: asks the question, with a button that opens the form.
pub(super) async fn leads_to_withdrawal(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let alert = named(desk, asked, options).await?;
    press(desk, asked, &ChangePress::Withdraw(alert)).await
}

/// Answers the presses of this file.
pub(super) async fn press(desk: &Desk, asked: &Asked, press: &ChangePress) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    match press {
        ChangePress::Withdraw(alert) => {
            relay.written(officer, alert).await?;
            let heading = relay.name(officer, alert).await?;
            Ok(Reply::Private(render::withdraw(locale, &heading).private()))
        }
        ChangePress::TakeOutNow(alert, fingerprint) => {
            taking_out::confirmed(desk, asked, alert, *fingerprint).await
        }
        ChangePress::WidenPage(alert, page) => {
            let lines = pending(desk, asked, alert).await?;
            Ok(updated(&widening(desk, officer, locale, alert, &lines, *page).await?))
        }
        ChangePress::WidenNow(alert, fingerprint) => {
            let lines = pending(desk, asked, alert).await?;
            let (reference, added) = relay.widen(officer, alert, &lines, *fingerprint).await?;
            correct::forgets(desk, asked, &of_widening(alert)).await;
            let count = u32::try_from(added).unwrap_or(u32::MAX);
            Ok(updated(&render::receipt(locale, &say::receipt_widened(reference, count))))
        }
    }
}

/// Shows a page of what a widening would do now.
async fn widening(
    desk: &Desk,
    officer: Officer,
    locale: &Locale,
    alert: &AlertId,
    lines: &[(Purpose, String)],
    page: u32,
) -> Result<Message, No> {
    let preview = desk.relay.preview_widening(officer, alert, lines).await?;
    let heading = desk.relay.name(officer, alert).await?;
    Ok(render::widening(locale, &heading, &preview.addressees, preview.fingerprint, page))
}

/// What the officer wrote for a widening that is not confirmed yet.
async fn pending(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Vec<(Purpose, String)>, No> {
    let kept = desk.relay.pending(asked.user, &of_widening(alert)).await?.ok_or(Refusal::PreviewOutdated)?;
    Ok(serde_json::from_str(&kept).map_err(|_| Refusal::PreviewOutdated)?)
}

/// The name under which that is kept.
fn of_widening(alert: &AlertId) -> String {
    format!("widen:{alert}")
}

fn updated(message: &Message) -> Reply {
    Reply::Update(message.private())
}
