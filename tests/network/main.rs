//! The network as admins write it: what a file may say, what it changes, and whom an alert reaches by it.

use std::collections::{BTreeMap, BTreeSet};

use chappe::{
    domain::{
        alert::{Ask, Ground, Kind, Tier},
        audience::RouteName,
        audience::{AddressedBy, Audience, Purpose, Unfit},
        calendar::Calendar,
        partner::{DigestWish, Information, PartnerId, Target},
        routing::{Described, Part, Routed, WhyNot, route},
        tlp::Tlp,
        zone::Zones,
    },
    network::{Change, Network, changes},
};

mod file;
mod merge;
mod mistakes;
mod office;

use file::{FILE, network};

fn id(code: &str) -> PartnerId {
    code.parse().expect("a code")
}

fn by(name: &str, target: &str) -> AddressedBy {
    AddressedBy::Route(RouteName(name.into()), target.parse().expect("a code"))
}

/// An urgent matter in Arabic, raised by France.
fn described() -> Described {
    Described {
        kind: Kind::Referral,
        tier: Tier::One,
        grounds: [Ground::Incites].into(),
        platforms: ["telegram".to_owned()].into(),
        platform_countries: BTreeSet::new(),
        languages: ["ar".to_owned()].into(),
        issuer: id("FR"),
        tlp: Tlp::Amber,
    }
}

fn routed(alert: &Described) -> (Network, Routed) {
    let network = network();
    let routed = route(alert, &network.routes, &network.directory);
    (network, routed)
}

fn purposes(audience: &Audience) -> Vec<(String, Purpose)> {
    audience.iter().map(|(partner, addressee)| (partner.to_string(), addressee.purpose)).collect()
}

#[test]
fn an_alert_reaches_those_whom_a_rule_names_and_each_knows_why() {
    let (_, routed) = routed(&described());
    let action = Purpose::Action(Ask::FindCopies);
    let wanted = [("DE".into(), action), ("EG".into(), Purpose::Consult), ("JP".into(), action)];
    assert_eq!(purposes(&routed.audience), wanted, "and France, who raises it, is not its own addressee");
    assert_eq!(routed.audience.get(id("DE")).expect("addressed").reasons, [by("crisis", "EU")]);
}

#[test]
fn several_rules_for_one_partner_are_one_addressee_with_the_strongest_purpose() {
    let (_, routed) = routed(&Described { tlp: Tlp::Green, ..described() });
    let japan = routed.audience.get(id("JP")).expect("addressed");
    assert_eq!(japan.purpose, Purpose::Action(Ask::FindCopies));
    assert_eq!(japan.reasons, [by("crisis", "JP"), by("everybody knows", "JP")]);
    assert_eq!(routed.audience.len(), 3);
}

#[test]
fn a_rule_that_keeps_out_wins_wherever_it_stands() {
    let alert = Described { issuer: id("EG"), ..described() };
    let (network, routed) = routed(&alert);
    let japan = routed.why_not(id("JP"), &alert, &network.routes, &network.directory);
    assert_eq!(japan, Some(WhyNot::Barred(RouteName("japan abstains".into()))));
    assert!(routed.audience.get(id("FR")).is_some());
}

#[test]
fn whoever_is_not_addressed_can_be_told_why() {
    let alert = Described { languages: ["fr".to_owned()].into(), tier: Tier::Four, ..described() };
    let (network, routed) = routed(&alert);
    let why = |code| routed.why_not(id(code), &alert, &network.routes, &network.directory);
    assert_eq!(why("FR"), Some(WhyNot::Issuer));
    let idle = |name: &str, part| (RouteName(name.into()), part);
    assert_eq!(
        why("EG"),
        Some(WhyNot::Idle(vec![idle("arabic", Part::Language), idle("everybody knows", Part::Tlp)]))
    );
    assert_eq!(routed.audience.fit(false), Err(Unfit::Empty), "nobody is never everybody");
}

#[test]
fn nobody_asked_to_act_has_to_be_confirmed() {
    let (_, routed) = routed(&Described { tier: Tier::Four, tlp: Tlp::Clear, ..described() });
    assert_eq!(routed.audience.fit(false), Err(Unfit::NobodyActs));
    assert_eq!(routed.audience.fit(true), Ok(()));
}

