//! Reviews, the books they are about, and the words they are filed under.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(uploads()).await?;
        manager.create_table(reviews()).await?;
        manager.create_index(index("reviews", &["published_at"])).await?;
        manager.create_index(index("reviews", &["author_id", "published_at"])).await?;
        manager.create_table(books()).await?;
        manager.create_table(credits()).await?;
        manager.create_index(index("credits", &["book_id"])).await?;
        for (labels, filings, label_id) in
            [("categories", "review_categories", "category_id"), ("tags", "review_tags", "tag_id")]
        {
            manager.create_table(label(labels)).await?;
            manager.create_table(filing(filings, label_id, labels)).await?;
            manager.create_index(index(filings, &[label_id])).await?;
        }
        Ok(())
    }
}

fn uploads() -> TableCreateStatement {
    Table::create()
        .table("uploads")
        .col(big_pk_auto("id"))
        .col(big_integer("author_id"))
        .col(text_uniq("file"))
        .col(text("media_type"))
        .col(integer("width"))
        .col(integer("height"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs_to("uploads", "author_id", "authors"))
        .take()
}

fn reviews() -> TableCreateStatement {
    Table::create()
        .table("reviews")
        .col(big_pk_auto("id"))
        .col(text_uniq("uid"))
        .col(big_integer("author_id"))
        .col(text_uniq("slug"))
        .col(text("title"))
        .col(text("summary"))
        .col(text("markdown"))
        .col(text("html"))
        .col(text("language"))
        .col(boolean("spoilers"))
        .col(big_integer_null("cover_id"))
        .col(text("cover_alt"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("saved_at"))
        .col(timestamp_with_time_zone_null("published_at"))
        .col(timestamp_with_time_zone_null("revised_at"))
        .col(timestamp_with_time_zone_null("retracted_at"))
        .col(timestamp_with_time_zone_null("deleted_at"))
        .col(timestamp_with_time_zone_null("pinned_at"))
        .col(integer("revision"))
        .col(integer("last_number"))
        .foreign_key(&mut belongs_to("reviews", "author_id", "authors"))
        .foreign_key(
            ForeignKey::create()
                .from("reviews", "cover_id")
                .to("uploads", "id")
                .on_delete(ForeignKeyAction::SetNull),
        )
        .take()
}

fn books() -> TableCreateStatement {
    Table::create()
        .table("books")
        .col(big_pk_auto("id"))
        .col(big_integer_uniq("review_id"))
        .col(text("title"))
        .col(text("publisher"))
        .col(text("edition"))
        .col(integer_null("year"))
        .col(integer_null("pages"))
        .col(text("isbn"))
        .foreign_key(&mut belongs_to("books", "review_id", "reviews"))
        .take()
}

fn credits() -> TableCreateStatement {
    Table::create()
        .table("credits")
        .col(big_pk_auto("id"))
        .col(big_integer("book_id"))
        .col(text("role"))
        .col(text("name"))
        .foreign_key(&mut belongs_to("credits", "book_id", "books"))
        .take()
}

fn label(table: &'static str) -> TableCreateStatement {
    Table::create().table(table).col(big_pk_auto("id")).col(text_uniq("slug")).col(text("name")).take()
}

fn filing(table: &'static str, label_id: &'static str, labels: &'static str) -> TableCreateStatement {
    Table::create()
        .table(table)
        .col(big_integer("review_id"))
        .col(big_integer(label_id))
        .primary_key(Index::create().col("review_id").col(label_id))
        .foreign_key(&mut belongs_to(table, "review_id", "reviews"))
        .foreign_key(&mut belongs_to(table, label_id, labels))
        .take()
}
