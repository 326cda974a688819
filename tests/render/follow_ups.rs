//! Every answer about a follow-up, duty, results and *Help*, and every refusal, filled with the
//! [longest](super::longest) of everything.

use chappe::discord::{
    command::Command,
    components::Message,
    custom_id::{DeskPress, Form},
    render::{self, Group, Offered, Powers, Topic, duty as duties, follow_up},
};
use chappe::domain::{
    actor::Done,
    alert::Ask,
    answer::{Answer, Follows},
    check::Chosen,
    dossier::{Cleared, Dossier},
    duty::{DutyView, OnDuty, Working},
    matter::MOST_LOCATIONS,
    outcome::{Hindrance, Outcome},
    provider_hour::ProviderHour,
    refusal::Refusal,
    snowflake::UserId,
    view::Heading,
};
use chappe::i18n::{Code, Deadline, Locale, Mention, Number, Phrase, Stamp, Word, contract};

use super::longest::Longest;
use super::sample::{now, others, pages, partner, phrase, tokyo};
use super::{card, name};

impl Longest {
    #[expect(clippy::too_many_lines, reason = "one line for each answer")]
    pub(crate) fn of_follow_ups(&self, locale: &Locale) -> Vec<(&'static str, Vec<Message>)> {
        let (alert, id, heading) = (&self.alert, &self.alert.alert.id, name(&self.alert));
        let reference = alert.alert.reference.clone();
        let private = alert.private_card(partner("JP"), now()).expect("addressed");
        let germanys = alert.private_card(partner("DE"), now()).expect("addressed");
        let note = self.notes().swap_remove(0).1;
        let handed = || {
            let who = Mention::User(UserId(u64::MAX));
            phrase("follow-up-handed", vec![Code::from(reference.as_str()).into(), who.into()])
        };
        let lines = |count| vec![handed(); count];
        let held = OnDuty { user: UserId(u64::MAX), since: now(), until: now() };
        let shown = DutyView {
            partner: partner("AE"),
            held: Some(held),
            working: Working::Until(now()),
            backup: None,
        };
        let receipt = |result: Outcome, numbers: &str| {
            let (named, result) = (Code::from(reference.as_str()), Word::from(result));
            phrase("receipt-reported", vec![named.into(), result.into(), Code::from(numbers).into()])
        };
        let scattered: Vec<String> = (1..=MOST_LOCATIONS).step_by(2).map(|one| one.to_string()).collect();
        let reported = receipt(Outcome::TechnicallyImpossible, &scattered.join(", "));
        let amended = phrase("receipt-amended", vec![Code::from(&reference).into(), Number::from(2).into()]);
        let failed = phrase("receipt-rest", vec![Code::from("4f2a91").into()]);
        let mut paused = ProviderHour::new(partner("JP"), now(), Done { at: now(), by: UserId(7) });
        for hindrance in Hindrance::ALL {
            paused.pause(*hindrance, Done { at: now(), by: UserId(7) }).expect("it runs");
        }
        let mut timed = alert.clone();
        timed.hours.insert(partner("JP"), paused);
        let hour = timed.hour(partner("JP")).expect("it is recorded");
        vec![
            ("answers", vec![render::answers(locale, &heading, Some(Ask::FindCopies))]),
            (
                "own_objection",
                render::own_objection(locale, &Topic::Card(&tokyo(), &germanys)).into_iter().collect(),
            ),
            ("receipt", vec![render::receipt(locale, &reported)]),
            (
                "done",
                vec![
                    render::done(&[locale.say(&reported), locale.say(&failed)]),
                    render::done(&[
                        locale.say(&amended),
                        render::amiss(locale, &self.amiss()),
                        locale.say(&failed),
                    ]),
                ],
            ),
            ("noted", vec![render::noted(locale, id, reference.clone(), Answer::Forwarded)]),
            (
                "reported",
                [Follows::Nothing, Follows::MayBeDone, Follows::Done, Follows::OwedAgain]
                    .map(|follows| render::reported(locale, id, follows, render::receipt(locale, &reported)))
                    .into(),
            ),
            ("hour", vec![render::hour(locale, &tokyo(), id, &reference, &hour)]),
            (
                "received",
                [1, 2]
                    .map(|times| {
                        render::received(
                            locale,
                            &tokyo(),
                            id,
                            &reference,
                            &[now(), now() + chrono::TimeDelta::hours(1)][..times],
                        )
                    })
                    .into(),
            ),
            ("hindrance", vec![render::hindrance(locale, id, &reported, Hindrance::ForceMajeure)]),
            ("line", vec![follow_up::line(locale, &lines(1)[0])]),
            ("lines", vec![follow_up::lines(locale, &lines(25))]),
            (
                "check_set",
                [None, Some(now())]
                    .map(|beyond| {
                        let chosen = Chosen { at: now(), beyond };
                        follow_up::check_set(locale, now(), id, reference.clone(), chosen)
                    })
                    .into(),
            ),
            (
                "acknowledged",
                vec![follow_up::acknowledged(
                    locale,
                    id,
                    reference.clone(),
                    Some(Deadline::seen(now(), now())),
                )],
            ),
            (
                "history",
                [&private, &germanys, &card(alert)]
                    .into_iter()
                    .flat_map(|card| {
                        pages(|page| {
                            follow_up::history(locale, &tokyo(), card, Some(&note), &entries(), page)
                        })
                    })
                    .collect(),
            ),
            (
                "shown",
                vec![
                    duties::shown(locale, &tokyo(), &shown, None, &self.notes()),
                    duties::shown(locale, &tokyo(), &shown, None, &self.notes()[..1]),
                ],
            ),
            ("refusal", refusals(&self.words(2_000)).iter().map(|no| render::refusal(locale, no)).collect()),
            (
                "refused_form",
                refusals(&self.words(2_000))
                    .iter()
                    .map(|no| render::refused_form(locale, no, &Form::Decline(id.clone())))
                    .collect(),
            ),
            ("help", pages(|page| render::help(locale, EVERYTHING, &offered(), page))),
        ]
    }

