//! A reader chooses light or dark pages, or leaves it to their machine.

use axum::{
    extract::State,
    response::{AppendHeaders, IntoResponse, Redirect},
};
use serde::Deserialize;

use super::{memory, signed_in::Typed, stays_here};
use crate::{App, Error, Result, language::key};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// What the machine says.
    #[default]
    Machine,
    Light,
    Dark,
}

/// In the order in which readers may choose.
pub const THEMES: [Theme; 3] = [Theme::Machine, Theme::Light, Theme::Dark];

impl Theme {
    pub fn read(word: &str) -> Option<Self> {
        THEMES.into_iter().find(|it| it.word() == word)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Machine => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Machine => key("theme-auto"),
            Self::Light => key("theme-light"),
            Self::Dark => key("theme-dark"),
        }
    }

    /// What the style sheet goes by, in the first tag of a page.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Machine => "",
            Self::Light => r#" data-theme="light""#,
            Self::Dark => r#" data-theme="dark""#,
        }
    }

    /// What browsers go by before they have read the style sheet.
    pub fn scheme(self) -> &'static str {
        match self {
            Self::Machine => "light dark",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Choice {
    theme: String,
    /// The path of the page they were reading.
    back: String,
}

/// Remembers it in the browser, and leads back to where they were.
pub async fn choose(State(app): State<App>, Typed(choice): Typed<Choice>) -> Result<impl IntoResponse> {
    let theme = Theme::read(&choice.theme).ok_or(Error::NotFound)?;
    let back = if stays_here(&choice.back) { &choice.back } else { "/" };
    Ok((AppendHeaders(memory::keep_theme(&app, theme)), Redirect::to(back)))
}
