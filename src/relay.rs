//! The use cases: each begins a transaction, loads, lets the domain decide, keeps what it decided, and commits.

pub mod configure;
