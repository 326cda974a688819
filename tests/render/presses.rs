//! Presses are read as they were written, and never as anything else.

use chappe::discord::custom_id::{Callee, DutyPress, Origin, Press, Step, Tile};
use chappe::domain::{
    follow_up::Answer,
    objection::{Concern, Verdict},
    outcome::{Hindrance, Outcome},
    partner::PartnerId,
    reference::AlertId,
    refusal::Refusal,
    situation::Situation,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn any_partner() -> impl Strategy<Value = PartnerId> {
    select(super::others())
}

fn plain_step() -> impl Strategy<Value = Step> {
    select(Vec::from([
        Step::AddLocations,
        Step::Circumstances,
        Step::Legal,
        Step::Words,
        Step::Reasons,
        Step::Details,
        Step::Kind,
        Step::Tier,
        Step::Label,
        Step::Grounds,
        Step::AuthorisedBy,
        Step::Exercise,
        Step::Warning,
        Step::Live,
        Step::Audience,
        Step::NoException,
        Step::WholeSites,
        Step::NobodyActs,
        Step::Discard,
    ]))
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        any::<u8>().prop_map(Step::Part),
        any::<u32>().prop_map(Step::Page),
        any::<u64>().prop_map(Step::Send),
        plain_step(),
    ]
}

fn any_origin() -> impl Strategy<Value = Origin> {
    let plain = [
        Origin::List,
        Origin::Wait,
        Origin::GoOn,
        Origin::Changed,
        Origin::Withdrawn,
        Origin::Objected,
        Origin::LegalDue,
        Origin::Renew,
        Origin::Undecided,
        Origin::NoObjection,
        Origin::HourHalf,
        Origin::HourMissed,
    ];
    prop_oneof![any_partner().prop_map(Origin::NotPosted), select(plain.to_vec())]
}

fn any_callee() -> impl Strategy<Value = Callee> {
    prop_oneof![any_partner().prop_map(Callee::One), any::<u32>().prop_map(Callee::Chosen)]
}

fn any_duty() -> impl Strategy<Value = DutyPress> {
    let plain = vec![DutyPress::Take, DutyPress::Give, DutyPress::End, DutyPress::HaveIt, DutyPress::Note];
    let alert = any::<[u8; 10]>().prop_map(AlertId::from_random);
    prop_oneof![select(plain), alert.prop_map(DutyPress::NoteOn)]
}

fn any_press() -> impl Strategy<Value = Press> {
    let refused = |press: Press| Press::Correct(Box::new(press));
    prop_oneof![plain_press(), plain_press().prop_map(refused)]
}

