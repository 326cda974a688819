//! An alert that is not sent yet, and what sending it would do.
//!
//! The relay keeps drafts between modals. The preview is computed anew each time it is shown, and once more at sending:
//! if it differs then, nothing is sent.
//!
//! Law: what an issuer was shown is what happens. *Send* carries the preview's fingerprint.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    alert::Tier,
    audience::RouteName,
    audience::{AddressedBy, Audience, Purpose, Unfit, Unread},
    calendar::Calendar,
    dossier::Class,
    follow_up::clocks,
    ladder::{Reachable, Rules},
    location::BadPiece,
    matter::{Gap, Matter},
    partner::{Directory, PartnerId},
    reference::{AlertId, Reference},
    refusal::Refusal,
    ringing::{
        By, Hours, LastRings, Rings, card_rings, consulted_rings, ring_at, rings_at_once, rings_from,
        window_closes,
    },
    routing::{Described, Route, Routed, route},
    snowflake::UserId,
    terms::{EndAfter, Terms},
    zone::Zone,
};

/// An alert in the making. Its id becomes the alert's, so that sending twice is noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its id.
    pub id: AlertId,
    /// The partner that raises it.
    pub issuer: PartnerId,
    /// The officer who began it.
    pub author: UserId,
    /// When it was begun.
    pub begun_at: DateTime<Utc>,
    /// Its class.
    pub class: Class,
    /// Its content.
    pub matter: Matter,
    /// What the issuer wrote to change the audience, each line with the purpose for those it adds, in order.
    pub changes: Vec<(Purpose, String)>,
    /// Whether the issuer has confirmed that nobody is asked to act.
    pub nobody_acts_meant: bool,
    /// Pasted lines that were not accepted as locations, until an officer has dealt with them.
    #[serde(default)]
    pub untaken: Vec<BadPiece>,
}

/// What sending a draft would do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The addressees: those who are asked to act first.
    pub addressees: Vec<Previewed>,
    /// What the rules say, after the issuer's changes.
    pub routed: Routed,
    /// The issuer's changes that have no effect.
    pub unheeded: Unheeded,
    /// What is missing. In tiers 1 and 2 the legal details among it may follow later.
    pub gaps: Vec<Gap>,
    /// Alerts on the same content, as far as the issuer may see them.
    pub duplicates: Vec<Reference>,
    /// Addressees that no rule named: the issuer wrote each of them by name.
    pub unusual: Vec<PartnerId>,
    /// Why it cannot be sent to this audience.
    pub unfit: Option<Unfit>,
    /// The clock values with which it would be raised.
    pub terms: Terms,
    /// Differs for any two previews that would do different things.
    pub fingerprint: u64,
}

/// The parts of the issuer's lines that have no effect now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unheeded {
    /// Words that name no partner or group, and whether the issuer has named itself.
    pub unread: Unread,
    /// Partners that were named one by one although a rule keeps them out, each with that rule.
    pub kept_out: BTreeMap<PartnerId, RouteName>,
}

/// One addressee of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previewed {
    /// The addressee.
    pub partner: PartnerId,
    /// The purpose for which it is addressed.
    pub purpose: Purpose,
    /// The reasons for which it is addressed.
    pub reasons: Vec<AddressedBy>,
    /// The local time of the partner.
    pub local: DateTime<Zone>,
    /// Whether the partner is rung.
    pub ringing: Ringing,
    /// Until when it has to act.
    pub act_by: Option<DateTime<Utc>>,
}

/// Whether a partner is rung when its card is posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ringing {
    /// It is rung now.
    Now,
    /// Its people may not be woken now: it is rung from this instant on.
    Asleep(DateTime<Utc>),
    /// Its people were rung, or did something, only recently: if the alert still waits, they are rung from this instant
    /// on.
    Rested(DateTime<Utc>),
    /// It is not rung: nothing is asked of it, or its deadline is days away.
    Silent,
    /// It would be rung, but nobody holds the partner's roles, or not everybody may mention them.
    Unheard,
}

/// By what it is decided when partners may be rung.
#[derive(Clone, Copy, Debug)]
pub struct Times<'a> {
    /// When each partner works.
    pub calendars: &'a BTreeMap<PartnerId, Calendar>,
    /// When each partner was last rung.
    pub last_rings: &'a BTreeMap<PartnerId, LastRings>,
}

