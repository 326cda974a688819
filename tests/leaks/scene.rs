//! Two alerts of France's with words that are found nowhere else: between them every purpose, and for each a partner
//! outside.

use std::sync::{Arc, OnceLock};

use chappe::{
    discord::custom_id::Press,
    domain::{reference::AlertId, tlp::Tlp, whom::Whom},
    web::{Health, Web, serve},
};
use chrono::TimeDelta;
use discord_sandbox::{Effect, Fault};
use harness::{Person, World, fault};
use serde_json::json;
use tokio::net::TcpListener;

use super::Standing;

/// Which of the two alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Japan acts, Bahrain is consulted, Belgium is outside.
    First,
    /// Belgium is told, Japan and Bahrain are outside.
    Second,
}

/// What stands in a message that the story posts to press a button that nobody was offered. The bot's own messages have no
/// such text: all of theirs is in components.
pub(crate) const FORGED: &str = "a forgery";
pub(crate) const BOTH: [Which; 2] = [Which::First, Which::Second];

/// An alert, to be named and pressed.
pub(crate) struct Named {
    pub(crate) id: AlertId,
    pub(crate) reference: String,
}

pub(crate) struct Scene {
    pub(crate) world: World,
    pub(crate) tlp: Tlp,
    pub(crate) alerts: [Named; 2],
}

impl Which {
    /// A word as it stands in this alert.
    pub(crate) fn word(self, word: &str) -> String {
        // Not a digit: telephone numbers end in the partner's code.
        let suffix = match self {
            Self::First => "one",
            Self::Second => "two",
        };
        format!("{word}{suffix}")
    }

    /// How whoever reads the channel of a partner stands to it, or who has none.
    pub(crate) fn standing(self, partner: &str) -> Standing {
        match (self, partner) {
            (_, "FR") => Standing::Issuer,
            (Self::First, "JP" | "BH") | (Self::Second, "BE") => Standing::Addressee,
            _ => Standing::Outside,
        }
    }

    /// The location, live.
    pub(crate) fn location(self) -> String {
        format!("https://videos.example.com/{}", self.word("zqxlocation"))
    }
}

impl Scene {
    /// Both alerts are raised and posted; Bahrain objects to the first, Japan acts, then declines.
    pub(crate) async fn set(tlp: Tlp) -> Self {
        let world = World::new().await;
        let first = raised(&world, Which::First, tlp).await;
        let second = raised(&world, Which::Second, tlp).await;
        // Trouble is what logs speak of: an answer of Discord's that is lost, a request that is.
        let trouble =
            [("JP", Effect::Status { status: 502, stored: true }), ("BE", Effect::Reset { stored: false })];
        for (code, effect) in trouble {
            let fault = fault("POST", "/channels/{channel_id}/messages", effect);
            let fault = Fault { channel_id: Some(world.places[code].channel), times: Some(1), ..fault };
            world.sandbox.add_fault(fault).unwrap();
        }
        let scene = Self { world, tlp, alerts: [first, second] };
        scene.world.settle().await;
        let first = scene.named(Which::First);
        let word = |word| Which::First.word(word);

        let mut bahrain = scene.world.officer("BH");
        scene.presses(&mut bahrain, &format!("object:{}", first.id)).await;
        bahrain.fills(&[("concern", "investigation"), ("reason", &word("zqxobjection"))]).await;
        let mut japan = scene.world.officer("JP");
        scene.presses(&mut japan, &format!("acknowledge:{}", first.id)).await;
        scene.presses(&mut japan, &format!("note:{}:referral-sent", first.id)).await;
        japan.fills(&[("note", &word("zqxnoted"))]).await;
        scene.world.advance(TimeDelta::minutes(1)).await;
        scene.presses(&mut japan, &format!("decline:{}", first.id)).await;
        japan.fills(&[("reason", &word("zqxdeclined"))]).await;
        scene.world.advance(TimeDelta::hours(14)).await;
        scene
    }

    pub(crate) fn named(&self, which: Which) -> &Named {
        &self.alerts[usize::from(which == Which::Second)]
    }

    /// Presses a button that stands on a message in the person's channel, as only somebody could who forges one.
    pub(crate) async fn presses(&self, person: &mut Person<'_>, press: &str) {
        let custom_id = format!("2:{press}");
        assert!(Press::decode(&custom_id).is_ok(), "nothing has the id {press}");
        let button = json!({ "type": 2, "style": 2, "label": "x", "custom_id": custom_id });
        let body = json!({ "content": FORGED, "components": [{ "type": 1, "components": [button] }] });
        let path = format!("channels/{}/messages", person.channel.0);
        person.message = self.world.calls(reqwest::Method::POST, &path, &body).await;
        person.uses(&custom_id, Vec::new()).await;
    }

    /// The page of metrics, as an operator's tools read it.
    pub(crate) async fn metrics(&self) -> String {
        let store = Arc::new(OnceLock::from(self.world.relay.store.clone()));
        let web = Web { health: Arc::new(Health::default()), store, clock: self.world.relay.clock.clone() };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(serve(web, listener, std::future::pending()));
        let page = reqwest::get(format!("http://{address}/metrics")).await.unwrap().text().await.unwrap();
        serving.abort();
        // It has to let go of the store before the world ends.
        drop(serving.await);
        page
    }
}

/// An alert of tier 3 is raised on Discord, with every field filled in.
async fn raised(world: &World, which: Which, tlp: Tlp) -> Named {
    let word = |word| which.word(word);
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", &which.location()), ("label", tlp.code()), ("grounds", "incites")]).await;
    officer.presses("Own words…").await;
    officer.fills(&[("note", &word("zqxnote"))]).await;
    officer.presses("When and where…").await;
    officer.fills(&[("place", &word("zqxplace"))]).await;
    officer.chooses(&["Issue … of"]).await;
    officer.presses("Details of reasons…").await;
    officer.fills(&[("reason-magazine", &format!("{}; 7", word("zqxmagazine")))]).await;
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    if which == Which::First {
        officer.fills(&[("to-act", "JP, -BE"), ("to-consult", "BH")]).await;
    } else {
        officer.fills(&[("to-inform", "BE")]).await;
    }
    officer.presses("3 Check").await;
    officer.gives_legal_details(&word("zqxauthority"), &word("zqxbasis")).await;
    officer.presses("Not education, press, art or research").await;
    if which == Which::Second {
        officer.presses("Nobody needs to act").await;
    }
    officer.presses("Send").await;
    let receipt = officer.sees();
    assert!(receipt.starts_with("Sent: "), "{receipt}");
    let reference = receipt.split('`').nth(1).unwrap().to_owned();
    let id = world.relay.named(Whom::Secretariat, &reference).await.unwrap();
    Named { id, reference }
}
