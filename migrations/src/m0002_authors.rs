//! The people who write here, how they sign in, and what the owner of the blog decides.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(authors()).await?;
        manager.create_table(sessions()).await?;
        manager.create_index(index("sessions", &["expires_at"])).await?;
        manager.create_table(invitations()).await?;
        manager.create_table(settings()).await?;
        manager.create_table(pages()).await
    }
}

fn authors() -> TableCreateStatement {
    Table::create()
        .table("authors")
        .col(big_pk_auto("id"))
        .col(big_integer_uniq("actor_id"))
        .col(text_uniq("username"))
        .col(text("role"))
        .col(text("password_hash"))
        .col(text("bio"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("disabled_at"))
        .foreign_key(&mut belongs_to("authors", "actor_id", "actors"))
        .take()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table("sessions")
        .col(big_pk_auto("id"))
        .col(text_uniq("token_hash"))
        .col(big_integer("author_id"))
        .col(text("csrf"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .foreign_key(&mut belongs_to("sessions", "author_id", "authors"))
        .take()
}

fn invitations() -> TableCreateStatement {
    Table::create()
        .table("invitations")
        .col(big_pk_auto("id"))
        .col(text_uniq("token_hash"))
        .col(text("role"))
        .col(big_integer("invited_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .foreign_key(&mut belongs_to("invitations", "invited_by", "authors"))
        .take()
}

/// One row, with `id` 1: the blog is set up when it exists.
fn settings() -> TableCreateStatement {
    Table::create()
        .table("settings")
        .col(big_pk_auto("id"))
        .col(text("url"))
        .col(text("name"))
        .col(text("tagline"))
        .col(text("language"))
        .col(big_integer("blog_actor_id"))
        .col(big_integer("instance_actor_id"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut belongs_to("settings", "blog_actor_id", "actors"))
        .foreign_key(&mut belongs_to("settings", "instance_actor_id", "actors"))
        .take()
}

fn pages() -> TableCreateStatement {
    Table::create()
        .table("pages")
        .col(big_pk_auto("id"))
        .col(text_uniq("slug"))
        .col(text("title"))
        .col(text("markdown"))
        .col(text("html"))
        .col(timestamp_with_time_zone("updated_at"))
        .take()
}
