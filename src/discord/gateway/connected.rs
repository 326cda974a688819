//! Whether the bot is connected: its session stands, and its commands are on the server.
//!
//! The gateway changes it; the readiness page reads it, and everything that has to wait for the connection.

use std::sync::Arc;

use tokio::sync::watch;
use tracing::info;

use crate::web::Health;

/// Whether the bot is connected, as readiness asks.
#[derive(Debug, Default)]
pub struct Connected {
    state: watch::Sender<State>,
    health: Arc<Health>,
}

/// How far the bot has come with Discord.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct State {
    /// The gateway's session stands.
    session: bool,
    /// The server has the commands.
    offered: bool,
}

impl State {
    fn is_whole(self) -> bool {
        self.session && self.offered
    }
}

impl Connected {
    /// Makes one that is not connected yet, and tells `health` of every change.
    #[must_use]
    pub fn reporting_to(health: Arc<Health>) -> Self {
        Self { health, ..Self::default() }
    }

    /// Whether the gateway's session stands and the commands are there.
    #[must_use]
    pub fn is_so(&self) -> bool {
        self.state.borrow().is_whole()
    }

    /// Waits until it is connected.
    pub async fn reached(&self) {
        // It cannot fail: the sender is here.
        let _ = self.state.subscribe().wait_for(|state| state.is_whole()).await;
    }

    /// Waits until it is no longer connected.
    pub async fn lost(&self) {
        let _ = self.state.subscribe().wait_for(|state| !state.is_whole()).await;
    }

    pub(super) fn session(&self, stands: bool) {
        self.change(|state| state.session = stands);
    }

    pub(super) fn offered(&self, there: bool) {
        self.change(|state| state.offered = there);
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut was = false;
        self.state.send_modify(|state| {
            was = state.is_whole();
            change(state);
        });
        if was != self.is_so() {
            self.health.gateway(!was);
            info!(connected = !was, "Discord's gateway");
        }
    }
}
