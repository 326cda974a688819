//! Finding: what an officer sees of alerts, and what the secretariat sees of them.
//!
//! Law: a partner sees only what it raised or is in the audience of. For an alert that it does not see, it gets the
//! same words as for one that does not exist. Looking at states or objections is journalled, like looking at the matter.

use crate::domain::actor::Actor;
use chrono::{DateTime, Utc};

use super::{No, Relay};
use crate::domain::{
    dossier::{Cleared, Dossier, Officer},
    follow_up::{FollowUp, Stage},
    location,
    objection::Objection,
    partner::PartnerId,
    posted::Posted,
    reference::AlertId,
    refusal::Refusal,
    snowflake::UserId,
    view::{Board, Card, Content, Heading, Owed},
    whom::Whom,
};
use crate::store::journal::{self, Entry};
use crate::store::{StoreError, Tx, card, dossier};

/// How many references are completed at most: as many as Discord shows.
const COMPLETED: u32 = 25;
/// How many alerts an inbox reads at most, the most urgent first: the others appear once some of these are answered.
const INBOX: usize = 200;
/// How many alerts are on a page of a list: as many as have room in any language.
const LISTED: u32 = 15;

/// An alert as its viewer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An addressee's card.
    Card(Box<Cleared<Card>>),
    /// The issuer's board.
    Board(Box<Cleared<Board>>),
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The alert.
    pub heading: Cleared<Heading>,
    /// Who raised it.
    pub issuer: PartnerId,
    /// How far the viewer's follow-up is; none where the viewer is the issuer.
    pub stage: Option<Stage>,
    /// The viewer's card or board, once it is posted.
    pub posted: Option<Posted>,
}

/// A page of what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matches {
    /// The alerts on this page.
    pub items: Vec<Item>,
    /// The number of this page, counted from 0: the one that was asked for, or the last.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// How many alerts there are on all pages.
    pub count: usize,
}

impl Relay {
    /// One alert, by its id.
    pub async fn show(&self, officer: Officer, alert: &AlertId) -> Result<Found, No> {
        let mut tx = self.store.read().await?;
        let dossier = seen(&mut tx, officer.partner, alert).await?;
        let now = self.clock.now();
        let board = dossier.board(officer.partner, now).map(|board| Found::Board(Box::new(board)));
        let found = board
            .or_else(|| dossier.private_card(officer.partner, now).map(|card| Found::Card(Box::new(card))));
        Ok(found.ok_or(Refusal::NoSuchAlert)?)
    }

    /// The alert of a reference, if the viewer may know of it.
    pub async fn named(&self, viewer: Whom, reference: &str) -> Result<AlertId, No> {
        let reference = reference.parse().map_err(|_| Refusal::NotASearch)?;
        let mut tx = self.store.read().await?;
        let id = dossier::by_reference(&mut tx, &reference, viewer.partner())
            .await?
            .ok_or(Refusal::NoSuchAlert)?;
        known(&mut tx, viewer, &id).await?.name(viewer).ok_or(Refusal::NoSuchAlert)?;
        Ok(id)
    }

    /// An alert's name, for a menu about it.
    pub async fn name(&self, officer: Officer, alert: &AlertId) -> Result<Cleared<Heading>, No> {
        let mut tx = self.store.read().await?;
        let dossier = seen(&mut tx, officer.partner, alert).await?;
        Ok(dossier.name(Whom::Partner(officer.partner)).ok_or(Refusal::NoSuchAlert)?)
    }

    /// What an issuer has written, for the form in which its officers change it. This is no disclosure: it is their
    /// own text.
    pub async fn written(&self, officer: Officer, alert: &AlertId) -> Result<Cleared<Content>, No> {
        let mut tx = self.store.read().await?;
        let dossier = seen(&mut tx, officer.partner, alert).await?;
        dossier.may_change(officer.partner)?;
        Ok(dossier.content(officer.partner).ok_or(Refusal::NoSuchAlert)?)
    }

