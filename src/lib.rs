//! Chappe relays takedown alerts between national contact points on Discord.

pub mod cli;
pub mod clock;
pub mod config;
pub mod discord;
pub mod domain;
pub mod i18n;
mod kill_point;
pub mod log;
pub mod network;
pub mod outbox;
pub mod relay;
pub mod run;
#[cfg(feature = "sandbox")]
pub mod sandbox;
pub mod store;
pub mod web;
