//! From which server the comments came that were there before [`super::m0026_hosts`].

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let theirs = "SELECT actors.host FROM actors WHERE actors.id = comments.actor_id AND actors.private_key IS NULL";
        let fill = format!("UPDATE comments SET host = ({theirs}) WHERE host IS NULL");
        manager.get_connection().execute_unprepared(&fill).await?;
        Ok(())
    }
}
