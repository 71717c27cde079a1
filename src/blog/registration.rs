//! Another server at which this blog is known as an application, so that its people can sign in.

use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registrations")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Scheme, host and port of the server.
    #[sea_orm(unique)]
    pub origin: String,
    pub client_id: String,
    pub client_secret: String,
    /// What we ask to be allowed, words separated by spaces (RFC 6749, 3.3).
    pub scopes: String,
    pub authorize_url: String,
    pub token_url: String,
    pub revoke_url: String,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub async fn by_origin(db: &impl ConnectionTrait, origin: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_origin(origin).one(db).await?)
    }

    /// Keeps it; who comes second keeps what is there. The `id` is given here.
    pub async fn keep(self, db: &db::Db) -> Result<()> {
        let mut row: ActiveModel = self.into();
        row.id = sea_orm::ActiveValue::NotSet;
        row.created_at = Set(db::now());
        let once = OnConflict::column(Column::Origin).do_nothing().to_owned();
        let txn = db::begin(db).await?;
        Entity::insert(row).on_conflict(once).exec_without_returning(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// The server does not know us any more; next time we introduce ourselves anew.
    pub async fn forget(db: &db::Db, origin: &str) -> Result<()> {
        let txn = db::begin(db).await?;
        Entity::delete_many().filter(COLUMN.origin.eq(origin)).exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }
}
