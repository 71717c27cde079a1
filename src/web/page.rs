//! A page that stands by itself, such as About.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::IntoResponse,
};

use super::{frame::Frame, show as shown};
use crate::{App, Result, blog, text};

#[derive(Template)]
#[template(path = "page.html")]
struct Page {
    frame: Frame,
    page: blog::Page,
    url: String,
    /// Its beginning in plain words.
    about: String,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
) -> Result<impl IntoResponse> {
    let page = blog::Page::by_slug(&app.db, &slug).await?;
    let url = app.url(&page.path());
    let about = Some(text::outline(&page.html)).filter(|it| !it.is_empty());
    let about = about.unwrap_or_else(|| page.title.clone());
    shown(&Page { frame, page, url, about })
}
