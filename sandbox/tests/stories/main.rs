//! What bots and people live through on the sandbox, told with real requests against a running one.

mod channels;
mod commands;
mod conformity;
mod faults;
mod interactions;
mod keeping;
mod listener;
mod messages;
mod openapi;
mod people;
mod requests;
mod world;
