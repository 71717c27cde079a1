//! Durable work. Any table with `due_at` and `attempts` is a queue.
//!
//! Claiming a row pushes its `due_at` into the future. If we finish, we say so; if we crash, the
//! row simply comes due again. On PostgreSQL several nodes claim at once without waiting for
//! each other; on SQLite they take turns.

use chrono::TimeDelta;
use sea_orm::{
    ExprTrait, QueryOrder, QuerySelect, QueryTrait,
    prelude::*,
    sea_query::{LockBehavior, LockType},
};

use crate::{
    Result,
    db::{self, Db},
};

/// How long a claimed row is ours before somebody else may try.
pub const LEASE: TimeDelta = TimeDelta::minutes(2);

pub trait Queue: EntityTrait {
    const ID: Self::Column;
    const DUE_AT: Self::Column;
    const ATTEMPTS: Self::Column;
}

/// Takes up to `limit` rows that are due, longest due first. The cost depends on `limit` only.
pub async fn claim<Q: Queue>(db: &Db, limit: u64) -> Result<Vec<Q::Model>> {
    let now = db::now();
    if Q::find()
        .select_only()
        .column(Q::ID)
        .filter(Q::DUE_AT.lte(now))
        .limit(1)
        .into_tuple::<i64>()
        .one(db)
        .await?
        .is_none()
    {
        return Ok(Vec::new());
    }
    let txn = db::begin(db).await?;
    let due = Q::find()
        .select_only()
        .column(Q::ID)
        .filter(Q::DUE_AT.lte(now))
        .order_by_asc(Q::DUE_AT)
        .limit(limit)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let claimed = Q::update_many()
        .col_expr(Q::DUE_AT, Expr::value(now + LEASE))
        .col_expr(Q::ATTEMPTS, Expr::col(Q::ATTEMPTS).add(1))
        .filter(Q::ID.in_subquery(due))
        .exec_with_returning(&txn)
        .await?;
    txn.commit().await?;
    Ok(claimed)
}

/// Puts a row back for later, a little later each time.
pub async fn postpone<Q: Queue>(db: &impl ConnectionTrait, id: i64, attempts: i32) -> Result<()> {
    put_off::<Q>(db, id, Some(db::now() + patience(attempts))).await
}

/// Puts a row back that could not be tried, for so long, as if it had not been claimed.
pub async fn put_back<Q: Queue>(
    db: &impl ConnectionTrait,
    id: i64,
    attempts: i32,
    wait: TimeDelta,
) -> Result<()> {
    Q::update_many()
        .col_expr(Q::DUE_AT, Expr::value(Some(db::now() + wait)))
        .col_expr(Q::ATTEMPTS, Expr::value(attempts))
        .filter(Q::ID.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Puts rows back that were claimed and could not be begun, as if nobody had claimed them.
pub async fn give_back<Q: Queue>(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = i64>,
) -> Result<()> {
    Q::update_many()
        .col_expr(Q::DUE_AT, Expr::value(Some(db::now())))
        .col_expr(Q::ATTEMPTS, Expr::col(Q::ATTEMPTS).sub(1))
        .filter(Q::ID.is_in(ids))
        .exec(db)
        .await?;
    Ok(())
}

/// Says that nothing is left to do for a row.
pub async fn finish<Q: Queue>(db: &impl ConnectionTrait, id: i64) -> Result<()> {
    put_off::<Q>(db, id, None).await
}

async fn put_off<Q: Queue>(db: &impl ConnectionTrait, id: i64, until: Option<DateTimeUtc>) -> Result<()> {
    Q::update_many().col_expr(Q::DUE_AT, Expr::value(until)).filter(Q::ID.eq(id)).exec(db).await?;
    Ok(())
}

/// How long to wait after so many failures in a row: 1, 5, 15 minutes, 1, 3, 8 hours, then a day.
pub fn patience(attempts: i32) -> TimeDelta {
    match attempts {
        ..=1 => TimeDelta::minutes(1),
        2 => TimeDelta::minutes(5),
        3 => TimeDelta::minutes(15),
        4 => TimeDelta::hours(1),
        5 => TimeDelta::hours(3),
        6 => TimeDelta::hours(8),
        _ => TimeDelta::days(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_longer_after_every_failure() {
        let minutes: Vec<i64> = (1..=8).map(|it| patience(it).num_minutes()).collect();
        assert_eq!(minutes, [1, 5, 15, 60, 180, 480, 1440, 1440]);
    }
}
