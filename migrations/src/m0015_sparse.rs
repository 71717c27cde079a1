//! Columns that are empty almost everywhere are indexed only where they are not: "it is empty" is true of
//! nearly every comment, and no database should ever look for comments by that.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const SPARSE: [&str; 6] = ["due_at", "held_at", "hidden_at", "spam_at", "barred_at", "consent_uid"];

/// What was said lately, for everybody: the order of the feeds of comments.
const SHOWN: &str = "CREATE INDEX comments_shown ON comments (said_at, id) \
    WHERE number IS NOT NULL AND held_at IS NULL AND aside_at IS NULL AND hidden_at IS NULL \
    AND barred_at IS NULL AND gone_at IS NULL";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for column in SPARSE {
            db.execute_unprepared(&format!("DROP INDEX comments_{column}")).await?;
            let sparse =
                format!("CREATE INDEX comments_{column} ON comments ({column}) WHERE {column} IS NOT NULL");
            db.execute_unprepared(&sparse).await?;
        }
        db.execute_unprepared(SHOWN).await?;
        Ok(())
    }
}
