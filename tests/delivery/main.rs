//! The delivery worker between an outbox and a local Discord: nothing lost, nothing twice, in order, the urgent first.

mod cards;
mod faults;
mod order;
mod refusals;
mod world;
