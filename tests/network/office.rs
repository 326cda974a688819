//! The secretariat's own hours in the network's file.

use chappe::{
    domain::{alert::Tier, partner::Office},
    network::Network,
};

/// A network of a secretariat alone, with these lines in its entry.
fn read(lines: &str) -> Result<Network, Vec<String>> {
    let text = format!("[secretariat]\nchannel = \"100\"\nrole = \"200\"\n{lines}");
    Network::read(&text).map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect())
}

fn office(lines: &str) -> Office {
    read(lines).expect("a good file").secretariat.expect("there is one").office
}

#[test]
fn what_a_file_does_not_say_is_the_usual_and_is_not_written() {
    assert_eq!(office(""), Office::default());
    let written = read("").expect("a good file").write();
    for key in ["zone", "weekend", "hours", "wakes"] {
        assert!(!written.contains(key), "{written}");
    }
}

#[test]
fn its_hours_read_back_as_they_were_written() {
    let lines =
        "zone = \"Asia/Tokyo\"\nweekend = [\"sun\"]\nhours = \"09:00-12:00 13:00-17:00\"\nwakes = [\"3\"]\n";
    let network = read(lines).expect("a good file");
    assert_eq!(Network::read(&network.write()), Ok(network.clone()));
    let office = network.secretariat.expect("there is one").office;
    assert_eq!((office.zone.name(), office.weekend.len()), ("Asia/Tokyo", 1));
    let always = [Tier::One, Tier::Two, Tier::Three].into();
    assert_eq!(office.wakes, always, "for a threat to life somebody is always rung");
}

#[test]
fn its_mistakes_are_named_like_others() {
    for (lines, wrong) in [
        ("hours = \"closed\"", "secretariat: hours: no day of the week has working hours"),
        ("hours = \"9-5\"", "secretariat: hours: "),
        ("zone = \"Mars\"", "secretariat: zone: "),
        ("weekend = [\"samedi\"]", "secretariat: weekend: `samedi` is no day"),
        ("wakes = [\"5\"]", "secretariat: wakes: "),
    ] {
        let mistakes = read(lines).expect_err("it is refused");
        assert!(mistakes.iter().any(|one| one.contains(wrong)), "{lines}: {mistakes:?}");
    }
}
