//! The gateway as a client sees it, over real sockets.

use std::{io::Write, net::TcpStream, time::Duration};

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio_tungstenite::tungstenite::{self, Message, WebSocket, error::ProtocolError};

use super::*;
use crate::{
    clock::Clock,
    limits::{Config, Quota},
    listener::Listener,
    state::{State, intent},
};

/// A local Discord with one server and one bot, without limits.
struct World {
    shared: Arc<Shared>,
    address: String,
    app: Id,
    guild: Id,
    token: String,
    _runtime: Runtime,
}

fn world() -> World {
    let runtime = Runtime::new().expect("starts");
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a free port");
    let address = listener.local_addr().expect("is bound").to_string();
    let mut state = State::new(Clock::real(), format!("http://{address}"));
    let owner = state.create_user("ada", None, "fr");
    let guild = state.create_guild("Home", owner).expect("can be made");
    let app = state.create_bot("bot", owner);
    state.invite_bot(guild, app, 0).expect("can be invited");
    let token = state.apps[&app].token.clone();
    let shared = Arc::new(Shared::new(state, Config::off()));
    let service = routes(&shared).into_make_service_with_connect_info::<Peer>();
    runtime.spawn(axum::serve(Listener::new(listener), service).into_future());
    World { shared, address, app, guild, token, _runtime: runtime }
}

impl World {
    fn connect(&self, query: &str) -> Client {
        let stream = TcpStream::connect(&self.address).expect("connects");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("can be set");
        let url = format!("ws://{}/gateway/?{query}", self.address);
        Client { socket: tungstenite::client(url, stream).expect("upgrades").0 }
    }

    /// A client that has read HELLO.
    fn greeted(&self) -> Client {
        let mut client = self.connect("v=10&encoding=json");
        assert_eq!(client.payload()["op"], 10);
        client
    }

    /// A client that has read READY and its server.
    fn ready(&self) -> (Client, String) {
        let mut client = self.greeted();
        client.identify(&self.token, &json!({}));
        let ready = client.event("READY");
        client.event("GUILD_CREATE");
        (client, ready["session_id"].as_str().expect("a string").to_owned())
    }

    /// Something happens: the server's name changes.
    fn happen(&self, name: &str) {
        self.shared.state().edit_guild(self.guild, &json!({ "name": name })).expect("is allowed");
    }

    fn disturb(&self, how: Value) {
        let how = serde_json::from_value(how).expect("a way");
        assert!(self.shared.state().gateway.disturb(Some(self.app), how) > 0);
    }

    fn resume(&self, session: &str, seq: u64) -> Client {
        let mut client = self.greeted();
        client.send(6, &json!({ "token": self.token, "session_id": session, "seq": seq }));
        client
    }

    fn limit(&self, config: Config) {
        self.shared.limits().set(config);
    }
}

struct Client {
    socket: WebSocket<TcpStream>,
}

#[derive(PartialEq, Debug)]
enum Heard {
    Payload(Value),
    Closed(Option<u16>),
    /// No close frame: an end, or a reset.
    Gone {
        reset: bool,
    },
}

impl Client {
    fn send(&mut self, op: u64, data: &Value) {
        self.send_text(json!({ "op": op, "d": data }).to_string());
    }

    fn send_text(&mut self, text: String) {
        self.socket.send(Message::Text(text)).expect("sends");
    }

    fn identify(&mut self, token: &str, more: &Value) {
        let mut data = json!({ "token": token, "intents": 1, "properties": {} });
        data.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        self.send(2, &data);
    }

    fn read(&mut self) -> tungstenite::Result<Message> {
        self.socket.read()
    }

