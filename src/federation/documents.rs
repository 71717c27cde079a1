//! The same things people see on pages, as JSON for servers.

use aws_lc_rs::digest::{SHA256, digest};
use axum::{
    body::Body,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    CONTENT_TYPE, Federation,
    articles::{self, REPLIES_PER_PAGE, replies_page},
    notes, outbox, people,
    wire::{
        Moment, OrderedCollection, OrderedPage, Tombstone, Total, actor_context, bare, object_context,
        plain_context, with_context,
    },
};
use crate::{
    App, Error, Result,
    blog::{
        Actor, Author, CoAuthor, Comment, Follower, Place, Review, Settings, Shelf, Thread,
        Tombstone as Stone,
    },
};

/// How many reviews a new follower's server is shown.
const FEATURED: u64 = 5;
/// How many activities stand on one page of an outbox.
const PER_PAGE: u64 = 10;
/// How many ids stand on one page of a conversation.
const CONTEXT_PER_PAGE: usize = 500;

#[derive(Debug, Deserialize)]
pub struct Page {
    page: Option<String>,
}

impl Page {
    /// The page that was asked for; `None` for the collection itself. Nonsense is not found.
    fn number(&self) -> Result<Option<u64>> {
        match self.page.as_deref() {
            None | Some("true") => Ok(self.page.as_ref().map(|_| 1)),
            Some(text) => match text.parse() {
                Ok(number @ 1..=1_000_000) => Ok(Some(number)),
                _ => Err(Error::NotFound),
            },
        }
    }
}

/// JSON for servers, for anybody, never guessed to be something else.
pub fn answer(document: &Value) -> Result<Response> {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE)),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        // What the desk takes away is gone within seconds, behind a cache too; yet a crowd is served from it.
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=5")),
        (header::VARY, HeaderValue::from_static("Accept")),
    ];
    Ok((headers, document.to_string()).into_response())
}

fn plain(thing: impl Serialize) -> Result<Response> {
    answer(&with_context(plain_context(), thing)?)
}

fn rich(thing: impl Serialize) -> Result<Response> {
    answer(&with_context(object_context(), thing)?)
}

// ---- actors ------------------------------------------------------------------------------------

pub async fn author(State(app): State<Federation>, Path(name): Path<String>) -> Result<Response> {
    match find_author(&app, &name).await {
        Ok((author, actor)) => answer(&people::document(&app, &actor, Some(&author))?),
        Err(Error::Gone) => departed(&app, &app.url(&format!("/ap/users/{name}"))).await,
        Err(error) => Err(error),
    }
}

/// What is left of an author: that they were here, and their key, by which others recognise the last letters.
async fn departed(app: &App, url: &str) -> Result<Response> {
    let actor = Actor::by_url(&app.db, url).await?.ok_or(Error::Gone)?;
    let mut grave = with_context(
        actor_context(),
        Tombstone {
            id: actor.url.clone(),
            kind: Default::default(),
            former_type: "Person".to_owned(),
            deleted: Moment(actor.gone_at.unwrap_or(actor.created_at)),
        },
    )?;
    grave["publicKey"] = serde_json::to_value(people::public_key(&actor)?)?;
    let mut response = answer(&grave)?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}

pub async fn blog(State(app): State<Federation>) -> Result<Response> {
    let blog = Settings::get(&app.db).await?.blog(&app.db).await?;
    answer(&people::document(&app, &blog, None)?)
}

pub async fn instance(State(app): State<Federation>) -> Result<Response> {
    let instance = Settings::get(&app.db).await?.instance(&app.db).await?;
    answer(&people::document(&app, &instance, None)?)
}

async fn find_author(app: &App, name: &str) -> Result<(Author, Actor)> {
    let author = Author::for_readers(&app.db, name).await?;
    let actor = author.actor(&app.db).await?;
    Ok((author, actor))
}

async fn find_blog(app: &App) -> Result<Actor> {
    Settings::get(&app.db).await?.blog(&app.db).await
}

pub async fn author_followers(State(app): State<Federation>, Path(name): Path<String>) -> Result<Response> {
    let (_, actor) = find_author(&app, &name).await?;
    followers(&app, &actor).await
}

