//! What Chappe knows about alerts, partners and time: pure decisions on data.
//!
//! The relay calls it with everything a decision needs, `now` included, and keeps what it decides.
//!
//! Law: no input or output, no clock, no randomness of its own. The same arguments always give the same answer.

pub mod calendar;
pub mod location;
pub mod zone;
