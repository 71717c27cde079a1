//! What the owner decides about the blog.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    App, Error, Result,
    blog::BlogForm,
    web::{
        frame::Frame,
        problems, show as shown,
        signed_in::{Signed, SignedIn},
    },
};

#[derive(Template)]
#[template(path = "desk/settings.html")]
struct Page {
    frame: Frame,
    form: BlogForm,
    handle: String,
    problems: Vec<String>,
}

pub async fn show(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_owner()?;
    let settings = frame.settings()?;
    let form = BlogForm {
        name: settings.name.clone(),
        tagline: settings.tagline.clone(),
        language: settings.language.clone(),
    };
    let handle = settings.blog(&app.db).await?.full_handle();
    shown(&Page { frame, form, handle, problems: Vec::new() })
}

pub async fn save(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<BlogForm>,
) -> Result<Response> {
    me.needs_owner()?;
    let settings = frame.settings()?;
    match settings.revise(&app, &form).await {
        Ok(()) => Ok(Redirect::to("/desk/settings?done=saved").into_response()),
        Err(Error::Invalid(words)) => {
            let handle = settings.blog(&app.db).await?.full_handle();
            let page = Page { frame, form, handle, problems: problems(&words) };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
        Err(error) => Err(error),
    }
}
