//! What people read, whole, as they read it in English and in Arabic: texts and buttons of each card, board, ring, notice,
//! digest and preview. A change of any of them is seen here, line by line.

use std::mem::{Discriminant, discriminant};

use chappe::discord::components::Message;
use chappe::discord::custom_id::PreviewPart;
use chappe::discord::render;
use chappe::domain::{
    actor::Done,
    alert::{Ask, Kind, Tier},
    answer::Answer,
    audience::Purpose,
    call_list::{AlertCalls, Call, CallList, Entry, ToCall, WhyCall},
    dossier::Dossier,
    follow_up::Given,
    matter::Gap,
    notice::{Called, CalledFor, RingList, Told},
    objection::{Concern, Objection},
    outcome::{Outcome, Report},
    provider_hour::{HourLevel, ProviderHour},
    snowflake::{RoleId, UserId},
    tlp::Tlp,
    view::{Deciding, Wait},
    whom::Whom,
};
use chappe::i18n::Locale;
use chrono::TimeDelta;

use super::drafts::{draft, previewed};
use super::longest::Longest;
use super::sample::{dossier, locales, now, partner, to_japan, tokyo};
use super::{DUTY, boards, card, digests, duty, lists, name, seen};

/// As it is read in both languages: every text, and what stands on the buttons.
pub(crate) fn whole(message: impl Fn(&Locale) -> Message) -> String {
    let locales = locales();
    let read = ["en", "ar"].map(|tag| {
        let read = seen(&harness::shown(&message(locales.choose([tag])).create()));
        format!("—— {tag}\n{}", read.replace('\u{200b}', ""))
    });
    read.join("\n\n")
}

/// What the bot says of its own accord, and which role it rings.
fn told(told: &Told, rings: Option<RoleId>) -> String {
    whole(|locale| render::told(&[locale], &tokyo(), told, rings))
}

fn done() -> Done {
    Done { at: now(), by: UserId(7) }
}

/// An alert to Japan under a label, changed in one way.
fn changed(tlp: Tlp, change: impl Fn(&mut Dossier)) -> Dossier {
    let mut alert = to_japan(Tier::Two, tlp);
    change(&mut alert);
    alert
}

fn japans(alert: &mut Dossier) -> &mut chappe::domain::follow_up::FollowUp {
    alert.follow_ups.get_mut(&partner("JP")).expect("addressed")
}

fn objection(of: &str) -> Objection {
    Objection {
        partner: partner(of),
        numbers: [2].into(),
        concern: Concern::Investigation,
        reason: Some("Operation Pearl".into()),
        raised: done(),
        until: now() + TimeDelta::hours(24),
        lifted: None,
        decide: None,
    }
}

#[test]
fn each_card_is_read_whole() {
    let taken = |alert: &mut Dossier| {
        (japans(alert).acknowledged, japans(alert).seen_revision) = (Some(done()), 1);
        japans(alert).given = Some(Given { answer: Answer::ReferralSent, done: done(), reason: None });
        let report = Report {
            number: 1,
            outcome: Outcome::Removed,
            at: now(),
            partner: partner("JP"),
            by: UserId(7),
            verified: true,
        };
        alert.reports.insert(1, report);
    };
    let closed = |alert: &mut Dossier, answer| {
        japans(alert).given = Some(Given { answer, done: done(), reason: None });
        japans(alert).close(now());
    };
    let cards = [
        ("card_new", changed(Tlp::Amber, |_| ())),
        ("card_with_its_matter", changed(Tlp::Green, |_| ())),
        ("card_under_red", changed(Tlp::Red, |_| ())),
        (
            "card_overdue",
            changed(Tlp::Amber, |alert| japans(alert).ladder.missed_acknowledging = Some(now())),
        ),
        ("card_taken_on", changed(Tlp::Amber, taken)),
        ("card_waits", changed(Tlp::Green, |alert| alert.objections.push(objection("DE")))),
        ("card_done", changed(Tlp::Amber, |alert| closed(alert, Answer::Done))),
        ("card_declined", changed(Tlp::Amber, |alert| closed(alert, Answer::Declined))),
        ("card_not_answered", changed(Tlp::Amber, |alert| japans(alert).end(now()))),
        ("card_consulted", dossier(Tier::Three, Tlp::Amber, &[partner("JP")], Purpose::Consult)),
        ("card_informed", dossier(Tier::Three, Tlp::Amber, &[partner("JP")], Purpose::Information)),
        (
            "card_of_an_order",
            changed(Tlp::Amber, |alert| {
                alert.alert.class.kind = Kind::OrderNotice;
                alert.hours.insert(partner("JP"), ProviderHour::new(partner("JP"), now(), done()));
            }),
        ),
        ("card_of_an_exercise", changed(Tlp::Amber, |alert| alert.alert.class.exercise = true)),
    ];
    for (named, alert) in cards {
        insta::assert_snapshot!(
            named,
            whole(|locale| render::card(&[locale], &tokyo(), &card(&alert), None))
        );
    }
}

