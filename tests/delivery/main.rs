//! The delivery worker between an outbox and a local Discord: nothing lost, nothing twice, in order, the urgent first.

mod cards;
#[cfg(feature = "kill-points")]
mod crash;
mod faults;
mod kills;
mod order;
mod process;
mod refusals;
mod world;
