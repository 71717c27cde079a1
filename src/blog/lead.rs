//! An address where something may have been said: told by a list, or by somebody who passed it on.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, QuerySelect, entity::prelude::*, sea_query::OnConflict};

use super::{CommentColumn, Comments};
use crate::{Error, Result, db, queue::Queue};

/// After so many failures in a row a lead is cold.
const PATIENCE: i32 = 6;
/// How long we remember that a lead led nowhere.
const COLD: TimeDelta = TimeDelta::days(14);
/// How many may wait to be followed in all.
const WAITING: u64 = 20_000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "leads")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub url: String,
    /// The review whose crawl found it; `None` when somebody passed it on.
    pub review_id: Option<i64>,
    pub found_at: DateTimeUtc,
    /// When to follow it; `None` once it has led nowhere.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
    /// The id of the request with which its server asks for consent to what is said there, perhaps empty.
    pub request_url: String,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

impl Model {
    /// Those of these addresses that are neither comments nor leads yet, each once.
    pub async fn unknown(db: &impl ConnectionTrait, urls: &[String]) -> Result<Vec<String>> {
        let heard: Vec<String> = Comments::find()
            .select_only()
            .column(CommentColumn::Url)
            .filter(CommentColumn::Url.is_in(urls))
            .into_tuple()
            .all(db)
            .await?;
        let followed: Vec<String> = Entity::find()
            .select_only()
            .column(Column::Url)
            .filter(COLUMN.url.is_in(urls))
            .into_tuple()
            .all(db)
            .await?;
        let mut known: std::collections::HashSet<&String> = heard.iter().chain(&followed).collect();
        Ok(urls.iter().filter(|it| known.insert(it)).cloned().collect())
    }

    /// Goes after these addresses. Says how many are new.
    pub async fn open(db: &impl ConnectionTrait, review_id: Option<i64>, urls: &[String]) -> Result<u64> {
        if urls.is_empty() {
            return Ok(0);
        }
        if Entity::find().filter(COLUMN.due_at.is_not_null()).count(db).await? >= WAITING {
            return Err(Error::Busy);
        }
        let now = db::now();
        let rows = urls.iter().map(|url| ActiveModel {
            url: Set(url.clone()),
            review_id: Set(review_id),
            found_at: Set(now),
            due_at: Set(Some(now)),
            attempts: Set(0),
            request_url: Set(String::new()),
            ..Default::default()
        });
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        Ok(Entity::insert_many(rows).on_conflict(once).exec_without_returning(db).await?)
    }

    /// Goes after a reply for which its server asks for consent; also if it led nowhere before.
    pub async fn open_for(db: &impl ConnectionTrait, url: &str, request_url: &str) -> Result<()> {
        Self::open(db, None, &[url.to_owned()]).await?;
        Entity::update_many()
            .col_expr(Column::RequestUrl, Expr::value(request_url))
            .col_expr(Column::DueAt, Expr::value(Some(db::now())))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.url.eq(url))
            .exec(db)
            .await?;
        Ok(())
    }

    /// It led somewhere, and what is there is known now.
    pub async fn close(&self, db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_by_id(self.id).exec(db).await?;
        Ok(())
    }

    /// Whether it was tried often enough.
    pub fn is_cold(&self) -> bool {
        self.attempts >= PATIENCE
    }

    /// Forgets what led nowhere long ago.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.due_at.is_null())
            .filter(COLUMN.found_at.lt(db::now() - COLD))
            .exec(db)
            .await?;
        Ok(())
    }
}
