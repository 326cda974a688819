//! What the routes of the control API take and give.

use std::sync::Arc;

use axum::{
    Json,
    extract::State as Held,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::{error::Refused, shared::Shared};

/// What the handlers share.
pub(crate) type Sandbox = Held<Arc<Shared>>;

/// An answer: JSON, or a sentence with 4xx.
pub(crate) type Answer<T> = Result<Json<T>, Refused>;

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, Json(json!({ "error": self.0 }))).into_response()
    }
}
