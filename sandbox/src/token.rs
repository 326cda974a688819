//! Tokens: of bots, of interactions and of webhooks, shaped as Discord's are.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::id::Id;

/// A bot's token: its id in base64, then two parts that nobody can guess.
pub(crate) fn bot(app: Id) -> String {
    format!("{}.{}.{}", URL_SAFE_NO_PAD.encode(app.to_string()), random(6), random(38))
}

/// An interaction's token; the id of the interaction can be read from it.
pub(crate) fn interaction(id: Id) -> String {
    URL_SAFE_NO_PAD.encode(format!("interaction:{id}:{}", random(64)))
}

/// The interaction that a token claims to belong to. Whether it does must be compared.
pub(crate) fn interaction_of(token: &str) -> Option<Id> {
    let decoded = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    decoded.strip_prefix("interaction:")?.split(':').next()?.parse().ok()
}

/// A webhook's token.
pub(crate) fn webhook() -> String {
    random(68)
}

fn random(length: usize) -> String {
    std::iter::repeat_with(fastrand::alphanumeric).take(length).collect()
}
