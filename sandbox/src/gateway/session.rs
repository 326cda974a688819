//! A session: what a client has been told, kept so that it can be told again.
//!
//! Law: sequence numbers have no gap, and what is handed to a connection is kept for a resume first.

use std::{collections::VecDeque, time::Instant};

use axum::extract::ws::Utf8Bytes;
use serde_json::Value;
use tokio::sync::mpsc;

use super::{disturbance::How, wire};
use crate::id::Id;

/// Events kept for a resume. Beyond them the client has to identify anew. Discord publishes no figure.
const KEPT: usize = 10_000;

/// What a connection is handed.
#[derive(Clone, Debug)]
pub(super) enum Out {
    Event(Utf8Bytes),
    Disturb(How),
}

/// A way to a connection.
#[derive(Clone, Debug)]
pub(super) struct Link {
    /// Tells connections apart.
    pub(super) connection: u64,
    pub(super) send: mpsc::UnboundedSender<Out>,
}

#[derive(Debug)]
pub(super) struct Session {
    pub(super) app: Id,
    pub(super) intents: u64,
    /// Number of this shard, and of all.
    pub(super) shard: Option<(u64, u64)>,
    seq: u64,
    kept: VecDeque<Utf8Bytes>,
    /// The connection, or since when there is none.
    pub(super) link: Result<Link, Instant>,
}

impl Session {
    pub(super) fn new(app: Id, intents: u64, shard: Option<(u64, u64)>, link: Link) -> Self {
        Self { app, intents, shard, seq: 0, kept: VecDeque::new(), link: Ok(link) }
    }

    /// Numbers an event, keeps it, and hands it to the connection if there is one.
    pub(super) fn push(&mut self, name: &str, data: &str) {
        self.seq += 1;
        let event = wire::event(name, self.seq, data);
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(event.clone());
        if let Ok(link) = &self.link {
            // A connection that has just ended takes note of it by itself.
            let _ = link.send.send(Out::Event(event));
        }
    }

    /// Whether the events after this number are all kept; `None` where the number was never given.
    pub(super) fn can_replay(&self, after: u64) -> Option<bool> {
        (after <= self.seq).then(|| self.seq - after <= self.kept.len() as u64)
    }

    /// Hands the events after this number to a new connection, which takes the place of the old, and tells RESUMED.
    pub(super) fn resume(&mut self, after: u64, link: Link) {
        let missed = usize::try_from(self.seq - after).unwrap_or(usize::MAX).min(self.kept.len());
        for event in self.kept.range(self.kept.len() - missed..) {
            // As in `push`.
            let _ = link.send.send(Out::Event(event.clone()));
        }
        self.link = Ok(link);
        self.push("RESUMED", "{}");
    }

    /// Whether events of this server (or of none) belong to this shard.
    pub(super) fn is_for(&self, guild: impl FnOnce() -> Option<Id>) -> bool {
        self.shard
            .is_none_or(|(number, of)| of == 1 || guild().map_or(0, |guild| shard_of(guild, of)) == number)
    }
}

/// The shard that a server belongs to, as documented.
pub(super) fn shard_of(guild: Id, of: u64) -> u64 {
    (guild.0 >> 22) % of
}

/// The server that an event is about.
pub(super) fn guild_of(name: &str, data: &str) -> Option<Id> {
    let data: Value = serde_json::from_str(data).ok()?;
    let key =
        if matches!(name, "GUILD_CREATE" | "GUILD_UPDATE" | "GUILD_DELETE") { "id" } else { "guild_id" };
    data[key].as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(connection: u64) -> (Link, mpsc::UnboundedReceiver<Out>) {
        let (send, receive) = mpsc::unbounded_channel();
        (Link { connection, send }, receive)
    }

    fn heard(receive: &mut mpsc::UnboundedReceiver<Out>) -> Vec<String> {
        let events = std::iter::from_fn(|| receive.try_recv().ok()).map(|out| match out {
            Out::Event(text) => serde_json::from_str::<Value>(&text).expect("JSON"),
            Out::Disturb(how) => panic!("{how:?}"),
        });
        events.map(|event| format!("{} {}", event["s"], event["t"].as_str().unwrap_or("none"))).collect()
    }

    #[test]
    fn a_resume_replays_what_was_missed_in_order_and_then_says_so() {
        let (link, mut first) = linked(1);
        let mut session = Session::new(Id(1), 0, None, link);
        session.push("READY", "{}");
        session.push("A", "1");
        assert_eq!(heard(&mut first), ["1 READY", "2 A"]);
        session.link = Err(Instant::now());
        session.push("B", "2");
        assert_eq!((session.can_replay(1), session.can_replay(4)), (Some(true), None));
        let (link, mut second) = linked(2);
        session.resume(1, link);
        session.push("C", "3");
        assert_eq!(heard(&mut second), ["2 A", "3 B", "4 RESUMED", "5 C"]);
    }

    #[test]
    fn events_beyond_the_bound_are_lost() {
        let (link, _receive) = linked(1);
        let mut session = Session::new(Id(1), 0, None, link);
        for _ in 0..KEPT + 2 {
            session.push("A", "1");
        }
        assert_eq!((session.can_replay(1), session.can_replay(2)), (Some(false), Some(true)));
    }

    #[test]
    fn a_shard_hears_of_its_servers_and_the_first_of_what_has_none() {
        let (link, _receive) = linked(1);
        let guild = Id(5 << 22);
        let second = Session::new(Id(1), 0, Some((1, 2)), link.clone());
        let first = Session::new(Id(1), 0, Some((0, 2)), link);
        assert!(second.is_for(|| Some(guild)) && !first.is_for(|| Some(guild)));
        assert!(first.is_for(|| None) && !second.is_for(|| None));
        assert_eq!(guild_of("GUILD_CREATE", &format!(r#"{{"id":"{guild}"}}"#)), Some(guild));
        assert_eq!(guild_of("MESSAGE_CREATE", &format!(r#"{{"id":"7","guild_id":"{guild}"}}"#)), Some(guild));
        assert_eq!(guild_of("MESSAGE_CREATE", r#"{"id":"7"}"#), None);
    }
}
