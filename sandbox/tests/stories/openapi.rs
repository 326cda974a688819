//! Discord's specification of its API, read as JSON Schemas.
//!
//! Used by the tests that hold the sandbox against what Discord publishes: of requests and of answers. The file is
//! not part of this repository; `DISCORD_OPENAPI` says where it is.
//!
//! Law: formats count (`date-time`, `uri`), as far as JSON Schema knows them; the rest of the document is taken at
//! its word.

use std::{env, fs};

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

/// Any name will do: nothing is ever fetched by it.
const NAME: &str = "json-schema:///discord";

/// The whole document.
pub(crate) struct Document {
    document: Value,
    registry: Registry<'static>,
}

impl Document {
    /// Reads the file that `DISCORD_OPENAPI` names.
    pub(crate) fn load() -> Self {
        let path =
            env::var_os("DISCORD_OPENAPI").expect("the test is ignored where DISCORD_OPENAPI is not set");
        let text = fs::read(&path).expect("DISCORD_OPENAPI names a file that can be read");
        let document: Value = serde_json::from_slice(&text).expect("the document is JSON");
        let resource = Draft::Draft202012.create_resource(document.clone());
        let registry = Registry::new().add(NAME, resource).and_then(jsonschema::RegistryBuilder::prepare);
        Self { document, registry: registry.expect("the document is a set of schemas") }
    }

    /// The templates of all routes.
    pub(crate) fn paths(&self) -> Vec<&str> {
        self.document["paths"].as_object().into_iter().flatten().map(|(path, _)| path.as_str()).collect()
    }

    /// The place of the schema of an answer with this status; `operation` is the place of its route and method.
    pub(crate) fn answer(&self, operation: &[&str], status: u16) -> Option<Vec<String>> {
        let status = status.to_string();
        let place = [operation, &["responses", &status, "content", "application/json", "schema"]].concat();
        let found = place.iter().try_fold(&self.document, |at, step| at.get(*step));
        found.map(|_| place.into_iter().map(str::to_owned).collect())
    }

    /// The schema at a place of the document, `["components", "schemas", "RichEmbed"]`.
    pub(crate) fn validator(&self, place: &[&str]) -> Validator {
        let pointer = place.iter().map(|step| escaped(step)).collect::<Vec<_>>().join("/");
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .should_ignore_unknown_formats(true)
            .build(&json!({ "$ref": format!("{NAME}#/{pointer}") }))
            .unwrap_or_else(|error| panic!("{place:?} is a schema of the document: {error}"))
    }
}

/// A step of a JSON pointer as it stands in a URI.
fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1").replace('{', "%7B").replace('}', "%7D")
}
