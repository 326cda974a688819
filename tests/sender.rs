//! The sender against a local Discord: what is certain, what is refused, what nobody can say; and the limits.

use std::sync::Arc;
use std::time::Duration;

use chappe::discord::limits::DOCUMENTED;
use chappe::discord::send::{Access, Create, Delivery, Rejection, Request, Sender};
use discord_sandbox::{Effect, Fault, Id, Limits, Options, Quota, Rules, Sandbox, Scope, WindowKind};
use serde_json::json;

/// Seeing, writing, reading what was written, pinning.
const OFFICE: u64 = 1 << 10 | 1 << 11 | 1 << 16 | 1 << 51;
const MESSAGES: &str = "/channels/{channel_id}/messages";
const MESSAGE: &str = "/channels/{channel_id}/messages/{message_id}";

struct World {
    sandbox: Sandbox,
    owner: Id,
    guild: Id,
    bot: Id,
    channel: String,
    sender: Arc<Sender>,
}

async fn world(limits: Limits) -> World {
    let sandbox = Sandbox::start(Options { limits, ..Options::default() }).await.expect("a free port");
    let owner = sandbox.create_user("ada", "fr");
    let guild = sandbox.create_guild("Network", owner).expect("can be made");
    let bot = sandbox.create_bot("Chappe", owner);
    sandbox.invite_bot(guild, bot.id, OFFICE).expect("can be invited");
    let channel = sandbox.create_channel(guild, &json!({ "name": "jp" })).expect("can be made").to_string();
    let sender = sender(sandbox.base_url(), &bot.token);
    assert_eq!(sender.me().await, Delivery::Done(&*bot.id.to_string()));
    World { sandbox, owner, guild, bot: bot.id, channel, sender: Arc::new(sender) }
}

fn sender(base_url: &str, token: &str) -> Sender {
    let access = Access { base_url, timeout: Duration::from_millis(400), per_second: DOCUMENTED };
    Sender::new(access, token).expect("a token")
}

impl World {
    async fn create(&self, row: &str, text: &str) -> Delivery<String> {
        self.create_in(&self.channel, row, text).await
    }

    async fn create_in(&self, channel: &str, row: &str, text: &str) -> Delivery<String> {
        let body = json!({ "content": text });
        let create = Create { channel, nonce: row, body: &body, marker: text };
        self.sender.create(self.sender.turn().await, &create).await
    }

    async fn posted(&self, text: &str) -> String {
        match self.create(text, text).await {
            Delivery::Done(id) => id,
            other => panic!("{other:?}"),
        }
    }

    async fn edit(&self, message: &str, text: &str) -> Delivery<String> {
        let body = json!({ "content": text });
        self.sender.edit(self.sender.turn().await, &self.channel, message, &body).await
    }

    /// The next request of this method and route goes wrong.
    fn fault(&self, method: &str, route: &str, effect: Effect) {
        let fault = Fault {
            method: Some(method.into()),
            route: Some(route.into()),
            channel_id: None,
            skip: 0,
            times: Some(1),
            probability: 1.0,
            seed: 0,
            effect,
        };
        self.sandbox.add_fault(fault).expect("it can strike");
    }

    fn texts(&self) -> Vec<String> {
        let channel = self.channel.parse().expect("an id");
        let messages = self.sandbox.messages(self.owner, channel, 1000).expect("can be read");
        messages.iter().rev().map(|message| message["content"].as_str().expect("a text").to_owned()).collect()
    }

    fn statuses(&self) -> Vec<u16> {
        self.sandbox.requests(0, 10_000).into_iter().map(|request| request.record.status).collect()
    }
}

#[tokio::test]
async fn a_message_is_posted_edited_and_pinned() {
    let world = world(Limits::documented()).await;
    let id = world.posted("Alert FR-7K3QX").await;
    assert_eq!(world.edit(&id, "Alert FR-7K3QX: acknowledged").await, Delivery::Done(id.clone()));
    let turn = world.sender.turn().await;
    assert_eq!(world.sender.pin(turn, &world.channel, &id).await, Delivery::Done(id.clone()));
    assert_eq!(world.texts()[0], "Alert FR-7K3QX: acknowledged");
    assert_eq!(world.sandbox.unknown_requests().len(), 0);
}

#[tokio::test]
async fn the_same_row_is_one_message_and_another_row_another() {
    let world = world(Limits::off()).await;
    let first = world.create("remind:1", "Still open").await;
    assert_eq!(world.create("remind:1", "Still open").await, first);
    let second = world.create("remind:2", "Still open").await;
    assert!(matches!(second, Delivery::Done(_)) && second != first, "{second:?}");
    assert_eq!(world.texts().len(), 2);
}

