//! What `chappe doctor` tells of the bot's server on Discord.

use discord_sandbox::{Bot, Id, Options, Sandbox};
use serde_json::json;

use crate::doctor::FILE;
use crate::folder::Folder;

const VIEW: u64 = 1 << 10;
const SEND: u64 = 1 << 11;
const THREADS: u64 = 1 << 35;
/// What the README says that the bot needs.
const NEEDED: u64 = VIEW | SEND | 1 << 15 | 1 << 16 | 1 << 51;

/// A server on a local Discord, with the channels and roles that the network's file names.
struct Server {
    sandbox: Sandbox,
    guild: Id,
    bot: Bot,
    channel: Id,
    duty: Id,
    folder: Folder,
}

impl Server {
    /// As the README wants it: the bot may do what it needs, and only the bot writes in its channels.
    async fn new() -> Self {
        let sandbox = Sandbox::start(Options::default()).await.expect("it starts");
        let owner = sandbox.create_user("owner", "en-GB");
        let guild = sandbox.create_guild("Network", owner).expect("a server");
        let bot = sandbox.create_bot("Chappe", owner);
        sandbox.invite_bot(guild, bot.id, NEEDED).expect("it is invited");
        let place = |name: &str| {
            let role = sandbox.create_role(guild, &json!({ "name": name, "permissions": "0" }));
            let role = role.expect("a role");
            let overwrites = json!([
                { "id": guild, "type": 0, "deny": (VIEW | SEND | THREADS | THREADS << 1).to_string() },
                { "id": role, "type": 0, "allow": VIEW.to_string() },
                { "id": bot.id, "type": 1, "allow": NEEDED.to_string() },
            ]);
            let channel = json!({ "name": name, "permission_overwrites": overwrites });
            (sandbox.create_channel(guild, &channel).expect("a channel"), role)
        };
        let ((secretariat, admins), (channel, duty)) = (place("secretariat"), place("ukraine"));
        let named = [("100", secretariat), ("200", admins), ("101", channel), ("201", duty)];
        let file = named.iter().fold(FILE.to_owned(), |file, (there, id)| {
            file.replace(&format!("\"{there}\""), &format!("\"{id}\""))
        });
        let folder = Folder::new().with("CHAPPE_TOKEN", &bot.token);
        folder.write("network.toml", &file);
        folder.run(&["network", "apply", "network.toml", "--yes"]).done();
        let base_url = sandbox.base_url();
        folder.write("chappe.toml", &format!("[discord]\nguild = \"{guild}\"\nbase_url = \"{base_url}\"\n"));
        Self { sandbox, guild, bot, channel, duty, folder }
    }

    /// What somebody may do in Ukraine's channel is set.
    fn permits(&self, id: Id, kind: u8, allow: u64, deny: u64) {
        let of = json!({ "channel_id": self.channel, "id": id, "type": kind,
            "allow": allow.to_string(), "deny": deny.to_string() });
        self.sandbox.change(&json!({ "set_overwrite": of })).expect("a channel of ours");
    }

    /// The doctor's lines about Discord, but for the one about its clock, which is this machine's here.
    fn examined(&self) -> String {
        let printed = self.folder.run(&["doctor"]).printed();
        let unknown = self.sandbox.unknown_requests();
        assert!(unknown.is_empty(), "{unknown:?}");
        let (clocks, others): (Vec<_>, Vec<_>) =
            printed.lines().filter(|line| line.contains("Discord")).partition(|line| line.contains("clock"));
        assert!(
            clocks.iter().all(|line| line.starts_with("fine  Discord: this machine's clock is ")),
            "{clocks:?}"
        );
        others.join("\n")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_as_it_should_be_is_fine() {
    let server = Server::new().await;
    let fine = "fine  Discord: channels in which the bot may do its work, and only the bot writes: 2";
    assert_eq!(server.examined(), fine);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bot_may_not_do_in_a_channel_is_told_by_discords_names() {
    let server = Server::new().await;
    let lacking = 1 << 16 | 1 << 51;
    server.permits(server.bot.id, 1, NEEDED & !lacking, lacking);
    let told = server.examined();
    let said = format!(
        "LOOK  Discord: channel {} of UA: the bot lacks Read Message History (to look for a message whose sending had \
         no answer, before sending it again), Pin Messages (the panel of buttons in each channel): allow it that in the \
         channel's permissions",
        server.channel
    );
    assert!(told.contains(&said), "{told}");
    server.sandbox.change(&json!({ "delete_channel": { "channel_id": server.channel } })).expect("ours");
    let said = format!("LOOK  Discord: channel {} of UA is not on the server: ", server.channel);
    assert!(server.examined().contains(&said));
}

#[tokio::test(flavor = "multi_thread")]
async fn people_who_can_write_in_a_partners_channel_are_told() {
    let server = Server::new().await;
    let tells = |who: &str, by: &str| {
        let said = format!(
            "LOOK  Discord: channel {} of UA: people can write here, by {by} of {who}: ",
            server.channel
        );
        let told = server.examined();
        assert!(told.contains(&said), "{said}: {told}");
    };
    server.permits(server.duty, 0, VIEW | SEND, 0);
    tells(&format!("role {}", server.duty), "Send Messages");
    server.permits(server.duty, 0, VIEW, 0);
    server.permits(server.guild, 0, VIEW, SEND);
    tells("@everyone", "Create Public Threads, Create Private Threads");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_is_on_no_server_and_a_discord_that_does_not_answer_are_told() {
    let server = Server::new().await;
    let gone = json!({ "guild_id": server.guild, "user_id": server.bot.id });
    server.sandbox.change(&json!({ "remove_member": gone })).expect("it was there");
    let said = format!("LOOK  Discord: the bot is not on the server {}: invite it", server.guild);
    assert_eq!(server.examined(), said);
    // Port 9 discards whatever comes, if anybody listens at all.
    let away = format!("[discord]\nguild = \"{}\"\nbase_url = \"http://127.0.0.1:9\"\n", server.guild);
    server.folder.write("chappe.toml", &away);
    assert_eq!(server.examined(), "LOOK  Discord does not answer: try again, and look at the way to it");
}
