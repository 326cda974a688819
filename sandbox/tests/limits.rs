//! Rate limits and faults as a client meets them, over HTTP.

use discord_sandbox::{Bot, Effect, Fault, Id, Limits, Options, Quota, Sandbox, Scope, WindowKind};
use reqwest::{Client, Response};
use serde_json::{Value, json};

/// Seeing a channel and writing in it.
const SPEAK: u64 = 1 << 10 | 1 << 11;
const MESSAGES: &str = "/channels/{channel_id}/messages";

/// A local Discord with one server and one bot.
struct World {
    sandbox: Sandbox,
    http: Client,
    bot: Bot,
    channel: Id,
    other: Id,
}

async fn world(limits: Limits) -> World {
    let sandbox = Sandbox::start(Options { limits, ..Options::default() }).await.expect("a free port");
    let owner = sandbox.create_user("ada", "fr");
    let guild = sandbox.create_guild("Home", owner).expect("can be made");
    let bot = sandbox.create_bot("bot", owner);
    sandbox.invite_bot(guild, bot.id, SPEAK).expect("can be invited");
    let channel = |name: &str| sandbox.create_channel(guild, &json!({ "name": name })).expect("can be made");
    let (channel, other) = (channel("one"), channel("two"));
    World { sandbox, http: Client::new(), bot, channel, other }
}

impl World {
    async fn try_post(&self, channel: Id, content: &str) -> reqwest::Result<Response> {
        let url = format!("{}/api/v10/channels/{channel}/messages", self.sandbox.base_url());
        let authorization = format!("Bot {}", self.bot.token);
        let body = json!({ "content": content });
        self.http.post(url).header("authorization", authorization).json(&body).send().await
    }

    async fn post(&self, channel: Id) -> Response {
        self.try_post(channel, "hello").await.expect("is answered")
    }

    async fn get_me(&self) -> Response {
        let url = format!("{}/api/v10/users/@me", self.sandbox.base_url());
        let request = self.http.get(url).header("authorization", format!("Bot {}", self.bot.token));
        request.send().await.expect("is answered")
    }

    fn fault(&self, route: &str, effect: Effect) {
        self.sandbox
            .add_fault(Fault {
                method: None,
                route: Some(route.into()),
                channel_id: None,
                skip: 0,
                times: Some(1),
                probability: 1.0,
                seed: 0,
                effect,
            })
            .expect("it can strike");
    }

    /// Contents of the messages in a channel, newest first.
    fn contents(&self, channel: Id) -> Vec<Value> {
        let messages = self.sandbox.messages(self.bot.id, channel, 50).expect("is seen");
        messages.into_iter().map(|message| message["content"].clone()).collect()
    }
}

fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response.headers().get(name).map(|value| value.to_str().expect("is text"))
}

fn number(response: &Response, name: &str) -> f64 {
    header(response, name).expect("is there").parse().expect("is a number")
}

const fn quota(limit: usize, seconds: f64) -> Quota {
    Quota { limit, seconds, window: WindowKind::Fixed }
}

#[tokio::test]
async fn a_bucket_is_told_of_in_every_answer_and_refuses_when_it_is_empty() {
    let world = world(Limits::documented()).await;
    let mut bucket = None;
    for left in (0..5).rev() {
        let response = world.post(world.channel).await;
        assert_eq!(response.status(), 200);
        assert_eq!(header(&response, "x-ratelimit-limit"), Some("5"));
        assert_eq!(header(&response, "x-ratelimit-remaining"), Some(left.to_string().as_str()));
        assert!((0.0..=5.0).contains(&number(&response, "x-ratelimit-reset-after")));
        assert!(number(&response, "x-ratelimit-reset") > 1_700_000_000.0);
        assert_eq!(header(&response, "x-ratelimit-scope"), None);
        let name = header(&response, "x-ratelimit-bucket").expect("is there").to_owned();
        assert_eq!(bucket.get_or_insert(name.clone()), &name);
    }
    let refused = world.post(world.channel).await;
    assert_eq!(refused.status(), 429);
    assert_eq!(header(&refused, "x-ratelimit-remaining"), Some("0"));
    assert_eq!(header(&refused, "x-ratelimit-scope"), Some("user"));
    assert_eq!(header(&refused, "x-ratelimit-global"), None);
    let whole = number(&refused, "retry-after");
    let body: Value = refused.json().await.expect("JSON");
    assert_eq!((&body["message"], &body["global"]), (&json!("You are being rate limited."), &json!(false)));
    let exact = body["retry_after"].as_f64().expect("a number");
    assert!(exact <= whole && whole < exact + 1.0 && exact <= 5.0, "{exact} {whole}");
    assert_eq!(world.post(world.other).await.status(), 200, "another channel");
    assert_eq!(world.contents(world.channel).len(), 5, "what is refused is not done");
    let log = world.sandbox.requests(0, 100);
    assert_eq!(
        log.iter().map(|entry| entry.record.status).collect::<Vec<_>>(),
        [200, 200, 200, 200, 200, 429, 200]
    );
    assert_eq!(log[0].record.bucket, bucket);
    assert_eq!(world.sandbox.budget().rate_limited_by_scope.user, 1);
}

