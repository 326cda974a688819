//! `chappe sandbox` as a visitor finds it: where the page opens, and a tour that names what is there.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::desk::Desk;

/// Longer than anything here takes, also on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running sandbox, which ends with this value.
struct Running {
    process: Child,
    page: String,
}

impl Running {
    fn start(desk: &Desk, more: &[&str]) -> Self {
        let mut command = desk.command(&["sandbox", "--port", "0", "--json"]);
        let mut process =
            command.args(more).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it runs");
        let mut line = String::new();
        let output = process.stdout.take().expect("it is piped");
        BufReader::new(output).read_line(&mut line).expect("text");
        let facts: Value = serde_json::from_str(&line).expect("a line of JSON");
        Self { process, page: facts["page"].as_str().expect("its address").to_owned() }
    }

    async fn asks(&self, path: &str) -> Value {
        let answer = reqwest::get(format!("{}/sandbox/v1{path}", self.page)).await.expect("it answers");
        answer.json().await.expect("JSON")
    }

    /// The name of a user, and of a channel that they see.
    async fn names(&self, place: &Value) -> (String, String) {
        let view = self.asks(&format!("/users/{}/view", id(&place["user_id"]))).await;
        let mut channels =
            view["guilds"].as_array().expect("servers").iter().flat_map(|guild| list(&guild["channels"]));
        let channel = channels.find(|channel| channel["id"] == place["channel_id"]).expect("it is seen");
        (text(&view["me"]["username"]), text(&channel["name"]))
    }

    /// Waits until a message at this place has a button of this name.
    async fn shows(&self, place: &Value, button: &str) {
        let began = Instant::now();
        loop {
            // What is ahead is answered when the bot is at rest.
            self.asks("/timetable").await;
            let path =
                format!("/users/{}/channels/{}/messages", id(&place["user_id"]), id(&place["channel_id"]));
            let messages = self.asks(&path).await;
            if list(&messages).iter().any(|message| has(message, button)) {
                return;
            }
            assert!(began.elapsed() < PATIENCE, "no message has a button `{button}`: {messages:#}");
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn id(value: &Value) -> &str {
    value.as_str().expect("an id")
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn has(part: &Value, button: &str) -> bool {
    let inside = || part["components"].as_array().into_iter().flatten().chain(part.get("accessory"));
    part["label"] == button || inside().any(|part| has(part, button))
}

/// The name of the button that a step ends with, in bold.
fn button(step: &Value) -> String {
    let words = text(&step["words"]);
    let bold = words.rsplit("**").nth(1).expect("a bold name");
    bold.trim_matches(['\u{2068}', '\u{2069}']).to_owned()
}

#[tokio::test]
async fn the_page_opens_on_a_tour_that_names_what_is_there() {
    let desk = Desk::new();
    let sandbox = Running::start(&desk, &[]);
    let welcome = sandbox.asks("/welcome").await;
    assert_eq!(sandbox.names(&welcome["opens"]).await, ("operator".to_owned(), "general".to_owned()));
    assert_eq!(welcome["opens"]["channel_id"], welcome["channel_id"]);

    let tour = &list(&welcome["tours"])[0];
    assert_eq!(tour["language"], "en", "for whom nothing else fits");
    let [raise, send, acknowledge, clock] = list(&tour["steps"]) else { panic!("other steps: {tour:#}") };
    let (france, japan) = (&raise["button"]["to"]["place"], &acknowledge["button"]["to"]["place"]);
    assert_eq!(sandbox.names(france).await, ("france.1".to_owned(), "france".to_owned()));
    assert_eq!(sandbox.names(japan).await, ("japan.1".to_owned(), "japan".to_owned()));
    assert_eq!((&send["button"], &clock["button"]["to"]), (&Value::Null, &Value::from("clock")));
    sandbox.shows(france, &button(raise)).await;

    let said = list(&welcome["tours"]).iter().map(|tour| {
        let steps = list(&tour["steps"]).iter().map(|step| match &step["button"]["label"] {
            Value::String(label) => format!("{}\n[{label}]\n", text(&step["words"])),
            _ => format!("{}\n", text(&step["words"])),
        });
        format!(
            "== {}: {}\n{}\n{}",
            id(&tour["language"]),
            id(&tour["title"]),
            id(&tour["words"]),
            steps.collect::<String>()
        )
    });
    let said = said.collect::<Vec<_>>().join("\n").replace(['\u{2068}', '\u{2069}'], "");
    insta::assert_snapshot!(said, @"");
}

#[tokio::test]
async fn with_alerts_the_page_opens_where_one_is_to_be_acknowledged() {
    let desk = Desk::new();
    let sandbox = Running::start(&desk, &["--seed-alerts", "1"]);
    let welcome = sandbox.asks("/welcome").await;
    assert_eq!(sandbox.names(&welcome["opens"]).await, ("ireland.1".to_owned(), "ireland".to_owned()));
    sandbox.shows(&welcome["opens"], "Acknowledge").await;
}
