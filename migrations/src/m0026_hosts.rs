//! From which server a comment came, beside the comment: the page says of how many servers a conversation is made, and
//! would read everybody who spoke for that. And one index less that another one begins with.
//!
//! What is here already is filled in by [`super::m0027_hosts_of_old`]: while a table changes nobody can read it.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("comments").add_column(text_null("host")).take()).await?;
        // comments_actor_id_heard_at finds by the actor as well.
        manager.drop_index(Index::drop().name("comments_actor_id").table("comments").to_owned()).await
    }
}
