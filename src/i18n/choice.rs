//! Which of our locales stands for a language tag that a partner or Discord names, and which those of Discord are.
//!
//! Called when a locale is chosen. A closed table and a few rules, no negotiation: what comes out can be foreseen.
//!
//! Law: a script is never changed behind a reader's back. `sr-Latn` does not become `sr`, nor `zh-Hant` become `zh`.

/// Discord's locales. Source: `AvailableLocalesEnum` of its OpenAPI document.
pub const DISCORDS: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk",
    "vi", "zh-CN", "zh-TW",
];
/// Those of them that its reference, "Locales", does not list: commands may be named in them, but nobody is known to be
/// able to choose them.
const NOT_CHOSEN: [&str; 2] = ["ar", "he"];

/// The script that a bare language tag means, where several are in use.
const BARE_SCRIPT: [(&str, &str); 3] = [("sr", "Cyrl"), ("zh", "Hans"), ("bs", "Latn")];

/// Whether Discord can be set to a language.
#[must_use]
pub fn discord_has(tag: &str) -> bool {
    let language = tag.split('-').next();
    let mut chosen = DISCORDS.iter().filter(|locale| !NOT_CHOSEN.contains(locale));
    chosen.any(|locale| locale.split('-').next() == language)
}

/// The tags that serve for `tag`, the nearest first.
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
