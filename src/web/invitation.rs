//! The door for somebody who was invited to write here.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    frame::Frame,
    show as shown,
    signed_in::{SignedIn, Typed},
    wrong,
};
use crate::{
    App, Result,
    blog::{Invitation, Newcomer},
};

#[derive(Template)]
#[template(path = "invitation.html")]
struct Page {
    frame: Frame,
    invitation: Invitation,
    form: Newcomer,
    problems: Vec<String>,
    authority: String,
}

pub async fn read(
    State(app): State<App>,
    frame: Frame,
    Path(token): Path<String>,
) -> Result<impl IntoResponse> {
    let invitation = Invitation::by_token(&app.db, &token).await?;
    let authority = app.config.authority();
    shown(&Page { frame, invitation, form: Newcomer::default(), problems: Vec::new(), authority })
}

pub async fn accept(
    State(app): State<App>,
    frame: Frame,
    Path(token): Path<String>,
    headers: HeaderMap,
    Typed(form): Typed<Newcomer>,
) -> Result<Response> {
    let invitation = Invitation::by_token(&app.db, &token).await?;
    match invitation.accept(&app, &form).await {
        Ok(author) => {
            let cookie = SignedIn::begin(&app, &headers, &author).await?;
            Ok((cookie, Redirect::to("/desk")).into_response())
        }
        Err(error) => {
            let (problems, authority) = (wrong(error, frame.language)?, app.config.authority());
            let page = shown(&Page { frame, invitation, form, problems, authority })?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}
