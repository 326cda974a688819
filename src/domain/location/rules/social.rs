//! The spellings of social networks and messengers. See [`rules`](super).

use crate::domain::location::parts::{Parts, is_id, is_number};

/// One post: `i/status/ID`. The account name in front is dropped, because the number alone identifies the post.
pub(super) fn x(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "x.com";
    if !parts.is_on(&[HOME, "twitter.com"]) {
        return None;
    }
    let page = parts.on(HOME).account_folded();
    // Before 2012, addresses carried the path in the fragment.
    let routed = page.fragment.as_deref().and_then(|fragment| fragment.strip_prefix("!/"));
    let path = routed.map_or_else(|| page.path(), |routed| routed.split('/').collect());
    Some(match path[..] {
        ["i", "web", "status", id, ..] | [_, "status" | "statuses", id, ..] if is_number(id) => {
            Parts::page(HOME, &["i", "status", id], &[])
        }
        [account] if routed.is_some() && is_id(account) => {
            Parts::page(HOME, &[account], &[]).account_folded()
        }
        _ => page,
    })
}

/// One photograph or film: `p/CODE`, whether as a post, a reel or within an account. Or one comment on it,
/// `p/CODE/c/ID`, or a reply to that, `p/CODE/c/ID/r/ID`.
pub(super) fn instagram(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "instagram.com";
    if !parts.is_on(&[HOME, "instagr.am"]) {
        return None;
    }
    let page = parts.on(HOME).account_folded();
    Some(match page.path()[..] {
        ["p" | "reel" | "reels" | "tv", code, ref rest @ ..]
        | [_, "p" | "reel" | "tv", code, ref rest @ ..]
            if is_id(code) && !matches!(code, "audio" | "videos") =>
        {
            let comment = match rest {
                ["c", id, "r", reply, ..] if is_id(id) && is_id(reply) => &rest[..4],
                ["c", id, ..] if is_id(id) => &rest[..2],
                _ => &[],
            };
            Parts::page(HOME, &[&["p", code], comment].concat(), &[])
        }
        ["stories", account, ref rest @ ..] => {
            let account = account.to_ascii_lowercase();
            Parts::page(HOME, &[&["stories", &account], rest].concat(), &[])
        }
        _ => page,
    })
}

/// One message: `t.me/CHANNEL/NUMBER`. The preview (`/s/`), the channel's own subdomain and the web client name the
/// same.
pub(super) fn telegram(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "t.me";
    const CLIENT: &str = "web.telegram.org";
    if parts.host == CLIENT {
        let channel = parts.fragment.as_deref().and_then(|fragment| fragment.strip_prefix('@'));
        return channel
            .filter(|name| is_id(name))
            .map(|name| Parts::page(HOME, &[name], &[]).account_folded());
    }
    let mut page = Parts { fragment: None, ..parts.on(HOME) };
    if !parts.is_on(&[HOME, "telegram.me", "telegram.dog"]) {
        let channel = parts.host.strip_suffix(".t.me").filter(|name| is_id(name))?;
        page.path.insert(0, channel.to_owned());
    }
    while page.path.len() > 1 && page.path[0].eq_ignore_ascii_case("s") {
        page.path.remove(0);
    }
    let invitation = match page.path()[..] {
        [name] => name.strip_prefix("%2B").filter(|invitation| !invitation.is_empty()),
        _ => None,
    };
    Some(match invitation {
        Some(invitation) => Parts::page(HOME, &["joinchat", invitation], &[]),
        None => page.account_folded(),
    })
}

