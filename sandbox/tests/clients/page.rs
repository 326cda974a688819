//! The page in a browser: with the example bot behind it, with forms of every kind, and as a visitor finds it.

use discord_sandbox::{Ahead, Goal, Lead, Limits, Millis, Moment, Place, Step, Tour, Welcome};
use tokio::task::spawn_blocking;

use crate::{home::Home, script, serenity};

/// Where the pictures of the last run are.
const PICTURES: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../page-screenshots");

/// A bell that rings at every full hour.
const HOUR: Millis = 3_600_000;

/// Plays a story in the browser to its end. It takes the address, what else it wants, and where its pictures go.
async fn plays(home: &Home, story: &str, more: &[&str]) {
    let mut page = script::node(story);
    page.arg(home.sandbox.base_url()).args(more).arg(PICTURES);
    let ended = spawn_blocking(move || page.output()).await.expect("does not panic").expect("Node.js starts");
    let told = [ended.stdout, ended.stderr].concat();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&told));
    home.knows_every_route();
}

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
    plays(&home, "page.mjs", &[]).await;
    bot.abort();
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_chromium), ignore = "needs Chromium, Node.js and `npm ci` in sandbox/tests/node")]
async fn a_person_fills_in_forms_of_every_kind() {
    let home = Home::new(Limits::documented()).await;
    plays(&home, "forms.mjs", &[&home.bot.token]).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(have_chromium), ignore = "needs Chromium, Node.js and `npm ci` in sandbox/tests/node")]
async fn a_visitor_is_shown_around() {
    let home = Home::new(Limits::off()).await;
    let view = home.sandbox.view(home.ada).expect("Ada is there");
    let general = view["guilds"][0]["channels"].as_array().expect("channels").iter();
    let general =
        general.filter(|channel| channel["name"] == "general").find_map(|channel| channel["id"].as_str());
    let general = general.and_then(|id| id.parse().ok()).expect("a server begins with it");
    let louise = Goal::Place(Place { user_id: home.louise, channel_id: home.general });
    let tour = |[language, title, words, hello, wait, time, be, clock]: [&str; 8]| Tour {
        language: language.to_owned(),
        title: title.to_owned(),
        words: words.to_owned(),
        steps: [(hello, Some((be, louise))), (wait, None), (time, Some((clock, Goal::Clock)))]
            .map(|(words, to)| Step {
                words: words.to_owned(),
                button: to.map(|(label, to)| Lead { label: label.to_owned(), to }),
            })
            .into(),
    };
    let tours = [
        ["en", "Tour", "Welcome", "Say hello", "Wait", "Time passes", "Be Louise", "The clock"],
        [
            "fr",
            "Visite",
            "Bienvenue",
            "Dites bonjour",
            "Attendez",
            "Le temps passe",
            "Être Louise",
            "L’horloge",
        ],
        ["ar", "جولة", "أهلا", "قولوا مرحبا", "انتظروا", "يمضي الوقت", "كونوا لويز", "الساعة"],
    ];
    let opens = Place { user_id: home.ada, channel_id: general };
    let welcome = Welcome { opens, channel_id: general, tours: tours.map(tour).into() };
    home.sandbox.set_welcome(welcome.clone()).expect("everybody and everything is there");
    plays(&home, "tour.mjs", &[]).await;

    let nowhere = Place { user_id: home.ada, channel_id: home.ada };
    let refused = home.sandbox.set_welcome(Welcome { opens: nowhere, ..welcome });
    assert_eq!(refused.expect_err("that is no channel").to_string(), "Unknown Channel (10003)");
}
