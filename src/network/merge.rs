//! Two changes of one network brought together, field by field: what is in force, and what somebody wants who began from
//! an earlier revision. A file that is applied, a change that is taken back and a change that waited for a second admin
//! all are merged here.
//!
//! The entries are compared in the form in which they are written, so a new key of the file is merged without a line here.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Mistake, Network, file};

/// The lists of the file whose entries have a name of their own, and the key that holds it.
const LISTS: [(&str, &str); 3] = [("group", "id"), ("partner", "id"), ("route", "name")];
/// The same within a partner: its own dates.
const DATES: (&str, &str) = ("date", "date");
/// The key under which the order of the routes is merged: the order is one thing, beside the routes themselves.
const ORDER: &str = "order of the routes";
/// What a route does is one field: addressees to be asked and addressees to be kept out do not mix.
const THEN: (&str, [&str; 4]) = ("then", ["purpose", "ask", "to", "never"]);
/// A key whose list is a set: whoever was added or removed on either side is.
const MEMBERS: &str = "members";

/// A merge. Where both sides changed the same field to different values, somebody has to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Merged {
    /// With what is in force, where both changed the same field.
    pub kept: Network,
    /// With what is wanted there. If it equals `kept`, nothing was changed on both sides.
    pub taken: Network,
}

/// Brings together what is `in_force` with what is `wanted`, both of which began as `base`. What the two sides make
/// together may be wrong though each is right, such as one channel for two partners: then all its mistakes are returned,
/// without those that are in force already.
pub fn merge(base: &Network, in_force: &Network, wanted: &Network) -> Result<Merged, Vec<Mistake>> {
    let sides = [base, in_force, wanted].map(keyed);
    let [kept, taken] = [Prefer::InForce, Prefer::Wanted].map(|prefer| {
        let [base, in_force, wanted] = &sides;
        read(in_force, together(prefer, Some(base), Some(in_force), Some(wanted), ""))
    });
    Ok(Merged { kept: kept?, taken: taken? })
}

/// Which side is taken where both changed the same field.
#[derive(Clone, Copy)]
enum Prefer {
    InForce,
    Wanted,
}

/// The value of a key after both changes; `None` if there is none any more.
fn together(
    prefer: Prefer,
    base: Option<&Value>,
    in_force: Option<&Value>,
    wanted: Option<&Value>,
    key: &str,
) -> Option<Value> {
    if wanted == base || wanted == in_force {
        return in_force.cloned();
    }
    if in_force == base {
        return wanted.cloned();
    }
    match (in_force, wanted) {
        (Some(Value::Object(in_force)), Some(Value::Object(wanted))) if key != THEN.0 => {
            let none = Map::new();
            let base = base.and_then(Value::as_object).unwrap_or(&none);
            let keys: BTreeSet<_> = in_force.keys().chain(wanted.keys()).collect();
            let value = |key: &String| {
                let value = together(prefer, base.get(key), in_force.get(key), wanted.get(key), key);
                value.map(|value| (key.clone(), value))
            };
            Some(keys.into_iter().filter_map(value).collect::<Map<_, _>>().into())
        }
        (Some(Value::Array(in_force)), Some(Value::Array(wanted))) if key == MEMBERS => {
            let base = base.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let stay = in_force.iter().filter(|one| wanted.contains(one) || !base.contains(one));
            let come = wanted.iter().filter(|one| !base.contains(one) && !in_force.contains(one));
            Some(stay.chain(come).cloned().collect())
        }
        (Some(Value::Array(in_force)), Some(Value::Array(wanted))) if key == ORDER => {
            let base = base.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let (first, second) = match prefer {
                Prefer::InForce => (in_force, wanted),
                Prefer::Wanted => (wanted, in_force),
            };
            // Only one side has moved routes: its order holds, though the other has added or removed some.
            let is_moved = |side: &[Value]| order_of_common(base, side) != order_of_common(side, base);
            let (leads, follows) =
                if is_moved(first) || !is_moved(second) { (first, second) } else { (second, first) };
            Some(with_those_of(leads, follows).into())
        }
        _ => match prefer {
            Prefer::InForce => in_force.cloned(),
            Prefer::Wanted => wanted.cloned(),
        },
    }
}

