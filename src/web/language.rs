//! A reader chooses the language of the pages.

use axum::{
    extract::State,
    response::{AppendHeaders, IntoResponse, Redirect},
};
use serde::Deserialize;

use super::{memory, signed_in::Typed, stays_here};
use crate::{App, Error, Result, language::Language};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Choice {
    language: String,
    /// The path of the page they were reading.
    back: String,
}

/// Remembers it in the browser, and leads back to where they were.
pub async fn choose(State(app): State<App>, Typed(choice): Typed<Choice>) -> Result<impl IntoResponse> {
    let language = Language::of(&choice.language).ok_or(Error::NotFound)?;
    let back = if stays_here(&choice.back) { &choice.back } else { "/" };
    Ok((AppendHeaders(memory::keep_language(&app, language.tag())), Redirect::to(back)))
}
