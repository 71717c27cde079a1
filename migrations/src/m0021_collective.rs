//! The collective: who wrote a review together, which reviews wait for an editor, and what was said about them.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{add, belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "reviews", timestamp_with_time_zone_null("submitted_at").take()).await?;
        add(manager, "reviews", text("co_authors").default("").take()).await?;
        manager.create_index(index("reviews", &["submitted_at"])).await?;
        manager.create_table(co_authors()).await?;
        let mut once = index("co_authors", &["review_id", "author_id"]);
        manager.create_index(once.unique().take()).await?;
        manager.create_index(index("co_authors", &["author_id"])).await?;
        manager.create_table(remarks()).await?;
        manager.create_index(index("remarks", &["review_id"])).await?;
        add(manager, "notices", big_integer_null("remark_id").take()).await
    }
}

fn co_authors() -> TableCreateStatement {
    Table::create()
        .table("co_authors")
        .col(big_pk_auto("id"))
        .col(big_integer("review_id"))
        .col(big_integer("author_id"))
        .col(text("uid").unique_key())
        .foreign_key(&mut belongs_to("co_authors", "review_id", "reviews"))
        .foreign_key(&mut belongs_to("co_authors", "author_id", "authors"))
        .take()
}

fn remarks() -> TableCreateStatement {
    Table::create()
        .table("remarks")
        .col(big_pk_auto("id"))
        .col(big_integer("review_id"))
        .col(big_integer_null("author_id"))
        .col(text("who"))
        .col(text("kind"))
        .col(text("note"))
        .col(timestamp_with_time_zone("said_at"))
        .foreign_key(&mut belongs_to("remarks", "review_id", "reviews"))
        .foreign_key(
            ForeignKey::create()
                .from("remarks", "author_id")
                .to("authors", "id")
                .on_delete(ForeignKeyAction::SetNull),
        )
        .take()
}
