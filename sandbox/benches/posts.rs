//! How fast the program takes messages, how much memory they need, and how soon it answers after its start.
//!
//! `cargo bench -p discord-sandbox --bench posts` takes about two minutes; with `-- --quick`, seconds. Every figure
//! that depends on the machine stands beside a peer from the same run: a bare route of the same web framework that
//! parses the same request and gives an answer of the same size. Server, peer and client are processes of their own.

#![expect(clippy::cast_precision_loss, reason = "the figures are for people")]

use std::{
    env, fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
    thread,
    time::{Duration, Instant},
};

use axum::{Json, Router, http::header::CONTENT_TYPE, routing::post};
use discord_sandbox::{Options, Sandbox, Say};
use serde_json::{Value, json};

/// Keep-alive connections that post at the same time.
const CONNECTIONS: usize = 16;
/// What is to be reached on two cores.
const POSTS_A_SECOND: f64 = 5_000.0;
const START: Duration = Duration::from_millis(100);

/// An alert of ordinary length.
const CONTENT: &str = "**Notice 2026-1174** · severity high\nThe listing named below was reported by two contact points \
    today. Please look at it and press the button when it is gone. Deadline: 24 hours.";

/// How much is done.
struct Plan {
    rounds: usize,
    posts_a_round: usize,
    kept: usize,
    starts: usize,
}

const FULL: Plan = Plan { rounds: 20, posts_a_round: 50_000, kept: 1_000_000, starts: 9 };
const QUICK: Plan = Plan { rounds: 3, posts_a_round: 3_000, kept: 10_000, starts: 3 };

type Failed = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["peer", size] => size.parse().map_err(Failed::from).and_then(peer),
        ["fill", folder, count] => {
            count.parse().map_err(Failed::from).and_then(|count| fill(folder.into(), count))
        }
        // `cargo bench` says `--bench`; `cargo test --all-targets` does not, and only wants to see it run.
        _ if words.contains(&"--bench") && !words.contains(&"--quick") => measure(&FULL),
        _ => measure(&QUICK),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("posts: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(plan: &Plan) -> Result<(), Failed> {
    posts(plan)?;
    starts(plan, tempfile::tempdir()?.path())
}

// --- Posting ----------------------------------------------------------------------------------------------------------

fn posts(plan: &Plan) -> Result<(), Failed> {
    let server = Server::program(&[])?;
    let answer = server.ask(&server.request("POST", "messages", &body()))?;
    let peer = Server::run(Command::new(env::current_exe()?).args(["peer", &answer.len().to_string()]))?;
    let (rounds, posts) = (plan.rounds, plan.posts_a_round);
    println!("{rounds} rounds of {posts} posts over {CONNECTIONS} connections");
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    let (empty, mut memory) = (server.memory()?, Vec::new());
    for _ in 0..rounds {
        let (sandbox, bare) = (server.rate(posts)?, peer.rate(posts.min(20_000))?);
        ours.push(sandbox);
        theirs.push(bare);
        ratios.push(sandbox / bare);
        memory.push(server.memory()?);
    }
    let (ours, theirs, ratio) = (median(&mut ours), median(&mut theirs), median(&mut ratios));
    let reached = verdict(ours >= POSTS_A_SECOND);
    println!("  sandbox      {ours:9.0} posts a second   goal {POSTS_A_SECOND:.0}: {reached}");
    println!("  bare route   {theirs:9.0} posts a second");
    println!("  ratio        {ratio:9.2}");
    // The request log is full after 100,000 requests: from the second fifth on, what grows is messages.
    let (first, last) = (memory[rounds / 5], memory[rounds - 1]);
    let a_message = last.saturating_sub(first) as f64 / ((rounds - 1 - rounds / 5) * posts) as f64;
    println!("  memory       {:9.1} MB before, {:.1} MB after", mega(empty), mega(last));
    println!("  a message    {a_message:9.0} bytes");
    history(&server)
}