    fn next(&mut self) -> Heard {
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

    fn payload(&mut self) -> Value {
        match self.next() {
            Heard::Payload(payload) => payload,
            other => panic!("{other:?}"),
        }
    }

    /// The data of the next payload, which is this event.
    fn event(&mut self, name: &str) -> Value {
        let payload = self.payload();
        assert_eq!(payload["t"], name, "{payload}");
        payload["d"].clone()
    }

    /// Closes the connection, and waits until the server has closed it too.
    fn leave(mut self, code: u16) {
        let frame = tungstenite::protocol::CloseFrame { code: code.into(), reason: "".into() };
        self.socket.close(Some(frame)).expect("closes");
        let end = std::iter::repeat_with(|| self.read()).find_map(Result::err).expect("ends");
        assert!(matches!(end, tungstenite::Error::ConnectionClosed), "{end:?}");
    }

    fn closed(&mut self) -> Option<u16> {
        match self.next() {
            Heard::Closed(code) => code,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_client_is_greeted_heard_and_told_what_happens() {
    let world = world();
    let mut client = world.connect("v=10&encoding=json");
    let hello = json!({ "t": null, "s": null, "op": 10, "d": { "heartbeat_interval": 41250 } });
    assert_eq!(client.payload(), hello);
    client.send(1, &Value::Null);
    assert_eq!(client.payload()["op"], 11);
    client.identify(&world.token, &json!({}));
    let ready = client.event("READY");
    assert_eq!(ready["guilds"], json!([{ "id": world.guild, "unavailable": true }]));
    assert_eq!(ready["resume_gateway_url"], format!("ws://{}/gateway", world.address));
    assert_eq!(ready["application"]["id"], json!(world.app));
    assert_eq!(ready.get("shard"), None);
    let guild = client.payload();
    assert_eq!((&guild["t"], &guild["s"], &guild["op"]), (&json!("GUILD_CREATE"), &json!(2), &json!(0)));
    world.happen("New");
    assert_eq!(client.event("GUILD_UPDATE")["name"], "New");
    client.send(
        3,
        &json!({ "since": { "secs_since_epoch": 1 }, "status": "idle", "afk": false, "activities": [] }),
    );
    client.send(4, &json!({ "guild_id": world.guild, "channel_id": null }));
    client.send(31, &json!({ "guild_ids": [world.guild] }));
    assert_eq!(client.event("SOUNDBOARD_SOUNDS")["guild_id"], json!(world.guild));
    client.send(43, &json!({ "guild_id": world.guild, "fields": ["status"] }));
    assert_eq!(client.event("CHANNEL_INFO")["channels"], json!([]));
    assert!(world.shared.state().gateway.connected(world.app));
}

#[test]
fn what_a_client_does_wrong_closes_with_its_code() {
    let world = world();
    let token = world.token.clone();
    world.shared.state().apps.get_mut(&world.app).expect("is there").privileged = intent::MESSAGE_CONTENT;
    let identify = |key: &str, value: Value| {
        let mut data = json!({ "token": token, "intents": 1, "properties": {} });
        data[key] = value;
        json!({ "op": 2, "d": data }).to_string()
    };
    let cases = [
        ("{".to_owned(), 4002),
        ("[]".to_owned(), 4002),
        (json!({ "op": 1, "d": "x".repeat(4096) }).to_string(), 4002),
        (r#"{"op":99}"#.to_owned(), 4001),
        (r#"{"op":0}"#.to_owned(), 4001),
        (r#"{"op":3,"d":{}}"#.to_owned(), 4003),
        (r#"{"op":8,"d":{}}"#.to_owned(), 4003),
        (identify("token", json!("wrong")), 4004),
        (identify("token", json!(null)), 4002),
        (identify("properties", json!(null)), 4002),
        (identify("intents", json!(1 << 19)), 4013),
        (identify("intents", json!(-1)), 4013),
        (identify("intents", json!(1 << 1)), 4014),
        (identify("shard", json!([1, 1])), 4010),
        (identify("shard", json!([0, 0])), 4010),
        (identify("shard", json!(["0", 1])), 4010),
        (json!({ "op": 6, "d": { "token": "wrong", "session_id": "x", "seq": 1 } }).to_string(), 4004),
    ];
    for (text, code) in cases {
        let mut client = world.greeted();
        client.send_text(text.clone());
        assert_eq!(client.closed(), Some(code), "{text}");
    }
    for query in ["v=6", "v=10&encoding=etf", "v=10&compress=gzip"] {
        let code = if query == "v=6" { 4012 } else { 4002 };
        assert_eq!(world.connect(query).closed(), Some(code), "{query}");
    }
    let mut client = world.greeted();
    client.identify(&token, &json!({ "intents": 1 | intent::MESSAGE_CONTENT }));
    client.event("READY");
    client.event("GUILD_CREATE");
    client.identify(&token, &json!({}));
    assert_eq!(client.closed(), Some(4005));
}

#[test]
fn a_client_that_resumes_is_told_what_it_missed() {
    let world = world();
    for how in [
        json!({ "how": "tcp" }),
        json!({ "how": "tcp", "reset": true }),
        json!({ "how": "close", "code": 4000 }),
        json!({ "how": "no_code" }),
    ] {
        let (mut client, session) = world.ready();
        world.happen("Seen");
        client.event("GUILD_UPDATE");
        world.disturb(how.clone());
        let wanted = match how["how"].as_str() {
            Some("tcp") => Heard::Gone { reset: how["reset"] == true },
            Some("close") => Heard::Closed(Some(4000)),
            _ => Heard::Closed(None),
        };
        assert_eq!(client.next(), wanted);
        world.happen("Missed");
        let mut client = world.resume(&session, 3);
        let missed = client.payload();
        assert_eq!((&missed["s"], &missed["d"]["name"]), (&json!(4), &json!("Missed")));
        assert_eq!(client.payload()["t"], "RESUMED");
        world.happen("New");
        assert_eq!(client.payload()["s"], 6);
        client.leave(4000);
    }
}

#[test]
fn a_session_that_is_gone_cannot_be_resumed_and_the_client_may_identify_instead() {
    let world = world();
    let invalid = json!({ "t": null, "s": null, "op": 9, "d": false });
    assert_eq!(world.resume("unknown", 1).payload(), invalid);

    let (_client, session) = world.ready();
    assert_eq!(world.resume(&session, 99).closed(), Some(4007));

    let (client, session) = world.ready();
    client.leave(1000);
    assert_eq!(world.resume(&session, 1).payload(), invalid);

    let (mut client, session) = world.ready();
    world.shared.state().gateway.disturb(None, How::Close { code: 4009, resumable: false });
    assert_eq!(client.closed(), Some(4009));
    let mut client = world.resume(&session, 1);
    assert_eq!(client.payload(), invalid);
    client.identify(&world.token, &json!({}));
    client.event("READY");

    let (mut client, session) = world.ready();
    world.shared.state().gateway.resume_within = Duration::ZERO;
    world.shared.state().gateway.disturb(None, How::Tcp { reset: false, resumable: true });
    client.next();
    assert_eq!(world.resume(&session, 1).payload(), invalid, "too late");
}

#[test]
fn a_session_moves_to_the_connection_that_resumes_it() {
    let world = world();
    let (mut first, session) = world.ready();
    assert_eq!(world.shared.state().gateway.disturb(Some(Id(1)), How::NoCode { resumable: true }), 0);
    let mut second = world.resume(&session, 2);
    second.event("RESUMED");
    assert_eq!(first.closed(), Some(4000));
    world.happen("New");
    second.event("GUILD_UPDATE");
    assert!(world.shared.state().gateway.connected(world.app));
}

#[test]
fn a_client_asked_to_reconnect_hears_on_until_it_leaves() {
    let world = world();
    let (mut client, session) = world.ready();
    world.disturb(json!({ "how": "reconnect" }));
    assert_eq!(client.payload()["op"], 7);
    world.happen("New");
    client.event("GUILD_UPDATE");
    drop(client);
    world.resume(&session, 3).event("RESUMED");

    let (mut client, _) = world.ready();
    world.disturb(json!({ "how": "heartbeat" }));
    assert_eq!(client.payload()["op"], 1);
}

#[test]
fn an_invalid_session_can_be_resumed_where_the_client_is_told_so() {
    let world = world();
    for resumable in [true, false] {
        let (mut client, session) = world.ready();
        world.disturb(json!({ "how": "invalid_session", "resumable": resumable }));
        assert_eq!(client.payload()["d"], resumable);
        client.send(3, &json!({}));
        assert_eq!(client.closed(), Some(4003));
        let answer = world.resume(&session, 2).payload();
        assert_eq!(answer["op"], if resumable { 0 } else { 9 });
    }
}

#[test]
fn silence_withholds_events_which_a_resume_gives() {
    let world = world();
    let (mut client, session) = world.ready();
    world.disturb(json!({ "how": "silence" }));
    world.happen("Unheard");
    client.send(1, &json!(2));
    let mut next = world.resume(&session, 2);
    assert_eq!(next.event("GUILD_UPDATE")["name"], "Unheard");
    next.event("RESUMED");
    assert_eq!(client.closed(), Some(4000), "nothing came before");
}

#[test]
fn a_client_that_sends_no_heartbeat_is_closed_on() {
    let world = world();
    world.shared.state().gateway.heartbeat = Duration::from_millis(500);
    let (mut client, session) = world.ready();
    assert_eq!(client.closed(), Some(4009));
    world.shared.state().gateway.heartbeat = Duration::from_mins(1);
    world.resume(&session, 2).event("RESUMED");
}

#[test]
fn limits_on_sending_and_identifying_are_kept() {
    let world = world();
    let sends = Some(Quota::fixed(3, 60.0));
    world.limit(Config { sends, identify: Some(Quota::fixed(1, 3600.0)), ..Config::off() });
    let (mut client, _) = world.ready();
    for _ in 0..2 {
        client.send(1, &Value::Null);
        assert_eq!(client.payload()["op"], 11);
    }
    client.send(1, &Value::Null);
    assert_eq!(client.closed(), Some(4008));
    let mut client = world.greeted();
    client.identify(&world.token, &json!({}));
    assert_eq!(client.payload()["op"], 9);

    world.limit(Config { starts: Some(Quota::fixed(1, 86_400.0)), ..Config::off() });
    let (mut client, _) = world.ready();
    let mut more = world.greeted();
    more.identify(&world.token, &json!({}));
    assert_eq!(
        (more.closed(), client.closed()),
        (Some(4004), Some(4004)),
        "the token is as good as taken back"
    );
}

#[test]
fn members_are_given_by_prefix_and_all_of_them_rarely() {
    let world = world();
    world.limit(Config { all_members: Some(Quota::fixed(1, 30.0)), ..Config::off() });
    let mut client = world.greeted();
    client.identify(&world.token, &json!({ "intents": intent::GUILDS | intent::GUILD_MEMBERS }));
    client.event("READY");
    client.event("GUILD_CREATE");
    client.send(8, &json!({ "guild_id": world.guild, "query": "ad", "limit": 10, "nonce": "n" }));
    let chunk = client.event("GUILD_MEMBERS_CHUNK");
    assert_eq!(chunk["members"][0]["user"]["username"], "ada");
    assert_eq!((chunk["members"].as_array().map(Vec::len), &chunk["nonce"]), (Some(1), &json!("n")));
    let all = json!({ "guild_id": world.guild, "query": "", "limit": 0, "nonce": "n" });
    client.send(8, &all);
    assert_eq!(client.event("GUILD_MEMBERS_CHUNK")["members"].as_array().map(Vec::len), Some(2));
    client.send(8, &all);
    let limited = client.event("RATE_LIMITED");
    assert_eq!(
        (&limited["opcode"], &limited["meta"]),
        (&json!(8), &json!({ "guild_id": world.guild, "nonce": "n" }))
    );
}

#[test]
fn a_shard_hears_of_its_own_servers() {
    let world = world();
    let mine = session::shard_of(world.guild, 2);
    let mut clients = [0, 1].map(|number| {
        let mut client = world.greeted();
        client.identify(&world.token, &json!({ "shard": [number, 2] }));
        let ready = client.event("READY");
        assert_eq!(ready["shard"], json!([number, 2]));
        assert_eq!(ready["guilds"].as_array().map(Vec::len), Some(usize::from(number == mine)));
        client
    });
    world.happen("New");
    let client = &mut clients[usize::try_from(mine).expect("0 or 1")];
    client.event("GUILD_CREATE");
    client.event("GUILD_UPDATE");
    let other = &mut clients[usize::try_from(1 - mine).expect("0 or 1")];
    other.send(1, &Value::Null);
    assert_eq!(other.payload()["op"], 11, "nothing else came before");
}

#[test]
fn intents_choose_what_is_heard() {
    let world = world();
    let mut client = world.greeted();
    client.identify(&world.token, &json!({ "intents": 1 << 9 }));
    client.event("READY");
    world.happen("New");
    client.send(1, &Value::Null);
    assert_eq!(client.payload()["op"], 11, "nothing else came before");
}

#[test]
fn each_compression_gives_what_was_sent() {
    let world = world();
    let mut client = world.connect("v=10&encoding=json&compress=zlib-stream");
    let mut zlib = flate2::write::ZlibDecoder::new(Vec::new());
    let mut read = |client: &mut Client| -> Value {
        zlib.write_all(&client.read().expect("comes").into_data()).expect("decodes");
        zlib.flush().expect("decodes");
        serde_json::from_slice(&std::mem::take(zlib.get_mut())).expect("JSON")
    };
    assert_eq!(read(&mut client)["op"], 10);
    client.identify(&world.token, &json!({ "compress": true }));
    assert_eq!(
        (read(&mut client)["t"].clone(), read(&mut client)["t"].clone()),
        (json!("READY"), json!("GUILD_CREATE"))
    );

    let mut client = world.connect("v=10&compress=zstd-stream");
    let mut zstd = zstd::stream::write::Decoder::new(Vec::new()).expect("decodes");
    let mut read = |client: &mut Client| -> Value {
        zstd.write_all(&client.read().expect("comes").into_data()).expect("decodes");
        zstd.flush().expect("decodes");
        serde_json::from_slice(&std::mem::take(zstd.get_mut())).expect("JSON")
    };
    assert_eq!(read(&mut client)["op"], 10);
    client.identify(&world.token, &json!({}));
    assert_eq!(
        (read(&mut client)["t"].clone(), read(&mut client)["t"].clone()),
        (json!("READY"), json!("GUILD_CREATE"))
    );

    let mut client = world.greeted();
    client.identify(&world.token, &json!({ "compress": true }));
    let Message::Text(_) = client.read().expect("comes") else { panic!("READY is small here") };
    let Message::Binary(bytes) = client.read().expect("comes") else { panic!("GUILD_CREATE is worth it") };
    let guild: Value = serde_json::from_reader(flate2::read::ZlibDecoder::new(&bytes[..])).expect("JSON");
    assert_eq!(guild["t"], "GUILD_CREATE");
}

#[test]
fn the_log_tells_the_story_without_tokens() {
    let world = world();
    let (client, session) = world.ready();
    drop(client);
    world.resume(&session, 2).event("RESUMED");
    let state = world.shared.state();
    let log = serde_json::to_string(&state.gateway.log.after(0, 100)).expect("writes");
    let entries = state.gateway.log.after(0, 100);
    let story: Vec<_> =
        entries.iter().map(|entry| entry.record.what).filter(|what| *what != "close").collect();
    assert_eq!(story, ["connect", "identify", "ready", "connect", "resume", "resumed"]);
    assert!(!log.contains(&world.token));
}
