//! How many followed, day by day, by what their servers run.

use sea_orm_migration::{prelude::*, schema::*};

use crate::belongs_to;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("readership")
            .col(big_integer("followed_id"))
            .col(date("day"))
            .col(text("software"))
            .col(big_integer("followers"))
            .col(boolean("is_recalled"))
            .primary_key(Index::create().col("followed_id").col("day").col("software"))
            .foreign_key(&mut belongs_to("readership", "followed_id", "actors"))
            .take();
        manager.create_table(table).await
    }
}
