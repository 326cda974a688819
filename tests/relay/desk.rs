//! A network of four partners, a clock that is moved by hand, and a relay on a database of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chappe::clock::Clock;
use chappe::domain::{
    actor::Actor,
    audience::Purpose,
    dossier::{Class, Dossier, Officer},
    draft::Draft,
    matter::Matter,
    notice::Notice,
    reference::AlertId,
    snowflake::MessageId,
    zone::Zones,
};
use chappe::network::Network;
use chappe::relay::{Delivered, Relay, Settings, Telling};
use chappe::store::{Micros, dossier, network, outbox};
use chrono::{DateTime, TimeDelta, Utc};
use harness::Base;
pub(crate) use harness::{class, officer};
use tokio::sync::watch;

/// France and Germany are asked to act on everything, Japan is consulted, Bahrain told; Japan lets nobody be woken.
pub(crate) const NETWORK: &str = r#"
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

[[partner]]
id = "DE"
name = "Germany"
languages = ["de"]
zone = "Europe/Berlin"
weekend = ["sat", "sun"]
hours = "09:00-17:00"
channel = "102"
duty_role = "202"
wakes = ["1", "2"]

[[partner]]
id = "JP"
name = "Japan"
languages = ["ja"]
zone = "Asia/Tokyo"
weekend = ["sat", "sun"]
hours = "09:00-17:45"
channel = "103"
duty_role = "203"

[[partner]]
id = "BH"
name = "Bahrain"
languages = ["ar"]
zone = "Asia/Bahrain"
weekend = ["fri", "sat"]
hours = "08:00-16:00"
channel = "104"
duty_role = "204"

[[group]]
id = "ALL"
name = "All partners"
members = ["BH", "DE", "FR", "JP"]

[[route]]
name = "act"
purpose = "action"
ask = "refer"
to = ["DE", "FR", "JP"]

[[route]]
name = "consult"
purpose = "consult"
to = ["BH"]
"#;

pub(crate) struct Desk {
    pub(crate) relay: Relay,
    hand: Arc<AtomicI64>,
    moved: watch::Sender<()>,
}

/// Wednesday, 10:00 in Paris, 18:00 in Tokyo.
pub(crate) fn morning() -> DateTime<Utc> {
    "2026-11-25T09:00:00Z".parse().expect("an instant")
}

/// A propaganda video on two platforms.
pub(crate) fn matter() -> Matter {
    harness::matter([
        "https://t.me/channel/17",
        "https://example.com/video/9",
        "https://example.com/video/10",
    ])
}

impl Desk {
    pub(crate) async fn open(base: &Base) -> Self {
        Self::of(base, NETWORK).await
    }

    /// With another network.
    pub(crate) async fn of(base: &Base, written: &str) -> Self {
        let hand = Arc::new(AtomicI64::new(morning().timestamp_micros()));
        let (moved, moves) = watch::channel(());
        let shown = hand.clone();
        let read = move || DateTime::from_timestamp_micros(shown.load(Ordering::SeqCst)).expect("an instant");
        Self { hand, moved, ..Self::made(base, written, Clock::moved_by(read, moves)).await }
    }

    /// By another clock, which the desk does not move.
    pub(crate) async fn by(base: &Base, clock: Clock) -> Self {
        Self::made(base, NETWORK, clock).await
    }

    async fn made(base: &Base, written: &str, clock: Clock) -> Self {
        let store = Arc::new(base.open().await);
        let network = Network::read(written).expect("it is well formed");
        let mut tx = store.write().await.expect("it begins");
        network::keep(&mut tx, 1, &network, Actor::Operator, Micros::from(morning()))
            .await
            .expect("it is kept");
        tx.commit().await.expect("it commits");
        let relay = Relay::new(store, clock, Zones::bundled(), Settings::default()).await;
        Self { relay: relay.expect("it opens"), hand: Arc::default(), moved: watch::channel(()).0 }
    }

    pub(crate) fn advance(&self, by: TimeDelta) {
        self.hand.fetch_add(by.num_microseconds().expect("it fits"), Ordering::SeqCst);
        self.moved.send_replace(());
    }

    /// France raises an alert, as a person would: draft, preview, send.
    pub(crate) async fn raises(&self, class: Class, matter: Matter) -> Dossier {
        let france = officer("FR", 1);
        let draft = self.relay.begin_draft(france, class, matter).await.expect("it begins");
        let (_, preview) = self.relay.preview(france, &draft.id).await.expect("it is shown");
        self.relay.raise(france, &draft.id, preview.fingerprint).await.expect("it is sent")
    }

