//! README.md keeps its word: every request in it is sent and answered as it says, every route of the control API is
//! in it, and what it quotes is what there is.

mod exchange;
#[expect(dead_code, unreachable_pub, reason = "the example is a program of its own, with its own `main`")]
#[path = "../../examples/hello.rs"]
mod hello;
mod library;
mod pattern;

use std::{collections::BTreeSet, process::Command, time::Duration};

use discord_sandbox::{Effect, How, Limits, Options, Sandbox};
use exchange::{Exchange, blocks, exchanges};
use pattern::Words;
use reqwest::{Client, Response};
use serde_json::Value;
use tokio::time::timeout;

const README: &str = include_str!("../../README.md");

/// Longer than anything here takes, also on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

#[tokio::test(flavor = "multi_thread")]
async fn every_request_is_answered_as_it_says() {
    let sandbox = Sandbox::start(Options { limits: Limits::documented(), ..Options::default() }).await;
    let sandbox = sandbox.expect("a free port is there");
    let bot = sandbox.demonstrate(3).expect("the sandbox is empty");
    let base = sandbox.base_url();
    let users: Value =
        reqwest::get(format!("{base}/sandbox/v1/users")).await.expect("answers").json().await.expect("JSON");
    let somebody = users[0]["id"].as_str().expect("an id");
    let events = reqwest::get(format!("{base}/sandbox/v1/users/{somebody}/events")).await.expect("answers");
    let mut client = hello::client(base, &bot.token).await.expect("the token is known");
    let hello = tokio::spawn(async move { client.start().await });
    Events::new(events).data("SANDBOX_COMMANDS").await;

    let (http, mut words, mut heard) = (Client::new(), Words::default(), None);
    for exchange in exchanges(README) {
        let said = format!("README.md:{}: {} {}", exchange.line, exchange.method, exchange.path);
        let response = send(&http, base, &words, &exchange).await;
        let status = response.status().as_u16();
        if let Some(event) = exchange.answer.strip_prefix("event: ") {
            assert_eq!(status, exchange.status, "{said}");
            heard = Some((Events::new(response), event.to_owned()));
            continue; // It comes with what the next request does.
        }
        let answer =
            timeout(PATIENCE, response.text()).await.expect("answers end").expect("the answer is whole");
        assert_eq!(status, exchange.status, "{said}: {answer}");
        if exchange.answer.is_empty() {
            assert_eq!(answer, "", "{said}");
        } else {
            let answer =
                serde_json::from_str(&answer).unwrap_or_else(|_| panic!("{said}: {answer} is no JSON"));
            let fits = words.fit(&pattern::read(&exchange.answer), &answer);
            fits.unwrap_or_else(|why| panic!("{said}: answer{why}\n{answer:#}"));
        }
        if let Some((mut events, event)) = heard.take() {
            let (name, data) = event.split_once("\ndata: ").expect("an event has data");
            let fits = words.fit(&pattern::read(data), &events.data(name).await);
            fits.unwrap_or_else(|why| panic!("{said}: event{why}"));
        }
    }
    for change in quoted().filter(|json| json.get("kind").or(json.get("how")).or(json.get("error")).is_none())
    {
        let body = words.put(&change.to_string());
        let exchange = Exchange { method: "POST", path: "/sandbox/v1/changes", body, ..Exchange::default() };
        assert_eq!(send(&http, base, &words, &exchange).await.status().as_u16(), 204, "{change}");
    }
    hello.abort();
}

/// The objects that stand in tables and sentences, between backticks.
fn quoted() -> impl Iterator<Item = Value> {
    let quoted = README.split('`').filter(|text| text.starts_with("{\""));
    quoted.map(|text| serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}")))
}

async fn send(http: &Client, base: &str, words: &Words, exchange: &Exchange<'_>) -> Response {
    let method = exchange.method.parse().expect("a method");
    let mut request = http.request(method, format!("{base}{}", words.put(exchange.path)));
    if let Some(authorization) = exchange.authorization {
        request = request.header("authorization", words.put(authorization));
    }
    if !exchange.body.is_empty() {
        request = request.header("content-type", "application/json").body(words.put(&exchange.body));
    }
    timeout(PATIENCE, request.send()).await.expect("it is answered").expect("the sandbox is there")
}

