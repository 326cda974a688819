//! Digests in words: within one message whatever there is to say, in every language, and marked as late.

use std::collections::{BTreeMap, BTreeSet};

use chappe::discord::components::units;
use chappe::discord::custom_id::{NetworkPress, Press};
use chappe::discord::render;
use chappe::domain::{
    actor::Done,
    alert::{Ask, Tier},
    answer::Answer,
    audience::Purpose,
    digest::{Blocked, Digest, Extent, Figures, LinkedLine, NetworkDigest, Section},
    dossier::Dossier,
    follow_up::{Given, Said},
    notice::Told,
    objection::{Concern, Objection},
    reaction::Reaction,
    reference::{AlertId, Reference},
    snowflake::{ChannelId, UserId},
    tlp::Tlp,
};
use chrono::{NaiveDate, TimeDelta};

use super::sample::{FAR_LINK, SECRETS, dossier, locales, now, others, partner, phrase, tokyo};
use super::{check, fits, seen};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn figures() -> Figures {
    Figures {
        received: 12_345,
        asked: 12_000,
        in_time: 11_000,
        closed: 10_000,
        unanswered: 9_000,
        median: Some(Reaction::of(TimeDelta::minutes(16))),
    }
}

/// A day on which everything happens: for one reader, forty alerts of its own and forty of others.
pub(crate) fn full(tlp: Tlp, reader: &str) -> Digest {
    let extent = Extent {
        since: now() - TimeDelta::days(1),
        until: now() + TimeDelta::hours(1),
        now: now() + TimeDelta::hours(1),
        day_ends: now() + TimeDelta::hours(12),
    };
    let reader = partner(reader);
    let mut lines = Vec::new();
    for number in 0..40 {
        let mut alert = dossier(Tier::ALL[number % 4], tlp, &others(), Purpose::Action(Ask::Refer));
        let byte = u8::try_from(number).expect("few");
        alert.alert.id = AlertId::from_random([byte; 10]);
        alert.alert.reference = Reference::from_random(partner("FR"), [byte, 2, 3, 4]);
        alert.alert.class.exercise = number % 5 == 0;
        happen(&mut alert, number);
        let card = Some(FAR_LINK);
        lines.extend(alert.digest(reader, &extent).into_iter().map(|line| LinkedLine { line, card }));
    }
    let merged = date("2026-10-01").iter_days().take(50).collect();
    let late = Some(now());
    let beyond = [(Section::Overdue, 9_000), (Section::DueToday, 7)].into();
    let figures = Some(figures());
    let mut digest = Digest { date: date("2026-11-20"), late, merged, lines, beyond, figures };
    digest.sort();
    digest
}

/// Some have answered, some object, and Japan is overdue, or has yet to acknowledge, or is told by its digest.
fn happen(alert: &mut Dossier, number: usize) {
    let done = Done { at: now(), by: UserId(7) };
    for (index, one) in alert.follow_ups.values_mut().enumerate() {
        if index % 5 == 1 && one.partner != partner("JP") {
            one.end(now());
        }
        if index % 2 == 0 && one.partner != partner("JP") {
            one.given = Some(Given { answer: Answer::InvestigationOpened, done, reason: None });
            one.said.push(Said { answer: Answer::InvestigationOpened, done });
        }
    }
    let japan = alert.follow_ups.get_mut(&partner("JP")).expect("addressed");
    match number % 3 {
        0 => (japan.purpose, japan.by_digest, japan.posted_at) = (Purpose::Information, true, None),
        1 => japan.clocks = None,
        _ => {}
    }
    alert.objections = vec![Objection {
        partner: partner("DE"),
        numbers: BTreeSet::new(),
        concern: Concern::Investigation,
        reason: Some("TokenObjection".into()),
        raised: done,
        until: now() + TimeDelta::hours(24),
        lifted: None,
        decide: None,
    }];
}

