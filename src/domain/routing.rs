//! Routes: rules that say which partners an alert addresses and for which purpose, and rules that keep partners out.
//!
//! The preview, `/route test` and sending all use the same function, so what an admin or an issuer was shown is what
//! happens.
//!
//! Law: a rule that keeps a partner out overrides every rule that addresses it. The rules that named an addressee are
//! on record, and for every other partner it can be said why it is not addressed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    alert::{Ground, Kind, Tier},
    audience::{AddressedBy, Audience, Purpose, RouteName},
    partner::{Directory, PartnerId, Target},
    tlp::Tlp,
};

/// An alert, reduced to what the rules look at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Described {
    /// Its kind.
    pub kind: Kind,
    /// Its tier.
    pub tier: Tier,
    /// Its grounds.
    pub grounds: BTreeSet<Ground>,
    /// Ids of the platforms of its locations.
    pub platforms: BTreeSet<String>,
    /// Countries in which those platforms are established (ISO 3166-1 alpha-2).
    pub platform_countries: BTreeSet<String>,
    /// Languages of the content (BCP 47 primary tags).
    pub languages: BTreeSet<String>,
    /// Who raises it.
    pub issuer: PartnerId,
    /// Its label.
    pub tlp: Tlp,
}

/// A condition. Every part has to hold. A part that lists several values holds if one of them fits; an empty part
/// always holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct When {
    /// One of these kinds.
    pub kinds: BTreeSet<Kind>,
    /// One of these tiers.
    pub tiers: BTreeSet<Tier>,
    /// The alert has one of these grounds.
    pub grounds: BTreeSet<Ground>,
    /// A location is on one of these platforms.
    pub platforms: BTreeSet<String>,
    /// One of the platforms is established in one of these countries.
    pub platform_countries: BTreeSet<String>,
    /// The content is in one of these languages.
    pub languages: BTreeSet<String>,
    /// The issuer is one of these, or in one of these groups.
    pub issuers: BTreeSet<Target>,
    /// One of these labels.
    pub tlp: BTreeSet<Tlp>,
}

/// A part of a condition; names the one that did not hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// See [`When::kinds`].
    Kind,
    /// See [`When::tiers`].
    Tier,
    /// See [`When::grounds`].
    Ground,
    /// See [`When::platforms`].
    Platform,
    /// See [`When::platform_countries`].
    PlatformCountry,
    /// See [`When::languages`].
    Language,
    /// See [`When::issuers`].
    Issuer,
    /// See [`When::tlp`].
    Tlp,
}

/// What a rule does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Then {
    /// Addresses the targets for a purpose.
    Address(Purpose),
    /// Keeps the targets out, whatever other rules say.
    Never,
}

/// A rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Route {
    /// Its name.
    pub name: RouteName,
    /// When it holds.
    pub when: When,
    /// What it does if it holds.
    pub then: Then,
    /// The targets.
    pub to: Vec<Target>,
}

/// The result of applying the rules to an alert.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Routed {
    /// Who is addressed.
    pub audience: Audience,
    /// Who is kept out, with the first rule that does so.
    pub barred: BTreeMap<PartnerId, RouteName>,
    /// Rules that did not hold, each with the first part of its condition that failed.
    pub idle: Vec<(RouteName, Part)>,
}

/// Why a partner is not addressed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WhyNot {
    /// It raises the alert itself.
    Issuer,
    /// A rule keeps it out.
    Barred(RouteName),
    /// Rules name it, but none of them holds: each with the part that failed.
    Idle(Vec<(RouteName, Part)>),
    /// No rule names it.
    Unnamed,
}

impl When {
    /// Whether it holds; if not, the first part that fails.
    pub fn holds(&self, alert: &Described, directory: &Directory) -> Result<(), Part> {
        let meets = |wanted: &BTreeSet<String>, found: &BTreeSet<String>| {
            wanted.is_empty() || !wanted.is_disjoint(found)
        };
        let issuer = || {
            self.issuers.iter().any(|target| directory.members(target).any(|partner| partner == alert.issuer))
        };
        let parts = [
            (Part::Kind, self.kinds.is_empty() || self.kinds.contains(&alert.kind)),
            (Part::Tier, self.tiers.is_empty() || self.tiers.contains(&alert.tier)),
            (Part::Ground, self.grounds.is_empty() || !self.grounds.is_disjoint(&alert.grounds)),
            (Part::Platform, meets(&self.platforms, &alert.platforms)),
            (Part::PlatformCountry, meets(&self.platform_countries, &alert.platform_countries)),
            (Part::Language, meets(&self.languages, &alert.languages)),
            (Part::Issuer, self.issuers.is_empty() || issuer()),
            (Part::Tlp, self.tlp.is_empty() || self.tlp.contains(&alert.tlp)),
        ];
        parts.into_iter().find(|(_, holds)| !holds).map_or(Ok(()), |(part, _)| Err(part))
    }
}

/// Applies the rules to an alert, in their order.
#[must_use]
pub fn route(alert: &Described, routes: &[Route], directory: &Directory) -> Routed {
    let mut routed = Routed::default();
    for route in routes {
        if let Err(part) = route.when.holds(alert, directory) {
            routed.idle.push((route.name.clone(), part));
            continue;
        }
        for target in &route.to {
            for partner in directory.members(target).filter(|partner| *partner != alert.issuer) {
                match route.then {
                    Then::Never => drop(routed.barred.entry(partner).or_insert_with(|| route.name.clone())),
                    Then::Address(purpose) => {
                        let reason = AddressedBy::Route(route.name.clone(), target.clone());
                        routed.audience.add(partner, purpose, reason);
                    }
                }
            }
        }
    }
    for partner in routed.barred.keys() {
        routed.audience.remove(*partner);
    }
    routed
}

impl Routed {
    /// Why a partner is not addressed; `None` if it is.
    #[must_use]
    pub fn why_not(
        &self,
        partner: PartnerId,
        alert: &Described,
        routes: &[Route],
        directory: &Directory,
    ) -> Option<WhyNot> {
        if self.audience.get(partner).is_some() {
            return None;
        }
        if partner == alert.issuer {
            return Some(WhyNot::Issuer);
        }
        if let Some(route) = self.barred.get(&partner) {
            return Some(WhyNot::Barred(route.clone()));
        }
        let names = |route: &&Route| {
            route.then != Then::Never
                && route.to.iter().any(|target| directory.members(target).any(|member| member == partner))
        };
        let naming: Vec<_> = routes.iter().filter(names).map(|route| &route.name).collect();
        let idle: Vec<_> = self.idle.iter().filter(|(name, _)| naming.contains(&name)).cloned().collect();
        Some(if idle.is_empty() { WhyNot::Unnamed } else { WhyNot::Idle(idle) })
    }
}
