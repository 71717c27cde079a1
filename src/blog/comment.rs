//! What someone said about a review, here or elsewhere.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set,
    Condition, ExprTrait, FromQueryResult, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use super::{Activity, Actor, Author, Crawl, Review, Settings, Source, Tombstone, Verb, search};
use crate::{App, Error, Result, db, queue::Queue, text};

/// How many comments from one server may wait for a parent that nobody has seen.
const WAITING_PER_HOST: u64 = 2_000;
/// How many comments may wait for a parent in all.
const WAITING: u64 = 20_000;
/// How long the parent of a comment is looked for.
const WAITING_FOR: chrono::TimeDelta = chrono::TimeDelta::days(7);
/// The longest answer of an author, in characters.
const LONGEST: usize = 8_000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "comments")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The ActivityPub id.
    #[sea_orm(unique)]
    pub url: String,
    pub page_url: String,
    pub actor_id: i64,
    /// `None` while its parent is being looked for.
    pub review_id: Option<i64>,
    /// The comment it answers; `None` when it answers the review itself.
    pub parent_id: Option<i64>,
    /// The id of what it answers, as its speaker gave it.
    pub in_reply_to: String,
    /// Given on arrival, never changed, never given again. Private ones have none.
    pub number: Option<i32>,
    /// Already cleaned; safe to show.
    pub html: String,
    /// Plain text to fold it under, perhaps empty.
    pub warning: String,
    /// BCP 47.
    pub language: Option<String>,
    pub visibility: Visibility,
    /// The author a private comment is meant for.
    pub for_author_id: Option<i64>,
    /// When its speaker wrote it, never later than we heard it.
    pub said_at: DateTimeUtc,
    pub heard_at: DateTimeUtc,
    pub edited_at: Option<DateTimeUtc>,
    /// When someone at the desk took it off the page.
    pub hidden_at: Option<DateTimeUtc>,
    /// When its speaker took it back.
    pub gone_at: Option<DateTimeUtc>,
    /// When to look for its parent; `None` when there is nothing to look for.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
    /// How many steps down from here somebody waits for it.
    pub climbed: i32,
    /// What a guest calls themselves; `None` for everybody who has an account somewhere. A guest's
    /// words are kept in the name of the blog: its actor speaks for them.
    pub guest_name: Option<String>,
    pub guest_link: Option<String>,
    /// Since when a guest's words wait for somebody at the desk to read them.
    pub held_at: Option<DateTimeUtc>,
    /// Since when a guest's words are in the fediverse too, said by the blog.
    pub carried_at: Option<DateTimeUtc>,
    /// Since when it is kept off the page: by its speaker, or because it is unlisted and the owner
    /// shows public replies only.
    pub aside_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "actor_id", to = "id")]
    pub actor: BelongsTo<super::actor::Entity>,
}

/// Whom the speaker let hear it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Visibility {
    Direct,
    Followers,
    Unlisted,
    Public,
}

impl Visibility {
    /// Whether it may ever be shown to everybody.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Public | Self::Unlisted)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Followers => "followers",
            Self::Unlisted => "unlisted",
            Self::Public => "public",
        }
    }
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

/// What somebody said elsewhere, read from the wire and checked: its speaker said it.
#[derive(Clone, Debug)]
pub struct Said {
    pub url: String,
    pub page_url: String,
    pub in_reply_to: String,
    /// A stranger's HTML, not yet cleaned.
    pub html: String,
    pub warning: String,
    pub language: Option<String>,
    pub visibility: Visibility,
    /// Authors of ours whom it addresses.
    pub for_author_id: Option<i64>,
    pub said_at: DateTimeUtc,
    /// When it was last changed, if it says so.
    pub edited_at: Option<DateTimeUtc>,
    /// Whether this is the news of a change (an Update).
    pub is_edit: bool,
    /// How many steps below this one somebody waits for it; 0 when it came by itself.
    pub climbed: i32,
    /// Where its server lists what was answered to it.
    pub sources: Vec<String>,
    /// Whether its speaker does not want it on our page: only its place in the thread is kept.
    pub is_declined: bool,
}

