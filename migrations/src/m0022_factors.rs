//! What authors prove when they sign in besides their password, or instead of it.

use sea_orm_migration::{prelude::*, schema::*};

use crate::belongs_to;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(authenticators()).await?;
        manager.create_table(passkeys()).await?;
        manager.create_index(crate::index("passkeys", &["author_id"])).await?;
        manager.create_table(ceremonies()).await?;
        manager.create_index(crate::index("ceremonies", &["expires_at"])).await
    }
}

fn authenticators() -> TableCreateStatement {
    Table::create()
        .table("authenticators")
        .col(big_integer("author_id").primary_key())
        .col(text("secret"))
        .col(text("recovery"))
        .col(big_integer("last_step"))
        .col(timestamp_with_time_zone("since"))
        .foreign_key(&mut belongs_to("authenticators", "author_id", "authors"))
        .take()
}

fn passkeys() -> TableCreateStatement {
    Table::create()
        .table("passkeys")
        .col(big_pk_auto("id"))
        .col(big_integer("author_id"))
        .col(text("credential_id").unique_key())
        .col(text("credential"))
        .col(text("name"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(&mut belongs_to("passkeys", "author_id", "authors"))
        .take()
}

fn ceremonies() -> TableCreateStatement {
    Table::create()
        .table("ceremonies")
        .col(big_pk_auto("id"))
        .col(text("token_hash").unique_key())
        .col(text("kind"))
        .col(big_integer_null("author_id"))
        .col(text("state"))
        .col(timestamp_with_time_zone("expires_at"))
        .foreign_key(&mut belongs_to("ceremonies", "author_id", "authors"))
        .take()
}
