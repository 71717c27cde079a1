//! Who speaks on the network, here and elsewhere, and what we know of their servers.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(actors()).await?;
        manager.create_index(index("actors", &["host"])).await?;
        manager.create_table(followers()).await?;
        manager.create_index(index("followers", &["actor_id"])).await?;
        manager.create_table(peers()).await?;
        manager.create_index(index("peers", &["due_at"])).await?;
        manager.create_table(tombstones()).await
    }
}

fn actors() -> TableCreateStatement {
    Table::create()
        .table("actors")
        .col(big_pk_auto("id"))
        .col(text_uniq("url"))
        .col(text("kind"))
        .col(text("handle"))
        .col(text("host"))
        .col(text("display_name"))
        .col(text("summary"))
        .col(text("page_url"))
        .col(text("inbox"))
        .col(text_null("shared_inbox"))
        .col(text_null("followers_url"))
        .col(text("key_id"))
        .col(text("public_key"))
        .col(text_null("private_key"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("refreshed_at"))
        .col(timestamp_with_time_zone_null("gone_at"))
        .take()
}

fn followers() -> TableCreateStatement {
    Table::create()
        .table("followers")
        .col(big_integer("followed_id"))
        .col(big_integer("actor_id"))
        .col(text("follow_url"))
        .col(timestamp_with_time_zone("since"))
        .primary_key(Index::create().col("followed_id").col("actor_id"))
        .foreign_key(&mut belongs_to("followers", "followed_id", "actors"))
        .foreign_key(&mut belongs_to("followers", "actor_id", "actors"))
        .take()
}

fn peers() -> TableCreateStatement {
    Table::create()
        .table("peers")
        .col(big_pk_auto("id"))
        .col(text_uniq("host"))
        .col(text_null("software"))
        .col(text_null("version"))
        .col(text_null("signature"))
        .col(timestamp_with_time_zone_null("asked_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .take()
}

fn tombstones() -> TableCreateStatement {
    Table::create()
        .table("tombstones")
        .col(big_pk_auto("id"))
        .col(text_uniq("url"))
        .col(text("former_type"))
        .col(text("actor_url"))
        .col(timestamp_with_time_zone("deleted_at"))
        .take()
}
