//! The spellings of social networks and messengers. See [`rules`](super).

use super::{Parts, is_id, is_number};

/// One post: `i/status/ID`, whoever's name stands before it: the number alone names it.
pub(super) fn x(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "x.com";
    if !parts.is_on(&[HOME, "twitter.com"]) {
        return None;
    }
    // Addresses of before 2012 carried the path in the fragment.
    let routed = parts.fragment.as_deref().and_then(|fragment| fragment.strip_prefix("!/"));
    let path = routed.map_or_else(|| parts.path(), |routed| routed.split('/').collect());
    match path[..] {
        ["i", "web", "status", id, ..] | [_, "status" | "statuses", id, ..] if is_number(id) => {
            Some(Parts::page(HOME, &["i", "status", id], &[]))
        }
        [account] if routed.is_some() && is_id(account) => {
            Some(Parts::page(HOME, &[account], &[]).account_folded())
        }
        _ => Some(parts.on(HOME).account_folded()),
    }
}

/// One photograph or film: `p/CODE`, as a post, a reel or within an account.
pub(super) fn instagram(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "instagram.com";
    if !parts.is_on(&[HOME, "instagr.am"]) {
        return None;
    }
    match parts.path()[..] {
        ["p" | "reel" | "reels" | "tv", code, ..] | [_, "p" | "reel" | "tv", code, ..]
            if is_id(code) && !matches!(code, "audio" | "videos") =>
        {
            Some(Parts::page(HOME, &["p", code], &[]))
        }
        ["stories", account, ref rest @ ..] => {
            let account = account.to_ascii_lowercase();
            Some(Parts::page(HOME, &[&["stories", &account], rest].concat(), &[]))
        }
        _ => Some(parts.on(HOME).account_folded()),
    }
}

/// One message: `t.me/CHANNEL/NUMBER`; the preview (`/s/`), the channel's own subdomain and the web client name the same.
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
    let path: Vec<_> = page.path.iter().map(String::as_str).collect();
    match path[..] {
        ["s", _, ..] => {
            page.path.remove(0);
        }
        [invitation] if invitation.starts_with("%2B") => {
            page.path = vec!["joinchat".to_owned(), invitation["%2B".len()..].to_owned()];
        }
        _ => {}
    }
    Some(page.account_folded())
}

/// One post, film, photograph, group post or profile, by its number where the address holds it.
pub(super) fn facebook(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "facebook.com";
    // `fr-fr.facebook.com`: the same pages in a language.
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

    match parts.path()[..] {
        ["watch"] | ["watch", "live"] | ["video.php"] => parts.query("v").map(film),
        ["photo.php" | "photo"] => parts.query("fbid").map(photograph),
        ["story.php" | "permalink.php"] => {
            parts.query("id").zip(parts.query("story_fbid")).map(|(of, id)| post(of, id))
        }
        ["profile.php"] => parts.query("id").map(|id| Parts::page(HOME, &[id], &[])),
        ["people", _, id] if is_number(id) => Some(Parts::page(HOME, &[id], &[])),
        ["reel", id] | [_, "videos", id] | [_, "videos", _, id] if is_number(id) => Some(film(id)),
        [_, "photos", id] | [_, "photos", _, id] | [_, "photos", _, id, _] if is_number(id) => {
            Some(photograph(id))
        }
        ["groups", group, "permalink" | "posts", id] if is_id(id) => Some(in_group(group, id)),
        ["groups", group] => parts.query("multi_permalinks").map(|id| in_group(group, id)),
        [of, "posts", id] | [of, "posts", _, id] if is_id(id) => Some(post(of, id)),
        // Opaque tokens of the share button: what follows is of no account, and only tracks.
        ["share", ..] => Some(Parts::page(HOME, &parts.path(), &[])),
        _ => None,
    }
    .or_else(|| Some(parts.on(HOME).account_folded()))
}

/// One thread, or one comment in it: `comments/THREAD[/comment/COMMENT]`; the title in the address names nothing.
pub(super) fn reddit(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "reddit.com";
    let path = parts.path();
    if let ("redd.it", [thread]) = (parts.host.as_str(), &path[..]) {
        return Some(Parts::page(HOME, &["comments", thread], &[]));
    }
    if !parts.is_on(&[HOME]) {
        return None;
    }
    let within = if let ["r" | "user" | "u", _, rest @ ..] = &path[..] { rest } else { &path[..] };
    match *within {
        ["comments", thread] | ["comments", thread, _] => Some(Parts::page(HOME, &["comments", thread], &[])),
        ["comments", thread, _, comment] => {
            Some(Parts::page(HOME, &["comments", thread, "comment", comment], &[]))
        }
        _ => Some(parts.on(HOME)),
    }
}

/// One post, film or photograph: `wall-1_2`, `video-1_2`, `photo-1_2`, opened alone or over another page.
pub(super) fn vk(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "vk.com";
    if !parts.is_on(&[HOME, "vk.ru", "vkontakte.ru", "vkvideo.ru"]) {
        return None;
    }
    let is_item = |text: &&str| {
        ["wall", "video", "photo", "clip"].iter().any(|kind| {
            text.strip_prefix(kind).is_some_and(|rest| {
                rest.contains('_')
                    && rest.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
            })
        })
    };
    // `?w=wall-1_2`, `?z=video-1_2%2Falbum`: the item lies over the page of the path.
    let over =
        parts.query("w").or_else(|| parts.query("z")).map(|over| over.split("%2F").next().unwrap_or(over));
    let item = over.filter(is_item).or_else(|| parts.path().last().copied().filter(is_item));
    Some(item.map_or_else(|| parts.on(HOME).account_folded(), |item| Parts::page(HOME, &[item], &[])))
}

/// One invitation: `discord.gg/CODE`; other pages under their present domain.
pub(super) fn discord(parts: &Parts) -> Option<Parts> {
    const HOME: &str = "discord.com";
    let path = parts.path();
    match (parts.host.as_str(), &path[..]) {
        ("discord.gg", [code]) => Some(Parts::page("discord.gg", &[code], &[])),
        (HOME | "discordapp.com", ["invite", code]) => Some(Parts::page("discord.gg", &[code], &[])),
        ("discordapp.com", _) => Some(parts.on(HOME)),
        _ => None,
    }
}
