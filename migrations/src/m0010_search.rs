//! Ways in: the words that reviews and comments are found by, the alphabet of books and writers, and
//! the order of the archive.

use sea_orm_migration::{prelude::*, schema::*, sea_orm::DbBackend};

use crate::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What both databases need to list what is published in the order of its days.
const SHOWN: &str = "CREATE INDEX reviews_shown ON reviews (published_at, id) \
    WHERE published_at IS NOT NULL AND retracted_at IS NULL AND deleted_at IS NULL";

/// Words only: what they stand in is kept in its own table. Contentless tables forget a row when asked.
const SQLITE: [&str; 2] = [
    "CREATE VIRTUAL TABLE review_words USING fts5 (title, book, labels, summary, text, content = '', \
     contentless_delete = 1, tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")",
    "CREATE VIRTUAL TABLE comment_words USING fts5 (text, content = '', contentless_delete = 1, \
     tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")",
];

const POSTGRES: [&str; 6] = [
    "CREATE TABLE review_words (review_id bigint PRIMARY KEY REFERENCES reviews (id) ON DELETE CASCADE, \
     config text NOT NULL, vector tsvector NOT NULL)",
    "CREATE INDEX review_words_vector ON review_words USING gin (vector)",
    "CREATE INDEX review_words_config ON review_words (config)",
    "CREATE TABLE comment_words (comment_id bigint PRIMARY KEY REFERENCES comments (id) ON DELETE CASCADE, \
     config text NOT NULL, vector tsvector NOT NULL)",
    "CREATE INDEX comment_words_vector ON comment_words USING gin (vector)",
    "CREATE INDEX comment_words_config ON comment_words (config)",
];

/// What was there before waits until the worker has read it, so that no blog stands still meanwhile.
const UNREAD: [&str; 2] = [
    "INSERT INTO unread (kind, row_id) SELECT 'review', id FROM reviews WHERE deleted_at IS NULL",
    "INSERT INTO unread (kind, row_id) SELECT 'comment', id FROM comments WHERE html <> ''",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let is_sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        for name in ["isbn_key", "title_key", "shelfmark", "letter", "sort_key"] {
            add(manager, "books", key(name, is_sqlite)).await?;
        }
        for name in ["slug", "letter", "sort_key"] {
            add(manager, "credits", key(name, is_sqlite)).await?;
        }
        manager.create_index(index("books", &["isbn_key"])).await?;
        manager.create_index(index("books", &["title_key"])).await?;
        manager.create_index(index("books", &["shelfmark"])).await?;
        manager.create_index(index("books", &["letter", "sort_key", "shelfmark"])).await?;
        manager.create_index(index("credits", &["slug"])).await?;
        manager.create_index(index("credits", &["role", "letter", "sort_key", "slug"])).await?;
        manager.create_index(index("review_tags", &["tag_id", "review_id"])).await?;
        manager.create_index(index("review_categories", &["category_id", "review_id"])).await?;
        manager.create_table(unread()).await?;
        db.execute_unprepared(SHOWN).await?;
        let words: &[&str] = if is_sqlite { &SQLITE } else { &POSTGRES };
        for sql in words.iter().chain(&UNREAD) {
            db.execute_unprepared(sql).await?;
        }
        Ok(())
    }
}

/// A word that is made from others, in the order of its bytes on every database; empty until it is made.
fn key(name: &'static str, is_sqlite: bool) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    if is_sqlite {
        column.text()
    } else {
        column.custom("text COLLATE \"C\"")
    };
    column.not_null().default("").take()
}

async fn add(manager: &SchemaManager<'_>, table: &'static str, mut column: ColumnDef) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).add_column(&mut column).take()).await
}

/// What still has to be read before it can be found.
fn unread() -> TableCreateStatement {
    Table::create()
        .table("unread")
        .col(text("kind"))
        .col(big_integer("row_id"))
        .primary_key(Index::create().col("kind").col("row_id"))
        .take()
}
