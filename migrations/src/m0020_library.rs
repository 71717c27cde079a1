//! The library: what a picture shows in words, who gave it, and where it can be seen.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{add, belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Whoever gave a picture until now has it.
const HELD: &str = "INSERT INTO holdings (upload_id, author_id, held_at) \
    SELECT id, author_id, created_at FROM uploads WHERE gone_at IS NULL";

/// Where a picture can be seen, and the text that may name its file.
const SEEN: [(&str, &str, &str); 6] = [
    ("review_id", "reviews", "markdown"),
    ("revision_id", "revisions", "draft"),
    ("autosave_id", "autosaves", "draft"),
    ("page_id", "pages", "markdown"),
    ("look_id", "looks", "css"),
    ("author_id", "authors", "bio"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            text_null("hash"),
            text("alt").default("").take(),
            big_integer("bytes").default(0).take(),
            timestamp_with_time_zone_null("shelved_at"),
        ] {
            add(manager, "uploads", column).await?;
        }
        manager.create_index(index("uploads", &["hash"]).unique().take()).await?;
        manager.create_table(holdings()).await?;
        manager.create_index(index("holdings", &["author_id", "upload_id"])).await?;
        manager.create_table(sightings()).await?;
        manager.create_index(index("sightings", &["upload_id"])).await?;
        let db = manager.get_connection();
        db.execute_unprepared(HELD).await?;
        for (column, table, words) in SEEN {
            manager.create_index(index("sightings", &[column])).await?;
            // A file is called by 32 digits that stand nowhere else.
            let seen = format!(
                "INSERT INTO sightings (upload_id, {column}) SELECT uploads.id, {table}.id FROM {table} \
                 JOIN uploads ON {table}.{words} LIKE '%' || substr(uploads.file, 1, 32) || '%' \
                 WHERE {table}.{words} LIKE '%/media/%' AND uploads.gone_at IS NULL"
            );
            db.execute_unprepared(&seen).await?;
        }
        Ok(())
    }
}

fn holdings() -> TableCreateStatement {
    Table::create()
        .table("holdings")
        .col(big_integer("upload_id"))
        .col(big_integer("author_id"))
        .col(timestamp_with_time_zone("held_at"))
        .primary_key(Index::create().col("upload_id").col("author_id"))
        .foreign_key(&mut belongs_to("holdings", "upload_id", "uploads"))
        .foreign_key(&mut belongs_to("holdings", "author_id", "authors"))
        .take()
}

fn sightings() -> TableCreateStatement {
    let mut table = Table::create();
    table
        .table("sightings")
        .col(big_pk_auto("id"))
        .col(big_integer("upload_id"))
        .foreign_key(&mut belongs_to("sightings", "upload_id", "uploads"));
    for (column, owner, _) in SEEN {
        table.col(big_integer_null(column)).foreign_key(&mut belongs_to("sightings", column, owner));
    }
    table.take()
}
