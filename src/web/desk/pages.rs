//! The pages that stand by themselves, for editors to rewrite.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    App, Result,
    blog::{Page, PageForm},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/pages.html")]
struct All {
    frame: Frame,
    pages: Vec<Page>,
}

#[derive(Template)]
#[template(path = "desk/page.html")]
struct One {
    frame: Frame,
    page: Page,
    form: PageForm,
    problems: Vec<String>,
}

pub async fn list(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    shown(&All { frame, pages: Page::all(&app.db).await? })
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(slug): Path<String>,
) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    let page = Page::by_slug(&app.db, &slug).await?;
    let form = PageForm { title: page.title.clone(), markdown: page.markdown.clone() };
    shown(&One { frame, page, form, problems: Vec::new() })
}

pub async fn save(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Signed(me, form): Signed<PageForm>,
) -> Result<Response> {
    me.needs_editor()?;
    let page = Page::by_slug(&app.db, &slug).await?;
    match page.revise(&app.db, &form).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/pages/{slug}?done=saved")).into_response()),
        Err(error) => {
            let problems = wrong(error, frame.language)?;
            let page = One { frame, page, form, problems: problems };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}
