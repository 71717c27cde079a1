//! One button about one comment or one person, and why it was pressed.

use serde::Deserialize;

use crate::{
    Error, Result,
    blog::{Decision, Stand},
    language::Phrase,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Judgement {
    #[serde(rename = "do")]
    deed: String,
    pub reason: String,
}

impl Judgement {
    /// What is decided about a comment, if it is about one.
    pub fn decision(&self) -> Option<Decision> {
        Some(match self.deed.as_str() {
            "approve" => Decision::Approve,
            "hide" => Decision::Hide,
            "unhide" => Decision::Unhide,
            "spam" => Decision::Spam,
            _ => return None,
        })
    }

    /// How somebody stands from now on, or that nothing particular holds.
    pub fn stand(&self) -> Result<Option<Stand>> {
        Ok(match self.deed.trim_end_matches("-server") {
            "trust" => Some(Stand::Trusted),
            "limit" => Some(Stand::Limited),
            "block" => Some(Stand::Blocked),
            "lift" => None,
            _ => return Err(Error::wrong([Phrase::new("desk-wrong-button")])),
        })
    }

    /// Whether it is about somebody's whole server.
    pub fn is_about_server(&self) -> bool {
        self.deed.ends_with("-server")
    }

    /// What the next page tells.
    pub fn told(&self) -> &'static str {
        match self.deed.trim_end_matches("-server") {
            "approve" => "approved",
            "hide" => "hidden",
            "unhide" => "shown",
            "spam" => "spam",
            "trust" => "trusted",
            "limit" => "limited",
            "block" => "blocked",
            _ => "lifted",
        }
    }
}
