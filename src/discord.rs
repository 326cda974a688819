//! Everything that speaks Discord: interactions come in, messages go out.
//!
//! | module | what it is for |
//! | --- | --- |
//! | `gateway`, `dispatch` | the connection, and who answers what arrives on it |
//! | `asked` | an interaction as handlers see it, and how they answer |
//! | `commands` | what people can ask for, one file a command |
//! | `custom_id` | what a button or form says when it is pressed |
//! | `components`, `render` | messages: their parts, and alerts put into words |
//! | `send`, `limits` | the one way by which the bot's own requests reach Discord, and its budget |

pub mod asked;
mod commands;
pub mod components;
pub mod custom_id;
mod dispatch;
pub mod gateway;
pub mod limits;
pub mod render;
pub mod send;
