//! Everything that speaks Discord: interactions come in, messages go out.
//!
//! | module | what it is for |
//! | --- | --- |
//! | `asked` | an interaction as handlers see it, and how they answer |
//! | `components`, `render` | messages: their parts, and alerts put into words |
//! | `custom_id` | what a button or form says when it is pressed |
//! | `send`, `limits` | the one way by which the bot's own requests reach Discord, and its budget |

pub mod asked;
pub mod components;
pub mod custom_id;
pub mod limits;
pub mod render;
pub mod send;
