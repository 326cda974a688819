//! The directory of platforms: which hosts a company has, where that company sits, and which rule its addresses follow.
//! It is data (`data/platforms.csv`, `data/tracking.csv`), read once.
//!
//! Called by [`Location`](super::Location), by the routes ("the platform's country") and wherever platforms are counted.
//!
//! Law: a platform is recognised only by its domains, never by a path or the content of a page.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A service on which content is published, and the company that can take it down.
#[derive(Debug, PartialEq, Eq)]
pub struct Platform {
    /// Its name in data and statistics; never changes.
    pub id: &'static str,
    /// Its name for people.
    pub name: &'static str,
    /// The country where the company that runs it sits (ISO 3166-1 alpha-2), if it is known for certain.
    pub seat: Option<&'static str>,
    /// The Member State of its main establishment or legal representative in the Union, whose authority receives the copy
    /// of a removal order (Regulation (EU) 2021/784, art. 4), if it is known for certain.
    pub union_seat: Option<&'static str>,
    /// How its addresses are brought into one form.
    pub(super) rule: Rule,
    /// Its domains; keys are written with the first one.
    pub(super) domains: Vec<&'static str>,
    /// Query parameters that on this platform only track, or only change the look of the page.
    tracking: Vec<&'static str>,
    /// Query parameters that name something within an item, such as a comment on it.
    pub(super) within: Vec<&'static str>,
}

impl Platform {
    /// Whether any fragment names content here, as in an invitation of Signal, an old address of MEGA, or a chat in
    /// Telegram's web client.
    pub(super) fn fragments_name_content(&self) -> bool {
        matches!(self.rule, Rule::Fragment | Rule::Mega | Rule::Telegram)
    }

    /// Whether the path of an address may contain another address, as an archive's does. On a platform whose addresses
    /// are all known it does not: two addresses have then run together.
    pub(super) fn holds_others(&self) -> bool {
        matches!(self.rule, Rule::Plain | Rule::Mirrors | Rule::Fragment | Rule::ArchiveToday | Rule::Wayback)
    }
}

/// The ways in which platforms spell addresses. Each is a function in [`rules`](super::rules) or [`key`](super::key).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// As on any site.
    Plain,
    /// All its domains serve the same content.
    Mirrors,
    /// As on any site, but every fragment names content.
    Fragment,
    ArchiveToday,
    Dailymotion,
    Discord,
    Facebook,
    GoogleDrive,
    Instagram,
    Mega,
    Reddit,
    Telegram,
    Tiktok,
    Vimeo,
    Vk,
    Wayback,
    X,
    Youtube,
}

/// All platforms of the directory, in its order.
#[must_use]
pub fn platforms() -> &'static [Platform] {
    &DIRECTORY.platforms
}

/// The platform to which a host belongs: the host, or a domain above it, is one of the platform's domains.
pub(super) fn of_host(host: &str) -> Option<&'static Platform> {
    let mut domain = host;
    loop {
        if let Some(&index) = DIRECTORY.by_domain.get(domain) {
            return Some(&DIRECTORY.platforms[index]);
        }
        (_, domain) = domain.split_once('.')?;
    }
}

/// The platform with this id.
pub(super) fn named(id: &str) -> Option<&'static Platform> {
    DIRECTORY.by_id.get(id).map(|&index| &DIRECTORY.platforms[index])
}

/// Whether a query parameter names no content, on this platform or anywhere.
pub(super) fn tracks(platform: Option<&Platform>, parameter: &str) -> bool {
    let parameter = parameter.to_ascii_lowercase();
    let is = |listed: &&str| match listed.strip_suffix('*') {
        Some(prefix) => parameter.starts_with(prefix),
        None => parameter == *listed,
    };
    DIRECTORY.tracking.iter().any(is) || platform.is_some_and(|platform| platform.tracking.iter().any(is))
}

struct Directory {
    platforms: Vec<Platform>,
    by_domain: HashMap<&'static str, usize>,
    by_id: HashMap<&'static str, usize>,
    tracking: Vec<&'static str>,
}

static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    let platforms: Vec<_> = rows(include_str!("../../../data/platforms.csv")).map(platform).collect();
    let by_domain = platforms
        .iter()
        .enumerate()
        .flat_map(|(index, platform)| platform.domains.iter().map(move |&domain| (domain, index)))
        .collect();
    let by_id = platforms.iter().enumerate().map(|(index, platform)| (platform.id, index)).collect();
    Directory {
        platforms,
        by_domain,
        by_id,
        tracking: rows(include_str!("../../../data/tracking.csv")).collect(),
    }
});

/// The rows of a table, without comments and without the header.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1)
}

fn platform(row: &'static str) -> Platform {
    let columns: Vec<_> = row.split(',').collect();
    let [id, name, seat, union_seat, rule, domains, tracking, within] = columns[..] else {
        panic!("data/platforms.csv: eight columns in {row:?}")
    };
    let country = |code: &'static str| (!code.is_empty()).then_some(code);
    Platform {
        id,
        name,
        seat: country(seat),
        union_seat: country(union_seat),
        rule: rule_named(rule),
        domains: domains.split(' ').collect(),
        tracking: parameters(tracking),
        within: parameters(within),
    }
}

fn parameters(column: &'static str) -> Vec<&'static str> {
    column.split(' ').filter(|parameter| !parameter.is_empty()).collect()
}

fn rule_named(name: &str) -> Rule {
    match name {
        "" => Rule::Plain,
        "mirrors" => Rule::Mirrors,
        "fragment" => Rule::Fragment,
        "archive_today" => Rule::ArchiveToday,
        "dailymotion" => Rule::Dailymotion,
        "discord" => Rule::Discord,
        "facebook" => Rule::Facebook,
        "google_drive" => Rule::GoogleDrive,
        "instagram" => Rule::Instagram,
        "mega" => Rule::Mega,
        "reddit" => Rule::Reddit,
        "telegram" => Rule::Telegram,
        "tiktok" => Rule::Tiktok,
        "vimeo" => Rule::Vimeo,
        "vk" => Rule::Vk,
        "wayback" => Rule::Wayback,
        "x" => Rule::X,
        "youtube" => Rule::Youtube,
        other => panic!("data/platforms.csv: no rule {other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::location::host;

    #[test]
    fn the_directory_is_well_formed() {
        let directory = &*DIRECTORY;
        let country = |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        assert!(directory.platforms.len() >= 60);
        assert_eq!(
            directory.by_domain.len(),
            directory.platforms.iter().map(|p| p.domains.len()).sum::<usize>(),
            "a domain stands in two rows"
        );
        for (index, platform) in directory.platforms.iter().enumerate() {
            let id = platform.id;
            assert!(
                !id.is_empty()
                    && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            );
            assert!(directory.platforms[..index].iter().all(|other| other.id != id), "{id} stands twice");
            assert!(!platform.name.is_empty(), "{id} has no name");
            assert!(
                platform.seat.iter().chain(&platform.union_seat).all(|code| country(code)),
                "{id}: country"
            );
            for domain in &platform.domains {
                assert!(host::is_site(domain), "{id}: {domain} is no site");
                assert_eq!(url::quirks::domain_to_ascii(domain), *domain, "{id}: {domain}");
            }
            for parameter in &platform.within {
                assert!(!tracks(Some(platform), parameter), "{id}: {parameter} names content and tracks");
            }
        }
        assert!(directory.tracking.iter().all(|name| *name == name.to_ascii_lowercase()));
    }
}
