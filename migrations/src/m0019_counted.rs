//! Counted: how many comments everybody may see is told from their index alone.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// In the order of the feeds of comments, as before; with what it takes to count them.
const SHOWN: &str = "CREATE INDEX comments_shown ON comments (said_at, id, visibility, review_id) \
    WHERE number IS NOT NULL AND held_at IS NULL AND aside_at IS NULL AND hidden_at IS NULL \
    AND barred_at IS NULL AND gone_at IS NULL";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        db.execute_unprepared("DROP INDEX comments_shown").await?;
        db.execute_unprepared(SHOWN).await?;
        Ok(())
    }
}
