//! Calls by telephone to partners that do not answer: whom to call, and who was reached.
//!
//! Law: if partners or alerts were chosen, a call is recorded for those that the person was shown, and for no other.

use std::collections::BTreeSet;

use super::{correct, done};
use crate::discord::{
    asked::{Asked, Desk, Reply},
    components::Message,
    custom_id::{CallPress, Callee},
    render,
};
use crate::domain::{
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    whom::Whom,
};
use crate::i18n::{Phrase, say};
use crate::relay::{No, fingerprint};

/// The name under which it is kept to whom, and about what, the person wants to record a call.
const CHOSEN: &str = "calls:chosen";
/// The most recorded calls that are each told by a line of their own.
const EACH: usize = 10;

/// A partner, and the alerts about which it was called.
type About = (PartnerId, Vec<AlertId>);

/// Answers the presses of this file.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: &CallPress,
    values: &[String],
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let viewer = || asked.viewer(&current);
    match press {
        CallPress::All => Ok(Reply::Private(page(desk, asked, 0).await?.private())),
        CallPress::Page(number) => Ok(Reply::Update(page(desk, asked, *number).await?.private())),
        CallPress::ToCall(_) | CallPress::Call(..) => choose_partners(desk, asked, values).await,
        CallPress::About(partner) => choose_alerts(desk, asked, *partner, values).await,
        CallPress::Called(partner, reached) => {
            let alerts = desk.relay.alerts_to_call(viewer()?, *partner).await?;
            record(desk, asked, viewer()?, &[(*partner, alerts)], *reached, Refusal::NobodyToCall).await
        }
        CallPress::CalledChosen(chosen, reached) => record_chosen(desk, asked, *chosen, *reached).await,
        CallPress::Reached(alert, callee) => record_old(desk, asked, alert, *callee, values, true).await,
        CallPress::NotReached(alert, callee) => record_old(desk, asked, alert, *callee, values, false).await,
        CallPress::Telephoned(reached) => {
            let officer = asked.officer(&current)?;
            let (viewer, alerts) = (Whom::Partner(officer.partner), desk.relay.asks_backup(officer).await?);
            record(desk, asked, viewer, &[(officer.partner, alerts)], *reached, Refusal::NobodyToCall).await
        }
    }
}

/// A page of everybody whom the person has to call.
async fn page(desk: &Desk, asked: &Asked, page: u32) -> Result<Message, No> {
    let current = desk.relay.current();
    let (list, page, last) = desk.relay.all_to_call(asked.viewer(&current)?, page as usize).await?;
    Ok(render::calls_page(asked.locale(desk, &current), &list, page, last))
}

/// Shows the partners that were chosen, with the buttons to record how the calls went.
async fn choose_partners(desk: &Desk, asked: &Asked, values: &[String]) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    let all = values.iter().any(|value| value == render::ALL);
    let chosen: Vec<PartnerId> = values.iter().filter_map(|value| value.parse().ok()).collect();
    Ok(private(&match chosen[..] {
        [partner] if !all => render::call(locale, &desk.relay.to_call(viewer, partner).await?, None),
        [] if !all => return Err(Refusal::OldButton.into()),
        _ => {
            let list = desk.relay.chosen_to_call(viewer, if all { &[] } else { &chosen }).await?;
            let kept: Vec<String> = list.callees.iter().map(ToString::to_string).collect();
            render::calls_chosen(locale, &list, keep(desk, asked, &kept.join("\n")).await?)
        }
    }))
}

/// Shows the alerts of one partner that were chosen, with the same buttons.
async fn choose_alerts(
    desk: &Desk,
    asked: &Asked,
    partner: PartnerId,
    values: &[String],
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    let mut call = desk.relay.to_call(viewer, partner).await?;
    call.alerts.retain(|one| values.contains(&one.heading.id.to_string()));
    if call.alerts.is_empty() {
        return Err(Refusal::NobodyToCall.into());
    }
    let ids = call.alerts.iter().map(|one| one.heading.id.to_string());
    let kept: Vec<String> = std::iter::once(partner.to_string()).chain(ids).collect();
    let chosen = keep(desk, asked, &kept.join(" ")).await?;
    Ok(private(&render::call(locale, &call, Some(chosen))))
}

