//! The page of a review as it would be, while somebody writes it.

use axum::{
    Json,
    extract::{Path, State},
};
use serde::Serialize;

use super::{elsewhere::elsewhere, manuscript::Manuscript};
use crate::{
    App, Result,
    blog::Review,
    web::{frame::Frame, review::rehearsed, wrong},
};

/// The page, or what is in the way of it.
#[derive(Default, Serialize)]
pub struct Seen {
    page: Option<String>,
    /// What others will see of it.
    elsewhere: String,
    problems: Vec<String>,
}

pub async fn begin(State(app): State<App>, frame: Frame, typed: Manuscript) -> Result<Json<Seen>> {
    look(&app, frame, None, typed).await
}

pub async fn open(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<i64>,
    typed: Manuscript,
) -> Result<Json<Seen>> {
    let review = typed.me.review(&app, id).await?;
    look(&app, frame, Some(review), typed).await
}

async fn look(app: &App, frame: Frame, review: Option<Review>, typed: Manuscript) -> Result<Json<Seen>> {
    match Review::rehearse(app, &typed.me.author, review, &typed.draft).await {
        Ok(entry) => {
            let elsewhere = elsewhere(app, &frame, &entry, typed.timing.quietly.is_some())?;
            let page = Some(rehearsed(app, frame, entry).await?);
            Ok(Json(Seen { page, elsewhere, problems: Vec::new() }))
        }
        Err(error) => Ok(Json(Seen { problems: wrong(error, frame.language)?, ..Seen::default() })),
    }
}
