//! The record of an alert, as an auditor and an issuer read it: who has opened it comes first, a group is one line, and
//! what it is narrowed down to stands above.

use chappe::discord::{
    components::Message,
    custom_id::{Excerpt, MORE, Press, RecordPress},
    render,
};
use chappe::domain::{
    actor::{Actor, Done},
    alert::{Ask, Tier},
    answer::Answer,
    audience::{AddressedBy, Purpose, RouteName},
    dossier::Dossier,
    follow_up::{FollowUp, Given},
    notice::Reader,
    partner::PartnerId,
    record::{Extract, Filter, Group, Link, Opened, Openings, Record},
    snowflake::UserId,
    tlp::Tlp,
};
use chappe::i18n::Locale;
use chrono::{DateTime, TimeDelta, Utc};

use super::longest::Longest;
use super::sample::{dossier, locales, now, others, partner, to_japan, tokyo};
use super::{check, english, name, seen};

/// Every verb that the journal has for an alert, with a subject as it has one.
const VERBS: [(&str, Option<&str>); 62] = [
    ("raised", Some("FR-7K3QX")),
    ("addressed", Some("action refer: issuer to JP")),
    ("posted", None),
    ("not-posted", None),
    ("card-deleted", None),
    ("opened", None),
    ("opened-exact", None),
    ("objections-opened", None),
    ("states-opened", None),
    ("share-asked", None),
    ("sharing-opened", None),
    ("record-opened", None),
    ("record-exported", Some("1-132")),
    (
        "reported",
        Some("clarification-wanted verified 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31"),
    ),
    ("objected", Some("investigation")),
    ("objection-lifted", None),
    ("objection-renewed", None),
    ("objection-ended", None),
    ("objection-set-aside", None),
    ("objection-upheld", None),
    ("decision-missed", None),
    ("no-objection", None),
    ("provider-received", Some("1795205640")),
    ("provider-hindered", Some("force-majeure")),
    ("provider-hindrance-ceased", Some("technically-impossible")),
    ("provider-done", Some("43")),
    ("provider-hour-reopened", None),
    ("provider-hour-missed", None),
    ("amended", None),
    ("withdrawn", None),
    ("erasure-asked", None),
    ("erasure-refused", None),
    ("legal-details-missing", None),
    ("due-times-moved", None),
    ("keys-made-anew", None),
    ("mended", None),
    ("struck", Some("1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39")),
    ("mistaken", None),
    ("left-network", None),
    ("returned-to-network", None),
    ("raised-again", Some("FR-7K3QX")),
    ("reminded", None),
    ("missed", Some("acting")),
    ("escalated", Some("3")),
    ("rang-duty", Some("undecided")),
    ("rang-backup", Some("ring")),
    ("rang-secretariat", Some("calls")),
    ("check", Some("1795205640")),
    ("taken-back", None),
    ("unanswered", None),
    ("reopened", None),
    ("handed", Some("1100000000000000001")),
    ("noted", None),
    ("reached", None),
    ("not-reached", None),
    ("acknowledged", None),
    ("provider-informed", None),
    ("preservation-asked", None),
    ("investigation-opened", None),
    ("forwarded", None),
    ("not-competent", None),
    ("declined", None),
];

fn group(verb: &str, at: DateTime<Utc>, entries: u32, named: &[PartnerId]) -> Group {
    let subject = VERBS.iter().find(|(one, _)| *one == verb).and_then(|(_, subject)| *subject);
    Group {
        first: 40,
        at,
        verb: verb.to_owned(),
        subject: subject.filter(|_| verb != "addressed").map(str::to_owned),
        actor: Some(Actor::Person(UserId(1_100_000_000_000_000_001))),
        entries,
        partners: if named.is_empty() { 0 } else { entries },
        named: named.to_vec(),
    }
}

