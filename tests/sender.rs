//! The sender against a local Discord: what is certain, what is refused, what nobody can say; and the limits.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use chappe::discord::limits::DOCUMENTED;
use chappe::discord::send::{Access, Create, Delivery, Rejection, Request, Sender};
use chappe::domain::snowflake::{ChannelId, MessageId, UserId};
use discord_sandbox::{Effect, Id, Limits, Options, Quota, Rules, Scope, WindowKind};
use harness::{LocalDiscord, OFFICE};
use serde_json::json;

const MESSAGES: &str = "/channels/{channel_id}/messages";
const MESSAGE: &str = "/channels/{channel_id}/messages/{message_id}";

/// A sender at a local Discord, and the channel to which it sends.
struct Line {
    discord: LocalDiscord,
    channel: ChannelId,
    sender: Arc<Sender>,
}

impl Deref for Line {
    type Target = LocalDiscord;

    fn deref(&self) -> &LocalDiscord {
        &self.discord
    }
}

async fn line(limits: Limits) -> Line {
    let discord = LocalDiscord::start(Options { limits, ..Options::default() }, OFFICE).await;
    let channel = ChannelId(discord.channel("jp", &json!([])).0);
    let sender = sender(discord.sandbox.base_url(), &discord.bot.token);
    assert_eq!(sender.me().await, Delivery::Done(UserId(discord.bot.id.0)));
    Line { discord, channel, sender: Arc::new(sender) }
}

fn sender(base_url: &str, token: &str) -> Sender {
    let access = Access { base_url, timeout: Duration::from_millis(400), per_second: DOCUMENTED };
    Sender::new(access, token).expect("a token")
}

impl Line {
    async fn create(&self, row: &str, text: &str) -> Delivery<MessageId> {
        self.create_in(self.channel, row, text).await
    }

    async fn create_in(&self, channel: ChannelId, row: &str, text: &str) -> Delivery<MessageId> {
        let body = json!({ "content": text });
        let create = Create { channel, nonce: row, body: &body, marker: text };
        self.sender.create(self.sender.turn().await, &create).await
    }

    async fn posted(&self, text: &str) -> MessageId {
        match self.create(text, text).await {
            Delivery::Done(id) => id,
            other => panic!("{other:?}"),
        }
    }

    async fn edit(&self, message: MessageId, text: &str) -> Delivery<MessageId> {
        let body = json!({ "content": text });
        self.sender.edit(self.sender.turn().await, self.channel, message, &body).await
    }

    /// The next request of this method and route goes wrong.
    fn fault(&self, method: &str, route: &str, effect: Effect) {
        self.discord.fault(method, route, Some(1), effect);
    }

    fn texts(&self) -> Vec<String> {
        let channel = Id(self.channel.0);
        let messages = self.sandbox.messages(self.owner, channel, 1000).expect("can be read");
        messages.iter().rev().map(|message| message["content"].as_str().expect("a text").to_owned()).collect()
    }

    fn statuses(&self) -> Vec<u16> {
        self.sandbox.requests(0, 10_000).into_iter().map(|request| request.record.status).collect()
    }
}

#[tokio::test]
async fn a_message_is_posted_edited_and_pinned() {
    let line = line(Limits::documented()).await;
    let id = line.posted("Alert FR-7K3QX").await;
    assert_eq!(line.edit(id, "Alert FR-7K3QX: acknowledged").await, Delivery::Done(id));
    let turn = line.sender.turn().await;
    assert_eq!(line.sender.pin(turn, line.channel, id).await, Delivery::Done(id));
    assert_eq!(line.texts()[0], "Alert FR-7K3QX: acknowledged");
    assert_eq!(line.sandbox.unknown_requests().len(), 0);
}

#[tokio::test]
async fn the_same_row_is_one_message_and_another_row_another() {
    let line = line(Limits::off()).await;
    let first = line.create("remind:1", "Still open").await;
    assert_eq!(line.create("remind:1", "Still open").await, first);
    let second = line.create("remind:2", "Still open").await;
    assert!(matches!(second, Delivery::Done(_)) && second != first, "{second:?}");
    assert_eq!(line.texts().len(), 2);
}

#[tokio::test]
async fn a_message_in_another_channel_proves_nothing() {
    let line = line(Limits::off()).await;
    let other = line.sandbox.create_channel(line.guild, &json!({ "name": "fr" })).expect("can be made");
    line.posted("Alert").await;
    assert_eq!(line.create_in(ChannelId(other.0), "Alert", "Alert").await, Delivery::Unknown);
}

