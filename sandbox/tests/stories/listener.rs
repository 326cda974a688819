//! A bot's ear: a gateway connection that hears events one by one.

use discord_sandbox::Bot;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async, tungstenite::Message};

use crate::world::World;

/// Every intent there is.
const ALL: u64 = (1 << 26) - 1;

pub(crate) struct Listener(WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Listener {
    /// Connects as the world's bot, with all intents, and waits until it has its server.
    pub(crate) async fn connect(world: &World) -> Self {
        Self::with_intents(world, ALL & !(1 << 17 | 1 << 18 | 1 << 19 | 1 << 22 | 1 << 23)).await
    }

    pub(crate) async fn with_intents(world: &World, intents: u64) -> Self {
        let (mut listener, _) = Self::of(world, &world.bot, intents).await;
        if intents & 1 != 0 {
            listener.event("GUILD_CREATE").await;
        }
        listener
    }

    /// Connects as some bot. Gives what it is told first, too.
    pub(crate) async fn of(world: &World, bot: &Bot, intents: u64) -> (Self, Value) {
        let facts = world.sandbox.facts();
        let url = format!("{}/?v=10&encoding=json", facts["gateway_url"].as_str().expect("a URL"));
        let (socket, _) = connect_async(url).await.expect("the gateway answers");
        let mut listener = Self(socket);
        assert_eq!(listener.payload().await["op"], 10);
        let properties = json!({ "os": "linux", "browser": "story", "device": "story" });
        let identify =
            json!({ "op": 2, "d": { "token": bot.token, "intents": intents, "properties": properties } });
        listener.0.send(Message::Text(identify.to_string())).await.expect("sent");
        let ready = listener.event("READY").await;
        (listener, ready)
    }

    /// The data of the next event of this name; others before it are passed over.
    pub(crate) async fn event(&mut self, name: &str) -> Value {
        loop {
            let mut payload = self.payload().await;
            if payload["t"] == name {
                return payload["d"].take();
            }
        }
    }

    /// The names of what comes, until one has come so often.
    pub(crate) async fn names_until(&mut self, name: &str, times: usize) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        while names.iter().filter(|one| *one == name).count() < times {
            names.extend(self.payload().await["t"].as_str().map(str::to_owned));
        }
        names
    }

    async fn payload(&mut self) -> Value {
        loop {
            match self.0.next().await {
                Some(Ok(Message::Text(text))) => return serde_json::from_str(&text).expect("JSON"),
                Some(Ok(_)) => {}
                other => panic!("the gateway went away: {other:?}"),
            }
        }
    }
}
