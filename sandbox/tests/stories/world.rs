//! A sandbox of its own for each test, with a server, a bot in it and people; and the check that follows every test:
//! whatever was answered is what Discord's specification allows.

use discord_sandbox::{Bot, Clock, Id, Options, Sandbox, UseCommand, UseComponent};
use reqwest::{Client, Method, multipart::Form};
use serde_json::{Value, json};

use crate::conformity;

/// Permission bits, by Discord's numbers.
pub(crate) const ADMINISTRATOR: u64 = 1 << 3;
pub(crate) const VIEW_CHANNEL: u64 = 1 << 10;
pub(crate) const SEND_MESSAGES: u64 = 1 << 11;
pub(crate) const READ_MESSAGE_HISTORY: u64 = 1 << 16;

/// 2026-11-22T07:14:00Z, where the clock of every test stands at first.
pub(crate) const MORNING: i64 = 1_795_331_640_000;

pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) guild: Id,
    /// The owner of the server, who may do everything.
    pub(crate) ada: Id,
    /// A member without roles, whose client is French.
    pub(crate) louise: Id,
    pub(crate) bot: Bot,
    pub(crate) general: Id,
    http: Client,
}

impl World {
    /// A server with Ada and Louise and a bot that may do everything.
    pub(crate) async fn new() -> Self {
        Self::with(Options { clock: Clock::frozen_at(MORNING), ..Options::default() }, ADMINISTRATOR).await
    }

    /// The same with a bot that has these permissions alone, whatever everybody has.
    pub(crate) async fn with_bot(permissions: u64) -> Self {
        let world =
            Self::with(Options { clock: Clock::frozen_at(MORNING), ..Options::default() }, permissions).await;
        let (guild_id, everyone) = (world.guild.to_string(), "0");
        let nothing = json!({ "guild_id": guild_id, "role_id": guild_id, "permissions": everyone });
        world.sandbox.change(&json!({ "set_role_permissions": nothing })).expect("@everyone can be changed");
        world
    }

    pub(crate) async fn with(options: Options, permissions: u64) -> Self {
        let options = Options { record_bodies: true, ..options };
        let sandbox = Sandbox::start(options).await.expect("a free port is there");
        let ada = sandbox.create_user("ada", "en-US");
        let louise = sandbox.create_user("louise", "fr");
        let guild = sandbox.create_guild("Home", ada).expect("Ada is there");
        sandbox.add_member(guild, louise, Vec::new()).expect("Louise is there");
        let bot = sandbox.create_bot("Bot", ada);
        sandbox.invite_bot(guild, bot.id, permissions).expect("the bot is there");
        let http = Client::new();
        let mut world = Self { sandbox, guild, ada, louise, bot, general: Id(0), http };
        let channels = world.get(&format!("/guilds/{guild}/channels")).await;
        world.general = id(&channels[0]);
        world
    }

    /// A request of the bot: status and body, null where there is none.
    pub(crate) async fn api(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let mut request = self.request(method, path);
        if let Some(body) = body {
            request = request.json(body);
        }
        answered(request.send().await.expect("the sandbox answers")).await
    }

    /// A request with files.
    pub(crate) async fn upload(&self, method: &str, path: &str, form: Form) -> (u16, Value) {
        answered(self.request(method, path).multipart(form).send().await.expect("the sandbox answers")).await
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method: Method = method.parse().expect("a method");
        let url = format!("{}/api/v10{path}", self.sandbox.base_url());
        self.http.request(method, url).header("authorization", format!("Bot {}", self.bot.token))
    }

    /// A request that has to succeed.
    pub(crate) async fn done(&self, method: &str, path: &str, body: &Value) -> Value {
        let (status, answer) = self.api(method, path, Some(body)).await;
        assert!(status < 300, "{method} {path} answers {status}: {answer}");
        answer
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        let (status, answer) = self.api("GET", path, None).await;
        assert_eq!(status, 200, "GET {path}: {answer}");
        answer
    }

    /// A request that has to be refused with this code of Discord's; gives the whole answer.
    pub(crate) async fn refused(&self, method: &str, path: &str, body: &Value, code: u64) -> Value {
        let (status, answer) = self.api(method, path, Some(body)).await;
        assert_eq!(answer["code"], code, "{method} {path} answers {status}: {answer}");
        answer
    }

    /// The bot posts to a channel.
    pub(crate) async fn post(&self, channel: Id, body: Value) -> Value {
        self.done("POST", &format!("/channels/{channel}/messages"), &body).await
    }

    /// The bot's own commands, for its server.
    pub(crate) async fn register(&self, commands: Value) -> Value {
        let path = format!("/applications/{}/guilds/{}/commands", self.bot.id, self.guild);
        self.done("PUT", &path, &commands).await
    }

    pub(crate) fn command(&self, command: &str, options: &Value) -> UseCommand {
        UseCommand {
            channel_id: Some(self.general),
            command: command.to_owned(),
            options: options.as_object().cloned().unwrap_or_default(),
            ..UseCommand::default()
        }
    }

    pub(crate) fn press(message: &Value, custom_id: &str) -> UseComponent {
        UseComponent {
            channel_id: Some(id_at(message, "channel_id")),
            message_id: Some(id(message)),
            custom_id: custom_id.to_owned(),
            ..UseComponent::default()
        }
    }

    /// Stops the sandbox in order, with the check that every world ends with.
    pub(crate) async fn stop(mut self) {
        conformity::check(&self.sandbox);
        let empty = Sandbox::start(Options::default()).await.expect("a free port is there");
        std::mem::replace(&mut self.sandbox, empty).stop().await.expect("everything can be written");
    }

    /// The last message of a channel as somebody sees it.
    pub(crate) fn last(&self, user: Id, channel: Id) -> Value {
        let messages = self.sandbox.messages(user, channel, 1).expect("the channel is seen");
        messages.into_iter().next().unwrap_or(Value::Null)
    }
}

impl Drop for World {
    /// Whatever a test was about, all that was said in it has to be as specified.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            conformity::check(&self.sandbox);
        }
    }
}

async fn answered(response: reqwest::Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let text = response.text().await.expect("the body is whole");
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

/// The id of an object.
pub(crate) fn id(object: &Value) -> Id {
    id_at(object, "id")
}

pub(crate) fn id_at(object: &Value, key: &str) -> Id {
    let text = object[key].as_str().unwrap_or_else(|| panic!("no id `{key}` in {object}"));
    text.parse().expect("ids are numbers")
}
