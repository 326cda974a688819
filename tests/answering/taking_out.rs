//! What does not belong in an alert is taken out after it was sent, by its issuer: a wrong location, a partner that was
//! addressed by mistake. Whoever saw it is told.

use chappe::domain::{
    alert::Ask, alert::Tier, answer::Answer, audience::Purpose, dossier::Class, dossier::Dossier,
    dossier::Officer, objection::Concern, outcome::Outcome, reference::AlertId, refusal::Refusal,
    snowflake::UserId, tlp::Tlp,
};
use chappe::relay::No;
use chappe::store::dossier;
use chrono::TimeDelta;
use harness::{Person, World, both};

use super::{USUAL, at_the_card, forges, id, locations, may_correct, no, raised, raised_about, raised_as};

both![
    a_wrong_location_is_struck_and_whoever_saw_it_is_told,
    nothing_more_is_asked_about_what_was_struck,
    a_partner_addressed_by_mistake_is_over_and_a_stranger_from_then_on,
    who_was_taken_out_can_be_addressed_again,
    the_last_location_and_the_last_partner_are_withdrawn_instead,
    what_changed_since_it_was_shown_is_shown_again,
    under_red_no_message_names_what_was_taken_out,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);
/// After so long a card says what is so.
const EDITED: TimeDelta = TimeDelta::minutes(2);
const REASON: &str = "The page of a journalist";

fn officer(partner: &str, user: u64) -> Officer {
    Officer { user: UserId(user), partner: id(partner) }
}

/// An alert as it is kept now.
async fn kept(world: &World, alert: &AlertId) -> Dossier {
    let mut tx = world.relay.store.read().await.unwrap();
    dossier::load(&mut tx, alert).await.unwrap().unwrap()
}

/// The issuer fills in what is wrong, and sees what taking it out would do.
async fn previews<'w>(world: &'w World, numbers: &str, partners: &str) -> Person<'w> {
    let mut issuer = world.officer("FR");
    issuer.sees_card("FR-");
    let amend = issuer.id_that(|press| press.contains(":amend:"));
    issuer.uses(&amend, Vec::new()).await;
    let take_out = issuer.id_that(|press| press.contains(":take-out:"));
    issuer.uses(&take_out, Vec::new()).await;
    assert_eq!(issuer.form_title(), "Take out");
    issuer.fills(&[("numbers", numbers), ("partners", partners), ("reason", REASON)]).await;
    issuer
}

async fn takes_out(world: &World, numbers: &str, partners: &str) {
    let mut issuer = previews(world, numbers, partners).await;
    issuer.presses("Take out").await;
    assert!(issuer.sees().starts_with("Taken out: "), "{}", issuer.sees());
    world.advance(EDITED).await;
}

/// The last message in a partner's channel, without the marks of directions, and whom it rang.
fn last(world: &World, code: &str) -> (String, Vec<String>) {
    let last = world.channel(code).pop().unwrap();
    (last.text, last.rang)
}

