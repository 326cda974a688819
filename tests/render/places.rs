//! Where buttons stand: no button that sends, deletes or decides stands where another was a moment before, in any pair of
//! screens of which one takes the place of the other.
//!
//! A private answer stands at the end of a channel, so places are counted from its last line on. Buttons of a row go on in
//! the next line where a telephone has no more room for them.

use chappe::discord::components::{Message, units};
use chappe::discord::custom_id::{DutyPress, HourPress, InboxPress, Press, PreviewPart, Step};
use chappe::discord::render;
use chappe::domain::{
    alert::Tier,
    audience::Unfit,
    draft::{Draft, Preview},
    duty::{DutyView, OnDuty, Working},
    location::Location,
    matter::Gap,
    outcome::{Hindrance, Outcome},
    snowflake::UserId,
    tlp::Tlp,
    view::ShownHour,
};
use chappe::i18n::{Locale, Phrase};
use serde_json::Value;

use super::drafts::{draft, previewed};
use super::name;
use super::sample::{locales, now, others, partner, phrase, to_japan, tokyo};

/// How many characters stand beside each other on a telephone, and how many a button takes beside its label.
const LINE: usize = 40;
const AROUND: usize = 4;

/// A button, where it stands.
#[derive(Clone, Debug)]
struct Place {
    press: Press,
    label: String,
    /// Its line, counted from the last one of the message.
    line: usize,
    /// From where to where in it.
    from: usize,
    to: usize,
}

impl Place {
    fn covers(&self, other: &Self) -> bool {
        self.line == other.line && self.from < other.to && other.from < self.to
    }

    /// Whether both send, as *Send* and *Confirm and send* do, or are the same.
    fn is_as(&self, other: &Self) -> bool {
        let sends = |press: &Press| matches!(press, Press::Draft(_, Step::Send(_) | Step::Vouch(_)));
        self.press == other.press || sends(&self.press) && sends(&other.press)
    }
}

/// The buttons of a message that can be pressed.
fn places(message: &Message) -> Vec<Place> {
    let body = message.private();
    let mut places = Vec::new();
    let mut below = 0;
    for part in body["components"].as_array().expect("parts").iter().rev() {
        below += match part["type"].as_u64() {
            Some(1) => row(part, below, &mut places),
            _ => part["content"].as_str().map_or(1, |text| text.lines().count()),
        };
    }
    places
}

/// The buttons of one row, `below` lines from the end; how many lines it takes.
fn row(part: &Value, below: usize, places: &mut Vec<Place>) -> usize {
    let (mut lines, mut at) = (Vec::from([Vec::new()]), 0);
    for button in part["components"].as_array().expect("buttons") {
        let label = button["label"].as_str().unwrap_or_default().to_owned();
        let wide = if button["type"] == 2 { units(&label) + AROUND } else { LINE };
        if at > 0 && at + wide > LINE {
            lines.push(Vec::new());
            at = 0;
        }
        let id = button["custom_id"].as_str().expect("an id");
        let press = Press::decode(id).expect("it is of this version");
        if button["disabled"] != true {
            let place = Place { press, label, line: 0, from: at, to: at + wide };
            lines.last_mut().expect("one").push(place);
        }
        at += wide;
    }
    let count = lines.len();
    for (above, line) in lines.into_iter().rev().enumerate() {
        places.extend(line.into_iter().map(|place| Place { line: below + above, ..place }));
    }
    count
}

/// After `pressed` on the first screen, the second one takes its place: nothing grave lies under the finger.
fn follows(locale: &Locale, first: &Message, second: &Message, pressed: impl Fn(&Press) -> bool) -> usize {
    let (first, second) = (places(first), places(second));
    let grave = |place: &&Place| place.press.is_grave();
    let mut looked_at = 0;
    for was in first.iter().filter(|place| pressed(&place.press)) {
        for is in second.iter().filter(grave) {
            let tag = locale.tag();
            assert!(!is.covers(was) || is.is_as(was), "{tag}: {} stands where {} was", is.label, was.label);
            looked_at += 1;
        }
    }
    looked_at
}

/// A draft with a whole site, in every state of its rights gate, and with and without somebody who acts.
fn drafts() -> Vec<(Draft, Preview)> {
    let mut all = Vec::new();
    let gates =
        [Vec::new(), vec![Gap::Exception], vec![Gap::WholeSite], vec![Gap::Exception, Gap::WholeSite]];
    for gaps in gates {
        for unfit in [None, Some(Unfit::NobodyActs)] {
            let mut one = draft();
            one.matter.locations.push(Location::parse("https://example.org").expect("a location"));
            one.matter.no_exception = !gaps.contains(&Gap::Exception);
            one.nobody_acts_meant = unfit.is_none();
            all.push((one, previewed(gaps.clone(), unfit)));
        }
    }
    all
}