/// How long a page of 100 messages takes, in a channel with all of them.
fn history(server: &Server) -> Result<(), Failed> {
    let times = (0..101).map(|_| {
        let begun = Instant::now();
        server.ask(&server.request("GET", "messages?limit=100", "")).map(|_| begun.elapsed().as_secs_f64())
    });
    let mut times = times.collect::<Result<Vec<_>, _>>()?;
    println!("  100 messages {:9.2} ms to read", median(&mut times) * 1000.0);
    Ok(())
}

// --- Starting ---------------------------------------------------------------------------------------------------------

fn starts(plan: &Plan, folder: &Path) -> Result<(), Failed> {
    println!("from the start of the program to its first answer");
    let (empty, full) =
        (folder.join("empty").display().to_string(), folder.join("full").display().to_string());
    let begun = Instant::now();
    let filled = Command::new(env::current_exe()?).args(["fill", &full, &plan.kept.to_string()]).status()?;
    if !filled.success() {
        return Err("the folder could not be filled".into());
    }
    let filled = begun.elapsed();
    drop(Server::program(&["--data-dir", &empty])?);
    for (what, arguments, goal) in [
        ("nothing kept", &[][..], true),
        ("a kept world", &["--data-dir", &empty], true),
        ("kept messages", &["--data-dir", &full], false),
    ] {
        let count = if goal { plan.starts } else { plan.starts.min(3) };
        let mut times = (0..count).map(|_| start(arguments)).collect::<Result<Vec<_>, _>>()?;
        let time = median(&mut times);
        let goal = if goal { verdict(time <= START.as_secs_f64()) } else { "no goal" };
        println!("  {what:13}{:8.1} ms   goal {} ms: {goal}", time * 1000.0, START.as_millis());
    }
    let server = Server::program(&["--data-dir", &full])?;
    println!("with {} messages kept (written in {:.1} s)", plan.kept, filled.as_secs_f64());
    println!("  on disk      {:9.1} MB", mega(fs::metadata(Path::new(&full).join("sandbox.redb"))?.len()));
    println!("  memory       {:9.1} MB", mega(server.memory()?));
    history(&server)?;
    println!(
        "  posting      {:9.0} posts a second, written to disk behind",
        server.rate(plan.posts_a_round)?
    );
    Ok(())
}

fn start(arguments: &[&str]) -> Result<f64, Failed> {
    let begun = Instant::now();
    let server = Server::program(arguments)?;
    server.ask(&server.request("GET", "messages?limit=1", ""))?;
    Ok(begun.elapsed().as_secs_f64())
}

/// A folder with the demonstration's world and so many messages in its first numbered channel.
#[tokio::main]
async fn fill(folder: PathBuf, count: usize) -> Result<(), Failed> {
    let sandbox = Sandbox::start(Options { data_dir: Some(folder), ..Options::default() }).await?;
    sandbox.demonstrate(1)?;
    let address = sandbox.base_url().trim_start_matches("http://");
    let guild = sandbox.facts()["guilds"][0].clone();
    let guild = fact(address, &format!("guilds/{}", text(&guild["id"])))?;
    let channel = channel(address, text(&guild["id"]))?.parse()?;
    let say = Say { channel_id: Some(channel), content: CONTENT.into(), ..Say::default() };
    for _ in 0..count {
        sandbox.say(text(&guild["owner_id"]).parse()?, &say)?;
    }
    Ok(sandbox.stop().await?)
}

// --- The other processes ----------------------------------------------------------------------------------------------

/// A process that takes posts: the program, or the peer. It is told to end when this is dropped.
struct Server {
    process: Child,
    address: String,
    channel: String,
    token: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        // A TERM, so that what is to be kept is kept. A child that is gone already needs none.
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}

impl Server {
    fn program(arguments: &[&str]) -> Result<Self, Failed> {
        let always = ["--port", "0", "--limits", "off", "--json", "--channels", "1"];
        Self::run(Command::new(env!("CARGO_BIN_EXE_discord-sandbox")).args(always).args(arguments))
    }

