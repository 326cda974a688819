//! What nobody may learn who may not know it. Every sensitive text of two alerts is a word found nowhere else; then
//! everybody tries everything that can be pressed, typed or asked for, and every word that the bot ever sent is held
//! against what its reader may see. Once for each label.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

mod scene;
mod tries;
mod watch;

use chappe::domain::tlp::Tlp;
use harness::Log;
use scene::Scene;
use watch::Leaks;

/// How a reader stands to an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// An officer of the partner that raised it.
    Issuer,
    /// An officer of a partner of its audience, for whatever purpose.
    Addressee,
    /// Everybody else: other partners, the secretariat, auditors, people without a role.
    Outside,
}

/// Where a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a channel, by whoever reads it, for ever.
    Lasting,
    /// In an answer that one person sees: a message, a form, completions.
    Private,
}

/// The words of the matter: they stand for locations, note, place, authority, legal basis and the parameter of a reason.
pub(crate) const MATTER: [&str; 6] =
    ["zqxlocation", "zqxnote", "zqxplace", "zqxauthority", "zqxbasis", "zqxmagazine"];
/// What addressees wrote to the issuer alone: why they object, what they noted, why they decline.
pub(crate) const TO_ISSUER: [&str; 3] = ["zqxobjection", "zqxnoted", "zqxdeclined"];
/// What no message says at all: why an alert was withdrawn (for the record), and hotlines (for who escalates).
pub(crate) const NOBODYS: [&str; 2] = ["zqxwithdrawn", "+999 555"];

/// The policy: which words a reader may meet there.
///
/// | | in a channel | in a private answer |
/// | --- | --- | --- |
/// | issuer | nothing: a board has states alone | the matter; what addressees wrote to it |
/// | addressee | the matter, up to `TLP:GREEN` | the matter |
/// | anybody else | nothing | nothing |
pub(crate) fn may_meet(word: &str, standing: Standing, place: Place, tlp: Tlp) -> bool {
    let (matter, to_issuer) = (MATTER.contains(&word), TO_ISSUER.contains(&word));
    match (place, standing) {
        (Place::Lasting, Standing::Addressee) => matter && tlp <= Tlp::Green,
        (Place::Private, Standing::Issuer) => matter || to_issuer,
        (Place::Private, Standing::Addressee) => matter,
        (_, Standing::Outside) | (Place::Lasting, Standing::Issuer) => false,
    }
}

/// Plays everything with alerts of one label.
async fn nothing_leaks(tlp: Tlp) {
    // All that Chappe itself can say.
    let log = Log::with("info,chappe=trace");
    let scene = Scene::set(tlp).await;
    let mut leaks = Leaks::default();
    scene.everybody_tries_everything(&mut leaks).await;
    scene.what_was_posted(&mut leaks);
    leaks.none(&scene);

    let metrics = scene.metrics().await;
    assert!(metrics.contains("chappe_follow_ups_open"), "{metrics}");
    for named in &scene.alerts {
        assert!(!metrics.contains(&named.reference), "metrics are counts alone:\n{metrics}");
    }
    let logged = log.text();
    assert!(logged.contains("gateway"), "the log is heard:\n{logged}");
    for word in MATTER.iter().chain(&TO_ISSUER).chain(&NOBODYS) {
        assert!(!metrics.contains(word), "{word} in the metrics:\n{metrics}");
        let line = logged.lines().find(|line| line.contains(word));
        assert_eq!(line, None, "{word} in the log");
    }
    scene.world.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaks_under_clear() {
    nothing_leaks(Tlp::Clear).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaks_under_green() {
    nothing_leaks(Tlp::Green).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaks_under_amber() {
    nothing_leaks(Tlp::Amber).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaks_under_amber_strict() {
    nothing_leaks(Tlp::AmberStrict).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaks_under_red() {
    nothing_leaks(Tlp::Red).await;
}
