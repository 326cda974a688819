//! Who is addressed by an alert, for which purpose, and why.
//!
//! Rules propose an audience ([`super::routing`]); the issuer may change it by a line of text before sending.
//!
//! Law: an empty audience is nobody, never everybody; and nobody is addressed without a reason on record.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use super::{
    alert::Ask,
    partner::{Directory, PartnerId, Target},
    typed::ascii,
};

/// What an addressee owes. A greater purpose asks for more; [`Purpose::stronger`] compares two asks to act.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Nothing is owed.
    Information,
    /// They may object until a time.
    Consult,
    /// They are asked to act.
    Action(Ask),
}

/// The name of a rule, unique in the network. Previews, audits and the journal use it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct RouteName(pub String);

impl AsRef<str> for RouteName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RouteName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Purpose {
    /// The purpose that asks for more. Of two asks to act, the one that has the content removed is stronger, because
    /// removal is what the alert is for.
    #[must_use]
    pub fn stronger(self, other: Self) -> Self {
        match (self, other) {
            (Self::Action(one), Self::Action(two)) if one.ends_with_results() != two.ends_with_results() => {
                if one.ends_with_results() {
                    self
                } else {
                    other
                }
            }
            _ => self.max(other),
        }
    }
}

/// Why a partner is addressed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AddressedBy {
    /// By a rule; the target is the one of its targets that named the partner.
    Route(RouteName, Target),
    /// By the issuer's hand; the target is what the issuer wrote.
    Issuer(Target),
}

/// One partner of an audience.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addressee {
    /// The strongest purpose of the rules that name the partner, unless the issuer has chosen another.
    pub purpose: Purpose,
    /// Every reason, in the order of the rules. The issuer's own reason comes first where the issuer chose the purpose.
    pub reasons: Vec<AddressedBy>,
}

/// The partners that an alert addresses. The issuer is never among them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Audience(BTreeMap<PartnerId, Addressee>);

/// The parts of an issuer's line that have no effect.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Unread {
    /// Words that name neither a partner nor a group, as they were written.
    pub unknown: Vec<String>,
    /// Whether the issuer has named itself.
    pub itself: bool,
}

/// Why an audience cannot be sent to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// There is nobody in it.
    Empty,
    /// Nobody is asked to act; the issuer has to say that this is meant.
    NobodyActs,
}

impl AddressedBy {
    /// Whether the issuer has named the partner itself, not a group.
    #[must_use]
    pub fn is_by_name(&self) -> bool {
        matches!(self, Self::Issuer(Target::Partner(_)))
    }
}

impl Audience {
    /// Adds a partner for a purpose, or adds a reason to one that is there; the stronger purpose holds.
    pub fn add(&mut self, partner: PartnerId, purpose: Purpose, reason: AddressedBy) {
        let addressee = self.0.entry(partner).or_insert(Addressee { purpose, reasons: Vec::new() });
        addressee.purpose = addressee.purpose.stronger(purpose);
        if !addressee.reasons.contains(&reason) {
            addressee.reasons.push(reason);
        }
    }

    /// Adds a partner by the issuer's hand, after the `rules` have been applied.
    /// A partner that the issuer names is addressed for this purpose from now on. A partner that is in a group that the
    /// issuer names is addressed for this purpose or a stronger one that it had. A partner that the rules ask to act
    /// keeps that ask, with one exception: the rules ask for something else and the issuer names the partner to have
    /// the content removed. The reasons of the rules stay on record, also for a partner that was taken out and is put
    /// back.
    fn put(&mut self, partner: PartnerId, purpose: Purpose, target: Target, rules: &Self) {
        let ruled = rules.get(partner);
        let named = matches!(target, Target::Partner(_)) && self.0.contains_key(&partner);
        let purpose = match (purpose, ruled.map(|one| one.purpose)) {
            (own @ Purpose::Action(_), Some(asked @ Purpose::Action(_))) if named => asked.stronger(own),
            (Purpose::Action(_), Some(asked @ Purpose::Action(_))) => asked,
            _ => purpose,
        };
        let reasons = || ruled.map(|one| one.reasons.clone()).unwrap_or_default();
        let one = self.0.entry(partner).or_insert_with(|| Addressee { purpose, reasons: reasons() });
        let by_hand = AddressedBy::Issuer(target);
        one.purpose = if by_hand.is_by_name() { purpose } else { one.purpose.max(purpose) };
        one.reasons.retain(|reason| *reason != by_hand);
        let as_ruled = ruled.is_some_and(|ruled| ruled.purpose == one.purpose);
        one.reasons.insert(if as_ruled { one.reasons.len() } else { 0 }, by_hand);
    }

