//! Puts what the bot knows into words: pure functions from a view to a message.
//!
//! The delivery worker calls [`told`] with what the relay cleared for one channel; whoever answers an interaction calls
//! the others.
//!
//! Laws:
//! - An alert comes in as [`Cleared`](crate::domain::dossier::Cleared), made for one reader at that moment. Nothing here
//!   knows more than the view it was given.
//! - Markup, signs and tokens stand here; every word stands in the locales. Text of a person enters by its safe forms
//!   alone.
//! - A message of the bot's own accord holds its [`marker`]: the id of a button that no other kind of message has.

mod board;
mod card;
mod line;
mod matter;
mod notice;
mod refusal;
mod replies;

pub use board::{board, states};
pub use card::card;
pub use matter::{content, exact};
pub use notice::{marker, told};
pub use refusal::{bad_locations, refusal};
pub use replies::{drafts, reply, situations};
