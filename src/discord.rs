//! Discord: what is said there, and what is pressed.

pub mod components;
pub mod custom_id;
pub mod render;
