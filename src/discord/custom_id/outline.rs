//! An alert that is only described, as the last part of an id: the question of a `/route test`.
//!
//! Law: what was not given is empty, and a text that no description could have is not read.

use super::part::{Part, Parts};
use crate::domain::{
    alert::{Ground, Kind, Tier},
    location::platforms,
    partner::PartnerId,
    tlp::Tlp,
};

/// How every label begins. An id has only the rest of it, which has no colon; a colon would end its place in the id.
const LABEL: &str = "TLP:";

/// An alert that is only described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Who raises it.
    pub issuer: PartnerId,
    /// Its kind.
    pub kind: Kind,
    /// Its tier.
    pub tier: Tier,
    /// Its label.
    pub label: Tlp,
    /// Its ground, if one was named.
    pub ground: Option<Ground>,
    /// The id of its platform, if one was named.
    pub platform: Option<&'static str>,
    /// The primary tag of its language, in two or three small letters, if one was named.
    pub language: Option<String>,
}

impl Part for Outline {
    fn write(&self, id: &mut Vec<String>) {
        self.issuer.write(id);
        self.kind.write(id);
        self.tier.write(id);
        let named = [
            self.label.code().trim_start_matches(LABEL),
            self.ground.map(Ground::code).unwrap_or_default(),
            self.platform.unwrap_or_default(),
            self.language.as_deref().unwrap_or_default(),
        ];
        id.extend(named.map(str::to_owned));
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let known = |id: &str| platforms().iter().map(|one| one.id).find(|one| *one == id);
        let formed =
            |tag: &str| (2..=3).contains(&tag.len()) && tag.bytes().all(|letter| letter.is_ascii_lowercase());
        Some(Self {
            issuer: Part::read(parts)?,
            kind: Part::read(parts)?,
            tier: Part::read(parts)?,
            label: format!("{LABEL}{}", parts.next()?).parse().ok()?,
            ground: match *parts.next()? {
                "" => None,
                code => Some(code.parse().ok()?),
            },
            platform: match *parts.next()? {
                "" => None,
                id => Some(known(id)?),
            },
            language: match *parts.next()? {
                "" => None,
                tag if formed(tag) => Some(tag.to_owned()),
                _ => return None,
            },
        })
    }
}
