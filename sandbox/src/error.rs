//! What the local Discord says when it refuses, in Discord's own numbers and words.
//!
//! Source of codes and sentences: Discord's developer documentation, "Opcodes and Status Codes".

use std::fmt;

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// A refusal: HTTP status, Discord's code, its sentence, and for forms what is wrong where.
#[derive(Clone, Debug)]
pub struct ApiError {
    /// HTTP status.
    pub status: u16,
    /// Discord's error code; 0 where there is only the status.
    pub code: u32,
    /// Discord's sentence.
    pub message: String,
    /// For code 50035: the tree of errors. For the limit on edits of old messages: null.
    pub errors: Option<Value>,
    /// Seconds to wait, where the refusal is a limit.
    pub retry_after: Option<f64>,
}

macro_rules! known {
    ($($name:ident $status:literal $code:literal $message:literal)*) => { $(
        #[doc = $message]
        pub(crate) fn $name() -> Self {
            Self::new($status, $code, $message)
        }
    )* };
}

impl ApiError {
    pub(crate) fn new(status: u16, code: u32, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), errors: None, retry_after: None }
    }

    known! {
        unauthorized 401 0 "401: Unauthorized"
        no_such_route 404 0 "404: Not Found"
        method_not_allowed 405 0 "405: Method Not Allowed"
        unknown_application 404 10002 "Unknown Application"
        unknown_channel 404 10003 "Unknown Channel"
        unknown_guild 404 10004 "Unknown Guild"
        unknown_member 404 10007 "Unknown Member"
        unknown_message 404 10008 "Unknown Message"
        unknown_overwrite 404 10009 "Unknown Permission Overwrite"
        unknown_role 404 10011 "Unknown Role"
        unknown_user 404 10013 "Unknown User"
        unknown_emoji 404 10014 "Unknown Emoji"
        unknown_webhook 404 10015 "Unknown Webhook"
        unknown_interaction 404 10062 "Unknown interaction"
        unknown_command 404 10063 "Unknown application command"
        unknown_command_permissions 404 10066 "Unknown application command permissions"
        too_many_pins 400 30003 "Maximum number of pins reached for the channel (250)"
        too_many_roles 400 30005 "Maximum number of server roles reached (250)"
        too_many_webhooks 400 30007 "Maximum number of webhooks reached (15)"
        too_many_reactions 400 30010 "Maximum number of reactions reached (20)"
        too_many_channels 400 30013 "Maximum number of server channels reached (500)"
        too_large 413 40005 "Request entity too large"
        already_acknowledged 400 40060 "Interaction has already been acknowledged."
        missing_access 403 50001 "Missing Access"
        not_in_dm 403 50003 "Cannot execute action on a DM channel"
        not_the_author 403 50005 "Cannot edit a message authored by another user"
        empty_message 400 50006 "Cannot send an empty message"
        cannot_send_to_user 403 50007 "Cannot send messages to this user"
        not_a_text_channel 400 50008 "Cannot send messages in a non-text channel"
        missing_permissions 403 50013 "Missing Permissions"
        not_on_this_type 400 50024 "Cannot execute action on this channel type"
        invalid_webhook_token 401 50027 "Invalid Webhook Token"
        invalid_role 400 50028 "Invalid Role"
        too_old_to_bulk_delete 400 50034 "A message provided was too old to bulk delete"
        archived_thread 400 50083 "This thread is archived"
        invalid_version 400 50041 "Invalid API version provided"
        invalid_json 400 50109 "The request body contains invalid JSON."
        locked_thread 400 160_005 "Thread is locked"
        thread_exists 400 160_004 "A thread has already been created for this message"
        blocked_by_automod 400 200_000 "Message was blocked by automatic moderation"
        blocked_link 400 240_000 "Message blocked by harmful links filter"
        internal_server_error 500 0 "500: Internal Server Error"
    }

    /// 50035, with the tree of what is wrong where.
    pub(crate) fn form(errors: Value) -> Self {
        Self { errors: Some(errors), ..Self::new(400, 50035, "Invalid Form Body") }
    }

    /// 50035 for one field (a path of keys, dots between), with Discord's code for the kind of error.
    pub(crate) fn field(path: &str, code: &str, message: impl Into<String>) -> Self {
        let leaf = json!({ "_errors": [{ "code": code, "message": message.into() }] });
        Self::form(path.rsplit('.').fold(leaf, |inner, key| json!({ key: inner })))
    }

    /// 30034: too many commands created within a day.
    pub(crate) fn too_many_commands_today(retry_after: f64) -> Self {
        let message = "Max number of daily application command creates has been reached (200)";
        Self { retry_after: Some(retry_after), ..Self::new(429, 30034, message) }
    }

    /// 30046: too many edits of messages older than an hour.
    pub(crate) fn old_edits(retry_after: f64) -> Self {
        let message = "Maximum number of edits to messages older than 1 hour reached. Try again later.";
        Self { retry_after: Some(retry_after), ..Self::new(429, 30046, message) }
    }

    /// The body as Discord sends it.
    #[must_use]
    pub fn body(&self) -> Value {
        let mut body = json!({ "message": self.message, "code": self.code });
        if let Some(errors) = &self.errors {
            body["errors"] = errors.clone();
        }
        if let Some(seconds) = self.retry_after {
            body["retry_after"] = json!(seconds);
            body["global"] = json!(false);
        }
        body
    }
}

/// Why a person cannot do something, as a sentence: the client of Discord would not let them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused(pub String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl From<ApiError> for Refused {
    fn from(error: ApiError) -> Self {
        let detail = error.errors.map(|errors| format!(" {errors}")).unwrap_or_default();
        Self(format!("{} ({}){detail}", error.message, error.code))
    }
}

impl From<crate::form::Errors> for ApiError {
    fn from(errors: crate::form::Errors) -> Self {
        Self::form(errors.to_json())
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).expect("the statuses above are valid");
        let mut response = (status, Json(self.body())).into_response();
        if let Some(seconds) = self.retry_after {
            let whole = format!("{}", seconds.ceil());
            response.headers_mut().insert("retry-after", whole.parse().expect("digits are a header value"));
            response.headers_mut().insert("x-ratelimit-scope", "shared".parse().expect("a header value"));
        }
        response
    }
}
