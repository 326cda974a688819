//! The relay on a real database, SQLite and PostgreSQL, without Discord: an alert from its draft to its end. Every test
//! here runs on both.

#![expect(clippy::unwrap_used, reason = "a test may stop at once where something is not as it should be")]

mod decided;
mod desk;

mod at_work;
mod calls;
mod changing;
mod clocks;
mod consulted;
mod ends;
mod erased;
mod figures;
mod first_day;
mod hours;
mod leaps;
mod leaving;
mod objections;
mod past_due;
mod posting;
mod raising;
mod recompute;
mod ringing;
mod same_location;
mod taking_back;
mod taking_out;
mod unreadable;
mod upkeep;
