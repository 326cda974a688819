//! The preview: what, who, check; and *Send* only when it may be sent.

use std::collections::BTreeMap;

use chappe::discord::components::units;
use chappe::discord::custom_id::{ChangePress, Form, LookPress, Press, PreviewPart, Sheet, Step};
use chappe::discord::render::{self, Amiss, Facts};
use chappe::domain::{
    alert::{Kind, Tier},
    audience::RouteName,
    audience::{AddressedBy, Audience, Purpose, Unfit},
    dossier::Class,
    draft::{Draft, Preview, Previewed, Ringing, Unheeded},
    location,
    matter::Gap,
    partner::Target,
    reason::Reason,
    reference::{AlertId, Reference},
    refusal::Refusal,
    routing::Routed,
    snowflake::UserId,
    terms::Terms,
    tlp::Tlp,
    zone::{Zones, zone_name},
};
use chappe::i18n::Locale;

use super::sample::{locales, matter, now, others, partner};
use super::{check, english};

pub(crate) fn draft() -> Draft {
    Draft {
        id: AlertId::from_random([7; 10]),
        issuer: partner("FR"),
        author: UserId(100),
        begun_at: now(),
        class: Class { kind: Kind::OrderNotice, tier: Tier::Two, tlp: Tlp::AmberStrict, exercise: true },
        matter: matter(),
        changes: Vec::new(),
        nobody_acts_meant: false,
        untaken: Vec::new(),
    }
}

pub(crate) fn previewed(gaps: Vec<Gap>, unfit: Option<Unfit>) -> Preview {
    let zone = Zones::bundled().get(zone_name("Asia/Tokyo").expect("a zone"));
    let group: Target = "EU".parse().expect("a group");
    let addressee = |(index, id): (usize, _)| Previewed {
        partner: id,
        purpose: if index < 20 {
            Purpose::Action(chappe::domain::alert::Ask::FindCopies)
        } else {
            Purpose::Consult
        },
        reasons: vec![
            AddressedBy::Route(RouteName("eu-all-members".into()), group.clone()),
            AddressedBy::Issuer(Target::Partner(id)),
        ],
        local: now().with_timezone(&zone),
        ringing: match index {
            0..7 => Ringing::Now,
            7..19 => Ringing::Asleep(now()),
            19 => Ringing::Rested(now()),
            _ => Ringing::Silent,
        },
        act_by: (index < 20).then(now),
    };
    Preview {
        addressees: others().into_iter().enumerate().map(addressee).collect(),
        routed: Routed { audience: Audience::default(), barred: BTreeMap::new(), idle: Vec::new() },
        unheeded: Unheeded::default(),
        gaps,
        duplicates: vec![Reference::from_random(partner("DE"), [9; 4])],
        unusual: vec![partner("GE"), partner("OM")],
        unfit,
        terms: Terms::of(Tier::Two),
        fingerprint: 0xFEED,
    }
}

fn step(step: Step) -> String {
    Press::Draft(draft().id, step).encode()
}

#[test]
fn the_sender_sees_who_is_rung_asleep_and_silent_at_a_glance() {
    for locale in locales().iter() {
        let message =
            render::preview(locale, &draft(), &previewed(Vec::new(), None), PreviewPart::Who, 0, "");
        check(&message, None);
        let text = message.text();
        assert!(others().iter().all(|id| text.contains(&locale.say(id))), "{}: {text}", locale.tag());
        assert!(units(&text) <= 1_500 && text.lines().count() <= 16, "{}: {text}", locale.tag());
        assert!(message.presses().contains(&step(Step::Part(PreviewPart::Everyone))), "{text}");
    }
    let read = |language: &str| {
        let preview = previewed(Vec::new(), None);
        render::preview(locales().choose([language]), &draft(), &preview, PreviewPart::Who, 0, "").text()
    };
    insta::assert_snapshot!("who_en", super::seen(&read("en")));
    insta::assert_snapshot!("who_ja", super::seen(&read("ja")));
}

