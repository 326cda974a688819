//! Chappe relays takedown alerts between national contact points on Discord.

pub mod domain;
