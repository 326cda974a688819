//! `/follow-up`, and the presses about what a partner owes: when it is asked again, taking back an acknowledgement,
//! reopening, handing to a colleague.
//!
//! Law: a person who is named as a colleague holds a role of the partner at that moment.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{
    find,
    time::{self, Hand},
    topic,
};
use crate::discord::{
    asked::{Asked, Desk, Person, Reply, Written},
    components::Message,
    custom_id::FollowUpPress,
    render::{
        self,
        follow_up::{CHECK_AT, CHECK_REASON},
        form::{COLLEAGUE, REASON},
    },
};
use crate::domain::{
    calendar::Calendar, check::When, dossier::Officer, partner::PartnerId, reference::AlertId,
    refusal::Refusal, snowflake::UserId, whom::Whom,
};
use crate::i18n::{Locale, Mention, Phrase, say};
use crate::relay::{Current, No};
use crate::store::journal::Record;

pub(super) const WHEN: &str = "when";
pub(super) const WHY: &str = "reason";
pub(super) const TEXT: &str = "text";

/// The form that chooses another time to be asked again.
pub(super) async fn check_form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let at = desk.relay.check(officer, alert).await?;
    let seen = topic::seen(desk, officer, alert).await?;
    let zone = calendar(&current, officer)?.zone();
    let shown = at.map(|at| time::as_written(at, zone)).unwrap_or_default();
    Ok(render::follow_up::check_form(asked.locale(desk, &current), &seen.topic(), &shown))
}

/// `/follow-up show`.
pub(super) async fn shown(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let (_, alert) = named(desk, asked, options).await?;
    show(desk, asked, &alert, 0).await
}

/// `/follow-up snooze`: until one of the times of the menu, or a time that is written out.
pub(super) async fn snooze(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, alert) = named(desk, asked, options).await?;
    let (written, now) = (options.text(WHEN), desk.relay.clock.now());
    let offered: Option<When> = written.and_then(|written| written.parse().ok());
    let at = match offered.and_then(|when| when.at(now, calendar(&current, officer).ok()?)) {
        Some(at) => at,
        None => written_time(desk, asked, officer, written)?,
    };
    let locale = asked.locale(desk, &current);
    checked(desk, officer, locale, &alert, at, options.text(WHY).map(str::to_owned)).await
}

/// `/follow-up hand`.
pub(super) async fn hand(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, alert) = named(desk, asked, options).await?;
    let who = colleague(&current, officer, options.person(COLLEAGUE))?;
    let reference = desk.relay.hand(officer, &alert, who).await?;
    let said = say::follow_up_handed(reference, Mention::User(who));
    Ok(private(&render::follow_up::line(asked.locale(desk, &current), &said)))
}

/// `/follow-up note`.
pub(super) async fn note(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, alert) = named(desk, asked, options).await?;
    let reference = desk.relay.note(officer, &alert, options.text(TEXT).unwrap_or_default()).await?;
    let said = say::follow_up_note_kept(reference);
    Ok(private(&render::follow_up::line(asked.locale(desk, &current), &said)))
}

/// The officer who asks, and the alert that is named.
async fn named(desk: &Desk, asked: &Asked, options: &Written) -> Result<(Officer, AlertId), No> {
    let officer = asked.officer(&desk.relay.current())?;
    let reference = options.text(find::REFERENCE).unwrap_or_default();
    let alert = desk.relay.named(Whom::Partner(officer.partner), reference).await?;
    Ok((officer, alert))
}

/// The times of the menu whose words hold what is typed; none if a time is being written out.
pub(super) fn complete_when(locale: &Locale, typed: &str) -> Vec<Value> {
    if typed.contains([':', '：']) {
        return Vec::new();
    }
    let typed = typed.trim().to_lowercase();
    let offered = When::ALL.iter().filter(|when| **when != When::Other);
    let named = offered.map(|when| (when.code(), locale.say(when)));
    let fits = named.filter(|(_, name)| name.to_lowercase().contains(&typed));
    fits.map(|(code, name)| json!({ "name": name, "value": code })).collect()
}

/// An entry of a follow-up's history in words.
fn entry(record: &Record) -> Phrase {
    let (at, deed) = (record.at.instant(), render::deed(&record.verb, record.subject.as_deref()));
    let actor = render::actor(record.actor);
    match record.partner.as_deref().and_then(|code| code.parse::<PartnerId>().ok()) {
        Some(partner) => say::audit_entry_of(at, deed, partner, actor),
        None => say::audit_entry(at, deed, actor),
    }
}

