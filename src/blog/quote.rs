//! A post elsewhere that quotes a review or an answer, with its author's consent (FEP-044f).

use sea_orm::{
    ActiveValue::Set,
    QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use super::{
    Activity, Actor, Actors, Author, By, Comment, Deed, DeedKind, Follower, Notice, QuotePolicy, Review,
    Settings, Stand, Verb,
};
use crate::{App, Error, Result, db, queue::Queue, text};

/// How many quotes stand under one review.
const SHOWN: u64 = 50;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quotes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The last part of the address of the consent, which never changes.
    #[sea_orm(unique)]
    pub uid: String,
    /// The post that quotes.
    #[sea_orm(unique)]
    pub url: String,
    /// What is quoted, an id of ours.
    pub target: String,
    /// Who consented.
    pub author_id: i64,
    /// Who quotes.
    pub actor_id: i64,
    pub created_at: DateTimeUtc,
    /// The review that is quoted, or under which what is quoted stands.
    pub review_id: Option<i64>,
    pub state: State,
    /// The id of the request, by which the answer is recognised.
    pub request_url: String,
    pub page_url: String,
    /// What the post says, already cleaned; empty until it was read.
    pub html: String,
    pub warning: String,
    /// BCP 47.
    pub language: Option<String>,
    /// Whether anybody may read the post.
    pub is_open: bool,
    pub said_at: Option<DateTimeUtc>,
    pub edited_at: Option<DateTimeUtc>,
    /// When its own server last said that this post, by this person, quotes this.
    pub read_at: Option<DateTimeUtc>,
    /// When somebody at the desk decided.
    pub decided_at: Option<DateTimeUtc>,
    /// When to read the post again.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
}

/// What was decided about a quote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// Waits for the desk.
    Asking,
    #[default]
    Granted,
    Refused,
    /// Was granted, and is no longer.
    Revoked,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

impl State {
    /// As catalogues know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Asking => "asking",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Revoked => "revoked",
        }
    }
}

/// Somebody asks to quote something of ours.
#[derive(Clone, Debug)]
pub struct Plea {
    /// The post that quotes.
    pub url: String,
    pub request_url: String,
    /// What the post says, if that came along.
    pub words: Option<Words>,
}

/// What a post says that quotes, read from the wire and checked: its speaker said it.
#[derive(Clone, Debug)]
pub struct Words {
    pub page_url: String,
    /// A stranger's HTML, not yet cleaned.
    pub html: String,
    pub warning: String,
    pub language: Option<String>,
    pub is_open: bool,
    pub said_at: DateTimeUtc,
    pub edited_at: Option<DateTimeUtc>,
}

/// Something of ours that may be quoted: whose it is, its id, and the review it belongs to.
#[derive(Clone, Debug)]
pub struct Quotable {
    pub author: Author,
    pub target: String,
    pub review: Review,
    /// Whether anybody may see it.
    pub is_shown: bool,
}

impl Quotable {
    /// What this address of ours names, if an author said it.
    pub async fn at(app: &App, db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        if let Some(comment) = Comment::by_url(db, url).await? {
            let (Some(author), Some(review_id)) =
                (Author::by_actor(db, comment.actor_id).await?, comment.review_id)
            else {
                return Ok(None);
            };
            let Some(review) = Review::by_ids(db, &[review_id]).await?.pop() else { return Ok(None) };
            let is_shown = comment.is_shown() && review.is_told();
            return Ok(Some(Self { author, target: comment.url, review, is_shown }));
        }
        // A comment on the page of a review is not the review.
        if url.contains("#c") || url.contains("/comments/") {
            return Ok(None);
        }
        let Some(review) = Review::by_address(app, db, url).await? else { return Ok(None) };
        Ok(Some(Self { author: review.author(db).await?, target: review.url(app), review, is_shown: true }))
    }
}

