//! The partners of a [`Delivery`](crate::Delivery), and what is known of them before a story begins.

use chappe::domain::{
    actor::Done,
    alert::{Kind, Tier},
    audience::Purpose,
    dossier::{Alert, Class, Dossier},
    follow_up::FollowUp,
    partner::PartnerId,
    reference::{AlertId, Reference},
    snowflake::{ChannelId, UserId},
    terms::AllTerms,
    tlp::Tlp,
};
use chappe::relay::Relay;
use chappe::store::dossier;

use crate::{Site, matter, officer};

/// Who raises alerts: none of the sixty, so that all of them can be addressed.
pub const ISSUER: &str = "UN";
const CLASS: Class = Class { kind: Kind::Referral, tier: Tier::Two, tlp: Tlp::Green, exercise: false };

/// So many of the sixty partners, and last the issuer.
pub(crate) fn partners(count: usize) -> Vec<PartnerId> {
    let sixty = include_str!("../../../../data/partners.csv").lines().skip(1).map(|line| &line[..2]);
    sixty.take(count).chain([ISSUER]).map(|code| code.parse().expect("a code")).collect()
}

/// A network of these partners and channels; alerts go to all, for action, day and night.
pub(crate) fn written(
    partners: &[PartnerId],
    channels: &[ChannelId],
    (secretariat, admins): (ChannelId, &str),
    role: &str,
) -> String {
    let codes: Vec<_> = partners.iter().map(PartnerId::as_str).collect();
    let entry = |(code, channel): (&&str, &ChannelId)| {
        format!(
            "[[partner]]\nid = \"{code}\"\nname = \"{code}\"\nlanguages = [\"en\"]\nzone = \"Europe/Paris\"\n\
             weekend = [\"sat\", \"sun\"]\nhours = \"09:00-18:00\"\nchannel = \"{channel}\"\n\
             duty_role = \"{role}\"\nwakes = [\"1\", \"2\"]\n"
        )
    };
    let entries: String = codes.iter().zip(channels).map(entry).collect();
    format!(
        "[secretariat]\nchannel = \"{secretariat}\"\nrole = \"{admins}\"\n{entries}\
         [[route]]\nname = \"all\"\npurpose = \"action\"\nask = \"refer\"\nto = {codes:?}\n"
    )
}

/// The alert that every world has.
pub fn long_ago() -> AlertId {
    AlertId::from_random([7; 10])
}

/// Keeps an alert of long ago that concerns everybody.
pub(crate) async fn keeps_alert(site: &Site) -> AlertId {
    let (now, network) = (site.clock.now(), site.relay.current().network.clone());
    let issuer = ISSUER.parse().expect("a code");
    let (id, terms) = (long_ago(), AllTerms::default().of(CLASS.tier).clone());
    let told = |partner: &PartnerId| FollowUp::new(*partner, Purpose::Information, Vec::new(), &terms, now);
    let others = network.directory.partners.keys().filter(|partner| **partner != issuer);
    let follow_ups = others.map(|partner| (*partner, told(partner))).collect();
    let alert = Alert {
        id: id.clone(),
        reference: Reference::from_random(issuer, [7; 4]),
        issuer,
        raised: Done { at: now, by: UserId(1) },
        class: CLASS,
        matter: matter(["https://example.com/long-ago"]),
        revision: 1,
        revised_at: None,
        additions: Vec::new(),
        terms: terms.clone(),
        legal_due: None,
        again_of: None,
        withdrawn: None,
        erased: None,
    };
    let (reports, hours) = ([].into(), [].into());
    let dossier = Dossier { alert, follow_ups, reports, objections: Vec::new(), hours };
    let mut tx = site.store.write().await.expect("it is the bot");
    dossier::keep(&mut tx, None, &dossier).await.expect("it is kept");
    tx.commit().await.expect("it commits");
    id
}

/// The issuer raises an alert of tier 2 on one location.
pub async fn raises(relay: &Relay, name: &str) -> AlertId {
    raises_of(relay, CLASS.tier, name).await
}

/// The issuer raises an alert of a tier on one location, as a person would: draft, preview, send.
pub async fn raises_of(relay: &Relay, tier: Tier, name: &str) -> AlertId {
    let (officer, matter) = (officer(ISSUER, 1), matter([format!("https://example.com/{name}")]));
    let class = Class { tier, ..CLASS };
    let draft = relay.begin_draft(officer, class, matter).await.expect("it begins");
    let (_, preview) = relay.preview(officer, &draft.id).await.expect("it is shown");
    relay.raise(officer, &draft.id, preview.fingerprint).await.expect("it is sent").alert.id
}

impl crate::Delivery {
    /// An alert is raised. Its cards are read back by its name here, one made anew as `again`.
    pub async fn raises(&self, name: &str) -> AlertId {
        let alert = raises(&self.relay, name).await;
        for partner in &self.partners {
            for (making, name) in [(1, name.to_owned()), (2, format!("{name}, again"))] {
                let row = format!("card:{alert}:{partner}:{making}");
                self.names().insert(self.marks.of(&row).number, name);
            }
        }
        alert
    }
}
