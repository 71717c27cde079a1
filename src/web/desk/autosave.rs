//! What the editor keeps by itself while somebody types, and what it says in return.

use axum::{
    Json,
    extract::{Path, State},
    response::Redirect,
};
use serde::Serialize;

use super::{
    manuscript::Manuscript,
    measure::{length, long_quotes},
};
use crate::{
    App, Result,
    blog::{Autosave, Draft, Review, Revision},
    web::{
        frame::Frame,
        signed_in::{Button, Signed},
    },
};

/// What the script of the editor hears, in the language of whoever types.
#[derive(Serialize)]
pub struct Kept {
    /// The review that it belongs to.
    id: i64,
    /// How long it is.
    length: String,
    /// What is to be said about its quotations.
    quotes: Vec<String>,
    /// Who has saved it meanwhile, if anybody has.
    overtaken: Option<String>,
}

impl Kept {
    fn of(frame: &Frame, review: &Review, draft: &Draft) -> Result<Self> {
        let quotes = long_quotes(frame, frame.settings()?, &draft.markdown);
        Ok(Self { id: review.id, length: length(frame, &draft.markdown), quotes, overtaken: None })
    }
}

pub async fn begin(State(app): State<App>, frame: Frame, typed: Manuscript) -> Result<Json<Kept>> {
    let review = Autosave::begin(&app, &typed.me.author, &typed.unsaved()).await?;
    Ok(Json(Kept::of(&frame, &review, &typed.draft)?))
}

pub async fn keep(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    typed: Manuscript,
) -> Result<Json<Kept>> {
    let review = typed.me.review(&app, id).await?;
    Autosave::keep(&app, &review, &typed.me.author, &typed.unsaved()).await?;
    let kept = Kept::of(&frame, &review, &typed.draft)?;
    let overtaken = overtaken(&app, &frame, &review, typed.base).await?;
    Ok(Json(Kept { overtaken, ..kept }))
}

/// Who has saved the review since this was begun.
async fn overtaken(app: &App, frame: &Frame, review: &Review, base: i32) -> Result<Option<String>> {
    if review.last_revision == base {
        return Ok(None);
    }
    let newest = Revision::newest(&app.db, review.id).await?;
    let told = |it: Revision| [("name", it.who), ("date", frame.date_time(&it.saved_at))];
    Ok(newest.map(|it| frame.tell("desk-autosave-overtaken", told(it))))
}

pub async fn discard(
    State(app): State<App>,
    Path(id): Path<i64>,
    Signed(me, _): Signed<Button>,
) -> Result<Redirect> {
    let review = me.review(&app, id).await?;
    Autosave::discard(&app, &review, &me.author).await?;
    let back = if review.is_sheet() { "/desk".to_owned() } else { format!("/desk/reviews/{id}") };
    Ok(Redirect::to(&back))
}