impl Model {
    /// Somebody asks to quote. What holds is answered at once; asking twice gives the same answer.
    /// Words that did not come along are read first, on their own server. Says whether it can be had
    /// at all: a post by somebody else, or one that quotes something else, cannot.
    pub async fn ask(
        db: &impl ConnectionTrait,
        actor: &Actor,
        wanted: &Quotable,
        plea: &Plea,
    ) -> Result<bool> {
        let now = db::now();
        let fresh = ActiveModel {
            uid: Set(db::uid()),
            url: Set(plea.url.clone()),
            target: Set(wanted.target.clone()),
            author_id: Set(wanted.author.id),
            actor_id: Set(actor.id),
            created_at: Set(now),
            review_id: Set(Some(wanted.review.id)),
            state: Set(State::Asking),
            request_url: Set(plea.request_url.clone()),
            page_url: Set(plea.url.clone()),
            html: Set(String::new()),
            warning: Set(String::new()),
            is_open: Set(false),
            due_at: Set(plea.words.is_none().then_some(now)),
            attempts: Set(0),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        let is_new = Entity::insert(fresh).on_conflict(once).exec_without_returning(db).await? > 0;
        let known = Entity::find_by_url(plea.url.as_str()).one(db).await?.ok_or(Error::NotFound)?;
        if known.target != wanted.target || known.actor_id != actor.id {
            return known.doubt(db).await.map(|()| false);
        }
        let quote = known.asked_by(db, &plea.request_url).await?;
        match (&plea.words, is_new) {
            (Some(words), true) => {
                let quote = quote.say(db, words).await?;
                quote.judge(db, actor, wanted).await?;
            }
            // Its words are still being looked for.
            _ if quote.is_unread() => {}
            _ => quote.answer(db).await?,
        }
        Ok(true)
    }

    /// Whether nobody has decided yet because its words are still being looked for.
    pub fn is_unread(&self) -> bool {
        self.state == State::Asking && self.said_at.is_none()
    }

    /// Somebody else was let, or asked, to quote something else with this very post. Its own server
    /// knows whose it is: where that was not asked yet, it is asked first.
    async fn doubt(&self, db: &impl ConnectionTrait) -> Result<()> {
        if self.read_at.is_some() {
            return Ok(());
        }
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.due_at.is_null())
            .exec(db)
            .await?;
        Err(Error::Busy)
    }

    async fn asked_by(self, db: &impl ConnectionTrait, request_url: &str) -> Result<Self> {
        let asked = Entity::update_many()
            .col_expr(Column::RequestUrl, Expr::value(request_url))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?;
        asked.into_iter().next().ok_or(Error::NotFound)
    }

    /// Decides by what holds for quotes of this review.
    pub async fn judge(self, db: &impl ConnectionTrait, actor: &Actor, wanted: &Quotable) -> Result<()> {
        let policy = wanted.review.quotes(&Settings::get(db).await?);
        let speaker = wanted.author.actor(db).await?;
        let is_limited = actor.stand == Some(Stand::Limited);
        let state = match policy {
            _ if !wanted.is_shown => State::Refused,
            QuotePolicy::Nobody => State::Refused,
            _ if is_limited => State::Asking,
            QuotePolicy::Anybody => State::Granted,
            QuotePolicy::Followers if Follower::is_one(db, &speaker, actor).await? => State::Granted,
            QuotePolicy::Followers | QuotePolicy::Ask => State::Asking,
        };
        let decided = self.decide(db, State::Asking, state).await?;
        let quote = match decided {
            Some(quote) => quote,
            None => self,
        };
        if quote.state != State::Refused {
            Notice::quote(db, &quote).await?;
        }
        quote.answer(db).await
    }

    /// Tells its server what was decided, once more if need be.
    async fn answer(&self, db: &impl ConnectionTrait) -> Result<()> {
        let verb = match self.state {
            State::Asking => return Ok(()),
            State::Granted => Verb::Accept,
            State::Refused | State::Revoked => Verb::Reject,
        };
        let speaker = Author::by_id(db, self.author_id).await?.actor(db).await?;
        Activity::about_quote(db, verb, &speaker, self).await
    }

    async fn decide(&self, db: &impl ConnectionTrait, from: State, to: State) -> Result<Option<Self>> {
        let decided = Entity::update_many()
            .col_expr(Column::State, Expr::value(to))
            .col_expr(Column::DecidedAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.state.eq(from))
            .exec_with_returning(db)
            .await?;
        Ok(decided.into_iter().next())
    }

