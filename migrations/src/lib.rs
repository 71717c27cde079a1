//! The shape of the database, one step at a time. Steps are added, never changed.

use sea_orm_migration::prelude::*;

mod m0001_actors;
mod m0002_authors;
mod m0003_reviews;
mod m0004_comments;
mod m0005_activities;
mod m0006_deliveries;
mod m0007_crawls;
mod m0008_guests;
mod m0009_moderation;
mod m0010_search;
mod m0011_looks;
mod m0012_shelving;
mod m0013_links;
mod m0014_languages;
mod m0015_sparse;
mod m0016_timing;
mod m0017_revisions;
mod m0018_sessions;
mod m0019_counted;
mod m0020_library;
mod m0021_collective;
mod m0022_factors;
mod m0023_readership;
mod m0024_in_portions;
mod m0025_months;
mod m0026_hosts;
mod m0027_hosts_of_old;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_actors::Migration),
            Box::new(m0002_authors::Migration),
            Box::new(m0003_reviews::Migration),
            Box::new(m0004_comments::Migration),
            Box::new(m0005_activities::Migration),
            Box::new(m0006_deliveries::Migration),
            Box::new(m0007_crawls::Migration),
            Box::new(m0008_guests::Migration),
            Box::new(m0009_moderation::Migration),
            Box::new(m0010_search::Migration),
            Box::new(m0011_looks::Migration),
            Box::new(m0012_shelving::Migration),
            Box::new(m0013_links::Migration),
            Box::new(m0014_languages::Migration),
            Box::new(m0015_sparse::Migration),
            Box::new(m0016_timing::Migration),
            Box::new(m0017_revisions::Migration),
            Box::new(m0018_sessions::Migration),
            Box::new(m0019_counted::Migration),
            Box::new(m0020_library::Migration),
            Box::new(m0021_collective::Migration),
            Box::new(m0022_factors::Migration),
            Box::new(m0023_readership::Migration),
            Box::new(m0024_in_portions::Migration),
            Box::new(m0025_months::Migration),
            Box::new(m0026_hosts::Migration),
            Box::new(m0027_hosts_of_old::Migration),
        ]
    }
}

/// A foreign key whose row goes when its owner goes.
pub(crate) fn belongs_to(
    table: &'static str,
    column: &'static str,
    owner: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to(owner, "id").on_delete(ForeignKeyAction::Cascade).take()
}

/// An index named after its table and columns.
pub(crate) fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    index.take()
}

/// A new column of an older table. SQLite adds one at a time.
pub(crate) async fn add(
    manager: &SchemaManager<'_>,
    table: &'static str,
    mut column: ColumnDef,
) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).add_column(&mut column).take()).await
}
