//! Who is trusted, limited and blocked, what waits for the desk and why, and consent to be quoted.

use sea_orm_migration::{prelude::*, schema::*};

use crate::{add, belongs_to, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(blocklists()).await?;
        manager.create_index(index("blocklists", &["due_at"])).await?;
        manager.create_table(standings()).await?;
        manager.create_index(index("standings", &["kind", "target"]).unique().take()).await?;
        manager.create_table(lessons()).await?;
        manager.create_index(index("lessons", &["kind", "print"]).unique().take()).await?;
        manager.create_table(mentions()).await?;
        manager.create_index(index("mentions", &["actor_id"])).await?;
        manager.create_index(index("mentions", &["heard_at"])).await?;
        manager.create_table(reports()).await?;
        manager.create_index(index("reports", &["target", "reporter"]).unique().take()).await?;
        manager.create_table(notices()).await?;
        manager.create_index(index("notices", &["told_at"])).await?;
        manager.create_index(index("notices", &["author_id", "told_at"])).await?;
        manager.create_index(index("notices", &["comment_id"])).await?;
        manager.create_index(index("notices", &["seen_at"])).await?;
        manager.create_table(deeds()).await?;
        manager.create_index(index("deeds", &["done_at"])).await?;
        for (table, columns) in new_columns() {
            for column in columns {
                add(manager, table, column).await?;
            }
        }
        manager.create_index(index("comments", &["print"])).await?;
        for column in ["said_at", "held_at", "hidden_at", "spam_at", "barred_at"] {
            manager.create_index(index("comments", &[column])).await?;
        }
        manager.create_index(index("comments", &["actor_id", "heard_at"])).await?;
        manager.create_index(index("actors", &["stand"])).await?;
        manager.create_index(index("actors", &["inbox"])).await?;
        manager.create_index(index("actors", &["shared_inbox"])).await?;
        manager.create_index(index("quotes", &["review_id"])).await?;
        manager.create_index(index("quotes", &["due_at"])).await?;
        manager.create_index(index("authors", &["digest_due_at"])).await?;
        manager.get_connection().execute_unprepared(OLDER_COMMENTS).await?;
        Ok(())
    }
}

/// Whatever was said before there was an inbox is in it, as seen, unless it still waits for the desk.
const OLDER_COMMENTS: &str = "
    INSERT INTO notices
        (kind, subject, author_id, is_private, review_id, comment_id, actor_id, told_at, seen_at)
    SELECT 'comment', 'comment ' || comments.id,
        CASE WHEN comments.visibility IN ('public', 'unlisted')
            THEN reviews.author_id ELSE comments.for_author_id END,
        comments.visibility NOT IN ('public', 'unlisted'),
        reviews.id, comments.id, comments.actor_id, comments.heard_at,
        CASE WHEN comments.held_at IS NOT NULL AND comments.hidden_at IS NULL
            THEN NULL ELSE comments.heard_at END
    FROM comments
    JOIN reviews ON reviews.id = comments.review_id
    JOIN authors ON authors.id = reviews.author_id
    WHERE comments.actor_id <> authors.actor_id AND comments.html <> ''";

/// What older tables learn.
fn new_columns() -> Vec<(&'static str, Vec<ColumnDef>)> {
    let no = |name: &'static str| boolean(name).default(false).take();
    let moment = timestamp_with_time_zone_null;
    let words = |name: &'static str, default: &'static str| text(name).default(default).take();
    vec![
        ("actors", vec![text_null("stand"), moment("born_at")]),
        (
            "authors",
            vec![
                words("email", ""),
                words("digest", "never"),
                words("digest_key", ""),
                moment("digested_at"),
                moment("digest_due_at"),
                integer("digest_attempts").default(0).take(),
                moment("departed_at"),
            ],
        ),
        (
            "comments",
            vec![
                words("held_for", ""),
                moment("barred_at"),
                moment("spam_at"),
                text_null("print"),
                words("request_url", ""),
                text_null("consent_uid"),
            ],
        ),
        (
            "reviews",
            vec![
                text_null("reply_policy"),
                integer_null("close_after"),
                text_null("quote_policy"),
                words("told_policy", ""),
            ],
        ),
        (
            "quotes",
            vec![
                big_integer_null("review_id"),
                words("state", "granted"),
                words("request_url", ""),
                words("page_url", ""),
                words("html", ""),
                words("warning", ""),
                text_null("language"),
                no("is_open"),
                moment("said_at"),
                moment("decided_at"),
                moment("due_at"),
                integer("attempts").default(0).take(),
            ],
        ),
        (
            "settings",
            vec![
                words("reply_policy", "open"),
                integer_null("close_after"),
                words("quote_policy", "anybody"),
                words("quoting_rule", "Up to 100 words, with credit and a link."),
                no("allow_list"),
                no("sealed_reading"),
                integer_null("spam_links").default(4).take(),
                integer_null("spam_age").default(1).take(),
                integer_null("spam_flood").default(20).take(),
                boolean("spam_repeats").default(true).take(),
            ],
        ),
    ]
}