#[test]
fn everyone_is_there_with_the_local_time_one_press_away() {
    let everyone = |locale: &Locale, page| {
        render::preview(locale, &draft(), &previewed(Vec::new(), None), PreviewPart::Everyone, page, "")
    };
    for locale in locales().iter() {
        let (mut names, mut page) = (0, 0);
        loop {
            let message = everyone(locale, page);
            check(&message, None);
            let text = message.text();
            names += others().iter().filter(|id| text.contains(&format!("**{}**", locale.say(*id)))).count();
            page += 1;
            if !message.presses().contains(&step(Step::Page(PreviewPart::Everyone, page))) {
                break;
            }
        }
        assert_eq!(names, others().len(), "{}", locale.tag());
        assert!(page <= 5, "{}: {page} pages", locale.tag());
    }
    let text = everyone(english(&locales()), 0).text();
    assert!(text.contains("7 rung now · 13 later · 39 not rung"), "{text}");
    let lines = super::seen(&text).replace("**", "");
    let lines: Vec<&str> = lines.lines().filter(|line| line.starts_with(['🔔', '💤', '🔕'])).collect();
    assert!(lines.iter().all(|line| line.chars().count() <= 48), "one line on a telephone: {lines:#?}");
    assert_eq!(lines[7], "💤 Canada 05:00, rung Sat 05:00", "{lines:#?}");
    assert!(text.contains("by rule \u{2068}`eu-all-members`\u{2069} (\u{2068}`EU`\u{2069}) +1"), "{text}");
}

#[test]
fn each_addressees_own_end_date_is_one_press_away() {
    for locale in locales().iter() {
        let preview = previewed(Vec::new(), None);
        let who = render::preview(locale, &draft(), &preview, PreviewPart::Who, 0, "");
        assert!(who.presses().contains(&step(Step::Part(PreviewPart::Deadlines))), "{}", who.text());
        let ends = render::preview(locale, &draft(), &preview, PreviewPart::Deadlines, 0, "");
        check(&ends, None);
        let text = super::seen(&ends.text());
        for part in ["2026-11-21", "05:00"] {
            assert_eq!(text.matches(part).count(), 20, "those who act, in their time: {text}");
        }
    }
    let mut calm = previewed(Vec::new(), None);
    calm.terms = Terms::of(Tier::Four);
    let locales = locales();
    let text = render::preview(english(&locales), &draft(), &calm, PreviewPart::Deadlines, 0, "").text();
    assert!(text.contains("act within 5 working days"), "{text}");
}

#[test]
fn send_is_there_only_when_it_may_be_sent() {
    let locales = locales();
    let sends = |gaps, unfit| {
        let message =
            render::preview(english(&locales), &draft(), &previewed(gaps, unfit), PreviewPart::Check, 0, "");
        check(&message, None);
        message.presses().contains(&step(Step::Send(0xFEED)))
    };
    assert!(sends(Vec::new(), None));
    assert!(sends(vec![Gap::Authority, Gap::LegalBasis], None), "in tier 2 they may follow");
    assert!(!sends(vec![Gap::Exception], None));
    assert!(!sends(Vec::new(), Some(Unfit::NobodyActs)));
}

