//! Where the rest of a conversation may be found, and when to look there.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(crawls()).await?;
        manager.create_index(index("crawls", &["due_at"])).await?;
        manager.create_table(sources()).await?;
        manager.create_index(index("sources", &["due_at"])).await?;
        manager.create_index(index("sources", &["comment_id"])).await?;
        manager.create_table(leads()).await?;
        manager.create_index(index("leads", &["due_at"])).await
    }
}

fn crawls() -> TableCreateStatement {
    Table::create()
        .table("crawls")
        .col(big_pk_auto("id"))
        .col(big_integer_uniq("review_id"))
        .col(timestamp_with_time_zone("news_at"))
        .col(timestamp_with_time_zone_null("crawled_at"))
        .col(integer("asked"))
        .col(integer("found"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .foreign_key(&mut belongs_to("crawls", "review_id", "reviews"))
        .take()
}

fn sources() -> TableCreateStatement {
    Table::create()
        .table("sources")
        .col(big_pk_auto("id"))
        .col(text_uniq("url"))
        .col(big_integer("comment_id"))
        .col(text("pages"))
        .col(timestamp_with_time_zone_null("visited_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .foreign_key(&mut belongs_to("sources", "comment_id", "comments"))
        .take()
}

fn leads() -> TableCreateStatement {
    Table::create()
        .table("leads")
        .col(big_pk_auto("id"))
        .col(text_uniq("url"))
        .col(big_integer_null("review_id"))
        .col(timestamp_with_time_zone("found_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .take()
}
