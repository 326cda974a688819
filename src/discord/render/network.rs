//! The network in words: each change, each warning and each route as the lines that Discord and the operator's command
//! show.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::line::count;
use crate::domain::{
    audience::Purpose,
    partner::{
        DigestWish, Group, GroupId, Information, Office, OwnDate, Partner, PartnerId, Secretariat,
        UrgentDefaults,
    },
    ringing::Rung,
    routing::{Route, Then},
    snowflake::{ChannelId, RoleId},
    terms::EndAfter,
    trouble::Silence,
};
use crate::i18n::{Country, Mention, Phrase, say};
use crate::network::{Change, Owner, Warning};

/// All lines of a difference, in order; if there is none, a single line that says so.
#[must_use]
pub fn change_lines(changes: &[Change]) -> Vec<Phrase> {
    if changes.is_empty() { vec![say::network_unchanged()] } else { changes.iter().flat_map(tell).collect() }
}

/// The routes as they are, in their order.
#[must_use]
pub fn route_lines(routes: &[Route]) -> Vec<Phrase> {
    let stands = |one: &Route| say::network_stands(say::network_subject_route(&one.name), facts(route(one)));
    routes.iter().map(stands).collect()
}

/// A warning in a line.
#[must_use]
pub fn warning_line(warning: &Warning) -> Phrase {
    match warning {
        Warning::NoAdmins => say::network_warning_no_admins(),
        Warning::Emptied => say::network_warning_emptied(),
        Warning::CardsStay { channel, was, is } => {
            say::network_warning_cards_stay(Mention::Channel(*channel), owner(*was), owner(*is))
        }
        Warning::SharedRole { role, owners } => {
            let owners: Vec<Phrase> = owners.iter().map(|one| owner(*one)).collect();
            say::network_warning_shared_role(Mention::Role(*role), owners)
        }
        Warning::ForeignZone { partner, zone, own } => {
            let own: Vec<_> = own.iter().map(|zone| say::network_setting_words(zone.name())).collect();
            say::network_warning_foreign_zone(subject(*partner), say::network_setting_words(zone.name()), own)
        }
        Warning::NobodyNext(partners) => say::network_warning_nobody_next(subjects(partners)),
        Warning::SameRole(partners) => say::network_warning_same_role(subjects(partners)),
        Warning::EmptyGroup(id) => say::network_warning_empty_group(named(id)),
        Warning::Unaddressed(partners) => say::network_warning_unaddressed(subjects(partners)),
        Warning::Silent { rung, role, why } => silent(*rung, *role, *why),
        Warning::StillAsked(partner, alerts) => {
            say::network_warning_still_asked(subject(*partner), count(*alerts))
        }
        Warning::Returns(partner, alerts) => say::network_warning_returns(subject(*partner), count(*alerts)),
        Warning::Unseen(partner, alerts) => say::network_warning_unseen(subject(*partner), count(*alerts)),
    }
}

fn owner(owner: Owner) -> Phrase {
    match owner {
        Owner::Secretariat => say::network_subject_secretariat(),
        Owner::Auditors => say::network_subject_auditors(),
        Owner::Partner(partner) => subject(partner),
    }
}

fn silent(rung: Rung, role: RoleId, why: Silence) -> Phrase {
    let subject = rung.whom().partner().map_or(say::network_subject_secretariat(), subject);
    let part = match rung {
        Rung::Secretariat => say::network_part_admins(),
        Rung::Duty(_) => say::network_part_duty_role(),
        Rung::Backup(_) => say::network_part_backup_role(),
    };
    let role = Mention::Role(role);
    match why {
        Silence::Gone => say::network_warning_role_gone(subject, part, role),
        Silence::Mute => say::network_warning_role_mute(subject, part, role),
        Silence::Empty => say::network_warning_role_empty(subject, part, role),
    }
}

