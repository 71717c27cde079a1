//! A person who made a book: its writer, its translator, its illustrator.

use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::Result;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "credits")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub book_id: i64,
    pub role: CreditRole,
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CreditRole {
    Writer,
    Translator,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The credits of many books, in the order they were given.
    pub async fn of_books(db: &impl ConnectionTrait, book_ids: &[i64]) -> Result<Vec<Self>> {
        let credits = Entity::find().filter(COLUMN.book_id.is_in(book_ids.iter().copied()));
        Ok(credits.order_by_asc(COLUMN.id).all(db).await?)
    }

    /// Gives a book these credits and no others.
    pub async fn give(db: &impl ConnectionTrait, book_id: i64, names: &[(CreditRole, String)]) -> Result<()> {
        Entity::delete_many().filter(COLUMN.book_id.eq(book_id)).exec(db).await?;
        let credits = names.iter().map(|(role, name)| ActiveModel {
            book_id: Set(book_id),
            role: Set(*role),
            name: Set(name.clone()),
            ..Default::default()
        });
        if !names.is_empty() {
            Entity::insert_many(credits).exec_without_returning(db).await?;
        }
        Ok(())
    }
}
