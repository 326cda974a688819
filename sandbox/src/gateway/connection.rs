//! One connection: what a client sends, what it is sent, and how it ends.
//!
//! Law: only the connection itself writes to its socket, and it lets go of its session before it says goodbye.

use std::{future::pending, sync::Arc, time::Duration};

use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket};
use serde::Deserialize;
use serde_json::Value;
use tokio::{
    sync::mpsc,
    time::{Instant, sleep_until, timeout},
};

use super::{
    How,
    codec::Codec,
    handshake::{self, Joined, Refused},
    requests,
    session::{Link, Out},
    wire::{self, Close, Payload},
};
use crate::{limits::Window, listener::Peer, shared::Shared};

/// How long a client that was asked to reconnect may stay.
const LEAVE_WITHIN: Duration = Duration::from_secs(5);
/// How long a client's own close frame is waited for.
const GOODBYE: Duration = Duration::from_secs(2);

/// The query of the gateway's URL.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    pub(super) v: Option<String>,
    pub(super) encoding: Option<String>,
    pub(super) compress: Option<String>,
}

/// How a connection ends.
#[derive(Debug)]
enum End {
    /// The client closed it, with this code, or it broke.
    Client(Option<u16>),
    Close(u16, &'static str),
    NoCode,
    Tcp {
        reset: bool,
    },
}

impl From<Close> for End {
    fn from(close: Close) -> Self {
        Self::Close(close.code, close.reason)
    }
}

struct Connection {
    shared: Arc<Shared>,
    socket: WebSocket,
    codec: Codec,
    /// The number of this connection.
    number: u64,
    joined: Option<Joined>,
    /// What the session hands over.
    inbox: Option<mpsc::UnboundedReceiver<Out>>,
    sends: Window,
    /// The longest time between two heartbeats.
    patience: Duration,
    deadline: Instant,
    leave_by: Option<Instant>,
    silent: bool,
}

/// Serves one connection from HELLO to its end.
pub(super) async fn serve(shared: Arc<Shared>, peer: Peer, asked: Asked, socket: WebSocket) {
    let (number, heartbeat) = {
        let mut state = shared.state();
        (state.gateway.connect(), state.gateway.heartbeat)
    };
    let codec = Codec::of(asked.compress.as_deref());
    let patience = heartbeat + heartbeat / 2;
    let mut connection = Connection {
        shared,
        socket,
        number,
        joined: None,
        inbox: None,
        sends: Window::default(),
        patience,
        deadline: Instant::now() + patience,
        leave_by: None,
        silent: false,
        codec: Codec::Plain,
    };
    let problem = if asked.v.as_deref().is_some_and(|version| version != "10") {
        Some(wire::INVALID_VERSION)
    } else if asked.encoding.as_deref().is_some_and(|encoding| encoding != "json") {
        Some(wire::NO_SUCH_ENCODING)
    } else if let Some(codec) = codec {
        connection.codec = codec;
        None
    } else {
        Some(wire::NO_SUCH_COMPRESSION)
    };
    connection.note("connect", asked.compress.unwrap_or_default());
    let end = match problem {
        Some(close) => close.into(),
        None => connection.run(heartbeat).await,
    };
    connection.leave(end, &peer).await;
}

impl Connection {
    async fn run(&mut self, heartbeat: Duration) -> End {
        let mut step = self.send(wire::hello(heartbeat.as_millis())).await;
        while step.is_ok() {
            step = tokio::select! {
                // What the session handed over comes before what the client has sent since.
                biased;
                out = next(&mut self.inbox) => match out {
                    Some(Out::Event(event)) => self.send(event).await,
                    Some(Out::Disturb(how)) => self.disturb(how).await,
                    // Another connection has taken the session.
                    None => Err(wire::UNKNOWN_ERROR.into()),
                },
                message = self.socket.recv() => self.hear(message).await,
                () = sleep_until(self.deadline) => Err(wire::SESSION_TIMED_OUT.into()),
                () = at(self.leave_by) => Err(wire::UNKNOWN_ERROR.into()),
            };
        }
        step.expect_err("the loop ends with an end")
    }

    /// Sends a payload. A client that takes nothing for as long as it may be silent is gone.
    async fn send(&mut self, payload: Utf8Bytes) -> Result<(), End> {
        if self.silent {
            return Ok(());
        }
        let message = self.codec.pack(payload).map_err(|_| wire::UNKNOWN_ERROR)?;
        let sent = timeout(self.patience, self.socket.send(message)).await;
        if matches!(sent, Ok(Ok(()))) { Ok(()) } else { Err(End::Client(None)) }
    }

    async fn hear(&mut self, message: Option<Result<Message, axum::Error>>) -> Result<(), End> {
        let bytes = match message {
            Some(Ok(Message::Text(text))) => text.into(),
            Some(Ok(Message::Binary(bytes))) => bytes,
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => return Ok(()),
            Some(Ok(Message::Close(frame))) => return Err(End::Client(frame.map(|frame| frame.code))),
            Some(Err(_)) | None => return Err(End::Client(None)),
        };
        let quota = self.shared.limits().config().sends;
        if quota.is_some_and(|quota| !self.sends.take(&quota, std::time::Instant::now())) {
            return Err(wire::RATE_LIMITED.into());
        }
        if bytes.len() > wire::LARGEST {
            return Err(wire::DECODE_ERROR.into());
        }
        let payload: Payload = serde_json::from_slice(&bytes).map_err(|_| wire::DECODE_ERROR)?;
        self.obey(payload).await
    }

