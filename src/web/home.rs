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
    let settings = frame.settings()?;
    let (mut listing, blog, categories) = tokio::try_join!(
        Listing::of(&app, Shelf::All, &turn, "/"),
        settings.blog(&app.db),
        Category::in_use(&app.db),
    )?;
    let lead = listing.lead();
    let twin = Twin(blog.url.clone());
    let url = app.url(&listing.here());
    let (card, follow) = (Card::of_blog(&app, &frame), FollowBox::blog(&blog));
    let entries = lead.iter().chain(&listing.entries);
    let structured = structured::home(&app, &frame, entries, &card.picture.url);
    let away = leading_away(&app);
    let page = Page { frame, lead, listing, blog, categories, url, card, structured, follow };
    Ok((twin, away, shown(&page)?))
}
