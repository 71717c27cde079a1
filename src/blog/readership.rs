//! How many followed the blog or an author on a day, by what their servers run. Nobody is counted who only reads.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use sea_orm::{
    ActiveValue::Set, JoinType, QueryOrder, QuerySelect, entity::prelude::*, sea_query::OnConflict,
};

use super::{Actor, Followers, actor, follower, peer};
use crate::{App, Result, db, db::Db};

/// How far back it is known.
const PERIOD: TimeDelta = TimeDelta::days(365);
/// When this is new to a blog, it recalls so many months, from who follows it still.
const RECALLED: u32 = 12;
/// How many rows are written with one statement.
const AT_ONCE: usize = 1_000;
/// The days of a month, more or less.
const MONTH: u64 = 30;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "readership")]
pub struct Model {
    /// The actor of the blog or of an author.
    #[sea_orm(primary_key, auto_increment = false)]
    pub followed_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: Date,
    /// `software.name` of their NodeInfo; empty if it is not known.
    #[sea_orm(primary_key, auto_increment = false)]
    pub software: String,
    pub followers: i64,
    /// Whether this was reckoned later from who still followed then; those who had left are not in it.
    pub is_recalled: bool,
}

impl ActiveModelBehavior for ActiveModel {}

/// Followers by whom they follow and what their server runs.
type Counts = HashMap<(i64, String), i64>;

impl Model {
    /// Notes how many follow today. What was noted earlier today is replaced.
    pub async fn note(app: &App) -> Result<()> {
        let today = db::now().date_naive();
        let mut days = vec![(today, count(&app.db, None).await?, false)];
        if Entity::find().one(&app.db).await?.is_none() {
            for months in 1..=RECALLED {
                let day = today - Days::new(MONTH * u64::from(months));
                days.push((day, count(&app.db, Some(day)).await?, true));
            }
        }
        let txn = db::begin(&app.db).await?;
        Entity::delete_many().filter(COLUMN.day.eq(today)).exec(&txn).await?;
        Entity::delete_many().filter(COLUMN.day.lt(today - PERIOD)).exec(&txn).await?;
        for (day, counts, is_recalled) in days {
            // In one order, so that two nodes wait for each other and not both.
            let counts: BTreeMap<_, _> = counts.into_iter().collect();
            let rows: Vec<ActiveModel> = counts.into_iter().map(|it| row(day, it, is_recalled)).collect();
            for some in rows.chunks(AT_ONCE) {
                let again = OnConflict::columns([Column::FollowedId, Column::Day, Column::Software])
                    .update_column(Column::Followers)
                    .to_owned();
                Entity::insert_many(some.to_vec()).on_conflict(again).exec_without_returning(&txn).await?;
            }
        }
        txn.commit().await?;
        Ok(())
    }

    /// What is known of an actor's followers, the oldest day first.
    pub async fn of(db: &impl ConnectionTrait, followed_id: i64) -> Result<Vec<Self>> {
        let known = Entity::find().filter(COLUMN.followed_id.eq(followed_id));
        Ok(known.order_by_asc(COLUMN.day).order_by_asc(COLUMN.software).all(db).await?)
    }
}

fn row(day: NaiveDate, count: ((i64, String), i64), is_recalled: bool) -> ActiveModel {
    let ((followed_id, software), followers) = count;
    ActiveModel {
        followed_id: Set(followed_id),
        day: Set(day),
        software: Set(software),
        followers: Set(followers),
        is_recalled: Set(is_recalled),
    }
}

/// Who follows now, or followed at the end of a day and does so still. Who is limited or blocked is not counted.
async fn count(db: &Db, until: Option<NaiveDate>) -> Result<Counts> {
    let mut question = Followers::find()
        .select_only()
        .column(follower::Column::FollowedId)
        .column(peer::Column::Software)
        .column_as(follower::Column::ActorId.count(), "followers")
        .join(
            JoinType::InnerJoin,
            follower::Entity::belongs_to(actor::Entity)
                .from(follower::Column::ActorId)
                .to(actor::Column::Id)
                .into(),
        )
        .join(
            JoinType::LeftJoin,
            actor::Entity::belongs_to(peer::Entity).from(actor::Column::Host).to(peer::Column::Host).into(),
        )
        .filter(follower::COLUMN.actor_id.not_in_subquery(Actor::uncounted_ids()))
        .group_by(follower::Column::FollowedId)
        .group_by(peer::Column::Software);
    if let Some(day) = until {
        let end = (day + Days::new(1)).and_time(NaiveTime::MIN).and_utc();
        question = question.filter(follower::COLUMN.since.lt(end));
    }
    // A day on which nobody follows is a day all the same.
    let residents = Actor::resident_ids(db).await?;
    let mut counts: Counts = residents.into_iter().map(|it| ((it, String::new()), 0)).collect();
    let counted: Vec<(i64, Option<String>, i64)> = question.into_tuple().all(db).await?;
    for (followed_id, software, followers) in counted {
        *counts.entry((followed_id, software.unwrap_or_default())).or_default() += followers;
    }
    Ok(counts)
}
