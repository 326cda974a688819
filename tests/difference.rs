//! What would change in the network, as an admin reads it in three languages.

use chappe::{
    discord::render::{change_lines, warning_line},
    i18n::{Locales, Message, Phrase, Texts},
    network::{self, Network, changes},
};
use insta::assert_snapshot;

const BEFORE: &str = r#"
[secretariat]
channel = "100"
role = "200"

[[partner]]
id = "FR"
name = "France"
languages = ["fr"]
zone = "Europe/Paris"
weekend = ["sat", "sun"]
hours = "09:00-18:00"
channel = "101"
duty_role = "201"
hotline = "+33 1 00 00 00 00"
wakes = ["1"]

[[partner]]
id = "DE"
name = "Germany"
languages = ["de"]
zone = "Europe/Berlin"
weekend = ["sat", "sun"]
hours = "08:00-17:00"
channel = "102"
duty_role = "202"

[[group]]
id = "EU"
name = "European Union"
members = ["DE", "FR"]

[[group]]
id = "OLD"
name = "An old group"
members = ["DE"]

[[route]]
name = "crisis"
when = { tier = ["1"] }
to = ["EU"]
purpose = "action"
ask = "find-copies"

[[route]]
name = "arabic"
when = { language = ["ar"] }
to = ["DE"]
purpose = "consult"
"#;

/// Nearly everything that can change does.
const AFTER: &str = r#"
[secretariat]
channel = "100"
role = "200"
auditors = "300"

[asks]
end_after = "45 days"

[[partner]]
id = "FR"
name = "France"
languages = ["fr", "en"]
zone = "Europe/London"
weekend = ["sat", "sun"]
hours = "09:00-18:00"
channel = "101"
duty_role = "211"
backup_role = "311"
week = { fri = "09:00-12:00", sat = "10:00-11:00" }
hotline = "+33 1 99 99 99 99"
wakes = ["1", "2"]
digest_at = "07:30"
quiet_digest = true
information = "cards"
authority = "OCLCTIC"
legal_basis = "LCEN, art. 6-1"
authorised_by = "police"
urgent_label = "TLP:GREEN"

[[partner.date]]
date = "2026-12-24"
hours = "closed"
name = "Move of the office"

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
id = "ZZ"
name = "A newcomer"
languages = ["en"]
zone = "Atlantic/Reykjavik"
weekend = []
hours = "00:00-24:00"
channel = "104"
duty_role = "203"
wakes = ["1"]

[[partner.date]]
date = "2026-12-31"
hours = "09:00-12:00"

[[group]]
id = "EU"
name = "European Union"
members = ["FR"]

[[group]]
id = "FRIENDS"
name = "Friends"
members = []

[[route]]
name = "arabic"
when = { language = ["ar"] }
to = ["FRIENDS"]
purpose = "consult"

[[route]]
name = "crisis"
when = { tier = ["1", "2"], tlp = ["TLP:GREEN"] }
to = ["EU", "JP"]
purpose = "action"
ask = "refer"

[[route]]
name = "japan abstains"
when = { issuer = ["FR"] }
never = ["JP"]
"#;

fn network(text: &str) -> Network {
    Network::read(text).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
}

/// What is doubtful, as lines.
fn doubts(before: &Network, after: &Network) -> Vec<Phrase> {
    network::doubts(before, after).iter().map(warning_line).collect()
}

