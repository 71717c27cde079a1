//! One row for every activity we owe to an inbox, and one lane for every inbox.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(lanes()).await?;
        manager.create_index(index("lanes", &["due_at"])).await?;
        manager.create_index(index("lanes", &["host", "failing_since"])).await?;
        manager.create_table(deliveries()).await?;
        manager.create_index(index("deliveries", &["lane_id", "activity_id"]).unique().take()).await?;
        manager.create_index(index("deliveries", &["activity_id"])).await
    }
}

fn lanes() -> TableCreateStatement {
    Table::create()
        .table("lanes")
        .col(big_pk_auto("id"))
        .col(text_uniq("inbox"))
        .col(text("host"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .col(timestamp_with_time_zone_null("failing_since"))
        .col(timestamp_with_time_zone_null("written_off_at"))
        .col(text("trouble"))
        .take()
}

fn deliveries() -> TableCreateStatement {
    Table::create()
        .table("deliveries")
        .col(big_pk_auto("id"))
        .col(big_integer("lane_id"))
        .col(big_integer("activity_id"))
        .col(timestamp_with_time_zone("owed_at"))
        .col(timestamp_with_time_zone_null("refused_at"))
        .col(text("trouble"))
        .foreign_key(&mut belongs_to("deliveries", "lane_id", "lanes"))
        .foreign_key(&mut belongs_to("deliveries", "activity_id", "activities"))
        .take()
}