/// Shows one page of a follow-up's history, below its state.
pub(super) async fn show(desk: &Desk, asked: &Asked, alert: &AlertId, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let reader = current.reader(officer.partner, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    let (card, entries) = desk.relay.follow_up(officer, alert).await?;
    let lines: Vec<_> = entries.iter().map(entry).collect();
    let note = desk.relay.noted(officer, alert).await?;
    let message = render::follow_up::history(locale, &reader, &card, note.as_ref(), &lines, page);
    Ok(if page == 0 { Reply::Private(message.private()) } else { Reply::Update(message.private()) })
}

/// Answers the presses of this file.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: &FollowUpPress,
    values: &[String],
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let locale = asked.locale(desk, &current);
    match press {
        FollowUpPress::Check(alert) => {
            let officer = asked.officer(&current)?;
            let when: When = values.first().and_then(|value| value.parse().ok()).ok_or(Refusal::OldButton)?;
            let at = when.at(relay.clock.now(), calendar(&current, officer)?).ok_or(Refusal::OldButton)?;
            checked(desk, officer, locale, alert, at, None).await
        }
        FollowUpPress::TakeBack(alert) => {
            let reference = relay.take_back(asked.officer(&current)?, alert).await?;
            Ok(private(&render::follow_up::line(locale, &say::follow_up_taken_back(reference))))
        }
        FollowUpPress::History(alert, page) => show(desk, asked, alert, *page).await,
    }
}

/// Takes the filled-in form of another time.
pub(super) async fn check_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let at = written_time(desk, asked, officer, written.text(CHECK_AT))?;
    let reason = written.text(CHECK_REASON).map(str::to_owned);
    checked(desk, officer, locale, alert, at, reason).await
}

/// Takes the filled-in form that reopens a follow-up, with the reason.
pub(super) async fn reopen_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let reason = written.text(REASON).map(str::to_owned);
    let reference = desk.relay.reopen(officer, alert, reason).await?;
    Ok(private(&render::follow_up::line(locale, &say::follow_up_reopened(reference))))
}

async fn checked(
    desk: &Desk,
    officer: Officer,
    locale: &Locale,
    alert: &AlertId,
    at: DateTime<Utc>,
    reason: Option<String>,
) -> Result<Reply, No> {
    let (reference, chosen) = desk.relay.check_at(officer, alert, at, reason).await?;
    Ok(private(&render::follow_up::check_set(locale, desk.relay.clock.now(), alert, reference, chosen)))
}

/// The colleague who is named; refused unless they hold a role of the partner.
pub(super) fn colleague(
    current: &Current,
    officer: Officer,
    named: Option<&Person>,
) -> Result<UserId, Refusal> {
    let partner = current.partner(officer.partner).ok_or(Refusal::NoPartner)?;
    let colleague = named.filter(|person| partner.has(&person.roles));
    colleague.map(|person| person.user).ok_or(Refusal::NoColleague)
}

/// Reads a time to come as it was written.
pub(super) fn written_time(
    desk: &Desk,
    asked: &Asked,
    officer: Officer,
    written: Option<&str>,
) -> Result<DateTime<Utc>, Refusal> {
    let current = desk.relay.current();
    let zone = calendar(&current, officer)?.zone();
    Hand::of(desk, asked.locale(desk, &current), zone).to_come(written.unwrap_or_default())
}

fn calendar(current: &Current, officer: Officer) -> Result<&Calendar, Refusal> {
    current.calendars.get(&officer.partner).ok_or(Refusal::NoPartner)
}

fn private(message: &Message) -> Reply {
    Reply::Private(message.private())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::discord::commands::definitions;
    use crate::i18n::Locales;

    #[test]
    fn a_note_by_the_command_is_as_long_as_one_by_the_form() {
        let (locales, _) = Locales::load(None).unwrap();
        let named = |of: &Value, name: &str| {
            of.as_array().unwrap().iter().find(|one| one["name"] == name).unwrap().clone()
        };
        let follow_up = named(&definitions(&locales), "follow-up");
        let option = named(&named(&follow_up["options"], "note")["options"], TEXT);
        assert_eq!(option["max_length"], 1_000);
    }
}