#[test]
fn send_stands_where_nothing_else_of_a_preview_ever_stands() {
    for locale in locales().iter() {
        let mut looked_at = 0;
        let shown = |(draft, preview): &(Draft, Preview), above: &str| {
            let of = |part: &PreviewPart| render::preview(locale, draft, preview, *part, 0, above);
            PreviewPart::ALL.iter().map(of).collect::<Vec<_>>()
        };
        let mut screens: Vec<Message> = drafts().iter().flat_map(|one| shown(one, "")).collect();
        screens.extend(shown(&drafts()[0], "Something has changed since."));
        for first in &screens {
            for second in &screens {
                looked_at += follows(locale, first, second, |_| true);
            }
        }
        assert!(looked_at > 1_000, "{looked_at}");
    }
}

#[test]
fn turning_a_page_leads_to_nothing_grave() {
    let (alert, all) = (to_japan(Tier::Two, Tlp::Amber), previewed(Vec::new(), None).addressees);
    let changes: Vec<Phrase> = (0..300).map(|_| phrase("routing-no-routes", Vec::new())).collect();
    for locale in locales().iter() {
        let widening = |page| render::widening(locale, &name(&alert), &all, 7, page);
        let difference = |page| render::difference(locale, &changes, &[], 1, 7, page);
        let sharing = |page| render::sharing(locale, &name(&alert), &others(), page);
        let turns = |press: &Press| !press.is_grave() && *press != Press::Never;
        for first in 0..4_u32 {
            for second in [first + 1, first.saturating_sub(1)] {
                follows(locale, &widening(first), &widening(second), turns);
                follows(locale, &difference(first), &difference(second), turns);
                follows(locale, &sharing(first), &sharing(second), turns);
            }
        }
    }
}

#[test]
fn a_press_does_not_undo_itself_when_it_is_repeated() {
    let alert = to_japan(Tier::Two, Tlp::Amber);
    let (id, reference) = (&alert.alert.id, &alert.alert.reference);
    let paused = |grounds: Vec<Outcome>| ShownHour::Paused { received_at: now(), since: now(), grounds };
    let all: Vec<Outcome> = Hindrance::ALL.iter().map(|one| Outcome::from(*one)).collect();
    let mut hours = vec![
        ShownHour::Awaited,
        ShownHour::Runs { received_at: now(), due: now(), missed: false },
        paused(all.clone()),
    ];
    hours.extend(all.into_iter().map(|one| paused(vec![one])));
    let on_duty = OnDuty { user: UserId(7), since: now(), until: now() };
    let duty = |held| DutyView { partner: partner("JP"), held, working: Working::Until(now()), backup: None };
    for locale in locales().iter() {
        let hours: Vec<_> =
            hours.iter().map(|hour| render::hour(locale, &tokyo(), id, reference, hour)).collect();
        let mut looked_at = 0;
        for first in &hours {
            for second in &hours {
                let recorded = |press: &Press| matches!(press, Press::Hour(_));
                looked_at += follows(locale, first, second, recorded);
            }
        }
        let duties =
            [None, Some(on_duty)].map(|held| render::duty::shown(locale, &tokyo(), &duty(held), None, &[]));
        let [vacant, held] = &duties;
        let in_place = |press: &Press| matches!(press, Press::Duty(DutyPress::Take | DutyPress::End));
        looked_at += follows(locale, vacant, held, in_place) + follows(locale, held, vacant, in_place);
        assert!(looked_at > 20, "{looked_at}");
    }
    assert!(Press::from(HourPress::ReceivedNow(id.clone())).is_grave());
}

#[test]
fn what_is_done_with_several_alerts_stands_where_nothing_of_the_inbox_stood() {
    let all = super::lists::forty();
    for locale in locales().iter() {
        let mut looked_at = 0;
        for most in [1, 2, 12, 40] {
            let chosen = render::chosen(locale, &all[..most], 7);
            for (page, routine) in [(0, Some(7)), (0, None), (1, Some(0)), (9, None)] {
                let inbox = render::inbox(locale, &all[..most], 0, page, routine);
                let leads = |press: &Press| {
                    matches!(press, Press::Inbox(InboxPress::Choose | InboxPress::AcknowledgeRoutine(_)))
                };
                looked_at += follows(locale, &inbox, &chosen, leads);
                let back = |press: &Press| matches!(press, Press::Inbox(InboxPress::Page(_)));
                looked_at += follows(locale, &chosen, &inbox, back);
                looked_at += follows(locale, &inbox, &render::inbox(locale, &all, 0, 1, Some(0)), back);
            }
            let open = vec![("FR-7K3QX".to_owned(), [1].into()); most];
            let asks = render::without_results(locale, "", &open);
            let closes = |press: &Press| matches!(press, Press::Inbox(InboxPress::CloseChosen(_)));
            looked_at += follows(locale, &chosen, &asks, closes);
            let back = |press: &Press| matches!(press, Press::Inbox(InboxPress::Page(_)));
            looked_at += follows(locale, &asks, &render::inbox(locale, &all, 0, 0, Some(7)), back);
        }
        assert!(looked_at > 50, "{looked_at}");
    }
}
