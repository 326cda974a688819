//! A difference in words: each change as the lines that the operator's command and Discord show.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Change;
use crate::domain::{
    audience::Purpose,
    partner::{
        DigestWish, Group, GroupId, Information, OwnDate, Partner, PartnerId, Secretariat, UrgentDefaults,
    },
    routing::{Route, Then},
    trouble::{Rung, Silence},
};
use crate::i18n::{
    Country, Mention,
    network::{Fact, Part, Setting, Subject, Told, Warning},
};

/// All lines of a difference, in order; a single one that says so where there is none.
#[must_use]
pub fn told(changes: &[Change]) -> Vec<Told> {
    if changes.is_empty() { vec![Told::Unchanged] } else { changes.iter().flat_map(tell).collect() }
}

/// The routes as they stand, in their order.
#[must_use]
pub fn listed(routes: &[Route]) -> Vec<Told> {
    let stands = |one: &Route| Told::Stands {
        subject: Subject::Route(one.name.to_string()),
        facts: facts(route(one)),
    };
    routes.iter().map(stands).collect()
}

/// What to think of a role that rings nobody.
#[must_use]
pub fn silent(rung: Rung, role: u64, why: Silence) -> Warning {
    let subject = rung.partner().map_or(Subject::Secretariat, subject);
    let part = match rung {
        Rung::Secretariat => Part::Admins,
        Rung::Duty(_) => Part::DutyRole,
        Rung::Backup(_) => Part::BackupRole,
    };
    let role = Mention::Role(role);
    match why {
        Silence::Gone => Warning::RoleGone { subject, part, role },
        Silence::Mute => Warning::RoleMute { subject, part, role },
    }
}

/// What to think of a partner that leaves while so many alerts ask it to act.
#[must_use]
pub fn still_asked(partner: PartnerId, alerts: usize) -> Warning {
    Warning::StillAsked { subject: subject(partner), count: u32::try_from(alerts).unwrap_or(u32::MAX) }
}

fn tell(change: &Change) -> Vec<Told> {
    match change {
        Change::SecretariatChanged(None, None) => Vec::new(),
        Change::SecretariatChanged(None, Some(is)) => added(Subject::Secretariat, secretariat(is)),
        Change::SecretariatChanged(Some(_), None) => removed(Subject::Secretariat),
        Change::SecretariatChanged(Some(was), Some(is)) => {
            changed(&Subject::Secretariat, secretariat(was), secretariat(is))
        }
        Change::PartnerAdded(one) => added(subject(one.id), unusual(one)),
        Change::PartnerRemoved(one) => removed(subject(one.id)),
        Change::PartnerChanged(was, is) => {
            let mut lines = changed(&subject(is.id), partner(was), partner(is));
            lines.extend(dates(was, is));
            if was.hotline != is.hotline {
                lines.push(Told::HotlineChanged { subject: subject(is.id) });
            }
            lines
        }
        Change::GroupAdded(id, group) => {
            let members = match subjects(&group.members) {
                nobody if nobody.is_empty() => Setting::Nothing,
                members => Setting::Partners(members),
            };
            added(named(id), vec![name(&group.name), (Part::Members, members)])
        }
        Change::GroupRemoved(id, _) => removed(named(id)),
        Change::GroupChanged(id, was, is) => group(id, was, is),
        Change::RouteAdded(one) => added(Subject::Route(one.name.to_string()), route(one)),
        Change::RouteRemoved(one) => removed(Subject::Route(one.name.to_string())),
        Change::RouteChanged(was, is) => changed(&Subject::Route(is.name.to_string()), route(was), route(is)),
        Change::RoutesReordered(was, is) => vec![Told::Reordered { was: joined(was), is: joined(is) }],
    }
}

fn added(subject: Subject, parts: Vec<(Part, Setting)>) -> Vec<Told> {
    vec![Told::Added { subject, facts: facts(parts) }]
}

fn facts(parts: Vec<(Part, Setting)>) -> Vec<Fact> {
    let set = parts.into_iter().filter(|(_, setting)| *setting != Setting::Nothing);
    set.map(|(part, setting)| Fact::Is { part, setting }).collect()
}

fn removed(subject: Subject) -> Vec<Told> {
    vec![Told::Removed { subject }]
}

/// The parts that differ. Both lists are made by the same function, so they have the same parts in the same order.
fn changed(subject: &Subject, before: Vec<(Part, Setting)>, after: Vec<(Part, Setting)>) -> Vec<Told> {
    let both = before.into_iter().zip(after).filter(|((_, was), (_, is))| was != is);
    both.map(|((part, was), (_, is))| Told::Changed { subject: subject.clone(), part, was, is }).collect()
}

fn group(id: &GroupId, was: &Group, is: &Group) -> Vec<Told> {
    let subject = named(id);
    let mut lines = changed(&subject, vec![name(&was.name)], vec![name(&is.name)]);
    let joined = subjects(is.members.difference(&was.members));
    if !joined.is_empty() {
        lines.push(Told::Joined { subject: subject.clone(), partners: joined });
    }
    let left = subjects(was.members.difference(&is.members));
    if !left.is_empty() {
        lines.push(Told::Left { subject, partners: left });
    }
    lines
}

