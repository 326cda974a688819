//! A second press while the first one's answer does not get through: nothing is done twice, and both are told the truth.

use chappe::domain::dossier::Officer;
use chappe::domain::snowflake::UserId;
use chappe::domain::whom::Whom;
use chappe::store::journal;
use discord_sandbox::Effect;
use harness::{World, both};

use super::{LAST_WORD, completes, drafts_three, goes_wrong};

both![an_alert_is_sent_once, an_alert_is_acknowledged_once];

/// How often an answer was tried in vain.
fn tried_in_vain(world: &World) -> usize {
    let requests = world.sandbox.requests(0, usize::MAX);
    let in_vain = requests.iter().filter(|one| one.record.method == "PATCH" && !one.record.faults.is_empty());
    in_vain.count()
}

/// The verbs of an alert's journal, in order.
async fn verbs(world: &World, reference: &str) -> Vec<String> {
    let alert = world.relay.named(Whom::Secretariat, reference).await.unwrap();
    let mut tx = world.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, alert.as_str()).await.unwrap();
    entries.into_iter().map(|entry| entry.verb).collect()
}

async fn an_alert_is_sent_once(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    completes(&mut officer).await;
    officer.presses("Nobody needs to act").await;
    goes_wrong(&world, LAST_WORD, 2, Effect::Status { status: 503, stored: false });
    let told = officer.presses_twice("Send").await;
    assert_eq!(tried_in_vain(&world), 2, "the first answer was still on its way");
    let sent: Vec<&String> = told.iter().filter(|one| one.starts_with("Sent: ")).collect();
    let [sent] = sent[..] else { panic!("one receipt: {told:#?}") };
    let reference = sent.split('`').nth(1).unwrap();
    let known: Vec<&String> = told.iter().filter(|one| one.contains("Already sent: ")).collect();
    let [known] = known[..] else { panic!("the second is recognised: {told:#?}") };
    assert!(known.contains(reference), "{known}");
    let france = Officer { user: UserId(officer.user.0), partner: "FR".parse().unwrap() };
    assert_eq!(world.relay.list(france, 0).await.unwrap().0.len(), 1, "one alert");
    let raised = verbs(&world, reference).await;
    assert_eq!(raised.iter().filter(|verb| *verb == "raised").count(), 1, "{raised:?}");
    world.ends().await;
}

async fn an_alert_is_acknowledged_once(world: World) {
    let mut issuer = world.officer("FR");
    drafts_three(&mut issuer).await;
    issuer.presses("2 Who").await;
    issuer.presses("Change…").await;
    issuer.fills(&[("to-act", "JP")]).await;
    issuer.presses("1 What").await;
    completes(&mut issuer).await;
    issuer.presses("Send").await;
    let reference = issuer.sees().split('`').nth(1).unwrap().to_owned();
    world.settle().await;
    let mut officer = world.officer("JP");
    officer.sees_card(&reference);
    let timed_out = Effect::Proxy {
        status: 522,
        body: "<html>timed out</html>".to_owned(),
        content_type: "text/html".to_owned(),
        stored: false,
    };
    goes_wrong(&world, LAST_WORD, 2, timed_out);
    let told = officer.presses_twice("Acknowledge").await;
    assert_eq!(tried_in_vain(&world), 2, "the first answer was still on its way");
    assert_eq!(told.len(), 2, "{told:#?}");
    let done = told.iter().all(|one| one.contains("You have acknowledged"));
    assert!(done, "both presses are this officer's, and it is so: {told:#?}");
    let verbs = verbs(&world, &reference).await;
    assert_eq!(verbs.iter().filter(|verb| *verb == "acknowledged").count(), 1, "{verbs:?}");
    world.ends().await;
}
