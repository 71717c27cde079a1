//! That an author has a picture. Whoever gives one that is there already has it too.

use sea_orm::{
    ActiveValue::Set,
    PaginatorTrait, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use super::Author;
use crate::{Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "holdings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub upload_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub author_id: i64,
    pub held_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// From now on it is theirs. Doing it twice changes nothing.
    pub(super) async fn begin(txn: &impl ConnectionTrait, upload_id: i64, author: &Author) -> Result<()> {
        let row =
            ActiveModel { upload_id: Set(upload_id), author_id: Set(author.id), held_at: Set(db::now()) };
        let once = OnConflict::columns([Column::UploadId, Column::AuthorId]).do_nothing().to_owned();
        Entity::insert(row).on_conflict(once).exec_without_returning(txn).await?;
        Ok(())
    }

    /// From now on it is not theirs.
    pub(super) async fn end(txn: &impl ConnectionTrait, upload_id: i64, author: &Author) -> Result<()> {
        Entity::delete_by_id((upload_id, author.id)).exec(txn).await?;
        Ok(())
    }

    /// From now on nothing is theirs.
    pub(super) async fn end_all(txn: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.author_id.eq(author.id)).exec(txn).await?;
        Ok(())
    }

    /// The ids of everything that anybody has, as a subquery.
    pub(super) fn all() -> SelectStatement {
        Entity::find().select_only().column(Column::UploadId).into_query()
    }

    pub(super) async fn is_there(db: &impl ConnectionTrait, upload_id: i64, author_id: i64) -> Result<bool> {
        Ok(Entity::find_by_id((upload_id, author_id)).one(db).await?.is_some())
    }

    /// Whether somebody else has it.
    pub(super) async fn is_shared(
        db: &impl ConnectionTrait,
        upload_id: i64,
        author: &Author,
    ) -> Result<bool> {
        let others =
            Entity::find().filter(COLUMN.upload_id.eq(upload_id)).filter(COLUMN.author_id.ne(author.id));
        Ok(others.one(db).await?.is_some())
    }

    /// How many pictures an author has, perhaps only since some moment.
    pub(super) async fn count(
        db: &impl ConnectionTrait,
        author: &Author,
        since: Option<DateTimeUtc>,
    ) -> Result<u64> {
        let mut theirs = Entity::find().filter(COLUMN.author_id.eq(author.id));
        if let Some(since) = since {
            theirs = theirs.filter(COLUMN.held_at.gt(since));
        }
        Ok(theirs.count(db).await?)
    }

    /// The ids of everything an author has, as a subquery.
    pub(super) fn of(author_id: i64) -> SelectStatement {
        let theirs = Entity::find().select_only().column(Column::UploadId);
        theirs.filter(COLUMN.author_id.eq(author_id)).into_query()
    }
}
