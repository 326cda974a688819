//! What people read: cards, boards, notices, refusals, previews; and what they must not.

use std::collections::BTreeSet;

use chappe::discord::{
    components::{Message, units},
    custom_id::{AnswerPress, Form, Press},
    render::{self, Amiss},
};
use chappe::domain::{
    actor::Done,
    alert::{Ask, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::{Cleared, Dossier},
    follow_up::Given,
    location::{self, BadPiece, Location},
    notice::{Called, CalledFor, RingList, Told},
    objection::{Concern, Objection},
    outcome::{Outcome, Report},
    reference::AlertId,
    snowflake::{RoleId, UserId},
    tlp::Tlp,
    view::{Card, Heading},
    whom::Whom,
};
use chappe::i18n::{Locale, Locales};
use chrono::TimeDelta;
use sample::{dossier, locales, now, others, partner, to_japan, tokyo};
use serde_json::Value;

mod admins;
mod answers;
mod boards;
mod calls;
mod clocks;
mod digests;
mod drafts;
mod duty;
mod exact;
mod figures;
mod follow_ups;
mod heights;
mod labels;
mod lasting;
mod limits;
mod lists;
mod longest;
mod pages;
mod places;
mod presses;
mod records;
mod references;
mod ringing;
mod routing;
mod sample;
mod texts;
mod urgent;
mod whole;

const DUTY: RoleId = RoleId(4711);

fn english(locales: &Locales) -> &Locale {
    locales.choose(["en"])
}

fn card(dossier: &Dossier) -> Cleared<Card> {
    dossier.card(partner("JP"), now()).expect("Japan is addressed")
}

fn name(dossier: &Dossier) -> Cleared<Heading> {
    dossier.name(Whom::Secretariat).expect("everybody is")
}

fn read(dossier: &Dossier) -> String {
    let locales = locales();
    render::card(&[english(&locales)], &tokyo(), &card(dossier), None).text()
}

/// As the eye sees it, without the marks that keep each name's direction to itself.
fn seen(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

/// Within Discord's limits, and names no role but the one it rings.
fn check(message: &Message, ring: Option<RoleId>) {
    fits(message, ring);
    let text = message.text();
    let mentions: Vec<&str> = text.split("<@&").skip(1).filter_map(|rest| rest.split('>').next()).collect();
    let wanted: Vec<String> = ring.iter().map(ToString::to_string).collect();
    assert_eq!(mentions, wanted);
}

/// What Discord counts of a message: components, UTF-16 units of text, and bytes of text and options, with 12 for each text.
fn counted(sent: &Value) -> [usize; 3] {
    match sent {
        Value::Array(parts) => {
            parts.iter().map(counted).fold([0; 3], |all, of| [0, 1, 2].map(|at| all[at] + of[at]))
        }
        Value::Object(part) => {
            let said = part.get("content").and_then(Value::as_str);
            let options = part.get("options").and_then(Value::as_array).into_iter().flatten();
            let texts = options.flat_map(|one| one.as_object().into_iter().flat_map(|one| one.values()));
            let chosen: usize = texts.filter_map(Value::as_str).map(str::len).sum();
            let own = [1, said.map_or(0, units), said.map_or(0, |said| said.len() + 12) + chosen];
            let inside = ["components", "accessory"].map(|key| part.get(key).map_or([0; 3], counted));
            [0, 1, 2].map(|at| own[at] + inside[0][at] + inside[1][at])
        }
        _ => [0; 3],
    }
}

/// Not too long to be read, and so within Discord's limits, which are 4,000 units and about 9,000 bytes; and rings nobody
/// but its role, whatever it names.
fn fits(message: &Message, ring: Option<RoleId>) {
    let [parts, units, bytes] = counted(&message.create()["components"]);
    assert!(units <= 3_000 && bytes <= 7_500, "{units} units, {bytes} bytes: {}", message.text());
    assert!(parts <= 40, "{parts} components");
    assert!(message.presses().iter().all(|press| press.len() <= 100));
    let presses: BTreeSet<String> = message.presses().into_iter().collect();
    assert_eq!(presses.len(), message.presses().len(), "an id stands twice: {presses:?}");
    let text = message.text();
    let wanted: Vec<String> = ring.iter().map(ToString::to_string).collect();
    assert!(!text.contains("@everyone") && !text.contains("@here"));
    let roles = &message.create()["allowed_mentions"];
    assert_eq!(roles["parse"].as_array().map(Vec::len), Some(0));
    assert_eq!(roles["roles"].as_array().map(Vec::len), Some(wanted.len()));
    labels::fit(message);
}

/// The most that can be told of a paste, beside what was no location.
fn longest_paste(bad: Vec<BadPiece>) -> Amiss {
    let lists = || 1..=500_usize;
    let wrapper =
        |line| format!("https://l.facebook.com/l.php?u=https://example.org/{line}/{}\n", "a.".repeat(200));
    let beside = |line| format!("https://example.org/{line} - {line}{}\n", "。！".repeat(100));
    let apart = || (1..=500).step_by(2).collect();
    Amiss {
        bad,
        full_from: Some(900),
        known: 900,
        read_out: location::read(&lists().map(wrapper).collect::<String>()).read_out,
        scheme_assumed: apart(),
        remarks: location::read(&lists().map(beside).collect::<String>()).remarks,
        passed: apart(),
        ..Amiss::default()
    }
}

#[test]
fn at_three_in_the_morning_the_first_lines_say_what_is_asked_and_until_when() {
    let alert = to_japan(Tier::One, Tlp::Amber);
    insta::assert_snapshot!(seen(&read(&alert)), @r"
    ### Tier 1: threat to life
    `FR-04106` · Referral · `TLP:AMBER`
    **Your task: Refer to the provider**
    ⏱ Acknowledge by: <t:1795205640:t> · <t:1795205640:R>
    ⏱ Act by: <t:1795208340:t> · <t:1795208340:R>
    ⚠️ Warning: extreme violence or suffering
    -# Where: YouTube × 1 and other sites × 2 · Raised by: France
    -# Every look is recorded.
    ");
}

#[test]
fn in_tokyo_the_same_card_is_read_in_japanese() {
    let locales = locales();
    let alert = to_japan(Tier::One, Tlp::Amber);
    let japanese = render::card(&[locales.choose(["ja"])], &tokyo(), &card(&alert), None).text();
    insta::assert_snapshot!(seen(&japanese), @r"
    ### 緊急度1：人命への脅威
    `FR-04106` · 削除依頼（任意） · `TLP:AMBER`
    **依頼：事業者への削除依頼**
    ⏱ 受領確認の期限：<t:1795205640:t> · <t:1795205640:R>
    ⏱ 対応期限：<t:1795208340:t> · <t:1795208340:R>
    ⚠️ 閲覧注意：極度の暴力又は苦痛
    -# 掲載先：YouTube × 1、その他のサイト × 2 · 発出：フランス
    -# 内容の閲覧は記録されます。
    ");
}

#[test]
fn up_to_green_the_card_shows_the_matter_defanged() {
    let text = read(&to_japan(Tier::Three, Tlp::Green));
    assert!(text.contains("1. \u{2068}`hxxps://tokenhost[.]example[.]org/tokenpath/1`\u{2069}"), "{text}");
    assert!(text.contains("Claim of responsibility for an attack by \u{2068}TokenEntity\u{2069}"), "{text}");
}

#[test]
fn an_officer_sees_what_a_colleague_did_and_what_became_of_it() {
    let mut alert = to_japan(Tier::Three, Tlp::Amber);
    let japan = alert.follow_ups.get_mut(&partner("JP")).expect("addressed");
    let done = Done { at: now(), by: UserId(7) };
    japan.acknowledged = Some(done);
    japan.given = Some(Given { answer: Answer::ReferralSent, done, reason: None });
    for number in [1, 2] {
        let report = Report {
            number,
            outcome: Outcome::Removed,
            at: now(),
            partner: partner("JP"),
            by: UserId(7),
            verified: true,
        };
        alert.reports.insert(number, report);
    }
    let text = read(&alert);
    assert!(!text.contains("Acknowledged"), "who has answered has read it: {text}");
    assert!(text.contains("Referral sent: <@7>"), "{text}");
    assert!(text.contains("Removed: \u{2068}`1-2`\u{2069}"), "{text}");
    assert!(!text.contains("Acknowledge by"), "{text}");
}

#[test]
fn whoever_acts_is_told_to_wait_and_not_who_objects() {
    let mut alert =
        dossier(Tier::Three, Tlp::Green, &[partner("JP"), partner("DE")], Purpose::Action(Ask::Refer));
    alert.objections.push(Objection {
        partner: partner("DE"),
        numbers: BTreeSet::from([2, 3]),
        concern: Concern::Investigation,
        reason: Some("TokenObjection".into()),
        raised: Done { at: now(), by: UserId(8) },
        until: now() + TimeDelta::hours(24),
        lifted: None,
        decide: None,
    });
    let text = read(&alert);
    assert!(text.contains("WAIT: \u{2068}`2-3`\u{2069}"), "{text}");
    assert!(!text.contains("Germany") && !text.contains("TokenObjection"), "{text}");
    let locales = locales();
    let all = alert.objections_for(partner("FR"), now()).expect("the issuer");
    let told = render::objections(english(&locales), &name(&alert), &all, now(), 0);
    assert!(told.text().contains("Germany") && told.text().contains("TokenObjection"), "{}", told.text());
}

#[test]
fn a_closed_card_is_one_line_and_can_be_reopened() {
    let mut alert = to_japan(Tier::Three, Tlp::Green);
    let japan = alert.follow_ups.get_mut(&partner("JP")).expect("addressed");
    let done = Done { at: now(), by: UserId(7) };
    japan.given = Some(Given { answer: Answer::Done, done, reason: None });
    japan.closed_at = Some(now());
    let locales = locales();
    let message = render::card(&[english(&locales)], &tokyo(), &card(&alert), None);
    assert_eq!(message.text().lines().count(), 1, "{}", message.text());
    let id = &alert.alert.id;
    let offered = [
        Press::Open(Form::Reopen(id.clone())),
        Press::Open(Form::Results(id.clone())),
        Press::from(AnswerPress::Content(id.clone(), 0)),
    ];
    assert_eq!(message.presses(), offered.map(|press| press.encode()));
}

#[test]
fn what_nobody_answered_is_one_line_and_can_be_reopened() {
    let mut alert = to_japan(Tier::Three, Tlp::Green);
    alert.follow_ups.get_mut(&partner("JP")).expect("addressed").end(now());
    let locales = locales();
    for locale in locales.iter() {
        check(&render::card(&[locale], &tokyo(), &card(&alert), None), None);
    }
    let message = render::card(&[english(&locales)], &tokyo(), &card(&alert), None);
    let text = seen(&message.text());
    assert!(text.starts_with('⌛') && text.ends_with(" · Closed, not answered"), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
    let reopen = Press::Open(Form::Reopen(alert.alert.id.clone())).encode();
    assert!(message.presses().contains(&reopen), "{:?}", message.presses());
}

#[test]
fn two_languages_stand_on_one_card_the_first_one_first() {
    let locales = locales();
    let both = [locales.choose(["ar"]), locales.choose(["fr"])];
    let alert = to_japan(Tier::One, Tlp::Clear);
    let message = render::card(&both, &tokyo(), &card(&alert), Some(DUTY));
    check(&message, Some(DUTY));
    let text = message.text();
    let (arabic, french) =
        (text.find("المطلوب منكم").expect("arabic"), text.find("Demande").expect("french"));
    assert!(arabic < french);
    assert_eq!(text.matches("tokenpath/1").count(), 1, "locations stand once: {text}");
}

#[test]
fn a_very_long_matter_says_how_to_see_the_rest() {
    let locales = locales();
    let mut alert = to_japan(Tier::Three, Tlp::Green);
    let far =
        |number: usize| Location::parse(&format!("https://example.org/{}/{number}", "long/".repeat(150)));
    alert.alert.matter.locations = (0..300).map(|number| far(number).expect("a location")).collect();
    alert.alert.matter.note.as_mut().expect("a note").text = "*".repeat(4_000);
    for locale in locales.iter() {
        let both = [locale, english(&locales)];
        check(&render::card(&both, &tokyo(), &card(&alert), None), None);
        let content = alert.content(partner("JP")).expect("addressed");
        let mut seen = 0;
        let mut page = 0;
        loop {
            let message = render::content(locale, &content, page);
            check(&message, None);
            seen += message.text().matches("hxxps://").count();
            page += 1;
            if !message
                .presses()
                .contains(&Press::from(AnswerPress::Content(alert.alert.id.clone(), page)).encode())
            {
                break;
            }
        }
        assert_eq!(seen, 300, "{}: every location is on some page", locale.tag());
    }
    let text = read(&alert);
    assert!(text.contains("And more: ") && text.contains("“Show content” shows them all"), "{text}");
}

#[test]
fn five_hundred_scattered_results_fit_in_any_two_languages() {
    let locales = locales();
    for tlp in [Tlp::Green, Tlp::Amber] {
        let mut alert = to_japan(Tier::One, tlp);
        let far = |number: usize| Location::parse(&format!("https://example.org/{number}"));
        alert.alert.matter.locations = (0..500).map(|number| far(number).expect("a location")).collect();
        for (number, outcome) in (1..=500).zip(Outcome::ALL.iter().cycle()) {
            let (at, partner) = (now(), partner("JP"));
            let report = Report { number, outcome: *outcome, at, partner, by: UserId(7), verified: true };
            alert.reports.insert(number, report);
        }
        for locale in locales.iter() {
            for other in locales.iter() {
                check(&render::card(&[locale, other], &tokyo(), &card(&alert), Some(DUTY)), Some(DUTY));
            }
            check(
                &render::board(locale, now(), &alert.board(partner("FR"), now()).expect("the issuer")),
                None,
            );
        }
        let text = read(&alert);
        let removed = text.lines().find(|line| line.contains("Removed: ")).expect("removed");
        assert!(removed.contains("`1, 10, 19, ") && removed.contains(", … +"), "{removed}");
    }
}

fn called(heading: Cleared<Heading>) -> Called {
    Called { heading, asks: CalledFor::Acknowledgement, due_by: Some(now()) }
}

/// A ring that lists these.
fn ring_of(called: Vec<Called>) -> RingList {
    RingList { called, more: 0 }
}

#[test]
fn several_things_due_are_one_message() {
    let alert = |byte| {
        let mut alert = to_japan(Tier::One, Tlp::Green);
        alert.alert.id = AlertId::from_random([byte; 10]);
        alert
    };
    let waiting: Vec<_> = (0..12).map(|byte| called(name(&alert(byte)))).collect();
    let locales = locales();
    for locale in locales.iter() {
        let both = [locale, english(&locales)];
        let message = render::told(&both, &tokyo(), &Told::Ring(ring_of(waiting.clone())), Some(DUTY));
        check(&message, Some(DUTY));
        assert_eq!(message.presses().len(), 9, "eight alerts and the inbox");
    }
}
