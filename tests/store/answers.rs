//! Each answer of a follow-up is kept; those of before they were are known from the journal.

use chappe::domain::{alert::Tier, answer::Answer, reference::AlertId, terms::Terms};
use chappe::store::dossier;
use harness::{Base, both};

use crate::upgrades::before;

both![answers_of_old_are_known_and_what_is_owed_stands_on_lists];

async fn answers_of_old_are_known_and_what_is_owed_stands_on_lists(base: &Base) {
    let mut shell = before(base, "0029").await;
    let terms = serde_json::to_string(&Terms::of(Tier::Two)).expect("plain data");
    let matter = "{\"locations\":[],\"authority\":\"A\",\"legal_basis\":\"B\",\"authorised_by\":\"police\"}";
    let id: AlertId = "AAAAAAAAAAAAAAAA".parse().expect("an id");
    let alert = format!(
        "INSERT INTO alert (id, reference, issuer, raised_at, raised_by, kind, tier, tlp, exercise, matter, revision, terms, \
         legal_due) VALUES ('{id}', 'FR-AAAAA', 'FR', 1, 7, 'referral', '2', 'TLP:AMBER', FALSE, '{matter}', 1, \
         '{terms}', 5)"
    );
    shell.run(&alert).await;
    for (partner, columns, values) in [
        (
            "DE",
            "acknowledged_at, acknowledged_by, answer, answered_at, answered_by, closed_at",
            "10, 3, 'done', 30, 4, 30",
        ),
        ("JP", "acknowledged_at, acknowledged_by, started_at, act_by, by_telephone", "15, 9, 5, 90, TRUE"),
        (
            "BH",
            "acknowledged_at, acknowledged_by, answer, answered_at, answered_by, closed_at",
            "20, 6, 'declined', 20, 6, 20",
        ),
        ("EG", "started_at, acknowledge_by, act_by", "5, 40, 90"),
    ] {
        let sql = format!(
            "INSERT INTO follow_up (alert, partner, purpose, reasons, post_by, seen_revision, {columns}) \
             VALUES ('{id}', '{partner}', '{{\"action\":\"refer\"}}', '[]', 2, 1, {values})"
        );
        shell.run(&sql).await;
    }
    // In the journal of old Germany has acted before it was done, and Japan was reached by telephone.
    for (sequence, (at, actor, verb, partner)) in (1..).zip([
        (10, "3", "acknowledged", "DE"),
        (15, "9", "reached", "JP"),
        (20, "3", "provider-informed", "DE"),
        (30, "4", "done", "DE"),
        (31, "chappe", "missed", "EG"),
    ]) {
        let sql = format!(
            "INSERT INTO journal (sequence, at, actor, verb, matter, partner, hash) \
             VALUES ({sequence}, {at}, '{actor}', '{verb}', '{id}', '{partner}', '')"
        );
        shell.run(&sql).await;
    }
    shell.close().await;

    let store = base.open().await;
    let mut tx = store.read().await.expect("it begins");
    let known = dossier::load(&mut tx, &id).await.expect("it reads").expect("it is there");
    let said = |partner: &str| -> Vec<(Answer, i64, u64)> {
        let one = &known.follow_ups[&partner.parse().expect("a code")];
        one.said.iter().map(|one| (one.answer, one.done.at.timestamp_micros(), one.done.by.0)).collect()
    };
    let germany = [(Answer::Acknowledged, 10, 3), (Answer::ProviderInformed, 20, 3), (Answer::Done, 30, 4)];
    assert_eq!(said("DE"), germany, "what was done before it was over is known");
    assert_eq!(said("JP"), [(Answer::Acknowledged, 15, 9)]);
    assert_eq!(
        said("BH"),
        [(Answer::Declined, 20, 6)],
        "what the journal does not know stands on the follow-up"
    );
    assert_eq!(said("EG"), []);
    assert_eq!(known.alert.legal_due, None, "its details have come");
    for (partner, owed) in [("DE", 0), ("JP", 1), ("BH", 0), ("EG", 1)] {
        let partner = partner.parse().expect("a code");
        assert_eq!(dossier::count_owed(&mut tx, partner).await.expect("it counts"), owed, "{partner}");
        let tier = dossier::most_urgent_owed(&mut tx, partner).await.expect("it reads");
        assert_eq!(tier, (owed > 0).then_some(Tier::Two), "{partner}");
    }
    drop(tx);
    let mut shell = base.shell().await;
    let listed = shell
        .texts("SELECT partner || ' ' || CAST(listed_by AS TEXT) FROM follow_up WHERE owes ORDER BY partner")
        .await;
    assert_eq!(listed, ["EG 40", "JP 90"]);
    assert_eq!(
        shell.number("SELECT COUNT(*) FROM due WHERE id LIKE 'ladder:%'").await,
        2,
        "and says when it ends"
    );
}
