//! The network is changed as a whole or not at all, and the journal says by whom, from what, to what.

use chappe::domain::actor::Actor;
use chappe::domain::snowflake::UserId;
use chappe::network::Network;
use chappe::relay::configure::{NotApplied, apply, plan};
use chappe::store::{Micros, Store, journal, network};
use harness::{Base, at, both};
use serde_json::{Value, json};

both![
    a_file_is_planned_and_then_applied,
    a_plan_that_was_overtaken_is_not_applied,
    every_change_is_in_the_journal_with_both_values,
    what_cannot_be_read_any_more_is_a_fault,
];

const FILE: &str = r#"
[secretariat]
channel = "100"
role = "200"

[[partner]]
id = "JP"
name = "Japan"
languages = ["ja"]
zone = "Asia/Tokyo"
weekend = ["sat", "sun"]
hours = "09:00-17:45"
channel = "103"
duty_role = "203"
"#;

async fn in_force(store: &Store) -> (i64, Network) {
    network::current(&mut store.read().await.expect("it begins")).await.expect("it reads")
}

async fn applied(store: &Store, text: &str, planned: i64) -> i64 {
    apply(store, at(0).instant(), Actor::Person(UserId(42)), text, planned)
        .await
        .expect("it is applied")
        .revision
}

async fn a_file_is_planned_and_then_applied(base: &Base) {
    let store = base.open().await;
    assert_eq!(in_force(&store).await, (0, Network::default()));
    let shown = plan(&store, FILE).await.expect("a good file");
    assert_eq!((shown.revision, shown.changes.len(), shown.warnings.len()), (0, 2, 1));
    assert_eq!(in_force(&store).await.0, 0, "planning changes nothing");
    assert_eq!(applied(&store, FILE, 0).await, 1);
    assert_eq!(in_force(&store).await, (1, Network::read(FILE).expect("a good file")));
    assert_eq!(applied(&store, FILE, 1).await, 1, "what changes nothing is no revision");
    assert_eq!(plan(&store, FILE).await.expect("a good file").changes, []);
}

async fn a_plan_that_was_overtaken_is_not_applied(base: &Base) {
    let store = base.open().await;
    applied(&store, FILE, 0).await;
    let late = apply(&store, at(1).instant(), Actor::Person(UserId(7)), "", 0).await;
    assert!(matches!(late, Err(NotApplied::Overtaken { planned: 0, current: 1 })), "{late:?}");
    let bad = apply(&store, at(1).instant(), Actor::Person(UserId(7)), "[[partner]]", 1).await;
    assert!(matches!(bad, Err(NotApplied::Mistakes(_))), "{bad:?}");
    assert_eq!(in_force(&store).await.0, 1);
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(
        journal::head(&mut tx).await.expect("it reads").sequence,
        2,
        "nothing was done, nothing is recorded"
    );
}

async fn every_change_is_in_the_journal_with_both_values(base: &Base) {
    let store = base.open().await;
    applied(&store, FILE, 0).await;
    applied(&store, &FILE.replace("17:45", "18:00"), 1).await;
    applied(&store, "", 2).await;
    let mut shell = base.shell().await;
    let entries = shell
        .texts("SELECT actor || ' ' || verb || ' ' || COALESCE(partner, '-') || ' ' || subject FROM journal ORDER BY sequence")
        .await;
    assert_eq!(
        entries,
        [
            "42 network-secretariat-changed - secretariat",
            "42 network-partner-added JP JP",
            "42 network-partner-changed JP JP",
            "42 network-secretariat-changed - secretariat",
            "42 network-partner-removed JP JP",
        ]
    );
    let details = shell.texts("SELECT details FROM journal_details WHERE sequence = 3").await;
    let details: Value = serde_json::from_str(&details[0]).expect("JSON");
    assert_eq!(details["before"]["hours"], json!("09:00-17:45"));
    assert_eq!(details["after"]["hours"], json!("09:00-18:00"));
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(journal::verify(&mut tx).await.expect("it reads").expect("it is whole").sequence, 5);
}

async fn what_cannot_be_read_any_more_is_a_fault(base: &Base) {
    let store = base.open().await;
    let now: Micros = at(0);
    let sql = format!(
        "INSERT INTO network (revision, at, actor, written) VALUES (1, {}, 'x', 'colour = 1')",
        now.get()
    );
    base.shell().await.run(&sql).await;
    let found = network::current(&mut store.read().await.expect("it begins")).await;
    let told = found.expect_err("a word of another version").to_string();
    assert_eq!(told, "cannot read network.written of 1: it has mistakes for this version");
}
