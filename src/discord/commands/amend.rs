//! `/alert amend`, and a board's button: a private message with what the alert says now, and a control for each part
//! of it.
//!
//! Laws: only the issuer amends. Each change is a revision of its own, and is made only if something differs. Two
//! officers may amend at once: a control carries what it showed, and a form what it was filled with, so that only
//! what the officer has changed there is changed in the alert.

use serde_json::Value;

use super::{
    correct, done, matter, reasons,
    time::{self, Hand},
    topic,
};
use crate::discord::{
    asked::{Asked, Desk, Entered, Reply, Written},
    custom_id::{AmendPress, Form, MatterStep, Press, Sheet},
    render::{
        self, Amiss, Facts,
        controls::{marked, marks, offered},
        form,
    },
};
use crate::domain::{
    calendar::Calendar,
    matter::{Gap, Matter},
    reason::Reason,
    reference::AlertId,
    refusal::Refusal,
};
use crate::i18n::say;
use crate::relay::No;

/// `/alert amend`, for the alert of the reference that is given.
pub(super) async fn command(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let alert = super::change::named(desk, asked, options).await?;
    open(desk, asked, &alert).await
}

/// Opens the message.
async fn open(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Reply, No> {
    let current = desk.relay.current();
    let content = desk.relay.written(asked.officer(&current)?, alert).await?;
    Ok(Reply::Private(render::amendment(asked.locale(desk, &current), &content, "", 0).private()))
}

/// Turns to another page of the message.
async fn turn(desk: &Desk, asked: &Asked, alert: &AlertId, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    let content = desk.relay.written(asked.officer(&current)?, alert).await?;
    Ok(Reply::Update(render::amendment(asked.locale(desk, &current), &content, "", page).private()))
}

/// The form of a part of the alert, filled with what the alert says now.
pub(super) async fn open_sheet(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    sheet: Sheet,
) -> Result<Value, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let content = desk.relay.written(officer, alert).await?;
    let zone = current.calendars.get(&officer.partner).map(Calendar::zone);
    let seen_at = content.seen_at.zip(zone).map(|(at, zone)| time::as_written(at, zone)).unwrap_or_default();
    let about = Some(topic::seen(desk, officer, alert).await?.topic().said(locale));
    Ok(form::matter(locale, about, sheet, &Facts::cleared(&content), &seen_at, |fields| {
        let shown = fields.iter().map(|field| form::fingerprint(field.id, field.value())).collect();
        Form::Amended(alert.clone(), sheet, shown)
    }))
}

/// The form that the chosen reasons open; none if no reason needs more to be said.
pub(super) async fn asks_more(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    shown: u32,
    values: &[String],
) -> Result<Option<Form>, No> {
    let chosen = marks(MatterStep::Reasons, values.iter().map(String::as_str));
    let open = still_open(desk, asked, alert, shown, chosen).await?;
    Ok((!open.is_empty()).then(|| Form::AmendedReasons(alert.clone(), shown, chosen)))
}

/// Opens that form.
pub(super) async fn open_reasons(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    shown: u32,
    chosen: u32,
) -> Result<Value, No> {
    let open = still_open(desk, asked, alert, shown, chosen).await?;
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let content = desk.relay.written(officer, alert).await?;
    let facts = Facts::cleared(&content).with_reasons(&open);
    let its_id = |_: &[_]| Form::AmendedReasons(alert.clone(), shown, chosen);
    let about = Some(topic::seen(desk, officer, alert).await?.topic().said(locale));
    Ok(form::matter(locale, about, Sheet::Details, &facts, "", its_id))
}

/// Those of the chosen reasons that need more to be said.
async fn still_open(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    shown: u32,
    chosen: u32,
) -> Result<Vec<Reason>, No> {
    let officer = asked.officer(&desk.relay.current())?;
    let content = desk.relay.written(officer, alert).await?;
    let now = marked(MatterStep::Reasons, &content.grounds, &content.reasons);
    let chosen = reasons::chosen(&content.reasons, &meant(MatterStep::Reasons, shown, chosen, now))?;
    Ok(chosen.into_iter().filter(Reason::is_open).collect())
}

