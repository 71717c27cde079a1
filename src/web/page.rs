//! A page that stands by itself, such as About.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::IntoResponse,
};

use super::{frame::Frame, show as shown};
use crate::{App, Result, blog};

#[derive(Template)]
#[template(path = "page.html")]
struct Page {
    frame: Frame,
    page: blog::Page,
    url: String,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
) -> Result<impl IntoResponse> {
    let page = blog::Page::by_slug(&app.db, &slug).await?;
    let url = app.url(&page.path());
    shown(&Page { frame, page, url })
}
