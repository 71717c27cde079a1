//! The pages that stand by themselves, for editors to write.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    App, Result,
    blog::{By, Page, PageForm},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/pages.html")]
struct All {
    frame: Frame,
    pages: Vec<Page>,
    form: PageForm,
    problems: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/page.html")]
struct One {
    frame: Frame,
    page: Page,
    form: PageForm,
    /// Whether the blog can do without it.
    may_go: bool,
    problems: Vec<String>,
}

/// Which button was pressed.
#[derive(Deserialize)]
pub struct Pressed {
    #[serde(default, rename = "do")]
    step: String,
}

pub async fn list(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    let pages = Page::all(&app.db).await?;
    shown(&All { frame, pages, form: PageForm::default(), problems: Vec::new() })
}

pub async fn add(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<PageForm>,
) -> Result<Response> {
    me.needs_editor()?;
    match Page::add(&app, &By::author(&me.author, ""), &form).await {
        Ok(page) => Ok(Redirect::to(&format!("/desk/pages/{}?done=saved", page.slug)).into_response()),
        Err(error) => {
            let wrong = wrong(error, frame.language)?;
            let page = All { frame, pages: Page::all(&app.db).await?, form, problems: wrong };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(slug): Path<String>,
) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    shown(&One::of(&app, frame, Page::by_slug(&app.db, &slug).await?).await?)
}

pub async fn save(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Signed(me, form): Signed<PageForm>,
) -> Result<Response> {
    me.needs_editor()?;
    let page = Page::by_slug(&app.db, &slug).await?;
    match page.revise(&app, &By::author(&me.author, ""), &form).await {
        Ok(page) => Ok(Redirect::to(&format!("/desk/pages/{}?done=saved", page.slug)).into_response()),
        Err(error) => {
            let wrong = wrong(error, frame.language)?;
            let page = One { form, problems: wrong, ..One::of(&app, frame, page).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn remove(
    State(app): State<App>,
    Path(slug): Path<String>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    me.needs_editor()?;
    Page::by_slug(&app.db, &slug).await?.remove(&app, &By::author(&me.author, "")).await?;
    Ok(Redirect::to("/desk/pages?done=saved"))
}

pub async fn shift(
    State(app): State<App>,
    Path(slug): Path<String>,
    Signed(me, pressed): Signed<Pressed>,
) -> Result<Redirect> {
    me.needs_editor()?;
    Page::by_slug(&app.db, &slug).await?.shift(&app, pressed.step == "up").await?;
    Ok(Redirect::to("/desk/pages?done=saved"))
}

impl One {
    async fn of(app: &App, frame: Frame, page: Page) -> Result<Self> {
        let form =
            PageForm { title: page.title.clone(), markdown: page.markdown.clone(), slug: page.slug.clone() };
        let may_go = page.may_go(&app.db).await?;
        Ok(Self { frame, page, form, may_go, problems: Vec::new() })
    }
}
