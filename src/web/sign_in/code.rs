//! The code that is asked for after the password.

use std::sync::Arc;

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{Doorkeeper, local, path, too_often};
use crate::{
    App, Result,
    blog::{Authenticator, Author, Ceremony, CeremonyKind},
    language::key,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{SignedIn, Typed},
    },
};

#[derive(Template)]
#[template(path = "sign_in/code.html")]
struct Page {
    frame: Frame,
    /// Who has given their password.
    token: String,
    next: String,
    /// The key of what is wrong.
    problem: Option<&'static str>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    token: String,
    code: String,
    next: String,
}

/// The page that asks somebody for their code who has just given their password.
pub async fn ask(
    app: &App,
    frame: Frame,
    author: &Author,
    next: String,
    problem: Option<&'static str>,
) -> Result<Response> {
    let token = Ceremony::begin(&app.db, CeremonyKind::Code, Some(author.id), String::new()).await?;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, shown(&Page { frame, token, next, problem })?).into_response())
}

/// Whoever guesses knocks at the same door as those who guess passwords, and as seldom.
pub async fn enter(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    headers: HeaderMap,
    Typed(answer): Typed<Answer>,
) -> Result<Response> {
    let next = local(&answer.next);
    let begun = Ceremony::find(&app.db, CeremonyKind::Code, &answer.token).await?;
    let Some(author_id) = begun.and_then(|it| it.author_id) else {
        return Ok(Redirect::to(&path(&next)).into_response());
    };
    let author = Author::by_id(&app.db, author_id).await?;
    if let Some(wait) = door.wait(&author.username) {
        return Ok(too_often(wait));
    }
    if Ceremony::end(&app.db, CeremonyKind::Code, &answer.token).await?.is_none() {
        return Ok(Redirect::to(&path(&next)).into_response());
    }
    // Somebody may have taken it away meanwhile; then the password was enough.
    let authenticator = Authenticator::of(&app.db, &author).await?;
    if let Some(authenticator) = authenticator
        && !authenticator.accepts(&app, &answer.code).await?
    {
        return ask(&app, frame, &author, next, Some(key("sign-in-code-wrong"))).await;
    }
    Ok((SignedIn::begin(&app, &headers, &author).await?, Redirect::to(&next)).into_response())
}