#[tokio::test]
async fn nothing_is_posted_before_the_bot_knows_itself() {
    let line = line(Limits::off()).await;
    let stranger = sender(line.sandbox.base_url(), "any");
    let body = json!({ "content": "Alert" });
    let create = Create { channel: line.channel, nonce: "1", body: &body, marker: "Alert" };
    let delivery = stranger.create(stranger.turn().await, &create).await;
    assert_eq!(delivery, Delivery::NotSent { again_after: None });
    assert_eq!(stranger.me().await, Delivery::Rejected(Rejection::Unauthorized));
    assert_eq!(line.texts(), [""; 0]);
}

#[tokio::test]
async fn what_is_certainly_not_sent() {
    let line = line(Limits::off()).await;
    for scope in [Scope::User, Scope::Shared] {
        line.fault("POST", MESSAGES, Effect::RateLimit { scope, retry_after: 1.5 });
        let delivery = line.create("1", "Alert").await;
        assert_eq!(
            delivery,
            Delivery::NotSent { again_after: Some(Duration::from_millis(1500)) },
            "{scope:?}"
        );
    }
    assert_eq!(line.texts(), [""; 0]);
    let Line { discord, channel, sender } = line;
    let sandbox = Arc::into_inner(discord.sandbox).expect("nobody else has it");
    sandbox.stop().await.expect("it ends");
    let body = json!({ "content": "Alert" });
    let create = Create { channel, nonce: "1", body: &body, marker: "Alert" };
    let refused = sender.create(sender.turn().await, &create).await;
    assert_eq!(refused, Delivery::NotSent { again_after: None }, "nobody listens");
}

#[tokio::test]
async fn a_global_limit_pauses_everybody() {
    let line = line(Limits::off()).await;
    line.fault("POST", MESSAGES, Effect::RateLimit { scope: Scope::Global, retry_after: 0.3 });
    let start = tokio::time::Instant::now();
    let wait = Duration::from_millis(300);
    assert_eq!(line.create("1", "Alert").await, Delivery::NotSent { again_after: Some(wait) });
    drop(line.sender.turn().await);
    assert!(start.elapsed() >= wait, "{:?}", start.elapsed());
}

#[tokio::test]
async fn what_nobody_can_say() {
    let line = line(Limits::off()).await;
    for stored in [false, true] {
        let effects = [
            Effect::Status { status: 502, stored },
            Effect::Status { status: 408, stored },
            Effect::Status { status: 200, stored },
            Effect::Hang { stored },
            Effect::Reset { stored },
        ];
        for (n, effect) in effects.into_iter().enumerate() {
            line.fault("POST", MESSAGES, effect.clone());
            let name = format!("Alert {stored} {n}");
            assert_eq!(line.create(&name, &name).await, Delivery::Unknown, "{effect:?}");
            assert_eq!(line.texts().contains(&name), stored, "{effect:?}");
            line.posted(&name).await;
            assert_eq!(line.texts().iter().filter(|text| **text == name).count(), 1, "{effect:?}");
        }
    }
    line.fault("PATCH", MESSAGE, Effect::Hang { stored: true });
    let id = line.posted("Card").await;
    assert_eq!(line.edit(id, "Card, edited").await, Delivery::Unknown);
}

#[tokio::test]
async fn what_discord_refuses() {
    let line = line(Limits::off()).await;
    let rejected = |rejection| Delivery::Rejected(rejection);
    let malformed = line.create("1", &"x".repeat(2001)).await;
    assert_eq!(malformed, rejected(Rejection::Message { status: 400, code: 50035 }));

    let gone = line.posted("Card").await;
    let change = json!({ "delete_message": { "channel_id": line.channel.to_string(), "message_id": gone.to_string() } });
    line.sandbox.change(&change).expect("it is there");
    assert_eq!(line.edit(gone, "Card").await, rejected(Rejection::MessageGone));
    assert_eq!(
        line.create("Card", "Card").await,
        rejected(Rejection::MessageGone),
        "posted, and deleted since"
    );

    let rules = Rules { harmful_links: vec!["example.org".into()], old_edits: 0, ..Rules::default() };
    line.sandbox.set_rules(rules);
    let link = line.create("2", "https://example.org").await;
    assert_eq!(link, rejected(Rejection::Message { status: 400, code: 240_000 }));

    let old = line.posted("Board").await;
    line.sandbox.clock().advance(Duration::from_secs(3601));
    let paused = line.edit(old, "Board").await;
    assert!(matches!(paused, Delivery::Rejected(Rejection::EditsPaused { .. })), "{paused:?}");

    let mute = json!({ "set_overwrite": {
        "channel_id": line.channel.to_string(), "id": line.guild.to_string(), "type": 0, "allow": "0", "deny": "2048" } });
    line.sandbox.change(&mute).expect("there is such a channel");
    assert_eq!(line.create("3", "Alert").await, rejected(Rejection::ChannelClosed { code: 50013 }));
    let delete = json!({ "delete_channel": { "channel_id": line.channel.to_string() } });
    line.sandbox.change(&delete).expect("there is such a channel");
    assert_eq!(line.create("3", "Alert").await, rejected(Rejection::ChannelClosed { code: 10003 }));
}

