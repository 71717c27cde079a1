//! What a visitor sees when something went wrong, and what they can do next.

use askama::Template;
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;

use super::{frame::Frame, sign_in};
use crate::{
    App, Error,
    blog::Review,
    error::Reason,
    language::{Language, Phrase, key},
    text::{shorten, words},
};

/// The longest reason that is read from an answer, in bytes.
const LONGEST_REASON: usize = 16 << 10;
/// How many of the newest reviews are offered to who has lost the way.
const OFFERED: u64 = 5;

#[derive(Template)]
#[template(path = "error.html")]
struct Page<'a> {
    frame: &'a Frame,
    status: StatusCode,
    /// The key of what to call it.
    title: &'static str,
    words: String,
    ways: Option<Ways>,
}

/// Where to go from an address that leads nowhere.
#[derive(Default)]
struct Ways {
    /// What the address seems to be about.
    typed: String,
    newest: Vec<Review>,
}

impl Ways {
    /// Every probe of a stranger ends here, so this asks the database one short question. It helps
    /// without an answer too.
    async fn from(app: &App, path: &str) -> Self {
        let newest = Review::newest(&app.db, OFFERED).await;
        let newest =
            newest.inspect_err(|error| tracing::warn!(%error, "nothing to offer")).unwrap_or_default();
        Self { typed: words_in(path), newest }
    }
}

/// The words of an address: `/reviews/the-quiet-orchard.html` is about `the quiet orchard`.
fn words_in(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let bytes: Vec<u8> = form_urlencoded::parse(path.replace(['&', '='], " ").as_bytes())
        .flat_map(|(name, _)| name.into_owned().into_bytes())
        .collect();
    let path = String::from_utf8_lossy(&bytes).into_owned();
    let last = path.rsplit('/').find(|it| !it.trim().is_empty()).unwrap_or_default();
    let last = last.rsplit_once('.').filter(|it| it.1.len() <= 5 && !it.0.is_empty()).map_or(last, |it| it.0);
    let words: Vec<&str> = words::words(last).map(|it| it.text).collect();
    shorten(&words.join(" "), 80).trim_end_matches('…').to_owned()
}

/// No address leads here.
pub async fn nowhere() -> Error {
    Error::NotFound
}

/// Turns bare errors into pages, and asks whoever has to sign in to do so.
pub async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let frame = Frame::of(request.extensions());
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path_and_query().map(|it| it.to_string()).unwrap_or_default();
    let response = match next.run(request).await {
        // An address that makes no sense leads nowhere.
        it if is_read && it.status() == StatusCode::BAD_REQUEST => StatusCode::NOT_FOUND.into_response(),
        it => it,
    };
    match response.status() {
        StatusCode::UNAUTHORIZED => {
            Redirect::to(&sign_in::path(if is_read { &path } else { "/desk" })).into_response()
        }
        StatusCode::NOT_FOUND | StatusCode::GONE if is_read && !is_page(&response) => {
            page_with(&frame, response, Some(Ways::from(&app, &path).await)).await
        }
        status
            if (status.is_client_error() || status.is_server_error())
                && !is_page(&response)
                && !is_for_a_script(&response) =>
        {
            page(&frame, response).await
        }
        _ => response,
    }
}

/// Whether an answer is a page, and no bare error or file.
pub fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|it| it.as_bytes().starts_with(b"text/html"))
}

/// Whether an answer has been written for a script of ours.
fn is_for_a_script(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|it| it.as_bytes() == b"application/json")
}

/// The page for a bare error. Status and headers stay; only reasons we gave ourselves are shown.
pub async fn page(frame: &Frame, response: Response) -> Response {
    page_with(frame, response, None).await
}

async fn page_with(frame: &Frame, response: Response, ways: Option<Ways>) -> Response {
    let (mut parts, body) = response.into_parts();
    let reason = to_bytes(body, LONGEST_REASON).await.unwrap_or_default();
    let reason = match parts.extensions.remove::<Reason>() {
        Some(Reason(phrases)) => said(&phrases, frame.language),
        None => String::from_utf8_lossy(&reason).into_owned(),
    };
    let (title, words) = explain(parts.status);
    let gives_reason = matches!(
        parts.status,
        StatusCode::FORBIDDEN | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::TOO_MANY_REQUESTS
    );
    let words = if gives_reason && !reason.is_empty() { reason } else { frame.say(words) };
    let ways = ways.filter(|_| frame.settings.is_some());
    let page = Page { frame, status: parts.status, title, words, ways };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Response::from_parts(parts, Body::from(page.render().unwrap_or_default()))
}

fn said(phrases: &[Phrase], language: Language) -> String {
    phrases.iter().map(|it| it.said(language)).collect::<Vec<_>>().join("\n")
}

/// The keys of what to call it, and of what it means.
fn explain(status: StatusCode) -> (&'static str, &'static str) {
    match status {
        StatusCode::NOT_FOUND => (key("error-not-found"), key("error-not-found-why")),
        StatusCode::GONE => (key("error-gone"), key("error-gone-why")),
        StatusCode::FORBIDDEN => (key("error-forbidden"), key("error-forbidden-why")),
        StatusCode::PAYLOAD_TOO_LARGE => (key("error-too-large"), key("error-too-large-why")),
        StatusCode::UNPROCESSABLE_ENTITY => (key("error-invalid"), key("error-invalid-why")),
        StatusCode::TOO_MANY_REQUESTS => (key("error-moment"), key("error-often-why")),
        StatusCode::METHOD_NOT_ALLOWED => (key("error-method"), key("error-method-why")),
        StatusCode::SERVICE_UNAVAILABLE => (key("error-moment"), key("error-busy-why")),
        it if it.is_server_error() => (key("error-ours"), key("error-ours-why")),
        _ => (key("error-unknown"), key("error-unknown-why")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_it_is_about() {
        for (path, about) in [
            ("/reviews/the-quiet-orchard", "the quiet orchard"),
            ("/2019/05/the_quiet-orchard.html?utm=x", "the quiet orchard"),
            ("/b%C3%BCcher/%C3%9Cber+uns/", "Über uns"),
            ("/%22%3E%3Cscript%3Ealert(1)", "script alert 1"),
            ("/%ff%00", ""),
            ("/a&b=c", "a b c"),
            ("/", ""),
        ] {
            assert_eq!(words_in(path), about, "{path}");
        }
        assert!(words_in(&"/x-".repeat(5_000)).len() <= 80);
    }
}
