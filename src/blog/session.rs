//! One browser that an author has signed in with.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, entity::prelude::*};

use super::{Author, Authors};
use crate::{
    Result, db,
    db::Db,
    secret::{fingerprint, secret},
};

/// How long a browser stays signed in.
pub const LIFETIME: TimeDelta = TimeDelta::days(30);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token in the cookie: whoever reads the database cannot sign in.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub author_id: i64,
    /// What every form of this browser carries, so that no other site can send one for it.
    pub csrf: String,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Begins a session and returns the token for the cookie.
    pub async fn begin(db: &Db, author: &Author) -> Result<String> {
        let token = secret();
        let now = db::now();
        let session = ActiveModel {
            token_hash: Set(fingerprint(&token)),
            author_id: Set(author.id),
            csrf: Set(secret()),
            created_at: Set(now),
            expires_at: Set(now + LIFETIME),
            ..Default::default()
        };
        let txn = db::begin(db).await?;
        Entity::insert(session).exec(&txn).await?;
        txn.commit().await?;
        Ok(token)
    }

    /// The session of a cookie, and whose it is, as long as it lasts.
    pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<(Self, Author)>> {
        let session = Entity::find_by_token_hash(fingerprint(token))
            .filter(COLUMN.expires_at.gt(db::now()))
            .one(db)
            .await?;
        let Some(session) = session else { return Ok(None) };
        let author = Authors::find_by_id(session.author_id).one(db).await?;
        Ok(author.filter(|it| it.disabled_at.is_none()).map(|author| (session, author)))
    }

    pub async fn end(&self, db: &Db) -> Result<()> {
        let txn = db::begin(db).await?;
        Entity::delete_by_id(self.id).exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Signs an author out of every browser.
    pub async fn end_all(db: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.author_id.eq(author.id)).exec(db).await?;
        Ok(())
    }

    /// Forgets the sessions that have run out.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.expires_at.lt(db::now())).exec(db).await?;
        Ok(())
    }
}
