//! What several test programs and benchmarks share: databases on either engine, a local Discord with a network on it, and
//! the people who press and type there.
//!
//! - [`World`]: four partners and the whole bot, gateway included. Stories of officers are played in it.
//! - [`Delivery`]: any number of channels and the delivery worker, without the gateway. What becomes of each message.
//! - [`Base`]: a database and nothing else. The store, and the relay without Discord.
//!
//! Both worlds are a [`Site`]: a [`LocalDiscord`], a [`Base`], and what one process of the bot has on them. A site is held
//! to its end: see [`World::ends`].
//!
//! A story is an async function of one of these, or of an [`Engine`] of which it makes as many as it wants, and is listed
//! in [`both!`], which makes a test on each engine of it.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]
#![allow(clippy::must_use_candidate, reason = "what a story does is not always done for the answer")]

pub mod comments;
pub mod delivery;
pub mod postgres;
pub mod site;

mod base;
mod broken;
mod dice;
mod discord;
mod engine;
mod given;
mod log;
mod person;
mod post;
mod world;

pub use base::{Base, Shell, at, run_in};
pub use delivery::Delivery;
pub use dice::Dice;
pub use discord::{LocalDiscord, OFFICE, fault};
pub use engine::{Engine, Story, play};
pub use given::{class, matter, officer};
pub use log::Log;
pub use person::{Person, as_read, shown};
pub use post::post;
pub use site::Site;
pub use world::{NOON, Place, World, time};