/// What the desk, or a list it follows, has decided about an actor, a server, a guest or a word.
fn standings() -> TableCreateStatement {
    Table::create()
        .table("standings")
        .col(big_pk_auto("id"))
        .col(text("kind"))
        .col(text("target"))
        .col(text("name"))
        .col(text("stand"))
        .col(text("reason"))
        .col(big_integer_null("author_id"))
        .col(big_integer_null("blocklist_id"))
        .col(timestamp_with_time_zone("since"))
        .foreign_key(&mut belongs_to("standings", "blocklist_id", "blocklists"))
        .take()
}

/// Lists of servers that others keep, as CSV.
fn blocklists() -> TableCreateStatement {
    Table::create()
        .table("blocklists")
        .col(big_pk_auto("id"))
        .col(text("name"))
        .col(text_null("url"))
        .col(text("csv"))
        .col(text_null("applied"))
        .col(text("trouble"))
        .col(text_null("etag"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("read_at"))
        .col(timestamp_with_time_zone_null("applied_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("attempts"))
        .take()
}

/// What the desk has taught: words and links that are spam, or are not.
fn lessons() -> TableCreateStatement {
    Table::create()
        .table("lessons")
        .col(big_pk_auto("id"))
        .col(text("kind"))
        .col(text("print"))
        .col(boolean("is_spam"))
        .col(text("taught_by"))
        .col(timestamp_with_time_zone("taught_at"))
        .take()
}

/// Where somebody elsewhere speaks of an author or a review without answering.
fn mentions() -> TableCreateStatement {
    Table::create()
        .table("mentions")
        .col(big_pk_auto("id"))
        .col(text_uniq("url"))
        .col(text("page_url"))
        .col(big_integer("actor_id"))
        .col(big_integer_null("author_id"))
        .col(big_integer_null("review_id"))
        .col(text("html"))
        .col(text("warning"))
        .col(text_null("language"))
        .col(boolean("is_open"))
        .col(timestamp_with_time_zone("said_at"))
        .col(timestamp_with_time_zone("heard_at"))
        .col(timestamp_with_time_zone_null("edited_at"))
        .foreign_key(&mut belongs_to("mentions", "actor_id", "actors"))
        .foreign_key(&mut belongs_to("mentions", "author_id", "authors"))
        .foreign_key(&mut belongs_to("mentions", "review_id", "reviews"))
        .take()
}

/// Complaints of other servers about what is written here. `target` is the address they name.
fn reports() -> TableCreateStatement {
    Table::create()
        .table("reports")
        .col(big_pk_auto("id"))
        .col(text("target"))
        .col(text("reporter"))
        .col(text("url"))
        .col(big_integer_null("author_id"))
        .col(big_integer_null("review_id"))
        .col(big_integer_null("comment_id"))
        .col(text("words"))
        .col(timestamp_with_time_zone("told_at"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .foreign_key(&mut belongs_to("reports", "author_id", "authors"))
        .foreign_key(&mut belongs_to("reports", "review_id", "reviews"))
        .foreign_key(&mut belongs_to("reports", "comment_id", "comments"))
        .take()
}

/// What is new for somebody at the desk, one row for one thing, however often it is told.
fn notices() -> TableCreateStatement {
    Table::create()
        .table("notices")
        .col(big_pk_auto("id"))
        .col(text("kind"))
        .col(text_uniq("subject"))
        .col(big_integer_null("author_id"))
        .col(boolean("is_private"))
        .col(big_integer_null("review_id"))
        .col(big_integer_null("comment_id"))
        .col(big_integer_null("quote_id"))
        .col(big_integer_null("mention_id"))
        .col(big_integer_null("blocklist_id"))
        .col(big_integer_null("actor_id"))
        .col(big_integer_null("followed_id"))
        .col(timestamp_with_time_zone("told_at"))
        .col(timestamp_with_time_zone_null("seen_at"))
        .foreign_key(&mut belongs_to("notices", "author_id", "authors"))
        .foreign_key(&mut belongs_to("notices", "review_id", "reviews"))
        .foreign_key(&mut belongs_to("notices", "comment_id", "comments"))
        .foreign_key(&mut belongs_to("notices", "quote_id", "quotes"))
        .foreign_key(&mut belongs_to("notices", "mention_id", "mentions"))
        .foreign_key(&mut belongs_to("notices", "blocklist_id", "blocklists"))
        .foreign_key(&mut belongs_to("notices", "actor_id", "actors"))
        .take()
}

/// Who decided what, when and why.
fn deeds() -> TableCreateStatement {
    Table::create()
        .table("deeds")
        .col(big_pk_auto("id"))
        .col(text("kind"))
        .col(big_integer_null("author_id"))
        .col(text("who"))
        .col(text("what"))
        .col(text("path"))
        .col(text("reason"))
        .col(timestamp_with_time_zone("done_at"))
        .take()
}
