//! Where somebody elsewhere speaks of an author or of a review without answering it.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    PaginatorTrait, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use super::{Actor, Actors, Author, Comment, Notice, Quotes, Review, Stand, Standing, Tombstone, actor};
use crate::{App, Result, db, text};

/// How much is heard within an hour of one actor, of one server, and in all; the rest has no effect.
const MOST_OF_ONE: u64 = 20;
const MOST_OF_SERVER: u64 = 100;
const MOST: u64 = 1_000;
/// How long mentions are kept.
const KEPT: TimeDelta = TimeDelta::days(400);
/// How many links in somebody's words are looked at.
const MOST_LINKS: usize = 20;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The ActivityPub id of what was said.
    #[sea_orm(unique)]
    pub url: String,
    pub page_url: String,
    pub actor_id: i64,
    /// Whom it names; `None` for the blog.
    pub author_id: Option<i64>,
    /// The review it links to or quotes without having asked.
    pub review_id: Option<i64>,
    /// Already cleaned; safe to show.
    pub html: String,
    pub warning: String,
    /// BCP 47.
    pub language: Option<String>,
    /// Whether anybody may read it; else only `author_id` may.
    pub is_open: bool,
    pub said_at: DateTimeUtc,
    pub heard_at: DateTimeUtc,
    pub edited_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What somebody said about us, read from the wire and checked: its speaker said it.
#[derive(Clone, Debug)]
pub struct Spoken {
    pub url: String,
    pub page_url: String,
    pub author_id: Option<i64>,
    /// Whether it names the blog itself.
    pub names_blog: bool,
    pub review_id: Option<i64>,
    /// A stranger's HTML, not yet cleaned.
    pub html: String,
    pub warning: String,
    pub language: Option<String>,
    pub is_open: bool,
    pub said_at: DateTimeUtc,
    pub edited_at: Option<DateTimeUtc>,
}

impl Spoken {
    /// Whether it speaks of us at all.
    pub fn names_anybody(&self) -> bool {
        self.author_id.is_some() || self.review_id.is_some() || self.names_blog
    }

    /// Private words are for the author they name; without one nobody here may read them.
    fn is_for_nobody(&self) -> bool {
        !self.names_anybody() || (!self.is_open && self.author_id.is_none())
    }

    async fn is_known_otherwise(&self, db: &impl ConnectionTrait, speaker: &Actor) -> Result<bool> {
        Ok(Comment::by_url(db, &self.url).await?.is_some()
            || Quotes::find_by_url(self.url.as_str()).one(db).await?.is_some()
            || Tombstone::stands(db, &self.url, &speaker.url).await?)
    }
}

impl Model {
    /// Hears it once; its speaker may rephrase it, forward in time only. The desk is told of what is new.
    /// Returns it if it is new here. What is a comment, or what asks to quote, is no mention; and nobody who is blocked is heard.
    pub async fn hear(db: &impl ConnectionTrait, speaker: &Actor, spoken: Spoken) -> Result<Option<Self>> {
        if speaker.stand == Some(Stand::Blocked) || spoken.is_known_otherwise(db, speaker).await? {
            return Ok(None);
        }
        match Self::by_url(db, &spoken.url).await? {
            Some(known) if known.actor_id == speaker.id => known.rephrase(db, spoken).await.map(|()| None),
            Some(_) => Ok(None),
            None if spoken.is_for_nobody() || Self::is_storm(db, speaker).await? => Ok(None),
            None => Self::keep(db, speaker, spoken).await,
        }
    }

    /// What was kept as an answer turned out to answer nothing of ours; perhaps it speaks of us all the
    /// same. Only what its own server sent counts, not what we found while looking for a thread.
    pub async fn of_waiting(app: &App, db: &impl ConnectionTrait, comment: &Comment) -> Result<()> {
        let leads_to_blocked = Standing::bars(db, &comment.in_reply_to).await?;
        if leads_to_blocked || comment.climbed > 0 || comment.html.is_empty() || comment.gone_at.is_some() {
            return Ok(());
        }
        let speaker = Actor::by_id(db, comment.actor_id).await?;
        let spoken = Spoken {
            url: comment.url.clone(),
            page_url: comment.page_url.clone(),
            author_id: comment.for_author_id,
            names_blog: false,
            review_id: linked_review(app, db, &comment.html).await?,
            html: comment.html.clone(),
            warning: comment.warning.clone(),
            language: comment.language.clone(),
            is_open: comment.visibility.is_open(),
            said_at: comment.said_at,
            edited_at: comment.edited_at,
        };
        if !spoken.names_anybody() {
            return Ok(());
        }
        match Self::by_url(db, &spoken.url).await? {
            None if !spoken.is_for_nobody() && !Self::is_storm(db, &speaker).await? => {
                Self::keep(db, &speaker, spoken).await.map(|_| ())
            }
            _ => Ok(()),
        }
    }

