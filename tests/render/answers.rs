//! Every answer, filled with the [longest](super::longest) of everything.

use chappe::discord::{
    command::Command,
    components::Message,
    custom_id::{DeskPress, Form, MatterStep, PreviewPart},
    render::{
        self, Amiss, Group, ListedAlert, Offered, Page, Powers, Sought, Topic, duty as duties, follow_up,
    },
};
use chappe::domain::{
    actor::Done,
    alert::Ask,
    answer::Answer,
    answer::Follows,
    audience::RouteName,
    audience::{AddressedBy, Unfit},
    check::Chosen,
    dossier::{Affected, Cleared, Dossier, Wrong},
    draft::Draft,
    duty::{DutyView, OnDuty, Working},
    erasure::Request,
    location,
    matter::{Gap, MOST_LOCATIONS},
    outcome::{Hindrance, Outcome},
    posted::{MessageLink, Posted},
    provider_hour::ProviderHour,
    reference::AlertId,
    refusal::Refusal,
    snowflake::{ChannelId, GuildId, MessageId, UserId},
    view::Heading,
    whom::Whom,
};
use chappe::i18n::{Code, Deadline, Locale, Mention, Number, Phrase, Stamp, Word, contract};
use chappe::relay::TakingOut;

use super::longest::Longest;
use super::sample::{now, others, pages, partner, phrase, tokyo};
use super::{card, drafts, name};

impl Longest {
    /// All that the bot answers, by the name of what makes it.
    pub(crate) fn answers(&self, locale: &Locale) -> Vec<(&'static str, Vec<Message>)> {
        let mut made = self.of_alerts(locale);
        made.extend(self.of_lists(locale));
        made.extend(self.of_follow_ups(locale));
        made.extend(self.of_drafts(locale));
        made.extend(self.of_the_network(locale));
        made
    }

    fn of_alerts(&self, locale: &Locale) -> Vec<(&'static str, Vec<Message>)> {
        let lists = self.call_lists();
        let (alert, id, heading) = (&self.alert, &self.alert.alert.id, name(&self.alert));
        let content = alert.content(partner("JP")).expect("addressed");
        let exact = alert.exact(partner("JP")).expect("addressed");
        let board = alert.board(partner("FR"), now()).expect("the issuer");
        let states = alert.states(Whom::Secretariat, now()).expect("it watches over the network");
        let objections = alert.objections_for(partner("FR"), now()).expect("the issuer");
        let hotline = |_| Some(self.words(80));
        let zone = |_| Some(tokyo().zone);
        vec![
            ("board", vec![render::board(locale, now(), &board)]),
            ("states", pages(|page| render::states(locale, now(), &states, zone, hotline, page))),
            ("card", vec![render::card(&[locale], &tokyo(), &card(alert), None)]),
            ("content", pages(|page| render::content(locale, &content, page))),
            ("exact", pages(|page| render::exact(locale, id, &exact, page))),
            (
                "amendment",
                pages(|page| render::amendment(locale, &content, "", page))
                    .into_iter()
                    .chain([render::amendment(locale, &content, &render::amiss(locale, &self.amiss()), 0)])
                    .collect(),
            ),
            (
                "word_wanted",
                vec![render::word_wanted(
                    locale,
                    id,
                    MatterStep::WholeSites,
                    locale.say(&Refusal::Incomplete(vec![Gap::WholeSite, Gap::Exception])),
                )],
            ),
            ("record", self.record(locale)),
            ("record_group", self.record_group(locale)),
            ("record_extract", self.record_extract(locale)),
            ("objections", pages(|page| render::objections(locale, &heading, &objections, now(), page))),
            ("sharing", pages(|page| render::sharing(locale, &heading, &others(), page))),
            ("without_result", vec![render::without_result(locale, id, &(1..=500).step_by(2).collect())]),
            (
                "without_results",
                vec![render::without_results(
                    locale,
                    &locale.say(&phrase(
                        "answer-not-these",
                        vec![Code::from(vec!["FR-7K3QX"; 25].join(", ")).into()],
                    )),
                    &vec![("FR-7K3QX".to_owned(), (1..=500).step_by(2).collect()); 25],
                )],
            ),
            ("decided", vec![render::decided(locale, id, &phrase("receipt-not-shared", Vec::new()))]),
            (
                "call",
                vec![
                    render::call(locale, &self.call(), None),
                    render::call(locale, &self.call(), Some(u64::MAX)),
                ],
            ),
            ("calls_page", lists.iter().map(|list| render::calls_page(locale, list, 1, 6)).collect()),
            ("calls_chosen", lists.iter().map(|list| render::calls_chosen(locale, list, u64::MAX)).collect()),
            ("widen", vec![render::widen(locale, &heading)]),
            ("withdraw", vec![render::withdraw(locale, &heading)]),
            ("taking_out", vec![render::taking_out(locale, &self.taking_out())]),
            ("lead", vec![render::erase::lead(locale, &heading)]),
            (
                "request",
                [Whom::Partner(partner("AE")), Whom::Secretariat]
                    .map(asked_to_erase)
                    .map(|one| render::erase::request(locale, &heading, &one, true))
                    .into(),
            ),
        ]
    }

