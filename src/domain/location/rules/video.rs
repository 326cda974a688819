//! The spellings of video platforms. See [`rules`](super).

use crate::domain::location::parts::{Parts, is_id, is_number};

/// One video: `watch?v=ID`. The position, the playlist and the form of the page are dropped.
pub(super) fn youtube(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "youtube.com";
    let video = |id: &str| is_id(id).then(|| Parts::page(HOME, &["watch"], &[("v", id)]));
    let list = || parts.query("list").map(|id| Parts::page(HOME, &["playlist"], &[("list", id)]));

    let path = parts.path();
    if parts.host == "youtu.be" {
        return path.first().and_then(|id| video(id));
    }
    if !parts.is_on(&[HOME, "youtube-nocookie.com", "youtubekids.com", "youtube.googleapis.com"]) {
        return None;
    }
    match path[..] {
        ["watch"] => parts.query("v").and_then(video),
        ["playlist"] | ["embed", "videoseries"] => list(),
        ["embed", "live_stream"] => None,
        ["watch" | "embed" | "v" | "e" | "shorts" | "live", id, ..] => video(id),
        [handle, ..] if handle.starts_with('@') => Some(parts.on(HOME).account_folded()),
        _ => None,
    }
    .or_else(|| Some(parts.on(HOME)))
}

/// One post, film or photographs: `video/ID`. The account name in front is dropped, because the number alone identifies
/// the post.
pub(super) fn tiktok(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "tiktok.com";
    if !parts.is_on(&[HOME]) {
        return None;
    }
    match parts.path()[..] {
        [account, "video" | "photo", id, ..] if account.starts_with('@') && is_number(id) => Some(id),
        ["video" | "photo" | "embed", id] | ["embed" | "player" | "share", _, id] if is_number(id) => {
            Some(id)
        }
        ["v", id] => id.strip_suffix(".html").filter(|id| is_number(id)),
        _ => None,
    }
    .map(|id| Parts::page(HOME, &["video", id], &[]))
    .or_else(|| {
        let page = parts.on(HOME);
        let is_account = page.path.first().is_some_and(|segment| segment.starts_with('@'));
        Some(if is_account { page.account_folded() } else { page })
    })
}

/// One video: `video/ID`.
pub(super) fn dailymotion(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "dailymotion.com";
    let path = parts.path();
    let id = match (parts.host.as_str(), &path[..]) {
        ("dai.ly", [id]) | ("geo.dailymotion.com", ["video", id]) => Some(*id),
        ("geo.dailymotion.com", _) => parts.query("video"),
        (_, ["video", id] | ["embed" | "swf", "video", id]) if parts.is_on(&[HOME]) => Some(*id),
        _ => None,
    }?;
    // A title may follow the identifier: `x8abc_a-title`.
    let id = id.split('_').next().unwrap_or(id);
    is_id(id).then(|| Parts::page(HOME, &["video", id], &[]))
}

/// One video: its number. A second part is the key of an unlisted video; it stays, because the video cannot be seen
/// without it.
pub(super) fn vimeo(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "vimeo.com";
    let path = parts.path();
    let (id, secret) = match (parts.host.as_str(), &path[..]) {
        ("player.vimeo.com", ["video", id]) | (HOME, [id]) => (*id, parts.query("h")),
        (HOME, [id, secret]) if is_number(id) => (*id, Some(*secret)),
        (HOME, ["channels", _, id] | ["groups", _, "videos", id]) => (*id, None),
        _ => return None,
    };
    let path: Vec<_> = std::iter::once(id).chain(secret).collect();
    (is_number(id) && secret.is_none_or(is_id)).then(|| Parts::page(HOME, &path, &[]))
}
