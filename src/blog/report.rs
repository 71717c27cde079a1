//! A complaint from another server about what is written here.
//!
//! Only owners read reports, so that nobody who is complained about learns who complained.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set, PaginatorTrait, QueryOrder, QuerySelect, entity::prelude::*, sea_query::OnConflict,
};

use super::Notice;
use crate::{Result, db, text};

/// How many complaints about one thing are kept that nobody has looked at.
const MOST_ABOUT_ONE: u64 = 100;
/// How many complaints of one server are kept that nobody has looked at.
const MOST_OF_ONE: u64 = 500;
/// The longest words of a complaint that are kept, in characters.
const LONGEST: usize = 2_000;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reports")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The id of ours that is complained about.
    pub target: String,
    /// The id of the actor who complains; most servers send their own.
    pub reporter: String,
    /// The id of the Flag.
    pub url: String,
    pub author_id: Option<i64>,
    pub review_id: Option<i64>,
    pub comment_id: Option<i64>,
    /// Plain text, perhaps empty.
    pub words: String,
    pub told_at: DateTimeUtc,
    pub closed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What is complained about.
#[derive(Clone, Debug, Default)]
pub struct Complaint {
    pub target: String,
    pub reporter: String,
    pub url: String,
    pub author_id: Option<i64>,
    pub review_id: Option<i64>,
    pub comment_id: Option<i64>,
    pub words: String,
}

impl Model {
    /// Hears a complaint; the same reporter counts once for one thing.
    pub async fn hear(db: &impl ConnectionTrait, complaint: Complaint) -> Result<()> {
        let open = || Entity::find().filter(COLUMN.closed_at.is_null());
        let about = open().filter(COLUMN.target.eq(complaint.target.as_str())).count(db).await?;
        let of_one = open().filter(COLUMN.reporter.eq(complaint.reporter.as_str())).count(db).await?;
        if about >= MOST_ABOUT_ONE || of_one >= MOST_OF_ONE {
            return Ok(());
        }
        let row = ActiveModel {
            target: Set(complaint.target.clone()),
            reporter: Set(complaint.reporter),
            url: Set(complaint.url),
            author_id: Set(complaint.author_id),
            review_id: Set(complaint.review_id),
            comment_id: Set(complaint.comment_id),
            words: Set(text::plain(&complaint.words).chars().take(LONGEST).collect()),
            told_at: Set(db::now()),
            closed_at: Set(None),
            ..Default::default()
        };
        let again = OnConflict::columns([Column::Target, Column::Reporter])
            .update_columns([Column::Words, Column::Url, Column::ToldAt, Column::ClosedAt])
            .to_owned();
        Entity::insert(row).on_conflict(again).exec_without_returning(db).await?;
        let report = Entity::find().filter(COLUMN.target.eq(complaint.target)).one(db).await?;
        match report {
            Some(report) => Notice::report(db, &report).await,
            None => Ok(()),
        }
    }

    /// The complaints about each of these, newest first.
    pub async fn about(db: &impl ConnectionTrait, targets: &[String]) -> Result<HashMap<String, Vec<Self>>> {
        let found = Entity::find().filter(COLUMN.target.is_in(targets.iter().cloned()));
        let mut about: HashMap<String, Vec<Self>> = HashMap::new();
        for report in found.order_by_desc(COLUMN.told_at).limit(5_000).all(db).await? {
            about.entry(report.target.clone()).or_default().push(report);
        }
        Ok(about)
    }

    /// The owner has looked at all complaints about one thing.
    pub async fn close(db: &impl ConnectionTrait, target: &str) -> Result<()> {
        Entity::update_many()
            .col_expr(Column::ClosedAt, Expr::value(Some(db::now())))
            .filter(COLUMN.target.eq(target))
            .filter(COLUMN.closed_at.is_null())
            .exec(db)
            .await?;
        Ok(())
    }
}