impl Draft {
    /// The draft, reduced to what the rules look at.
    #[must_use]
    pub fn described(&self) -> Described {
        let platforms = self.matter.platforms();
        let known = || platforms.iter().filter_map(|(platform, _)| *platform);
        let seats = known().flat_map(|platform| platform.seat.into_iter().chain(platform.union_seat));
        Described {
            kind: self.class.kind,
            tier: self.class.tier,
            grounds: self.matter.grounds.clone(),
            platforms: known().map(|platform| platform.id.to_owned()).collect(),
            platform_countries: seats.map(str::to_owned).collect(),
            languages: self.matter.languages.clone(),
            issuer: self.issuer,
            tlp: self.class.tlp,
        }
    }

    /// Who would be addressed, by the rules and then by the issuer's lines. A later line overrides an earlier one. The
    /// second value holds what in the lines has no effect. Rules and directory may have changed since the lines were
    /// written; that does not make the draft unusable.
    #[must_use]
    pub fn routed(&self, directory: &Directory, routes: &[Route]) -> (Routed, Unheeded) {
        let mut routed = route(&self.described(), routes, directory);
        let rules = routed.audience.clone();
        let mut unread = Unread::default();
        for (purpose, line) in &self.changes {
            let Unread { unknown, itself } =
                routed.audience.change(line, *purpose, self.issuer, directory, &rules);
            unread.unknown.extend(unknown);
            unread.itself |= itself;
        }
        let kept_out = routed.audience.keep_out(&routed.barred);
        (routed, Unheeded { unread, kept_out })
    }

    /// Adds lines of partners, each with its purpose. Refuses if any part of them would have no effect.
    pub fn address(
        &mut self,
        lines: Vec<(Purpose, String)>,
        directory: &Directory,
        routes: &[Route],
    ) -> Result<(), Refusal> {
        let alone = Self { changes: lines, ..self.clone() };
        if let Some(no) = alone.routed(directory, routes).1.refusals().next() {
            return Err(no);
        }
        self.nobody_acts_meant &= alone.changes.is_empty();
        self.changes.extend(alone.changes);
        Ok(())
    }

    /// Refuses a change of class by which a rule would newly keep out a partner that the issuer has named. `before` is
    /// the draft without the change.
    pub fn check_class(&self, before: &Self, directory: &Directory, routes: &[Route]) -> Result<(), Refusal> {
        if self.class == before.class {
            return Ok(());
        }
        let known = before.routed(directory, routes).1.kept_out;
        let mut kept_out = self.routed(directory, routes).1.kept_out.into_iter();
        let newly = kept_out.find(|(partner, _)| !known.contains_key(partner));
        newly.map_or(Ok(()), |(partner, rule)| Err(Refusal::KeptOut { partner, rule }))
    }

    /// What sending it would do if it were sent at `now`.
    #[must_use]
    pub fn preview(
        &self,
        directory: &Directory,
        routes: &[Route],
        times: Times<'_>,
        terms: Terms,
        duplicates: Vec<Reference>,
        now: DateTime<Utc>,
    ) -> Preview {
        let (routed, unheeded) = self.routed(directory, routes);
        let Times { calendars, last_rings } = times;
        let acts = |purpose: Purpose| matches!(purpose, Purpose::Action(_));
        let acting = routed.audience.iter().filter(|(_, addressee)| acts(addressee.purpose));
        let acting: Vec<DateTime<Utc>> = acting
            .filter_map(|(id, _)| Some((directory.partners.get(&id)?, calendars.get(&id)?)))
            .map(|(partner, calendar)| ring_at(now, self.class.tier, partner, calendar))
            .collect();
        let mut addressees: Vec<Previewed> = routed
            .audience
            .iter()
            .filter_map(|(id, addressee)| {
                let (partner, calendar) = (directory.partners.get(&id)?, calendars.get(&id)?);
                let (rung, end_after) = (Reachable::named(partner), EndAfter::default());
                let rules =
                    Rules { terms: &terms, tier: self.class.tier, partner, calendar, rung, end_after };
                let clocks = clocks(addressee.purpose, now, rules);
                let ring_at = ring_at(now, self.class.tier, partner, calendar);
                let object_by =
                    clocks.object_by.map(|by| window_closes(by, self.class.tier, acting.iter().copied()));
                let last = last_rings.get(&id).copied().unwrap_or_default();
                let hours = Hours::Partner(partner, calendar);
                let from = |from: DateTime<Utc>| match from {
                    from if from <= now => Ringing::Now,
                    from if ring_at <= now => Ringing::Rested(from),
                    from => Ringing::Asleep(from),
                };
                let ringing = if rings_at_once(addressee.purpose, self.class.tier) {
                    match card_rings(self.class.tier, hours, last, now) {
                        Rings::From(at) => from(at),
                        Rings::AtHalf => {
                            let half = clocks
                                .acknowledge_by
                                .map_or(now, |by| rules.half(now, by, terms.acknowledge));
                            Ringing::Rested(rings_from(By::List, self.class.tier, hours, last, half))
                        }
                    }
                } else if consulted_rings(object_by, self.class.tier, partner, calendar, now) {
                    let at = rings_from(By::Card, self.class.tier, hours, last, now);
                    if object_by.is_some_and(|by| at < by) { from(at) } else { Ringing::Silent }
                } else {
                    Ringing::Silent
                };
                Some(Previewed {
                    partner: id,
                    purpose: addressee.purpose,
                    reasons: addressee.reasons.clone(),
                    local: now.with_timezone(calendar.zone()),
                    ringing,
                    act_by: clocks.act_by,
                })
            })
            .collect();
        addressees.sort_by_key(|addressee| std::cmp::Reverse(addressee.purpose));
        let unusual = routed.audience.iter();
        let unusual = unusual.filter(|(_, addressee)| addressee.reasons.iter().all(AddressedBy::is_by_name));
        Preview {
            addressees,
            gaps: self.matter.gaps(self.class.kind.counters()),
            duplicates,
            unusual: unusual.map(|(partner, _)| partner).collect(),
            unfit: routed.audience.fit(self.nobody_acts_meant).err(),
            terms,
            fingerprint: self.fingerprint(&routed.audience),
            routed,
            unheeded,
        }
    }

