//! Links: where else an author is found.

use sea_orm_migration::{prelude::*, schema::*};

use crate::add;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "authors", text("links").default("").take()).await
    }
}