#[tokio::test]
async fn a_message_in_another_channel_proves_nothing() {
    let world = world(Limits::off()).await;
    let other = world.sandbox.create_channel(world.guild, &json!({ "name": "fr" })).expect("can be made");
    world.posted("Alert").await;
    assert_eq!(world.create_in(&other.to_string(), "Alert", "Alert").await, Delivery::Unknown);
}

#[tokio::test]
async fn nothing_is_posted_before_the_bot_knows_itself() {
    let world = world(Limits::off()).await;
    let stranger = sender(world.sandbox.base_url(), "any");
    let body = json!({ "content": "Alert" });
    let create = Create { channel: &world.channel, nonce: "1", body: &body, marker: "Alert" };
    let delivery = stranger.create(stranger.turn().await, &create).await;
    assert_eq!(delivery, Delivery::NotSent { again_after: None });
    assert_eq!(stranger.me().await, Delivery::Rejected(Rejection::Unauthorized));
    assert_eq!(world.texts(), [""; 0]);
}

#[tokio::test]
async fn what_is_certainly_not_sent() {
    let world = world(Limits::off()).await;
    for scope in [Scope::User, Scope::Shared] {
        world.fault("POST", MESSAGES, Effect::RateLimit { scope, retry_after: 1.5 });
        let delivery = world.create("1", "Alert").await;
        assert_eq!(
            delivery,
            Delivery::NotSent { again_after: Some(Duration::from_millis(1500)) },
            "{scope:?}"
        );
    }
    assert_eq!(world.texts(), [""; 0]);
    let World { sandbox, channel, sender, .. } = world;
    sandbox.stop().await.expect("it ends");
    let body = json!({ "content": "Alert" });
    let create = Create { channel: &channel, nonce: "1", body: &body, marker: "Alert" };
    let refused = sender.create(sender.turn().await, &create).await;
    assert_eq!(refused, Delivery::NotSent { again_after: None }, "nobody listens");
}

#[tokio::test]
async fn a_global_limit_pauses_everybody() {
    let world = world(Limits::off()).await;
    world.fault("POST", MESSAGES, Effect::RateLimit { scope: Scope::Global, retry_after: 0.3 });
    let start = tokio::time::Instant::now();
    let wait = Duration::from_millis(300);
    assert_eq!(world.create("1", "Alert").await, Delivery::NotSent { again_after: Some(wait) });
    drop(world.sender.turn().await);
    assert!(start.elapsed() >= wait, "{:?}", start.elapsed());
}

#[tokio::test]
async fn what_nobody_can_say() {
    let world = world(Limits::off()).await;
    for stored in [false, true] {
        let effects = [
            Effect::Status { status: 502, stored },
            Effect::Status { status: 408, stored },
            Effect::Status { status: 200, stored },
            Effect::Hang { stored },
            Effect::Reset { stored },
        ];
        for (n, effect) in effects.into_iter().enumerate() {
            world.fault("POST", MESSAGES, effect.clone());
            let name = format!("Alert {stored} {n}");
            assert_eq!(world.create(&name, &name).await, Delivery::Unknown, "{effect:?}");
            assert_eq!(world.texts().contains(&name), stored, "{effect:?}");
            world.posted(&name).await;
            assert_eq!(world.texts().iter().filter(|text| **text == name).count(), 1, "{effect:?}");
        }
    }
    world.fault("PATCH", MESSAGE, Effect::Hang { stored: true });
    let id = world.posted("Card").await;
    assert_eq!(world.edit(&id, "Card, edited").await, Delivery::Unknown);
}

