//! A list of servers that others keep, in the CSV format of Mastodon.

use sea_orm::entity::prelude::*;

use crate::{Error, Result, queue::Queue};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "blocklists")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub name: String,
    /// Where it is read again every day; `None` for a file.
    pub url: Option<String>,
    /// As it was read last.
    pub csv: String,
    /// As it holds here; `None` until somebody has applied it.
    pub applied: Option<String>,
    /// What went wrong the last time it was read, perhaps empty.
    pub trouble: String,
    pub created_at: DateTimeUtc,
    pub read_at: DateTimeUtc,
    pub applied_at: Option<DateTimeUtc>,
    /// When to read it again.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

impl Model {
    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }
}
