//! What several messages share: an alert's heading, its colour, its clocks, and a line in every language.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::{
    discord::components::{Choice, ON_A_TELEPHONE, shortened, size, units},
    domain::{
        alert::Tier,
        follow_up::Stage,
        location::Number,
        notice::Reader,
        numbers::{numbers, ranges},
        partner::PartnerId,
        tlp::Tlp,
        view::{Heading, ShownClocks},
    },
    i18n::{Code, Locale, Mention, Message, Plain, say},
};

/// The most UTF-16 units of the numbers of locations in one line.
const NUMBERS: usize = 200;

/// Up to this many partners have a line each; beyond that they share lines. A telephone shows that many beside the
/// rest.
pub(super) const FEW: usize = 6;

/// Grey, when nothing is owed any more.
pub(super) const GREY: u32 = 0x80_84_8E;

/// The colour of a tier: red, orange, yellow, blue.
pub(super) fn accent(tier: Tier) -> u32 {
    match tier {
        Tier::One => 0xD8_3C_3E,
        Tier::Two => 0xE6_7E_22,
        Tier::Three => 0xF1_C4_0F,
        Tier::Four => 0x34_98_DB,
    }
}

/// The sign of a stage. Its word stands in the summary.
pub(super) fn sign(stage: Stage) -> &'static str {
    match stage {
        Stage::Sending => "📤",
        Stage::Posted => "🔔",
        Stage::Told => "📄",
        Stage::Acknowledged => "✔️",
        Stage::Acting => "⚙️",
        Stage::Closed => "✅",
        Stage::Declined => "✖️",
        Stage::Left => "🚪",
        Stage::Mistaken => "🚫",
        Stage::Unanswered => "⌛",
    }
}

/// `FR-7K3QX` · Referral · `TLP:AMBER`; under `TLP:RED` without the kind.
pub(super) fn name(locale: &Locale, heading: &Heading) -> String {
    let reference = Code::from(&heading.reference);
    let label = Code::from(heading.class.tlp.code());
    if heading.class.tlp == Tlp::Red {
        format!("{reference} · {label}")
    } else {
        format!("{reference} · {} · {label}", locale.say(&heading.class.kind))
    }
}

/// The tier in large letters, the name, and the mark of an exercise.
pub(super) fn heading(locale: &Locale, heading: &Heading) -> Vec<String> {
    let mut lines = vec![format!("### {}", locale.say(&heading.class.tier)), name(locale, heading)];
    if heading.class.exercise {
        lines.push(bold(locale, &say::card_exercise()));
    }
    lines
}

/// Where a card or board is: server, channel and message; none if it is nowhere.
pub type Link = Option<(u64, u64, u64)>;

/// An alert's reference, as a link to its card or board where there is one. The link leads to a message of this server,
/// never to content.
pub(super) fn linked(heading: &Heading, card: Link) -> String {
    let Some((server, channel, message)) = card else { return Code::from(&heading.reference).to_string() };
    let link = format!("https://discord.com/channels/{server}/{channel}/{message}");
    // In a line that runs right to left, the link keeps its own direction.
    format!("\u{2068}[{}]({link})\u{2069}", heading.reference)
}

/// The heading of a short message: reference, tier, and the mark of an exercise.
pub(super) fn brief(locale: &Locale, heading: &Heading) -> String {
    brief_linked(locale, heading, None)
}

/// The same, with a link to the alert's card or board.
pub(super) fn brief_linked(locale: &Locale, heading: &Heading, card: Link) -> String {
    let mut line = format!("{} · {}", linked(heading, card), locale.say(&heading.class.tier));
    if heading.class.exercise {
        line.push_str(" · ");
        line.push_str(&bold(locale, &say::card_exercise()));
    }
    line
}

/// The mention of the role that a message rings, on a line above the rest; empty if it rings none.
pub(super) fn mention(ring: Option<u64>) -> String {
    ring.map(|role| format!("{}\n", Mention::Role(role))).unwrap_or_default()
}

/// A message in bold.
pub(super) fn bold(locale: &Locale, message: &dyn Message) -> String {
    format!("**{}**", locale.say(message))
}

