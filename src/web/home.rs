//! The front page: what was reviewed lately.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::IntoResponse,
};

use super::{
    card::Card,
    follow::{FollowBox, leading_away},
    frame::Frame,
    listing::{Listing, Turn},
    show as shown, structured,
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
    card: Card,
    structured: String,
    follow: FollowBox,
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
    let (card, follow) = (Card::of_blog(&app, &frame), FollowBox::blog(&blog));
    let entries = lead.iter().chain(&listing.entries);
    let structured = structured::home(&app, &frame, entries, &card.picture.url);
    let away = leading_away(&app);
    let page = Page { frame, lead, listing, blog, categories, url, card, structured, follow };
    Ok((twin, away, shown(&page)?))
}
