//! A request as the routes see it, and their answer.

use std::sync::Mutex;

use axum::{
    extract::{FromRequest, Multipart, Request},
    http::header::CONTENT_TYPE,
};
use serde_json::{Map, Value, json};

use crate::{error::ApiError, id::Id, limits::Limits, state::posting::Upload};

/// Discord's limit on a request as a whole, in bytes.
const REQUEST: usize = 25 * 1024 * 1024;
/// Discord's limit on one file, in bytes.
const FILE: usize = 10 * 1024 * 1024;

/// A request to a route.
pub(crate) struct Call<'a> {
    /// The bot that asks, where it named its token.
    pub(crate) bot: Option<Id>,
    pub(crate) params: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Value,
    pub(crate) files: Vec<Upload>,
    pub(crate) limits: &'a Mutex<Limits>,
}

/// What a route answers when it does not refuse.
pub(crate) enum Reply {
    /// 204.
    Empty,
    /// A status and a body.
    Json(u16, Value),
}

/// What a route gives back.
pub(crate) type Answer = Result<Reply, ApiError>;

/// 200 with a body.
#[expect(clippy::unnecessary_wraps, reason = "it ends a route")]
pub(crate) fn ok(body: Value) -> Answer {
    Ok(Reply::Json(200, body))
}

/// 201 with a body.
#[expect(clippy::unnecessary_wraps, reason = "it ends a route")]
pub(crate) fn created(body: Value) -> Answer {
    Ok(Reply::Json(201, body))
}

impl Call<'_> {
    /// The bot that asks. Only routes that need one ask for it.
    pub(crate) fn me(&self) -> Result<Id, ApiError> {
        self.bot.ok_or_else(ApiError::unauthorized)
    }

    /// A part of the path.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.params.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// A snowflake in the path; 50035 where it is none.
    pub(crate) fn id(&self, name: &str) -> Result<Id, ApiError> {
        snowflake(name, self.text(name))
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A snowflake in the query; 50035 where it is none.
    pub(crate) fn query_id(&self, name: &str) -> Result<Option<Id>, ApiError> {
        self.query(name).map(|text| snowflake(name, text)).transpose()
    }

    pub(crate) fn query_bool(&self, name: &str) -> bool {
        self.query(name).is_some_and(|value| value.eq_ignore_ascii_case("true") || value == "1")
    }

    /// A number in the query between bounds; 50035 outside of them.
    pub(crate) fn query_count(&self, name: &str, most: usize, default: usize) -> Result<usize, ApiError> {
        let Some(text) = self.query(name) else { return Ok(default) };
        let count: usize = text.parse().map_err(|_| {
            ApiError::field(name, "NUMBER_TYPE_COERCE", format!("Value \"{text}\" is not int."))
        })?;
        match count {
            0 => Err(ApiError::field(
                name,
                "NUMBER_TYPE_MIN",
                "int value should be greater than or equal to 1.",
            )),
            _ if count > most => {
                let message = format!("int value should be less than or equal to {most}.");
                Err(ApiError::field(name, "NUMBER_TYPE_MAX", message))
            }
            _ => Ok(count),
        }
    }
}

fn snowflake(name: &str, text: &str) -> Result<Id, ApiError> {
    text.parse().map_err(|_| {
        ApiError::field(name, "NUMBER_TYPE_COERCE", format!("Value \"{text}\" is not snowflake."))
    })
}

/// Reads the body of a request: JSON, or a form with `payload_json` and files. No body is an empty object.
pub(crate) async fn read(request: Request) -> Result<(Value, Vec<Upload>), ApiError> {
    let content_type =
        request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if content_type.starts_with("multipart/form-data") {
        return read_form(request).await;
    }
    let json_type = content_type.is_empty() || content_type.starts_with("application/json");
    let bytes =
        axum::body::to_bytes(request.into_body(), REQUEST).await.map_err(|_| ApiError::too_large())?;
    if bytes.is_empty() {
        return Ok((json!({}), Vec::new()));
    }
    if !json_type {
        let message =
            "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
        return Err(ApiError::form(
            json!({ "_errors": [{ "code": "CONTENT_TYPE_INVALID", "message": message }] }),
        ));
    }
    let body = serde_json::from_slice(&bytes).map_err(|_| ApiError::invalid_json())?;
    Ok((body, Vec::new()))
}

async fn read_form(request: Request) -> Result<(Value, Vec<Upload>), ApiError> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| ApiError::invalid_json())?;
    let mut body = Value::Object(Map::new());
    let mut files: Vec<(usize, Upload)> = Vec::new();
    let mut size = 0;
    while let Some(part) = form.next_field().await.map_err(|_| ApiError::invalid_json())? {
        let name = part.name().unwrap_or_default().to_owned();
        let filename = part.file_name().map(str::to_owned);
        let content_type = part.content_type().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|_| ApiError::invalid_json())?;
        size += bytes.len();
        if size > REQUEST || (filename.is_some() && bytes.len() > FILE) {
            return Err(ApiError::too_large());
        }
        let Some(filename) = filename else {
            let text = String::from_utf8_lossy(&bytes);
            if name == "payload_json" {
                body = serde_json::from_str(&text).map_err(|_| ApiError::invalid_json())?;
            } else if let Value::Object(body) = &mut body {
                body.insert(name, Value::String(text.into_owned()));
            }
            continue;
        };
        // `files[3]` belongs to the attachment with id 3; plain `file` is the first.
        let index = name.strip_prefix("files[").and_then(|rest| rest.strip_suffix(']'));
        let index = index.and_then(|index| index.parse().ok()).unwrap_or(files.len());
        files.push((index, Upload { index, filename, content_type, bytes }));
    }
    files.sort_by_key(|(index, _)| *index);
    Ok((body, files.into_iter().map(|(_, file)| file).collect()))
}
