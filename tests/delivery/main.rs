//! The delivery worker between an outbox and a local Discord: nothing lost, nothing twice, in order, the urgent first.

mod cards;
#[cfg(feature = "kill-points")]
mod crash;
mod faults;
mod hidden;
mod kills;
mod moves;
mod order;
mod panels;
mod process;
mod refusals;
mod removed;
mod stopped;
mod storm;
