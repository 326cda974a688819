//! The gateway as a client sees it, over real sockets.

mod client;
mod protocol;
mod survival;
