//! What is new for feed readers, in full: reviews and comments, in the three formats that are read.

mod atom;
mod json;
mod rss;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};

use super::{frame::Frame, show as shown, web_address};
use crate::{
    App, Error, Result,
    blog::{Actor, Author, Category, Comment, Entry, Review, Shelf, Tag},
    language::Language,
    secret::fingerprint,
    text,
};

/// How many comments a feed holds.
const COMMENTS: u64 = 50;
/// How long the words of a comment may be that stand for a title, in characters.
const TITLE: usize = 80;

/// What a feed tells, whatever its format.
struct Channel {
    title: String,
    subtitle: String,
    /// BCP 47.
    language: String,
    /// The address of the page that tells the same.
    page: String,
    /// The address of the feed itself, without its ending.
    stem: String,
    /// The WebSub hub that is told when it changes.
    hub: Option<String>,
    updated: DateTime<Utc>,
    items: Vec<Item>,
}

/// One review or comment.
struct Item {
    /// The ActivityPub id: it never changes.
    id: String,
    title: String,
    page: String,
    /// Who wrote it, the first first, each with their page if they have one.
    authors: Vec<(String, Option<String>)>,
    published: DateTime<Utc>,
    updated: DateTime<Utc>,
    labels: Vec<String>,
    /// Plain text, perhaps empty.
    summary: String,
    /// HTML with whole addresses.
    html: String,
    language: Option<String>,
    /// The address of a picture.
    image: Option<String>,
    /// The id and the page of what a comment answers.
    answers: Option<(String, String)>,
}

/// The formats, by the ending of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Atom,
    Rss,
    Json,
}

impl Format {
    const ALL: [Self; 3] = [Self::Atom, Self::Rss, Self::Json];

    fn of(uri: &Uri) -> Result<Self> {
        let ending = uri.path().rsplit('.').next().unwrap_or_default();
        Self::ALL.into_iter().find(|it| it.ending() == ending).ok_or(Error::NotFound)
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Atom => "atom",
            Self::Rss => "rss",
            Self::Json => "json",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Self::Atom => "application/atom+xml",
            Self::Rss => "application/rss+xml",
            Self::Json => "application/feed+json",
        }
    }
}

// ---- reviews -------------------------------------------------------------------------------------

/// Everybody's reviews.
pub async fn blog(State(app): State<App>, frame: Frame, uri: Uri, headers: HeaderMap) -> Result<Response> {
    let channel = reviews(&app, &frame, Shelf::All, "/", "/feed", frame.blog().to_owned()).await?;
    answer(&headers, &uri, &Channel { subtitle: frame.tagline().to_owned(), ..channel })
}