    /// Somebody at the desk lets it quote. Doing it twice changes nothing.
    pub async fn grant(&self, app: &App, by: &By) -> Result<()> {
        self.settle(app, by, State::Granted, &[State::Asking, State::Refused, State::Revoked]).await
    }

    /// Somebody at the desk does not let it quote.
    pub async fn refuse(&self, app: &App, by: &By) -> Result<()> {
        self.settle(app, by, State::Refused, &[State::Asking]).await
    }

    /// Somebody at the desk takes the consent back, everywhere.
    pub async fn revoke(&self, app: &App, by: &By) -> Result<()> {
        self.settle(app, by, State::Revoked, &[State::Granted]).await
    }

    async fn settle(&self, app: &App, by: &By, to: State, from: &[State]) -> Result<()> {
        let txn = db::begin(&app.db).await?;
        let decided = Entity::update_many()
            .col_expr(Column::State, Expr::value(to))
            .col_expr(Column::DecidedAt, Expr::value(Some(db::now())))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.state.is_in(from.iter().copied()))
            .exec_with_returning(&txn)
            .await?
            .pop();
        let Some(quote) = decided else { return Ok(()) };
        let (verb, deed) = match to {
            State::Granted => (Verb::Accept, DeedKind::GrantQuote),
            State::Revoked => (Verb::Revoke, DeedKind::RevokeQuote),
            State::Asking | State::Refused => (Verb::Reject, DeedKind::RefuseQuote),
        };
        let speaker = Author::by_id(&txn, quote.author_id).await?.actor(&txn).await?;
        Activity::about_quote(&txn, verb, &speaker, &quote).await?;
        Notice::quote_seen(&txn, quote.id).await?;
        let who = Actor::by_id(&txn, quote.actor_id).await?.full_handle();
        let title = match quote.review_id {
            Some(id) => Review::by_id(&txn, id).await?.title,
            None => quote.target.clone(),
        };
        let path = format!("/desk/quotes#quote-{}", quote.id);
        Deed::note(&txn, by, deed, &format!("{who}, who quotes “{title}”"), &path).await?;
        txn.commit().await?;
        app.bell.notify_one();
        Ok(())
    }

    /// Its own server says that this is who says it and what it quotes, and what it says.
    pub async fn read(&self, db: &impl ConnectionTrait, words: &Words) -> Result<Self> {
        let read = Entity::update_many()
            .col_expr(Column::ReadAt, Expr::value(Some(db::now())))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?;
        read.into_iter().next().ok_or(Error::NotFound)?.say(db, words).await
    }

    /// Keeps what it says, unless that is older than what is kept.
    async fn say(self, db: &impl ConnectionTrait, words: &Words) -> Result<Self> {
        let said_at = Ord::min(words.said_at, db::now());
        let is_older = self.said_at.is_some() && words.edited_at <= self.edited_at && !self.html.is_empty();
        if is_older {
            return Ok(self);
        }
        let said = Entity::update_many()
            .col_expr(Column::PageUrl, Expr::value(words.page_url.as_str()))
            .col_expr(Column::Html, Expr::value(text::said(&words.html)))
            .col_expr(Column::Warning, Expr::value(text::one_line(&words.warning, 500)))
            .col_expr(Column::Language, Expr::value(words.language.clone()))
            .col_expr(Column::IsOpen, Expr::value(words.is_open))
            .col_expr(Column::SaidAt, Expr::value(Some(said_at)))
            .col_expr(Column::EditedAt, Expr::value(words.edited_at.map(|it| Ord::min(it, db::now()))))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?;
        said.into_iter().next().ok_or(Error::NotFound)
    }

    /// Its speaker changes what it says; nobody else can.
    pub async fn rephrase(
        db: &impl ConnectionTrait,
        speaker: &Actor,
        url: &str,
        words: &Words,
    ) -> Result<()> {
        match Entity::find_by_url(url).filter(COLUMN.actor_id.eq(speaker.id)).one(db).await? {
            Some(quote) => quote.say(db, words).await.map(drop),
            None => Ok(()),
        }
    }

    /// Its speaker takes it back.
    pub async fn forget(db: &impl ConnectionTrait, speaker: &Actor, url: &str) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.actor_id.eq(speaker.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets everything that an actor quotes.
    pub async fn forget_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<()> {
        Entity::delete_many().filter(COLUMN.actor_id.eq(actor.id)).exec(db).await?;
        Ok(())
    }

    /// It is not what it claims to be, or is gone.
    pub async fn drop_it(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_by_id(self.id).exec(db).await?;
        Ok(())
    }

    /// The ids of everybody who quotes an author or asked to, as a subquery.
    pub(super) fn actor_ids_of(author: &Author) -> SelectStatement {
        let found = Entity::find().select_only().column(Column::ActorId);
        found.filter(COLUMN.author_id.eq(author.id)).into_query()
    }

    /// The ids of what waits for the desk, as a subquery.
    pub(super) fn asking_ids() -> SelectStatement {
        let asking = Entity::find().select_only().column(Column::Id);
        asking.filter(COLUMN.state.eq(State::Asking)).filter(COLUMN.said_at.is_not_null()).into_query()
    }

    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    pub async fn by_uid(db: &impl ConnectionTrait, uid: &str) -> Result<Self> {
        Entity::find_by_uid(uid).one(db).await?.ok_or(Error::NotFound)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    /// What may be shown under a review, oldest first: granted, public, and nobody limited or blocked.
    pub async fn shown_under(
        app: &App,
        db: &impl ConnectionTrait,
        review: &Review,
    ) -> Result<Vec<(Self, Actor)>> {
        let found = Entity::find()
            .filter(COLUMN.review_id.eq(review.id))
            .filter(COLUMN.state.eq(State::Granted))
            .filter(COLUMN.is_open.eq(true))
            .filter(COLUMN.actor_id.not_in_subquery(Actor::uncounted_ids()))
            .order_by_asc(COLUMN.said_at)
            .order_by_asc(COLUMN.id)
            .limit(SHOWN)
            .all(db)
            .await?;
        let mut shown = Vec::new();
        for (quote, actor) in Self::with_actors(db, found).await? {
            let is_of_the_review = quote.target == review.url(app);
            let is_shown =
                is_of_the_review || Comment::by_url(db, &quote.target).await?.is_some_and(|it| it.is_shown());
            if is_shown && actor.gone_at.is_none() {
                shown.push((quote, actor));
            }
        }
        Ok(shown)
    }

    /// One page of what an author may decide about, newest first, and whether there is more.
    pub async fn on_desk(
        db: &impl ConnectionTrait,
        author: &Author,
        review_id: Option<i64>,
        page: u64,
        per_page: u64,
    ) -> Result<(Vec<(Self, Actor)>, bool)> {
        let mut found = Entity::find().filter(COLUMN.said_at.is_not_null());
        if !author.edits_others() {
            found = found.filter(COLUMN.author_id.eq(author.id));
        }
        if let Some(review_id) = review_id {
            found = found.filter(COLUMN.review_id.eq(review_id));
        }
        let offset = page.saturating_sub(1).saturating_mul(per_page);
        let mut quotes = found
            .order_by_desc(COLUMN.state.eq(State::Asking))
            .order_by_desc(COLUMN.created_at)
            .order_by_desc(COLUMN.id)
            .offset(offset)
            .limit(per_page + 1)
            .all(db)
            .await?;
        let more = quotes.len() as u64 > per_page;
        quotes.truncate(per_page as usize);
        Ok((Self::with_actors(db, quotes).await?, more))
    }

    async fn with_actors(db: &impl ConnectionTrait, quotes: Vec<Self>) -> Result<Vec<(Self, Actor)>> {
        let ids = quotes.iter().map(|it| it.actor_id);
        let actors = Actors::find().filter(super::ActorColumn::Id.is_in(ids)).all(db).await?;
        let paired = quotes.into_iter().filter_map(|quote| {
            let actor = actors.iter().find(|it| it.id == quote.actor_id)?.clone();
            Some((quote, actor))
        });
        Ok(paired.collect())
    }

    /// Whether this author may decide about it.
    pub fn is_decided_by(&self, author: &Author) -> bool {
        self.author_id == author.id || author.edits_others()
    }
}
