//! A sandbox with a server, a bot and two people, and an ear that hears what one of the people is told.

use std::time::Duration;

use discord_sandbox::{Bot, How, Id, Limits, Options, Sandbox, Seen, SubmitModal, UseCommand, UseComponent};
use serde_json::{Value, json};
use tokio::time::timeout;

/// Longer than anything here takes, also on a busy machine; a test that waits so long has failed.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// The permission to do everything.
const ADMINISTRATOR: u64 = 1 << 3;

/// Every way to lose a connection after which Discord lets a client resume.
pub(crate) const DROPS: [How; 4] = [
    How::Tcp { reset: false, resumable: true },
    How::Close { code: 4000, resumable: true },
    How::Reconnect { resumable: true },
    How::InvalidSession { resumable: true },
];

pub(crate) struct Home {
    pub(crate) sandbox: Sandbox,
    pub(crate) guild: Id,
    pub(crate) general: Id,
    /// The owner, whose client is in English.
    pub(crate) ada: Id,
    /// A member whose client is in French.
    pub(crate) louise: Id,
    pub(crate) bot: Bot,
}

impl Home {
    pub(crate) async fn new(limits: Limits) -> Self {
        let options = Options { limits, ..Options::default() };
        let sandbox = Sandbox::start(options).await.expect("a free port is there");
        let ada = sandbox.create_user("ada", "en-US");
        let louise = sandbox.create_user("louise", "fr");
        let guild = sandbox.create_guild("Home", ada).expect("Ada is there");
        sandbox.add_member(guild, louise, Vec::new()).expect("Louise is there");
        let general = sandbox.create_channel(guild, &json!({ "name": "talk" })).expect("can be made");
        let bot = sandbox.create_bot("Bot", ada);
        sandbox.invite_bot(guild, bot.id, ADMINISTRATOR).expect("the bot is there");
        Self { sandbox, guild, general, ada, louise, bot }
    }

    /// So many new channels.
    pub(crate) fn channels(&self, count: usize) -> Vec<Id> {
        let channel = |number| {
            let body = json!({ "name": format!("channel-{number}") });
            self.sandbox.create_channel(self.guild, &body).expect("can be made")
        };
        (0..count).map(channel).collect()
    }

    /// A command with options, ready to be used.
    pub(crate) fn command(&self, words: &str, options: Value) -> UseCommand {
        UseCommand {
            channel_id: Some(self.general),
            command: words.to_owned(),
            options: serde_json::from_value(options).expect("options are an object"),
            ..UseCommand::default()
        }
    }

    /// Ada uses a command.
    pub(crate) async fn uses(&self, words: &str, options: Value) -> Seen {
        let command = self.command(words, options);
        self.sandbox.command(self.ada, &command).await.unwrap_or_else(|why| panic!("/{words}: {why}"))
    }

    /// Ada types an option and is offered these.
    pub(crate) async fn completions(&self, words: &str, option: &str, begun: &str) -> Value {
        let mut command = self.command(words, json!({ option: begun }));
        command.focused = Some(option.to_owned());
        let seen = self.sandbox.command(self.ada, &command).await.expect("the option completes");
        seen.choices.unwrap_or_else(|| panic!("completions instead of {}", seen.kind))
    }

    /// Ada presses a button of what she sees, or chooses from its menu.
    pub(crate) async fn presses(&self, seen: &Seen, custom_id: &str, values: &[&str]) -> Seen {
        let message = seen.message.as_ref().unwrap_or_else(|| panic!("a message instead of {seen:?}"));
        let used = UseComponent {
            channel_id: Some(self.general),
            message_id: message["id"].as_str().and_then(|id| id.parse().ok()),
            custom_id: custom_id.to_owned(),
            values: values.iter().map(ToString::to_string).collect(),
            ..UseComponent::default()
        };
        self.sandbox.component(self.ada, &used).await.expect("the message has this component")
    }

    /// Ada fills in the form that opened, and sends it.
    pub(crate) async fn sends(&self, seen: &Seen, values: Value) -> Seen {
        let form = seen.modal.as_ref().unwrap_or_else(|| panic!("a form instead of {seen:?}"));
        let sent = SubmitModal {
            modal_id: form["modal_id"].as_str().and_then(|id| id.parse().ok()),
            values: serde_json::from_value(values).expect("values are an object"),
            ..SubmitModal::default()
        };
        self.sandbox.modal(self.ada, &sent).await.expect("the form takes this")
    }

    /// What happened on the gateway, by name.
    pub(crate) fn story(&self) -> Vec<&'static str> {
        self.sandbox.gateway_log(0, usize::MAX).iter().map(|entry| entry.record.what).collect()
    }

    /// How many requests to this route were answered with this status.
    pub(crate) fn answered(&self, method: &str, route: &str, status: u16) -> usize {
        let log = self.sandbox.requests(0, usize::MAX);
        let of = |entry: &&discord_sandbox::Numbered<discord_sandbox::Request>| {
            let record = &entry.record;
            (&*record.method, record.route.as_deref(), record.status) == (method, Some(route), status)
        };
        log.iter().filter(of).count()
    }

    /// No request of the bot's was for a route that is not there.
    pub(crate) fn knows_every_route(&self) {
        let unknown = self.sandbox.unknown_requests();
        assert!(unknown.is_empty(), "{unknown:#?}");
    }
}

/// How often something is in a list.
pub(crate) fn count(story: &[&str], what: &str) -> usize {
    story.iter().filter(|one| **one == what).count()
}

/// The text of the message that somebody sees.
pub(crate) fn content(seen: &Seen) -> &str {
    seen.message.as_ref().and_then(|message| message["content"].as_str()).unwrap_or_default()
}

/// Whether only this person sees it.
pub(crate) fn ephemeral(seen: &Seen) -> bool {
    seen.message
        .as_ref()
        .is_some_and(|message| message["flags"].as_u64().is_some_and(|flags| flags & 1 << 6 != 0))
}

/// What Ada's page is told.
pub(crate) struct Ear {
    events: reqwest::Response,
    unread: String,
}

impl Ear {
    /// Listens from now on.
    pub(crate) async fn of_ada(home: &Home) -> Self {
        let url = format!("{}/sandbox/v1/users/{}/events", home.sandbox.base_url(), home.ada);
        let events = reqwest::get(url).await.expect("the sandbox answers");
        Self { events, unread: String::new() }
    }

    /// Waits until the bot has resumed so many times.
    pub(crate) async fn hears_resumes(&mut self, home: &Home, times: usize) {
        while count(&home.story(), "resumed") < times {
            self.hears("SANDBOX_BOT").await;
        }
    }

    /// The data of the next event of this name; those before it are passed over.
    pub(crate) async fn hears(&mut self, name: &str) -> Value {
        let heard = async {
            loop {
                while let Some((event, _)) = self.unread.split_once("\n\n") {
                    let field =
                        |key: &str| event.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
                    let data = (field("event:") == Some(name)).then(|| field("data:").unwrap_or_default());
                    let data = data.map(|data| serde_json::from_str(data).expect("data is JSON"));
                    let end = event.len() + 2;
                    self.unread.drain(..end);
                    if let Some(data) = data {
                        return data;
                    }
                }
                let more =
                    self.events.chunk().await.expect("the sandbox goes on").expect("events do not end");
                self.unread.push_str(std::str::from_utf8(&more).expect("events are whole"));
            }
        };
        timeout(PATIENCE, heard).await.unwrap_or_else(|_| panic!("no {name} came"))
    }
}
