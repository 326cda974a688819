//! Tests that SQLite finds what is often asked for by an index, however much was sent long ago.
//!
//! Alerts stay for ever, and the outbox remembers for a month what was sent; only a small part of them is open or
//! waits. A statement that reads all of it takes seconds; inside a decision it holds everybody up for as long.

use sqlx::{AssertSqlSafe, query_as};

use super::{Store, Target, Tx, charts, digest::content, dossier, figures, journal, outbox::trouble};

/// SQLite's plan for each of these statements, step by step.
async fn plans<'a>(statements: &[&'a str]) -> Vec<(&'a str, Vec<String>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&Target::Sqlite(folder.path().join("chappe.db"))).await.expect("it opens");
    let Tx::Sqlite(mut tx) = store.read().await.expect("it begins") else { panic!("it is SQLite") };
    let mut plans = Vec::new();
    for sql in statements {
        let explain = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
        let plan: Vec<(i64, i64, i64, String)> = query_as(explain).fetch_all(&mut *tx).await.expect("a plan");
        plans.push((*sql, plan.into_iter().map(|(.., step)| step).collect()));
    }
    plans
}

#[tokio::test]
async fn what_is_in_trouble_is_found_without_reading_what_was_sent() {
    for (sql, steps) in plans(&[trouble::BLOCKED, trouble::HELD_UP, figures::BLOCKED]).await {
        let reads_all = |step: &String| step == "SCAN q" || step == "SCAN outbox";
        assert!(!steps.iter().any(reads_all), "{sql}: {steps:?}");
    }
}

#[tokio::test]
async fn whom_to_call_is_found_among_those_alone_who_have_to_be_called() {
    use dossier::calls::{CALLEES, GROUPS, TOTALS};
    let first = "SELECT f.alert FROM follow_up f WHERE f.call_since IS NOT NULL \
        ORDER BY f.listed_tier, f.listed_by, f.alert LIMIT $1";
    let groups = format!("{GROUPS} GROUP BY 1, 2");
    let of_issuer = format!("{GROUPS} AND f.listed_to = $1 GROUP BY 1, 2");
    let callees = format!("{CALLEES} GROUP BY f.partner");
    for (sql, steps) in plans(&[first, &groups, &of_issuer, TOTALS, &callees]).await {
        assert!(steps.iter().any(|step| step.contains("follow_up_to_call")), "{sql}: {steps:?}");
    }
}

#[tokio::test]
async fn lists_and_digests_do_not_go_through_all_that_a_partner_ever_had() {
    use dossier::lists::{ASKING_ISSUER, OF_PARTNER, OWED};
    let reads_all = |step: &String| {
        ["SCAN a", "SCAN f", "SCAN o"]
            .iter()
            .any(|scan| step == scan || step.starts_with(&format!("{scan} ")))
            && !step.contains("USING INDEX follow_up_")
            && !step.contains("USING COVERING INDEX follow_up_")
    };
    for (sql, steps) in plans(&[OF_PARTNER, OWED, ASKING_ISSUER, content::NEWS]).await {
        assert!(!steps.iter().any(reads_all), "{sql}: {steps:#?}");
        let all_of_one = ["alert_issuer (issuer=?)", "follow_up_closed (partner=?)"];
        let reads_all_of_one = |step: &String| all_of_one.iter().any(|all| step.contains(all));
        assert!(sql == OF_PARTNER || !steps.iter().any(reads_all_of_one), "{sql}: {steps:#?}");
    }
    for (sql, steps) in plans(&[OWED]).await {
        assert!(
            !steps.iter().any(|step| step.contains("ORDER BY")),
            "{sql}: it is sorted by its index: {steps:?}"
        );
    }
}

#[tokio::test]
async fn a_record_is_read_without_the_rest_of_the_journal() {
    let page =
        journal::record::on_record("SELECT minute, verb, actor FROM chosen GROUP BY minute, verb, actor");
    for (sql, steps) in plans(&[&page, journal::record::LINKS]).await {
        assert!(steps.iter().any(|step| step.contains("journal_matter")), "{sql}: {steps:?}");
        assert!(
            !steps.iter().any(|step| step.starts_with("SCAN journal") || step == "SCAN j"),
            "{sql}: {steps:?}"
        );
    }
}

#[tokio::test]
async fn what_asks_for_a_ring_is_found_among_what_nobody_was_rung_for() {
    for (sql, steps) in plans(&[dossier::ringing::FRESH]).await {
        assert!(steps.iter().any(|step| step.contains("follow_up_fresh")), "{sql}: {steps:?}");
    }
}

#[tokio::test]
async fn charts_are_made_of_what_their_period_has() {
    let of_all = charts::reactions("f.partner", "");
    for (sql, steps) in plans(&[&of_all]).await {
        assert!(steps.iter().any(|step| step.contains("alert_raised")), "{sql}: {steps:#?}");
        assert!(steps.iter().any(|step| step.starts_with("SEARCH f USING PRIMARY KEY")), "{sql}: {steps:#?}");
    }
    for (sql, index) in [(charts::POSTED, "follow_up_asked"), (charts::ENDED, "follow_up_ended")] {
        for (sql, steps) in plans(&[sql]).await {
            assert!(steps.iter().any(|step| step.contains(index)), "{sql}: {steps:#?}");
        }
    }
}
