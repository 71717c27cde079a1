//! An image an author gave us.

use sea_orm::{ActiveValue::Set, entity::prelude::*};

use super::Author;
use crate::{App, Error, Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "uploads")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub author_id: i64,
    #[sea_orm(unique)]
    pub file: String,
    pub media_type: String,
    /// In pixels.
    pub width: i32,
    /// In pixels.
    pub height: i32,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Keeps a picture, cleaned of everything but its pixels.
    pub async fn keep(app: &App, author: &Author, bytes: Vec<u8>) -> Result<Self> {
        let picture = app.media.keep(bytes).await?;
        let upload = ActiveModel {
            author_id: Set(author.id),
            file: Set(picture.file),
            media_type: Set(picture.media_type.to_owned()),
            width: Set(picture.width.try_into().unwrap_or(i32::MAX)),
            height: Set(picture.height.try_into().unwrap_or(i32::MAX)),
            created_at: Set(db::now()),
            ..Default::default()
        };
        let txn = db::begin(&app.db).await?;
        let upload = upload.insert(&txn).await?;
        txn.commit().await?;
        Ok(upload)
    }

    pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Self> {
        Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
    }

    /// `/media/….jpg`
    pub fn path(&self) -> String {
        format!("/media/{}", self.file)
    }
}
