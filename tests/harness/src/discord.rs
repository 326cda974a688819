//! A local Discord with one server on it, and the bot's place there.

use std::sync::Arc;

use chappe::clock::Clock;
use chrono::DateTime;
use discord_sandbox::{Bot, Effect, Fault, Id, Options, Sandbox};
use serde_json::{Value, json};
use tokio::sync::watch;

/// Seeing, writing, reading what was written, pinning: what the bot asks for.
pub const OFFICE: u64 = 1 << 10 | 1 << 11 | 1 << 16 | 1 << 51;

/// A local Discord on which the bot has been invited to a server.
pub struct LocalDiscord {
    /// The local Discord itself.
    pub sandbox: Arc<Sandbox>,
    /// Whose server it is: they see everything.
    pub owner: Id,
    /// The server.
    pub guild: Id,
    /// Who the bot is.
    pub bot: Bot,
}

impl LocalDiscord {
    /// Set as it is said, with a bot that may do so much.
    pub async fn start(options: Options, rights: u64) -> Self {
        let sandbox = Arc::new(Sandbox::start(options).await.expect("a free port"));
        let owner = sandbox.create_user("owner", "en-US");
        let guild = sandbox.create_guild("Network", owner).expect("can be made");
        let bot = sandbox.create_bot("Chappe", owner);
        sandbox.invite_bot(guild, bot.id, rights).expect("can be invited");
        Self { sandbox, owner, guild, bot }
    }

    /// A new channel, with these overwrites of rights.
    pub fn channel(&self, name: &str, overwrites: &Value) -> Id {
        let body = json!({ "name": name, "permission_overwrites": overwrites });
        self.sandbox.create_channel(self.guild, &body).expect("can be made")
    }

    /// A new role that everybody may mention, with these rights.
    pub fn role(&self, name: &str, rights: u64) -> Id {
        let body = json!({ "name": name, "permissions": rights.to_string(), "mentionable": true });
        self.sandbox.create_role(self.guild, &body).expect("can be made")
    }

    /// So many requests of this method and route go wrong; all, if not said.
    pub fn fault(&self, method: &str, route: &str, times: Option<u64>, effect: Effect) {
        let fault = Fault { times, ..fault(method, route, effect) };
        self.sandbox.add_fault(fault).expect("it can strike");
    }

    /// What stands in a channel for everybody there, oldest first.
    pub fn messages_in(&self, channel: Id) -> Vec<Value> {
        let mut messages = self.sandbox.messages(self.owner, channel, 100_000).expect("can be read");
        messages.reverse();
        messages
    }

    /// Its clock, as the bot takes it.
    pub fn clock(&self) -> Clock {
        let hands = self.sandbox.clock();
        let mut moves = hands.moves();
        let (tell, moved) = watch::channel(());
        tokio::spawn(async move { while moves.changed().await.is_ok() && tell.send(()).is_ok() {} });
        Clock::moved_by(move || DateTime::from_timestamp_millis(hands.now()).expect("an instant"), moved)
    }
}

/// Every request of this method and route goes wrong. `Fault { times: Some(1), ..fault(…) }` is less.
pub fn fault(method: &str, route: &str, effect: Effect) -> Fault {
    let (method, route) = (Some(method.to_owned()), Some(route.to_owned()));
    Fault { method, route, channel_id: None, skip: 0, times: None, probability: 1.0, seed: 0, effect }
}
