//! The record of an alert: read by an auditor group by group, narrowed down, given out as a file; and by nobody else.

use std::fmt::Write;

use chappe::domain::{
    actor::Actor,
    alert::Ask,
    audience::Purpose,
    dossier::{Dossier, Officer},
    objection::Concern,
    refusal::Refusal,
    snowflake::UserId,
};
use chappe::store::journal::{self, Entry};
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Person, World, both};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{auditor, forges, id, no, of, raised, say};

both![
    an_auditor_reads_who_opened_it_narrows_it_down_and_opens_a_line,
    an_auditor_checks_the_chain_with_the_file_alone,
    who_objects_is_for_the_issuer_alone,
    who_objects_cannot_be_tried_against_the_hashes,
    whoever_may_not_read_a_record_learns_nothing_by_any_press,
    a_record_of_thousands_of_entries_is_read_by_pages_and_given_out_whole,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// Chooses from a select that no message offers.
async fn forges_choice(world: &World, person: &mut Person<'_>, press: &str, value: &str) {
    let select =
        json!({ "type": 3, "custom_id": press, "options": [{ "label": "guessed", "value": value }] });
    let body = json!({ "content": "a forgery", "components": [{ "type": 1, "components": [select] }] });
    person.message = say(world, person.channel.0, &body).await;
    person.uses(press, vec![value.to_owned()]).await;
}

/// The files in front of somebody: CSV and JSON.
async fn files(person: &Person<'_>) -> (String, Value) {
    let files = person.message["attachments"].as_array().expect("files");
    let mut texts = Vec::new();
    for file in files {
        let url = file["url"].as_str().expect("a place");
        texts.push(reqwest::get(url).await.unwrap().text().await.unwrap());
    }
    let names: Vec<&str> = files.iter().filter_map(|file| file["filename"].as_str()).collect();
    let [csv, json] = names[..] else { panic!("{names:?}") };
    let named = csv.strip_suffix(".csv").expect("CSV first");
    assert!(named.starts_with("record-FR-") && json == format!("{named}.json"), "{names:?}");
    let json = serde_json::from_str(&texts[1]).expect("JSON");
    (texts.swap_remove(0), json)
}

async fn an_auditor_reads_who_opened_it_narrows_it_down_and_opens_a_line(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BH")]).await;
    let reference = alert.alert.reference.as_str();
    let (mut reader, mut japan) = (auditor(&world), world.officer("JP"));
    reader.runs("/audit", of(&alert)).await;
    let first = reader.plain();
    assert!(first.contains("Who opened it**\n- Exact addresses and content: opened by nobody"), "{first}");
    japan.sees_card(reference);
    japan.presses("Show content").await;
    reader.runs("/audit", of(&alert)).await;
    let first = reader.plain();
    assert!(first.contains("Who opened it**\n- Exact addresses: opened by nobody"), "{first}");
    japan.presses("Exact addresses").await;

    reader.runs("/audit", of(&alert)).await;
    let first = reader.plain();
    let officer = format!("<@{}>", japan.user);
    let opened =
        first.lines().position(|line| line.contains("exact addresses opened") && line.contains(&officer));
    assert!(opened.is_some_and(|line| line < 4), "it comes first:\n{first}");
    assert!(
        first.contains("2026-03-03 11:00 · exact addresses opened · Japan"),
        "in the secretariat's time:\n{first}"
    );
    let addressed = first.lines().find(|line| line.contains("11:00 · addressed"));
    let addressed = addressed.unwrap_or_else(|| panic!("one line for all:\n{first}"));
    assert!(
        addressed.contains("3 partners · <@1> ×3") || addressed.contains("3 partners · <@1>"),
        "{addressed}"
    );

    reader.chooses(&["11:00 · addressed"]).await;
    let opened = reader.plain();
    for partner in ["Japan", "Bahrain", "Belgium"] {
        assert!(opened.contains(&format!("11:00 · addressed · {partner} · <@1>")), "{opened}");
    }
    assert!(opened.contains("Discord number: `1`"), "who has left is still known:\n{opened}");
    reader.presses("Back to the record").await;
    assert!(reader.plain().contains("Who opened it"), "{}", reader.plain());

    reader.chooses(&["Japan"]).await;
    let of_japan = reader.plain();
    assert!(of_japan.contains("Only: Japan") && of_japan.contains("the issuer wrote"), "{of_japan}");
    assert!(!of_japan.contains("Bahrain") && !of_japan.contains("raised"), "{of_japan}");
    reader.chooses(&["content opened"]).await;
    let narrowed = reader.plain();
    assert!(narrowed.contains("Only: Japan") && narrowed.contains("Only: content opened"), "{narrowed}");
    assert!(narrowed.contains("Entries: 1 ·") && !narrowed.contains("exact"), "{narrowed}");
    // Where one was is in the buttons: they work after a restart, and for whoever may read the record alone.
    reader.gives_back(world.secretariat.backup);
    reader.presses("Show all").await;
    assert_eq!(reader.sees(), no(&Refusal::NoPartner));
    world.ends().await;
}

/// The hash of an entry of the JSON file, computed as `docs/record.md` says.
fn hash_of(file: &Value, entry: &Value) -> String {
    let at: DateTime<Utc> = entry["at"].as_str().unwrap().parse().unwrap();
    let mut hasher = Sha256::new();
    for field in file["hash_of"].as_array().unwrap() {
        let text = match field.as_str().unwrap() {
            "form" => file["form"].as_str().map(str::to_owned),
            "matter" => file["matter"].as_str().map(str::to_owned),
            "at" => Some(at.timestamp_micros().to_string()),
            "sequence" => Some(entry["sequence"].to_string()),
            name => entry[name].as_str().map(str::to_owned),
        };
        let length = text.as_ref().map_or(u64::MAX, |text| text.len() as u64);
        hasher.update(length.to_be_bytes());
        hasher.update(text.unwrap_or_default());
    }
    hasher.finalize().iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

async fn an_auditor_checks_the_chain_with_the_file_alone(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BH")]).await;
    // What stands between is of another alert: the hash before is there all the same.
    raised(&world, &[(ACT, "JP")]).await;
    let officer = Officer { user: UserId(7), partner: id("JP") };
    world.relay.exact(officer, &alert.alert.id).await.unwrap();
    let mut reader = auditor(&world);
    reader.runs("/audit", of(&alert)).await;
    reader.presses("Record as a file").await;
    let said = reader.plain();
    assert!(said.contains("Entries in these files: 1–") && !said.contains("[Next files]"), "{said}");
    let (csv, file) = files(&reader).await;

    let entries = file["entries"].as_array().unwrap();
    assert!(entries.len() > 6, "{file}");
    for entry in entries {
        assert_eq!(hash_of(&file, entry), entry["hash"].as_str().unwrap(), "{entry}");
    }
    let mut forged = entries[2].clone();
    forged["actor"] = "8".into();
    assert_ne!(hash_of(&file, &forged), forged["hash"].as_str().unwrap());
    // The operator confirms any of them: `chappe journal verify --head NUMBER:HASH`.
    let mut tx = world.relay.store.read().await.unwrap();
    for entry in entries {
        let witness = format!("{}:{}", entry["sequence"], entry["hash"].as_str().unwrap());
        assert_eq!(journal::confirm(&mut tx, &witness.parse().unwrap()).await.unwrap(), Ok(()));
    }
    let records = journal::of_matter(&mut tx, alert.alert.id.as_str()).await.unwrap();
    drop(tx);
    assert_eq!(csv.lines().count(), entries.len() + 1, "{csv}");
    assert!(
        csv.starts_with("sequence,at,actor,") && csv.lines().nth(1).unwrap().contains(",raised,"),
        "{csv}"
    );
    assert!(!csv.contains("secret-") && !file.to_string().contains("secret-"), "no content is in it");

    let [.., exported] = &records[..] else { panic!("{records:?}") };
    let given = format!("{}-{}", entries[0]["sequence"], entries.last().unwrap()["sequence"]);
    let said = (exported.verb.as_str(), exported.actor, exported.subject.as_deref());
    assert_eq!(said, ("record-exported", Actor::Person(UserId(reader.user.0)), Some(given.as_str())));
    world.ends().await;
}

/// What the record says of an alert, page by page, and its files.
async fn reads_all(person: &mut Person<'_>, alert: &Dossier) -> (String, String, Value) {
    person.runs("/audit", of(alert)).await;
    person.presses("Record as a file").await;
    let (csv, file) = files(person).await;
    person.runs("/audit", of(alert)).await;
    (person.reads_on().await, csv, file)
}

async fn who_objects_is_for_the_issuer_alone(world: World) {
    let alert = raised(&world, &[(ACT, "JP"), (Purpose::Consult, "BH, BE")]).await;
    let bahrain = Officer { user: UserId(123_456_789_012), partner: id("BH") };
    let why = Some("=Operation \u{202e}Pearl".to_owned());
    world.relay.object(bahrain, &alert.alert.id, Concern::Investigation, "2", why).await.unwrap();
    world.settle().await;
    let (mut issuer, mut reader) = (world.officer("FR"), auditor(&world));

    let (pages, csv, file) = reads_all(&mut issuer, &alert).await;
    assert!(pages.contains("objected: ") && pages.contains("· Bahrain · <@123456789012>"), "{pages}");
    let objected = file["entries"].as_array().unwrap().iter().find(|one| one["verb"] == "objected").unwrap();
    assert_eq!((&objected["actor"], &objected["partner"]), (&json!("123456789012"), &json!("BH")));
    assert_eq!((&objected["words"], &objected["hash"]), (&json!("=Operation \u{202e}Pearl"), &Value::Null));
    assert!(csv.contains(",'=Operation Pearl,"), "no formula, nothing that is not seen:\n{csv}");

    let (pages, csv, file) = reads_all(&mut reader, &alert).await;
    assert!(pages.contains("· a partner objected\n") && !pages.contains("<@123456789012>"), "{pages}");
    for text in [&csv, &file.to_string()] {
        assert!(
            !text.contains("123456789012") && !text.contains("Pearl") && !text.contains("investigation"),
            "{text}"
        );
    }
    let entries = file["entries"].as_array().unwrap();
    let objected = entries.iter().position(|one| one["verb"] == "objected").unwrap();
    let one = &entries[objected];
    assert_eq!(one["withheld"], true);
    assert!([&one["actor"], &one["partner"], &one["digest"]].into_iter().all(Value::is_null), "{one}");
    assert_eq!(entries[objected + 1]["previous"], one["hash"], "and it is in the chain all the same");
    // Nor does narrowing it down show it.
    reader.runs("/audit", of(&alert)).await;
    reader.chooses(&["Bahrain"]).await;
    let of_bahrain = reader.reads_on().await;
    assert!(!of_bahrain.contains("a partner objected"), "{of_bahrain}");
    reader.presses("Show all").await;
    reader.chooses(&["a partner objected"]).await;
    assert!(reader.plain().contains("Entries: 1 ·"), "{}", reader.plain());
    world.ends().await;
}

/// Whoever lacks a field of an entry can try values until its hash fits. The digest, which is keyed and not in the file of
/// an auditor, is too much to try.
async fn who_objects_cannot_be_tried_against_the_hashes(world: World) {
    let alert = raised(&world, &[(ACT, "JP"), (Purpose::Consult, "BH, BE")]).await;
    let bahrain = Officer { user: UserId(7), partner: id("BH") };
    world.relay.object(bahrain, &alert.alert.id, Concern::Investigation, "2", None).await.unwrap();
    // In the night the window closes: that Belgium did not object shows who did.
    world.advance(TimeDelta::hours(14)).await;
    let mut tx = world.relay.store.read().await.unwrap();
    let links = journal::record::links(&mut tx, alert.alert.id.as_str(), 0, 1_000).await.unwrap();
    drop(tx);
    let veiled = |verb: &str, subject| chappe::domain::record::is_veiled(verb, subject);
    let veiled: Vec<_> = links.iter().filter(|link| veiled(&link.verb, link.subject.as_deref())).collect();
    assert!(veiled.iter().any(|link| link.verb == "no-objection"), "{veiled:?}");
    assert!(veiled.iter().all(|link| link.digest.is_some()), "{veiled:?}");

    world.ends().await;
}

async fn whoever_may_not_read_a_record_learns_nothing_by_any_press(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    let reference = alert.alert.reference.as_str();
    let presses = [
        "record:REF:0:::0:0",
        "record:REF:0:opened-exact:JP:0:0",
        "record-verb:REF:0:::0:0",
        "record-of:REF:0:::0:0",
        "record-open:REF:0:::0:0",
        "record-group:REF:0:::0:0:1:0",
        "record-file:REF:0",
    ];
    let outsiders =
        [(world.officer("BE"), Refusal::NoSuchAlert), (world.passer_by("JP"), Refusal::NoPartner)];
    for (mut outsider, refusal) in outsiders {
        for press in presses {
            let mut answers = Vec::new();
            for of in [reference, "FR-00000"] {
                let press = format!("2:{}", press.replace("REF", of));
                for value in ["JP", "opened-exact", "1", "+"] {
                    forges_choice(&world, &mut outsider, &press, value).await;
                    answers.push(outsider.sees());
                }
            }
            let (real, none) = answers.split_at(4);
            assert_eq!(real, none, "{press}");
            let possible = [no(&refusal), no(&Refusal::OldButton)];
            assert!(real.iter().all(|answer| possible.contains(answer)), "{press}: {real:?}");
            assert!(real.contains(&possible[0]), "{press}: {real:?}");
        }
    }
    // Whoever is addressed knows of the alert, and does not read its record.
    let mut japan = world.officer("JP");
    for press in ["record:REF:0:::0:0", "record-group:REF:0:::0:0:1:0", "record-file:REF:0"] {
        forges(&world, &mut japan, &format!("2:{}", press.replace("REF", reference))).await;
        assert_eq!(japan.sees(), no(&Refusal::AuditorsOnly));
    }
    // Nothing of all this is on record as opened or given out.
    let mut tx = world.relay.store.read().await.unwrap();
    let records = journal::of_matter(&mut tx, alert.alert.id.as_str()).await.unwrap();
    drop(tx);
    assert!(!records.iter().any(|one| one.verb.starts_with("record-")), "{records:?}");
    world.ends().await;
}

async fn a_record_of_thousands_of_entries_is_read_by_pages_and_given_out_whole(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BH")]).await;
    let partners = ["JP", "BH"];
    let now = world.relay.clock.now();
    let entry = |number: i64| Entry {
        at: (now + TimeDelta::seconds(number)).into(),
        actor: Actor::Person(UserId(u64::MAX - (number % 90).unsigned_abs())),
        verb: if number % 3 == 0 { "opened" } else { "states-opened" },
        matter: alert.alert.id.as_str(),
        partner: Some(partners[usize::from(number % 2 == 0)]),
        subject: None,
        details: None,
    };
    let entries: Vec<Entry<'_>> = (0..9_000).map(entry).collect();
    let mut tx = world.relay.store.write().await.unwrap();
    journal::append_all(&mut tx, &entries).await.unwrap();
    tx.commit().await.unwrap();

    let mut reader = auditor(&world);
    reader.runs("/audit", of(&alert)).await;
    let first = reader.plain();
    assert!(
        first.contains("Entries: 9\u{202f}0")
            || first.contains("Entries: 9 0")
            || first.contains("Entries: 90"),
        "{first}"
    );
    assert!(first.contains("And more: "), "{first}");
    let last = format!("2:record:{}:4294967295:::0:0", alert.alert.reference);
    forges(&world, &mut reader, &last).await;
    let last = reader.plain();
    assert!(
        last.contains("record opened") && last.contains("[Previous]") && !last.contains("[Next]"),
        "{last}"
    );

    let (mut count, mut sequence) = (0, 0);
    reader.presses("Record as a file").await;
    loop {
        let (csv, file) = files(&reader).await;
        assert!(csv.len() < 5_000_000 && file.to_string().len() < 5_000_000, "{} bytes", csv.len());
        for entry in file["entries"].as_array().unwrap() {
            assert!(entry["sequence"].as_i64().unwrap() > sequence, "in order, and none twice");
            sequence = entry["sequence"].as_i64().unwrap();
            count += 1;
        }
        if !reader.plain().contains("[Next files]") {
            break;
        }
        assert!(
            reader.plain().contains("There was no room for the entries after these"),
            "{}",
            reader.plain()
        );
        reader.presses("Next files").await;
    }
    assert!(count > 9_000 && count < 9_100, "{count}");
    world.ends().await;
}
