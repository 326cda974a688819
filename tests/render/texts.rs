//! Refusals, receipts, forms: every one in every language, within Discord's limits.

use chappe::discord::{
    components::{Message, units},
    custom_id::{Excerpt, Form, Sheet},
    modal::marked,
    render,
    render::{Facts, Topic, form, reason},
};
use chappe::domain::{
    alert::{Kind, Tier},
    answer::Answer,
    audience::Purpose,
    audience::RouteName,
    dossier::Class,
    matter::Gap,
    notice::Told,
    outcome::Outcome,
    reference::AlertId,
    reference::Reference,
    refusal::Refusal,
    ringing::Rung,
    snowflake::{ChannelId, RoleId, UserId},
    tlp::Tlp,
    trouble::{Closed, Refused, Silence, SilentRole, Trouble, Whose},
};
use chappe::i18n::{Code, Message as _, Number, Word};

use super::sample::pages;
use super::sample::{dossier, locales, matter, now, others, partner, phrase, to_japan, tokyo};
use super::{card, check, english, fits};

fn reference() -> Reference {
    Reference::from_random(partner("FR"), [1, 2, 3, 4])
}

fn refusals() -> Vec<Refusal> {
    let long = || "`x` @everyone <@&1> ".repeat(200);
    vec![
        Refusal::NoPartner,
        Refusal::WhichPartner(others()),
        Refusal::AdminsOnly,
        Refusal::AuditorsOnly,
        Refusal::WrongServer,
        Refusal::NoNetwork,
        Refusal::NoSuchAlert,
        Refusal::NotASearch,
        Refusal::ByReferenceAlone,
        Refusal::IssuerOnly,
        Refusal::NothingAsked,
        Refusal::Withdrawn,
        Refusal::Closed { answer: Answer::Forwarded, by: UserId(7), at: now() },
        Refusal::Unanswered { at: now() },
        Refusal::AlreadyAcknowledged { by: UserId(7), at: now() },
        Refusal::ReasonWanted,
        Refusal::BadNumbers(long()),
        Refusal::NothingLeft,
        Refusal::AllExcepted,
        Refusal::LocationsStay,
        Refusal::Struck(long()),
        Refusal::NothingNamed,
        Refusal::LastLocation,
        Refusal::LastAddressee,
        Refusal::NotAddressed(vec![partner("AE"), partner("JP")]),
        Refusal::SeenOtherwise { result: Outcome::Removed, numbers: long(), at: now() },
        Refusal::AlreadyObjected,
        Refusal::NoObjection,
        Refusal::OnDuty { by: UserId(7), since: now() },
        Refusal::NobodyOnDuty,
        Refusal::InformedOnly,
        Refusal::WindowClosed { at: now() },
        Refusal::AlreadyDecided { by: UserId(7), at: now() },
        Refusal::NoOrder,
        Refusal::ReceivedInFuture,
        Refusal::ReceivedBeforeRaised { at: now() },
        Refusal::NoHour,
        Refusal::HourPausedAlready,
        Refusal::HourNotPaused,
        Refusal::HourEnded { at: now() },
        Refusal::NoSuchDraft,
        Refusal::AlreadySent(reference()),
        Refusal::PreviewOutdated,
        Refusal::Incomplete(vec![Gap::Grounds, Gap::Exception, Gap::WholeSite]),
        Refusal::NobodyAddressed,
        Refusal::AlreadyAddressed,
        Refusal::NobodyActs,
        Refusal::UnknownPartners(long()),
        Refusal::OwnPartner,
        Refusal::KeptOut { partner: partner("HU"), rule: RouteName("no-hu".into()) },
        Refusal::NoRed,
        Refusal::NoLocation,
        Refusal::TooManyLocations(300),
        Refusal::BadTime(long()),
        Refusal::SeenInFuture(long()),
        Refusal::UnknownLanguages(long()),
        Refusal::BadReason(long()),
        Refusal::OldButton,
        Refusal::NetworkChanged,
        Refusal::NothingChanges,
        Refusal::BadDescription(long()),
    ]
}

