//! Ranges of IP addresses, as network operators write them.
//!
//! Called by refanging. A range stands for many hosts, so it is no location; read as a URL it would be a page of one
//! host.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether this, written without a scheme, is a range: `85.93.4.0/25`, `2001:db8::/32`, `85.93.4.0-85.93.4.127`,
/// `85.93.4.0-127`, `85.93.4.*`.
pub(super) fn is_range(text: &str) -> bool {
    let text = text.trim();
    is_prefix(text) || is_from_to(text) || has_any(text)
}

/// An address and the number of its fixed bits (RFC 4632, section 3.1).
fn is_prefix(text: &str) -> bool {
    let Some((address, bits)) = text.split_once('/') else { return false };
    let bits = Some(bits.trim()).filter(|bits| bits.bytes().all(|b| b.is_ascii_digit()));
    let bits = bits.and_then(|bits| bits.parse::<u8>().ok());
    let address = address.trim();
    let v6 = address.strip_prefix('[').and_then(|inside| inside.strip_suffix(']')).unwrap_or(address);
    bits.is_some_and(|bits| {
        bits <= 32 && address.parse::<Ipv4Addr>().is_ok() || bits <= 128 && v6.parse::<Ipv6Addr>().is_ok()
    })
}

/// The first address and the last address, or only the last number.
fn is_from_to(text: &str) -> bool {
    let Some((first, last)) = text.split_once(['-', '–', '—']) else { return false };
    let (first, last) = (first.trim(), last.trim());
    first.parse::<Ipv4Addr>().is_ok() && (last.parse::<Ipv4Addr>().is_ok() || last.parse::<u8>().is_ok())
}

/// An address whose last numbers are left open.
fn has_any(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('.').collect();
    let open = numbers.iter().rev().take_while(|number| matches!(**number, "*" | "x" | "X")).count();
    let given = numbers.len() - open;
    numbers.len() == 4
        && (1..4).contains(&open)
        && numbers[..given].iter().all(|number| number.parse::<u8>().is_ok())
}
