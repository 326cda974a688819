//! Where the matter is: a URL, numbered within its alert. Only its host or the owner of its account can take it down.
//!
//! Called when an alert is drafted (officers paste lists, defanged or not), when duplicates are looked for, and by
//! everything that shows a location. A location is *stored* exactly as it was given, with what was decided about it
//! then. It is *compared* by its key, and *shown* defanged.
//!
//! Laws: nothing here is ever fetched. What [`Location::defanged`] and [`Location::shown`] return is no live link for
//! any reader and fits into a Discord code span; the exact URL is available only from [`Location::exact`]. What was
//! accepted once is never refused later: newer rules and lists of endings apply only to what is pasted, not to what is
//! stored.

pub use bad::BadLocation;
pub use decided::Location;
pub use key::{KEYS_EDITION, LocationKey, keys_edition};
pub use platform::{Platform, platforms};
pub use reading::{BadPiece, Quoted, Reading, Repeat, read};

mod alone;
mod bad;
mod decided;
mod defang;
mod host;
mod key;
mod links;
mod parse;
mod parts;
mod pieces;
mod platform;
mod range;
mod reading;
mod refang;
mod rules;
mod scheme;
mod wrappers;
mod wrapping;

/// The number of a location within its alert, from 1.
pub type Number = u32;

/// The most characters a location may have, as written or defanged: the limit of one Discord text input, and of one
/// message.
pub const LONGEST: usize = 4_000;
