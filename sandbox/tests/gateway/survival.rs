//! What breaks, and what a client finds when it comes back.

use std::time::Duration;

use discord_sandbox::How;
use serde_json::json;

use crate::client::{Heard, world};

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
        client.event("GUILD_ROLE_CREATE");
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
        assert_eq!((&missed["s"], &missed["d"]["role"]["name"]), (&json!(4), &json!("Missed")));
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
    world.sandbox.disturb_gateway(None, How::Close { code: 4009, resumable: false });
    assert_eq!(client.closed(), Some(4009));
    let mut client = world.resume(&session, 1);
    assert_eq!(client.payload(), invalid);
    client.identify(&world.bot.token, &json!({}));
    client.event("READY");
}

#[test]
fn a_session_moves_to_the_connection_that_resumes_it() {
    let world = world();
    let (mut first, session) = world.ready();
    assert_eq!(world.sandbox.disturb_gateway(Some(world.guild), How::NoCode { resumable: true }), 0);
    let mut second = world.resume(&session, 2);
    second.event("RESUMED");
    assert_eq!(first.closed(), Some(4000));
    world.happen("New");
    second.event("GUILD_ROLE_CREATE");
    assert!(world.connected());
}

#[test]
fn a_client_asked_to_reconnect_hears_on_until_it_leaves() {
    let world = world();
    let (mut client, session) = world.ready();
    world.disturb(json!({ "how": "reconnect" }));
    assert_eq!(client.payload()["op"], 7);
    world.happen("New");
    client.event("GUILD_ROLE_CREATE");
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
    assert_eq!(next.event("GUILD_ROLE_CREATE")["role"]["name"], "Unheard");
    next.event("RESUMED");
    assert_eq!(client.closed(), Some(4000), "nothing came before");
}

#[test]
fn a_client_that_sends_no_heartbeat_is_closed_on() {
    let world = world();
    world.sandbox.set_heartbeat(Duration::from_millis(500));
    let (mut client, session) = world.ready();
    assert_eq!(client.closed(), Some(4009));
    world.sandbox.set_heartbeat(Duration::from_mins(1));
    world.resume(&session, 2).event("RESUMED");
}

#[test]
fn the_log_tells_the_story_without_tokens() {
    let world = world();
    let (client, session) = world.ready();
    drop(client);
    world.resume(&session, 2).event("RESUMED");
    let entries = world.sandbox.gateway_log(0, 100);
    let log = serde_json::to_string(&entries).expect("writes");
    let story: Vec<_> =
        entries.iter().map(|entry| entry.record.what).filter(|what| *what != "close").collect();
    assert_eq!(story, ["connect", "identify", "ready", "connect", "resume", "resumed"]);
    assert!(!log.contains(&world.bot.token));
}

#[test]
fn a_connection_ends_with_the_sandbox() {
    let mut world = world();
    let (mut client, _) = world.ready();
    world.end();
    assert_eq!(client.next(), Heard::Gone { reset: false });
}
