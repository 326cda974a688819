//! The partners of a [`World`](crate::World), and the file of their network.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Place;

/// The partners: code, name, languages, zone, the language of its officers' Discord. Three languages are enough for a
/// story, and most of it is told in English.
pub(super) const PARTNERS: [(&str, &str, &str, &str, &str); 4] = [
    ("FR", "France", "fr", "Europe/Paris", "en-GB"),
    ("JP", "Japan", "en", "Asia/Tokyo", "en-US"),
    ("BH", "Bahrain", "ar", "Asia/Bahrain", "en-US"),
    ("BE", "Belgium", "en", "Europe/Brussels", "en-GB"),
];

/// The network as an admin would write it. A crisis asks everybody to look for copies; what is in Arabic is for Bahrain
/// to refer; the rest is information.
pub(super) fn network_file(places: &BTreeMap<&'static str, Place>, secretariat: &Place) -> String {
    let mut file = format!(
        "[secretariat]\nchannel = \"{}\"\nrole = \"{}\"\nauditors = \"{}\"\n",
        secretariat.channel.0, secretariat.duty.0, secretariat.backup.0
    );
    for (code, name, languages, zone, _) in PARTNERS {
        let place = &places[code];
        let languages: Vec<String> = languages.split(' ').map(|tag| format!("\"{tag}\"")).collect();
        let languages = languages.join(", ");
        write!(
            file,
            "\n[[partner]]\nid = \"{code}\"\nname = \"{name}\"\nlanguages = [{languages}]\nzone = \"{zone}\"\n\
             weekend = [\"sat\", \"sun\"]\nhours = \"09:00-18:00\"\nchannel = \"{}\"\nduty_role = \"{}\"\n\
             backup_role = \"{}\"\nhotline = \"+999 555 {code}\"\nwakes = [\"1\", \"2\"]\n\
             information = \"cards\"\n",
            place.channel.0, place.duty.0, place.backup.0
        )
        .unwrap();
    }
    file + r#"
[[group]]
id = "EU"
name = "European Union"
members = ["BE", "FR"]

[[route]]
name = "crisis"
when = { tier = ["1", "2"] }
to = ["EU", "JP", "BH"]
purpose = "action"
ask = "find-copies"

[[route]]
name = "arabic content"
when = { language = ["ar"] }
to = ["BH"]
purpose = "action"
ask = "refer"

[[route]]
name = "neighbours"
to = ["BE"]
purpose = "information"
"#
}
