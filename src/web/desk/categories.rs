//! Categories: what they are called, and which stands within which.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    App, Result,
    blog::{By, Category, CategoryForm, Tree},
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Button, Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/categories.html")]
struct All {
    frame: Frame,
    tree: Tree,
    form: CategoryForm,
    problems: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/category.html")]
struct One {
    frame: Frame,
    category: Category,
    tree: Tree,
    form: CategoryForm,
    /// How many reviews are kept under it.
    kept: u64,
    problems: Vec<String>,
}

pub async fn list(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    let tree = Tree::of(&app.db).await?;
    shown(&All { frame, tree, form: CategoryForm::default(), problems: Vec::new() })
}

pub async fn add(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<CategoryForm>,
) -> Result<Response> {
    me.needs_editor()?;
    match Category::add(&app, &By::author(&me.author, ""), &form).await {
        Ok(_) => Ok(Redirect::to("/desk/categories?done=saved").into_response()),
        Err(error) => {
            let wrong = wrong(error, frame.language)?;
            let page = All { frame, tree: Tree::of(&app.db).await?, form, problems: wrong };
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
    shown(&One::of(&app, frame, &slug, None).await?)
}

pub async fn save(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Signed(me, form): Signed<CategoryForm>,
) -> Result<Response> {
    me.needs_editor()?;
    let category = Category::by_slug(&app.db, &slug).await?;
    let done = category.revise(&app, &By::author(&me.author, ""), &form).await;
    answer(&app, frame, &slug, Some(form), done).await
}

pub async fn remove(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Signed(me, _): Signed<Button>,
) -> Result<Response> {
    me.needs_editor()?;
    let category = Category::by_slug(&app.db, &slug).await?;
    let done = category.remove(&app, &By::author(&me.author, "")).await;
    answer(&app, frame, &slug, None, done).await
}

/// Back to the list, or to the form with what is wrong and what was typed.
async fn answer(
    app: &App,
    frame: Frame,
    slug: &str,
    form: Option<CategoryForm>,
    done: Result<()>,
) -> Result<Response> {
    match done {
        Ok(()) => Ok(Redirect::to("/desk/categories?done=saved").into_response()),
        Err(error) => {
            let wrong = wrong(error, frame.language)?;
            let page = One { problems: wrong, ..One::of(app, frame, slug, form).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

impl One {
    async fn of(app: &App, frame: Frame, slug: &str, form: Option<CategoryForm>) -> Result<Self> {
        let category = Category::by_slug(&app.db, slug).await?;
        let tree = Tree::of(&app.db).await?;
        let form = form.unwrap_or_else(|| CategoryForm::from_category(&tree, &category));
        let kept = category.count_kept(&app.db).await?;
        Ok(Self { frame, category, tree, form, kept, problems: Vec::new() })
    }
}
