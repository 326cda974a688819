//! Everything that speaks Discord: interactions come in, messages go out.
//!
//! | module | what it is for |
//! | --- | --- |
//! | `gateway`, `dispatch` | the connection, and who answers what arrives on it |
//! | `interaction` | reads what Discord sends as an interaction |
//! | `reply` | how interactions are answered |
//! | `asked` | an interaction as handlers see it, and the answers that they give |
//! | `command`, `commands` | what people can ask for, one file a command |
//! | `custom_id` | what a button or form says when it is pressed |
//! | `components`, `modal`, `render` | messages and forms: their parts, and alerts put into words |
//! | `picture` | charts as pictures |
//! | `permissions` | what the bot has to be permitted, and what anybody may do in a channel |
//! | `send`, `limits` | the one way by which the bot's own requests reach Discord, and its budget |

pub use commands::misfits;

pub mod asked;
pub mod command;
mod commands;
pub mod components;
pub mod custom_id;
mod dispatch;
pub mod gateway;
mod interaction;
pub mod limits;
pub mod modal;
pub(crate) mod permissions;
pub mod picture;
pub mod render;
mod reply;
mod second_tap;
pub mod send;
pub mod watch;