    /// A hash of what would be sent: this draft, to this audience. FNV-1a over both, written out.
    #[must_use]
    pub fn fingerprint(&self, audience: &Audience) -> u64 {
        let written = serde_json::to_vec(self).expect("a draft is plain data");
        written.into_iter().fold(audience.fingerprint(), |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}

impl Unheeded {
    /// The refusals that the issuer is shown: one for all unknown words, one for naming itself, and one for each
    /// partner that is kept out.
    pub fn refusals(&self) -> impl Iterator<Item = Refusal> {
        let Unread { unknown, itself } = &self.unread;
        let unknown = (!unknown.is_empty()).then(|| Refusal::UnknownPartners(unknown.join(", ")));
        let itself = itself.then_some(Refusal::OwnPartner);
        let kept_out = self.kept_out.iter();
        let kept_out =
            kept_out.map(|(partner, rule)| Refusal::KeptOut { partner: *partner, rule: rule.clone() });
        unknown.into_iter().chain(itself).chain(kept_out)
    }
}

impl Preview {
    /// How many are rung now, rung later, and not at all.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        self.addressees.iter().fold((0, 0, 0), |(now, later, never), addressee| match addressee.ringing {
            Ringing::Now => (now + 1, later, never),
            Ringing::Asleep(_) | Ringing::Rested(_) => (now, later + 1, never),
            Ringing::Silent | Ringing::Unheard => (now, later, never + 1),
        })
    }

    /// Marks the partners that would be rung but that a ring does not reach.
    pub fn unheard(&mut self, reaches_nobody: impl Fn(PartnerId) -> bool) {
        for one in self.addressees.iter_mut().filter(|one| one.ringing != Ringing::Silent) {
            if reaches_nobody(one.partner) {
                one.ringing = Ringing::Unheard;
            }
        }
    }

    /// Whether nothing is missing but the confirmation that no exception applies to the content.
    #[must_use]
    pub fn wants_word(&self, tier: Tier) -> bool {
        let missing = |no| matches!(no, Refusal::Incomplete(gaps) if gaps == [Gap::Exception]);
        self.unfit.is_none() && self.sendable(tier).is_err_and(missing)
    }

    /// Refuses if it may not be sent.
    pub fn sendable(&self, tier: Tier) -> Result<(), Refusal> {
        let gaps: Vec<Gap> =
            self.gaps.iter().copied().filter(|gap| !(tier.is_urgent() && gap.may_follow())).collect();
        if !gaps.is_empty() {
            return Err(Refusal::Incomplete(gaps));
        }
        match self.unfit {
            None => Ok(()),
            Some(Unfit::Empty) => Err(Refusal::NobodyAddressed),
            Some(Unfit::NobodyActs) => Err(Refusal::NobodyActs),
        }
    }
}