#[test]
fn every_refusal_says_what_is_wrong_and_what_to_do_next() {
    for locale in locales().iter() {
        for refusal in refusals() {
            let message = render::refusal(locale, &refusal);
            check(&message, None);
            let text = message.text();
            let sentences = text.matches(['.', '?', ':', '؟', '。', '？', '：']).count();
            assert!(sentences >= 2, "{}: {text}", locale.tag());
        }
    }
}

#[test]
fn the_second_officer_is_told_who_was_first() {
    let locales = locales();
    let refusal = Refusal::AlreadyAcknowledged { by: UserId(7), at: now() };
    let text = render::refusal(english(&locales), &refusal).text();
    assert_eq!(text, "Already acknowledged: <@7>, <t:1795204800:s>. Speak with each other about who acts.");
}

#[test]
fn every_receipt_fits() {
    let alert = || Code::from(reference()).into();
    let sixty = phrase("count-partners", vec![Number::from(60).into()]);
    let removed = Word::from(Outcome::Removed).into();
    let receipts = [
        phrase("receipt-sent", vec![alert(), Word::from(sixty).into()]),
        phrase("receipt-reported", vec![alert(), removed, Code::from("1-60").into()]),
        phrase("receipt-shared", vec![alert(), Word::from(partner("AE")).into()]),
        phrase("receipt-fault", vec![Code::from("7QK2").into()]),
        phrase("receipt-taken-out", vec![alert()]),
    ];
    for locale in locales().iter() {
        for receipt in &receipts {
            check(&render::receipt(locale, receipt), None);
        }
    }
}

#[test]
fn what_was_added_is_marked_by_a_sign_that_turns_no_line_around() {
    let mut alert = to_japan(Tier::Two, Tlp::Green);
    (alert.alert.revision, alert.alert.additions) = (2, vec![(2, 3)]);
    alert.follow_ups.get_mut(&partner("JP")).expect("it is addressed").seen_revision = 1;
    for locale in locales().iter() {
        let shown = render::card(&[locale], &tokyo(), &card(&alert), None);
        check(&shown, None);
        assert!(shown.text().contains("➕"), "{}: {}", locale.tag(), shown.text());
        // Letters in frames, as in the sign NEW, are Latin letters to the bidirectional algorithm.
        let framed = |c: char| ('\u{1f110}'..='\u{1f1ff}').contains(&c);
        assert!(!shown.text().contains(framed), "{}: {}", locale.tag(), shown.text());
    }
}

#[test]
fn sixty_channels_in_trouble_and_twice_as_many_roles_are_all_on_some_page() {
    let trouble = |channel: usize| Trouble {
        channel: ChannelId(100_000_000_000_000_000 + channel as u64),
        whose: Whose::Partner(partner("AE")),
        closed: Some((Closed::Hidden, now())),
        waiting: 40,
        refused: [
            Refused::Deleted,
            Refused::Unpinned,
            Refused::PinsFull,
            Refused::Code(50035),
            Refused::Unsayable,
            Refused::Unanswered,
            Refused::InDoubt,
        ]
        .map(|why| (why, 7))
        .into(),
    };
    let troubles: Vec<Trouble> = (0..60).map(trouble).collect();
    let silent = |role: usize| SilentRole {
        role: RoleId(100_000_000_000_000_000 + role as u64),
        rung: if role == 0 { Rung::Secretariat } else { Rung::Backup(partner("AE")) },
        why: if role.is_multiple_of(2) { Silence::Gone } else { Silence::Mute },
        since: now(),
    };
    let silent: Vec<SilentRole> = (0..121).map(silent).collect();
    for locale in locales().iter() {
        for silent in [&silent[..], &[]] {
            let tried = Some((ChannelId(7), Whose::Secretariat));
            let listed = pages(|page| render::channels(locale, &troubles, silent, tried, page));
            let mut shown = String::new();
            for page in &listed {
                fits(page, None);
                shown.push_str(&page.text());
            }
            let again: Vec<String> = listed.iter().flat_map(Message::presses).collect();
            for one in &troubles {
                let its = format!(":try-channel:{:x}:", one.channel.0);
                assert_eq!(again.iter().filter(|press| press.contains(&its)).count(), 1, "{}", one.channel);
                assert_eq!(shown.matches(&format!("<#{}>", one.channel)).count(), 1, "{}", one.channel);
            }
            for one in silent {
                assert_eq!(shown.matches(&format!("<@&{}>", one.role)).count(), 1, "{}", one.role);
            }
        }
        check(&render::channels(locale, &[], &[], None, 0), None);
        fits(
            &render::told(&[locale], &tokyo(), &Told::Silent(silent.clone()), Some(RoleId(7))),
            Some(RoleId(7)),
        );
        check(&render::told(&[locale], &tokyo(), &Told::Closed(troubles[0].clone()), None), None);
        let returned = Told::Returned { left: now(), back: now() };
        check(&render::told(&[locale], &tokyo(), &returned, Some(RoleId(7))), Some(RoleId(7)));
    }
}

