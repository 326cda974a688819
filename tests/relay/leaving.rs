//! A partner leaves the network, comes back, or is new: what becomes of the alerts that are under way.

use chappe::domain::{
    actor::Actor,
    alert::Tier,
    answer::Answer,
    dossier::Dossier,
    follow_up::Stage,
    notice::{Notice, Told},
    partner::PartnerId,
    refusal::Refusal,
    snowflake::UserId,
    tlp::Tlp,
};
use chappe::network::Warning;
use chappe::relay::{Found, No};
use chappe::store::journal;
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    who_has_left_is_a_stranger_and_its_asks_are_closed_with_that_reason,
    each_issuer_is_told_once,
    who_is_back_has_what_was_closed_by_its_leaving,
    who_joins_later_is_sent_nothing_and_the_plan_says_what_it_does_not_see,
    what_was_withdrawn_and_is_raised_again_is_linked_and_takes_nothing_over,
];

fn partner(code: &str) -> PartnerId {
    code.parse().unwrap()
}

/// A network without one of its partners.
fn without(written: &str, code: &str) -> String {
    let start = written.find(&format!("id = \"{code}\"")).unwrap();
    let start = written[..start].rfind("[[partner]]").unwrap();
    let end = written[start + 1..].find("[[").map_or(written.len(), |at| start + 1 + at);
    let rest = format!("{}{}", &written[..start], &written[end..]);
    rest.replace(&format!(", \"{code}\""), "").replace(&format!("\"{code}\", "), "")
}

/// An admin takes a partner out; the network as it was.
async fn leaves(desk: &Desk, code: &str) -> String {
    let current = desk.relay.current();
    let written = current.network.write();
    let (_, unfinished) = desk
        .relay
        .apply_network(Actor::Person(UserId(1)), &without(&written, code), current.revision)
        .await
        .unwrap();
    assert!(unfinished.is_none(), "{unfinished:?}");
    written
}

async fn verbs(desk: &Desk, raised: &Dossier) -> Vec<(String, Option<String>)> {
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, raised.alert.id.as_str()).await.unwrap();
    entries.into_iter().map(|entry| (entry.verb, entry.partner)).collect()
}

async fn who_has_left_is_a_stranger_and_its_asks_are_closed_with_that_reason(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let germany = officer("DE", 3);
    desk.relay.answer(germany, &raised.alert.id, Answer::Acknowledged, None).await.unwrap();
    desk.delivers().await;
    leaves(&desk, "DE").await;
    desk.advance(TimeDelta::minutes(1));

    let dossier = desk.dossier(&raised.alert.id).await;
    let one = &dossier.follow_ups[&germany.partner];
    assert_eq!((one.stage(), one.owes(), one.left_at), (Stage::Left, false, one.closed_at));
    assert!(verbs(&desk, &raised).await.contains(&("left-network".to_owned(), Some("DE".to_owned()))));

    // Its card says that it is over, in German, and nothing of the alert beside its name.
    let said = desk.delivers().await;
    let card = Notice::Card { alert: raised.alert.id.clone(), partner: germany.partner };
    assert!(said.iter().any(|(channel, notice, _)| channel == "102" && *notice == card), "{said:?}");
    let telling = desk.tells(&card).await.expect("the card that stands there");
    assert_eq!(telling.reader.languages, ["de"]);
    let Told::Card(shown) = &telling.told else { panic!("{:?}", telling.told) };
    assert_eq!((shown.stage, shown.about.is_none(), shown.clocks.is_none()), (Stage::Left, true, true));

    // Whatever its officers still press or type is answered as to one who was never addressed.
    let stranger = officer("BR", 9);
    for officer in [germany, stranger] {
        let answered = desk.relay.answer(officer, &raised.alert.id, Answer::Done, None).await;
        assert!(matches!(answered, Err(No::Refused(Refusal::NoSuchAlert))), "{answered:?}");
        let shown = desk.relay.show(officer, &raised.alert.id).await;
        assert!(matches!(shown, Err(No::Refused(Refusal::NoSuchAlert))), "{shown:?}");
        let found = desk.relay.find(officer, raised.alert.reference.as_str(), 0).await;
        assert!(matches!(found, Err(No::Refused(Refusal::NoSuchAlert))), "{found:?}");
        let listed = desk.relay.list(officer, 0).await.unwrap();
        assert!(listed.0.is_empty(), "{listed:?}");
        let viewer = chappe::domain::whom::Whom::Partner(officer.partner);
        assert_eq!(desk.relay.named_like(viewer, "FR").await.unwrap(), []);
    }
    // An amendment tells it nothing more.
    let location = chappe::domain::location::Location::parse("https://example.com/more").unwrap();
    let adds = |_: &mut _, matter: &mut chappe::domain::matter::Matter| {
        matter.add_locations([location]);
        matter.no_exception = true;
        Ok(())
    };
    desk.relay.amend(officer("FR", 1), &raised.alert.id, adds).await.unwrap();
    let said = desk.delivers().await;
    assert!(said.iter().all(|(channel, ..)| channel != "102"), "{said:?}");
}

