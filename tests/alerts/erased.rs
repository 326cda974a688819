//! What an alert said is erased for good, as its issuer and the secretariat agree or a court orders it: from the database, from
//! every channel, and from whatever anybody looks at afterwards.

use chappe::domain::{
    answer::Answer,
    dossier::{Class, Officer},
    location::Location,
    matter::Matter,
    objection::Concern,
    partner::PartnerId,
    reference::{AlertId, Reference},
    snowflake::UserId,
};
use chappe::store::{Tx, dossier, journal};
use chrono::TimeDelta;
use discord_sandbox::Id;
use harness::{Person, World, both};
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;

use super::{all, at_card, sent};

both![
    what_both_sides_have_agreed_on_is_erased_everywhere,
    neither_side_erases_alone_and_a_request_can_be_taken_back,
    the_order_of_a_court_is_enough_for_the_secretariat_alone,
];

/// Stands in everything that is to go: addresses, notes, reasons.
const SECRET: &str = "zzsecret";

/// France raises an alert whose card shows everything; Japan and Bahrain are asked, Belgium is told. Each says something.
async fn raised(world: &World) -> (AlertId, String) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    let locations = format!("https://videos.example.com/{SECRET}-a\nhttps://{SECRET}.example.org/b");
    officer.fills(&[("locations", locations.as_str()), ("grounds", "incites"), ("label", "TLP:GREEN")]).await;
    officer.presses("Own words…").await;
    officer.fills(&[("note", &format!("{SECRET} note"))]).await;
    officer.presses("When and where…").await;
    officer.fills(&[("place", &format!("{SECRET} place")), ("languages", "ar")]).await;
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP")]).await;
    officer.presses("3 Check").await;
    officer.gives_legal_details(&format!("{SECRET} authority"), &format!("{SECRET} basis")).await;
    let reference = sent(&mut officer).await;
    world.settle().await;

    let relay = &world.relay;
    let id = found(world, &reference).await;
    let japan = of("JP", 31);
    let said = |what: &str| format!("{SECRET} {what}");
    relay.answer(japan, &id, Answer::Acknowledged, None).await.unwrap();
    relay.note(japan, &id, &said("hand-over")).await.unwrap();
    let later = relay.clock.now() + TimeDelta::hours(3);
    relay.check_at(japan, &id, later, Some(said("later"))).await.unwrap();
    relay.object(of("BH", 32), &id, Concern::Investigation, "", Some(said("objection"))).await.unwrap();
    let add = |_: &mut Class, matter: &mut Matter| {
        matter.locations.push(Location::parse(&format!("https://videos.example.com/{SECRET}-c")).unwrap());
        Ok(())
    };
    relay.amend(of("FR", 33), &id, add).await.unwrap();
    relay.answer(of("BH", 32), &id, Answer::Declined, Some(said("declined"))).await.unwrap();
    // What is begun, and what was refused, holds the address as well.
    let matter = Matter {
        locations: vec![Location::parse(&format!("https://{SECRET}.example.org/b")).unwrap()],
        ..Matter::default()
    };
    let class = relay_class(world, &id).await;
    relay.begin_draft(of("FR", 33), class, matter).await.unwrap();
    relay.keep_pending(UserId(33), "form:raise", &said("refused")).await.unwrap();
    world.settle().await;
    (id, reference)
}

fn of(code: &str, user: u64) -> Officer {
    Officer { user: UserId(user), partner: code.parse::<PartnerId>().unwrap() }
}

async fn found(world: &World, reference: &str) -> AlertId {
    let reference: Reference = reference.parse().unwrap();
    let mut tx = world.relay.store.read().await.unwrap();
    dossier::by_reference(&mut tx, &reference, None).await.unwrap().unwrap()
}

async fn relay_class(world: &World, id: &AlertId) -> Class {
    let mut tx = world.relay.store.read().await.unwrap();
    dossier::load(&mut tx, id).await.unwrap().unwrap().alert.class
}

async fn asks(person: &mut Person<'_>, reference: &str, fields: &[(&str, &str)]) {
    person.runs("/alert erase", json!({ "reference": reference })).await;
    person.fills(fields).await;
}

