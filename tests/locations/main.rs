//! Locations as officers paste them: a corpus of written forms with what each must come to, and properties that hold of
//! any text whatever.

use std::fmt::Write as _;
use std::fs;

use chappe::domain::location::{KEYS_EDITION, LONGEST, Location, Reading, platforms, read};
use proptest::prelude::*;

mod properties;
use properties::{hold, liveness};

const CORPUS: &str = include_str!("corpus.txt");
const PASTED: &str = include_str!("pasted.txt");

/// A row of the corpus.
struct Row {
    line: usize,
    hostile: bool,
    written: String,
    expected: &'static str,
    platform: &'static str,
}

/// The rows of the corpus. `\u{…}` stands for a character and `⟨…×8000⟩` for a repetition.
fn corpus() -> Vec<Row> {
    let mut hostile = false;
    let mut rows = Vec::new();
    for (text, line) in CORPUS.lines().zip(1..) {
        if let Some(heading) = text.strip_prefix("## ") {
            hostile = heading.starts_with("hostile");
        }
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let columns: Vec<_> = text.split(" ⟶ ").collect();
        let [written, expected, ref platform @ ..] = columns[..] else { panic!("line {line}: {text:?}") };
        let platform = platform.first().copied().unwrap_or_default();
        rows.push(Row { line, hostile, written: spelt_out(written), expected, platform });
    }
    rows
}

fn spelt_out(written: &str) -> String {
    let mut text = String::new();
    let mut rest = written;
    while let Some(at) = rest.find(['\\', '⟨']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((code, after)) = rest.strip_prefix("\\u{").and_then(|code| code.split_once('}')) {
            let code = u32::from_str_radix(code, 16).expect("a code point in hexadecimal");
            text.push(char::from_u32(code).expect("a code point that is a character"));
            rest = after;
        } else if let Some((inside, after)) = rest.strip_prefix('⟨').and_then(|inside| inside.split_once('⟩'))
        {
            let (repeated, times) = inside.rsplit_once('×').expect("a repetition as ⟨text×times⟩");
            text.push_str(&repeated.repeat(times.parse().expect("a number of times")));
            rest = after;
        } else {
            text.push('\\');
            rest = &rest[1..];
        }
    }
    text + rest
}

/// What a row came to, in the words of the corpus.
fn outcome(written: &str) -> (String, &'static str) {
    match Location::parse(written) {
        Ok(location) => {
            let whole = if location.whole_site() { " (whole site)" } else { "" };
            let archived =
                location.archived().map(|key| format!(" (of {})", key.as_str())).unwrap_or_default();
            let key = format!("{}{whole}{archived}", location.key().as_str());
            (key, location.platform().map_or("", |platform| platform.id))
        }
        Err(bad) => (format!("!{bad:?}"), ""),
    }
}

#[test]
fn every_written_form_comes_to_what_the_corpus_says() {
    let rows = corpus();
    let mut failed = Vec::new();
    for Row { line, written, expected, platform, .. } in &rows {
        let (key, found) = outcome(written);
        if (key.as_str(), found) != (*expected, *platform) {
            failed.push(format!(
                "line {line}: {written:.200?}\n  wanted {expected} ⟶ {platform}\n  got    {key} ⟶ {found}"
            ));
        }
    }
    assert!(failed.is_empty(), "{} rows fail:\n{}", failed.len(), failed.join("\n"));
    assert!(rows.len() >= 300, "only {} rows", rows.len());
    let hostile = rows.iter().filter(|row| row.hostile).count();
    assert!(hostile >= 100, "only {hostile} hostile rows");
}

/// What was pasted, and what all of it came to, in the words of the corpus.
fn pasted() -> Vec<(usize, String, &'static str)> {
    let rows = PASTED.lines().zip(1..).filter(|(text, _)| !(text.is_empty() || text.starts_with('#')));
    let row = |(text, line): (&'static str, usize)| {
        let (written, expected) = text.rsplit_once(" ⟶ ").unwrap_or_else(|| panic!("line {line}: {text:?}"));
        (line, spelt_out(written), expected)
    };
    rows.map(row).collect()
}

