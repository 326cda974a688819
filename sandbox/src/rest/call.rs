//! A request as the routes see it, and their answer.

use std::sync::Mutex;

use axum::{
    extract::{DefaultBodyLimit, Form, FromRequest, Multipart, Request, multipart::MultipartError},
    http::{StatusCode, header::CONTENT_TYPE},
};
use serde_json::{Value, json};

use crate::{
    error::ApiError,
    form::whole,
    id::Id,
    limits::Limits,
    state::attachment::{LARGEST, Upload},
};

/// Discord's limit on a request as a whole, in bytes.
const REQUEST: usize = 25 * 1024 * 1024;

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

/// Reads the body of a request: JSON, or a form with `payload_json` and files. No body is an empty object, and whole
/// numbers are integers, also where a client wrote `3.0`.
pub(crate) async fn read(request: Request) -> Result<(Value, Vec<Upload>), ApiError> {
    let (mut body, files) = read_as_written(request).await?;
    make_whole(&mut body);
    Ok((body, files))
}

async fn read_as_written(mut request: Request) -> Result<(Value, Vec<Upload>), ApiError> {
    DefaultBodyLimit::max(REQUEST).apply(&mut request);
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.unwrap_or_default().to_owned();
    if content_type.starts_with("multipart/form-data") {
        return read_form(request).await;
    }
    if content_type.starts_with("application/x-www-form-urlencoded") {
        let fields = Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let Form(fields) = fields.map_err(|_| ApiError::invalid_json())?;
        let mut body = json!({});
        for (name, text) in fields {
            put(&mut body, name, text)?;
        }
        return Ok((body, Vec::new()));
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
    let mut body = json!({});
    let mut files: Vec<(usize, Upload)> = Vec::new();
    let mut size = 0;
    while let Some(part) = form.next_field().await.map_err(unread)? {
        let name = part.name().unwrap_or_default().to_owned();
        let filename = part.file_name().map(str::to_owned);
        let content_type = part.content_type().map(str::to_owned);
        let bytes = part.bytes().await.map_err(unread)?;
        size += bytes.len();
        if size > REQUEST || (filename.is_some() && bytes.len() > LARGEST) {
            return Err(ApiError::too_large());
        }
        let Some(filename) = filename else {
            put(&mut body, name, String::from_utf8_lossy(&bytes).into_owned())?;
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

/// A field of a form: the whole body as JSON, or one value of it as text.
fn put(body: &mut Value, name: String, text: String) -> Result<(), ApiError> {
    if name == "payload_json" {
        *body = serde_json::from_str(&text).map_err(|_| ApiError::invalid_json())?;
    } else if let Value::Object(body) = body {
        body.insert(name, Value::String(text));
    }
    Ok(())
}

fn make_whole(value: &mut Value) {
    match value {
        Value::Object(object) => object.values_mut().for_each(make_whole),
        Value::Array(list) => list.iter_mut().for_each(make_whole),
        Value::Number(number) if number.is_f64() => {
            let whole = whole(value).and_then(|number| i64::try_from(number).ok());
            *value = whole.map_or_else(|| value.take(), Value::from);
        }
        _ => {}
    }
}

#[expect(clippy::needless_pass_by_value, reason = "errors are mapped by value")]
fn unread(error: MultipartError) -> ApiError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        ApiError::too_large()
    } else {
        ApiError::invalid_json()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    async fn reads(content_type: &str, body: impl Into<Body>) -> Result<Value, u64> {
        let request = Request::post("/").header(CONTENT_TYPE, content_type).body(body.into());
        let body = read(request.expect("is one")).await.map(|(body, _)| body);
        body.map_err(|error| error.body()["code"].as_u64().expect("errors have a code"))
    }

    #[tokio::test]
    async fn a_body_is_json_or_a_form() {
        const FORM: &str = "application/x-www-form-urlencoded";
        assert_eq!(reads("application/json", r#"{"content":"é"}"#).await, Ok(json!({ "content": "é" })));
        assert_eq!(
            reads(FORM, "content=%C3%A9+%26&tts=true").await,
            Ok(json!({ "content": "é &", "tts": "true" }))
        );
        assert_eq!(reads(FORM, "payload_json=%7B%22tts%22%3Atrue%7D").await, Ok(json!({ "tts": true })));
        assert_eq!(reads(FORM, "payload_json=%7B").await, Err(50_109));
        assert_eq!(reads("text/plain", "content").await, Err(50_035));
        assert_eq!(reads("text/plain", "").await, Ok(json!({})));
        let written = r#"{"flags":64.0,"list":[{"n":-3.0}],"half":0.5}"#;
        let read = json!({ "flags": 64, "list": [{ "n": -3 }], "half": 0.5 });
        assert_eq!(reads("application/json", written).await, Ok(read));
    }

    #[tokio::test]
    async fn a_file_has_ten_mebibytes_at_most() {
        let form = |size| {
            let file = "content-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
            format!("--b\r\n{file}{}\r\n--b--\r\n", "x".repeat(size))
        };
        let multipart = "multipart/form-data; boundary=b";
        assert_eq!(reads(multipart, form(LARGEST)).await, Ok(json!({})));
        assert_eq!(reads(multipart, form(LARGEST + 1)).await, Err(40_005));
        assert_eq!(reads(multipart, form(REQUEST + 1)).await, Err(40_005));
    }
}
