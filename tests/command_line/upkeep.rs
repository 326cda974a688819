//! The journal is verified, the database copied, and the bot starts and ends as it is told.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions};

use crate::folder::Folder;

const NETWORK: &str = "[secretariat]\nchannel = \"100\"\nrole = \"200\"\n";

fn folder_with_a_journal() -> Folder {
    let folder = Folder::new();
    folder.write("network.toml", NETWORK);
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    folder
}

/// What an intruder with the database's file may do.
pub(crate) fn tamper(folder: &Folder, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(folder.path("chappe.db"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut intruder = options.connect().await.expect("it is a database");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut intruder).await.expect("it runs");
    });
}

#[test]
fn whoever_changes_the_journal_is_found_out() {
    let folder = folder_with_a_journal();
    let whole = folder.run(&["journal", "verify"]).done();
    assert!(whole.starts_with("The journal is whole. Its last entry is number 1, of 20"), "{whole}");
    tamper(&folder, "DROP TRIGGER journal_is_not_changed; UPDATE journal SET actor = 'somebody else'");
    let told = folder.run(&["journal", "verify"]).failed(1);
    assert_eq!(
        told,
        "chappe: the journal is broken: entry 1: its hash does not follow from its fields and the entry before\n"
    );
}

#[test]
fn whoever_cuts_the_journal_off_or_writes_it_anew_is_found_out_by_what_was_noted() {
    let folder = folder_with_a_journal();
    let noted = |printed: String| printed.lines().last().expect("a line").to_owned();
    let first = noted(folder.run(&["journal", "verify"]).done());
    folder.write("network.toml", &NETWORK.replace("200", "201"));
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    let second = noted(folder.run(&["backup", "copy.db"]).done());
    assert!(second.starts_with("2:"), "{second}");
    for head in [&first, &second] {
        assert_eq!(noted(folder.run(&["journal", "verify", "--head", head]).done()), second);
    }
    let other = format!("1:{}", &second[2..]);
    let told = folder.run(&["journal", "verify", "--head", &other]).failed(1);
    assert_eq!(
        told,
        "chappe: the journal is broken: entry 1: it is not the one that was noted: the journal was written anew\n"
    );
    tamper(
        &folder,
        "DROP TRIGGER journal_is_not_shortened; DELETE FROM journal_details WHERE sequence = 2; \
         DELETE FROM journal WHERE sequence = 2; \
         UPDATE journal_head SET (sequence, at, hash) = (SELECT sequence, at, hash FROM journal WHERE sequence = 1)",
    );
    assert_eq!(noted(folder.run(&["journal", "verify"]).done()), first, "a shorter chain is as good");
    let told = folder.run(&["journal", "verify", "--head", &second]).failed(1);
    assert_eq!(
        told,
        "chappe: the journal is broken: entry 2: it was noted, and is not there: the end of the journal was cut off\n"
    );
    folder.run(&["journal", "verify", "--head", "2"]).failed(2);
}

#[test]
fn a_backup_is_a_database_that_works() {
    let folder = folder_with_a_journal();
    let printed = folder.run(&["backup", "copy.db"]).done();
    assert!(printed.starts_with("copy.db is a whole copy. "), "{printed}");
    assert!(!folder.names().iter().any(|name| name.starts_with("copy.db-")), "{:?}", folder.names());
    assert_eq!(folder.run(&["backup", "copy.db"]).failed(1), "chappe: copy.db is already there\n");
    let folder = folder.without("CHAPPE_DATABASE").with("CHAPPE_DATABASE", "copy.db");
    assert_eq!(folder.run(&["network", "export"]).done(), format!("base = 1\n\n{NETWORK}"));
}

/// A bot that runs until the test ends.
struct Bot(Child);

impl Drop for Bot {
    fn drop(&mut self) {
        // It is gone already where it was asked to stop.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

#[test]
fn the_bot_starts_keeps_others_out_and_stops_when_told() {
    let folder = folder_with_a_journal().with("CHAPPE_TOKEN", "hunter2");
    folder.write(
        "chappe.toml",
        "[discord]\nguild = \"1\"\n[log]\nformat = \"json\"\n[web]\nlisten = \"127.0.0.1:0\"\n",
    );
    let mut bot = Bot(folder.command(&["run"]).stderr(Stdio::piped()).spawn().expect("it starts"));
    let mut log = BufReader::new(bot.0.stderr.take().expect("it is piped"));
    let mut lines = String::new();
    while !lines.contains("the bot is here") {
        assert_ne!(log.read_line(&mut lines).expect("text"), 0, "{lines}");
    }
    let refused = folder.run(&["network", "apply", "network.toml"]).failed(1);
    assert!(refused.starts_with("chappe: the bot is running: stop it first"), "{refused}");
    folder.run(&["backup", "copy.db"]).done();

    let stop =
        Command::new("kill").args(["-TERM", &bot.0.id().to_string()]).status().expect("a shell's kill");
    assert!(stop.success());
    log.read_to_string(&mut lines).expect("text");
    assert!(bot.0.wait().expect("it ends").success(), "{lines}");
    assert!(lines.contains("asked to stop") && lines.contains("closed"), "{lines}");
    assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{lines}");
    assert!(!lines.contains("hunter2"), "{lines}");
}
