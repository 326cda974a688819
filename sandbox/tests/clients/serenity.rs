//! serenity: the example bot, as it is.

use discord_sandbox::{Limits, Rules};
use serde_json::json;
use serenity::all::{ChannelId, CreateMessage};
use tokio::{task::JoinSet, time::timeout};

use crate::{
    hello,
    home::{DROPS, Ear, Home, PATIENCE, content, count, ephemeral},
};

const POSTS: &str = "/channels/{channel_id}/messages";

/// Starts the bot and waits until its commands are there.
pub(crate) async fn start(home: &Home) -> tokio::task::JoinHandle<serenity::Result<()>> {
    let mut ear = Ear::of_ada(home).await;
    let mut client =
        hello::client(home.sandbox.base_url(), &home.bot.token).await.expect("the token is known");
    let running = tokio::spawn(async move { client.start().await });
    ear.hears("SANDBOX_COMMANDS").await;
    running
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_uses_the_bot() {
    let home = Home::new(Limits::off()).await;
    let bot = start(&home).await;

    let hello = home.uses("hello", json!({ "name": "Zoé" })).await;
    assert_eq!(content(&hello), "Hello, Zoé!");
    let waved = home.presses(&hello, "wave", &[]).await;
    assert_eq!((&*waved.kind, content(&waved)), ("updated", "ada waved"));
    assert_eq!(waved.message.expect("it is the same message")["components"], json!([]));

    let form = home.uses("form", json!({})).await;
    assert_eq!(form.modal.as_ref().expect("a form opens")["title"], "Report");
    let report = home.sends(&form, json!({ "what": "سقط الموقع" })).await;
    assert!(ephemeral(&report));
    let shown = &report.message.expect("the form is answered")["components"][0]["components"][2];
    assert_eq!(shown["components"][0]["content"], "سقط الموقع");

    let cities = home.completions("pick", "city", "t").await;
    assert_eq!(
        cities,
        json!([{ "name": "Tbilisi", "value": "Tbilisi" }, { "name": "Tokyo", "value": "Tokyo" }])
    );
    assert_eq!(content(&home.uses("pick", json!({ "city": "Tokyo" })).await), "You picked Tokyo");

    let menu = home.uses("menu", json!({})).await;
    let chosen = home.presses(&menu, "cities", &["Amman", "Helsinki"]).await;
    assert_eq!((content(&chosen), ephemeral(&chosen)), ("You chose Amman and Helsinki", true));

    let slow = home.uses("slow", json!({})).await;
    assert_eq!((content(&slow), ephemeral(&slow)), ("Here it is, at last.", true));

    home.sandbox.set_rules(Rules { answer_within_ms: 100, ..Rules::default() });
    let silent = home.uses("silent", json!({})).await;
    assert_eq!(silent.error.as_deref(), Some("The application did not respond"));
    home.knows_every_route();
    bot.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_reaches_sixty_channels() {
    let home = Home::new(Limits::off()).await;
    assert_eq!(post_everywhere(&home).await, (60, 0));
}

/// serenity's own limiter has to be off on the sandbox, so that what is over the limit is refused.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_the_limit_is_refused_and_counted() {
    let home = Home::new(Limits::documented()).await;
    let (posted, refused) = post_everywhere(&home).await;
    let budget = home.sandbox.budget();
    assert_eq!(posted + refused, 60);
    assert!(posted >= 50, "a second has room for fifty, {posted} were posted");
    assert_eq!(budget.rate_limited_by_scope.global, refused as u64);
    assert_eq!(budget.rate_limited, refused as u64, "no channel was posted to twice");
}

/// Posts to sixty channels at once. Gives how many posts were taken and how many refused with 429; the log and the
/// channels have to agree.
async fn post_everywhere(home: &Home) -> (usize, usize) {
    let channels = home.channels(60);
    let http = std::sync::Arc::new(hello::http(home.sandbox.base_url(), &home.bot.token));
    let mut posts = JoinSet::new();
    for channel in &channels {
        let (http, channel) = (http.clone(), ChannelId::new(channel.0));
        posts.spawn(
            async move { channel.send_message(http, CreateMessage::new().content("Attention")).await },
        );
    }
    let results = timeout(PATIENCE, posts.join_all()).await.expect("every post is answered");
    let (posted, refused): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    for error in refused.iter().filter_map(|result| result.as_ref().err()) {
        let limited = matches!(error, serenity::Error::Http(error)
            if error.status_code().is_some_and(|status| status.as_u16() == 429));
        assert!(limited, "{error}");
    }
    let full = |channel: &&discord_sandbox::Id| {
        let messages = home.sandbox.messages(home.ada, **channel, 2).expect("Ada sees all channels");
        messages.len() == 1 && messages[0]["content"] == "Attention"
    };
    assert_eq!(channels.iter().filter(full).count(), posted.len());
    assert_eq!(home.answered("POST", POSTS, 200), posted.len());
    assert_eq!(home.answered("POST", POSTS, 429), refused.len());
    (posted.len(), refused.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_lost_its_connection_resumes_and_misses_nothing() {
    let home = Home::new(Limits::off()).await;
    let bot = start(&home).await;
    let mut ear = Ear::of_ada(&home).await;
    for (drops, how) in (1..).zip(DROPS) {
        assert_eq!(home.sandbox.disturb_gateway(Some(home.bot.id), how), 1);
        let missed = home.uses("hello", json!({ "name": format!("{how:?}") })).await;
        assert_eq!(content(&missed), format!("Hello, {how:?}!"));
        ear.hears_resumes(&home, drops).await;
        assert_eq!(count(&home.story(), "identify"), 1, "after {how:?}");
    }
    bot.abort();
}