    /// An officer raises an alert of which these partners know nothing, and it is delivered.
    pub(crate) async fn raises_past(
        &self,
        officer: Officer,
        class: Class,
        matter: Matter,
        past: &[&str],
    ) -> AlertId {
        let draft = self.relay.begin_draft(officer, class, matter).await.expect("it begins");
        let without = past.iter().map(|code| format!("-{code}")).collect::<Vec<_>>().join(", ");
        let away = |draft: &mut Draft| {
            draft.changes.push((Purpose::Information, without));
            Ok(())
        };
        self.relay.change_draft(officer, &draft.id, away).await.expect("it changes");
        let (_, preview) = self.relay.preview(officer, &draft.id).await.expect("it is shown");
        self.relay.raise(officer, &draft.id, preview.fingerprint).await.expect("it is sent");
        self.delivers().await;
        draft.id
    }

    pub(crate) async fn dossier(&self, id: &AlertId) -> Dossier {
        let mut tx = self.relay.store.read().await.expect("it begins");
        dossier::load(&mut tx, id).await.expect("it reads").expect("it is there")
    }

    /// What a notice says now.
    pub(crate) async fn tells(&self, notice: &Notice) -> Option<Telling> {
        let mut tx = self.relay.store.read().await.expect("it begins");
        self.relay.telling(&mut tx, notice).await.expect("it reads")
    }

    /// So much time passes, and what is due is looked at and delivered, each at its own instant. What was said, by channel,
    /// and whether it rang.
    pub(crate) async fn passes(&self, time: TimeDelta) -> Vec<(String, Notice, bool)> {
        let said = self.goes_on(self.relay.clock.now() + time, true).await;
        said.into_iter().map(|(_, said)| said).collect()
    }

    /// The same until an instant: what rang, and when.
    pub(crate) async fn rings_until(&self, until: DateTime<Utc>) -> Vec<(DateTime<Utc>, Notice)> {
        let said = self.goes_on(until, true).await.into_iter();
        said.filter(|(_, (_, _, rang))| *rang).map(|(at, (_, notice, _))| (at, notice)).collect()
    }

    /// So much time passes, and what is due is looked at, while nothing is delivered.
    pub(crate) async fn passes_undelivered(&self, time: TimeDelta) {
        self.goes_on(self.relay.clock.now() + time, false).await;
    }

    /// Time goes from one due instant to the next.
    async fn goes_on(
        &self,
        end: DateTime<Utc>,
        delivers: bool,
    ) -> Vec<(DateTime<Utc>, (String, Notice, bool))> {
        let mut said = Vec::new();
        loop {
            self.relay.tick().await.unwrap();
            let now = self.relay.clock.now();
            if delivers {
                said.extend(self.delivers().await.into_iter().map(|said| (now, said)));
            }
            if now >= end {
                return said;
            }
            let next = self.relay.next_due().await.unwrap().unwrap_or(end);
            self.advance(next.clamp(now, end) - now);
        }
    }

    /// Delivers everything that is due now, as the worker would; what was said, by channel, and whether it rang.
    pub(crate) async fn delivers(&self) -> Vec<(String, Notice, bool)> {
        let mut said = Vec::new();
        loop {
            let now = self.relay.clock.now();
            let mut tx = self.relay.store.write().await.expect("it begins");
            let Some(due) = outbox::heads(&mut tx, now.into()).await.expect("it reads").into_iter().next()
            else {
                break;
            };
            drop(tx);
            let notice: Notice = serde_json::from_str(&due.notice).expect("a notice");
            let mut tx = self.relay.store.write().await.expect("it begins");
            if let Some(until) = self.relay.put_off(&mut tx, &notice).await.expect("it reads") {
                outbox::postpone(&mut tx, &due.id, until.into()).await.expect("it waits");
                tx.commit().await.expect("it commits");
                continue;
            }
            drop(tx);
            let telling = self.tells(&notice).await;
            let mut tx = self.relay.store.write().await.expect("it begins");
            if let Some(telling) = telling {
                let attempt = outbox::begin_attempt(&mut tx, &due.id, now.into()).await.expect("it begins");
                let message = MessageId(u64::try_from(said.len() + 1).expect("few") + 1_000);
                outbox::sent(&mut tx, &due.id, attempt, Some(message), now.into()).await.expect("it was");
                let rang = telling.rings.is_some() && telling.edits.is_none();
                let message = telling.edits.unwrap_or(message);
                let delivered = Delivered {
                    channel: due.channel,
                    message,
                    at: telling.reader.now,
                    rang,
                    state: telling.state,
                };
                self.relay.delivered(&mut tx, &notice, &delivered).await.expect("it is recorded");
                said.push((due.channel.to_string(), notice, rang));
            } else {
                outbox::nothing_to_say(&mut tx, &due.id, now.into()).await.expect("it is over");
                self.relay.unsaid(&mut tx, &notice).await.expect("it is noted");
            }
            tx.commit().await.expect("it commits");
        }
        said
    }
}
