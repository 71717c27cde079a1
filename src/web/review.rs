//! One review with the conversation about it.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::IntoResponse,
};

use super::{
    conversation::{Step, steps},
    frame::Frame,
    heading, show as shown,
    twin::Twin,
};
use crate::{
    App, Result,
    blog::{Entry, Review, Thread},
};

#[derive(Template)]
#[template(path = "review.html")]
struct Page {
    frame: Frame,
    entry: Entry,
    /// `14 comments`
    heading: String,
    servers: usize,
    steps: Vec<Step>,
    /// The address of this page.
    url: String,
    /// The ActivityPub id.
    id: String,
    /// The address of the cover.
    picture: Option<String>,
    /// Whether whoever reads this may change it.
    is_editable: bool,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
) -> Result<impl IntoResponse> {
    let review = Review::for_readers(&app.db, &slug).await?;
    let thread = Thread::of(&app.db, &review).await?;
    let entry = Entry::of(&app.db, review).await?;
    let page = Page {
        heading: heading(thread.count as u64),
        servers: thread.servers,
        steps: steps(thread, &entry.author),
        url: app.url(&entry.review.path()),
        id: entry.review.url(&app),
        picture: entry.cover.as_ref().map(|it| app.url(&it.path())),
        is_editable: frame.signed_in.as_ref().is_some_and(|it| entry.review.is_editable_by(&it.author)),
        entry,
        frame,
    };
    Ok((Twin(page.id.clone()), shown(&page)?))
}
