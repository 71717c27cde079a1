//! What a review said each time it was saved, what has not been saved yet, and how long a quotation may be.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{add, belongs_to};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(revisions()).await?;
        manager.create_index(once("revisions", ["review_id", "number"])).await?;
        manager.create_table(autosaves()).await?;
        manager.create_index(once("autosaves", ["review_id", "author_id"])).await?;
        add(manager, "reviews", integer("last_revision").default(0).take()).await?;
        // 0 means: as long as they like.
        add(manager, "settings", integer("longest_quote").default(0).take()).await
    }
}

fn revisions() -> TableCreateStatement {
    Table::create()
        .table("revisions")
        .col(big_pk_auto("id"))
        .col(big_integer("review_id"))
        .col(integer("number"))
        .col(big_integer_null("author_id"))
        .col(text("who"))
        .col(text("draft"))
        .col(timestamp_with_time_zone("saved_at"))
        .foreign_key(&mut belongs_to("revisions", "review_id", "reviews"))
        .foreign_key(
            ForeignKey::create()
                .from("revisions", "author_id")
                .to("authors", "id")
                .on_delete(ForeignKeyAction::SetNull),
        )
        .take()
}

fn autosaves() -> TableCreateStatement {
    Table::create()
        .table("autosaves")
        .col(big_pk_auto("id"))
        .col(big_integer("review_id"))
        .col(big_integer("author_id"))
        .col(integer("base"))
        .col(text("mark"))
        .col(text("draft"))
        .col(timestamp_with_time_zone("kept_at"))
        .foreign_key(&mut belongs_to("autosaves", "review_id", "reviews"))
        .foreign_key(&mut belongs_to("autosaves", "author_id", "authors"))
        .take()
}

fn once(table: &'static str, columns: [&'static str; 2]) -> IndexCreateStatement {
    let mut index = crate::index(table, &columns);
    index.unique().take()
}
