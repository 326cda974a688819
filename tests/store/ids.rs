//! Ids of Discord in rows: one that is no id is named with its table, row and column, and harms its own row alone.

use chappe::domain::{
    reference::AlertId,
    snowflake::{ChannelId, MessageId, RoleId},
    whom::Whom,
};
use chappe::store::card::{self, Wish};
use chappe::store::outbox::{self, Priority};
use chappe::store::{Store, StoreError, duty, panel, ring, silent};
use harness::{Base, Log, at, both};

use crate::worker::{FR, JP, ask, drain, notice, take};

both![
    a_row_without_a_channel_is_set_aside_and_holds_up_nobody,
    an_attempt_without_a_channel_is_not_looked_for,
    a_card_that_cannot_be_read_is_missing_among_the_others,
    what_stands_in_a_channel_is_read_one_by_one,
];

/// What an operator's own hand may have left in a database; the log names it.
async fn spoilt(base: &Base, sql: &str) {
    Log::here().expects("a row is left out, as it cannot be read");
    base.shell().await.run(&format!("INSERT INTO channel (id) VALUES ('general'); {sql}")).await;
}

async fn set_aside(base: &Base) -> Vec<String> {
    let rows = "SELECT id || ': ' || refusal FROM outbox WHERE state = 'set_aside'";
    base.shell().await.texts(rows).await
}

async fn a_row_without_a_channel_is_set_aside_and_holds_up_nobody(base: &Base) {
    let store = base.open().await;
    ask(
        &store,
        &[
            notice("1", FR, Priority::Urgent),
            notice("2", FR, Priority::Bulk),
            notice("3", JP, Priority::Bulk),
        ],
    )
    .await;
    spoilt(base, "UPDATE outbox SET channel = 'general' WHERE id = '1'").await;
    assert_eq!(drain(&store, at(0)).await, ["2", "3"]);
    assert_eq!(set_aside(base).await, ["1: invalid digit found in string"]);
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads"), [], "nobody can try that channel again");
}

async fn an_attempt_without_a_channel_is_not_looked_for(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Priority::Bulk), notice("2", JP, Priority::Bulk)]).await;
    take(&store, at(0)).await.expect("one is due");
    take(&store, at(0)).await.expect("the other, too");
    spoilt(base, "UPDATE outbox SET channel = 'general' WHERE id = '1'").await;
    let mut tx = store.write().await.expect("it is the bot");
    let flights = outbox::in_flight(&mut tx).await.expect("it reads");
    assert_eq!(flights.iter().map(|flight| (&*flight.id, flight.channel)).collect::<Vec<_>>(), [("2", JP)]);
    tx.commit().await.expect("it commits");
    assert_eq!(set_aside(base).await, ["1: invalid digit found in string"]);
}

/// Asks for a card of each of two alerts in one channel.
async fn two_cards(store: &Store) -> [AlertId; 2] {
    let alerts = [1, 2].map(|byte| AlertId::from_random([byte; 10]));
    let mut tx = store.write().await.expect("it is the bot");
    for alert in &alerts {
        let alert = alert.as_str();
        let wish = Wish {
            alert,
            partner: "JP",
            channel: JP,
            wanted: "posted",
            notice: "card",
            priority: Priority::Normal,
            waits_until: None,
        };
        card::want(&mut tx, &wish, at(0)).await.expect("it is kept");
    }
    tx.commit().await.expect("it commits");
    alerts
}

async fn a_card_that_cannot_be_read_is_missing_among_the_others(base: &Base) {
    let store = base.open().await;
    let [bad, good] = &two_cards(&store).await;
    spoilt(base, &format!("UPDATE card SET message_id = 'gone' WHERE alert = '{bad}'")).await;
    let mut tx = store.write().await.expect("it is the bot");
    let error = card::find(&mut tx, bad.as_str(), "JP").await.expect_err("it is no id");
    assert_eq!(
        error.to_string(),
        format!("cannot read card.message_id of {bad}:JP: invalid digit found in string")
    );
    let both = [bad.clone(), good.clone()];
    let read = card::of_partner(&mut tx, "JP", &both).await.expect("it reads");
    assert_eq!(read.iter().map(|card| &*card.alert).collect::<Vec<_>>(), [good.as_str()]);
    // The relay takes a card that is not read for a new one: asking for it changes nothing.
    let wish = Wish {
        alert: bad.as_str(),
        partner: "JP",
        channel: JP,
        wanted: "closed",
        notice: "card",
        priority: Priority::Normal,
        waits_until: None,
    };
    card::want_new(&mut tx, &[wish], at(1)).await.expect("nothing is there to do");
    tx.commit().await.expect("it commits");
    let kept = format!("SELECT message_id || ' ' || wanted FROM card WHERE alert = '{bad}'");
    assert_eq!(base.shell().await.texts(&kept).await, ["gone posted"]);
}

async fn what_stands_in_a_channel_is_read_one_by_one(base: &Base) {
    let store = base.open().await;
    spoilt(
        base,
        "INSERT INTO panel (whose, channel, message_id, shown) VALUES ('FR', 'general', '1', ''), ('JP', '102', '2', ''); \
         INSERT INTO silent_role (role, why, since) VALUES ('officers', 'gone', 1), ('7', 'mute', 2); \
         INSERT INTO standing (whose, name, channel, message_id) VALUES \
            ('JP', 'calls', '102', 'first'), ('JP', 'ring', '102', '3'); \
         INSERT INTO duty (partner, handed_at, handed_by, ending, message_channel, message_id) \
            VALUES ('JP', 1, 7, 'over', 'general', '4')",
    )
    .await;
    let mut tx = store.read().await.expect("it begins");
    let japan = Whom::Partner("JP".parse().expect("a partner"));
    let panels = panel::all(&mut tx).await.expect("it reads");
    assert_eq!(
        panels.iter().map(|one| (one.channel, one.message_id)).collect::<Vec<_>>(),
        [(JP, MessageId(2))]
    );
    let roles = silent::all(&mut tx).await.expect("it reads");
    assert_eq!(roles.iter().map(|one| one.role).collect::<Vec<_>>(), [RoleId(7)]);
    let standing = ring::all_standing(&mut tx, japan).await.expect("it reads");
    assert_eq!(
        standing.iter().map(|(name, one)| (&**name, one.channel)).collect::<Vec<_>>(),
        [("ring", ChannelId(102))]
    );
    let wrong = [
        ring::standing(&mut tx, japan, "calls").await.expect_err("it is no id"),
        duty::load(&mut tx, "JP".parse().expect("a partner")).await.expect_err("it is no id"),
    ];
    let named = |error: &StoreError| match error {
        StoreError::Corrupt { column, row, .. } => format!("{column} of {row}"),
        other => panic!("{other}"),
    };
    assert_eq!(
        wrong.each_ref().map(named),
        ["standing.message_id of JP:calls", "duty.message_channel of JP"]
    );
}
