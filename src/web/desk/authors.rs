//! Who may write here: for the owner of the blog.

use std::{collections::HashSet, sync::Arc};

use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::factors::{Password, confirm};
use crate::{
    App, Result,
    blog::{Actor, Author, By, Invitation, Role},
    db,
    web::{
        frame::Frame,
        show as shown,
        sign_in::{Doorkeeper, too_often},
        signed_in::{Button, Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/authors.html")]
struct Page {
    frame: Frame,
    authors: Vec<(Author, Actor)>,
    /// Who signs in with more than a password, by their ids.
    guarded: HashSet<i64>,
    invitations: Vec<Invitation>,
    roles: [Role; 4],
    /// The link of a new invitation; it is shown once.
    link: Option<String>,
    problems: Vec<String>,
}

#[derive(Deserialize)]
pub struct Appointment {
    role: Role,
}

pub async fn list(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    shown(&Page::of(&app, frame).await?)
}

pub async fn appoint(
    State(app): State<App>,
    frame: Frame,
    Path(username): Path<String>,
    Signed(me, to): Signed<Appointment>,
) -> Result<Response> {
    me.needs_owner()?;
    let author = Author::by_username(&app.db, &username).await?;
    let done = author.appoint(&app, to.role).await;
    finish(&app, frame, &me, &author, done).await
}

pub async fn disable(
    State(app): State<App>,
    frame: Frame,
    Path(username): Path<String>,
    Signed(me, _): Signed<Button>,
) -> Result<Response> {
    me.needs_owner()?;
    let author = Author::by_username(&app.db, &username).await?;
    let done = author.set_disabled(&app, Some(db::now())).await;
    finish(&app, frame, &me, &author, done).await
}

pub async fn enable(
    State(app): State<App>,
    frame: Frame,
    Path(username): Path<String>,
    Signed(me, _): Signed<Button>,
) -> Result<Response> {
    me.needs_owner()?;
    let author = Author::by_username(&app.db, &username).await?;
    let done = author.set_disabled(&app, None).await;
    finish(&app, frame, &me, &author, done).await
}

/// For somebody who has lost their phone: their password alone opens the desk again.
pub async fn forget_factors(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    Path(username): Path<String>,
    Signed(me, typed): Signed<Password>,
) -> Result<Response> {
    me.needs_owner()?;
    if let Some(wait) = door.wait(&me.author.username) {
        return Ok(too_often(wait));
    }
    let author = Author::by_username(&app.db, &username).await?;
    if let Err(error) = confirm(&app, &me, &typed.current).await {
        return finish(&app, frame, &me, &author, Err(error)).await;
    }
    author.forget_factors(&app, &By::author(&me.author, "")).await?;
    Ok(Redirect::to("/desk/authors?done=factors-forgotten").into_response())
}

/// Whoever changed themselves may no longer have a place at this page.
async fn finish(
    app: &App,
    frame: Frame,
    me: &SignedIn,
    author: &Author,
    done: Result<()>,
) -> Result<Response> {
    match done {
        Ok(()) if author.id == me.author.id => Ok(Redirect::to("/desk?done=saved").into_response()),
        Ok(()) => Ok(Redirect::to("/desk/authors?done=saved").into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = Page { problems, ..Page::of(app, frame).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn invite(
    State(app): State<App>,
    frame: Frame,
    Signed(me, to): Signed<Appointment>,
) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    let token = Invitation::write(&app.db, &me.author, to.role).await?;
    let link = Some(app.url(&format!("/invitation/{token}")));
    shown(&Page { link, ..Page::of(&app, frame).await? })
}

pub async fn withdraw(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.needs_owner()?;
    Invitation::withdraw(&app.db, id).await?;
    Ok(Redirect::to("/desk/authors?done=saved"))
}

impl Page {
    async fn of(app: &App, frame: Frame) -> Result<Self> {
        Ok(Self {
            frame,
            authors: Author::all(&app.db).await?,
            guarded: Author::guarded(&app.db).await?,
            invitations: Invitation::open(&app.db).await?,
            roles: Role::ALL,
            link: None,
            problems: Vec::new(),
        })
    }
}