pub async fn blog_followers(State(app): State<Federation>) -> Result<Response> {
    let blog = find_blog(&app).await?;
    followers(&app, &blog).await
}

/// How many, never who.
async fn followers(app: &App, actor: &Actor) -> Result<Response> {
    let count = Follower::count(&app.db, actor).await?;
    plain(collection(format!("{}/followers", actor.url), count, None))
}

pub async fn author_following(State(app): State<Federation>, Path(name): Path<String>) -> Result<Response> {
    let (_, actor) = find_author(&app, &name).await?;
    plain(collection(format!("{}/following", actor.url), 0, None))
}

pub async fn blog_following(State(app): State<Federation>) -> Result<Response> {
    let blog = find_blog(&app).await?;
    plain(collection(format!("{}/following", blog.url), 0, None))
}

pub async fn author_featured(State(app): State<Federation>, Path(name): Path<String>) -> Result<Response> {
    let (author, actor) = find_author(&app, &name).await?;
    featured(&app, &actor, Shelf::AbroadBy(&author)).await
}

pub async fn blog_featured(State(app): State<Federation>) -> Result<Response> {
    let blog = find_blog(&app).await?;
    featured(&app, &blog, Shelf::Abroad).await
}

/// Pinned reviews, then the newest, by their ids.
async fn featured(app: &App, actor: &Actor, shelf: Shelf<'_>) -> Result<Response> {
    let reviews = Review::featured(&app.db, shelf, FEATURED).await?;
    let ids: Vec<Value> = reviews.iter().map(|it| json!(it.url(app))).collect();
    plain(collection(format!("{}/featured", actor.url), ids.len() as u64, Some(ids)))
}

pub async fn moderators(State(app): State<Federation>) -> Result<Response> {
    let authors = Author::all(&app.db).await?;
    let moderators = authors.iter().filter(|it| it.0.edits_others() && it.0.disabled_at.is_none());
    let ids: Vec<Value> = moderators.map(|it| json!(it.1.url)).collect();
    plain(collection(app.url("/ap/blog/moderators"), ids.len() as u64, Some(ids)))
}

fn collection(id: String, total: u64, items: Option<Vec<Value>>) -> OrderedCollection {
    OrderedCollection {
        id,
        kind: Default::default(),
        attributed_to: None,
        audience: None,
        total_items: total,
        first: None,
        ordered_items: items,
    }
}

// ---- what they said ----------------------------------------------------------------------------

pub async fn author_outbox(
    State(app): State<Federation>,
    Path(name): Path<String>,
    Query(page): Query<Page>,
) -> Result<Response> {
    let (author, actor) = find_author(&app, &name).await?;
    let id = format!("{}/outbox", actor.url);
    let shelf = Shelf::AbroadBy(&author);
    let Some(page) = page.number()? else {
        let total = Review::count_published(&app.db, shelf).await?;
        let first = Some(format!("{id}?page=1"));
        return plain(OrderedCollection { first, ..collection(id, total, None) });
    };
    let (reviews, more) = Review::published(&app.db, shelf, page).await?;
    let mut creates = Vec::new();
    for review in &reviews {
        creates.push(bare(outbox::create(&app, review).await?));
    }
    rich(OrderedPage {
        id: format!("{id}?page={page}"),
        kind: "OrderedCollectionPage",
        next: more.then(|| format!("{id}?page={}", page + 1)),
        part_of: id,
        ordered_items: creates,
    })
}

/// The newest announcements, all in one piece, as servers that keep forums read it.
pub async fn blog_outbox(State(app): State<Federation>) -> Result<Response> {
    let blog = find_blog(&app).await?;
    let (reviews, _) = Review::published(&app.db, Shelf::Abroad, 1).await?;
    let total = Review::count_published(&app.db, Shelf::Abroad).await?;
    let mut announces = Vec::new();
    for review in reviews.iter().take(PER_PAGE as usize) {
        announces.push(bare(outbox::boost(&app, review).await?));
    }
    plain(collection(format!("{}/outbox", blog.url), total, Some(announces)))
}

pub async fn instance_outbox(State(app): State<Federation>) -> Result<Response> {
    plain(collection(app.url("/ap/instance/outbox"), 0, Some(vec![])))
}

