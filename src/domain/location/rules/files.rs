//! The spellings of file hosts and of the Internet Archive's collections. See [`rules`](super).

use crate::domain::location::parts::{Parts, is_id};

/// One item: `details/ITEM`. A file within it keeps its own address; captures of web pages are handled by the key.
pub(super) fn internet_archive(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "archive.org";
    if !parts.is_on(&[HOME]) {
        return None;
    }
    match parts.path()[..] {
        ["details" | "embed" | "download", item] => Some(Parts::page(HOME, &["details", item], &[])),
        _ => None,
    }
}

/// One file or folder: `file/ID`, `folder/ID`. The decryption key in the fragment is not part of its name. An item
/// within a folder is named in the fragment, after the decryption key.
pub(super) fn mega(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "mega.nz";
    if !parts.is_on(&[HOME, "mega.co.nz", "mega.io"]) {
        return None;
    }
    let page = |kind: &str, id: &str| is_id(id).then(|| Parts::page(HOME, &[kind, id], &[]));
    let inside = |fragment: &str| {
        let (_, inside) = fragment.split_once('/')?;
        Some(format!("/{inside}")).filter(|_| inside.starts_with("file/") || inside.starts_with("folder/"))
    };
    let old: Vec<_> = parts.fragment.iter().flat_map(|fragment| fragment.split('!')).collect();
    match (&parts.path()[..], &old[..]) {
        (["file" | "embed", id], _) | ([], ["", id, ..]) => page("file", id),
        (["folder", id], _) => page("folder", id)
            .map(|folder| Parts { fragment: parts.fragment.as_deref().and_then(inside), ..folder }),
        ([], ["F", id, ..]) => page("folder", id),
        _ => Some(parts.on(HOME)),
    }
}

/// One file: `drive.google.com/file/d/ID`; or one folder. Documents, sheets and slides keep their kind.
pub(super) fn google_drive(parts: &Parts) -> Option<Parts> {
    const DRIVE: &str = "drive.google.com";
    const DOCS: &str = "docs.google.com";
    let mut path = parts.path();
    // The number of the signed-in account that looks at it is dropped.
    if let Some(at) = path.iter().take(2).position(|&segment| segment == "u")
        && path.len() > at + 1
    {
        path.drain(at..at + 2);
    }
    match path[..] {
        ["file", "d", id, ..] if is_id(id) => Some(Parts::page(DRIVE, &["file", "d", id], &[])),
        ["drive", "folders", id] | ["folders", id] if is_id(id) => {
            Some(Parts::page(DRIVE, &["drive", "folders", id], &[]))
        }
        ["open" | "uc" | "download"] => {
            parts.query("id").filter(|id| is_id(id)).map(|id| Parts::page(DRIVE, &["file", "d", id], &[]))
        }
        [kind, "d", id, ..] if is_id(id) && id != "e" => Some(Parts::page(DOCS, &[kind, "d", id], &[])),
        _ => None,
    }
}
