//! A reply whose writer is away, signing in at their own server to send it from there.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, entity::prelude::*};

use crate::{
    Error, Result, db,
    secret::{fingerprint, secret},
};

/// How long its writer may be away.
const LIFETIME: TimeDelta = TimeDelta::hours(1);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "errands")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of what their server brings back (RFC 6749, 10.12).
    #[sea_orm(unique)]
    pub state_hash: String,
    /// SHA-256 of the secret in the browser that left.
    pub browser_hash: String,
    /// What proves that we began this (RFC 7636, 4.1).
    pub verifier: String,
    /// Scheme, host and port of their server.
    pub origin: String,
    /// `bob@moor.example`
    pub handle: String,
    pub review_id: i64,
    /// The number of the comment they answer; `None` for the review itself.
    pub number: Option<i32>,
    /// What they typed.
    pub words: String,
    /// `public` or `unlisted`.
    pub visibility: String,
    pub returned_at: Option<DateTimeUtc>,
    pub expires_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// What is packed for it.
#[derive(Clone, Debug)]
pub struct Trip {
    pub origin: String,
    pub handle: String,
    pub review_id: i64,
    pub number: Option<i32>,
    pub words: String,
    pub visibility: String,
}

impl Model {
    /// Keeps the words until their writer is back. Returns the errand and the state to bring back.
    pub async fn begin(db: &db::Db, trip: Trip, browser: &str) -> Result<(Self, String)> {
        let state = secret();
        let errand = ActiveModel {
            state_hash: Set(fingerprint(&state)),
            browser_hash: Set(fingerprint(browser)),
            verifier: Set(secret()),
            origin: Set(trip.origin),
            handle: Set(trip.handle),
            review_id: Set(trip.review_id),
            number: Set(trip.number),
            words: Set(trip.words),
            visibility: Set(trip.visibility),
            returned_at: Set(None),
            expires_at: Set(db::now() + LIFETIME),
            ..Default::default()
        };
        let txn = db::begin(db).await?;
        let errand = errand.insert(&txn).await?;
        txn.commit().await?;
        Ok((errand, state))
    }

    /// The errand that comes back with this state, in the browser that left with it.
    pub async fn find(db: &impl ConnectionTrait, state: &str, browser: &str) -> Result<Self> {
        let found = Entity::find_by_state_hash(fingerprint(state))
            .filter(COLUMN.browser_hash.eq(fingerprint(browser)))
            .filter(COLUMN.expires_at.gt(db::now()))
            .one(db)
            .await?;
        found.ok_or(Error::NotFound)
    }

    /// Whether it comes back for the first time: a page that is loaded twice sends nothing twice.
    pub async fn comes_back(&self, db: &db::Db) -> Result<bool> {
        let txn = db::begin(db).await?;
        let first = Entity::update_many()
            .col_expr(Column::ReturnedAt, Expr::value(db::now()))
            .filter(COLUMN.id.eq(self.id))
            .filter(COLUMN.returned_at.is_null())
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(first.rows_affected == 1)
    }

    /// The reply is sent; nothing of it is kept here.
    pub async fn finish(&self, db: &db::Db) -> Result<()> {
        let txn = db::begin(db).await?;
        Entity::delete_by_id(self.id).exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// The same words always have the same name, so that a server that is asked twice says them once.
    pub fn idempotency_key(&self) -> String {
        fingerprint(&format!("{} {} {:?} {}", self.handle, self.review_id, self.number, self.words))
    }

    /// Forgets those who did not come back.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.expires_at.lt(db::now())).exec(db).await?;
        Ok(())
    }
}
