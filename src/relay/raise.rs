//! Raising: a draft becomes an alert, with its follow-ups, cards and journal, in one transaction.
//!
//! Law: what the issuer was shown is what happens. If audience or draft are no longer those of the preview, nothing is
//! sent.

use crate::domain::actor::Actor;
use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::addressing::address;
use super::decision::{Decision, keep};
use super::drafts::{find, random};
use super::{Current, No, Relay, sharing};
use crate::domain::{
    actor::Done,
    audience::Addressee,
    digest::instead_of_card,
    dossier::{Alert, Dossier, Officer},
    draft::{Draft, Preview},
    due::Due,
    follow_up::FollowUp,
    reference::{AlertId, Reference},
    refusal::Refusal,
};
use crate::store::{StoreError, Tx, dossier, draft};

/// How long legal details may follow an urgent alert. Source: the project's terms.
const LEGAL_WITHIN: TimeDelta = TimeDelta::hours(1);
/// How many references are tried before giving up, if one after the other is taken: each partner has 33 million.
const TRIES: usize = 20;

impl Relay {
    /// Sends a draft, if `fingerprint` is that of its preview now.
    pub async fn raise(&self, officer: Officer, id: &AlertId, fingerprint: u64) -> Result<Dossier, No> {
        let mut tx = self.store.write().await?;
        let (now, current) = (self.clock.now(), self.current());
        let draft = find(&mut tx, officer, id).await?;
        let preview = self.preview_of(&mut tx, &draft, &current).await?;
        if preview.fingerprint != fingerprint {
            return Err(Refusal::PreviewOutdated.into());
        }
        preview.sendable(draft.class.tier)?;
        let reference = free_reference(&mut tx, &draft).await?;
        let mut dossier = opened(&draft, &preview, reference, Done { at: now, by: officer.user }, &current);
        let keys = dossier.alert.matter.keys();
        dossier.alert.again_of = dossier::withdrawn_before(&mut tx, officer.partner, &keys).await?;
        let mut decision = Decision::new(now, &current, dossier);
        self.follow(&mut tx, &mut decision).await?;
        let raised = decision.dossier.clone();
        keep(&mut tx, None, decision, Actor::Person(officer.user)).await?;
        draft::remove(&mut tx, id).await?;
        tx.commit().await?;
        self.wake();
        Ok(raised)
    }

    /// What follows from a new alert: journal, checks of posting, the question to earlier issuers.
    async fn follow(&self, tx: &mut Tx, decision: &mut Decision<'_>) -> Result<(), StoreError> {
        let alert = decision.dossier.alert.clone();
        let matter = serde_json::to_string(&alert.matter).expect("a matter is plain data");
        decision.journal("raised", Some(alert.issuer), Some(alert.reference.to_string()), Some(matter));
        if let Some(of) = &alert.again_of {
            decision.journal("raised-again", Some(alert.issuer), Some(of.to_string()), None);
        }
        let follow_ups: Vec<FollowUp> = decision.dossier.follow_ups.values().cloned().collect();
        for follow_up in &follow_ups {
            address(decision, follow_up);
        }
        if let Some(due) = alert.legal_due {
            decision.look_again(Due::Legal { alert: alert.id.clone() }, due);
        }
        sharing::ask(tx, decision, &alert.matter.keys()).await
    }
}

async fn free_reference(tx: &mut Tx, draft: &Draft) -> Result<Reference, StoreError> {
    for _ in 0..TRIES {
        let reference = Reference::from_random(draft.issuer, random()?);
        if dossier::by_reference(tx, &reference, None).await?.is_none() {
            return Ok(reference);
        }
    }
    Err(StoreError::Missing { what: "free reference", id: draft.issuer.to_string() })
}

/// The dossier of an alert that is being raised.
fn opened(
    draft: &Draft,
    preview: &Preview,
    reference: Reference,
    raised: Done,
    current: &Current,
) -> Dossier {
    let terms = &preview.terms;
    let follow_up = |(partner, addressee): (_, &Addressee)| {
        let mut one = FollowUp::new(partner, addressee.purpose, addressee.reasons.clone(), terms, raised.at);
        let entry = current.partner(partner);
        one.by_digest =
            entry.is_some_and(|entry| instead_of_card(addressee.purpose, draft.class.tier, entry));
        (partner, one)
    };
    Dossier {
        alert: Alert {
            id: draft.id.clone(),
            reference,
            issuer: draft.issuer,
            raised,
            class: draft.class,
            matter: draft.matter.clone(),
            revision: 1,
            revised_at: None,
            additions: Vec::new(),
            terms: preview.terms.clone(),
            legal_due: (!preview.gaps.is_empty()).then(|| raised.at + LEGAL_WITHIN),
            again_of: None,
            withdrawn: None,
            erased: None,
        },
        follow_ups: preview.routed.audience.iter().map(follow_up).collect(),
        reports: BTreeMap::new(),
        objections: Vec::new(),
        hours: BTreeMap::new(),
    }
}
