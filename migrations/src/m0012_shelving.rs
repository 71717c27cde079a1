//! Shelving: verdicts, categories within categories, series, and the order of pages and menus.

use sea_orm_migration::{prelude::*, schema::*, sea_orm::DbBackend};

use crate::{add, belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let is_sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        add(manager, "reviews", text("verdict").default("").take()).await?;
        add(manager, "reviews", integer_null("rating").take()).await?;
        add(manager, "reviews", integer("rendering").default(0).take()).await?;
        manager.create_index(index("reviews", &["rendering"])).await?;
        for name in ["series", "volume"] {
            add(manager, "books", text(name).default("").take()).await?;
        }
        for name in ["series_slug", "series_key"] {
            add(manager, "books", key(name, is_sqlite)).await?;
        }
        add(manager, "books", big_integer("volume_key").default(0).take()).await?;
        manager.create_index(index("books", &["series_slug", "volume_key"])).await?;
        add(manager, "categories", big_integer_null("parent_id").take()).await?;
        add(manager, "categories", text("description").default("").take()).await?;
        manager.create_index(index("categories", &["parent_id"])).await?;
        add(manager, "pages", integer("place").default(0).take()).await?;
        manager.create_table(page_addresses()).await?;
        manager.create_table(menu_items()).await
    }
}

/// A word that is made from others, in the order of its bytes on every database.
fn key(name: &'static str, is_sqlite: bool) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    if is_sqlite {
        column.text()
    } else {
        column.custom("text COLLATE \"C\"")
    };
    column.not_null().default("").take()
}

/// Where a page could be found before.
fn page_addresses() -> TableCreateStatement {
    Table::create()
        .table("page_addresses")
        .col(ColumnDef::new("slug").text().not_null().primary_key())
        .col(big_integer("page_id"))
        .foreign_key(&mut belongs_to("page_addresses", "page_id", "pages"))
        .take()
}

fn menu_items() -> TableCreateStatement {
    Table::create()
        .table("menu_items")
        .col(big_pk_auto("id"))
        .col(text("menu"))
        .col(integer("place"))
        .col(text("kind"))
        .col(text("target"))
        .col(text("label"))
        .col(big_integer_null("page_id"))
        .col(big_integer_null("category_id"))
        .foreign_key(&mut belongs_to("menu_items", "page_id", "pages"))
        .foreign_key(&mut belongs_to("menu_items", "category_id", "categories"))
        .take()
}