/// One author's reviews.
pub async fn author(
    State(app): State<App>,
    frame: Frame,
    Path(username): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response> {
    let author = Author::for_readers(&app.db, &username).await?;
    let title = format!("{}: {}", frame.blog(), author.actor(&app.db).await?.name());
    let (page, stem) = (author.path(), format!("{}/feed", author.path()));
    answer(&headers, &uri, &reviews(&app, &frame, Shelf::By(&author), &page, &stem, title).await?)
}

pub async fn category(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response> {
    let category = Category::by_slug(&app.db, &slug).await?;
    let (page, title) = (category.path(), format!("{}: {}", frame.blog(), category.name));
    labelled(&app, &frame, Shelf::In(&category), &page, title)
        .await
        .and_then(|it| answer(&headers, &uri, &it))
}

pub async fn tag(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response> {
    let tag = Tag::by_slug(&app.db, &slug).await?;
    let (page, title) = (tag.path(), format!("{}: {}", frame.blog(), tag.name));
    labelled(&app, &frame, Shelf::Tagged(&tag), &page, title).await.and_then(|it| answer(&headers, &uri, &it))
}

/// What only drafts are filed under is nobody's business yet.
async fn labelled(app: &App, frame: &Frame, shelf: Shelf<'_>, page: &str, title: String) -> Result<Channel> {
    let channel = reviews(app, frame, shelf, page, &format!("{page}/feed"), title).await?;
    if channel.items.is_empty() { Err(Error::NotFound) } else { Ok(channel) }
}

async fn reviews(
    app: &App,
    frame: &Frame,
    shelf: Shelf<'_>,
    page: &str,
    stem: &str,
    title: String,
) -> Result<Channel> {
    let (reviews, _) = Review::published(&app.db, shelf, 1).await?;
    let entries = Entry::gather(&app.db, reviews).await?;
    let items: Vec<Item> = entries.iter().map(|it| Item::review(app, it, frame.own)).collect();
    let settings = frame.settings()?;
    Ok(Channel {
        title,
        subtitle: String::new(),
        language: settings.language.clone(),
        page: app.url(page),
        stem: app.url(stem),
        hub: hub(app, shelf),
        updated: items.iter().map(|it| it.updated).max().unwrap_or(settings.created_at),
        items,
    })
}

impl Item {
    fn review(app: &App, entry: &Entry, own: Language) -> Self {
        let review = &entry.review;
        let page = app.url(&review.path());
        let published = review.published_at.unwrap_or(review.saved_at);
        let labels = entry.categories.iter().map(|it| &it.name).chain(entry.tags.iter().map(|it| &it.name));
        let warning = match review.spoilers {
            true => format!("<p><strong>{}</strong></p>", text::escape(&own.say("feed-spoilers"))),
            false => String::new(),
        };
        Self {
            id: review.url(app),
            title: review.title.clone(),
            authors: entry
                .everybody()
                .map(|(author, actor)| (actor.name().to_owned(), Some(app.url(&author.path()))))
                .collect(),
            published,
            updated: review.revised_at.unwrap_or(published),
            labels: labels.cloned().collect(),
            summary: match review.spoilers {
                true => own.tell("feed-spoilers-in", [("teaser", review.teaser())]),
                false => review.teaser(),
            },
            html: format!(
                "{warning}{}{}",
                text::abroad(&review.html, &page, &app.config.origin()),
                review.verdict_html()
            ),
            language: Some(review.language.clone()),
            image: entry.cover.as_ref().map(|it| app.url(&it.path())),
            answers: None,
            page,
        }
    }

    fn comment(app: &App, (comment, speaker): &(Comment, Actor), review: &Review, own: Language) -> Self {
        let words = text::plain(&comment.html).replace('\n', " ");
        let page = app.url(&review.comment_path(comment.number.unwrap_or_default()));
        let name = comment.speaker_name(speaker);
        let (summary, warning) = match comment.warning.as_str() {
            "" => (text::shorten(&words, TITLE), String::new()),
            it => {
                let (shown, mark) = (text::escape(it), own.say("comment-warning"));
                (format!("{mark} {it}"), format!("<p><b>{}</b> {shown}</p>", text::escape(&mark)))
            }
        };
        let home = match comment.is_guests() {
            true => comment.guest_link.as_deref().and_then(web_address),
            false => web_address(&speaker.page_url),
        };
        Self {
            id: comment.url.clone(),
            title: own
                .tell("feed-comment-title", [("name", name.to_owned()), ("title", review.title.clone())]),
            authors: vec![(name.to_owned(), home.map(str::to_owned))],
            published: comment.said_at,
            updated: comment.edited_at.unwrap_or(comment.said_at),
            labels: vec![],
            summary,
            html: format!("{warning}{}", text::abroad(&comment.html, &page, &app.config.origin())),
            language: comment.language.clone(),
            image: None,
            answers: Some((review.url(app), app.url(&review.path()))),
            page,
        }
    }
}

// ---- comments ------------------------------------------------------------------------------------

/// What was said lately, under any review.
pub async fn comments(
    State(app): State<App>,
    frame: Frame,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response> {
    let heard = Comment::latest(&app.db, None, COMMENTS).await?;
    let title = frame.own.tell("feed-comments", [("blog", frame.blog().to_owned())]);
    answer(&headers, &uri, &conversation(&app, &frame, heard, ("/", "/comments/feed"), title).await?)
}

/// What was said lately under one review.
pub async fn review_comments(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response> {
    let review = Review::for_readers(&app.db, &slug).await?;
    let heard = Comment::latest(&app.db, Some(&review), COMMENTS).await?;
    let title = frame
        .own
        .tell("feed-comments-on", [("blog", frame.blog().to_owned()), ("title", review.title.clone())]);
    let (page, stem) = (review.path(), format!("{}/comments/feed", review.path()));
    answer(&headers, &uri, &conversation(&app, &frame, heard, (&page, &stem), title).await?)
}

async fn conversation(
    app: &App,
    frame: &Frame,
    heard: Vec<(Comment, Actor)>,
    (page, stem): (&str, &str),
    title: String,
) -> Result<Channel> {
    let ids: Vec<i64> = heard.iter().filter_map(|it| it.0.review_id).collect();
    let reviews = Review::by_ids(&app.db, &ids).await?;
    let items = heard.iter().filter_map(|said| {
        let review = reviews.iter().find(|it| Some(it.id) == said.0.review_id)?;
        Some(Item::comment(app, said, review, frame.own))
    });
    let items: Vec<Item> = items.collect();
    let settings = frame.settings()?;
    Ok(Channel {
        title,
        subtitle: String::new(),
        language: settings.language.clone(),
        page: app.url(page),
        stem: app.url(stem),
        hub: None,
        updated: items.iter().map(|it| it.updated).max().unwrap_or(settings.created_at),
        items,
    })
}

// ---- all of them ---------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "feeds.html")]
struct Page {
    frame: Frame,
    /// What each tells, and its path without the ending.
    feeds: Vec<(String, String)>,
    url: String,
}

/// What a feed is, and which there are.
pub async fn list(State(app): State<App>, frame: Frame) -> Result<impl IntoResponse> {
    let mut feeds = vec![
        (frame.say("feeds-reviews"), "/feed".to_owned()),
        (frame.say("feeds-comments"), "/comments/feed".to_owned()),
    ];
    for (author, actor) in Author::all(&app.db).await? {
        if Review::count_published(&app.db, Shelf::By(&author)).await? > 0 {
            feeds.push((
                frame.tell("author-feed", [("name", actor.name().to_owned())]),
                format!("{}/feed", author.path()),
            ));
        }
    }
    for category in Category::in_use(&app.db).await? {
        feeds.push((category.name.clone(), format!("{}/feed", category.path())));
    }
    shown(&Page { url: app.url("/feeds"), frame, feeds })
}

// ---- on the wire ---------------------------------------------------------------------------------

/// The feed, or the news that there is nothing new (RFC 9110, 13).
fn answer(headers: &HeaderMap, uri: &Uri, channel: &Channel) -> Result<Response> {
    let format = Format::of(uri)?;
    let text = match format {
        Format::Atom => atom::written(channel),
        Format::Rss => rss::written(channel),
        Format::Json => json::written(channel),
    };
    let tag = format!("W/\"{}\"", fingerprint(&text));
    let head = [
        (header::ETAG, tag.clone()),
        (header::LAST_MODIFIED, httpdate::fmt_http_date(channel.updated.into())),
        (header::CONTENT_TYPE, format!("{}; charset=utf-8", format.media_type())),
        // What is taken away is gone from feeds within seconds; who asks with a tag costs next to nothing.
        (header::CACHE_CONTROL, "public, max-age=5".to_owned()),
    ];
    match is_known(headers, &tag, channel.updated) {
        true => Ok((StatusCode::NOT_MODIFIED, head).into_response()),
        false => Ok((head, text).into_response()),
    }
}

/// A tag counts before a date: words may be taken away without anything becoming newer.
fn is_known(headers: &HeaderMap, tag: &str, updated: DateTime<Utc>) -> bool {
    let said = |name: header::HeaderName| headers.get(name).and_then(|it| it.to_str().ok());
    match said(header::IF_NONE_MATCH) {
        Some(known) => {
            known.split(',').map(str::trim).any(|it| it == "*" || it.trim_start_matches("W/") == &tag[2..])
        }
        None => said(header::IF_MODIFIED_SINCE)
            .and_then(|it| httpdate::parse_http_date(it).ok())
            .is_some_and(|it| updated.timestamp() <= DateTime::<Utc>::from(it).timestamp()),
    }
}

/// The hub is told of what is new on the blog and by an author.
fn hub(app: &App, shelf: Shelf<'_>) -> Option<String> {
    let is_told = matches!(shelf, Shelf::All | Shelf::By(_));
    Some(app.config.websub_hub.clone()).filter(|it| is_told && !it.is_empty())
}

/// Without the characters that may not stand in XML.
fn printable(text: &str) -> String {
    let fits = |it: &char| !it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(|it| matches!(it, '\n' | '\t') || fits(it)).collect()
}
