//! Which of our locales is used for a language tag that a partner or Discord names, and which locales Discord has.
//!
//! Called when a locale is chosen. It uses a fixed table and a few rules and does not negotiate, so its result is
//! predictable.
//!
//! Law: a script is never replaced by another one. `sr-Latn` does not become `sr`, nor `zh-Hant` become `zh`.

/// Discord's locales. Source: `AvailableLocalesEnum` of its OpenAPI document.
pub const DISCORDS: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk",
    "vi", "zh-CN", "zh-TW",
];
/// The locales of [`DISCORDS`] that Discord's reference, "Locales", does not list. Commands may be named in them, but
/// as far as we know nobody can choose them.
const NOT_CHOSEN: [&str; 2] = ["ar", "he"];

/// The script that a language tag without a script means, for languages with several scripts.
const BARE_SCRIPT: [(&str, &str); 3] = [("sr", "Cyrl"), ("zh", "Hans"), ("bs", "Latn")];

/// Whether people can set Discord to a language.
#[must_use]
pub fn discord_has(tag: &str) -> bool {
    let language = tag.split('-').next();
    let mut chosen = DISCORDS.iter().filter(|locale| !NOT_CHOSEN.contains(locale));
    chosen.any(|locale| locale.split('-').next() == language)
}

/// The tags that can be used for `tag`, the closest first.
pub(super) fn candidates(tag: &str) -> Vec<String> {
    if !tag.is_ascii() {
        return Vec::new();
    }
    let mut parts = tag.split(['-', '_']);
    let written = parts.next().unwrap_or_default().to_ascii_lowercase();
    let (mut script, mut region) = (None, None);
    for part in parts {
        match part.len() {
            4 if script.is_none() && region.is_none() => script = Some(titled(part)),
            2 | 3 if region.is_none() => region = Some(part.to_ascii_uppercase()),
            _ => break,
        }
    }
    let language = match written.as_str() {
        "no" | "nn" => "nb",
        "iw" => "he",
        "mo" => "ro",
        "sh" => "sr",
        other => other,
    };
    if script.is_none() {
        script = match (written.as_str(), region.as_deref()) {
            ("sh", _) | ("sr", Some("ME")) => Some("Latn".to_owned()),
            ("zh", Some("TW" | "HK" | "MO")) => Some("Hant".to_owned()),
            _ => None,
        };
    }
    let bare = script.as_deref().is_none_or(|script| {
        BARE_SCRIPT.iter().find(|(own, _)| *own == language).is_none_or(|(_, bare)| *bare == script)
    });
    let mut tags = Vec::new();
    if let Some(script) = &script {
        tags.extend(region.iter().map(|region| format!("{language}-{script}-{region}")));
        tags.push(format!("{language}-{script}"));
    }
    if bare {
        tags.extend(region.iter().map(|region| format!("{language}-{region}")));
        tags.push(language.to_owned());
    }
    tags
}

fn titled(script: &str) -> String {
    let (first, rest) = script.split_at(1);
    first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_tag_comes_first_and_the_script_stays() {
        for (tag, expected) in [
            ("fr", "fr"),
            ("fr_CA", "fr-CA fr"),
            ("no", "nb"),
            ("nn-NO", "nb-NO nb"),
            ("sr", "sr"),
            ("sr-Cyrl-RS", "sr-Cyrl-RS sr-Cyrl sr-RS sr"),
            ("SR-LATN", "sr-Latn"),
            ("sr-ME", "sr-Latn-ME sr-Latn"),
            ("sh", "sr-Latn"),
            ("zh-TW", "zh-Hant-TW zh-Hant"),
            ("zh-CN", "zh-CN zh"),
            ("pt-BR", "pt-BR pt"),
            ("es-419", "es-419 es"),
            ("bs-Cyrl", "bs-Cyrl"),
            ("ar-u-nu-latn", "ar"),
            ("", ""),
        ] {
            assert_eq!(candidates(tag).join(" "), expected, "{tag}");
        }
    }
}
