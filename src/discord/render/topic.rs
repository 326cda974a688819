//! What stands above the fields of a form: the alert that it is about, as a private look shows it to the officer.
//!
//! Law: under `TLP:RED` it is only reference, tier and clock, and the form offers no locations.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::card::places;
use super::line::{bold, brief, clocks, count};
use crate::{
    discord::components::Choice,
    domain::{
        alert::Ask,
        audience::Purpose,
        dossier::Cleared,
        location::Number,
        notice::Reader,
        objection::Concern,
        partner::PartnerId,
        reference::AlertId,
        tlp::Tlp,
        view::{Became, Board, Card, Heading},
    },
    i18n::{Code, Locale, say},
};

/// The most locations for which a form has a box each: Discord takes no more boxes.
const BOXES: Number = 10;

/// An alert that an officer answers or changes.
#[derive(Clone, Copy, Debug)]
pub enum Topic<'a> {
    /// An addressee's card, and who reads it.
    Card(&'a Reader, &'a Cleared<Card>),
    /// The issuer's board.
    Board(&'a Cleared<Board>),
}

impl Topic<'_> {
    /// The alert's id.
    #[must_use]
    pub fn alert(&self) -> &AlertId {
        &self.heading().id
    }

    /// Why the reader's partner objects to the alert, and until when; none if it does not object.
    #[must_use]
    pub fn own_objection(&self) -> Option<(Concern, DateTime<Utc>)> {
        match self {
            Self::Card(_, card) => card.about.as_ref()?.own_objection,
            Self::Board(_) => None,
        }
    }

    /// What the reader's partner is asked to do, if anything.
    #[must_use]
    pub fn ask(&self) -> Option<Ask> {
        match self {
            Self::Card(_, card) => match card.about.as_ref()?.purpose {
                Purpose::Action(ask) => Some(ask),
                Purpose::Consult | Purpose::Information => None,
            },
            Self::Board(_) => None,
        }
    }

    /// The text above the fields.
    #[must_use]
    pub fn said(&self, locale: &Locale) -> String {
        let mut lines = vec![brief(locale, self.heading())];
        match self {
            Self::Card(reader, card) => {
                let about = card.about.as_ref().filter(|_| !self.red());
                lines.extend(about.and_then(|about| places(locale, &about.platforms)));
                // The last of the clocks that run: to object, else to act, else to acknowledge.
                lines.extend(card.clocks.iter().filter_map(|running| clocks(locale, reader, running).pop()));
            }
            Self::Board(board) if !self.red() => {
                let struck = count(board.struck.len());
                lines.push(locale.say(&say::preview_locations(board.count - struck)));
            }
            Self::Board(_) => {}
        }
        lines.join("\n")
    }

    /// The same, with those who are addressed now.
    pub(super) fn with_addressees(&self, locale: &Locale) -> String {
        let rows = match self {
            Self::Board(board) => board.rows.as_deref(),
            Self::Card(..) => None,
        };
        let addressed = rows.map(|rows| addressed(locale, rows.iter().map(|row| (row.purpose, row.partner))));
        [Some(self.said(locale)), addressed].into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// A box for each location that was not taken out, with its number and, below it, its result; none if there are
    /// many, or under `TLP:RED`.
    pub(super) fn locations(&self, locale: &Locale) -> Option<Vec<Choice>> {
        let (count, struck, results): (Number, &BTreeSet<Number>, &[Became]) = match self {
            Self::Card(_, card) => {
                let about = card.about.as_ref()?;
                (about.count, &about.struck, &about.results)
            }
            Self::Board(board) => (board.count, &board.struck, &board.results),
        };
        let few = !self.red() && (1..=BOXES).contains(&count);
        let became = |number| results.iter().find(|one| one.numbers.contains(&number));
        let one = |number: Number| Choice {
            value: number.to_string(),
            label: number.to_string(),
            below: became(number).map(|one| locale.say(&one.outcome)),
            chosen: false,
        };
        few.then(|| (1..=count).filter(|number| !struck.contains(number)).map(one).collect())
    }

    fn red(&self) -> bool {
        self.heading().class.tlp == Tlp::Red
    }

    fn heading(&self) -> &Heading {
        match self {
            Self::Card(_, card) => &card.heading,
            Self::Board(board) => &board.heading,
        }
    }
}

/// Who is addressed, a line for each purpose. In `all`, partners of the same purpose come one after the other.
pub(super) fn addressed(locale: &Locale, all: impl IntoIterator<Item = (Purpose, PartnerId)>) -> String {
    let mut groups: Vec<(Purpose, Vec<String>)> = Vec::new();
    for (purpose, partner) in all {
        match groups.last_mut() {
            Some((last, partners)) if *last == purpose => partners.push(partner.to_string()),
            _ => groups.push((purpose, vec![partner.to_string()])),
        }
    }
    let line = |(purpose, partners): &(Purpose, Vec<String>)| {
        format!("{} · {}", bold(locale, purpose), Code::from(&partners.join(", ")))
    };
    if groups.is_empty() {
        return locale.say(&say::preview_nobody());
    }
    groups.iter().map(line).collect::<Vec<_>>().join("\n")
}
