//! What a probe makes on the server, and takes away again: a channel, a role, a command.
//!
//! Nobody but the bot (and administrators) sees the channel: it is hidden from everyone but the role, and the role is
//! the bot's alone. Without the role the bot is kept out like others, which is asked, too.
//!
//! Law: what is taken away is found by its marks, not remembered: so also what a probe left that was killed, and never
//! anything that the probe did not make.

use reqwest::Method;
use serde_json::{Value, json};

use super::{
    client::{Client, Stop, Trouble},
    permission::{self, Bits},
};

/// The name of the channel and of the command.
pub(super) const NAME: &str = "discord-probe";
/// The name of the role.
const ROLE: &str = "discord-probe, taken away again";
/// What marks the channel beside its name.
const TOPIC: &str =
    "Made by `discord-sandbox probe`, which takes it away again; if it did not, `probe --clean` does.";

/// Ids, as Discord writes them.
#[derive(Debug, Default)]
pub(super) struct Room {
    pub(super) guild: String,
    /// The bot's user; the same number is its application's.
    pub(super) me: String,
    pub(super) application: String,
    pub(super) channel: String,
    pub(super) role: String,
    /// Nothing is denied to the bot.
    pub(super) administrator: bool,
}

impl Room {
    /// Learns who the bot is and what it may do, and makes channel and role.
    pub(super) async fn make(client: &mut Client, guild: &str) -> Result<Self, Trouble> {
        let mut room = Self { guild: guild.to_owned(), ..Self::default() };
        room.me = id(&client.ask(Method::GET, "/users/@me", None).await?.done()?);
        room.application = id(&client.ask(Method::GET, "/applications/@me", None).await?.done()?);
        let permissions = room.permissions(client).await?;
        let lacking = permission::lacking(permissions);
        if !lacking.is_empty() {
            let lacking = lacking.join(", ");
            return Err(
                Stop::Lacking(format!("the bot lacks these permissions on the server: {lacking}")).into()
            );
        }
        room.administrator = permissions & permission::ADMINISTRATOR != 0;
        let role = json!({ "name": ROLE, "permissions": "0", "mentionable": true });
        room.role =
            id(&client.ask(Method::POST, &format!("/guilds/{guild}/roles"), Some(&role)).await?.done()?);
        room.hold_role(client, true).await?;
        let channel = json!({ "name": NAME, "topic": TOPIC, "permission_overwrites": [
            { "id": guild, "type": 0, "allow": "0", "deny": (permission::VIEW | permission::SEND).to_string() },
            { "id": room.role, "type": 0, "allow": permission::VIEW.to_string(), "deny": "0" },
            { "id": room.me, "type": 1, "allow": permission::SEND.to_string(), "deny": "0" },
        ] });
        let made = client.ask(Method::POST, &format!("/guilds/{guild}/channels"), Some(&channel)).await?;
        room.channel = id(&made.done()?);
        Ok(room)
    }

    /// What the bot may do on the server, before any exception of a channel.
    async fn permissions(&self, client: &mut Client) -> Result<Bits, Trouble> {
        let servers = client.ask(Method::GET, "/users/@me/guilds", None).await?.done()?;
        let server = list(&servers).iter().find(|server| server["id"] == *self.guild);
        let bits = server.and_then(|server| server["permissions"].as_str()?.parse().ok());
        bits.ok_or_else(|| Stop::Lacking("the bot is not on this server".to_owned()).into())
    }

    /// Gives the bot its role, or takes it.
    pub(super) async fn hold_role(&self, client: &mut Client, held: bool) -> Result<(), Trouble> {
        let path = format!("/guilds/{}/members/{}/roles/{}", self.guild, self.me, self.role);
        let method = if held { Method::PUT } else { Method::DELETE };
        client.ask(method, &path, None).await?.done().map(drop)
    }

    /// Denies the bot something in its channel; nothing: it may speak again.
    pub(super) async fn deny(&self, client: &mut Client, bits: Bits) -> Result<(), Trouble> {
        let allow = permission::SEND & !bits;
        let body = json!({ "type": 1, "allow": allow.to_string(), "deny": bits.to_string() });
        let path = format!("/channels/{}/permissions/{}", self.channel, self.me);
        client.ask(Method::PUT, &path, Some(&body)).await?.done().map(drop)
    }
}

/// Takes away what a probe made. Gives how many things that were. What fails keeps nothing else from being tried.
pub(super) async fn clear(client: &mut Client, guild: &str) -> Result<usize, Trouble> {
    let me = id(&client.ask(Method::GET, "/users/@me", None).await?.done()?);
    let application = id(&client.ask(Method::GET, "/applications/@me", None).await?.done()?);
    let roles = format!("/guilds/{guild}/roles");
    let ours = marked(client, &roles, |role| role["name"] == ROLE).await?;
    for role in &ours {
        // Without the role, the channel is out of reach. Where it cannot be had, the channel tells.
        let path = format!("/guilds/{guild}/members/{me}/roles/{role}");
        client.ask(Method::PUT, &path, None).await?;
    }
    let channel = |one: &Value| one["name"] == NAME && one["topic"] == TOPIC;
    let channels = marked(client, &format!("/guilds/{guild}/channels"), channel).await?;
    let mut paths: Vec<String> = channels.iter().map(|channel| format!("/channels/{channel}")).collect();
    paths.extend(ours.iter().map(|role| format!("{roles}/{role}")));
    let commands = format!("/applications/{application}/guilds/{guild}/commands");
    let made = marked(client, &commands, |command| command["name"] == NAME).await?;
    paths.extend(made.iter().map(|command| format!("{commands}/{command}")));
    let mut failed = None;
    for path in &paths {
        let answer = client.ask(Method::DELETE, path, None).await?;
        // Somebody else may have been quicker.
        if answer.status != 404 {
            failed = answer.done().err().or(failed);
        }
    }
    failed.map_or(Ok(paths.len()), Err)
}

/// The ids of those that bear a probe's marks.
async fn marked(
    client: &mut Client,
    path: &str,
    is_ours: impl Fn(&Value) -> bool,
) -> Result<Vec<String>, Trouble> {
    let found = client.ask(Method::GET, path, None).await?.done()?;
    Ok(list(&found).iter().filter(|one| is_ours(one)).map(id).collect())
}

/// The id of something that Discord made.
pub(super) fn id(object: &Value) -> String {
    object["id"].as_str().unwrap_or_default().to_owned()
}

pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
