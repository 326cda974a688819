//! The network in force, and who somebody is in it.
//!
//! Read from the store at start and after each change; shared until then, as every decision asks for it.
//!
//! Law: authority comes from roles held now. Whoever holds roles of two partners acts for the one whose channel it is.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use super::Relay;
use crate::domain::{
    calendar::{Calendar, Hours, Week},
    dossier::{Alert, Officer},
    follow_up::UserId,
    ladder::Rules,
    notice::Reader,
    partner::{Partner, PartnerId},
    refusal::Refusal,
    zone::{Zone, Zones},
};
use crate::network::Network;
use crate::store::{Store, StoreError, network};

/// The network in force, with what is computed from it once.
#[derive(Debug)]
pub struct Current {
    /// Its revision; 0 before there is one.
    pub revision: i64,
    /// Partners, groups, routes, secretariat.
    pub network: Network,
    /// Every partner's calendar.
    pub calendars: BTreeMap<PartnerId, Calendar>,
    /// What is written for everybody is written in this zone.
    utc: Zone,
    /// The secretariat's calendar: it works every day.
    pub(super) every_day: Calendar,
}

impl Relay {
    /// Reads the network anew, after a change. Of several that are read at once the latest stays.
    pub async fn reload(&self) -> Result<(), StoreError> {
        let read = Arc::new(Current::read(&self.store, &self.zones).await?);
        adopt(&mut self.current.write().unwrap_or_else(PoisonError::into_inner), read);
        Ok(())
    }
}

/// Takes what was read for what is in force, unless that is of a later revision: it was read earlier, and took longer.
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

/// The calendar of who works around the clock.
fn always_open(zone: Zone) -> Calendar {
    let hours = Hours::new(std::iter::once(0..24 * 60).collect()).expect("a day is an interval");
    Calendar::new(zone, Week::new(&[], &hours), &[], []).expect("a week without a closed minute is open")
}

impl Current {
    /// As the store has it.
    pub(super) async fn read(store: &Store, zones: &Zones) -> Result<Self, StoreError> {
        let mut tx = store.read().await?;
        let (revision, network) = network::current(&mut tx).await?;
        let partners = network.directory.partners.values();
        let calendars = partners.map(|partner| (partner.id, calendar(partner, zones))).collect();
        let utc = zones.get(chrono_tz::UTC);
        Ok(Self { revision, network, calendars, every_day: always_open(utc.clone()), utc })
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
        Some(Rules { terms: &alert.terms, tier: alert.class.tier, partner, calendar })
    }

    /// For whom texts in a partner's channel are written.
    #[must_use]
    pub fn reader(&self, id: PartnerId) -> Option<Reader> {
        let (partner, calendar) = (self.partner(id)?, self.calendars.get(&id)?);
        Some(Reader { languages: partner.languages.clone(), zone: calendar.zone().clone() })
    }

    /// For whom texts in the secretariat's channel are written.
    #[must_use]
    pub fn secretariats_reader(&self) -> Reader {
        Reader { languages: Vec::new(), zone: self.utc.clone() }
    }

    /// For which partner somebody acts, by the roles held now and the channel it happens in.
    pub fn officer(&self, user: UserId, roles: &[u64], channel: u64) -> Result<Officer, Refusal> {
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
    pub fn is_admin(&self, roles: &[u64]) -> bool {
        self.network.secretariat.as_ref().is_some_and(|secretariat| roles.contains(&secretariat.role))
    }

    /// Whether somebody with these roles is an auditor.
    #[must_use]
    pub fn is_auditor(&self, roles: &[u64]) -> bool {
        let auditors = self.network.secretariat.as_ref().and_then(|secretariat| secretariat.auditors);
        auditors.is_some_and(|role| roles.contains(&role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_revision(revision: i64) -> Arc<Current> {
        let utc = Zones::bundled().get(chrono_tz::UTC);
        let (network, calendars) = (Network::default(), BTreeMap::new());
        Arc::new(Current { revision, network, calendars, every_day: always_open(utc.clone()), utc })
    }

    #[test]
    fn of_two_networks_that_are_read_at_once_the_later_stays() {
        let mut in_force = of_revision(1);
        // The second apply was read and adopted before what the first had read got its turn.
        adopt(&mut in_force, of_revision(3));
        adopt(&mut in_force, of_revision(2));
        assert_eq!(in_force.revision, 3);
        adopt(&mut in_force, of_revision(3));
        assert_eq!(in_force.revision, 3);
    }
}
