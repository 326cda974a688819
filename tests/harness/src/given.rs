//! What an alert is made of where a story does not care.

use chappe::domain::{
    alert::{Ground, Kind, Tier},
    dossier::{Class, Officer},
    location::Location,
    matter::{AuthorisedBy, Matter},
    reason::Reason,
    snowflake::UserId,
    tlp::Tlp,
};

/// An officer of a partner, who is this user of Discord's.
pub fn officer(partner: &str, user: u64) -> Officer {
    Officer { user: UserId(user), partner: partner.parse().expect("a code") }
}

/// A referral.
pub fn class(tier: Tier, tlp: Tlp) -> Class {
    Class { kind: Kind::Referral, tier, tlp, exercise: false }
}

/// A matter of these locations, whole as the rights gate wants it.
pub fn matter<Url: AsRef<str>>(locations: impl IntoIterator<Item = Url>) -> Matter {
    let location = |url: Url| Location::parse(url.as_ref()).expect("a location");
    Matter {
        locations: locations.into_iter().map(location).collect(),
        grounds: [Ground::Incites].into(),
        reasons: vec![Reason::CallToAttack],
        authority: Some("Pharos".to_owned()),
        legal_basis: Some("Art. 6-1 LCEN".to_owned()),
        authorised_by: Some(AuthorisedBy::Police),
        no_exception: true,
        ..Matter::default()
    }
}
