//! The page in a browser, with the example bot behind it.

use discord_sandbox::{Ahead, Limits, Millis, Moment};
use tokio::task::spawn_blocking;

use crate::{home::Home, script, serenity};

/// Where the pictures of the last run are.
const PICTURES: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../page-screenshots");

/// A bell that rings at every full hour.
const HOUR: Millis = 3_600_000;

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_chromium), ignore = "needs Chromium, Node.js and `npm ci` in sandbox/tests/node")]
async fn a_person_uses_the_page() {
    let home = Home::new(Limits::documented()).await;
    let bot = serenity::start(&home).await;
    let clock = home.sandbox.clock();
    home.sandbox.set_timetable(move |_| {
        let wakes = (clock.now() / HOUR + 1) * HOUR;
        let moment = |label: &str, at| Moment { label: label.to_owned(), at };
        let (next, stop) = (moment("A bell rings", wakes), moment("The fifth bell", wakes + 4 * HOUR));
        async move { Ahead { wakes: Some(wakes), next: Some(next), stops: vec![stop] } }
    });
    let mut page = script::node("page.mjs");
    page.args([home.sandbox.base_url(), PICTURES]);
    let ended = spawn_blocking(move || page.output()).await.expect("does not panic").expect("Node.js starts");
    let told = [ended.stdout, ended.stderr].concat();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&told));
    home.knows_every_route();
    bot.abort();
}
