//! Languages: which one the pages speak to whoever asks for none of ours.

use sea_orm_migration::{prelude::*, schema::*};

use crate::add;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Empty means: the language that reviews are written in.
        add(manager, "settings", text("page_language").default("").take()).await
    }
}
