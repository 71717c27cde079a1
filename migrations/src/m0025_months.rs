//! How many reviews everybody may see from each month. The database counts, whoever changes a review.

use sea_orm_migration::{prelude::*, schema::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Whether everybody may see a row of `reviews`, as `Review::visible` says it.
fn is_visible(row: &str) -> String {
    format!("{row}.published_at IS NOT NULL AND {row}.retracted_at IS NULL AND {row}.deleted_at IS NULL")
}

/// `2026-11`
fn month(row: &str, backend: DbBackend) -> String {
    match backend {
        DbBackend::Sqlite => format!("substr({row}.published_at, 1, 7)"),
        _ => format!("to_char({row}.published_at AT TIME ZONE 'UTC', 'YYYY-MM')"),
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("review_months")
            .col(text("month").primary_key())
            .col(big_integer("reviews"))
            .take();
        manager.create_table(table).await?;
        let db = manager.get_connection();
        let backend = manager.get_database_backend();
        if backend == DbBackend::Postgres {
            // Nobody publishes between the first count and the trigger.
            db.execute_unprepared("LOCK TABLE reviews IN SHARE ROW EXCLUSIVE MODE").await?;
        }
        let (shown, of) = (is_visible("reviews"), month("reviews", backend));
        db.execute_unprepared(&format!(
            "INSERT INTO review_months (month, reviews) SELECT {of}, COUNT(*) FROM reviews WHERE {shown} GROUP BY 1"
        ))
        .await?;
        let leave = format!(
            "UPDATE review_months SET reviews = reviews - 1 WHERE month = {} AND {};",
            month("OLD", backend),
            is_visible("OLD")
        );
        let enter = format!(
            "INSERT INTO review_months (month, reviews) SELECT {}, 1 WHERE {} \
             ON CONFLICT (month) DO UPDATE SET reviews = review_months.reviews + 1;",
            month("NEW", backend),
            is_visible("NEW")
        );
        let columns = "published_at, retracted_at, deleted_at";
        if backend == DbBackend::Sqlite {
            for (name, event, deed) in [
                ("entered", "INSERT", enter.clone()),
                ("left", "DELETE", leave.clone()),
                ("moved", &format!("UPDATE OF {columns}"), format!("{leave} {enter}")),
            ] {
                let sql =
                    format!("CREATE TRIGGER review_months_{name} AFTER {event} ON reviews BEGIN {deed} END");
                db.execute_unprepared(&sql).await?;
            }
            return Ok(());
        }
        let count = format!(
            "CREATE FUNCTION review_months_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             IF TG_OP <> 'INSERT' THEN {leave} END IF; \
             IF TG_OP <> 'DELETE' THEN {enter} END IF; \
             RETURN NULL; END $$"
        );
        db.execute_unprepared(&count).await?;
        let trigger = format!(
            "CREATE TRIGGER review_months_counted AFTER INSERT OR DELETE OR UPDATE OF {columns} ON reviews \
             FOR EACH ROW EXECUTE FUNCTION review_months_count()"
        );
        db.execute_unprepared(&trigger).await?;
        Ok(())
    }
}