pub async fn announce(State(app): State<Federation>, Path(uid): Path<String>) -> Result<Response> {
    let review = Review::by_uid(&app.db, &uid).await?;
    answer(&outbox::boost(&app, &review).await?)
}

/// How one who wrote a review too tells their own followers of it.
pub async fn author_announce(
    State(app): State<Federation>,
    Path((name, uid)): Path<(String, String)>,
) -> Result<Response> {
    let (review, actor) = CoAuthor::announced(&app.db, &name, &uid).await?;
    answer(&outbox::boost_by(&app, &review, &actor, &uid).await?)
}

// ---- reviews -----------------------------------------------------------------------------------

pub async fn article(State(app): State<Federation>, Path(uid): Path<String>) -> Result<Response> {
    match Review::by_uid(&app.db, &uid).await {
        Ok(review) => rich(articles::document(&app, &review).await?),
        Err(Error::NotFound) => taken_away(&app, &format!("/ap/articles/{uid}")).await,
        Err(error) => Err(error),
    }
}

/// 410 with a Tombstone for what was here once, 404 for what never was.
async fn taken_away(app: &App, path: &str) -> Result<Response> {
    let stone = Stone::by_url(&app.db, &app.url(path)).await?.ok_or(Error::NotFound)?;
    let tombstone = Tombstone {
        id: stone.url,
        kind: Default::default(),
        former_type: stone.former_type,
        deleted: Moment(stone.deleted_at),
    };
    let mut response = plain(tombstone)?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}

async fn find_review(app: &App, uid: &str) -> Result<Review> {
    match Review::by_uid(&app.db, uid).await {
        Err(Error::NotFound) => match Stone::by_url(&app.db, &app.url(&format!("/ap/articles/{uid}"))).await?
        {
            Some(_) => Err(Error::Gone),
            None => Err(Error::NotFound),
        },
        found => found,
    }
}

pub async fn article_create(State(app): State<Federation>, Path(uid): Path<String>) -> Result<Response> {
    let review = find_review(&app, &uid).await?;
    answer(&outbox::create(&app, &review).await?)
}

pub async fn article_replies(
    State(app): State<Federation>,
    Path(uid): Path<String>,
    Query(page): Query<Page>,
    headers: HeaderMap,
) -> Result<Response> {
    let review = find_review(&app, &uid).await?;
    let speaker = review.speaker(&app.db).await?;
    let place = Place { review_id: review.id, parent_id: None };
    replies(&app, &review.url(&app), &speaker, place, &page, &headers).await
}

async fn replies(
    app: &App,
    id: &str,
    speaker: &Actor,
    place: Place,
    page: &Page,
    headers: &HeaderMap,
) -> Result<Response> {
    let Some(page) = page.number()? else {
        let mut replies = articles::replies(app, id, place).await?;
        replies.attributed_to = Some(speaker.url.clone());
        return unless_known(headers, &with_context(plain_context(), replies)?);
    };
    let offset = (page - 1) * REPLIES_PER_PAGE;
    let (items, total) = Thread::answers(&app.db, place, offset, REPLIES_PER_PAGE).await?;
    if items.is_empty() && page > 1 {
        return Err(Error::NotFound);
    }
    unless_known(headers, &with_context(plain_context(), replies_page(id, page, items, total))?)
}

/// The whole visible conversation, oldest first, the review itself included (FEP-7888, FEP-f228). A
/// long one comes in pages. Whoever has it already is told so by its ETag.
pub async fn article_context(
    State(app): State<Federation>,
    Path(uid): Path<String>,
    Query(page): Query<Page>,
    headers: HeaderMap,
) -> Result<Response> {
    let review = find_review(&app, &uid).await?;
    let comments = Comment::shown_urls(&app.db, &review).await?;
    let ids: Vec<Value> = std::iter::once(review.url(&app)).chain(comments).map(|it| json!(it)).collect();
    let id = format!("{}/context", review.url(&app));
    let Some(page) = page.number()? else {
        let is_long = ids.len() > CONTEXT_PER_PAGE;
        let collection = OrderedCollection {
            attributed_to: Some(review.speaker(&app.db).await?.url),
            audience: Some(app.url("/ap/blog")),
            first: is_long.then(|| format!("{id}?page=1")),
            ..collection(id, ids.len() as u64, (!is_long).then_some(ids))
        };
        return unless_known(&headers, &with_context(plain_context(), collection)?);
    };
    let page = usize::try_from(page).map_err(|_| Error::NotFound)?;
    let items = ids.chunks(CONTEXT_PER_PAGE).nth(page - 1).ok_or(Error::NotFound)?.to_vec();
    let page = OrderedPage {
        id: format!("{id}?page={page}"),
        kind: "OrderedCollectionPage",
        next: (page * CONTEXT_PER_PAGE < ids.len()).then(|| format!("{id}?page={}", page + 1)),
        part_of: id,
        ordered_items: items,
    };
    unless_known(&headers, &with_context(plain_context(), page)?)
}

