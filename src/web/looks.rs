//! The owner's own rules, served as a style sheet.

use axum::{
    extract::{Path, State},
    http::header,
    response::IntoResponse,
};

use crate::{App, Error, Result, blog::Look, secret::fingerprint};

/// Where these rules are found: another address for every change, so browsers may keep them for ever.
pub fn path(css: &str) -> String {
    format!("/looks/{}.css", fingerprint(css))
}

pub async fn style(State(app): State<App>, Path(file): Path<String>) -> Result<impl IntoResponse> {
    let print = file.strip_suffix(".css").ok_or(Error::NotFound)?;
    let css = Look::css(&app.db, print).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, css))
}
