//! Delivery and time, by hand: what is due is looked at and sent, or happens by itself; and what then stands in a channel.

use chrono::TimeDelta;
use discord_sandbox::Id;
use serde_json::Value;
use tokio::task::JoinHandle;

use super::World;
use crate::person::shown;

/// A message of the bot's that everybody in its channel sees.
#[derive(Debug)]
pub struct Posted {
    /// All its text, and the buttons; without the marks that keep directions of writing apart, with plain blanks, and
    /// with the roles that it rang by name.
    pub text: String,
    /// The roles that it rang, by name.
    pub rang: Vec<String>,
}

impl World {
    /// Looks at what is due and sends what is to be said, until there is nothing more.
    pub async fn settle(&self) {
        self.comes_to_rest().await;
    }

    /// Tick and worker go on by themselves, as in life, until that is aborted.
    pub fn goes_by_itself(&self) -> JoinHandle<()> {
        let (relay, worker) = (self.relay.clone(), self.worker.clone());
        tokio::spawn(async move {
            let end = std::future::pending();
            let (ticked, worked) = tokio::join!(relay.keep_ticking(|| ()), worker.run(end));
            panic!("neither ends: {ticked:?} {worked:?}");
        })
    }

    /// Lets so much time pass while nobody looks at the clock, as when the machine is off.
    pub fn sleeps(&self, by: TimeDelta) {
        let end = self.relay.clock.now() + by;
        self.sandbox.clock().set(end.timestamp_millis()).unwrap();
    }

    /// What stands in a partner's channel for everybody there, the oldest first.
    pub fn channel(&self, code: &str) -> Vec<Posted> {
        self.posted(self.places[code].channel)
    }

    /// The same of any channel.
    pub fn posted(&self, channel: Id) -> Vec<Posted> {
        let messages = self.sandbox.messages(self.owner, channel, 100).unwrap();
        self.read.channel(channel, &messages);
        messages.iter().rev().map(|message| self.reads(message)).collect()
    }

    fn reads(&self, message: &Value) -> Posted {
        let id: Id = message["id"].as_str().unwrap().parse().unwrap();
        let pings = self.sandbox.pings(0, usize::MAX);
        let rang = pings.iter().filter(|ping| ping.record.message_id == id).flat_map(|ping| {
            assert!(!ping.record.everyone, "only roles are rung: {ping:?}");
            &ping.record.roles
        });
        let mut text = shown(message).replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
        for role in rang.clone() {
            text = text.replace(&format!("<@&{role}>"), &format!("@{}", self.role(*role)));
        }
        Posted { text, rang: rang.map(|role| self.role(*role)).collect() }
    }

    /// What a role is called: `JP duty`.
    fn role(&self, id: Id) -> String {
        let secretariat = ("secretariat", &self.secretariat);
        let mut places = self.places.iter().map(|(code, place)| (*code, place)).chain([secretariat]);
        let name = places.find_map(|(code, place)| match id {
            _ if place.duty == id => Some(format!("{code} duty")),
            _ if place.backup == id => Some(format!("{code} backup")),
            _ => None,
        });
        name.expect("a role of the network")
    }
}
