//! A post elsewhere that quotes a review or an answer, with its author's consent (FEP-044f).

use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use super::{Actor, Author};
use crate::{Error, Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quotes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The last part of the address of the consent, which never changes.
    #[sea_orm(unique)]
    pub uid: String,
    /// The post that quotes.
    #[sea_orm(unique)]
    pub url: String,
    /// What is quoted, an id of ours.
    pub target: String,
    /// Who consented.
    pub author_id: i64,
    /// Who quotes.
    pub actor_id: i64,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Consents to one post quoting one thing. Asking twice gives the same consent.
    pub async fn allow(
        db: &impl ConnectionTrait,
        author: &Author,
        actor: &Actor,
        url: &str,
        target: &str,
    ) -> Result<Self> {
        let quote = ActiveModel {
            uid: Set(db::uid()),
            url: Set(url.to_owned()),
            target: Set(target.to_owned()),
            author_id: Set(author.id),
            actor_id: Set(actor.id),
            created_at: Set(db::now()),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        Entity::insert(quote).on_conflict(once).exec_without_returning(db).await?;
        let quote = Entity::find_by_url(url).one(db).await?.ok_or(Error::NotFound)?;
        let is_same = quote.target == target && quote.actor_id == actor.id;
        if is_same { Ok(quote) } else { Err(Error::Forbidden) }
    }

    pub async fn by_uid(db: &impl ConnectionTrait, uid: &str) -> Result<Self> {
        Entity::find_by_uid(uid).one(db).await?.ok_or(Error::NotFound)
    }
}
