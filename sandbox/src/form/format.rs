//! Named formats: values whose type says too little about them.
//!
//! Used as the rules of shapes all over the forms.
//!
//! Law: a format accepts every spelling that Discord accepts from the libraries in use, also where the published
//! specification knows only one of them (numbers for snowflakes, text for permission bits).

use serde_json::Value;

use super::{
    Errors,
    check::{not_a, quoted, too_large, whole},
    shape::{Field, Shape, anything, field, list, text},
};

/// An id. Discord reads it as a signed number of 64 bits; discord.py sends it as a JSON number, most as text.
pub(crate) const ID: Shape = anything().rule(snowflake);

/// Permission bits, as text or as a number, up to the highest bit that the specification allows (2⁵⁴ − 1).
pub(crate) const PERMISSIONS: Shape = anything().rule(permissions);

/// A colour, `0xRRGGBB`.
pub(crate) const COLOR: Shape = super::shape::integer(0, 0xFF_FFFF);

/// A picture in the body itself: `data:image/png;base64,…`.
pub(crate) const IMAGE: Shape = text(0, usize::MAX).rule(image);

/// The address of a page: 2048 characters, `http` or `https`.
pub(crate) const LINK: Shape = text(0, 2048).rule(http);

/// The address of a picture or file: a page's, or `attachment://name` for a file of the same message.
pub(crate) const MEDIA: Shape = text(0, 2048).rule(media);

/// A moment, `2026-08-06T12:00:00Z`. An offset may be left out: Discord asks for ISO 8601, not for RFC 3339.
pub(crate) const MOMENT: Shape = text(0, usize::MAX).rule(moment);

/// Which files a person may hand over: documented since August 2026, and not in the specification yet.
pub(crate) const FILE_TYPES: Field =
    field("file_types", list(&text(1, usize::MAX).rule(file_type), 0, 10).or_null());

/// A group of types, or the end of a name with its dot.
fn file_type(value: &Value, errors: &mut Errors) {
    let text = quoted(value).to_lowercase();
    let end = text.strip_prefix('.').is_some_and(|end| !end.is_empty());
    if !end && !["image", "video", "audio"].contains(&text.as_str()) {
        let message = format!("\"{text}\" is neither image, video, audio nor a file extension with its dot.");
        errors.add("FILE_TYPE_INVALID", message);
    }
}

fn snowflake(value: &Value, errors: &mut Errors) {
    let digits = value.as_str().is_some_and(canonical) || whole(value).is_some_and(|number| number >= 0);
    match parsed(value) {
        _ if !digits => not_a("snowflake", value, errors),
        Some(number) if number <= i64::MAX.into() => {}
        _ => too_large("snowflake", &i64::MAX, errors),
    }
}

fn permissions(value: &Value, errors: &mut Errors) {
    const HIGHEST: i128 = (1 << 54) - 1;
    match parsed(value) {
        Some(number) if number < 0 => {
            errors.add("NUMBER_TYPE_MIN", "int value should be greater than or equal to 0.");
        }
        Some(number) if number <= HIGHEST => {}
        Some(_) => too_large("int", &HIGHEST, errors),
        None => not_a("int", value, errors),
    }
}

fn parsed(value: &Value) -> Option<i128> {
    whole(value).or_else(|| value.as_str()?.parse().ok())
}