#[tokio::test]
async fn what_discord_refuses() {
    let world = world(Limits::off()).await;
    let rejected = |rejection| Delivery::Rejected(rejection);
    let malformed = world.create("1", &"x".repeat(2001)).await;
    assert_eq!(malformed, rejected(Rejection::Message { status: 400, code: 50035 }));

    let gone = world.posted("Card").await;
    let change = json!({ "delete_message": { "channel_id": world.channel, "message_id": gone } });
    world.sandbox.change(&change).expect("it is there");
    assert_eq!(world.edit(&gone, "Card").await, rejected(Rejection::MessageGone));
    assert_eq!(
        world.create("Card", "Card").await,
        rejected(Rejection::MessageGone),
        "posted, and deleted since"
    );

    let rules = Rules { harmful_links: vec!["example.org".into()], old_edits: 0, ..Rules::default() };
    world.sandbox.set_rules(rules);
    let link = world.create("2", "https://example.org").await;
    assert_eq!(link, rejected(Rejection::Message { status: 400, code: 240_000 }));

    let old = world.posted("Board").await;
    world.sandbox.clock().advance(Duration::from_secs(3601));
    let paused = world.edit(&old, "Board").await;
    assert!(matches!(paused, Delivery::Rejected(Rejection::EditsPaused { .. })), "{paused:?}");

    let mute = json!({ "set_overwrite": {
        "channel_id": world.channel, "id": world.guild.to_string(), "type": 0, "allow": "0", "deny": "2048" } });
    world.sandbox.change(&mute).expect("there is such a channel");
    assert_eq!(world.create("3", "Alert").await, rejected(Rejection::ChannelClosed { code: 50013 }));
    let delete = json!({ "delete_channel": { "channel_id": world.channel } });
    world.sandbox.change(&delete).expect("there is such a channel");
    assert_eq!(world.create("3", "Alert").await, rejected(Rejection::ChannelClosed { code: 10003 }));
}

#[tokio::test]
async fn what_stands_before_discord_is_not_discord() {
    let world = world(Limits::off()).await;
    for (n, status) in [400, 401, 403, 404, 521, 523, 525, 526, 530].into_iter().enumerate() {
        world.fault("POST", MESSAGES, Effect::Status { status, stored: false });
        let name = format!("Alert {n}");
        assert_eq!(world.create(&name, &name).await, Delivery::NotSent { again_after: None }, "{status}");
        assert!(!world.posted(&name).await.is_empty(), "{status}: the bot goes on");
    }
    for status in [520, 522, 524] {
        world.fault("POST", MESSAGES, Effect::Status { status, stored: true });
        assert_eq!(world.create("1", "Alert").await, Delivery::Unknown, "{status}: Discord may have had it");
    }
    let discord = Effect::Error { status: 401, code: 0, message: "401: Unauthorized".into() };
    world.fault("POST", MESSAGES, discord);
    assert_eq!(world.create("2", "Alert").await, Delivery::Rejected(Rejection::Unauthorized));
    assert_eq!(
        world.create("3", "Alert").await,
        Delivery::Rejected(Rejection::Unauthorized),
        "not asked again"
    );
    assert_eq!(
        world.statuses().iter().filter(|status| **status == 401).count(),
        2,
        "the proxy's and Discord's"
    );
}

#[tokio::test]
async fn where_no_history_is_shown_the_newest_message_tells() {
    let world = world(Limits::off()).await;
    let first = world.posted("Alert-1").await;
    let last = world.posted("Alert-2").await;
    let channel: Id = world.channel.parse().expect("an id");
    let find = async |after: &str, marker| {
        world.fault("GET", MESSAGES, Effect::Status { status: 500, stored: false });
        world.sender.find(&world.channel, after.parse().expect("an id"), marker).await
    };
    assert_eq!(find("0", "Alert-2").await, Delivery::Done(Some(last.clone())));
    assert_eq!(
        find(&first, "Alert-3").await,
        Delivery::Done(None),
        "it would be newer than the bot's newest"
    );
    let said = json!({ "channel_id": channel, "content": "Hello" });
    world.sandbox.say(world.owner, &serde_json::from_value(said).expect("reads")).expect("may speak");
    assert_eq!(find(&first, "Alert-2").await, Delivery::Unknown, "a person has written since");
}

#[tokio::test]
async fn a_message_is_found_by_its_marker_however_far_back() {
    let world = world(Limits::off()).await;
    let channel: Id = world.channel.parse().expect("an id");
    let say = |text: &str| {
        let said = serde_json::from_value(json!({ "channel_id": channel, "content": text })).expect("reads");
        world.sandbox.say(world.owner, &said).expect("may speak")
    };
    say("Alert-7");
    let body = json!({ "flags": 1 << 15, "components": [{ "type": 1, "components": [
        { "type": 2, "style": 1, "label": "Acknowledge", "custom_id": "1:ack:7" }] }] });
    let create = Create { channel: &world.channel, nonce: "1", body: &body, marker: "1:ack:7" };
    let Delivery::Done(button) = world.sender.create(world.sender.turn().await, &create).await else {
        panic!("it is posted")
    };
    let text = world.posted("Alert-7").await;
    for n in 0..250 {
        say(&format!("talk {n}"));
    }
    let find = async |marker| world.sender.find(&world.channel, 0, marker).await;
    assert_eq!(find("1:ack:7").await, Delivery::Done(Some(button)));
    assert_eq!(find("Alert-7").await, Delivery::Done(Some(text.clone())), "the bot's, not a person's");
    assert_eq!(find("talk 200").await, Delivery::Done(None), "a person's");
    let after: u64 = text.parse().expect("an id");
    assert_eq!(world.sender.find(&world.channel, after, "Alert-7").await, Delivery::Done(None));
}