/// A comment without its words: what it takes to know where it stands.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Stub {
    pub id: i64,
    pub url: String,
    pub parent_id: Option<i64>,
    pub number: Option<i32>,
    pub visibility: Visibility,
    pub held_at: Option<DateTimeUtc>,
    pub aside_at: Option<DateTimeUtc>,
    pub hidden_at: Option<DateTimeUtc>,
    pub gone_at: Option<DateTimeUtc>,
    pub guest_name: Option<String>,
    pub carried_at: Option<DateTimeUtc>,
}

impl Stub {
    pub const COLUMNS: [Column; 11] = [
        Column::Id,
        Column::Url,
        Column::ParentId,
        Column::Number,
        Column::Visibility,
        Column::HeldAt,
        Column::AsideAt,
        Column::HiddenAt,
        Column::GoneAt,
        Column::GuestName,
        Column::CarriedAt,
    ];

    /// The one rule of what anybody may see, as [`Model::shown`].
    pub fn is_shown(&self) -> bool {
        self.number.is_some()
            && self.visibility.is_open()
            && self.held_at.is_none()
            && self.aside_at.is_none()
            && self.hidden_at.is_none()
            && self.gone_at.is_none()
    }

    /// What other servers may see, as [`Model::travelling`].
    pub fn is_travelling(&self) -> bool {
        self.is_shown() && (self.guest_name.is_none() || self.carried_at.is_some())
    }
}

/// Where a comment belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub review_id: i64,
    pub parent_id: Option<i64>,
}

impl Said {
    fn kept_html(&self) -> String {
        if self.is_declined { String::new() } else { text::said(&self.html) }
    }

    fn kept_warning(&self) -> String {
        if self.is_declined { String::new() } else { text::one_line(&self.warning, 500) }
    }

    async fn aside_at(&self, db: &impl ConnectionTrait) -> Result<Option<DateTimeUtc>> {
        let is_unlisted = self.visibility == Visibility::Unlisted;
        let is_aside = self.is_declined || (is_unlisted && !Settings::get(db).await?.unlisted_shown);
        Ok(is_aside.then(db::now))
    }
}

impl Model {
    /// Hears a comment once, however often it is repeated and in whatever order. Its speaker may
    /// rephrase it; nobody else can. A comment whose parent we do not know is kept out of sight
    /// until the parent arrives. Returns the comment if this changed anything.
    pub async fn hear(
        app: &App,
        db: &impl ConnectionTrait,
        speaker: &Actor,
        said: Said,
    ) -> Result<Option<Self>> {
        if let Some(known) = Self::by_url(db, &said.url).await? {
            return known.rephrase(db, speaker, &said).await;
        }
        if Tombstone::stands(db, &said.url, &speaker.url).await? {
            return Ok(None);
        }
        let place = Self::place_of(app, db, &said.in_reply_to).await?;
        if place.is_none() && !Self::may_wait(db, speaker).await? {
            return Err(Error::Busy);
        }
        let Some(comment) = Self::keep(db, speaker, &said, place).await? else {
            return Ok(None);
        };
        Source::note(db, comment.id, &said.sources).await?;
        search::note_comment(db, comment.id).await?;
        match place {
            Some(_) => comment.settle(db).await.map(Some),
            None => Ok(Some(comment)),
        }
    }

    /// The review or comment at this address, if we know it.
    pub async fn place_of(app: &App, db: &impl ConnectionTrait, url: &str) -> Result<Option<Place>> {
        if let Some(review) = Review::by_address(app, db, url).await? {
            let number = url.split_once("#c").or_else(|| url.split_once("/comments/"));
            let number = number.and_then(|it| it.1.parse::<i32>().ok());
            let named =
                Entity::find().filter(COLUMN.review_id.eq(review.id)).filter(COLUMN.number.eq(number));
            let parent = if number.is_some() { named.one(db).await? } else { None };
            return Ok(Some(Place { review_id: review.id, parent_id: parent.map(|it| it.id) }));
        }
        let parent = match Self::by_url(db, url).await? {
            Some(parent) => Some(parent),
            None => Entity::find().filter(COLUMN.page_url.eq(url)).one(db).await?,
        };
        let placed = parent.and_then(|it| Some(Place { review_id: it.review_id?, parent_id: Some(it.id) }));
        Ok(placed)
    }