fn tell(change: &Change) -> Vec<Phrase> {
    match change {
        Change::SecretariatChanged(None, None) => Vec::new(),
        Change::SecretariatChanged(None, Some(is)) => {
            let usual = office(&Office::default());
            let parts = secretariat(is).into_iter().filter(|part| !usual.contains(part));
            added(say::network_subject_secretariat(), parts.collect())
        }
        Change::SecretariatChanged(Some(_), None) => removed(say::network_subject_secretariat()),
        Change::SecretariatChanged(Some(was), Some(is)) => {
            changed(&say::network_subject_secretariat(), secretariat(was), secretariat(is))
        }
        Change::EndAfterChanged(was, is) => {
            let set = |one: &EndAfter| say::network_setting_words(one.to_string());
            let part = say::network_part_end_after();
            vec![say::network_changed(say::network_subject_asks(), part, set(was), set(is))]
        }
        Change::PartnerAdded(one) => added(subject(one.id), unusual(one)),
        Change::PartnerRemoved(one) => removed(subject(one.id)),
        Change::PartnerChanged(was, is) => {
            let mut lines = changed(&subject(is.id), partner(was), partner(is));
            lines.extend(dates(was, is));
            if was.hotline != is.hotline {
                lines.push(say::network_hotline_changed(subject(is.id)));
            }
            lines
        }
        Change::GroupAdded(id, group) => {
            let members = match subjects(&group.members) {
                nobody if nobody.is_empty() => say::network_setting_nothing(),
                members => say::network_setting_partners(members),
            };
            added(named(id), vec![name(&group.name), (say::network_part_members(), members)])
        }
        Change::GroupRemoved(id, _) => removed(named(id)),
        Change::GroupChanged(id, was, is) => group(id, was, is),
        Change::RouteAdded(one) => added(say::network_subject_route(&one.name), route(one)),
        Change::RouteRemoved(one) => removed(say::network_subject_route(&one.name)),
        Change::RouteChanged(was, is) => {
            changed(&say::network_subject_route(&is.name), route(was), route(is))
        }
        Change::RoutesReordered(was, is) => vec![say::network_reordered(joined(was), joined(is))],
    }
}

fn added(subject: Phrase, parts: Vec<(Phrase, Phrase)>) -> Vec<Phrase> {
    vec![say::network_added(subject, facts(parts))]
}

fn facts(parts: Vec<(Phrase, Phrase)>) -> Vec<Phrase> {
    let set = parts.into_iter().filter(|(_, setting)| *setting != say::network_setting_nothing());
    set.map(|(part, setting)| say::network_fact(part, setting)).collect()
}

fn removed(subject: Phrase) -> Vec<Phrase> {
    vec![say::network_removed(subject)]
}

/// The parts that differ. The same function makes both lists, so they have the same parts in the same order.
fn changed(subject: &Phrase, before: Vec<(Phrase, Phrase)>, after: Vec<(Phrase, Phrase)>) -> Vec<Phrase> {
    let both = before.into_iter().zip(after).filter(|((_, was), (_, is))| was != is);
    both.map(|((part, was), (_, is))| say::network_changed(subject, part, was, is)).collect()
}

fn group(id: &GroupId, was: &Group, is: &Group) -> Vec<Phrase> {
    let subject = named(id);
    let mut lines = changed(&subject, vec![name(&was.name)], vec![name(&is.name)]);
    let joined = subjects(is.members.difference(&was.members));
    if !joined.is_empty() {
        lines.push(say::network_joined(&subject, joined));
    }
    let left = subjects(was.members.difference(&is.members));
    if !left.is_empty() {
        lines.push(say::network_left(subject, left));
    }
    lines
}

fn secretariat(one: &Secretariat) -> Vec<(Phrase, Phrase)> {
    let auditors = one.auditors.map_or(say::network_setting_nothing(), role);
    let roles = [
        (say::network_part_channel(), channel(one.channel)),
        (say::network_part_admins(), role(one.role)),
        (say::network_part_auditors(), auditors),
    ];
    roles.into_iter().chain(office(&one.office)).collect()
}

fn office(one: &Office) -> [(Phrase, Phrase); 4] {
    [
        (say::network_part_zone(), say::network_setting_words(one.zone.name())),
        (say::network_part_weekend(), words(one.weekend.iter().map(|day| day.to_string().to_lowercase()))),
        (say::network_part_hours(), say::network_setting_words(one.hours.to_string())),
        (say::network_part_wakes(), words(&one.wakes)),
    ]
}

fn partner(one: &Partner) -> Vec<(Phrase, Phrase)> {
    [
        name(&one.name),
        (say::network_part_languages(), words(&one.languages)),
        (say::network_part_zone(), say::network_setting_words(one.zone.name())),
        (say::network_part_weekend(), words(one.weekend.iter().map(|day| day.to_string().to_lowercase()))),
        (say::network_part_hours(), say::network_setting_words(one.hours.to_string())),
        (
            say::network_part_week(),
            words(one.week.iter().map(|(day, hours)| format!("{day} {hours}").to_lowercase())),
        ),
        (say::network_part_channel(), channel(one.channel)),
        (say::network_part_duty_role(), role(one.duty_role)),
        (say::network_part_backup_role(), one.backup_role.map_or(say::network_setting_nothing(), role)),
        (say::network_part_wakes(), words(&one.wakes)),
    ]
    .into_iter()
    .chain(wishes(one.digest, one.information, &one.urgent))
    .collect()
}

