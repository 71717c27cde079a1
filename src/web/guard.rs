//! What holds for every request and every answer at this door.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use futures::StreamExt;

use super::{GALLERY, LIST};
use crate::{App, Error, Result, language::Phrase};

/// Our pages load nothing but our own style sheet and pictures, run nothing, and stand in nobody's frame.
/// Nothing on them could ask for more; `connect-src` is for the tools of a browser, which fetch `robots.txt` as the page.
const CONTENT: &str = "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// These pages also run scripts of ours, which ask nobody but us. What the editor shows beside the form it hands to
/// the frame itself, so no address of ours may stand in one.
const SCRIPTED: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Whether that is so at this path.
fn is_scripted(path: &str) -> bool {
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    ["/desk/inbox", "/desk/profile", "/sign-in"].contains(&path)
        || ["/desk/profile/", "/sign-in/"].iter().any(|it| path.starts_with(it))
        || path.strip_prefix("/desk/reviews/").is_some_and(|it| it == "new" || is_number(it))
}

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// How much we read only to be polite, in bytes.
const PATIENCE: u64 = 80 << 20;

/// Pages that no browser and no proxy may keep.
const PRIVATE: [&str; 8] =
    ["/desk", "/setup", "/sign-in", "/sign-out", "/invitation", "/guest/", "/reply/", "/digest/"];

/// The same for a page whose forms lead on to the visitor's own server, which is known only later.
pub fn leading_away(app: &App) -> HeaderValue {
    let elsewhere = if app.config.insecure { "'self' https: http:" } else { "'self' https:" };
    let content = CONTENT.replace("form-action 'self'", &format!("form-action {elsewhere}"));
    HeaderValue::from_str(&content).unwrap_or(HeaderValue::from_static(CONTENT))
}

/// Tells browsers what our pages never do.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_private = PRIVATE.iter().any(|it| request.uri().path().starts_with(it));
    let is_scripted = is_scripted(request.uri().path());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if is_scripted {
        let content = HeaderValue::from_static(SCRIPTED);
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(content);
    }
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    let keep = if is_private { "no-store" } else { "no-cache" };
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(keep));
    if app.config.url.scheme() == "https" {
        let always = HeaderValue::from_static("max-age=31536000");
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(always);
    }
    response
}

/// Refuses forms that another site makes a browser send.
pub async fn same_origin(State(app): State<App>, request: Request, next: Next) -> Result<Response> {
    if is_safe(request.method()) || is_from_here(&app, request.headers()) {
        return Ok(next.run(request).await);
    }
    let words = Phrase::new("error-elsewhere").with("place", app.config.origin());
    Err(Error::told(StatusCode::FORBIDDEN, words))
}

/// Browsers say where a form was sent from; who says nothing is no browser, and has no cookie either.
fn is_from_here(app: &App, headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).map(|it| it.to_str().unwrap_or("unreadable"));
    said("sec-fetch-site").is_none_or(|it| matches!(it, "same-origin" | "none"))
        && said("origin").is_none_or(|it| it == app.config.origin())
}

/// Refuses what no form of ours weighs. Browsers listen only after they have sent everything, so
/// what is merely much too large is read and dropped first.
pub async fn weigh(request: Request, next: Next) -> Result<Response> {
    let weight = request.headers().get(header::CONTENT_LENGTH);
    let weight: u64 = weight.and_then(|it| it.to_str().ok()?.parse().ok()).unwrap_or_default();
    let is_gallery = request.uri().path().starts_with("/desk/media");
    let most = if is_gallery { Ord::max(GALLERY, LIST) } else { LIST };
    if weight <= most as u64 {
        return Ok(next.run(request).await);
    }
    if weight <= PATIENCE {
        let mut rest = request.into_body().into_data_stream();
        while let Some(Ok(_)) = rest.next().await {}
    }
    Err(Error::refused(StatusCode::PAYLOAD_TOO_LARGE, "too large"))
}

fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}
