//! Cards in their channels, and what they start.

use chappe::domain::{
    alert::Tier,
    answer::Answer,
    call_list::{Entry, WhyCall},
    follow_up::Stage,
    location::Location,
    matter::Matter,
    notice::{Notice, Told},
    outcome::Outcome,
    refusal::Refusal,
    snowflake::UserId,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::No;
use chappe::store::{card, ring};
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, morning, officer};

both![
    clocks_start_when_the_card_is_posted,
    who_may_not_be_woken_is_rung_when_work_begins,
    a_ring_that_was_put_off_is_not_lost_overnight,
    a_card_that_is_not_posted_goes_to_issuer_and_secretariat,
    the_second_officer_is_told_who_was_first,
    an_inbox_empties_as_it_is_answered,
    withdrawing_rings_those_who_act,
    who_takes_it_on_before_the_card_is_posted_is_asked_about_it,
    what_is_taken_back_waits_for_an_acknowledgement,
    what_changed_since_is_not_acknowledged_by_telephone,
    an_old_card_is_edited_once_a_minute_at_most,
    a_card_is_edited_once_for_an_answer_at_any_microsecond,
    a_card_that_time_alone_has_changed_is_edited_once,
    a_board_waits_with_what_is_routine_and_with_nothing_else,
];

async fn clocks_start_when_the_card_is_posted(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    let germany = officer("DE", 3);
    assert_eq!(raised.follow_ups[&germany.partner].clocks, None);
    desk.advance(TimeDelta::seconds(30));
    let said = desk.delivers().await;
    let channels: Vec<_> = said.iter().map(|(channel, _, rang)| (channel.as_str(), *rang)).collect();
    // Germany and Japan act, Bahrain is consulted, and France sees them all on its board. Tokyo has just gone home.
    assert_eq!(channels, [("102", true), ("103", false), ("104", false), ("101", false)]);
    let follow_up = desk.dossier(&raised.alert.id).await.follow_ups[&germany.partner].clone();
    let posted = morning() + TimeDelta::seconds(30);
    let clocks = follow_up.clocks.unwrap();
    assert_eq!(follow_up.posted_at, Some(posted));
    assert_eq!(clocks.acknowledge_by, Some(posted + TimeDelta::minutes(15)));
    assert_eq!(clocks.act_by, Some(posted + TimeDelta::minutes(60)));
}

async fn who_may_not_be_woken_is_rung_when_work_begins(base: &Base) {
    let desk = Desk::open(base).await;
    desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let rings = |said: &[(String, Notice, bool)]| {
        said.iter().filter(|(channel, _, rang)| channel == "103" && *rang).cloned().collect::<Vec<_>>()
    };
    let nine: chrono::DateTime<chrono::Utc> = "2026-11-26T00:00:00Z".parse().unwrap();
    while desk.relay.clock.now() < nine {
        assert_eq!(rings(&desk.delivers().await), [], "it is not 09:00 in Tokyo yet");
        let due = desk.relay.next_due().await.unwrap().unwrap().min(nine);
        desk.advance((due - desk.relay.clock.now()).max(TimeDelta::zero()));
        desk.relay.tick().await.unwrap();
    }
    let japan = officer("JP", 5).partner;
    assert_eq!(rings(&desk.delivers().await), [("103".to_owned(), Notice::Ring { partner: japan }, true)]);
}

async fn a_ring_that_was_put_off_is_not_lost_overnight(base: &Base) {
    let desk = Desk::open(base).await;
    let rang = |said: &[(String, Notice, bool)]| {
        said.iter().filter(|(channel, _, rang)| channel == "102" && *rang).count()
    };
    // 16:50 in Berlin, where work ends at 17:00 and tier 3 wakes nobody.
    desk.advance(TimeDelta::minutes(6 * 60 + 50));
    desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    assert_eq!(rang(&desk.delivers().await), 1);
    desk.advance(TimeDelta::minutes(5));
    let other = Location::parse("https://example.com/another").unwrap();
    desk.raises(class(Tier::Three, Tlp::Green), Matter { locations: vec![other], ..matter() }).await;
    assert_eq!(rang(&desk.delivers().await), 0, "rung five minutes ago");
    let nine: chrono::DateTime<chrono::Utc> = "2026-11-26T08:00:00Z".parse().unwrap();
    while desk.relay.clock.now() < nine {
        let due = desk.relay.next_due().await.unwrap().unwrap().min(nine);
        desk.advance((due - desk.relay.clock.now()).max(TimeDelta::zero()));
        desk.relay.tick().await.unwrap();
        if desk.relay.clock.now() < nine {
            assert_eq!(rang(&desk.delivers().await), 0, "nobody is at work");
        }
    }
    assert_eq!(rang(&desk.delivers().await), 1, "for both, in the morning");
}

