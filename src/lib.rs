//! Chappe relays takedown alerts between national contact points on Discord.

pub mod clock;
pub mod discord;
pub mod domain;
pub mod i18n;
mod kill_point;
pub mod network;
pub mod outbox;
pub mod relay;
pub mod store;
