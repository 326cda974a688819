//! The network by file: shown, asked for, taken whole, and given back the same.

use crate::folder::Folder;

const FILE: &str = r#"
[secretariat]
channel = "100"
role = "200"

[[partner]]
id = "FR"
name = "France"
languages = ["fr"]
zone = "Europe/Paris"
weekend = ["sat", "sun"]
hours = "09:00-18:00"
channel = "101"
duty_role = "201"
backup_role = "301"
wakes = ["1", "2"]

[[route]]
name = "all"
to = ["FR"]
purpose = "information"
"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("network.toml", FILE);
    folder
}

#[test]
fn what_was_applied_is_exported_and_applies_again_without_a_change() {
    let folder = folder();
    let told = folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    assert!(
        told.contains("Added: France (name `France`, languages `fr`, time zone `Europe/Paris`"),
        "{told}"
    );
    assert!(told.ends_with("In force as revision 1.\n"), "{told}");
    folder.run(&["network", "export", "exported.toml"]).done();
    assert_eq!(folder.run(&["network", "export"]).done(), folder.read("exported.toml"));
    for file in ["network.toml", "exported.toml"] {
        assert_eq!(folder.run(&["network", "apply", file]).done(), "Nothing would change.\n");
    }
    let taken = folder.run(&["network", "export", "exported.toml"]).failed(1);
    assert!(taken.starts_with("chappe: exported.toml: "), "an export replaces nothing: {taken}");
}

#[test]
fn a_change_is_shown_and_nothing_happens_unless_it_is_wanted() {
    let folder = folder();
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    folder.write("moved.toml", &FILE.replace("Europe/Paris", "Europe/London"));
    let asked = folder.run(&["network", "apply", "moved.toml"]).failed(1);
    assert_eq!(
        asked,
        "Warning: France · time zone of another country: `Europe/London`. Its own: `Europe/Paris`.\n\
         chappe: nobody can be asked here: say --yes to put this in force\n"
    );
    assert_eq!(folder.run(&["network", "apply", "network.toml"]).done(), "Nothing would change.\n");
    let told = folder.run(&["network", "apply", "moved.toml", "--yes"]).done();
    assert_eq!(told, "France: time zone `Europe/Paris` → `Europe/London`\nIn force as revision 2.\n");
    let whole = folder.run(&["journal", "verify"]).done();
    assert!(whole.starts_with("The journal is whole. Its last entry is number 4, of 20"), "{whole}");
}

#[test]
fn what_was_changed_since_a_file_was_begun_is_kept_and_what_both_changed_is_asked_about() {
    let folder = folder();
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    let begun = folder.run(&["network", "export"]).done();
    folder.write("moved.toml", &begun.replace("Europe/Paris", "Europe/London"));
    folder.run(&["network", "apply", "moved.toml", "--yes", "--reason", "they have moved"]).done();
    folder.write("hours.toml", &begun.replace("09:00-18:00", "08:00-16:00"));
    let told = folder.run(&["network", "apply", "hours.toml", "--yes"]).done();
    assert_eq!(told, "France: hours `09:00-18:00` → `08:00-16:00`\nIn force as revision 3.\n");
    folder.write("contested.toml", &begun.replace("Europe/Paris", "Europe/Berlin"));
    let told = folder.run(&["network", "apply", "contested.toml", "--yes"]).failed(1);
    assert_eq!(
        told,
        "chappe: changed since this file was begun, and in the file (in force → file):\n\
         chappe: France: time zone `Europe/London` → `Europe/Berlin`\n\
         chappe: say --contested in-force or --contested file\n"
    );
    let kept = ["network", "apply", "contested.toml", "--yes", "--contested", "in-force"];
    assert_eq!(folder.run(&kept).done(), "Nothing would change.\n");
    let taken = ["network", "apply", "contested.toml", "--yes", "--contested", "file"];
    let told = folder.run(&taken).done();
    assert!(told.ends_with("In force as revision 4.\n"), "{told}");
    folder.write("unknown.toml", &begun.replace("base = 1", "base = 9"));
    let told = folder.run(&["network", "apply", "unknown.toml", "--yes"]).failed(1);
    assert_eq!(told, "chappe: unknown.toml: base: there is no revision 9; the latest is 4\n");
}

#[test]
fn a_file_with_mistakes_is_refused_whole() {
    let folder = folder();
    folder.write("bad.toml", &FILE.replace("Europe/Paris", "Europe/Pariss").replace("\"FR\"]", "\"XX\"]"));
    let told = folder.run(&["network", "apply", "bad.toml", "--yes"]).failed(1);
    let lines: Vec<_> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].starts_with("chappe: bad.toml: line 6: partner FR: zone: "), "{told}");
    assert_eq!(lines[1], "chappe: bad.toml: line 18: route all: there is no partner or group XX");
    assert_eq!(folder.run(&["network", "export"]).done(), "", "nobody takes part yet");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let folder = folder();
    folder.write("large.toml", &"#".repeat(512 * 1024 + 1));
    let told = folder.run(&["network", "apply", "large.toml"]).failed(1);
    assert_eq!(told, "chappe: large.toml: it is larger than 512 kB\n");
}

#[test]
fn whoever_would_read_the_cards_of_another_is_told_before_it_is_asked() {
    let folder = folder();
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    folder.write("swapped.toml", &FILE.replace("\"101\"", "\"102\"").replace("\"100\"", "\"101\""));
    let told = folder.run(&["network", "apply", "swapped.toml"]).failed(1);
    assert!(told.starts_with("Warning: Channel that changes hands: <#101> · until now: France · from now on: Secretariat. The cards that are there stay"), "{told}");
}