    async fn obey(&mut self, Payload { op, d }: Payload) -> Result<(), End> {
        match (op, &self.joined) {
            (1, _) => {
                self.deadline = Instant::now() + self.patience;
                self.send(wire::heartbeat_ack()).await
            }
            (2 | 6, Some(_)) => Err(wire::ALREADY_AUTHENTICATED.into()),
            (2, None) => self.join("identify", handshake::identify, &d).await,
            (6, None) => self.join("resume", handshake::resume, &d).await,
            (3 | 4 | 8 | 31 | 43, None) => Err(wire::NOT_AUTHENTICATED.into()),
            // Presences and voice are taken and lead to nothing.
            (3 | 4, Some(_)) => Ok(()),
            (8 | 31 | 43, Some(joined)) => {
                requests::answer(&self.shared, joined, op, &d);
                Ok(())
            }
            _ => Err(wire::UNKNOWN_OPCODE.into()),
        }
    }

    async fn join(
        &mut self,
        what: &'static str,
        handshake: fn(&Shared, &Value, Link) -> Result<Joined, Refused>,
        data: &Value,
    ) -> Result<(), End> {
        self.note(what, "");
        let (send, inbox) = mpsc::unbounded_channel();
        match handshake(&self.shared, data, Link { connection: self.number, send }) {
            Ok(joined) => {
                if joined.compress {
                    self.codec.compress_each();
                }
                (self.joined, self.inbox) = (Some(joined), Some(inbox));
                Ok(())
            }
            Err(Refused::Close(close)) => Err(close.into()),
            Err(Refused::Invalid(why)) => {
                self.note("invalid_session", why);
                self.send(wire::invalid_session(false)).await
            }
        }
    }

    async fn disturb(&mut self, how: How) -> Result<(), End> {
        self.note("disturb", format!("{how:?}"));
        match how {
            How::Tcp { reset, .. } => Err(End::Tcp { reset }),
            How::Close { code, .. } => Err(End::Close(code, "")),
            How::NoCode { .. } => Err(End::NoCode),
            How::Reconnect { .. } => {
                self.leave_by = Some(Instant::now() + LEAVE_WITHIN);
                self.send(wire::reconnect()).await
            }
            How::InvalidSession { resumable } => {
                self.detach(true);
                self.send(wire::invalid_session(resumable)).await
            }
            How::Silence => {
                self.silent = true;
                Ok(())
            }
            How::Heartbeat => self.send(wire::heartbeat()).await,
        }
    }

    /// Lets go of the session. Where the server has ended it already, there is none to live on.
    fn detach(&mut self, lives: bool) {
        self.inbox = None;
        let Some(joined) = self.joined.take() else { return };
        let mut state = self.shared.state();
        state.gateway.detach(&joined.session, self.number, lives);
        handshake::tell_pages(&mut state, joined.app);
    }

    /// Ends the connection. A client that closes with 1000 or 1001 gives up its session.
    async fn leave(mut self, end: End, peer: &Peer) {
        self.note("close", format!("{end:?}"));
        self.detach(!matches!(end, End::Client(Some(1000 | 1001))));
        let close = match end {
            End::Tcp { reset } => {
                if reset {
                    peer.cut.at_end();
                }
                return;
            }
            End::Client(_) => None,
            End::NoCode => Some(Message::Close(None)),
            End::Close(code, reason) => {
                Some(Message::Close(Some(CloseFrame { code, reason: reason.into() })))
            }
        };
        // Reading on answers the client's close frame, or waits for its answer to ours: a socket that is dropped with
        // unread bytes would reset the connection, and the frame could be lost.
        let goodbye = async {
            if let Some(close) = close {
                self.socket.send(close).await?;
            }
            while self.socket.recv().await.transpose()?.is_some() {}
            Ok::<(), axum::Error>(())
        };
        // A client that is gone needs no goodbye.
        let _ = timeout(GOODBYE, goodbye).await;
    }

    fn note(&self, what: &'static str, detail: impl Into<String>) {
        let mut state = self.shared.state();
        let (now, who) = (state.now(), self.joined.as_ref().map(|joined| (&*joined.session, joined.app)));
        state.gateway.note(now, who, what, detail);
    }
}

/// What the session hands over next; waits for ever where there is no session.
async fn next(inbox: &mut Option<mpsc::UnboundedReceiver<Out>>) -> Option<Out> {
    match inbox {
        Some(inbox) => inbox.recv().await,
        None => pending().await,
    }
}

async fn at(instant: Option<Instant>) {
    match instant {
        Some(instant) => sleep_until(instant).await,
        None => pending().await,
    }
}