/// Answers the presses of this file.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: &AmendPress,
    values: &[String],
) -> Result<Reply, No> {
    match press {
        AmendPress::Amend(alert) => open(desk, asked, alert).await,
        AmendPress::Page(alert, page) => turn(desk, asked, alert, *page).await,
        AmendPress::Amending(alert, step, shown) => change(desk, asked, alert, *step, *shown, values).await,
    }
}

/// Makes the change that a control of the message stands for.
async fn change(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    step: MatterStep,
    shown: u32,
    values: &[String],
) -> Result<Reply, No> {
    match step {
        MatterStep::NoException | MatterStep::WholeSites => confirmed(desk, asked, alert, step).await,
        MatterStep::Grounds | MatterStep::Reasons => {
            let chosen = marks(step, values.iter().map(String::as_str));
            amended(desk, asked, alert, |matter| {
                let now = marked(step, &matter.grounds, &matter.reasons);
                matter::choose(matter, step, &meant(step, shown, chosen, now))?;
                Ok(Amiss::default())
            })
            .await
        }
        MatterStep::Live | MatterStep::Warning => {
            amended(desk, asked, alert, |matter| {
                let turned = step == MatterStep::Warning && u32::from(matter.warning) != shown;
                // If a colleague has turned the switch already, it stays.
                if !turned {
                    matter::choose(matter, step, values)?;
                }
                Ok(Amiss::default())
            })
            .await
        }
    }
}

/// Takes a form that was filled in.
pub(super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    sheet: Sheet,
    shown: &[u32],
    fields: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let hand = Hand::of(desk, locale, zone);
    let differs =
        |name: &str| !shown.contains(&form::fingerprint(name, fields.text(name).unwrap_or_default()));
    let change = |matter: &mut Matter| matter::fill(matter, sheet, fields, &hand, differs);
    let done = amended(desk, asked, alert, change).await;
    let locations = fields.text(form::LOCATIONS).unwrap_or_default();
    let question = question(desk, asked, alert, locations, &done).await?;
    question.map_or(done, |question| Ok(Reply::Private(question)))
}

/// Takes the filled-in form of the reasons that needed more to be said.
pub(super) async fn reasons_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    shown: u32,
    chosen: u32,
    fields: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let hand = Hand::of(desk, locale, zone);
    amended(desk, asked, alert, |matter| {
        let now = marked(MatterStep::Reasons, &matter.grounds, &matter.reasons);
        matter::choose(matter, MatterStep::Reasons, &meant(MatterStep::Reasons, shown, chosen, now))?;
        let amiss = matter::fill(matter, Sheet::Details, fields, &hand, |_| true)?;
        if let Some(no) = amiss.refused.into_iter().next() {
            return Err(no);
        }
        // The form asked for some reasons only. Any other that still needs more is removed, and has to be chosen
        // again.
        matter.reasons.retain(|reason| !reason.is_open());
        Ok(Amiss::default())
    })
    .await
}

/// Asks what has to be confirmed before locations are added, and keeps the locations until then: first that none is
/// an exception, then that whole sites are meant. None if nothing has to be confirmed.
async fn question(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    locations: &str,
    done: &Result<Reply, No>,
) -> Result<Option<Value>, No> {
    let Err(No::Refused(Refusal::Incomplete(gaps))) = done else { return Ok(None) };
    let (gap, step) = match gaps.first() {
        Some(gap @ Gap::Exception) => (*gap, MatterStep::NoException),
        Some(gap @ Gap::WholeSite) => (*gap, MatterStep::WholeSites),
        _ => return Ok(None),
    };
    desk.relay.keep_pending(asked.user, &pending(alert, step), locations).await?;
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    let why = locale.say(&Refusal::Incomplete(vec![gap]));
    Ok(Some(render::word_wanted(locale, alert, step, why).private()))
}

