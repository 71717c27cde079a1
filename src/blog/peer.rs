//! What we know of another server: what it runs and how it likes to be signed to.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{Result, db, queue::Queue};

/// Software may be replaced; we ask again after this long.
const FRESH: TimeDelta = TimeDelta::days(7);
/// Servers that keep forums want the whole activity from a group; all others want only its id.
const FORUMS: [&str; 5] = ["lemmy", "piefed", "mbin", "nodebb", "discourse"];

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "peers")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Host, with its port where it is unusual.
    #[sea_orm(unique)]
    pub host: String,
    /// `software.name` of its NodeInfo.
    pub software: Option<String>,
    pub version: Option<String>,
    /// `rfc9421` if it refused the older way of signing.
    pub signature: Option<String>,
    pub asked_at: Option<DateTimeUtc>,
    /// When to ask what it runs.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
}

impl ActiveModelBehavior for ActiveModel {}

impl Queue for Entity {
    const ID: Column = Column::Id;
    const DUE_AT: Column = Column::DueAt;
    const ATTEMPTS: Column = Column::Attempts;
}

impl Model {
    /// Somebody from there follows us: it is good to know what their server is.
    pub async fn meet(db: &impl ConnectionTrait, host: &str) -> Result<()> {
        let now = db::now();
        let known = Entity::find_by_host(host).one(db).await?;
        if known.is_some_and(|it| it.due_at.is_some() || it.asked_at.is_some_and(|at| at > now - FRESH)) {
            return Ok(());
        }
        Self::ask(db, host).await
    }

    async fn ask(db: &impl ConnectionTrait, host: &str) -> Result<()> {
        let peer = ActiveModel { due_at: Set(Some(db::now())), ..Self::stranger(host) };
        let again =
            OnConflict::column(Column::Host).update_columns([Column::DueAt, Column::Attempts]).to_owned();
        Entity::insert(peer).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    /// Notes what it runs, or that it would not say.
    pub async fn runs(&self, db: &impl ConnectionTrait, software: Option<(String, String)>) -> Result<()> {
        let (software, version) = software.unzip();
        Entity::update_many()
            .col_expr(Column::Software, Expr::value(software))
            .col_expr(Column::Version, Expr::value(version))
            .col_expr(Column::AskedAt, Expr::value(Some(db::now())))
            .col_expr(Column::DueAt, Expr::value(None::<DateTimeUtc>))
            .filter(COLUMN.id.eq(self.id))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Notes that it takes signatures of RFC 9421 only.
    pub async fn prefers(db: &impl ConnectionTrait, host: &str, signature: &str) -> Result<()> {
        let peer = ActiveModel { signature: Set(Some(signature.to_owned())), ..Self::stranger(host) };
        let again = OnConflict::column(Column::Host).update_column(Column::Signature).to_owned();
        Entity::insert(peer).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    fn stranger(host: &str) -> ActiveModel {
        ActiveModel { host: Set(host.to_owned()), attempts: Set(0), ..Default::default() }
    }

    pub async fn by_hosts(db: &impl ConnectionTrait, hosts: &[&str]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.host.is_in(hosts.iter().copied())).all(db).await?)
    }

    pub async fn by_host(db: &impl ConnectionTrait, host: &str) -> Result<Option<Self>> {
        Ok(Entity::find_by_host(host).one(db).await?)
    }

    /// The names of software that keeps forums, for a question to the database.
    pub fn forums() -> &'static [&'static str] {
        &FORUMS
    }
}
