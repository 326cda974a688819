//! Request bodies: what Discord accepts, and what it answers to everything else.
//!
//! The routes hand every body to the function named after the route's noun and verb before they look into it:
//! [`message::create`], [`command::bulk`] and so on. What is wrong comes back as [`Errors`], the `errors` value of
//! Discord's "Invalid Form Body" (50035).
//!
//! A body is JSON here; the parts of a multipart request have been merged by the caller, who passes the number of
//! files. Each noun has its own file, which reads like the tables of the documentation; the limits come from
//! Discord's published specification and, where it is stricter, from its documentation.
//!
//! The codes and sentences of errors are those that bots have met and made public. Where none has, they are ours, in
//! Discord's manner: of wrong types other than numbers and objects, a missing `type`, pictures, the ids of
//! components, buttons whose fields do not fit their style, disabled components and crossed bounds in modals,
//! context-menu commands with a description, and options with crossed bounds or both choices and autocompletion.
//!
//! Law: a body that passes has the types its route expects, so that the route needs no second look; all that is
//! wrong is told at once, each error at its place.

pub mod application;
pub mod channel;
mod check;
pub mod command;
mod component;
mod embed;
mod errors;
mod format;
mod given;
pub mod guild;
pub mod interaction;
mod layout;
pub mod member;
pub mod message;
mod modal;
mod poll;
pub mod role;
mod shape;
pub mod user;
pub mod webhook;

pub(crate) use check::whole;
pub use errors::Errors;
pub(crate) use format::LOCALES;
pub(crate) use given::{bits, id_of};