fn canonical(text: &str) -> bool {
    text == "0"
        || (!text.starts_with('0') && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn http(value: &Value, errors: &mut Errors) {
    uri(value, &["http", "https"], errors);
}

fn media(value: &Value, errors: &mut Errors) {
    uri(value, &["http", "https", "attachment"], errors);
}

/// A well-formed address with one of these schemes. Letters outside ASCII are let through, as Discord does.
pub(crate) fn uri(value: &Value, schemes: &[&str], errors: &mut Errors) {
    let text = quoted(value);
    let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
    if !schemes.contains(&scheme.as_str()) {
        let shown = if scheme.is_empty() { &text } else { &scheme };
        let known = schemes.iter().map(|scheme| format!("'{scheme}'")).collect::<Vec<_>>().join(", ");
        let message = format!("Scheme \"{shown}\" is not supported. Scheme must be one of ({known}).");
        errors.add("URL_TYPE_INVALID_SCHEME", message);
    } else if !well_formed(&text[scheme.len() + 1..]) {
        errors.add("URL_TYPE_INVALID_URL", "Not a well formed URL.");
    }
}

fn well_formed(after_scheme: &str) -> bool {
    let Some(rest) = after_scheme.strip_prefix("//") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    let escapes = rest.split('%').skip(1);
    !host.is_empty()
        && !rest.contains(forbidden)
        && escapes.into_iter().all(|after| after.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2)
}

fn moment(value: &Value, errors: &mut Errors) {
    let text = quoted(value);
    if crate::clock::instant(&text).is_none() {
        errors.add("DATE_TIME_TYPE_PARSE", format!("Could not parse {text}. Should be ISO8601."));
    }
}

fn image(value: &Value, errors: &mut Errors) {
    let text = quoted(value);
    let fits = text.strip_prefix("data:image/").and_then(|rest| rest.split_once(";base64,"));
    if fits.is_none_or(|(_, data)| data.is_empty()) {
        errors.add("IMAGE_INVALID", "Unsupported image type given");
    }
}

/// The keys of a translation: the 34 languages of the specification (the documentation lists all but `ar`, `he`).
pub(crate) fn locale(key: &str) -> bool {
    LOCALES.contains(&key)
}

/// The languages a guild, a user or a translation can have.
pub(crate) const LOCALES: &[&str] = &[
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk",
    "vi", "zh-CN", "zh-TW",
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::form::check::check;

    fn fits(shape: &Shape, value: &Value) -> bool {
        check(shape, value).is_ok()
    }

    #[test]
    fn ids_are_text_or_numbers_of_63_bits() {
        for id in [json!("0"), json!("9223372036854775807"), json!(1234), json!(0)] {
            assert!(fits(&ID, &id), "{id}");
        }
        for id in [json!(""), json!("007"), json!("+7"), json!("9223372036854775808"), json!(-1), json!(1.5)]
        {
            assert!(!fits(&ID, &id), "{id}");
        }
    }

    #[test]
    fn permissions_are_text_or_numbers_of_54_bits() {
        for bits in [json!("8"), json!(8), json!("18014398509481983")] {
            assert!(fits(&PERMISSIONS, &bits), "{bits}");
        }
        for bits in [json!("18014398509481984"), json!(-1), json!("-1"), json!("all"), json!([])] {
            assert!(!fits(&PERMISSIONS, &bits), "{bits}");
        }
    }

    #[test]
    fn addresses_have_a_known_scheme_and_a_host() {
        for address in ["https://example.org", "HTTP://example.org:80/a?b#c", "https://example.org/%C3%A4"] {
            assert!(fits(&LINK, &json!(address)), "{address}");
        }
        for address in
            ["example.org", "https:example.org", "https://", "https://a b", "https://a/%zz", "attachment://a"]
        {
            assert!(!fits(&LINK, &json!(address)), "{address}");
        }
        assert!(fits(&MEDIA, &json!("attachment://a.png")));
    }

    #[test]
    fn moments_and_pictures_are_read_as_discord_does() {
        for moment in ["2026-08-06T12:00:00Z", "2026-08-06T12:00:00.123456+00:00", "2026-08-06T12:00:00"] {
            assert!(fits(&MOMENT, &json!(moment)), "{moment}");
        }
        assert!(!fits(&MOMENT, &json!("yesterday")));
        assert!(fits(&IMAGE, &json!("data:image/gif;base64,AAAA")));
        assert!(!fits(&IMAGE, &json!("https://example.org/a.png")));
    }
}