#[test]
fn the_issuer_changes_the_audience_by_a_line() {
    let (network, mut routed) = routed(&Described { tier: Tier::Four, ..described() });
    let (before, rules) = (routed.audience.fingerprint(), routed.audience.clone());
    let act = Purpose::Action(Ask::Refer);
    let mut change = |line: &str| {
        let unknown = routed.audience.change(line, act, id("FR"), &network.directory, &rules).unknown;
        (unknown, purposes(&routed.audience))
    };
    let (unknown, changed) = change("EU, XX, france, -EG");
    assert_eq!(unknown, ["XX", "france"]);
    assert_eq!(changed, [("DE".into(), act)], "the other words count");
    let (unknown, changed) = change("eu, JP, -eg");
    assert!(unknown.is_empty(), "{unknown:?}");
    assert_eq!(
        changed,
        [("DE".into(), act), ("JP".into(), act)],
        "the issuer stays out of it, also as part of EU"
    );
    let germany = routed.audience.get(id("DE")).expect("addressed");
    assert_eq!(germany.reasons, [AddressedBy::Issuer("EU".parse::<Target>().expect("a group"))]);
    assert_ne!(
        routed.audience.fingerprint(),
        before,
        "whoever sends what was previewed sends it to nobody else"
    );
}

#[test]
fn the_issuers_hand_does_not_go_above_a_rule_that_keeps_out() {
    let (network, mut routed) = routed(&Described { issuer: id("EG"), ..described() });
    let act = Purpose::Action(Ask::Refer);
    let rules = routed.audience.clone();
    let mut kept_out = |line: &str| {
        routed.audience.change(line, act, id("EG"), &network.directory, &rules);
        routed.audience.keep_out(&routed.barred)
    };
    assert_eq!(kept_out("DE, JP"), BTreeMap::from([(id("JP"), RouteName("japan abstains".into()))]));
    assert!(kept_out("JP, -JP").is_empty(), "what stands later goes before");
    assert_eq!(routed.audience.get(id("JP")), None);
    assert!(routed.audience.get(id("DE")).is_some());
}

#[test]
fn what_is_written_reads_back() {
    let network = network();
    let written = network.write();
    assert_eq!(Network::read(&written), Ok(network), "{written}");
}

#[test]
fn a_wish_that_cannot_be_read_is_named_and_one_left_out_is_the_usual() {
    let broken = FILE
        .replace("07:30", "7h30")
        .replace("\"cards\"", "\"letters\"")
        .replace("\"OCLCTIC\"", "\" \"")
        .replace("\"police\"", "\"nobody\"")
        .replace("urgent_label = \"TLP:GREEN\"", "urgent_label = \"TLP:WHITE\"");
    let mistakes = Network::read(&broken).expect_err("five mistakes");
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "line 7: partner FR: digest_at: `7h30` is no time of day: write 08:00",
            "line 7: partner FR: information: `letters`: `letters` is no way to be informed: one of digest, cards",
            "line 7: partner FR: authority: a line of 1 to 200 characters is needed, or no such key",
            "line 7: partner FR: authorised_by: `nobody`: `nobody` is no authorisation: one of judge, \
             independent-authority, police",
            "line 7: partner FR: urgent_label: `TLP:WHITE`: `TLP:WHITE` is no TLP label: one of TLP:CLEAR, \
             TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED (it is TLP:CLEAR since 2022)",
        ]
    );
    let network = network();
    let [france, japan] = ["FR", "JP"].map(|code| network.directory.partners[&id(code)].clone());
    assert!(france.digest.quiet && france.digest.at.to_string() == "07:30:00");
    assert_eq!((japan.digest, japan.information), (DigestWish::default(), Information::Digest));
    assert_eq!((france.urgent.label, japan.urgent.label), (Tlp::Green, Tlp::Amber));
    assert_eq!(network.write().matches("digest_at").count(), 1, "the usual is not written");
}

#[test]
fn a_partner_has_hours_of_its_own_by_weekday_and_by_date() {
    let egypt = &network().directory.partners[&id("EG")];
    let zones = Zones::bundled();
    let calendar = Calendar::of(zones.get(egypt.zone), egypt.days().expect("somebody works"));
    for (date, hours) in [
        ("2026-11-25", "08:00-16:00"),
        ("2026-11-26", "08:00-13:00"),
        ("2026-11-27", "closed"),
        ("2026-12-24", "closed"),
        ("2026-12-31", "09:00-12:00"),
        ("2026-10-08", "closed"),
    ] {
        assert_eq!(calendar.hours_on(date.parse().expect("a date")).to_string(), hours, "{date}");
    }
    let worked = FILE.replace("\"2026-12-24\"", "\"2026-10-08\"").replace("\"closed\"", "\"10:00-12:00\"");
    let worked = Network::read(&worked).expect("a good file").directory.partners[&id("EG")].clone();
    let calendar = Calendar::of(zones.get(worked.zone), worked.days().expect("somebody works"));
    let armed_forces_day = "2026-10-08".parse().expect("a date");
    assert_eq!(calendar.hours_on(armed_forces_day).to_string(), "10:00-12:00", "its own word wins");
}

