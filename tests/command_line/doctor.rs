//! What an operator is told to look at.

use chappe::domain::{alert::Tier, terms::Terms};

use crate::folder::Folder;
use crate::upkeep::tamper;

/// Ukraine keeps no public holidays under martial law, so no estimated one comes near whenever this runs.
pub(crate) const FILE: &str = r#"
[secretariat]
channel = "100"
role = "200"

[[partner]]
id = "UA"
name = "Ukraine"
languages = ["uk"]
zone = "Europe/Kyiv"
weekend = ["sat", "sun"]
hours = "09:00-18:00"
channel = "101"
duty_role = "201"
backup_role = "301"
hotline = "+999 555 0001"
wakes = ["1"]
"#;

/// With a network in force.
fn folder(network: &str) -> Folder {
    let folder = Folder::new();
    folder.write("network.toml", network);
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    folder
}

/// As after the gateway has told that the bot is on its server, with its commands.
const THERE: &str = "UPDATE server SET joined_at = 1, registered_at = 1;";

#[test]
fn a_network_that_is_well_has_nothing_to_look_at() {
    let folder = folder(FILE);
    tamper(&folder, THERE);
    let examined = folder.run(&["doctor"]);
    let lines = examined.printed();
    for said in [
        "zone data 2026e in the binary",
        "fine  database on SQLite, migrations ",
        "fine  network of revision 1, with a secretariat; partners: 1",
        "fine  the bot is on its server\n",
        "fine  the server has the bot's commands\n",
        "fine  no channel is blocked",
    ] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
    // The binary's zone data grows old by itself; nothing else does.
    let looks: Vec<&str> = lines.lines().filter(|line| line.starts_with("LOOK")).collect();
    assert!(looks.iter().all(|line| line.contains("zone data")), "{lines}");
    examined.ended(i32::from(!looks.is_empty()));
}

#[test]
fn what_wants_attention_is_told_and_nothing_secret_is() {
    let without = FILE.replace("backup_role = \"301\"\n", "");
    let examined = folder(&without).run(&["doctor"]);
    assert!(examined.printed().contains("LOOK  no backup role: UA\n"), "{}", examined.printed());
    assert!(!examined.printed().contains("+999"), "{}", examined.printed());

    let neither = without.replace("hotline = \"+999 555 0001\"\n", "");
    let folder = folder(&neither);
    tamper(
        &folder,
        "UPDATE channel SET blocked = 'the channel is gone', blocked_at = 1 WHERE id = '101'; \
         INSERT INTO due (id, due_at, what) VALUES ('x', 1, '{}');",
    );
    let examined = folder.run(&["doctor"]);
    let lines = examined.printed();
    for said in [
        "LOOK  neither a backup role nor a hotline: UA\n",
        "LOOK  channel 101 of UA: the channel is gone; waiting 1, held up 0\n",
        "LOOK  instants: the first has been due for ",
        "fine  messages: none is overdue\n",
    ] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
    let told = examined.failed(1);
    assert!(told.ends_with("things want attention\n"), "{told}");
}

#[test]
fn a_bot_that_is_not_on_its_server_is_told_and_so_are_commands_that_are_not_there() {
    let folder = folder(FILE);
    let tells = |said: &str| {
        let lines = folder.run(&["doctor"]).printed();
        assert!(lines.contains(said), "{said}: {lines}");
    };
    tells("LOOK  the bot has not been on its server yet: is it running?\n");
    tells("LOOK  the server does not have the bot's commands yet\n");
    tamper(&folder, "UPDATE server SET left_at = 1;");
    tells("LOOK  the bot is not on its server yet: invite it\n");
    tamper(&folder, "UPDATE server SET joined_at = 1, left_at = 2;");
    tells("LOOK  the bot was removed from its server ");
    tamper(&folder, "UPDATE server SET left_at = NULL, refusal = '30034';");
    tells("LOOK  the server does not have the bot's commands: 30034\n");
}

