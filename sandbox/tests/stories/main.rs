//! What bots and people live through on the sandbox, told with real requests against a running one.

mod answers;
mod bytes;
mod channels;
mod commands;
mod conformity;
mod control;
mod faults;
mod files;
mod forms;
mod interactions;
mod keeping;
mod listener;
mod messages;
mod openapi;
mod people;
mod powers;
mod presence;
mod private;
mod reactions;
mod records;
mod requests;
mod speaking;
mod threads;
mod timetable;
mod world;
mod year;
