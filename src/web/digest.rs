//! The link in every digest that ends them, for whoever has the letter.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::IntoResponse,
};

use super::{frame::Frame, show as shown};
use crate::{App, Result, blog::Author};

#[derive(Template)]
#[template(path = "digest.html")]
struct Page {
    frame: Frame,
    action: String,
    is_ended: bool,
}

/// Asks first: programs that look at mail follow every link in it.
pub async fn ask(
    State(app): State<App>,
    frame: Frame,
    Path((username, key)): Path<(String, String)>,
) -> Result<impl IntoResponse> {
    Author::by_digest_key(&app.db, &username, &key).await?;
    shown(&Page { frame, action: format!("/digest/{username}/{key}"), is_ended: false })
}

/// Ends them: by the button, or at once by a mail program (RFC 8058). Doing it twice changes nothing.
pub async fn end(
    State(app): State<App>,
    frame: Frame,
    Path((username, key)): Path<(String, String)>,
) -> Result<impl IntoResponse> {
    Author::by_digest_key(&app.db, &username, &key).await?.unsubscribe(&app).await?;
    shown(&Page { frame, action: String::new(), is_ended: true })
}
