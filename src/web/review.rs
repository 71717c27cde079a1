//! One review with the conversation about it.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};

use super::{
    card::Card,
    conversation::{Step, steps},
    frame::Frame,
    picture, show as shown, structured,
    turn::{Pages, Turn},
    twin::Twin,
};
use crate::{
    App, Error, Result,
    blog::{Actor, Around, Comment, Entry, Quote, Reason, Related, ReplyPolicy, Review, Series, Thread},
};

#[derive(Template)]
#[template(path = "review.html")]
struct Page {
    frame: Frame,
    entry: Entry,
    /// How many comments there are.
    count: usize,
    servers: usize,
    steps: Vec<Step>,
    pages: Pages,
    /// The address of the review's page.
    url: String,
    /// The address of this page of the conversation.
    canonical: String,
    /// The ActivityPub id, if other servers may know of it.
    id: Option<String>,
    card: Card,
    structured: String,
    /// Whether whoever reads this may change it.
    is_editable: bool,
    /// Whether they look after its conversation.
    is_minded: bool,
    /// Since when nobody may reply any more.
    closed_since: Option<DateTime<Utc>>,
    /// When nobody will be able to reply any more.
    closes_at: Option<DateTime<Utc>>,
    /// What holds for replies.
    replies: ReplyPolicy,
    /// How one may quote elsewhere, perhaps empty.
    quoting_rule: String,
    quotes: Vec<(Quote, Actor)>,
    /// What was reviewed before and after it in its series.
    around: Option<Around>,
    /// What else they may like.
    related: Vec<Related>,
    /// The path of the page with all reviews of the book, if there are several.
    all_of_book: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    frame: Frame,
    Path(slug): Path<String>,
    Query(turn): Query<Turn>,
) -> Result<impl IntoResponse> {
    let review = Review::for_readers(&app.db, &slug).await?;
    let entry = Entry::of(&app.db, review).await?;
    let page = Page::of(&app, frame, entry, &turn).await?;
    Ok((page.id.clone().map(Twin), shown(&page)?))
}

/// The page as it would be, for somebody who is still writing it.
pub async fn rehearsed(app: &App, frame: Frame, entry: Entry) -> Result<String> {
    let frame = frame.for_readers(entry.review.path());
    let page = Page::of(app, frame, entry, &Turn::default()).await?;
    Ok(shown(&page)?.0)
}

impl Page {
    async fn of(app: &App, frame: Frame, mut entry: Entry, turn: &Turn) -> Result<Self> {
        let (view, page) = turn.read()?;
        // None of these waits for another.
        let (thread, related, html, quotes, around) = tokio::try_join!(
            Thread::of(&app.db, &entry.review, view, page),
            Related::of(&app.db, &entry),
            picture::in_text(&app.db, &entry.review.html),
            Quote::shown_under(app, &app.db, &entry.review),
            Series::around(&app.db, &entry.book),
        )?;
        let pages = Pages::of(&entry.review, &thread, view);
        let settings = frame.settings()?;
        let closed_since = entry.review.closed_since(settings);
        let is_one_of_many = related.iter().any(|it| it.reasons.contains(&Reason::Book));
        let card = Card::of_review(app, &frame, &entry);
        let me = frame.signed_in.as_ref().map(|it| &it.author);
        let structured = structured::review(app, &frame, &entry, &card.picture.url);
        entry.review.html = html;
        Ok(Self {
            count: thread.count,
            servers: thread.servers,
            canonical: app.url(&pages.here()),
            pages,
            steps: steps(thread, &entry.everybody().map(|it| it.1.id).collect::<Vec<_>>()),
            url: app.url(&entry.review.path()),
            id: entry.review.is_told().then(|| entry.review.url(app)),
            structured,
            card,
            quotes,
            closes_at: entry.review.closes_at(settings).filter(|_| closed_since.is_none()),
            replies: entry.review.replies(settings),
            quoting_rule: settings.quoting_rule.clone(),
            closed_since,
            is_editable: me.is_some_and(|it| entry.review.is_editable_by(it)),
            is_minded: me.is_some_and(|it| entry.review.is_minded_by(it)),
            all_of_book: entry.book.path().filter(|_| is_one_of_many),
            around,
            related,
            entry,
            frame,
        })
    }
}

/// The address of a comment that never changes leads to where it stands today.
pub async fn comment(
    State(app): State<App>,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response> {
    let review = Review::for_readers(&app.db, &slug).await?;
    let number: i32 = number.parse().map_err(|_| Error::NotFound)?;
    let page = Thread::page_of(&app.db, &review, number).await?;
    let there = Redirect::to(&Pages::address(&review, page, number));
    let comment = Comment::by_number(&app.db, &review, number).await?;
    Ok(match comment.is_shown() && review.is_told() && app.is_ours(&comment.url) {
        true => (Twin(comment.url), there).into_response(),
        false => there.into_response(),
    })
}