    /// Takes a partner out.
    pub fn remove(&mut self, partner: PartnerId) -> Option<Addressee> {
        self.0.remove(&partner)
    }

    /// The addressees, in the order of their partners' codes.
    pub fn iter(&self) -> impl Iterator<Item = (PartnerId, &Addressee)> {
        self.0.iter().map(|(partner, addressee)| (*partner, addressee))
    }

    /// How a partner is addressed, if at all.
    #[must_use]
    pub fn get(&self, partner: PartnerId) -> Option<&Addressee> {
        self.0.get(&partner)
    }

    /// The number of addressees.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no addressee.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the alert can be sent to this audience. `confirmed` says that the issuer accepts that nobody is asked to
    /// act.
    pub fn fit(&self, confirmed: bool) -> Result<(), Unfit> {
        if self.is_empty() {
            return Err(Unfit::Empty);
        }
        let acts = self.0.values().any(|addressee| matches!(addressee.purpose, Purpose::Action(_)));
        if acts || confirmed { Ok(()) } else { Err(Unfit::NobodyActs) }
    }

    /// Changes the audience by what the issuer wrote: `EU, JP, -HU` adds the members of EU and JP for a purpose and
    /// takes HU out. A later word of the line overrides an earlier one, and every word overrides the `rules`. Words
    /// that have no effect are skipped and returned.
    pub fn change(
        &mut self,
        line: &str,
        purpose: Purpose,
        issuer: PartnerId,
        directory: &Directory,
        rules: &Self,
    ) -> Unread {
        let mut unread = Unread::default();
        let line: String = line.chars().map(ascii).collect();
        for word in line.split([',', ';', ' ', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
            let (away, code) = word.strip_prefix('-').map_or((false, word), |code| (true, code));
            let target = code.to_uppercase().parse().ok().filter(|target| directory.knows(target));
            let Some(target) = target else {
                unread.unknown.push(word.to_owned());
                continue;
            };
            unread.itself |= !away && target == Target::Partner(issuer);
            for partner in directory.members(&target).filter(|partner| *partner != issuer) {
                if away {
                    self.remove(partner);
                } else {
                    self.put(partner, purpose, target.clone(), rules);
                }
            }
        }
        unread
    }

    /// Removes the partners that a rule keeps out; the issuer cannot override such a rule. Returns the removed partners
    /// that the issuer had named one by one, each with its rule. Members of a named group are removed without being
    /// returned.
    pub fn keep_out(&mut self, barred: &BTreeMap<PartnerId, RouteName>) -> BTreeMap<PartnerId, RouteName> {
        let mut named = BTreeMap::new();
        for (partner, rule) in barred {
            if self.remove(*partner).is_some_and(|out| out.reasons.iter().any(AddressedBy::is_by_name)) {
                named.insert(*partner, rule.clone());
            }
        }
        named
    }

    /// A hash of who is addressed and for which purpose. *Send* carries the hash of the preview, so that nothing goes
    /// to another audience than the one that was shown. FNV-1a over the written list.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let entries = self.0.iter().map(|(partner, addressee)| format!("{partner}:{:?};", addressee.purpose));
        entries.flat_map(String::into_bytes).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}
