//! Looks: pictures in the sizes they are shown in, and what the owner decides about colours and ornaments.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{add, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Pictures from before get their sizes too. The worker makes one at a time.
const DUE: &str = "UPDATE uploads SET due_at = created_at";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text("widths").default("").take(),
            text("colours").default("").take(),
            timestamp_with_time_zone_null("due_at"),
            integer("attempts").default(0).take(),
            timestamp_with_time_zone_null("unused_at"),
            timestamp_with_time_zone_null("gone_at"),
        ];
        for column in columns {
            add(manager, "uploads", column).await?;
        }
        manager.create_index(index("uploads", &["due_at"])).await?;
        manager.create_index(index("uploads", &["author_id", "created_at"])).await?;
        manager.create_index(index("reviews", &["cover_id"])).await?;
        manager.create_table(looks()).await?;
        manager.get_connection().execute_unprepared(DUE).await?;
        Ok(())
    }
}

/// The look that the blog wears, and the one that its owner tries on.
fn looks() -> TableCreateStatement {
    Table::create()
        .table("looks")
        .col(big_integer("id").primary_key())
        .col(text("accent"))
        .col(big_integer_null("header_id"))
        .col(text("header_alt"))
        .col(text("header_credit"))
        .col(text("header_link"))
        .col(big_integer_null("logo_id"))
        .col(text("css"))
        .col(timestamp_with_time_zone("chosen_at"))
        .foreign_key(&mut shows("header_id"))
        .foreign_key(&mut shows("logo_id"))
        .take()
}

fn shows(column: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from("looks", column).to("uploads", "id").on_delete(ForeignKeyAction::SetNull).take()
}