#[test]
fn nothing_that_a_form_says_is_cut() {
    let alert = AlertId::from_random([7; 10]);
    let mut draft_matter = matter();
    draft_matter.note.as_mut().expect("a note").text = "x".repeat(9_000);
    let mut amended = to_japan(Tier::One, Tlp::Amber);
    amended.alert.matter = draft_matter.clone();
    let content = amended.content(partner("FR")).expect("the issuer");
    let (reader, card) = (tokyo(), card(&amended));
    let board = amended.board(partner("FR"), now()).expect("the issuer");
    let (japan, issuer) = (Topic::Card(&reader, &card), Topic::Board(&board));
    let usual = Class { kind: Kind::Referral, tier: Tier::Three, tlp: Tlp::Amber, exercise: false };
    for locale in locales().iter() {
        let of_matter = |sheet, facts: &Facts<'_>| {
            let (about, its_id) = (Some(issuer.said(locale)), |_: &[_]| Form::Draft(alert.clone(), sheet));
            form::matter(locale, about, sheet, facts, "2026-03-01 09:05", its_id)
        };
        let forms = [
            form::raise(locale, usual),
            form::urgent(locale),
            of_matter(Sheet::AddLocations, &Facts::drafted(&draft_matter)),
            of_matter(Sheet::Circumstances, &Facts::drafted(&draft_matter)),
            of_matter(Sheet::Words, &Facts::drafted(&draft_matter)),
            of_matter(Sheet::Legal, &Facts::cleared(&content)),
            of_matter(Sheet::Details, &Facts::cleared(&content).with_reasons(&reason::every_reason())),
            form::legal(locale, &issuer, &Facts::cleared(&content)),
            form::locations(locale, &alert),
            form::audience(locale, &alert, &super::drafts::previewed(Vec::new(), None)),
            form::decline(locale, &japan),
            form::report(locale, &japan),
            form::object(locale, &japan),
            form::received(locale, &japan, "2026-03-01 09:05"),
            form::widen(locale, &issuer),
            form::take_out(locale, &issuer),
            render::note(locale, &japan, Answer::ReferralSent),
            render::withdrawal(locale, &issuer),
            render::duty::give_form(locale),
            render::duty::note_form(locale, &japan, "call at nine"),
            render::follow_up::check_form(locale, &japan, "2026-03-01 09:05"),
            render::follow_up::reopen(locale, &japan),
        ];
        for form in forms {
            let title = form["title"].as_str().expect("a title");
            // Some end so by themselves.
            let cut = title.ends_with('…') && units(title) == 45;
            assert!(units(title) <= 45 && !cut, "{}: {title}", locale.tag());
            let parts = form["components"].as_array().expect("parts");
            assert!((1..=5).contains(&parts.len()), "{}: {title}", locale.tag());
            for part in parts.iter().filter(|part| part["type"] == 18) {
                let field = &part["component"];
                let label = part["label"].as_str().expect("a label");
                assert!(units(label) <= 45 && !label.ends_with('…'), "{}: {label}", locale.tag());
                let below = part["description"].as_str().unwrap_or_default();
                assert!(units(below) <= 100 && !below.ends_with('…'), "{}: {below}", locale.tag());
                let options = field["options"].as_array().map_or(&[][..], Vec::as_slice);
                assert!(options.len() <= if field["type"] == 3 { 25 } else { 10 });
                for option in options {
                    let label = option["label"].as_str().expect("a label");
                    let cut = label.ends_with('…') && field["type"] != 3;
                    assert!(units(label) <= 100 && !cut, "{}: {label}", locale.tag());
                }
                let value = field["value"].as_str().unwrap_or_default();
                assert!(value.chars().count() <= 4_000);
                let most = field["max_length"].as_u64().unwrap_or(4_000);
                assert!(value.chars().count() as u64 <= most, "what is there can be sent back");
            }
        }
    }
}