#[test]
fn where_there_are_partners_there_is_a_secretariat() {
    let first = FILE.find("[[partner]]").expect("a partner");
    let mistakes = Network::read(&FILE[first..]).expect_err("the last level would reach nobody");
    assert_eq!((mistakes[0].line, mistakes[0].about.as_str()), (1, "secretariat"), "{mistakes:?}");
    assert_eq!(Network::read(""), Ok(Network::default()), "an empty network needs none");
    let before = network();
    let after = Network::read(&FILE.replace("channel = \"100\"", "channel = \"99\"")).expect("a good file");
    let expected = [Change::SecretariatChanged(before.secretariat.clone(), after.secretariat.clone())];
    assert_eq!(changes(&before, &after), expected);
}

#[test]
fn the_difference_says_what_applying_a_file_would_change() {
    let before = network();
    assert_eq!(changes(&before, &before), []);
    let text =
        FILE.replace("09:00-17:45", "09:00-18:00").replace("name = \"arabic\"", "name = \"arabic content\"");
    let after = Network::read(&text).expect("a good file");
    let changes = changes(&before, &after);
    assert_eq!(changes.len(), 3, "{changes:#?}");
    assert!(
        matches!(&changes[0], Change::PartnerChanged(was, is) if was.id == id("JP") && is.hours != was.hours)
    );
    assert!(matches!(&changes[1], Change::RouteRemoved(route) if route.name.0 == "arabic"));
    assert!(matches!(&changes[2], Change::RouteAdded(route) if route.name.0 == "arabic content"));
}

#[test]
fn the_order_of_routes_is_part_of_the_network() {
    let before = network();
    let mut after = before.clone();
    after.routes.swap(0, 1);
    let names = |routes: &Network| routes.routes.iter().map(|route| route.name.clone()).collect::<Vec<_>>();
    assert_eq!(changes(&before, &after), [Change::RoutesReordered(names(&before), names(&after))]);
}

#[test]
fn the_example_of_the_documentation_is_this_network() {
    let example = Network::read(include_str!("../../docs/network.example.toml"));
    let hours = "auditors = \"300\"\nzone = \"Europe/Brussels\"\nhours = \"08:30-18:00\"\nwakes = [\"3\"]";
    let written = Network::read(&FILE.replacen("auditors = \"300\"", hours, 1)).expect("a good file");
    assert_eq!(example.unwrap_or_else(|mistakes| panic!("{mistakes:#?}")), written);
}

/// The keys that an entry takes, as its form says where there is one that it does not know.
fn taken(entry: &str) -> BTreeSet<String> {
    let mistakes = Network::read(entry).expect_err("there is no such key");
    let listed = |wrong: &'_ str| {
        let list = wrong.split_once("no such key; there are ").or_else(|| wrong.split_once("expected "))?.1;
        let keys = list.trim_start_matches("one of ").split(", ");
        Some(keys.map(|key| key.trim_matches('`').to_owned()).collect())
    };
    mistakes.iter().find_map(|mistake| listed(&mistake.wrong)).unwrap_or_else(|| panic!("{mistakes:?}"))
}

/// The keys of the entries of that name, which stand in these: `partner`, then its `date`.
fn shown(within: &[&toml::Table], path: &[&str]) -> BTreeSet<String> {
    let Some((name, rest)) = path.split_first() else {
        return within.iter().flat_map(|table| table.keys().cloned()).collect();
    };
    let mut inner = Vec::new();
    for entry in within.iter().filter_map(|table| table.get(*name)) {
        match entry {
            toml::Value::Array(all) => inner.extend(all.iter().filter_map(toml::Value::as_table)),
            one => inner.extend(one.as_table()),
        }
    }
    shown(&inner, rest)
}

#[test]
fn the_example_of_the_documentation_shows_every_key_that_there_is() {
    let example: toml::Table = include_str!("../../docs/network.example.toml").parse().expect("TOML");
    for (path, entry) in [
        (&[][..], "no_key = 1"),
        (&["secretariat"], "[secretariat]\nno_key = 1"),
        (&["asks"], "[asks]\nno_key = 1"),
        (&["partner"], "[[partner]]\nno_key = 1"),
        (&["partner", "date"], "[[partner]]\n[[partner.date]]\nno_key = 1"),
        (&["group"], "[[group]]\nno_key = 1"),
        (&["route"], "[[route]]\nno_key = 1"),
        (&["route", "when"], "[[route]]\nwhen = { no_key = [] }"),
    ] {
        assert_eq!(shown(&[&example], path), taken(entry), "{path:?}");
    }
}