#[test]
fn messages_that_are_held_up_are_told_with_why() {
    let folder = folder(FILE);
    tamper(
        &folder,
        "UPDATE outbox SET state = 'ready', refusal = 'without an answer' WHERE channel = '101'; \
         INSERT INTO outbox (id, channel, notice, priority, position, due_at, state, attempts, refusal) \
         VALUES ('x', '101', '{}', 1, 1000, 1, 'unknown', 1, 'in doubt'), \
                ('y', '101', '{}', 1, 1001, 1, 'set_aside', 1, '50035'), \
                ('z', '101', '{}', 1, 1002, 1, 'set_aside', 1, 'no such alert: sunflower');",
    );
    let lines = folder.run(&["doctor"]).printed();
    for said in [
        "LOOK  channel 101 of UA: open, but single messages are held up; waiting 0, held up 4 (",
        "without an answer, tried each minute: 1",
        "Discord does not show whether it is posted: 1",
        "Discord refuses it, 50035: 1",
        "cannot be written: the log says why: 1",
    ] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
    assert!(!lines.contains("sunflower"), "{lines}");
}

#[cfg(unix)]
#[test]
fn a_database_that_others_can_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(FILE);
    let said = "LOOK  group or others can read the database";
    assert!(!folder.run(&["doctor"]).printed().contains(said), "as it was made");
    std::fs::set_permissions(folder.path("chappe.db"), PermissionsExt::from_mode(0o640))
        .expect("our own file");
    let examined = folder.run(&["doctor"]);
    assert!(examined.printed().contains(said), "{}", examined.printed());
    examined.ended(1);
}

#[test]
fn without_a_network_or_a_database_that_is_told() {
    let told = Folder::new().run(&["doctor"]).failed(1);
    assert!(told.starts_with("chappe: there is no database at chappe.db"), "{told}");
    let folder = Folder::new();
    folder.write("network.toml", FILE);
    folder.run(&["network", "apply", "network.toml"]).failed(1);
    let printed = folder.run(&["doctor"]).printed();
    assert!(printed.contains("LOOK  there is no network with a secretariat"), "{printed}");
}

/// Of an alert whose matter this version cannot read.
fn unreadable() -> &'static str {
    let terms = serde_json::to_string(&Terms::of(Tier::Two)).expect("it is plain data");
    format!(
        "INSERT INTO alert (id, reference, issuer, raised_at, raised_by, kind, tier, tlp, exercise, matter, revision, \
         terms) VALUES ('AAAAAAAAAAAAAAAA', 'UA-AAAAA', 'UA', 1, 7, 'referral', '2', 'TLP:AMBER', 0, \
         '{{\"place\":[\"hunter2\"]}}', 1, '{terms}'); \
         INSERT INTO unreadable (id, place, cause) VALUES ('AAAAAAAAAAAAAAAA', 'alert.matter', 'as it was found');"
    )
    .leak()
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_mended() {
    let folder = folder(FILE);
    tamper(&folder, unreadable());
    let lines = folder.run(&["doctor"]).printed();
    let found = "LOOK  alert.matter of AAAAAAAAAAAAAAAA cannot be read, and is set aside (`chappe mend`): ";
    assert!(lines.contains(found), "{lines}");

    let told = folder.run(&["mend"]).failed(1);
    assert!(told.ends_with("chappe: one row still cannot be read\n"), "{told}");
    let lines = folder.run(&["doctor"]).printed();
    let cause = lines.lines().find(|line| line.contains("AAAAAAAAAAAAAAAA")).expect("it is told").to_owned();
    assert!(cause.contains("invalid type: sequence") && !cause.contains("hunter2"), "{cause}");

    folder.write("worse.json", "{\"place\":7}");
    let refused = folder.run(&["mend", "AAAAAAAAAAAAAAAA", "worse.json"]).failed(1);
    assert!(refused.contains("chappe: nothing was changed: it could not be read so either: "), "{refused}");
    folder.write("right.json", "{\"place\":\"A square\"}\n");
    let refused = folder.run(&["mend", "BBBBBBBBBBBBBBBB", "right.json"]).failed(1);
    assert_eq!(refused, "chappe: BBBBBBBBBBBBBBBB is not set aside: see `chappe doctor`\n");
    assert_eq!(folder.run(&["mend", "AAAAAAAAAAAAAAAA", "right.json"]).done(), "Everything can be read.\n");
    assert!(folder.run(&["doctor"]).printed().contains("fine  every row could be read\n"));
    assert!(folder.run(&["journal", "verify"]).done().contains("entry is number 3"), "it is in the journal");
}