fn told(reading: &Reading) -> String {
    let kept = reading.locations.iter().map(|location| {
        let added = if location.read_out() { " (read out)" } else { "" };
        let assumed = if reading.scheme_assumed.contains(location.key()) { " (assumed)" } else { "" };
        format!("{}{added}{assumed}", location.exact())
    });
    let all: Vec<String> = kept
        .chain(reading.repeats.iter().map(|repeat| format!("={}", repeat.of)))
        .chain(reading.bad.iter().map(|bad| format!("!{:?}", bad.reason)))
        .chain(reading.remarks.iter().map(|remark| format!("“{}”", remark.quoted)))
        .chain(reading.passed.iter().map(|line| format!("-{line}")))
        .collect();
    all.join(" ¦ ")
}

#[test]
fn everything_that_is_pasted_comes_to_what_the_corpus_says() {
    let rows = pasted();
    let mut failed = Vec::new();
    for (line, written, expected) in &rows {
        let told = told(&read(written));
        if told != *expected {
            failed.push(format!("line {line}: {written:.200?}\n  wanted {expected}\n  got    {told}"));
        }
    }
    assert!(failed.is_empty(), "{} rows fail:\n{}", failed.len(), failed.join("\n"));
    assert!(rows.len() >= 200, "only {} rows", rows.len());
}

#[test]
fn a_wrapper_is_not_relayed_and_what_it_held_is_shown_whole() {
    let wrapper = concat!(
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ft.me%2Fa_b%2F12",
        "&data=05%7C02%7Cofficer%40police.example"
    );
    let reading = read(wrapper);
    let [location] = &reading.locations[..] else { panic!("{reading:?}") };
    assert_eq!(location.exact(), "https://t.me/a_b/12");
    assert_eq!(reading.read_out[0].quoted, "hxxps://t[.]me/a_b/12");
    let all = format!("{reading:?} {location} {}", location.key().as_str());
    assert!(!all.contains("officer") && !all.contains("outlook"), "{all}");
    // What a network of before accepted as it was is still read.
    let stored = serde_json::from_value::<Location>(wrapper.into()).expect("an address that was stored");
    assert_eq!(stored.exact(), wrapper);
}

#[test]
fn every_promise_holds_for_every_row_of_the_corpus() {
    for Row { written, .. } in corpus() {
        hold(&written);
    }
    for (_, written, _) in pasted() {
        hold(&written);
    }
}

/// What is stored is found by its key, so a change of the rules has to be known: then keys are made anew at the next start.
#[test]
fn a_change_of_the_keys_is_counted() {
    const KNOWN: &str = include_str!("keys.txt");
    let edition = format!("# edition {KEYS_EDITION}");
    if std::env::var_os("WRITE_KEYS").is_some() {
        let mut text = format!("{edition}: URLs and their keys, written by WRITE_KEYS=1\n");
        for location in corpus().iter().filter_map(|row| Location::parse(&row.written).ok()) {
            if location.exact().len() < 300 {
                writeln!(text, "{} ⟶ {}", location.exact(), location.key().as_str())
                    .expect("a string takes it");
            }
        }
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/locations/keys.txt");
        return fs::write(file, text).expect("it is written");
    }
    let moved = KNOWN.lines().skip(1).filter(|row| {
        let (exact, key) = row.split_once(" ⟶ ").expect("a URL and its key");
        Location::parse(exact).is_ok_and(|location| location.key().as_str() != key)
    });
    let moved: Vec<_> = moved.collect();
    assert!(KNOWN.lines().count() > 200);
    assert!(
        moved.is_empty() && KNOWN.starts_with(&edition),
        "count up KEYS_EDITION and run this with WRITE_KEYS=1; other keys have now: {moved:#?}"
    );
}

#[test]
fn a_location_is_shown_as_people_write_it() {
    for (written, shown) in [
        ("https://example.org/a", "hxxps://example[.]org/a"),
        ("HTTP://Example.org:8080/A.html?q=1#top", "hxxp://example[.]org[:]8080/A[.]html?q=1#top"),
        ("https://münchen.de/straße", "hxxps://münchen[.]de/stra%C3%9Fe"),
        ("https://youtubе.com/watch?v=1", "hxxps://xn--youtub-8of[.]com/watch?v=1"),
        ("https://tiktok.com/@user/video/1", "hxxps://tiktok[.]com/[@]user/video/1"),
        (
            "https://web.archive.org/web/2020/https://evil.example/a",
            "hxxps://web[.]archive[.]org/web/2020/https[:]//evil[.]example/a",
        ),
        (
            "https://example.org/`@everyone`?a=**b**&c=||d||e",
            "hxxps://example[.]org/%60[@]everyone%60?a=%2A%2Ab%2A%2A&c=%7C%7Cd%7C%7Ce",
        ),
        ("http://[2001:db8::1]/a", "hxxp://[2001:db8::1]/a"),
    ] {
        let location = Location::parse(written).expect(written);
        assert_eq!(location.defanged(), shown);
        assert_eq!(location.to_string(), shown);
        assert_eq!(liveness(&shown.replace("[2001:db8::1]", "")), None);
    }
}