/// Server-sent events.
struct Events {
    response: Response,
    unread: String,
}

impl Events {
    fn new(response: Response) -> Self {
        Self { response, unread: String::new() }
    }

    /// The data of the next event of this name.
    async fn data(&mut self, name: &str) -> Value {
        loop {
            while let Some(end) = self.unread.find("\n\n") {
                let event: String = self.unread.drain(..end + 2).collect();
                if let Some(data) = event.strip_prefix(&format!("event: {name}\ndata: ")) {
                    return serde_json::from_str(data).expect("data is JSON");
                }
            }
            let more =
                timeout(PATIENCE, self.response.chunk()).await.unwrap_or_else(|_| panic!("no {name} came"));
            let more = more.expect("the sandbox goes on").expect("events do not end");
            self.unread.push_str(std::str::from_utf8(&more).expect("events are whole"));
        }
    }
}

/// The routes are read from where they are written: `.route("/users", get(users).post(create_user))`.
#[test]
fn every_route_of_the_control_api_is_in_it() {
    let mut routes = BTreeSet::new();
    for route in include_str!("../../src/people/http.rs").split(".route(").skip(1) {
        let (path, rest) = route.trim_start().trim_start_matches('"').split_once('"').expect("a path ends");
        let handlers = rest.split(';').next().unwrap_or_default();
        for method in ["get", "post", "put", "patch", "delete"] {
            if handlers.contains(&format!("{method}(")) {
                routes.insert((method.to_uppercase(), path));
            }
        }
    }
    assert!(routes.len() > 40, "the routes are no longer written as this test reads them: {routes:?}");
    let is = |template: &str, path: &str| {
        let path = path.split('?').next().unwrap_or_default().trim_start_matches("/sandbox/v1");
        let mut both = template.trim_matches('/').split('/').zip(path.trim_matches('/').split('/'));
        template.trim_matches('/').split('/').count() == path.trim_matches('/').split('/').count()
            && both.all(|(name, part)| name == part || name.starts_with('{') && !part.is_empty())
    };
    let told = exchanges(README);
    routes.retain(|(method, path)| {
        !told.iter().any(|exchange| exchange.method == method && is(path, exchange.path))
    });
    assert!(routes.is_empty(), "README.md does not tell of {routes:?}");
}

#[test]
fn the_options_are_those_of_the_program() {
    for (block, arguments) in [&["-h"][..], &["probe", "-h"]].into_iter().enumerate() {
        let help = Command::new(env!("CARGO_BIN_EXE_discord-sandbox")).args(arguments).output();
        let help = String::from_utf8(help.expect("the program runs").stdout).expect("text");
        let (_, options) = help.split_once("Options:").expect("there are options");
        let quoted = &blocks(README, "text")[block].1[1..];
        assert_eq!(quoted, options.trim_matches('\n').lines().collect::<Vec<_>>());
    }
}

#[test]
fn the_library_is_shown_as_it_is_tested() {
    let shown = blocks(README, "rust").into_iter().map(|(_, lines)| lines);
    let tested = include_str!("library.rs").lines();
    let tested: Vec<&str> = tested.skip_while(|line| line.is_empty() || line.starts_with("//!")).collect();
    assert!(
        shown.into_iter().any(|lines| lines == tested),
        "README.md does not show tests/readme/library.rs"
    );
}

#[test]
fn every_fault_and_drop_is_written_as_it_is_read() {
    let (mut effects, mut drops) = (BTreeSet::new(), BTreeSet::new());
    for json in quoted() {
        if let Some(kind) = json["kind"].as_str() {
            effects.insert(kind.to_owned());
            serde_json::from_value::<Effect>(json).unwrap_or_else(|error| panic!("{error}"));
        } else if let Some(how) = json["how"].as_str() {
            drops.insert(how.to_owned());
            serde_json::from_value::<How>(json).unwrap_or_else(|error| panic!("{error}"));
        }
    }
    assert_eq!((effects.len(), drops.len()), (9, 7), "{effects:?} {drops:?}");
}
