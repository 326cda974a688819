//! How long it takes to load all languages and to say a message, beside the limits that are wanted:
//! `cargo bench --bench language`. Medians of several rounds.

use std::time::{Duration, Instant};

use chappe::{
    domain::reason::Reason,
    i18n::{Locales, Number, Phrase, contract},
};

/// What is wanted at most: a start is not to be felt, and a card of forty messages is to be written in 0.2 ms.
const LOADING: Duration = Duration::from_millis(20);
const SAYING: Duration = Duration::from_micros(5);

const ROUNDS: usize = 9;
const MESSAGES: u32 = 10_000;

fn main() {
    let loading = median(|| {
        let start = Instant::now();
        let locales = Locales::load(None);
        (start.elapsed(), locales.is_ok())
    });
    tell("loading all languages", loading, LOADING);
    let (locales, _) = Locales::load(None).expect("nothing is read");
    let arabic = locales.choose(["ar"]);
    let magazine = Reason::Magazine { title: "Example **title**".to_owned(), issue: 15 };
    let alerts = contract().find(|spec| spec.id == "count-alerts").expect("a message");
    let count = Phrase::of(alerts, vec![Number::from(103).into()]);
    let saying = median(|| {
        let start = Instant::now();
        let length: usize =
            (0..MESSAGES).map(|_| arabic.say(&magazine).len() + arabic.say(&count).len()).sum();
        (start.elapsed() / (2 * MESSAGES), length > 0)
    });
    tell("saying a message in Arabic", saying, SAYING);
}

fn median(round: impl Fn() -> (Duration, bool)) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let (time, done) = round();
            assert!(done, "there is something to measure");
            time
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
}

fn tell(what: &str, time: Duration, limit: Duration) {
    println!("{what}: {time:?}, {:.2} of the limit {limit:?}", time.as_secs_f64() / limit.as_secs_f64());
}
