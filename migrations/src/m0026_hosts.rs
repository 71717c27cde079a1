//! From which server a comment came, beside the comment: the page says of how many servers a conversation is made, and
//! would read everybody who spoke for that. And one index less that another one begins with.

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
        let theirs = "SELECT actors.host FROM actors WHERE actors.id = comments.actor_id AND actors.private_key IS NULL";
        manager
            .get_connection()
            .execute_unprepared(&format!("UPDATE comments SET host = ({theirs})"))
            .await?;
        // comments_actor_id_heard_at finds by the actor as well.
        manager.drop_index(Index::drop().name("comments_actor_id").table("comments").to_owned()).await
    }
}
