//! A sandbox with one server and one bot, and a client that speaks the gateway's protocol by hand.

use std::{net::TcpStream, time::Duration};

use discord_sandbox::{Bot, How, Id, Options, Sandbox};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio_tungstenite::tungstenite::{self, Message, WebSocket, error::ProtocolError};

/// A local Discord without limits.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) address: String,
    pub(crate) guild: Id,
    pub(crate) bot: Bot,
    runtime: Runtime,
}

pub(crate) fn world() -> World {
    let runtime = Runtime::new().expect("starts");
    let sandbox = runtime.block_on(Sandbox::start(Options::default())).expect("a free port");
    let owner = sandbox.create_user("ada", "fr");
    let guild = sandbox.create_guild("Home", owner).expect("can be made");
    let bot = sandbox.create_bot("bot", owner);
    sandbox.invite_bot(guild, bot.id, 0).expect("can be invited");
    let address = sandbox.base_url().trim_start_matches("http://").to_owned();
    World { sandbox, address, guild, bot, runtime }
}

impl World {
    pub(crate) fn connect(&self, query: &str) -> Client {
        let stream = TcpStream::connect(&self.address).expect("connects");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("can be set");
        let url = format!("ws://{}/?{query}", self.address);
        Client { socket: tungstenite::client(url, stream).expect("upgrades").0 }
    }

    /// A client that has read HELLO.
    pub(crate) fn greeted(&self) -> Client {
        let mut client = self.connect("v=10&encoding=json");
        assert_eq!(client.payload()["op"], 10);
        client
    }

    /// A client that has read READY and its server, and the id of its session.
    pub(crate) fn ready(&self) -> (Client, String) {
        let mut client = self.greeted();
        client.identify(&self.bot.token, &json!({}));
        let ready = client.event("READY");
        client.event("GUILD_CREATE");
        (client, ready["session_id"].as_str().expect("a string").to_owned())
    }

    /// Something happens: there is a new role.
    pub(crate) fn happen(&self, name: &str) {
        self.sandbox.create_role(self.guild, &json!({ "name": name })).expect("can be made");
    }

    /// A request of a bot that has to succeed.
    pub(crate) fn done(&self, bot: &Bot, method: &str, path: &str, body: &Value) -> Value {
        let url = format!("{}/api/v10{path}", self.sandbox.base_url());
        let method = method.parse().expect("a method");
        let request = reqwest::Client::new().request(method, url).json(body);
        let answer = request.header("authorization", format!("Bot {}", bot.token)).send();
        let text = self.runtime.block_on(async {
            let answer = answer.await.expect("answers").error_for_status().expect("is allowed");
            answer.text().await.expect("is whole")
        });
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }

    pub(crate) fn disturb(&self, how: Value) {
        let how: How = serde_json::from_value(how).expect("a way");
        assert!(self.sandbox.disturb_gateway(Some(self.bot.id), how) > 0);
    }

    pub(crate) fn resume(&self, session: &str, seq: u64) -> Client {
        let mut client = self.greeted();
        client.send(6, &json!({ "token": self.bot.token, "session_id": session, "seq": seq }));
        client
    }

    /// Ends the sandbox, and puts another in its place.
    pub(crate) fn end(&mut self) {
        self.sandbox = self.runtime.block_on(Sandbox::start(Options::default())).expect("a free port");
    }

    /// Whether the page would show the bot as there.
    pub(crate) fn connected(&self) -> bool {
        self.sandbox.facts()["bots"][0]["connected"] == true
    }
}

/// A client of the gateway that does nothing by itself.
pub(crate) struct Client {
    socket: WebSocket<TcpStream>,
}

/// What a client can hear.
#[derive(PartialEq, Debug)]
pub(crate) enum Heard {
    Payload(Value),
    Closed(Option<u16>),
    /// No close frame: an end, or a reset.
    Gone {
        reset: bool,
    },
}

impl Client {
    pub(crate) fn send(&mut self, op: u64, data: &Value) {
        self.send_text(json!({ "op": op, "d": data }).to_string());
    }

    pub(crate) fn send_text(&mut self, text: String) {
        self.socket.send(Message::Text(text)).expect("sends");
    }

    pub(crate) fn identify(&mut self, token: &str, more: &Value) {
        let mut data = json!({ "token": token, "intents": 1, "properties": {} });
        data.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        self.send(2, &data);
    }

    #[expect(clippy::result_large_err, reason = "the error is tungstenite's")]
    fn read(&mut self) -> tungstenite::Result<Message> {
        self.socket.read()
    }

    pub(crate) fn message(&mut self) -> Message {
        self.read().expect("comes")
    }

    pub(crate) fn next(&mut self) -> Heard {
        match self.read() {
            Ok(Message::Text(text)) => Heard::Payload(serde_json::from_str(&text).expect("JSON")),
            Ok(Message::Close(frame)) => Heard::Closed(frame.map(|frame| frame.code.into())),
            Err(tungstenite::Error::Protocol(ProtocolError::ResetWithoutClosingHandshake)) => {
                Heard::Gone { reset: false }
            }
            Err(tungstenite::Error::Io(error)) if error.kind() == std::io::ErrorKind::ConnectionReset => {
                Heard::Gone { reset: true }
            }
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn payload(&mut self) -> Value {
        match self.next() {
            Heard::Payload(payload) => payload,
            other => panic!("{other:?}"),
        }
    }

    /// The data of the next payload, which is this event.
    pub(crate) fn event(&mut self, name: &str) -> Value {
        let payload = self.payload();
        assert_eq!(payload["t"], name, "{payload}");
        payload["d"].clone()
    }

    /// Closes the connection, and waits until the server has closed it too.
    pub(crate) fn leave(mut self, code: u16) {
        let frame = tungstenite::protocol::CloseFrame { code: code.into(), reason: "".into() };
        self.socket.close(Some(frame)).expect("closes");
        let end = loop {
            if let Err(end) = self.read() {
                break end;
            }
        };
        assert!(matches!(end, tungstenite::Error::ConnectionClosed), "{end:?}");
    }

    pub(crate) fn closed(&mut self) -> Option<u16> {
        match self.next() {
            Heard::Closed(code) => code,
            other => panic!("{other:?}"),
        }
    }
}