#[tokio::test]
async fn what_stands_before_discord_is_not_discord() {
    let line = line(Limits::off()).await;
    for (n, status) in [400, 401, 403, 404, 521, 523, 525, 526, 530].into_iter().enumerate() {
        line.fault("POST", MESSAGES, Effect::Status { status, stored: false });
        let name = format!("Alert {n}");
        assert_eq!(line.create(&name, &name).await, Delivery::NotSent { again_after: None }, "{status}");
        assert!(matches!(line.create(&name, &name).await, Delivery::Done(_)), "{status}: the bot goes on");
    }
    for status in [520, 522, 524] {
        line.fault("POST", MESSAGES, Effect::Status { status, stored: true });
        assert_eq!(line.create("1", "Alert").await, Delivery::Unknown, "{status}: Discord may have had it");
    }
    let discord = Effect::Error { status: 401, code: 0, message: "401: Unauthorized".into() };
    line.fault("POST", MESSAGES, discord);
    assert_eq!(line.create("2", "Alert").await, Delivery::Rejected(Rejection::Unauthorized));
    assert_eq!(
        line.create("3", "Alert").await,
        Delivery::Rejected(Rejection::Unauthorized),
        "not asked again"
    );
    assert_eq!(
        line.statuses().iter().filter(|status| **status == 401).count(),
        2,
        "the proxy's and Discord's"
    );
}

#[tokio::test]
async fn where_no_history_is_shown_the_newest_message_tells() {
    let line = line(Limits::off()).await;
    let first = line.posted("Alert-1").await;
    let last = line.posted("Alert-2").await;
    let channel: Id = Id(line.channel.0);
    let find = async |after: MessageId, marker| {
        line.fault("GET", MESSAGES, Effect::Status { status: 500, stored: false });
        line.sender.find(line.channel, after, marker).await
    };
    assert_eq!(find(MessageId(0), "Alert-2").await, Delivery::Done(Some(last)));
    assert_eq!(find(first, "Alert-3").await, Delivery::Done(None), "it would be newer than the bot's newest");
    let said = json!({ "channel_id": channel, "content": "Hello" });
    line.sandbox.say(line.owner, &serde_json::from_value(said).expect("reads")).expect("may speak");
    assert_eq!(find(first, "Alert-2").await, Delivery::Unknown, "a person has written since");
}

#[tokio::test]
async fn a_message_is_found_by_its_marker_however_far_back() {
    let line = line(Limits::off()).await;
    let channel: Id = Id(line.channel.0);
    let say = |text: &str| {
        let said = serde_json::from_value(json!({ "channel_id": channel, "content": text })).expect("reads");
        line.sandbox.say(line.owner, &said).expect("may speak")
    };
    say("Alert-7");
    let body = json!({ "flags": 1 << 15, "components": [{ "type": 1, "components": [
        { "type": 2, "style": 1, "label": "Acknowledge", "custom_id": "1:ack:7" }] }] });
    let create = Create { channel: line.channel, nonce: "1", body: &body, marker: "1:ack:7" };
    let Delivery::Done(button) = line.sender.create(line.sender.turn().await, &create).await else {
        panic!("it is posted")
    };
    let text = line.posted("Alert-7").await;
    for n in 0..250 {
        say(&format!("talk {n}"));
    }
    let find = async |marker| line.sender.find(line.channel, MessageId(0), marker).await;
    assert_eq!(find("1:ack:7").await, Delivery::Done(Some(button)));
    assert_eq!(find("Alert-7").await, Delivery::Done(Some(text)), "the bot's, not a person's");
    assert_eq!(find("talk 200").await, Delivery::Done(None), "a person's");
    assert_eq!(line.sender.find(line.channel, text, "Alert-7").await, Delivery::Done(None));
}

