//! Pictures: covers of books, and what the owner hung up.

use axum::{
    extract::{Path, State},
    http::header,
    response::IntoResponse,
};

use crate::{App, Result};

/// Their names cannot be guessed and their contents never change.
pub async fn show(State(app): State<App>, Path(file): Path<String>) -> Result<impl IntoResponse> {
    let (kind, bytes) = app.media.fetch(&file).await?;
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, "inline"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, bytes))
}