/// The lines in a language, without the invisible marks.
fn lines<M: Message>(language: &str, messages: &[M]) -> String {
    let (locales, _) = Locales::load(None).expect("nothing is read");
    let locale = locales.choose([language]);
    let lines: Vec<_> = messages.iter().map(|message| locale.say(message)).collect();
    lines.join("\n").replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

fn difference(language: &str) -> String {
    lines(language, &change_lines(&changes(&network(BEFORE), &network(AFTER))))
}

#[test]
fn an_admin_reads_each_change_in_english() {
    assert_snapshot!(difference("en"), @r"
    Secretariat: auditors’ role none → <@&300>
    Asks: closed, if not answered, after `30 days` → `45 days`
    Removed: Germany
    France: languages `fr` → `fr, en`
    France: time zone `Europe/Paris` → `Europe/London`
    France: hours by weekday none → `fri 09:00-12:00, sat 10:00-11:00`
    France: duty role <@&201> → <@&211>
    France: backup role none → <@&311>
    France: woken for tiers `1` → `1, 2`
    France: digest at `08:00` → `07:30`
    France: empty digest left out `false` → `true`
    France: informed by `digest` → `cards`
    France: authority none → `OCLCTIC`
    France: legal basis none → `LCEN, art. 6-1`
    France: authorised by none → `police`
    France: label of urgent alerts `TLP:AMBER` → `TLP:GREEN`
    France: own dates none → `2026-12-24 closed Move of the office`
    France: hotline changed
    Added: Japan (name `Japan`, languages `ja`, time zone `Asia/Tokyo`, weekend `sat, sun`, hours `09:00-17:45`, channel <#103> and duty role <@&203>)
    Added: Partner `ZZ` (name `A newcomer`, languages `en`, time zone `Atlantic/Reykjavik`, hours `00:00-24:00`, channel <#104>, duty role <@&203>, woken for tiers `1` and own dates `2026-12-31 09:00-12:00`)
    Group `EU`: removed Germany
    Added: Group `FRIENDS` (name `Friends`)
    Removed: Group `OLD`
    Route `crisis`: tiers `1` → `1, 2`
    Route `crisis`: sharing labels none → `TLP:GREEN`
    Route `crisis`: purpose `action find-copies` → `action refer`
    Route `crisis`: addressees `EU` → `EU, JP`
    Route `arabic`: addressees `DE` → `FRIENDS`
    Added: Route `japan abstains` (issuers `FR`, purpose `never` and addressees `JP`)
    Order of the routes: `crisis, arabic` → `arabic, crisis`
    ");
}

#[test]
fn in_french() {
    assert_snapshot!(difference("fr"), @r"
    Secrétariat : rôle des auditeurs néant → <@&300>
    Demandes : closes, sans réponse, après `30 days` → `45 days`
    Suppression : Allemagne
    France : langues `fr` → `fr, en`
    France : fuseau horaire `Europe/Paris` → `Europe/London`
    France : horaires par jour néant → `fri 09:00-12:00, sat 10:00-11:00`
    France : rôle de permanence <@&201> → <@&211>
    France : rôle de renfort néant → <@&311>
    France : réveil aux degrés `1` → `1, 2`
    France : heure du récapitulatif `08:00` → `07:30`
    France : récapitulatif vide omis `false` → `true`
    France : mode d’information `digest` → `cards`
    France : autorité néant → `OCLCTIC`
    France : base juridique néant → `LCEN, art. 6-1`
    France : autorisation par néant → `police`
    France : marquage des alertes urgentes `TLP:AMBER` → `TLP:GREEN`
    France : dates propres néant → `2026-12-24 closed Move of the office`
    France : ligne d’urgence modifiée
    Ajout : Japon (nom `Japan`, langues `ja`, fuseau horaire `Asia/Tokyo`, week-end `sat, sun`, horaires `09:00-17:45`, salon <#103> et rôle de permanence <@&203>)
    Ajout : Partenaire `ZZ` (nom `A newcomer`, langues `en`, fuseau horaire `Atlantic/Reykjavik`, horaires `00:00-24:00`, salon <#104>, rôle de permanence <@&203>, réveil aux degrés `1` et dates propres `2026-12-31 09:00-12:00`)
    Groupe `EU` : retrait de membres (Allemagne)
    Ajout : Groupe `FRIENDS` (nom `Friends`)
    Suppression : Groupe `OLD`
    Règle d’acheminement `crisis` : degrés `1` → `1, 2`
    Règle d’acheminement `crisis` : marquages de diffusion néant → `TLP:GREEN`
    Règle d’acheminement `crisis` : objet `action find-copies` → `action refer`
    Règle d’acheminement `crisis` : destinataires `EU` → `EU, JP`
    Règle d’acheminement `arabic` : destinataires `DE` → `FRIENDS`
    Ajout : Règle d’acheminement `japan abstains` (émetteurs `FR`, objet `never` et destinataires `JP`)
    Ordre des règles d’acheminement : `crisis, arabic` → `arabic, crisis`
    ");
}

#[test]
fn in_arabic_the_arrow_points_to_what_comes_after() {
    assert_snapshot!(difference("ar"), @r"
    الأمانة: دور المدققين لا شيء ← <@&300>
    الطلبات: تُغلق دون رد بعد `30 days` ← `45 days`
    حذف: ألمانيا
    فرنسا: اللغات `fr` ← `fr, en`
    فرنسا: المنطقة الزمنية `Europe/Paris` ← `Europe/London`
    فرنسا: ساعات الدوام حسب اليوم لا شيء ← `fri 09:00-12:00, sat 10:00-11:00`
    فرنسا: دور المناوبين <@&201> ← <@&211>
    فرنسا: دور الاحتياط لا شيء ← <@&311>
    فرنسا: درجات الإيقاظ `1` ← `1, 2`
    فرنسا: وقت الملخص اليومي `08:00` ← `07:30`
    فرنسا: عدم نشر الملخص الفارغ `false` ← `true`
    فرنسا: طريقة الإعلام `digest` ← `cards`
    فرنسا: السلطة لا شيء ← `OCLCTIC`
    فرنسا: الأساس القانوني لا شيء ← `LCEN, art. 6-1`
    فرنسا: الجهة الآذنة لا شيء ← `police`
    فرنسا: علامة التنبيهات العاجلة `TLP:AMBER` ← `TLP:GREEN`
    فرنسا: تواريخ خاصة لا شيء ← `2026-12-24 closed Move of the office`
    فرنسا: تغيّر رقم هاتف الطوارئ
    إضافة: اليابان (الاسم `Japan` واللغات `ja` والمنطقة الزمنية `Asia/Tokyo` والعطلة الأسبوعية `sat, sun` وساعات الدوام `09:00-17:45` والقناة <#103> ودور المناوبين <@&203>)
    إضافة: الشريك `ZZ` (الاسم `A newcomer` واللغات `en` والمنطقة الزمنية `Atlantic/Reykjavik` وساعات الدوام `00:00-24:00` والقناة <#104> ودور المناوبين <@&203> ودرجات الإيقاظ `1` وتواريخ خاصة `2026-12-31 09:00-12:00`)
    المجموعة `EU`: حذف أعضاء (ألمانيا)
    إضافة: المجموعة `FRIENDS` (الاسم `Friends`)
    حذف: المجموعة `OLD`
    قاعدة التوجيه `crisis`: الدرجات `1` ← `1, 2`
    قاعدة التوجيه `crisis`: علامات المشاركة لا شيء ← `TLP:GREEN`
    قاعدة التوجيه `crisis`: الغرض `action find-copies` ← `action refer`
    قاعدة التوجيه `crisis`: الجهات المخاطَبة `EU` ← `EU, JP`
    قاعدة التوجيه `arabic`: الجهات المخاطَبة `DE` ← `FRIENDS`
    إضافة: قاعدة التوجيه `japan abstains` (الجهات المُرسِلة `FR` والغرض `never` والجهات المخاطَبة `JP`)
    ترتيب قواعد التوجيه: `crisis, arabic` ← `arabic, crisis`
    ");
}

#[test]
fn no_line_shows_the_number_of_a_hotline() {
    let texts = Texts::embedded();
    for language in texts.languages() {
        let all = difference(language)
            + &lines(language, &change_lines(&changes(&Network::default(), &network(AFTER))));
        assert!(!all.contains("+33"), "{all}");
    }
}

#[test]
fn what_may_not_be_meant_is_pointed_out() {
    assert_snapshot!(lines("en", &doubts(&network(BEFORE), &network(AFTER))), @r"
    Role of several: <@&203> · Japan and Partner `ZZ`. Whoever has it acts for each of them.
    France · time zone of another country: `Europe/London`. Its own: `Europe/Paris`.
    Rung at night, but without a backup role and a hotline: Partner `ZZ`. If nobody answers there, only the secretariat is left.
    Without members: Group `FRIENDS`. Whoever names it addresses nobody.
    No route addresses: Partner `ZZ`. An alert reaches them only if its issuer adds them by hand.
    ");
    assert_eq!(doubts(&Network::default(), &network(BEFORE)), []);
    let backup = BEFORE.replace("duty_role = \"202\"", "duty_role = \"202\"\nbackup_role = \"201\"");
    let auditors = backup.replace("role = \"200\"", "role = \"200\"\nauditors = \"200\"");
    assert_snapshot!(lines("en", &doubts(&Network::default(), &network(&auditors))), @r"
    Role of several: <@&200> · Secretariat and Auditors. Whoever has it acts for each of them.
    Role of several: <@&201> · Germany and France. Whoever has it acts for each of them.
    ");
    let own = BEFORE.replace("duty_role = \"202\"", "duty_role = \"202\"\nbackup_role = \"202\"");
    assert_snapshot!(lines("en", &doubts(&Network::default(), &network(&own))), @"Backup role the same as the duty role: Germany. Level 2 rings nobody else.");
}

#[test]
fn a_zone_of_another_country_is_pointed_out() {
    let athens = BEFORE.replace("Europe/Paris", "Europe/Athens");
    assert_snapshot!(lines("en", &doubts(&network(BEFORE), &network(&athens))), @"France · time zone of another country: `Europe/Athens`. Its own: `Europe/Paris`.");
    let kosovo = BEFORE.replace("\"FR\"", "\"XK\"").replace("Europe/Paris", "Europe/Belgrade");
    assert_eq!(doubts(&Network::default(), &network(&kosovo)), [], "ISO 3166-1 does not know it, and we do");
}

#[test]
fn what_a_change_would_take_from_somebody_is_pointed_out_first() {
    let before = network(BEFORE);
    let swapped =
        BEFORE.replace("\"101\"", "\"x\"").replace("\"102\"", "\"101\"").replace("\"x\"", "\"102\"");
    assert_snapshot!(lines("en", &doubts(&before, &network(&swapped))), @r"
    Channel that changes hands: <#101> · until now: France · from now on: Germany. The cards that are there stay and go on changing, and are read by its new holder. Each needs a channel of its own.
    Channel that changes hands: <#102> · until now: Germany · from now on: France. The cards that are there stay and go on changing, and are read by its new holder. Each needs a channel of its own.
    ");
    let taken = BEFORE.replace("\"102\"", "\"112\"").replace("\"100\"", "\"102\"");
    assert_snapshot!(lines("en", &doubts(&before, &network(&taken))), @"Channel that changes hands: <#102> · until now: Germany · from now on: Secretariat. The cards that are there stay and go on changing, and are read by its new holder. Each needs a channel of its own.");
    assert_snapshot!(lines("en", &doubts(&before, &Network::default())), @r"
    This file has no secretariat: once it is applied, nobody can change the network on Discord any more, only the operator on the bot’s machine.
    This file has no partners: all of them would leave, and nobody would receive an alert.
    ");
}

#[test]
fn a_file_without_changes_says_so() {
    assert_eq!(lines("en", &change_lines(&[])), "Nothing would change.");
    assert_eq!(lines("fr", &change_lines(&[])), "Rien ne changerait.");
}

#[test]
fn the_secretariats_hours_are_a_change_like_others() {
    let hours = "role = \"200\"\nhours = \"09:00-17:00\"\nwakes = [\"1\", \"2\", \"3\"]";
    let after = BEFORE.replacen("role = \"200\"", hours, 1);
    let said = lines("en", &change_lines(&changes(&network(BEFORE), &network(&after))));
    for wanted in ["Secretariat", "`08:00-18:00` → `09:00-17:00`", "`1, 2` → `1, 2, 3`"] {
        assert!(said.contains(wanted), "no {wanted} in {said}");
    }
    assert_eq!(said.lines().count(), 2, "{said}");
}
