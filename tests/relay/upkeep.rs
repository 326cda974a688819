//! Once a day what nobody needs any more is removed.

use chappe::domain::{alert::Tier, answer::Answer, notice::Notice, snowflake::UserId, tlp::Tlp};
use chrono::TimeDelta;
use harness::{Base, Log, both};

use crate::desk::{Desk, class, matter, morning, officer};

both![
    after_thirty_days_old_drafts_and_old_messages_are_removed_and_cards_stay,
    what_another_version_wrote_holds_nothing_up_and_is_kept,
];

async fn after_thirty_days_old_drafts_and_old_messages_are_removed_and_cards_stay(base: &Base) {
    let desk = Desk::open(base).await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.relay.begin_draft(france, class(Tier::Two, Tlp::Green), matter()).await.unwrap();
    desk.relay.keep_pending(UserId(1), "form", "typed").await.unwrap();
    desk.delivers().await;
    let mut shell = base.shell().await;
    let hour = (morning() + TimeDelta::hours(1)).timestamp_micros();
    let of_that_morning = format!("SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND done_at < {hour}");
    assert!(shell.number(&of_that_morning).await > 0, "it has delivered");
    assert_eq!(desk.relay.pending(UserId(1), "form").await.unwrap().as_deref(), Some("typed"));
    assert_eq!(desk.relay.pending(UserId(2), "form").await.unwrap(), None, "another's");
    desk.advance(TimeDelta::days(30) - TimeDelta::hours(7));
    desk.relay.keep_pending(UserId(1), "later", "typed").await.unwrap();
    desk.relay.tick().await.unwrap();
    assert_eq!(desk.relay.pending(UserId(1), "form").await.unwrap(), None);
    assert!(desk.relay.pending(UserId(1), "later").await.unwrap().is_some());
    desk.delivers().await;
    assert_eq!(desk.relay.drafts(france).await.unwrap().len(), 1, "not yet");
    desk.advance(TimeDelta::days(2));
    desk.relay.tick().await.unwrap();
    assert_eq!(desk.relay.drafts(france).await.unwrap(), []);
    assert_eq!(shell.number(&of_that_morning).await, 0);

    desk.relay.answer(germany, &raised.alert.id, Answer::Acknowledged, None).await.unwrap();
    let card = Notice::Card { alert: raised.alert.id.clone(), partner: germany.partner };
    let edited = desk.delivers().await.into_iter().filter(|(_, notice, _)| *notice == card);
    assert_eq!(edited.count(), 1, "the card is edited as before");
    let messages = shell.number("SELECT COUNT(*) FROM card WHERE message_id IS NOT NULL").await;
    assert_eq!(messages, 4);
    let due = desk.relay.next_due().await.unwrap().expect("it comes again");
    assert!(due - desk.relay.clock.now() <= TimeDelta::days(1));
}

async fn what_another_version_wrote_holds_nothing_up_and_is_kept(base: &Base) {
    Log::here().expects("what is due cannot be looked at");
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    let mut shell = base.shell().await;
    let before = morning().timestamp_micros() - 1;
    shell
        .run(&format!("INSERT INTO due (id, due_at, what) VALUES ('new', {before}, '{{\"new\":{{}}}}')"))
        .await;
    desk.advance(TimeDelta::minutes(30));
    desk.relay.tick().await.unwrap();
    let raised = desk.dossier(&raised.alert.id).await;
    assert!(
        raised.follow_ups.values().any(|one| one.unposted_told_at.is_some()),
        "what came after it is done"
    );
    let kept = shell.number("SELECT due_at FROM due WHERE id = 'new'").await;
    assert_eq!(kept, before, "it is not forgotten when it was due");
    let now = desk.relay.clock.now().timestamp_micros();
    assert!(shell.number("SELECT retry_at FROM due WHERE id = 'new'").await > now, "it is tried again");
}