async fn what_both_sides_have_agreed_on_is_erased_everywhere(world: World) {
    let (id, reference) = raised(&world).await;
    let before = figures(&world, &id).await;
    assert!(kept(&world).await.len() > 9, "{:?}", kept(&world).await);
    assert!(posted(&world).contains(SECRET), "the cards show it");
    // Buttons from before, that somebody still has in front of them.
    let mut japan = at_card(&world, "JP", &reference);
    let old: Value = japan.message.clone();

    let mut france = world.officer("FR");
    asks(&mut france, &reference, &[("reason", "it names a child")]).await;
    assert_eq!(
        france.plain(),
        format!("Asked for: `{reference}`. It is erased once the other side has confirmed it.")
    );
    world.settle().await;
    let mut admin = world.admin();
    admin.looks_at(0);
    assert!(
        admin.plain().contains("The issuer asks to have this alert erased for good."),
        "{}",
        admin.sees()
    );
    admin.presses("See request…").await;
    assert!(admin.plain().contains("Reason: it names a child"), "{}", admin.sees());
    admin.presses("Erase for good").await;
    assert!(admin.plain().starts_with(&format!("Erased for good: `{reference}`.")), "{}", admin.sees());
    // Cards are edited at most each minute.
    world.advance(TimeDelta::minutes(2)).await;

    // In each channel one line is left, and no button.
    for code in ["FR", "JP", "BH", "BE"] {
        let left: Vec<String> = world.channel(code).into_iter().map(|one| one.text).collect();
        let [card] = &left[..] else { panic!("{code}: {left:?}") };
        assert!(card.starts_with(&format!("🗑️ `{reference}` · ")), "{code}: {card}");
        assert!(!card.contains('[') && !card.contains("<@"), "{code}: {card}");
    }
    assert_eq!(all(&world, world.secretariat.channel), "", "the request is taken away");
    assert!(!posted(&world).contains(SECRET));

    nobody_is_shown_it(&world, &reference, (&mut japan, &old)).await;
    assert_eq!(kept(&world).await, [""; 0], "nothing of it is in the database");
    assert_eq!(figures(&world, &id).await, before, "who, when and how often stay");
    let mut tx = world.relay.store.read().await.unwrap();
    journal::verify(&mut tx).await.unwrap().unwrap();
    let verbs: Vec<String> =
        journal::of_matter(&mut tx, id.as_str()).await.unwrap().into_iter().map(|one| one.verb).collect();
    drop(tx);
    assert!(
        verbs.contains(&"erasure-asked".to_owned())
            && verbs.ends_with(&["erased".to_owned(), "erasure-recorded".to_owned()]),
        "{verbs:?}"
    );
    // Nothing is due about it any more.
    world.advance(TimeDelta::days(2)).await;
    assert!(!posted(&world).contains(SECRET));
    for code in ["FR", "JP", "BH", "BE"] {
        let lines: Vec<String> = world.channel(code).into_iter().map(|one| one.text).collect();
        assert!(lines.iter().skip(1).all(|line| !line.contains(&reference)), "{code}: {lines:?}");
    }
    // The next process reads it as it is.
    let world = world.restarts().await;
    let mut officer = world.officer("JP");
    officer.runs("/alert show", json!({ "reference": reference })).await;
    assert!(officer.plain().starts_with("This alert was erased: "), "{}", officer.sees());
    assert_eq!(kept(&world).await, [""; 0]);
    world.ends().await;
}

/// By command, by completion, by an old button, as an addressee, the issuer, the secretariat and an auditor.
async fn nobody_is_shown_it<'w>(world: &'w World, reference: &str, (japan, old): (&mut Person<'w>, &Value)) {
    let erased = format!("This alert was erased: `{reference}` · ");
    let is_told = |person: &Person<'_>, what: &str| {
        let seen = person.plain();
        assert!(seen.starts_with(&erased), "{what}: {seen}");
    };
    let mut admin = world.admin();
    let mut france = world.officer("FR");
    for (person, commands) in [
        (&mut *japan, &["/alert show", "/follow-up show"][..]),
        (&mut france, &["/alert show", "/audit", "/alert amend", "/alert erase"][..]),
        (&mut admin, &["/alert show", "/audit", "/alert erase"][..]),
    ] {
        for command in commands {
            person.runs(command, json!({ "reference": reference })).await;
            is_told(person, command);
        }
        person.types("/alert show", "reference", &reference[..4]).await;
        assert_eq!(person.offered, [], "it is not completed");
        for command in ["/alert list", "/inbox", "/digest preview"] {
            person.runs(command, json!({})).await;
            assert!(
                !person.plain().contains(reference) && !person.plain().contains(SECRET),
                "{}",
                person.sees()
            );
        }
    }
    japan.runs("/alert find", json!({ "what": reference })).await;
    is_told(japan, "find");
    japan.runs("/alert find", json!({ "what": format!("https://{SECRET}.example.org/b") })).await;
    assert!(japan.plain().starts_with("There is no such alert"), "{}", japan.sees());
    let mut pressed = 0;
    for id in ids(old) {
        forges(world, japan, world.desk, &id).await;
        is_told(japan, &id);
        pressed += 1;
    }
    assert!(pressed > 2, "the card had buttons");
    // Who never knew of it learns nothing now.
    let mut stranger = world.passer_by("BE");
    stranger.runs("/alert show", json!({ "reference": reference })).await;
    assert!(!stranger.plain().contains(reference), "{}", stranger.sees());
}