    async fn may_wait(db: &impl ConnectionTrait, speaker: &Actor) -> Result<bool> {
        let waiting = || Entity::find().filter(COLUMN.review_id.is_null());
        let neighbours = super::Actors::find()
            .select_only()
            .column(super::actor::Column::Id)
            .filter(super::actor::COLUMN.host.eq(speaker.host.as_str()))
            .into_query();
        let from_there = waiting().filter(COLUMN.actor_id.in_subquery(neighbours)).count(db).await?;
        Ok(from_there < WAITING_PER_HOST && waiting().count(db).await? < WAITING)
    }

    async fn keep(
        db: &impl ConnectionTrait,
        speaker: &Actor,
        said: &Said,
        place: Option<Place>,
    ) -> Result<Option<Self>> {
        let now = db::now();
        let comment = ActiveModel {
            url: Set(said.url.clone()),
            page_url: Set(said.page_url.clone()),
            actor_id: Set(speaker.id),
            review_id: Set(place.map(|it| it.review_id)),
            parent_id: Set(place.and_then(|it| it.parent_id)),
            in_reply_to: Set(said.in_reply_to.clone()),
            html: Set(said.kept_html()),
            warning: Set(said.kept_warning()),
            language: Set(said.language.clone()),
            visibility: Set(said.visibility),
            for_author_id: Set(said.for_author_id),
            aside_at: Set(said.aside_at(db).await?),
            said_at: Set(Ord::min(said.said_at, now)),
            heard_at: Set(now),
            edited_at: Set(said.edited_at.map(|it| Ord::min(it, now))),
            due_at: Set(place.is_none().then_some(now)),
            attempts: Set(0),
            climbed: Set(said.climbed),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        let inserted = Entity::insert(comment).on_conflict(once).exec_without_returning(db).await?;
        if inserted == 0 { Ok(None) } else { Self::by_url(db, &said.url).await }
    }

    /// Gives the comment its number and finds the place of those who waited for it.
    async fn settle(self, db: &impl ConnectionTrait) -> Result<Self> {
        let settled = self.numbered(db).await?;
        if let Some(review_id) = settled.review_id.filter(|_| settled.visibility.is_open()) {
            Crawl::news(db, review_id).await?;
        }
        let mut found = vec![settled.clone()];
        while let Some(parent) = found.pop() {
            for child in parent.waiting_children(db).await? {
                let child = child.take_place(db, &parent).await?;
                found.push(child.numbered(db).await?);
            }
        }
        Ok(settled)
    }

    pub(super) async fn numbered(self, db: &impl ConnectionTrait) -> Result<Self> {
        let may_have_one = self.visibility.is_open() && self.held_at.is_none() && !self.is_empty();
        let (Some(review_id), None, true) = (self.review_id, self.number, may_have_one) else {
            return Ok(self);
        };
        let number = Review::next_number(db, review_id).await?;
        let numbered = Entity::update_many()
            .col_expr(Column::Number, Expr::value(number))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop();
        numbered.ok_or(Error::NotFound)
    }

    /// Whether only its place is kept: its speaker never wanted it on the page.
    fn is_empty(&self) -> bool {
        self.aside_at.is_some() && self.html.is_empty()
    }

    async fn waiting_children(&self, db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let answers_this =
            COLUMN.in_reply_to.eq(self.url.as_str()).or(COLUMN.in_reply_to.eq(self.page_url.as_str()));
        Ok(Entity::find()
            .filter(COLUMN.review_id.is_null())
            .filter(answers_this)
            .order_by_asc(COLUMN.said_at)
            .order_by_asc(COLUMN.url)
            .all(db)
            .await?)
    }

    async fn take_place(self, db: &impl ConnectionTrait, parent: &Self) -> Result<Self> {
        let placed = Entity::update_many()
            .col_expr(Column::ReviewId, Expr::value(parent.review_id))
            .col_expr(Column::ParentId, Expr::value(Some(parent.id)))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop();
        placed.ok_or(Error::NotFound)
    }

    /// The place of a comment that waited is known now.
    pub async fn find_place(self, db: &impl ConnectionTrait, place: Place) -> Result<Self> {
        let placed = Entity::update_many()
            .col_expr(Column::ReviewId, Expr::value(Some(place.review_id)))
            .col_expr(Column::ParentId, Expr::value(place.parent_id))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.review_id.is_null())
            .exec_with_returning(db)
            .await?
            .pop();
        match placed {
            Some(comment) => comment.settle(db).await,
            None => Ok(self),
        }
    }

