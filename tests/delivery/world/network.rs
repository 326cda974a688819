//! The partners of a world, and what is known of them before a story begins.

use std::fmt::Write as _;
use std::sync::Arc;

use chappe::domain::{
    alert::{Ground, Kind, Tier},
    audience::Purpose,
    dossier::{Alert, Class, Dossier, Officer},
    follow_up::{Done, FollowUp},
    location::Location,
    matter::{AuthorisedBy, Matter},
    partner::PartnerId,
    reason::Reason,
    reference::{AlertId, Reference},
    terms::Clocks,
    tlp::Tlp,
};
use chappe::network::Network;
use chappe::store::{Micros, Store, dossier, network};
use chrono::{DateTime, Utc};

/// Who raises alerts: none of the sixty, so that all of them can be addressed.
pub(crate) const ISSUER: &str = "UN";
const CLASS: Class = Class { kind: Kind::Referral, tier: Tier::Two, tlp: Tlp::Green, exercise: false };

/// The sixty partners.
pub(super) fn addressees() -> impl Iterator<Item = PartnerId> {
    include_str!("../../../data/partners.csv").lines().skip(1).map(|line| line[..2].parse().expect("a code"))
}

/// A network with a partner for each channel; alerts go to all of them, for action, day and night.
pub(super) fn written(partners: &[PartnerId], channels: &[String], of_issuer: &str, role: &str) -> String {
    let mut written = format!("[secretariat]\nchannel = \"1\"\nrole = \"{role}\"\n");
    let issuer = (ISSUER, of_issuer);
    let codes = partners.iter().map(PartnerId::as_str);
    for (code, channel) in codes.zip(channels.iter().map(String::as_str)).chain([issuer]) {
        write!(
            written,
            "[[partner]]\nid = \"{code}\"\nname = \"{code}\"\nlanguages = [\"en\"]\nzone = \"Europe/Paris\"\n\
             weekend = [\"sat\", \"sun\"]\nhours = \"09:00-18:00\"\nchannel = \"{channel}\"\n\
             duty_role = \"{role}\"\nwakes = [\"1\", \"2\"]\n"
        )
        .expect("a text takes it");
    }
    let codes: Vec<_> = partners.iter().map(PartnerId::as_str).collect();
    write!(written, "[[route]]\nname = \"all\"\npurpose = \"action\"\nask = \"refer\"\nto = {codes:?}\n")
        .expect("a text takes it");
    written
}

/// Keeps the network, and an alert of long ago that concerns everybody.
pub(super) async fn keep(store: &Arc<Store>, written: &str, now: DateTime<Utc>) -> AlertId {
    let network = Network::read(written).expect("it is well formed");
    let issuer = ISSUER.parse().expect("a code");
    let (id, terms) = (AlertId::from_random([7; 10]), Clocks::default().of(CLASS.tier).clone());
    let told = |partner: &PartnerId| FollowUp::new(*partner, Purpose::Information, Vec::new(), &terms, now);
    let others = network.directory.partners.keys().filter(|partner| **partner != issuer);
    let follow_ups = others.map(|partner| (*partner, told(partner))).collect();
    let alert = Alert {
        id: id.clone(),
        reference: Reference::from_random(issuer, [7; 4]),
        issuer,
        raised: Done { at: now, by: 1 },
        class: CLASS,
        matter: matter("https://example.com/long-ago"),
        revision: 1,
        revised_at: None,
        terms: terms.clone(),
        legal_due: None,
        withdrawn: None,
    };
    let dossier = Dossier { alert, follow_ups, reports: [].into(), objections: Vec::new() };
    let mut tx = store.write().await.expect("it is the bot");
    network::keep(&mut tx, 1, &network, "test", Micros::from(now)).await.expect("it is kept");
    dossier::keep(&mut tx, None, &dossier).await.expect("it is kept");
    tx.commit().await.expect("it commits");
    id
}

/// A duty officer.
pub(crate) fn officer(partner: &str, user: u64) -> Officer {
    Officer { user, partner: partner.parse().expect("a code") }
}

fn matter(url: &str) -> Matter {
    Matter {
        locations: vec![Location::parse(url).expect("a location")],
        grounds: [Ground::Incites].into(),
        reasons: vec![Reason::CallToAttack],
        authority: Some("Counter-Terrorism Centre".to_owned()),
        legal_basis: Some("art. 5".to_owned()),
        authorised_by: Some(AuthorisedBy::Police),
        no_exception: true,
        ..Matter::default()
    }
}

impl super::World {
    /// The issuer raises an alert of tier 2 on one location, as a person would: draft, preview, send. Its cards are read
    /// back by the alert's name here, a card made anew as `again`.
    pub(crate) async fn raises(&self, name: &str) -> AlertId {
        let officer = officer(ISSUER, 1);
        let matter = matter(&format!("https://example.com/{name}"));
        let draft = self.relay.begin_draft(officer, CLASS, matter).await.expect("it begins");
        let (_, preview) = self.relay.preview(officer, &draft.id).await.expect("it is shown");
        for partner in &self.partners {
            for (making, name) in [(1, name.to_owned()), (2, format!("{name}, again"))] {
                let row = format!("card:{}:{partner}:{making}", draft.id);
                self.names().insert(super::marker(&row), name);
            }
        }
        let raised = self.relay.raise(officer, &draft.id, preview.fingerprint).await.expect("it is sent");
        raised.alert.id
    }
}