#[test]
fn each_board_is_read_whole() {
    let few = [partner("JP"), partner("DE")];
    let fresh = dossier(Tier::Two, Tlp::Amber, &few, Purpose::Action(Ask::Refer));
    let mut objected = fresh.clone();
    objected.objections.push(objection("DE"));
    for (named, alert) in
        [("board_new", fresh), ("board_with_an_objection", objected), ("board_silent", boards::silent())]
    {
        let board = alert.board(partner("FR"), now()).expect("the issuer");
        insta::assert_snapshot!(named, whole(|locale| render::board(locale, now(), &board)));
    }
}

fn called(asks: CalledFor) -> RingList {
    let alert = to_japan(Tier::One, Tlp::Amber);
    RingList { called: vec![Called { heading: name(&alert), asks, due_by: Some(now()) }], more: 3 }
}

/// France and Germany are to be called about an alert.
fn calls() -> CallList {
    let to_call = |code: &str, why| ToCall {
        partner: partner(code),
        why,
        due_by: Some(now()),
        hotline: Some(format!("+999 555 {code}")),
        has_backup: true,
    };
    let partners = vec![to_call("FR", WhyCall::Unheard), to_call("DE", WhyCall::Undone)];
    let whys = partners.iter().map(|one| one.why).collect();
    let heading = name(&to_japan(Tier::One, Tlp::Amber));
    let callees = partners.iter().map(|one| one.partner).collect();
    let entries = vec![Entry::Alert(AlertCalls { heading, whys, partners, due_by: Some(now()) })];
    CallList { callees, ..CallList::of(entries, false) }
}

/// What the bot says of its own accord beside cards and boards, by name.
fn said() -> Vec<(&'static str, Told, Option<RoleId>)> {
    let alert = to_japan(Tier::Two, Tlp::Amber);
    let heading = || name(&alert);
    let deciding = Some(Deciding { by: now(), raised_at: now() });
    let wait = Wait { numbers: [2].into(), until: now(), decide_by: None };
    let hotline = Some("+999 555 JP".to_owned());
    vec![
        ("ring", Told::Ring(called(CalledFor::Acknowledgement)), Some(DUTY)),
        ("ring_for_an_answer", Told::Ring(called(CalledFor::Answer)), Some(DUTY)),
        (
            "ring_of_the_backup",
            Told::Backup { called: called(CalledFor::Acknowledgement), hotline },
            Some(DUTY),
        ),
        ("calls", Told::Calls(calls()), Some(DUTY)),
        ("calls_of_one_partner", Told::Calls(super::calls::one_partner("JP", 26)), Some(DUTY)),
        ("calls_of_many_partners", Told::Calls(super::calls::many_partners(20)), Some(DUTY)),
        (
            "calls_of_many_alerts",
            Told::Calls(super::calls::many_alerts(6, &super::calls::everybody())),
            Some(DUTY),
        ),
        ("wait", Told::Wait(heading(), vec![wait]), Some(DUTY)),
        ("go_on", Told::GoOn(heading(), true), Some(DUTY)),
        ("go_on_without_a_decision", Told::GoOn(heading(), false), Some(DUTY)),
        ("set_aside", Told::SetAside(heading(), now()), None),
        ("changed", Told::Changed(heading(), [2, 3].into()), None),
        ("withdrawn", Told::Withdrawn(heading()), None),
        ("struck", Told::Struck(heading(), [2, 3].into(), true), Some(DUTY)),
        ("mistaken", Told::Mistaken(heading(), true), Some(DUTY)),
        ("erasure_asked_by_the_secretariat", Told::ErasureAsked(heading(), Whom::Secretariat), None),
        ("erasure_asked_by_the_issuer", Told::ErasureAsked(heading(), Whom::Partner(partner("FR"))), None),
        ("erased", super::longest::erased(), None),
        ("objected", Told::Objected(heading(), deciding), Some(DUTY)),
        ("undecided", Told::Undecided(heading(), deciding), Some(DUTY)),
        ("renew", Told::Renew(heading(), now()), None),
        ("no_objection", Told::NoObjection(heading()), None),
        ("partner_left", Told::PartnerLeft(partner("DE"), 3), None),
        ("providers_hour", Told::ProviderHour(heading(), HourLevel::Half, now()), None),
        ("providers_hour_missed", Told::ProviderHour(heading(), HourLevel::Missed, now()), Some(DUTY)),
        ("share_wanted", Told::ShareWanted(heading(), partner("DE")), None),
        ("later", Told::Later(heading(), partner("JP"), now()), None),
        ("legal_due", Told::LegalDue(heading(), now()), Some(DUTY)),
        ("hand_over", Told::HandOver(Box::new(duty::handed(&alert))), Some(DUTY)),
        ("unrelieved", Told::Unrelieved(Box::new(duty::unrelieved(&alert))), Some(DUTY)),
        ("closed", Told::Closed(Longest::trouble()), None),
        ("silent", Told::Silent(Longest::silent().into_iter().take(2).collect()), None),
        ("returned", Told::Returned { left: now(), back: now() + TimeDelta::hours(5) }, None),
        ("panel", Told::Panel, None),
        ("panel_of_the_secretariat", Told::SecretariatsPanel, None),
        ("digest_of_the_issuer", Told::Digest(Box::new(digests::full(Tlp::Amber, "FR"))), None),
        ("digest_of_a_partner", Told::Digest(Box::new(digests::full(Tlp::Green, "JP"))), None),
        ("digest_of_the_network", Told::NetworkDigest(Box::new(digests::bad_day())), None),
    ]
}

