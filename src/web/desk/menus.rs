//! What stands in the menus around every page, line by line.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    App, Error, Result,
    blog::{By, LineForm, Menu, MenuItem, MenuLine, MenuStep, Menus, Page, Tree},
    language::Phrase,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/menus.html")]
struct Editor {
    frame: Frame,
    menus: Menus,
    pages: Vec<Page>,
    tree: Tree,
    form: LineForm,
    problems: Vec<String>,
}

/// Which button was pressed.
#[derive(Deserialize)]
pub struct Pressed {
    #[serde(default, rename = "do")]
    step: String,
}

pub async fn show(State(app): State<App>, frame: Frame, me: SignedIn) -> Result<impl IntoResponse> {
    me.needs_editor()?;
    shown(&Editor::of(&app, frame, LineForm::default()).await?)
}

pub async fn add(
    State(app): State<App>,
    frame: Frame,
    Signed(me, form): Signed<LineForm>,
) -> Result<Response> {
    me.needs_editor()?;
    match MenuItem::add(&app, &By::author(&me.author, ""), &form).await {
        Ok(()) => Ok(Redirect::to("/desk/menus?done=saved").into_response()),
        Err(error) => {
            let wrong = wrong(error, frame.language)?;
            let page = Editor { problems: wrong, ..Editor::of(&app, frame, form).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

pub async fn step(
    State(app): State<App>,
    Path((menu, line)): Path<(String, i64)>,
    Signed(me, pressed): Signed<Pressed>,
) -> Result<Redirect> {
    me.needs_editor()?;
    let menu = Menu::read(&menu).ok_or(Error::NotFound)?;
    let step =
        MenuStep::read(&pressed.step).ok_or_else(|| Error::wrong([Phrase::new("desk-wrong-button")]))?;
    MenuItem::step(&app, &By::author(&me.author, ""), menu, line, step).await?;
    Ok(Redirect::to(&format!("/desk/menus?done=saved#{}", menu.word())))
}

impl Editor {
    async fn of(app: &App, frame: Frame, form: LineForm) -> Result<Self> {
        Ok(Self {
            menus: Menus::of(&app.db).await?,
            pages: Page::all(&app.db).await?,
            tree: Tree::of(&app.db).await?,
            problems: Vec::new(),
            form,
            frame,
        })
    }

    /// Both menus: their words, the keys of their names, and their lines.
    fn both(&self) -> [(&'static str, &'static str, &[MenuLine]); 2] {
        [
            (Menu::Header.word(), "menu-header", &self.menus.header),
            (Menu::Footer.word(), "menu-footer", &self.menus.footer),
        ]
    }

    fn name(&self, line: &MenuLine) -> String {
        if line.label.is_empty() { self.frame.say(line.key) } else { line.label.clone() }
    }

    /// All that a line can lead to: what is sent, and what it is called.
    fn places(&self) -> Vec<(String, String)> {
        let built = MenuItem::places().map(|(what, key)| (what, self.frame.say(key)));
        let pages = self.pages.iter().map(|it| (format!("page:{}", it.slug), it.title.clone()));
        let lines = self.tree.lines();
        let categories = lines.iter().map(|(_, it)| (format!("category:{}", it.slug), self.tree.name(it)));
        let link = ("link".to_owned(), self.frame.say("menu-link"));
        built.chain(pages).chain(categories).chain([link]).collect()
    }
}