async fn a_card_that_is_not_posted_goes_to_issuer_and_secretariat(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::One, Tlp::Green), matter()).await;
    desk.advance(TimeDelta::minutes(2));
    desk.relay.tick().await.unwrap();
    let germany = officer("DE", 3).partner;
    let dossier = desk.dossier(&raised.alert.id).await;
    assert_eq!(dossier.follow_ups[&germany].unposted_told_at, Some(desk.relay.clock.now()));
    // A short while later, so that one message is for all.
    desk.advance(TimeDelta::seconds(15));
    desk.relay.tick().await.unwrap();
    for whose in [Whom::Partner(officer("FR", 1).partner), Whom::Secretariat] {
        let told = desk.tells(&Notice::Calls { whose }).await.unwrap();
        let Told::Calls(list) = told.told else { panic!("{:?}", told.told) };
        let [Entry::Alert(calls)] = &list.entries[..] else { panic!("about one alert: {list:?}") };
        let unposted: Vec<_> = calls.partners.iter().map(|one| (one.partner, one.why)).collect();
        assert!(unposted.contains(&(germany, WhyCall::Unposted)), "{unposted:?}");
        assert!(told.rings.is_some(), "{whose}");
    }
    // The cards arrive late, and count from then on; nobody is told any more what is not so.
    let said = desk.delivers().await;
    assert!(
        said.iter().filter(|(_, notice, _)| matches!(notice, Notice::Calls { .. })).count() <= 2,
        "{said:?}"
    );
    let dossier = desk.dossier(&raised.alert.id).await;
    assert_eq!(dossier.follow_ups[&germany].stage(), Stage::Posted);
    desk.advance(TimeDelta::seconds(15));
    desk.relay.tick().await.unwrap();
    desk.delivers().await;
    let mut tx = desk.relay.store.read().await.unwrap();
    assert_eq!(ring::standing(&mut tx, Whom::Secretariat, "calls").await.unwrap(), None);
}

async fn the_second_officer_is_told_who_was_first(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (first, second) = (officer("DE", 3), officer("DE", 4));
    desk.relay.answer(first, &raised.alert.id, Answer::Acknowledged, None).await.unwrap();
    let refused = desk.relay.answer(second, &raised.alert.id, Answer::Acknowledged, None).await;
    let No::Refused(refusal) = refused.unwrap_err() else { panic!("a fault") };
    assert_eq!(refusal, Refusal::AlreadyAcknowledged { by: UserId(3), at: morning() });
}

async fn an_inbox_empties_as_it_is_answered(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Amber), matter()).await;
    desk.delivers().await;
    let germany = officer("DE", 3);
    let inbox = desk.relay.inbox(germany).await.unwrap();
    assert_eq!(inbox.len(), 1);
    assert!(inbox[0].1.is_some(), "it leads to the card");
    desk.relay.report(germany, &raised.alert.id, Outcome::Removed, "1, 3", "", true).await.unwrap();
    desk.relay.answer(germany, &raised.alert.id, Answer::Done, None).await.unwrap();
    assert_eq!(desk.relay.inbox(germany).await.unwrap(), []);
    let dossier = desk.dossier(&raised.alert.id).await;
    assert_eq!(dossier.follow_ups[&germany.partner].stage(), Stage::Closed);
    assert_eq!(dossier.reports.keys().copied().collect::<Vec<_>>(), [1, 3]);
}

async fn withdrawing_rings_those_who_act(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Amber), matter()).await;
    desk.delivers().await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    desk.relay.answer(germany, &raised.alert.id, Answer::Acknowledged, None).await.unwrap();
    desk.advance(TimeDelta::minutes(10));
    desk.delivers().await;
    desk.relay.withdraw(france, &raised.alert.id, None).await.unwrap();
    let said = desk.delivers().await;
    let rings: Vec<_> = said.iter().filter(|(_, _, rang)| *rang).map(|(channel, _, _)| channel).collect();
    assert_eq!(rings, ["102"], "Japan has not acknowledged, Bahrain is not asked to act");
}

async fn who_takes_it_on_before_the_card_is_posted_is_asked_about_it(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    let germany = officer("DE", 3);
    let follow_up = async || desk.dossier(&raised.alert.id).await.follow_ups[&germany.partner].clone();
    // From the inbox: the channel takes no message.
    desk.relay.answer(germany, &raised.alert.id, Answer::Acknowledged, None).await.unwrap();
    let clocks = follow_up().await.clocks.unwrap();
    assert_eq!(clocks.act_by, Some(morning() + TimeDelta::minutes(60)));
    let check = follow_up().await.check.unwrap().at;
    desk.advance(check - morning());
    desk.relay.tick().await.unwrap();
    assert_eq!(follow_up().await.ladder.called_at, Some(check), "asked how far it is");
    // The card, at last, starts nothing a second time.
    let said = desk.delivers().await;
    let rung = said.iter().filter(|(channel, _, rang)| channel == "102" && *rang).count();
    assert_eq!((follow_up().await.clocks, rung), (Some(clocks), 1));
}

async fn what_is_taken_back_waits_for_an_acknowledgement(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (id, germany) = (&raised.alert.id, officer("DE", 3));
    desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
    desk.relay.answer(officer("DE", 4), id, Answer::ProviderInformed, None).await.unwrap();
    desk.relay.take_back(germany, id).await.unwrap();
    assert_eq!(desk.dossier(id).await.follow_ups[&germany.partner].stage(), Stage::Posted);
}