#[tokio::test]
async fn the_global_limit_says_so_and_names_no_bucket() {
    let world = world(Limits { global: Some(quota(3, 60.0)), ..Limits::documented() }).await;
    for _ in 0..3 {
        assert_eq!(world.get_me().await.status(), 200);
    }
    let refused = world.get_me().await;
    assert_eq!(refused.status(), 429);
    assert_eq!(header(&refused, "x-ratelimit-global"), Some("true"));
    assert_eq!(header(&refused, "x-ratelimit-scope"), Some("global"));
    assert_eq!(header(&refused, "x-ratelimit-bucket"), None);
    assert_eq!(refused.json::<Value>().await.expect("JSON")["global"], true);
}

#[tokio::test]
async fn an_address_is_banned_after_too_many_invalid_requests() {
    let world = world(Limits { invalid: Some(quota(3, 600.0)), ..Limits::off() }).await;
    let url = format!("{}/api/v10/users/@me", world.sandbox.base_url());
    for _ in 0..3 {
        let response =
            world.http.get(&url).header("authorization", "Bot wrong").send().await.expect("is answered");
        assert_eq!(response.status(), 401);
    }
    let banned = world.get_me().await;
    assert_eq!(banned.status(), 429);
    assert!(number(&banned, "retry-after") > 500.0);
    assert!(header(&banned, "content-type").is_some_and(|kind| kind.starts_with("text/plain")));
    assert!(header(&banned, "via").is_some());
    assert!(banned.headers().keys().all(|name| !name.as_str().starts_with("x-ratelimit")));
    assert_eq!(banned.text().await.expect("is text"), "error code: 1015");
    assert_eq!(world.sandbox.budget().invalid_10min, 3);
}

#[tokio::test]
async fn a_feigned_limit_looks_like_a_real_one() {
    let world = world(Limits::documented()).await;
    for (scope, name, bucket) in
        [(Scope::User, "user", true), (Scope::Global, "global", false), (Scope::Shared, "shared", true)]
    {
        world.fault(MESSAGES, Effect::RateLimit { scope, retry_after: 1.5 });
        let refused = world.post(world.channel).await;
        assert_eq!(refused.status(), 429);
        assert_eq!(header(&refused, "x-ratelimit-scope"), Some(name));
        assert_eq!(header(&refused, "x-ratelimit-bucket").is_some(), bucket);
        assert_eq!(header(&refused, "x-ratelimit-global").is_some(), !bucket);
        assert_eq!(header(&refused, "retry-after"), Some("2"));
        assert_eq!(refused.json::<Value>().await.expect("JSON")["retry_after"], 1.5);
    }
    assert_eq!(world.sandbox.budget().invalid_10min, 2, "the shared one does not count");
}

#[tokio::test]
async fn an_answer_can_be_lost_after_or_before_the_request_is_carried_out() {
    let world = world(Limits::off()).await;
    for stored in [true, false] {
        world.fault(MESSAGES, Effect::Status { status: 502, stored });
        let response = world.try_post(world.channel, &format!("status {stored}")).await.expect("is answered");
        assert_eq!(response.status(), 502);

        world.fault(MESSAGES, Effect::Reset { stored });
        let broken = match world.try_post(world.channel, &format!("reset {stored}")).await {
            Ok(response) => response.text().await.expect_err("breaks off"),
            Err(error) => error,
        };
        assert!(broken.is_body() || broken.is_request() || broken.is_decode(), "{broken:?}");
    }
    assert_eq!(world.contents(world.channel), ["reset true", "status true"]);
    let log = world.sandbox.requests(0, 10);
    assert_eq!(
        log.iter().flat_map(|entry| entry.record.faults.clone()).collect::<Vec<_>>(),
        ["status", "reset", "status", "reset"]
    );
}

#[tokio::test]
async fn a_request_that_hangs_is_carried_out_or_not_and_never_answered() {
    let world = world(Limits::off()).await;
    world.fault(MESSAGES, Effect::Hang { stored: true });
    let mut request = std::pin::pin!(world.try_post(world.channel, "hangs"));
    // The message is there, and still no answer.
    while world.contents(world.channel).is_empty() {
        tokio::select! {
            biased;
            answer = &mut request => panic!("{answer:?}"),
            () = tokio::task::yield_now() => {}
        }
    }
    assert_eq!(world.get_me().await.status(), 200, "others are served");
}

#[tokio::test]
async fn a_fault_can_be_a_refusal_in_discords_form_or_a_change_of_the_world() {
    let world = world(Limits::off()).await;
    world.fault(MESSAGES, Effect::Error { status: 400, code: 200_000, message: "Blocked".into() });
    let refused = world.post(world.channel).await;
    assert_eq!(refused.status(), 400);
    assert_eq!(
        refused.json::<Value>().await.expect("JSON"),
        json!({ "message": "Blocked", "code": 200_000 })
    );

    let change = json!({ "delete_channel": { "channel_id": world.channel } });
    world.fault(MESSAGES, Effect::World { r#do: change });
    let refused = world.post(world.channel).await;
    assert_eq!(refused.json::<Value>().await.expect("JSON")["code"], 10003, "it was deleted just before");
}
