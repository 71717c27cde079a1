//! One author's opinion of one book: a draft until published.

mod hands;
mod submission;
mod timing;

pub use hands::MOST_CO_AUTHORS;
pub use submission::Approval;
pub use timing::{Appointment, News};

use std::{collections::BTreeSet, ops::RangeInclusive};

use sea_orm::{
    ActiveValue::Set,
    Condition, ExprTrait, QueryOrder, QuerySelect, QueryTrait, SqlErr,
    entity::prelude::*,
    sea_query::{IntoColumnRef, Order, Query, SelectStatement},
};
use serde::{Deserialize, Serialize};

use super::{
    Activity, Actor, Author, Autosave, Book, By, Category, Credit, Deed, DeedKind, Facts, LATEST_CLOSING,
    QuotePolicy, Remark, ReplyPolicy, Revision, Tag, Tombstone, Upload, Verb,
    holding::Model as Holding,
    search,
    sighting::{Model as Sighting, Spot},
};
use crate::{
    App, Error, Result, db,
    db::Db,
    language::Phrase,
    queue::Queue,
    text::{self, Setting},
};

/// Reviews on one page of a list.
pub const PER_PAGE: u64 = 10;
/// The longest review, in bytes of Markdown.
const LONGEST: usize = 400_000;
/// The longest title, in characters: what Lemmy accepts.
const LONGEST_TITLE: usize = 200;
const LONGEST_SUMMARY: usize = 500;
/// The way HTML is made from Markdown today. Whoever changes it adds one, and the worker makes all of it anew.
const RENDERING: i32 = 1;
/// How many reviews are made anew at a time.
const ANEW: u64 = 50;
/// The best a book can get.
pub const BEST: i32 = 5;
const LONGEST_VERDICT: usize = 200;
const LONGEST_TAG: usize = 60;
/// The longest way to a category, in characters: `Fiction / Novels / Sea`.
const LONGEST_PATH: usize = 250;
/// How long a deleted review stays in the database, out of sight, so that its Delete can be delivered.
const GRACE: chrono::TimeDelta = chrono::TimeDelta::days(7);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reviews")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The last part of the ActivityPub id. A retracted review that is published again gets a new
    /// one, for other servers never show a deleted id again.
    #[sea_orm(unique)]
    pub uid: String,
    pub author_id: i64,
    #[sea_orm(unique)]
    pub slug: String,
    pub title: String,
    /// Plain text as typed, perhaps empty: [`Model::teaser`] never is.
    pub summary: String,
    pub markdown: String,
    /// Made from the Markdown, safe to show.
    pub html: String,
    /// BCP 47.
    pub language: String,
    /// Whether the review gives the ending away.
    pub spoilers: bool,
    pub cover_id: Option<i64>,
    pub cover_alt: String,
    pub created_at: DateTimeUtc,
    pub saved_at: DateTimeUtc,
    pub published_at: Option<DateTimeUtc>,
    /// The last change since it was published.
    pub revised_at: Option<DateTimeUtc>,
    pub retracted_at: Option<DateTimeUtc>,
    pub deleted_at: Option<DateTimeUtc>,
    pub pinned_at: Option<DateTimeUtc>,
    /// How often it was revised since it was published.
    pub revision: i32,
    /// The number of the newest comment; numbers are never given twice.
    pub last_number: i32,
    /// What holds for replies here; `None` for what holds for the blog.
    pub reply_policy: Option<ReplyPolicy>,
    /// After how many days the conversation closes; 0 for never, `None` for what holds for the blog.
    pub close_after: Option<i32>,
    /// Who may quote it; `None` for what holds for the blog.
    pub quote_policy: Option<QuotePolicy>,
    /// What other servers were told last about who may reply and quote.
    pub told_policy: String,
    /// Since when somebody keeps replies closed by hand.
    pub closed_at: Option<DateTimeUtc>,
    /// When to look whether other servers know what holds; `None` when nothing can have changed.
    pub policy_due_at: Option<DateTimeUtc>,
    pub policy_attempts: i32,
    /// What it comes down to, in a sentence of plain text; perhaps empty.
    pub verdict: String,
    /// How many of five spines the book gets, if that was said.
    pub rating: Option<i32>,
    /// Which way the HTML was made from the Markdown; see [`RENDERING`].
    pub rendering: i32,
    /// Since when other servers know of it; `None` while it has never left the house.
    pub told_at: Option<DateTimeUtc>,
    /// When followers will be told of what the site shows already; `None` if that is not planned.
    pub tells_at: Option<DateTimeUtc>,
    /// When it is published by itself.
    pub appears_at: Option<DateTimeUtc>,
    /// The time its author chose for that, as [`Appointment`] is kept.
    pub appointment: Option<String>,
    /// Whether it is then shown on the site only.
    pub appears_quietly: bool,
    /// The number of its newest [`Revision`]; numbers are never given twice.
    pub last_revision: i32,
    /// Since when it waits for an editor to let it appear.
    pub submitted_at: Option<DateTimeUtc>,
    /// The ids of those who wrote it together with its author, in their order: `3 7`. So that a review in hand
    /// says whose it is; [`super::CoAuthor`] has the same by author.
    pub co_authors: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// Reviews wait for the moment at which what holds for replies and quotes may be news elsewhere.
impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::PolicyDueAt;
    const ATTEMPTS: Column = Column::PolicyAttempts;
}

/// What an author types into the editor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: String,
    pub summary: String,
    pub markdown: String,
    pub language: String,
    /// The last part of the page's address; made from the title when empty.
    pub slug: String,
    /// Ticked or not.
    pub spoilers: Option<String>,
    /// Separated by commas.
    pub categories: String,
    /// Separated by commas.
    pub tags: String,
    #[serde(flatten)]
    pub facts: Facts,
    /// An upload of the author.
    pub cover_id: Option<i64>,
    pub cover_alt: String,
    /// A word of [`ReplyPolicy`]; empty for what holds for the blog.
    pub reply_policy: String,
    /// After how many days the conversation closes, 0 for never; empty for what holds for the blog.
    pub close_after: String,
    /// A word of [`QuotePolicy`]; empty for what holds for the blog.
    pub quote_policy: String,
    pub verdict: String,
    /// 1 to 5, or empty.
    pub rating: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    Published,
    Retracted,
}

impl State {
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Retracted => "retracted",
        }
    }
}

/// Which published reviews to list.
#[derive(Clone, Copy, Debug)]
pub enum Shelf<'a> {
    All,
    /// What somebody wrote, alone or with others.
    By(&'a Author),
    /// What other servers may know of.
    Abroad,
    /// What they may know of that was published in somebody's name.
    AbroadBy(&'a Author),
    In(&'a Category),
    Tagged(&'a Tag),
    /// Of the book with this shelfmark.
    Of(&'a str),
    /// Of books by the writer with this address.
    WrittenBy(&'a str),
    /// Published from a moment on, and before another.
    Between(DateTimeUtc, DateTimeUtc),
}

impl Model {
    /// Begins a review that only its author and the editors see.
    pub async fn draft(app: &App, author: &Author, draft: &Draft) -> Result<Self> {
        draft.check()?;
        let txn = db::begin(&app.db).await?;
        let review = Self::blank(&txn, author).await?.write(&txn, draft, None).await?;
        let review = Revision::keep(&txn, &By::author(author, ""), review, None).await?;
        txn.commit().await?;
        Ok(review)
    }

    /// An empty sheet for somebody who has begun to type: a review that says nothing yet.
    pub(super) async fn sheet(txn: &impl ConnectionTrait, author: &Author, language: &str) -> Result<Self> {
        let blank = Self::blank(txn, author).await?;
        let sheet = Entity::update_many()
            .col_expr(Column::Language, Expr::value(language))
            .filter(COLUMN.id.eq(blank.id))
            .exec_with_returning(txn)
            .await?;
        Book::note(txn, blank.id, &Facts::default()).await?;
        sheet.into_iter().next().ok_or(Error::NotFound)
    }

    /// Whether it has never been saved.
    pub fn is_sheet(&self) -> bool {
        self.last_revision == 0 && self.title.is_empty()
    }

    /// The review as it would be shown, be it new or changed; nothing of it is kept.
    pub async fn rehearse(
        app: &App,
        author: &Author,
        review: Option<Self>,
        draft: &Draft,
    ) -> Result<super::Entry> {
        draft.check()?;
        let txn = db::begin(&app.db).await?;
        let review = match review {
            Some(review) => review,
            None => Self::blank(&txn, author).await?,
        };
        let review = review.write(&txn, draft, None).await?;
        let entry = super::Entry::of(&txn, review).await?;
        txn.rollback().await?;
        Ok(entry)
    }

    async fn blank(txn: &impl ConnectionTrait, author: &Author) -> Result<Self> {
        let now = db::now();
        let uid = db::uid();
        let row = ActiveModel {
            slug: Set(uid.clone()),
            uid: Set(uid),
            author_id: Set(author.id),
            title: Set(String::new()),
            summary: Set(String::new()),
            markdown: Set(String::new()),
            html: Set(String::new()),
            language: Set(String::new()),
            spoilers: Set(false),
            cover_alt: Set(String::new()),
            created_at: Set(now),
            saved_at: Set(now),
            revision: Set(0),
            last_number: Set(0),
            told_policy: Set(String::new()),
            policy_attempts: Set(0),
            verdict: Set(String::new()),
            rendering: Set(RENDERING),
            appears_quietly: Set(false),
            last_revision: Set(0),
            co_authors: Set(String::new()),
            ..Default::default()
        };
        Ok(row.insert(txn).await?)
    }

    /// Replaces what the review says, as the operator.
    pub async fn revise(self, app: &App, draft: &Draft) -> Result<Self> {
        self.revise_by(app, &By::operator(""), draft).await
    }

    /// Replaces what the review says, whatever it said. Followers hear about it once they know of the review.
    pub async fn revise_by(self, app: &App, by: &By, draft: &Draft) -> Result<Self> {
        self.revise_in(app, by, draft, None).await
    }

    /// Replaces what the review said in the revision with the number `base`, and nothing newer: if somebody has
    /// saved it since, nothing is changed and the answer is 409. What its author has not saved is done with.
    pub async fn revise_from(self, app: &App, by: &By, draft: &Draft, base: i32) -> Result<Self> {
        self.revise_in(app, by, draft, Some(base)).await
    }

    /// Lets the review say again what it said once, where it is found today. What it says now stays among its
    /// revisions.
    pub async fn restore(self, app: &App, by: &By, revision: &Revision) -> Result<Self> {
        let mut draft = revision.draft()?;
        if self.published_at.is_some() {
            draft.slug.clone_from(&self.slug);
        }
        draft.cover_id = match Upload::find(&app.db, draft.cover_id).await? {
            Some(it) if self.cover_id == Some(it.id) => Some(it.id),
            Some(it) if it.is_held_by(&app.db, self.author_id).await? => Some(it.id),
            _ => None,
        };
        self.revise_by(app, by, &draft).await
    }

    async fn revise_in(self, app: &App, by: &By, draft: &Draft, base: Option<i32>) -> Result<Self> {
        draft.check()?;
        let txn = db::begin(&app.db).await?;
        let before = self.policy_words();
        let unkept = self.unkept(&txn).await?;
        let review = self.write(&txn, draft, base).await?;
        // Asked again of the very row that was written: it may have been handed in or published meanwhile.
        if let Some(id) = by.author_id
            && !review.is_editable_by(&Author::by_id(&txn, id).await?)
        {
            return Err(Error::Forbidden);
        }
        let mut review = Revision::keep(&txn, by, review, unkept).await?;
        if let (Some(_), Some(author_id)) = (base, by.author_id) {
            Autosave::drop_of(&txn, review.id, author_id).await?;
        }
        if review.policy_words() != before {
            let what = format!("“{}”: {before} → {}", review.title, review.policy_words());
            Deed::note(&txn, by, DeedKind::Settle, &what, &review.path()).await?;
        }
        if review.is_published() {
            draft.check_published(&review)?;
            review = review.count_revision(&txn).await?;
        } else if review.appears_at.is_some() {
            review.check_whole()?;
        }
        if review.is_told() {
            Activity::about_review(&txn, Verb::Update, &review).await?;
            review.policy_told(&txn).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(review)
    }

    /// Takes the review back everywhere; its author keeps it. Doing it twice changes nothing.
    pub async fn retract(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        self.disappear(&txn, app).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Takes the review back and throws it away, comments and all.
    pub async fn delete(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        self.delete_in(app, &txn).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    async fn delete_in(&self, app: &App, txn: &impl ConnectionTrait) -> Result<()> {
        self.disappear(txn, app).await?;
        Revision::forget(txn, self.id).await?;
        Autosave::forget(txn, self.id).await?;
        Sighting::note(txn, Spot::Review(self.id), &[], &[]).await?;
        Remark::forget(txn, self.id).await?;
        Entity::update_many()
            .col_expr(Column::DeletedAt, Expr::value(db::now()))
            .col_expr(Column::SubmittedAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::Slug, Expr::value(format!("deleted-{}", self.uid)))
            .filter(COLUMN.id.eq(self.id))
            .exec(txn)
            .await?;
        Ok(())
    }

    /// Takes back and throws away everything somebody wrote who leaves for good.
    async fn delete_all_by(app: &App, txn: &impl ConnectionTrait, author: &Author) -> Result<()> {
        let theirs =
            Entity::find().filter(COLUMN.author_id.eq(author.id)).filter(COLUMN.deleted_at.is_null());
        for review in theirs.order_by_asc(COLUMN.id).all(txn).await? {
            review.delete_in(app, txn).await?;
        }
        Autosave::forget_by(txn, author).await?;
        Upload::let_go_of(txn, author).await?;
        Ok(())
    }

    /// The ids of everything an author wrote, as a subquery.
    pub(super) fn ids_by(author: &Author) -> SelectStatement {
        Entity::find().select_only().column(Column::Id).filter(COLUMN.author_id.eq(author.id)).into_query()
    }

    async fn disappear(&self, txn: &impl ConnectionTrait, app: &App) -> Result<()> {
        let retracted = Entity::update_many()
            .col_expr(Column::RetractedAt, Expr::value(db::now()))
            .col_expr(Column::PinnedAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::TellsAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(Self::visible())
            .exec_with_returning(txn)
            .await?
            .pop();
        // Nobody has to forget what they were never told.
        let Some(review) = retracted.filter(|it| it.told_at.is_some()) else { return Ok(()) };
        let author = review.author(txn).await?.actor(txn).await?;
        Tombstone::raise(txn, &review.url(app), "Article", &author.url).await?;
        Activity::about_review(txn, Verb::Delete, &review).await
    }

    /// Shows the review first on the author's profile elsewhere, or no longer.
    pub async fn set_pinned(&self, app: &App, pinned_at: Option<DateTimeUtc>) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        Entity::update_many()
            .col_expr(Column::PinnedAt, Expr::value(pinned_at))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }

    /// What it says and since when, if no revision of it was ever kept.
    async fn unkept(&self, txn: &impl ConnectionTrait) -> Result<Option<(Draft, DateTimeUtc)>> {
        match self.last_revision == 0 && !self.is_sheet() {
            true => Ok(Some((Draft::of(txn, self).await?, self.saved_at))),
            false => Ok(None),
        }
    }

    /// Writes it down, in place of the revision `base` if that matters.
    async fn write(self, txn: &impl ConnectionTrait, draft: &Draft, base: Option<i32>) -> Result<Self> {
        if let Some(cover) = draft.cover_id {
            let held = Upload::hold_fast(txn, &[cover], &BTreeSet::new()).await?;
            let is_there = match held.first() {
                Some(it) if self.cover_id == Some(it.id) => true,
                Some(it) => Holding::is_there(txn, it.id, self.author_id).await?,
                None => false,
            };
            if !is_there {
                return Err(Error::wrong([Phrase::new("looks-wrong-picture")]));
            }
        }
        let slug = free_slug(txn, self.id, draft).await?;
        let html = rendered(self.id, &draft.markdown, draft.language.trim());
        let (replies, close_after, quotes) = draft.policies();
        let is_closed = replies == Some(ReplyPolicy::Closed);
        let closed_at = is_closed.then(|| self.closed_at.unwrap_or_else(db::now));
        let is_base = Condition::all().add_option(base.map(|it| COLUMN.last_revision.eq(it)));
        let written = Entity::update_many()
            .col_expr(Column::Slug, Expr::value(slug))
            .col_expr(Column::Title, Expr::value(text::one_line(&draft.title, LONGEST_TITLE)))
            .col_expr(Column::Summary, Expr::value(draft.plain_summary()))
            .col_expr(Column::Markdown, Expr::value(draft.markdown.as_str()))
            .col_expr(Column::Html, Expr::value(html.as_str()))
            .col_expr(Column::Rendering, Expr::value(RENDERING))
            .col_expr(Column::Verdict, Expr::value(text::one_line(&draft.verdict, LONGEST_VERDICT)))
            .col_expr(Column::Rating, Expr::value(draft.rated()))
            .col_expr(Column::Language, Expr::value(draft.language.trim()))
            .col_expr(Column::Spoilers, Expr::value(draft.spoilers.is_some()))
            .col_expr(Column::CoverId, Expr::value(draft.cover_id))
            .col_expr(Column::CoverAlt, Expr::value(text::one_line(&draft.cover_alt, 1_500)))
            .col_expr(Column::SavedAt, Expr::value(db::now()))
            .col_expr(Column::ReplyPolicy, Expr::value(replies.map(ReplyPolicy::word)))
            .col_expr(Column::CloseAfter, Expr::value(close_after))
            .col_expr(Column::QuotePolicy, Expr::value(quotes.map(QuotePolicy::word)))
            .col_expr(Column::ClosedAt, Expr::value(closed_at))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.deleted_at.is_null())
            .filter(is_base)
            .exec_with_returning(txn)
            .await
            .map_err(taken)?
            .pop();
        let Some(written) = written else {
            Self::by_id(txn, self.id).await?;
            return Err(Error::overtaken(Phrase::new("desk-wrong-conflict")));
        };
        Book::note(txn, self.id, &draft.facts).await?;
        Category::file(txn, self.id, &words(&draft.categories, LONGEST_PATH)).await?;
        Tag::file(txn, self.id, &words(&draft.tags, LONGEST_TAG)).await?;
        search::note(txn, &written).await?;
        Sighting::note(txn, Spot::Review(self.id), &[&draft.markdown, &html], &[]).await?;
        Ok(written)
    }

    /// Makes some HTML anew that was made another way, and says how much that was. The words stay as they are, so
    /// nobody has to hear about it. Doing it twice changes nothing.
    pub async fn render_anew(db: &Db) -> Result<usize> {
        let old = Entity::find().filter(COLUMN.rendering.lt(RENDERING)).limit(ANEW).all(db).await?;
        if old.is_empty() {
            return Ok(0);
        }
        let txn = db::begin(db).await?;
        for review in &old {
            Entity::update_many()
                .col_expr(Column::Html, Expr::value(rendered(review.id, &review.markdown, &review.language)))
                .col_expr(Column::Rendering, Expr::value(RENDERING))
                .filter(COLUMN.id.eq(review.id))
                .filter(COLUMN.markdown.eq(review.markdown.as_str()))
                .exec(&txn)
                .await?;
        }
        txn.commit().await?;
        Ok(old.len())
    }

    /// The number for what was just saved. The caller's transaction keeps it unique.
    pub(super) async fn count_save(self, txn: &impl ConnectionTrait) -> Result<Self> {
        let counted = Entity::update_many()
            .col_expr(Column::LastRevision, Expr::col(Column::LastRevision).add(1))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(txn)
            .await?
            .pop();
        counted.ok_or(Error::NotFound)
    }

    async fn count_revision(self, txn: &impl ConnectionTrait) -> Result<Self> {
        let counted = Entity::update_many()
            .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
            .col_expr(Column::RevisedAt, Expr::value(db::now()))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(txn)
            .await?
            .pop();
        counted.ok_or(Error::NotFound)
    }

    /// Numbers for so many comments that have just arrived. The caller's transaction keeps them unique.
    pub(super) async fn next_numbers(
        txn: &impl ConnectionTrait,
        review_id: i64,
        count: i32,
    ) -> Result<RangeInclusive<i32>> {
        let counted = Query::update()
            .table(Entity)
            .value(Column::LastNumber, Expr::col(Column::LastNumber).add(count))
            .and_where(COLUMN.id.eq(review_id))
            .returning_col(Column::LastNumber)
            .take();
        let counted = txn.query_one(&counted).await?.ok_or(Error::NotFound)?;
        let last: i32 = counted.try_get_by_index(0)?;
        Ok(last - count + 1..=last)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).filter(COLUMN.deleted_at.is_null()).one(db).await?.ok_or(Error::NotFound)
    }

    /// The published review with this slug.
    pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Self> {
        Entity::find_by_slug(slug).filter(Self::visible()).one(db).await?.ok_or(Error::NotFound)
    }

    /// The published review with this slug, or the news that it was taken back.
    pub async fn for_readers(db: &impl ConnectionTrait, slug: &str) -> Result<Self> {
        let found = Entity::find_by_slug(slug).filter(COLUMN.deleted_at.is_null()).one(db).await?;
        match found {
            Some(review) if review.is_published() => Ok(review),
            Some(review) if review.state() == State::Retracted => Err(Error::Gone),
            _ => Err(Error::NotFound),
        }
    }

    /// Reviews by their ids, in no order.
    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        let found = Entity::find().filter(COLUMN.id.is_in(ids.iter().copied()));
        Ok(found.filter(COLUMN.deleted_at.is_null()).all(db).await?)
    }

    /// The review with this ActivityPub id (its last part), if other servers may know of it.
    pub async fn by_uid(db: &impl ConnectionTrait, uid: &str) -> Result<Self> {
        Entity::find_by_uid(uid).filter(Self::abroad()).one(db).await?.ok_or(Error::NotFound)
    }

    /// The review that lives at this address of ours, be it its id or its page, if other servers may
    /// know of it.
    pub async fn by_address(app: &App, db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        let Some(path) = app.path(url) else { return Ok(None) };
        let path = path.split(['#', '?']).next().unwrap_or(path);
        let path =
            path.split_once("/comments/").filter(|_| path.starts_with("/reviews/")).map_or(path, |it| it.0);
        let found = if let Some(uid) = path.strip_prefix("/ap/articles/") {
            Entity::find_by_uid(uid)
        } else if let Some(slug) = path.strip_prefix("/reviews/") {
            Entity::find_by_slug(slug)
        } else {
            return Ok(None);
        };
        Ok(found.filter(Self::abroad()).one(db).await?)
    }

    /// What the world may see: published, neither retracted nor deleted.
    pub fn visible() -> Condition {
        Condition::all()
            .add(COLUMN.published_at.is_not_null())
            .add(COLUMN.retracted_at.is_null())
            .add(COLUMN.deleted_at.is_null())
    }

    /// Whether the review is published whose id stands in this column of another table.
    pub(super) fn is_visible(id: impl IntoColumnRef) -> Expr {
        let named = Expr::col((Entity, Column::Id)).eq(Expr::col(id));
        Expr::exists(
            Query::select()
                .expr(Expr::val(1))
                .from(Entity)
                .and_where(named)
                .cond_where(Self::visible())
                .take(),
        )
    }

    /// Published reviews, newest first; `page` counts from 1. Also says whether there are more.
    pub async fn published(db: &Db, shelf: Shelf<'_>, page: u64) -> Result<(Vec<Self>, bool)> {
        let offset = Ord::min(page.saturating_sub(1).saturating_mul(PER_PAGE), i64::MAX as u64);
        // Ids first: the words of a whole shelf would be carried along while it is put in order.
        let mut ids: Vec<i64> = on_shelf(shelf)
            .select_only()
            .column(Column::Id)
            .order_by_desc(COLUMN.published_at)
            .order_by_desc(COLUMN.id)
            .offset(offset)
            .limit(PER_PAGE + 1)
            .into_tuple()
            .all(db)
            .await?;
        let more = ids.len() as u64 > PER_PAGE;
        ids.truncate(PER_PAGE as usize);
        Ok((Self::visible_by_ids(db, &ids).await?, more))
    }

    pub async fn count_published(db: &impl ConnectionTrait, shelf: Shelf<'_>) -> Result<u64> {
        Ok(on_shelf(shelf).count(db).await?)
    }

    /// How many reviews were published in each month, the newest first: `(2026, 11, 4)`. Perhaps of
    /// one year only. The database keeps count, so that a long archive is told as soon as a short one.
    pub async fn months(db: &impl ConnectionTrait, year: Option<i32>) -> Result<Vec<(i32, u32, u64)>> {
        let mut asked = Query::select();
        asked.columns(["month", "reviews"]).from("review_months").order_by("month", Order::Desc);
        asked.and_where(Expr::col("reviews").gt(0));
        if let Some(year) = year {
            asked.and_where(Expr::col("month").between(format!("{year:04}-01"), format!("{year:04}-12")));
        }
        let mut months = Vec::new();
        for row in db.query_all(&asked).await? {
            let (month, count): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            let Some((year, month)) = month.split_once('-') else { continue };
            let (Ok(year), Ok(month)) = (year.parse(), month.parse()) else { continue };
            months.push((year, month, count.unsigned_abs()));
        }
        Ok(months)
    }

    /// The newest reviews, for those who lost their way.
    pub async fn newest(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<Self>> {
        let newest = on_shelf(Shelf::All).order_by_desc(COLUMN.published_at).order_by_desc(COLUMN.id);
        Ok(newest.limit(limit).all(db).await?)
    }

    /// Published reviews with these ids, in the order of the ids.
    pub async fn visible_by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        let found = on_shelf(Shelf::All).filter(COLUMN.id.is_in(ids.iter().copied()));
        let mut found = found.all(db).await?;
        found.sort_by_key(|it| ids.iter().position(|id| *id == it.id));
        Ok(found)
    }

    /// What a new follower's server should see first: pinned reviews, then the newest.
    pub async fn featured(db: &impl ConnectionTrait, shelf: Shelf<'_>, limit: u64) -> Result<Vec<Self>> {
        let found = on_shelf(shelf)
            .order_by_desc(Expr::col(Column::PinnedAt).is_not_null())
            .order_by_desc(COLUMN.pinned_at)
            .order_by_desc(COLUMN.published_at)
            .limit(limit);
        Ok(found.all(db).await?)
    }

    /// Everything an author may work on, newest first; editors may work on everybody's.
    pub async fn on_desk(db: &impl ConnectionTrait, author: &Author) -> Result<Vec<Self>> {
        let mut found = Entity::find().filter(COLUMN.deleted_at.is_null());
        if !author.edits_others() {
            found = found.filter(Self::is_written_by(author));
        }
        Ok(found.order_by_desc(COLUMN.saved_at).limit(500).all(db).await?)
    }

    /// Every review there is, newest first, for the operator.
    pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.deleted_at.is_null()).order_by_desc(COLUMN.id).all(db).await?)
    }

    /// What was chosen for this review alone, for the log.
    fn policy_words(&self) -> String {
        let as_the_blog = || "as the blog".to_owned();
        let replies = self.reply_policy.map_or_else(as_the_blog, |it| it.short().to_owned());
        let closing = match self.close_after {
            None => as_the_blog(),
            Some(0) => "never".to_owned(),
            Some(days) => format!("after {days} days"),
        };
        let quotes = self.quote_policy.map_or_else(as_the_blog, |it| it.short().to_owned());
        format!("replies {replies}, closing {closing}, quotes {quotes}")
    }

    pub async fn author(&self, db: &impl ConnectionTrait) -> Result<Author> {
        Author::by_id(db, self.author_id).await
    }

    pub fn is_published(&self) -> bool {
        self.state() == State::Published
    }

    pub fn state(&self) -> State {
        match (self.published_at, self.retracted_at) {
            (None, _) => State::Draft,
            (Some(_), None) => State::Published,
            (Some(_), Some(_)) => State::Retracted,
        }
    }

    /// The summary that readers elsewhere see: as typed, else from the first paragraph. Never empty.
    pub fn teaser(&self) -> String {
        let suggested = || text::teaser(&self.html);
        let teaser = if self.summary.is_empty() { suggested() } else { self.summary.clone() };
        if teaser.is_empty() { self.title.clone() } else { teaser }
    }

    /// What may be said of it where nobody has chosen to read it: the summary, else the beginning, without
    /// what is folded away. Empty for a review that gives the ending away and has no summary.
    pub fn outline(&self) -> String {
        match self.summary.as_str() {
            "" if self.spoilers => String::new(),
            "" => text::outline(&self.html),
            summary => summary.to_owned(),
        }
    }

    /// What it comes down to, for elsewhere: `Keep it by the bed. 4/5`; empty if that was not said.
    pub fn verdict_html(&self) -> String {
        let rating = self.rating.map(|it| format!("{it}/{BEST}"));
        let verdict = Some(text::escape(&self.verdict)).filter(|it| !it.is_empty());
        let words: Vec<String> =
            verdict.map(|it| format!("<em>{it}</em>")).into_iter().chain(rating).collect();
        if words.is_empty() { String::new() } else { format!("<p>{}</p>", words.join(" ")) }
    }

    /// The path of the page.
    pub fn path(&self) -> String {
        format!("/reviews/{}", self.slug)
    }

    /// The path of a comment, which leads to the page where it stands.
    pub fn comment_path(&self, number: i32) -> String {
        format!("{}/comments/{number}", self.path())
    }

    /// The ActivityPub id.
    pub fn url(&self, app: &App) -> String {
        app.url(&format!("/ap/articles/{}", self.uid))
    }

    /// Throws away what was deleted long enough ago.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.deleted_at.lt(db::now() - GRACE)).exec(db).await?;
        Ok(())
    }
}

/// The text as it is shown, with names for its notes and headings that no other review has.
fn rendered(id: i64, markdown: &str, language: &str) -> String {
    text::prose_in(markdown, Setting { language, scope: &format!("r{id}"), is_review: true })
}

fn on_shelf(shelf: Shelf<'_>) -> Select<Entity> {
    let found = Entity::find().filter(Model::visible());
    match shelf {
        Shelf::All => found,
        Shelf::By(author) => found.filter(Model::is_written_by(author)),
        Shelf::Abroad => found.filter(Model::abroad()),
        Shelf::AbroadBy(author) => found.filter(Model::abroad()).filter(COLUMN.author_id.eq(author.id)),
        Shelf::In(category) => found.filter(COLUMN.id.in_subquery(category.review_ids())),
        Shelf::Tagged(tag) => found.filter(COLUMN.id.in_subquery(tag.review_ids())),
        Shelf::Of(shelfmark) => found.filter(COLUMN.id.in_subquery(Book::review_ids(shelfmark))),
        Shelf::WrittenBy(slug) => found.filter(COLUMN.id.in_subquery(Credit::review_ids(slug))),
        Shelf::Between(from, to) => {
            found.filter(COLUMN.published_at.gte(from)).filter(COLUMN.published_at.lt(to))
        }
    }
}

/// The slug that was asked for, or one made from the title with a number if need be.
async fn free_slug(txn: &impl ConnectionTrait, review_id: i64, draft: &Draft) -> Result<String> {
    let wanted = text::slug(if draft.slug.trim().is_empty() { &draft.title } else { &draft.slug });
    for number in 1..1_000 {
        let slug = if number == 1 { wanted.clone() } else { format!("{wanted}-{number}") };
        let owner =
            Query::select().column(Column::Id).from(Entity).and_where(COLUMN.slug.eq(slug.as_str())).take();
        match txn.query_one(&owner).await? {
            Some(row) if row.try_get_by_index::<i64>(0)? != review_id => {}
            _ => return Ok(slug),
        }
    }
    Err(Error::wrong([Phrase::new("desk-wrong-same-title")]))
}

fn taken(error: DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::wrong([Phrase::new("desk-wrong-address-taken")]),
        _ => error.into(),
    }
}