    /// Drops comments that wait for what turned out to be none of our business, with all that wait for them.
    pub async fn drop_waiting(self, db: &impl ConnectionTrait) -> Result<()> {
        let mut dropped = vec![self];
        while let Some(comment) = dropped.pop() {
            dropped.extend(comment.waiting_children(db).await?);
            Entity::delete_many()
                .filter(COLUMN.id.eq(comment.id))
                .filter(COLUMN.review_id.is_null())
                .exec(db)
                .await?;
        }
        Ok(())
    }

    /// Only its speaker may change it, only forward in time, and what was taken back stays so.
    async fn rephrase(self, db: &impl ConnectionTrait, speaker: &Actor, said: &Said) -> Result<Option<Self>> {
        let edited_at = said.edited_at.or(said.is_edit.then(db::now)).map(|it| Ord::min(it, db::now()));
        let is_newer = match (edited_at, self.edited_at) {
            (Some(new), Some(old)) => new > old,
            (Some(new), None) => said.is_edit || new > self.said_at,
            (None, _) => false,
        };
        if self.actor_id != speaker.id || self.gone_at.is_some() || !is_newer {
            return Ok(None);
        }
        let rephrased = Entity::update_many()
            .col_expr(Column::Html, Expr::value(said.kept_html()))
            .col_expr(Column::Warning, Expr::value(said.kept_warning()))
            .col_expr(Column::AsideAt, Expr::value(said.aside_at(db).await?))
            .col_expr(Column::Language, Expr::value(said.language.clone()))
            .col_expr(Column::Visibility, Expr::value(said.visibility.word()))
            .col_expr(Column::ForAuthorId, Expr::value(said.for_author_id))
            .col_expr(Column::EditedAt, Expr::value(edited_at))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop();
        search::note_comment(db, self.id).await?;
        match rephrased {
            Some(comment) => comment.numbered(db).await.map(Some),
            None => Ok(None),
        }
    }

