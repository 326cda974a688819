//! An alert with everything on it that a test may want, and readers of it.

use std::collections::{BTreeMap, BTreeSet};

use chappe::discord::components::Message;
use chappe::domain::{
    actor::Done,
    alert::{Ask, Ground, Kind, Tier},
    audience::Purpose,
    dossier::{Alert, Class, Dossier},
    follow_up::{Clocks, FollowUp},
    location::Location,
    matter::{AuthorisedBy, Matter, Note},
    notice::Reader,
    partner::PartnerId,
    posted::{MessageLink, Posted},
    reason::Reason,
    reference::{AlertId, Reference},
    snowflake::{ChannelId, GuildId, MessageId, UserId},
    terms::Terms,
    tlp::Tlp,
    zone::{Zones, zone_name},
};
use chappe::i18n::{Locales, Phrase, Value, contract};
use chrono::{DateTime, TimeDelta, Utc};

/// A link whose ids are as long as Discord's.
pub(crate) const FAR_LINK: MessageLink = MessageLink {
    guild: GuildId(1_478_346_198_220_800_001),
    posted: Posted {
        channel: ChannelId(1_478_346_198_220_800_011),
        message: MessageId(1_478_346_198_220_800_027),
    },
};

pub(crate) fn locales() -> Locales {
    Locales::load(None).expect("nothing is read").0
}

/// The message of that id, with these values.
pub(crate) fn phrase(id: &str, values: Vec<Value>) -> Phrase {
    Phrase::of(contract().find(|spec| spec.id == id).expect("a message"), values)
}

pub(crate) fn partner(code: &str) -> PartnerId {
    code.parse().expect("a partner")
}

/// Friday evening in Paris.
pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-20T20:00:00Z".parse().expect("an instant")
}

pub(crate) fn tokyo() -> Reader {
    let zone = Zones::bundled().get(zone_name("Asia/Tokyo").expect("a zone"));
    Reader { languages: vec!["en".to_owned()], zone, now: now() }
}

/// Every partner of the network's data but France.
pub(crate) fn others() -> Vec<PartnerId> {
    let rows = include_str!("../../data/partners.csv").lines().skip(1);
    rows.filter_map(|row| row.get(..2)?.parse().ok()).filter(|id| *id != partner("FR")).collect()
}

/// What nobody may read who is not to.
pub(crate) const SECRETS: [&str; 8] = [
    "tokenhost",
    "tokenpath",
    "TokenNote",
    "TokenPlace",
    "TokenAuthority",
    "TokenBasis",
    "TokenEntity",
    "eo",
];

pub(crate) fn matter() -> Matter {
    let location = |path: &str| {
        Location::parse(&format!("https://tokenhost.example.org/tokenpath/{path}")).expect("a location")
    };
    let video = Location::parse("https://www.youtube.com/watch?v=abcdefghijk").expect("a location");
    Matter {
        struck: BTreeMap::new(),
        locations: vec![location("1"), location("2"), video],
        grounds: BTreeSet::from([Ground::Incites]),
        languages: BTreeSet::from(["eo".to_owned()]),
        reasons: vec![Reason::Claim { group: "TokenEntity".to_owned() }, Reason::Glorification],
        note: Some(Note {
            text: "TokenNote @everyone <@&9> https://a.example/b".into(),
            language: "fr".into(),
        }),
        place: Some("TokenPlace".into()),
        seen_at: Some(now().fixed_offset()),
        live: Some(true),
        warning: true,
        authority: Some("TokenAuthority".into()),
        legal_basis: Some("TokenBasis".into()),
        authorised_by: Some(AuthorisedBy::Police),
        no_exception: true,
        whole_sites_meant: false,
    }
}

/// France's alert to these partners, each for this purpose, posted a minute ago.
pub(crate) fn dossier(tier: Tier, tlp: Tlp, addressees: &[PartnerId], purpose: Purpose) -> Dossier {
    let posted_at = now() - TimeDelta::minutes(1);
    let terms = Terms::of(tier);
    let follow_up = |id: &PartnerId| {
        let mut follow_up = FollowUp::new(*id, purpose, Vec::new(), &terms, posted_at);
        follow_up.posted_at = Some(posted_at);
        let acts = matches!(purpose, Purpose::Action(_));
        follow_up.clocks = (purpose != Purpose::Information).then_some(Clocks {
            started_at: posted_at,
            acknowledge_by: acts.then(|| posted_at + TimeDelta::minutes(15)),
            act_from: posted_at,
            act_by: acts.then(|| posted_at + TimeDelta::minutes(60)),
            object_by: (!acts).then(|| posted_at + TimeDelta::minutes(60)),
        });
        (*id, follow_up)
    };
    Dossier {
        alert: Alert {
            id: AlertId::from_random([7; 10]),
            reference: Reference::from_random(partner("FR"), [1, 2, 3, 4]),
            issuer: partner("FR"),
            raised: Done { at: posted_at, by: UserId(100) },
            class: Class { kind: Kind::Referral, tier, tlp, exercise: false },
            matter: matter(),
            revision: 1,
            revised_at: None,
            additions: Vec::new(),
            terms: terms.clone(),
            legal_due: None,
            again_of: None,
            withdrawn: None,
            erased: None,
        },
        follow_ups: addressees.iter().map(follow_up).collect(),
        reports: BTreeMap::new(),
        objections: Vec::new(),
        hours: BTreeMap::new(),
    }
}

/// To Japan, for action.
pub(crate) fn to_japan(tier: Tier, tlp: Tlp) -> Dossier {
    dossier(tier, tlp, &[partner("JP")], Purpose::Action(Ask::Refer))
}

/// Every page; past the last there is no other.
pub(crate) fn pages(of: impl Fn(u32) -> Message) -> Vec<Message> {
    let mut pages = vec![of(0)];
    for page in 1.. {
        let next = of(page);
        if pages.last() == Some(&next) {
            break;
        }
        pages.push(next);
    }
    pages
}