async fn what_changed_since_is_not_acknowledged_by_telephone(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (id, germany, france) = (&raised.alert.id, officer("DE", 3), officer("FR", 1));
    desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
    let change = |_: &mut _, matter: &mut Matter| {
        matter.legal_basis = Some("art. 6-1-1 LCEN".to_owned());
        Ok(())
    };
    desk.relay.amend(france, id, change).await.unwrap();
    let issuer = Whom::Partner(france.partner);
    let refused = desk.relay.telephoned(france.user, issuer, id, germany.partner, true).await.unwrap_err();
    assert!(
        matches!(refused, No::Refused(Refusal::AlreadyAcknowledged { by: UserId(3), .. })),
        "{refused:?}"
    );
}

async fn an_old_card_is_edited_once_a_minute_at_most(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Four, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (id, germany) = (&raised.alert.id, officer("DE", 3));
    for (hours, seconds) in [(0, 5), (2, 60)] {
        desk.advance(TimeDelta::hours(hours));
        desk.relay.note(germany, id, &format!("after {hours} hours")).await.unwrap();
        desk.relay.hand(germany, id, UserId(30 + u64::try_from(hours).unwrap())).await.unwrap();
        desk.delivers().await;
        let now = desk.relay.clock.now();
        let mut tx = desk.relay.store.read().await.unwrap();
        let card = card::find(&mut tx, id.as_str(), "DE").await.unwrap().unwrap();
        assert_eq!(card.edit_after.instant() - now, TimeDelta::seconds(seconds));
    }
}

async fn a_card_is_edited_once_for_an_answer_at_any_microsecond(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Amber), matter()).await;
    desk.delivers().await;
    let germany = officer("DE", 3);
    // Half of the time that is left to act, when it is asked about again, is no whole number of microseconds.
    desk.advance(TimeDelta::minutes(10) + TimeDelta::microseconds(1));
    desk.relay.answer(germany, &raised.alert.id, Answer::Acknowledged, None).await.unwrap();
    assert_eq!(edits(&desk, "102").await, 1);
}

async fn a_card_that_time_alone_has_changed_is_edited_once(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Amber), matter()).await;
    desk.delivers().await;
    let window = desk.dossier(&raised.alert.id).await.follow_ups[&officer("BH", 5).partner].clocks.unwrap();
    // Its window closes between the wish for an edit and the edit, and the tick has not looked yet.
    desk.advance(window.object_by.unwrap() - morning() - TimeDelta::microseconds(1));
    let change = |_: &mut _, matter: &mut Matter| {
        matter.legal_basis = Some("art. 6-1-1 LCEN".to_owned());
        Ok(())
    };
    desk.relay.amend(officer("FR", 1), &raised.alert.id, change).await.unwrap();
    desk.advance(TimeDelta::microseconds(1));
    assert_eq!(edits(&desk, "104").await, 1);
}

async fn a_board_waits_with_what_is_routine_and_with_nothing_else(base: &Base) {
    let desk = Desk::open(base).await;
    let edited = async || {
        desk.advance(TimeDelta::minutes(1));
        let board = |(channel, said, _): &(String, Notice, bool)| {
            channel == "101" && matches!(said, Notice::Card { .. })
        };
        desk.delivers().await.iter().any(board)
    };
    for (tier, waits) in [(Tier::Two, false), (Tier::Three, true)] {
        let raised = desk.raises(class(tier, Tlp::Green), matter()).await;
        desk.delivers().await;
        let (id, germany, japan) = (&raised.alert.id, officer("DE", 3), officer("JP", 4));
        assert!(!edited().await, "the board was posted last, and shows that all cards are posted");
        desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
        assert_eq!(edited().await, !waits, "{tier:?}");
        desk.relay.answer(japan, id, Answer::Acknowledged, None).await.unwrap();
        desk.advance(TimeDelta::minutes(27));
        assert_eq!(edited().await, !waits, "{tier:?}");
        assert_eq!(edited().await, waits, "{tier:?}: both in one edit, half an hour after the first");
        desk.relay.answer(germany, id, Answer::ReferralSent, None).await.unwrap();
        assert_eq!(edited().await, !waits, "{tier:?}");
        let why = Some("no such channel".to_owned());
        desk.relay.answer(japan, id, Answer::Declined, why).await.unwrap();
        assert!(edited().await, "{tier:?}: somebody declines");
        desk.relay.report(officer("FR", 1), id, Outcome::Removed, "1", "", true).await.unwrap();
        assert!(edited().await, "{tier:?}: the issuer sees what it did itself");
        desk.relay.answer(germany, id, Answer::Done, None).await.unwrap();
        assert!(edited().await, "{tier:?}: nothing is owed any more");
    }
}

/// How often the card in a channel is edited in the next hour, in which nothing happens.
async fn edits(desk: &Desk, channel: &str) -> usize {
    let mut count = 0;
    for _ in 0..60 {
        let said = desk.delivers().await;
        count +=
            said.iter().filter(|(of, said, _)| of == channel && matches!(said, Notice::Card { .. })).count();
        desk.advance(TimeDelta::minutes(1));
    }
    count
}
