//! What a file may not say: each mistake told with its line and whose entry it is in, all at once.

use chappe::network::{LARGEST, Network};

use super::{FILE, network};

fn told(text: &str) -> Vec<String> {
    Network::read(text).expect_err("it has mistakes").iter().map(ToString::to_string).collect()
}

#[test]
fn every_mistake_is_told_at_once_with_its_line() {
    let broken = FILE
        .replace("Europe/Paris", "Europe/Pariss")
        .replace("channel = \"102\"", "channel = \"x\"")
        .replace("members = [\"DE\", \"FR\"]", "members = [\"DE\", \"FR\", \"XX\"]")
        .replace("tier = [\"1\", \"2\"]", "tier = [\"9\"]")
        .replace("never = [\"JP\"]", "never = [\"ASEAN\"]")
        .replace("14 days", "14 months");
    let mistakes = Network::read(&broken).expect_err("it is full of mistakes");
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    let has = |line: usize, words: &str| {
        let found = told.iter().any(|one| one.starts_with(&format!("line {line}: ")) && one.contains(words));
        assert!(found, "no `{words}` at line {line}: {told:#?}");
    };
    has(7, "partner FR: zone");
    has(27, "partner DE: channel: `x` is no id of Discord");
    has(70, "members: there is no partner XX");
    has(75, "when.tier: `9`");
    has(94, "there is no partner or group ASEAN");
    let end = "asks: end_after: `14 months`: write a number of days such as `30 days`";
    assert!(told.iter().any(|one| one.contains(end)), "{told:#?}");
    let unknown =
        Network::read(&FILE.replace("purpose = \"consult\"", "purpos = \"consult\"")).expect_err("a typo");
    assert!(unknown[0].line == 86 && unknown[0].wrong.contains("purpos"), "{unknown:?}");
}

#[test]
fn an_entry_that_cannot_be_read_hides_no_other() {
    let broken = FILE
        .replace("channel = \"101\"", "channel = 101")
        .replace("duty_role = \"201\"", "duty_role = 201")
        .replace("hours = \"08:00-16:00\"", "hour = \"08:00-16:00\"")
        .replace("id = \"JP\"\n", "")
        .replace("\"DE\", \"FR\"", "\"DE\", 33")
        .replace("tier = [\"1\", \"2\"]", "tiers = [\"1\"]");
    let told = told(&format!("{broken}\n[[partners]]\n"));
    for wrong in [
        "line 14: partner FR: channel: invalid type: integer `101`, expected a string, in quotes",
        "line 15: partner FR: duty_role: invalid type: integer `201`, expected a string, in quotes",
        "line 38: partner no. 3: missing field `id`",
        "line 53: partner EG: hour: unknown field `hour`, expected one of",
        "line 72: group EU: members: invalid type: integer `33`, expected a string, in quotes",
        "line 76: route crisis: when: unknown field `tiers`",
        ": partners: there is no such key; there are base, secretariat, asks, partner, group, route",
    ] {
        assert!(told.iter().any(|one| one.contains(wrong)), "{wrong}: {told:#?}");
    }
    // Japan is named by its routes and has no entry that can be read: its id is what is missing.
    let rest: Vec<_> = told.iter().filter(|one| one.contains("there is no partner")).collect();
    assert!(rest.iter().all(|one| one.contains("JP")), "FR, EG and DE are there: {told:#?}");
}

#[test]
fn what_is_no_toml_is_told_line_by_line() {
    let told = told("[secretariat]\nchannel = \"100\nrole = 200\n[[partner]\nid = \"FR\"\nid = \"DE\"\n");
    for line in [2, 4] {
        assert!(told.iter().any(|one| one.starts_with(&format!("line {line}: "))), "{line}: {told:#?}");
    }
}

#[test]
fn a_word_that_could_never_match_is_refused() {
    let broken = FILE
        .replace(
            "language = [\"ar\"]",
            "language = [\"Arabic\", \"ar-EG\"], platform_country = [\"Ireland\"]",
        )
        .replace("tlp = [\"TLP:GREEN\", \"TLP:CLEAR\"]", "platform = [\"YouTube\", \"no such thing\"]")
        .replace("languages = [\"fr\"]", "languages = [\"fr\", \"French\", \"fr\", \"zh-Hant\"]")
        .replacen("weekend = [\"sat\", \"sun\"]", "weekend = [\"frei\"]", 1);
    assert_eq!(
        told(&broken),
        [
            "line 7: partner FR: languages: `French` is no tag of a language: write `ar` or `zh-Hant`",
            "line 7: partner FR: languages: `fr` is there twice",
            "line 7: partner FR: weekend: `frei` is no day: write mon, tue, wed, thu, fri, sat or sun",
            "line 82: route arabic: when.platform_country: `Ireland` is no country: write its two capitals, `FR`",
            "line 82: route arabic: when.language: `Arabic` is no language of an alert: write its tag without a region, `ar`",
            "line 82: route arabic: when.language: `ar-EG` is no language of an alert: write its tag without a region, `ar`",
            "line 88: route everybody knows: when.platform: `YouTube` is not in the directory of platforms, but `youtube` is: they stand in data/platforms.csv",
            "line 88: route everybody knows: when.platform: `no such thing` is not in the directory of platforms: they stand in data/platforms.csv",
        ]
    );
}