/// Those of a list that stand in another one, too, in the order of the first.
fn order_of_common<'a>(list: &'a [Value], other: &[Value]) -> Vec<&'a Value> {
    list.iter().filter(|one| other.contains(one)).collect()
}

/// A list, with each one that only the other list has behind the one that it follows there.
fn with_those_of(leads: &[Value], follows: &[Value]) -> Vec<Value> {
    let mut all = leads.to_vec();
    for (index, one) in follows.iter().enumerate().filter(|(_, one)| !leads.contains(one)) {
        let before = index.checked_sub(1).and_then(|before| all.iter().position(|it| *it == follows[before]));
        all.insert(before.map_or(0, |before| before + 1), one.clone());
    }
    all
}

/// The network as it is written, with the entries of lists by their names.
fn keyed(network: &Network) -> Value {
    let Value::Object(mut file) = file::value(network) else { unreachable!("a file is a table") };
    if let Some(Value::Array(routes)) = file.get_mut("route") {
        let order = routes.iter().map(|route| route["name"].clone()).collect();
        for route in routes.iter_mut().filter_map(Value::as_object_mut) {
            let then = THEN.1.iter().filter_map(|key| route.remove_entry(*key)).collect::<Map<_, _>>();
            route.insert(THEN.0.to_owned(), then.into());
        }
        file.insert(ORDER.to_owned(), order);
    }
    for partner in file.get_mut("partner").and_then(Value::as_array_mut).into_iter().flatten() {
        by_name(partner, DATES);
    }
    let mut file = file.into();
    for list in LISTS {
        by_name(&mut file, list);
    }
    file
}

/// Turns a list of entries into a table of them by their names.
fn by_name(table: &mut Value, (list, key): (&str, &str)) {
    if let Some(Value::Array(entries)) = table.as_object_mut().and_then(|table| table.remove(list)) {
        let named =
            entries.into_iter().map(|entry| (entry[key].as_str().unwrap_or_default().to_owned(), entry));
        table[list] = named.collect::<Map<_, _>>().into();
    }
}

/// Turns a table of entries by their names into a list of them.
fn listed(table: &mut Value, list: &str) {
    if let Some(Value::Object(entries)) = table.as_object_mut().and_then(|table| table.remove(list)) {
        table[list] = entries.into_iter().map(|(_, entry)| entry).collect();
    }
}

/// The network of entries by their names. Mistakes that were in force before are no reason to refuse it.
fn read(in_force: &Value, merged: Option<Value>) -> Result<Network, Vec<Mistake>> {
    let text = written(merged.unwrap_or_default());
    let mistakes = match Network::read(&text) {
        Err(mistakes) => mistakes,
        read => return read,
    };
    let known = Network::read(&written(in_force.clone())).err().unwrap_or_default();
    let is_known = |one: &Mistake| known.iter().any(|it| (&it.about, &it.wrong) == (&one.about, &one.wrong));
    if mistakes.iter().all(is_known) {
        return Network::kept(&text);
    }
    // The lines are those of a text that nobody has seen.
    Err(mistakes.into_iter().filter(|one| !is_known(one)).map(|one| Mistake { line: 0, ..one }).collect())
}

/// The file of entries by their names.
fn written(mut keyed: Value) -> String {
    let order = keyed.as_object_mut().and_then(|file| file.remove(ORDER)).unwrap_or_default();
    for partner in keyed.get_mut("partner").and_then(Value::as_object_mut).into_iter().flatten() {
        listed(partner.1, DATES.0);
    }
    for route in keyed.get_mut("route").and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(route) = route.1.as_object_mut()
            && let Some(Value::Object(then)) = route.remove(THEN.0)
        {
            route.extend(then);
        }
    }
    for (list, _) in LISTS {
        listed(&mut keyed, list);
    }
    if let Some(Value::Array(routes)) = keyed.get_mut("route") {
        let place = |route: &Value| {
            order.as_array().and_then(|order| order.iter().position(|name| *name == route["name"]))
        };
        routes.sort_by_key(place);
    }
    toml::to_string(&keyed).expect("texts and lists of texts can be written")
}
