//! The newest reviews for feed readers, in full.

use atom_syndication::{Category, Content, Entry as Item, Feed, Generator, Link, Person, Text};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};

use super::frame::Frame;
use crate::{
    App, Result,
    blog::{Author, Entry, Review, Shelf},
    secret::fingerprint,
};

/// Everybody's reviews.
pub async fn blog(State(app): State<App>, frame: Frame, headers: HeaderMap) -> Result<Response> {
    let settings = frame.settings()?;
    let entries = newest(&app, Shelf::All).await?;
    let mut feed = feed(&app, &entries, &settings.name, "/", "/feed.atom", settings.created_at);
    feed.subtitle = Some(Text::plain(printable(&settings.tagline))).filter(|it| !it.value.is_empty());
    Ok(answer(&headers, &feed))
}

/// One author's reviews.
pub async fn author(
    State(app): State<App>,
    frame: Frame,
    Path(username): Path<String>,
    headers: HeaderMap,
) -> Result<Response> {
    let author = Author::for_readers(&app.db, &username).await?;
    let title = format!("{}: {}", frame.blog(), author.actor(&app.db).await?.name());
    let entries = newest(&app, Shelf::By(&author)).await?;
    let path = author.path();
    let feed = feed(&app, &entries, &title, &path, &format!("{path}/feed.atom"), author.created_at);
    Ok(answer(&headers, &feed))
}

async fn newest(app: &App, shelf: Shelf<'_>) -> Result<Vec<Entry>> {
    let (reviews, _) = Review::published(&app.db, shelf, 1).await?;
    Entry::gather(&app.db, reviews).await
}

fn feed(app: &App, entries: &[Entry], title: &str, page: &str, path: &str, begun: DateTime<Utc>) -> Feed {
    let updated = entries.iter().map(changed).max().unwrap_or(begun);
    Feed {
        title: Text::plain(printable(title)),
        id: app.url(path),
        updated: updated.fixed_offset(),
        generator: Some(Generator { value: "Reynard".to_owned(), ..Default::default() }),
        links: vec![
            link(app.url(path), "self", "application/atom+xml"),
            link(app.url(page), "alternate", "text/html"),
        ],
        entries: entries.iter().map(|it| item(app, it)).collect(),
        ..Default::default()
    }
}

fn item(app: &App, entry: &Entry) -> Item {
    let review = &entry.review;
    let page = app.url(&review.path());
    let labels = entry.categories.iter().map(|it| &it.name).chain(entry.tags.iter().map(|it| &it.name));
    Item {
        title: Text::plain(printable(&review.title)),
        id: review.url(app),
        updated: changed(entry).fixed_offset(),
        published: review.published_at.map(|it| it.fixed_offset()),
        authors: vec![Person {
            name: printable(entry.actor.name()),
            uri: Some(app.url(&entry.author.path())),
            ..Default::default()
        }],
        categories: labels.map(|it| Category { term: printable(it), ..Default::default() }).collect(),
        links: vec![link(page.clone(), "alternate", "text/html")],
        summary: Some(Text::plain(printable(&review.teaser()))),
        content: Some(Content {
            base: Some(page.clone()),
            lang: Some(review.language.clone()),
            value: Some(printable(&absolute(&review.html, &page, app))),
            content_type: Some("html".to_owned()),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn changed(entry: &Entry) -> DateTime<Utc> {
    let review = &entry.review;
    review.revised_at.or(review.published_at).unwrap_or(review.saved_at)
}

fn link(href: String, rel: &str, kind: &str) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: Some(kind.to_owned()), ..Default::default() }
}

/// Many readers do not know where a review came from: its addresses must be whole.
fn absolute(html: &str, page: &str, app: &App) -> String {
    html.replace(r##"href="#"##, &format!(r##"href="{page}#"##))
        .replace(r#"href="/"#, &format!(r#"href="{}"#, app.url("/")))
        .replace(r#"src="/"#, &format!(r#"src="{}"#, app.url("/")))
}

/// Without the characters that may not stand in XML.
fn printable(text: &str) -> String {
    let fits = |it: &char| !it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(|it| matches!(it, '\n' | '\t') || fits(it)).collect()
}

/// The feed, or the news that there is none.
fn answer(headers: &HeaderMap, feed: &Feed) -> Response {
    let text = feed.to_string();
    let tag = format!("W/\"{}\"", fingerprint(&text));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let is_known =
        known.split(',').map(str::trim).any(|it| it == "*" || it.trim_start_matches("W/") == &tag[2..]);
    let head = [
        (header::ETAG, tag),
        (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8".to_owned()),
        (header::CACHE_CONTROL, "public, max-age=300".to_owned()),
    ];
    if is_known { (StatusCode::NOT_MODIFIED, head).into_response() } else { (head, text).into_response() }
}
