//! The page a person opens in the browser: static files that live in the binary.
//!
//! The server mounts [`routes`]; the page itself speaks only to the control API (`/sandbox/v1`).
//! The law: the browser loads nothing from anywhere but this server and runs no script that stands in a page,
//! so nothing a bot or a person wrote can run here. The headers say so, and the files keep to it.

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

const POLICY: &str = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; \
                      connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Puts files of the `page` folder in the binary: name and text.
macro_rules! files {
    ($($name:literal),* $(,)?) => { &[$(($name, include_str!(concat!("page/", $name)))),*] };
}

const INDEX: &str = include_str!("page/index.html");

/// Every file that `index.html` and the modules name, by its name under `/page/`.
const FILES: &[(&str, &str)] = files![
    "actions.js",
    "api.js",
    "app.js",
    "base.css",
    "channels.js",
    "choices.js",
    "clock.js",
    "combobox.js",
    "components.js",
    "composer.css",
    "composer.js",
    "controls.css",
    "dom.js",
    "embeds.css",
    "embeds.js",
    "fields.js",
    "files.js",
    "frame.css",
    "frame.js",
    "icon.svg",
    "listbox.js",
    "live.js",
    "markdown.js",
    "menus.js",
    "message.css",
    "message.js",
    "messages.js",
    "modal.css",
    "modal.js",
    "offers.js",
    "options.js",
    "panel.css",
    "panel.js",
    "popup.css",
    "popup.js",
    "presses.js",
    "select.js",
    "sidebar.css",
    "store.js",
    "time.js",
    "tour.css",
    "tour.js",
    "traffic.js",
    "typing.js",
    "visit.js",
    "words.css",
];

/// The page itself, for the root of the server.
pub(crate) fn index() -> Response {
    file("index.html", INDEX)
}

/// The files of the page: `/page/{name}`.
pub(crate) fn routes() -> Router {
    let mut router = Router::new();
    for &(name, text) in FILES {
        router = router.route(&format!("/page/{name}"), get(async move || file(name, text)));
    }
    router
}

/// One file with its type and the headers every file of the page has.
fn file(name: &str, text: &'static str) -> Response {
    let content_type = match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
    let headers = [
        (CONTENT_TYPE, content_type),
        (CACHE_CONTROL, "no-cache"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, text).into_response()
}

#[cfg(test)]
mod tests {
    use super::{FILES, INDEX};

    /// The names that a text takes from a quoted path beginning with `prefix`.
    fn named<'text>(text: &'text str, prefix: &'text str) -> impl Iterator<Item = &'text str> {
        text.split(prefix).skip(1).filter_map(|rest| rest.split('"').next())
    }

    #[test]
    fn every_file_that_is_named_is_served_and_every_served_file_is_named() {
        let mut wanted: Vec<&str> = named(INDEX, "\"/page/").collect();
        for (_, text) in FILES {
            wanted.extend(named(text, "from \"./"));
            wanted.extend(named(text, "import \"./"));
        }
        assert!(wanted.contains(&"app.js"), "index.html names the page's script");
        for name in &wanted {
            assert!(FILES.iter().any(|(served, _)| served == name), "{name} is named but not served");
        }
        for (served, _) in FILES {
            assert!(wanted.contains(served), "{served} is served but nothing names it");
        }
    }

    #[test]
    fn the_files_keep_to_the_policy() {
        assert!(!INDEX.contains("style="), "an inline style would be refused");
        assert_eq!(INDEX.matches("<script").count(), 1, "the only script is app.js");
        let refused = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "url(http"];
        for (name, text) in FILES {
            for word in refused {
                assert!(!text.contains(word), "{name} uses {word}");
            }
        }
    }
}