#[tokio::test]
async fn a_history_that_may_not_be_read_proves_nothing() {
    let line = line(Limits::off()).await;
    assert_eq!(
        line.sender.find(line.channel, MessageId(0), "Alert").await,
        Delivery::Done(None),
        "it is empty"
    );
    line.posted("Alert").await;
    let hide = json!({ "set_overwrite": {
        "channel_id": line.channel.to_string(), "id": line.bot.id.to_string(), "type": 1, "allow": "0", "deny": "65536" } });
    line.sandbox.change(&hide).expect("there is such a channel");
    let found = line.sender.find(line.channel, MessageId(0), "Alert").await;
    assert!(matches!(found, Delivery::Rejected(Rejection::ChannelClosed { .. })), "{found:?}");
}

#[tokio::test]
async fn one_channel_is_never_asked_more_than_its_bucket_gives() {
    for sliding in [false, true] {
        let mut limits = Limits::documented();
        for bucket in &mut limits.buckets {
            bucket.quota = quota(bucket.quota.limit, 0.5, sliding);
        }
        let line = line(limits).await;
        let id = line.posted("Card").await;
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..24 {
            let (sender, channel, id) = (line.sender.clone(), line.channel, id);
            tasks.spawn(async move {
                let body = json!({ "content": format!("Message {n}") });
                let turn = sender.turn().await;
                let create = Create { channel, nonce: &format!("row {n}"), body: &body, marker: "" };
                match n % 2 {
                    0 => sender.create(turn, &create).await,
                    _ => sender.edit(turn, channel, id, &body).await,
                }
            });
        }
        while let Some(delivery) = tasks.join_next().await {
            assert!(matches!(delivery.expect("no panic"), Delivery::Done(_)));
        }
        assert!(!line.statuses().contains(&429), "{:?}", line.statuses());
    }
}

#[tokio::test]
async fn sixty_channels_at_once_meet_no_limit_from_a_cold_start() {
    for sliding in [false, true] {
        let limits = Limits { global: Some(quota(50, 1.0, sliding)), ..Limits::documented() };
        let line = line(limits).await;
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..120 {
            let name = json!({ "name": format!("p{n}") });
            let channel = ChannelId(line.sandbox.create_channel(line.guild, &name).expect("can be made").0);
            let sender = line.sender.clone();
            tasks.spawn(async move {
                let body = json!({ "content": "Alert" });
                let create = Create { channel, nonce: &channel.to_string(), body: &body, marker: "Alert" };
                sender.create(sender.turn().await, &create).await
            });
        }
        while let Some(delivery) = tasks.join_next().await {
            assert!(matches!(delivery.expect("no panic"), Delivery::Done(_)));
        }
        assert_eq!(line.sandbox.budget().rate_limited, 0);
    }
}

#[tokio::test]
async fn what_is_not_urgent_leaves_the_last_place_of_a_bucket() {
    let line = line(Limits::documented()).await;
    let request = Request::Create(line.channel);
    for n in 0..4 {
        assert_eq!(line.sender.rests(request, false).await, None, "message {n}");
        line.posted(&format!("Digest {n}")).await;
    }
    assert!(line.sender.rests(request, false).await.is_some());
    assert_eq!(line.sender.rests(request, true).await, None);
    line.posted("Threat to life").await;
    assert!(line.sender.rests(request, true).await.is_some());
    assert!(!line.statuses().contains(&429));
}

#[tokio::test]
async fn the_token_is_in_no_debug_text() {
    let line = line(Limits::off()).await;
    let sender = sender(line.sandbox.base_url(), "a-very-secret-token");
    assert!(!format!("{sender:?}").contains("secret"));
    let refused = Sender::new(Access { base_url: "", timeout: Duration::ZERO, per_second: 1 }, "secret\n");
    assert!(!format!("{:?}", refused.expect_err("no header can hold it")).contains("secret"));
}

fn quota(limit: usize, seconds: f64, sliding: bool) -> Quota {
    Quota { limit, seconds, window: if sliding { WindowKind::Sliding } else { WindowKind::Fixed } }
}
