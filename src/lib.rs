//! Chappe relays takedown alerts between national contact points on Discord.

pub mod clock;
pub mod discord;
pub mod domain;
pub mod i18n;
pub mod network;
pub mod store;
