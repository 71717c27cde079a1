//! What was taken away and must not come back: our own things, and strangers' comments.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use crate::{Result, db};

/// How long we remember that a stranger took back something we had never heard.
const EARLY: TimeDelta = TimeDelta::days(14);
/// The type of a stranger's word that was taken back before we heard it.
const UNHEARD: &str = "Unheard";

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tombstones")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub url: String,
    /// `Article` or `Note`, by the names of ActivityStreams.
    pub former_type: String,
    /// Who took it away; nobody else's word counts.
    pub actor_url: String,
    pub deleted_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub async fn by_url(db: &impl ConnectionTrait, url: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_url(url).one(db).await?)
    }

    /// Marks the place of something of ours, for ever.
    pub async fn raise(
        db: &impl ConnectionTrait,
        url: &str,
        former_type: &str,
        actor_url: &str,
    ) -> Result<()> {
        let stone = ActiveModel {
            url: Set(url.to_owned()),
            former_type: Set(former_type.to_owned()),
            actor_url: Set(actor_url.to_owned()),
            deleted_at: Set(db::now()),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        Entity::insert(stone).on_conflict(once).exec_without_returning(db).await?;
        Ok(())
    }

    /// Remembers for a while that somebody took back what we have not heard yet: letters overtake each other.
    pub async fn raise_early(db: &impl ConnectionTrait, url: &str, actor_url: &str) -> Result<()> {
        Self::raise(db, url, UNHEARD, actor_url).await
    }

    /// Whether this speaker has already taken back what is only now arriving.
    pub async fn stands(db: &impl ConnectionTrait, url: &str, actor_url: &str) -> Result<bool> {
        Ok(Self::by_url(db, url).await?.is_some_and(|it| it.actor_url == actor_url))
    }

    /// A question: which of these addresses stand on a tombstone.
    pub fn among(urls: &[&str]) -> SelectStatement {
        let found = Entity::find().select_only().column(Column::Url);
        found.filter(COLUMN.url.is_in(urls.iter().copied())).into_query()
    }

    /// The speaker has restored it.
    pub async fn fell(db: &impl ConnectionTrait, url: &str, actor_url: &str) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.url.eq(url))
            .filter(COLUMN.actor_url.eq(actor_url))
            .filter(COLUMN.former_type.eq(UNHEARD))
            .exec(db)
            .await?;
        Ok(())
    }

    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.former_type.eq(UNHEARD))
            .filter(COLUMN.deleted_at.lt(db::now() - EARLY))
            .exec(db)
            .await?;
        Ok(())
    }
}
