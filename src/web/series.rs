//! Series of books: all of them, and one with its books in their order.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::IntoResponse,
};

use super::{frame::Frame, show as shown};
use crate::{
    App, Result,
    blog::{Part, Series},
};

#[derive(Template)]
#[template(path = "series_all.html")]
struct All {
    frame: Frame,
    series: Vec<Series>,
    url: String,
}

#[derive(Template)]
#[template(path = "series.html")]
struct Page {
    frame: Frame,
    series: Series,
    parts: Vec<Part>,
    url: String,
}

pub async fn all(State(app): State<App>, frame: Frame) -> Result<impl IntoResponse> {
    let series = Series::all(&app.db).await?;
    shown(&All { frame, series, url: app.url("/series") })
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
) -> Result<impl IntoResponse> {
    let (series, parts) = Series::parts(&app.db, &slug).await?;
    let url = app.url(&series.path());
    shown(&Page { frame, series, parts, url })
}