/// Adds the locations that were kept, after what was asked about them is confirmed.
async fn confirmed(desk: &Desk, asked: &Asked, alert: &AlertId, step: MatterStep) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    // Only the issuer is answered, even if nothing is kept.
    desk.relay.written(officer, alert).await?;
    let what = pending(alert, step);
    let kept = desk.relay.pending(asked.user, &what).await?.ok_or(Refusal::OldButton)?;
    let zone = current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)?.zone();
    let hand = Hand::of(desk, locale, zone);
    let fields = Written([(form::LOCATIONS.to_owned(), Entered::Text(kept.clone()))].into());
    let done = amended(desk, asked, alert, |matter| {
        // Whole sites are asked about last: then the officer has confirmed for these locations that none is an
        // exception.
        let no_exception = matter.no_exception || step == MatterStep::NoException;
        let amiss = matter::fill(matter, Sheet::AddLocations, &fields, &hand, |_| true)?;
        (matter.no_exception, matter.whole_sites_meant) =
            (no_exception, matter.whole_sites_meant || step == MatterStep::WholeSites);
        Ok(amiss)
    })
    .await;
    let question = question(desk, asked, alert, &kept, &done).await?;
    let reply = question.map_or(done, |question| Ok(Reply::Update(question)))?;
    correct::forgets(desk, asked, &what).await;
    Ok(reply)
}

/// The name under which locations are kept until they are confirmed.
fn pending(alert: &AlertId, step: MatterStep) -> String {
    format!("amend:{}", Press::from(AmendPress::Amending(alert.clone(), step, 0)).encode())
}

/// The codes that the officer meant. Every mark that the officer changed from what the list showed is changed in what
/// is marked `now`; the others stay.
fn meant(step: MatterStep, shown: u32, chosen: u32, now: u32) -> Vec<String> {
    let changed = shown ^ chosen;
    codes(step, now & !changed | chosen & changed)
}

/// The codes of a list that are marked.
fn codes(step: MatterStep, marked: u32) -> Vec<String> {
    let codes = offered(step).into_iter().zip(0..);
    codes.filter(|(_, place)| marked >> place & 1 == 1).map(|(code, _)| code.to_owned()).collect()
}

/// Makes the change. Shows what the alert says then, below what was not taken.
async fn amended(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    change: impl FnOnce(&mut Matter) -> Result<Amiss, Refusal>,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let mut amiss = Amiss::default();
    let (reference, revision) = desk
        .relay
        .amend(officer, alert, |_, matter| {
            amiss = change(matter)?;
            Ok(())
        })
        .await?;
    let receipt = match revision {
        Some(revision) => say::receipt_amended(reference, revision),
        None => say::receipt_unchanged(),
    };
    let (mut said, amiss) = (locale.say(&receipt), render::amiss(locale, &amiss));
    if !amiss.is_empty() {
        said = format!("{said}\n{amiss}");
    }
    let content = desk.relay.written(officer, alert).await;
    let shown = content.map(|content| render::amendment(locale, &content, &said, 0));
    Ok(Reply::Update(done::then(locale, &said, shown).private()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_colleague_chose_meanwhile_stays_chosen() {
        let of = |codes: &[&str]| marks(MatterStep::Grounds, codes.iter().copied());
        let shown = of(&["incites"]);
        let now = of(&["incites", "threatens"]);
        let chosen = of(&["incites", "instructs"]);
        assert_eq!(meant(MatterStep::Grounds, shown, chosen, now), ["incites", "instructs", "threatens"]);
        assert_eq!(meant(MatterStep::Grounds, shown, of(&[]), now), ["threatens"]);
        assert_eq!(meant(MatterStep::Grounds, shown, shown, now), ["incites", "threatens"]);
    }
}