    /// Starts it and reads the facts that it prints when it is ready.
    fn run(command: &mut Command) -> Result<Self, Failed> {
        let mut process = command.stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let facts: Value = serde_json::from_str(&line)?;
        let address = text(&facts["base_url"]).trim_start_matches("http://").to_owned();
        let channel = match &facts["guilds"] {
            Value::Null => "1".to_owned(), // The peer knows of no channels.
            guilds => channel(&address, text(&guilds[0]["id"]))?,
        };
        Ok(Self { process, address, channel, token: text(&facts["bots"][0]["token"]).to_owned() })
    }

    fn request(&self, method: &str, path: &str, body: &str) -> Vec<u8> {
        let Self { address, channel, token, .. } = self;
        format!(
            "{method} /api/v10/channels/{channel}/{path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bot {token}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into()
    }

    fn ask(&self, request: &[u8]) -> io::Result<Vec<u8>> {
        Connection::open(&self.address)?.ask(request)
    }

    /// Posts so many messages. Gives how many a second.
    fn rate(&self, count: usize) -> io::Result<f64> {
        let request = self.request("POST", "messages", &body());
        let open =
            (0..CONNECTIONS).map(|_| Connection::open(&self.address)).collect::<io::Result<Vec<_>>>()?;
        let begun = Instant::now();
        let share = count / CONNECTIONS;
        thread::scope(|scope| {
            let posting = open.into_iter().map(|mut connection| {
                let request = &request;
                scope.spawn(move || (0..share).try_for_each(|_| connection.ask(request).map(drop)))
            });
            let posting: Vec<_> = posting.collect();
            posting.into_iter().try_for_each(|thread| thread.join().expect("a client does not panic"))
        })?;
        Ok((share * CONNECTIONS) as f64 / begun.elapsed().as_secs_f64())
    }

    /// Bytes of memory that the process holds.
    fn memory(&self) -> Result<u64, Failed> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? * 1024)
    }
}

/// The channel `channel-001` of the demonstration.
fn channel(address: &str, guild: &str) -> Result<String, Failed> {
    let channels = fact(address, &format!("guilds/{guild}/channels"))?;
    let mut channels = channels.as_array().into_iter().flatten();
    let found = channels.find(|channel| channel["name"] == "channel-001").ok_or("no channel-001")?;
    Ok(text(&found["id"]).to_owned())
}

/// What the control API says.
fn fact(address: &str, path: &str) -> Result<Value, Failed> {
    let request = format!("GET /sandbox/v1/{path} HTTP/1.1\r\nhost: {address}\r\n\r\n");
    Ok(serde_json::from_slice(&Connection::open(address)?.ask(request.as_bytes())?)?)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn body() -> String {
    json!({ "content": CONTENT, "allowed_mentions": { "parse": [] } }).to_string()
}

/// The least that a server can do with a post: parse it, and answer as much.
#[tokio::main]
async fn peer(size: usize) -> Result<(), Failed> {
    let answer = json!("x".repeat(size - 2)).to_string();
    let route = post(async move |Json(_): Json<Value>| ([(CONTENT_TYPE, "application/json")], answer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", json!({ "base_url": format!("http://{}", listener.local_addr()?) }));
    Ok(axum::serve(listener, Router::new().route("/api/v10/channels/{channel_id}/messages", route)).await?)
}

/// One keep-alive connection of a client that does as little as it can.
struct Connection(BufReader<TcpStream>);

impl Connection {
    fn open(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Gives the body of the answer, which has to be 200.
    fn ask(&mut self, request: &[u8]) -> io::Result<Vec<u8>> {
        self.0.get_mut().write_all(request)?;
        let (mut line, mut length) = (String::new(), 0);
        self.0.read_line(&mut line)?;
        if !line.starts_with("HTTP/1.1 200") {
            return Err(io::Error::other(format!("answered {line}")));
        }
        while line != "\r\n" {
            line.clear();
            self.0.read_line(&mut line)?;
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok(body)
    }
}

// --- Figures ----------------------------------------------------------------------------------------------------------

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn verdict(reached: bool) -> &'static str {
    if reached { "reached" } else { "MISSED" }
}

fn mega(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
