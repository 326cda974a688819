//! Asks that nobody answers: they end, and can be reopened.

use chappe::domain::{
    alert::Tier,
    answer::Answer,
    digest::News,
    follow_up::Stage,
    notice::{Notice, Told},
    refusal::Refusal,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::No;
use chappe::store::journal;
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    a_partner_that_is_silent_for_a_month_has_nothing_open,
    what_was_ended_is_reopened_and_owed_again,
    an_ask_that_is_put_off_does_not_end_before_its_next_check,
    what_was_done_stays_known_when_it_is_over,
];

async fn a_partner_that_is_silent_for_a_month_has_nothing_open(base: &Base) {
    let desk = Desk::open(base).await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    let mut alerts = Vec::new();
    for tier in [Tier::One, Tier::Three] {
        alerts.push(desk.raises(class(tier, Tlp::Green), matter()).await.alert.id);
    }
    desk.delivers().await;
    desk.passes(TimeDelta::days(30)).await;
    assert_eq!(desk.relay.inbox(germany).await.unwrap().len(), 2, "thirty days after the last deadline");
    desk.relay.begin_digests().await.unwrap();
    let told = desk.passes(TimeDelta::days(3)).await;
    assert_eq!(desk.relay.inbox(germany).await.unwrap(), []);
    for id in &alerts {
        let dossier = desk.dossier(id).await;
        let board = dossier.board(france.partner, desk.relay.clock.now()).unwrap();
        let row = |row: &&chappe::domain::view::Row| row.partner == germany.partner;
        let row = board.rows.iter().flatten().find(row).unwrap().clone();
        assert_eq!((row.stage, row.missed), (Stage::Unanswered, false), "the board shows it");
        let mut tx = desk.relay.store.read().await.unwrap();
        let entries = journal::of_matter(&mut tx, id.as_str()).await.unwrap();
        let ended =
            |entry: &&journal::Record| entry.verb == "unanswered" && entry.partner.as_deref() == Some("DE");
        assert_eq!(entries.iter().filter(ended).count(), 1);
        drop(tx);
        let refused = desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap_err();
        assert!(matches!(refused, No::Refused(Refusal::Unanswered { .. })), "{refused:?}");
    }
    let rang =
        told.iter().filter(|(_, notice, rang)| *rang && !matches!(notice, Notice::Calls { .. })).count();
    assert_eq!(rang, 0, "nobody is rung for it");
    // France reads of all of them in one message, once.
    let whose = Whom::Partner(france.partner);
    let digests = told.iter().filter_map(|(_, notice, _)| match notice {
        Notice::Digest { whose: reader, .. } if *reader == whose => Some(notice),
        _ => None,
    });
    let mut ended = Vec::new();
    for notice in digests {
        let Some(Told::Digest(digest)) = desk.tells(notice).await.map(|one| one.told) else { continue };
        let lines = digest.lines.iter().filter(|one| one.line.news == News::Unanswered);
        ended.push(lines.count());
    }
    ended.retain(|count| *count > 0);
    assert_eq!(ended, [2], "of both at once, and never again");
    let network = desk.relay.upcoming_digest(Whom::Secretariat).await.unwrap();
    let Told::NetworkDigest(network) = network.telling.told else { panic!("it is the secretariat's") };
    assert!(network.figures.unanswered >= 2, "{:?}", network.figures);
}

async fn what_was_ended_is_reopened_and_owed_again(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let id = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    // What was done before nobody went on with it stays known.
    desk.relay.answer(germany, &id, Answer::ProviderInformed, None).await.unwrap();
    desk.passes(TimeDelta::days(31)).await;
    assert_eq!(desk.dossier(&id).await.follow_ups[&germany.partner].stage(), Stage::Unanswered);
    desk.relay.reopen(germany, &id, Some("the provider has answered".into())).await.unwrap();
    let one = desk.dossier(&id).await.follow_ups[&germany.partner].clone();
    assert_eq!((one.stage(), one.unanswered), (Stage::Acting, false));
    assert_eq!(one.given.map(|given| given.answer), Some(Answer::ProviderInformed));
    assert_eq!(desk.relay.inbox(germany).await.unwrap().len(), 1);
    desk.passes(TimeDelta::days(31)).await;
    assert_eq!(
        desk.dossier(&id).await.follow_ups[&germany.partner].stage(),
        Stage::Unanswered,
        "it ends again"
    );
    desk.relay.reopen(germany, &id, Some("again".into())).await.unwrap();
    desk.relay.answer(germany, &id, Answer::Done, None).await.unwrap();
    assert_eq!(desk.dossier(&id).await.follow_ups[&germany.partner].stage(), Stage::Closed);
}

async fn an_ask_that_is_put_off_does_not_end_before_its_next_check(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let id = desk.raises(class(Tier::Three, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    desk.relay.answer(germany, &id, Answer::Acknowledged, None).await.unwrap();
    let check = desk.relay.clock.now() + TimeDelta::days(40);
    desk.relay.check_at(germany, &id, check, Some("a court decides".into())).await.unwrap();
    desk.passes(TimeDelta::days(60)).await;
    assert_eq!(desk.dossier(&id).await.follow_ups[&germany.partner].stage(), Stage::Acknowledged);
    desk.passes(TimeDelta::days(15)).await;
    assert_eq!(desk.dossier(&id).await.follow_ups[&germany.partner].stage(), Stage::Unanswered);
}

async fn what_was_done_stays_known_when_it_is_over(base: &Base) {
    let desk = Desk::open(base).await;
    let (france, germany, colleague) = (officer("FR", 1), officer("DE", 3), officer("DE", 4));
    desk.relay.begin_digests().await.unwrap();
    let id = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    let mut given = Vec::new();
    for (officer, answer) in [
        (germany, Answer::Acknowledged),
        (germany, Answer::OrderIssued),
        (colleague, Answer::ProviderInformed),
        (colleague, Answer::Done),
    ] {
        desk.advance(TimeDelta::minutes(1));
        desk.relay.answer(officer, &id, answer, None).await.unwrap();
        given.push((answer, desk.relay.clock.now(), officer.user));
    }
    desk.advance(TimeDelta::minutes(1));
    desk.relay.reopen(germany, &id, Some("there is more".into())).await.unwrap();
    let one = desk.dossier(&id).await.follow_ups[&germany.partner].clone();
    let said: Vec<_> = one.said.iter().map(|said| (said.answer, said.done.at, said.done.by)).collect();
    assert_eq!(said, given, "each with its instant and its officer");
    let Told::Digest(digest) =
        desk.relay.upcoming_digest(Whom::Partner(france.partner)).await.unwrap().telling.told
    else {
        panic!("it is France's")
    };
    assert!(digest.lines.iter().any(|one| one.line.news == News::Answered), "{digest:?}");
}
