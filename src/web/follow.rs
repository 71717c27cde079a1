//! Following from anywhere: a handle in, the dialog of one's own server out.

use std::sync::Arc;

use askama::Template;
use axum::{
    Extension,
    extract::{Query, State},
    http::{HeaderValue, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::{
    frame::Frame,
    guard, memory,
    pace::{Pace, Visitor},
    reply::{away, too_often},
    show as shown,
    signed_in::Typed,
};
use crate::{
    App, Error, Result,
    blog::{Actor, Author},
    federation::{Federation, Handle, Intent, Place, dialog, is_welcome},
};

/// The little form that stands on other pages.
#[derive(Debug)]
pub struct FollowBox {
    /// The name of an author, or nothing for the blog.
    pub who: String,
    /// `@mary@blog.example`, to copy.
    pub handle: String,
    /// Whether the page it stands on has no name of its own in the fediverse.
    pub is_for_all: bool,
}

impl FollowBox {
    /// Follows the whole blog.
    pub fn blog(blog: &Actor) -> Self {
        Self { who: String::new(), handle: blog.full_handle(), is_for_all: false }
    }

    /// The same on a page that is only a part of it.
    pub async fn around(app: &App, frame: &Frame) -> Result<Self> {
        Ok(Self { is_for_all: true, ..Self::blog(&frame.settings()?.blog(&app.db).await?) })
    }

    pub fn author(author: &Author, actor: &Actor) -> Self {
        Self { who: author.username.clone(), handle: actor.full_handle(), is_for_all: false }
    }
}

/// The header of a page on which the little form stands: it leads to other servers.
pub fn leading_away(app: &App) -> [(header::HeaderName, HeaderValue); 1] {
    [(header::CONTENT_SECURITY_POLICY, guard::leading_away(app))]
}

#[derive(Template)]
#[template(path = "following.html")]
struct Page {
    frame: Frame,
    url: String,
    /// Whoever can be followed: the blog first.
    choices: Vec<Choice>,
    /// The one that was chosen.
    who: String,
    /// As remembered in this browser, or as typed.
    handle: String,
    problems: Vec<String>,
    /// Where no dialog was found.
    nowhere: Option<String>,
    guests_may_answer: bool,
}

/// Somebody to follow.
struct Choice {
    /// The name of an author, or nothing for the blog.
    who: String,
    name: String,
    path: String,
    actor: Actor,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Whom {
    who: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Form {
    who: String,
    handle: String,
    /// A ticked box says something.
    remember: Option<String>,
}

pub async fn ask(
    State(app): State<App>,
    frame: Frame,
    Query(whom): Query<Whom>,
    jar: CookieJar,
) -> Result<Response> {
    Page::of(&app, frame, whom.who, memory::handle(&app, &jar)).await?.answer(&app, StatusCode::OK)
}

/// Leads to where somebody's own server asks whether they want to follow; if there is no such place, to
/// what they can copy.
pub async fn go(
    State(app): State<App>,
    Extension(federation): Extension<Federation>,
    Extension(pace): Extension<Arc<Pace>>,
    visitor: Visitor,
    frame: Frame,
    Typed(form): Typed<Form>,
) -> Result<Response> {
    let mut page = Page::of(&app, frame, form.who.clone(), form.handle.clone()).await?;
    let Some(place) = Place::read(&form.handle) else { return page.wrong(&app, "home-no-place") };
    if !is_welcome(&app, &place.host).await? {
        return page.wrong(&app, "home-unwelcome");
    }
    if let Some(wait) = pace.wait_to_ask(&visitor) {
        return Ok(too_often(wait));
    }
    let cookie = AppendHeaders(kept(&app, &form.handle, form.remember.is_some()));
    let chosen = page.chosen();
    let intent = Intent::follow(&chosen.actor.url, &app.url(&chosen.path));
    if let Some(there) = dialog(&federation, &place, &intent).await {
        return Ok((cookie, away(&there)?).into_response());
    }
    page.nowhere = Some(place.host);
    Ok((cookie, page.answer(&app, StatusCode::OK)?).into_response())
}

/// The cookie that remembers a handle, if that is wanted and there is one.
pub fn kept(app: &App, typed: &str, is_wanted: bool) -> [(header::HeaderName, String); 1] {
    let handle = Handle::read(typed).filter(|_| is_wanted);
    memory::keep_handle(app, &handle.map(|it| it.to_string()).unwrap_or_default())
}

impl Page {
    async fn of(app: &App, frame: Frame, who: String, handle: String) -> Result<Self> {
        let settings = frame.settings()?;
        let blog = settings.blog(&app.db).await?;
        let name = frame.blog().to_owned();
        let mut choices = vec![Choice { who: String::new(), name, path: "/".to_owned(), actor: blog }];
        let authors = Author::all(&app.db).await?.into_iter().filter(|it| it.0.disabled_at.is_none());
        choices.extend(authors.map(|(author, actor)| Choice {
            path: author.path(),
            who: author.username,
            name: actor.name().to_owned(),
            actor,
        }));
        if !choices.iter().any(|it| it.who == who) {
            return Err(Error::NotFound);
        }
        Ok(Self {
            url: app.url("/follow"),
            guests_may_answer: settings.guests_allowed,
            choices,
            who,
            handle,
            problems: Vec::new(),
            nowhere: None,
            frame,
        })
    }

    fn chosen(&self) -> &Choice {
        self.choices.iter().find(|it| it.who == self.who).unwrap_or(&self.choices[0])
    }

    /// The page with what is wrong with its form.
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
