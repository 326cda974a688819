//! When the bot offers the server its commands: whenever it is on the server, until the server has them.
//!
//! The gateway says when it sees the server; [`Offers::keep`] runs beside it.
//!
//! Law: a failed try does not count. Until the server has the commands the bot is not ready, and it tries again.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;
use tracing::{error, info};

use super::Connected;
use super::registration::{Offered, register};
use crate::discord::{asked::Desk, commands, send::Sender};
use crate::domain::snowflake::ApplicationId;

/// The pause after a first failure; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause between two tries. Discord creates at most 200 commands a day on a server (30034); a bulk
/// registration that changes nothing creates none.
const LONGEST_PAUSE: Duration = Duration::from_mins(5);

/// Whether the server is to be offered the commands.
#[derive(Clone, Debug, Default)]
pub(super) struct Offers {
    state: Arc<watch::Sender<State>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    /// The application, once Discord has told it.
    application: Option<ApplicationId>,
    /// How often the server was seen since the bot came to it; 0 while the bot is not on it.
    seen: u64,
}

impl Offers {
    /// Takes the id of the bot's application, which Discord has told.
    pub(super) fn application(&self, id: ApplicationId) {
        self.state.send_modify(|state| state.application = Some(id));
    }

    /// Records that the bot is on the server: it was just invited, or its connection was made anew.
    pub(super) fn wanted(&self) {
        self.state.send_modify(|state| state.seen += 1);
    }

    /// Records that the bot is no longer on the server.
    pub(super) fn gone(&self) {
        self.state.send_modify(|state| state.seen = 0);
    }

    /// Offers the commands each time that they are wanted.
    pub(super) async fn keep(self, desk: Arc<Desk>, sender: &Sender, connected: &Connected) -> Infallible {
        let mut states = self.state.subscribe();
        loop {
            let state = states.borrow_and_update().clone();
            if let (Some(application), 1..) = (state.application, state.seen) {
                tokio::select! {
                    () = offer(&desk, sender, application) => connected.offered(true),
                    changed = states.changed() => {
                        changed.expect("its sender is here");
                        continue;
                    }
                }
            }
            states.changed().await.expect("its sender is here");
        }
    }
}

/// Tries until the server has the commands.
async fn offer(desk: &Desk, sender: &Sender, application: ApplicationId) {
    let wanted = commands::definitions(&desk.locales);
    let mut pause = FIRST_PAUSE;
    loop {
        match register(sender, application, desk.guild, &wanted).await {
            Ok(Offered { changed, without }) => {
                if without.is_empty() {
                    desk.relay.commands_registered();
                } else {
                    desk.relay.commands_registered_without(&without.join(", "));
                }
                if changed {
                    info!(?without, "the commands are registered");
                }
                return;
            }
            Err(why) => {
                error!(%why, guild = %desk.guild, seconds = pause.as_secs(), "the commands are not registered yet");
                desk.relay.commands_refused(&why.to_string());
            }
        }
        sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
