//! The operator's counts, on both engines.

use crate::worker::{DE, EG, ES, FR, IT, JP};
use chappe::domain::snowflake::RoleId;
use chappe::store::figures::{Totals, figures};
use chappe::store::outbox::{NewRow, Priority, begin_attempt, block, doubted, enqueue, put_off, set_aside};
use chappe::store::silent::{self, Silent};
use harness::{Base, at, both};

both![counts_are_of_now];

async fn counts_are_of_now(base: &Base) {
    let store = base.open().await;
    let mut tx = store.write().await.expect("it is the bot");
    assert_eq!(figures(&mut tx).await.expect("it counts"), Totals::default());
    let notice = |id, channel, priority, due| NewRow { id, channel, notice: "{}", priority, due_at: at(due) };
    let notices = [
        notice("a", FR, Priority::Urgent, 30),
        notice("b", JP, Priority::Bulk, 20),
        notice("c", JP, Priority::Bulk, 10),
        notice("d", DE, Priority::Normal, 0),
        notice("e", EG, Priority::Normal, 0),
        notice("f", ES, Priority::Normal, 0),
        notice("g", IT, Priority::Normal, 0),
    ];
    enqueue(&mut tx, &notices).await.expect("it inserts");
    block(&mut tx, JP, "50001", at(40), at(340)).await.expect("it blocks");
    begin_attempt(&mut tx, "d", at(40)).await.expect("it is ready");
    let attempt = begin_attempt(&mut tx, "e", at(40)).await.expect("it is ready");
    set_aside(&mut tx, "e", attempt, "50035", at(41)).await.expect("it is in flight");
    let attempt = begin_attempt(&mut tx, "f", at(40)).await.expect("it is ready");
    put_off(&mut tx, "f", attempt, "without an answer", at(41)).await.expect("it is in flight");
    let attempt = begin_attempt(&mut tx, "g", at(40)).await.expect("it is ready");
    doubted(&mut tx, "g", attempt, "in doubt").await.expect("it is in flight");
    let role = Silent { role: RoleId(7), why: "gone".to_owned(), since: at(40) };
    silent::keep(&mut tx, &role).await.expect("it is kept");
    let expected = Totals {
        unreadable: 0,
        failed: 0,
        ready: vec![(Priority::Urgent, 1), (Priority::Normal, 1), (Priority::Bulk, 2)],
        first_due: Some(at(10)),
        in_flight: 2,
        set_aside: 1,
        put_off: 1,
        in_doubt: 1,
        blocked: 1,
        silent: 1,
        open: 0,
    };
    assert_eq!(figures(&mut tx).await.expect("it counts"), expected);
}