async fn each_issuer_is_told_once(base: &Base) {
    let desk = Desk::open(base).await;
    for url in ["https://example.com/1", "https://example.com/2"] {
        let location = chappe::domain::location::Location::parse(url).unwrap();
        let matter = chappe::domain::matter::Matter { locations: vec![location], ..matter() };
        desk.raises(class(Tier::Three, Tlp::Green), matter).await;
    }
    desk.delivers().await;
    leaves(&desk, "DE").await;
    desk.relay.recompute().await.unwrap();
    let said = desk.delivers().await;
    let told = Notice::PartnerLeft { issuer: partner("FR"), partner: partner("DE") };
    let times = said.iter().filter(|(channel, notice, _)| channel == "101" && *notice == told).count();
    assert_eq!(times, 1, "{said:?}");
    let telling = desk.tells(&told).await.unwrap();
    assert_eq!(telling.told, Told::PartnerLeft(partner("DE"), 2));
    assert!(telling.rings.is_none());
}

async fn who_is_back_has_what_was_closed_by_its_leaving(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let written = leaves(&desk, "DE").await;
    desk.delivers().await;
    desk.advance(TimeDelta::days(2));
    let plan = desk.relay.plan_network(&written).await.unwrap();
    assert!(plan.warnings.contains(&Warning::Returns(partner("DE"), 1)), "{:?}", plan.warnings);
    desk.relay.apply_network(Actor::Person(UserId(1)), &written, plan.revision).await.unwrap();

    let germany = officer("DE", 3);
    let one = desk.dossier(&raised.alert.id).await.follow_ups[&germany.partner].clone();
    assert_eq!((one.stage(), one.left_at), (Stage::Posted, None));
    let by = one.clocks.unwrap().acknowledge_by.unwrap();
    assert!(by > desk.relay.clock.now(), "it has its time anew");
    assert!(matches!(desk.relay.show(germany, &raised.alert.id).await, Ok(Found::Card(_))));
    let said = desk.delivers().await;
    let card = Notice::Card { alert: raised.alert.id.clone(), partner: germany.partner };
    assert!(said.iter().any(|(_, notice, _)| *notice == card), "its card is what it was: {said:?}");
    assert!(verbs(&desk, &raised).await.contains(&("returned-to-network".to_owned(), Some("DE".to_owned()))));
}

async fn who_joins_later_is_sent_nothing_and_the_plan_says_what_it_does_not_see(base: &Base) {
    let desk = Desk::open(base).await;
    let current = desk.relay.current();
    let written = current.network.write().replace("to = [\"BH\"]", "to = [\"ALL\"]");
    desk.relay.apply_network(Actor::Person(UserId(1)), &written, current.revision).await.unwrap();
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let spain = "[[partner]]\nid = \"ES\"\nname = \"Spain\"\nlanguages = [\"es\"]\nzone = \"Europe/Madrid\"\n\
        weekend = [\"sat\", \"sun\"]\nhours = \"09:00-17:00\"\nchannel = \"105\"\nduty_role = \"205\"\n\n[[group]]";
    let with = written.replacen("[[group]]", spain, 1).replace("\"FR\", \"JP\"]", "\"ES\", \"FR\", \"JP\"]");
    let plan = desk.relay.plan_network(&with).await.unwrap();
    assert!(plan.warnings.contains(&Warning::Unseen(partner("ES"), 1)), "{:?}", plan.warnings);
    desk.relay.apply_network(Actor::Person(UserId(1)), &with, plan.revision).await.unwrap();
    let said = desk.delivers().await;
    let cards =
        said.iter().filter(|(channel, notice, _)| channel == "105" && matches!(notice, Notice::Card { .. }));
    assert_eq!(cards.count(), 0, "{said:?}");
    assert!(!desk.dossier(&raised.alert.id).await.follow_ups.contains_key(&partner("ES")));
}

async fn what_was_withdrawn_and_is_raised_again_is_linked_and_takes_nothing_over(base: &Base) {
    let desk = Desk::open(base).await;
    let first = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    desk.relay.answer(officer("DE", 3), &first.alert.id, Answer::Done, None).await.unwrap();
    desk.relay.withdraw(officer("FR", 1), &first.alert.id, None).await.unwrap();
    desk.delivers().await;

    let again = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    let kept = desk.dossier(&again.alert.id).await;
    assert_eq!(kept.alert.again_of, Some(first.alert.reference.clone()));
    assert!(kept.follow_ups.values().all(|one| one.given.is_none() && one.acknowledged.is_none()));
    let board = kept.board(partner("FR"), desk.relay.clock.now()).unwrap();
    assert_eq!(board.again_of, Some(first.alert.reference.clone()), "its issuer reads which");
    let verbs = verbs(&desk, &again).await;
    assert!(verbs.contains(&("raised-again".to_owned(), Some("FR".to_owned()))), "{verbs:?}");
}
