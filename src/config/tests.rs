use std::collections::HashMap;

use super::*;

fn read_in(text: &str, environment: &[(&str, &str)]) -> Reading {
    let environment: HashMap<_, _> = environment.iter().copied().collect();
    read(text, &|name| environment.get(name).map(|value| (*value).into()))
}

fn told(text: &str) -> Vec<String> {
    let reading = read_in(text, &[("CHAPPE_DATABASE", "chappe.db")]);
    match finish("chappe.toml".into(), reading) {
        Ok(_) => Vec::new(),
        Err(mistakes) => mistakes.to_string().lines().map(str::to_owned).collect(),
    }
}

fn whole(text: &str) -> String {
    let reading = read_in(text, &[("CHAPPE_DATABASE", "chappe.db"), ("CHAPPE_TOKEN", "hush")]);
    assert_eq!(reading.mistakes, []);
    format!("{:?}", finish("chappe.toml".into(), reading).expect("no mistakes"))
}

#[test]
fn the_example_reads_back_to_the_defaults() {
    assert_eq!(whole(EXAMPLE), whole(""));
}

#[test]
fn every_key_of_the_example_is_a_key() {
    let commented = |line: &str| line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' '));
    let all: String = EXAMPLE
        .lines()
        .map(|line| line.strip_prefix("# ").filter(|rest| commented(rest)).unwrap_or(line))
        .fold(String::new(), |text, line| text + line + "\n");
    let unknown: Vec<_> = told(&all).into_iter().filter(|wrong| wrong.contains("no such key")).collect();
    assert_eq!(unknown, Vec::<String>::new());
    assert!(all.contains("\nguild = ") && all.contains("\ntoken_file = "), "{all}");
}

#[test]
fn every_mistake_is_told_at_once_with_its_line() {
    let text = r#"refuse_red = "yes"
colour = "red"
locales = "no/such/folder"

[discord]
guild = 123
base_url = "http://discord.example"

[log]
format = "xml"
level = "warning"

[web]
listen = "localhost"
[clocks.1]
acknowledge = "soon"
levels = ["15 min"]
[clocks.3]
act = "30 min"
[clocks.5]
"#;
    assert_eq!(
        told(text),
        [
            "chappe.toml:1: refuse_red: it is true or false",
            "chappe.toml:2: colour: there is no such key; there are token_file, database_file, refuse_red, \
             locales, zoneinfo, discord, log, web, clocks",
            "chappe.toml:3: locales: there is no folder no/such/folder",
            "chappe.toml:6: discord.guild: it is a text, in quotes",
            "chappe.toml:7: discord.base_url: `http://discord.example` is not https://HOST, or http://HOST:PORT \
             on this machine, without anything after it",
            "chappe.toml:10: log.format: `xml`: `xml` is no log format: one of people, json",
            "chappe.toml:11: log.level: `warning`: it is error, warn, info, debug or trace, also by module: \
             `info,chappe::store=debug`",
            "chappe.toml:14: web.listen: `localhost` is not an address such as `127.0.0.1:9090`, or `off`",
            "chappe.toml:16: clocks.1.acknowledge: `soon`: write a time such as `15 min`, `24 h` or `5 working days`, \
             of a year at most",
            "chappe.toml:17: clocks.1.levels: there are three levels, or none",
            "chappe.toml:18: clocks.3: act: it is shorter than the time to acknowledge",
            "chappe.toml:20: clocks.5: there is no such key; there are 1, 2, 3, 4",
        ]
    );
    assert!(told("[web\nlisten = off")[0].starts_with("chappe.toml:1: "), "{:?}", told("[web\nlisten = off"));
}

#[test]
fn secrets_come_from_the_environment_then_credentials_then_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    fs::write(path("chappe_token"), "from-credentials\n").unwrap();
    fs::write(path("token"), "from-a-file\n").unwrap();
    let text = format!("token_file = {:?}", path("token"));
    let token =
        |environment: &[(&str, &str)]| read_in(&text, environment).token.good().unwrap().reveal().to_owned();
    let here = folder.path().display().to_string();
    assert_eq!(token(&[("CHAPPE_TOKEN", "from-here"), ("CREDENTIALS_DIRECTORY", &here)]), "from-here");
    assert_eq!(token(&[("CREDENTIALS_DIRECTORY", &here)]), "from-credentials");
    assert_eq!(token(&[]), "from-a-file");
}

#[test]
fn a_secret_that_cannot_be_used_is_told_where_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chappe_token").display().to_string();
    let told = |text: &str, environment: &[(&str, &str)]| {
        let mistakes = read_in(text, environment).mistakes;
        mistakes.into_iter().map(|one| (one.line, one.wrong)).collect::<Vec<_>>()
    };
    let here = folder.path().display().to_string();
    fs::write(&path, "\n").unwrap();
    let empty = format!("{path}: it is empty");
    assert_eq!(told("", &[("CREDENTIALS_DIRECTORY", &here)]), [(None, empty.clone())]);
    let text = format!("\ntoken_file = {path:?}");
    assert_eq!(told(&text, &[]), [(Some(2), format!("token_file: {empty}"))]);
    fs::write(&path, "Bot hunter2").unwrap();
    let told = told("", &[("CREDENTIALS_DIRECTORY", &here)]);
    assert!(told[0].0.is_none() && told[0].1.contains("no token has"), "{told:?}");
}

#[cfg(feature = "sandbox")]
#[test]
fn the_sandbox_has_a_health_page_where_one_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chappe.toml");
    let listen = |text: &str| {
        fs::write(&path, text).unwrap();
        for_the_sandbox(Some(&path)).unwrap().listen
    };
    assert_eq!(listen(""), None);
    assert_eq!(listen("[web]\nlisten = \"127.0.0.1:9191\"\n"), Some("127.0.0.1:9191".parse().unwrap()));
}

#[cfg(unix)]
#[test]
fn what_is_not_text_is_not_missing() {
    use std::os::unix::ffi::OsStringExt as _;
    let reading = read("", &|name| (name == "CHAPPE_TOKEN").then(|| OsString::from_vec(vec![b'a', 0xff])));
    assert!(matches!(reading.token, Given::Bad));
    assert_eq!(
        reading.mistakes,
        [Mistake { line: None, wrong: "CHAPPE_TOKEN: it is not text in UTF-8".to_owned() }]
    );
}

#[test]
fn no_secret_is_told() {
    let reading =
        read_in("", &[("CHAPPE_TOKEN", "Bot hunter2"), ("CHAPPE_DATABASE", "postgres://a:hunter2@b:c/d")]);
    let mistakes = finish("chappe.toml".into(), reading).expect_err("neither can be used");
    assert_eq!(mistakes.list.len(), 2, "{mistakes}");
    assert!(!format!("{mistakes} {mistakes:?}").contains("hunter2"), "{mistakes}");
    let reading =
        read_in("", &[("CHAPPE_TOKEN", "hunter2"), ("CHAPPE_DATABASE", "postgres://a:hunter2@b/d")]);
    let both = finish("chappe.toml".into(), Reading { guild: Given::Good(GuildId(1)), ..reading });
    let shown = format!("{:?}", both.expect("both are well formed"));
    assert!(shown.contains("Token(hidden)") && shown.contains("postgres://b/d"), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
}
