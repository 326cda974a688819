//! What lists of whom to call say: who is counted, who is named, and in which order.

use chappe::domain::{
    alert::Tier,
    answer::Answer,
    call_list::{CallList, Entry},
    location::Location,
    matter::Matter,
    notice::{Notice, Told},
    partner::PartnerId,
    reference::AlertId,
    refusal::Refusal,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::No;
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, NETWORK, class, matter, morning, officer};

both![
    under_red_an_alert_stands_among_partners_and_names_none,
    a_more_urgent_tier_stands_before_an_earlier_deadline,
];

async fn raises(desk: &Desk, tier: Tier, tlp: Tlp, number: usize) -> AlertId {
    let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
    let raised = desk.raises(class(tier, tlp), Matter { locations: vec![location], ..matter() }).await;
    desk.delivers().await;
    raised.alert.id
}

async fn list(desk: &Desk, whose: Whom) -> Option<CallList> {
    match desk.tells(&Notice::Calls { whose }).await?.told {
        Told::Calls(list) => Some(list),
        told => panic!("a list of whom to call: {told:?}"),
    }
}

/// Germany answers none of three alerts, of which one is under the closest label.
async fn under_red_an_alert_stands_among_partners_and_names_none(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3).partner;
    let red = raises(&desk, Tier::Two, Tlp::Red, 0).await;
    for number in 1..3 {
        desk.advance(TimeDelta::seconds(1));
        raises(&desk, Tier::Two, Tlp::Green, number).await;
    }
    // The lists are not posted yet: they say what they will say.
    desk.passes_undelivered(TimeDelta::minutes(40)).await;
    for whose in [Whom::Secretariat, Whom::Partner(officer("FR", 1).partner)] {
        let list = list(&desk, whose).await.expect("Germany has to be called");
        let [Entry::Alert(first), Entry::Partner(second)] = &list.entries[..] else { panic!("{list:#?}") };
        assert_eq!((&first.heading.id, first.partners.len()), (&red, 0), "it was due first");
        assert_eq!((second.partner, second.alerts(), second.tier), (germany, 2, (Tier::Two, 2)));
        assert_eq!((&list.callees[..], list.of_one.len(), list.more), (&[germany][..], 2, 0));
        let call = desk.relay.to_call(whose, germany).await.unwrap();
        assert!(call.alerts.len() == 2 && call.alerts.iter().all(|one| one.heading.id != red));
        let recorded = desk.relay.alerts_to_call(whose, germany).await.unwrap();
        assert!(recorded.len() == 2 && !recorded.contains(&red), "{recorded:?}");
        let (page, number, last) = desk.relay.all_to_call(whose, 7).await.unwrap();
        assert_eq!((page.entries, number, last), (list.entries, 0, 0), "there is one page");
    }
    // Who raised none of it has nobody to call, and learns nothing.
    let whose = Whom::Partner(germany);
    assert_eq!(list(&desk, whose).await, None);
    for no in [
        desk.relay.to_call(whose, germany).await.map(drop),
        desk.relay.all_to_call(whose, 0).await.map(drop),
        desk.relay.chosen_to_call(whose, &[]).await.map(drop),
    ] {
        assert!(matches!(no, Err(No::Refused(Refusal::NobodyToCall))), "{no:?}");
    }
    assert_eq!(desk.relay.alerts_to_call(whose, germany).await.unwrap(), []);
}

/// Germany is late with tier 3 since the morning; a crisis that Japan sleeps through as well is due last of all.
async fn a_more_urgent_tier_stands_before_an_earlier_deadline(base: &Base) {
    let role = "duty_role = \"203\"";
    let network = NETWORK.replace(role, &format!("{role}\nwakes = [\"2\"]"));
    let desk = Desk::of(base, &network).await;
    let [germany, japan]: [PartnerId; 2] = ["DE", "JP"].map(|code| officer(code, 3).partner);
    for number in 0..2 {
        raises(&desk, Tier::Three, Tlp::Green, number).await;
    }
    desk.rings_until(morning() + TimeDelta::hours(3)).await;
    for number in 2..4 {
        let id = raises(&desk, Tier::Two, Tlp::Green, number).await;
        desk.relay.answer(officer("DE", 3), &id, Answer::Done, None).await.unwrap();
    }
    desk.passes_undelivered(TimeDelta::minutes(40)).await;
    let list = list(&desk, Whom::Secretariat).await.expect("both have to be called");
    let named: Vec<PartnerId> = list
        .entries
        .iter()
        .map(|entry| match entry {
            Entry::Partner(calls) => calls.partner,
            Entry::Alert(_) => panic!("by partner: {list:#?}"),
        })
        .collect();
    assert_eq!(named, [japan, germany]);
    assert_eq!(list.callees, [germany, japan]);
}