    async fn keep(db: &impl ConnectionTrait, speaker: &Actor, spoken: Spoken) -> Result<Option<Self>> {
        if speaker.stand == Some(Stand::Blocked) {
            return Ok(None);
        }
        let now = db::now();
        let row = ActiveModel {
            url: Set(spoken.url.clone()),
            page_url: Set(spoken.page_url),
            actor_id: Set(speaker.id),
            author_id: Set(spoken.author_id),
            review_id: Set(spoken.review_id),
            html: Set(text::said(&spoken.html)),
            warning: Set(text::one_line(&spoken.warning, 500)),
            language: Set(spoken.language),
            is_open: Set(spoken.is_open),
            said_at: Set(Ord::min(spoken.said_at, now)),
            heard_at: Set(now),
            edited_at: Set(spoken.edited_at.map(|it| Ord::min(it, now))),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        Entity::insert(row).on_conflict(once).exec_without_returning(db).await?;
        let kept = Self::by_url(db, &spoken.url).await?;
        if let Some(mention) = &kept {
            Notice::mention(db, mention).await?;
        }
        Ok(kept)
    }

    /// Who may read it follows the newest wording; a private one that is for nobody is not kept.
    async fn rephrase(&self, db: &impl ConnectionTrait, spoken: Spoken) -> Result<()> {
        let Some(edited_at) = spoken.edited_at.map(|it| Ord::min(it, db::now())) else { return Ok(()) };
        if edited_at <= self.edited_at.unwrap_or(self.said_at) {
            return Ok(());
        }
        let author_id = spoken.author_id.or(self.author_id.filter(|_| spoken.is_open));
        if !spoken.is_open && author_id.is_none() {
            Entity::delete_by_id(self.id).exec(db).await?;
            return Ok(());
        }
        let rephrased = Entity::update_many()
            .col_expr(Column::Html, Expr::value(text::said(&spoken.html)))
            .col_expr(Column::Warning, Expr::value(text::one_line(&spoken.warning, 500)))
            .col_expr(Column::Language, Expr::value(spoken.language))
            .col_expr(Column::IsOpen, Expr::value(spoken.is_open))
            .col_expr(Column::AuthorId, Expr::value(author_id))
            .col_expr(Column::ReviewId, Expr::value(spoken.review_id.or(self.review_id)))
            .col_expr(Column::EditedAt, Expr::value(Some(edited_at)))
            .filter(COLUMN.id.eq(self.id))
            .exec_with_returning(db)
            .await?
            .pop();
        match rephrased {
            Some(mention) => Notice::mention_changed(db, &mention).await,
            None => Ok(()),
        }
    }

    /// Whether so much was heard within the last hour that more would drown the desk.
    async fn is_storm(db: &impl ConnectionTrait, speaker: &Actor) -> Result<bool> {
        let lately = || Entity::find().filter(COLUMN.heard_at.gt(db::now() - TimeDelta::hours(1)));
        let neighbours = Actors::find()
            .select_only()
            .column(actor::Column::Id)
            .filter(actor::COLUMN.host.eq(speaker.host.as_str()))
            .into_query();
        let of_one = lately().filter(COLUMN.actor_id.eq(speaker.id)).count(db).await?;
        let of_server = lately().filter(COLUMN.actor_id.in_subquery(neighbours)).count(db).await?;
        Ok(of_one >= MOST_OF_ONE || of_server >= MOST_OF_SERVER || lately().count(db).await? >= MOST)
    }

    pub async fn by_url(db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_url(url).one(db).await?)
    }

    /// A question: which of these addresses are known as mentions.
    pub fn among(urls: &[&str]) -> SelectStatement {
        let found = Entity::find().select_only().column(Column::Url);
        found.filter(COLUMN.url.is_in(urls.iter().copied())).into_query()
    }

    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    /// Whoever said it takes it back.
    pub async fn forget(db: &impl ConnectionTrait, speaker: &Actor, url: &str) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.actor_id.eq(speaker.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets everything an actor said about us.
    pub async fn forget_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<()> {
        Entity::delete_many().filter(COLUMN.actor_id.eq(actor.id)).exec(db).await?;
        Ok(())
    }

    /// What was said to an author alone is forgotten when they leave.
    pub(super) async fn forget_confidences(db: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.author_id.eq(author.id))
            .filter(COLUMN.is_open.eq(false))
            .exec(db)
            .await?;
        Ok(())
    }

    /// The ids of everybody who spoke of an author, as a subquery.
    pub(super) fn speaker_ids_of(author: &Author) -> SelectStatement {
        let found = Entity::find().select_only().column(Column::ActorId);
        found.filter(COLUMN.author_id.eq(author.id)).into_query()
    }

    /// Forgets what was said long ago.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.heard_at.lt(db::now() - KEPT)).exec(db).await?;
        Ok(())
    }
}

/// The first review of ours that somebody's words link to.
pub async fn linked_review(app: &App, db: &impl ConnectionTrait, html: &str) -> Result<Option<i64>> {
    let html = text::said(html);
    let links: Vec<String> = text::targets(&html).filter(|it| app.is_ours(it)).take(MOST_LINKS).collect();
    for link in links {
        if let Some(review) = Review::by_address(app, db, &link).await? {
            return Ok(Some(review.id));
        }
    }
    Ok(None)
}
