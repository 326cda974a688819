//! The network in force, and who somebody is in it.
//!
//! Read from the store at start and after each change; shared until then, as every decision asks for it.
//!
//! Law: authority comes from roles held now. A person with roles of two partners acts for the one whose channel it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError};

use chrono::{DateTime, Utc};

use super::Relay;
use crate::domain::{
    calendar::{Calendar, Hours, Week},
    dossier::{Alert, Officer},
    ladder::{Reachable, Rules},
    notice::Reader,
    partner::{Office, Partner, PartnerId},
    refusal::Refusal,
    snowflake::{ChannelId, RoleId, UserId},
    whom::Whom,
    zone::{Zone, Zones},
};
use crate::network::Network;
use crate::store::{Store, StoreError, network, silent};

/// The network in force, with what is computed from it once.
#[derive(Debug)]
pub struct Current {
    /// Its revision; 0 before there is one.
    pub revision: i64,
    /// Partners, groups, routes, secretariat.
    pub network: Network,
    /// Every partner's calendar.
    pub calendars: BTreeMap<PartnerId, Calendar>,
    /// Roles that are to ring somebody but ring nobody.
    pub silent: BTreeSet<RoleId>,
    /// The zone in which texts are written that are not for one partner.
    utc: Zone,
    /// The calendar of the secretariat's digest, which comes every day.
    pub(super) every_day: Calendar,
    /// The calendar of the secretariat's people.
    pub(super) office: Calendar,
}

impl Relay {
    /// Reads the network and the silent roles anew, after a change of either. If several reads overlap, the one of the
    /// latest revision stays.
    pub async fn reload(&self) -> Result<(), StoreError> {
        let read = Arc::new(Current::read(&self.store, &self.zones).await?);
        adopt(&mut self.current.write().unwrap_or_else(PoisonError::into_inner), read);
        Ok(())
    }
}

/// Puts in force what was read, unless a later revision is in force already: then this read began earlier and took
/// longer.
fn adopt(in_force: &mut Arc<Current>, read: Arc<Current>) {
    if read.revision >= in_force.revision {
        *in_force = read;
    }
}

/// A partner's calendar.
fn calendar(partner: &Partner, zones: &Zones) -> Calendar {
    let days = partner.days().expect("a file is refused in which somebody never works");
    Calendar::of(zones.get(partner.zone), days)
}

/// The secretariat's calendar; the usual one, where there is no secretariat.
fn office(office: Option<&Office>, zones: &Zones) -> Calendar {
    let usual = Office::default();
    let office = office.unwrap_or(&usual);
    let days = office.days().expect("a file is refused in which somebody never works");
    Calendar::of(zones.get(office.zone), days)
}

/// A calendar that is open around the clock.
fn always_open(zone: Zone) -> Calendar {
    let hours = Hours::new(std::iter::once(0..24 * 60).collect()).expect("a day is an interval");
    Calendar::new(zone, Week::new(&[], &hours), &[], []).expect("a week without a closed minute is open")
}

impl Current {
    /// Reads the network in force from the store, and computes what depends on it.
    pub(super) async fn read(store: &Store, zones: &Zones) -> Result<Self, StoreError> {
        let mut tx = store.read().await?;
        let (revision, network) = network::current(&mut tx).await?;
        let partners = network.directory.partners.values();
        let calendars = partners.map(|partner| (partner.id, calendar(partner, zones))).collect();
        let silent = silent::all(&mut tx).await?.into_iter().map(|one| one.role).collect();
        let utc = zones.get(chrono_tz::UTC);
        let office = office(network.secretariat.as_ref().map(|one| &one.office), zones);
        Ok(Self { revision, network, calendars, silent, every_day: always_open(utc.clone()), office, utc })
    }

    /// A partner's entry.
    #[must_use]
    pub fn partner(&self, id: PartnerId) -> Option<&Partner> {
        self.network.directory.partners.get(&id)
    }

    /// The rules by which the ladder of a partner climbs on an alert.
    #[must_use]
    pub fn rules<'a>(&'a self, alert: &'a Alert, partner: PartnerId) -> Option<Rules<'a>> {
        let (partner, calendar) = (self.partner(partner)?, self.calendars.get(&partner)?);
        let (rung, end_after) = (self.rung_of(partner), self.network.end_after);
        Some(Rules { terms: &alert.terms, tier: alert.class.tier, partner, calendar, rung, end_after })
    }