fn secretariat(one: &Secretariat) -> Vec<(Part, Setting)> {
    let auditors = one.auditors.map_or(Setting::Nothing, role);
    vec![(Part::Channel, channel(one.channel)), (Part::Admins, role(one.role)), (Part::Auditors, auditors)]
}

fn partner(one: &Partner) -> Vec<(Part, Setting)> {
    [
        name(&one.name),
        (Part::Languages, words(&one.languages)),
        (Part::Zone, Setting::Words(one.zone.name().to_owned())),
        (Part::Weekend, words(one.weekend.iter().map(|day| day.to_string().to_lowercase()))),
        (Part::Hours, Setting::Words(one.hours.to_string())),
        (Part::Week, words(one.week.iter().map(|(day, hours)| format!("{day} {hours}").to_lowercase()))),
        (Part::Channel, channel(one.channel)),
        (Part::DutyRole, role(one.duty_role)),
        (Part::BackupRole, one.backup_role.map_or(Setting::Nothing, role)),
        (Part::Wakes, words(&one.wakes)),
    ]
    .into_iter()
    .chain(wishes(one.digest, one.information, &one.urgent))
    .collect()
}

fn wishes(digest: DigestWish, information: Information, urgent: &UrgentDefaults) -> [(Part, Setting); 7] {
    [
        (Part::DigestAt, Setting::Words(digest.at.format("%H:%M").to_string())),
        (Part::QuietDigest, Setting::Words(digest.quiet.to_string())),
        (Part::Information, Setting::Words(information.to_string())),
        (Part::Authority, words(&urgent.authority)),
        (Part::LegalBasis, words(&urgent.legal_basis)),
        (Part::AuthorisedBy, words(urgent.authorised_by)),
        (Part::UrgentLabel, Setting::Words(urgent.label.to_string())),
    ]
}

/// A new partner's parts. The usual goes without saying.
fn unusual(one: &Partner) -> Vec<(Part, Setting)> {
    let usual = wishes(DigestWish::default(), Information::default(), &UrgentDefaults::default());
    let dates = words(one.dates.iter().map(|(date, own)| dated(*date, own)));
    let parts = partner(one).into_iter().filter(|part| !usual.contains(part));
    parts.chain([(Part::Dates, dates)]).collect()
}

/// The own dates that differ, a line each: a partner may have many.
fn dates(was: &Partner, is: &Partner) -> Vec<Told> {
    let all: BTreeSet<NaiveDate> = was.dates.keys().chain(is.dates.keys()).copied().collect();
    let said = |one: &Partner, date| {
        one.dates.get(&date).map_or(Setting::Nothing, |own| Setting::Words(dated(date, own)))
    };
    let differ = all.into_iter().map(|date| (said(was, date), said(is, date))).filter(|(was, is)| was != is);
    let line = |(was, now)| Told::Changed { subject: subject(is.id), part: Part::Dates, was, is: now };
    differ.map(line).collect()
}

fn dated(date: NaiveDate, own: &OwnDate) -> String {
    let name = own.name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    format!("{date} {}{name}", own.hours)
}

fn route(one: &Route) -> Vec<(Part, Setting)> {
    let when = &one.when;
    let purpose = match one.then {
        Then::Never => "never".to_owned(),
        Then::Address(Purpose::Action(ask)) => format!("action {ask}"),
        Then::Address(Purpose::Consult) => "consult".to_owned(),
        Then::Address(Purpose::Information) => "information".to_owned(),
    };
    vec![
        (Part::Kinds, words(&when.kinds)),
        (Part::Tiers, words(&when.tiers)),
        (Part::Grounds, words(&when.grounds)),
        (Part::Platforms, words(&when.platforms)),
        (Part::PlatformCountries, words(&when.platform_countries)),
        (Part::ContentLanguages, words(&when.languages)),
        (Part::Issuers, words(&when.issuers)),
        (Part::Labels, words(&when.tlp)),
        (Part::Purpose, Setting::Words(purpose)),
        (Part::Addressees, words(&one.to)),
    ]
}

/// A partner by its name in the reader's language, or by its code where there is none.
pub(super) fn subject(id: PartnerId) -> Subject {
    Country::of(id.as_str()).map_or_else(|| Subject::Stranger(id.to_string()), Subject::Partner)
}

pub(super) fn subjects<'a>(ids: impl IntoIterator<Item = &'a PartnerId>) -> Vec<Subject> {
    ids.into_iter().map(|id| subject(*id)).collect()
}

pub(super) fn named(id: &GroupId) -> Subject {
    Subject::Group(id.to_string())
}

fn name(name: &str) -> (Part, Setting) {
    (Part::Name, Setting::Words(name.to_owned()))
}

fn words<T: ToString>(list: impl IntoIterator<Item = T>) -> Setting {
    let words = joined(list);
    if words.is_empty() { Setting::Nothing } else { Setting::Words(words) }
}

fn joined<T: ToString>(list: impl IntoIterator<Item = T>) -> String {
    list.into_iter().map(|one| one.to_string()).collect::<Vec<_>>().join(", ")
}

fn channel(id: u64) -> Setting {
    Setting::Place(Mention::Channel(id))
}

fn role(id: u64) -> Setting {
    Setting::Place(Mention::Role(id))
}
