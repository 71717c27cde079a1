//! Telling the server of somebody elsewhere what they did here.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    App, Error, Result,
    blog::{Actor, By, Comment, Review},
    federation, text,
    web::{
        frame::Frame,
        show as shown,
        signed_in::{Signed, SignedIn},
        wrong,
    },
};

#[derive(Template)]
#[template(path = "desk/report.html")]
struct Page {
    frame: Frame,
    person: Actor,
    /// What they said that the author may read, each with whether it is attached.
    said: Vec<(Comment, Review, bool)>,
    words: String,
    problems: Vec<String>,
}

pub async fn ask(
    State(app): State<App>,
    frame: Frame,
    me: SignedIn,
    Path(id): Path<i64>,
) -> Result<impl IntoResponse> {
    shown(&Page::of(&app, frame, &me, id).await?)
}

pub async fn send(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    Signed(me, typed): Signed<HashMap<String, String>>,
) -> Result<Response> {
    let mut page = Page::of(&app, frame, &me, id).await?;
    page.words = typed.get("words").cloned().unwrap_or_default();
    for (comment, _, is_attached) in &mut page.said {
        *is_attached = typed.contains_key(&format!("pick-{}", comment.id));
    }
    let attached: Vec<Comment> = page.said.iter().filter(|it| it.2).map(|it| it.0.clone()).collect();
    let by = By::author(&me.author, &page.words);
    match federation::report(&app, &by, &page.person, &page.words, &attached).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/people/{id}?done=reported")).into_response()),
        Err(error) => {
            page.problems = wrong(error, page.frame.language)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)?).into_response())
        }
    }
}

impl Page {
    /// Editors may report anybody; authors whoever spoke to them or under their reviews.
    async fn of(app: &App, frame: Frame, me: &SignedIn, id: i64) -> Result<Self> {
        let person = Actor::by_id(&app.db, id).await?;
        let said = Comment::of_person(&app.db, &person, &me.author).await?;
        if said.is_empty() && !me.author.edits_others() {
            return Err(Error::NotFound);
        }
        let said = said.into_iter().map(|(comment, review)| (comment, review, false)).collect();
        Ok(Self { frame, person, said, words: String::new(), problems: Vec::new() })
    }

    /// The first of what somebody said.
    fn opening(&self, comment: &Comment) -> String {
        text::shorten(&text::plain(&comment.html).replace('\n', " "), 160)
    }
}
