//! The Discord server: whether the bot is on it, whether its commands are there, and what follows when somebody
//! removes the bot and when it is back.
//!
//! The gateway reports what it hears, any number of times; the tick keeps it. Readiness, the metrics and
//! `chappe doctor` read what is kept.
//!
//! Laws: an outage of the server is not a removal, and is not told here. A bot that was removed can tell nobody: it
//! tells the secretariat when it is back, once. Channels that were closed to it meanwhile are tried at once, without a
//! notice for each.

use crate::domain::actor::Actor;
use std::sync::PoisonError;

use chrono::{DateTime, Utc};

use super::channels::all_opened;
use super::telling::Telling;
use super::{Current, Relay};
use crate::domain::notice::{Notice, Told};
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::server::{self, Server};
use crate::store::{Micros, StoreError, Tx};

/// What the gateway has heard of the server.
#[derive(Clone, Debug)]
pub(super) enum Heard {
    Joined,
    Left,
    /// The commands are there: in all languages, or without some, with the reason.
    Registered(Option<String>),
    Refused(String),
}

impl Relay {
    /// The bot is on its server: it has joined it, or always was there.
    pub fn server_joined(&self) {
        self.heard(Heard::Joined);
    }

    /// The bot is not on its server: somebody has removed it, or it was not invited yet. Not for an outage.
    pub fn server_left(&self) {
        self.heard(Heard::Left);
    }

    /// The server has the bot's commands.
    pub fn commands_registered(&self) {
        self.heard(Heard::Registered(None));
    }

    /// The server has the commands, but not in some languages: `which` names them with Discord's reasons, for the
    /// operator.
    pub fn commands_registered_without(&self, which: &str) {
        self.heard(Heard::Registered(Some(which.to_owned())));
    }

    /// The server does not have the commands: `why` is Discord's code or its words, for the operator.
    pub fn commands_refused(&self, why: &str) {
        self.heard(Heard::Refused(why.to_owned()));
    }

    fn heard(&self, news: Heard) {
        let now = self.clock.now();
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).push((news, now));
        self.due_changed.notify_one();
    }

    /// Keeps what the gateway has heard.
    pub(super) async fn look_at_server(&self) -> Result<(), StoreError> {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if heard.is_empty() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        for (news, at) in &heard {
            changed(&mut tx, &self.current(), news, (*at).into()).await?;
        }
        tx.commit().await?;
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).drain(..heard.len());
        self.outbox_grew.notify_one();
        Ok(())
    }
}

async fn changed(tx: &mut Tx, current: &Current, news: &Heard, at: Micros) -> Result<(), StoreError> {
    let before = server::find(tx).await?;
    let now = match news {
        Heard::Joined if before.is_joined() => return Ok(()),
        Heard::Joined => {
            outbox::reopen(tx).await?;
            all_opened(tx, at.instant()).await?;
            Server { joined_at: Some(at), left_at: None, ..before.clone() }
        }
        Heard::Left if before.left_at.is_some() => return Ok(()),
        Heard::Left => Server { left_at: Some(at), registered_at: None, refusal: None, ..before.clone() },
        Heard::Registered(without) if before.has_commands() && before.refusal == *without => return Ok(()),
        Heard::Registered(without) => {
            let since = before.registered_at.or(Some(at));
            Server { registered_at: since, refusal: without.clone(), ..before.clone() }
        }
        Heard::Refused(why) => Server { registered_at: None, refusal: Some(why.clone()), ..before.clone() },
    };
    server::keep(tx, &now).await?;
    // A bot that was never on the server was not removed from it.
    match (news, before.joined_at, before.left_at) {
        (Heard::Joined, Some(_), Some(left)) => {
            record(tx, "server-joined", at).await?;
            returned(tx, current, left, at).await
        }
        (Heard::Left, Some(_), _) => {
            tracing::error!("the bot was removed from its server: invite it again");
            record(tx, "server-left", at).await
        }
        _ => Ok(()),
    }
}

/// Has the secretariat told that the bot is back.
async fn returned(tx: &mut Tx, current: &Current, left: Micros, back: Micros) -> Result<(), StoreError> {
    let Some(secretariat) = &current.network.secretariat else { return Ok(()) };
    let row = outbox::NewRow {
        id: &format!("returned:{}", back.get()),
        channel: secretariat.channel,
        notice: &Notice::Returned { left: left.instant(), back: back.instant() }.write(),
        priority: Priority::Urgent,
        due_at: back,
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

async fn record(tx: &mut Tx, verb: &str, at: Micros) -> Result<(), StoreError> {
    let entry = Entry {
        at,
        actor: Actor::Bot,
        verb,
        matter: journal::NETWORK,
        partner: None,
        subject: None,
        details: None,
    };
    journal::append(tx, &entry).await.map(drop)
}

/// What to tell about a removal that is over; it rings the secretariat.
pub(super) fn telling(
    current: &Current,
    left: DateTime<Utc>,
    back: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Telling {
    let admins = current.network.secretariat.as_ref().map(|secretariat| secretariat.role);
    Telling::plain(current.secretariats_reader(now), Told::Returned { left, back }, admins)
}
