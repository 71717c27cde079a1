//! Telling others about a review: the words are here already, one's own server asks for the rest.

use std::sync::Arc;

use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{
    follow::{kept, leading_away},
    frame::Frame,
    memory,
    pace::{Pace, Visitor},
    reply::{away, too_often},
    show as shown,
    signed_in::Typed,
};
use crate::{
    App, Result,
    blog::{Entry, Review},
    federation::{Federation, Intent, Place, dialog, is_welcome},
};

/// The longest words we hand on, in characters: addresses cannot be as long as one likes.
const LONGEST: usize = 2_000;

#[derive(Template)]
#[template(path = "share.html")]
struct Page {
    frame: Frame,
    review: Review,
    /// What they are going to say, as suggested or as typed.
    words: String,
    /// As remembered in this browser, or as typed.
    handle: String,
    problems: Vec<String>,
    /// Where no way to begin a post was found.
    nowhere: Option<String>,
    url: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Form {
    handle: String,
    words: String,
    /// A ticked box says something.
    remember: Option<String>,
}

pub async fn ask(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    jar: CookieJar,
) -> Result<Response> {
    let handle = memory::handle(&app, &jar);
    Page::of(&app, frame, &slug).await?.with(handle, None).answer(&app, StatusCode::OK)
}

/// Leads to where somebody writes at their own server; where that is not known, to what they can copy.
pub async fn go(
    State(app): State<App>,
    Extension(federation): Extension<Federation>,
    Extension(pace): Extension<Arc<Pace>>,
    visitor: Visitor,
    (frame, Path(slug)): (Frame, Path<String>),
    Typed(form): Typed<Form>,
) -> Result<Response> {
    let page = Page::of(&app, frame, &slug).await?;
    let mut page = page.with(form.handle.clone(), Some(form.words.clone()));
    let Some(place) = Place::read(&form.handle) else { return page.wrong(&app, "home-no-place") };
    if page.words.chars().count() > LONGEST {
        return page.wrong(&app, "share-too-long");
    }
    if !is_welcome(&app, &place.host).await? {
        return page.wrong(&app, "home-unwelcome");
    }
    if let Some(wait) = pace.wait_to_ask(&visitor) {
        return Ok(too_often(wait));
    }
    let cookie = AppendHeaders(kept(&app, &form.handle, form.remember.is_some()));
    let intent = Intent::share(&page.review.title, &page.words, &app.url(&page.review.path()));
    if let Some(there) = dialog(&federation, &place, &intent).await {
        return Ok((cookie, away(&there)?).into_response());
    }
    page.nowhere = Some(place.host);
    Ok((cookie, page.answer(&app, StatusCode::OK)?).into_response())
}

impl Page {
    async fn of(app: &App, frame: Frame, slug: &str) -> Result<Self> {
        let entry = Entry::of(&app.db, Review::for_readers(&app.db, slug).await?).await?;
        let url = app.url(&entry.review.path());
        Ok(Self {
            words: suggested(&frame, &entry, &url),
            url: app.url(&format!("{}/share", entry.review.path())),
            handle: String::new(),
            review: entry.review,
            problems: Vec::new(),
            nowhere: None,
            frame,
        })
    }

    fn with(mut self, handle: String, words: Option<String>) -> Self {
        self.handle = handle;
        let typed = words.map(|it| it.replace("\r\n", "\n"));
        self.words = typed.filter(|it| !it.trim().is_empty()).unwrap_or(self.words);
        self
    }

    fn wrong(mut self, app: &App, key: &'static str) -> Result<Response> {
        self.problems = vec![self.frame.say(key)];
        self.answer(app, StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Its form leads to other servers, and what is typed into it is nobody else's business.
    fn answer(self, app: &App, status: StatusCode) -> Result<Response> {
        let keep = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
        Ok((status, leading_away(app), keep, shown(&self)?).into_response())
    }
}

/// `The Quiet Orchard, reviewed by @mary@blog.example`, and the address below.
fn suggested(frame: &Frame, entry: &Entry, url: &str) -> String {
    let named = [("title", entry.review.title.clone()), ("author", entry.actor.full_handle())];
    format!("{}\n\n{url}", frame.tell("share-words", named))
}
