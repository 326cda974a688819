//! discord.js from npm, told nothing but where the REST API is.

use discord_sandbox::{Limits, Say};
use serde_json::json;

use crate::{
    home::{DROPS, Home, content, count, ephemeral},
    script::{self, Script},
};

/// Starts the bot and waits until it is there.
async fn start(home: &Home) -> Script {
    let mut command = script::node("discord.mjs");
    command.args([home.sandbox.base_url(), &home.bot.token]);
    let mut bot = Script::start(command);
    assert_eq!(bot.says("ready").await, json!(home.bot.id));
    bot
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_node), ignore = "needs Node.js and `npm ci` in sandbox/tests/node")]
async fn a_person_uses_the_bot() {
    let home = Home::new(Limits::documented()).await;
    let mut bot = start(&home).await;
    let registered = bot.does("register", json!({})).await;
    assert_eq!(registered[0], json!({ "name": "reply", "french": "répondre" }));

    let reply = home.uses("reply", json!({ "whom": home.louise })).await;
    assert_eq!(content(&reply), format!("Hello, <@{}> (en-US)", home.louise));
    let again = home.presses(&reply, "again", &[]).await;
    assert_eq!((&*again.kind, content(&again)), ("updated", "ada again"));
    let french =
        home.sandbox.command(home.louise, &home.command("reply", json!({}))).await.expect("Louise may, too");
    assert_eq!(content(&french), format!("Hello, <@{}> (fr)", home.louise));

    let form = home.uses("form", json!({})).await;
    let report = home.sends(&form, json!({ "what": "سقط الموقع" })).await;
    assert_eq!((content(&report), ephemeral(&report)), ("سقط الموقع", true));

    let late = home.uses("late", json!({})).await;
    assert_eq!((content(&late), ephemeral(&late)), ("At last", true));
    let followed = bot.says("followed").await;
    let messages = home.sandbox.messages(home.ada, home.general, 2).expect("Ada sees the channel");
    assert_eq!(
        (&messages[0]["id"], &messages[0]["attachments"][0]["filename"]),
        (&followed, &json!("late.txt"))
    );
    assert_eq!(messages[1]["content"], "At last", "what came between is deleted");

    let offered = home.completions("complete", "word", "so").await;
    assert_eq!(offered, json!([{ "name": "so!", "name_localizations": { "fr": "Voilà" }, "value": "done" }]));
    assert_eq!(content(&home.uses("complete", json!({ "word": "done" })).await), "done");
    home.knows_every_route();
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_node), ignore = "needs Node.js and `npm ci` in sandbox/tests/node")]
async fn messages_threads_and_files() {
    let home = Home::new(Limits::off()).await;
    let mut bot = start(&home).await;
    let channels = home.channels(60);
    let posted = bot.does("post", json!({ "channels": channels, "content": "Attention" })).await;
    for (channel, id) in channels.iter().zip(posted.as_array().expect("a list")) {
        let messages = home.sandbox.messages(home.ada, *channel, 2).expect("Ada sees all channels");
        assert_eq!((messages.len(), &messages[0]["id"]), (1, id));
    }
    let history = bot.does("history", json!({ "channel": home.general })).await;
    let wanted = json!({ "edited": true, "answered": true, "contents": ["yes", "changed"], "pinned": true });
    assert_eq!(history, wanted);
    let thread = bot.does("thread", json!({ "channel": home.general })).await;
    let wanted = json!({ "parent": home.general, "name": "Talk", "inside": "inside", "archived": true });
    assert_eq!(thread, wanted);
    // The second is close to the 10 MiB that Discord takes.
    for (times, size) in [(1, 7), (1_400_000, 9_800_000)] {
        let upload =
            bot.does("upload", json!({ "channel": home.general, "text": "Grüße", "times": times })).await;
        assert_eq!(
            upload,
            json!({ "name": "note.txt", "size": size, "description": "A note", "same": true })
        );
    }
    home.knows_every_route();
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_node), ignore = "needs Node.js and `npm ci` in sandbox/tests/node")]
async fn a_bot_that_lost_its_connection_resumes_and_misses_nothing() {
    let home = Home::new(Limits::off()).await;
    let mut bot = start(&home).await;
    for how in DROPS {
        assert_eq!(home.sandbox.disturb_gateway(Some(home.bot.id), how), 1);
        let content = format!("{how:?}");
        let say = Say { channel_id: Some(home.general), content: content.clone(), ..Say::default() };
        home.sandbox.say(home.ada, &say).expect("Ada may write");
        assert_eq!(bot.says("heard").await, content);
        bot.says("resumed").await;
    }
    let story = home.story();
    assert_eq!((count(&story, "identify"), count(&story, "resumed")), (1, DROPS.len()), "{story:?}");
}

/// discord.js waits by itself where the headers say so: Discord, too, would have nothing to refuse.
#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_node), ignore = "needs Node.js and `npm ci` in sandbox/tests/node")]
async fn the_librarys_own_limiter_goes_by_the_headers() {
    let home = Home::new(Limits::documented()).await;
    let mut bot = start(&home).await;
    let waits = bot.does("flood", json!({ "channel": home.general, "count": 12 })).await;
    assert!(waits.as_u64() > Some(0), "the limiter had to wait: {waits}");
    assert_eq!(home.answered("POST", "/channels/{channel_id}/messages", 200), 12);
    assert_eq!(home.sandbox.budget().rate_limited, 0);
    let messages = home.sandbox.messages(home.ada, home.general, 20).expect("Ada sees the channel");
    let order: Vec<_> = messages.iter().rev().filter_map(|message| message["content"].as_str()).collect();
    assert_eq!(order, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
}
