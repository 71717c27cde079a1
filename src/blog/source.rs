//! A list on another server of what was answered to a comment.

use sea_orm::{
    ActiveValue::Set, ExprTrait, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*,
    sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use super::{CommentColumn, Comments, Visibility};
use crate::{Result, db, queue::Queue};

/// After so many failures in a row, about three days, a list is not asked for again.
const PATIENCE: i32 = 8;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sources")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub url: String,
    /// The comment that named it.
    pub comment_id: i64,
    /// The leaves as they were read last, in JSON; perhaps empty.
    pub pages: String,
    pub visited_at: Option<DateTimeUtc>,
    /// When to read it; `None` until the next crawl.
    pub due_at: Option<DateTimeUtc>,
    /// How often in a row it could not be read.
    pub attempts: i32,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

/// One page of a list, as far as we need to know it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    pub url: String,
    /// By which its server knows whether it has changed since.
    pub etag: Option<String>,
    /// The page after it.
    pub next: Option<String>,
}

impl Model {
    /// Keeps the addresses of lists of what was answered, each with the id of the comment that named it. Doing it twice
    /// changes nothing.
    pub async fn note(db: &impl ConnectionTrait, named: Vec<(i64, String)>) -> Result<()> {
        let rows: Vec<ActiveModel> = named
            .into_iter()
            .map(|(comment_id, url)| ActiveModel {
                url: Set(url),
                comment_id: Set(comment_id),
                pages: Set(String::new()),
                attempts: Set(0),
                ..Default::default()
            })
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        Entity::insert_many(rows).on_conflict(once).exec_without_returning(db).await?;
        Ok(())
    }

    /// Makes the lists of a thread due, those read least recently first. Says how many.
    pub async fn come_due(db: &impl ConnectionTrait, review_id: i64, most: u64) -> Result<u64> {
        let chosen = of_thread(review_id)
            .order_by_asc(Expr::col((Entity, Column::VisitedAt)).is_not_null())
            .order_by_asc(COLUMN.visited_at)
            .order_by_asc(COLUMN.id);
        make_due(db, chosen, most).await
    }

    /// Makes due what has never been read in a thread. Says how many.
    pub async fn go_on(db: &impl ConnectionTrait, review_id: i64, most: u64) -> Result<u64> {
        let chosen = of_thread(review_id)
            .filter(COLUMN.visited_at.is_null())
            .filter(COLUMN.attempts.eq(0))
            .order_by_asc(COLUMN.id);
        make_due(db, chosen, most).await
    }

    /// What was on its pages when they were read last.
    pub fn leaves(&self) -> Vec<Leaf> {
        serde_json::from_str(&self.pages).unwrap_or_default()
    }

    /// It was read to its end, or as far as we read.
    pub async fn visited(&self, db: &impl ConnectionTrait, leaves: &[Leaf]) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::Pages, Expr::value(serde_json::to_string(leaves)?))
            .col_expr(Column::VisitedAt, Expr::value(Some(db::now())))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// It cannot be read, and that will not change.
    pub async fn give_up(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .col_expr(Column::Attempts, Expr::value(PATIENCE))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Whether it was tried often enough.
    pub fn is_hopeless(&self) -> bool {
        self.attempts >= PATIENCE
    }
}

/// The lists that a thread's public comments named and that do not wait to be read already.
fn of_thread(review_id: i64) -> Select<Entity> {
    let comments = Comments::find()
        .select_only()
        .column(CommentColumn::Id)
        .filter(CommentColumn::ReviewId.eq(review_id))
        .filter(CommentColumn::BarredAt.is_null())
        .filter(CommentColumn::Visibility.is_in([Visibility::Public, Visibility::Unlisted]))
        .into_query();
    Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(COLUMN.comment_id.in_subquery(comments))
        .filter(COLUMN.due_at.is_null())
        .filter(COLUMN.attempts.lt(PATIENCE))
}

async fn make_due(db: &impl ConnectionTrait, chosen: Select<Entity>, most: u64) -> Result<u64> {
    let done = Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(Some(db::now())))
        .filter(COLUMN.id.in_subquery(chosen.limit(most).into_query()))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}
