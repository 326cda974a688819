//! Everything that speaks Discord: interactions come in, messages go out.
//!
//! | module | what it is for |
//! | --- | --- |
//! | `gateway` | the connection: who the bot is there, and what happens there |
//! | `dispatch` | from an interaction to its answer |
//! | `asked` | an interaction as handlers see it, and how they answer |
//! | `commands` | what people can ask for, one file a command |
//! | `custom_id` | what a press means |
//! | `render`, `components` | what is said, in words and as Discord takes it |

pub mod asked;
mod commands;
pub mod components;
pub mod custom_id;
mod dispatch;
pub mod gateway;
pub mod render;