#[test]
fn the_fullest_digest_is_one_message_and_says_what_it_leaves_out() {
    for locale in locales().iter() {
        for tlp in [Tlp::Green, Tlp::Red] {
            for reader in ["FR", "JP"] {
                let digest = full(tlp, reader);
                let references: Vec<_> =
                    digest.lines.iter().map(|shown| shown.line.heading.reference.clone()).collect();
                let message = render::told(&[locale], &tokyo(), &Told::Digest(Box::new(digest)), None);
                check(&message, None);
                let (text, preview) = (message.text(), message.below(render::upcoming(locale, now())));
                check(&preview, None);
                assert!(text.lines().count() > 8 && units(&text) > 1_000, "{text}");
                let all = references.iter().all(|reference| text.contains(reference.as_str()));
                assert!(all || text.lines().last().is_some_and(|line| line.starts_with("-# ")), "{text}");
                assert!(!text.contains("TokenObjection"), "{text}");
                assert!(
                    SECRETS.iter().filter(|word| word.len() > 2).all(|word| !text.contains(word)),
                    "{text}"
                );
                if tlp == Tlp::Red {
                    let lines = || text.lines().filter(|line| line.contains("](https://"));
                    assert!(lines().count() > 0 && lines().all(|line| line.contains("`TLP:RED`")), "{text}");
                    for id in others().into_iter().chain([partner("FR")]) {
                        assert!(lines().all(|line| !line.contains(&locale.say(&id))), "{id}: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_most_urgent_comes_first_and_an_exercise_is_marked() {
    let locales = locales();
    let english = locales.choose(["en"]);
    let text = seen(&render::digest(&[english], &full(Tlp::Amber, "JP")).text());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "### Digest of `2026-11-20`");
    assert_eq!(lines[1], "-# This digest is late: it was due <t:1795204800:s>.");
    assert!(lines[2].starts_with("-# Also covers: `… +47, 2026-11-17, 2026-11-18"), "{}", lines[2]);
    assert!(lines[3].starts_with("**⏰ Overdue: 9013 · 📅 Due today: 7 · ✋ Objections: 26**"), "{text}");
    assert!(lines[4].starts_with("⏰ Tier 1: threat to life · [FR-"), "{text}");
    assert!(lines[4].contains(") <t:1795205640:R>"), "{text}");
    assert!(text.contains("**EXERCISE"), "{text}");
}

#[test]
fn two_languages_stand_in_one_digest_and_each_alert_once() {
    let locales = locales();
    let digest = full(Tlp::Amber, "JP");
    for (first, second) in locales.iter().flat_map(|one| locales.iter().map(move |two| (one, two))) {
        fits(&render::digest(&[first, second], &digest), None);
    }
    let both = render::digest(&[locales.choose(["fr"]), locales.choose(["de"])], &digest);
    let both = harness::shown(&both.create());
    assert!(both.contains("En retard : 9013") && both.contains("Überfällig: 9013"), "{both}");
    let line = both.lines().find(|line| line.contains("[FR-40106](")).expect("it is urgent");
    assert!(line.contains("Degré 1 : ") && line.contains("Dringlichkeit 1: "), "{line}");
}

#[test]
fn nothing_to_do_is_one_line_without_a_button() {
    let locales = locales();
    let nothing = Digest {
        late: None,
        merged: Vec::new(),
        lines: Vec::new(),
        beyond: BTreeMap::new(),
        figures: None,
        ..full(Tlp::Amber, "JP")
    };
    for locale in locales.iter() {
        let message = render::digest(&[locale], &nothing);
        assert_eq!(
            (message.text().lines().count(), message.presses()),
            (1, Vec::new()),
            "{}",
            message.text()
        );
    }
    let well = NetworkDigest {
        late: None,
        merged: Vec::new(),
        overdue: Vec::new(),
        blocked: Vec::new(),
        unreachable: Vec::new(),
        unreadable: 0,
        unrung: Vec::new(),
        figures: Figures::default(),
        ..bad_day()
    };
    let message = render::network_digest(locales.choose(["en"]), &well);
    assert_eq!((message.text().lines().count(), message.presses()), (1, Vec::new()), "{}", message.text());
}

/// Everything that can be wrong in a network of sixty.
pub(crate) fn bad_day() -> NetworkDigest {
    let closed = |channel: u64| Blocked {
        channel: ChannelId(channel),
        messages: 1_000,
        since: Some(now()).filter(|_| channel.is_multiple_of(2)),
    };
    NetworkDigest {
        date: date("2026-11-20"),
        late: Some(now()),
        merged: date("2026-10-01").iter_days().take(50).collect(),
        overdue: others().into_iter().map(|id| (id, 100, 100)).collect(),
        blocked: (1_478_346_198_220_800_000..1_478_346_198_220_800_060).map(closed).collect(),
        unreachable: others(),
        unreadable: 1_000,
        unrung: others(),
        figures: figures(),
    }
}

#[test]
fn the_secretariats_digest_of_a_bad_day_is_one_message() {
    let digest = bad_day();
    for locale in locales().iter() {
        let message = render::network_digest(locale, &digest);
        check(&message, None);
        check(&message.clone().below(render::upcoming(locale, now())), None);
        let text = message.text();
        assert!(text.contains("… +57"), "{}: {text}", locale.tag());
        let codes: Vec<String> = digest.overdue[3..].iter().map(|(one, ..)| one.to_string()).collect();
        assert!(text.contains(&codes.join(" · ")), "{}: each is named: {text}", locale.tag());
        let figures = locale.say(&phrase("digest-seven-days", Vec::new()));
        let last = text.lines().last().unwrap_or_default();
        assert!(
            text.contains(&figures) && !last.contains("… +"),
            "{}: no line is left out: {text}",
            locale.tag()
        );
        assert_eq!(message.presses(), [Press::from(NetworkPress::Channels).encode()]);
    }
}