/// At noon in Brussels and in the evening in Tokyo. Belgium has reported a result on the wrong location, and Japan has only
/// acknowledged.
async fn a_wrong_location_is_struck_and_whoever_saw_it_is_told(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BE")]).await;
    let reference = alert.alert.reference.as_str();
    at_the_card(&world, "JP").presses("Acknowledge").await;
    let mut belgium = at_the_card(&world, "BE");
    belgium.presses("Results…").await;
    belgium.fills(&[("result", "removed"), ("verified", "looked"), ("numbers", "3")]).await;

    let mut issuer = previews(&world, "3", "").await;
    let said = issuer.plain();
    for line in [
        "Locations: `3`",
        "Reason: The page of a journalist",
        "Told by a message: 2",
        "🔔 rung now: 1 · Belgium",
        "🔕 not rung: 1 · Japan",
        "may have to undo something: 1 · Belgium",
    ] {
        assert!(said.contains(line), "{line}:\n{said}");
    }
    issuer.taps_again("Take out").await;
    assert_eq!(issuer.sees(), no(&Refusal::TooSoon), "a second tap takes nothing out");
    let mut issuer = previews(&world, "3", "").await;
    issuer.presses("Take out").await;
    assert!(issuer.sees().contains(reference), "{}", issuer.sees());
    world.advance(EDITED).await;

    let (belgium_reads, rang) = last(&world, "BE");
    assert!(belgium_reads.contains("TAKEN OUT by the issuer: `3`"), "{belgium_reads}");
    assert!(belgium_reads.contains("may have to be undone: contact the provider"), "{belgium_reads}");
    assert_eq!(rang, ["BE duty"]);
    let (japan_reads, rang) = last(&world, "JP");
    assert!(japan_reads.contains("TAKEN OUT by the issuer: `3`"), "{japan_reads}");
    assert!(!japan_reads.contains("undone"), "it did nothing: {japan_reads}");
    assert_eq!(rang, [""; 0], "and it is night there");
    for code in ["JP", "BE", "FR"] {
        let card = world.channel(code).into_iter().find(|one| one.text.contains(reference)).unwrap().text;
        // France reads French.
        let said = if code == "FR" { "Ôtés par l’émetteur" } else { "Taken out by the issuer" };
        assert!(card.contains(said) && card.contains("`3`"), "{code}:\n{card}");
        assert!(!card.contains("Changed since your acknowledgement"), "{code}:\n{card}");
        assert!(!card.contains('📋'), "neither removed nor without a result: {code}:\n{card}");
    }
    let mut japan = world.officer("JP");
    japan.sees_card(reference);
    japan.presses("Show content").await;
    let content = japan.plain();
    assert!(content.contains("3. 🚫 ~~`hxxps://videos[.]example[.]com/secret-3`~~"), "{content}");
    assert!(content.contains(REASON), "{content}");
    japan.presses("Exact addresses").await;
    let exact = japan.plain();
    assert!(exact.contains("secret-2\n") && !exact.contains("secret-3\n"), "not to be acted on:\n{exact}");
    let mut issuer = world.officer("FR");
    issuer.runs("/audit", super::of(&alert)).await;
    let record = issuer.reads_on().await;
    assert!(record.contains("locations taken out: `3`"), "{record}");
    world.ends().await;
}

async fn nothing_more_is_asked_about_what_was_struck(world: World) {
    let alert = raised(&world, &[(ACT, "JP"), (Purpose::Consult, "BE")]).await;
    let alert = alert.alert.id;
    let japan = officer("JP", 7);
    world.relay.object(officer("BE", 8), &alert, Concern::Investigation, "3", None).await.unwrap();
    world.relay.answer(japan, &alert, Answer::Acknowledged, None).await.unwrap();
    world.settle().await;
    takes_out(&world, "3", "").await;

    let mut card = at_the_card(&world, "JP");
    let shown = card.sees_card(kept(&world, &alert).await.alert.reference.as_str());
    assert!(!shown.contains("WAIT"), "who objected to nothing else objects no more:\n{shown}");
    let struck = |number: &str| Refusal::Struck(number.to_owned());
    let report = world.relay.report(japan, &alert, Outcome::Removed, "2-4", "", true).await;
    assert!(matches!(report, Err(No::Refused(no)) if no == struck("3")));
    let objects = world.relay.object(japan, &alert, Concern::Investigation, "3", None).await;
    assert!(matches!(objects, Err(No::Refused(no)) if no == struck("3")));
    card.presses("Results…").await;
    card.fills(&[("result", "removed"), ("verified", "looked")]).await;
    assert!(card.plain().contains("1-2, 4-10"), "all the rest:\n{}", card.sees());
    let after = kept(&world, &alert).await;
    let one = &after.follow_ups[&id("JP")];
    assert_eq!(one.given.as_ref().map(|given| given.answer), Some(Answer::Done), "with that it is done");
    world.ends().await;
}

/// Belgium has taken it on when the issuer finds that it meant another partner.
async fn a_partner_addressed_by_mistake_is_over_and_a_stranger_from_then_on(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BE")]).await;
    let reference = alert.alert.reference.as_str();
    world.relay.answer(officer("BE", 8), &alert.alert.id, Answer::ProviderInformed, None).await.unwrap();
    world.settle().await;
    let issuer = previews(&world, "", "Belgique").await;
    let said = issuer.plain();
    assert!(
        said.contains("Addressed by mistake: Belgium") && said.contains("Told by a message: 1"),
        "{said}"
    );
    takes_out(&world, "", "Belgium").await;

    let card = world.channel("BE").into_iter().find(|one| one.text.contains(reference)).unwrap().text;
    assert_eq!(card, format!("🚫 `{reference}` · Over: addressed by mistake. Nothing is asked here."));
    let (told, rang) = last(&world, "BE");
    assert!(
        told.contains("You were addressed by mistake") && told.contains("may have to be undone"),
        "{told}"
    );
    assert_eq!(rang, ["BE duty"]);
    let mut belgium = world.officer("BE");
    for old in ["acknowledge", "act", "object", "content"] {
        let page = if old == "content" { ":0" } else { "" };
        forges(&world, &mut belgium, &format!("2:{old}:{}{page}", alert.alert.id)).await;
        assert_eq!(belgium.sees(), no(&Refusal::NoSuchAlert), "{old}");
    }
    let before = world.channel("BE").len();
    world.relay.withdraw(officer("FR", 1), &alert.alert.id, None).await.unwrap();
    world.settle().await;
    assert_eq!(world.channel("BE").len(), before, "it hears nothing of what comes later");
    let (board, _) = world.channel("FR").into_iter().map(|one| (one.text, one.rang)).next().unwrap();
    assert!(board.contains("Belgique"), "the board keeps it:\n{board}");
    world.ends().await;
}

