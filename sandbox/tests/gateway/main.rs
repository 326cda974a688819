//! The gateway as a client sees it, over real sockets.

mod client;
mod coming;
mod protocol;
mod survival;
