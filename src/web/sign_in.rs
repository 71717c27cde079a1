//! Coming in to write, and going out again.

pub mod code;
pub mod passkey;

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use askama::Template;
use axum::{
    Extension,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use serde::Deserialize;
use url::form_urlencoded::byte_serialize;

use super::{
    frame::Frame,
    show as shown,
    signed_in::{Button, Signed, SignedIn, Typed},
    stays_here,
};
use crate::{
    App, Error, Result,
    blog::{Authenticator, Author, Passkey},
    language::{Phrase, key},
};

/// How often somebody may try one name in an hour.
const TRIES: NonZeroU32 = NonZeroU32::new(25).expect("not zero");
/// How often everybody together may try in a minute; each try costs a tenth of a second of work.
const ALL_TRIES: NonZeroU32 = NonZeroU32::new(240).expect("not zero");
/// From how many names on the ones that have cooled down are forgotten.
const NAMES: usize = 10_000;

/// Counts how often somebody knocks, so that passwords cannot be guessed by trying.
pub struct Doorkeeper {
    names: DefaultKeyedRateLimiter<String>,
    all: DefaultDirectRateLimiter,
    strangers: DefaultDirectRateLimiter,
}

impl Doorkeeper {
    pub fn new() -> Arc<Self> {
        let together = || RateLimiter::direct(Quota::per_minute(ALL_TRIES));
        let names = RateLimiter::keyed(Quota::per_hour(TRIES));
        Arc::new(Self { names, all: together(), strangers: together() })
    }

    /// How long whoever has not said their name has to wait, if too many of them have knocked. They keep nobody
    /// waiting who says it.
    pub fn wait_unnamed(&self) -> Option<Duration> {
        let refused = self.strangers.check().err();
        refused.map(|it| it.wait_time_from(DefaultClock::default().now()))
    }

    /// How long this name has to wait, if it has knocked too often.
    pub fn wait(&self, name: &str) -> Option<Duration> {
        let name: String = name.trim().to_lowercase().chars().take(40).collect();
        if self.names.len() > NAMES {
            self.names.retain_recent();
        }
        let now = DefaultClock::default().now();
        let refused = self.names.check_key(&name).err().or_else(|| self.all.check().err());
        refused.map(|it| it.wait_time_from(now))
    }
}

/// The answer to somebody who has to wait.
pub fn too_often(wait: Duration) -> Response {
    let seconds = wait.as_secs() + 1;
    let words = Phrase::count("sign-in-too-often", seconds.div_ceil(60));
    let later = [(header::RETRY_AFTER, seconds.to_string())];
    (later, Error::told(StatusCode::TOO_MANY_REQUESTS, words)).into_response()
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Page {
    frame: Frame,
    username: String,
    next: String,
    /// The key of what is wrong.
    problem: Option<&'static str>,
    /// Whether browsers keep passkeys for this blog.
    has_passkeys: bool,
}

impl Page {
    fn of(app: &App, frame: Frame, next: String) -> Self {
        let has_passkeys = Passkey::is_possible(&app.config);
        Self { frame, username: String::new(), next, problem: None, has_passkeys }
    }

    /// The same page again, and what was wrong.
    fn with(self, problem: &'static str) -> Result<Response> {
        let page = shown(&Self { problem: Some(problem), ..self })?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Key {
    username: String,
    password: String,
    next: String,
}

/// The page that asks for name and password, and then leads on to `next`.
pub fn path(next: &str) -> String {
    format!("/sign-in?next={}", byte_serialize(next.as_bytes()).collect::<String>())
}

pub async fn ask(State(app): State<App>, frame: Frame, Query(key): Query<Key>) -> Result<Response> {
    let next = local(&key.next);
    if frame.signed_in.is_some() {
        return Ok(Redirect::to(&next).into_response());
    }
    Ok(shown(&Page::of(&app, frame, next))?.into_response())
}

pub async fn enter(
    State(app): State<App>,
    Extension(door): Extension<Arc<Doorkeeper>>,
    frame: Frame,
    headers: HeaderMap,
    Typed(typed): Typed<Key>,
) -> Result<Response> {
    if let Some(wait) = door.wait(&typed.username) {
        return Ok(too_often(wait));
    }
    let next = local(&typed.next);
    let Some(author) = Author::recognise(&app.db, &typed.username, &typed.password).await? else {
        let page = Page::of(&app, frame, next);
        return Page { username: typed.username, ..page }.with(key("sign-in-wrong"));
    };
    if Authenticator::of(&app.db, &author).await?.is_some() {
        return code::ask(&app, frame, &author, next, None).await;
    }
    Ok((SignedIn::begin(&app, &headers, &author).await?, Redirect::to(&next)).into_response())
}

pub async fn leave(State(app): State<App>, Signed(signed_in, _): Signed<Button>) -> Result<Response> {
    Ok((signed_in.end(&app).await?, Redirect::to("/sign-in?done=signed-out")).into_response())
}

/// A path of ours to go on to; anything that could lead elsewhere becomes the desk.
fn local(next: &str) -> String {
    if stays_here(next) { next.to_owned() } else { "/desk".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_away() {
        for elsewhere in [
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "evil",
            "",
            "/\t/evil.example",
            "\\/x",
        ] {
            assert_eq!(local(elsewhere), "/desk");
        }
        assert_eq!(local("/desk/comments?page=2"), "/desk/comments?page=2");
        assert_eq!(path("/desk/reviews/new?a=b"), "/sign-in?next=%2Fdesk%2Freviews%2Fnew%3Fa%3Db");
    }
}