/// The document with its ETag, or 304 for whoever names that ETag already (RFC 9110, 13.1.2).
fn unless_known(headers: &HeaderMap, document: &Value) -> Result<Response> {
    let etag = format!("\"{}\"", fingerprint(document.to_string().as_bytes()));
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|it| it.to_str().ok());
    let is_known = known.flat_map(|it| it.split(',')).any(|it| {
        let it = it.trim();
        it == "*" || it.trim_start_matches("W/") == etag
    });
    let mut response = answer(document)?;
    if is_known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::empty();
        response.headers_mut().remove(header::CONTENT_TYPE);
    }
    response.headers_mut().insert(header::ETAG, HeaderValue::try_from(etag).map_err(anyhow::Error::from)?);
    Ok(response)
}

/// The first 128 bits of the SHA-256, in hex.
fn fingerprint(bytes: &[u8]) -> String {
    let digest = digest(&SHA256, bytes);
    digest.as_ref().iter().take(16).map(|it| format!("{it:02x}")).collect()
}

pub async fn article_likes(State(app): State<Federation>, Path(uid): Path<String>) -> Result<Response> {
    total(&app, &uid, "likes").await
}

pub async fn article_shares(State(app): State<Federation>, Path(uid): Path<String>) -> Result<Response> {
    total(&app, &uid, "shares").await
}

async fn total(app: &App, uid: &str, name: &str) -> Result<Response> {
    let review = find_review(app, uid).await?;
    let tallies = crate::blog::Reaction::tallies(&app.db, &[review.id]).await?;
    let tally = tallies.get(&review.id).copied().unwrap_or_default();
    plain(Total {
        id: format!("{}/{name}", review.url(app)),
        kind: Default::default(),
        total_items: if name == "likes" { tally.likes } else { tally.boosts },
    })
}

// ---- answers of our authors --------------------------------------------------------------------

pub async fn note(State(app): State<Federation>, Path(uid): Path<String>) -> Result<Response> {
    match find_note(&app, &uid).await {
        Ok(comment) => rich(notes::document(&app, &comment).await?),
        Err(Error::NotFound | Error::Gone) => taken_away(&app, &format!("/ap/comments/{uid}")).await,
        Err(error) => Err(error),
    }
}

/// An answer that anybody may see; its review must be known elsewhere too.
async fn find_note(app: &App, uid: &str) -> Result<Comment> {
    let comment = Comment::by_url(&app.db, &app.url(&format!("/ap/comments/{uid}"))).await?;
    let comment = comment.filter(Comment::is_travelling).ok_or(Error::NotFound)?;
    let review = Review::by_id(&app.db, comment.review_id.ok_or(Error::NotFound)?).await?;
    if review.is_told() { Ok(comment) } else { Err(Error::NotFound) }
}

pub async fn note_create(State(app): State<Federation>, Path(uid): Path<String>) -> Result<Response> {
    let comment = find_note(&app, &uid).await?;
    answer(&outbox::create_note(&app, &comment).await?)
}

pub async fn note_replies(
    State(app): State<Federation>,
    Path(uid): Path<String>,
    Query(page): Query<Page>,
    headers: HeaderMap,
) -> Result<Response> {
    let comment = find_note(&app, &uid).await?;
    let speaker = Actor::by_id(&app.db, comment.actor_id).await?;
    let review_id = comment.review_id.ok_or(Error::NotFound)?;
    let place = Place { review_id, parent_id: Some(comment.id) };
    replies(&app, &comment.url, &speaker, place, &page, &headers).await
}
