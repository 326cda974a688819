//! An interaction as its handler sees it, and what the handler answers.
//!
//! The gateway makes an [`Asked`] of each interaction and sends the [`Reply`]; handlers know neither serenity nor HTTP.
//!
//! Laws: who asks is read from the interaction itself, from the roles held now, at every command and every button.
//! Nothing is ever answered in public, and no card is edited by an answer.

use std::sync::Arc;

use serde_json::Value;

use crate::domain::{dossier::Officer, follow_up::UserId, refusal::Refusal};
use crate::i18n::{Locale, Locales};
use crate::relay::{Current, Relay};

/// What handlers work with.
pub struct Desk {
    /// The use cases.
    pub relay: Arc<Relay>,
    /// Every language.
    pub locales: Locales,
    /// The server that the bot serves.
    pub guild: u64,
}

/// Who asks, and where.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The person.
    pub user: UserId,
    /// The roles that the person holds now.
    pub roles: Vec<u64>,
    /// The channel.
    pub channel: u64,
    /// The language of the person's Discord, as Discord names it.
    pub language: String,
}

/// How an interaction is answered. Messages and modals are the JSON that Discord takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// A form. Only as the first answer.
    Modal(Value),
    /// A private message.
    Private(Value),
    /// The private message that the button belongs to, changed.
    Update(Value),
}

impl Asked {
    /// For which partner the person acts.
    pub fn officer(&self, current: &Current) -> Result<Officer, Refusal> {
        current.officer(self.user, &self.roles, self.channel)
    }

    /// The language to answer in: the person's own, where Chappe has it, else the first of the channel's partner's.
    #[must_use]
    pub fn locale<'a>(&'a self, desk: &'a Desk, current: &'a Current) -> &'a Locale {
        let partners = current.network.directory.partners.values();
        let here = partners.filter(|partner| partner.channel == self.channel);
        let channels = here.flat_map(|partner| partner.languages.iter().map(String::as_str));
        desk.locales.choose([self.language.as_str()].into_iter().chain(channels))
    }
}
