//! A post elsewhere that quotes a review or an answer, with its author's consent (FEP-044f).

use sea_orm::{
    ActiveValue::Set,
    QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use super::{Actor, Author};
use crate::{Error, Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quotes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The last part of the address of the consent, which never changes.
    #[sea_orm(unique)]
    pub uid: String,
    /// The post that quotes.
    #[sea_orm(unique)]
    pub url: String,
    /// What is quoted, an id of ours.
    pub target: String,
    /// Who consented.
    pub author_id: i64,
    /// Who quotes.
    pub actor_id: i64,
    pub created_at: DateTimeUtc,
    /// The review that is quoted, or under which what is quoted stands.
    pub review_id: Option<i64>,
    pub state: State,
    /// The id of the request, by which the answer is recognised.
    pub request_url: String,
    pub page_url: String,
    /// What the post says, already cleaned; empty until it was read.
    pub html: String,
    pub warning: String,
    /// BCP 47.
    pub language: Option<String>,
    /// Whether anybody may read the post.
    pub is_open: bool,
    pub said_at: Option<DateTimeUtc>,
    /// When somebody at the desk decided.
    pub decided_at: Option<DateTimeUtc>,
    /// When to read the post again.
    pub due_at: Option<DateTimeUtc>,
    pub attempts: i32,
}

/// What was decided about a quote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// Waits for the desk.
    Asking,
    #[default]
    Granted,
    Refused,
    /// Was granted, and is no longer.
    Revoked,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Consents to one post quoting one thing. Asking twice gives the same consent.
    pub async fn allow(
        db: &impl ConnectionTrait,
        author: &Author,
        actor: &Actor,
        url: &str,
        target: &str,
    ) -> Result<Self> {
        let quote = ActiveModel {
            uid: Set(db::uid()),
            url: Set(url.to_owned()),
            target: Set(target.to_owned()),
            author_id: Set(author.id),
            actor_id: Set(actor.id),
            created_at: Set(db::now()),
            state: Set(State::Granted),
            request_url: Set(String::new()),
            page_url: Set(url.to_owned()),
            html: Set(String::new()),
            warning: Set(String::new()),
            is_open: Set(false),
            attempts: Set(0),
            ..Default::default()
        };
        let once = OnConflict::column(Column::Url).do_nothing().to_owned();
        Entity::insert(quote).on_conflict(once).exec_without_returning(db).await?;
        let quote = Entity::find_by_url(url).one(db).await?.ok_or(Error::NotFound)?;
        let is_same = quote.target == target && quote.actor_id == actor.id;
        if is_same { Ok(quote) } else { Err(Error::Forbidden) }
    }

    /// The ids of everybody who quotes an author or asked to, as a subquery.
    pub(super) fn actor_ids_of(author: &Author) -> SelectStatement {
        let found = Entity::find().select_only().column(Column::ActorId);
        found.filter(COLUMN.author_id.eq(author.id)).into_query()
    }

    /// The ids of what waits for the desk, as a subquery.
    pub(super) fn asking_ids() -> SelectStatement {
        Entity::find().select_only().column(Column::Id).filter(COLUMN.state.eq(State::Asking)).into_query()
    }

    pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Self>> {
        Ok(Entity::find().filter(COLUMN.id.is_in(ids.iter().copied())).all(db).await?)
    }

    pub async fn by_uid(db: &impl ConnectionTrait, uid: &str) -> Result<Self> {
        Entity::find_by_uid(uid).one(db).await?.ok_or(Error::NotFound)
    }
}
