//! Changing an alert after it was sent: amended, widened, withdrawn.
//!
//! Only its issuer may change it. Numbers of locations never change, so what was reported stays true. What was
//! included by mistake is taken out by `taking_out.rs`.

use crate::domain::actor::Actor;
use std::collections::{BTreeMap, BTreeSet};

use super::addressing::{add, kept_out, like};
use super::decision::{Decision, keep};
use super::find::seen;
use super::{No, Relay, sharing};
use crate::domain::{
    actor::Done,
    audience::Purpose,
    audience::RouteName,
    dossier::{Alert, Class, Officer},
    draft::{Preview, Times},
    follow_up::FollowUp,
    location::Number,
    matter::{Gap, MOST_LOCATIONS, Matter},
    notice::Notice,
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    ringing::LastRings,
    routing::Route,
    tlp::Tlp,
};
use crate::store::ring;

impl Relay {
    /// Changes class or matter. Returns the new revision, or none if nothing differs. Addressees who have acknowledged
    /// are told that the alert changed, and not told again until they have acknowledged the change. Locations may be
    /// added but never taken out, and nothing that an alert needs may go missing.
    pub async fn amend(
        &self,
        officer: Officer,
        alert: &AlertId,
        change: impl FnOnce(&mut Class, &mut Matter) -> Result<(), Refusal>,
    ) -> Result<(Reference, Option<u32>), No> {
        let mut tx = self.store.write().await?;
        let (now, current) = (self.clock.now(), self.current());
        let before = seen(&mut tx, officer.partner, alert).await?;
        let mut decision = Decision::new(now, &current, before.clone());
        let revision = amended(&mut decision, officer, change)?;
        // Under `TLP:RED` the issuers of earlier alerts were not asked about the locations that are there already.
        let known =
            if before.alert.class.tlp == Tlp::Red { BTreeSet::new() } else { before.alert.matter.keys() };
        let new = decision.dossier.alert.matter.keys().difference(&known).cloned().collect();
        sharing::ask(&mut tx, &mut decision, &new).await?;
        keep(&mut tx, Some(&before), decision, Actor::Person(officer.user)).await?;
        tx.commit().await?;
        self.wake();
        Ok((before.alert.reference, revision))
    }

    /// A preview of what widening would add: only the partners of these lines, each line with its purpose.
    pub async fn preview_widening(
        &self,
        officer: Officer,
        alert: &AlertId,
        lines: &[(Purpose, String)],
    ) -> Result<Preview, No> {
        let current = self.current();
        let mut tx = self.store.read().await?;
        let dossier = seen(&mut tx, officer.partner, alert).await?;
        let last = ring::all(&mut tx).await?;
        let decision = Decision::new(self.clock.now(), &current, dossier);
        decision.dossier.may_change(officer.partner)?;
        Ok(widening(&decision, lines, &last)?)
    }

    /// Adds the partners of these lines, if `fingerprint` is that of the preview now. Returns how many.
    pub async fn widen(
        &self,
        officer: Officer,
        alert: &AlertId,
        lines: &[(Purpose, String)],
        fingerprint: u64,
    ) -> Result<(Reference, usize), No> {
        self.decide(officer, alert, |decision| {
            decision.dossier.may_change(officer.partner)?;
            // When partners were last rung does not change who is added.
            let preview = widening(decision, lines, &BTreeMap::new())?;
            if preview.fingerprint != fingerprint {
                return Err(Refusal::PreviewOutdated);
            }
            for addressee in &preview.addressees {
                add(decision, addressee.partner, addressee.purpose, addressee.reasons.clone());
            }
            Ok((decision.dossier.alert.reference.clone(), preview.addressees.len()))
        })
        .await
    }

    /// Withdraws an alert: nothing is owed any more, and those who are acting are rung.
    pub async fn withdraw(
        &self,
        officer: Officer,
        alert: &AlertId,
        reason: Option<String>,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            decision.dossier.may_change(officer.partner)?;
            let now = decision.now;
            let acting: Vec<PartnerId> = acting(decision).map(|one| one.partner).collect();
            for follow_up in decision.dossier.follow_ups.values_mut() {
                follow_up.close(now);
            }
            decision.dossier.alert.withdrawn = Some(Done { at: now, by: officer.user });
            decision.dossier.alert.legal_due = None;
            decision.journal("withdrawn", Some(officer.partner), None, reason);
            for partner in acting {
                let withdrawn = Notice::Withdrawn { alert: alert.clone(), partner };
                decision.tell(partner, withdrawn, "withdrawn");
            }
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }
}