fn words(list: &str, limit: usize) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in list.split([',', '\n']).map(|it| text::one_line(it.trim().trim_start_matches('#'), limit)) {
        if !word.is_empty() && words.len() < 20 && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

impl Draft {
    /// The draft as it would be typed again.
    pub async fn of(db: &impl ConnectionTrait, review: &Model) -> Result<Self> {
        let entry = super::Entry::of(db, review.clone()).await?;
        let join = |names: Vec<&str>| names.join(", ");
        Ok(Self {
            title: review.title.clone(),
            summary: review.summary.clone(),
            markdown: review.markdown.clone(),
            language: review.language.clone(),
            slug: if review.is_sheet() { String::new() } else { review.slug.clone() },
            spoilers: review.spoilers.then(|| "on".to_owned()),
            categories: Category::typed(db, &entry.categories).await?.join(", "),
            tags: join(entry.tags.iter().map(|it| it.name.as_str()).collect()),
            facts: Facts::from_book(&entry.book, &entry.credits),
            cover_id: review.cover_id,
            cover_alt: review.cover_alt.clone(),
            reply_policy: review.reply_policy.map(ReplyPolicy::word).unwrap_or_default().to_owned(),
            close_after: review.close_after.map(|it| it.to_string()).unwrap_or_default(),
            quote_policy: review.quote_policy.map(QuotePolicy::word).unwrap_or_default().to_owned(),
            verdict: review.verdict.clone(),
            rating: review.rating.map(|it| it.to_string()).unwrap_or_default(),
        })
    }

    /// All that is wrong with it, one sentence a line. A draft may be unfinished, never nonsense.
    pub fn check(&self) -> Result<()> {
        let mut problems = self.facts.problems();
        if text::one_line(&self.title, LONGEST_TITLE + 1).is_empty() {
            problems.push(Phrase::new("desk-wrong-title"));
        }
        if self.title.trim().chars().count() > LONGEST_TITLE {
            problems.push(Phrase::new("desk-wrong-long-title").with("most", LONGEST_TITLE.to_string()));
        }
        if self.summary.trim().chars().count() > LONGEST_SUMMARY {
            problems.push(Phrase::new("desk-wrong-long-summary").with("most", LONGEST_SUMMARY.to_string()));
        }
        if self.markdown.len() > LONGEST {
            problems.push(Phrase::new("desk-wrong-long-review"));
        }
        if !text::is_language(self.language.trim()) {
            problems.push(Phrase::new("desk-wrong-language").with("typed", self.language.trim()));
        }
        if self.verdict.trim().chars().count() > LONGEST_VERDICT {
            problems.push(Phrase::new("desk-wrong-long-verdict").with("most", LONGEST_VERDICT.to_string()));
        }
        if self.rated().is_none() && !self.rating.trim().is_empty() {
            let typed = text::one_line(&self.rating, 50);
            problems
                .push(Phrase::new("desk-wrong-rating").with("most", BEST.to_string()).with("typed", typed));
        }
        if [&self.title, &self.summary, &self.verdict, &self.markdown].iter().any(|it| it.contains('\0')) {
            problems.push(Phrase::new("desk-wrong-nul"));
        }
        problems.extend(self.policy_problems());
        if self.cover_id.is_some() && self.cover_alt.trim().is_empty() {
            problems.push(Phrase::new("desk-wrong-no-alt"));
        }
        if problems.is_empty() { Ok(()) } else { Err(Error::wrong(problems)) }
    }

    /// What is wrong with what shall hold for replies and quotes.
    fn policy_problems(&self) -> Vec<Phrase> {
        let mut problems = Vec::new();
        let (replies, closing, quotes) = self.policies();
        if replies.is_none() && !self.reply_policy.trim().is_empty() {
            problems.push(
                Phrase::new("desk-wrong-replies").with("typed", text::one_line(&self.reply_policy, 50)),
            );
        }
        if closing.is_none() && !self.close_after.trim().is_empty() {
            let typed = text::one_line(&self.close_after, 50);
            problems.push(
                Phrase::new("desk-wrong-closing")
                    .with("most", LATEST_CLOSING.to_string())
                    .with("typed", typed),
            );
        }
        if quotes.is_none() && !self.quote_policy.trim().is_empty() {
            problems
                .push(Phrase::new("desk-wrong-quotes").with("typed", text::one_line(&self.quote_policy, 50)));
        }
        problems
    }

    /// What shall hold for replies, for their closing and for quotes.
    fn policies(&self) -> (Option<ReplyPolicy>, Option<i32>, Option<QuotePolicy>) {
        let days = self.close_after.trim().parse().ok().filter(|it| (0..=LATEST_CLOSING).contains(it));
        (ReplyPolicy::read(&self.reply_policy), days, QuotePolicy::read(&self.quote_policy))
    }

    fn rated(&self) -> Option<i32> {
        self.rating.trim().parse().ok().filter(|it| (1..=BEST).contains(it))
    }

    fn check_published(&self, review: &Model) -> Result<()> {
        match review.markdown.trim() {
            "" => Err(Error::wrong([Phrase::new("desk-wrong-no-text")])),
            _ => Ok(()),
        }
    }

    fn plain_summary(&self) -> String {
        text::one_line(&self.summary, LONGEST_SUMMARY)
    }
}

/// Who wrote a review, as the world knows them.
impl Model {
    pub async fn speaker(&self, db: &impl ConnectionTrait) -> Result<Actor> {
        self.author(db).await?.actor(db).await
    }
}