    /// Somebody who is not of its server passes on that it has changed or is gone: it has to be
    /// looked at there.
    pub async fn doubt(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(Some(db::now())))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.review_id.is_not_null())
            .filter(COLUMN.due_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Whether these words, a stranger's HTML, are its own; or it has none any more.
    pub fn says(&self, said: &Said) -> bool {
        self.gone_at.is_none()
            && self.html == text::said(&said.html)
            && self.warning == text::one_line(&said.warning, 500)
            && self.visibility == said.visibility
    }

    /// Forgets the words of a comment, but only for the one who said it; its number stays taken.
    /// What has not arrived yet is not heard later either.
    pub async fn forget(db: &impl ConnectionTrait, speaker: &Actor, url: &str) -> Result<()> {
        let gone = Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(db::now()))
            .col_expr(Column::Html, Expr::value(""))
            .col_expr(Column::Warning, Expr::value(""))
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.actor_id.eq(speaker.id))
            .filter(COLUMN.gone_at.is_null())
            .exec(db)
            .await?;
        search::note_speaker(db, speaker.id).await?;
        if gone.rows_affected == 0 && Self::by_url(db, url).await?.is_none() {
            Tombstone::raise_early(db, url, &speaker.url).await?;
        }
        Ok(())
    }

    /// The speaker has restored a comment on their server; it may be heard again.
    pub async fn restore(db: &impl ConnectionTrait, speaker: &Actor, url: &str) -> Result<()> {
        Tombstone::fell(db, url, &speaker.url).await?;
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::EditedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.actor_id.eq(speaker.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets everything an actor said.
    pub async fn forget_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(db::now()))
            .col_expr(Column::Html, Expr::value(""))
            .col_expr(Column::Warning, Expr::value(""))
            .filter(COLUMN.actor_id.eq(actor.id))
            .filter(COLUMN.gone_at.is_null())
            .exec(db)
            .await?;
        search::note_speaker(db, actor.id).await?;
        Ok(())
    }

    /// An author answers a comment, or their own review when `parent` is `None`. The answer to a
    /// private comment is private too: only the person answered hears it.
    pub async fn answer(
        app: &App,
        author: &Author,
        review: &Review,
        parent: Option<&Self>,
        markdown: &str,
    ) -> Result<Self> {
        check_words(markdown)?;
        let uid = db::uid();
        let now = db::now();
        let visibility = match parent {
            Some(parent) if !parent.visibility.is_open() => Visibility::Direct,
            _ => Visibility::Public,
        };
        let answer = ActiveModel {
            url: Set(app.url(&format!("/ap/comments/{uid}"))),
            page_url: Set(app.url(&format!("/ap/comments/{uid}"))),
            actor_id: Set(author.actor_id),
            review_id: Set(Some(review.id)),
            parent_id: Set(parent.map(|it| it.id)),
            in_reply_to: Set(parent.map_or_else(|| review.url(app), |it| it.url.clone())),
            html: Set(text::said(&text::prose(markdown))),
            warning: Set(String::new()),
            language: Set(Some(review.language.clone())),
            visibility: Set(visibility),
            for_author_id: Set((!visibility.is_open()).then_some(author.id)),
            said_at: Set(now),
            heard_at: Set(now),
            attempts: Set(0),
            climbed: Set(0),
            ..Default::default()
        };
        let txn = db::begin(&app.db).await?;
        let answer = answer.insert(&txn).await?.settle(&txn).await?;
        search::note_comment(&txn, answer.id).await?;
        Activity::about_comment(&txn, Verb::Create, &answer).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(answer)
    }

    /// An author takes back their own answer, everywhere.
    pub async fn withdraw(&self, app: &App, author: &Author) -> Result<()> {
        let speaker = author.actor(&app.db).await?;
        if self.actor_id != speaker.id {
            return Err(Error::Forbidden);
        }
        let txn = db::begin(&app.db).await?;
        if self.gone_at.is_none() {
            Self::forget(&txn, &speaker, &self.url).await?;
            Tombstone::raise(&txn, &self.url, "Note", &speaker.url).await?;
            Activity::about_comment(&txn, Verb::Delete, self).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Takes a comment off every page, or shows it again. What the blog carried for a guest is
    /// taken back everywhere, and is not carried again.
    pub async fn set_hidden(&self, app: &App, hidden_at: Option<DateTimeUtc>) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        if hidden_at.is_some() {
            self.call_back(&txn).await?;
        }
        Entity::update_many()
            .col_expr(Column::HiddenAt, Expr::value(hidden_at))
            .filter(COLUMN.id.eq(self.id))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Somebody at the desk lets a guest's words appear. Doing it twice changes nothing.
    pub async fn approve(&self, app: &App) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        let held = Self::by_id(&txn, self.id).await?;
        if held.held_at.is_some() {
            held.appear(&txn).await?;
        }
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// A guest's words appear: they get their number and, if the owner wants it, the blog carries
    /// them to the fediverse.
    pub(super) async fn appear(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::HeldAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::HiddenAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        let shown = Self::by_id(db, self.id).await?.numbered(db).await?;
        let review = Review::by_id(db, shown.review_id.ok_or(Error::NotFound)?).await?;
        if !Settings::get(db).await?.guests_carried || !review.is_published() {
            return Ok(());
        }
        Entity::update_many()
            .col_expr(Column::CarriedAt, Expr::value(db::now()))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Activity::about_comment(db, Verb::Create, &Self::by_id(db, self.id).await?).await
    }

    /// What the blog carried for a guest is taken back everywhere; its id is never used again.
    pub(super) async fn call_back(&self, db: &impl ConnectionTrait) -> Result<()> {
        let called_back = Entity::update_many()
            .col_expr(Column::CarriedAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.carried_at.is_not_null())
            .exec(db)
            .await?;
        if called_back.rows_affected == 0 {
            return Ok(());
        }
        let blog = Actor::by_id(db, self.actor_id).await?;
        Tombstone::raise(db, &self.url, "Note", &blog.url).await?;
        Activity::about_comment(db, Verb::Delete, self).await
    }

    /// Keeps only the number of what a guest said.
    pub(super) async fn empty(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::GoneAt, Expr::value(db::now()))
            .col_expr(Column::Html, Expr::value(""))
            .col_expr(Column::GuestName, Expr::value(""))
            .col_expr(Column::GuestLink, Expr::value(None::<String>))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        search::note_comment(db, self.id).await?;
        Ok(())
    }

    /// How many guests' comments wait for the desk.
    pub async fn count_held(db: &impl ConnectionTrait) -> Result<u64> {
        let held = Entity::find().filter(COLUMN.held_at.is_not_null()).filter(COLUMN.hidden_at.is_null());
        Ok(held.count(db).await?)
    }

    /// The comment with this number under a review, be it shown or not.
    pub async fn by_number(db: &impl ConnectionTrait, review: &Review, number: i32) -> Result<Self> {
        let found = Entity::find().filter(COLUMN.review_id.eq(review.id)).filter(COLUMN.number.eq(number));
        found.one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn by_url(db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_url(url).one(db).await?)
    }

    /// Shown comments with these ids, in the order of the ids, each with who said it and its review.
    pub async fn shown_by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<(Self, Actor, Review)>> {
        let found = Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).filter(Self::shown());
        let mut found = found.find_also_related(super::Actors).all(db).await?;
        found.sort_by_key(|it| ids.iter().position(|id| *id == it.0.id));
        let review_ids: Vec<i64> = found.iter().filter_map(|it| it.0.review_id).collect();
        let reviews = Review::visible_by_ids(db, &review_ids).await?;
        let shown = found.into_iter().filter_map(|(comment, actor)| {
            let review = reviews.iter().find(|it| Some(it.id) == comment.review_id)?.clone();
            Some((comment, actor?, review))
        });
        Ok(shown.collect())
    }

    /// The one rule of what anybody may see, on every page, feed, count and collection. The review
    /// it belongs to must be visible too.
    pub fn shown() -> Condition {
        Condition::all()
            .add(COLUMN.number.is_not_null())
            .add(COLUMN.visibility.is_in([Visibility::Public, Visibility::Unlisted]))
            .add(COLUMN.held_at.is_null())
            .add(COLUMN.aside_at.is_null())
            .add(COLUMN.hidden_at.is_null())
            .add(COLUMN.gone_at.is_null())
    }

    /// The same rule for a comment in hand.
    pub fn is_shown(&self) -> bool {
        self.number.is_some()
            && self.visibility.is_open()
            && self.held_at.is_none()
            && self.aside_at.is_none()
            && self.hidden_at.is_none()
            && self.gone_at.is_none()
    }

    /// What other servers may see: all that is shown, but of guests only what the blog carries.
    pub fn travelling() -> Condition {
        let travels = COLUMN.guest_name.is_null().or(COLUMN.carried_at.is_not_null());
        Self::shown().add(travels)
    }

    /// The same rule for a comment in hand.
    pub fn is_travelling(&self) -> bool {
        self.is_shown() && (!self.is_guests() || self.carried_at.is_some())
    }

    /// The nearest comment upwards that other servers know, itself included; `None` for the review.
    pub async fn known_elsewhere(self, db: &impl ConnectionTrait) -> Result<Option<Self>> {
        let mut at = self;
        while at.is_guests() && at.carried_at.is_none() {
            let Some(parent_id) = at.parent_id else { return Ok(None) };
            at = Self::by_id(db, parent_id).await?;
        }
        Ok(Some(at))
    }

    /// Replies that are not in public timelines leave the page, or come back to it.
    pub async fn set_unlisted_aside(db: &impl ConnectionTrait, is_aside: bool) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::AsideAt, Expr::value(is_aside.then(db::now)))
            .filter(COLUMN.visibility.eq(Visibility::Unlisted))
            .filter(COLUMN.html.ne(""))
            .exec(db)
            .await?;
        Ok(())
    }

    /// How many comments of each review anybody may see.
    pub async fn counts(db: &impl ConnectionTrait, review_ids: &[i64]) -> Result<HashMap<i64, u64>> {
        let counts: Vec<(i64, i64)> = Entity::find()
            .select_only()
            .column(Column::ReviewId)
            .column_as(COLUMN.id.count(), "count")
            .filter(COLUMN.review_id.is_in(review_ids.iter().copied()))
            .filter(Self::shown())
            .group_by(Column::ReviewId)
            .into_tuple()
            .all(db)
            .await?;
        Ok(counts.into_iter().map(|(review_id, count)| (review_id, count.unsigned_abs())).collect())
    }

    /// Everything ever said under a review with who said it, in the order of their numbers; for the desk.
    pub async fn of_review(db: &impl ConnectionTrait, review: &Review) -> Result<Vec<(Self, Actor)>> {
        let found = Entity::find()
            .filter(COLUMN.review_id.eq(review.id))
            .find_also_related(super::Actors)
            .order_by_asc(COLUMN.heard_at)
            .order_by_asc(COLUMN.id)
            .all(db)
            .await?;
        Ok(found.into_iter().filter_map(|(comment, actor)| Some((comment, actor?))).collect())
    }

    /// What is new for an author at the desk, newest first: comments on reviews they may edit, and
    /// private ones meant for them alone.
    pub async fn for_desk(db: &impl ConnectionTrait, author: &Author) -> Result<Vec<(Self, Actor)>> {
        let mut theirs = super::Reviews::find()
            .select_only()
            .column(super::review::Column::Id)
            .filter(super::review::COLUMN.deleted_at.is_null());
        if !author.edits_others() {
            theirs = theirs.filter(super::review::COLUMN.author_id.eq(author.id));
        }
        let open = Condition::all()
            .add(COLUMN.review_id.in_subquery(theirs.into_query()))
            .add(COLUMN.number.is_not_null().or(COLUMN.held_at.is_not_null()))
            .add(COLUMN.visibility.is_in([Visibility::Public, Visibility::Unlisted]));
        let private = Condition::all()
            .add(COLUMN.for_author_id.eq(author.id))
            .add(COLUMN.review_id.is_not_null())
            .add(COLUMN.visibility.is_in([Visibility::Direct, Visibility::Followers]));
        let found = Entity::find()
            .filter(Condition::any().add(open).add(private))
            .filter(COLUMN.gone_at.is_null())
            .filter(COLUMN.html.ne(""))
            .find_also_related(super::Actors)
            .order_by_desc(COLUMN.held_at.is_not_null().and(COLUMN.hidden_at.is_null()))
            .order_by_desc(COLUMN.heard_at)
            .limit(200)
            .all(db)
            .await?;
        Ok(found.into_iter().filter_map(|(comment, actor)| Some((comment, actor?))).collect())
    }

    /// Whether this author may read it at all.
    pub fn is_readable_by(&self, author: &Author, review: &Review) -> bool {
        match self.visibility.is_open() {
            true => review.is_editable_by(author),
            false => self.for_author_id == Some(author.id),
        }
    }

    /// The ids of what anybody may see in a thread, oldest first.
    pub async fn shown_urls(db: &impl ConnectionTrait, review: &Review) -> Result<Vec<String>> {
        let found = Entity::find()
            .select_only()
            .column(Column::Url)
            .filter(COLUMN.review_id.eq(review.id))
            .filter(Self::travelling())
            .order_by_asc(COLUMN.said_at)
            .order_by_asc(COLUMN.url);
        Ok(found.into_tuple().all(db).await?)
    }

    /// Whether anything under a review cannot be seen by everybody, and so moves what answers it.
    pub async fn some_do_not_travel(db: &impl ConnectionTrait, review_id: i64) -> Result<bool> {
        let unseen =
            Entity::find().filter(COLUMN.review_id.eq(review_id)).filter(Condition::not(Self::travelling()));
        Ok(unseen.one(db).await?.is_some())
    }

    /// The ids of the visible answers to a review (`parent` is `None`) or to one of its comments,
    /// oldest first, `limit` from `offset`; and how many there are.
    pub async fn answers(
        db: &impl ConnectionTrait,
        place: Place,
        offset: u64,
        limit: u64,
    ) -> Result<(Vec<String>, u64)> {
        let found = Entity::find().filter(COLUMN.review_id.eq(place.review_id)).filter(Self::travelling());
        let found = match place.parent_id {
            Some(parent) => found.filter(COLUMN.parent_id.eq(parent)),
            None => found.filter(COLUMN.parent_id.is_null()),
        };
        let total = found.clone().count(db).await?;
        let page = found
            .select_only()
            .column(Column::Url)
            .order_by_asc(COLUMN.said_at)
            .order_by_asc(COLUMN.url)
            .offset(offset)
            .limit(limit);
        Ok((page.into_tuple().all(db).await?, total))
    }

    /// The ids of everybody whose comment on a review is still there, as a subquery.
    pub fn speaker_ids(review_id: i64) -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::ActorId)
            .filter(COLUMN.review_id.eq(review_id))
            .into_query()
    }

    /// Whether its parent was looked for long enough.
    pub fn has_waited_too_long(&self) -> bool {
        self.heard_at < db::now() - WAITING_FOR
    }

    /// Its parent is here and waits itself; there is nothing more to look for.
    pub async fn wait_for_parent(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.review_id.is_null())
            .exec(db)
            .await?;
        Ok(())
    }

    /// Somebody of its own server says that it is gone or back: it has to be looked at there.
    pub async fn look_again(db: &impl ConnectionTrait, teller: &Actor, url: &str) -> Result<()> {
        let neighbours = super::Actors::find()
            .select_only()
            .column(super::actor::Column::Id)
            .filter(super::actor::COLUMN.host.eq(teller.host.as_str()))
            .into_query();
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(db::now()))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.review_id.is_not_null())
            .filter(COLUMN.actor_id.in_subquery(neighbours))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Drops what waited for a parent in vain.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.review_id.is_null())
            .filter(COLUMN.heard_at.lt(db::now() - WAITING_FOR * 2))
            .exec(db)
            .await?;
        Ok(())
    }

    /// The last part of the id of a comment of ours.
    pub fn uid(&self) -> &str {
        self.url.rsplit('/').next().unwrap_or_default()
    }

    /// Whether somebody without an account said it.
    pub fn is_guests(&self) -> bool {
        self.guest_name.is_some()
    }

    /// Whether operators and authors may know that it is there.
    pub fn is_listed(&self) -> bool {
        self.visibility.is_open() && (self.number.is_some() || self.held_at.is_some())
    }

    /// What to call whoever said it.
    pub fn speaker_name<'a>(&'a self, speaker: &'a Actor) -> &'a str {
        self.guest_name.as_deref().unwrap_or_else(|| speaker.name())
    }

    /// Their name in the fediverse, or that they have none.
    pub fn speaker_handle(&self, speaker: &Actor) -> String {
        if self.is_guests() { "guest".to_owned() } else { speaker.full_handle() }
    }

    /// Where it came from: `here`, `guest` or `fediverse`.
    pub fn origin(&self, speaker: &Actor) -> &'static str {
        match speaker.is_local() {
            _ if self.is_guests() => "guest",
            true => "here",
            false => "fediverse",
        }
    }

    /// `shown`, `hidden`, `held` for the desk, kept `aside`, `gone`, `private`, or `waiting` for
    /// its parent.
    pub fn state(&self) -> &'static str {
        match self {
            it if it.gone_at.is_some() => "gone",
            it if it.review_id.is_none() => "waiting",
            it if !it.visibility.is_open() => "private",
            it if it.hidden_at.is_some() => "hidden",
            it if it.held_at.is_some() => "held",
            it if it.aside_at.is_some() => "aside",
            _ => "shown",
        }
    }
}

pub(super) fn check_words(markdown: &str) -> Result<()> {
    match markdown.trim() {
        "" => Err(Error::invalid("An answer needs at least one word.")),
        it if it.contains('\0') => {
            Err(Error::invalid("The answer contains a character that cannot be kept (NUL)."))
        }
        it if it.chars().count() > LONGEST => {
            Err(Error::invalid("The answer is longer than 8,000 characters."))
        }
        _ => Ok(()),
    }
}
