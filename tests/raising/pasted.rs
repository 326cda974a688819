//! What officers paste comes out of mails, chats and spreadsheets: what was meant is read, and whatever else was pasted is
//! named, line by line.

use harness::{World, both};
use serde_json::json;

both![
    every_line_of_a_mail_is_accounted_for,
    a_wrapper_is_taken_off_before_an_urgent_alert_is_sent,
    addresses_that_are_added_later_are_read_the_same_way,
];

/// A mail with a table, a link of the mail program, a link that leads astray, a range, and two addresses on a line.
const MAIL: &str = concat!(
    "Links:\n",
    "1\thttps://t.me/a_b/12\tvideo\n",
    "2\thttps://t.me/a_b/13\tvideo\n",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa",
    "&data=05%7C02%7Cofficer%40police.example&reserved=0\n",
    "[https://youtube.com/watch?v=1](https://evil.org/b)\n",
    "example.org/c;example.org/d\n",
    "85.93.4.0/25\n",
    "https://t.me/a_b/12 (archived: https://archive.ph/AbCdE)",
);

fn says(what: &str, all: &[&str]) {
    for said in all {
        assert!(what.contains(said), "{said}: {what}");
    }
}

async fn every_line_of_a_mail_is_accounted_for(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", MAIL)]).await;
    let what = officer.plain();
    says(
        &what,
        &[
            "Lines without an address: `1`",
            "Line `2-3`: `video`",
            "Read out of link wrappers: 1.",
            "Line 4: `hxxps://example[.]org/a`",
            "Not taken: 2. Everything else was kept.",
            "/b%29`. This link shows something other than the address that it leads to.",
            "Written without https: `4-5`",
            "Line 7: `85[.]93[.]4[.]0/25`. This is a range of IP addresses.",
            "Already there: 1",
            "Line `8`: `archived`",
            "Locations: 6",
            "6. `hxxps://archive[.]ph/AbCdE`",
        ],
    );
    assert!(!what.contains("police") && !what.contains("outlook"), "{what}");
    world.ends().await;
}

async fn a_wrapper_is_taken_off_before_an_urgent_alert_is_sent(world: World) {
    let mut officer = world.officer("FR");
    let url = "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.net%2Fa&h=AT1 - film";
    officer.runs("/alert urgent", json!({ "url": url, "situation": "threat" })).await;
    let who = officer.plain();
    says(&who, &["Line 1: `hxxps://example[.]net/a`", "Line `1`: `film`"]);
    officer.presses("1 What").await;
    let what = officer.plain();
    says(&what, &["Locations: 1", "1. `hxxps://example[.]net/a`"]);
    assert!(!what.contains("facebook"), "{what}");
    let hidden = "https://protect-eu.mimecast.com/s/AbCdEfG?domain=t.me";
    officer.runs("/alert urgent", json!({ "url": hidden, "situation": "threat" })).await;
    says(&officer.plain(), &["the address cannot be read out of it", "Locations: 0"]);
    world.ends().await;
}

async fn addresses_that_are_added_later_are_read_the_same_way(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", "https://t.me/a_b/1")]).await;
    officer.presses("Add more…").await;
    let together =
        "https://t.me/a_b/12https://t.me/a_b/13\nhttps://t.me/a_b/12 seen today\n12;https://t.me/a_b/14;film";
    officer.fills(&[("locations", together)]).await;
    let what = officer.plain();
    says(
        &what,
        &[
            "Locations: 3",
            "3. `hxxps://t[.]me/a_b/13`",
            "Line `2`: `seen today`",
            "Several addresses run together",
        ],
    );
    world.ends().await;
}
