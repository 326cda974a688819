//! Short private replies: drafts in a list, and what was done with one.

use super::line::count;
use crate::{
    discord::{
        components::{Message, Style, button, rows, section, text},
        custom_id::{Press, Step},
    },
    domain::{draft::Draft, situation::Situation},
    i18n::{Count, Locale, replies::ReplyLine},
};

/// How many drafts a list shows: each is three components, and a message takes forty.
const MOST_DRAFTS: usize = 10;

/// One sentence.
#[must_use]
pub fn reply(locale: &Locale, line: &ReplyLine) -> Message {
    Message::new(vec![text(locale.say(line))])
}

/// The drafts of a partner, the latest touched first, each with the button that opens it.
#[must_use]
pub fn drafts(locale: &Locale, drafts: &[Draft]) -> Message {
    if drafts.is_empty() {
        return reply(locale, &ReplyLine::NoDrafts);
    }
    let mut parts = vec![text(locale.say(&ReplyLine::Drafts))];
    for draft in drafts.iter().take(MOST_DRAFTS) {
        let line = ReplyLine::Draft {
            kind: draft.class.kind,
            tier: draft.class.tier,
            locations: Count::Locations { count: count(draft.matter.locations.len()) },
            begun: draft.begun_at,
            by: draft.author,
        };
        let open = Press::Draft(draft.id.clone(), Step::Part(1));
        let open = button(Style::Secondary, &locale.say(&ReplyLine::Open), &open);
        parts.push(section(locale.say(&line), open));
    }
    let more = drafts.len().saturating_sub(MOST_DRAFTS);
    if more > 0 {
        parts.push(text(locale.say(&ReplyLine::MoreDrafts { count: count(more) })));
    }
    Message::new(parts)
}

/// The five situations of an urgent alert, a button each.
#[must_use]
pub fn situations(locale: &Locale) -> Message {
    let choice = |situation: &Situation| {
        button(Style::Danger, &locale.say(situation), &Press::Urgent(*situation))
    };
    let mut parts = vec![text(locale.say(&ReplyLine::WhichSituation))];
    parts.extend(Situation::ALL.iter().flat_map(|situation| rows(vec![choice(situation)])));
    Message::new(parts)
}
