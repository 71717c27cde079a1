//! Where somebody elsewhere speaks of an author or of a review without answering it.

use sea_orm::{ActiveValue::Set, ExprTrait, entity::prelude::*, sea_query::OnConflict};

use super::Actor;
use crate::{Result, db, text};

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
    pub review_id: Option<i64>,
    /// A stranger's HTML, not yet cleaned.
    pub html: String,
    pub warning: String,
    pub language: Option<String>,
    pub is_open: bool,
    pub said_at: DateTimeUtc,
    pub edited_at: Option<DateTimeUtc>,
}

impl Model {
    /// Hears it once; its speaker may rephrase it, forward in time only. Returns it if it is new here.
    pub async fn hear(db: &impl ConnectionTrait, speaker: &Actor, spoken: Spoken) -> Result<Option<Self>> {
        let now = db::now();
        let edited_at = spoken.edited_at.map(|it| Ord::min(it, now));
        let html = text::said(&spoken.html);
        let warning = text::one_line(&spoken.warning, 500);
        let row = ActiveModel {
            url: Set(spoken.url.clone()),
            page_url: Set(spoken.page_url),
            actor_id: Set(speaker.id),
            author_id: Set(spoken.author_id),
            review_id: Set(spoken.review_id),
            html: Set(html.clone()),
            warning: Set(warning.clone()),
            language: Set(spoken.language),
            is_open: Set(spoken.is_open),
            said_at: Set(Ord::min(spoken.said_at, now)),
            heard_at: Set(now),
            edited_at: Set(edited_at),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        if Entity::insert(row).on_conflict(once).exec_without_returning(db).await? > 0 {
            return Self::by_url(db, &spoken.url).await;
        }
        let Some(edited_at) = edited_at else { return Ok(None) };
        let older = COLUMN.edited_at.is_null().or(COLUMN.edited_at.lt(edited_at));
        Entity::update_many()
            .col_expr(Column::Html, Expr::value(html))
            .col_expr(Column::Warning, Expr::value(warning))
            .col_expr(Column::IsOpen, Expr::value(spoken.is_open))
            .col_expr(Column::EditedAt, Expr::value(Some(edited_at)))
            .filter(COLUMN.url.eq(spoken.url.as_str()))
            .filter(COLUMN.actor_id.eq(speaker.id))
            .filter(older)
            .exec(db)
            .await?;
        Ok(None)
    }

    pub async fn by_url(db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_url(url).one(db).await?)
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
}
