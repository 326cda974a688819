//! A Discord on your desk.
//!
//! REST and gateway faithful enough that a bot written with any library runs on it unchanged, a control API that
//! plays the people, and a page in the browser. Start one with [`Sandbox::start`], as a library in a test or
//! through the `discord-sandbox` program.
//!
//! | module | what it is for |
//! | --- | --- |
//! | `id`, `clock` | snowflakes and the civil clock they are made from |
//! | `timetable`, `moving` | moving the clock from event to event of the program under test |
//! | `state` | everything the local Discord knows, behind one lock; what a member may do where |
//! | `permissions` | Discord's bits |
//! | `form` | what a request body must look like, and Discord's words when it does not |
//! | `rest` | the routes under `/api/v10` |
//! | `gateway` | the WebSocket that bots listen on |
//! | `limits`, `faults`, `log`, `listener` | between the wire and the routes: rate limits, faults on demand, records |
//! | `people` | playing a person, in process and over HTTP |
//! | `page`, `welcome`, `files` | the page in the browser; where it opens, and a tour; files that came with messages |
//! | `sandbox`, `shared` | starting one and using it as a library; what the parts hold together |
//! | `token`, `error`, `rules` | how tokens look, how refusals sound, what can be set |
//! | `keep` | what survives a restart |

mod clock;
mod demo;
mod error;
mod faults;
mod files;
pub mod form;
mod gateway;
mod id;
mod keep;
mod limits;
mod listener;
mod log;
mod moving;
mod page;
mod people;
mod permissions;
mod rest;
mod rules;
mod sandbox;
mod shared;
mod state;
mod timetable;
mod token;
mod welcome;

pub use clock::{Clock, Millis, OutOfReach, Reading};
pub use faults::{Effect, Fault};
pub use gateway::How;
pub use id::Id;
pub use keep::KeepError;
pub use limits::{Bucket, Budget, Config as Limits, Kind as WindowKind, Quota, Scope};
pub use log::{Bodies, Connection, Numbered, Ping, Request};
pub use people::{File, Refused, Say, Seen, SubmitModal, Until, UseCommand, UseComponent};
pub use rest::routes;
pub use rules::Rules;
pub use sandbox::{Bot, Options, Sandbox, StartError};
pub use timetable::{Ahead, Moment};
pub use welcome::{Goal, Lead, Place, Step, Tour, Welcome};