#[test]
fn a_host_that_could_pass_for_another_is_shown_in_punycode() {
    let shown_host = |written| Location::parse(written).expect(written).shown_host();
    assert_eq!(shown_host("https://youtubе.com/watch?v=1"), "xn--youtub-8of[.]com");
    assert_eq!(shown_host("https://www.münchen.de/a"), "www[.]münchen[.]de");
}

#[test]
fn the_exact_url_is_kept_letter_by_letter() {
    for exact in [
        "HTTPS://WWW.Example.org:443/A/./b/../C.html?b=2&a=1&utm_source=x#part",
        "https://user-content.example.org/%7Euser/caf%C3%A9?q=a+b%20c",
        "https://münchen.de/straße",
        "https://en.wikipedia.org/wiki/Foo_(bar)",
        "https://mega.nz/folder/abcdEFGH#KEY-key_123",
    ] {
        assert_eq!(Location::parse(&format!(" 1. <{exact}>, ")).expect(exact).exact(), exact);
    }
}

#[test]
fn a_scheme_that_was_not_written_is_said_to_be_assumed() {
    assert!(Location::parse("example[.]org/a").expect("a host and path").scheme_assumed());
    assert!(!Location::parse("hxxp://example[.]org/a").expect("a defanged URL").scheme_assumed());
}

#[test]
fn what_was_shortened_is_refused_when_it_comes_back() {
    let location =
        Location::parse(&format!("https://example.org/{}", "a.b/".repeat(50))).expect("a long URL");
    let shown = location.shown(60);
    assert_eq!(shown, "hxxps://example[.]org/a[.]b/a[.]b/a[.]b/a[.]b/a[.]b/a[.]b/a…");
    let refused = Location::parse(&shown).expect_err("a shortened URL");
    assert_eq!(refused.to_string(), "cut short with an ellipsis");
}

#[test]
fn the_longest_location_is_one_text_input() {
    let of_length =
        |length: usize| format!("https://example.org/{}", "a".repeat(length - "https://example.org/".len()));
    // Two brackets around the one dot.
    assert!(Location::parse(&of_length(LONGEST - 2)).is_ok());
    assert!(Location::parse(&of_length(LONGEST - 1)).is_err());
}

#[test]
fn the_directory_names_a_seat_where_it_is_known() {
    let seat = |id: &str| platforms().iter().find(|platform| platform.id == id).expect(id).seat;
    assert_eq!((seat("dailymotion"), seat("mega"), seat("telegram")), (Some("FR"), Some("NZ"), None));
}

