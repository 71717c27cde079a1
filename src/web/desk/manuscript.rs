//! What the editor sends: a draft, perhaps a cover, and what to do with them.

use axum::extract::{FromRequest, Multipart, Request, multipart::MultipartError};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    Error, Result,
    blog::{Draft, Unsaved},
    language::Phrase,
    web::{frame::Frame, signed_in::SignedIn},
};

#[derive(Debug)]
pub struct Manuscript {
    pub me: SignedIn,
    pub draft: Draft,
    /// The bytes of a new cover.
    pub cover: Option<Vec<u8>>,
    /// A picture that is to stand at the end of the text.
    pub picture: Option<Vec<u8>>,
    /// What that picture shows, and what stands below it.
    pub picture_alt: String,
    pub picture_caption: String,
    /// Whether the cover was chosen among the pictures of the library.
    pub is_picked: bool,
    /// Whether it may be published with pictures that nobody has described.
    pub may_be_bare: bool,
    pub publish: Publish,
    pub timing: Timing,
    /// The number of the revision that the form was opened from.
    pub base: i32,
    /// What the browser calls what was typed.
    pub mark: String,
    /// What goes with it when it is handed in, approved or sent back.
    pub note: String,
    /// Whether the form was about a review that waits for an editor.
    pub waits: bool,
}

impl Manuscript {
    /// What was typed, to be kept aside.
    pub fn unsaved(&self) -> Unsaved<'_> {
        Unsaved { draft: &self.draft, base: self.base, mark: &self.mark }
    }
}

/// When it shall appear, and to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Timing {
    /// A time on the clock of the desk; empty for now.
    pub appears: String,
    /// Ticked if followers shall not be told.
    pub quietly: Option<String>,
}

/// What the author wants to happen with what they wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publish {
    /// Once it is saved, show it to the world.
    Now,
    /// Let it appear by itself, when its time has come.
    Then,
    /// Take it off the schedule.
    Never,
    NotYet,
    /// Ask an editor to let it appear.
    HandIn,
    /// Give it back to those who wrote it.
    SendBack,
}

impl Publish {
    /// Whether somebody has to be allowed to publish for it.
    pub fn is_publishing(self) -> bool {
        matches!(self, Self::Now | Self::Then | Self::Never)
    }
}

impl<S: Send + Sync> FromRequest<S> for Manuscript {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let me = Frame::of(request.extensions()).signed_in.ok_or(Error::SignedOut)?;
        let parts = Multipart::from_request(request, state).await;
        let parts = parts.map_err(|it| Error::told(it.status(), Phrase::new("error-form")))?;
        let (typed, [cover, picture]) = read(parts).await.map_err(unreadable)?;
        let said = |name: &str| typed.get(name).and_then(Value::as_str).unwrap_or_default();
        me.check(said("csrf"))?;
        let publish = match said("do") {
            "publish" if said("appears").trim().is_empty() => Publish::Now,
            "now" => Publish::Now,
            "publish" | "schedule" => Publish::Then,
            "unschedule" => Publish::Never,
            "hand-in" => Publish::HandIn,
            "send-back" => Publish::SendBack,
            _ => Publish::NotYet,
        };
        let base = said("base").parse().unwrap_or_default();
        let mark = said("mark").to_owned();
        let note = said("note").to_owned();
        let waits = !said("waits").is_empty();
        let timing = Timing::deserialize(Value::Object(typed.clone()))?;
        let keeps_cover = said("remove_cover").is_empty();
        let picked = said("cover_pick").parse::<i64>().ok();
        let may_be_bare = !said("undescribed").is_empty();
        let (picture_alt, picture_caption) =
            (said("picture_alt").to_owned(), said("picture_caption").to_owned());
        let mut draft = Draft::deserialize(Value::Object(typed))?;
        draft.cover_id = picked.or(draft.cover_id.filter(|_| keeps_cover));
        let is_picked = picked.is_some();
        Ok(Self {
            me,
            draft,
            cover,
            picture,
            picture_alt,
            picture_caption,
            is_picked,
            may_be_bare,
            publish,
            timing,
            base,
            mark,
            note,
            waits,
        })
    }
}

type Pictures = [Option<Vec<u8>>; 2];

async fn read(mut parts: Multipart) -> Result<(Map<String, Value>, Pictures), MultipartError> {
    let (mut typed, mut cover, mut picture) = (Map::new(), None, None);
    while let Some(part) = parts.next_field().await? {
        match part.name().unwrap_or_default().to_owned().as_str() {
            "cover" => cover = Some(part.bytes().await?.to_vec()).filter(|it| !it.is_empty()),
            "picture" => picture = Some(part.bytes().await?.to_vec()).filter(|it| !it.is_empty()),
            "cover_id" => {
                typed.insert("cover_id".to_owned(), part.text().await?.parse::<i64>().ok().into());
            }
            name => {
                typed.insert(name.to_owned(), part.text().await?.replace("\r\n", "\n").into());
            }
        }
    }
    Ok((typed, [cover, picture]))
}

fn unreadable(problem: MultipartError) -> Error {
    Error::told(problem.status(), Phrase::new("error-form"))
}
