//! What several test programs and benchmarks share: databases on either engine, a local Discord with a network on it, and
//! the people who press and type there.
//!
//! - [`World`]: four partners and the whole bot, gateway included. Stories of officers are played in it.
//! - [`Delivery`]: any number of channels and the delivery worker, without the gateway. What becomes of each message.
//! - [`Base`]: a database and nothing else. The store, and the relay without Discord.
//!
//! A story is an async function of one of these, or of an [`Engine`] of which it makes as many as it wants, and is listed
//! in [`both!`], which makes a test on each engine of it.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]
#![allow(clippy::must_use_candidate, reason = "what a story does is not always done for the answer")]

pub mod comments;
pub mod delivery;
pub mod postgres;

mod base;
mod dice;
mod engine;
mod person;
mod post;
mod world;

pub use base::{Base, Shell, at, run_in};
pub use delivery::Delivery;
pub use dice::Dice;
pub use engine::{Engine, Story, play};
pub use person::Person;
pub use post::post;
pub use world::{NOON, Place, World, sender_of, time};
