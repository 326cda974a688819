//! Embeds: the boxes under a message.
//!
//! Used by every form that carries a message.
//!
//! Law: the limits are those of the documentation ("Embed Limits"); all embeds of a message share 6000 characters.

use serde_json::Value;

use super::{
    Errors,
    format::{COLOR, LINK, MEDIA, MOMENT},
    shape::{Shape, boolean, field, integer, list, object, required, text},
};

/// The embeds of a message: ten at most.
pub(crate) const EMBEDS: Shape = list(&EMBED, 0, 10).or_null().rule(total);

const EMBED: Shape = object(&[
    field("type", text(0, 152_133).or_null()),
    field("title", text(0, 256).or_null()),
    field("description", text(0, 4096).or_null()),
    field("url", LINK.or_null()),
    field("timestamp", MOMENT.or_null()),
    field("color", COLOR.or_null()),
    field("author", AUTHOR.or_null()),
    field("footer", FOOTER.or_null()),
    field("image", PICTURE.or_null()),
    field("thumbnail", PICTURE.or_null()),
    field("video", PICTURE.or_null()),
    field("provider", PROVIDER.or_null()),
    field("fields", list(&FIELD, 0, 25).or_null()),
])
.rule(something_to_show);

const AUTHOR: Shape = object(&[
    field("name", text(0, 256).or_null()),
    field("url", LINK.or_null()),
    field("icon_url", MEDIA.or_null()),
]);

const FOOTER: Shape = object(&[field("text", text(0, 2048).or_null()), field("icon_url", MEDIA.or_null())]);

const PROVIDER: Shape = object(&[field("name", text(0, 256).or_null()), field("url", LINK.or_null())]);

const PICTURE: Shape = object(&[
    field("url", MEDIA.or_null()),
    field("width", integer(i64::MIN, i64::MAX).or_null()),
    field("height", integer(i64::MIN, i64::MAX).or_null()),
    field("placeholder", text(0, 64).or_null()),
    field("placeholder_version", integer(0, 0x7FFF_FFFF).or_null()),
    field("is_animated", boolean().or_null()),
    field("description", text(0, 4096).or_null()),
]);

const FIELD: Shape = object(&[
    required("name", text(0, 256)),
    required("value", text(0, 1024)),
    field("inline", boolean().or_null()),
]);

/// An embed with nothing in it but a colour or a moment is asked for a description.
fn something_to_show(embed: &Value, errors: &mut Errors) {
    const SHOWN: [&str; 9] =
        ["title", "description", "author", "footer", "image", "thumbnail", "video", "provider", "fields"];
    let shown = SHOWN.iter().any(|name| match &embed[name] {
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        other => other.is_object(),
    });
    if !shown {
        errors.missing("description");
    }
}

/// Title, description, names and values of fields, footer and author count, over all embeds together.
fn total(embeds: &Value, errors: &mut Errors) {
    const MOST: usize = 6000;
    let length = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let items = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let total: usize = items(embeds)
        .iter()
        .map(|embed| {
            let fields = items(&embed["fields"]);
            length(&embed["title"])
                + length(&embed["description"])
                + length(&embed["footer"]["text"])
                + length(&embed["author"]["name"])
                + fields.iter().map(|field| length(&field["name"]) + length(&field["value"])).sum::<usize>()
        })
        .sum();
    if total > MOST {
        errors.add("MAX_EMBED_SIZE_EXCEEDED", format!("Embed size exceeds maximum size of {MOST}"));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::form::check::check;

    #[test]
    fn all_embeds_share_6000_characters() {
        let embeds = |more: usize| {
            let field = json!({ "name": "n".repeat(100), "value": "v".repeat(900) });
            json!([
                { "description": "d".repeat(4000), "footer": { "text": "f".repeat(500) } },
                { "title": "t".repeat(100), "author": { "name": "a".repeat(200) }, "fields": [field] },
                { "description": "e".repeat(200 + more), "url": "https://example.org/not/counted" },
            ])
        };
        assert_eq!(Errors::told(check(&EMBEDS, &embeds(0))), [""; 0]);
        assert_eq!(Errors::told(check(&EMBEDS, &embeds(1))), [" MAX_EMBED_SIZE_EXCEEDED"]);
    }

    #[test]
    fn an_embed_shows_something() {
        assert_eq!(
            Errors::told(check(&EMBEDS, &json!([{ "color": 1 }]))),
            ["0.description BASE_TYPE_REQUIRED"]
        );
        assert_eq!(
            Errors::told(check(&EMBEDS, &json!([{ "title": "" }]))),
            ["0.description BASE_TYPE_REQUIRED"]
        );
        assert_eq!(Errors::told(check(&EMBEDS, &json!([{ "image": { "url": "https://a.b/c" } }]))), [""; 0]);
    }
}
