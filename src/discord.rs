//! Everything that speaks Discord: interactions come in, messages go out.
//!
//! | module | what it is for |
//! | --- | --- |
//! | `asked` | an interaction as handlers see it, and how they answer |

pub mod asked;
pub mod components;
pub mod custom_id;
pub mod render;