    /// Which of a partner's roles a ring can reach.
    #[must_use]
    pub fn rung_of(&self, partner: &Partner) -> Reachable {
        let rings = |role: RoleId| !self.silent.contains(&role);
        Reachable { duty: rings(partner.duty_role), backup: partner.backup_role.is_some_and(rings) }
    }

    /// Whether a ring can reach none of a partner's roles.
    #[must_use]
    pub fn reaches_nobody(&self, partner: PartnerId) -> bool {
        self.partner(partner).is_some_and(|entry| !self.rung_of(entry).anybody())
    }

    /// The reader for whom texts in a partner's channel are written.
    #[must_use]
    pub fn reader(&self, id: PartnerId, now: DateTime<Utc>) -> Option<Reader> {
        let (partner, calendar) = (self.partner(id)?, self.calendars.get(&id)?);
        Some(Reader { languages: partner.languages.clone(), zone: calendar.zone().clone(), now })
    }

    /// The reader for whom texts in this viewer's channel are written.
    #[must_use]
    pub fn reader_of(&self, whose: Whom, now: DateTime<Utc>) -> Option<Reader> {
        match whose {
            Whom::Partner(partner) => self.reader(partner, now),
            Whom::Secretariat => Some(self.secretariats_reader(now)),
        }
    }

    /// This viewer's channel.
    #[must_use]
    pub fn channel_of(&self, whose: Whom) -> Option<ChannelId> {
        match whose {
            Whom::Partner(partner) => self.partner(partner).map(|entry| entry.channel),
            Whom::Secretariat => self.network.secretariat.as_ref().map(|secretariat| secretariat.channel),
        }
    }

    /// Everybody who has a channel: the partners, and the secretariat if there is one.
    pub fn readers(&self) -> impl Iterator<Item = Whom> {
        let partners = self.network.directory.partners.keys().map(|id| Whom::Partner(*id));
        partners.chain(self.network.secretariat.iter().map(|_| Whom::Secretariat))
    }

    /// The reader for whom texts in the secretariat's channel are written.
    #[must_use]
    pub fn secretariats_reader(&self, now: DateTime<Utc>) -> Reader {
        Reader { languages: Vec::new(), zone: self.utc.clone(), now }
    }

    /// The partner for which a user acts, decided by the roles held now and the channel it happens in.
    pub fn officer(&self, user: UserId, roles: &[RoleId], channel: ChannelId) -> Result<Officer, Refusal> {
        if self.network.directory.partners.is_empty() {
            return Err(Refusal::NoNetwork);
        }
        let partners = self.network.directory.partners.values();
        let mine: Vec<&Partner> = partners.filter(|partner| partner.has(roles)).collect();
        let here = mine.iter().find(|partner| partner.channel == channel);
        match (mine.as_slice(), here) {
            ([], _) => Err(Refusal::NoPartner),
            ([one], _) => Ok(Officer { user, partner: one.id }),
            (_, Some(here)) => Ok(Officer { user, partner: here.id }),
            (several, None) => Err(Refusal::WhichPartner(several.iter().map(|partner| partner.id).collect())),
        }
    }

    /// Whether somebody with these roles is a network admin.
    #[must_use]
    pub fn is_admin(&self, roles: &[RoleId]) -> bool {
        self.network.secretariat.as_ref().is_some_and(|secretariat| roles.contains(&secretariat.role))
    }

    /// Whether somebody with these roles is an auditor.
    #[must_use]
    pub fn is_auditor(&self, roles: &[RoleId]) -> bool {
        let auditors = self.network.secretariat.as_ref().and_then(|secretariat| secretariat.auditors);
        auditors.is_some_and(|role| roles.contains(&role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_revision(revision: i64) -> Arc<Current> {
        let zones = Zones::bundled();
        let utc = zones.get(chrono_tz::UTC);
        Arc::new(Current {
            revision,
            network: Network::default(),
            calendars: BTreeMap::new(),
            silent: BTreeSet::new(),
            every_day: always_open(utc.clone()),
            office: office(None, &zones),
            utc,
        })
    }

    #[test]
    fn of_two_networks_that_are_read_at_once_the_later_stays() {
        let mut in_force = of_revision(1);
        // The second apply was read and adopted before the first one's read was adopted.
        adopt(&mut in_force, of_revision(3));
        adopt(&mut in_force, of_revision(2));
        assert_eq!(in_force.revision, 3);
        adopt(&mut in_force, of_revision(3));
        assert_eq!(in_force.revision, 3);
    }
}