    fn notes(&self) -> Vec<(Cleared<Heading>, Cleared<String>)> {
        let noted = |mut alert: Dossier| {
            let japan = alert.follow_ups.get_mut(&partner("JP")).expect("addressed");
            japan.note = Some(self.words(1_000));
            let note = alert.note_for(partner("JP")).expect("there is one");
            (name(&alert), note)
        };
        self.open().into_iter().map(noted).collect()
    }
}

/// The powers of whoever may do everything.
const EVERYTHING: Powers = Powers { officer: true, auditor: true, admin: true };

/// Every command with its button, nine under a heading.
fn offered() -> Vec<Group> {
    let words = |command: &Command| command.code().replace(' ', "-");
    let offer = |command: &Command| Offered {
        label: phrase(named("desk", &words(command)), Vec::new()),
        about: phrase("command-follow-up", Vec::new()),
        page: 0,
        press: DeskPress::Use(*command).into(),
    };
    let commands: Vec<&Command> = Command::ALL.iter().filter(|one| **one != Command::Help).collect();
    let group = |some: &[&Command]| Group {
        heading: phrase("desk-heading-owed", Vec::new()),
        offered: some.iter().map(|command| offer(command)).collect(),
    };
    commands.chunks(9).map(group).collect()
}

/// The id of the contract that is made of these.
fn named(first: &str, rest: &str) -> &'static str {
    let id = format!("{first}-{rest}");
    contract().find(|spec| spec.id == id).expect("a message").id
}

/// A long history.
fn entries() -> Vec<Phrase> {
    let entry = |_| {
        let deed = Word::from(phrase("deed-opened-exact", Vec::new()));
        let actor = Word::from(phrase("audit-officer", vec![Mention::User(UserId(u64::MAX)).into()]));
        let values =
            vec![Stamp::from(now()).into(), deed.into(), Word::from(partner("AE")).into(), actor.into()];
        phrase("audit-entry-of", values)
    };
    (0..100).map(entry).collect()
}

/// Refusals that quote what was written, or name many.
fn refusals(written: &str) -> Vec<Refusal> {
    let quoting: [fn(String) -> Refusal; 7] = [
        Refusal::BadNumbers,
        Refusal::UnknownPartners,
        Refusal::BadTime,
        Refusal::SeenInFuture,
        Refusal::UnknownLanguages,
        Refusal::BadReason,
        Refusal::BadDescription,
    ];
    let quoting = quoting.into_iter().map(|refusal| refusal(written.to_owned()));
    quoting.chain([Refusal::WhichPartner(others())]).collect()
}
