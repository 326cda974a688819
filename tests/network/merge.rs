//! Two admins who change the network at the same time, from the same revision.

use std::collections::BTreeSet;

use chappe::domain::partner::PartnerId;
use chappe::network::{Merged, Mistake, Network, merge};

use super::file::FILE;

/// The file with these texts in place of others.
fn with(replaced: &[(&str, &str)]) -> Network {
    let mut text = FILE.to_owned();
    for (was, is) in replaced {
        assert!(text.contains(was), "{was}");
        text = text.replacen(was, is, 1);
    }
    Network::read(&text).expect("it is well formed")
}

fn merged(in_force: &Network, wanted: &Network) -> Merged {
    merge(&with(&[]), in_force, wanted).expect("both together are well formed")
}

/// Nobody changed what the other changed.
fn in_peace(in_force: &Network, wanted: &Network) -> Network {
    let Merged { kept, taken } = merged(in_force, wanted);
    assert_eq!(kept, taken);
    kept
}

/// The members of the Union.
fn members(network: &mut Network) -> &mut BTreeSet<PartnerId> {
    let union = "EU".parse().expect("a group's id");
    &mut network.directory.groups.get_mut(&union).expect("the file has it").members
}

const HOURS: (&str, &str) = ("09:00-18:00", "08:00-16:00");
const HOTLINE: (&str, &str) = ("+33 1 00 00 00 00", "+33 1 11 11 11 11");

#[test]
fn who_changes_nothing_turns_nothing_back() {
    let (base, changed) = (with(&[]), with(&[HOURS, HOTLINE]));
    assert_eq!(in_peace(&changed, &base), changed);
    assert_eq!(in_peace(&base, &changed), changed);
    assert_eq!(in_peace(&changed, &changed), changed);
    assert_eq!(in_peace(&Network::default(), &base), Network::default());
    assert_eq!(in_peace(&base, &Network::default()), Network::default());
}

#[test]
fn two_fields_of_one_partner_are_both_changed() {
    assert_eq!(in_peace(&with(&[HOURS]), &with(&[HOTLINE])), with(&[HOURS, HOTLINE]));
}

#[test]
fn one_field_changed_twice_is_for_a_person_to_choose_and_the_rest_is_not() {
    let other_hours = (HOURS.0, "10:00-19:00");
    let Merged { kept, taken } = merged(&with(&[HOURS]), &with(&[other_hours, HOTLINE]));
    assert_eq!(kept, with(&[HOURS, HOTLINE]));
    assert_eq!(taken, with(&[other_hours, HOTLINE]));
}

#[test]
fn a_partner_that_one_removes_and_the_other_changes_is_for_a_person_to_choose() {
    let egypt: PartnerId = "EG".parse().expect("it is there");
    let [mut base, mut in_force, mut wanted] =
        [with(&[]), with(&[]), with(&[("08:00-16:00", "07:00-15:00")])];
    for network in [&mut base, &mut in_force, &mut wanted] {
        network.routes.clear();
        network.directory.groups.clear();
    }
    in_force.directory.partners.remove(&egypt);
    let Merged { kept, taken } = merge(&base, &in_force, &wanted).expect("it is there");
    assert!(!kept.directory.partners.contains_key(&egypt));
    assert_eq!(taken.directory.partners[&egypt], wanted.directory.partners[&egypt]);
}

#[test]
fn who_joins_a_group_and_who_leaves_it_meet_without_a_question() {
    let [mut in_force, mut wanted, mut both] = [with(&[]), with(&[]), with(&[])];
    let [france, egypt]: [PartnerId; 2] = ["FR", "EG"].map(|code| code.parse().expect("it is there"));
    for network in [&mut in_force, &mut both] {
        assert!(members(network).remove(&france));
    }
    for network in [&mut wanted, &mut both] {
        assert!(members(network).insert(egypt));
    }
    assert_eq!(in_peace(&in_force, &wanted), both);
}

#[test]
fn two_own_dates_of_one_partner_are_both_added() {
    let first = "[[partner.date]]\ndate = \"2026-12-24\"";
    let added = |date: &str| format!("[[partner.date]]\ndate = \"{date}\"\nhours = \"closed\"\n\n{first}");
    let [one, other] = ["2026-12-28", "2026-12-29"].map(added);
    let both = in_peace(&with(&[(first, &one)]), &with(&[(first, &other)]));
    assert_eq!(both.directory.partners[&"EG".parse().expect("it is there")].dates.len(), 4);
}

#[test]
fn routes_are_moved_by_one_and_added_by_the_other() {
    let base = with(&[]);
    let [mut in_force, mut wanted] = [base.clone(), base.clone()];
    in_force.routes.rotate_left(1);
    let mut added = wanted.routes[0].clone();
    added.name.0 = "the last of all".to_owned();
    wanted.routes.push(added);
    let names = |network: &Network| -> Vec<String> {
        network.routes.iter().map(|route| route.name.0.clone()).collect()
    };
    let Merged { kept, taken } = merge(&base, &in_force, &wanted).expect("it is there");
    assert_eq!(kept, taken);
    let last = base.routes.last().expect("it is there").name.0.clone();
    let mut expected = names(&in_force);
    expected.insert(
        expected.iter().position(|name| *name == last).expect("it is there") + 1,
        "the last of all".to_owned(),
    );
    assert_eq!(names(&kept), expected);
    let [mut first, mut second] = [base.clone(), base.clone()];
    first.routes.swap(0, 1);
    second.routes.rotate_left(1);
    let Merged { kept, taken } = merge(&base, &first, &second).expect("it is there");
    assert_eq!((names(&kept), names(&taken)), (names(&first), names(&second)));
}

#[test]
fn two_partners_that_are_given_one_channel_are_refused_by_name() {
    let in_force = with(&[("\"102\"", "\"109\"")]);
    let wanted = with(&[("\"103\"", "\"109\"")]);
    let mistakes = merge(&with(&[]), &in_force, &wanted).expect_err("one channel has one owner");
    let said: Vec<_> = mistakes.iter().map(Mistake::to_string).collect();
    assert_eq!(said, ["partner JP: channel: 109 is in use already: partner DE"]);
}
