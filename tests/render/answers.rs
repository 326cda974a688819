//! Every answer, filled with the [longest](super::longest) of everything: about alerts, lists and drafts.

use chappe::discord::{
    components::Message,
    custom_id::{MatterStep, PreviewPart},
    render::{self, Amiss, ListedAlert, Page, Sought},
};
use chappe::domain::{
    actor::Done,
    audience::{AddressedBy, RouteName, Unfit},
    dossier::{Affected, Cleared, Dossier, Wrong},
    draft::Draft,
    erasure::Request,
    location,
    matter::{Gap, MOST_LOCATIONS},
    posted::{MessageLink, Posted},
    reference::AlertId,
    refusal::Refusal,
    snowflake::{ChannelId, GuildId, MessageId, UserId},
    view::Heading,
    whom::Whom,
};
use chappe::i18n::{Code, Locale, Number, Word};
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

    pub(crate) fn amiss(&self) -> Amiss {
        let bad = location::read(&format!("https://nowhere.con/{}\n", "a".repeat(44)).repeat(60)).bad;
        let unknown = || Refusal::UnknownPartners(self.words(2_000));
        Amiss { refused: vec![unknown(), unknown(), unknown()], ..super::longest_paste(bad) }
    }
}

/// A request with the longest reason.
fn asked_to_erase(whose: Whom) -> Request {
    Request { whose, asked: Done { at: now(), by: UserId(u64::MAX) }, reason: "漢".repeat(1_000) }
}
