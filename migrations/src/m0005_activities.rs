//! What an author or the blog did that others should hear about.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(activities()).await?;
        manager.create_index(index("activities", &["due_at"])).await?;
        manager.create_index(index("activities", &["actor_id", "due_at"])).await
    }
}

fn activities() -> TableCreateStatement {
    Table::create()
        .table("activities")
        .col(big_pk_auto("id"))
        .col(text_uniq("uid"))
        .col(big_integer("actor_id"))
        .col(text("verb"))
        .col(text("subject"))
        .col(big_integer_null("review_id"))
        .col(big_integer_null("comment_id"))
        .col(big_integer_null("recipient_id"))
        .col(big_integer_null("relayed_id"))
        .col(text_null("json"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .foreign_key(&mut belongs_to("activities", "actor_id", "actors"))
        .take()
}
