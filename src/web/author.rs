//! Who writes here: one author with their reviews, and all of them.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
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
    blog::{Actor, Author, Review, Shelf},
};

#[derive(Template)]
#[template(path = "author.html")]
struct Page {
    frame: Frame,
    author: Author,
    actor: Actor,
    listing: Listing,
    url: String,
    card: Card,
    structured: String,
    follow: FollowBox,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Path(username): Path<String>,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let author = Author::for_readers(&app.db, &username).await?;
    let actor = author.actor(&app.db).await?;
    let listing = Listing::of(&app, Shelf::By(&author), &turn, author.path()).await?;
    let twin = Twin(actor.url.clone());
    let url = app.url(&listing.here());
    let card = Card::of_author(&app, &frame, &author, &actor);
    let structured = structured::author(&app, &frame, &author, &actor, &card.description);
    let follow = FollowBox::author(&author, &actor);
    let away = leading_away(&app);
    let page = Page { frame, author, actor, listing, url, card, structured, follow };
    Ok((twin, away, shown(&page)?))
}

#[derive(Template)]
#[template(path = "authors.html")]
struct Everybody {
    frame: Frame,
    authors: Vec<(Author, Actor, u64)>,
}

pub async fn list(State(app): State<App>, frame: Frame) -> Result<impl IntoResponse> {
    let mut authors = Vec::new();
    for (author, actor) in Author::all(&app.db).await? {
        let reviews = Review::count_published(&app.db, Shelf::By(&author)).await?;
        if author.disabled_at.is_none() || reviews > 0 {
            authors.push((author, actor, reviews));
        }
    }
    shown(&Everybody { frame, authors })
}
