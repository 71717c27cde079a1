//! Readers who answer without an account, and replies that travel through their own server.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{add, belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(guests()).await?;
        manager.create_index(index("guests", &["browser_hash"])).await?;
        manager.create_table(registrations()).await?;
        manager.create_table(errands()).await?;
        manager.create_index(index("errands", &["expires_at"])).await?;
        for column in [
            text_null("guest_name"),
            text_null("guest_link"),
            timestamp_with_time_zone_null("held_at"),
            timestamp_with_time_zone_null("carried_at"),
            timestamp_with_time_zone_null("aside_at"),
        ] {
            add(manager, "comments", column).await?;
        }
        for column in [
            boolean("guests_allowed").default(true).take(),
            boolean("guests_carried").default(false).take(),
            integer_null("guest_links").default(2).take(),
            text("opt_out").default("nocomment").take(),
            boolean("unlisted_shown").default(true).take(),
        ] {
            add(manager, "settings", column).await?;
        }
        Ok(())
    }
}

/// What is kept of a guest besides what stands on the page.
fn guests() -> TableCreateStatement {
    Table::create()
        .table("guests")
        .col(big_pk_auto("id"))
        .col(big_integer_uniq("comment_id"))
        .col(text("email"))
        .col(text("browser_hash"))
        .col(text_uniq("key_hash"))
        .foreign_key(&mut belongs_to("guests", "comment_id", "comments"))
        .take()
}

/// Other servers at which this blog is known as an application.
fn registrations() -> TableCreateStatement {
    Table::create()
        .table("registrations")
        .col(big_pk_auto("id"))
        .col(text_uniq("origin"))
        .col(text("client_id"))
        .col(text("client_secret"))
        .col(text("scopes"))
        .col(text("authorize_url"))
        .col(text("token_url"))
        .col(text("revoke_url"))
        .col(timestamp_with_time_zone("created_at"))
        .take()
}

/// Replies whose writers are away, signing in at their own server.
fn errands() -> TableCreateStatement {
    Table::create()
        .table("errands")
        .col(big_pk_auto("id"))
        .col(text_uniq("state_hash"))
        .col(text("browser_hash"))
        .col(text("verifier"))
        .col(text("origin"))
        .col(text("handle"))
        .col(big_integer("review_id"))
        .col(integer_null("number"))
        .col(text("words"))
        .col(text("visibility"))
        .col(timestamp_with_time_zone_null("returned_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .foreign_key(&mut belongs_to("errands", "review_id", "reviews"))
        .take()
}