/// The record of an alert to 26 partners: one of them has opened the exact addresses, and one objects.
fn record(alert: &Dossier) -> Record {
    let (jp, fr, bh) = (partner("JP"), partner("FR"), partner("BH"));
    let minute = |minutes| now() + TimeDelta::minutes(minutes);
    let by_bot = |group: Group| Group { actor: Some(Actor::Bot), ..group };
    let exact = Group { entries: 3, partners: 1, ..group("opened-exact", minute(6), 3, &[jp]) };
    Record {
        heading: name(alert),
        openings: Some(Openings {
            shown: vec![exact.clone(), group("opened", minute(5), 1, &[jp])],
            count: 2,
        }),
        follow_up: None,
        entries: 66,
        groups: vec![
            group("raised", minute(0), 1, &[fr]),
            group("addressed", minute(0), 26, &[bh, jp]),
            by_bot(group("posted", minute(0), 26, &[bh, jp])),
            by_bot(group("rang-duty", minute(1), 2, &[bh, jp])),
            group("opened", minute(5), 1, &[jp]),
            exact,
            Group { actor: None, subject: None, ..group("objected", minute(8), 1, &[]) },
            group("reported", minute(9), 1, &[jp]),
            by_bot(group("missed", minute(15), 4, &[bh, jp])),
            group("record-opened", minute(300), 2, &[]),
        ],
        page: 0,
        last: 3,
        verbs: ["raised", "addressed", "posted", "rang-duty", "opened", "opened-exact"]
            .map(str::to_owned)
            .into(),
        partners: vec![bh, fr, jp],
    }
}

/// What Japan answered, and why it is addressed.
fn japans(alert: &Dossier) -> FollowUp {
    let mut one = alert.follow_ups[&partner("JP")].clone();
    let done = Done { at: now(), by: UserId(1_100_000_000_000_000_001) };
    one.reasons = vec![AddressedBy::Route(RouteName("crisis".to_owned()), "EU".parse().expect("a target"))];
    one.acknowledged = Some(done);
    one.given = Some(Given { answer: Answer::Declined, done, reason: Some("Not *ours*".to_owned()) });
    one.close(now());
    one
}

/// The record of an alert, narrowed down to one of its addressees.
pub(crate) fn of_partner(alert: &Dossier, code: &str) -> Record {
    let follow_up = alert.follow_ups.get(&partner(code)).cloned();
    Record { openings: None, follow_up, ..record(alert) }
}

fn excerpt(verb: Option<&str>, of: Option<&str>) -> Excerpt {
    let filter = Filter { verb: verb.map(str::to_owned), partner: of.map(partner) };
    Excerpt { filter, ..Excerpt::default() }
}

fn link(number: i64, hash: bool) -> Link {
    let hashed = |text: &str| hash.then(|| text.repeat(64));
    Link {
        sequence: number,
        at: now(),
        actor: Some(Actor::Person(UserId(7))),
        verb: "declined".to_owned(),
        partner: Some("JP".to_owned()),
        subject: None,
        words: None,
        digest: hashed("d"),
        previous: hashed("a"),
        hash: hashed("b"),
        veiled: false,
    }
}

fn extract(alert: &Dossier, hash: bool, count: u32) -> Extract {
    let entries = (1..=3).map(|number| link(number, hash)).collect();
    let (heading, alert) = (name(alert), alert.alert.id.clone());
    Extract { heading, alert, at: now(), entries, before: 0, count }
}

fn read(message: impl Fn(&Locale) -> Message) -> String {
    super::whole::whole(|locale| {
        let message = message(locale);
        check(&message, None);
        assert_eq!(message.left_out(), 0);
        message
    })
}