async fn who_was_taken_out_can_be_addressed_again(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BE")]).await;
    let reference = alert.alert.reference.as_str();
    takes_out(&world, "", "BE").await;
    let mut issuer = world.officer("FR");
    issuer.sees_card(reference);
    let amend = issuer.id_that(|press| press.contains(":amend:"));
    issuer.uses(&amend, Vec::new()).await;
    let widen = issuer.id_that(|press| press.contains(":widen:"));
    issuer.uses(&widen, Vec::new()).await;
    issuer.fills(&[("to-act", "Belgium")]).await;
    issuer.presses("Send").await;
    world.advance(EDITED).await;
    let mut belgium = world.officer("BE");
    let card = belgium.sees_card(reference);
    assert!(card.contains("Your task: ") && card.contains("[Acknowledge]"), "{card}");
    belgium.presses("Acknowledge").await;
    assert!(belgium.sees().contains("You have acknowledged"), "{}", belgium.sees());
    world.ends().await;
}

async fn the_last_location_and_the_last_partner_are_withdrawn_instead(world: World) {
    let alert = raised_about(&world, USUAL, locations(1), &[(ACT, "JP"), (Purpose::Consult, "BE")]).await;
    for (numbers, partners, refused) in [
        ("1", "", Refusal::LastLocation),
        ("", "Japan", Refusal::LastAddressee),
        ("", "JP, BE", Refusal::LastAddressee),
        ("", "Bahrain", Refusal::NotAddressed(vec![id("BH")])),
        ("", "Narnia", Refusal::UnknownPartners("Narnia".to_owned())),
        ("", "", Refusal::NothingNamed),
    ] {
        let issuer = previews(&world, numbers, partners).await;
        may_correct(&issuer, &refused);
    }
    let mut japan = world.officer("JP");
    forges(&world, &mut japan, &format!("2:take-out:{}", alert.alert.id)).await;
    assert_eq!(japan.sees(), no(&Refusal::IssuerOnly));
    world.ends().await;
}

async fn what_changed_since_it_was_shown_is_shown_again(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BE")]).await;
    let mut issuer = previews(&world, "3", "").await;
    world.relay.answer(officer("JP", 7), &alert.alert.id, Answer::ReferralSent, None).await.unwrap();
    issuer.presses("Take out").await;
    assert_eq!(issuer.sees(), no(&Refusal::PreviewOutdated), "Japan has to undo something by now");
    takes_out(&world, "3", "").await;
    may_correct(&previews(&world, "", "").await, &Refusal::NothingNamed);
    let again = world.relay.preview_taking_out(officer("FR", 1), &alert.alert.id, "3", wrong()).await;
    assert!(matches!(again, Err(No::Refused(no)) if no == Refusal::Struck("3".to_owned())));
    world.ends().await;
}

fn wrong() -> chappe::domain::dossier::Wrong {
    chappe::domain::dossier::Wrong { reason: REASON.to_owned(), ..Default::default() }
}

async fn under_red_no_message_names_what_was_taken_out(world: World) {
    let class = Class { tlp: Tlp::Red, tier: Tier::Two, ..USUAL };
    let alert: Dossier = raised_as(&world, class, &[(ACT, "JP, BE")]).await;
    world.relay.answer(officer("JP", 7), &alert.alert.id, Answer::Acknowledged, None).await.unwrap();
    takes_out(&world, "3", "Belgium").await;
    for code in ["JP", "BE", "FR"] {
        for posted in world.channel(code) {
            assert!(!posted.text.contains("`3`"), "{code}:\n{}", posted.text);
        }
    }
    assert!(last(&world, "JP").0.contains("The issuer has taken something out of this alert"));
    world.ends().await;
}
