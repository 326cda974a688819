//! Files that came with messages and options, where their `url` says. Nothing is ever shown as a page.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{id::Id, shared::Shared};

/// `/attachments/{channel}/{id}/{name}` and `/ephemeral-attachments/{id}/{name}`.
pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    let lasting =
        get(async |State(shared): State<Arc<Shared>>, Path((_, id, name)): Path<(Id, Id, String)>| {
            file(&shared, id, &name)
        });
    let passing = get(async |State(shared): State<Arc<Shared>>, Path((id, name)): Path<(Id, String)>| {
        file(&shared, id, &name)
    });
    Router::new()
        .route("/attachments/{channel_id}/{attachment_id}/{filename}", lasting)
        .route("/ephemeral-attachments/{attachment_id}/{filename}", passing)
        .with_state(shared.clone())
}

fn file(shared: &Shared, id: Id, name: &str) -> Response {
    let Some(bytes) = shared.state().files.get(&id).cloned() else {
        return (StatusCode::NOT_FOUND, "This content is no longer available.").into_response();
    };
    // Pictures are shown; everything else is only saved.
    let media_type = match name.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        _ => "application/octet-stream",
    };
    let headers = [(header::CONTENT_TYPE, media_type), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")];
    (headers, bytes).into_response()
}
