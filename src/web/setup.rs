//! The very first page: whoever read the token in the terminal opens the blog.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    frame::Frame,
    show as shown,
    signed_in::{SignedIn, Typed},
    wrong,
};
use crate::{
    App, Error, Result,
    blog::{SetUp, Settings},
    secret,
};

#[derive(Template)]
#[template(path = "setup.html")]
struct Page {
    frame: Frame,
    /// Empty until the right one was given.
    token: String,
    form: SetUp,
    problems: Vec<String>,
    authority: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Opening {
    token: String,
    #[serde(flatten)]
    form: SetUp,
}

pub async fn ask(State(app): State<App>, frame: Frame, Query(opening): Query<Opening>) -> Result<Response> {
    let was_given = !opening.token.is_empty();
    let page = Page::new(&app, frame, opening)?;
    match page.token.is_empty() && was_given {
        true => page.wrong_token(),
        false => Ok(shown(&page)?.into_response()),
    }
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    headers: HeaderMap,
    Typed(opening): Typed<Opening>,
) -> Result<Response> {
    let mut page = Page::new(&app, frame, opening)?;
    if page.token.is_empty() {
        return page.wrong_token();
    }
    match Settings::set_up(&app, &page.form).await {
        Ok((_, owner)) => {
            let cookie = SignedIn::begin(&app, &headers, &owner).await?;
            Ok((cookie, Redirect::to("/desk")).into_response())
        }
        Err(error) => {
            page.problems = wrong(error, page.frame.language)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

impl Page {
    /// Once the blog is set up there is no such page.
    fn new(app: &App, frame: Frame, opening: Opening) -> Result<Self> {
        if frame.settings.is_some() {
            return Err(Error::NotFound);
        }
        let token =
            Some(opening.token).filter(|it| secret::is_same(it, &app.setup_token)).unwrap_or_default();
        Ok(Self { frame, token, form: opening.form, problems: Vec::new(), authority: app.config.authority() })
    }

    fn wrong_token(mut self) -> Result<Response> {
        self.problems = vec![self.frame.say("setup-token-wrong")];
        Ok((StatusCode::FORBIDDEN, shown(&self)?).into_response())
    }
}
