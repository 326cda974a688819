//! The delivery worker between an outbox and a local Discord: nothing lost, nothing twice, in order, the urgent first.

mod cards;
#[cfg(feature = "kill-points")]
mod crash;
mod engine;
mod faults;
mod hidden;
mod kills;
mod moves;
mod order;
mod panels;
#[path = "../store/postgres.rs"]
mod postgres;
mod process;
mod refusals;
mod removed;
mod storm;
mod world;
