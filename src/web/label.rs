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
    blog::{Category, Shelf, Tag, Tree},
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
    description: String,
    /// Names and paths: what it stands within, and what stands within it.
    above: Vec<(String, String)>,
    below: Vec<(String, String)>,
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
    let categories = (frame.say("site-categories"), "/categories");
    let structured = structured::list(&app, &frame, categories, &category.name, &category.path());
    let tree = Tree::in_use(&app.db).await?;
    let named = |all: Vec<&Category>| all.into_iter().map(|it| (it.name.clone(), it.path())).collect();
    let (above, below) = (named(tree.path(&category)), named(tree.within(Some(&category))));
    let page = Page {
        frame,
        feed,
        follow,
        structured,
        description: category.description.clone(),
        above,
        below,
        kind: key("label-category"),
        all: "/categories",
        name: category.name,
        listing,
        url,
    };
    Ok((leading_away(&app), page.show()?))
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
    let tags = (frame.say("site-tags"), "/tags");
    let structured = structured::list(&app, &frame, tags, &tag.name, &tag.path());
    Page {
        frame,
        feed,
        follow: None,
        structured,
        description: String::new(),
        above: vec![],
        below: vec![],
        kind: key("label-tag"),
        all: "/tags",
        name: tag.name,
        listing,
        url,
    }
    .show()
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

/// The tree of categories as it is written down.
#[derive(Template)]
#[template(path = "categories.html")]
struct Branches {
    frame: Frame,
    twigs: Vec<Twig>,
}

/// One step of writing the tree down: nothing here recurses.
enum Twig {
    Category(Category),
    /// What follows stands beside the one before, within it, or outside of what that stands within.
    Next,
    Deeper,
    Shallower,
}

pub async fn categories(State(app): State<App>, frame: Frame) -> Result<impl IntoResponse> {
    let tree = Tree::in_use(&app.db).await?;
    let mut twigs = Vec::new();
    let mut depths: Vec<usize> = Vec::new();
    for (depth, category) in tree.lines() {
        while depths.last().is_some_and(|it| *it > depth) {
            depths.pop();
            twigs.push(Twig::Shallower);
        }
        match depths.last() {
            Some(last) if *last == depth => twigs.push(Twig::Next),
            Some(_) => twigs.push(Twig::Deeper),
            None => {}
        }
        if depths.last() != Some(&depth) {
            depths.push(depth);
        }
        twigs.push(Twig::Category(category.clone()));
    }
    twigs.extend(depths.iter().skip(1).map(|_| Twig::Shallower));
    shown(&Branches { frame, twigs })
}

pub async fn tags(State(app): State<App>, frame: Frame) -> Result<impl IntoResponse> {
    let labels = Tag::in_use(&app.db).await?.into_iter().map(|it| (it.path(), it.name)).collect();
    shown(&All { frame, title: key("site-tags"), labels })
}
