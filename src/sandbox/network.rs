//! The network of the sandbox's partners. Its file is made from the workspace, and applied as an admin's file would
//! be.
//!
//! Hours, the tiers that may wake people, and the routes are invented for the demonstration. No partner has agreed to
//! them.

use crate::domain::actor::Actor;
use std::collections::BTreeSet;

use super::Workspace;
use super::workspace::Seat;
use crate::clock::Clock;
use crate::domain::alert::Tier;
use crate::domain::location::platforms;
use crate::relay::configure;
use crate::run::Fault;
use crate::store::{Store, Target, network};

/// The member states of the European Union among the partners.
const UNION: &[&str] = &[
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
    "LU", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
];
/// The partners with Arabic among their languages.
const ARABIC: &[&str] = &["AE", "BH", "EG", "IQ", "JO", "KW", "LB", "MA", "OM", "QA", "SA", "SO"];

/// Applies the network, unless there is one already.
pub(super) async fn apply(database: &Target, clock: &Clock, workspace: &Workspace) -> Result<(), Fault> {
    let store = Store::open(database).await?;
    let (revision, _) = network::current(&mut store.read().await?).await?;
    if revision == 0 {
        configure::apply(&store, clock.now(), Actor::Operator, &file(workspace), 0).await?;
    }
    store.close().await;
    Ok(())
}

/// The network as a file.
fn file(workspace: &Workspace) -> String {
    let Workspace { secretariat, admins, auditors, seats, .. } = workspace;
    let head = format!(
        "[secretariat]\nchannel = \"{secretariat}\"\nrole = \"{admins}\"\nauditors = \"{auditors}\"\n\n"
    );
    let partners: String = seats.iter().enumerate().map(|(at, seat)| partner(seat, at)).collect();
    let all: Vec<&str> = seats.iter().map(|seat| seat.code.as_str()).collect();
    let groups = [
        ("ALL", "All partners", &*all),
        ("EU", "European Union", UNION),
        ("ARABIC", "Arabic-speaking", ARABIC),
    ];
    let group = |(id, name, members): (&str, &str, &[&str])| {
        format!("[[group]]\nid = \"{id}\"\nname = \"{name}\"\nmembers = {}\n\n", list(members))
    };
    let groups = groups.map(group).concat();
    head + &partners + &groups + &routes(&all)
}

/// In the Emirates, the public service ends at noon on Fridays. Source: the federal government's decision of December
/// 2021.
const SHORT_FRIDAY: &str = "AE";

fn partner(seat: &Seat, at: usize) -> String {
    let Seat { code, name, languages, zone, weekend, channel, duty_role, backup_role, .. } = seat;
    format!(
        "[[partner]]\nid = \"{code}\"\nname = \"{name}\"\nlanguages = {}\nzone = \"{zone}\"\nweekend = {}\n\
         hours = \"{}\"\nchannel = \"{channel}\"\nduty_role = \"{duty_role}\"\nbackup_role = \"{backup_role}\"\n\
         hotline = \"+999 555 {at:04}\"\nwakes = {}\nauthority = \"Contact point of {name}\"\n\
         authorised_by = \"police\"\n{}\n",
        list(languages),
        list(weekend),
        match (code.as_str(), at % 4) {
            (SHORT_FRIDAY, _) => "07:30-15:30",
            (_, 3) => "08:00-12:00 13:00-17:00",
            _ => "09:00-17:30",
        },
        // Two partners in three let tiers 1 and 2 wake their people; the third lets only tier 1.
        if at % 3 == 2 { list(&[Tier::One.code()]) } else { list(&[Tier::One.code(), Tier::Two.code()]) },
        if code == SHORT_FRIDAY { "week = { fri = \"07:30-12:00\" }\n" } else { "" },
    )
}

/// The routes. The partner where a platform or its legal representative in the Union sits is asked to act. In tier 1
/// all partners, in tier 2 those of the Union, are asked to find copies. In tier 3 the Union is consulted, and for
/// Arabic those who read it. Everybody is informed of tiers 1 and 2.
fn routes(all: &[&str]) -> String {
    let seats: BTreeSet<&str> = platforms().iter().filter_map(|platform| platform.seat).collect();
    let union: BTreeSet<&str> = platforms().iter().filter_map(|platform| platform.union_seat).collect();
    let here = |countries: &BTreeSet<&'static str>| -> Vec<&str> {
        countries.iter().copied().filter(|country| all.contains(country)).collect()
    };
    let mut routes = String::new();
    for country in here(&union) {
        routes += &route(
            &format!("legal representative in {country}"),
            &format!("kind = [\"order-notice\", \"scrutiny\"], platform_country = [\"{country}\"]"),
            "purpose = \"action\"\nask = \"order\"",
            country,
        );
    }
    for country in here(&seats) {
        routes += &route(
            &format!("platform seated in {country}"),
            &format!("platform_country = [\"{country}\"]"),
            "purpose = \"action\"\nask = \"refer\"",
            country,
        );
    }
    let others = [
        (
            "threats to life are looked for everywhere",
            "tier = [\"1\"]",
            "purpose = \"action\"\nask = \"find-copies\"",
            "ALL",
        ),
        (
            "crises are looked for in the Union",
            "tier = [\"2\"]",
            "purpose = \"action\"\nask = \"find-copies\"",
            "EU",
        ),
        (
            "content in Arabic is put to those who read it",
            "language = [\"ar\"]",
            "purpose = \"consult\"",
            "ARABIC",
        ),
        ("the Union is consulted", "tier = [\"3\"]", "purpose = \"consult\"", "EU"),
        ("everybody knows of a crisis", "tier = [\"1\", \"2\"]", "purpose = \"information\"", "ALL"),
    ];
    routes + &others.map(|(name, when, purpose, to)| route(name, when, purpose, to)).concat()
}

fn route(name: &str, when: &str, then: &str, to: &str) -> String {
    format!("[[route]]\nname = \"{name}\"\nwhen = {{ {when} }}\nto = [\"{to}\"]\n{then}\n\n")
}

fn list(words: &[impl AsRef<str>]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{}\"", word.as_ref())).collect();
    format!("[{}]", quoted.join(", "))
}