/// Pieces of locations, apart from each other by a blank.
const PIECES: &str = r#"
    https:// http:// hxxps:// hXXp[:]// [https]:// http__ // :// ttp:// ftp:// tg:// hxxp hxxp:// dot com 1. - Link:
    example.org example[.]org Example(dot)org www. youtube.com youtu.be x.com t.me facebook.com tiktok.com mega.nz vk.com
    web.archive.org/web/2020/ archive.ph/ a.onion münchen.de пример.рф xn--e1afmkfd.xn--p1ai youtubе.com
    1.2.3.4 [2001:db8::1] 0x7f.1 localhost user:pass@ :8080 discord.gg/abc index.html a.b é م
    / / / ? & = # #! #/ : @ \ \. [.] [@] [:] ( ) [ ] { } < > " ' ` * ** | ~ _ + , ; ! . .. ... … % %2E %2f %00 %25 %zz %E2%80%AE
    ]( <a href=" "> </a> [url= [/url] [[ ][ ]] || | ; , ✅ ① → （ ） ↵ \n <br> &amp; &#38; h–p:// h00p:// h..p
    https://eur01.safelinks.protection.outlook.com/?url= https%3A%2F%2Fexample.org &data=x l.facebook.com/l.php?u= __;!!
    urldefense.com/v3/__https: urldefense.com/v2/url?u=https-3A__ google.com/url?q= href.li/? 1.2.3.0/24 comment-12 lc=x
    watch v=abc_-12 embed shorts status video s p reel 12345 posts story.php story_fbid=1 id=2 utm_source=x fbclid @everyone <@1>
"#;

/// Text that looks like a location in places: what a random string almost never does.
fn url_like() -> impl Strategy<Value = String> {
    let hidden =
        [" ", "\t", "\n", "\0", "\u{ad}", "\u{200b}", "\u{200c}", "\u{202e}", "\u{feff}", " dot ", ". "];
    let pieces: Vec<&str> = PIECES.split_whitespace().chain(hidden).collect();
    prop::collection::vec(prop::sample::select(pieces), 1..12).prop_map(|pieces| pieces.concat())
}

/// A URL that a browser accepts, with anything behind its host.
fn url_with_any_tail() -> impl Strategy<Value = String> {
    ("[a-z]{1,8}", "(com|org|co\\.uk|example|onion)", "[!-~é\u{202e}]{0,40}")
        .prop_map(|(name, ending, tail)| format!("https://{name}.{ending}/{tail}"))
}

/// A URL in which there is nothing to take off or to undo.
fn plain_url() -> impl Strategy<Value = String> {
    ("(https?|HTTP)", "[a-z]{1,8}", "(com|org|dE)", "(:[0-9]{2,4})?", "[a-zA-Z0-9/_%&=+-]{0,40}")
        .prop_map(|(scheme, name, ending, port, tail)| format!("{scheme}://{name}.{ending}{port}/{tail}"))
}

/// What stands between two addresses of one line, or does not.
const BETWEEN: [&str; 16] =
    [";", ",", "|", "\t", "↵", "", " ", "\",\"", "\\n", "<br>", ".", ")(", " → ", "✅", "、", " ; "];

proptest! {
    // `PROPTEST_CASES` makes it more.
    #![proptest_config(ProptestConfig {
        cases: 8 * ProptestConfig::default().cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_promise_holds_for_any_text(text in "\\PC{0,60}") {
        hold(&text);
    }

    #[test]
    fn every_promise_holds_for_text_like_a_location(text in url_like()) {
        hold(&text);
    }

    #[test]
    fn every_promise_holds_for_a_url_with_any_tail(text in url_with_any_tail()) {
        hold(&text);
    }

    #[test]
    fn a_url_that_was_not_defanged_is_kept_as_it_is(url in plain_url()) {
        let location = Location::parse(&url).expect("a plain URL");
        prop_assert_eq!(location.exact(), url);
    }

    #[test]
    fn two_addresses_in_a_line_are_two_or_are_asked_about(
        first in plain_url(),
        between in prop::sample::select(BETWEEN.to_vec()),
        second in plain_url(),
    ) {
        // With nothing between, a slash or a sign at the end would say that the first holds the second.
        let first = first.replace('%', "p") + if between.is_empty() { "x" } else { "" };
        let line = format!("{first}{between}{second}");
        let reading = read(&line);
        if reading.bad.is_empty() {
            let key = |url: &str| Location::parse(url).expect("a plain URL").key().clone();
            let read: Vec<_> = reading.locations.iter().map(Location::key).collect();
            prop_assert_eq!(read.len() + reading.repeats.len(), 2, "{}: {:?}", line, reading);
            prop_assert!(read.contains(&&key(&first)) && read.contains(&&key(&second)), "{}: {:?}", line, reading);
        }
    }

    #[test]
    fn a_remark_changes_nothing_of_the_address_and_is_quoted_back(
        url in plain_url(),
        between in prop::sample::select(vec![" - ", " – ", " (", "\t", " | ", ": ", " → "]),
        remark in "[a-z]{2,9}( [a-z0-9]{1,9}){0,3}",
    ) {
        let reading = read(&format!("{url}{between}{remark}"));
        let exact: Vec<_> = reading.locations.iter().map(Location::exact).collect();
        prop_assert_eq!(exact, [url.as_str()]);
        let quoted: Vec<_> = reading.remarks.iter().map(|remark| remark.quoted.as_str()).collect();
        prop_assert_eq!(quoted, [remark.as_str()]);
    }
}
