//! How high messages are on a telephone of 390 × 844: measured in Chromium, on the page of the local Discord, in every
//! language, and in two at once.

use std::process::Command;

use chappe::discord::{components::Message, custom_id::PreviewPart, render};
use chappe::domain::{
    actor::Done,
    alert::{Kind, Tier},
    digest::Digest,
    dossier::Dossier,
    location::Location,
    notice::Told,
    provider_hour::ProviderHour,
    snowflake::{RoleId, UserId},
    tlp::Tlp,
};
use chappe::i18n::Locale;
use discord_sandbox::{Id, Options};
use harness::{LocalDiscord, OFFICE};
use serde_json::json;
use tokio::task::spawn_blocking;

use super::sample::{locales, now, partner, to_japan, tokyo};
use super::{boards, calls, card, digests, drafts, lists};

/// The page's program that measures.
const MEASURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sandbox/tests/node/heights.mjs");
/// A screen of a telephone.
const SCREEN: u32 = 844;
/// The languages of a reader, and those of Discord's clients in which the page shows instants.
const READERS: [(&[&str], &str); 9] = [
    (&["en"], "en-US"),
    (&["fr"], "fr"),
    (&["de"], "de"),
    (&["es"], "es-ES"),
    (&["pl"], "pl"),
    (&["tr"], "tr"),
    (&["ja"], "ja"),
    (&["ar"], "en-US"),
    (&["fr", "de"], "fr"),
];

/// A message, and how much of a telephone it may take.
struct Measured {
    name: &'static str,
    message: Message,
    /// The most pixels.
    height: u32,
    /// The most lines of text before its first button.
    text: u32,
    /// The most lines in which its buttons stand.
    buttons: u32,
}

impl Measured {
    /// One and a half screens, and nothing else is asked.
    fn new(name: &'static str, message: Message) -> Self {
        Self { name, message, height: SCREEN * 3 / 2, text: u32::MAX, buttons: u32::MAX }
    }
}

/// What is measured.
fn messages(locales: &[&Locale], duty: RoleId) -> Vec<Measured> {
    let told = |told: Told| render::told(locales, &tokyo(), &told, None);
    let forty = lists::forty();
    let inbox = |page| render::inbox(locales[0], &forty, 0, page, Some(7));
    // Everything that a day can bring, and no outage before it.
    let digest = |tlp, reader| {
        let day = Digest { late: None, merged: Vec::new(), ..digests::full(tlp, reader) };
        told(Told::Digest(Box::new(day)))
    };
    let mut all = vec![
        Measured::new("inbox of forty", inbox(0)),
        Measured::new("its second page", inbox(1)),
        Measured::new("digest of a heavy day", digest(Tlp::Amber, "JP")),
        Measured::new("digest of an issuer", digest(Tlp::Amber, "FR")),
        Measured::new("digest under red", digest(Tlp::Red, "JP")),
        Measured::new("level 3 of one alert", told(Told::Calls(calls::one_alert(&calls::everybody())))),
        Measured::new("level 3 of one partner", told(Told::Calls(calls::one_partner("BA", 26)))),
        Measured::new("level 3 of many partners", told(Told::Calls(calls::many_partners(60)))),
        Measured::new(
            "level 3 of many alerts",
            told(Told::Calls(calls::many_alerts(40, &calls::everybody()))),
        ),
        Measured::new("digest of the network", told(Told::NetworkDigest(Box::new(digests::bad_day())))),
    ];
    all.extend(at_a_glance(locales, duty));
    all
}

/// Cards, boards, the preview and the panel: what is asked, until when and of whom is read without moving the page.
fn at_a_glance(locales: &[&Locale], duty: RoleId) -> Vec<Measured> {
    // A usual alert: three videos on one platform.
    let of_card = |mut alert: Dossier| {
        let matter = &mut alert.alert.matter;
        let video = |id: u8| format!("https://www.youtube.com/watch?v=abcdefghij{id}");
        matter.locations = (1..=3).map(|id| Location::parse(&video(id)).expect("a location")).collect();
        matter.warning = false;
        render::card(locales, &tokyo(), &card(&alert), Some(duty))
    };
    let of_board = |alert: &Dossier| {
        let board = alert.board(partner("FR"), now()).expect("the issuer");
        render::board(locales[0], now(), &board)
    };
    let preview = |part| {
        let (draft, preview) = (drafts::draft(), drafts::previewed(Vec::new(), None));
        render::preview(locales[0], &draft, &preview, part, 0, "")
    };
    // Long words need more lines, and two languages say each line twice.
    let lines = match locales {
        [one] if ["en", "ja"].contains(&one.tag()) => 8,
        [_] => 12,
        _ => 21,
    };
    // An order whose provider the issuer deals with itself.
    let mut order = boards::mixed();
    order.alert.class.kind = Kind::OrderNotice;
    let recorded = Done { at: now(), by: UserId(7) };
    order.hours.insert(partner("FR"), ProviderHour::new(partner("FR"), now(), recorded));
    order.alert.legal_due = None;
    let panel = render::told(locales, &tokyo(), &Told::Panel, None);
    let board = |name, alert: &Dossier| Measured { buttons: 2, ..Measured::new(name, of_board(alert)) };
    vec![
        Measured { text: lines, ..Measured::new("new card", of_card(to_japan(Tier::One, Tlp::Amber))) },
        Measured::new("card with its matter", of_card(to_japan(Tier::Three, Tlp::Green))),
        Measured::new("who is addressed, of sixty", preview(PreviewPart::Who)),
        Measured::new("check of sixty", preview(PreviewPart::Check)),
        board("board of sixty", &boards::mixed()),
        board("board of sixty, all late", &boards::silent()),
        board("board of an order to sixty", &order),
        Measured { buttons: if locales.len() > 1 { 4 } else { 2 }, ..Measured::new("panel", panel) },
    ]
}

/// Posts each of these as the bot.
async fn post(discord: &LocalDiscord, channel: Id, messages: &[Measured]) {
    let url = format!("{}/api/v10/channels/{channel}/messages", discord.sandbox.base_url());
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    for Measured { name, message, .. } in messages {
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
    let duty = RoleId(discord.role("JP duty", 0).0);
    let (mut measure, mut all) = (Command::new("node"), Vec::new());
    measure.arg(MEASURE).arg(discord.sandbox.base_url());
    for (languages, client) in READERS {
        let chosen: Vec<&Locale> = languages.iter().map(|tag| locales.choose([*tag])).collect();
        let channel = discord.channel(&languages.join("-"), &json!([]));
        let reader = discord.sandbox.create_user(&languages.join("-"), client);
        discord.sandbox.add_member(discord.guild, reader, Vec::new()).expect("the server is there");
        let messages = messages(&chosen, duty);
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
        let seen: Vec<[u32; 3]> = serde_json::from_str(line).expect("numbers");
        assert_eq!(seen.len(), messages.len(), "{languages:?}");
        for (one, [height, text, buttons]) in messages.iter().zip(seen) {
            let seen =
                format!("{languages:?}: {}: {height} px, {text} lines, {buttons} of buttons", one.name);
            println!("{seen}");
            let fits = height <= one.height && text <= one.text && buttons <= one.buttons;
            too_high.extend((!fits).then_some(seen));
        }
    }
    assert_eq!(told.lines().count(), all.len(), "each is measured");
    assert!(too_high.is_empty(), "{too_high:#?}");
}