#[tokio::test]
async fn a_history_that_may_not_be_read_proves_nothing() {
    let world = world(Limits::off()).await;
    assert_eq!(world.sender.find(&world.channel, 0, "Alert").await, Delivery::Done(None), "it is empty");
    world.posted("Alert").await;
    let hide = json!({ "set_overwrite": {
        "channel_id": world.channel, "id": world.bot.to_string(), "type": 1, "allow": "0", "deny": "65536" } });
    world.sandbox.change(&hide).expect("there is such a channel");
    let found = world.sender.find(&world.channel, 0, "Alert").await;
    assert!(matches!(found, Delivery::Rejected(Rejection::ChannelClosed { .. })), "{found:?}");
}

#[tokio::test]
async fn one_channel_is_never_asked_more_than_its_bucket_gives() {
    for sliding in [false, true] {
        let mut limits = Limits::documented();
        for bucket in &mut limits.buckets {
            bucket.quota = quota(bucket.quota.limit, 0.5, sliding);
        }
        let world = world(limits).await;
        let id = world.posted("Card").await;
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..24 {
            let (sender, channel, id) = (world.sender.clone(), world.channel.clone(), id.clone());
            tasks.spawn(async move {
                let body = json!({ "content": format!("Message {n}") });
                let turn = sender.turn().await;
                let create =
                    Create { channel: &channel, nonce: &format!("row {n}"), body: &body, marker: "" };
                match n % 2 {
                    0 => sender.create(turn, &create).await,
                    _ => sender.edit(turn, &channel, &id, &body).await,
                }
            });
        }
        while let Some(delivery) = tasks.join_next().await {
            assert!(matches!(delivery.expect("no panic"), Delivery::Done(_)));
        }
        assert!(!world.statuses().contains(&429), "{:?}", world.statuses());
    }
}

#[tokio::test]
async fn sixty_channels_at_once_meet_no_limit_from_a_cold_start() {
    for sliding in [false, true] {
        let limits = Limits { global: Some(quota(50, 1.0, sliding)), ..Limits::documented() };
        let world = world(limits).await;
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..120 {
            let name = json!({ "name": format!("p{n}") });
            let channel = world.sandbox.create_channel(world.guild, &name).expect("can be made").to_string();
            let sender = world.sender.clone();
            tasks.spawn(async move {
                let body = json!({ "content": "Alert" });
                let create = Create { channel: &channel, nonce: &channel, body: &body, marker: "Alert" };
                sender.create(sender.turn().await, &create).await
            });
        }
        while let Some(delivery) = tasks.join_next().await {
            assert!(matches!(delivery.expect("no panic"), Delivery::Done(_)));
        }
        assert_eq!(world.sandbox.budget().rate_limited, 0);
    }
}

#[tokio::test]
async fn what_is_not_urgent_leaves_the_last_place_of_a_bucket() {
    let world = world(Limits::documented()).await;
    let request = Request::Create(&world.channel);
    for n in 0..4 {
        assert_eq!(world.sender.rests(request, false).await, None, "message {n}");
        world.posted(&format!("Digest {n}")).await;
    }
    assert!(world.sender.rests(request, false).await.is_some());
    assert_eq!(world.sender.rests(request, true).await, None);
    world.posted("Threat to life").await;
    assert!(world.sender.rests(request, true).await.is_some());
    assert!(!world.statuses().contains(&429));
}

#[tokio::test]
async fn the_token_is_in_no_debug_text() {
    let world = world(Limits::off()).await;
    let sender = sender(world.sandbox.base_url(), "a-very-secret-token");
    assert!(!format!("{sender:?}").contains("secret"));
    let refused = Sender::new(Access { base_url: "", timeout: Duration::ZERO, per_second: 1 }, "secret\n");
    assert!(!format!("{:?}", refused.expect_err("no header can hold it")).contains("secret"));
}

fn quota(limit: usize, seconds: f64, sliding: bool) -> Quota {
    Quota { limit, seconds, window: if sliding { WindowKind::Sliding } else { WindowKind::Fixed } }
}
