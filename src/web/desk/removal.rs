//! Somebody who writes here leaves for good: for the owner, who confirms it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    App, Error, Result,
    blog::{Actor, Author, By, Review, Shelf},
    federation,
    language::Phrase,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/removal.html")]
struct Page {
    frame: Frame,
    author: Author,
    actor: Actor,
    reviews: u64,
    reason: String,
    problems: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Confirmation {
    /// Their name, typed once more.
    username: String,
    reason: String,
}

pub async fn ask(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(username): Path<String>,
) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    shown(&Page::of(&app, frame, &username).await?)
}

pub async fn remove(
    State(app): State<App>,
    frame: Frame,
    Path(username): Path<String>,
    Signed(me, typed): Signed<Confirmation>,
) -> Result<Response> {
    me.needs_owner()?;
    let page = Page { reason: typed.reason.clone(), ..Page::of(&app, frame, &username).await? };
    if typed.username.trim().trim_start_matches('@') != username {
        return page.with(Error::wrong([Phrase::new("desk-wrong-confirm").with("name", username)]));
    }
    let by = By::author(&me.author, &typed.reason);
    match federation::depart(&app, &page.author, &by).await {
        Ok(()) if page.author.id == me.author.id => Ok(Redirect::to("/").into_response()),
        Ok(()) => Ok(Redirect::to("/desk/authors?done=departed").into_response()),
        Err(error) => page.with(error),
    }
}

impl Page {
    async fn of(app: &App, frame: Frame, username: &str) -> Result<Self> {
        let author = Author::by_username(&app.db, username).await?;
        let actor = author.actor(&app.db).await?;
        let reviews = Review::count_published(&app.db, Shelf::By(&author)).await?;
        Ok(Self { frame, author, actor, reviews, reason: String::new(), problems: Vec::new() })
    }

    fn with(mut self, error: Error) -> Result<Response> {
        self.problems = wrong(error, self.frame.language)?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&self)?).into_response())
    }
}
