//! How high messages are on a telephone of 390 × 844: measured in Chromium, on the page of the local Discord, in languages
//! with long words, with another direction, with wide letters, and in two languages at once.

use std::process::Command;

use chappe::discord::{components::Message, render};
use chappe::domain::{digest::Digest, notice::Told, tlp::Tlp};
use chappe::i18n::Locale;
use discord_sandbox::{Id, Options};
use harness::{LocalDiscord, OFFICE};
use serde_json::json;
use tokio::task::spawn_blocking;

use super::sample::{locales, tokyo};
use super::{calls, digests, lists};

/// The page's program that measures.
const MEASURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sandbox/tests/node/heights.mjs");
/// A screen of a telephone.
const SCREEN: u32 = 844;
/// The languages of a reader, and those of Discord's clients in which the page shows instants.
const READERS: [(&[&str], &str); 5] =
    [(&["en"], "en-US"), (&["de"], "de"), (&["ar"], "en-US"), (&["ja"], "ja"), (&["fr", "de"], "fr")];

/// What is measured: a name, the most pixels, and the message.
fn messages(locales: &[&Locale]) -> Vec<(&'static str, u32, Message)> {
    let told = |told: Told| render::told(locales, &tokyo(), &told, None);
    let forty = lists::forty();
    let inbox = |page| render::inbox(locales[0], &forty, 0, page, Some(7));
    // Everything that a day can bring, and no outage before it.
    let digest = |tlp, reader| {
        let day = Digest { late: None, merged: Vec::new(), ..digests::full(tlp, reader) };
        told(Told::Digest(Box::new(day)))
    };
    vec![
        ("inbox of forty", SCREEN * 3 / 2, inbox(0)),
        ("its second page", SCREEN * 3 / 2, inbox(1)),
        ("digest of a heavy day", SCREEN * 3 / 2, digest(Tlp::Amber, "JP")),
        ("digest of an issuer", SCREEN * 3 / 2, digest(Tlp::Amber, "FR")),
        ("digest under red", SCREEN * 3 / 2, digest(Tlp::Red, "JP")),
        ("level 3 of one alert", SCREEN * 3 / 2, told(Told::Calls(calls::one_alert(&calls::everybody())))),
        ("level 3 of one partner", SCREEN * 3 / 2, told(Told::Calls(calls::one_partner("BA", 26)))),
        ("level 3 of many partners", SCREEN * 3 / 2, told(Told::Calls(calls::many_partners(60)))),
        (
            "level 3 of many alerts",
            SCREEN * 3 / 2,
            told(Told::Calls(calls::many_alerts(40, &calls::everybody()))),
        ),
        ("digest of the network", SCREEN * 3 / 2, told(Told::NetworkDigest(Box::new(digests::bad_day())))),
    ]
}

/// Posts each of these as the bot.
async fn post(discord: &LocalDiscord, channel: Id, messages: &[(&'static str, u32, Message)]) {
    let url = format!("{}/api/v10/channels/{channel}/messages", discord.sandbox.base_url());
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    for (name, _, message) in messages {
        let token = format!("Bot {}", discord.bot.token);
        let posted = client.post(&url).header("authorization", token).json(&message.create()).send();
        let posted = posted.await.expect("it answers");
        assert!(posted.status().is_success(), "{name}: {}", posted.text().await.unwrap_or_default());
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_chromium), ignore = "needs Chromium, Node.js and `npm ci` in sandbox/tests/node")]
async fn a_telephone_shows_each_of_these_almost_whole() {
    let (locales, discord) = (locales(), LocalDiscord::start(Options::default(), OFFICE).await);
    let (mut measure, mut all) = (Command::new("node"), Vec::new());
    measure.arg(MEASURE).arg(discord.sandbox.base_url());
    for (languages, client) in READERS {
        let chosen: Vec<&Locale> = languages.iter().map(|tag| locales.choose([*tag])).collect();
        let channel = discord.channel(&languages.join("-"), &json!([]));
        let reader = discord.sandbox.create_user(&languages.join("-"), client);
        discord.sandbox.add_member(discord.guild, reader, Vec::new()).expect("the server is there");
        let messages = messages(&chosen);
        post(&discord, channel, &messages).await;
        measure.arg(reader.to_string()).arg(channel.to_string());
        all.push((languages, messages));
    }
    let ended =
        spawn_blocking(move || measure.output()).await.expect("does not panic").expect("Node.js starts");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let told = String::from_utf8(ended.stdout).expect("text");
    let mut too_high = Vec::new();
    for (line, (languages, messages)) in told.lines().zip(&all) {
        let heights: Vec<u32> = serde_json::from_str(line).expect("numbers");
        assert_eq!(heights.len(), messages.len(), "{languages:?}");
        for ((name, most, _), height) in messages.iter().zip(heights) {
            println!("{languages:?}: {name}: {height} px of {most}");
            too_high.extend((height > *most).then(|| format!("{languages:?}: {name}: {height} px")));
        }
    }
    assert_eq!(told.lines().count(), all.len(), "each is measured");
    assert!(too_high.is_empty(), "{too_high:#?}");
}
