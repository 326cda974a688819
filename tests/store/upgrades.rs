//! Upgrades: what an older version has left is brought into the form of this one, and read. Each test opens a database of the
//! step before, puts sample rows into it, and starts this version on it.

use std::fs;
use std::path::Path;

use chappe::clock::Clock;
use chappe::domain::{
    alert::Tier,
    dossier::Dossier,
    location::{Location, keys_edition},
    reference::AlertId,
    snowflake::UserId,
    terms::Terms,
    whom::Whom,
    zone::Zones,
};
use chappe::relay::{Relay, Settings};
use chappe::store::{Store, Target, dossier, draft, journal, keys, ring};
use harness::{Base, Shell, both};
use sqlx::migrate::Migrator;

both![
    who_had_to_be_called_is_on_the_list_of_calls_and_what_was_said_one_by_one_is_taken_away,
    rings_that_stand_are_known_with_their_channel,
    ladders_begin_with_what_was_posted_before_there_were_any,
    an_order_is_known_from_the_journal,
    what_was_stored_as_text_is_read_though_its_ending_has_retired,
    what_was_stored_under_an_old_key_is_found_by_the_new_one,
    making_keys_goes_on_where_it_was_stopped,
    drafts_are_upgraded_too,
    what_was_raised_before_can_be_erased,
];

/// The database as a version left it that knew the migrations before number `next`.
pub(super) async fn before(base: &Base, next: &str) -> Shell {
    let engine = match base.target {
        Target::Sqlite(_) => "sqlite",
        Target::Postgres(_) => "postgres",
    };
    let (all, older) = (Path::new("migrations").join(engine), base.path("older"));
    fs::create_dir(&older).expect("a folder");
    for file in fs::read_dir(all).expect("migrations") {
        let file = file.expect("a file");
        if file.file_name().to_string_lossy().as_ref() < next {
            fs::copy(file.path(), older.join(file.file_name())).expect("a copy");
        }
    }
    let migrator = Migrator::new(older.as_path()).await.expect("migrations");
    if let Target::Sqlite(path) = &base.target {
        fs::File::create(path).expect("a file");
    }
    let mut shell = base.shell().await;
    match &mut shell {
        Shell::Sqlite(c) => migrator.run(c).await.expect("they run"),
        Shell::Postgres(c) => migrator.run(c).await.expect("they run"),
    }
    shell
}

/// The id of a sample alert: 16 times a letter.
pub(super) fn id(letter: char) -> AlertId {
    letter.to_string().repeat(16).parse().expect("an id")
}

/// An alert of France in tier 2, as every version has had it.
pub(super) fn alert(letter: char, matter: &str) -> String {
    let terms = serde_json::to_string(&Terms::of(Tier::Two)).expect("it is plain data");
    let reference = letter.to_string().repeat(5);
    format!(
        "INSERT INTO alert (id, reference, issuer, raised_at, raised_by, kind, tier, tlp, exercise, matter, revision, \
         terms) VALUES ('{}', 'FR-{reference}', 'FR', 1, 7, 'referral', '2', 'TLP:AMBER', FALSE, '{matter}', 1, \
         '{terms}');",
        id(letter).as_str()
    )
}

/// A partner that is asked to act on it, with more columns and their values.
fn asked(letter: char, partner: &str, columns: &str, values: &str) -> String {
    asked_to("refer", letter, partner, columns, values)
}

fn asked_to(ask: &str, letter: char, partner: &str, columns: &str, values: &str) -> String {
    format!(
        "INSERT INTO follow_up (alert, partner, purpose, reasons, post_by, seen_revision{columns}) VALUES ('{}', \
         '{partner}', '{{\"action\":\"{ask}\"}}', '[]', 2, 1{values});",
        id(letter).as_str()
    )
}

/// A message that was sent, or waits to be.
pub(super) fn message(row: &str, position: u32, notice: &str, sent_as: Option<u32>) -> String {
    let (state, message) = match sent_as {
        Some(message) => ("sent", format!("'{message}'")),
        None => ("ready", "NULL".to_owned()),
    };
    format!(
        "INSERT INTO outbox (id, channel, notice, priority, position, due_at, state, message_id) \
         VALUES ('{row}', '500', '{notice}', 0, {position}, 3, '{state}', {message});"
    )
}

pub(super) const NOTHING: &str = "{}";
pub(super) const CHANNEL: &str = "INSERT INTO channel (id) VALUES ('500');";

async fn loaded(store: &Store, letter: char) -> Dossier {
    let mut tx = store.read().await.expect("it begins");
    dossier::load(&mut tx, &id(letter)).await.expect("it reads").expect("it is there")
}

