//! The record of an alert: for network admins, auditors and the issuer.
//!
//! Law: each look at a record, and each file that is given out of it, is journalled in the transaction that reads it.

use super::find::{known, looked};
use super::{No, Relay};
use crate::domain::{
    actor::Actor,
    dossier::Dossier,
    record::{Extract, Filter, Link, Opened, Record},
    reference::Reference,
    refusal::Refusal,
    snowflake::UserId,
    whom::Whom,
};
use crate::store::journal::record::{self as stored, Sight};
use crate::store::journal::{self, Entry};
use crate::store::{Tx, dossier};

/// How many groups are on a page: a screen and a half of a telephone holds them, with what stands around them.
const GROUPS: u32 = 10;
/// How many entries of one group are on a page.
const ENTRIES: u32 = 15;
/// How many of those who have opened an alert are named above its record.
const OPENINGS: u32 = 4;
/// How many entries are read at a time for a file.
const CHUNK: u32 = 1_000;
/// The most that one file may weigh. An entry weighs as much as it takes in a file without words; every byte of words
/// counts twice, as much as it takes if all of it is escaped. So a file stays far below Discord's 10 MiB.
const HEAVIEST: usize = 4_000_000;
/// What an entry weighs without words, in bytes.
const WEIGHT: usize = 500;

impl Relay {
    /// A page of the record of one alert; past the last page it is the last.
    pub async fn record(
        &self,
        user: UserId,
        viewer: Whom,
        reference: &Reference,
        filter: &Filter,
        page: u32,
    ) -> Result<Record, No> {
        let mut tx = self.store.write().await?;
        let dossier = readable(&mut tx, viewer, reference).await?;
        let of = sight(&dossier, viewer, filter);
        let counted = stored::count_groups(&mut tx, of).await?;
        let last = last(counted.groups, GROUPS);
        let page = page.min(last);
        let everything = Filter::default();
        let whole = Sight { filter: &everything, ..of };
        let openings = if page == 0 && *filter == everything {
            Some(stored::openings(&mut tx, whole, OPENINGS).await?)
        } else {
            None
        };
        let record = Record {
            heading: dossier.name(viewer).ok_or(Refusal::NoSuchAlert)?,
            openings,
            entries: counted.entries,
            groups: stored::groups(&mut tx, of, GROUPS, page * GROUPS).await?,
            page,
            last,
            verbs: stored::verbs(&mut tx, whole).await?,
            partners: stored::partners(&mut tx, whole).await?,
            follow_up: filter.partner.and_then(|partner| dossier.follow_ups.get(&partner).cloned()),
        };
        looked(&mut tx, user, viewer, &dossier.alert.id, "record-opened", self.clock.now()).await?;
        tx.commit().await?;
        Ok(match viewer {
            Whom::Partner(_) => record,
            Whom::Secretariat => without_words(record),
        })
    }

    /// A page of the group to which an entry of the record belongs; past the last page it is the last.
    pub async fn record_group(
        &self,
        user: UserId,
        viewer: Whom,
        reference: &Reference,
        filter: &Filter,
        entry: i64,
        page: u32,
    ) -> Result<Opened, No> {
        let mut tx = self.store.write().await?;
        let dossier = readable(&mut tx, viewer, reference).await?;
        let of = sight(&dossier, viewer, filter);
        let group = stored::group_of(&mut tx, of, entry).await?.ok_or(Refusal::OldButton)?;
        let last = last(group.entries, ENTRIES);
        let page = page.min(last);
        let opened = Opened {
            heading: dossier.name(viewer).ok_or(Refusal::NoSuchAlert)?,
            entries: stored::entries_of_group(&mut tx, of, entry, ENTRIES, page * ENTRIES).await?,
            group,
            page,
            last,
        };
        looked(&mut tx, user, viewer, &dossier.alert.id, "record-opened", self.clock.now()).await?;
        tx.commit().await?;
        Ok(opened)
    }

    /// The entries of a record after the entry of the number `after`, as many as a file takes; journalled as given out,
    /// with the numbers of the first and the last.
    pub async fn record_extract(
        &self,
        user: UserId,
        viewer: Whom,
        reference: &Reference,
        after: i64,
    ) -> Result<Extract, No> {
        let mut tx = self.store.write().await?;
        let dossier = readable(&mut tx, viewer, reference).await?;
        let (now, alert) = (self.clock.now(), dossier.alert.id.clone());
        let entries = links(&mut tx, alert.as_str(), viewer, after).await?;
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
            return Err(Refusal::OldButton.into());
        };
        let given = format!("{}-{}", first.sequence, last.sequence);
        let extract = Extract {
            heading: dossier.name(viewer).ok_or(Refusal::NoSuchAlert)?,
            before: stored::count_up_to(&mut tx, alert.as_str(), after).await?,
            count: stored::count_up_to(&mut tx, alert.as_str(), i64::MAX).await?,
            at: now,
            entries,
            alert,
        };
        let partner = viewer.partner().map(|partner| partner.to_string());
        let entry = Entry {
            at: now.into(),
            actor: Actor::Person(user),
            verb: "record-exported",
            matter: extract.alert.as_str(),
            partner: partner.as_deref(),
            subject: Some(&given),
            details: None,
        };
        journal::append(&mut tx, &entry).await?;
        tx.commit().await?;
        Ok(extract)
    }
}

/// The dossier of an alert whose record the viewer may read. Who may not know of the alert is told what is told of one
/// that does not exist.
async fn readable(tx: &mut Tx, viewer: Whom, reference: &Reference) -> Result<Dossier, No> {
    let id = dossier::by_reference(tx, reference, viewer.partner()).await?;
    let dossier = known(tx, viewer, &id.ok_or(Refusal::NoSuchAlert)?).await?;
    if viewer.partner().is_some_and(|partner| partner != dossier.alert.issuer) {
        return Err(Refusal::AuditorsOnly.into());
    }
    Ok(dossier)
}

/// The record as a viewer looks at it: only the issuer is told who objects.
fn sight<'a>(dossier: &'a Dossier, viewer: Whom, filter: &'a Filter) -> Sight<'a> {
    Sight { matter: dossier.alert.id.as_str(), veiled: viewer == Whom::Secretariat, filter }
}

/// The number of the last page of so many items, counted from 0.
fn last(items: u32, on_a_page: u32) -> u32 {
    items.div_ceil(on_a_page).saturating_sub(1)
}

/// What a partner answered in its own words is for the issuer alone.
fn without_words(mut record: Record) -> Record {
    if let Some(given) = record.follow_up.as_mut().and_then(|one| one.given.as_mut()) {
        given.reason = None;
    }
    record
}

/// The entries after a number, as the viewer may have them, until the file is full.
async fn links(tx: &mut Tx, matter: &str, viewer: Whom, after: i64) -> Result<Vec<Link>, No> {
    let (mut links, mut weight, mut last): (Vec<Link>, _, _) = (Vec::new(), 0, after);
    loop {
        let chunk = stored::links(tx, matter, last, CHUNK).await?;
        let Some(end) = chunk.last() else { return Ok(links) };
        last = end.sequence;
        for link in chunk {
            let link = link.read_by(viewer);
            weight += WEIGHT + 2 * link.words.as_ref().map_or(0, String::len);
            if weight > HEAVIEST && !links.is_empty() {
                return Ok(links);
            }
            links.push(link);
        }
    }
}
