//! Whoever has just done something is at work, and is not rung for what is of tiers 3 and 4.

use chappe::domain::{
    alert::Tier, answer::Answer, audience::Purpose, draft::Ringing, notice::Notice, tlp::Tlp,
};
use chrono::TimeDelta;
use harness::{Base, both};

use crate::consulted::wakes_bahrain;
use crate::desk::{Desk, class, matter, morning, officer};
use crate::ringing::raises_one;

both![
    who_has_just_acted_is_rung_at_half_of_the_time_at_the_earliest,
    what_is_of_tiers_1_and_2_rings_whoever_has_just_acted,
    who_acts_all_the_time_is_rung_once_it_stops,
    the_ring_of_who_is_consulted_comes_at_the_end_of_another_rest,
];

/// Germany is rung at 0, acknowledges at 5, and is asked again at 10: at 40 half of the time is over.
async fn who_has_just_acted_is_rung_at_half_of_the_time_at_the_earliest(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let first = raises_one(&desk, Tier::Three, 0).await;
    desk.delivers().await;
    desk.rings_until(morning() + TimeDelta::minutes(5)).await;
    desk.relay.answer(germany, &first, Answer::Acknowledged, None).await.unwrap();
    desk.rings_until(morning() + TimeDelta::minutes(10)).await;
    let france = officer("FR", 1);
    let draft = desk.relay.begin_draft(france, class(Tier::Three, Tlp::Green), matter()).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &draft.id).await.unwrap();
    let previewed = preview.addressees.iter().find(|one| one.partner == germany.partner).unwrap();
    let Ringing::Rested(again) = previewed.ringing else { panic!("{:?}", previewed.ringing) };
    assert_eq!(again, morning() + TimeDelta::minutes(55), "as the issuer is told");
    raises_one(&desk, Tier::Three, 1).await;
    let said = desk.delivers().await;
    assert!(said.iter().any(|(channel, ..)| channel == "102"), "its card is there, {said:?}");
    assert!(!said.iter().any(|(channel, _, rang)| channel == "102" && *rang), "without a ring, {said:?}");
    let mut rang = desk.rings_until(morning() + TimeDelta::minutes(60)).await;
    rang.retain(|(_, notice)| matches!(notice, Notice::Ring { partner } if *partner == germany.partner));
    assert_eq!(rang, [(again, Notice::Ring { partner: germany.partner })]);
}

async fn what_is_of_tiers_1_and_2_rings_whoever_has_just_acted(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let first = raises_one(&desk, Tier::Three, 0).await;
    desk.delivers().await;
    desk.relay.answer(germany, &first, Answer::Acknowledged, None).await.unwrap();
    for tier in [Tier::Two, Tier::One] {
        let id = raises_one(&desk, tier, tier as usize + 1).await;
        let said = desk.delivers().await;
        let card = Notice::Card { alert: id, partner: germany.partner };
        assert!(said.contains(&("102".to_owned(), card, true)), "{said:?}");
    }
}

/// However long officers go on acting, what waits is not forgotten over it.
async fn who_acts_all_the_time_is_rung_once_it_stops(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let first = raises_one(&desk, Tier::Three, 0).await;
    desk.delivers().await;
    desk.relay.answer(germany, &first, Answer::Acknowledged, None).await.unwrap();
    raises_one(&desk, Tier::Three, 1).await;
    desk.delivers().await;
    let of_germany = |(_, notice): &(_, Notice)| *notice == Notice::Ring { partner: germany.partner };
    for quarter in 1..=5 {
        let rang = desk.rings_until(morning() + TimeDelta::minutes(15 * quarter)).await;
        assert!(!rang.iter().any(of_germany), "{quarter}: {rang:?}");
        desk.relay.content(germany, &first).await.unwrap();
    }
    let rang = desk.rings_until(morning() + TimeDelta::minutes(75 + 21)).await;
    let at: Vec<_> = rang.iter().filter(|one| of_germany(one)).map(|(at, _)| *at).collect();
    assert_eq!(at, [morning() + TimeDelta::minutes(75 + 20)]);
}

/// Of two alerts in one evening the first card rings Bahrain, which may be woken and is consulted, and the other does so half
/// an hour later, while its window is open; one whose window is closed by then does not.
async fn the_ring_of_who_is_consulted_comes_at_the_end_of_another_rest(base: &Base) {
    let desk = Desk::open(base).await;
    wakes_bahrain(&desk).await;
    let bahrain = officer("BH", 4).partner;
    desk.advance(TimeDelta::hours(5));
    let begins = desk.relay.clock.now();
    raises_one(&desk, Tier::Three, 0).await;
    desk.delivers().await;
    let france = officer("FR", 1);
    let draft = desk.relay.begin_draft(france, class(Tier::Three, Tlp::Green), matter()).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &draft.id).await.unwrap();
    let previewed = preview.addressees.iter().find(|one| one.partner == bahrain).unwrap();
    assert_eq!(previewed.purpose, Purpose::Consult);
    assert_eq!(previewed.ringing, Ringing::Rested(begins + TimeDelta::minutes(30)), "and not now");
    desk.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
    desk.delivers().await;
    let rang = desk.rings_until(begins + TimeDelta::minutes(59)).await;
    let rang: Vec<_> =
        rang.into_iter().filter(|(_, notice)| *notice == Notice::Ring { partner: bahrain }).collect();
    assert_eq!(rang, [(begins + TimeDelta::minutes(30), Notice::Ring { partner: bahrain })]);
    // What its window was open for is over, and nothing asks any more.
    desk.rings_until(begins + TimeDelta::hours(4)).await;
    let dossier = desk.dossier(&draft.id).await;
    assert_eq!(dossier.follow_ups[&bahrain].ladder.called_at, None);
}
