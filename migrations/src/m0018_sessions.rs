//! Sessions: with which browser somebody is signed in, and when it was last here.

use sea_orm_migration::{prelude::*, schema::*};

use crate::add;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "sessions", text("browser").default("").take()).await?;
        add(manager, "sessions", timestamp_with_time_zone_null("seen_at").take()).await?;
        manager.create_index(crate::index("sessions", &["author_id"])).await
    }
}
