//! Timing: since when followers know of a review, when they will, and when it appears by itself.

use sea_orm_migration::{prelude::*, schema::*};

use crate::add;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What waits for its moment is little, whatever the number of reviews.
const WAITING: [&str; 2] = ["tells_at", "appears_at"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for moment in ["told_at", "tells_at", "appears_at"] {
            add(manager, "reviews", timestamp_with_time_zone_null(moment).take()).await?;
        }
        add(manager, "reviews", text_null("appointment").take()).await?;
        add(manager, "reviews", boolean("appears_quietly").default(false).take()).await?;
        add(manager, "settings", integer("grace").default(5).take()).await?;
        add(manager, "settings", text("time_zone").default("UTC").take()).await?;
        let db = manager.get_connection();
        // Whatever was published until today was told at once.
        db.execute_unprepared("UPDATE reviews SET told_at = published_at").await?;
        for moment in WAITING {
            let index =
                format!("CREATE INDEX reviews_{moment} ON reviews ({moment}) WHERE {moment} IS NOT NULL");
            db.execute_unprepared(&index).await?;
        }
        Ok(())
    }
}
