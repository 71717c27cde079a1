//! The front page: what was reviewed lately.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::IntoResponse,
};

use super::{
    frame::Frame,
    listing::{Listing, Turn},
    show as shown,
    twin::Twin,
};
use crate::{
    App, Result,
    blog::{Actor, Category, Entry, Shelf},
};

#[derive(Template)]
#[template(path = "home.html")]
struct Page {
    frame: Frame,
    /// The newest review, on the first page.
    lead: Option<Entry>,
    listing: Listing,
    blog: Actor,
    categories: Vec<Category>,
    url: String,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let mut listing = Listing::of(&app, Shelf::All, &turn, "/").await?;
    let lead = listing.lead();
    let blog = frame.settings()?.blog(&app.db).await?;
    let twin = Twin(blog.url.clone());
    let categories = Category::in_use(&app.db).await?;
    let url = app.url(&listing.here());
    Ok((twin, shown(&Page { frame, lead, listing, blog, categories, url })?))
}