/// One post, film, photograph, group post or profile, by its number if the address has it.
pub(super) fn facebook(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "facebook.com";
    // `fr-fr.facebook.com` serves the same pages in one language.
    let in_language = parts.host.strip_suffix(".facebook.com").is_some_and(|language| {
        language.len() == 5 && language.as_bytes()[2] == b'-' && !language.contains('.')
    });
    if !(in_language || parts.is_on(&[HOME, "fb.com", "messenger.com"])) || parts.is_on(&["messenger.com"]) {
        return None;
    }
    let film = |id: &str| Parts::page(HOME, &["watch"], &[("v", id)]);
    let photograph = |id: &str| Parts::page(HOME, &["photo"], &[("fbid", id)]);
    let post = |of: &str, id: &str| Parts::page(HOME, &[of, "posts", id], &[]).account_folded();
    let in_group =
        |group: &str, id: &str| Parts::page(HOME, &["groups", &group.to_ascii_lowercase(), "posts", id], &[]);

    let page = parts.on(HOME).account_folded();
    let item = match page.path()[..] {
        ["watch" | "video.php"] | ["watch", "live"] => page.query("v").map(film),
        ["photo.php" | "photo"] => page.query("fbid").map(photograph),
        ["story.php" | "permalink.php"] => {
            let named = page.query("id").zip(page.query("story_fbid"));
            named.filter(|(of, id)| is_id(of) && is_id(id)).map(|(of, id)| post(of, id))
        }
        ["profile.php"] => {
            page.query("id").filter(|id| is_number(id)).map(|id| Parts::page(HOME, &[id], &[]))
        }
        ["people", _, id] if is_number(id) => Some(Parts::page(HOME, &[id], &[])),
        ["reel", id] | [_, "videos", id] | [_, "videos", _, id] if is_number(id) => Some(film(id)),
        [_, "photos", id] | [_, "photos", _, id] | [_, "photos", _, id, _] if is_number(id) => {
            Some(photograph(id))
        }
        ["groups", group, "permalink" | "posts", id] if is_id(id) => Some(in_group(group, id)),
        ["groups", group] => {
            page.query("multi_permalinks").filter(|id| is_id(id)).map(|id| in_group(group, id))
        }
        [of, "posts", id] | [of, "posts", _, id] if is_id(id) => Some(post(of, id)),
        // An opaque token of the share button. What follows it only tracks.
        ["share", ..] => Some(Parts::page(HOME, &page.path(), &[])),
        _ => None,
    };
    Some(item.unwrap_or(page))
}

/// One thread, or one comment in it: `comments/THREAD[/comment/COMMENT]`. The title in the address identifies nothing.
pub(super) fn reddit(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "reddit.com";
    let path = parts.path();
    if let ("redd.it", [thread]) = (parts.host.as_str(), &path[..])
        && is_id(thread)
    {
        return Some(Parts::page(HOME, &["comments", thread], &[]));
    }
    if !parts.is_on(&[HOME]) {
        return None;
    }
    let within = if let ["r" | "user" | "u", _, rest @ ..] = &path[..] { rest } else { &path[..] };
    match *within {
        ["comments", thread] | ["comments", thread, _] if is_id(thread) => {
            Some(Parts::page(HOME, &["comments", thread], &[]))
        }
        ["comments", thread, _, comment] if is_id(thread) && is_id(comment) => {
            Some(Parts::page(HOME, &["comments", thread, "comment", comment], &[]))
        }
        _ => Some(parts.on(HOME)),
    }
}

/// One post, film or photograph: `wall-1_2`, `video-1_2`, `photo-1_2`, shown alone or over another page.
pub(super) fn vk(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "vk.com";
    if !parts.is_on(&[HOME, "vk.ru", "vkontakte.ru", "vkvideo.ru"]) {
        return None;
    }
    let is_item = |text: &&str| {
        let kind = ["wall", "video", "photo", "clip"].iter().find_map(|kind| text.strip_prefix(kind));
        let numbers = kind.and_then(|rest| rest.strip_prefix('-').unwrap_or(rest).split_once('_'));
        numbers.is_some_and(|(of, id)| is_number(of) && is_number(id))
    };
    let page = parts.on(HOME).account_folded();
    // `?w=wall-1_2`, `?z=video-1_2%2Falbum`: the item is shown over the page that the path names.
    let over =
        page.query("w").or_else(|| page.query("z")).map(|over| over.split("%2F").next().unwrap_or(over));
    let item = over.filter(is_item).or_else(|| page.path().last().copied().filter(is_item));
    Some(item.map(|item| Parts::page(HOME, &[item], &[])).unwrap_or(page))
}

/// One invitation: `discord.gg/CODE`. Other pages get their present domain.
pub(super) fn discord(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "discord.com";
    let path = parts.path();
    match (parts.host.as_str(), &path[..]) {
        ("discord.gg", [code]) | (HOME | "discordapp.com", ["invite", code]) => {
            Some(Parts::page("discord.gg", &[code], &[]))
        }
        ("discordapp.com", _) => Some(parts.on(HOME)),
        _ => None,
    }
}