#[test]
fn each_ring_notice_and_digest_is_read_whole() {
    for (named, said, rings) in said() {
        insta::assert_snapshot!(named, told(&said, rings));
    }
}

#[test]
fn the_inbox_and_what_is_chosen_there_are_read_whole() {
    let all = lists::forty();
    insta::assert_snapshot!("inbox", whole(|locale| render::inbox(locale, &all, 0, 0, Some(0))));
    insta::assert_snapshot!("inbox_of_few", whole(|locale| render::inbox(locale, &all[12..16], 0, 0, None)));
    insta::assert_snapshot!("inbox_chosen", whole(|locale| render::chosen(locale, &all, 7)));
}

#[test]
fn what_is_opened_and_chosen_of_whom_to_call_is_read_whole() {
    use super::calls::{everybody, many_partners, one_partner, silent};
    let list = one_partner("JP", 26);
    let call = Call { calls: silent(partner("JP"), 26), alerts: list.of_one.clone() };
    let some = Call { alerts: call.alerts[..2].to_vec(), ..call.clone() };
    let few =
        CallList::of(everybody()[..3].iter().map(|one| Entry::Partner(silent(*one, 26))).collect(), true);
    insta::assert_snapshot!("call", whole(|locale| render::call(locale, &call, None)));
    insta::assert_snapshot!("call_about_some", whole(|locale| render::call(locale, &some, Some(7))));
    insta::assert_snapshot!(
        "calls_page",
        whole(|locale| render::calls_page(locale, &many_partners(20), 0, 1))
    );
    insta::assert_snapshot!("calls_chosen", whole(|locale| render::calls_chosen(locale, &few, 7)));
}

#[test]
fn nothing_is_said_that_is_not_read_here() {
    let kind = |told: &Told| -> Discriminant<Told> { discriminant(told) };
    let read: Vec<_> = said().iter().map(|(_, told, _)| kind(told)).collect();
    for told in Longest::of("x").told() {
        let elsewhere = matches!(told, Told::Card(_) | Told::Board(_));
        assert!(elsewhere || read.contains(&kind(&told)), "add it to `said` above: {told:?}");
    }
}

#[test]
fn each_part_of_a_preview_is_read_whole() {
    let preview = |part, gaps: Vec<Gap>| {
        let preview = previewed(gaps, None);
        whole(|locale| render::preview(locale, &draft(), &preview, part, 0, ""))
    };
    insta::assert_snapshot!("preview_what", preview(PreviewPart::What, Vec::new()));
    insta::assert_snapshot!("preview_who", preview(PreviewPart::Who, Vec::new()));
    insta::assert_snapshot!("preview_everyone", preview(PreviewPart::Everyone, Vec::new()));
    insta::assert_snapshot!("preview_check", preview(PreviewPart::Check, Vec::new()));
    insta::assert_snapshot!(
        "preview_with_gaps",
        preview(PreviewPart::Check, vec![Gap::Exception, Gap::Authority])
    );
}

#[test]
fn the_states_are_read_whole() {
    let states = boards::mixed().states(Whom::Partner(partner("FR")), now()).expect("the issuer");
    insta::assert_snapshot!(
        "states",
        whole(|locale| render::states(locale, now(), &states, |_| None, |_| None, 0))
    );
}
