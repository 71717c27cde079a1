//! What a reader's browser remembers for them: their handle, their language, light or dark, and secrets that make them known again.

use axum::http::{HeaderMap, HeaderName, header};
use axum_extra::extract::CookieJar;

use super::theme::Theme;
use crate::{App, language::Language};

/// How long a browser keeps a handle and a guest's secret, in seconds: a year.
const YEAR: u32 = 365 * 24 * 60 * 60;
/// How long a browser waits for somebody who signs in elsewhere, in seconds.
const HOUR: u32 = 60 * 60;
/// The longest thing we believe to be ours, in bytes.
const LONGEST: usize = 320;

type Cookie = [(HeaderName, String); 1];

/// The handle, as it was typed last; perhaps empty.
pub fn handle(app: &App, jar: &CookieJar) -> String {
    read(app, jar, "handle").unwrap_or_default()
}

/// Keeps a handle; an empty one is forgotten.
pub fn keep_handle(app: &App, handle: &str) -> Cookie {
    keep(app, "handle", handle, if handle.is_empty() { 0 } else { YEAR })
}

/// The secret by which a guest is known.
pub fn guest(app: &App, jar: &CookieJar) -> Option<String> {
    read(app, jar, "guest")
}

pub fn keep_guest(app: &App, secret: &str) -> Cookie {
    keep(app, "guest", secret, YEAR)
}

/// The secret of the browser that left for another server.
pub fn errand(app: &App, jar: &CookieJar) -> Option<String> {
    read(app, jar, "errand")
}

pub fn keep_errand(app: &App, secret: &str) -> Cookie {
    keep(app, "errand", secret, HOUR)
}

/// The language a reader has chosen.
pub fn language(app: &App, headers: &HeaderMap) -> Option<Language> {
    Language::of(&read(app, &CookieJar::from_headers(headers), "language")?)
}

pub fn keep_language(app: &App, tag: &str) -> Cookie {
    keep(app, "language", tag, YEAR)
}

/// Whether a reader has chosen light or dark.
pub fn theme(app: &App, headers: &HeaderMap) -> Theme {
    let chosen = read(app, &CookieJar::from_headers(headers), "theme");
    chosen.and_then(|it| Theme::read(&it)).unwrap_or_default()
}

/// What the machine says needs no cookie.
pub fn keep_theme(app: &App, theme: Theme) -> Cookie {
    match theme {
        Theme::Machine => keep(app, "theme", "", 0),
        theme => keep(app, "theme", theme.word(), YEAR),
    }
}

fn read(app: &App, jar: &CookieJar, name: &str) -> Option<String> {
    let value = jar.get(&full_name(app, name))?.value().to_owned();
    Some(value).filter(|it| !it.is_empty() && it.len() <= LONGEST)
}

fn keep(app: &App, name: &str, value: &str, seconds: u32) -> Cookie {
    let secure = if is_https(app) { "; Secure" } else { "" };
    let name = full_name(app, name);
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    [(header::SET_COOKIE, cookie)]
}

/// The prefix makes browsers refuse the cookie from anybody but this very host; it needs https.
fn full_name(app: &App, name: &str) -> String {
    if is_https(app) { format!("__Host-reynard-{name}") } else { format!("reynard-{name}") }
}

fn is_https(app: &App) -> bool {
    app.config.url.scheme() == "https"
}
