//! Holds what the bot sent against what its readers may see, and listens to its log.

use std::collections::BTreeSet;

use chappe::domain::tlp::Tlp;
use discord_sandbox::Request;

use super::scene::{BOTH, FORGED, Scene};
use super::{MATTER, NOBODYS, Place, Standing, TO_ISSUER, may_meet};

/// Who knows of every alert, by its reference: they watch over the network, and never see a matter.
const KNOW_OF_ALL: [&str; 2] = ["secretariat", "auditor"];
/// Beside the words themselves, what a lasting message keeps to itself under red: who is in it, what kind it is, where, who
/// did what. In the languages of the channels.
const UNTOLD_UNDER_RED: [&str; 17] = [
    "France",
    "فرنسا",
    "Japan",
    "Japon",
    "اليابان",
    "Bahrain",
    "Bahreïn",
    "البحرين",
    "Belgium",
    "Belgique",
    "Referral",
    "Signalement",
    "YouTube",
    "harm an investigation",
    "enquête",
    "<@1",
    "to the provider",
];

/// What was met, allowed or not.
#[derive(Default)]
pub(crate) struct Leaks {
    bad: Vec<String>,
    met: BTreeSet<(&'static str, String)>,
}

impl Leaks {
    /// What one person was answered since a request.
    pub(crate) fn answers(&mut self, scene: &Scene, partner: &str, since: u64) {
        let requests = scene.world.sandbox.requests(since, usize::MAX);
        let answers = requests.iter().map(|entry| &entry.record);
        let answers =
            answers.filter(|one| one.path.contains("/interactions/") || one.path.contains("/webhooks/"));
        let mut count = 0;
        for answer in answers {
            count += 1;
            self.read(scene, partner, Place::Private, answer);
        }
        assert!(count > 0, "{partner} was answered");
    }

    /// What a partner's channel was sent, by whatever message or edit.
    pub(crate) fn channel(&mut self, scene: &Scene, partner: &str, channel: discord_sandbox::Id) {
        let path = format!("/channels/{channel}/messages");
        let requests = scene.world.sandbox.requests(0, usize::MAX);
        // What is forged to be pressed is posted by the story, with an id that says what it likes.
        let forged = |request: &Request| {
            request.bodies.as_ref().is_some_and(|bodies| bodies.request["content"] == FORGED)
        };
        let posted = requests.iter().filter(|entry| entry.record.path.contains(&path));
        for request in posted.filter(|entry| !forged(&entry.record)) {
            self.read(scene, partner, Place::Lasting, &request.record);
        }
    }

    fn read(&mut self, scene: &Scene, partner: &str, place: Place, request: &Request) {
        let Some(bodies) = &request.bodies else {
            assert!(!request.faults.is_empty(), "only what never arrived has none: {request:?}");
            return;
        };
        let text = bodies.request.to_string();
        for which in BOTH {
            let known = which.standing(partner) != Standing::Outside || KNOW_OF_ALL.contains(&partner);
            if !known && text.contains(&scene.named(which).reference) {
                self.bad.push(format!("{partner} learns that there is an alert: {text}"));
            }
        }
        if scene.tlp == Tlp::Red && place == Place::Lasting {
            let told = UNTOLD_UNDER_RED.iter().find(|word| text.contains(**word));
            self.bad.extend(told.map(|word| format!("{word} under red, to {partner}: {text}")));
        }
        let words = || MATTER.iter().chain(&TO_ISSUER).chain(&NOBODYS);
        for (which, word) in BOTH.iter().flat_map(|which| words().map(move |word| (*which, *word))) {
            let whole = if word.starts_with('+') { word.to_owned() } else { which.word(word) };
            if !text.contains(&whole) {
                continue;
            }
            let standing = which.standing(partner);
            self.met.insert((word, format!("{standing:?} {place:?}")));
            if !may_meet(word, standing, place, scene.tlp) {
                let tlp = scene.tlp;
                self.bad.push(format!("{whole} under {tlp}, {partner} ({standing:?}, {place:?}): {text}"));
            }
        }
    }

    /// Nobody met what they may not; and everybody what they may, so that this says something.
    pub(crate) fn none(&self, scene: &Scene) {
        assert!(self.bad.is_empty(), "{} leaks, the first:\n{}", self.bad.len(), self.bad[0]);
        for standing in [Standing::Issuer, Standing::Addressee, Standing::Outside] {
            for place in [Place::Lasting, Place::Private] {
                for word in MATTER.iter().chain(&TO_ISSUER) {
                    let met = self.met.contains(&(word, format!("{standing:?} {place:?}")));
                    let may = may_meet(word, standing, place, scene.tlp);
                    // A later answer takes the place of a note in the record.
                    assert!(met == may || *word == "zqxnoted", "{word}: {standing:?} {place:?}");
                }
            }
        }
    }
}

impl Scene {
    /// What was ever sent to the channels of the partners and of the secretariat.
    pub(crate) fn what_was_posted(&self, leaks: &mut Leaks) {
        for (code, place) in &self.world.places {
            leaks.channel(self, code, place.channel);
        }
        leaks.channel(self, "secretariat", self.world.secretariat.channel);
    }
}
