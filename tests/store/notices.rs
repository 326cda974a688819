//! Notices that an older version has left in the database are read.

use chappe::domain::{notice::Notice, whom::Whom};
use harness::{Base, both};

use crate::upgrades::{CHANNEL, NOTHING, alert, before, id, message};

both![notices_that_waited_name_the_partner_or_the_secretariat];

async fn notices_that_waited_name_the_partner_or_the_secretariat(base: &Base) {
    let mut shell = before(base, "0035").await;
    let undecided = |rest: &str| format!(r#"{{"say":"undecided","alert":"{}",{rest}}}"#, id('A').as_str());
    let unrelieved =
        |rest: &str| format!(r#"{{"say":"unrelieved","partner":"JP","at":"2026-11-30T09:00:00Z",{rest}}}"#);
    let (issuer, secretariat) = (r#""secretariat":false"#, r#""secretariat":true"#);
    let mut rows = vec![CHANNEL.to_owned(), alert('A', NOTHING)];
    for (notice, number) in
        [undecided(issuer), undecided(secretariat), unrelieved(issuer), unrelieved(secretariat)]
            .iter()
            .zip(1..)
    {
        rows.push(message(&number.to_string(), number, notice, None));
    }
    for (whose, said) in [("FR", issuer), ("secretariat", secretariat)] {
        rows.push(format!(
            "INSERT INTO standing (whose, name, channel, message_id, shown) VALUES ('{whose}', 'undecided', '500', '1', '{}');",
            undecided(&format!(r#"{said},"print":"p""#))
        ));
    }
    shell.run(&rows.concat()).await;
    shell.close().await;

    base.open().await;
    let mut shell = base.shell().await;
    let waiting = shell.texts("SELECT notice FROM outbox ORDER BY position").await;
    let partner = |code: &str| Whom::Partner(code.parse().expect("a partner"));
    let read: Vec<Whom> = waiting
        .iter()
        .map(|notice| match serde_json::from_str(notice).expect("a notice") {
            Notice::Undecided { whom, .. } | Notice::Unrelieved { whom, .. } => whom,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(read, [partner("FR"), Whom::Secretariat, partner("JP"), Whom::Secretariat], "{waiting:?}");
    let standing = shell.texts("SELECT shown FROM standing ORDER BY whose").await;
    let named = [r#""whom":{"partner":"FR"},"print":"p""#, r#""whom":"secretariat","print":"p""#];
    assert_eq!(standing, named.map(undecided));
}
