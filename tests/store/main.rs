//! The store, on SQLite and on PostgreSQL: every test here runs on both. Where PostgreSQL is not installed its half shows
//! as ignored.

mod answers;
mod backup;
mod cards;
mod configure;
mod figures;
mod ids;
mod journal;
mod notices;
mod opening;
mod outbox;
mod place;
mod tampering;
mod upgrades;
mod worker;
