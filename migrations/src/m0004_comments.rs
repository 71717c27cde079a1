//! What people said about reviews, and who liked or boosted them.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(comments()).await?;
        manager.create_index(index("comments", &["review_id", "number"]).unique().take()).await?;
        manager.create_index(index("comments", &["parent_id"])).await?;
        manager.create_index(index("comments", &["in_reply_to"])).await?;
        manager.create_index(index("comments", &["page_url"])).await?;
        manager.create_index(index("comments", &["actor_id"])).await?;
        manager.create_index(index("comments", &["due_at"])).await?;
        manager.create_table(reactions()).await?;
        let once = index("reactions", &["review_id", "actor_id", "kind"]).unique().take();
        manager.create_index(once).await?;
        manager.create_index(index("reactions", &["actor_id"])).await?;
        manager.create_index(index("reactions", &["url"])).await?;
        manager.create_table(quotes()).await?;
        manager.create_index(index("quotes", &["actor_id"])).await
    }
}

fn comments() -> TableCreateStatement {
    Table::create()
        .table("comments")
        .col(big_pk_auto("id"))
        .col(text_uniq("url"))
        .col(text("page_url"))
        .col(big_integer("actor_id"))
        .col(big_integer_null("review_id"))
        .col(big_integer_null("parent_id"))
        .col(text("in_reply_to"))
        .col(integer_null("number"))
        .col(text("html"))
        .col(text("warning"))
        .col(text_null("language"))
        .col(text("visibility"))
        .col(big_integer_null("for_author_id"))
        .col(timestamp_with_time_zone("said_at"))
        .col(timestamp_with_time_zone("heard_at"))
        .col(timestamp_with_time_zone_null("edited_at"))
        .col(timestamp_with_time_zone_null("hidden_at"))
        .col(timestamp_with_time_zone_null("gone_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .col(integer("climbed"))
        .foreign_key(&mut belongs_to("comments", "actor_id", "actors"))
        .foreign_key(&mut belongs_to("comments", "review_id", "reviews"))
        .take()
}

fn quotes() -> TableCreateStatement {
    Table::create()
        .table("quotes")
        .col(big_pk_auto("id"))
        .col(text_uniq("uid"))
        .col(text_uniq("url"))
        .col(text("target"))
        .col(big_integer("author_id"))
        .col(big_integer("actor_id"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs_to("quotes", "author_id", "authors"))
        .foreign_key(&mut belongs_to("quotes", "actor_id", "actors"))
        .take()
}

fn reactions() -> TableCreateStatement {
    Table::create()
        .table("reactions")
        .col(big_pk_auto("id"))
        .col(big_integer("review_id"))
        .col(big_integer("actor_id"))
        .col(text("kind"))
        .col(text("symbol"))
        .col(text("url"))
        .col(text("also_url"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs_to("reactions", "review_id", "reviews"))
        .foreign_key(&mut belongs_to("reactions", "actor_id", "actors"))
        .take()
}
