//! The file of a network, as the tests here vary it.

use chappe::network::Network;

/// Four partners and a group, with rules that show each kind of condition.
pub(crate) const FILE: &str = r#"
[secretariat]
channel = "100"
role = "200"
auditors = "300"

[[partner]]
id = "FR"
name = "France"
languages = ["fr"]
zone = "Europe/Paris"
weekend = ["sat", "sun"]
hours = "09:00-18:00"
channel = "101"
duty_role = "201"
backup_role = "301"
hotline = "+33 1 00 00 00 00"
wakes = ["1", "2"]
digest_at = "07:30"
quiet_digest = true
information = "cards"
authority = "OCLCTIC"
legal_basis = "LCEN, art. 6-1"
authorised_by = "police"
urgent_label = "TLP:GREEN"

[[partner]]
id = "DE"
name = "Germany"
languages = ["de"]
zone = "Europe/Berlin"
weekend = ["sat", "sun"]
hours = "08:00-12:00 13:00-17:00"
channel = "102"
duty_role = "202"
wakes = ["1"]

[[partner]]
id = "JP"
name = "Japan"
languages = ["ja"]
zone = "Asia/Tokyo"
weekend = ["sat", "sun"]
hours = "09:00-17:45"
channel = "103"
duty_role = "203"

[[partner]]
id = "EG"
name = "Egypt"
languages = ["ar"]
zone = "Africa/Cairo"
weekend = ["fri", "sat"]
hours = "08:00-16:00"
channel = "104"
duty_role = "204"

[partner.week]
thu = "08:00-13:00"

[[partner.date]]
date = "2026-12-24"
hours = "closed"
name = "Move of the office"

[[partner.date]]
date = "2026-12-31"
hours = "09:00-12:00"

[[group]]
id = "EU"
name = "European Union"
members = ["DE", "FR"]

[[route]]
name = "crisis"
when = { tier = ["1", "2"] }
to = ["EU", "JP"]
purpose = "action"
ask = "find-copies"

[[route]]
name = "arabic"
when = { language = ["ar"], ground = ["incites", "threatens"] }
to = ["EG"]
purpose = "consult"

[[route]]
name = "everybody knows"
when = { tlp = ["TLP:GREEN", "TLP:CLEAR"] }
to = ["EU", "JP", "EG"]
purpose = "information"

[[route]]
name = "japan abstains"
when = { issuer = ["EG"] }
never = ["JP"]

[[route]]
name = "orders to one platform"
when = { kind = ["order-notice"], platform = ["youtube"], platform_country = ["US", "IE"] }
to = ["DE"]
purpose = "information"

[asks]
end_after = "14 days"
"#;

pub(crate) fn network() -> Network {
    Network::read(FILE).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
}
