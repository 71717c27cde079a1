//! A letter that lets one person become an author.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use super::{Author, Newcomer, Role, author::hash, keypair};
use crate::{
    App, Error, Result, db,
    db::Db,
    secret::{fingerprint, secret},
};

/// How long an invitation may lie around.
const LIFETIME: TimeDelta = TimeDelta::days(14);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitations")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the token in the link.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub role: Role,
    pub invited_by: i64,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Writes an invitation and returns the token for its link; it cannot be read again later.
    pub async fn write(db: &Db, host: &Author, role: Role) -> Result<String> {
        let token = secret();
        let now = db::now();
        let invitation = ActiveModel {
            token_hash: Set(fingerprint(&token)),
            role: Set(role),
            invited_by: Set(host.id),
            created_at: Set(now),
            expires_at: Set(now + LIFETIME),
            ..Default::default()
        };
        let txn = db::begin(db).await?;
        Entity::insert(invitation).exec(&txn).await?;
        txn.commit().await?;
        Ok(token)
    }

    pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Self> {
        let open = Entity::find_by_token_hash(fingerprint(token)).filter(COLUMN.expires_at.gt(db::now()));
        open.one(db).await?.ok_or(Error::NotFound)
    }

    /// The invitations nobody has accepted yet.
    pub async fn open(db: &impl ConnectionTrait) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.expires_at.gt(db::now())).order_by_asc(COLUMN.id).all(db).await?)
    }

    /// Makes the guest an author. An invitation is good for one person.
    pub async fn accept(&self, app: &App, guest: &Newcomer) -> Result<Author> {
        guest.check()?;
        let password = hash(&guest.password).await?;
        let keys = keypair().await?;
        let txn = db::begin(&app.db).await?;
        if Entity::delete_by_id(self.id).exec(&txn).await?.rows_affected == 0 {
            return Err(Error::NotFound);
        }
        let author = guest.settle(&txn, &app.config, self.role, password, keys).await?;
        txn.commit().await?;
        Ok(author)
    }

    /// Whoever leaves for good takes their invitations with them.
    pub(super) async fn withdraw_all_by(db: &impl ConnectionTrait, host: &Author) -> Result<()> {
        Entity::delete_many().filter(COLUMN.invited_by.eq(host.id)).exec(db).await?;
        Ok(())
    }

    pub async fn withdraw(db: &Db, id: i64) -> Result<()> {
        let txn = db::begin(db).await?;
        Entity::delete_by_id(id).exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Forgets the invitations that have run out.
    pub async fn tidy(db: &impl ConnectionTrait) -> Result<()> {
        Entity::delete_many().filter(COLUMN.expires_at.lt(db::now())).exec(db).await?;
        Ok(())
    }
}