#[test]
fn the_record_is_read_whole() {
    let alert = to_japan(Tier::Two, Tlp::Amber);
    let whole = record(&alert);
    insta::assert_snapshot!(
        "record",
        read(|locale| render::record(locale, &tokyo(), &whole, &Excerpt::default()))
    );
    let nobody =
        Record { openings: Some(Openings::default()), groups: whole.groups[..3].to_vec(), ..whole.clone() };
    insta::assert_snapshot!(
        "record_that_nobody_opened",
        read(|locale| render::record(locale, &tokyo(), &nobody, &Excerpt::default()))
    );
    let (openings, follow_up) = (None, Some(japans(&alert)));
    let groups = vec![whole.groups[5].clone()];
    let narrowed = Record { openings, follow_up, groups, entries: 3, last: 0, ..whole.clone() };
    let of_japan = excerpt(Some("opened-exact"), Some("JP"));
    insta::assert_snapshot!(
        "record_of_one_partner",
        read(|locale| render::record(locale, &tokyo(), &narrowed, &of_japan))
    );
    let entry = |code| Group { entries: 1, ..group("addressed", now(), 1, &[partner(code)]) };
    let opened = Opened {
        heading: name(&alert),
        group: whole.groups[1].clone(),
        entries: vec![entry("BH"), entry("JP")],
        page: 0,
        last: 1,
    };
    insta::assert_snapshot!(
        "record_group",
        read(|locale| render::record_group(locale, &tokyo(), &opened, &excerpt(Some("addressed"), None)))
    );
    insta::assert_snapshot!(
        "record_as_a_file",
        read(|locale| render::record_extract(locale, &extract(&alert, true, 3)))
    );
    insta::assert_snapshot!(
        "record_as_a_file_for_the_issuer",
        read(|locale| render::record_extract(locale, &extract(&alert, false, 4)))
    );
}

#[test]
fn a_new_day_has_its_date_in_the_readers_own_zone() {
    let alert = to_japan(Tier::Two, Tlp::Amber);
    let locales = locales();
    // In Tokyo it is five in the morning of the 21st, in Paris nine in the evening of the 20th.
    let text = |reader: &Reader| {
        let record = Record { openings: None, ..record(&alert) };
        seen(&render::record(english(&locales), reader, &record, &Excerpt::default()).text())
    };
    let dates = |text: &str| text.lines().filter(|line| line.starts_with("**2026")).count();
    let tokyo = text(&tokyo());
    assert!(tokyo.contains("**2026-11-21**\n- 05:00 · raised") && dates(&tokyo) == 1, "{tokyo}");
    let zones = chappe::domain::zone::Zones::bundled();
    let paris = Reader { languages: Vec::new(), zone: zones.get(chrono_tz::Europe::Paris), now: now() };
    let paris = text(&paris);
    assert!(paris.contains("**2026-11-20**\n- 21:00 · raised"), "{paris}");
    assert!(paris.contains("**2026-11-21**\n- 02:00 · record opened") && dates(&paris) == 2, "{paris}");
}

#[test]
fn a_select_with_too_many_choices_leads_to_all_of_them() {
    let alert = dossier(Tier::Two, Tlp::Amber, &others(), Purpose::Action(Ask::Refer));
    let everything =
        Record { verbs: VERBS.map(|(verb, _)| verb.to_owned()).into(), partners: others(), ..record(&alert) };
    let locales = locales();
    let (mut verbs, mut partners) = (Vec::new(), Vec::new());
    for page in 0..3 {
        let at = Excerpt { verbs: page, partners: page, ..Excerpt::default() };
        let message = render::record(english(&locales), &tokyo(), &everything, &at);
        check(&message, None);
        let body = message.private();
        let selects = body["components"].as_array().expect("parts").iter().map(|row| &row["components"][0]);
        for select in selects.filter(|select| select["type"] == 3) {
            let press = Press::decode(select["custom_id"].as_str().expect("an id")).expect("it is read");
            let values = select["options"].as_array().expect("options").iter();
            let mut values: Vec<String> =
                values.map(|option| option["value"].as_str().expect("a value").to_owned()).collect();
            match press {
                Press::Record(RecordPress::ByVerb(..)) => {
                    assert_eq!(values.pop().as_deref(), Some(MORE));
                    verbs.extend(values);
                }
                Press::Record(RecordPress::ByPartner(..)) => {
                    assert_eq!(values.pop().as_deref(), Some(MORE));
                    partners.extend(values);
                }
                _ => {}
            }
        }
    }
    assert_eq!(verbs, everything.verbs);
    partners.sort();
    let mut all: Vec<String> = others().iter().map(ToString::to_string).collect();
    all.sort();
    assert_eq!(partners, all);
}