    fn of_lists(&self, locale: &Locale) -> Vec<(&'static str, Vec<Message>)> {
        let link = Some(MessageLink {
            guild: GuildId(u64::MAX),
            posted: Posted { channel: ChannelId(u64::MAX), message: MessageId(u64::MAX) },
        });
        let open = self.open();
        let owed: Vec<_> =
            open.iter().flat_map(|one| one.owed(partner("JP"), now())).map(|one| (one, link)).collect();
        let found = |alert: &Dossier| ListedAlert { heading: name(alert), stage: None, card: link };
        let found: Vec<ListedAlert> = open.iter().map(found).collect();
        let headings: Vec<Cleared<Heading>> = open.iter().map(name).collect();
        let (named, page) = (Sought::Named { count: 4_000, by: u64::MAX }, Page { number: 1, more: true });
        vec![
            (
                "inbox",
                pages(|page| {
                    let alerts = phrase("count-alerts", vec![Number::from(25).into()]);
                    let done = phrase("receipt-many", vec![Word::from(alerts).into()]);
                    let references = Code::from(vec!["FR-7K3QX"; 25].join(", "));
                    let left = phrase("answer-not-these", vec![references.into()]);
                    render::inbox(locale, &owed, 19_800, page, Some(u64::MAX)).below(format!(
                        "{}\n{}",
                        locale.say(&done),
                        locale.say(&left)
                    ))
                }),
            ),
            (
                "chosen",
                [1, 10, owed.len()].map(|most| render::chosen(locale, &owed[..most], u64::MAX)).into(),
            ),
            (
                "found",
                vec![
                    render::found(locale, &found[..15], named, page),
                    render::found(locale, &found[..15], Sought::Latest, page),
                    render::found(locale, &found[..1], named, page),
                ],
            ),
            (
                "headings",
                vec![
                    render::headings(locale, &headings[..15], named, page),
                    render::headings(locale, &headings[..15], Sought::Latest, page),
                ],
            ),
        ]
    }

    #[expect(clippy::too_many_lines, reason = "one line for each answer")]
    fn of_follow_ups(&self, locale: &Locale) -> Vec<(&'static str, Vec<Message>)> {
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

    fn of_drafts(&self, locale: &Locale) -> Vec<(&'static str, Vec<Message>)> {
        let mut long = drafts::draft();
        long.matter = self.alert.alert.matter.clone();
        let everything =
            vec![Gap::Exception, Gap::WholeSite, Gap::Authority, Gap::LegalBasis, Gap::AuthorisedBy];
        let mut preview = drafts::previewed(everything, Some(Unfit::NobodyActs));
        preview.unheeded.unread.unknown = vec![self.words(200), "XYZ".to_owned()];
        preview.unheeded.kept_out.insert(partner("HU"), RouteName("no-hungary-".repeat(5)));
        preview.unusual = others();
        for one in &mut preview.addressees {
            one.act_by = Some(now());
        }
        let mut scattered = preview.clone();
        for (index, one) in scattered.addressees.iter_mut().enumerate() {
            one.reasons = vec![AddressedBy::Route(
                RouteName(format!("{index} {}", self.words(60))),
                "EU".parse().expect("a group"),
            )];
        }
        let amiss = render::amiss(locale, &self.amiss());
        let mut previews = Vec::new();
        let shown = PreviewPart::ALL.iter().map(|part| (&preview, *part));
        for (preview, part) in shown.chain([(&scattered, PreviewPart::Who)]) {
            previews.extend(pages(|page| render::preview(locale, &long, preview, part, page, "")));
            // What was not taken stands above the first page alone.
            previews.push(render::preview(locale, &long, preview, part, 0, &amiss));
        }
        let of = |byte| Draft { id: AlertId::from_random([byte; 10]), ..long.clone() };
        let many: Vec<Draft> = (0..33).map(of).collect();
        let heading = name(&self.alert);
        let widenings = [&preview, &scattered].into_iter().flat_map(|preview| {
            pages(|page| render::widening(locale, &heading, &preview.addressees, u64::MAX, page))
        });
        vec![
            ("preview", previews),
            ("widening", widenings.collect()),
            ("drafts", pages(|page| render::drafts(locale, &many, page))),
        ]
    }

    /// All that may be wrong with an alert to everybody, of whom half have done something.
    fn taking_out(&self) -> TakingOut {
        let told = others().into_iter().enumerate().map(|(index, partner)| {
            (
                Affected { partner, acted: index.is_multiple_of(2), acknowledged: true },
                index.is_multiple_of(3),
            )
        });
        let numbers = (1..=MOST_LOCATIONS).step_by(2).collect();
        let wrong = Wrong { numbers, partners: others().into_iter().collect(), reason: self.words(2_000) };
        TakingOut { heading: name(&self.alert), wrong, told: told.collect(), fingerprint: u64::MAX }
    }

    fn amiss(&self) -> Amiss {
        let bad = location::read(&format!("https://nowhere.con/{}\n", "a".repeat(44)).repeat(60)).bad;
        let unknown = || Refusal::UnknownPartners(self.words(2_000));
        Amiss { refused: vec![unknown(), unknown(), unknown()], ..super::longest_paste(bad) }
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

/// A request with the longest reason.
fn asked_to_erase(whose: Whom) -> Request {
    Request { whose, asked: Done { at: now(), by: UserId(u64::MAX) }, reason: "漢".repeat(1_000) }
}