    /// Every addressee's state, for a private look by the issuer or the secretariat; journalled.
    pub async fn states(&self, user: UserId, viewer: Whom, alert: &AlertId) -> Result<Cleared<Board>, No> {
        let mut tx = self.store.write().await?;
        let now = self.clock.now();
        let dossier = known(&mut tx, viewer, alert).await?;
        let states = dossier.states(viewer, now).ok_or(Refusal::NoSuchAlert)?;
        looked(&mut tx, user, viewer, alert, "states-opened", now).await?;
        tx.commit().await?;
        Ok(states)
    }

    /// The objections that stand, with names and reasons: for the issuer; journalled.
    pub async fn objections(&self, officer: Officer, alert: &AlertId) -> Result<Cleared<Vec<Objection>>, No> {
        self.decide(officer, alert, |decision| {
            let objections = decision.dossier.objections_for(officer.partner, decision.now);
            let objections = objections.ok_or(Refusal::IssuerOnly)?;
            decision.journal("objections-opened", Some(officer.partner), None, None);
            Ok(objections)
        })
        .await
    }

    /// A page of the alerts that match a reference or URLs: the most urgent tier first, and within a tier the earliest
    /// first.
    pub async fn find(&self, officer: Officer, text: &str, page: u32) -> Result<Matches, No> {
        let mut tx = self.store.read().await?;
        let ids: Vec<AlertId> = if let Ok(reference) = text.parse() {
            let named = dossier::by_reference(&mut tx, &reference, Some(officer.partner)).await?;
            if let Some(id) = &named {
                known(&mut tx, Whom::Partner(officer.partner), id).await?;
            }
            named.into_iter().collect()
        } else {
            let reading = location::read(text);
            let keys = reading.locations.iter().map(|location| location.key().clone()).collect();
            if reading.locations.is_empty() {
                return Err(Refusal::NotASearch.into());
            }
            dossier::by_keys(&mut tx, &keys, Some(officer.partner))
                .await?
                .into_iter()
                .map(|named| named.id)
                .collect()
        };
        let pages = u32::try_from(ids.chunks(LISTED as usize).len()).unwrap_or(u32::MAX);
        // An alert may have been withdrawn since the officer read the page before, so there may be fewer pages.
        let page = page.min(pages.saturating_sub(1));
        let shown = ids.chunks(LISTED as usize).nth(page as usize).ok_or(Refusal::NoSuchAlert)?;
        let items = self.items(&mut tx, officer.partner, shown).await?;
        Ok(Matches { items, page, pages, count: ids.len() })
    }

    /// A page of the latest alerts that the officer's partner sees, and whether there are more.
    pub async fn list(&self, officer: Officer, page: u32) -> Result<(Vec<Item>, bool), No> {
        let mut tx = self.store.read().await?;
        let skip = page.saturating_mul(LISTED);
        let mut ids = dossier::of_partner(&mut tx, officer.partner, LISTED + 1, skip).await?;
        let more = ids.len() > LISTED as usize;
        ids.truncate(LISTED as usize);
        Ok((self.items(&mut tx, officer.partner, &ids).await?, more))
    }

    /// A page of the latest alerts by name, for the secretariat, and whether there are more.
    pub async fn list_names(&self, page: u32) -> Result<(Vec<Cleared<Heading>>, bool), No> {
        let mut tx = self.store.read().await?;
        let ids = dossier::latest(&mut tx, LISTED + 1, page.saturating_mul(LISTED)).await?;
        let mut names = names(&mut tx, Whom::Secretariat, &ids).await?;
        let more = names.len() > LISTED as usize;
        names.truncate(LISTED as usize);
        Ok((names, more))
    }