#[test]
fn a_mistake_stands_at_its_field_or_above_all_of_them() {
    let locales = locales();
    let locale = english(&locales);
    let said = render::warned(locale, &Refusal::BadNumbers("`2-30` @everyone".repeat(20)));
    let alert = to_japan(Tier::Three, Tlp::Amber);
    let (reader, card) = (tokyo(), card(&alert));
    let topic = Topic::Card(&reader, &card);
    let report = form::report(locale, &topic);
    let at_field = marked(report.clone(), Some(form::EXCEPT), &said);
    let below = at_field["components"][4]["description"].as_str().expect("the mistake");
    assert!(below.starts_with("⚠️ ") && units(below) == 100 && below.ends_with('…'), "{below}");
    assert!(!below.contains(['`', '\u{2068}']), "no markup is read there: {below}");
    let above = marked(report, None, &said);
    let text = above["components"][0]["content"].as_str().expect("text");
    assert!(text.starts_with(&said) && text.ends_with(&topic.said(locale)), "{text}");
    let full = marked(form::urgent(locale), None, &said);
    assert_eq!(full["components"].as_array().expect("parts").len(), 5, "there is room for no more");
    assert!(full["components"][0]["description"].as_str().expect("the mistake").starts_with("⚠️ "));
}

#[test]
fn what_amends_an_alert_fits_however_much_there_is_to_say() {
    let mut alert = to_japan(Tier::One, Tlp::Red);
    alert.alert.matter.reasons = reason::every_reason();
    alert.alert.matter.note.as_mut().expect("a note").text = "@`*".repeat(700);
    alert.alert.matter.place = Some("_".repeat(200));
    alert.alert.matter.authority = Some("://a.b/".repeat(28));
    let content = alert.content(partner("FR")).expect("the issuer");
    for locale in locales().iter() {
        check(&render::amendment(locale, &content, "", 0), None);
        check(&render::amendment(locale, &content, &"x".repeat(1_600), 0), None);
    }
}

#[test]
fn every_reason_can_be_chosen_by_a_name_of_its_own() {
    let codes: std::collections::BTreeSet<&str> =
        reason::every_reason().iter().map(reason::reason_code).collect();
    assert_eq!(codes.len(), reason::every_reason().len());
    assert!(reason::every_reason().len() <= 25);
    assert!(codes.iter().all(|code| code.starts_with("reason-")));
    assert_eq!(reason::every_reason()[0].id(), "reason-live-attack");
}

#[test]
fn only_the_addressee_reads_what_you_may_do_and_everybody_else_the_purpose_alone() {
    let locales = locales();
    for (purpose, told, said) in [
        (Purpose::Consult, "card-consulted", "For consultation: you may object"),
        (Purpose::Information, "card-informed", "For information: nothing is asked of you"),
    ] {
        let told = phrase(told, Vec::new());
        let alert = dossier(Tier::Three, Tlp::Amber, &[partner("JP")], purpose);
        let of_japan = super::records::of_partner(&alert, "JP");
        for locale in locales.iter() {
            let card = render::card(&[locale], &tokyo(), &card(&alert), None).text();
            assert!(card.lines().any(|line| line == locale.say(&told)), "{}: {card}", locale.tag());
            let record = render::record(locale, &tokyo(), &of_japan, &Excerpt::default()).text();
            assert!(record.contains(&locale.say(&purpose)), "{}: {record}", locale.tag());
            assert!(!record.contains(&locale.say(&told)), "{}: {record}", locale.tag());
        }
        assert_eq!(english(&locales).say(&told), said);
    }
}