async fn neither_side_erases_alone_and_a_request_can_be_taken_back(world: World) {
    let (id, reference) = raised(&world).await;
    let mut france = world.officer("FR");
    asks(&mut france, &reference, &[("reason", "it names a child")]).await;
    world.settle().await;
    // Neither the issuer itself, nor somebody with the roles of both, nor an addressee.
    let mut admin = world.admin();
    admin.looks_at(0);
    admin.presses("See request…").await;
    let confirm = admin.button("Erase for good");
    let shown = admin.message.clone();
    for person in [&mut france, &mut world.officer("FR")] {
        forges(&world, person, world.desk, &confirm).await;
        assert!(person.plain().starts_with("The other side has to confirm this"), "{}", person.sees());
    }
    france.holds(world.secretariat.duty);
    forges(&world, &mut france, world.secretariat.channel, &confirm).await;
    assert!(france.plain().starts_with("The other side has to confirm this"), "{}", france.sees());
    let mut japan = world.officer("JP");
    forges(&world, &mut japan, world.desk, &confirm).await;
    assert!(japan.plain().starts_with("Only the issuer may do this"), "{}", japan.sees());
    japan.runs("/alert erase", json!({ "reference": reference })).await;
    assert!(japan.plain().starts_with("Only the issuer may do this"), "{}", japan.sees());
    // An admin whose role is taken meanwhile confirms nothing.
    admin.gives_back(world.secretariat.duty);
    forges(&world, &mut admin, world.desk, &confirm).await;
    assert!(!admin.plain().starts_with("Erased"), "{}", admin.sees());
    admin.holds(world.secretariat.duty);

    admin.message = shown;
    admin.presses("Do not erase").await;
    assert_eq!(admin.plain(), format!("Not erased: `{reference}`. Nobody is asked any more."));
    world.settle().await;
    assert!(!all(&world, world.secretariat.channel).contains("See request"));
    forges(&world, &mut admin, world.desk, &confirm).await;
    assert!(admin.plain().starts_with("Nobody asks any more"), "{}", admin.sees());
    // Without a court's order the secretariat asks the issuer; what was confirmed is what was asked last.
    asks(&mut admin, &reference, &[("reason", "a second time")]).await;
    assert!(admin.plain().starts_with("Asked for: "), "{}", admin.sees());
    world.settle().await;
    assert!(!kept(&world).await.is_empty(), "nothing is erased yet");
    let mut officer = world.officer("FR");
    officer.looks_at(0);
    let look = officer.id_that(|id| id.contains(":erasure:"));
    officer.uses(&look, Vec::new()).await;
    assert!(officer.plain().contains("Asked for by the secretariat: "), "{}", officer.sees());
    officer.presses("Erase for good").await;
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!(kept(&world).await, [""; 0]);
    let mut tx = world.relay.store.read().await.unwrap();
    assert!(dossier::load(&mut tx, &id).await.unwrap().unwrap().is_erased());
    drop(tx);
    world.ends().await;
}

