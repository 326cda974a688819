//! What is said on a connection, from HELLO on.

use std::io::Write;

use discord_sandbox::{Limits, Quota, WindowKind};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::client::{Client, world};

fn quota(limit: usize, seconds: f64) -> Quota {
    Quota { limit, seconds, window: WindowKind::Fixed }
}

#[test]
fn a_client_is_greeted_heard_and_told_what_happens() {
    let world = world();
    let mut client = world.connect("v=10&encoding=json");
    let hello = json!({ "t": null, "s": null, "op": 10, "d": { "heartbeat_interval": 41250 } });
    assert_eq!(client.payload(), hello);
    client.send(1, &Value::Null);
    assert_eq!(client.payload()["op"], 11);
    client.identify(&world.bot.token, &json!({}));
    let ready = client.event("READY");
    assert_eq!(ready["guilds"], json!([{ "id": world.guild, "unavailable": true }]));
    assert_eq!(ready["resume_gateway_url"], format!("ws://{}", world.address));
    assert_eq!(ready["application"]["id"], json!(world.bot.id));
    assert_eq!(ready.get("shard"), None);
    let guild = client.payload();
    assert_eq!((&guild["t"], &guild["s"], &guild["op"]), (&json!("GUILD_CREATE"), &json!(2), &json!(0)));
    world.happen("New");
    assert_eq!(client.event("GUILD_ROLE_CREATE")["role"]["name"], "New");
    client.send(
        3,
        &json!({ "since": { "secs_since_epoch": 1 }, "status": "idle", "afk": false, "activities": [] }),
    );
    client.send(4, &json!({ "guild_id": world.guild, "channel_id": null }));
    client.send(31, &json!({ "guild_ids": [world.guild] }));
    assert_eq!(client.event("SOUNDBOARD_SOUNDS")["guild_id"], json!(world.guild));
    client.send(43, &json!({ "guild_id": world.guild, "fields": ["status"] }));
    assert_eq!(client.event("CHANNEL_INFO")["channels"], json!([]));
    assert!(world.connected());
}

#[test]
fn what_a_client_does_wrong_closes_with_its_code() {
    let world = world();
    let token = world.bot.token.clone();
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
    client.identify(&token, &json!({ "intents": 1 | 1 << 15 }));
    client.event("READY");
    client.event("GUILD_CREATE");
    client.identify(&token, &json!({}));
    assert_eq!(client.closed(), Some(4005));
}

#[test]
fn limits_on_sending_and_identifying_are_kept() {
    let world = world();
    let sends = Some(quota(3, 60.0));
    world
        .sandbox
        .set_limits(Limits { sends, identify: Some(quota(1, 3600.0)), ..Limits::off() })
        .expect("they can be kept to");
    let (mut client, _) = world.ready();
    for _ in 0..2 {
        client.send(1, &Value::Null);
        assert_eq!(client.payload()["op"], 11);
    }
    client.send(1, &Value::Null);
    assert_eq!(client.closed(), Some(4008));
    let mut client = world.greeted();
    client.identify(&world.bot.token, &json!({}));
    assert_eq!(client.payload()["op"], 9);

    world
        .sandbox
        .set_limits(Limits { starts: Some(quota(1, 86_400.0)), ..Limits::off() })
        .expect("they can be kept to");
    let (mut client, _) = world.ready();
    let mut more = world.greeted();
    more.identify(&world.bot.token, &json!({}));
    assert_eq!(
        (more.closed(), client.closed()),
        (Some(4004), Some(4004)),
        "the token is as good as taken back"
    );
}

#[test]
fn members_are_given_by_prefix_and_all_of_them_rarely() {
    let world = world();
    world
        .sandbox
        .set_limits(Limits { all_members: Some(quota(1, 30.0)), ..Limits::off() })
        .expect("they can be kept to");
    let mut client = world.greeted();
    client.identify(&world.bot.token, &json!({ "intents": 1 | 1 << 1 }));
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
    let mine = (world.guild.0 >> 22) % 2;
    let mut clients = [0, 1].map(|number| {
        let mut client = world.greeted();
        client.identify(&world.bot.token, &json!({ "shard": [number, 2] }));
        let ready = client.event("READY");
        assert_eq!(ready["shard"], json!([number, 2]));
        assert_eq!(ready["guilds"].as_array().map(Vec::len), Some(usize::from(number == mine)));
        client
    });
    world.happen("New");
    let client = &mut clients[usize::try_from(mine).expect("0 or 1")];
    client.event("GUILD_CREATE");
    client.event("GUILD_ROLE_CREATE");
    let other = &mut clients[usize::try_from(1 - mine).expect("0 or 1")];
    other.send(1, &Value::Null);
    assert_eq!(other.payload()["op"], 11, "nothing else came before");
}

#[test]
fn intents_choose_what_is_heard() {
    let world = world();
    let mut client = world.greeted();
    client.identify(&world.bot.token, &json!({ "intents": 1 << 9 }));
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
        zlib.write_all(&client.message().into_data()).expect("decodes");
        zlib.flush().expect("decodes");
        serde_json::from_slice(&std::mem::take(zlib.get_mut())).expect("JSON")
    };
    assert_eq!(read(&mut client)["op"], 10);
    client.identify(&world.bot.token, &json!({ "compress": true }));
    assert_eq!(
        (read(&mut client)["t"].clone(), read(&mut client)["t"].clone()),
        (json!("READY"), json!("GUILD_CREATE"))
    );

    let mut client = world.connect("v=10&compress=zstd-stream");
    let mut zstd = zstd::stream::write::Decoder::new(Vec::new()).expect("decodes");
    let mut read = |client: &mut Client| -> Value {
        zstd.write_all(&client.message().into_data()).expect("decodes");
        zstd.flush().expect("decodes");
        serde_json::from_slice(&std::mem::take(zstd.get_mut())).expect("JSON")
    };
    assert_eq!(read(&mut client)["op"], 10);
    client.identify(&world.bot.token, &json!({}));
    assert_eq!(
        (read(&mut client)["t"].clone(), read(&mut client)["t"].clone()),
        (json!("READY"), json!("GUILD_CREATE"))
    );

    let mut client = world.greeted();
    client.identify(&world.bot.token, &json!({ "compress": true }));
    let Message::Text(_) = client.message() else { panic!("READY is small here") };
    let Message::Binary(bytes) = client.message() else { panic!("GUILD_CREATE is worth it") };
    let guild: Value = serde_json::from_reader(flate2::read::ZlibDecoder::new(&bytes[..])).expect("JSON");
    assert_eq!(guild["t"], "GUILD_CREATE");
}
