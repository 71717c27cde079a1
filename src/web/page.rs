//! A page that stands by itself, such as About.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

use super::{frame::Frame, picture, show as shown};
use crate::{
    App, Result,
    blog::{self, FoundPage},
    text,
};

#[derive(Template)]
#[template(path = "page.html")]
struct Page {
    frame: Frame,
    page: blog::Page,
    url: String,
    /// Its beginning in plain words.
    about: String,
}

pub async fn show(State(app): State<App>, frame: Frame, Path(slug): Path<String>) -> Result<Response> {
    let mut page = match blog::Page::for_readers(&app.db, &slug).await? {
        FoundPage::Here(page) => page,
        FoundPage::Moved(path) => return Ok(Redirect::permanent(&path).into_response()),
    };
    let url = app.url(&page.path());
    let about = Some(text::outline(&page.html)).filter(|it| !it.is_empty());
    let about = about.unwrap_or_else(|| page.title.clone());
    page.html = picture::in_text(&app.db, &page.html).await?;
    Ok(shown(&Page { frame, page, url, about })?.into_response())
}
