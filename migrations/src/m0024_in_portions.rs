//! An activity is handed out to a crowd in portions: which inbox was the last that is owed it.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::alter().table("activities").add_column(text_null("owed_to")).take();
        manager.alter_table(table).await
    }
}
