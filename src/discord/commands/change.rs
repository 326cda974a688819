//! `/alert widen`, `/alert withdraw`, and the buttons of a board that lead to the same and to legal details.
//!
//! Law: only the issuer, and only by what it was shown: a widening is confirmed with the fingerprint of its preview.

use serde_json::Value;

use super::{find, offer, partners};
use crate::discord::{
    asked::{Asked, Deed, Desk, Reply, Written},
    components::Message,
    custom_id::Press,
    render::{
        self,
        form::{AUTHORITY, LEGAL_BASIS, REASON},
    },
};
use crate::domain::{audience::Purpose, dossier::Viewer, reference::AlertId, refusal::Refusal};
use crate::i18n::{
    Locales,
    commands::{About, Name},
    replies::Receipt,
};
use crate::relay::No;

/// How a pending widening of an alert is called.
const WIDENING: &str = "widen";

pub(super) fn definitions(locales: &Locales) -> Vec<Value> {
    let one = |name: &Name, about: &About| {
        offer::subcommand(locales, (name, about), vec![find::reference(locales)])
    };
    vec![one(&Name::Widen, &About::Widen), one(&Name::Withdraw, &About::Withdraw)]
}

/// The form that a board's button or a command opens, filled with what is there now.
pub(super) async fn form(desk: &Desk, asked: &Asked, deed: &Deed) -> Option<Result<Value, No>> {
    let form = match deed {
        Deed::Press(press @ (Press::Widen(_) | Press::WithdrawNow(_) | Press::Legal(_)), _) => {
            opened(desk, asked, press).await
        }
        Deed::Command(words, options) => {
            let press: fn(AlertId) -> Press = match words.as_str() {
                "alert widen" => Press::Widen,
                "alert withdraw" => Press::WithdrawNow,
                _ => return None,
            };
            match named(desk, asked, options).await {
                Ok(alert) => opened(desk, asked, &press(alert)).await,
                Err(no) => Err(no),
            }
        }
        _ => return None,
    };
    Some(form)
}

/// The alert that a command names.
pub(super) async fn named(desk: &Desk, asked: &Asked, options: &Written) -> Result<AlertId, No> {
    let officer = asked.officer(&desk.relay.current())?;
    let reference = options.text(find::REFERENCE).unwrap_or_default();
    desk.relay.named(Viewer::Partner(officer.partner), reference).await
}

async fn opened(desk: &Desk, asked: &Asked, press: &Press) -> Result<Value, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let (Press::Widen(alert) | Press::WithdrawNow(alert) | Press::Legal(alert)) = press else {
        return Err(Refusal::OldButton.into());
    };
    let content = desk.relay.written(officer, alert).await?;
    Ok(match press {
        Press::Widen(_) => render::form::widen(locale, alert),
        Press::Legal(_) => {
            let (authority, basis) = (content.authority.as_deref(), content.legal_basis.as_deref());
            render::form::legal(locale, press, authority.unwrap_or_default(), basis.unwrap_or_default())
        }
        _ => render::withdrawal(locale, alert),
    })
}

/// A button of a board, or of the private message that it has led to.
pub(super) async fn press(desk: &Desk, asked: &Asked, press: &Press) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    match press {
        Press::Withdraw(alert) => {
            relay.written(officer, alert).await?;
            let heading = relay.name(officer, alert).await?;
            Ok(Reply::Private(render::withdraw(locale, &heading).private()))
        }
        Press::WidenNow(alert, fingerprint) => {
            let what = format!("{WIDENING}:{alert}");
            let kept = relay.pending(asked.user, &what).await?.ok_or(Refusal::PreviewOutdated)?;
            let lines: Vec<(Purpose, String)> =
                serde_json::from_str(&kept).map_err(|_| Refusal::PreviewOutdated)?;
            let (reference, added) = relay.widen(officer, alert, &lines, *fingerprint).await?;
            relay.forget_pending(asked.user, &what).await?;
            let count = u32::try_from(added).unwrap_or(u32::MAX);
            Ok(updated(&render::receipt(locale, &Receipt::Widened { reference, count })))
        }
        Press::Authorised(alert, by) => {
            let (reference, _) = relay
                .amend(officer, alert, |_, matter| {
                    matter.authorised_by = Some(*by);
                    Ok(())
                })
                .await?;
            Ok(updated(&render::receipt(locale, &Receipt::LegalAdded { reference })))
        }
        _ => Err(Refusal::OldButton.into()),
    }
}

/// A form of this file, filled in.
pub(super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    press: &Press,
    written: &Written,
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let words = |name| written.text(name).map(str::to_owned);
    match press {
        Press::Legal(alert) => {
            let (authority, basis) = (words(AUTHORITY), words(LEGAL_BASIS));
            let (reference, _) = relay
                .amend(officer, alert, |_, matter| {
                    (matter.authority, matter.legal_basis) = (authority, basis);
                    Ok(())
                })
                .await?;
            let said = match relay.written(officer, alert).await?.authorised_by {
                None => render::authority_wanted(locale, alert, reference),
                Some(_) => render::receipt(locale, &Receipt::LegalAdded { reference }),
            };
            Ok(Reply::Private(said.private()))
        }
        Press::Widen(alert) => {
            let heading = relay.name(officer, alert).await?;
            let (directory, ask) = (&current.network.directory, heading.class.kind.ask());
            let lines = partners::lines(directory, locale, written, ask);
            let preview = relay.preview_widening(officer, alert, &lines).await?;
            let kept = serde_json::to_string(&lines).expect("purposes and texts are plain data");
            relay.keep_pending(asked.user, &format!("{WIDENING}:{alert}"), &kept).await?;
            Ok(Reply::Private(
                render::widening(locale, &heading, &preview.addressees, preview.fingerprint).private(),
            ))
        }
        Press::WithdrawNow(alert) => {
            let reference = relay.withdraw(officer, alert, words(REASON)).await?;
            Ok(updated(&render::receipt(locale, &Receipt::Withdrawn { reference })))
        }
        _ => Err(Refusal::OldButton.into()),
    }
}

fn updated(message: &Message) -> Reply {
    Reply::Update(message.private())
}