/// Keeps what was chosen until a button says how the calls went: a line for each partner, with the alerts behind it if not
/// all are meant. Returns its fingerprint.
async fn keep(desk: &Desk, asked: &Asked, text: &str) -> Result<u64, No> {
    desk.relay.keep_pending(asked.user, CHOSEN, text).await?;
    Ok(fingerprint(text))
}

/// Records calls to the partners, or about the alerts, that the person was shown as chosen.
async fn record_chosen(desk: &Desk, asked: &Asked, chosen: u64, reached: bool) -> Result<Reply, No> {
    let viewer = asked.viewer(&desk.relay.current())?;
    let kept = desk.relay.pending(asked.user, CHOSEN).await?;
    let kept = kept.filter(|text| fingerprint(text) == chosen).ok_or(Refusal::OldButton)?;
    let mut about: Vec<About> = Vec::new();
    for line in kept.lines() {
        let mut parts = line.split(' ');
        let partner: Option<PartnerId> = parts.next().and_then(|code| code.parse().ok());
        let partner = partner.ok_or(Refusal::OldButton)?;
        let named: Vec<AlertId> = parts.filter_map(|id| id.parse().ok()).collect();
        let all = named.is_empty();
        about.push((partner, if all { desk.relay.alerts_to_call(viewer, partner).await? } else { named }));
    }
    let reply = record(desk, asked, viewer, &about, reached, Refusal::NobodyToCall).await?;
    correct::forgets(desk, asked, CHOSEN).await;
    Ok(reply)
}

/// Records calls about one alert, from a message that an earlier release posted.
async fn record_old(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    callee: Callee,
    values: &[String],
    reached: bool,
) -> Result<Reply, No> {
    let viewer = asked.viewer(&desk.relay.current())?;
    let partners: Vec<PartnerId> = match callee {
        Callee::One(partner) => vec![partner],
        Callee::Chosen(_) => values.iter().filter_map(|value| value.parse().ok()).collect(),
    };
    let about: Vec<About> = partners.into_iter().map(|one| (one, vec![alert.clone()])).collect();
    record(desk, asked, viewer, &about, reached, Refusal::OldButton).await
}

/// Records a call to each partner for each of its alerts that still waits for it; refused by `none` if there is none.
async fn record(
    desk: &Desk,
    asked: &Asked,
    viewer: Whom,
    about: &[About],
    reached: bool,
    none: Refusal,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (mut said, mut alerts, mut fault) = (Vec::new(), BTreeSet::new(), None);
    let mut refused = None;
    for (partner, of) in about {
        for alert in of {
            match desk.relay.telephoned(asked.user, viewer, alert, *partner, reached).await {
                Ok(called) => {
                    alerts.insert(alert);
                    said.push(receipt(called, *partner, reached));
                }
                // One of several may have been answered in the meantime: the other calls are still recorded.
                Err(No::Refused(no)) => refused = Some(no),
                Err(no) => fault = Some(no),
            }
        }
    }
    if said.is_empty() {
        let only = about.iter().map(|(_, alerts)| alerts.len()).sum::<usize>() == 1;
        return Err(fault.unwrap_or_else(|| refused.filter(|_| only).unwrap_or(none).into()));
    }
    if said.len() > EACH {
        said = vec![say::receipt_many(say::count_alerts(u32::try_from(alerts.len()).unwrap_or(u32::MAX)))];
    }
    said.extend(fault.map(done::failed));
    Ok(private(&render::follow_up::lines(asked.locale(desk, &current), &said)))
}

/// What is said of a recorded call. A partner that had acknowledged before is not said to do so by telephone.
fn receipt((reference, acknowledged): (Reference, bool), partner: PartnerId, reached: bool) -> Phrase {
    match (reached, acknowledged) {
        (true, false) => say::follow_up_reached_receipt(reference, partner),
        (true, true) => say::follow_up_reached_again_receipt(reference, partner),
        (false, _) => say::follow_up_not_reached_receipt(reference, partner),
    }
}

fn private(message: &Message) -> Reply {
    Reply::Private(message.private())
}
