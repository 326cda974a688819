//! Ringing: few, and at the right hour.

use chappe::domain::{
    alert::Tier, follow_up::Answer, location::Location, matter::Matter, notice::Notice, reason::Reason,
    refusal::Refusal, tlp::Tlp,
};
use chappe::relay::No;
use chrono::TimeDelta;

use crate::base::{Base, both};
use crate::desk::{Desk, class, matter, officer};

both![
    who_has_a_change_to_read_is_not_told_of_the_next,
    who_is_consulted_is_rung_only_if_the_window_closes_before_work_begins,
    of_two_officers_who_press_at_once_the_second_is_told_who_was_first,
];

async fn who_has_a_change_to_read_is_not_told_of_the_next(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    let id = &raised.alert.id;
    desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
    desk.advance(TimeDelta::minutes(31));
    desk.delivers().await;
    let mut rang = Vec::new();
    for (reason, read) in [(Reason::Weapons, false), (Reason::Evasion, true), (Reason::Travel, false)] {
        let add = |_: &mut _, matter: &mut Matter| {
            matter.reasons.push(reason);
            Ok(())
        };
        desk.relay.amend(france, id, add).await.unwrap();
        let said = desk.delivers().await;
        let changed = Notice::Changed { alert: id.clone(), partner: germany.partner };
        rang.extend(said.iter().find(|(_, notice, _)| *notice == changed).map(|(_, _, rang)| *rang));
        desk.advance(TimeDelta::minutes(16));
        desk.delivers().await;
        if read {
            desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
        }
    }
    assert_eq!(rang, [true, true], "of the first; and, once that and the second were read, of the third");
}

async fn who_is_consulted_is_rung_only_if_the_window_closes_before_work_begins(base: &Base) {
    let desk = Desk::open(base).await;
    let mut number = 0;
    let mut raises = async |tier| {
        number += 1;
        let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
        desk.raises(class(tier, Tlp::Green), Matter { locations: vec![location], ..matter() }).await;
        let said = desk.delivers().await;
        said.iter().find(|(channel, _, _)| channel == "104").expect("Bahrain has its card").2
    };
    // Noon in Bahrain: its people are at work, and read their channel.
    assert!(!raises(Tier::Three).await);
    desk.advance(TimeDelta::hours(5));
    // 17:00: the hour for an objection ends before 08:00, the day of tier 4 does not.
    assert!(!raises(Tier::Four).await);
    assert!(raises(Tier::Three).await);
}

async fn of_two_officers_who_press_at_once_the_second_is_told_who_was_first(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let presses = |user| desk.relay.answer(officer("DE", user), &raised.alert.id, Answer::Acknowledged, None);
    let (one, other) = tokio::join!(presses(3), presses(4));
    let (first, second) = if one.is_ok() { (3, other.map(drop)) } else { (4, one.map(drop)) };
    let No::Refused(refusal) = second.expect_err("only one is first") else { panic!("a fault") };
    let at = desk.relay.clock.now();
    assert_eq!(refusal, Refusal::AlreadyAcknowledged { by: first, at });
    let dossier = desk.dossier(&raised.alert.id).await;
    let kept = dossier.follow_ups[&officer("DE", 3).partner].acknowledged.expect("it is acknowledged");
    assert_eq!(kept.by, first);
}