/// A message in each language, one below the other; only once if they are the same.
pub(super) fn each(locales: &[&Locale], say: impl Fn(&Locale) -> String) -> String {
    let mut said: Vec<String> = locales.iter().map(|locale| say(locale)).collect();
    said.dedup();
    said.join("\n")
}

/// A button's words in each language if a telephone has room for all, else in the first language.
/// Example: "Acknowledge · تأكيد الاستلام".
#[must_use]
pub fn label(locales: &[&Locale], message: &dyn Message) -> String {
    let mut said: Vec<String> = locales.iter().map(|locale| locale.say(message)).collect();
    said.dedup();
    let all = said.join(" · ");
    if units(&all) <= ON_A_TELEPHONE { all } else { said.swap_remove(0) }
}

/// The clocks that run, a line for each.
pub(super) fn clocks(locale: &Locale, reader: &Reader, clocks: &ShownClocks) -> Vec<String> {
    let local = |at: &DateTime<Utc>| at.with_timezone(&reader.zone);
    let rings = clocks.rings_at.map(|at| say::clock_rings_at(at, at, local(&at)));
    let acknowledge = clocks.acknowledge_by.map(|at| say::clock_acknowledge_by(at, at, local(&at)));
    let act = clocks.act_by.map(|at| say::clock_act_by(at, at, local(&at)));
    let object = clocks.object_by.map(|at| say::clock_object_by(at, at, local(&at)));
    let running = [rings, acknowledge, act, object].into_iter().flatten();
    running.map(|clock| format!("⏱ {}", locale.say(&clock))).collect()
}

/// As much of a person's text as has room in `most` after it was made harmless.
pub(super) fn within(text: &str, most: usize) -> String {
    let mut room = most;
    loop {
        let kept = shortened(text, room);
        if room < 2 || size(&Plain::from(&kept).to_string()) <= most {
            return kept;
        }
        room -= room.div_ceil(4);
    }
}

/// Numbers as people read them, as many as have room in a line, and how many more there are: `1, 3, … +40`.
pub(super) fn few(all: &BTreeSet<Number>) -> String {
    let written = ranges(all);
    let Some(end) = written.get(..NUMBERS).and_then(|start| start.rfind(", ")) else { return written };
    let named = &written[..end];
    let left = all.len() - numbers(named, Number::MAX).map_or(0, |named| named.len());
    format!("{named}, … +{left}")
}

/// The locations that the issuer has taken out; none if there are none.
pub(super) fn struck(locale: &Locale, numbers: &BTreeSet<Number>) -> Option<String> {
    (!numbers.is_empty()).then(|| format!("🚫 {}", bold(locale, &say::card_struck(few(numbers)))))
}

/// Partners by their names, in alphabetical order.
pub(super) fn names(locale: &Locale, partners: impl Iterator<Item = PartnerId>) -> String {
    let mut partners: Vec<PartnerId> = partners.collect();
    partners.sort_by_cached_key(|partner| locale.say(partner));
    locale.say(&say::group_partners(partners))
}

/// As many names as have room in `most`, and how many more there are: `FR-7K3QX, DE-04106, … +40`.
#[must_use]
pub fn some<T: AsRef<str>>(names: &[T], most: usize) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let whole = names.join(", ");
    if size(&whole) <= most {
        return whole;
    }
    let mut room = most;
    let fits = |name: &&&str| {
        let left = room.checked_sub(size(name) + 2);
        room = left.unwrap_or_default();
        left.is_some()
    };
    let named: Vec<&str> = names.iter().take_while(fits).copied().collect();
    format!("{}, … +{}", named.join(", "), names.len() - named.len())
}

/// A closed list as choices, in the reader's words.
pub(super) fn choices<T: Copy + Message>(
    locale: &Locale,
    all: &[T],
    code: fn(T) -> &'static str,
    chosen: impl Fn(T) -> bool,
) -> Vec<Choice> {
    let choice = |one: &T| Choice {
        value: code(*one).to_owned(),
        label: locale.say(one),
        below: None,
        chosen: chosen(*one),
    };
    all.iter().map(choice).collect()
}

/// A count in the type that texts take.
pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
