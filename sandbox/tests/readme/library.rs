//! What README.md shows of the library: as a test, from here on.

use discord_sandbox::{Options, Sandbox};
use serde_json::json;

#[tokio::test]
async fn an_announcement_is_posted_once() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start(Options::default()).await?;
    let ada = sandbox.create_user("ada", "en-US");
    let guild = sandbox.create_guild("Home", ada)?;
    let channel = sandbox.create_channel(guild, &json!({ "name": "news" }))?;
    let bot = sandbox.create_bot("Herald", ada);
    sandbox.invite_bot(guild, bot.id, 1 << 10 | 1 << 11)?; // It may see channels and send messages.

    // The first answer is lost, although the message is there.
    let lost = json!({ "method": "POST", "times": 1, "effect": { "kind": "status", "status": 502, "stored": true } });
    sandbox.add_fault(serde_json::from_value(lost)?)?;
    announce(sandbox.base_url(), &bot.token, &channel.to_string()).await?;

    let messages = sandbox.messages(ada, channel, 10)?;
    assert_eq!(messages.len(), 1, "sent twice, posted once");
    assert_eq!(messages[0]["content"], "We are open.");
    assert_eq!(sandbox.requests(0, 10).len(), 2);
    Ok(sandbox.stop().await?)
}

/// The code under test: it repeats what was not answered, under the same nonce.
async fn announce(base_url: &str, token: &str, channel: &str) -> Result<(), reqwest::Error> {
    let url = format!("{base_url}/api/v10/channels/{channel}/messages");
    let body = json!({ "content": "We are open.", "nonce": "news-1", "enforce_nonce": true });
    for _ in 0..3 {
        let post = reqwest::Client::new().post(&url).header("authorization", format!("Bot {token}"));
        if post.json(&body).send().await?.status().is_success() {
            break;
        }
    }
    Ok(())
}