    /// What the officer's partner owes as an addressee or as the issuer, each with its card or board: by tier, then by
    /// what has to be done, then by deadline. As an addressee, on the first two hundred alerts.
    pub async fn inbox(&self, officer: Officer) -> Result<Vec<(Cleared<Owed>, Option<Posted>)>, No> {
        let mut tx = self.store.read().await?;
        let now = self.clock.now();
        let mut ids = dossier::owed(&mut tx, officer.partner, INBOX, 0).await?;
        ids.extend(dossier::asking_issuer(&mut tx, officer.partner, now.into()).await?);
        ids.sort_unstable();
        ids.dedup();
        let cards = card::of_partner(&mut tx, officer.partner.as_str(), &ids).await?;
        let dossiers = dossier::load_all(&mut tx, &ids).await?;
        let owed = dossiers.iter().flat_map(|dossier| dossier.owed(officer.partner, now));
        let mut owed: Vec<_> = owed.map(|one| (posted(&cards, &one.heading.id), one)).collect();
        owed.sort_by_key(|(_, one)| one.order());
        Ok(owed.into_iter().map(|(posted, one)| (one, posted)).collect())
    }

    /// How many alerts on which the officer's partner owes something are not in its inbox.
    pub async fn beyond_inbox(&self, officer: Officer) -> Result<usize, No> {
        let mut tx = self.store.read().await?;
        let owed = dossier::count_owed(&mut tx, officer.partner).await?;
        Ok(owed.saturating_sub(INBOX))
    }

    /// The latest alerts that a viewer knows of and whose references contain `typed`.
    pub async fn named_like(&self, viewer: Whom, typed: &str) -> Result<Vec<Cleared<Heading>>, No> {
        let mut tx = self.store.read().await?;
        let ids = dossier::named_like(&mut tx, viewer.partner(), typed, COMPLETED).await?;
        Ok(names(&mut tx, viewer, &ids).await?)
    }

    async fn items(&self, tx: &mut Tx, partner: PartnerId, ids: &[AlertId]) -> Result<Vec<Item>, StoreError> {
        let cards = card::of_partner(tx, partner.as_str(), ids).await?;
        let item = |dossier: &Dossier| {
            let heading = dossier.name(Whom::Partner(partner))?;
            Some(Item {
                issuer: dossier.alert.issuer,
                stage: dossier.follow_ups.get(&partner).map(FollowUp::stage),
                posted: posted(&cards, &heading.id),
                heading,
            })
        };
        Ok(dossier::load_all(tx, ids).await?.iter().filter_map(item).collect())
    }
}

/// The names of alerts, as far as a viewer may know of them.
async fn names(tx: &mut Tx, viewer: Whom, ids: &[AlertId]) -> Result<Vec<Cleared<Heading>>, StoreError> {
    let dossiers = dossier::load_all(tx, ids).await?;
    Ok(dossiers.iter().filter_map(|dossier| dossier.name(viewer)).collect())
}

/// Loads the dossier of an alert that the partner may see.
pub(super) async fn seen(tx: &mut Tx, partner: PartnerId, alert: &AlertId) -> Result<Dossier, No> {
    let dossier = known(tx, Whom::Partner(partner), alert).await?;
    Ok(Some(dossier).filter(|dossier| dossier.concerns(partner)).ok_or(Refusal::NoSuchAlert)?)
}

/// Loads a dossier that is not erased. If it is erased, a viewer who knew of it is told so.
pub(super) async fn known(tx: &mut Tx, viewer: Whom, alert: &AlertId) -> Result<Dossier, No> {
    let dossier = dossier::load(tx, alert).await?.ok_or(Refusal::NoSuchAlert)?;
    dossier.erased_to(viewer).map_or(Ok(dossier), |erased| Err(erased.into()))
}

/// Where the card or board of an alert is, looked up among a partner's cards.
pub(super) fn posted(cards: &[card::Card], alert: &AlertId) -> Option<Posted> {
    let card = cards.iter().find(|card| card.alert == alert.as_str())?;
    Some(Posted { channel: card.channel, message: card.message_id? })
}

/// Journals that somebody has looked at an alert, by name.
pub(super) async fn looked(
    tx: &mut Tx,
    user: UserId,
    viewer: Whom,
    alert: &AlertId,
    verb: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let partner = viewer.partner();
    let entry = Entry {
        at: now.into(),
        actor: Actor::Person(user),
        verb,
        matter: alert.as_str(),
        partner: partner.as_ref().map(PartnerId::as_str),
        subject: None,
        details: None,
    };
    journal::append(tx, &entry).await.map(drop)
}