fn wishes(digest: DigestWish, information: Information, urgent: &UrgentDefaults) -> [(Phrase, Phrase); 7] {
    [
        (say::network_part_digest_at(), say::network_setting_words(digest.at.format("%H:%M").to_string())),
        (say::network_part_quiet_digest(), say::network_setting_words(digest.quiet.to_string())),
        (say::network_part_information(), say::network_setting_words(information.to_string())),
        (say::network_part_authority(), words(&urgent.authority)),
        (say::network_part_legal_basis(), words(&urgent.legal_basis)),
        (say::network_part_authorised_by(), words(urgent.authorised_by)),
        (say::network_part_urgent_label(), say::network_setting_words(urgent.label.to_string())),
    ]
}

/// The parts of a new partner, without those that have their default.
fn unusual(one: &Partner) -> Vec<(Phrase, Phrase)> {
    let usual = wishes(DigestWish::default(), Information::default(), &UrgentDefaults::default());
    let dates = words(one.dates.iter().map(|(date, own)| dated(*date, own)));
    let parts = partner(one).into_iter().filter(|part| !usual.contains(part));
    parts.chain([(say::network_part_dates(), dates)]).collect()
}

/// The partner's own dates that differ, one line for each, because a partner may have many.
fn dates(was: &Partner, is: &Partner) -> Vec<Phrase> {
    let all: BTreeSet<NaiveDate> = was.dates.keys().chain(is.dates.keys()).copied().collect();
    let said = |one: &Partner, date| {
        one.dates
            .get(&date)
            .map_or(say::network_setting_nothing(), |own| say::network_setting_words(dated(date, own)))
    };
    let differ = all.into_iter().map(|date| (said(was, date), said(is, date))).filter(|(was, is)| was != is);
    let line = |(was, now)| say::network_changed(subject(is.id), say::network_part_dates(), was, now);
    differ.map(line).collect()
}

fn dated(date: NaiveDate, own: &OwnDate) -> String {
    let name = own.name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    format!("{date} {}{name}", own.hours)
}

fn route(one: &Route) -> Vec<(Phrase, Phrase)> {
    let when = &one.when;
    let purpose = match one.then {
        Then::Never => "never".to_owned(),
        Then::Address(Purpose::Action(ask)) => format!("action {ask}"),
        Then::Address(Purpose::Consult) => "consult".to_owned(),
        Then::Address(Purpose::Information) => "information".to_owned(),
    };
    vec![
        (say::network_part_kinds(), words(&when.kinds)),
        (say::network_part_tiers(), words(&when.tiers)),
        (say::network_part_grounds(), words(&when.grounds)),
        (say::network_part_platforms(), words(&when.platforms)),
        (say::network_part_platform_countries(), words(&when.platform_countries)),
        (say::network_part_content_languages(), words(&when.languages)),
        (say::network_part_issuers(), words(&when.issuers)),
        (say::network_part_labels(), words(&when.tlp)),
        (say::network_part_purpose(), say::network_setting_words(purpose)),
        (say::network_part_addressees(), words(&one.to)),
    ]
}

/// A partner by its name in the reader's language, or by its code if there is no name.
fn subject(id: PartnerId) -> Phrase {
    Country::of(id.as_str())
        .map_or_else(|| say::network_subject_stranger(id.as_str()), say::network_subject_partner)
}

fn subjects<'a>(ids: impl IntoIterator<Item = &'a PartnerId>) -> Vec<Phrase> {
    ids.into_iter().map(|id| subject(*id)).collect()
}

fn named(id: &GroupId) -> Phrase {
    say::network_subject_group(id.to_string())
}

fn name(name: &str) -> (Phrase, Phrase) {
    (say::network_part_name(), say::network_setting_words(name))
}

fn words<T: ToString>(list: impl IntoIterator<Item = T>) -> Phrase {
    let words = joined(list);
    if words.is_empty() { say::network_setting_nothing() } else { say::network_setting_words(words) }
}

fn joined<T: ToString>(list: impl IntoIterator<Item = T>) -> String {
    list.into_iter().map(|one| one.to_string()).collect::<Vec<_>>().join(", ")
}

fn channel(id: ChannelId) -> Phrase {
    say::network_setting_place(Mention::Channel(id))
}

fn role(id: RoleId) -> Phrase {
    say::network_setting_place(Mention::Role(id))
}
