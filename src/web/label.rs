//! Reviews by what they are filed under: categories and tags.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::IntoResponse,
};

use super::{
    follow::{FollowBox, leading_away},
    frame::Frame,
    listing::{Listing, Turn},
    show as shown, structured,
};
use crate::{
    App, Error, Result,
    blog::{Category, Shelf, Tag},
    language::key,
};

#[derive(Template)]
#[template(path = "label.html")]
struct Page {
    frame: Frame,
    /// The key of what it is: a category or a tag.
    kind: &'static str,
    /// Where all of this kind are listed.
    all: &'static str,
    name: String,
    listing: Listing,
    url: String,
    /// The path of its feed.
    feed: String,
    /// In a category.
    follow: Option<FollowBox>,
    structured: String,
}

pub async fn category(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let category = Category::by_slug(&app.db, &slug).await?;
    let listing = Listing::of(&app, Shelf::In(&category), &turn, category.path()).await?;
    let url = app.url(&listing.here());
    let feed = format!("{}/feed.atom", category.path());
    let follow = Some(FollowBox::around(&app, &frame).await?);
    let above = (frame.say("site-categories"), "/categories");
    let structured = structured::list(&app, &frame, above, &category.name, &category.path());
    let (kind, all, name) = (key("label-category"), "/categories", category.name);
    let page = Page { frame, feed, kind, all, name, listing, url, follow, structured }.show()?;
    Ok((leading_away(&app), page))
}

pub async fn tag(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let tag = Tag::by_slug(&app.db, &slug).await?;
    let listing = Listing::of(&app, Shelf::Tagged(&tag), &turn, tag.path()).await?;
    let url = app.url(&listing.here());
    let feed = format!("{}/feed.atom", tag.path());
    let above = (frame.say("site-tags"), "/tags");
    let structured = structured::list(&app, &frame, above, &tag.name, &tag.path());
    let (kind, all, name) = (key("label-tag"), "/tags", tag.name);
    Page { frame, feed, kind, all, name, listing, url, follow: None, structured }.show()
}

impl Page {
    /// What only drafts are filed under is nobody's business yet.
    fn show(self) -> Result<impl IntoResponse> {
        if self.listing.entries.is_empty() { Err(Error::NotFound) } else { shown(&self) }
    }
}

#[derive(Template)]
#[template(path = "labels.html")]
struct All {
    frame: Frame,
    /// The key of the heading.
    title: &'static str,
    /// Paths and names.
    labels: Vec<(String, String)>,
}

pub async fn categories(State(app): State<App>, frame: Frame) -> Result<impl IntoResponse> {
    let labels = Category::in_use(&app.db).await?.into_iter().map(|it| (it.path(), it.name)).collect();
    shown(&All { frame, title: key("site-categories"), labels })
}

pub async fn tags(State(app): State<App>, frame: Frame) -> Result<impl IntoResponse> {
    let labels = Tag::in_use(&app.db).await?.into_iter().map(|it| (it.path(), it.name)).collect();
    shown(&All { frame, title: key("site-tags"), labels })
}
