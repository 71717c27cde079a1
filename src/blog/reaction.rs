//! A like or a boost of a review.

use std::collections::HashMap;

use sea_orm::{
    ActiveValue::Set,
    ExprTrait, Order, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{OnConflict, OverStatement, Query, SelectStatement, WindowStatement},
};

use super::{Actor, Review};
use crate::{Result, db};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reactions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub review_id: i64,
    pub actor_id: i64,
    pub kind: Kind,
    /// The emoji it came with, perhaps empty.
    pub symbol: String,
    /// The id of the first activity that said so, and of the newest: either may be undone.
    pub url: String,
    pub also_url: String,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    Like,
    Boost,
}

impl ActiveModelBehavior for ActiveModel {}

/// How many people liked and boosted a review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub likes: u64,
    pub boosts: u64,
}

impl Model {
    /// Everybody counts once, however often they say it.
    pub async fn note(
        db: &impl ConnectionTrait,
        review: &Review,
        actor: &Actor,
        kind: Kind,
        symbol: &str,
        url: &str,
    ) -> Result<()> {
        let reaction = ActiveModel {
            review_id: Set(review.id),
            actor_id: Set(actor.id),
            kind: Set(kind),
            symbol: Set(symbol.to_owned()),
            url: Set(url.to_owned()),
            also_url: Set(url.to_owned()),
            created_at: Set(db::now()),
            ..Default::default()
        };
        let again = OnConflict::columns([Column::ReviewId, Column::ActorId, Column::Kind])
            .update_columns([Column::AlsoUrl, Column::Symbol])
            .to_owned();
        Entity::insert(reaction).on_conflict(again).exec_without_returning(db).await?;
        Ok(())
    }

    /// The actor takes back what they said of this review.
    pub async fn withdraw(
        db: &impl ConnectionTrait,
        review: &Review,
        actor: &Actor,
        kind: Kind,
    ) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.review_id.eq(review.id))
            .filter(COLUMN.actor_id.eq(actor.id))
            .filter(COLUMN.kind.eq(kind))
            .exec(db)
            .await?;
        Ok(())
    }

    /// The actor takes back what this activity of theirs said.
    pub async fn withdraw_by_url(db: &impl ConnectionTrait, actor: &Actor, url: &str) -> Result<()> {
        Entity::delete_many()
            .filter(COLUMN.actor_id.eq(actor.id))
            .filter(COLUMN.url.eq(url).or(COLUMN.also_url.eq(url)))
            .exec(db)
            .await?;
        Ok(())
    }

    /// Forgets everything an actor liked and boosted.
    pub async fn forget_actor(db: &impl ConnectionTrait, actor: &Actor) -> Result<()> {
        Entity::delete_many().filter(COLUMN.actor_id.eq(actor.id)).exec(db).await?;
        Ok(())
    }

    /// How many people react to each review; who is limited or blocked is not counted.
    pub async fn tallies(db: &impl ConnectionTrait, review_ids: &[i64]) -> Result<HashMap<i64, Tally>> {
        let counts: Vec<(i64, Kind, i64)> = Entity::find()
            .select_only()
            .column(Column::ReviewId)
            .column(Column::Kind)
            .column_as(COLUMN.id.count(), "count")
            .filter(COLUMN.review_id.is_in(review_ids.iter().copied()))
            .filter(COLUMN.actor_id.not_in_subquery(Actor::uncounted_ids()))
            .group_by(Column::ReviewId)
            .group_by(Column::Kind)
            .into_tuple()
            .all(db)
            .await?;
        let mut tallies: HashMap<i64, Tally> = HashMap::new();
        for (review_id, kind, count) in counts {
            let tally = tallies.entry(review_id).or_default();
            match kind {
                Kind::Like => tally.likes = count.unsigned_abs(),
                Kind::Boost => tally.boosts = count.unsigned_abs(),
            }
        }
        Ok(tallies)
    }

    /// The ids of everybody who reacted to something an author wrote, as a subquery.
    pub(super) fn actor_ids_of(author: &super::Author) -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::ActorId)
            .filter(COLUMN.review_id.in_subquery(Review::ids_by(author)))
            .into_query()
    }

    /// The last few people who reacted to each review in each way, newest first, in one question; who is
    /// limited or blocked is not named.
    pub async fn latest(
        db: &impl ConnectionTrait,
        review_ids: &[i64],
        each: u64,
    ) -> Result<Vec<(i64, Kind, Actor)>> {
        if review_ids.is_empty() {
            return Ok(vec![]);
        }
        let newest = WindowStatement::partition_by(Column::ReviewId)
            .add_partition_by(Expr::col(Column::Kind))
            .order_by(Column::Id, Order::Desc)
            .take();
        let placed = Query::select()
            .column(Column::Id)
            .expr_window_as(Expr::cust("ROW_NUMBER()"), newest, "place")
            .from(Entity)
            .and_where(Column::ReviewId.is_in(review_ids.iter().copied()))
            .and_where(Column::ActorId.not_in_subquery(Actor::uncounted_ids()))
            .take();
        let first = Query::select()
            .column("id")
            .from_subquery(placed, "placed")
            .and_where(Expr::col("place").lte(each))
            .take();
        let found =
            Entity::find().filter(COLUMN.id.in_subquery(first)).order_by_desc(COLUMN.id).all(db).await?;
        let actors = Actor::by_ids(db, &found.iter().map(|it| it.actor_id).collect::<Vec<_>>()).await?;
        let named = found.into_iter().filter_map(|it| {
            let actor = actors.iter().find(|actor| actor.id == it.actor_id)?.clone();
            Some((it.review_id, it.kind, actor))
        });
        Ok(named.collect())
    }

    /// The ids of everybody who reacted to a review, as a subquery.
    pub fn actor_ids(review_id: i64) -> SelectStatement {
        Entity::find()
            .select_only()
            .column(Column::ActorId)
            .filter(COLUMN.review_id.eq(review_id))
            .into_query()
    }
}