fn plain_press() -> impl Strategy<Value = Press> {
    let alert = || any::<[u8; 10]>().prop_map(AlertId::from_random);
    let simple: Vec<fn(AlertId) -> Press> = vec![
        Press::Acknowledge,
        Press::Act,
        Press::Choose,
        Press::Decline,
        Press::Results,
        Press::Object,
        Press::Lift,
        Press::Hour,
        Press::ReceivedNow,
        Press::ReceivedAt,
        Press::Objections,
        Press::Amend,
        Press::Widen,
        Press::Withdraw,
        Press::WithdrawNow,
        Press::Legal,
        Press::Sharing,
    ];
    prop_oneof![
        (alert(), select(simple)).prop_map(|(alert, press)| press(alert)),
        (alert(), any::<u32>()).prop_map(|(alert, page)| Press::Content(alert, page)),
        (alert(), any::<u32>()).prop_map(|(alert, page)| Press::Exact(alert, page)),
        (alert(), any::<u32>()).prop_map(|(alert, page)| Press::States(alert, page)),
        (alert(), select(Answer::ALL)).prop_map(|(alert, answer)| Press::Answer(alert, answer)),
        (alert(), any::<bool>()).prop_map(|(alert, verified)| Press::ChooseResult(alert, verified)),
        (alert(), select(Outcome::ALL), any::<bool>())
            .prop_map(|(alert, result, yes)| Press::Report(alert, result, yes)),
        (alert(), select(Concern::ALL)).prop_map(|(alert, concern)| Press::ObjectFor(alert, concern)),
        (alert(), any::<bool>()).prop_map(|(alert, yes)| Press::Renew(alert, yes)),
        (alert(), select(Hindrance::ALL)).prop_map(|(alert, ground)| Press::Hindered(alert, ground)),
        (alert(), select(Hindrance::ALL)).prop_map(|(alert, ground)| Press::Ceased(alert, ground)),
        (alert(), any::<u64>(), select(Verdict::ALL))
            .prop_map(|(alert, at, verdict)| Press::Decide(alert, at, verdict)),
        (alert(), any_callee()).prop_map(|(alert, callee)| Press::Reached(alert, callee)),
        (alert(), any_callee()).prop_map(|(alert, callee)| Press::NotReached(alert, callee)),
        (alert(), any_origin()).prop_map(|(alert, origin)| Press::Show(alert, origin)),
        (alert(), any_partner()).prop_map(|(alert, partner)| Press::LiftFor(alert, partner)),
        (alert(), plain_step(), any::<u32>())
            .prop_map(|(alert, step, shown)| Press::Amending(alert, step, shown)),
        (alert(), plain_step(), vec(any::<u32>(), 0..=5))
            .prop_map(|(alert, step, fields)| Press::Amended(alert, step, fields)),
        (alert(), any::<u64>()).prop_map(|(alert, fingerprint)| Press::WidenNow(alert, fingerprint)),
        (alert(), any_partner(), any::<bool>()).prop_map(|(alert, with, yes)| Press::Share(alert, with, yes)),
        (alert(), any_step()).prop_map(|(alert, step)| Press::Draft(alert, step)),
        select(Tile::ALL.to_vec()).prop_map(Press::Panel),
        any_duty().prop_map(Press::Duty),
        select(Situation::ALL).prop_map(Press::Urgent),
        any::<u32>().prop_map(Press::Inbox),
        (any::<u64>(), any::<u64>())
            .prop_map(|(revision, fingerprint)| Press::Network(revision, fingerprint)),
        any::<u64>().prop_map(Press::TryChannel),
        (any::<u64>(), any::<u64>(), any::<u32>())
            .prop_map(|(revision, fingerprint, page)| Press::NetworkPage(revision, fingerprint, page)),
        (proptest::option::of(any_partner()), any::<u32>())
            .prop_map(|(partner, page)| Press::Coverage(partner, page)),
        select(Vec::from([Press::AcknowledgeThese, Press::CloseThese, Press::Channels, Press::Never])),
    ]
}

proptest! {
    #[test]
    fn a_press_reads_back_after_a_restart(press in any_press()) {
        let written = press.encode();
        prop_assert!(written.len() <= 100, "{}", written);
        prop_assert_eq!(Press::decode(&written), Ok(press));
    }

    #[test]
    fn whatever_else_is_pressed_is_refused_and_never_panics(text in ".{0,110}") {
        if let Ok(press) = Press::decode(&text) {
            prop_assert_eq!(Press::decode(&press.encode()), Ok(press));
        }
    }
}

#[test]
fn calls_are_understood_from_messages_that_were_posted_before() {
    let alert = AlertId::from_random([7; 10]);
    let japan = super::partner("JP");
    for (written, press) in [
        (format!("1:reached:{alert}"), Press::Reached(alert.clone(), Callee::Chosen(0))),
        (format!("1:reached:{alert}:JP"), Press::Reached(alert.clone(), Callee::One(japan))),
        (format!("1:not-reached:{alert}"), Press::NotReached(alert.clone(), Callee::Chosen(0))),
        (format!("1:not-reached:{alert}:JP"), Press::NotReached(alert.clone(), Callee::One(japan))),
        (format!("1:show:{alert}:not-posted:JP"), Press::Show(alert.clone(), Origin::NotPosted(japan))),
    ] {
        assert_eq!(Press::decode(&written), Ok(press));
    }
}

#[test]
fn a_button_of_another_version_says_so() {
    for text in [
        "",
        "1",
        "0:inbox:1",
        "2:inbox:1",
        "1:inbox",
        "1:inbox:-1",
        "1:act:short",
        "acknowledge",
        "1:inbox:1:2",
    ] {
        assert_eq!(Press::decode(text), Err(Refusal::OldButton), "{text}");
    }
}
