//! Where the bot speaks with Discord.

pub mod limits;
pub mod send;
