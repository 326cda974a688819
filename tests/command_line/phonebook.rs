//! The list for the day on which Discord is down.

use crate::folder::Folder;
use crate::upkeep::tamper;

const FILE: &str = r#"
[secretariat]
channel = "100"
role = "200"

[[partner]]
id = "JP"
name = "Japan"
languages = ["ja", "en"]
zone = "Asia/Tokyo"
weekend = ["sat", "sun"]
hours = "08:00-12:00 13:00-17:00"
week = { fri = "09:00-12:00" }
channel = "103"
duty_role = "203"

[[partner]]
id = "BH"
name = "Bahrain"
languages = ["ar"]
zone = "Asia/Bahrain"
weekend = ["fri", "sat"]
hours = "07:00-14:00"
channel = "104"
duty_role = "204"
hotline = "+999 555 01, \"night\""
wakes = ["1", "2"]
"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("network.toml", FILE);
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    folder
}

#[test]
fn it_says_whom_to_call_where_and_when_they_work() {
    let printed = folder().run(&["phonebook"]).done();
    let (bahrain, japan) = printed.split_once("\nJapan (JP), ja en\n").expect("sorted by name");
    for said in [
        "Partners: 2. Network: revision 1.",
        "Bahrain (BH), ar\n  Hotline    +999 555 01, \"night\"\n",
        "  Hours      Mon-Thu 07:00-14:00, Sun 07:00-14:00, Asia/Bahrain\n",
        "  UTC+03:00  Mon-Thu 04:00-11:00, Sun 04:00-11:00 UTC\n",
        "  Woken for  tier 1, tier 2\n  Now        at work",
    ] {
        assert!(bahrain.contains(said), "{said}: {printed}");
    }
    for said in [
        "  Hotline    none\n  Hours      Mon-Thu 08:00-12:00 13:00-17:00, Fri 09:00-12:00, Asia/Tokyo\n",
        "  UTC+09:00  Mon-Thu 23:00-03:00 (from the day before) 04:00-08:00, Fri 00:00-03:00 UTC\n",
        "  Woken for  working hours alone\n",
    ] {
        assert!(japan.contains(said), "{said}: {printed}");
    }
}

#[test]
fn a_day_that_is_worked_to_its_end_ends_at_24() {
    let folder = Folder::new();
    let around = FILE.replace("07:00-14:00", "00:00-24:00").replace("Asia/Bahrain", "Atlantic/Reykjavik");
    folder
        .write("network.toml", &around.replace("\"08:00-12:00 13:00-17:00\"", "\"08:00-09:00 20:00-24:00\""));
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    let printed = folder.run(&["phonebook"]).done();
    assert!(printed.contains("  UTC+00:00  Mon-Thu 00:00-24:00, Sun 00:00-24:00 UTC\n"), "{printed}");
    assert!(printed.contains("Mon-Thu 23:00-24:00 (from the day before) 11:00-15:00,"), "{printed}");
}

#[test]
fn as_a_table_it_has_a_row_a_partner() {
    let table = folder().run(&["phonebook", "--csv"]).done();
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 3, "{table}");
    assert!(rows[0].starts_with("partner,code,languages,hotline,zone,offset,hours,hours UTC,"), "{table}");
    assert!(
        rows[1].starts_with("Bahrain,BH,ar,\"+999 555 01, \"\"night\"\"\",Asia/Bahrain,UTC+03:00,\"Mon-Thu"),
        "{table}"
    );
    assert!(rows[2].starts_with("Japan,JP,ja en,none,Asia/Tokyo,UTC+09:00,"), "{table}");
}

#[test]
fn without_a_network_there_is_nobody_to_call() {
    let folder = Folder::new();
    let told = folder.run(&["phonebook"]).failed(1);
    assert!(told.starts_with("chappe: there is no database at chappe.db"), "{told}");
    folder.write("network.toml", "[secretariat]\nchannel = \"100\"\nrole = \"200\"\n");
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    let told = folder.run(&["phonebook"]).failed(1);
    assert_eq!(told, "chappe: there is no network yet: apply one with `chappe network apply`\n");
}

/// As an older version, or a slip in the database, may hold it.
#[test]
fn what_would_turn_a_line_or_be_obeyed_is_not_printed() {
    let folder = folder();
    tamper(
        &folder,
        "UPDATE network SET written = replace(written, '\"Bahrain\"', '\"Bah' || char(8238) || 'rain' || char(8203) || '\"')",
    );
    for arguments in [&["phonebook"][..], &["phonebook", "--csv"]] {
        let printed = folder.run(arguments).done();
        assert!(printed.contains("Bahrain"), "{printed}");
        assert!(!printed.contains(['\u{202E}', '\u{200B}']), "{printed:?}");
    }
}