/// Makes the change of an amendment. Returns the revision, or none if nothing differs.
fn amended(
    decision: &mut Decision<'_>,
    officer: Officer,
    change: impl FnOnce(&mut Class, &mut Matter) -> Result<(), Refusal>,
) -> Result<Option<u32>, Refusal> {
    decision.dossier.may_change(officer.partner)?;
    let before = decision.dossier.alert.clone();
    let told: Vec<PartnerId> = up_to_date(decision);
    let alert = &mut decision.dossier.alert;
    change(&mut alert.class, &mut alert.matter)?;
    if !alert.matter.locations.starts_with(&before.matter.locations) {
        return Err(Refusal::LocationsStay);
    }
    if alert.matter.locations.len() > MOST_LOCATIONS as usize {
        return Err(Refusal::TooManyLocations(MOST_LOCATIONS));
    }
    // The rights gate applies to a change, too: it asks whether an added whole site is meant, and whether reasons are
    // left.
    let gaps = |alert: &Alert| alert.matter.gaps(alert.class.kind.counters());
    let known = gaps(&before);
    let opened: Vec<Gap> = gaps(alert).into_iter().filter(|gap| !known.contains(gap)).collect();
    if !opened.is_empty() {
        return Err(Refusal::Incomplete(opened));
    }
    if alert.class == before.class && alert.matter == before.matter {
        return Ok(None);
    }
    if gaps(alert).is_empty() {
        alert.legal_due = None;
    }
    alert.revision += 1;
    alert.revised_at = Some(decision.now);
    let revision = alert.revision;
    still_allowed(decision, &before)?;
    let details = serde_json::json!({ "before": before.matter, "after": decision.dossier.alert.matter });
    let subject = Some(revision.to_string());
    decision.journal("amended", Some(officer.partner), subject, Some(details.to_string()));
    let known = before.matter.locations.len();
    let alert = &mut decision.dossier.alert;
    if alert.matter.locations.len() > known {
        alert.additions.extend(Number::try_from(known + 1).map(|first| (revision, first)));
        more_to_do(decision);
    }
    if legal_alone(&before, &decision.dossier.alert) {
        // Authority and basis change nothing about what is asked: nobody has to read it again.
        for one in decision.dossier.follow_ups.values_mut().filter(|one| one.seen_revision == before.revision)
        {
            one.seen_revision = revision;
        }
        return Ok(Some(revision));
    }
    for partner in told {
        let changed = Notice::Changed { alert: before.id.clone(), partner };
        decision.tell(partner, changed, &format!("changed:{revision}"));
    }
    Ok(Some(revision))
}

/// Whether only authority and legal basis differ.
fn legal_alone(before: &Alert, after: &Alert) -> bool {
    let legal = Matter {
        authority: before.matter.authority.clone(),
        legal_basis: before.matter.legal_basis.clone(),
        authorised_by: before.matter.authorised_by,
        ..after.matter.clone()
    };
    before.class == after.class && before.matter == legal
}

/// Asks addressees again who had finished with the alert: added locations are for them, too.
fn more_to_do(decision: &mut Decision<'_>) {
    let asked = decision.dossier.follow_ups.values().filter(|one| one.ask().is_some());
    for partner in asked.map(|one| one.partner).collect::<Vec<_>>() {
        let now = decision.now;
        let asked_anew = decision.asked(partner).is_ok_and(|(one, rules)| one.ask_anew(now, rules));
        if asked_anew {
            decision.journal("reopened", Some(partner), None, None);
            decision.owed_anew(partner);
        }
    }
}

/// Refuses a change after which the rules would keep out a partner that is addressed already: an audience only grows,
/// so the alert has to stay within what its addressees may see.
fn still_allowed(decision: &Decision<'_>, before: &Alert) -> Result<(), Refusal> {
    let (dossier, network) = (&decision.dossier, &decision.current.network);
    let known = kept_out(before, network);
    let barred = kept_out(&dossier.alert, network).into_iter();
    let mut new = barred.filter(|(partner, _)| dossier.concerns(*partner) && !known.contains_key(partner));
    new.next().map_or(Ok(()), |(partner, rule)| Err(Refusal::KeptOut { partner, rule }))
}

/// The follow-ups that were acknowledged and are not finished.
fn acting<'a>(decision: &'a Decision<'_>) -> impl Iterator<Item = &'a FollowUp> {
    decision.dossier.follow_ups.values().filter(|one| one.owes() && one.acknowledged.is_some())
}

/// The acting partners that have acknowledged the alert as it stands. Others were told already that it has changed,
/// and read all changes at once.
fn up_to_date(decision: &Decision<'_>) -> Vec<PartnerId> {
    let revision = decision.dossier.alert.revision;
    acting(decision).filter(|one| one.seen_revision >= revision).map(|one| one.partner).collect()
}

/// Whether a purpose asks more of a partner than it is asked now.
fn is_more(decision: &Decision<'_>, partner: PartnerId, purpose: Purpose) -> bool {
    let known = decision.dossier.follow_ups.get(&partner);
    let told = known.is_some_and(|one| one.ask().is_none() && matches!(purpose, Purpose::Action(_)));
    told || !decision.dossier.concerns(partner)
}

/// The preview of what lines would add: only these lines, within what the rules allow, and without partners that would
/// be asked nothing more. `last` says when each partner was last rung.
fn widening(
    decision: &Decision<'_>,
    lines: &[(Purpose, String)],
    last: &BTreeMap<PartnerId, LastRings>,
) -> Result<Preview, Refusal> {
    let (alert, network) = (&decision.dossier.alert, &decision.current.network);
    let draft = like(alert, lines.to_vec());
    let bars: BTreeSet<RouteName> = kept_out(alert, network).into_values().collect();
    let never: Vec<Route> =
        network.routes.iter().filter(|route| bars.contains(&route.name)).cloned().collect();
    let mut preview = draft.preview(
        &network.directory,
        &never,
        Times { calendars: &decision.current.calendars, last_rings: last },
        alert.terms.clone(),
        Vec::new(),
        decision.now,
    );
    preview.unheard(|partner| decision.current.reaches_nobody(partner));
    if let Some(no) = preview.unheeded.refusals().next() {
        return Err(no);
    }
    if preview.addressees.is_empty() {
        return Err(Refusal::NobodyAddressed);
    }
    preview.addressees.retain(|one| is_more(decision, one.partner, one.purpose));
    if preview.addressees.is_empty() { Err(Refusal::AlreadyAddressed) } else { Ok(preview) }
}