#[test]
fn who_is_addressed_leads_on_to_send_and_says_what_check_would() {
    let locales = locales();
    let who = |gaps, unfit| {
        let message =
            render::preview(english(&locales), &draft(), &previewed(gaps, unfit), PreviewPart::Who, 0, "");
        check(&message, None);
        let offers = |step| message.presses().contains(&self::step(step));
        (offers(Step::Send(0xFEED)), offers(Step::Vouch(0xFEED)), message.text())
    };
    let (sends, vouches, text) = who(vec![Gap::Authority], None);
    assert!(sends && !vouches);
    for said in
        ["May follow within the hour", "Named by no rule", "already in", "EXERCISE", "TLP:AMBER+STRICT"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    let (sends, vouches, text) = who(vec![Gap::Exception, Gap::Authority], None);
    assert!(!sends && vouches && text.contains("Still missing: "), "one press says it, and sends: {text}");
    for (gaps, unfit) in [
        (vec![Gap::Exception, Gap::WholeSite], None),
        (vec![Gap::Grounds], None),
        (vec![Gap::Exception], Some(Unfit::NobodyActs)),
        (vec![Gap::Exception], Some(Unfit::Empty)),
    ] {
        let (sends, vouches, text) = who(gaps, unfit);
        assert!(!sends && !vouches, "{text}");
    }
}

#[test]
fn what_could_not_be_read_is_told_line_by_line_and_the_rest_is_kept() {
    let list = "https://example.org/a\nhttps://example.con/b\ntg://join?x\nhttps://good.org@evil.org/";
    let refused = vec![Refusal::BadTime("soon".into())];
    let amiss = Amiss { bad: location::read(list).bad, refused, ..Amiss::default() };
    let locales = locales();
    let above = render::amiss(english(&locales), &amiss);
    let message = render::preview(
        english(&locales),
        &draft(),
        &previewed(Vec::new(), None),
        PreviewPart::What,
        0,
        &above,
    );
    check(&message, None);
    let text = message.text();
    assert!(text.contains("Not taken: 3. Everything else was kept."), "{text}");
    assert!(text.contains("Line 2: "), "{text}");
    assert!(text.contains("Not a time: \u{2068}`soon`"), "{text}");
}

#[test]
fn every_part_fits_in_every_language_with_the_longest_of_everything() {
    let mut long = draft();
    long.matter.reasons = render::reason::every_reason();
    long.matter.note.as_mut().expect("a note").text = "@`*".repeat(1_300);
    long.matter.place = Some("_".repeat(200));
    long.matter.authority = Some("://a.b/".repeat(30));
    let far = |number: usize| location::Location::parse(&format!("example.org/{}{number}", "x".repeat(300)));
    long.matter.locations = (0..200).map(|number| far(number).expect("a location")).collect();
    let bad =
        location::read(&"https://nowhere.con/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(60)).bad;
    let unknown = || Refusal::UnknownPartners("`X` ".repeat(50));
    let amiss = Amiss { refused: vec![unknown(), unknown(), unknown()], ..super::longest_paste(bad) };
    let everything = vec![Gap::Exception, Gap::WholeSite, Gap::Authority, Gap::LegalBasis, Gap::AuthorisedBy];
    let only_the_word = vec![Gap::Exception, Gap::Authority, Gap::LegalBasis, Gap::AuthorisedBy];
    for locale in locales().iter() {
        let (stopped, sendable) = ((&everything, Some(Unfit::NobodyActs)), (&only_the_word, None));
        for (part, (gaps, unfit)) in [
            (PreviewPart::What, stopped),
            (PreviewPart::Who, stopped),
            (PreviewPart::Who, sendable),
            (PreviewPart::Check, stopped),
            (PreviewPart::Check, sendable),
        ] {
            let mut preview = previewed(gaps.clone(), unfit);
            preview.unusual = others();
            preview.unheeded.unread.unknown = vec!["`X`".repeat(70), "XYZ".to_owned()];
            preview.unheeded.kept_out.insert(partner("HU"), RouteName("no-hungary-".repeat(5)));
            let above = render::amiss(locale, &amiss);
            check(&render::preview(locale, &long, &preview, part, 0, &above), None);
        }
        let heading = super::name(&super::to_japan(Tier::Two, Tlp::Red));
        let added = previewed(Vec::new(), None).addressees;
        check(&render::widening(locale, &heading, &added, 0xFEED, 0), None);
        check(&render::drafts(locale, &[], 0), None);
    }
}

#[test]
fn each_draft_can_be_opened_however_many_there_are() {
    let of = |byte| Draft { id: AlertId::from_random([byte; 10]), ..draft() };
    let many: Vec<Draft> = (0..23).map(of).collect();
    for locale in locales().iter() {
        let mut opened = Vec::new();
        for page in 0..3 {
            let message = render::drafts(locale, &many, page);
            check(&message, None);
            opened.extend(message.presses().into_iter().filter(|press| press.ends_with(":part:1")));
            assert_eq!(
                message.presses().contains(&Press::from(LookPress::Drafts(page + 1)).encode()),
                page < 2
            );
            let first = message.text().lines().nth(1).map(str::to_owned).expect("a draft");
            assert!(first.starts_with(&format!("{}. ", page * 10 + 1)), "{first}");
        }
        let wanted =
            many.iter().map(|one| Press::Draft(one.id.clone(), Step::Part(PreviewPart::What)).encode());
        assert_eq!(opened, wanted.collect::<Vec<_>>());
        assert_eq!(
            render::drafts(locale, &many, 9),
            render::drafts(locale, &many, 2),
            "one was sent meanwhile"
        );
    }
}

#[test]
fn whoever_a_widening_would_address_is_on_some_page() {
    let alert = super::to_japan(Tier::Two, Tlp::Red);
    let heading = super::name(&alert);
    let mut added = previewed(Vec::new(), None).addressees;
    for one in &mut added {
        (one.ringing, one.act_by) = (Ringing::Rested(now()), Some(now()));
    }
    for locale in locales().iter() {
        let (mut seen, mut page) = (String::new(), 0);
        loop {
            let message = render::widening(locale, &heading, &added, 0xFEED, page);
            check(&message, None);
            seen.push_str(&message.text());
            assert!(!message.text().contains("… +"), "{}", message.text());
            let confirms = Press::from(ChangePress::WidenNow(alert.alert.id.clone(), 0xFEED)).encode();
            assert!(message.presses().contains(&confirms));
            page += 1;
            if !message
                .presses()
                .contains(&Press::from(ChangePress::WidenPage(alert.alert.id.clone(), page)).encode())
            {
                break;
            }
        }
        for id in others() {
            let name = format!("**{}**", locale.say(&id));
            assert_eq!(seen.matches(&name).count(), 2, "{id}, and until when it has to act: {seen}");
        }
    }
}

#[test]
fn reasons_with_details_ask_for_them() {
    let locales = locales();
    let mut draft = draft();
    draft.matter.reasons = vec![
        Reason::Glorification,
        Reason::Magazine { title: "Title".into(), issue: 15 },
        Reason::TargetList { persons: 0 },
    ];
    let details = |draft: &Draft| {
        let its_id = |_: &[_]| Form::Draft(draft.id.clone(), Sheet::Details);
        let facts = Facts::drafted(&draft.matter);
        render::form::matter(english(&locales), None, Sheet::Details, &facts, "", its_id)
    };
    let form = details(&draft);
    let inputs = form["components"].as_array().expect("rows");
    assert_eq!(inputs.len(), 2);
    assert_eq!(inputs[0]["component"]["custom_id"], "reason-target-list", "what is open comes first");
    assert_eq!(inputs[1]["component"]["value"], "Title; 15");
    assert_eq!(inputs[1]["component"]["custom_id"], "reason-magazine");
    assert_eq!(form["custom_id"], Form::Draft(draft.id.clone(), Sheet::Details).encode());

    draft.matter.reasons = render::reason::every_reason();
    for reason in &mut draft.matter.reasons {
        match reason {
            Reason::Claim { group: said }
            | Reason::Propaganda { entity: said }
            | Reason::Allegiance { entity: said }
            | Reason::Threat { target: said } => *said = "said".into(),
            Reason::Magazine { title, issue } => (*title, *issue) = ("Title".into(), 15),
            _ => {}
        }
    }
    let form = details(&draft);
    let inputs = form["components"].as_array().expect("rows");
    let asked = inputs.iter().map(|input| input["component"]["custom_id"].as_str().expect("an id"));
    let asked: Vec<&str> = asked.take(3).collect();
    assert_eq!(asked, ["reason-target-list", "reason-recruitment", "reason-copies"], "the last ones, too");
    assert_eq!(inputs.len(), 5);
}
