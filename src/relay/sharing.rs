//! Sharing: the issuer that raised content first is asked whether another partner, which has raised the same since,
//! may read its alert.
//!
//! Laws: nobody learns of an alert in which their partner is not addressed, unless its issuer allows it; and an issuer
//! is shown only the partners that it was asked about. Nobody is told that an alert under `TLP:RED` exists.

use crate::domain::actor::Actor;
use std::collections::BTreeSet;

use super::addressing::{add, kept_out};
use super::decision::Decision;
use super::find::{looked, seen};
use super::{No, Relay, about};
use crate::domain::{
    audience::{AddressedBy, Purpose},
    dossier::{Cleared, Officer},
    location::LocationKey,
    notice::Notice,
    partner::{PartnerId, Target},
    reference::{AlertId, Reference},
    refusal::Refusal,
    tlp::Tlp,
    view::Heading,
    whom::Whom,
};
use crate::store::journal::{self, Entry};
use crate::store::{StoreError, Tx, dossier};

/// The verb under which the journal records the question.
pub(super) const ASKED: &str = "share-asked";

/// Asks the issuers of alerts that hold one of these locations whether to share them with the issuer of this alert,
/// which has just named the locations. Exercises are not shared with real alerts, nor real alerts with exercises.
pub(super) async fn ask(
    tx: &mut Tx,
    decision: &mut Decision<'_>,
    keys: &BTreeSet<LocationKey>,
) -> Result<(), StoreError> {
    let alert = decision.dossier.alert.clone();
    if alert.class.tlp == Tlp::Red {
        return Ok(());
    }
    for earlier in dossier::by_keys(tx, keys, None).await? {
        let Some(known) = dossier::load_readable(tx, &earlier.id).await? else { continue };
        let barred = kept_out(&known.alert, &decision.current.network);
        let alike = known.alert.class.exercise == alert.class.exercise;
        if !alike || known.concerns(alert.issuer) || barred.contains_key(&alert.issuer) {
            continue;
        }
        // Journalled with the earlier alert: the raiser reads the record of the new alert, and must not learn of the
        // earlier one.
        let entry = Entry {
            at: decision.now.into(),
            actor: Actor::Bot,
            verb: ASKED,
            matter: earlier.id.as_str(),
            partner: Some(alert.issuer.as_str()),
            subject: None,
            details: None,
        };
        journal::append(tx, &entry).await?;
        let notice = Notice::ShareWanted { alert: earlier.id.clone(), with: alert.issuer };
        decision.tell(earlier.issuer, notice, &format!("share:{}", earlier.id));
    }
    Ok(())
}

/// The partners about which the issuer of an alert was asked.
async fn asked(tx: &mut Tx, alert: &AlertId) -> Result<BTreeSet<PartnerId>, StoreError> {
    let entries = journal::of_matter(tx, alert.as_str()).await?;
    let asked = entries.into_iter().filter(|entry| entry.verb == ASKED);
    Ok(asked.filter_map(|entry| entry.partner?.parse().ok()).collect())
}

impl Relay {
    /// The partners that have raised the same content as an alert since and do not know of it, for a private look by
    /// its issuer, which was asked whether to share it; journalled. Partners that are kept out, or whose own alert is
    /// under `TLP:RED` by now, are left out.
    pub async fn sharing(
        &self,
        officer: Officer,
        alert: &AlertId,
    ) -> Result<(Cleared<Heading>, Vec<PartnerId>), No> {
        let mut tx = self.store.write().await?;
        let (now, current) = (self.clock.now(), self.current());
        let known = seen(&mut tx, officer.partner, alert).await?;
        known.may_change(officer.partner)?;
        let barred = kept_out(&known.alert, &current.network);
        let asked = asked(&mut tx, alert).await?;
        let mut with = BTreeSet::new();
        for same in dossier::by_keys(&mut tx, &known.alert.matter.keys(), None).await? {
            if !asked.contains(&same.issuer)
                || known.concerns(same.issuer)
                || barred.contains_key(&same.issuer)
            {
                continue;
            }
            let Some(same) = dossier::load_readable(&mut tx, &same.id).await? else { continue };
            if same.alert.class.tlp != Tlp::Red {
                with.insert(same.alert.issuer);
            }
        }
        let viewer = Whom::Partner(officer.partner);
        let heading = known.name(viewer).ok_or(Refusal::NoSuchAlert)?;
        looked(&mut tx, officer.user, viewer, alert, "sharing-opened", now).await?;
        tx.commit().await?;
        Ok((heading, with.into_iter().collect()))
    }

    /// The issuer of an earlier alert does not share it with a partner: the question is taken away.
    pub async fn do_not_share(&self, officer: Officer, alert: &AlertId, with: PartnerId) -> Result<(), No> {
        let mut tx = self.store.write().await?;
        let known = seen(&mut tx, officer.partner, alert).await?;
        known.may_change(officer.partner)?;
        let now = self.clock.now();
        about::answered(&mut tx, &Notice::ShareWanted { alert: alert.clone(), with }, &known, now).await?;
        tx.commit().await?;
        self.wake();
        Ok(())
    }

    /// The issuer of an earlier alert shares it with a partner that it was asked about: for information.
    pub async fn share(&self, officer: Officer, alert: &AlertId, with: PartnerId) -> Result<Reference, No> {
        let asked = asked(&mut self.store.read().await?, alert).await?;
        self.decide(officer, alert, |decision| {
            decision.dossier.may_change(officer.partner)?;
            if !decision.dossier.concerns(with) {
                let barred = kept_out(&decision.dossier.alert, &decision.current.network);
                if let Some(rule) = barred.get(&with) {
                    return Err(Refusal::KeptOut { partner: with, rule: rule.clone() });
                }
                if !asked.contains(&with) {
                    return Err(Refusal::NobodyAddressed);
                }
                let reason = AddressedBy::Issuer(Target::Partner(with));
                add(decision, with, Purpose::Information, vec![reason]);
            }
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }
}
