//! That a picture can be seen somewhere: in a text, in one of its versions, on a page, in the rules of a look.

use sea_orm::{
    ActiveValue::Set, Condition, IntoActiveModel, QuerySelect, QueryTrait, entity::prelude::*,
    sea_query::SelectStatement,
};

use super::Upload;
use crate::{Result, text};

/// In how many places some pictures are looked for that lie on one table.
const MOST_READ: u64 = 1_000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sightings")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub upload_id: i64,
    pub review_id: Option<i64>,
    pub revision_id: Option<i64>,
    pub autosave_id: Option<i64>,
    pub page_id: Option<i64>,
    pub look_id: Option<i64>,
    pub author_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Where a text stands that names pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    Review(i64),
    Revision(i64),
    Autosave(i64),
    Page(i64),
    Look(i64),
    /// What an author tells about themselves.
    Author(i64),
}

/// How far back one looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// What can be seen or is being typed.
    Today,
    /// The versions of a review too.
    Ever,
}

impl Spot {
    fn column(self) -> (Column, i64) {
        match self {
            Self::Review(id) => (Column::ReviewId, id),
            Self::Revision(id) => (Column::RevisionId, id),
            Self::Autosave(id) => (Column::AutosaveId, id),
            Self::Page(id) => (Column::PageId, id),
            Self::Look(id) => (Column::LookId, id),
            Self::Author(id) => (Column::AuthorId, id),
        }
    }
}

impl Model {
    /// Notes which pictures can be seen somewhere now: those whose files the texts there name, and these. **Whoever
    /// writes such a text calls this in the same transaction.** Doing it twice changes nothing.
    pub(super) async fn note(
        txn: &impl ConnectionTrait,
        spot: Spot,
        texts: &[&str],
        ids: &[i64],
    ) -> Result<()> {
        let (column, id) = spot.column();
        let names = texts.iter().flat_map(|it| text::picture_names(it)).collect();
        let mut seen: Vec<i64> =
            Upload::hold_fast(txn, ids, &names).await?.into_iter().map(|it| it.id).collect();
        seen.sort_unstable();
        seen.dedup();
        Entity::delete_many().filter(Condition::all().add(column.eq(id))).exec(txn).await?;
        if seen.is_empty() {
            return Ok(());
        }
        let rows = seen.into_iter().map(|upload_id| {
            let mut row = ActiveModel { upload_id: Set(upload_id), ..Default::default() };
            row.set(column, Some(id).into());
            row.into_active_model()
        });
        Entity::insert_many(rows).exec_without_returning(txn).await?;
        Ok(())
    }

    /// Where these pictures can be seen, as far as anybody wants to read it.
    pub(super) async fn of(db: &impl ConnectionTrait, upload_ids: &[i64]) -> Result<Vec<Self>> {
        let seen = || Entity::find().filter(COLUMN.upload_id.is_in(upload_ids.iter().copied()));
        let mut found = seen().filter(COLUMN.revision_id.is_null()).limit(MOST_READ).all(db).await?;
        found.extend(seen().filter(COLUMN.revision_id.is_not_null()).limit(MOST_READ).all(db).await?);
        Ok(found)
    }
}

/// The ids of all pictures that are seen anywhere, as a subquery.
pub(super) fn seen(depth: Depth) -> SelectStatement {
    let mut seen = Entity::find().select_only().column(Column::UploadId);
    if depth == Depth::Today {
        seen = seen.filter(COLUMN.revision_id.is_null());
    }
    seen.into_query()
}
