//! The people's door: every page of the blog, on one screen.

mod alphabet;
mod archive;
mod assets;
mod author;
mod book;
mod byline;
mod card;
mod chart;
mod conversation;
mod desk;
mod digest;
mod error;
mod feed;
mod follow;
mod frame;
mod guard;
mod guest;
mod home;
mod invitation;
mod label;
mod language;
mod listing;
mod looks;
mod markup;
mod media;
mod memory;
mod pace;
mod page;
mod picture;
mod preview;
mod reply;
mod review;
mod search;
mod series;
mod setup;
mod share;
mod sign_in;
mod signed_in;
mod sitemap;
mod structured;
mod theme;
mod turn;
mod twin;

use askama::Template;
use axum::{
    Extension, Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    response::Html,
    routing::{get, post},
};
use tower_http::compression::CompressionLayer;

use crate::{App, Error, Result, language::Language};

/// What a form may weigh, in bytes.
const FORM: usize = 1 << 20;
/// What a review with its cover may weigh, in bytes.
const MANUSCRIPT: usize = 22 << 20;
/// What some pictures may weigh together, in bytes.
const GALLERY: usize = 40 << 20;
/// What a form with a list of servers may weigh, in bytes: a little more than the list itself, which is
/// weighed by itself.
const LIST: usize = crate::blog::LARGEST_LIST + FORM;

pub fn routes(app: App) -> Router {
    Router::new()
        .route("/", get(home::show))
        .merge(feeds())
        .route("/reviews/{slug}", get(review::show))
        .route("/reviews/{slug}/comments/{number}", get(review::comment))
        .route("/reviews/{slug}/share", get(share::ask).post(share::go))
        .route("/reviews/{slug}/reply", get(reply::ask))
        .route("/reviews/{slug}/reply/home", post(reply::go_home))
        .route("/reviews/{slug}/reply/server", post(reply::sign_in))
        .route("/reviews/{slug}/reply/guest", post(reply::say_as_guest))
        .route("/reply/back", get(reply::come_back))
        .route("/digest/{username}/{key}", get(digest::ask).post(digest::end))
        .route("/guest/{key}", get(guest::open).post(guest::change))
        .route("/guest/{key}/delete", post(guest::take_back))
        .route("/@{username}", get(author::show))
        .route("/authors", get(author::list))
        .route("/follow", get(follow::ask).post(follow::go))
        .route("/preview/{file}", get(preview::blog))
        .route("/preview/authors/{username}/{file}", get(preview::author))
        .route("/preview/reviews/{slug}/{file}", get(preview::review))
        .route("/robots.txt", get(sitemap::robots))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemaps/{file}", get(sitemap::part))
        .route("/search", get(search::ask))
        .route("/archive", get(archive::all))
        .route("/archive/{year}", get(archive::year))
        .route("/archive/{year}/{month}", get(archive::month))
        .route("/books", get(alphabet::books))
        .route("/books/{shelfmark}", get(book::show))
        .route("/writers", get(alphabet::writers))
        .route("/writers/{slug}", get(book::writer))
        .route("/series", get(series::all))
        .route("/series/{slug}", get(series::show))
        .route("/categories", get(label::categories))
        .route("/categories/{slug}", get(label::category))
        .route("/tags", get(label::tags))
        .route("/tags/{slug}", get(label::tag))
        .route("/{slug}", get(page::show))
        .route("/media/{file}", get(media::show))
        .route("/looks/{file}", get(looks::style))
        .route("/assets/{file}", get(assets::show))
        .route("/language", post(language::choose))
        .route("/theme", post(theme::choose))
        .route("/setup", get(setup::ask).post(setup::open))
        .route("/sign-in", get(sign_in::ask).post(sign_in::enter))
        .route("/sign-in/code", post(sign_in::code::enter))
        .route("/sign-in/passkey", post(sign_in::passkey::enter))
        .route("/sign-in/passkey/challenge", post(sign_in::passkey::challenge))
        .route("/sign-out", post(sign_in::leave))
        .route("/invitation/{token}", get(invitation::read).post(invitation::accept))
        .nest("/desk", desk::routes())
        .fallback(error::nowhere)
        .layer(from_fn(twin::offer))
        .layer(Extension(sign_in::Doorkeeper::new()))
        .layer(Extension(pace::Pace::new()))
        .layer(Extension(preview::Previews::new()))
        .layer(DefaultBodyLimit::max(FORM))
        .layer(from_fn(guard::weigh))
        .layer(from_fn_with_state(app.clone(), guard::same_origin))
        .layer(from_fn_with_state(app.clone(), error::dress))
        .layer(from_fn_with_state(app.clone(), frame::remember))
        .layer(from_fn_with_state(app.clone(), guard::headers))
        .layer(CompressionLayer::new())
        .with_state(app)
}

/// Every feed in every format.
fn feeds() -> Router<App> {
    let mut feeds = Router::new().route("/feeds", get(feed::list));
    for format in ["atom", "rss", "json"] {
        feeds = feeds
            .route(&format!("/feed.{format}"), get(feed::blog))
            .route(&format!("/@{{username}}/feed.{format}"), get(feed::author))
            .route(&format!("/categories/{{slug}}/feed.{format}"), get(feed::category))
            .route(&format!("/tags/{{slug}}/feed.{format}"), get(feed::tag))
            .route(&format!("/comments/feed.{format}"), get(feed::comments))
            .route(&format!("/reviews/{{slug}}/comments/feed.{format}"), get(feed::review_comments));
    }
    feeds
}

/// A page as it is sent.
fn show(page: &impl Template) -> Result<Html<String>> {
    Ok(Html(page.render().map_err(anyhow::Error::from)?))
}

/// The first letter of a name, in place of a picture.
fn initial(name: &str) -> String {
    let letter = name.chars().find(|it| it.is_alphanumeric());
    letter.map_or_else(|| "·".to_owned(), |it| it.to_uppercase().collect())
}

/// What is wrong with what somebody typed, a sentence each, in their language. Any other error goes on.
fn wrong(error: Error, language: Language) -> Result<Vec<String>> {
    match error {
        Error::Told(StatusCode::UNPROCESSABLE_ENTITY, phrases) => {
            Ok(phrases.iter().map(|it| it.said(language)).collect())
        }
        error => Err(error),
    }
}

/// Which way a language is written.
fn direction(language: impl AsRef<str>) -> &'static str {
    let language = language.as_ref().split('-').next().unwrap_or_default();
    let from_the_right = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    if from_the_right.contains(&language.to_ascii_lowercase().as_str()) { "rtl" } else { "ltr" }
}

/// Whether this is a path of ours, and nothing that could lead elsewhere.
fn stays_here(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && !path.chars().any(char::is_control)
}

/// An address a link may lead to: strangers also send us others.
fn web_address(url: &str) -> Option<&str> {
    Some(url).filter(|it| it.starts_with("https://") || it.starts_with("http://"))
}
