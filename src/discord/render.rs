//! Puts what the bot knows into words: pure functions from a view to a message.
//!
//! The delivery worker calls [`told`] with what the relay cleared for one channel; the handlers of interactions call
//! the others.
//!
//! Laws:
//! - An alert comes in as [`Cleared`](crate::domain::dossier::Cleared), made for one reader at that moment. Nothing
//!   here knows more than the view that it was given.
//! - Markup, signs and tokens are written here; every word comes from the locales. Text that a person wrote enters
//!   only in its safe forms.

mod addressees;
mod amendment;
mod answered;
mod audit;
mod board;
mod calls;
mod card;
mod channels;
pub mod controls;
mod coverage;
mod deed;
mod digest;
pub mod duty;
pub mod erase;
mod extract;
mod figures;
pub mod follow_up;
pub mod form;
mod help;
mod history;
mod hour;
mod inbox;
mod line;
mod list;
mod matter;
mod menu;
mod network;
mod notice;
mod preview;
pub mod reason;
mod references;
mod refusal;
mod ring;
mod routing;
mod standing;
mod taking_out;
mod topic;

pub use addressees::widening;
pub use amendment::{amendment, word_wanted};
pub use answered::{note, noted, reported, withdrawal};
pub use audit::{actor, record, record_extract, record_group};
pub use board::{board, states};
pub use calls::{call, calls_chosen, calls_page};
pub use card::card;
pub use channels::{channels, tried};
pub use coverage::coverage;
pub use deed::deed;
pub use digest::{digest, digest_asked, network_digest, upcoming};
pub use extract::{csv, json};
pub use figures::{Charted, PICTURE, figures};
pub use help::{Group, Offered, Powers, help};
pub use history::{network_history, network_revision};
pub use hour::{hindrance, hour, received};
pub use inbox::{ALL, TAKEN, chosen, inbox, on_page};
pub use line::{label, some};
pub use list::{ListedAlert, Page, Sought, drafts, found, headings};
pub use matter::{Facts, content, exact};
pub use menu::{
    answers, decided, done, objections, own_objection, receipt, sharing, widen, withdraw, without_result,
    without_results,
};
pub use network::{change_lines, route_lines, warning_line};
pub use notice::told;
pub use preview::preview;
pub use references::{link, references};
pub use refusal::{Amiss, amiss, refusal, refused_form, warned};
pub use routing::{
    applied, contested, difference, mistakes, network_reason, route_test, routes, routing, unread,
};
pub use taking_out::taking_out;
pub use topic::Topic;