async fn the_order_of_a_court_is_enough_for_the_secretariat_alone(world: World) {
    let (id, reference) = raised(&world).await;
    let mut admin = world.admin();
    asks(&mut admin, &reference, &[("reason", "a judge says so"), ("order", "3 K 17/26")]).await;
    assert!(admin.plain().starts_with(&format!("Erased for good: `{reference}`.")), "{}", admin.sees());
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!(kept(&world).await, [""; 0]);
    assert!(!posted(&world).contains(SECRET));
    // The order is recorded, under a key of its own: the chain still verifies.
    let mut tx = world.relay.store.read().await.unwrap();
    journal::verify(&mut tx).await.unwrap().unwrap();
    let last = journal::of_matter(&mut tx, id.as_str()).await.unwrap().pop().unwrap();
    assert_eq!((&*last.verb, last.subject.as_deref()), ("erasure-recorded", Some("ordered")));
    let details: Vec<String> = texts(&mut tx, "SELECT details FROM journal_details").await;
    drop(tx);
    assert!(
        details.iter().any(|one| one.contains("3 K 17/26") && one.contains("a judge says so")),
        "{details:?}"
    );
    world.ends().await;
}

/// Presses what no message offers them any more, or never did.
async fn forges(world: &World, person: &mut Person<'_>, channel: Id, custom_id: &str) {
    let button = json!({ "type": 2, "style": 2, "label": "guessed", "custom_id": custom_id });
    let body = json!({ "content": "a forgery", "components": [{ "type": 1, "components": [button] }] });
    let path = format!("channels/{channel}/messages");
    person.message = world.calls(reqwest::Method::POST, &path, &body).await;
    person.uses(custom_id, Vec::new()).await;
}

/// Every button of a message.
fn ids(message: &Value) -> Vec<String> {
    match message {
        Value::Object(map) => {
            let own = map.get("custom_id").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(map.values().flat_map(ids)).collect()
        }
        Value::Array(list) => list.iter().flat_map(ids).collect(),
        _ => Vec::new(),
    }
}

/// Everything that stands in any channel.
fn posted(world: &World) -> String {
    let places = world.places.values().chain([&world.secretariat]);
    places.map(|place| all(world, place.channel)).collect::<Vec<_>>().join("\n")
}

async fn texts(tx: &mut Tx, sql: &str) -> Vec<String> {
    let sql = AssertSqlSafe(sql.to_owned());
    match tx {
        Tx::Sqlite(c) => sqlx::query_scalar(sql).fetch_all(&mut **c).await.unwrap(),
        Tx::Postgres(c) => sqlx::query_scalar(sql).fetch_all(&mut **c).await.unwrap(),
    }
}

/// Where the secret is still kept: on SQLite in every byte of every file of the database, on PostgreSQL in every row of every
/// table.
async fn kept(world: &World) -> Vec<String> {
    let mut tx = world.relay.store.read().await.unwrap();
    let mut found = Vec::new();
    if matches!(tx, Tx::Sqlite(_)) {
        let file =
            texts(&mut tx, "SELECT file FROM pragma_database_list WHERE name = 'main'").await.remove(0);
        drop(tx);
        for file in [file.clone(), format!("{file}-wal"), format!("{file}-shm")] {
            let Ok(bytes) = std::fs::read(&file) else { continue };
            let times = bytes.windows(SECRET.len()).filter(|part| *part == SECRET.as_bytes()).count();
            found.extend((0..times).map(|_| file.clone()));
        }
        return found;
    }
    let tables = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
    let tables = texts(&mut tx, tables).await;
    assert!(tables.len() > 20, "{tables:?}");
    for table in tables {
        let rows = texts(&mut tx, &format!("SELECT t::text FROM \"{table}\" t")).await;
        found.extend(rows.into_iter().filter(|row| row.contains(SECRET)).map(|_| table.clone()));
    }
    found
}

/// What is counted: who was addressed, when what was posted, acknowledged and answered, with which result.
async fn figures(world: &World, id: &AlertId) -> Vec<String> {
    let mut tx = world.relay.store.read().await.unwrap();
    let of = format!("WHERE alert = '{id}'");
    let mut all = Vec::new();
    for sql in [
        format!("SELECT partner || purpose || CAST(posted_at AS TEXT) FROM follow_up {of} ORDER BY partner"),
        format!(
            "SELECT partner || CAST(acknowledged_at AS TEXT) FROM follow_up {of} AND acknowledged_at IS NOT NULL"
        ),
        format!("SELECT partner || answer || CAST(at AS TEXT) FROM answer {of} ORDER BY partner, number"),
        format!("SELECT partner || concern || CAST(raised_at AS TEXT) FROM objection {of}"),
        format!("SELECT reference || kind || tier || CAST(raised_at AS TEXT) FROM alert WHERE id = '{id}'"),
    ] {
        all.extend(texts(&mut tx, &sql).await);
    }
    assert!(all.len() > 5, "{all:?}");
    all
}
