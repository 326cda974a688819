//! The processes that are measured, and the client that posts to them.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
    time::Instant,
};

use axum::{Json, Router, http::header::CONTENT_TYPE, routing::post};
use serde_json::{Value, json};

use crate::{Failed, body};

/// Keep-alive connections that post at the same time.
pub(crate) const CONNECTIONS: usize = 16;

/// A process that takes posts: the program, or the peer. It is told to end when this is dropped.
pub(crate) struct Server {
    process: Child,
    address: String,
    channel: String,
    token: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It gets a TERM, so that what is to be kept is kept. A child that is gone already needs none.
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}

impl Server {
    pub(crate) fn program(arguments: &[&str]) -> Result<Self, Failed> {
        let always = ["--port", "0", "--limits", "off", "--json", "--channels", "1"];
        Self::run(Command::new(env!("CARGO_BIN_EXE_discord-sandbox")).args(always).args(arguments))
    }

    /// Starts it and reads the facts that it prints when it is ready.
    pub(crate) fn run(command: &mut Command) -> Result<Self, Failed> {
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

    pub(crate) fn request(&self, method: &str, path: &str, body: &str) -> Vec<u8> {
        let Self { address, channel, token, .. } = self;
        format!(
            "{method} /api/v10/channels/{channel}/{path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bot {token}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into()
    }

    pub(crate) fn ask(&self, request: &[u8]) -> io::Result<Vec<u8>> {
        Connection::open(&self.address)?.ask(request)
    }

    /// Posts so many messages. Gives how many a second.
    pub(crate) fn rate(&self, count: usize) -> io::Result<f64> {
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
    pub(crate) fn memory(&self) -> Result<u64, Failed> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? * 1024)
    }
}

/// The channel `channel-001` of the demonstration.
pub(crate) fn channel(address: &str, guild: &str) -> Result<String, Failed> {
    let channels = fact(address, &format!("guilds/{guild}/channels"))?;
    let mut channels = channels.as_array().into_iter().flatten();
    let found = channels.find(|channel| channel["name"] == "channel-001").ok_or("no channel-001")?;
    Ok(text(&found["id"]).to_owned())
}

/// What the control API says.
pub(crate) fn fact(address: &str, path: &str) -> Result<Value, Failed> {
    let request = format!("GET /sandbox/v1/{path} HTTP/1.1\r\nhost: {address}\r\n\r\n");
    Ok(serde_json::from_slice(&Connection::open(address)?.ask(request.as_bytes())?)?)
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The least that a server can do with a post: parse it, and answer as much.
#[tokio::main]
pub(crate) async fn peer(size: usize) -> Result<(), Failed> {
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
