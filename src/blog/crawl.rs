//! When to look elsewhere for the rest of a conversation.
//!
//! Other servers tell us of an answer to an answer only while our author stays mentioned in it. So
//! as long as a conversation is fresh, the servers that take part are asked what else was said.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    Condition, ExprTrait,
    entity::prelude::*,
    sea_query::{CaseStatement, OnConflict},
};

use super::{Lead, Review, Source};
use crate::{Error, Result, db, queue::Queue};

/// How long after something new the first look is taken: answers come in bunches.
const SOON: TimeDelta = TimeDelta::minutes(1);
/// A conversation is fresh for so long after something new, and looked at this often.
const FRESH: TimeDelta = TimeDelta::days(2);
const FRESH_EVERY: TimeDelta = TimeDelta::hours(1);
/// Then it is open for so long, and looked at this often; after that only when something new comes.
const OPEN: TimeDelta = TimeDelta::days(16);
const OPEN_EVERY: TimeDelta = TimeDelta::days(1);
/// How many lists of answers one crawl reads.
const MOST_LISTS: i32 = 1_000;
/// How many unknown comments one crawl goes after.
const MOST_FOUND: i32 = 500;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "crawls")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub review_id: i64,
    /// When something new was heard last.
    pub news_at: DateTimeUtc,
    /// When the newest crawl began.
    pub crawled_at: Option<DateTimeUtc>,
    /// How many lists of answers it has asked for.
    pub asked: i32,
    /// How many unknown comments it has gone after.
    pub found: i32,
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
    /// Something new was said about a review: there may be more of it elsewhere. A look that is
    /// due within the hour is not taken sooner.
    pub async fn news(db: &impl ConnectionTrait, review_id: i64) -> Result<()> {
        let now = db::now();
        let is_far = Condition::any().add(COLUMN.due_at.is_null()).add(COLUMN.due_at.gt(now + FRESH_EVERY));
        let sooner = CaseStatement::new()
            .case(is_far, Expr::value(Some(now + SOON)))
            .finally(Expr::col(Column::DueAt));
        let known = Entity::update_many()
            .col_expr(Column::NewsAt, Expr::value(now))
            .col_expr(Column::DueAt, sooner.into())
            .filter(COLUMN.review_id.eq(review_id))
            .exec(db)
            .await?;
        if known.rows_affected > 0 {
            return Ok(());
        }
        let first = ActiveModel {
            review_id: Set(review_id),
            news_at: Set(now),
            asked: Set(0),
            found: Set(0),
            due_at: Set(Some(now + SOON)),
            attempts: Set(0),
            ..Default::default()
        };
        let once = OnConflict::column(Column::ReviewId).do_nothing().to_owned();
        Entity::insert(first).on_conflict(once).exec_without_returning(db).await?;
        Ok(())
    }

    /// Begins a crawl: the lists that were read least recently come due, and the time of the next
    /// crawl is set. A review that nobody can see is left alone.
    pub async fn begin(&self, db: &impl ConnectionTrait) -> Result<()> {
        let is_visible = match Review::by_id(db, self.review_id).await {
            Ok(review) => review.is_published(),
            Err(Error::NotFound) => false,
            Err(error) => return Err(error),
        };
        let asked =
            if is_visible { Source::come_due(db, self.review_id, MOST_LISTS as u64).await? } else { 0 };
        Entity::update_many()
            .col_expr(Column::CrawledAt, Expr::value(Some(db::now())))
            .col_expr(Column::Asked, Expr::value(i32::try_from(asked).unwrap_or(MOST_LISTS)))
            .col_expr(Column::Found, Expr::value(0))
            .col_expr(Column::DueAt, Expr::value(self.next().filter(|_| is_visible)))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Hourly for two days after something new, daily for two weeks, then not before there is news.
    fn next(&self) -> Option<DateTimeUtc> {
        let now = db::now();
        match now - self.news_at {
            age if age < FRESH => Some(now + FRESH_EVERY),
            age if age < OPEN => Some(now + OPEN_EVERY),
            _ => None,
        }
    }

    /// The crawl of a review has found these addresses; those we do not know are gone after, as far
    /// as one crawl goes. Says whether there was room for all.
    pub async fn found(db: &impl ConnectionTrait, review_id: i64, urls: &[String]) -> Result<bool> {
        let left = Self::left(db, review_id, Column::Found).await?;
        let unknown = Lead::unknown(db, urls).await?;
        let taken = &unknown[..Ord::min(unknown.len(), left)];
        let opened = match Lead::open(db, Some(review_id), taken).await {
            Err(Error::Busy) => return Ok(false),
            opened => opened?,
        };
        Self::count(db, review_id, Column::Found, opened).await?;
        Ok(taken.len() == unknown.len())
    }

    /// The crawl of a review has found something; what was answered to that is asked for at once.
    pub async fn go_on(db: &impl ConnectionTrait, review_id: i64) -> Result<()> {
        let left = Self::left(db, review_id, Column::Asked).await?;
        let asked = Source::go_on(db, review_id, left as u64).await?;
        Self::count(db, review_id, Column::Asked, asked).await
    }

    async fn left(db: &impl ConnectionTrait, review_id: i64, counter: Column) -> Result<usize> {
        let crawl = Entity::find().filter(COLUMN.review_id.eq(review_id)).one(db).await?;
        let left = match counter {
            Column::Found => MOST_FOUND - crawl.map_or(MOST_FOUND, |it| it.found),
            _ => MOST_LISTS - crawl.map_or(MOST_LISTS, |it| it.asked),
        };
        Ok(usize::try_from(left).unwrap_or(0))
    }

    async fn count(db: &impl ConnectionTrait, review_id: i64, counter: Column, more: u64) -> Result<()> {
        let more = i32::try_from(more).unwrap_or(MOST_LISTS);
        Entity::update_many()
            .col_expr(counter, Expr::col(counter).add(more))
            .filter(COLUMN.review_id.eq(review_id))
            .exec(db)
            .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(news: TimeDelta) -> Option<i64> {
        let crawl = Model {
            id: 1,
            review_id: 1,
            news_at: db::now() - news,
            crawled_at: None,
            asked: 0,
            found: 0,
            due_at: None,
            attempts: 1,
        };
        crawl.next().map(|it| (it - db::now() + TimeDelta::seconds(30)).num_minutes())
    }

    #[test]
    fn looks_hourly_then_daily_then_only_for_news() {
        assert_eq!(next(TimeDelta::minutes(1)), Some(60));
        assert_eq!(next(TimeDelta::hours(47)), Some(60));
        assert_eq!(next(TimeDelta::hours(49)), Some(24 * 60));
        assert_eq!(next(TimeDelta::days(15)), Some(24 * 60));
        assert_eq!(next(TimeDelta::days(17)), None);
    }
}
