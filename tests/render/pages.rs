//! What an issuer looks at page by page before and after it is sent: nothing of it is left out, also below what was not taken
//! of a form.

use chappe::discord::{
    components::Message,
    custom_id::{AmendPress, Press, PreviewPart, Step},
    render::{self, reason},
};
use chappe::domain::{
    alert::Tier,
    audience::RouteName,
    draft::{Draft, Preview},
    location::Location,
    matter::Gap,
    partner::PartnerId,
    reference::Reference,
    tlp::Tlp,
};
use chappe::i18n::{Code, Locale};

use super::check;
use super::drafts::{draft, previewed};
use super::sample::{locales, now, others, partner, to_japan};

/// A draft of so many locations, with every reason that there is.
fn long(locations: usize) -> Draft {
    let mut long = draft();
    let far = |number: usize| Location::parse(&format!("https://example.org/{number}/{}", "x".repeat(200)));
    long.matter.locations = (1..=locations).map(|number| far(number).expect("a location")).collect();
    long.matter.reasons = reason::every_reason();
    long
}

/// Everything that an issuer may have to be told, and sixty partners that have to act.
fn everything() -> Preview {
    let mut preview = previewed(vec![Gap::Authority, Gap::LegalBasis, Gap::AuthorisedBy], None);
    preview.unusual = others();
    preview.duplicates = (0..60).map(|last| Reference::from_random(partner("DE"), [last, 9, 9, 9])).collect();
    for (number, one) in others().into_iter().enumerate() {
        let rule = RouteName(format!("rule {number} {}", "x".repeat(60)));
        preview.unheeded.kept_out.insert(one, rule);
    }
    for one in &mut preview.addressees {
        one.act_by = Some(now());
    }
    preview
}

/// What is read from the first page on, by its buttons, until there is no other.
fn read(first: Message, turn: impl Fn(u32) -> (Press, Message)) -> String {
    let (mut shown, mut at) = (first, None);
    let mut read = String::new();
    loop {
        check(&shown, None);
        assert_eq!(shown.left_out(), 0);
        read.push_str(&shown.text());
        read.push('\n');
        // What was begun below something else is turned to itself first.
        let next = at.map_or(0, |page: u32| page + 1);
        let offers = |page: u32| shown.presses().contains(&turn(page).0.encode());
        let Some(page) = (next..=next + 1).find(|page| offers(*page)) else { return read };
        (shown, at) = (turn(page).1, Some(page));
    }
}

fn part(locale: &Locale, draft: &Draft, preview: &Preview, part: PreviewPart, above: &str) -> String {
    read(render::preview(locale, draft, preview, part, 0, above), |page| {
        let press = Press::Draft(draft.id.clone(), Step::Page(part, page));
        (press, render::preview(locale, draft, preview, part, page, ""))
    })
}

#[test]
fn every_location_of_a_draft_is_on_some_page() {
    let draft = long(90);
    let amiss = "⚠️ not taken\n".repeat(90);
    for locale in locales().iter() {
        for above in ["", amiss.as_str()] {
            let read = part(locale, &draft, &everything(), PreviewPart::What, above);
            for (number, location) in (1..).zip(&draft.matter.locations) {
                let line = format!("{number}. {}", Code::from(&location.shown(2_000)));
                assert!(read.lines().any(|one| one == line), "{}: {line}:\n{read}", locale.tag());
            }
            for reason in &draft.matter.reasons {
                let line = format!("- {}", locale.say(&chappe::i18n::Unsaid(reason)));
                assert!(read.lines().any(|one| one == line), "{}: {line}:\n{read}", locale.tag());
            }
        }
    }
}

#[test]
fn whatever_an_issuer_has_to_know_before_sending_is_on_some_page() {
    let (draft, preview) = (long(1), everything());
    for locale in locales().iter() {
        let name = |one: &PartnerId| format!("**{}**", locale.say(one));
        let ends = part(locale, &draft, &preview, PreviewPart::Deadlines, "");
        assert!(others().iter().all(|one| ends.matches(&name(one)).count() == 1), "{}: {ends}", locale.tag());
        let everyone = part(locale, &draft, &preview, PreviewPart::Everyone, "");
        let once = |one: &PartnerId| everyone.matches(&name(one)).count() == 1;
        assert!(others().iter().all(once), "{}: {everyone}", locale.tag());
        let who = part(locale, &draft, &preview, PreviewPart::Who, "");
        for read in [who, part(locale, &draft, &preview, PreviewPart::Check, "")] {
            for number in 0..others().len() {
                assert!(read.contains(&format!("`rule {number} x")), "{}: {number}:\n{read}", locale.tag());
            }
            assert!(preview.duplicates.iter().all(|one| read.contains(one.as_str())), "{read}");
            assert!(!read.contains("… +"), "{}: {read}", locale.tag());
        }
    }
}

#[test]
fn whatever_an_alert_says_that_is_amended_is_on_some_page() {
    let mut alert = to_japan(Tier::One, Tlp::Red);
    alert.alert.matter.reasons = reason::every_reason();
    alert.alert.matter.note.as_mut().expect("a note").text = "漢".repeat(300);
    let content = alert.content(partner("FR")).expect("the issuer");
    let amiss = "⚠️ not taken\n".repeat(100);
    for locale in locales().iter() {
        for said in ["", amiss.as_str()] {
            let read = read(render::amendment(locale, &content, said, 0), |page| {
                let press = Press::from(AmendPress::Page(alert.alert.id.clone(), page));
                (press, render::amendment(locale, &content, "", page))
            });
            for reason in &alert.alert.matter.reasons {
                let line = format!("- {}", locale.say(&chappe::i18n::Unsaid(reason)));
                assert!(read.lines().any(|one| one == line), "{}: {line}:\n{read}", locale.tag());
            }
        }
    }
}