#[test]
fn a_zone_that_is_no_place_is_refused_with_those_of_the_country() {
    let france = |zone: &str| told(&FILE.replace("Europe/Paris", zone));
    let wrong = "is the name of no place, and its clocks may change when the partner's do not";
    for zone in ["CET", "EET", "EST", "EST5EDT", "UTC", "GMT0", "Zulu", "Etc/GMT-3", "Etc/UTC", "WET"] {
        assert_eq!(
            france(zone),
            [format!("line 7: partner FR: zone: `{zone}` {wrong}: write Europe/Paris")],
            "{zone}"
        );
    }
    let egypt = told(&FILE.replace("Africa/Cairo", "EET"));
    assert!(egypt[0].ends_with("write Africa/Cairo"), "not Athens: {egypt:?}");
    // A country of several zones offers them; one that nobody knows, what a zone looks like.
    let other = |code: &str| told(&FILE.replace("EG", code).replace("Africa/Cairo", "Etc/GMT-3"));
    assert!(
        other("NZ")[0].ends_with("write one of Pacific/Auckland or Pacific/Chatham"),
        "{:?}",
        other("NZ")
    );
    assert!(other("ZZ")[0].ends_with("write that of a place, such as Europe/Paris"), "{:?}", other("ZZ"));
    // An old name of a place is that place; and what is in force already stays readable.
    assert!(Network::read(&FILE.replace("Africa/Cairo", "Egypt")).is_ok());
    assert!(Network::kept(&FILE.replace("Africa/Cairo", "EET")).is_ok());
}

#[test]
fn names_and_numbers_are_lines_of_a_length() {
    let long = "x".repeat(61);
    let broken = FILE
        .replace("name = \"France\"", "name = \" \"")
        .replace("name = \"European Union\"", &format!("name = \"{long}\""))
        .replace("name = \"crisis\"", "name = \"crisis\\nof all\"")
        .replace("+33 1 00 00 00 00", &"1".repeat(81));
    let told = told(&broken);
    for wrong in [
        "partner FR: name: a line of 1 to 60 characters is needed",
        "partner FR: hotline: a line of 1 to 80 characters is needed, or no such key",
        "group EU: name: a line of 1 to 60 characters is needed",
        "of all: name: a line of 1 to 60 characters is needed",
    ] {
        assert!(told.iter().any(|one| one.contains(wrong)), "{wrong}: {told:#?}");
    }
    assert_eq!(told.len(), 4, "{told:#?}");
}

#[test]
fn a_partners_role_is_not_one_that_gives_an_office() {
    let broken =
        FILE.replace("\"201\"", "\"200\"").replace("\"203\"", "\"300\"").replace("\"301\"", "\"300\"");
    assert_eq!(
        told(&broken),
        [
            "line 7: partner FR: duty_role: 200 is the secretariat's role: its officers would be network admins",
            "line 7: partner FR: backup_role: 300 is the auditors' role: its officers would read every record",
            "line 38: partner JP: duty_role: 300 is the auditors' role: its officers would read every record",
        ]
    );
}

#[test]
fn what_is_in_force_is_read_by_the_rules_of_its_day() {
    let before = FILE.replace("\"201\"", "\"200\"").replace("name = \"France\"", "name = \"\"");
    assert!(Network::read(&before).is_err());
    let kept = Network::kept(&before).expect("it was taken once");
    assert_eq!(Network::kept(&kept.write()), Ok(kept));
    assert!(
        Network::kept(&FILE.replace("Europe/Paris", "Europe/Pariss")).is_err(),
        "nobody knows what is meant"
    );
}

#[test]
fn a_large_file_is_refused_and_one_that_is_nearly_so_is_read_soon() {
    let one = FILE.to_owned() + &" ".repeat(LARGEST);
    assert_eq!(told(&one), ["line 1: the file is larger than 512 kB"]);
    let route =
        |number: usize| format!("[[route]]\nname = \"{number}\"\nto = [\"JP\"]\npurpose = \"information\"\n");
    let many = FILE.to_owned() + &(0..5_000).map(route).collect::<String>();
    assert_eq!(Network::read(&many).expect("a good file").routes.len(), network().routes.len() + 5_000);
}

#[test]
fn a_calendar_that_cannot_be_is_named() {
    let broken = FILE
        .replace("thu = \"08:00-13:00\"", "thu = \"13-08\"\nfreitag = \"closed\"")
        .replace("\"2026-12-31\"", "\"2026-12-24\"")
        .replace(
            "name = \"Move of the office\"",
            "[[partner.date]]\ndate = \"24.12.2026\"\nhours = \"closed\"",
        );
    let mistakes = Network::read(&broken).expect_err("four mistakes");
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 4, "{told:#?}");
    for (one, wrong) in told.iter().zip([
        "week.freitag: ",
        "week.thu: ",
        "date: `24.12.2026` is no date",
        "date 2026-12-24: it is there twice",
    ]) {
        assert!(one.starts_with("line 48: partner EG: ") && one.contains(wrong), "{wrong}: {one}");
    }
    for closed in [
        FILE.replace("\"09:00-17:45\"", "\"closed\""),
        FILE.replace("hours = \"09:00-17:45\"", "hours = \"09:00-17:45\"\nweek = { mon = \"closed\", tue = \"closed\", wed = \"closed\", thu = \"closed\", fri = \"closed\" }"),
    ] {
        let told = Network::read(&closed).expect_err("nothing could ever be due")[0].to_string();
        assert_eq!(
            told,
            "line 38: partner JP: hours: no day of the week has working hours: give at least one"
        );
    }
}

#[test]
fn no_two_partners_share_a_channel() {
    let shared = FILE.replace("\"104\"", "\"100\"").replace("\"103\"", "\"102\"");
    let mistakes = Network::read(&shared).expect_err("one would read what is for the other");
    let told: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "line 38: partner JP: channel: 102 is in use already: partner DE",
            "line 48: partner EG: channel: 100 is in use already: secretariat",
        ]
    );
}
