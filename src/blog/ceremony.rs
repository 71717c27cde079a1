//! What signing in goes on with in the next request: who has given their password already, or what an
//! authenticator was asked. It is kept here, so that whichever node is asked next knows it, and only once.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, entity::prelude::*};

use super::Author;
use crate::{
    Result, db,
    db::Db,
    secret::{fingerprint, secret},
};

/// How long somebody may look for their phone.
const LIFETIME: TimeDelta = TimeDelta::minutes(10);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ceremonies")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token in the form.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub kind: Kind,
    /// Whose it is, if that is known.
    pub author_id: Option<i64>,
    /// What was asked, as JSON; perhaps empty.
    pub state: String,
    pub expires_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    /// The password was right; the code is still to come.
    Code,
    /// A passkey is being made (Web Authentication, 7.1).
    Registration,
    /// A passkey is asked for (Web Authentication, 7.2).
    Authentication,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Begins one and returns the token that ends it.
    pub async fn begin(db: &Db, kind: Kind, author_id: Option<i64>, state: String) -> Result<String> {
        let token = secret();
        let ceremony = ActiveModel {
            token_hash: Set(fingerprint(&token)),
            kind: Set(kind),
            author_id: Set(author_id),
            state: Set(state),
            expires_at: Set(db::now() + LIFETIME),
            ..Default::default()
        };
        let txn = db::begin(db).await?;
        Entity::insert(ceremony).exec(&txn).await?;
        txn.commit().await?;
        Ok(token)
    }

    /// The one with this token, if there is one and its time has not run out. It may be ended meanwhile.
    pub async fn find(db: &impl ConnectionTrait, kind: Kind, token: &str) -> Result<Option<Self>> {
        let found = Entity::find_by_token_hash(fingerprint(token)).filter(COLUMN.kind.eq(kind));
        Ok(found.filter(COLUMN.expires_at.gt(db::now())).one(db).await?)
    }

    /// Ends the one with this token, if there is one and its time has not run out. Nobody can end it again.
    pub async fn end(db: &Db, kind: Kind, token: &str) -> Result<Option<Self>> {
        // Whoever makes up tokens does not keep the one writer busy.
        if Self::find(db, kind, token).await?.is_none() {
            return Ok(None);
        }
        let txn = db::begin(db).await?;
        let ended = Entity::delete_many()
            .filter(COLUMN.token_hash.eq(fingerprint(token)))
            .filter(COLUMN.kind.eq(kind))
            .filter(COLUMN.expires_at.gt(db::now()))
            .exec_with_returning(&txn)
            .await?;
        txn.commit().await?;
        Ok(ended.into_iter().next())
    }

    /// Ends all that an author has begun.
    pub(super) async fn end_all(txn: &impl ConnectionTrait, author: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.author_id.eq(author.id)).exec(txn).await?;
        Ok(())
    }

    /// Forgets those whose time has run out.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.expires_at.lt(db::now())).exec(db).await?;
        Ok(())
    }
}
