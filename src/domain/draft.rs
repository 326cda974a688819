//! An alert that is not sent yet, and what sending it would do.
//!
//! The relay keeps drafts between modals; the preview is computed anew each time it is shown, and once more at sending:
//! if it would differ then, nothing is sent.
//!
//! Law: what an issuer was shown is what happens. *Send* carries the preview's fingerprint.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    alert::Tier,
    audience::{Audience, BadChange, Purpose, Reason, Unfit},
    calendar::Calendar,
    dossier::Class,
    follow_up::{UserId, clocks, ring_at, rings_at_once},
    ladder::Rules,
    matter::{Gap, Matter},
    partner::{Directory, PartnerId, Target},
    reference::{AlertId, Reference},
    refusal::Refusal,
    routing::{Described, Route, Routed, route},
    terms::Terms,
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
    /// Whether the issuer means it that nobody is asked to act.
    pub nobody_acts_meant: bool,
}

/// What sending a draft would do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The addressees: those who are asked to act first.
    pub addressees: Vec<Previewed>,
    /// What the rules say, with the issuer's changes.
    pub routed: Routed,
    /// What is missing; in tiers 1 and 2 the legal details among it may follow.
    pub gaps: Vec<Gap>,
    /// Alerts on the same content, as far as the issuer sees them.
    pub duplicates: Vec<Reference>,
    /// Addressees that no rule named: written one by one by the issuer.
    pub unusual: Vec<PartnerId>,
    /// Why it cannot be sent to this audience.
    pub unfit: Option<Unfit>,
    /// The clock values it would be raised with.
    pub terms: Terms,
    /// Tells previews apart.
    pub fingerprint: u64,
}

/// One addressee of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previewed {
    /// Who.
    pub partner: PartnerId,
    /// For what.
    pub purpose: Purpose,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What its clocks show now.
    pub local: DateTime<Zone>,
    /// Whether it is rung.
    pub ringing: Ringing,
    /// Until when it has to act.
    pub act_by: Option<DateTime<Utc>>,
}

/// Whether a card rings when it is posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ringing {
    /// It does.
    Now,
    /// Its people are not to be woken: it does from this instant on.
    Asleep(DateTime<Utc>),
    /// It does not: nothing is asked of it, or it has days.
    Silent,
}

impl Draft {
    /// The draft as far as rules care.
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

    /// Who would be addressed: by the rules, and by the issuer's lines.
    pub fn routed(&self, directory: &Directory, routes: &[Route]) -> Result<Routed, Refusal> {
        let mut routed = route(&self.described(), routes, directory);
        for (purpose, line) in &self.changes {
            routed
                .audience
                .change(line, *purpose, self.issuer, directory, &routed.barred)
                .map_err(refused_change)?;
        }
        Ok(routed)
    }

    /// What sending it would do at `now`.
    pub fn preview(
        &self,
        directory: &Directory,
        routes: &[Route],
        calendars: &BTreeMap<PartnerId, Calendar>,
        terms: Terms,
        duplicates: Vec<Reference>,
        now: DateTime<Utc>,
    ) -> Result<Preview, Refusal> {
        let routed = self.routed(directory, routes)?;
        let mut addressees: Vec<Previewed> = routed
            .audience
            .iter()
            .filter_map(|(id, addressee)| {
                let (partner, calendar) = (directory.partners.get(&id)?, calendars.get(&id)?);
                let rings = rings_at_once(addressee.purpose, self.class.tier);
                let ring_at = ring_at(now, self.class.tier, partner, calendar);
                let ringing = match (rings, ring_at <= now) {
                    (false, _) => Ringing::Silent,
                    (true, true) => Ringing::Now,
                    (true, false) => Ringing::Asleep(ring_at),
                };
                let rules = Rules { terms: &terms, tier: self.class.tier, partner, calendar };
                let clocks = clocks(addressee.purpose, now, rules);
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
        let by_hand = |reason: &Reason| matches!(reason, Reason::Issuer(Target::Partner(_)));
        let unusual = routed.audience.iter().filter(|(_, addressee)| addressee.reasons.iter().all(by_hand));
        Ok(Preview {
            addressees,
            gaps: self.matter.gaps(self.class.kind.counters()),
            duplicates,
            unusual: unusual.map(|(partner, _)| partner).collect(),
            unfit: routed.audience.fit(self.nobody_acts_meant).err(),
            terms,
            fingerprint: self.fingerprint(&routed.audience),
            routed,
        })
    }

    /// Tells apart whatever would be sent: this draft, to this audience. FNV-1a over both, written out.
    #[must_use]
    pub fn fingerprint(&self, audience: &Audience) -> u64 {
        let written = serde_json::to_vec(self).expect("a draft is plain data");
        written.into_iter().fold(audience.fingerprint(), |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}

/// The refusal that a line of partners gets.
#[must_use]
pub fn refused_change(bad: BadChange) -> Refusal {
    match bad {
        BadChange::Unknown(words) => Refusal::UnknownPartners(words.join(", ")),
        BadChange::Barred(kept_out) => {
            let (partner, rule) = kept_out.into_iter().next().expect("somebody is kept out");
            Refusal::KeptOut { partner, rule }
        }
    }
}

impl Preview {
    /// How many are rung now, rung later, and not at all.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        self.addressees.iter().fold((0, 0, 0), |(now, later, never), addressee| match addressee.ringing {
            Ringing::Now => (now + 1, later, never),
            Ringing::Asleep(_) => (now, later + 1, never),
            Ringing::Silent => (now, later, never + 1),
        })
    }

    /// Why it may not be sent, if it may not.
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
