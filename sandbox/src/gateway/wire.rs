//! The words of the gateway: opcodes, close codes, and the payloads that are not events.
//!
//! Source: Discord's developer documentation, "Opcodes and Status Codes".

use axum::extract::ws::Utf8Bytes;
use serde::Deserialize;
use serde_json::Value;

/// What a client sends.
#[derive(Debug, Deserialize)]
pub(super) struct Payload {
    pub(super) op: u64,
    #[serde(default)]
    pub(super) d: Value,
}

/// The largest payload that a client may send, in bytes.
pub(super) const LARGEST: usize = 4096;

/// The intents there are: bits 0 to 16, 20, 21, 24 and 25.
pub(super) const INTENTS: u64 = 0x1_ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/// Why the server closes a connection, with Discord's words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Close {
    pub(super) code: u16,
    pub(super) reason: &'static str,
}

const fn close(code: u16, reason: &'static str) -> Close {
    Close { code, reason }
}

pub(super) const UNKNOWN_ERROR: Close = close(4000, "Unknown error.");
pub(super) const UNKNOWN_OPCODE: Close = close(4001, "Unknown opcode.");
pub(super) const DECODE_ERROR: Close = close(4002, "Error while decoding payload.");
pub(super) const NO_SUCH_ENCODING: Close = close(4002, "This gateway speaks encoding=json only.");
pub(super) const NO_SUCH_COMPRESSION: Close =
    close(4002, "This gateway knows zlib-stream and zstd-stream only.");
pub(super) const NOT_AUTHENTICATED: Close = close(4003, "Not authenticated.");
pub(super) const AUTHENTICATION_FAILED: Close = close(4004, "Authentication failed.");
pub(super) const ALREADY_AUTHENTICATED: Close = close(4005, "Already authenticated.");
pub(super) const INVALID_SEQ: Close = close(4007, "Invalid seq.");
pub(super) const RATE_LIMITED: Close = close(4008, "Rate limited.");
pub(super) const SESSION_TIMED_OUT: Close = close(4009, "Session timed out.");
pub(super) const INVALID_SHARD: Close = close(4010, "Invalid shard.");
pub(super) const SHARDING_REQUIRED: Close = close(4011, "Sharding required.");
pub(super) const INVALID_VERSION: Close = close(4012, "Invalid API version.");
pub(super) const INVALID_INTENTS: Close = close(4013, "Invalid intent(s).");
pub(super) const DISALLOWED_INTENTS: Close = close(4014, "Disallowed intent(s).");

/// An event. The data is JSON already.
pub(super) fn event(name: &str, seq: u64, data: &str) -> Utf8Bytes {
    format!(r#"{{"t":"{name}","s":{seq},"op":0,"d":{data}}}"#).into()
}

pub(super) fn hello(interval_ms: u128) -> Utf8Bytes {
    control(10, &format!(r#"{{"heartbeat_interval":{interval_ms}}}"#))
}

pub(super) fn heartbeat() -> Utf8Bytes {
    control(1, "null")
}

pub(super) fn heartbeat_ack() -> Utf8Bytes {
    control(11, "null")
}

pub(super) fn reconnect() -> Utf8Bytes {
    control(7, "null")
}

pub(super) fn invalid_session(resumable: bool) -> Utf8Bytes {
    control(9, if resumable { "true" } else { "false" })
}

fn control(op: u8, data: &str) -> Utf8Bytes {
    format!(r#"{{"t":null,"s":null,"op":{op},"d":{data}}}"#).into()
}
