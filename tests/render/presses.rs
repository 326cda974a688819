//! Presses are read as they were written, and never as anything else.

use chappe::discord::command::Command;
use chappe::discord::custom_id::{
    AmendPress, AnswerPress, CallPress, Callee, ChangePress, DeskPress, DutyPress, ErasePress, Excerpt,
    FiguresPress, FollowUpPress, Form, HourPress, InboxPress, LookPress, MatterStep, NetworkPress, Origin,
    Outline, Press, PreviewPart, RecordPress, Sheet, Step,
};
use chappe::domain::{
    answer::Answer,
    figures::{Chart, Period},
    objection::Verdict,
    outcome::Hindrance,
    partner::PartnerId,
    record::Filter,
    reference::{AlertId, Reference},
    refusal::Refusal,
    snowflake::ChannelId,
    tlp::Tlp,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn any_partner() -> impl Strategy<Value = PartnerId> {
    select(super::others())
}

fn any_alert() -> impl Strategy<Value = AlertId> {
    any::<[u8; 10]>().prop_map(AlertId::from_random)
}

fn any_step() -> impl Strategy<Value = Step> {
    let plain =
        Vec::from([Step::Kind, Step::Tier, Step::Label, Step::Exercise, Step::NobodyActs, Step::Dismiss]);
    prop_oneof![
        select(PreviewPart::ALL).prop_map(Step::Part),
        select(MatterStep::ALL).prop_map(Step::Matter),
        (select(PreviewPart::ALL), any::<u32>()).prop_map(|(part, page)| Step::Page(part, page)),
        any::<u64>().prop_map(Step::Send),
        any::<u64>().prop_map(Step::Vouch),
        select(plain),
    ]
}

fn any_origin() -> impl Strategy<Value = Origin> {
    let plain = [
        Origin::List,
        Origin::Wait,
        Origin::GoOn,
        Origin::SetAside,
        Origin::Changed,
        Origin::Withdrawn,
        Origin::Struck,
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

/// The longest question to the rules, and any that says less.
fn any_outline() -> impl Strategy<Value = Outline> {
    let whole = super::admins::outline();
    (any_partner(), select(Tlp::ALL), any::<[bool; 3]>()).prop_map(move |(issuer, label, said)| Outline {
        issuer,
        label,
        ground: whole.ground.filter(|_| said[0]),
        platform: whole.platform.filter(|_| said[1]),
        language: whole.language.clone().filter(|_| said[2]),
        ..whole
    })
}

fn any_reference() -> impl Strategy<Value = Reference> {
    (any_partner(), any::<[u8; 4]>()).prop_map(|(issuer, bytes)| Reference::from_random(issuer, bytes))
}

fn any_excerpt() -> impl Strategy<Value = Excerpt> {
    let verb = proptest::option::of("[a-z-]{1,25}");
    let filter = (verb, proptest::option::of(any_partner()));
    let filter = filter.prop_map(|(verb, partner)| Filter { verb, partner });
    (any::<u32>(), filter, any::<u8>(), any::<u8>()).prop_map(|(page, filter, verbs, partners)| Excerpt {
        page,
        filter,
        verbs,
        partners,
    })
}

fn any_record_press() -> impl Strategy<Value = RecordPress> {
    let simple: Vec<fn(Reference, Excerpt) -> RecordPress> =
        vec![RecordPress::Show, RecordPress::ByVerb, RecordPress::ByPartner, RecordPress::Open];
    prop_oneof![
        (any_reference(), any_excerpt(), select(simple)).prop_map(|(of, excerpt, press)| press(of, excerpt)),
        (any_reference(), any_excerpt(), any::<u64>(), any::<u32>())
            .prop_map(|(of, excerpt, entry, page)| RecordPress::Group(of, excerpt, entry, page)),
        (any_reference(), any::<u64>()).prop_map(|(of, after)| RecordPress::Extract(of, after)),
    ]
}

fn any_figures_press() -> impl Strategy<Value = FiguresPress> {
    prop_oneof![
        (select(Chart::ALL), select(Period::ALL), any::<u32>())
            .prop_map(|(chart, period, page)| FiguresPress::Show(chart, period, page)),
        select(Period::ALL).prop_map(FiguresPress::OfChart),
        select(Chart::ALL).prop_map(FiguresPress::OfPeriod),
    ]
}

fn any_callee() -> impl Strategy<Value = Callee> {
    prop_oneof![any_partner().prop_map(Callee::One), any::<u32>().prop_map(Callee::Chosen)]
}

fn any_form() -> impl Strategy<Value = Form> {
    let simple: Vec<fn(AlertId) -> Form> = vec![
        Form::Decline,
        Form::Results,
        Form::Object,
        Form::CheckAt,
        Form::Reopen,
        Form::ReceivedAt,
        Form::Widen,
        Form::TakeOut,
        Form::Withdraw,
        Form::Erase,
        Form::Legal,
        Form::HandOverNote,
    ];
    let alert = any_alert;
    prop_oneof![
        select(Vec::from([Form::Raise, Form::Urgent, Form::GiveDuty])),
        (alert(), select(simple)).prop_map(|(alert, form)| form(alert)),
        (alert(), select(Sheet::ALL)).prop_map(|(draft, sheet)| Form::Draft(draft, sheet)),
        alert().prop_map(Form::Audience),
        alert().prop_map(Form::Discard),
        (alert(), select(Sheet::ALL), vec(any::<u32>(), 0..=5))
            .prop_map(|(alert, sheet, fields)| Form::Amended(alert, sheet, fields)),
        (alert(), any::<u32>(), any::<u32>())
            .prop_map(|(alert, shown, chosen)| Form::AmendedReasons(alert, shown, chosen)),
        (alert(), select(Answer::ALL)).prop_map(|(alert, answer)| Form::Note(alert, answer)),
    ]
}

fn any_answer() -> impl Strategy<Value = AnswerPress> {
    let simple: Vec<fn(AlertId) -> AnswerPress> = vec![
        AnswerPress::Acknowledge,
        AnswerPress::Act,
        AnswerPress::Choose,
        AnswerPress::DoneAnyway,
        AnswerPress::RemovedAll,
        AnswerPress::Object,
        AnswerPress::Lift,
        AnswerPress::Objections,
        AnswerPress::Sharing,
    ];
    let alert = any_alert;
    prop_oneof![
        (alert(), select(simple)).prop_map(|(alert, press)| press(alert)),
        (alert(), select(Answer::ALL)).prop_map(|(alert, answer)| AnswerPress::Answer(alert, answer)),
        (alert(), any::<bool>()).prop_map(|(alert, yes)| AnswerPress::Renew(alert, yes)),
        (alert(), any::<u32>()).prop_map(|(alert, page)| AnswerPress::Content(alert, page)),
        (alert(), any::<u32>()).prop_map(|(alert, page)| AnswerPress::Exact(alert, page)),
        (alert(), any_partner()).prop_map(|(alert, partner)| AnswerPress::LiftFor(alert, partner)),
        (alert(), any_partner()).prop_map(|(alert, partner)| AnswerPress::UpholdAfterAll(alert, partner)),
        (alert(), any::<u64>(), select(Verdict::ALL))
            .prop_map(|(alert, at, verdict)| AnswerPress::Decide(alert, at, verdict)),
        (alert(), any_partner(), any::<bool>())
            .prop_map(|(alert, with, yes)| AnswerPress::Share(alert, with, yes)),
    ]
}

fn any_press() -> impl Strategy<Value = Press> {
    let alert = any_alert;
    let several: Vec<fn(u64) -> InboxPress> = vec![
        InboxPress::AcknowledgeRoutine,
        InboxPress::AcknowledgeChosen,
        InboxPress::RemovedChosen,
        InboxPress::CloseChosen,
    ];
    prop_oneof![
        any_form().prop_map(Press::Open),
        any_form().prop_map(Press::Correct),
        any_answer().prop_map(Press::Answer),
        (alert(), any_step()).prop_map(|(draft, step)| Press::Draft(draft, step)),
        alert().prop_map(|alert| FollowUpPress::Check(alert).into()),
        alert().prop_map(|alert| FollowUpPress::TakeBack(alert).into()),
        (alert(), any::<u32>()).prop_map(|(alert, page)| FollowUpPress::History(alert, page).into()),
        (alert(), any::<u32>()).prop_map(|(alert, select)| CallPress::Call(alert, select).into()),
        any::<u32>().prop_map(|select| CallPress::ToCall(select).into()),
        any::<u32>().prop_map(|page| CallPress::Page(page).into()),
        Just(CallPress::All.into()),
        any_partner().prop_map(|one| CallPress::About(one).into()),
        (any::<u64>(), any::<bool>())
            .prop_map(|(chosen, reached)| CallPress::CalledChosen(chosen, reached).into()),
        (any_partner(), any::<bool>()).prop_map(|(one, reached)| CallPress::Called(one, reached).into()),
        any::<u32>().prop_map(|page| LookPress::Drafts(page).into()),
        any::<u32>().prop_map(|page| LookPress::Alerts(page).into()),
        (any::<u64>(), any::<u32>()).prop_map(|(sought, page)| LookPress::Found(sought, page).into()),
        (alert(), any::<u32>()).prop_map(|(alert, page)| ChangePress::WidenPage(alert, page).into()),
        (alert(), any::<u32>()).prop_map(|(alert, page)| AnswerPress::ObjectionsPage(alert, page).into()),
        (alert(), any::<u32>()).prop_map(|(alert, page)| AnswerPress::SharingPage(alert, page).into()),
        (alert(), any_callee()).prop_map(|(alert, callee)| CallPress::Reached(alert, callee).into()),
        (alert(), any_callee()).prop_map(|(alert, callee)| CallPress::NotReached(alert, callee).into()),
        any::<bool>().prop_map(|reached| CallPress::Telephoned(reached).into()),
        alert().prop_map(|alert| HourPress::Hour(alert).into()),
        alert().prop_map(|alert| HourPress::ReceivedNow(alert).into()),
        (alert(), any::<u64>()).prop_map(|(alert, at)| HourPress::ReceivedThen(alert, at).into()),
        (alert(), select(Hindrance::ALL))
            .prop_map(|(alert, ground)| HourPress::Hindered(alert, ground).into()),
        (alert(), select(Hindrance::ALL)).prop_map(|(alert, ground)| HourPress::Ceased(alert, ground).into()),
        (alert(), any::<u64>())
            .prop_map(|(alert, fingerprint)| ChangePress::WidenNow(alert, fingerprint).into()),
        (alert(), any::<u64>())
            .prop_map(|(alert, fingerprint)| ChangePress::TakeOutNow(alert, fingerprint).into()),
        alert().prop_map(|alert| ChangePress::Withdraw(alert).into()),
        alert().prop_map(|alert| ErasePress::Look(alert).into()),
        alert().prop_map(|alert| ErasePress::Keep(alert).into()),
        (alert(), any::<u64>()).prop_map(|(alert, at)| ErasePress::Confirm(alert, at).into()),
        alert().prop_map(|alert| AmendPress::Amend(alert).into()),
        (alert(), any::<u32>()).prop_map(|(alert, page)| AmendPress::Page(alert, page).into()),
        (alert(), select(MatterStep::ALL), any::<u32>())
            .prop_map(|(alert, step, shown)| AmendPress::Amending(alert, step, shown).into()),
        select(Vec::from([DutyPress::Take, DutyPress::End, DutyPress::HaveIt, DutyPress::Note]))
            .prop_map(Press::Duty),
        any::<u32>().prop_map(|page| DeskPress::Page(page).into()),
        select(Command::ALL).prop_map(|command| DeskPress::Use(command).into()),
        any::<u32>().prop_map(|page| InboxPress::Page(page).into()),
        (any::<u64>(), select(several)).prop_map(|(chosen, press)| press(chosen).into()),
        (any::<u64>(), any::<u64>())
            .prop_map(|(revision, shown)| Press::Open(Form::ApplyNetwork(revision, shown))),
        any::<u64>().prop_map(|chosen| NetworkPress::Settle(chosen).into()),
        (any::<u64>(), any::<u32>()).prop_map(|(by, page)| NetworkPress::History(by, page).into()),
        Just(NetworkPress::ChooseRevision.into()),
        (any::<u64>(), any::<u32>()).prop_map(|(number, page)| NetworkPress::Revision(number, page).into()),
        any::<u64>().prop_map(|number| NetworkPress::Undo(number).into()),
        (any::<u64>(), any::<u64>(), any::<u32>())
            .prop_map(|(revision, fingerprint, page)| NetworkPress::Page(revision, fingerprint, page).into()),
        (any::<u64>(), any::<u32>()).prop_map(|(channel, page)| NetworkPress::TryChannel(
            ChannelId(channel),
            page
        )
        .into()),
        any::<u32>().prop_map(|page| NetworkPress::ChannelsPage(page).into()),
        any::<u32>().prop_map(|page| NetworkPress::Routes(page).into()),
        (any::<u32>(), any_outline()).prop_map(|(page, of)| NetworkPress::RouteTest(page, of).into()),
        (alert(), any_origin()).prop_map(|(alert, origin)| LookPress::Show(alert, origin).into()),
        (alert(), any::<u32>()).prop_map(|(alert, page)| LookPress::States(alert, page).into()),
        any_record_press().prop_map(Press::Record),
        any_figures_press().prop_map(Press::Figures),
        (any::<u32>(), proptest::option::of(any_partner()))
            .prop_map(|(page, of)| LookPress::Coverage(page, of).into()),
        select(Vec::from([
            Press::Never,
            InboxPress::Choose.into(),
            InboxPress::CloseAnyway.into(),
            NetworkPress::Channels.into(),
            LookPress::StatesOf.into()
        ])),
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
    fn a_form_reads_back_after_a_restart(form in any_form()) {
        let written = form.encode();
        prop_assert!(written.len() <= 100, "{}", written);
        prop_assert_eq!(Form::decode(&written), Ok(form));
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
        (format!("2:reached:{alert}"), CallPress::Reached(alert.clone(), Callee::Chosen(0)).into()),
        (format!("2:reached:{alert}:JP"), CallPress::Reached(alert.clone(), Callee::One(japan)).into()),
        (format!("2:not-reached:{alert}"), CallPress::NotReached(alert.clone(), Callee::Chosen(0)).into()),
        (
            format!("2:not-reached:{alert}:JP"),
            CallPress::NotReached(alert.clone(), Callee::One(japan)).into(),
        ),
        (
            format!("2:show:{alert}:not-posted:JP"),
            LookPress::Show(alert.clone(), Origin::NotPosted(japan)).into(),
        ),
    ] as [(String, Press); 5]
    {
        assert_eq!(Press::decode(&written), Ok(press));
    }
}

#[test]
fn a_button_of_another_version_says_so() {
    for text in [
        "",
        "2",
        "0:inbox:1",
        "1:inbox:1",
        "2:inbox",
        "2:inbox:-1",
        "2:act:short",
        "acknowledge",
        "2:inbox:1:2",
        "2:test:0:FR:referral:2:AMBER::",
        "2:test:0:FR:referral:2:AMBER::::",
        "2:test:0:FR:referral:2:AMBER::nowhere:",
        "2:test:0:FR:referral:2:AMBER:::a b",
        "2:record:FR-7K3QX:0:::0",
        "2:record:FR-7K3QX:0:A verb::0:0",
        "2:record:FR-7K3QX:0:a-verb-that-is-far-too-long::0:0",
        "2:record:FR-7K3QX:0::JPN:0:0",
        "2:record-file:FR-7K3QX",
    ] {
        assert_eq!(Press::decode(text), Err(Refusal::OldButton), "{text}");
    }
}
