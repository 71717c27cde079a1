//! How a comment comes home: heard once, in whatever order, and changed by its speaker only.

use sea_orm::{
    ActiveValue::Set, ExprTrait, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*,
    sea_query::OnConflict,
};

use super::{
    super::{
        Actor, Actors, Case, Crawl, Hold, Notice, Review, Settings, Source, Stand, Tombstone, actor, lesson,
        search,
    },
    ActiveModel, COLUMN, Column, Entity, Model, Place, Visibility,
};
use crate::{App, Error, Result, db, text};

/// How many comments from one server may wait for a parent that nobody has seen.
const WAITING_PER_HOST: u64 = 2_000;
/// How many comments may wait for a parent in all.
const WAITING: u64 = 20_000;

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
    /// Whether its own server has just sent it; else it was found somewhere.
    pub is_news: bool,
    /// Whether its speaker does not want it on our page: only its place in the thread is kept.
    pub is_declined: bool,
    /// The id of the request with which its server asks for consent, perhaps empty.
    pub request_url: String,
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
        if speaker.stand == Some(Stand::Blocked) {
            return Ok(None);
        }
        if let Some(known) = Self::by_url(db, &said.url).await? {
            known.asks_again(db, speaker, &said.request_url).await?;
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
            Some(_) => comment.settle(db, said.is_news).await.map(Some),
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
        let neighbours = Actors::find()
            .select_only()
            .column(actor::Column::Id)
            .filter(actor::COLUMN.host.eq(speaker.host.as_str()))
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
            print: Set(lesson::print(&said.kept_html())),
            html: Set(said.kept_html()),
            held_for: Set(String::new()),
            request_url: Set(said.request_url.clone()),
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

    /// Lets the comment appear, or hold it for the desk, and finds the place of those who waited for it.
    pub(super) async fn settle(self, db: &impl ConnectionTrait, is_news: bool) -> Result<Self> {
        let settled = self.judged(db, is_news).await?;
        let is_followed = settled.visibility.is_open() && settled.held_at.is_none();
        if let Some(review_id) = settled.review_id.filter(|_| is_followed) {
            Crawl::news(db, review_id).await?;
        }
        let mut found = vec![settled.clone()];
        while let Some(parent) = found.pop() {
            for child in parent.waiting_children(db).await? {
                let child = child.take_place(db, &parent).await?;
                let is_news = child.climbed == 0;
                found.push(child.judged(db, is_news).await?);
            }
        }
        Ok(settled)
    }

    /// Looks at it before anybody else does: it gets its number at once, or waits for the desk with the
    /// reasons why. The desk hears of it either way.
    async fn judged(self, db: &impl ConnectionTrait, is_news: bool) -> Result<Self> {
        let review = match Review::by_id(db, self.review_id.ok_or(Error::NotFound)?).await {
            Err(Error::NotFound) => return Ok(self),
            found => found?,
        };
        let speaker = Actor::by_id(db, self.actor_id).await?;
        let is_authors = review.author(db).await?.actor_id == self.actor_id;
        if !is_authors && !self.is_empty() {
            Notice::comment(db, &self, &review).await?;
        }
        if !self.visibility.is_open() || self.is_empty() {
            return Ok(self);
        }
        let settings = Settings::get(db).await?;
        let case = Case { comment: &self, speaker: &speaker, review: &review, settings: &settings, is_news };
        match case.holds(db).await? {
            holds if holds.is_empty() => {
                let shown = self.numbered(db).await?;
                shown.consent(db).await
            }
            holds => {
                let held = self.hold(db, &holds).await?;
                // What was only found somewhere waits for no answer.
                if holds.contains(&Hold::Closed) && (is_news || !held.request_url.is_empty()) {
                    held.refuse(db).await?;
                }
                Ok(held)
            }
        }
    }

    /// Keeps it out of sight until the desk decides. What says a blocked word lies with the spam.
    pub(in crate::blog) async fn hold(self, db: &impl ConnectionTrait, holds: &[Hold]) -> Result<Self> {
        let is_banned = holds.iter().any(|it| matches!(it, Hold::Banned(_)));
        let spam_at = self.spam_at.or(is_banned.then(db::now));
        let held = Entity::update_many()
            .col_expr(Column::SpamAt, Expr::value(spam_at))
            .col_expr(Column::HiddenAt, Expr::value(self.hidden_at.or(spam_at)))
            .col_expr(Column::HeldAt, Expr::value(Some(self.held_at.unwrap_or_else(db::now))))
            .col_expr(Column::HeldFor, Expr::value(Hold::kept(holds)))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop();
        held.ok_or(Error::NotFound)
    }

    /// An edit is looked at again; what it says now may have to wait.
    async fn judged_again(self, db: &impl ConnectionTrait, speaker: &Actor) -> Result<Self> {
        let Some(review_id) = self.review_id.filter(|_| self.visibility.is_open() && !self.is_empty()) else {
            return Ok(self);
        };
        let review = match Review::by_id(db, review_id).await {
            Err(Error::NotFound) => return Ok(self),
            found => found?,
        };
        let settings = Settings::get(db).await?;
        let case = Case { comment: &self, speaker, review: &review, settings: &settings, is_news: true };
        // Whoever was private until now has not been looked at at all.
        let holds = match self.number.is_none() && self.held_at.is_none() {
            true => case.holds(db).await?,
            false => case.content(db).await?,
        };
        if holds.is_empty() {
            return self.numbered(db).await;
        }
        let mut all = if self.held_at.is_some() { self.holds() } else { vec![] };
        all.extend(holds);
        all.dedup();
        self.hold(db, &all).await
    }

    pub(in crate::blog) async fn numbered(self, db: &impl ConnectionTrait) -> Result<Self> {
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
            Some(comment) => {
                let is_news = comment.climbed == 0;
                comment.settle(db, is_news).await
            }
            None => Ok(self),
        }
    }

    /// Drops comments that wait for what turned out to be none of our business, with all that wait for
    /// them. Returns what was dropped.
    pub async fn drop_waiting(self, db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        let (mut waiting, mut dropped) = (vec![self], Vec::new());
        while let Some(comment) = waiting.pop() {
            waiting.extend(comment.waiting_children(db).await?);
            Entity::delete_many()
                .filter(COLUMN.id.eq(comment.id))
                .filter(COLUMN.review_id.is_null())
                .exec(db)
                .await?;
            dropped.push(comment);
        }
        Ok(dropped)
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
            .col_expr(Column::Print, Expr::value(lesson::print(&said.kept_html())))
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
        let Some(comment) = rephrased else { return Ok(None) };
        search::note_comment(db, comment.id).await?;
        if let Some(review_id) = comment.review_id.filter(|_| !speaker.is_local()) {
            // Who may read of it at the desk changes with whom it is said to.
            match Review::by_id(db, review_id).await {
                Ok(review) => Notice::comment(db, &comment, &review).await?,
                Err(Error::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        comment.judged_again(db, speaker).await.map(Some)
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

    /// Whether its parent was looked for long enough.
    pub fn has_waited_too_long(&self) -> bool {
        self.heard_at < db::now() - super::WAITING_FOR
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
        let neighbours = Actors::find()
            .select_only()
            .column(actor::Column::Id)
            .filter(actor::COLUMN.host.eq(teller.host.as_str()))
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
}