impl Longest {
    /// Pages of a record in which everything takes as much room as it can.
    pub(crate) fn record(&self, locale: &Locale) -> Vec<Message> {
        let named = [partner("AE"), partner("BA")];
        let longest = |(verb, subject): &(&str, Option<&str>)| {
            chappe::discord::components::size(&locale.say(&render::deed(verb, *subject)))
        };
        let mut verbs = VERBS;
        verbs.sort_by_key(|verb| std::cmp::Reverse(longest(verb)));
        let groups = verbs.iter().take(10).map(|(verb, _)| Group {
            actor: Some(Actor::Person(UserId(u64::MAX))),
            partners: 2,
            first: i64::MAX,
            ..group(verb, now(), 90_000, &named)
        });
        let mut groups: Vec<Group> = groups.collect();
        for (number, group) in groups.iter_mut().enumerate() {
            group.first -= i64::try_from(number).expect("a small number");
            group.at += TimeDelta::days(i64::try_from(number).expect("a small number"));
        }
        let opened = group("opened-exact", now(), 90_000, &named[..1]);
        let opened = Group { actor: Some(Actor::Person(UserId(u64::MAX))), partners: 1, ..opened };
        let whole = Record {
            heading: name(&self.alert),
            openings: Some(Openings { shown: vec![opened; 4], count: 90_000 }),
            follow_up: None,
            entries: 90_000,
            groups,
            page: 1,
            last: 9_000,
            verbs: verbs.map(|(verb, _)| verb.to_owned()).into(),
            partners: others(),
        };
        let reasons =
            vec![
                AddressedBy::Route(RouteName(self.words(60)), "CROSS-BORDER-16".parse().expect("a group"));
                20
            ];
        let done = Done { at: now(), by: UserId(u64::MAX) };
        let mut one =
            FollowUp { reasons, acknowledged: Some(done), ..self.alert.follow_ups[&partner("AE")].clone() };
        one.given = Some(Given { answer: Answer::Declined, done, reason: Some(self.words(2_000)) });
        one.close(now());
        let of_one = Record { openings: None, follow_up: Some(one), ..whole.clone() };
        let most = Excerpt { page: u32::MAX, verbs: 1, partners: 1, ..excerpt(Some(verbs[0].0), Some("AE")) };
        vec![
            render::record(locale, &tokyo(), &whole, &Excerpt { page: 1, ..Excerpt::default() }),
            render::record(locale, &tokyo(), &of_one, &most),
        ]
    }

    /// Pages of a group.
    pub(crate) fn record_group(&self, locale: &Locale) -> Vec<Message> {
        let one = |(verb, _): &(&str, Option<&str>)| {
            let by = Some(Actor::Person(UserId(u64::MAX)));
            Group { actor: by, ..group(verb, now(), 1, &[partner("AE")]) }
        };
        let page = |verb| Opened {
            heading: name(&self.alert),
            group: Group { entries: 90_000, first: i64::MAX, ..one(verb) },
            entries: vec![one(verb); 15],
            page: 1,
            last: 6_000,
        };
        let of =
            |verb| render::record_group(locale, &tokyo(), &page(verb), &excerpt(Some(verb.0), Some("AE")));
        VERBS.iter().map(of).collect()
    }

    /// What comes with the files.
    pub(crate) fn record_extract(&self, locale: &Locale) -> Vec<Message> {
        let of = |hash| Extract { before: 90_000, ..extract(&self.alert, hash, 900_000) };
        [true, false].map(|hash| render::record_extract(locale, &of(hash))).into()
    }
}