/// This version starts on the database.
async fn started(base: &Base) -> Relay {
    let store = base.open().await.into();
    let relay = Relay::new(store, Clock::system(), Zones::bundled(), Settings::default());
    let relay = relay.await.expect("it reads the network");
    relay.make_keys().await.expect("it makes keys");
    relay
}

async fn who_had_to_be_called_is_on_the_list_of_calls_and_what_was_said_one_by_one_is_taken_away(
    base: &Base,
) {
    let mut shell = before(base, "0025").await;
    let rows = [
        CHANNEL.to_owned(),
        alert('A', NOTHING),
        asked('A', "JP", ", started_at, called_at, step", ", 10, 20, '3'"),
        asked('A', "DE", ", started_at, step", ", 11, '3'"),
        asked('A', "BR", ", started_at, called_at, step", ", 10, 20, '2'"),
        asked('A', "ES", ", unposted_told_at", ", 30"),
        asked('A', "PL", ", posted_at, unposted_told_at", ", 31, 30"),
        asked('A', "IT", ", started_at, step, closed_at", ", 10, '3', 40"),
        message("a", 1, r#"{"say":"overdue","alert":"x"}"#, Some(901)),
        message("b", 2, r#"{"say":"not-posted","alert":"x"}"#, Some(902)),
        message("c", 3, r#"{"say":"overdue","alert":"x"}"#, None),
        message("d", 4, r#"{"say":"duty"}"#, None),
        format!("INSERT INTO overdue_message VALUES ('{}', FALSE, '500', '903');", id('A').as_str()),
    ];
    shell.run(&rows.concat().replace("FALSE, '500'", false_of(base))).await;
    shell.close().await;

    let store = base.open().await;
    let since = |dossier: &Dossier| -> Vec<(String, i64)> {
        let called =
            dossier.follow_ups.values().filter_map(|one| Some((one.partner, one.ladder.call_since?)));
        called.map(|(partner, at)| (partner.to_string(), at.timestamp_micros())).collect()
    };
    let wanted = [("DE", 11), ("ES", 30), ("JP", 20)].map(|(partner, at)| (partner.to_owned(), at));
    assert_eq!(since(&loaded(&store, 'A').await), wanted);
    let mut shell = base.shell().await;
    let looks = shell.texts("SELECT id FROM due WHERE due_at = 0 ORDER BY id").await;
    assert_eq!(looks, ["calls:FR", "calls:secretariat"]);
    let waiting = shell.texts("SELECT id FROM outbox WHERE state = 'ready' ORDER BY position").await;
    assert_eq!(waiting, ["d", "tidy:902", "tidy:903"], "what said it waits no more, and what stands goes");
}

fn false_of(base: &Base) -> &'static str {
    match base.target {
        Target::Sqlite(_) => "0, '500'",
        Target::Postgres(_) => "FALSE, '500'",
    }
}

async fn rings_that_stand_are_known_with_their_channel(base: &Base) {
    let mut shell = before(base, "0025").await;
    let rows = [
        CHANNEL.to_owned(),
        message("ring:JP:1", 1, r#"{"say":"ring"}"#, Some(901)),
        message("backup:JP:1", 2, r#"{"say":"backup"}"#, Some(902)),
        "INSERT INTO ring (partner, at, message_id, backup_message_id) VALUES ('JP', 5, '901', '902');"
            .to_owned(),
        "INSERT INTO ring (partner, at, message_id) VALUES ('DE', 6, 'of-a-row-that-was-purged');".to_owned(),
    ];
    shell.run(&rows.concat()).await;
    shell.close().await;

    let store = base.open().await;
    let mut tx = store.read().await.expect("it begins");
    let japan = Whom::Partner("JP".parse().expect("a partner"));
    let standing = ring::all_standing(&mut tx, japan).await.expect("it reads");
    let standing: Vec<_> =
        standing.iter().map(|(name, one)| (&**name, one.channel.0, one.message.0)).collect();
    assert_eq!(standing, [("backup", 500, 902), ("ring", 500, 901)]);
    drop(tx);
    let rung = base.shell().await.texts("SELECT whose FROM ring ORDER BY whose").await;
    assert_eq!(rung, ["DE", "JP"]);
}

async fn ladders_begin_with_what_was_posted_before_there_were_any(base: &Base) {
    let mut shell = before(base, "0007").await;
    let rows = [
        alert('A', NOTHING),
        asked('A', "JP", ", posted_at, started_at, acknowledge_by", ", 9, 10, 50"),
        asked('A', "DE", ", posted_at, started_at, acknowledged_at, acknowledged_by", ", 9, 10, 20, 7"),
        asked('A', "ES", "", ""),
        asked('A', "IT", ", posted_at, started_at, closed_at", ", 9, 10, 40"),
    ];
    shell.run(&rows.concat()).await;
    shell.close().await;

    let store = base.open().await;
    let dossier = loaded(&store, 'A').await;
    let called: Vec<_> = dossier.follow_ups.values().filter(|one| one.ladder.called_at.is_some()).collect();
    assert_eq!(called.iter().map(|one| one.partner.to_string()).collect::<Vec<_>>(), ["JP"]);
    let alert = id('A');
    let looks = base.shell().await.texts("SELECT id FROM due ORDER BY id").await;
    assert_eq!(looks, ["DE", "JP"].map(|partner| format!("ladder:{}:{partner}", alert.as_str())));
}

async fn an_order_is_known_from_the_journal(base: &Base) {
    let mut shell = before(base, "0027").await;
    let entry = |sequence, at, partner, verb| {
        let alert = id('A');
        format!(
            "INSERT INTO journal (sequence, at, actor, verb, matter, partner, hash) \
             VALUES ({sequence}, {at}, '7', '{verb}', '{}', '{partner}', '');",
            alert.as_str()
        )
    };
    let rows = [
        alert('A', NOTHING),
        asked_to("order", 'A', "JP", "", ""),
        asked_to("order", 'A', "DE", "", ""),
        entry(1, 60, "JP", "order-issued"),
        entry(2, 70, "JP", "order-issued"),
        entry(3, 50, "DE", "acknowledged"),
    ];
    shell.run(&rows.concat()).await;
    shell.close().await;

    let dossier = loaded(&base.open().await, 'A').await;
    let ordered: Vec<_> = dossier.follow_ups.values().map(|one| one.ordered_at).collect();
    assert_eq!(ordered, [None, Some(at_micros(60))]);
}

fn at_micros(micros: i64) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp_micros(micros).expect("an instant")
}

/// The key that a location is found by.
fn key(letter: char, number: u32, key: &str) -> String {
    format!(
        "INSERT INTO location (alert, number, key) VALUES ('{}', {number}, '{key}');",
        id(letter).as_str()
    )
}

async fn what_was_stored_as_text_is_read_though_its_ending_has_retired(base: &Base) {
    let mut shell = before(base, "0030").await;
    let matter = r#"{"locations":["https://www.video.gone/a/","https://youtu.be/dQw4w9WgXcQ"]}"#;
    let rows = [
        alert('A', matter),
        key('A', 1, "video.gone/a"),
        key('A', 2, "youtube.com/watch?v=dQw4w9WgXcQ"),
        asked('A', "JP", ", started_at", ", 10"),
    ];
    shell.run(&rows.concat()).await;
    shell.close().await;
    Location::parse("https://www.video.gone/a/").expect_err("today its ending is refused");

    let relay = started(base).await;
    let dossier = loaded(&relay.store, 'A').await;
    let [gone, video] = &dossier.alert.matter.locations[..] else { panic!("{:?}", dossier.alert.matter) };
    assert_eq!((gone.exact(), gone.key().as_str()), ("https://www.video.gone/a/", "video.gone/a"));
    assert_eq!((video.host(), video.domain()), ("youtu.be", Some("youtu.be")));
    let kept = base.shell().await.texts("SELECT matter FROM alert").await;
    let kept: serde_json::Value = serde_json::from_str(&kept[0]).expect("it is JSON");
    let wanted = serde_json::json!([
        { "exact": "https://www.video.gone/a/", "key": "video.gone/a", "host": "www.video.gone",
          "domain": "video.gone" },
        { "exact": "https://youtu.be/dQw4w9WgXcQ", "key": "youtube.com/watch?v=dQw4w9WgXcQ", "host": "youtu.be",
          "domain": "youtu.be", "platform": "youtube" },
    ]);
    assert_eq!(kept["locations"], wanted, "from here on nothing of it is decided again");
    let mut tx = relay.store.read().await.expect("it begins");
    assert_eq!(keys::state(&mut tx).await.expect("it reads").edition, keys_edition());
    let entries = journal::of_matter(&mut tx, id('A').as_str()).await.expect("it reads");
    assert_eq!(entries.len(), 0, "no key has changed");
}

/// As of last week, when a comment had the key of its post.
async fn what_was_stored_under_an_old_key_is_found_by_the_new_one(base: &Base) {
    let comment = "https://www.facebook.com/somebody/posts/123456?comment_id=789";
    let pasted = Location::parse(comment).expect("it is a location");
    let mut shell = before(base, "0030").await;
    let matter = format!(r#"{{"locations":["https://example.org/a","{comment}"]}}"#);
    let old = "facebook.com/somebody/posts/123456";
    assert_ne!(pasted.key().as_str(), old);
    shell.run(&[alert('A', &matter), key('A', 1, "example.org/a"), key('A', 2, old)].concat()).await;
    shell.close().await;

    let relay = started(base).await;
    let mut tx = relay.store.read().await.expect("it begins");
    let found = dossier::by_keys(&mut tx, &[pasted.key().clone()].into(), None).await.expect("it reads");
    assert_eq!(found.len(), 1, "whoever pastes it today finds it");
    let entries = journal::of_matter(&mut tx, id('A').as_str()).await.expect("it reads");
    let [entry] = &entries[..] else { panic!("{entries:?}") };
    assert_eq!((&*entry.verb, entry.subject.as_deref()), ("keys-made-anew", Some("1")));
    drop(tx);
    let details = base.shell().await.texts("SELECT details FROM journal_details").await;
    assert_eq!(
        details,
        [format!(r#"{{"2":["{old}","{}"]}}"#, pasted.key().as_str())],
        "what changed is said"
    );
}

async fn making_keys_goes_on_where_it_was_stopped(base: &Base) {
    let mut shell = before(base, "0030").await;
    let old = |letter| {
        [alert(letter, r#"{"locations":["https://example.org/a"]}"#), key(letter, 1, "old")].concat()
    };
    shell.run(&[old('A'), old('B'), old('C')].concat()).await;
    shell.close().await;
    let store = base.open().await;
    let mut tx = store.write().await.expect("it begins");
    let done = keys::make(&mut tx, "", 1).await.expect("it makes the first");
    assert_eq!((done.len(), &*done[0].alert, done[0].changed.len()), (1, id('A').as_str(), 1));
    let (edition, towards, up_to) = (String::new(), keys_edition(), done[0].alert.clone());
    keys::keep(&mut tx, &keys::State { edition, towards, up_to }).await.expect("it is kept");
    tx.commit().await.expect("it commits");
    store.close().await;
    // Not looked at again: what is set here stays.
    let mut shell = base.shell().await;
    shell.run(&format!("UPDATE location SET key = 'done' WHERE alert = '{}'", id('A').as_str())).await;
    shell.close().await;

    let relay = started(base).await;
    let found = base.shell().await.texts("SELECT key FROM location ORDER BY alert").await;
    assert_eq!(found, ["done", "example.org/a", "example.org/a"]);
    relay.make_keys().await.expect("it asks one row, and is done");
}

async fn drafts_are_upgraded_too(base: &Base) {
    let mut shell = before(base, "0030").await;
    let content = format!(
        r#"{{"id":"{}","issuer":"FR","author":7,"begun_at":"2026-11-30T09:00:00Z","class":{{"kind":"referral",
        "tier":"2","tlp":"TLP:AMBER","exercise":false}},"matter":{{"locations":["https://video.gone/a"]}},
        "changes":[],"nobody_acts_meant":false}}"#,
        id('A').as_str()
    );
    let draft = format!(
        "INSERT INTO draft (id, partner, content, changed_at) VALUES ('{}', 'FR', '{content}', 5)",
        id('A').as_str()
    );
    shell.run(&draft).await;
    shell.close().await;

    let relay = started(base).await;
    let mut tx = relay.store.read().await.expect("it begins");
    let found = draft::find(&mut tx, &id('A'), "FR".parse().expect("a partner")).await.expect("it reads");
    assert_eq!(found.expect("it is there").matter.locations[0].domain(), Some("video.gone"));
    drop(tx);
    let kept = base.shell().await.texts("SELECT content FROM draft").await;
    assert!(kept[0].contains(r#""key":"video.gone/a""#), "{kept:?}");
    let touched = base.shell().await.number("SELECT changed_at FROM draft").await;
    assert_eq!(touched, 5, "nobody has touched it");
}

async fn what_was_raised_before_can_be_erased(base: &Base) {
    let mut shell = before(base, "0033").await;
    let matter = r#"{"locations":["https://example.org/a"]}"#;
    shell
        .run(
            &[alert('A', matter), key('A', 1, "example.org/a"), asked('A', "JP", ", note", ", 'a note'")]
                .concat(),
        )
        .await;
    shell.close().await;
    let relay = started(base).await;
    assert_eq!(loaded(&relay.store, 'A').await.alert.erased, None);
    assert!(loaded(&relay.store, 'A').await.concerns("JP".parse().expect("a partner")));
    let (reason, order) = ("a judge says so", Some("3 K 17/26"));
    relay.ask_erasure(UserId(7), Whom::Secretariat, &id('A'), reason, order).await.expect("it is erased");
    let mut shell = base.shell().await;
    assert_eq!(shell.texts("SELECT matter FROM alert WHERE erased_at IS NOT NULL").await.len(), 1);
    assert_eq!(shell.texts("SELECT key FROM location").await, [""; 0]);
    assert_eq!(shell.texts("SELECT note FROM follow_up WHERE note IS NOT NULL").await, [""; 0]);
    assert!(loaded(&relay.store, 'A').await.is_erased());
}
