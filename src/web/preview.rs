//! A picture for those who show a link to us, where there is no cover: drawn when somebody asks for it.

mod drawing;

use std::sync::Arc;

use axum::{
    Extension,
    body::Bytes,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use moka::future::Cache;
use tokio::sync::Semaphore;

use super::{byline, frame::Frame};
use crate::{
    App, Error, Result,
    blog::{Actor, Author, Entry, Review},
    secret::fingerprint,
};

/// How the pictures look: whoever changes that counts on, and everybody fetches new ones.
const LOOK: &str = "1";
/// What all pictures may take that are kept, in bytes: some hundreds.
const KEPT: u64 = 16 << 20;
/// The longest words on a picture, in characters: nobody reads more there.
const LONGEST: usize = 300;

pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

/// What stands on a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    title: String,
    /// Who wrote it, or another line below the title; perhaps empty.
    by: String,
    blog: String,
    /// Where it is found, without the name of the file.
    place: String,
}

impl Preview {
    pub fn of_review(frame: &Frame, entry: &Entry) -> Self {
        Self::new(
            frame,
            &entry.review.title,
            &byline::names(entry, &frame.own),
            &format!("/preview{}", entry.review.path()),
        )
    }

    pub fn of_author(frame: &Frame, author: &Author, actor: &Actor) -> Self {
        let place = format!("/preview/authors/{}", author.username);
        Self::new(frame, actor.name(), &actor.full_handle(), &place)
    }

    pub fn of_blog(frame: &Frame) -> Self {
        Self::new(frame, frame.blog(), frame.tagline(), "/preview")
    }

    fn new(frame: &Frame, title: &str, by: &str, place: &str) -> Self {
        let short = |words: &str| words.chars().take(LONGEST).collect();
        Self { title: short(title), by: short(by), blog: short(frame.blog()), place: place.to_owned() }
    }

    /// The name changes with the words, so that everybody may keep the picture for ever.
    fn file(&self) -> String {
        let print = fingerprint(&[LOOK, &self.title, &self.by, &self.blog].join("\n"));
        format!("{}.png", print.chars().take(16).collect::<String>())
    }

    pub fn path(&self) -> String {
        format!("{}/{}", self.place, self.file())
    }

    /// What it shows, for those who cannot see it.
    pub fn alt(&self) -> String {
        let words = [&self.title, &self.by, &self.blog];
        let mut words: Vec<&str> =
            words.into_iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
        words.dedup();
        words.join(". ")
    }
}

/// The pictures that were asked for lately. One is drawn at a time: that is quick, and whoever asks for
/// many waits for themselves.
pub struct Previews {
    kept: Cache<String, Bytes>,
    pen: Semaphore,
}

impl Previews {
    pub fn new() -> Arc<Self> {
        let weight =
            |file: &String, picture: &Bytes| (file.len() + picture.len()).try_into().unwrap_or(u32::MAX);
        Arc::new(Self {
            kept: Cache::builder().weigher(weight).max_capacity(KEPT).build(),
            pen: Semaphore::new(1),
        })
    }

    async fn picture(&self, preview: &Preview) -> Result<Bytes> {
        let drawn = self.kept.try_get_with(preview.file(), self.draw(preview.clone()));
        drawn
            .await
            .map_err(|error| Error::Internal(anyhow::anyhow!("a preview could not be drawn: {error:#}")))
    }

    async fn draw(&self, preview: Preview) -> anyhow::Result<Bytes> {
        let _pen = self.pen.acquire().await?;
        let drawn =
            tokio::task::spawn_blocking(move || drawing::draw(&preview.title, &preview.by, &preview.blog));
        Ok(drawn.await??.into())
    }

    /// The picture, if it is this file; else where the one of today is.
    async fn answer(&self, preview: &Preview, file: &str) -> Result<Response> {
        if file != preview.file() {
            return Ok(Redirect::to(&preview.path()).into_response());
        }
        let headers = [
            (header::CONTENT_TYPE, "image/png"),
            (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ];
        Ok((headers, self.picture(preview).await?).into_response())
    }
}

pub async fn blog(
    Extension(previews): Extension<Arc<Previews>>,
    frame: Frame,
    Path(file): Path<String>,
) -> Result<Response> {
    previews.answer(&Preview::of_blog(&frame), &file).await
}

pub async fn author(
    State(app): State<App>,
    Extension(previews): Extension<Arc<Previews>>,
    frame: Frame,
    Path((username, file)): Path<(String, String)>,
) -> Result<Response> {
    let author = Author::for_readers(&app.db, &username).await?;
    let actor = author.actor(&app.db).await?;
    previews.answer(&Preview::of_author(&frame, &author, &actor), &file).await
}

/// Never of a draft.
pub async fn review(
    State(app): State<App>,
    Extension(previews): Extension<Arc<Previews>>,
    frame: Frame,
    Path((slug, file)): Path<(String, String)>,
) -> Result<Response> {
    let entry = Entry::of(&app.db, Review::for_readers(&app.db, &slug).await?).await?;
    previews.answer(&Preview::of_review(&frame, &entry), &file).await
}
